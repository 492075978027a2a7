"""The backdrop of a slide: background, fixed shapes and pictures, words that stand on every slide of a layout."""

from __future__ import annotations

from dataclasses import replace
from math import cos, hypot, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

from otop_report.compose.geometry import Rect
from otop_report.compose.placed import TextBox
from otop_report.compose.theme.backdrop import (
    NUMBER_SIGN,
    Fill,
    FixedShape,
    FixedWords,
    GradientFill,
    LayoutBackdrop,
    Outline,
    PictureFill,
    SolidFill,
    Stroke,
)
from otop_report.paint.images import Images
from otop_report.paint.scale import pixels_of
from otop_report.paint.words import Words

_CAPS = {
    "flat": Qt.PenCapStyle.FlatCap, "round": Qt.PenCapStyle.RoundCap, "square": Qt.PenCapStyle.SquareCap,
}  # fmt: skip
_TILE_DOTS = 96 / 72
"""Pixels of a tiled picture that are one point."""


class BackdropPainter:
    """Draws the backdrop of one layout on slides of one size; outlines are made once."""

    def __init__(self, layout: LayoutBackdrop, slide: Rect, images: Images, words: Words) -> None:
        self._layout = layout
        self._recoloured: dict[tuple[int, tuple[str, str]], QImage] = {}
        self._slide = slide
        self._images = images
        self._words = words
        self._shapes = [
            (item, _path(item.outlines, filled=True), _path(item.outlines, filled=False))
            if isinstance(item, FixedShape)
            else (item, None, None)
            for item in layout.items
        ]

    def paint(self, painter: QPainter, number: str) -> None:
        """The whole backdrop; `number` is what stands for the slide's number in fixed words."""
        page = QPainterPath()
        page.addRect(QRectF(0.0, 0.0, self._slide.width, self._slide.height))
        self.fill(painter, page, self._layout.background)
        for item, filled, lined in self._shapes:
            painter.save()
            painter.setTransform(QTransform(*item.matrix), True)
            if isinstance(item, FixedWords):
                self._words.box(painter, _numbered(item, number))
            elif filled is not None and lined is not None:
                if item.fill is not None:
                    self.fill(painter, filled, item.fill)
                if item.stroke is not None:
                    stroke(painter, lined, item.stroke)
            painter.restore()

    def fill(self, painter: QPainter, path: QPainterPath, fill: Fill) -> None:
        """An area in one colour, a gradient or a picture."""
        if path.isEmpty():
            return
        match fill:
            case SolidFill():
                painter.fillPath(path, _colour(fill.colour, fill.alpha))
            case GradientFill():
                painter.fillPath(path, QBrush(_gradient(fill, path.boundingRect())))
            case PictureFill():
                self._picture(painter, path, fill)

    def _picture(self, painter: QPainter, path: QPainterPath, fill: PictureFill) -> None:
        area = path.boundingRect()
        left, top, right, bottom = fill.margins
        target = area.adjusted(
            area.width() * left, area.height() * top, -area.width() * right, -area.height() * bottom
        )
        tiled = fill.tile is not None
        image = self._images.image(fill.part, 0.0 if tiled else pixels_of(painter, target, fill.crop))
        if image is None or target.isEmpty():
            return
        if fill.duotone is not None:
            image = self._in_two_colours(image, fill.duotone)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setOpacity(painter.opacity() * fill.alpha)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if fill.tile is not None:
            x, y, across, down = fill.tile
            brush = QBrush(image)
            scaled = QTransform().translate(area.x() + x, area.y() + y)
            brush.setTransform(scaled.scale(across / _TILE_DOTS, down / _TILE_DOTS))
            painter.fillPath(path, brush)
        else:
            painter.drawImage(target, image, part_of(fill.crop, image.width(), image.height()))
        painter.restore()


    def _in_two_colours(self, image: QImage, duotone: tuple[str, str]) -> QImage:
        """A picture with its black and white, and what is between, in these colours."""
        key = (image.cacheKey(), duotone)
        made = self._recoloured.get(key)
        if made is None:
            dark, light = (QColor(f"#{digits}") for digits in duotone)
            made = image.convertToFormat(QImage.Format.Format_Grayscale8)
            made.reinterpretAsFormat(QImage.Format.Format_Indexed8)
            made.setColorTable([_between(dark, light, level / 255).rgb() for level in range(256)])
            made = made.convertToFormat(QImage.Format.Format_ARGB32)
            if image.hasAlphaChannel():
                made.setAlphaChannel(image.convertToFormat(QImage.Format.Format_Alpha8))
            self._recoloured[key] = made
        return made


def _between(one: QColor, other: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )


def stroke(painter: QPainter, path: QPainterPath, line: Stroke) -> None:
    """An outline."""
    pen = QPen(_colour(line.colour, line.alpha), line.width)
    pen.setCapStyle(_CAPS[line.cap])
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if line.dash:
        pen.setDashPattern(line.dash)
    painter.strokePath(path, pen)


def part_of(crop: tuple[float, float, float, float], width: float, height: float) -> QRectF:
    """The part of a picture of that size that a crop leaves."""
    left, top, right, bottom = crop
    return QRectF(left * width, top * height, (right - left) * width, (bottom - top) * height)


def _colour(digits: str, alpha: float) -> QColor:
    colour = QColor(f"#{digits}")
    colour.setAlphaF(min(max(alpha, 0.0), 1.0))
    return colour


def _gradient(fill: GradientFill, area: QRectF) -> QGradient:
    centre = QPointF(area.x() + area.width() * fill.centre[0], area.y() + area.height() * fill.centre[1])
    gradient: QGradient
    if fill.angle is None:
        corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
        gradient = QRadialGradient(centre, max(hypot(c.x() - centre.x(), c.y() - centre.y()) for c in corners))
    else:
        turned = radians(fill.angle)
        along = QPointF(cos(turned), sin(turned))
        half = (abs(along.x()) * area.width() + abs(along.y()) * area.height()) / 2
        gradient = QLinearGradient(centre - along * half, centre + along * half)
    for place, digits, alpha in fill.stops:
        gradient.setColorAt(place, _colour(digits, alpha))
    return gradient


def _path(outlines: tuple[Outline, ...], *, filled: bool) -> QPainterPath:
    """The outlines that are filled, or those that are drawn as lines."""
    path = QPainterPath()
    for outline in outlines:
        if not (outline.filled if filled else outline.stroked):
            continue
        for kind, numbers in outline.steps:
            if kind == "M":
                path.moveTo(*numbers)
            elif kind == "L":
                path.lineTo(*numbers)
            elif kind == "C":
                path.cubicTo(*numbers)
            else:
                path.closeSubpath()
    return path


def _numbered(item: FixedWords, number: str) -> TextBox:
    """The box with the slide's number in it."""
    if not any(NUMBER_SIGN in paragraph.text for paragraph in item.box.paragraphs):
        return item.box
    paragraphs = tuple(
        replace(
            paragraph,
            lines=tuple(
                replace(line, runs=tuple(replace(run, text=run.text.replace(NUMBER_SIGN, number)) for run in line.runs))
                for line in paragraph.lines
            ),
        )
        for paragraph in item.box.paragraphs
    )
    return replace(item.box, paragraphs=paragraphs)
