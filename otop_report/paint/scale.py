"""How many dots of the device an area takes."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

_MOST_ON_PAPER = 3.5
"""Dots a point where a device has more than a picture needs (252 an inch, of a printer's or PDF's 1200)."""


def dots_of(painter: QPainter) -> float:
    """Dots of the device that are one unit of the painter."""
    matrix = painter.deviceTransform()
    return max(hypot(matrix.m11(), matrix.m12()), hypot(matrix.m21(), matrix.m22()))


def pixels_of(painter: QPainter, area: QRectF, crop: tuple[float, float, float, float]) -> float:
    """How long the longer side of a whole picture should be, whose cropped part fills an area."""
    left, top, right, bottom = crop
    dots = min(dots_of(painter), _MOST_ON_PAPER)
    across = area.width() / max(right - left, 0.01)
    down = area.height() / max(bottom - top, 0.01)
    return max(across, down) * dots
