"""Text in a received file that belongs to no answer: a slide somebody added, a box whose name was lost.

The program's own words stand in every exported file, too (names of sections and topics, "In this report"), and answers
are repeated (in the notes, on the closing slide). So a box is only spoken of where most of its words are in neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from otop_report.completeness import Finding, Level
from otop_report.intake.visible import VisibleBox
from otop_report.report.kinds import pieces
from otop_report.report.model import Report
from otop_report.workshop.model import LocalText, Workshop

LEAST_WORDS = 3
MOST_KNOWN = 0.75
LONGEST_SHOWN = 120
_WORD = re.compile(r"\w+")


def unplaced(boxes: Sequence[VisibleBox], workshop: Workshop, report: Report) -> Iterator[Finding]:
    """A finding for each box of text or table that no answer was taken from and that says something of its own."""
    left = [box for box in boxes if box.anchor is None and (box.paragraphs or box.rows) and box.text.strip()]
    known = set(_words_known(workshop, report)) if left else set()
    for box in left:
        words = _words(box.text)
        unknown = [word for word in words if word not in known]
        if len(words) >= LEAST_WORDS and len(words) - len(unknown) < MOST_KNOWN * len(words):
            text = " ".join(box.text.split())
            shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN].rstrip() + "…"
            message = f"This text belongs to no answer, and was not taken: “{shown}”."
            yield Finding(level=Level.UNPLACED, message=message, where=box.where)


def _words_known(workshop: Workshop, report: Report) -> Iterator[str]:
    for text in (*_own_texts(workshop), *_answers(workshop, report), *_sentences()):
        yield from _words(text)


def _answers(workshop: Workshop, report: Report) -> Iterator[str]:
    for question in workshop.questions:
        if question.id in report.answers:
            yield from (text for _, text in pieces(question, report.answers[question.id], report.language))
    yield from report.titles.values()


def _own_texts(workshop: Workshop) -> Iterator[str]:
    texts: list[LocalText] = [workshop.title, workshop.short_title, workshop.series]
    texts += [workshop.subtitle, workshop.organiser]
    for section in workshop.sections:
        texts.append(section.name)
        for topic in section.topics:
            texts.append(topic.name)
            for question in topic.questions:
                texts.append(question.label)
                texts += [column.label for column in question.columns]
    yield from (text for one in texts for _, text in one.by_language)
    for day in (workshop.starts, workshop.ends):
        if day is not None:
            yield day.isoformat()


@cache
def _sentences() -> tuple[str, ...]:
    """The program's own sentences in every language, with the names of what is filled in among their words."""
    import tomllib

    from otop_report import assets

    found: list[str] = []
    for path in assets.template("wording").glob("*.toml"):
        for table in tomllib.loads(path.read_text(encoding="utf-8")).values():
            found += [" ".join(text) if isinstance(text, list) else text for text in table.values()]
    return tuple(found)


def _words(text: str) -> list[str]:
    """The words for comparing, without numbers."""
    return [word for word in _WORD.findall(text.casefold()) if not _is_number(word)]


def _is_number(word: str) -> bool:
    return any(character.isdecimal() for character in word)
