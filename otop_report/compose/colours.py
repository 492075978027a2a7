"""Colours as they are seen: theme slots resolved to hex, how light they are, and which can be read on which."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import dist

from otop_report.compose.geometry import Colour

LEAST_CONTRAST = 4.5
"""Of text on its ground (WCAG 2.2, 1.4.3)."""
LEAST_OF_AREAS = 3.0
"""Of columns and lines on their ground (WCAG 2.2, 1.4.11)."""
LEAST_DISTANCE = 0.3
"""Between the colours of two series of one chart."""
MID_GREY = 0.2140


def shifted(hex_colour: str, shifts: Mapping[str, int]) -> str:
    """A colour after DrawingML's changes of it (thousandths of a per cent)."""
    red, green, blue = (_linear(level) for level in _levels(hex_colour))
    if "shade" in shifts:
        part = shifts["shade"] / 100000
        red, green, blue = red * part, green * part, blue * part
    if "tint" in shifts:
        part = shifts["tint"] / 100000
        red, green, blue = (1 - (1 - level) * part for level in (red, green, blue))
    red, green, blue = (_displayed(level) for level in (red, green, blue))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    saturation = min(1.0, saturation * shifts.get("satMod", 100000) / 100000)
    light = light * shifts.get("lumMod", 100000) / 100000 + shifts.get("lumOff", 0) / 100000
    levels = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light)), saturation)
    return "".join(f"{round(level * 255):02X}" for level in levels)


def hex_of(colour: Colour, slots: Mapping[str, str]) -> str:
    """The hex digits of a Colour, whose slot may be hex digits itself."""
    plain = slots.get(colour.slot, colour.slot if len(colour.slot) == 6 else "000000")
    return _lightened(plain, colour.lum_mod, colour.lum_off)


@lru_cache(maxsize=256)
def _lightened(hex_colour: str, lum_mod: int, lum_off: int) -> str:
    """A deck has few colours, and asks for them on every slide."""
    return shifted(hex_colour, {"lumMod": lum_mod * 1000, "lumOff": lum_off * 1000})


def is_dark(hex_colour: str) -> bool:
    """Whether a ground is darker than mid-grey, to the eye."""
    return luminance(hex_colour) < MID_GREY


@lru_cache(maxsize=256)
def luminance(hex_colour: str) -> float:
    """How light a colour is, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(level) for level in _levels(hex_colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(wanted: Sequence[Colour], ground: str, slots: Mapping[str, str]) -> Colour:
    """The first of the colours that can be read as text on a ground (hex), else the one that is read best."""
    for colour in wanted:
        if contrast(hex_of(colour, slots), ground) >= LEAST_CONTRAST:
            return colour
    return max(wanted, key=lambda colour: contrast(hex_of(colour, slots), ground))


def visible(wanted: Sequence[Colour], ground: str, slots: Mapping[str, str]) -> Colour:
    """The first of the colours that can be seen as an area on a ground (hex), else the one that is seen best."""
    for colour in wanted:
        if contrast(hex_of(colour, slots), ground) >= LEAST_OF_AREAS:
            return colour
    return max(wanted, key=lambda colour: contrast(hex_of(colour, slots), ground))


def told_apart(wanted: Sequence[Colour], ground: str, slots: Mapping[str, str]) -> tuple[Colour, ...]:
    """Those of the colours that can be seen as areas on a ground (hex) and are unlike those before them; at least the
    first.
    """
    chosen: list[Colour] = []
    for colour in wanted:
        own = hex_of(colour, slots)
        seen = contrast(own, ground) >= LEAST_OF_AREAS
        if not chosen or (seen and all(_distance(own, hex_of(one, slots)) >= LEAST_DISTANCE for one in chosen)):
            chosen.append(colour)
    return tuple(chosen)


def _distance(one: str, other: str) -> float:
    """How far apart two colours are (0 to 1.7)."""
    return dist(_levels(one), _levels(other))


def _levels(hex_colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(hex_colour[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return red, green, blue


def _linear(level: float) -> float:
    """A displayed level as light: tint and shade mix light, not levels."""
    return float(level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4)


def _displayed(light: float) -> float:
    return float(light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055)
