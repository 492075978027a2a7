"""Painted backdrops: fills, lines, pictures and words behind the boxes, and the layouts of real decks."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor

from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Deck, Properties, Slide
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
from otop_report.compose.theme.deck_backdrop import read_backdrop
from otop_report.compose.theme.deck_outlines import rectangle
from otop_report.errors import UnreadableFile
from otop_report.paint.slides import SlidePainter, images_of, typefaces_of
from tests.conftest import SHARED
from tests.paint.boxes import a_box, a_line, ink_in, painted

FILES = sorted(path.name for path in (SHARED / "real-files").glob("**/*.p?t*")) if SHARED is not None else ["none"]


def a_shape(fill: Fill | None, stroke: Stroke | None = None, **more: object) -> FixedShape:
    """A square of 100 points."""
    whole = {"outlines": rectangle(100.0, 100.0), "width": 100.0, "height": 100.0, "fill": fill, "stroke": stroke}
    return FixedShape(**(whole | more))  # type: ignore[arg-type]


def colour_at(layout: LayoutBackdrop, x: int, y: int, pictures: dict[str, bytes] | None = None) -> QColor:
    return QColor(painted(None, pictures, layout).pixel(x, y))


def test_the_background_covers_the_slide() -> None:
    layout = LayoutBackdrop(background=SolidFill("1F4D3A"))
    assert colour_at(layout, 0, 0) == colour_at(layout, 959, 539) == QColor("#1F4D3A")


def test_a_shape_stands_where_its_matrix_puts_it() -> None:
    layout = LayoutBackdrop(items=(a_shape(SolidFill("FF0000"), matrix=(2.0, 0.0, 0.0, 1.0, 100.0, 50.0)),))
    assert colour_at(layout, 290, 140) == QColor("#FF0000")
    assert colour_at(layout, 310, 140) == QColor("white")


def test_a_hole_in_a_shape_shows_what_is_behind() -> None:
    inner = (("M", (25.0, 25.0)), ("L", (25.0, 75.0)), ("L", (75.0, 75.0)), ("L", (75.0, 25.0)), ("Z", ()))
    ring = Outline(rectangle(100.0, 100.0)[0].steps + inner)
    layout = LayoutBackdrop(items=(a_shape(SolidFill("FF0000"), outlines=(ring,)),))
    assert colour_at(layout, 10, 10) == QColor("#FF0000")
    assert colour_at(layout, 50, 50) == QColor("white")


def test_half_covering_colours_are_mixed_with_the_ground() -> None:
    mixed = colour_at(LayoutBackdrop(items=(a_shape(SolidFill("000000", 0.5)),)), 50, 50)
    assert abs(mixed.red() - 128) <= 2


def test_a_gradient_runs_in_its_direction() -> None:
    fill = GradientFill(stops=((0.0, "000000", 1.0), (1.0, "FFFFFF", 1.0)), angle=90.0)
    levels = [colour_at(LayoutBackdrop(background=fill), 100, y).red() for y in (5, 270, 535)]
    assert levels[0] < 10
    assert 110 < levels[1] < 145
    assert levels[2] > 245


def test_an_outline_is_drawn_over_its_edge() -> None:
    layout = LayoutBackdrop(items=(a_shape(None, Stroke(colour="FF0000", width=4.0), matrix=(1, 0, 0, 1, 20, 20)),))
    assert colour_at(layout, 19, 60) == colour_at(layout, 21, 60) == QColor("#FF0000")
    assert colour_at(layout, 60, 60) == QColor("white")


@pytest.mark.parametrize("tile", [None, (0.0, 0.0, 1.0, 1.0)])
def test_a_picture_fills_a_shape(tile: tuple[float, float, float, float] | None) -> None:
    out = io.BytesIO()
    Image.new("RGB", (64, 32), "red").save(out, "PNG")
    layout = LayoutBackdrop(items=(a_shape(PictureFill(part="ppt/media/a.png", tile=tile)),))
    pictures = {"ppt/media/a.png": out.getvalue()}
    assert colour_at(layout, 95, 95, pictures).red() > 250
    assert colour_at(layout, 95, 95, pictures).green() < 5
    assert colour_at(layout, 105, 95, pictures) == QColor("white")


def test_fixed_words_show_the_slides_number() -> None:
    words = FixedWords(box=a_box(Rect(0, 0, 200, 40), a_line(NUMBER_SIGN)), matrix=(1, 0, 0, 1, 100, 100))
    image = painted(None, None, LayoutBackdrop(items=(words,)))
    assert ink_in(image, Rect(100, 100, 12, 30))
    assert not ink_in(image, Rect(114, 100, 100, 30))


@pytest.mark.parametrize("name", FILES)
def test_every_layout_of_a_real_deck_is_painted(name: str, shared: Path) -> None:
    found = next((shared / "real-files").glob(f"**/{name}"))
    try:
        backdrop = read_backdrop(found.read_bytes(), name)
    except UnreadableFile:
        return
    deck = Deck(width=backdrop.width, height=backdrop.height, slides=(), properties=Properties(title=""))
    slides = SlidePainter(backdrop, images_of({}, backdrop), typefaces_of(deck, backdrop))
    for number in backdrop.layouts:
        image = slides.image(Slide(id="s", layout=number, title="", boxes=()), 1, 200)
        assert not image.isNull()


def test_a_picture_in_two_colours_has_them_for_its_black_and_white() -> None:
    out = io.BytesIO()
    picture = Image.new("RGB", (64, 64), "white")
    picture.paste((0, 0, 0), (0, 0, 32, 64))
    picture.save(out, "PNG")
    fill = PictureFill(part="a.png", duotone=("FF0000", "0000FF"))
    layout = LayoutBackdrop(items=(a_shape(fill),))
    assert colour_at(layout, 20, 50, {"a.png": out.getvalue()}) == QColor("#FF0000")
    assert colour_at(layout, 80, 50, {"a.png": out.getvalue()}) == QColor("#0000FF")
