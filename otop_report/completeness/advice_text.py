"""What advice reads: the texts of the questions that are shown, each with its place, cut into sentences and words.

A `Passage` is one line of an answer as a person typed it. Everything here takes time in proportion to the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from otop_report.completeness.advice_vocabulary import (
    BEFORE_NAMES,
    ENGLISH,
    FRENCH,
    SPANISH,
)
from otop_report.completeness.finding import Finding, Level
from otop_report.completeness.shown import Asked
from otop_report.report.kinds.values import (
    BulletsAnswer,
    MessageAnswer,
    NumberAnswer,
    ParagraphsAnswer,
    PicturesAnswer,
    SeriesAnswer,
    TableAnswer,
    TextAnswer,
)
from otop_report.report.model import Report
from otop_report.report.text import Runs, plain
from otop_report.workshop.model import Kind, Role, Workshop

LEAST_WORDS = 30
"""Texts with fewer words may be the same by chance or for brevity."""

_LONG_KINDS = frozenset({Kind.MESSAGE, Kind.PARAGRAPHS, Kind.BULLETS})
_PERSONAL = frozenset({Role.NAME, Role.CONTACT})
_ONE_OF = {Kind.BULLETS: "item", Kind.PICTURES: "picture"}
_ENDS = re.compile(r"[.!?…。！？।։؟]+[\"'”’»›)\]」』]*(?=(\s*))")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ADDRESS = ("@", "://", "www.")
_LAST_WORD = re.compile(r"[^\s(\[“«\"]{1,12}\Z")


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of text of an answer: a block, a point, a bullet, a cell (with `row` and `column`).

    `part` is headline, point, details, cell, indicator, caption, or "" where the answer is nothing but text.
    """

    asked: Asked
    text: str
    part: str = ""
    row: int | None = None
    column: str = ""

    @property
    def place(self) -> str:
        """The place in words: “Background”, row 2 of “Products”, or item 3 of “Lessons”."""
        if self.row is None:
            return name(self.asked)
        return f"{_ONE_OF.get(self.asked.question.kind, 'row')} {self.row} of {name(self.asked)}"


@dataclass(frozen=True)
class Told:
    """Everything a report tells where it is shown, for rules that look at all of it."""

    workshop: Workshop
    report: Report
    asked: tuple[Asked, ...]

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All texts of people, in the order of the questions; names and addresses of persons are left out."""
        return tuple(
            passage for one in self.asked if one.question.role not in _PERSONAL for passage in _passages(one)
        )

    @cached_property
    def all_texts(self) -> tuple[str, ...]:
        """Every text of the report, of other phases, too, and the titles: what is explained there is explained."""
        every = (
            Asked(section, topic, question, self.report.answers.get(question.id))
            for section in self.workshop.sections
            for topic in section.topics
            for question in topic.questions
            if question.role not in _PERSONAL
        )
        return (*(passage.text for one in every for passage in _passages(one)), *self.report.titles.values())

    @cached_property
    def _languages(self) -> dict[str, str]:
        texts: dict[str, list[str]] = {}
        for passage in self.passages:
            texts.setdefault(passage.asked.question.id, []).append(passage.text)
        whole = language_of(" ".join(passage.text[:200] for passage in self.passages)[:20_000])
        return {question: language_of(" ".join(lines)[:4000]) or whole for question, lines in texts.items()}

    def language(self, passage: Passage) -> str:
        """`en`, `fr`, `es` or "": the language of the answer in which a text stands."""
        return self._languages.get(passage.asked.question.id, "")

    @cached_property
    def long_texts(self) -> dict[str, str]:
        """What carries each long answer, folded for comparing, by question; of a message the details, or points."""
        texts: dict[str, dict[str, list[str]]] = {}
        for passage in self.passages:
            if passage.asked.question.kind in _LONG_KINDS and passage.part != "headline":
                texts.setdefault(passage.asked.question.id, {}).setdefault(passage.part, []).append(passage.text)
        folded_texts = {
            question: folded(" ".join(parts.get("details") or next(iter(parts.values()))))
            for question, parts in texts.items()
        }
        return {question: text for question, text in folded_texts.items() if text.count(" ") >= LEAST_WORDS - 1}

    @cached_property
    def ordinary_words(self) -> frozenset[str]:
        """Every word, in small letters, that somewhere does not stand in capitals."""
        return frozenset(
            word.casefold() for text in self.all_texts for word in words(text) if not word.isupper()
        )


def name(asked: Asked) -> str:
    """A question as it is called in messages."""
    return f"“{asked.question.label.in_language('en')}”"


def advice_in(passage: Passage, message: str) -> Finding:
    """A piece of advice at the place of a text."""
    return advice_about(passage.asked, message, passage.row, passage.column)


def advice_about(asked: Asked, message: str, row: int | None = None, column: str = "") -> Finding:
    """A piece of advice about an answer, or a row of it."""
    return Finding(
        level=Level.ADVICE,
        message=message,
        section=asked.section.id,
        question=asked.question.id,
        row=row,
        column=column,
    )


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text of one or more lines; a full stop after a short form (“e.g.”) ends none."""
    for line in text.split("\n"):
        start = 0
        for found in _ENDS.finditer(line):
            if _is_end(line, found):
                yield from _seen(line[start : found.end()])
                start = found.end()
        yield from _seen(line[start:])


def words(text: str) -> list[str]:
    """The words of a text as typed: runs of letters, with apostrophes inside them."""
    return _WORDS.findall(text)


def without_addresses(text: str) -> str:
    """The text without links and e-mail addresses."""
    if not any(sign in text for sign in _ADDRESS):
        return text
    return " ".join(word for word in text.split(" ") if not any(sign in word for sign in _ADDRESS))


def language_of(text: str) -> str:
    """`en`, `fr` or `es` where the little words of a text say so beyond doubt, else ""."""
    counts = {"en": 0, "fr": 0, "es": 0}
    for word in words(text):
        low = word.casefold()
        counts["en"] += low in ENGLISH
        counts["fr"] += low in FRENCH or low[:2] in ("l’", "d’", "l'", "d'")
        counts["es"] += low in SPANISH
    (best, most), (_, next_most), _ = sorted(counts.items(), key=lambda one: -one[1])
    return best if most >= 2 and most > next_most else ""


def shortened(text: str, most: int = 60) -> str:
    """The beginning of a text, cut between words."""
    if len(text) <= most:
        return text
    head = text[:most]
    cut = head.rfind(" ")
    return f"{head[:cut] if cut > most // 2 else head}…"


def listed(items: list[str], most: int = 4) -> str:
    """Items joined as a person would, with the count of those left out."""
    if len(items) > most:
        return f"{', '.join(items[:most])} and {len(items) - most} more"
    return " and ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def folded(text: str) -> str:
    """A text for comparing: small letters, no punctuation, one space between words."""
    small = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.findall(r"\w+", small))


def _is_end(line: str, found: re.Match[str]) -> bool:
    after = found.end()
    if after == len(line) or found[0][0] in "。！？।։؟":
        return True
    if not found[1]:  # a point inside an address, a number or a short form
        return False
    next_word = after + len(found[1])
    following = line[next_word : next_word + 1]
    if found[0] != ".":
        return found[0][0] != "…" or not following.islower()
    before = _LAST_WORD.search(line, max(found.start() - 12, 0), found.start())
    last = before[0].casefold() if before else ""
    return not following.islower() and last not in BEFORE_NAMES and not (len(last) == 1 and last.isalpha())


def _seen(text: str) -> Iterator[str]:
    text = text.strip()
    if text:
        yield text


def _passages(asked: Asked) -> Iterator[Passage]:
    match asked.answer:
        case TextAnswer(text):
            yield Passage(asked, text)
        case NumberAnswer(typed, unit):
            yield Passage(asked, f"{typed} {unit}".strip())
        case MessageAnswer(headline, points, details):
            yield from _lines(asked, ((headline,), [plain(point) for point in points], [b.text for b in details]))
        case ParagraphsAnswer(blocks):
            yield from (Passage(asked, block.text) for block in blocks)
        case BulletsAnswer(items):
            yield from (Passage(asked, plain(item), row=number) for number, item in enumerate(items, 1))
        case TableAnswer(rows):
            for number, row in enumerate(rows, 1):
                for column, runs in row.cells:
                    yield from _cell(asked, number, column, runs)
        case SeriesAnswer(indicators):
            for number, one in enumerate(indicators, 1):
                texts = (one.indicator, one.unit, one.source)
                yield from (Passage(asked, text, "indicator", number) for text in texts if text)
        case PicturesAnswer(items):
            yield from (Passage(asked, one.caption, "caption", n) for n, one in enumerate(items, 1) if one.caption)
        case _:
            return


def _lines(asked: Asked, parts: tuple[tuple[str] | list[str], list[str], list[str]]) -> Iterator[Passage]:
    for part, texts in zip(("headline", "point", "details"), parts, strict=True):
        yield from (Passage(asked, text, part) for text in texts if text)


def _cell(asked: Asked, row: int, column: str, runs: Runs) -> Iterator[Passage]:
    kind = next((one.kind for one in asked.question.columns if one.id == column), Kind.TEXT)
    if kind is not Kind.CHOICE:
        yield Passage(asked, plain(runs), "cell", row, column)
