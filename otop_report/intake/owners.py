"""Whose paragraph is it, where a box holds texts of several answers: topics that share a slide, notes of both.

A topic's title or name, set as a paragraph of its own, opens that topic's part. A paragraph that reads exactly as one
of another answer of the section did when it was exported is that answer's; what was changed stays with its neighbours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from otop_report.intake.visible import VisibleParagraph
from otop_report.report.kinds import pieces
from otop_report.report.kinds.values import MessageAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Kind, Question, Section, Topic, Workshop

LISTS = frozenset({Kind.MESSAGE, Kind.PARAGRAPHS, Kind.BULLETS})
"""Kinds whose answers are paragraphs one below the other."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an answer that is a list of paragraphs (`points`, `details`, ""), or its `headline`."""

    question: Question
    part: str


class Owners:
    """The owners of texts. `exported` is the report as exported, or one without answers where that is not known."""

    def __init__(self, workshop: Workshop, exported: Report) -> None:
        self._sections = {question.id: section for section in workshop.sections for question in section.questions}
        self._openers: dict[tuple[str, str], Part] = {}
        self._exact: dict[tuple[str, str], list[Part]] = defaultdict(list)
        for section in workshop.sections:
            for topic in section.topics:
                for text, part in _openers(topic, exported):
                    self._openers.setdefault((section.id, _words(text)), part)
            for text, part in _exact(section, exported):
                self._exact[section.id, _words(text)].append(part)

    def opened(self, paragraph: VisibleParagraph, here: Question) -> Part | None:
        """The part that this paragraph opens, being the title of another topic of the section; None for none."""
        part = self._openers.get((self._sections[here.id].id, _words(paragraph.text)))
        return part if part is not None and part.question.id != here.id and not paragraph.level else None

    def owner(self, paragraph: VisibleParagraph, here: Question) -> Part | None:
        """The part in which exactly this was exported; of several, the one of `here`. None where it is not known."""
        parts = self._exact.get((self._sections[here.id].id, _words(paragraph.text)), [])
        own = [part for part in parts if part.question.id == here.id]
        return next(iter(own or parts), None)


def _openers(topic: Topic, exported: Report) -> Iterator[tuple[str, Part]]:
    listed = [question for question in topic.questions if question.kind in LISTS]
    if not listed:
        return
    for question in listed:
        answer = exported.answers.get(question.id)
        if isinstance(answer, MessageAnswer) and answer.headline:
            yield answer.headline, Part(question, "headline")
            yield answer.title or answer.headline, Part(question, "headline")
    for text in (exported.titles.get(topic.id, ""), topic.name.in_language(exported.language)):
        if text:
            yield text, Part(listed[0], "")


def _exact(section: Section, exported: Report) -> Iterator[tuple[str, Part]]:
    for question in section.questions:
        answer = exported.answers.get(question.id)
        if answer is None or question.kind not in LISTS:
            continue
        for path, text in pieces(question, answer, exported.language):
            part = path.split("/")[0]
            yield text, Part(question, "" if part.isdecimal() else part)


def _words(text: str) -> str:
    return " ".join(text.split())
