"""Boxes to paint, with as few words as possible, on a slide of 960 × 540 points with nothing behind them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QImage

from otop_report.compose.breaking import break_lines
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.placed import Box, Line, ParagraphStyle, PlacedParagraph, Slide, TextBox
from otop_report.compose.theme.backdrop import Backdrop, LayoutBackdrop
from otop_report.paint.images import Images
from otop_report.paint.slides import SlidePainter
from otop_report.paint.typefaces import Typefaces
from otop_report.report.text import Run

RED = Colour("FF0000")


def a_line(text: str, width: float | None = None) -> PlacedParagraph:
    """A paragraph of one line in Calibri 20; `width` where the line's is another than its font's."""
    font = Font("Calibri", 20.0)
    (line,) = break_lines((Run(text),), font, 2000)
    if width is not None:
        line = Line(line.runs, width)
    style = ParagraphStyle(size=20.0)
    return PlacedParagraph(lines=(line,), style=style, height=line_height(font, 1.0, text))


def a_box(rect: Rect, *paragraphs: PlacedParagraph) -> TextBox:
    """A text box of its own."""
    return TextBox(rect=rect, paragraphs=paragraphs, role="body")


def painter_of(pictures: Mapping[str, bytes], layout: LayoutBackdrop | None = None) -> SlidePainter:
    """A painter over a plain white layout, or that one."""
    return SlidePainter(white(layout), Images(pictures.get), Typefaces())


def white(layout: LayoutBackdrop | None = None) -> Backdrop:
    """A base deck of one plain white layout, or of that one."""
    return Backdrop(width=960, height=540, layouts=MappingProxyType({0: layout or LayoutBackdrop()}))


def a_slide_of(*boxes: Box) -> Slide:
    """A slide with these boxes."""
    return Slide(id="s", layout=0, title="", boxes=boxes)


def painted(
    box: Box | None, pictures: Mapping[str, bytes] | None = None, layout: LayoutBackdrop | None = None
) -> QImage:
    """A slide with one box, a pixel a point."""
    slide = a_slide_of(box) if box is not None else a_slide_of()
    return painter_of(pictures or {}, layout).image(slide, 1, 960)


def ink_in(image: QImage, rect: Rect) -> bool:
    """Whether anything but white stands in a part of a picture (points)."""
    left, top = max(int(rect.x), 0), max(int(rect.y), 0)
    right, bottom = min(int(rect.right), image.width()), min(int(rect.bottom), image.height())
    return any(image.pixel(x, y) != 0xFFFFFFFF for y in range(top, bottom) for x in range(left, right))
