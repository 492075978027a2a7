"""Rectangles and colours: the vocabulary of places. All lengths are points (1/72 inch), y grows downwards."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """A box on a slide or page, in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def inset(self, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> Rect:
        """The box less a margin on each side."""
        return Rect(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)

    def overlaps(self, other: Rect, tolerance: float = 0.5) -> bool:
        """Whether the two share more than `tolerance` points in both directions."""
        return (
            min(self.right, other.right) - max(self.x, other.x) > tolerance
            and min(self.bottom, other.bottom) - max(self.y, other.y) > tolerance
        )


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour by theme slot, so that a trainer who recolours the theme recolours everything.

    `slot` is tx1, tx2, bg1, bg2, accent1 … accent6, hlink; `lum_mod` and `lum_off` are percent (100 and 0
    change nothing).
    """

    slot: str
    lum_mod: int = 100
    lum_off: int = 0


INK = Colour("tx1")
STONE = Colour("tx2")
PAPER = Colour("bg2")
WHITE = Colour("bg1")
HAIR = Colour("accent6", 40, 60)
BARK = Colour("accent6")
STRAW = Colour("accent5", 40, 60)
AMBER = Colour("accent5", 65)


def accent(number: int) -> Colour:
    """The accent of a section (1–4)."""
    return Colour(f"accent{number}")


def tint(number: int) -> Colour:
    """A section's accent as a light ground: ink on it has a contrast of 12 : 1 and more."""
    return Colour(f"accent{number}", 12, 88)
