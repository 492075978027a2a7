"""The three shapes of the wizard window, by the room there is (a text size of 200 % halves it)."""

from __future__ import annotations

from enum import StrEnum

WIDE_FROM = 1180
RAIL_FROM = 980
COMPACT_BELOW = 560


class Shape(StrEnum):
    """wide: contents, sheet and slides. rail: the slides as thumbnails. compact: the sheet alone, the contents drop
    down.
    """

    WIDE = "wide"
    RAIL = "rail"
    COMPACT = "compact"


def shape_for(width: int, height: int, zoom: float, folded: bool) -> Shape:
    """The shape of a window of so many logical pixels; `folded`: the person folded the slides."""
    room, rise = width / zoom, height / zoom
    if room < RAIL_FROM or rise < COMPACT_BELOW:
        return Shape.COMPACT
    return Shape.RAIL if folded or room < WIDE_FROM else Shape.WIDE
