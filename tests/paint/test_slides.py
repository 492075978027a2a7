"""Painted slides: what composing placed is seen where it was placed, in its colours."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtGui import QColor, QImage

from otop_report import assets
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.placed import (
    Cell,
    Deck,
    GroupBox,
    ParagraphStyle,
    PictureBox,
    PlacedParagraph,
    Properties,
    ShapeBox,
    Slide,
    TableBox,
    TableRow,
    TextBox,
)
from otop_report.compose.theme.backdrop import Backdrop, LayoutBackdrop
from otop_report.compose.theme.deck_backdrop import read_backdrop
from otop_report.export.order import Order, deck_of
from otop_report.paint.slides import SlidePainter, images_of, typefaces_of
from otop_report.report.model import Report
from otop_report.report.opening import open_report
from otop_report.report.text import Run
from tests.conftest import PROJECT
from tests.paint.boxes import RED, a_box, a_line, ink_in, painted, painter_of


@pytest.fixture(scope="module")
def sample() -> tuple[Deck, Report]:
    workshop, report = open_report(PROJECT / "resources" / "sample" / "honduras.json")
    deck = deck_of(Order(workshop=workshop, report=report)).stages["deck"]
    assert isinstance(deck, Deck)
    return deck, report


def test_every_slide_of_the_sample_shows_ink_in_each_of_its_texts(sample: tuple[Deck, Report]) -> None:
    deck, report = sample
    backdrop = read_backdrop(assets.template("otop-2017", "deck.pptx").read_bytes())
    slides = SlidePainter(backdrop, images_of(report.pictures, backdrop), typefaces_of(deck, backdrop))
    for number, slide in enumerate(deck.slides, 1):
        bare = slides.image(replace(slide, boxes=()), number, 960)
        whole = slides.image(slide, number, 960)
        for box in slide.boxes:
            if isinstance(box, TextBox) and any(paragraph.text.strip() for paragraph in box.paragraphs):
                assert _differs(bare, whole, box.rect), (slide.id, box.role)
    assert slides.unpainted(deck.slides[0]) == ()


def test_text_stands_in_its_box_and_nowhere_else() -> None:
    image = painted(a_box(Rect(100, 100, 300, 40), a_line("Honduras")))
    assert ink_in(image, Rect(100, 100, 300, 40))
    assert not ink_in(image, Rect(0, 0, 960, 98))
    assert not ink_in(image, Rect(0, 142, 960, 300))


def test_a_line_is_as_wide_as_it_was_composed() -> None:
    box = a_box(Rect(100, 100, 500, 40), a_line("One town and its product"))
    width = box.paragraphs[0].lines[0].width
    image = painted(box)
    assert ink_in(image, Rect(100 + width - 8, 100, 8, 40))
    assert not ink_in(image, Rect(100 + width + 1, 100, 300, 40))


@pytest.mark.parametrize(("vertical", "top"), [("top", 100.0), ("middle", 188.0), ("bottom", 276.0)])
def test_text_stands_at_the_top_in_the_middle_or_at_the_bottom(vertical: str, top: float) -> None:
    image = painted(replace(a_box(Rect(100, 100, 300, 200), a_line("Honduras")), vertical=vertical))
    assert ink_in(image, Rect(100, top, 300, 24))
    assert not ink_in(image, Rect(100, 100, 300, top - 100)) or top == 100
    assert not ink_in(image, Rect(100, top + 26, 300, 300))


def test_text_from_right_to_left_begins_at_the_right() -> None:
    style = ParagraphStyle(size=20.0, align="right", rtl=True, bullet="•", indent=20.0, hanging=20.0)
    image = painted(a_box(Rect(100, 100, 400, 40), replace(a_line("مدينة واحدة", 90.0), style=style)))
    assert ink_in(image, Rect(484, 100, 16, 30))
    assert ink_in(image, Rect(390, 100, 88, 30))
    assert not ink_in(image, Rect(100, 100, 200, 30))


def test_a_bullet_hangs_left_of_its_text_in_all_lines() -> None:
    style = ParagraphStyle(size=20.0, bullet="•", indent=30.0, hanging=30.0)
    first, second = a_line("First line ").lines[0], a_line("second line").lines[0]
    image = painted(a_box(Rect(100, 100, 400, 60), PlacedParagraph(lines=(first, second), style=style, height=48.0)))
    assert ink_in(image, Rect(100, 100, 20, 24))
    assert not ink_in(image, Rect(100, 126, 28, 22))
    assert ink_in(image, Rect(130, 126, 60, 22))


def test_bold_runs_take_their_own_colour() -> None:
    style = ParagraphStyle(size=20.0, colour=Colour("00FF00"), bold_colour=RED)
    line = replace(a_line("Town product").lines[0], runs=(Run("Town ", bold=True), Run("product")))
    image = painted(a_box(Rect(100, 100, 400, 40), PlacedParagraph(lines=(line,), style=style, height=24.0)))
    assert _has(image, Rect(100, 100, 40, 24), QColor("#FF0000"))
    assert _has(image, Rect(150, 100, 60, 24), QColor("#00FF00"))


def test_a_table_has_a_strong_line_under_its_head_and_hairlines_under_its_rows() -> None:
    cell = Cell(paragraphs=(a_line("Pottery"),))
    rows = tuple(TableRow(40.0, (cell, cell)) for _ in range(3))
    table = TableBox(
        rect=Rect(100, 100, 400, 120), column_widths=(200.0, 200.0), rows=rows, anchor="", alt="", colour=RED
    )
    image = painted(table)
    assert QColor(image.pixel(300, 140)) == QColor("#FF0000")
    assert QColor(image.pixel(300, 180)) not in (QColor("#FF0000"), QColor("white"))
    assert ink_in(image, Rect(300, 140 + 4, 100, 32))


def test_a_group_and_its_shapes_are_drawn() -> None:
    shape = ShapeBox(rect=Rect(10, 10, 50, 50), name="", fill=RED)
    line = ShapeBox(rect=Rect(10, 100, 200, 0), name="", fill=RED, outline_width=2.0)
    image = painted(GroupBox(rect=Rect(10, 10, 200, 90), boxes=(shape, line), name="", alt=""))
    assert QColor(image.pixel(30, 30)) == QColor("#FF0000")
    assert QColor(image.pixel(100, 100)) == QColor("#FF0000")


def test_a_picture_is_turned_and_then_cropped() -> None:
    box = PictureBox(rect=Rect(0, 0, 100, 200), sha256="p", anchor="", alt="", turn=90, crop=(0.0, 0.0, 1.0, 0.5))
    image = painted(box, {"p": _left_red_right_blue()})
    assert _near(QColor(image.pixel(50, 20)), QColor("red"))
    assert _near(QColor(image.pixel(50, 180)), QColor("red"))
    turned = painted(replace(box, turn=270), {"p": _left_red_right_blue()})
    assert _near(QColor(turned.pixel(50, 180)), QColor("blue"))


def test_a_picture_that_cannot_be_read_leaves_a_grey_place() -> None:
    box = PictureBox(rect=Rect(0, 0, 100, 200), sha256="p", anchor="", alt="")
    image = painted(box, {"p": b"no picture"})
    assert QColor(image.pixel(50, 50)) not in (QColor("white"), QColor("black"))


def test_a_slide_is_painted_at_the_width_that_is_asked() -> None:
    slides = painter_of({})
    image = slides.image(Slide(id="s", layout=0, title="", boxes=()), 1, 366, ratio=1.5)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (366, 206, 1.5)


def test_a_slide_over_a_layout_that_is_not_known_is_white() -> None:
    backdrop = Backdrop(width=960, height=540, layouts=MappingProxyType({0: LayoutBackdrop()}))
    deck = Deck(width=960, height=540, slides=(), properties=Properties(title="t"))
    slides = SlidePainter(backdrop, images_of({}, backdrop), typefaces_of(deck, backdrop))
    image = slides.image(Slide(id="s", layout=7, title="", boxes=()), 1, 96)
    assert QColor(image.pixel(5, 5)) == QColor("white")


def _differs(one: QImage, other: QImage, rect: Rect) -> bool:
    area = (int(rect.x), int(rect.y), max(1, int(rect.width)), max(1, int(rect.height)))
    return one.copy(*area) != other.copy(*area)


def _has(image: QImage, rect: Rect, colour: QColor) -> bool:
    return any(
        _near(QColor(image.pixel(x, y)), colour)
        for x in range(int(rect.x), int(rect.right))
        for y in range(int(rect.y), int(rect.bottom))
    )


def _near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 24 for a, b in pairs)


def _left_red_right_blue() -> bytes:
    from PIL import Image

    picture = Image.new("RGB", (400, 100), "blue")
    picture.paste((255, 0, 0), (0, 0, 200, 100))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def test_painters_in_several_threads_share_their_pictures(sample: tuple[Deck, Report]) -> None:
    deck, report = sample
    backdrop = read_backdrop(assets.template("otop-2017", "deck.pptx").read_bytes())
    images = images_of(report.pictures, backdrop)

    def painted_by_one(width: int) -> list[QImage]:
        slides = SlidePainter(backdrop, images, typefaces_of(deck, backdrop))
        return [slides.image(slide, number, width) for number, slide in enumerate(deck.slides[:9], 1)]

    with ThreadPoolExecutor(4) as pool:
        first, *others = pool.map(painted_by_one, [200] * 4)
    assert all(one == other for pages in others for one, other in zip(first, pages, strict=True))
