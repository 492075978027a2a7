from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

import otop_report.desktop
from otop_report.desktop.look.signs import Sign, draw_sign
from otop_report.desktop.look.style_sheet import style_sheet
from otop_report.desktop.look.tokens import Mode, Tokens, colour_names, tokens, tokens_of_system

TEXTS = ("ink", "ink_soft", "ink_hint", "tea_text", "clay", "bamboo_text", "indigo")
GROUNDS = ("window", "side", "desk", "surface", "hover")
SOFT_GROUNDS = ("tea_soft", "clay_soft", "indigo_soft", "bamboo_soft")


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_every_text_can_be_read_on_every_ground(mode: Mode) -> None:
    colours = tokens(mode)
    weak = [
        (text, ground, round(contrast(getattr(colours, text), getattr(colours, ground)), 2))
        for text in TEXTS
        for ground in (*GROUNDS, *SOFT_GROUNDS)
        if contrast(getattr(colours, text), getattr(colours, ground)) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_filled_button_can_be_read_in_every_state(mode: Mode) -> None:
    colours = tokens(mode)
    for ground in (colours.tea, colours.tea_hover, colours.tea_pressed):
        assert contrast(colours.on_tea, ground) >= 4.5


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_outlines_and_focus_can_be_seen(mode: Mode) -> None:
    colours = tokens(mode)
    for ground in GROUNDS:
        assert contrast(colours.edge, getattr(colours, ground)) >= 3
        assert contrast(colours.indigo, getattr(colours, ground)) >= 3


def test_high_contrast_is_the_systems_own_palette() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFFFF"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#1AEBFF"))
    colours = tokens_of_system(palette)
    assert (colours.window, colours.tea_soft, colours.ink, colours.clay) == ("#000000", "#000000", "#FFFFFF", "#1AEBFF")
    assert colours.framed


def test_the_style_sheet_grows_with_the_text() -> None:
    sheet = style_sheet(tokens(Mode.LIGHT), 2.0)
    assert "font-size: 31.5pt" in sheet
    assert "min-height: 60px" in sheet
    assert "$" not in sheet


def test_no_widget_has_a_colour_of_its_own() -> None:
    """Colours come from `resources/look.json`; a hex colour in a widget would be right in one mode only."""
    folder = Path(otop_report.desktop.__file__).parent
    own = [path.name for path in folder.rglob("*.py") if path.name != "doors.py" and '"#' in path.read_text("utf-8")]
    assert own == []


@pytest.mark.parametrize("size", [11, 16, 24])
def test_the_signs_of_states_differ_in_outline(size: int) -> None:
    """As seen without colour: what is inked and what is not."""
    seen = {sign: inked(sign, size, tokens(Mode.LIGHT)) for sign in list(Sign)[:6]}
    for sign, image in seen.items():
        for other, image_of_other in seen.items():
            if sign is not other:
                differing = sum(a != b for a, b in zip(image, image_of_other, strict=True))
                assert differing > 0.06 * size * size, (sign, other)


def inked(sign: Sign, size: int, colours: Tokens) -> list[bool]:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sign(painter, QRectF(0, 0, size, size), sign, colours)
    painter.end()
    return [image.pixelColor(x, y).lightness() < 170 for y in range(size) for x in range(size)]


def test_every_colour_has_a_value_in_both_modes() -> None:
    assert set(colour_names()) == {name for name in Tokens.__slots__ if name != "framed"}
