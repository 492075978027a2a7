"""What differs between two reports of one workshop, as texts: for the view of an earlier version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from otop_report.report.kinds import Answer, pieces
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Question, Workshop


class Differs(StrEnum):
    """What it is that differs."""

    ANSWER = "answer"
    TITLE = "title"
    LEFT_OUT = "left out"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: its topic and question ("" where it has none), and its text before and after.

    A text has a line for each displayed piece; None: there was nothing. Where both are equal, something else than the
    words differs (bold, the crop of a picture). Of LEFT_OUT the texts are "left out" and None, of LANGUAGE the tags.
    """

    what: Differs
    topic: str
    question: str
    before: str | None
    after: str | None


def differences(workshop: Workshop, before: Report, after: Report) -> tuple[Difference, ...]:
    """All that differs, in the order of the workshop; () for reports that hold the same."""
    return tuple(_differences(workshop, before, after))


def _differences(workshop: Workshop, before: Report, after: Report) -> Iterator[Difference]:
    if before.language != after.language:
        yield Difference(Differs.LANGUAGE, "", "", before.language or None, after.language or None)
    for topic in workshop.topics:
        old_title, new_title = before.titles.get(topic.id), after.titles.get(topic.id)
        if old_title != new_title:
            yield Difference(Differs.TITLE, topic.id, "", old_title, new_title)
        old_place, new_place = (
            Differs.LEFT_OUT.value if topic.id in report.leave_out else None for report in (before, after)
        )
        if old_place != new_place:
            yield Difference(Differs.LEFT_OUT, topic.id, "", old_place, new_place)
        for question in topic.questions:
            old, new = before.answers.get(question.id), after.answers.get(question.id)
            if old != new:
                texts = _text(workshop, question, old, before), _text(workshop, question, new, after)
                yield Difference(Differs.ANSWER, topic.id, question.id, *texts)


def _text(workshop: Workshop, question: Question, answer: Answer | None, report: Report) -> str | None:
    if answer is None:
        return None
    if isinstance(answer, PicturesAnswer):
        parts = ((item.file or item.sha256[:8], item.caption, item.credit) for item in answer.items)
        return "\n".join(" – ".join(part for part in item if part) for item in parts)
    language = report.language or workshop.language
    return "\n".join(text for _, text in pieces(question, answer, language))
