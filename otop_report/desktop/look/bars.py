"""Bars that fill up: how far something is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def draw_bar(painter: QPainter, place: QRectF, part: float, colour: str, track: str) -> None:
    """A bar that is filled up to a part, 0 to 1."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(track))
    painter.drawRoundedRect(place, 2, 2)
    if part > 0:
        painter.setBrush(QColor(colour))
        width = max(place.height(), place.width() * part)
        painter.drawRoundedRect(QRectF(place.left(), place.top(), width, place.height()), 2, 2)
