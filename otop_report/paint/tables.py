"""A table: a strong line in the section's colour under its head, hairlines under its rows, nothing upright."""

from __future__ import annotations

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from otop_report.compose.geometry import Rect
from otop_report.compose.placed import TableBox
from otop_report.paint.inks import Inks
from otop_report.paint.words import Words

_RULE, _HAIRLINE = 2.0, 0.75


def paint_table(painter: QPainter, table: TableBox, words: Words, inks: Inks) -> None:
    """A table at its place."""
    strong, hair = inks.of(table.colour), inks.of(inks.hair)
    left, right = table.rect.x, table.rect.x + sum(table.column_widths)
    y = table.rect.y
    if table.facts and table.rows and not table.header_rows:
        _rule(painter, left, right, y, strong, _RULE)
    for number, row in enumerate(table.rows):
        x, column = left, 0
        for cell in row.cells:
            width = sum(table.column_widths[column : column + cell.span])
            column += cell.span
            inner = Rect(x, y, width, row.height).inset(*table.insets_of(column - 1))
            words.paragraphs(painter, cell.paragraphs, inner, cell.vertical)
            x += width
        y += row.height
        under_head = number == table.header_rows - 1
        _rule(painter, left, right, y, strong if under_head else hair, _RULE if under_head else _HAIRLINE)


def _rule(painter: QPainter, left: float, right: float, y: float, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, right, y))
