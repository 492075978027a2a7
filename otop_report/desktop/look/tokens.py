"""The colour tokens of the windows, read from `resources/look.json`: one set for light, one for dark. Every text colour
keeps 4.5 : 1 on every ground.

High contrast has no tokens of ours: they are then made out of the system's own palette, the soft tints vanish, and
`framed` tells widgets that cards and notes want a border instead.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

from otop_report.assets import resource


class Mode(StrEnum):
    """Which colours the windows have."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour of the windows, as `#RRGGBB`, by what it is for."""

    window: str  # the sheet
    side: str  # the contents
    desk: str  # under the slides
    surface: str  # fields, cards, the current row
    hover: str
    ink: str
    ink_soft: str  # captions
    ink_hint: str  # hints, placeholders
    tea_text: str  # titles, current, complete
    tea: str  # the one filled button
    tea_hover: str
    tea_pressed: str
    tea_border: str
    on_tea: str
    clay: str  # missing, over a limit
    bamboo_text: str  # started, advice
    indigo: str  # focus, link, unsure
    edge: str  # outlines of controls
    line: str  # decoration only
    track: str  # under a gauge
    tea_soft: str
    clay_soft: str
    indigo_soft: str
    bamboo_soft: str
    framed: bool = False


@lru_cache(maxsize=2)
def tokens(mode: Mode) -> Tokens:
    """The tokens of light or dark."""
    return Tokens(**json.loads(resource("look.json").read_text(encoding="utf-8"))[str(mode)])


def tokens_of_system(palette: QPalette) -> Tokens:
    """The tokens of high contrast: whatever the system's theme says."""
    role = QPalette.ColorRole
    window, text, highlight, on_highlight, link = (
        _name(palette.color(one))
        for one in (role.Window, role.WindowText, role.Highlight, role.HighlightedText, role.Link)
    )
    grounds = dict.fromkeys(
        ("window", "side", "desk", "surface", "hover", "tea_soft", "clay_soft", "indigo_soft", "bamboo_soft"), window
    )
    inks = dict.fromkeys(("ink", "ink_soft", "ink_hint", "bamboo_text", "edge", "line", "track"), text)
    accents = dict.fromkeys(("tea_text", "tea", "tea_hover", "tea_pressed", "tea_border", "clay"), highlight)
    return Tokens(**grounds, **inks, **accents, on_tea=on_highlight, indigo=link, framed=True)


def colour_names() -> tuple[str, ...]:
    """The names of all colours."""
    return tuple(field.name for field in fields(Tokens) if field.name != "framed")


def _name(colour: QColor) -> str:
    return colour.name().upper()
