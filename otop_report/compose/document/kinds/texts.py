"""The kinds that are text through and through: paragraphs and bullets."""

from __future__ import annotations

from otop_report.compose.document.passage import Passage, listed, paragraphs
from otop_report.compose.document.setting import TopicSetting
from otop_report.report.kinds.values import BulletsAnswer, ParagraphsAnswer
from otop_report.report.text import Block
from otop_report.workshop.model import Question, ShownAs

_ROLES = ("normal", "bullet", "bullet_2")


def block_role(block: Block) -> str:
    """The role that sets a paragraph or a list item of some level."""
    return _ROLES[block.level]


def paragraphs_passages(question: Question, answer: ParagraphsAnswer, topic: TopicSetting) -> list[Passage]:
    """Every block a paragraph or a list item."""
    return paragraphs(question.id, "", ((block.runs, block_role(block)) for block in answer.blocks))


def bullets_passages(question: Question, answer: BulletsAnswer, topic: TopicSetting) -> list[Passage]:
    """A list; several lessons are numbered, because people refer to them by number."""
    numbered = question.shown_as is ShownAs.LESSONS and len(answer.items) > 1
    return listed(question.id, "", answer.items, "number" if numbered else "bullet")
