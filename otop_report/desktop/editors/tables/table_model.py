"""RowsModel: the rows of a table as a view shows them, with one more row at the end that waits to be filled.

The model shows rows and takes what is typed; what became of them it tells by `edited`, and the editor hands that on.
Blank rows are shown as long as somebody writes, and are in no answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from otop_report.report.kinds.table import shown_cell
from otop_report.report.kinds.values import Row
from otop_report.report.text import Runs, is_blank, plain, runs_of
from otop_report.wizard.pasted_table import option_meant
from otop_report.wizard.table_rows import (
    BLANK,
    Rows,
    changed_span,
    inserted,
    moved,
    number_of,
    retyped,
    with_cell,
    without,
)
from otop_report.workshop.model import Column, Kind

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

RUNS = Qt.ItemDataRole.UserRole
"""The rich text of a cell; a choice by its label."""
MARK = Qt.ItemDataRole.UserRole + 1
"""The Mark of a cell, or None."""
WAITING = Qt.ItemDataRole.UserRole + 2
"""What a blank cell says softly: a question where something is missing, "Choose", or the way to a new row."""


class Mark(StrEnum):
    """What is found about a cell."""

    MISSING = "missing"
    LIMIT = "limit"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Edited:
    """What was done: its name for undo, the place, and whether it was typing (which joins to one step)."""

    what: str
    row: int
    column: int = 0
    typing: bool = False


class RowsModel(QAbstractTableModel):
    """Rows of typed columns, each cell one line of rich text."""

    edited = Signal(object)
    """An `Edited`; the rows are changed already."""

    def __init__(
        self, columns: Sequence[Column], language: str, adding: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._language = language
        self._adding = adding
        self._rows: Rows = ()
        self._marks: Mapping[tuple[int, int], Mark] = {}

    @property
    def rows(self) -> Rows:
        """The rows as shown, without the one that waits at the end."""
        return self._rows

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self._columns

    def column_place(self, column: str) -> int:
        """Where a column stands; 0 for one that is not there."""
        return next((place for place, one in enumerate(self._columns) if one.id == column), 0)

    def label(self, column: int) -> str:
        """The name of a column in the language of the windows."""
        return self._columns[column].label.in_language(self._language)

    def options(self, column: int) -> list[tuple[str, str]]:
        """The options of a choice column: (id, label)."""
        return [(one.id, one.label.in_language(self._language)) for one in self._columns[column].options]

    def is_waiting(self, row: int) -> bool:
        """Whether that is the row at the end."""
        return row >= len(self._rows)

    def cell(self, index: Index) -> Runs:
        """The stored cell."""
        if self.is_waiting(index.row()):
            return ()
        return self._rows[index.row()].cell(self._columns[index.column()].id)

    # What a view asks.

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_cell(column, self.cell(index), self._language)
            case Qt.ItemDataRole.EditRole:
                return plain(self.cell(index))
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.kind is Kind.NUMBER else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(index)
            case _:
                return self._own_data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
                number = self._columns[section].kind is Kind.NUMBER
                side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.label(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said_row(section)
        number_shown = number_of(self._rows, section)
        return str(number_shown) if number_shown is not None else ""

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes the words of a cell; of a choice cell the option's id, "" for none."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not isinstance(value, str):
            return False
        column = self._columns[index.column()]
        if column.kind is Kind.CHOICE:
            what = self.tr("choosing %1") if value else self.tr("clearing %1")
            return self.set_cell(index, runs_of(value), what, typing=False)
        return self.set_cell(index, retyped(self.cell(index), value), self.tr("typing in %1"))

    # What changes rows.

    def set_cell(self, index: Index, cell: Runs, what: str, *, typing: bool = True) -> bool:
        """Puts a cell there; `%1` in `what` becomes the column's name. A cell in the waiting row makes it a row."""
        row, column = index.row(), index.column()
        if cell == self.cell(index):
            return False
        if self.is_waiting(row):
            # A new row comes to wait behind it; this one, with its open editor, stays where it is.
            self.beginInsertRows(_NOWHERE, row + 1, row + 1)
            self._rows = (*self._rows, BLANK)
            self.endInsertRows()
        changed = with_cell(self._rows[row], self._columns, self._columns[column].id, cell)
        self._rows = (*self._rows[:row], changed, *self._rows[row + 1 :])
        self._tell_changed(row, row)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, row, len(self._rows))  # numbers of those below
        self.edited.emit(Edited(what.replace("%1", self.label(column)), row, column, typing))
        return True

    def paste_cell(self, index: Index, text: str) -> bool:
        """Takes a word from the clipboard; into a choice cell only if it names an option."""
        column = self._columns[index.column()]
        cell = runs_of(option_meant(column, text) if column.kind is Kind.CHOICE else text)
        return bool(cell) and self.set_cell(index, cell, self.tr("pasting into %1"), typing=False)

    def paste_cells(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Writes a block of cells over those that are there, all in one step; rows come in where there are too few."""
        rows = list(self._rows) + [BLANK] * max(0, row + len(cells) - len(self._rows))
        for down, line in enumerate(cells):
            for across, text in enumerate(line[: len(self._columns) - column]):
                one = self._columns[column + across]
                cell = runs_of(option_meant(one, text) if one.kind is Kind.CHOICE and text else text)
                if text and not cell:
                    continue  # a word that is no option leaves the choice as it is
                rows[row + down] = with_cell(rows[row + down], self._columns, one.id, cell)
        if tuple(rows) != self._rows:
            self._replace(tuple(rows))
            self.edited.emit(Edited(self.tr("pasting cells"), row, column))

    def clear(self, indexes: Sequence[Index]) -> None:
        """Makes cells blank, all in one step."""
        before = self._rows
        for index in indexes:
            if not self.is_waiting(index.row()):
                row = with_cell(self._rows[index.row()], self._columns, self._columns[index.column()].id, ())
                self._rows = (*self._rows[: index.row()], row, *self._rows[index.row() + 1 :])
        if self._rows != before:
            self._tell_changed(0, len(self._rows))
            what = self.tr("clearing cells") if len(indexes) > 1 else self.tr("clearing a cell")
            self.edited.emit(Edited(what, indexes[0].row(), indexes[0].column()))

    def insert(self, place: int, new: Sequence[Row], what: str = "") -> None:
        """Puts rows in; blank ones change no answer and need no name."""
        if new:
            self._replace(inserted(self._rows, place, new))
            if what:
                self.edited.emit(Edited(what, place))

    def remove(self, places: Collection[int]) -> None:
        """Takes rows out."""
        gone = {place for place in places if not self.is_waiting(place)}
        if not gone:
            return
        self._replace(without(self._rows, gone))
        what = self.tr("deleting a row") if len(gone) == 1 else self.tr("deleting %1 rows")
        self.edited.emit(Edited(what.replace("%1", str(len(gone))), min(gone)))

    def move(self, place: int, to: int) -> bool:
        """Puts a row elsewhere; False where it cannot go."""
        last = len(self._rows) - 1
        if place == to or not (0 <= place <= last and 0 <= to <= last):
            return False
        rows = moved(self._rows, place, to)
        self.beginMoveRows(_NOWHERE, place, place, _NOWHERE, to + 1 if to > place else to)
        self._rows, self._marks = rows, {}
        self.endMoveRows()
        self._tell_changed(min(place, to), max(place, to))
        self.edited.emit(Edited(self.tr("moving a row"), to))
        return True

    def drop_blank_end(self, keep: int) -> None:
        """Takes out blank rows just before the waiting one, but not the row `keep`."""
        rows = self._rows
        while rows and not rows[-1].cells and len(rows) - 1 != keep:
            rows = rows[:-1]
        if rows != self._rows:
            self._replace(rows)

    def show_rows(self, rows: Rows) -> None:
        """Shows other rows; what is the same stays as it is, with its editor and selection."""
        self._replace(rows)

    def show_columns(self, columns: Sequence[Column], rows: Rows) -> None:
        """Shows other columns and rows."""
        self.beginResetModel()
        self._columns, self._rows, self._marks = tuple(columns), rows, {}
        self.endResetModel()

    def show_marks(self, marks: Mapping[tuple[int, int], Mark]) -> None:
        """Marks cells by (row, column)."""
        if dict(marks) != dict(self._marks):
            self._marks = dict(marks)
            self._tell_changed(0, len(self._rows))

    def has_mark(self, row: int) -> bool:
        """Whether anything is found about a row."""
        return any(place == row for place, _ in self._marks)

    def _replace(self, rows: Rows) -> None:
        first, end_old, end_new = changed_span(self._rows, rows)
        if end_old != end_new:
            self._marks = {}  # the places are others now; what is found comes again after the next check
        alike = min(end_old, end_new)
        if end_old > alike:
            self.beginRemoveRows(_NOWHERE, alike, end_old - 1)
            self._rows = (*self._rows[:alike], *self._rows[end_old:])
            self.endRemoveRows()
        if end_new > alike:
            self.beginInsertRows(_NOWHERE, alike, end_new - 1)
            self._rows = (*self._rows[:alike], *rows[alike:end_new], *self._rows[alike:])
            self.endInsertRows()
        self._rows = rows
        self._tell_changed(first, len(rows))

    def _tell_changed(self, first: int, last: int) -> None:
        last_column = max(0, len(self._columns) - 1)
        self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)

    def _own_data(self, index: Index, role: int) -> object:
        mark = self._marks.get((index.row(), index.column()))
        if role == MARK:
            return mark
        if role == RUNS:
            if self._columns[index.column()].kind is Kind.CHOICE:
                return runs_of(str(self.data(index)))
            return self.cell(index)
        if role == WAITING:
            return self._waiting(index, mark)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(self.data(index)) or None
        return None

    def _waiting(self, index: Index, mark: Mark | None) -> str:
        if not is_blank(plain(self.cell(index))):
            return ""
        if self.is_waiting(index.row()):
            return self._adding if index.column() == 0 else ""
        if mark is Mark.MISSING:
            return self.tr("%1?").replace("%1", self.label(index.column()))
        return self.tr("Choose") if self._columns[index.column()].kind is Kind.CHOICE else ""

    def _said(self, index: Index) -> str:
        text = str(self.data(index)) or (
            self.tr("missing") if self._marks.get((index.row(), index.column())) is Mark.MISSING else self.tr("blank")
        )
        return f"{self._said_row(index.row())}, {self.label(index.column())}, {text}"

    def _said_row(self, row: int) -> str:
        if self.is_waiting(row):
            return self._adding
        number = number_of(self._rows, row)
        return self.tr("Row %1").replace("%1", str(number)) if number is not None else self.tr("Blank row")
