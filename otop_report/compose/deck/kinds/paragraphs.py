"""Running text: split at the ends of sentences over readable slides; the whole of it in the notes."""

from __future__ import annotations

from otop_report.compose.deck.draft import Content, Flow, Note, Piece
from otop_report.compose.deck.setting import TopicSetting
from otop_report.report.kinds.values import ParagraphsAnswer
from otop_report.workshop.model import Question


def paragraphs_slides(question: Question, answer: ParagraphsAnswer, topic: TopicSetting) -> list[Content]:
    """The paragraphs as flowing text, and in full in the notes of the first slide."""
    blocks = [(str(number), block) for number, block in enumerate(answer.blocks)]
    pieces = tuple(
        Piece(runs=block.runs, question=question.id, path=path, level=block.level) for path, block in blocks
    )
    notes = tuple(Note(text=block.text, question=question.id, path=path) for path, block in blocks)
    return [Flow(pieces, notes)]
