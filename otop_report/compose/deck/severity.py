"""How severe a problem is: which column says it, and its five marks with the words beside them."""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Piece
from otop_report.compose.geometry import BARK, Rect
from otop_report.compose.placed import ShapeBox
from otop_report.report.numbers import parse_number
from otop_report.report.text import plain
from otop_report.wording import Words
from otop_report.workshop.model import Column, Kind, Question

MOST = 5
OUTLINE = 1.25


@dataclass(frozen=True, slots=True)
class Severity:
    """What a row says of its severity: the piece as typed with its box's anchor, and its level from 1 to 5, None where
    it is not that.
    """

    column: Column
    piece: Piece
    anchor: str
    level: int | None


def severity_column(question: Question, words: Words) -> Column | None:
    """The column of numbers from 1 to 5 that is called severity, by its id, its heading or a synonym."""
    names = {"severity", words.say("severity_label").casefold()}
    for column in question.columns[1:]:
        if column.kind is Kind.NUMBER and (column.minimum, column.maximum) == (1, MOST):
            called = (column.id, *(text for _, text in column.label.by_language), *column.synonyms)
            if any(name in text.casefold() for name in names for text in called):
                return column
    return None


def severity_of(column: Column, piece: Piece, anchor: str) -> Severity:
    """The severity in a cell; "4–5" and words have no level."""
    number = parse_number(plain(piece.runs))
    level = int(number) if number is not None and number in range(1, MOST + 1) else None
    return Severity(column, piece, anchor, level)


def marks(canvas: Canvas, level: int, first: Rect, pitch: float) -> list[ShapeBox]:
    """Five rectangles, `level` of them filled; `first` is the place of the first. Words beside them say the same."""
    shapes = []
    empty = BARK if canvas.topic.setting.theme.house else canvas.stone
    for number in range(MOST):
        rect = Rect(first.x + number * pitch, first.y, first.width, first.height)
        if number < level:
            shapes.append(canvas.block(rect, canvas.accent, name="Severity"))
        else:
            inside = OUTLINE / 2
            inner = rect.inset(inside, inside, inside, inside)
            shapes.append(canvas.block(inner, None, empty, OUTLINE, name="Severity"))
    return shapes
