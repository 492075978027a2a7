"""How the words of a cell lie in it: wrapped into a few lines with their looks, the last one cut short.

The same lines are measured (heights of rows, widths of columns) and painted.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from otop_report.report.text import Run, Runs, plain

MOST_LINES = 3
_UNLIMITED = 1e6


def laid_out(cell: Runs, font: QFont, width: float, align: Qt.AlignmentFlag, most: int = MOST_LINES) -> QTextLayout:
    """The lines of a cell, at most `most`."""
    layout = _layout(cell, font, width, align)
    if layout.lineCount() <= most:
        return layout
    start = layout.lineAt(most - 1).textStart()
    text = plain(cell)
    last = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    kept: list[Run] = []
    place = 0
    for run in cell:
        kept.append(Run(run.text[: max(0, start - place)], run.bold, run.italic, run.link))
        place += len(run.text)
    return _layout((*kept, Run(last)), font, width, align, most)


def text_width(cell: Runs, font: QFont) -> int:
    """How wide a cell is on one line."""
    bold = QFont(font)
    bold.setBold(True)
    return ceil(sum(QFontMetricsF(bold if run.bold else font).horizontalAdvance(run.text) for run in cell))


def widest_word(text: str, font: QFont) -> int:
    """How wide the widest word is."""
    metrics = QFontMetricsF(font)
    return ceil(max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0))


def paint_text(painter: QPainter, layout: QTextLayout, place: QRectF, colour: str) -> None:
    """Paints the lines into a place, in the middle if they are lower than it."""
    painter.save()
    painter.setClipRect(place)
    painter.setPen(QPen(QColor(colour)))
    height = layout.boundingRect().height()
    layout.draw(painter, QPointF(place.left(), place.top() + max(0.0, (place.height() - height) / 2)))
    painter.restore()


def _layout(
    cell: Runs, font: QFont, width: float, align: Qt.AlignmentFlag, most: int | None = None
) -> QTextLayout:
    layout = QTextLayout(plain(cell), font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(cell))
    layout.beginLayout()
    top = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        last = most is not None and layout.lineCount() == most
        line.setLineWidth(_UNLIMITED if last and align & Qt.AlignmentFlag.AlignLeft else max(1.0, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
        if last:
            break
    layout.endLayout()
    return layout


def _formats(cell: Runs) -> list[QTextLayout.FormatRange]:
    formats = []
    start = 0
    for run in cell:
        if run.bold or run.italic or run.link:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, len(run.text)
            looks = QTextCharFormat()
            if run.bold:
                looks.setFontWeight(QFont.Weight.Bold)
            looks.setFontItalic(run.italic)
            looks.setFontUnderline(bool(run.link))
            one.format = looks
            formats.append(one)
        start += len(run.text)
    return formats
