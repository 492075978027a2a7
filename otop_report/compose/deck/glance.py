"""At a glance: up to two numbers large at the left, the other facts as rows of labels and values at the right.

What is or begins with a number may be large: amounts first, then other numbers, then years; the officer's order stays.
Where none fits, the rows take the whole width.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Note, Piece
from otop_report.compose.deck.rows import LabelledRow, Placed, RowsLook, over_slides, placed, set_rows
from otop_report.compose.deck.texts import MOST_WORDS, Filled, as_runs
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Box, GroupBox, Placement
from otop_report.report.grouping import grouped
from otop_report.report.kinds.values import Answer, NumberAnswer, TextAnswer, YearAnswer
from otop_report.report.text import plain, word_count
from otop_report.workshop.model import Question

MOST_LARGE = 2
_SIZES = (72.0, 54.0, 44.0, 36.0)
_HIGHEST_ROW = 83.5
_LEFT, _RIGHT_AT = 0.3193, 0.4044
_PITCH, _NUMBER_HIGH = 167.0, 79.0
_NARROW_HIGH = 152.0
_LABEL, _LABEL_OF_ALL = 0.2838, 0.247
_OPTICAL = 2.2
"""Large digits stand so much off their frame's left edge."""
_BEGINS = re.compile(r"\D{0,4}\d")
_NEVER = 4


@dataclass(frozen=True, slots=True)
class Fact:
    """A short answer as it is shown: its label and its value in one line."""

    question: Question
    answer: Answer
    label: str
    text: str

    @property
    def row(self) -> LabelledRow:
        """The fact as a row."""
        piece = Piece(runs=as_runs(self.text), question=self.question.id)
        return LabelledRow(self.label, (piece,), str(Anchor(self.question.id)))

    @property
    def rank(self) -> int:
        """Which facts are made large first: amounts, numbers, years, spans of years; others never are."""
        match self.answer:
            case NumberAnswer() if _BEGINS.match(self.answer.typed):
                return 0 if self.question.asks_unit else 1
            case YearAnswer():
                return 2
            case TextAnswer() if _BEGINS.match(self.text) and not any(sign.isalpha() for sign in self.text):
                return 3
        return _NEVER

    def number(self, mark: str) -> Piece:
        """What is set large, the digits of a plain number grouped by `mark`."""
        text = self.answer.typed if isinstance(self.answer, NumberAnswer) else self.text
        if isinstance(self.answer, NumberAnswer):
            [text] = grouped([text], mark)
        return Piece(runs=as_runs(text), question=self.question.id)

    @property
    def unit(self) -> Piece | None:
        """What the number counts or covers."""
        unit = self.answer.unit if isinstance(self.answer, NumberAnswer) else ""
        return Piece(runs=as_runs(unit), question=self.question.id, path="unit") if unit else None


@dataclass(frozen=True, slots=True)
class Glance:
    """The boxes of one slide, and where the answers stand in them."""

    boxes: tuple[Box, ...]
    placements: tuple[Placement, ...]
    notes: tuple[Note, ...] = ()
    """What was typed, of what is shown a little otherwise."""


def at_a_glance(canvas: Canvas, facts: Sequence[Fact]) -> list[Glance] | None:
    """The facts on one slide if they fit, else rows over as many as they need; None where a word is too wide."""
    if sum(fact.row.words for fact in facts) + word_count(canvas.topic.title) <= MOST_WORDS:
        ranked = [fact for fact in sorted(facts, key=lambda fact: fact.rank) if fact.rank < _NEVER]
        for count in range(min(MOST_LARGE, len(facts) - 1, len(ranked)), 0, -1):
            chosen = [fact for fact in facts if fact in _that_fit(canvas, ranked, count)]
            glance = _with_numbers(canvas, chosen, [fact for fact in facts if fact not in chosen])
            if len(chosen) == count and glance is not None:
                return [glance]
    rows = [fact.row for fact in facts]
    slides = over_slides(canvas, canvas.rect, rows, _look(canvas, _LABEL_OF_ALL))
    return [Glance(one.boxes, one.placements) for one in slides] if slides is not None else None


def _that_fit(canvas: Canvas, ranked: Sequence[Fact], count: int) -> list[Fact]:
    """The first facts whose number can be large."""
    return [fact for fact in ranked if _figure(canvas, fact, 0, count) is not None][:count]


def _look(canvas: Canvas, label_width: float) -> RowsLook:
    return RowsLook(
        sizes=(20.0, 18.0, 16.0),
        label_size=16.0,
        label_bold=False,
        label_colour=canvas.stone,
        value_bold=True,
        label_width=label_width,
        most=canvas.down(_HIGHEST_ROW),
    )


def _with_numbers(canvas: Canvas, large: Sequence[Fact], others: Sequence[Fact]) -> Glance | None:
    """Numbers at the left and rows at the right; on a narrow slide the numbers in one row above."""
    boxes: list[Box] = []
    placements: list[Placement] = []
    for place, fact in enumerate(large):
        figure = _figure(canvas, fact, place, len(large))
        if figure is None:
            return None
        alt = canvas.topic.setting.words.say("label_and_value", label=fact.label, value=fact.text)
        rect = _figure_rect(canvas, place, len(large))
        boxes.append(GroupBox(rect=rect, boxes=figure.boxes, name=f"Figure {place + 1}", alt=alt))
        placements += figure.placements
    if canvas.narrow:
        rect = canvas.rect.inset(top=canvas.down(_NARROW_HIGH))
    else:
        rect = canvas.rect.inset(left=_RIGHT_AT * canvas.rect.width)
    rows = set_rows(canvas, rect, [fact.row for fact in others], _look(canvas, _LABEL))
    if rows is None:
        return None
    say = canvas.topic.setting.words.say
    notes = tuple(
        Note(text=say("item_typed", text=fact.answer.typed), question=fact.question.id)
        for fact in large
        if isinstance(fact.answer, NumberAnswer) and plain(fact.number(say("grouping")).runs) != fact.answer.typed
    )
    return Glance((*boxes, *rows.boxes), (*placements, *rows.placements), notes)


def _figure_rect(canvas: Canvas, place: int, count: int) -> Rect:
    """Where a large number stands with its label: one below the other, on a narrow slide side by side."""
    rect = canvas.rect
    if canvas.narrow:
        width = (rect.width - 18.0 * (count - 1)) / count
        return Rect(rect.x + place * (width + 18.0), rect.y, width, canvas.down(_NARROW_HIGH) - 8.0)
    pitch = canvas.down(_PITCH)
    return Rect(rect.x, rect.y + place * pitch, _LEFT * rect.width, pitch - 4.0)


def _figure(canvas: Canvas, fact: Fact, place: int, count: int) -> Placed | None:
    """A large number on one line, its label and what it counts; None where that is not to be had."""
    rect = _figure_rect(canvas, place, count)
    rule = canvas.rule(rect.x, rect.y, rect.width, 2.0 if place == 0 or canvas.narrow else 1.0)
    high = min(canvas.down(_NUMBER_HIGH), 0.5 * rect.height + 4.0)
    room = Rect(rect.x - _OPTICAL, rect.y + 1.0, rect.width + _OPTICAL + 4.0, high)
    number = _on_one_line(canvas, fact, room)
    label = canvas.text(
        rect.inset(top=high + 3.0), (Piece(runs=as_runs(fact.label)),), canvas.sizes(18.0), bold=True, role="label"
    )
    if number is None or label is None:
        return None
    label_high = label.box.text_height
    label = replace(label, box=replace(label.box, rect=replace(label.box.rect, height=label_high)))
    if fact.unit is None:
        return placed(rule, number, label)
    unit = canvas.text(
        rect.inset(top=high + label_high + 4.0), (fact.unit,), canvas.sizes(16.0), colour=canvas.stone,
        anchor=str(Anchor(fact.question.id, "unit")),
    )  # fmt: skip
    return placed(rule, number, label, unit) if unit is not None else None


def _on_one_line(canvas: Canvas, fact: Fact, room: Rect) -> Filled | None:
    piece = fact.number(canvas.topic.setting.words.say("grouping"))
    for size in _SIZES:
        filled = canvas.text(
            room, (piece,), (size,), bold=True, colour=canvas.accent_text, vertical="bottom", role="figure",
            anchor=str(Anchor(fact.question.id)), line_spacing=0.8,
        )  # fmt: skip
        if filled is not None and len(filled.box.paragraphs[0].lines) == 1:
            return filled
    return None
