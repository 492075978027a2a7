"""CardsEditor: rows that are long to read, as a list of cards beside a form; in a narrow place the list or the form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.editor import Editor, OwnNote
from otop_report.desktop.editors.flow_row import FlowRow
from otop_report.desktop.editors.room import bring_into_sight
from otop_report.desktop.editors.tables.card_form import CardForm
from otop_report.desktop.editors.tables.card_list import WIDTH, CardList
from otop_report.desktop.editors.tables.clipboard import clipboard_grid
from otop_report.desktop.editors.tables.paste_preview import PastePreview
from otop_report.desktop.editors.tables.row_findings import about_rows, marks_of, notes_of
from otop_report.desktop.editors.tables.row_words import adding
from otop_report.desktop.editors.tables.table_model import Edited, RowsModel
from otop_report.desktop.fields import FieldHead, on_button
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, TableAnswer
from otop_report.report.text import plain
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.wizard.pasted_table import Prepared, is_table
from otop_report.wizard.table_rows import BLANK, answer_of, number_of, place_of
from otop_report.workshop.model import Question

NARROW = 640
"""Logical pixels below which the list and the form are not side by side."""
_LONGEST_NAME = 40


class CardsEditor(Editor):
    """A card for every row."""

    draws_own_head = True

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self.model = RowsModel(
            question.columns, surroundings.language, adding(question, surroundings.language), self
        )
        self.cards = CardList(self.model, self.look, self)
        self.cards.setAccessibleName(self.label)
        self.cards.setAccessibleDescription(self.prompt)
        self.form = CardForm(self.model, self.look, self)
        self.buttons: dict[str, QPushButton] = {}
        self._head = FieldHead(on_button(self.label), self._needed(), self.look, buddy=self.cards, parent=self)
        self._findings: tuple[Finding, ...] = ()
        self._entered: int | None = None
        self._narrow: bool | None = None
        self._first = True
        self._lay_out()
        self.setFocusProxy(self.cards)
        self._connect()

    def shown(self) -> Answer | None:
        """The rows that hold something."""
        return answer_of(self.model.rows)

    def show_answer(self, answer: Answer | None) -> None:
        """Shows the rows of an answer."""
        self.model.show_rows(answer.rows if isinstance(answer, TableAnswer) else ())
        if self._first or not self.cards.currentIndex().isValid():
            self._first = False
            self.cards.go_to(0)
        self.form.show_row(self.row)
        self._show_rest()

    @property
    def row(self) -> int:
        """The place of the card that is open."""
        return max(0, self.cards.currentIndex().row())

    @property
    def narrow(self) -> bool:
        """Whether the list or the form is seen, not both."""
        return bool(self._narrow)

    def focus_part(self, path: str) -> None:
        """`2/cause`: the third card's cause; "" the card that is open."""
        row, _, column = path.partition("/")
        if row.isdecimal():
            place = place_of(self.model.rows, int(row) + 1)
            self.cards.go_to(len(self.model.rows) if place is None else place)
        if not path and self.narrow:
            self.cards.setFocus()
            return
        self._show_detail(True)
        self.form.fields[self.model.column_place(column)].setFocus()

    def gauge(self) -> Gauge | None:
        """Cards against their limits."""
        limits = self.question.limits
        count = sum(bool(row.cells) for row in self.model.rows)
        return Gauge(Measure.ITEMS, count, limits.min_count, limits.max_count)

    def tells(self, finding: Finding) -> bool:
        """What a card lacks is said by the editor itself."""
        return finding.row is not None and finding.level is not Level.ADVICE

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Marks cards and the fields of the open one."""
        self._findings = tuple(one for one in findings if one.row is not None)
        self._show_marks()

    def notes(self) -> tuple[OwnNote, ...]:
        """A sentence for each of the first cards that lack something."""
        return notes_of(self._told(), self.model, self._named, self.tr("Go to the field"))

    def note_chosen(self, key: str) -> None:
        """Goes to the field."""
        self.focus_part(key)

    # What the person does.

    @Slot(int, str)
    def _take(self, column: int, text: str) -> None:
        self.model.setData(self.model.index(self.row, column), text)

    @Slot(object)
    def _hand_on(self, edited: Edited) -> None:
        number = number_of(self.model.rows, edited.row)
        place = number - 1 if number is not None else edited.row
        path = f"{place}/{self.question.columns[edited.column].id}"
        self.change(edited.what, path=path, typing=edited.typing)
        self._show_rest()

    @Slot(int)
    def _come_to(self, row: int) -> None:
        if row != self._entered:
            self._leave_card()
            blank = self.model.is_waiting(row) or not self.model.rows[row].cells
            self._entered = row if blank else None
        self.form.show_row(row)
        self._show_marks()
        self._show_rest()

    @Slot(int)
    def _tell_field(self, column: int) -> None:
        number = number_of(self.model.rows, self.row)
        place = number - 1 if number is not None else sum(bool(one.cells) for one in self.model.rows)
        self.part_focused.emit(f"{place}/{self.question.columns[column].id}")
        # The form may have come into sight just now; its fields have their places a moment later.
        QTimer.singleShot(0, self, self._show_focus)

    @Slot()
    def _show_focus(self) -> None:
        now = QApplication.focusWidget()
        field = next((one for one in self.form.fields if now is not None and one.isAncestorOf(now)), None)
        if field is not None:
            bring_into_sight(field, field.rect())

    @Slot()
    def _tell_card(self) -> None:
        self._tell_field(0)

    @Slot()
    def _focus_went(self) -> None:
        # Where it goes to is known a moment later.
        QTimer.singleShot(0, self, self._leave_if_outside)

    @Slot()
    def _leave_if_outside(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self._leave_card()
        elif self._entered is None:
            self.left.emit()

    def _leave_card(self) -> None:
        if self._entered is not None:
            self._entered = None
            self.left.emit()
            QTimer.singleShot(0, self, self._drop_blank_end)
            self._show_marks()
            self.notes_changed.emit()

    @Slot()
    def _drop_blank_end(self) -> None:
        self.model.drop_blank_end(self.row)

    @Slot(int)
    def _open(self, row: int) -> None:
        """A card is wanted: its form, and for a new one the first field at once."""
        self._show_detail(True)
        self.form.fields[0].setFocus()

    @Slot()
    def _add(self) -> None:
        row = self.row
        if row + 1 < len(self.model.rows):
            self.model.insert(row + 1, [BLANK])
        self.cards.go_to(min(row + 1, len(self.model.rows)))
        self._open(self.row)

    @Slot()
    def _delete(self) -> None:
        row = self.row
        self.model.remove([row])
        self.cards.go_to(row)
        self._come_to(self.row)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.row
        if self.model.move(row, row + step):
            self.cards.go_to(row + step)

    @Slot(object)
    def _press(self, event: object) -> None:
        """The keys of a card, wherever in it they are pressed."""
        if not isinstance(event, QKeyEvent):
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            self._add()

    @Slot()
    def paste(self) -> None:
        """A table on the clipboard is looked at before it becomes cards."""
        grid = clipboard_grid()
        if is_table(grid):
            columns = self.question.columns
            preview = PastePreview(grid, columns, self.surroundings.language, self.look, self.window())
            preview.inserted.connect(self._insert)
            preview.open()

    @Slot(object)
    def _insert(self, now: Prepared) -> None:
        filled = self.row < len(self.model.rows) and bool(self.model.rows[self.row].cells)
        place = min(self.row + 1 if filled else self.row, len(self.model.rows))
        what = self.tr("pasting 1 row") if len(now.rows) == 1 else self.tr("pasting %1 rows")
        self.model.insert(place, now.rows, what.replace("%1", str(len(now.rows))))
        self.cards.go_to(place)
        self._come_to(place)

    @Slot()
    def _back_to_list(self) -> None:
        self._show_detail(False)
        self.cards.setFocus()

    # What is shown.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.look.scaled(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            focus = QApplication.focusWidget()
            self._show_detail(focus is not None and self.form.isAncestorOf(focus))

    def _show_detail(self, detail: bool) -> None:
        """In a narrow place the form or the list; both where there is room."""
        self._left.setVisible(not self.narrow or not detail)
        self._right.setVisible(not self.narrow or detail)
        self._rule.setVisible(not self.narrow)
        self._back_row.setVisible(self.narrow)
        self._left.setMaximumWidth(16_777_215 if self.narrow else self.look.scaled(WIDTH))

    def _lay_out(self) -> None:
        frame = QFrame(self)
        frame.setProperty("look", "frame")
        self._left, self._right, self._rule = QWidget(frame), QWidget(frame), QFrame(frame)
        self._rule.setProperty("look", "rule")
        self._rule.setFixedWidth(1)
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._rule)
        row.addWidget(self._right, 1)
        self._left.setMinimumWidth(self.look.scaled(160))
        self._left.setMaximumWidth(self.look.scaled(WIDTH))
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 8)
        left.setSpacing(8)
        left.addWidget(self.cards)
        left.addLayout(self._button_row())
        left.addStretch(1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._way_back())
        right.addWidget(self.form)
        right.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.scaled(8))
        column.addWidget(self._head)
        column.addWidget(frame)

    def _way_back(self) -> QWidget:
        self._back_row = QWidget(self._right)
        back = self.back = QPushButton(self.tr("‹ All"), self._back_row)
        back.setProperty("look", "flat")
        back.setAccessibleName(self.tr("Back to the list"))
        back.clicked.connect(self._back_to_list)
        self._where = QLabel(self._back_row)
        self._where.setProperty("look", "caption")
        row = QHBoxLayout(self._back_row)
        row.setContentsMargins(12, 8, 16, 0)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._where)
        self._back_row.hide()
        return self._back_row

    def _button_row(self) -> FlowRow:
        buttons = FlowRow()
        buttons.setContentsMargins(8, 0, 8, 0)
        for key, text, said, slot in (
            ("up", self.tr("Move ↑"), self.tr("Move up"), self._move_up),
            ("down", self.tr("Move ↓"), self.tr("Move down"), self._move_down),
            ("delete", self.tr("Delete"), self.tr("Delete"), self._delete),
        ):
            button = QPushButton(text, self._left)
            button.setAccessibleName(said)
            button.setProperty("look", "small")
            button.clicked.connect(slot)
            buttons.addWidget(button)
            self.buttons[key] = button
        return buttons

    def _connect(self) -> None:
        self.model.edited.connect(self._hand_on)
        self.cards.place_changed.connect(self._come_to)
        self.cards.opened.connect(self._open)
        self.cards.pressed_key.connect(self._press)
        self.cards.focus_came.connect(self._tell_card)
        self.cards.focus_went.connect(self._focus_went)
        self.cards.pasted.connect(self.paste)
        self.form.typed.connect(self._take)
        self.form.came.connect(self._tell_field)
        self.form.went.connect(self._focus_went)
        self.form.pressed.connect(self._press)
        self.form.table_pasted.connect(self.paste)

    def _needed(self) -> str:
        names = [one.label.in_language(self.surroundings.language) for one in self.question.columns if one.required]
        return self.tr("needed: %1").replace("%1", ", ".join(names)) if names else ""

    def _told(self) -> list[Finding]:
        return about_rows(self._findings, self.model, self._entered)

    def _named(self, number: int) -> str:
        """A card by its first words, else by its number."""
        place = place_of(self.model.rows, number)
        words = plain(self.model.cell(self.model.index(place, 0))) if place is not None else ""
        if not words:
            return self.tr("Number %1").replace("%1", str(number))
        short = words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"
        return f"“{short}”"

    def _show_marks(self) -> None:
        marks = marks_of(self._told(), self.model)
        self.model.show_marks(marks)
        self.form.show_marks({column: mark for (row, column), mark in marks.items() if row == self.row})

    def _show_rest(self) -> None:
        self._head.gauge.show_gauge(self.gauge())
        row, last = self.row, len(self.model.rows) - 1
        for key, possible in (("up", 0 < row <= last), ("down", row < last), ("delete", row <= last)):
            self.buttons[key].setEnabled(possible)
        number = number_of(self.model.rows, row)
        where = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(last + 1))
        self._where.setText(where if number is not None else self.tr("New"))
