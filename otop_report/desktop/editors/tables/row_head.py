"""RowHead: the row numbers at the left of a table. A row is dragged by its number; a sign marks a row with gaps."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from otop_report.desktop.editors.tables.table_model import RowsModel
from otop_report.desktop.look.signs import Sign, draw_sign
from otop_report.desktop.look.theme import Look

_SIGN = 12


class RowHead(QHeaderView):
    """Numbers of rows, `+` on the row that waits. `moved` gives the place a row was dragged to."""

    moved = Signal(int)

    def __init__(self, model: RowsModel, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._rows_model = model
        self._look = look
        self._moving_back = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setToolTip(self.tr("Drag to move the row"))
        self.setAccessibleName(self.tr("Row numbers"))
        self.sectionMoved.connect(self._move)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 0)  # Qt's own asks for the size of every number

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = self._look.tokens
        marked = self._rows_model.has_mark(section)
        painter.save()
        painter.fillRect(rect, QColor(colours.clay_soft if marked else colours.side))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        middle = QRectF(rect)
        if marked:
            size = self._look.scaled(_SIGN)
            place = QRectF(0, 0, size, size)
            place.moveCenter(middle.center())
            draw_sign(painter, place, Sign.ATTENTION, colours)
        else:
            waiting = self._rows_model.is_waiting(section)
            painter.setFont(self._look.font(9))
            painter.setPen(QColor(colours.tea_text if waiting else colours.ink_soft))
            number = "+" if waiting else str(self._rows_model.headerData(section, Qt.Orientation.Vertical) or "")
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, number)
        painter.restore()

    @Slot(int, int, int)
    def _move(self, _section: int, before: int, after: int) -> None:
        """The view has moved only its picture of the row: put it back and have the rows changed instead."""
        if self._moving_back:
            return
        self._moving_back = True
        self.moveSection(after, before)
        self._moving_back = False
        last = len(self._rows_model.rows) - 1
        if before <= last and self._rows_model.move(before, min(after, last)):
            self.moved.emit(min(after, last))
