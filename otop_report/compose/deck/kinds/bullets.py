"""Bullets: each item a bullet, on as many slides as they need."""

from __future__ import annotations

from otop_report.compose.deck.draft import Content, Flow
from otop_report.compose.deck.kinds.items import item_pieces
from otop_report.compose.deck.kinds.lessons import lessons_slides
from otop_report.compose.deck.setting import TopicSetting
from otop_report.report.kinds.values import BulletsAnswer
from otop_report.workshop.model import Question, ShownAs


def bullets_slides(question: Question, answer: BulletsAnswer, topic: TopicSetting) -> list[Content]:
    """The items as flowing text, or as lessons."""
    if question.shown_as is ShownAs.LESSONS:
        return lessons_slides(question, answer, topic)
    return [Flow(*item_pieces(question.id, answer.items, "", topic))]
