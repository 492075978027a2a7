"""SeriesEditor: indicators over years as a grid, with the charts that become of them below.

Columns are years or any other labels; they are added, renamed and taken out. A value that the program reads otherwise
than it was typed is said; what was typed stays.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from otop_report.desktop.editors.editor import OwnNote
from otop_report.desktop.editors.tables.series_chart import SeriesCharts
from otop_report.desktop.editors.tables.table import TableEditor
from otop_report.desktop.editors.tables.table_model import Edited
from otop_report.desktop.fields import NoteView, on_button
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.open_report import Field
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, SeriesAnswer
from otop_report.report.text import one_line
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.wizard.pasted_table import Grid, Prepared
from otop_report.wizard.series_grid import (
    VALUES,
    Labels,
    answer_of_grid,
    columns_of,
    first_labels,
    label_after,
    labels_of,
    new_labels,
    readings_of,
    relabelled,
    row_of,
    with_label,
    without_label,
)
from otop_report.workshop.model import Column, Question, in_english

MOST_READINGS = 2
"""Values about whose reading something is said at once."""
_PAUSE = 120
"""Milliseconds after the last letter until the charts are drawn anew."""
_CORRECT = "correct:"


class SeriesEditor(TableEditor):
    """Rows are indicators; between their unit and their source stand the values."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._labels: Labels = ()
        self._added: Labels = ()
        """Labels that a person added and that hold nothing yet."""
        self._confirmed: frozenset[str] = frozenset()
        self._trouble = ""
        self._readings: tuple[OwnNote, ...] = ()
        self._reading_views: list[NoteView] = []
        self._reading_column = QVBoxLayout()
        self._reading_column.setSpacing(6)
        self.charts = SeriesCharts(self.look, question.shown_as, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._draw)
        self.add_button = QPushButton(self)
        self.column_button = QPushButton(self.tr("Column"), self)
        self._make_column_buttons()
        self.column.addLayout(self._reading_column)
        self.column.addWidget(self.charts)
        header = self.view.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionDoubleClicked.connect(self._rename_section)
        header.setToolTip(self.tr("Double-click a year to change it"))

    @property
    def labels(self) -> Labels:
        """The labels of the columns."""
        return self._labels

    def first_columns(self) -> tuple[Column, ...]:
        """Those of an empty grid."""
        return self._columns(())

    def adding(self) -> str:
        """The words for a new indicator."""
        return self.tr("Add indicator")

    def shown(self) -> Answer | None:
        """The indicators; those that were not touched are what they were."""
        before = self.answer
        return answer_of_grid(
            self.model.rows, self._labels, before if isinstance(before, SeriesAnswer) else None
        )

    def show_answer(self, answer: Answer | None) -> None:
        """Shows indicators; columns that are there stay if they hold all labels."""
        indicators = answer.indicators if isinstance(answer, SeriesAnswer) else ()
        needed = labels_of(indicators)
        labels = self._labels
        if not labels or not set(needed) <= set(labels):
            labels = needed or first_labels(self._year())
            for label in self._added:
                labels = with_label(labels, label)
        rows = tuple(map(row_of, indicators))
        if labels != self._labels:
            self._show_labels(labels)
        self.model.show_rows(rows)
        self._show_head()
        self._draw()

    def focus_part(self, path: str) -> None:
        """`0/values/2019`, `0/unit`; a label's own path goes to its value."""
        super().focus_part(path.replace("/labels/", "/values/", 1))

    def gauge(self) -> Gauge | None:
        """Indicators against their limits."""
        limits = self.question.limits
        count = sum(bool(row.cells) for row in self.model.rows)
        return Gauge(Measure.INDICATORS, count, limits.min_count, limits.max_count)

    def notes(self) -> tuple[OwnNote, ...]:
        """What is wrong with a column's name, and what rows lack."""
        trouble = (OwnNote(Sign.UNSURE, self._trouble),) if self._trouble else ()
        return (*trouble, *super().notes())

    @property
    def reading_notes(self) -> list[NoteView]:
        """What is said about values that are read otherwise than they were typed."""
        return self._reading_views

    # What the person does.

    @Slot(object)
    def hand_on(self, edited: Edited) -> None:
        """Hands the series on, and has the charts follow."""
        self._trouble = ""
        super().hand_on(edited)
        self._timer.start()

    @Slot(int, int)
    def come_to(self, row: int, column: int) -> None:
        """Says what there is to say about the values that were left."""
        super().come_to(row, column)
        self._show_readings()

    @Slot(object)
    def preview_paste(self, grid: Grid) -> None:
        """Years of the clipboard that are no column yet are offered as columns."""
        labels = self._labels
        for label in new_labels(grid, self.model.columns):
            labels = with_label(labels, label)
        self.open_preview(grid, self._columns(labels))

    @Slot(object)
    def insert(self, now: Prepared) -> None:
        """The rows, with columns for the labels they bring along."""
        used = {column.removeprefix(VALUES) for row in now.rows for column, _ in row.cells if VALUES in column}
        labels = self._labels
        for label in sorted(used - set(labels)):
            labels = with_label(labels, label)
        if labels != self._labels:
            self._show_labels(labels)
        super().insert(now)

    @Slot()
    def add_column(self) -> None:
        """The next year, or a column whose name is asked."""
        label = label_after(self._labels)
        if label:
            self._take_new(label)
        else:
            self.add_any_column()

    @Slot()
    def add_any_column(self) -> None:
        """Asks a year or a name; a year comes to stand among the others in its place."""
        self._ask(self.tr("A year, or the name of the new column"), "", self._take_new)

    @Slot()
    def rename_column(self) -> None:
        """Asks another name for the current column."""
        label = self._current_label()
        if label:
            self._ask(self.tr("Name of the column"), label, self._rename)

    @Slot()
    def take_column_out(self) -> None:
        """Takes the current column out, with its values; undo brings them back."""
        label = self._current_label()
        answer = self.answer
        if not label:
            return
        self._added = tuple(one for one in self._added if one != label)
        after = without_label(answer, label) if isinstance(answer, SeriesAnswer) else None
        place = self.view.place()
        self._show_labels(tuple(one for one in self._labels if one != label), after)
        what = self.tr("taking %1 out").replace("%1", label)
        field = Field(self._topic, self.question.id, f"{place[0]}/indicator")
        self.surroundings.open_report.change_answer(self.question.id, after, what, field)
        self.view.go_to(*place)
        self._timer.start()

    @Slot(str)
    def _take_new(self, text: str) -> None:
        label = one_line(text)
        if not label or self._is_there(label):
            return
        self._added = (*self._added, label)
        row = self.view.place()[0]
        self._show_labels(with_label(self._labels, label))
        self.view.go_to(row, self.model.column_place(VALUES + label))
        self.view.setFocus()

    @Slot(str)
    def _rename(self, text: str) -> None:
        old, new, answer = self._current_label(), one_line(text), self.answer
        if not old or not new or old == new or self._is_there(new):
            return
        after = relabelled(answer, old, new) if isinstance(answer, SeriesAnswer) else None
        place = self.view.place()
        self._added = tuple(new if one == old else one for one in self._added)
        self._show_labels(tuple(new if one == old else one for one in self._labels), after)
        what = self.tr("naming %1").replace("%1", new)
        field = Field(self._topic, self.question.id, f"{place[0]}/{VALUES}{new}")
        self.surroundings.open_report.change_answer(self.question.id, after, what, field)
        self.view.go_to(*place)
        self.view.setFocus()
        self._timer.start()

    @Slot(int)
    def _rename_section(self, section: int) -> None:
        self.view.go_to(self.view.place()[0], section)
        self.rename_column()

    def _is_there(self, label: str) -> bool:
        """Whether there is such a column; then that is said."""
        there = label in self._labels
        self._trouble = self.tr("There is a column “%1” already.").replace("%1", label) if there else ""
        if there:
            self.notes_changed.emit()
        return there

    def _ask(self, words: str, text: str, take: object) -> None:
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(self.tr("Column"))
        dialog.setLabelText(words)
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # What is shown.

    def _show_labels(self, labels: Labels, answer: SeriesAnswer | None = None) -> None:
        """Other columns; the rows of an answer where one is given, else those that are there."""
        self._labels = labels
        rows = self.model.rows if answer is None else tuple(map(row_of, answer.indicators))
        self.model.show_columns(self._columns(labels), rows)
        after = label_after(labels)
        text = self.tr("Add %1").replace("%1", on_button(after)) if after else self.tr("Add column")
        self.add_button.setText(text)

    def _columns(self, labels: Labels) -> tuple[Column, ...]:
        names = {"indicator": self.tr("Indicator"), "unit": self.tr("Unit"), "source": self.tr("Source")}
        return columns_of(labels, {key: in_english(name) for key, name in names.items()})

    def _current_label(self) -> str:
        """The label of the current column; "" where it has none."""
        column = self.model.columns[self.view.place()[1]].id
        return column.removeprefix(VALUES) if column.startswith(VALUES) else ""

    def _year(self) -> int:
        starts = self.surroundings.open_report.workshop.starts
        return starts.year if starts is not None else date.today().year

    def _make_column_buttons(self) -> None:
        menu = QMenu(self.column_button)
        self._rename_action = QAction(menu)
        self._rename_action.triggered.connect(self.rename_column)
        self._out_action = QAction(menu)
        self._out_action.triggered.connect(self.take_column_out)
        other = QAction(self.tr("Add another year or column…"), menu)
        other.triggered.connect(self.add_any_column)
        menu.addAction(other)
        menu.addAction(self._rename_action)
        menu.addAction(self._out_action)
        menu.aboutToShow.connect(self._name_actions)
        self.column_button.setMenu(menu)
        self.add_button.clicked.connect(self.add_column)
        for button in (self.add_button, self.column_button):
            button.setProperty("look", "small")
            self.button_row.addWidget(button)

    @Slot()
    def _name_actions(self) -> None:
        label = self._current_label()
        for action, named, unnamed in (
            (self._rename_action, self.tr("Rename “%1”…"), self.tr("Rename: go to a year first")),
            (self._out_action, self.tr("Take “%1” out"), self.tr("Take out: go to a year first")),
        ):
            action.setText(named.replace("%1", on_button(label)) if label else unnamed)
            action.setEnabled(bool(label))

    @Slot()
    def _draw(self) -> None:
        answer = self.answer
        self.charts.show_answer(answer if isinstance(answer, SeriesAnswer) else None)
        self._show_readings()

    def view_height(self) -> int:
        """The charts may be scrolled to; the table has the room beside all else."""
        charts = self.charts.sizeHint().height() if self.charts.isVisible() else 0
        return super().view_height() + charts

    def _show_readings(self) -> None:
        said = self._how_values_are_read()
        if said == self._readings:
            return
        self._readings = said
        for view in self._reading_views:
            self._reading_column.removeWidget(view)
            view.deleteLater()
        self._reading_views = [NoteView(one.sign, one.text, self.look, one.actions, self) for one in said]
        for view in self._reading_views:
            view.chosen.connect(self._choose_reading)
            self._reading_column.addWidget(view)

    @Slot(str)
    def _choose_reading(self, key: str) -> None:
        """A reading is right, or the cell is wanted."""
        if key.startswith(_CORRECT):
            self._confirmed |= {key.removeprefix(_CORRECT)}
            self._show_readings()
            self.view.setFocus()
        else:
            self.focus_part(key)

    def _how_values_are_read(self) -> tuple[OwnNote, ...]:
        """How values are read that were typed otherwise, but not the one that is being typed."""
        answer = self.answer
        if not isinstance(answer, SeriesAnswer):
            return ()
        row, column = self.view.place()
        here = f"{row}/{self.model.columns[column].id}" if self.view.is_editing else ""
        said = []
        for number, indicator in enumerate(answer.indicators):
            many = sum(bool(typed) for _, typed in indicator.values) > 1
            for reading in readings_of(indicator):
                path = f"{number}/{VALUES}{reading.label}"
                if path == here or reading.typed in self._confirmed or not (many or reading.shown):
                    continue
                change = (path, self.tr("Change"))
                if reading.shown:
                    words = self.tr("We read “%1” as %2. Your own text stays in the table.")
                    text = words.replace("%1", reading.typed).replace("%2", reading.shown)
                    actions = ((_CORRECT + reading.typed, self.tr("Yes, correct")), change)
                else:
                    words = self.tr("“%1” is not one number. “%2” becomes a table, not a chart.")
                    text = words.replace("%1", reading.typed).replace("%2", indicator.indicator)
                    actions = ((_CORRECT + reading.typed, self.tr("Keep it")), change)
                said.append(OwnNote(Sign.UNSURE, text, actions))
        return tuple(said[:MOST_READINGS])
