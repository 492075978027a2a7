"""PointsField: short items as rows of one text: Enter begins a new one, Backspace at the start joins two.

Rows are moved with Alt and the arrows, by their handle or by the menu; Ctrl+Del takes one out, Ctrl+Enter begins one
below.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from otop_report.desktop.editors.texts.text_document import Dress, blocks_of, utf16
from otop_report.desktop.editors.texts.writing import WritingField
from otop_report.desktop.editors.texts.written import Doing
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Block, Blocks, is_blank, plain
from otop_report.wizard.surplus import surplus_start

ROW_HEIGHT = 29
HANDLE_WIDTH = 26


class PointsField(WritingField):
    """Items as lines of one text. `row_changed` tells that the cursor is in another one."""

    row_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.most: int | None = None
        self._row = 0
        self._handles = _Handles(self, look)
        self._lay_out()
        self.cursorPositionChanged.connect(self._note_row)
        look.changed.connect(self._lay_out)

    def dress(self) -> Dress:
        return Dress(self.look.tokens.indigo, gap=self._pad() * 2, item_gap=self._pad() * 2)

    def add_row(self, after: int) -> None:
        """A new row below one, ready to be written; an empty row that is there already is taken."""
        lines = self.lines()
        if is_blank(plain(lines[after].runs)):
            self.go_to_row(after)
            return
        lines.insert(after + 1, Block(()))
        self.show_lines(lines, (after + 1, 0), Doing.ADDING)

    def go_to_row(self, row: int) -> None:
        """Puts the cursor into a row."""
        cursor = self.textCursor()
        cursor.setPosition(self.document().findBlockByNumber(row).position())
        self.setTextCursor(cursor)

    def move_row(self, row: int, to: int) -> None:
        """Puts a row in another's place."""
        lines = self.lines()
        if row != to and 0 <= to < len(lines):
            place = self.textCursor().positionInBlock()
            lines.insert(to, lines.pop(row))
            self.show_lines(lines, (to, place), Doing.MOVING)

    def delete_row(self, row: int) -> None:
        """Takes a row out."""
        lines = self.lines()
        del lines[row]
        self.show_lines(lines or [Block(())], (max(0, min(row, len(lines) - 1)), 1 << 20), Doing.DELETING)

    def surplus_rows(self) -> frozenset[int]:
        """The rows beyond the limit."""
        if self.most is None:
            return frozenset()
        rows = [row for row, line in enumerate(self.lines()) if not is_blank(plain(line.runs))]
        return frozenset(rows[self.most :])

    def show_most_words(self, most: int | None) -> None:
        """Tints, in each item, the words from the limit on."""
        places = []
        for block in blocks_of(self.document()):
            words = block.text()
            start = surplus_start(words, most)
            if start is not None:
                places.append((block.position() + utf16(words[:start]), block.position() + utf16(words)))
        self.set_surplus(places)

    def row_tops(self) -> list[float]:
        """Where the rows begin, from the top of the field."""
        pad = self.document().documentMargin()
        shift = self.verticalScrollBar().value()
        return [block.layout().position().y() - pad - shift for block in blocks_of(self.document())]

    def keys(self) -> tuple[str, ...]:
        return (*super().keys(), "Alt+Up", "Alt+Down", "Ctrl+Del", "Ctrl+Return", "Ctrl+Enter")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = self.row()
        if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(row, row + (1 if key == Qt.Key.Key_Down else -1))
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Delete:
            self.delete_row(row)
        elif key == Qt.Key.Key_Backspace and not modifiers and self._is_at_start_of_later_row():
            self._join_to_row_before()
        else:
            super().keyPressEvent(event)

    def press_enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.add_row(self.row())
            return
        cursor = self.textCursor()
        if cursor.block().text().strip():
            cursor.insertBlock()
            self.setTextCursor(cursor)

    def as_fits(self, text: Blocks) -> Blocks:
        return tuple(Block(block.runs) for block in text)

    def menu(self) -> QMenu:
        """What can be done here, for people with a mouse."""
        menu = super().menu()
        menu.addSeparator()
        row, last = self.row(), len(self.lines()) - 1
        for text, keys, do, possible in (
            (self.tr("Move &up"), "Alt+Up", self._move_up, row > 0),
            (self.tr("Move &down"), "Alt+Down", self._move_down, row < last),
            (self.tr("&Remove this row"), "Ctrl+Del", self._remove, True),
        ):
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(do)
            action.setEnabled(possible)
        return menu

    @Slot()
    def _move_up(self) -> None:
        self.move_row(self.row(), self.row() - 1)

    @Slot()
    def _move_down(self) -> None:
        self.move_row(self.row(), self.row() + 1)

    @Slot()
    def _remove(self) -> None:
        self.delete_row(self.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tops = self.row_tops()
        self.paint_rows(painter, tops, self.viewport().width())
        painter.end()
        super().paintEvent(event)

    def paint_rows(self, painter: QPainter, tops: Sequence[float], width: int, *, bar: bool = False) -> None:
        """The grounds of the rows and the lines between them, and a bar at the left of those beyond the limit."""
        colours = self.look.tokens
        surplus = self.surplus_rows()
        ends = [*tops[1:], float(self.height())]
        for row, (top, end) in enumerate(zip(tops, ends, strict=True)):
            if row in surplus:
                painter.fillRect(0, round(top), width, round(end) - round(top), QColor(colours.clay_soft))
                if bar:
                    painter.fillRect(0, round(top), 4, round(end) - round(top), QColor(colours.clay))
            if row:
                painter.fillRect(0, round(top), width, 1, QColor(colours.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._handles.setGeometry(0, 0, self.look.scaled(HANDLE_WIDTH), self.height())

    def _pad(self) -> int:
        return max(2, round((self.look.scaled(ROW_HEIGHT) - self.fontMetrics().lineSpacing()) / 2))

    def _is_at_start_of_later_row(self) -> bool:
        cursor = self.textCursor()
        return cursor.atBlockStart() and not cursor.hasSelection() and cursor.blockNumber() > 0

    def _join_to_row_before(self) -> None:
        """Joins two items with a space between their words."""
        cursor = self.textCursor()
        here, before = cursor.block().text(), cursor.block().previous().text()
        cursor.beginEditBlock()
        cursor.deletePreviousChar()
        if here.strip() and before.strip() and not before.endswith(" "):
            cursor.insertText(" ")
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    @Slot()
    def _note_row(self) -> None:
        self._handles.update()
        if self.row() != self._row:
            self._row = self.row()
            self.row_changed.emit()

    @Slot()
    def _lay_out(self) -> None:
        self.setViewportMargins(self.look.scaled(HANDLE_WIDTH), 0, 0, 0)
        self.set_margin(self._pad())
        self._handles.setGeometry(0, 0, self.look.scaled(HANDLE_WIDTH), self.height())


class _Handles(QWidget):
    """The handles at the left of the rows: drag one to move its row. With keys: Alt and the arrows."""

    def __init__(self, field: PointsField, look: Look) -> None:
        super().__init__(field)
        self._field = field
        self._look = look
        self._dragged: int | None = None
        self._target: int | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move. With the keyboard: Alt+↑ or Alt+↓."))
        field.document().documentLayout().update.connect(self._repaint)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tops = self._field.row_tops()
        self._field.paint_rows(painter, tops, self.width(), bar=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        zoom = self._look.zoom
        painter.setBrush(QColor(self._look.tokens.ink_soft))
        line = self._field.fontMetrics().lineSpacing() + 2 * self._field.document().documentMargin()
        for top in tops:
            centre = QPointF(self.width() / 2 + 2, top + line / 2)
            for column in (-1.6, 1.6):
                for row in (-4.0, 0.0, 4.0):
                    painter.drawEllipse(centre + QPointF(column, row) * zoom, 0.95 * zoom, 0.95 * zoom)
        if self._target is not None:
            edges = [*tops, float(self.height() - 1)]
            painter.setPen(QPen(QColor(self._look.tokens.tea_text), 2))
            y = max(1.0, edges[self._target])
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self._row_at(event.position().y())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._field.setFocus(Qt.FocusReason.MouseFocusReason)
            self._field.go_to_row(self._dragged)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._target = self._edge_at(event.position().y())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, target = self._dragged, self._target
        self._dragged = self._target = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        if dragged is not None and target is not None:
            self._field.move_row(dragged, target - 1 if target > dragged else target)

    def _row_at(self, y: float) -> int:
        return max(0, sum(1 for top in self._field.row_tops() if top <= y) - 1)

    def _edge_at(self, y: float) -> int:
        """The border between rows that is nearest: its number is that of the row below it."""
        edges = [*self._field.row_tops(), float(self.height())]
        return min(range(len(edges)), key=lambda number: abs(edges[number] - y))

    @Slot()
    def _repaint(self) -> None:
        self.update()
