"""A message: its points on the slide, its details in the notes, or on the slide where there are no points.

The headline is the topic's title unless the report gives another; then it opens the body. What a title does without
(the number of an item at its end, a comma) is said in the notes with the whole headline.
"""

from __future__ import annotations

from otop_report.compose.deck.draft import Content, Flow, Note, Piece
from otop_report.compose.deck.kinds.items import item_pieces
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import as_runs
from otop_report.report.kinds.values import MessageAnswer
from otop_report.workshop.model import Question


def message_slides(question: Question, answer: MessageAnswer, topic: TopicSetting) -> list[Content]:
    """The message as flowing text with its notes."""
    pieces: list[Piece] = []
    notes: list[Note] = []
    title = answer.title
    if title and title != topic.title:
        pieces.append(Piece(runs=as_runs(title), question=question.id, path="headline", lead=True))
    if title != answer.headline:
        typed = topic.setting.words.say("headline_typed", text=answer.headline)
        notes.append(Note(text=typed, question=question.id, path="headline"))
    points, left = item_pieces(question.id, answer.points, "points", topic)
    pieces += points
    details = [(f"details/{number}", block) for number, block in enumerate(answer.details)]
    if answer.points:
        notes += [Note(text=block.text, question=question.id, path=path) for path, block in details]
        return [Flow(tuple(pieces), (*notes, *left))]
    pieces += [
        Piece(runs=block.runs, question=question.id, path=path, level=block.level) for path, block in details
    ]
    return [Flow(tuple(pieces), tuple(notes))]
