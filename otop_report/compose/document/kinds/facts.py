"""Facts: the short answers of a topic together, as a table of labels and values."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.document.grid import facts
from otop_report.compose.document.passage import Entry, Passage, Source, words
from otop_report.compose.document.setting import TopicSetting
from otop_report.report.kinds import pieces
from otop_report.report.kinds.values import Answer
from otop_report.workshop.model import Question


def facts_passages(answered: Sequence[tuple[Question, Answer]], topic: TopicSetting) -> list[Passage]:
    """One table of all facts."""
    rows = [
        (
            topic.setting.text(question.label),
            Entry(words(fact_text(question, answer, topic)), Source(question.id)),
        )
        for question, answer in answered
    ]
    return [facts(rows, topic)]


def fact_text(question: Question, answer: Answer, topic: TopicSetting) -> str:
    """A short answer in one line: a number with its unit, a choice by its label, a country by its name."""
    return "\u00a0".join(text for _, text in pieces(question, answer, topic.setting.report.language))
