"""Text metrics without fonts: how wide and how high a text will be, in points.

Widths come from the tables in `resources/metrics/` (written by `tools/font_widths.py`), with kerning and
ligatures, so that a report is laid out the same on every machine. Calibri, Arial and Times New Roman have a
table of their own. For any other font the widest of them is taken and 8 % added; for a script none of them
holds, an upper estimate by script: composing may then leave space empty, but never lets text run out of its box.

Nothing here knows about lines; `breaking` does.
"""

from __future__ import annotations

import gzip
import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from math import floor
from typing import Any

from otop_report.assets import resource

_TABLES = {
    "calibri": "carlito",
    "carlito": "carlito",
    "arial": "liberation-sans",
    "helvetica": "liberation-sans",
    "liberation sans": "liberation-sans",
    "arimo": "liberation-sans",
    "times new roman": "liberation-serif",
    "liberation serif": "liberation-serif",
    "tinos": "liberation-serif",
}
_WIDEST = "liberation-sans"
_UNKNOWN_FONT = 1.08
# LibreOffice keeps a font's size in hundredths of a millimetre and sets glyphs in whole dots of 600 an inch.
_HUNDREDTHS = 2540 / 72
_DOTS_OF_HUNDREDTH = 600 / 2540
_DOT = 72 / 600
# LibreOffice gives a line of a slide 1.2 times the size, whatever the font; PowerPoint the font's own height.
_SLIDE_LINE = 1.2
_EMOJI = 1.4
# From the first to the last character: what the usual fonts of Windows and Noto take a line, in ems.
_TALL_SCRIPTS = (
    ("\u0590", "\u0fff", 1.36), ("\u1000", "\u109f", 1.9), ("\u10a0", "\u1cff", 1.36), ("\u2e80", "\uabff", 1.37),
    ("\uac00", "\ud7ff", 1.37), ("\uf900", "\ufaff", 1.37), ("\ufb1d", "\ufdff", 1.36), ("\ufe30", "\ufe4f", 1.37),
    ("\ufe70", "\ufefc", 1.36), ("\uff00", "\uffef", 1.37), ("\U00010300", "\U0003ffff", 1.37),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Font:
    """A font as Office names it, its size in points, and its style.

    LibreOffice sets the text of slides with kerning, every glyph a whole number of dots wide; that of a document
    to the exact width, without kerning (as Word, which kerns only where a style says so).
    """

    name: str
    size: float
    bold: bool = False
    italic: bool = False
    in_document: bool = False


@dataclass(frozen=True, slots=True)
class _Face:
    """One style of a table, in units of the font: `pairs[a][b]` is what b after a adds to the advance of a."""

    units: int
    ascent: int
    descent: int
    gap: int
    advances: dict[str, int]
    pairs: dict[str, dict[str, int]]
    ligatures: dict[str, int]


def text_width(text: str, font: Font) -> float:
    """The width of `text` on one line, in points."""
    return sum(advances(text, font))


def advances(text: str, font: Font) -> list[float]:
    """What each character of `text` adds to its width, in points; 0 for combining marks.

    Kerning with the following character is part of a character's advance, so sums of slices are what a
    line that is broken there takes. The first character of a ligature or of a composed emoji has the width of all.
    """
    face, factor = _face(font)
    of, pairs, ligatures = face.advances, {} if font.in_document else face.pairs, face.ligatures
    widths: list[int] = []
    joined = 0
    following = iter(text[1:] + "\0")
    for position, character in enumerate(text):
        after = next(following)
        if joined:
            joined -= 1
            widths.append(0)
            continue
        units = of.get(character)
        if units is None:
            joins = text[position - 1 : position] == "\u200d" or "\U0001f3fb" <= character <= "\U0001f3ff"
            units = 0 if joins else round(_estimate(character) * face.units)
        elif character + after in ligatures:
            three = text[position : position + 3]
            glyph = three if three in ligatures else three[:2]
            joined = len(glyph) - 1
            after = text[position + len(glyph) : position + len(glyph) + 1]
            units = ligatures[glyph] + pairs.get(glyph[-1], {}).get(after, 0)
        elif character in pairs:
            units += pairs[character].get(after, 0)
        widths.append(units)
    if font.in_document:
        exact = font.size * factor / face.units
        return [units * exact for units in widths]
    dots = round(round(font.size * _HUNDREDTHS) * _DOTS_OF_HUNDREDTH) * factor / face.units
    return [floor(units * dots + 0.5) * _DOT for units in widths]


def line_height(font: Font, spacing: float = 1.0, text: str = "") -> float:
    """The height of one line in points; `spacing` is the share of single spacing (0.95 for 95 %).

    `text` is what stands on the line: scripts that another font has to draw make it higher.
    """
    face, _ = _face(font)
    natural = (face.ascent + face.descent + face.gap) / face.units
    if not font.in_document:
        natural = max(natural, _SLIDE_LINE)
    return font.size * max(natural, _script_height(text)) * spacing


@lru_cache(maxsize=64)
def _face(font: Font) -> tuple[_Face, float]:
    """The table of a font, and the factor its widths take (above 1 for a font without a table)."""
    stem = _TABLES.get(font.name.strip().casefold())
    style = {
        (False, False): "regular",
        (True, False): "bold",
        (False, True): "italic",
        (True, True): "bolditalic",
    }
    face = _family(stem or _WIDEST)[style[font.bold, font.italic]]
    return face, 1.0 if stem else _UNKNOWN_FONT


@lru_cache(maxsize=8)
def _family(stem: str) -> dict[str, _Face]:
    tables = json.loads(gzip.decompress(resource("metrics", f"{stem}.json.gz").read_bytes()))
    return {style: _face_of(table) for style, table in tables.items()}


def _face_of(table: dict[str, Any]) -> _Face:
    pairs: dict[str, dict[str, int]] = {}
    classes = table["pairs"]
    for members, values in zip(classes["first"], classes["values"], strict=True):
        row = {second: units for number, units in values.items() for second in classes["second"][int(number)]}
        pairs |= dict.fromkeys(members, row)
    return _Face(
        table["units"],
        table["ascent"],
        table["descent"],
        table["gap"],
        _flat(table["advances"]),
        pairs,
        table["ligatures"],
    )


@lru_cache(maxsize=4096)
def _estimate(character: str) -> float:
    """An upper estimate in ems for a character that the font has not."""
    if character in _others():
        return _others()[character] / 20 * _UNKNOWN_FONT
    if unicodedata.category(character) in {"Mn", "Me", "Cf", "Cc"}:
        return 0.0
    wide_sign = unicodedata.category(character) == "So" and unicodedata.east_asian_width(character) == "W"
    return _EMOJI if wide_sign else 1.0


@lru_cache(maxsize=1)
def _others() -> dict[str, int]:
    """Twentieths of an em of characters in other scripts; not the East Asian ones, which are one em."""
    return _flat(json.loads(gzip.decompress(resource("metrics", "others.json.gz").read_bytes())))


def _flat(runs: dict[str, list[int]]) -> dict[str, int]:
    return {
        chr(int(first, 16) + number): units for first, run in runs.items() for number, units in enumerate(run)
    }


def _script_height(text: str) -> float:
    """The height in ems of the tallest script in `text` that needs a font of its own."""
    if text.isascii():
        return 0.0
    return max(
        (height for first, last, height in _TALL_SCRIPTS if any(first <= sign <= last for sign in text)),
        default=0.0,
    )
