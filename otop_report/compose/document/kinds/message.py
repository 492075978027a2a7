"""A message: its headline as the key message of the topic, the points as a list, the details as text."""

from __future__ import annotations

from otop_report.compose.document.kinds.texts import block_role
from otop_report.compose.document.passage import Passage, Source, listed, paragraph, paragraphs
from otop_report.compose.document.setting import TopicSetting
from otop_report.report.kinds.values import MessageAnswer
from otop_report.workshop.model import Question


def message_passages(question: Question, answer: MessageAnswer, topic: TopicSetting) -> list[Passage]:
    """Headline, points and details; what is not there leaves no trace."""
    passages = []
    if answer.headline:
        # What says nothing by itself ("1.") is no key message; it stands as it was typed.
        role = "key_message" if any(c.isalpha() for c in answer.headline) else "normal"
        passages.append(paragraph(Source(question.id, "headline"), answer.headline, role))
    passages += listed(question.id, "points", answer.points, "bullet")
    passages += paragraphs(
        question.id, "details", ((block.runs, block_role(block)) for block in answer.details)
    )
    return passages
