"""PastePreview: what is about to be pasted into a table, and where each of its columns goes.

Nothing changes until *Insert*. The guess stands there already; choosing a column that another one had takes it over.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.editors.tables.cells import CellDelegate
from otop_report.desktop.editors.tables.table_model import RowsModel
from otop_report.desktop.look.theme import Look
from otop_report.wizard.pasted_table import Grid, Prepared, guessed, has_header, prepared
from otop_report.workshop.model import Column

_SHOWN_ROWS = 5
_LONGEST_SAMPLE = 60


class PastePreview(QDialog):
    """Asks where the columns of a grid go. `inserted` gives the rows (a `Prepared`)."""

    inserted = Signal(object)

    def __init__(
        self, grid: Grid, columns: Sequence[Column], language: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._columns = tuple(columns)
        self._language = language
        self._look = look
        self.setWindowTitle(self.tr("Paste a table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.heading.setProperty("look", "prompt")
        self.header = QCheckBox(self.tr("The first row holds the &names of the columns"), self)
        self.header.setChecked(has_header(grid, columns))
        self.targets: list[QComboBox] = []
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("look", "guidance")
        self._model = RowsModel(self._columns, language, "", self)
        self._view = QTableView(self)
        self.buttons = QDialogButtonBox(self)
        self.insert_button = QPushButton(self.tr("&Insert"), self)
        self.insert_button.setProperty("look", "primary")
        self.buttons.addButton(self.insert_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self.header.toggled.connect(self._guess)
        self.buttons.accepted.connect(self._insert)
        self.buttons.rejected.connect(self.reject)
        self._guess()
        room = parent.size() if parent is not None else self.sizeHint()
        self.resize(min(look.scaled(580), room.width()), min(look.scaled(560), room.height()))

    @property
    def result_now(self) -> Prepared:
        """The rows as they would be inserted now."""
        targets = [str(box.currentData() or "") for box in self.targets]
        return prepared(self._grid, targets, self._columns, self.header.isChecked())

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.header)
        column.addLayout(self._rows_of_targets(inside))
        caption = QLabel(self.tr("The rows will look like this:"), self)
        caption.setProperty("look", "label")
        column.addWidget(caption)
        column.addWidget(self._preview())
        column.addWidget(self.told)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(area, 1)
        whole.addWidget(self.buttons)

    def _rows_of_targets(self, parent: QWidget) -> QGridLayout:
        """One line a pasted column: what it is called or begins with, and where it goes."""
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(0, 1)
        rows.setColumnStretch(1, 1)
        for place in range(len(self._grid[0])):
            sample = QLabel(parent)
            sample.setTextFormat(Qt.TextFormat.PlainText)
            sample.setText(self._sample(place))
            sample.setWordWrap(True)
            sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            box = QComboBox(parent)
            box.addItem(self.tr("Leave out"), "")
            for column in self._columns:
                box.addItem(column.label.in_language(self._language), column.id)
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            spoken = self.tr("Column %1 goes to").replace("%1", str(place + 1))
            box.setAccessibleName(f"{spoken} ({self._sample(place)})")
            box.activated.connect(self._choose)
            self.targets.append(box)
            rows.addWidget(sample, place, 0)
            rows.addWidget(box, place, 1)
        return rows

    def _sample(self, place: int) -> str:
        cells = [row[place] for row in self._grid[:3] if row[place]]
        text = " · ".join(cells)
        return text if len(text) <= _LONGEST_SAMPLE else text[: _LONGEST_SAMPLE - 1] + "…"

    def _preview(self) -> QTableView:
        view = self._view
        view.setModel(self._model)
        view.setItemDelegate(CellDelegate(self._model, self._look, view))
        view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QTableView.SelectionMode.NoSelection)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(self.tr("The rows as they will be"))
        view.verticalHeader().setVisible(False)
        view.horizontalHeader().setDefaultSectionSize(self._look.scaled(120))
        view.horizontalHeader().setFixedHeight(self._look.scaled(28))
        view.verticalHeader().setDefaultSectionSize(self._look.scaled(28))
        view.setFixedHeight(self._look.scaled(28 * (min(_SHOWN_ROWS, len(self._grid)) + 1)) + 16)
        return view

    @Slot()
    def _guess(self) -> None:
        """Where the columns probably go, with the first row as names or as a row."""
        for box, target in zip(
            self.targets, guessed(self._grid, self._columns, self.header.isChecked()), strict=True
        ):
            box.setCurrentIndex(max(0, box.findData(target)))
        self._show()

    @Slot(int)
    def _choose(self, _place: int) -> None:
        taken = self.sender()
        for box in self.targets:
            if isinstance(taken, QComboBox) and box is not taken and box.currentData() == taken.currentData():
                box.setCurrentIndex(0)
        self._show()

    def _show(self) -> None:
        now = self.result_now
        rows = len(self._grid) - self.header.isChecked()
        words = self.tr("%1 rows and %2 columns found. Choose where each column goes. "
                        "Nothing changes until you press Insert.")
        self.heading.setText(words.replace("%1", str(rows)).replace("%2", str(len(self._grid[0]))))
        self._model.show_rows(now.rows[:_SHOWN_ROWS])
        for row in range(self._model.rowCount()):
            self._view.setRowHidden(row, self._model.is_waiting(row))
        self.insert_button.setEnabled(bool(now.rows))
        add = self.tr("&Insert %1 rows") if len(now.rows) != 1 else self.tr("&Insert 1 row")
        self.insert_button.setText(add.replace("%1", str(len(now.rows))))
        self.told.setText(self._what_stays_out(now))
        self.told.setVisible(bool(self.told.text()))

    def _what_stays_out(self, now: Prepared) -> str:
        said = []
        for column in self._columns:
            words = list(dict.fromkeys(text for one, text in now.unknown if one == column.id))
            if words:
                text = self.tr("%1 has no choice “%2”. These cells stay blank.")
                said.append(text.replace("%1", column.label.in_language(self._language))
                            .replace("%2", "”, “".join(words[:3])))
        more = len(now.rows) - _SHOWN_ROWS
        if more > 0:
            rows = self.tr("And 1 more row.") if more == 1 else self.tr("And %1 more rows.")
            said.insert(0, rows.replace("%1", str(more)))
        return "\n".join(said)

    @Slot()
    def _insert(self) -> None:
        now = self.result_now
        if now.rows:
            self.inserted.emit(now)
            self.accept()
