"""Slides of a deck, drawn as Office shows the exported ones.

    slides = SlidePainter(backdrop, images_of(report.pictures, backdrop), typefaces_of(deck, backdrop))
    slides.paint(painter, slide, number)      the painter's unit is the point
    slides.image(slide, number, width)        a QImage of that many pixels

A SlidePainter keeps what does not change from one painting to the next; make a new one for another base deck.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from otop_report.compose.geometry import Rect
from otop_report.compose.placed import (
    Box,
    ChartBox,
    Deck,
    GroupBox,
    PictureBox,
    PlaceholderRef,
    ShapeBox,
    Slide,
    TableBox,
    TextBox,
)
from otop_report.compose.theme import Placeholder
from otop_report.compose.theme.backdrop import Backdrop, LayoutBackdrop, PlaceLook
from otop_report.paint.backdrop import BackdropPainter, stroke
from otop_report.paint.charts import paint_chart
from otop_report.paint.images import Images
from otop_report.paint.inks import Inks
from otop_report.paint.shapes import paint_picture, paint_shape, qt_rect
from otop_report.paint.tables import paint_table
from otop_report.paint.typefaces import Typefaces
from otop_report.paint.words import Words
from otop_report.report.model import Picture


@dataclass(frozen=True, slots=True)
class _Stage:
    """What one layout needs to be drawn on."""

    layout: LayoutBackdrop
    inks: Inks
    words: Words
    backdrop: BackdropPainter
    places: Mapping[tuple[int, str], Placeholder]


class SlidePainter:
    """Draws slides over one base deck. `images` knows the report's pictures by SHA-256 and the base deck's by part (see
    `images_of`).
    """

    def __init__(self, backdrop: Backdrop, images: Images, typefaces: Typefaces) -> None:
        self._backdrop = backdrop
        self._images = images
        self._typefaces = typefaces
        self._stages: dict[int, _Stage] = {}

    @property
    def width(self) -> float:
        """The width of a slide in points."""
        return self._backdrop.width

    @property
    def height(self) -> float:
        """The height of a slide in points."""
        return self._backdrop.height

    def unpainted(self, slide: Slide) -> tuple[str, ...]:
        """What of a slide cannot be drawn, in plain words."""
        return self._backdrop.layout(slide.layout).unpainted

    def image(self, slide: Slide, number: int, width: int, ratio: float = 1.0) -> QImage:
        """A slide as a picture of that many pixels; `ratio` is noted in it (device pixels to one of the window)."""
        scale = width / self.width
        image = QImage(width, max(1, round(self.height * scale)), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        try:
            painter.scale(scale, scale)
            self.paint(painter, slide, number)
        finally:
            painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def paint(self, painter: QPainter, slide: Slide, number: int) -> None:
        """A slide with everything on it; `number` counts from 1."""
        stage = self._stage(slide.layout)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setClipRect(QRectF(0.0, 0.0, self.width, self.height), Qt.ClipOperation.IntersectClip)
        stage.backdrop.paint(painter, str(number))
        for box in slide.boxes:
            self._box(painter, box, stage)
        painter.restore()

    def _box(self, painter: QPainter, box: Box, stage: _Stage) -> None:
        match box:
            case TextBox():
                place, look = _place_of(box.placeholder, stage)
                if look is not None:
                    self._ground(painter, box, look, stage)
                stage.words.box(painter, box, place, look)
            case TableBox():
                paint_table(painter, box, stage.words, stage.inks)
            case ChartBox():
                paint_chart(painter, box.chart, box.rect, stage.words, stage.inks, stage.layout.body_font)
            case PictureBox():
                paint_picture(painter, box, self._images)
            case ShapeBox():
                paint_shape(painter, box, stage.inks)
            case GroupBox():
                for member in box.boxes:
                    self._box(painter, member, stage)

    def _ground(self, painter: QPainter, box: TextBox, look: PlaceLook, stage: _Stage) -> None:
        """The ground and outline that a placeholder hands down."""
        if (look.fill is None or box.fill is not None) and look.stroke is None:
            return
        path = QPainterPath()
        path.addRect(qt_rect(box.rect))
        if look.fill is not None and box.fill is None:
            stage.backdrop.fill(painter, path, look.fill)
        if look.stroke is not None:
            stroke(painter, path, look.stroke)

    def _stage(self, number: int) -> _Stage:
        stage = self._stages.get(number)
        if stage is None:
            layout = self._backdrop.layout(number)
            inks = Inks(layout.colours, house=self._backdrop.house_tables)
            words = Words(self._typefaces, inks, layout.body_font)
            slide = Rect(0.0, 0.0, self.width, self.height)
            places = {(place.idx, place.kind): place for place in reversed(layout.placeholders)}
            stage = _Stage(layout, inks, words, BackdropPainter(layout, slide, self._images, words), places)
            self._stages[number] = stage
        return stage


def images_of(pictures: Mapping[str, Picture], backdrop: Backdrop) -> Images:
    """The pictures of a report and of its base deck."""

    def bytes_of(name: str) -> bytes | None:
        picture = pictures.get(name)
        return picture.data if picture is not None else backdrop.pictures.get(name)

    return Images(bytes_of)


def typefaces_of(deck: Deck, backdrop: Backdrop, *, ligatures: bool = True) -> Typefaces:
    """The fonts of a deck on this computer."""
    return Typefaces(backdrop.ea_font, deck.properties.language, ligatures=ligatures)


def _place_of(reference: PlaceholderRef | None, stage: _Stage) -> tuple[Placeholder | None, PlaceLook | None]:
    """The placeholder that a box inherits from, and what else it hands down."""
    if reference is None or not reference.inherits:
        return None, None
    key = (reference.idx, reference.kind)
    return stage.places.get(key), stage.layout.looks.get(key)
