"""Colours of a base deck: theme slots through a master's colour map, as hex and as Colour values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from otop_report.compose.colours import shifted
from otop_report.compose.geometry import Colour
from otop_report.compose.theme.deck_package import A, whole

SLOTS = (
    "bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
)  # fmt: skip
_USUAL_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_USUAL_SCHEME = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "hlink": "0563C1"}


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours that hold on a master or layout: `slots` maps tx1 … folHlink to hex, `mapping` to theme names."""

    slots: Mapping[str, str]
    mapping: Mapping[str, str]

    def slot(self, name: str) -> str:
        """The slot that a scheme colour's name means here: `dk1` is the slot that is mapped to it."""
        if name in self.slots:
            return name
        return next((slot for slot, theme in self.mapping.items() if theme == name), "tx1")


def palette(theme: etree._Element | None, colour_map: etree._Element | None) -> Palette:
    """The palette of a theme part's root under a `p:clrMap` (or an overriding map)."""
    scheme = dict(_USUAL_SCHEME)
    found = theme.find(f".//{A}clrScheme") if theme is not None else None
    for entry in found if found is not None else ():
        for value in entry:
            scheme[etree.QName(entry).localname] = _plain_hex(value)
    attributes = {str(key): str(value) for key, value in colour_map.attrib.items()} if colour_map is not None else {}
    mapping = {slot: attributes.get(slot, _USUAL_MAP.get(slot, slot)) for slot in SLOTS}
    return Palette({slot: scheme.get(name, "808080") for slot, name in mapping.items()}, mapping)


def _plain_hex(value: etree._Element) -> str:
    text = value.get("lastClr") or value.get("val") or "000000"
    return text.upper() if _HEX.fullmatch(text) else "000000"


_HEX = re.compile("[0-9A-Fa-f]{6}")


def colour_in(parent: etree._Element | None, here: Palette, shown: Mapping[str, str]) -> Colour | None:
    """The colour that a fill (or any parent of a colour element) gives, or None.

    `here` holds where the element stands, `shown` are the theme's own slots: a slot that looks different there, and
    any colour no slot and luminance can say, becomes a Colour whose slot is the six hex digits themselves.
    """
    if parent is None:
        return None
    for value in parent.iter(f"{A}schemeClr", f"{A}srgbClr", f"{A}sysClr", f"{A}prstClr"):
        return _colour(value, here, shown)
    return None


def _colour(value: etree._Element, here: Palette, shown: Mapping[str, str]) -> Colour:
    shifts = {etree.QName(shift).localname: whole(shift.get("val"), 100000) for shift in value}
    if etree.QName(value).localname != "schemeClr":
        return Colour(shifted(_plain_hex(value), shifts))
    slot = here.slot(value.get("val", "tx1"))
    plain = here.slots.get(slot, "000000")
    only_luminance = all(name in ("lumMod", "lumOff", "alpha") for name in shifts)
    if only_luminance and shown.get(slot) == plain:
        return Colour(slot, round(shifts.get("lumMod", 100000) / 1000), round(shifts.get("lumOff", 0) / 1000))
    return Colour(shifted(plain, shifts))
