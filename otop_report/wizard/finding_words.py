"""Finds words in the answers of a report, whatever their case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from otop_report.report.kinds import pieces
from otop_report.wizard.flow import Page

AROUND = 36
"""Characters that are shown on either side of what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: the part of an answer, and the words with some around them."""

    page: Page
    question: str
    path: str
    excerpt: str


def hits(pages: Iterable[Page], words: str, language: str) -> tuple[Hit, ...]:
    """Every part of an answer that has these words, in order; none for blank words."""
    wanted = folded(words.strip())
    return tuple(_hits(pages, wanted, language)) if wanted else ()


def folded(text: str) -> str:
    """A text without case and accents, each character in its place."""
    return "".join(_plain(character) for character in text)


def _plain(character: str) -> str:
    first = unicodedata.normalize("NFD", character)[0].casefold()
    return first if len(first) == 1 else character


def _hits(pages: Iterable[Page], wanted: str, language: str) -> Iterator[Hit]:
    for page in pages:
        for one in page.asked:
            if one.answer is None:
                continue
            for path, text in pieces(one.question, one.answer, language):
                place = folded(text).find(wanted)
                if place >= 0:
                    yield Hit(page, one.question.id, path, _excerpt(text, place, len(wanted)))


def _excerpt(text: str, place: int, length: int) -> str:
    start, end = max(0, place - AROUND), min(len(text), place + length + AROUND)
    before = "… " if start else ""
    after = " …" if end < len(text) else ""
    return f"{before}{text[start:end].strip()}{after}"
