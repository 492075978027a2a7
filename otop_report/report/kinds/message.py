"""A message: a headline, the points that carry it, the details that explain it."""

from __future__ import annotations

from otop_report.report.kinds.kind import Piece, filled, read_items, read_line, read_object
from otop_report.report.kinds.values import MessageAnswer
from otop_report.report.place import Place
from otop_report.report.text import plain, read_blocks, read_runs, write_blocks, write_runs
from otop_report.workshop.model import Question


def read(question: Question, value: object, place: Place) -> MessageAnswer | None:
    """`{"headline", "points", "details"}`, all of them optional; a blank point is dropped."""
    fields = read_object(value, ("headline", "points", "details"), place)
    headline = read_line(fields.get("headline"), place.at("headline"))
    points = read_items(fields.get("points"), "point", place)
    answer = MessageAnswer(
        headline=headline,
        points=tuple(runs for item, at in points if (runs := read_runs(item, at))),
        details=read_blocks(fields.get("details"), place.at("details")),
    )
    return None if answer == MessageAnswer() else answer


def write(question: Question, answer: MessageAnswer) -> object:
    """Only the parts that are there."""
    written: dict[str, object] = {}
    if answer.headline:
        written["headline"] = answer.headline
    if answer.points:
        written["points"] = [write_runs(runs) for runs in answer.points]
    if answer.details:
        written["details"] = write_blocks(answer.details)
    return written


def pieces(question: Question, answer: MessageAnswer, language: str) -> tuple[Piece, ...]:
    """`headline`, `points/0` …, `details/0` … (a block each)."""
    points = ((f"points/{index}", plain(runs)) for index, runs in enumerate(answer.points))
    details = ((f"details/{index}", block.text) for index, block in enumerate(answer.details))
    return filled((("headline", answer.headline), *points, *details))
