"""A slide on its way: what a topic puts on it, before the deck knows its number, its title's mark and its footer."""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.compose.placed import Box, Placement
from otop_report.compose.theme import Layout
from otop_report.report.text import Runs, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph to be set, and the part of which answer it is (`question` empty: the program's own words).

    `level` 0 is a paragraph, 1 and 2 are list items; `lead` is set bold in the section's colour. `continued` tells
    that the piece begins in the middle of its answer's paragraph, `continues` that it ends there. `opened` are other
    parts of the answer at its beginning, as (path, text): the number of an item that was given as an item of its own.
    """

    runs: Runs
    question: str = ""
    path: str = ""
    level: int = 0
    lead: bool = False
    continued: bool = False
    continues: bool = False
    opened: tuple[tuple[str, str], ...] = ()

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The parts of the answer that stand here, as (path, text), in order."""
        text = plain(self.runs)
        for _, opening in self.opened:
            text = text.removeprefix(opening).lstrip()
        return (*self.opened, (self.path, text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A paragraph of the speaker's notes, and the part of which answer it is."""

    text: str
    question: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A slide of a topic: everything but title, eyebrow, footer and number.

    `layout` is the layout it is made for. `title` replaces the topic's where a slide has its own (a card);
    `title_from` then is the (question, path) it shows, and `eyebrow` what stands after the topic above the title.
    `placements` have no `where` yet.
    """

    layout: Layout
    boxes: tuple[Box, ...]
    placements: tuple[Placement, ...] = ()
    notes: tuple[Note, ...] = ()
    title: str | None = None
    title_from: tuple[str, str] | None = None
    eyebrow: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """Text that wants to stand in a body, on as many slides as it needs, with its notes on the first of them."""

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...] = ()


Content = Flow | Draft
"""What a kind of question makes of an answer, in order."""
