"""Fonts of a deck on computers that have them, that have their twins, and that have neither."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo

from otop_report.compose.geometry import Rect
from otop_report.paint.images import Images
from otop_report.paint.slides import SlidePainter
from otop_report.paint.typefaces import UNITS, Face, Typefaces
from tests.paint.boxes import a_box, a_line, a_slide_of, ink_in, white


def only(*families: str) -> Typefaces:
    """The fonts of a computer that has no more than these."""
    return Typefaces(is_here=families.__contains__)


def test_a_font_is_drawn_by_itself_or_by_its_twin() -> None:
    assert only("Calibri", "Carlito").font(Face("Calibri", 20.0)).families()[0] == "Calibri"
    twin = only("Carlito", "Arial")
    assert twin.font(Face("calibri ", 20.0)).families()[0] == "Carlito"
    assert twin.has_widths_of("Calibri")


def test_a_font_without_its_twin_is_drawn_by_another_at_its_widths() -> None:
    another = only("DejaVu Sans", "Noto Sans")
    assert another.font(Face("Calibri", 20.0)).families()[0] == "Noto Sans"
    assert not another.has_widths_of("Calibri")


def test_a_font_that_composing_does_not_know_is_left_to_the_system() -> None:
    fonts = only()
    assert fonts.has_widths_of("Unheard Of Grotesk")
    assert QFontInfo(fonts.font(Face("Unheard Of Grotesk", 20.0))).family() != ""


def test_sizes_are_points_and_styles_are_kept() -> None:
    font = Typefaces().font(Face("Calibri", 10.5, bold=True, italic=True))
    assert font.pixelSize() == round(10.5 * UNITS)
    assert font.bold()
    assert font.italic()


def test_chinese_is_drawn_in_the_fonts_of_its_language() -> None:
    here = {"Carlito", "Noto Sans CJK TC", "Noto Sans CJK SC"}
    for language, script in (("zh-Hant", "TC"), ("zh-TW", "TC"), ("zh", "SC")):
        fonts = Typefaces("Microsoft JhengHei", language, is_here=here.__contains__)
        assert fonts.font(Face("Calibri", 20.0)).families()[1] == f"Noto Sans CJK {script}"


def test_a_line_ends_where_it_was_composed_to_end_in_whatever_font() -> None:
    box = a_box(Rect(100, 100, 500, 40), a_line("One town and its product"))
    width = box.paragraphs[0].lines[0].width
    for fonts in (only("Noto Sans"), only("DejaVu Sans")):
        image = SlidePainter(white(), Images(lambda name: None), fonts).image(a_slide_of(box), 1, 960)
        assert ink_in(image, Rect(100 + width - 8, 100, 8, 40))
        assert not ink_in(image, Rect(100 + width + 2, 100, 300, 40))
