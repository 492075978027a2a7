"""GridView: a table for the keyboard. Tab goes to the next cell, Enter to the one below, typing begins to write.

It knows rows, columns and cells of a `RowsModel`; what a table is about, its editor knows.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QWidget,
)

from otop_report.desktop.editors.tables.cells import CHEVRON, SIDE, CellDelegate, ChoiceBox
from otop_report.desktop.editors.tables.clipboard import clipboard_grid, own_cells, put_on_clipboard
from otop_report.desktop.editors.tables.column_widths import shared_widths, wish_of
from otop_report.desktop.editors.tables.row_head import RowHead
from otop_report.desktop.editors.tables.table_model import Index, RowsModel
from otop_report.desktop.look.theme import Look
from otop_report.wizard.pasted_table import is_table
from otop_report.wizard.table_rows import BLANK
from otop_report.workshop.model import Kind

ROW_HEIGHT = 30
HEADER_HEIGHT = 28
LEAST_ROWS = 4
MOST_OF_PAGE = 0.75
"""A table that has to be small is no higher than this part of what is seen of the page."""
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GridView(QTableView):
    """Shows a RowsModel. `table_pasted` asks to paste more than one cell; `place_changed` gives (row, column)."""

    table_pasted = Signal(object)
    """A Grid from another program."""
    place_changed = Signal(int, int)
    focus_came = Signal()
    focus_went = Signal()

    def __init__(self, model: RowsModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows_model = model
        self._look = look
        self._most_height = self._page_height = 10_000
        self._trigger = QAbstractItemView.EditTrigger.NoEditTriggers
        self.cells = CellDelegate(model, look, self)
        self.setItemDelegate(self.cells)
        self.setModel(model)
        head = RowHead(model, look, self)
        self.setVerticalHeader(head)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("look", "grid")  # the ring is round the cell
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        top = self.horizontalHeader()
        top.setHighlightSections(False)
        top.setSectionsClickable(False)
        top.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.cells.stepped.connect(self._step_with)
        self.cells.table_pasted.connect(self.paste)
        self.cells.row_grew.connect(self._fit_row)
        head.moved.connect(self._go_along)
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            signal.connect(self.fit)
        model.dataChanged.connect(self._fit_rows)
        look.changed.connect(self.fit)
        self.fit()

    # Sizes.

    def set_most_height(self, pixels: int, page: int) -> None:
        """The height there is for the table, of a page of some height; beyond it the table scrolls."""
        if (pixels, page) != (self._most_height, self._page_height):
            self._most_height, self._page_height = pixels, page
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        whole, most = self._whole_height(), max(self._most_height, self._least_height())
        # A table that is too high by a row only is not worth a scroll bar of its own.
        cut = whole - most > self._look.scaled(1.5 * ROW_HEIGHT)
        return QSize(self._look.scaled(400), most if cut else whole)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.scaled(160), min(self._whole_height(), self._least_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @Slot()
    def fit(self) -> None:
        """Columns by what stands in them, rows as high as their words need."""
        self.horizontalHeader().setFixedHeight(self._look.scaled(HEADER_HEIGHT))
        self.verticalHeader().setFixedWidth(self._row_head_width())
        whole = self.width() - 2 * self.frameWidth() - self.verticalHeader().width()
        bar = self.verticalScrollBar()
        whole -= bar.sizeHint().width() if bar.isVisible() else 0
        model, look = self._rows_model, self._look
        wishes = [wish_of(model, look, column) for column in range(model.columnCount())]
        widths = shared_widths([wish for wish, _ in wishes], [least for _, least in wishes], whole)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fit_height(range(self._rows_model.rowCount()))

    @Slot(int)
    def _fit_row(self, row: int) -> None:
        height = self.rowHeight(row)
        self._fit_height(range(row, min(row + 1, self._rows_model.rowCount())))
        if self.rowHeight(row) != height:
            self.updateEditorGeometries()
            self.scrollTo(self.currentIndex())

    def _fit_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fit_height(range(first.row(), min(last.row() + 1, self._rows_model.rowCount())))

    def _fit_height(self, rows: range) -> None:
        before = self._whole_height()
        for row in rows:
            wanted = self._look.scaled(ROW_HEIGHT)
            for column in range(self._rows_model.columnCount()):
                index = self._rows_model.index(row, column)
                wanted = max(wanted, self.cells.height(index, self.columnWidth(column)))
            wanted = max(wanted, self.cells.open_height(row))
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
        if self._whole_height() != before or len(rows) > 1:
            self.updateGeometry()

    def _whole_height(self) -> int:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.isVisible() else 0
        return self.horizontalHeader().height() + self.verticalHeader().length() + 2 * self.frameWidth() + below

    def _least_height(self) -> int:
        rows = self._look.scaled(HEADER_HEIGHT + LEAST_ROWS * ROW_HEIGHT)
        return max(min(rows, round(self._page_height * MOST_OF_PAGE)), self._look.scaled(HEADER_HEIGHT + ROW_HEIGHT))

    def _row_head_width(self) -> int:
        digits = len(str(len(self._rows_model.rows)))
        return self.fontMetrics().horizontalAdvance("0") * digits + self._look.scaled(16)

    # Where the person is.

    def place(self) -> tuple[int, int]:
        """The current row and column."""
        index = self.currentIndex()
        return (max(0, index.row()), max(0, index.column()))

    def go_to(self, row: int, column: int) -> None:
        """Makes a cell the current one."""
        row = max(0, min(row, self._rows_model.rowCount() - 1))
        column = max(0, min(column, self._rows_model.columnCount() - 1))
        index = self._rows_model.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.place_changed.emit(current.row(), current.column())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0, 0)
        self.focus_came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.is_editing:
            self.fit()
            self.focus_went.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        # Where the focus goes to is known a moment later.
        QTimer.singleShot(0, self, self._tell_if_left)

    @Slot()
    def _tell_if_left(self) -> None:
        now = QApplication.focusWidget()
        if now is None or (now is not self and not self.isAncestorOf(now)):
            self.fit()
            self.focus_went.emit()

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.state() == QAbstractItemView.State.EditingState

    # Keys.

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._press(event):
            event.accept()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Does what a key means here; False for a key that means nothing."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row, column = self.place()
        match key:
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                return self._tab(-1 if key == Qt.Key.Key_Backtab else 1, bool(held & _CTRL))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if held == _CTRL:
                self.add_row()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if held in (_NONE, _SHIFT):
                self.go_to(row + (-1 if held else 1), column)
            case Qt.Key.Key_Up | Qt.Key.Key_Down if held == _ALT:
                self.move_row(-1 if key == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Delete if held == _CTRL:
                self.delete_rows()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if held == _NONE:
                self._rows_model.clear(self.selectedIndexes() or [self.currentIndex()])
            case Qt.Key.Key_F2 | Qt.Key.Key_Space if held == _NONE:
                self.open_cell()
            case Qt.Key.Key_F4 if held == _NONE and self._is_choice(self.currentIndex()):
                self.open_cell()
            case _:
                return self._press_text(event, held)
        return True

    def _press_text(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> bool:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Cut):
            self.cut()
        elif event.matches(keys.Paste) or event.keyCombination() == _PLAIN_PASTE:
            self.paste()
        elif event.text().strip() and held in (_NONE, _SHIFT) and self._is_choice(self.currentIndex()):
            self.open_cell(event.text())
        else:
            return False
        return True

    def edit(self, *arguments: object) -> object:  # type: ignore[override] # both of its forms
        """Notes whether typing opens the cell: then what is typed replaces what is there."""
        if len(arguments) > 1:
            self.cells.replacing = arguments[1] == QAbstractItemView.EditTrigger.AnyKeyPressed
        return super().edit(*arguments)  # type: ignore[call-overload]

    def open_cell(self, letters: str = "") -> None:
        """Opens the current cell for writing, or drops its list down."""
        index = self.currentIndex()
        if self.is_editing or not index.isValid():
            return
        self.cells.replacing = False
        super().edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, ChoiceBox):
            editor.open_at(letters)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not self._is_choice(index) or event.button() != Qt.MouseButton.LeftButton or event.modifiers() != _NONE:
            return
        near_arrow = event.position().x() > self.visualRect(index).right() - self._look.scaled(CHEVRON) - SIDE
        if near_arrow and index == self.currentIndex() and not self.is_editing:
            self.open_cell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._is_choice(index):
            self.open_cell()
        else:
            super().mouseDoubleClickEvent(event)

    def _is_choice(self, index: Index) -> bool:
        return index.isValid() and self._rows_model.columns[index.column()].kind is Kind.CHOICE

    def _tab(self, step: int, out: bool) -> bool:
        row, column = self.place()
        columns, rows = self._rows_model.columnCount(), self._rows_model.rowCount()
        place = row * columns + column + step
        if not out and 0 <= place < rows * columns:
            self.go_to(*divmod(place, columns))
            return True
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(step > 0)
        self.setTabKeyNavigation(True)
        return True

    @Slot(object)
    def _step_with(self, event: object) -> None:
        """A key that closed a cell does what it would have done beside it."""
        if isinstance(event, QKeyEvent):
            self.setFocus()
            self._press(event)

    # Rows.

    def rows_selected(self) -> list[int]:
        """The rows in which a cell is selected, else the current one."""
        return sorted({index.row() for index in self.selectedIndexes()}) or [self.place()[0]]

    @Slot()
    def add_row(self) -> None:
        """A blank row below the current one, or the one at the end."""
        row = self.place()[0] if self.currentIndex().isValid() else self._rows_model.rowCount()
        model = self._rows_model
        if row + 1 < len(model.rows):
            model.insert(row + 1, [BLANK])
        self.go_to(min(row + 1, len(model.rows)), 0)
        self.setFocus()

    @Slot()
    def delete_rows(self) -> None:
        """Takes the selected rows out."""
        row, column = self.place()
        self._rows_model.remove(self.rows_selected())
        self.go_to(row, column)

    @Slot()
    def move_up(self) -> None:
        """The current row changes places with the one above."""
        self.move_row(-1)

    @Slot()
    def move_down(self) -> None:
        """The current row changes places with the one below."""
        self.move_row(1)

    def move_row(self, step: int) -> None:
        """Moves the current row up (-1) or down (1)."""
        row, column = self.place()
        if self._rows_model.move(row, row + step):
            self.go_to(row + step, column)

    @Slot(int)
    def _go_along(self, row: int) -> None:
        self.go_to(row, self.place()[1])

    # The clipboard.

    @Slot()
    def copy(self) -> None:
        """The selected cells, as text that other programs take as a table."""
        put_on_clipboard(self.selectedIndexes() or [self.currentIndex()])

    @Slot()
    def cut(self) -> None:
        """Copies the selected cells and makes them blank."""
        self.copy()
        self._rows_model.clear(self.selectedIndexes() or [self.currentIndex()])

    @Slot()
    def paste(self) -> None:
        """One cell goes into the current one, cells of this program over those there; others are looked at first."""
        own = own_cells()
        if own is not None and self.currentIndex().isValid():
            self._rows_model.paste_cells(*self.place(), own)
            return
        grid = clipboard_grid()
        if is_table(grid):
            self.table_pasted.emit(grid)
        elif grid and self.currentIndex().isValid():
            self._rows_model.paste_cell(self.currentIndex(), grid[0][0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, keys, slot in (
            (self.tr("Cut"), "Ctrl+X", self.cut),
            (self.tr("Copy"), "Ctrl+C", self.copy),
            (self.tr("Paste"), "Ctrl+V", self.paste),
            (self.tr("Add row below"), "Ctrl+Return", self.add_row),
            (self.tr("Move up"), "Alt+Up", self.move_up),
            (self.tr("Move down"), "Alt+Down", self.move_down),
            (self.tr("Delete row"), "Ctrl+Del", self.delete_rows),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(event.globalPos())


_PLAIN_PASTE = QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_V)


def _is_own(event: QKeyEvent) -> bool:
    """Keys that mean something in a table, whatever the menus of the window would do with them."""
    keys = QKeySequence.StandardKey
    if any(event.matches(one) for one in (keys.Copy, keys.Cut, keys.Paste)):
        return True
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return (held == _ALT and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)) or (
        held == _CTRL and event.key() in (*_ENTER, Qt.Key.Key_Delete)
    )
