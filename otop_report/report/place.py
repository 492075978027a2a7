"""Where in a person's answers a value stands, and the list that everything wrong with it goes to.

Reading answers never stops at the first fault: each reader says what is wrong at its place and goes on, and whoever
began the reading looks at the list in the end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from otop_report.errors import Problem

_SHOWN_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class Place:
    """A place such as `overview.products, row 3, place`; `problems` collects what is wrong anywhere below it."""

    where: str
    problems: list[Problem]
    line: int | None = None

    def at(self, part: str) -> Place:
        """A place inside this one."""
        return Place(f"{self.where}, {part}" if self.where else part, self.problems, self.line)

    def wrong(self, message: str) -> None:
        """Notes that something is wrong here."""
        self.problems.append(Problem(self.where, message, self.line))


def shown(value: object) -> str:
    """A value of a JSON file as a message may show it: short, on one line, and printable on any terminal."""
    if isinstance(value, str):
        printable = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in value[:_SHOWN_CHARACTERS])
        return f"“{printable}{'…' if len(value) > _SHOWN_CHARACTERS else ''}”"
    match value:
        case None:
            return "nothing (null)"
        case bool():
            return "true" if value else "false"
        case list() | tuple():
            return "a list"
        case dict():
            return "an object"
    return f"the number {str(value)[:_SHOWN_CHARACTERS]}"


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean “…”?` with the known name nearest to a mistyped one, or nothing."""
    by_folded = {candidate.casefold(): candidate for candidate in known}
    close = get_close_matches(name[:200].casefold(), by_folded, n=1, cutoff=0.6)
    return f"; did you mean “{by_folded[close[0]]}”?" if close else ""
