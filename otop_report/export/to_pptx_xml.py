"""Small makers of PresentationML: elements by their usual prefix, colours, fills, boxes, names. Lengths are points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lxml import etree

from otop_report.compose.geometry import HAIR, PAPER, STONE, Colour, Rect
from otop_report.report.text import clean

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
EMU = 12700
Attributes = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Tones:
    """The quiet colours of tables and charts: hairlines, axis labels, and the ground that markers stand on."""

    hair: Colour
    quiet: Colour
    ground: Colour


HOUSE_TONES = Tones(HAIR, STONE, PAPER)
ANY_TONES = Tones(Colour("tx1", 25, 75), Colour("tx1", 65, 35), Colour("bg1"))
"""For a stranger's deck, whose second text colour and sixth accent may be anything, even invisible."""


_REGIONS = {
    "ar": "ar-SA", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "pt": "pt-PT", "ru": "ru-RU", "sw": "sw-KE",
    "vi": "vi-VN", "id": "id-ID", "th": "th-TH", "ja": "ja-JP", "ko": "ko-KR", "zh": "zh-CN", "zh-hans": "zh-CN",
    "zh-hant": "zh-TW",
}  # fmt: skip


def office_language(tag: str) -> str:
    """A language as Office's spelling wants it, with a region: `en` is `en-GB`, `zh-Hant` is `zh-TW`."""
    return _REGIONS.get(tag.replace("_", "-").casefold(), tag.replace("_", "-"))


@cache
def name(prefixed: str) -> str:
    """`a:p` as lxml wants it."""
    prefix, _, local = prefixed.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local


def make(tag: str, attributes: Attributes | None = None, *children: etree._Element | None) -> etree._Element:
    """An element with its attributes (None is left out) and children (None is left out)."""
    prefix = tag.partition(":")[0]
    element = etree.Element(name(tag), nsmap={prefix: NAMESPACES[prefix]})
    for key, value in (attributes or {}).items():
        if value is not None:
            element.set(name(key), str(value))
    for child in children:
        if child is not None:
            element.append(child)
    return element


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
