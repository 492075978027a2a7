"""CardForm: the cells of one row as fields one below the other, short ones side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QWidget,
)

from otop_report.desktop.editors.tables.card_fields import ChoiceField, Field, StepsField, TextField, steps_of
from otop_report.desktop.editors.tables.table_model import Mark, RowsModel
from otop_report.desktop.look.theme import Look
from otop_report.report.text import plain
from otop_report.workshop.model import Column, Kind

SIDE_BY_SIDE = 400
"""Logical pixels from which on two short fields stand side by side."""


class CardForm(QWidget):
    """All fields of a row."""

    typed = Signal(int, str)
    came = Signal(int)
    went = Signal()
    pressed = Signal(object)
    table_pasted = Signal()

    def __init__(self, model: RowsModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._look = look
        self._side_by_side: bool | None = None
        self.fields = [self._field(place, column) for place, column in enumerate(model.columns)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 16)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._place_fields(True)

    def show_row(self, row: int) -> None:
        """Shows the cells of a row, blank ones for the row that waits."""
        for field in self.fields:
            field.show_text(plain(self._model.cell(self._model.index(row, field.place))))

    def show_marks(self, marks: dict[int, Mark]) -> None:
        """Marks fields by the place of their column."""
        for field in self.fields:
            field.show_mark(marks.get(field.place))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_fields(self.width() >= self._look.scaled(SIDE_BY_SIDE))
        return super().event(event)

    def _field(self, place: int, column: Column) -> Field:
        label, look = self._model.label(place), self._look
        field: Field
        if column.kind is Kind.CHOICE:
            field = ChoiceField(place, column, label, look, self, self._model.options(place))
        elif steps_of(column) is not None:
            field = StepsField(place, column, label, look, self)
        else:
            lines = 3 if place == 1 and column.kind is Kind.TEXT else 1
            field = TextField(place, column, label, look, self, lines)
        field.typed.connect(self.typed)
        field.came.connect(self.came)
        field.went.connect(self.went)
        field.pressed.connect(self.pressed)
        field.table_pasted.connect(self.table_pasted)
        return field

    def _place_fields(self, side_by_side: bool) -> None:
        """The first two fields have a line each; the others share one two by two, where there is room."""
        if side_by_side == self._side_by_side:
            return
        self._side_by_side = side_by_side
        while self._grid.count():
            self._grid.takeAt(0)
        line = 0
        waiting: Field | None = None
        for field in self.fields:
            alone = not side_by_side or field.place < 2 or (waiting is None and field is self.fields[-1])
            if waiting is not None:
                self._grid.addWidget(waiting, line, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(field, line, 1, Qt.AlignmentFlag.AlignTop)
                waiting, line = None, line + 1
            elif alone:
                self._grid.addWidget(field, line, 0, 1, 2)
                line += 1
            else:
                waiting = field
        self._grid.setRowStretch(line, 1)
