"""CardList: the rows of a table as a list of cards: how each stands, its first words and what is seen at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from otop_report.desktop.editors.tables.card_fields import step_in, steps_of
from otop_report.desktop.editors.tables.cell_text import laid_out, paint_text
from otop_report.desktop.editors.tables.table_model import WAITING, Index, RowsModel
from otop_report.desktop.look.signs import Sign, draw_sign
from otop_report.desktop.look.theme import Look
from otop_report.report.text import plain, runs_of
from otop_report.workshop.model import Kind

WIDTH = 236
TALLEST = 440
_LEFT = 36
_BAR = 4
_SQUARE = 9
_LINES = 2
_LEFT_ALIGN = Qt.AlignmentFlag.AlignLeft


class CardList(QListView):
    """The cards and, last, the way to a new one. `opened` tells that the card is wanted, not only its line."""

    opened = Signal(int)
    pressed_key = Signal(object)
    """A `QKeyEvent` that is for the whole card."""
    place_changed = Signal(int)
    focus_came = Signal()
    focus_went = Signal()
    pasted = Signal()

    def __init__(self, model: RowsModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows_model = model
        self._look = look
        self.setModel(model)
        self.setItemDelegate(_CardDelegate(model, look, self))
        self.setProperty("look", "cards")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(self._fit)

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(row) for row in range(self._rows_model.rowCount()))
        return QSize(self._look.scaled(WIDTH), min(height + 4, self._look.scaled(TALLEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.scaled(160), min(self.sizeHint().height(), self._look.scaled(120)))

    def go_to(self, row: int) -> None:
        """Makes a card the current one."""
        index = self._rows_model.index(max(0, min(row, self._rows_model.rowCount() - 1)), 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.place_changed.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.focus_came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_went.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_for_card(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif _is_for_card(event):
            self.pressed_key.emit(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(index.row())

    @Slot()
    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, model: RowsModel, look: Look, parent: CardList) -> None:
        super().__init__(parent)
        self._rows_model = model
        self._look = look
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._look
        if self._rows_model.is_waiting(index.row()):
            return QSize(look.scaled(WIDTH), look.scaled(36))
        width = self._list.viewport().width() - look.scaled(_LEFT) - 12
        title = laid_out(runs_of(self._title(index.row())), self._bold(), width, _LEFT_ALIGN, _LINES)
        height = title.boundingRect().height() + 2 * look.scaled(8)
        line = look.scaled(17)
        height += line if self._caption(index.row()) else 0
        height += line + 3 if self._step(index.row()) is not None else 0
        return QSize(look.scaled(WIDTH), round(height) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, look, row = self._look.tokens, self._look, index.row()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, QColor(colours.tea_soft if selected else colours.surface))
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), _BAR, rect.height()), QColor(colours.tea_text))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        words = rect.adjusted(look.scaled(_LEFT), look.scaled(8), -12, -1)
        if self._rows_model.is_waiting(row):
            painter.setPen(QColor(colours.tea_text))
            painter.setFont(look.font(10))
            middle = Qt.AlignmentFlag.AlignVCenter
            before = QRectF(rect.left(), rect.top(), look.scaled(_LEFT), rect.height())
            painter.drawText(before, Qt.AlignmentFlag.AlignCenter, "+")
            painter.drawText(rect.adjusted(look.scaled(_LEFT), 0, -12, 0), middle, self._title(row))
        else:
            size = look.scaled(14)
            place = QRectF(rect.left() + look.scaled(13), words.top() + look.scaled(2), size, size)
            draw_sign(painter, place, self.sign(row), colours)
            self._paint_words(painter, words, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_words(self, painter: QPainter, words: QRectF, row: int) -> None:
        colours, look = self._look.tokens, self._look
        title = laid_out(runs_of(self._title(row)), self._bold(), words.width(), _LEFT_ALIGN, _LINES)
        height = title.boundingRect().height()
        paint_text(painter, title, QRectF(words.left(), words.top(), words.width(), height), colours.ink)
        top = words.top() + height
        caption = self._caption(row)
        if caption:
            text = laid_out(runs_of(caption), look.font(9), words.width(), _LEFT_ALIGN, 1)
            place = QRectF(words.left(), top, words.width(), look.scaled(17))
            paint_text(painter, text, place, colours.ink_soft)
            top += look.scaled(17)
        step = self._step(row)
        if step is not None:
            self._paint_step(painter, QRectF(words.left(), top + 3, words.width(), look.scaled(17)), *step)

    def _paint_step(self, painter: QPainter, place: QRectF, step: int, steps: range) -> None:
        colours, side = self._look.tokens, self._look.scaled(_SQUARE)
        top = place.center().y() - side / 2
        for number, one in enumerate(steps):
            square = QRectF(place.left() + number * (side + 3), top, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(QColor(colours.clay), 1))
            painter.setBrush(QColor(colours.clay) if one <= step else Qt.BrushStyle.NoBrush)
            painter.drawRect(square)
        painter.setPen(QColor(colours.ink_soft))
        painter.setFont(self._look.font(9))
        words = self.tr("%1 of %2").replace("%1", str(step)).replace("%2", str(steps[-1]))
        beside = place.adjusted(len(steps) * (side + 3) + 5, 0, 0, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words)

    def sign(self, row: int) -> Sign:
        """How a card stands."""
        if self._rows_model.has_mark(row):
            return Sign.ATTENTION
        cells = self._rows_model.rows[row]
        needed = [column.id for column in self._rows_model.columns if column.required]
        if not cells.cells:
            return Sign.EMPTY
        return Sign.COMPLETE if all(cells.cell(column) for column in needed) else Sign.STARTED

    def _title(self, row: int) -> str:
        model = self._rows_model
        if model.is_waiting(row):
            return str(model.index(row, 0).data(WAITING))
        first = plain(model.cell(model.index(row, 0)))
        return first or next((plain(cell) for _, cell in model.rows[row].cells), "") or self.tr("New")

    def _caption(self, row: int) -> str:
        model = self._rows_model
        for place, column in enumerate(model.columns):
            if place and column.kind is Kind.CHOICE:
                return str(model.index(row, place).data() or "")
        return ""

    def _step(self, row: int) -> tuple[int, range] | None:
        model = self._rows_model
        for place, column in enumerate(model.columns):
            steps = steps_of(column)
            if steps is not None:
                step = step_in(column, plain(model.cell(model.index(row, place))))
                return (step, steps) if step is not None else None
        return None

    def _bold(self) -> QFont:
        return self._look.font(10, QFont.Weight.DemiBold)


def _is_for_card(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier:
        return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
    return held == Qt.KeyboardModifier.ControlModifier and event.key() in keys
