"""Which way a text runs."""

from __future__ import annotations

import unicodedata


def is_rtl(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first strong character does (UAX #9, rule P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False
