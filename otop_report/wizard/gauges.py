"""How full a field is against its limits: the numbers behind "8 of 12 words" and "42 words, write 18 more"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

NEARLY = 0.8
"""From this part of a limit on, a person is told what is left."""


class Measure(StrEnum):
    """What is counted."""

    WORDS = "words"
    POINTS = "points"
    ITEMS = "items"
    ROWS = "rows"
    INDICATORS = "indicators"
    PICTURES = "pictures"


class Fill(StrEnum):
    """How a count stands to its limits."""

    SHORT = "short"
    GOOD = "good"
    NEARLY_FULL = "nearly full"
    FULL = "full"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Gauge:
    """A count beside its limits (None: no limit on that side)."""

    measure: Measure
    count: int
    least: int | None = None
    most: int | None = None

    @property
    def fill(self) -> Fill:
        """How the count stands; nothing at all is not yet short of anything."""
        if self.most is not None and self.count > self.most:
            return Fill.OVER
        if self.most is not None and self.count == self.most:
            return Fill.FULL
        if self.least is not None and 0 < self.count < self.least:
            return Fill.SHORT
        if self.most is not None and self.count >= NEARLY * self.most:
            return Fill.NEARLY_FULL
        return Fill.GOOD

    @property
    def part(self) -> float:
        """How far along the bar goes, 0 to 1: to the upper limit, else to the lower one."""
        whole = self.most if self.most is not None else self.least
        if not whole:
            return 0.0
        return min(1.0, self.count / whole)

    @property
    def lacking(self) -> int:
        """How many are still wanted."""
        return max(0, (self.least or 0) - self.count)

    @property
    def surplus(self) -> int:
        """How many are too many."""
        return max(0, self.count - self.most) if self.most is not None else 0
