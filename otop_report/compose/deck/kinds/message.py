"""A message: its points on the slide, its details in the notes, or on the slide where there are no points.

The headline is the topic's title unless the report gives another; then it opens the body.
"""

from __future__ import annotations

from otop_report.compose.deck.draft import Content, Flow, Note, Piece
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import as_runs
from otop_report.report.kinds.values import MessageAnswer
from otop_report.workshop.model import Question


def message_slides(question: Question, answer: MessageAnswer, topic: TopicSetting) -> list[Content]:
    """The message as flowing text with its notes."""
    pieces: list[Piece] = []
    if answer.headline and answer.headline != topic.title:
        pieces.append(
            Piece(runs=as_runs(answer.headline), question=question.id, path="headline", lead=True)
        )
    pieces += [
        Piece(runs=runs, question=question.id, path=f"points/{number}", level=1)
        for number, runs in enumerate(answer.points)
    ]
    details = [(f"details/{number}", block) for number, block in enumerate(answer.details)]
    if answer.points:
        notes = tuple(Note(text=block.text, question=question.id, path=path) for path, block in details)
        return [Flow(tuple(pieces), notes)]
    pieces += [
        Piece(runs=block.runs, question=question.id, path=path, level=block.level) for path, block in details
    ]
    return [Flow(tuple(pieces))]
