"""What was made for the last deck, and is made again only where it would be something else.

Whoever composes a report again and again, while somebody types, keeps one `Earlier` and gives it each time. It holds
what the last two decks were made of and no more, so that it never grows.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

Made = TypeVar("Made")


class Earlier:
    """The parts of the deck that is being composed, and of the one before it. For one thread at a time."""

    def __init__(self) -> None:
        self._now: dict[Hashable, tuple[object, Any]] = {}
        self._before = self._now

    def begin(self) -> None:
        """Another deck is composed now; what the last one had no use for is forgotten."""
        self._before, self._now = self._now, {}

    def made(self, name: Hashable, given: object, make: Callable[[], Made]) -> Made:
        """What `make` makes of the values `given`: that of before where it was made under this name of equal values.

        All that `make` looks at has to be in `given`; it is compared, and values that are the very same compare fast.
        """
        known = self._now.get(name) or self._before.get(name)
        if known is None or known[0] != given:
            known = (given, make())
        self._now[name] = known
        result: Made = known[1]
        return result
