"""Small makers of PresentationML: elements by their usual prefix, colours, fills, boxes, names. Lengths are points."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from otop_report.compose.geometry import HAIR, PAPER, STONE, Colour, Rect
from otop_report.export.office_xml import make
from otop_report.report.text import clean

DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
EMU = 12700


@dataclass(frozen=True, slots=True)
class Tones:
    """The quiet colours of tables and charts: hairlines, axis labels, and the ground that markers stand on."""

    hair: Colour
    quiet: Colour
    ground: Colour


HOUSE_TONES = Tones(HAIR, STONE, PAPER)
ANY_TONES = Tones(Colour("tx1", 25, 75), Colour("tx1", 65, 35), Colour("bg1"))
"""For a stranger's deck, whose second text colour and sixth accent may be anything, even invisible."""


def written(tag: str, text: str) -> etree._Element:
    """An element with text. Words of a workshop may hold characters that XML cannot; these are gone here."""
    element = make(tag)
    element.text = clean(text)
    return element


def emu(points: float) -> int:
    """Points as whole EMU."""
    return round(points * EMU)


def colour(value: Colour) -> etree._Element:
    """A colour by its theme slot, or by its hex digits where the slot is six of them."""
    shifts = [
        make("a:lumMod", {"val": value.lum_mod * 1000}) if value.lum_mod != 100 else None,
        make("a:lumOff", {"val": value.lum_off * 1000}) if value.lum_off else None,
    ]
    kind = "a:srgbClr" if len(value.slot) == 6 and value.slot != "accent" else "a:schemeClr"
    return make(kind, {"val": value.slot}, *shifts)


def fill(value: Colour | None) -> etree._Element:
    """A solid fill, or explicitly none."""
    return make("a:noFill") if value is None else make("a:solidFill", None, colour(value))


def line(value: Colour | None, width: float, tag: str = "a:ln") -> etree._Element:
    """An outline or edge of that width, or explicitly none."""
    if value is None:
        return make(tag, {"w": 0}, make("a:noFill"))
    return make(tag, {"w": emu(width), "cap": "flat", "cmpd": "sng"}, fill(value), make("a:prstDash", {"val": "solid"}))


def transform(rect: Rect, tag: str = "a:xfrm", turn: int = 0) -> etree._Element:
    """Where a shape stands; `turn` in degrees clockwise."""
    size = {"cx": max(emu(rect.width), 0), "cy": max(emu(rect.height), 0)}
    place = {"x": emu(rect.x), "y": emu(rect.y)}
    return make(tag, {"rot": turn * 60000 if turn else None}, make("a:off", place), make("a:ext", size))


def named(number: int, label: str, description: str | None = None, *, decorative: bool = False) -> etree._Element:
    """`p:cNvPr`: the shape's id, its name (the anchor) and its alternative text; decoration is marked as such."""
    told = "" if decorative else clean(description) if description is not None else None
    properties = make("p:cNvPr", {"id": number, "name": clean(label), "descr": told})
    if decorative:
        mark = make("adec:decorative", {"val": 1})
        properties.append(make("a:extLst", None, make("a:ext", {"uri": DECORATIVE}, mark)))
    return properties
