"""TableEditor: the rows of a table, a timeline or a comparison, with the keyboard first.

The last row waits to be filled and is in no answer. What cells lack is asked in the cells themselves, once their row
was left, and said in one sentence a row below the table.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.editor import Editor, OwnNote
from otop_report.desktop.editors.flow_row import FlowRow
from otop_report.desktop.editors.room import Room, bring_into_sight
from otop_report.desktop.editors.tables.grid_view import GridView
from otop_report.desktop.editors.tables.paste_preview import PastePreview
from otop_report.desktop.editors.tables.row_findings import about_rows, marks_of, notes_of
from otop_report.desktop.editors.tables.row_words import about_pasting, adding
from otop_report.desktop.editors.tables.table_model import Edited, RowsModel
from otop_report.desktop.fields import FieldHead, on_button
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, TableAnswer
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.wizard.pasted_table import Grid, Prepared
from otop_report.wizard.table_rows import answer_of, number_of, place_of
from otop_report.workshop.model import Column, Question


class TableEditor(Editor):
    """Rows and columns."""

    draws_own_head = True

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self.model = RowsModel(self.first_columns(), surroundings.language, self.adding(), self)
        self.view = GridView(self.model, self.look, self)
        self.view.setAccessibleName(self.label)
        self.view.setAccessibleDescription(self.prompt)
        self._head = FieldHead(on_button(self.label), self._needed(), self.look, buddy=self.view, parent=self)
        self._findings: tuple[Finding, ...] = ()
        self._entered: int | None = None
        """The row that was blank when the person came: nothing is asked in it before they leave it."""
        self.buttons: dict[str, QPushButton] = {}
        self.button_row = FlowRow()
        self._lay_out()
        self._room = Room(self, self.view.set_most_height, self.view_height)
        self.setFocusProxy(self.view)
        self.model.edited.connect(self.hand_on)
        self.view.place_changed.connect(self.come_to)
        self.view.focus_came.connect(self._tell_place)
        self.view.focus_went.connect(self._go)
        self.view.table_pasted.connect(self.preview_paste)
        self._show_buttons()

    def first_columns(self) -> Sequence[Column]:
        """The columns when the editor is made."""
        return self.question.columns

    def adding(self) -> str:
        """The words for a new row."""
        return adding(self.question, self.surroundings.language)

    def shown(self) -> Answer | None:
        """The rows that hold something."""
        return answer_of(self.model.rows)

    def show_answer(self, answer: Answer | None) -> None:
        """Shows the rows of an answer; rows that are the same stay as they are."""
        self.model.show_rows(answer.rows if isinstance(answer, TableAnswer) else ())
        self._show_head()

    def focus_part(self, path: str) -> None:
        """`2/place`: the third row's place; "" the first cell."""
        row, _, column = path.partition("/")
        place = place_of(self.model.rows, int(row) + 1) if row.isdecimal() else 0
        target = len(self.model.rows) if place is None else place, self.model.column_place(column)
        if self.view.is_editing and self.view.place() == target:
            return  # undo of what is being typed: the cell stays open
        if path or not self.view.currentIndex().isValid():
            self.view.go_to(*target)
        self.view.setFocus()

    def gauge(self) -> Gauge | None:
        """Rows against their limits."""
        limits = self.question.limits
        count = sum(bool(row.cells) for row in self.model.rows)
        return Gauge(Measure.ROWS, count, limits.min_count, limits.max_count)

    def tells(self, finding: Finding) -> bool:
        """What a row lacks is said by the table itself."""
        return finding.row is not None and finding.level is not Level.ADVICE

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Marks cells and says what rows lack."""
        self._findings = tuple(one for one in findings if one.row is not None)
        self._show_marks()

    def notes(self) -> tuple[OwnNote, ...]:
        """A sentence for each of the first rows that lack something; more are counted."""
        if not any(row.cells for row in self.model.rows):
            return (about_pasting(),)
        return notes_of(self._told(), self.model, self._named, self.tr("Go to the cell"))

    def note_chosen(self, key: str) -> None:
        """Goes to the cell."""
        self.focus_part(key)

    # What the person does.

    @Slot(object)
    def preview_paste(self, grid: Grid) -> None:
        """Shows what is on the clipboard before anything changes."""
        self.open_preview(grid, self.model.columns)

    def open_preview(self, grid: Grid, columns: Sequence[Column]) -> None:
        """Asks where the columns of a grid go."""
        preview = PastePreview(grid, columns, self.surroundings.language, self.look, self.window())
        preview.inserted.connect(self.insert)
        preview.open()

    @Slot(object)
    def insert(self, now: Prepared) -> None:
        """The rows go below the current one; the row that waits stays the last."""
        row = self.view.place()[0] if self.view.currentIndex().isValid() else len(self.model.rows)
        filled = row < len(self.model.rows) and bool(self.model.rows[row].cells)
        place = min(row + 1 if filled else row, len(self.model.rows))
        what = self.tr("pasting 1 row") if len(now.rows) == 1 else self.tr("pasting %1 rows")
        self.model.insert(place, now.rows, what.replace("%1", str(len(now.rows))))
        self.view.go_to(place, 0)
        self.view.setFocus()

    @Slot(object)
    def hand_on(self, edited: Edited) -> None:
        number = number_of(self.model.rows, edited.row)
        place = number - 1 if number is not None else edited.row
        path = f"{place}/{self.model.columns[edited.column].id}"
        was_empty = self.answer is None
        self.change(edited.what, path=path, typing=edited.typing)
        if was_empty != (self.answer is None):
            self.notes_changed.emit()
        self._show_head()
        self._show_buttons()

    @Slot(int, int)
    def come_to(self, row: int, _column: int) -> None:
        if row != self._entered:
            self._leave_row()
            blank = self.model.is_waiting(row) or not self.model.rows[row].cells
            self._entered = row if blank else None
        self._show_buttons()
        self._tell_place()
        QTimer.singleShot(0, self, self._show_place)

    @Slot()
    def _show_place(self) -> None:
        """Where the page is lower than the table, the cell is brought into sight."""
        index = self.view.currentIndex()
        if index.isValid() and self.isAncestorOf(QApplication.focusWidget() or self):
            bring_into_sight(self.view.viewport(), self.view.visualRect(index))

    @Slot()
    def _tell_place(self) -> None:
        if not self.view.hasFocus():
            return
        row, column = self.view.place()
        number = number_of(self.model.rows, row)
        place = number - 1 if number is not None else sum(bool(one.cells) for one in self.model.rows)
        self.part_focused.emit(f"{place}/{self.model.columns[column].id}")

    @Slot()
    def _go(self) -> None:
        self._leave_row()
        self._entered = None

    def _leave_row(self) -> None:
        if self._entered is None:
            return
        entered, self._entered = self._entered, None
        self.left.emit()
        if self.view.place()[0] != entered:
            # After the view has come to its new place: the rows change under it.
            QTimer.singleShot(0, self, self._drop_blank_end)
        self._show_marks()
        self.notes_changed.emit()

    @Slot()
    def _drop_blank_end(self) -> None:
        self.model.drop_blank_end(self.view.place()[0])

    # What is shown.

    def _lay_out(self) -> None:
        buttons = self.button_row
        for key, text, slot in (
            ("add", self.tr("Add &row"), self.view.add_row),
            ("up", self.tr("Move up"), self.view.move_up),
            ("down", self.tr("Move down"), self.view.move_down),
            ("delete", self.tr("Delete row"), self.view.delete_rows),
        ):
            button = QPushButton(text, self)
            button.setProperty("look", "small")
            button.clicked.connect(slot)
            button.clicked.connect(self._focus_view)
            buttons.addWidget(button)
            self.buttons[key] = button
        hint = QLabel(self.tr("Tab: next cell · Alt+↑ ↓: move the row · Ctrl+V: paste from Excel or Word"), self)
        hint.setProperty("look", "hint")
        hint.setWordWrap(True)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.scaled(8))
        column.addWidget(self._head)
        column.addWidget(self.view)
        column.addLayout(buttons)
        column.addWidget(hint)

    def _needed(self) -> str:
        names = [one.label.in_language(self.surroundings.language) for one in self.model.columns if one.required]
        return self.tr("needed: %1").replace("%1", ", ".join(names)) if names else ""

    def _show_head(self) -> None:
        self._head.gauge.show_gauge(self.gauge())

    @Slot()
    def _focus_view(self) -> None:
        self.view.setFocus()

    def _named(self, number: int) -> str:
        return self.tr("Row %1").replace("%1", str(number))

    def view_height(self) -> int:
        """How high the part is that may scroll."""
        return self.view.sizeHint().height()

    def _show_buttons(self) -> None:
        row, last = self.view.place()[0], len(self.model.rows) - 1
        for key, possible in (("up", 0 < row <= last), ("down", row < last), ("delete", row <= last)):
            self.buttons[key].setEnabled(possible)

    def _told(self) -> list[Finding]:
        return about_rows(self._findings, self.model, self._entered)

    def _show_marks(self) -> None:
        self.model.show_marks(marks_of(self._told(), self.model))
