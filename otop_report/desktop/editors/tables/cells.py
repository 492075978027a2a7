"""CellDelegate: paints the cells of a table and opens the two editors inside them: a text field and a list of options.

What is typed goes into the model at every letter; Escape takes it back. The editors hand keys that mean something for
the whole table (Tab, Enter, Alt+Up) to the view, so that the keyboard does the same whether a cell is open or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QFrame,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from otop_report.desktop.editors.tables.cell_text import laid_out, paint_text
from otop_report.desktop.editors.tables.table_model import MARK, RUNS, WAITING, Index, Mark, RowsModel
from otop_report.desktop.look.house_style import draw_chevron
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Runs, one_line, runs_of
from otop_report.wizard.pasted_table import grid_of, is_table
from otop_report.workshop.model import Column, Kind

POINTS = 10.0
SIDE = 8
"""Pixels left and right of the words in a cell."""
ABOVE = 5
CHEVRON = 20
WRITING = 170
"""The least width (logical pixels) of an open cell of words."""
MARGIN = 2
"""Pixels around the words of an open cell."""
_ALL_LINES = 1000
_NO_HINT = QAbstractItemDelegate.EndEditHint.NoHint


class CellDelegate(QStyledItemDelegate):
    """Paints cells and makes their editors. `stepped` gives keys that are for the whole table."""

    stepped = Signal(object)
    """A `QKeyEvent` that ended an editor and now is for the table."""
    table_pasted = Signal()
    row_grew = Signal(int)
    """The open cell of that row needs more or less room."""

    def __init__(self, model: RowsModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._look = look
        self._before: Runs = ()
        self._open: tuple[CellText, QModelIndex] | None = None
        self.replacing = False
        """Whether the next editor begins with what was typed, in place of what is there."""

    def column(self, index: Index) -> Column:
        """The column of a cell."""
        return self._model.columns[index.column()]

    def text_width(self, index: Index, width: int) -> int:
        """The width there is for words in a cell of some width."""
        chevron = self._look.scaled(CHEVRON) if self.column(index).kind is Kind.CHOICE else 0
        return max(1, width - 2 * SIDE - chevron)

    def height(self, index: Index, width: int) -> int:
        """The height of a cell in a column of some width."""
        cell: Runs = index.data(RUNS) or runs_of(str(index.data(WAITING) or "")) or runs_of("–")
        font = self._look.font(POINTS)
        lines = laid_out(cell, font, self.text_width(index, width), Qt.AlignmentFlag.AlignLeft)
        return round(lines.boundingRect().height()) + 2 * ABOVE

    def open_height(self, row: int) -> int:
        """The height the open cell of a row needs; 0 where none is open."""
        if self._open is None or self._open[1].row() != row:
            return 0
        editor = self._open[0]
        return editor.wanted_height(editor.width())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._look.tokens
        mark, waiting = index.data(MARK), str(index.data(WAITING) or "")
        missing = mark == Mark.MISSING  # a str when it comes back from Qt
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.tea_soft if selected else colours.clay_soft if missing else colours.surface
        painter.save()
        painter.fillRect(option.rect, QColor(ground))
        words = QRectF(option.rect.adjusted(SIDE, 0, -SIDE, 0))
        if self.column(index).kind is Kind.CHOICE and not self._model.is_waiting(index.row()):
            words.setWidth(self.text_width(index, option.rect.width()))
            middle = QRectF(option.rect).center()
            middle.setX(option.rect.right() - SIDE - 4)
            draw_chevron(painter, middle, colours.ink_soft)
        cell: Runs = index.data(RUNS) or ()
        colour = colours.ink
        if not cell:
            cell = runs_of(waiting)
            colour = colours.clay if missing else colours.ink_hint
            if self._model.is_waiting(index.row()):
                colour = colours.tea_text
        elif mark is not None:
            colour = {Mark.LIMIT: colours.clay, Mark.UNSURE: colours.indigo}.get(mark, colours.ink)
        if cell:
            align = index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignHorizontal_Mask
            layout = laid_out(cell, self._look.font(POINTS), words.width(), Qt.AlignmentFlag(align))
            paint_text(painter, layout, words, colour)
        if colours.framed and (missing or selected):
            painter.setPen(QPen(QColor(colours.clay), 1))  # no soft grounds in high contrast
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.scaled(80), self.height(index, option.rect.width() or self._look.scaled(160)))

    # Editors.

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        here = self._model.index(index.row(), index.column())
        self._before = self._model.cell(here)
        name = f"{self._model.headerData(here.row(), Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)}, " \
               f"{self._model.label(here.column())}"
        if self.column(here).kind is Kind.CHOICE:
            box = ChoiceBox(self._model.options(here.column()), parent)
            box.setAccessibleName(name)
            box.chosen.connect(self._take_choice)
            box.gone.connect(self._close_choice)
            return box
        text = CellText(parent)
        text.setAccessibleName(name)
        if self.column(here).kind is Kind.NUMBER:
            text.align_right()
        self._open = text, here
        text.textChanged.connect(self._typed)
        text.table_pasted.connect(self._leave_for_table)
        QTimer.singleShot(0, self, self._tell_grown)
        return text

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        super().destroyEditor(editor, index)
        if self._open is not None and self._open[0] is editor:
            row, self._open = self._open[1].row(), None
            self.row_grew.emit(row)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        stored = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, CellText):
            first = not editor.filled
            if first or one_line(editor.toPlainText()) != stored:
                editor.fill(stored)
            if first and self.replacing:
                editor.selectAll()
            self.replacing = False
        elif isinstance(editor, ChoiceBox):
            editor.mark(stored)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, CellText):
            self._model.setData(index, one_line(editor.toPlainText()))
        elif isinstance(editor, ChoiceBox) and editor.taken is not None:
            self._model.setData(index, editor.taken)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRect(option.rect)
        parent = editor.parentWidget()
        if isinstance(editor, CellText):
            # Words need some width to be written in; a narrow cell then covers its neighbour for a while.
            least = self._look.scaled(WRITING if self.column(index).kind is Kind.TEXT else WRITING // 2)
            place.setWidth(min(max(place.width(), least), parent.width()) if parent is not None else place.width())
            if parent is not None and place.right() >= parent.width():
                place.moveRight(max(parent.width() - 1, place.width() - 1))
        else:
            place.setHeight(max(place.height(), editor.sizeHint().height()))
        place.setHeight(min(place.height(), parent.height()) if parent is not None else place.height())
        if parent is not None and place.bottom() >= parent.height():
            place.moveBottom(max(parent.height() - 1, place.height() - 1))
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            if event.key() == Qt.Key.Key_Escape:
                self._take_back(watched)
                return True
            if _is_for_table(event, isinstance(watched, ChoiceBox)):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, _NO_HINT)
                self.stepped.emit(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return False
        return super().eventFilter(watched, event)

    def _take_back(self, editor: QWidget) -> None:
        opened = self._open
        if isinstance(editor, CellText) and opened is not None and opened[0] is editor:
            editor.blockSignals(True)
            self._model.set_cell(opened[1], self._before, self.tr("typing in %1"))
            editor.fill(str(opened[1].data(Qt.ItemDataRole.EditRole) or ""))
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    @Slot()
    def _typed(self) -> None:
        editor = self.sender()
        if isinstance(editor, CellText) and editor.filled:
            self.commitData.emit(editor)
            self._tell_grown()

    @Slot()
    def _tell_grown(self) -> None:
        if self._open is not None:
            self.row_grew.emit(self._open[1].row())

    @Slot()
    def _take_choice(self) -> None:
        editor = self.sender()
        if isinstance(editor, ChoiceBox):
            self.commitData.emit(editor)

    @Slot()
    def _close_choice(self) -> None:
        editor = self.sender()
        view = self.parent()
        if isinstance(editor, ChoiceBox):
            self.closeEditor.emit(editor, _NO_HINT)
            if isinstance(view, QWidget):
                view.setFocus()  # the list had it, not the editor

    @Slot()
    def _leave_for_table(self) -> None:
        editor = self.sender()
        if isinstance(editor, CellText):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, _NO_HINT)
            self.table_pasted.emit()


class CellText(QPlainTextEdit):
    """The words of one cell while they are written: one line that wraps and shows all of itself."""

    table_pasted = Signal()
    """The clipboard holds more than one cell: that is for the table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.filled = False
        self.setProperty("look", "cell")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(MARGIN)  # the cursor needs room at the ends
        self.setUndoRedoEnabled(False)  # the report has one stack for all
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def align_right(self) -> None:
        """Numbers stand at the right, while typed too."""
        self.document().setDefaultTextOption(QTextOption(Qt.AlignmentFlag.AlignRight))

    def fill(self, text: str) -> None:
        """Shows a text with the cursor at its end."""
        self.filled = False
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.filled = True

    def wanted_height(self, width: int) -> int:
        """The height at which all of the text is seen in a cell of some width."""
        return self.text_height(width - 10) + 8

    def text_height(self, width: int) -> int:
        """The height of the words alone."""
        cell = runs_of(self.toPlainText()) or runs_of("–")
        lines = laid_out(cell, self.font(), max(1, width - 2 * MARGIN), Qt.AlignmentFlag.AlignLeft, _ALL_LINES)
        # Two pixels more, or Qt takes the last line for hidden.
        return lines.lineCount() * ceil(lines.lineAt(0).height()) + 2 * MARGIN + 2

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_all()

    def show_all(self) -> None:
        """Shows the first line too, where all of them have room: the cursor at the end had moved it out."""
        if self.text_height(self.viewport().width()) <= self.viewport().height():
            self.verticalScrollBar().setValue(0)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_table(grid_of(source.text(), source.html())):
            self.table_pasted.emit()
        else:
            self.insertPlainText(one_line(source.text()))


class ChoiceBox(QComboBox):
    """The options of a cell; it opens at once and goes when one is taken. `taken` is the option's id, "" for none."""

    chosen = Signal()
    gone = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.taken: str | None = None
        self._ids = [option for option, _ in options]
        self.addItems([label for _, label in options])
        self.insertSeparator(self.count())
        self.addItem(self.tr("Clear"))
        self.activated.connect(self._take)

    def mark(self, option: str) -> None:
        """Shows an option as the current one."""
        self.setCurrentIndex(self._ids.index(option) if option in self._ids else -1)

    def open_at(self, letters: str = "") -> None:
        """Drops the list down, at the first option that begins with some letters."""
        self.showPopup()
        if letters.strip():
            self.view().keyboardSearch(letters)

    def hidePopup(self) -> None:
        super().hidePopup()
        # What was taken is told right after the list has gone.
        QTimer.singleShot(0, self, self._go)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(int)
    def _take(self, place: int) -> None:
        self.taken = self._ids[place] if place < len(self._ids) else ""
        self.chosen.emit()

    @Slot()
    def _go(self) -> None:
        self.gone.emit()


def _is_for_table(event: QKeyEvent, in_list: bool) -> bool:
    """Whether a key means something for the table, though a cell is open."""
    key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        return True
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return not in_list or held != Qt.KeyboardModifier.NoModifier
    return key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == Qt.KeyboardModifier.AltModifier and not in_list
