"""Bullets: each item a bullet, on as many slides as they need."""

from __future__ import annotations

from otop_report.compose.deck.draft import Content, Flow, Piece
from otop_report.compose.deck.kinds.lessons import lessons_slides
from otop_report.compose.deck.setting import TopicSetting
from otop_report.report.kinds.values import BulletsAnswer
from otop_report.workshop.model import Question, ShownAs


def bullets_slides(question: Question, answer: BulletsAnswer, topic: TopicSetting) -> list[Content]:
    """The items as flowing text, or as lessons."""
    if question.shown_as is ShownAs.LESSONS:
        return lessons_slides(question, answer, topic)
    pieces = tuple(
        Piece(runs=runs, question=question.id, path=str(number), level=1)
        for number, runs in enumerate(answer.items)
    )
    return [Flow(pieces)]
