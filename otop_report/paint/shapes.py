"""Pictures, rectangles and lines at the places that composing gave them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from otop_report.compose.geometry import Rect
from otop_report.compose.placed import PictureBox, ShapeBox
from otop_report.paint.backdrop import part_of
from otop_report.paint.images import Images
from otop_report.paint.inks import Inks
from otop_report.paint.scale import pixels_of

_NO_PICTURE = QColor(128, 128, 128, 60)


def paint_picture(painter: QPainter, box: PictureBox, images: Images) -> None:
    """A picture, turned and cropped; a grey place where it cannot be read."""
    target = qt_rect(box.rect)
    image = images.image(box.sha256, pixels_of(painter, target, box.crop), box.turn)
    if image is None:
        painter.fillRect(target, _NO_PICTURE)
        return
    painter.drawImage(target, image, part_of(box.crop, image.width(), image.height()))


def paint_shape(painter: QPainter, box: ShapeBox, inks: Inks) -> None:
    """A rectangle, or a line where it has no height or no width."""
    rect = box.rect
    is_line = rect.width < 0.01 or rect.height < 0.01
    if box.fill is not None and not is_line:
        painter.fillRect(qt_rect(rect), inks.of(box.fill))
    outline = box.outline or (box.fill if is_line else None)
    if outline is None:
        return
    pen = QPen(inks.of(outline), box.outline_width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_line:
        painter.drawLine(QLineF(rect.x, rect.y, rect.right, rect.bottom))
    else:
        painter.drawRect(qt_rect(rect))


def qt_rect(rect: Rect) -> QRectF:
    """A rectangle as Qt has it."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)
