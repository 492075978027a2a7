"""Figures: single values as large numbers, one to four a slide, each with what it counts, its unit and its label.

The number stands as it was typed; all of a slide have one size. None is the answer where a table says it better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from otop_report.compose.deck.abreast import (
    MOST_WORDS,
    Slot,
    balanced,
    group_of,
    height,
    is_wide,
    low,
    of_one_size,
    word_count,
)
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft
from otop_report.compose.deck.kinds.before_after_measures import placements_of, source_line, source_placements
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled, as_runs
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Box, Placement, ShapeBox, TextBox
from otop_report.report.kinds.values import Indicator
from otop_report.report.numbers import parse_number
from otop_report.report.text import plain
from otop_report.workshop.model import Question

SIZES = (120.0, 96.0, 72.0, 60.0, 54.0, 48.0, 40.0, 36.0, 32.0, 28.0, 24.0, 20.0)
"""Of the number: the first four for one to four figures, the others where it does not fit."""
ONE_LINE = 36.0
"""A number larger than this stands on one line."""
LONGEST_NUMBER = 40
_ABOVE_NUMBER, _UNDER_NUMBER, _UNDER_LABEL = 16.0, 9.0, 5.0


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of an indicator, with its label."""

    number: int
    indicator: Indicator
    label: str
    value: str

    def path(self, part: str) -> str:
        """A part of the indicator as `report.kinds` names it."""
        return f"{self.number}/{part}"


def figure_slides(
    question: Question, indicators: Sequence[tuple[int, Indicator]], topic: TopicSetting
) -> list[Draft] | None:
    """The values of the indicators as large figures."""
    figures = [
        Figure(number, indicator, label, value.strip())
        for number, indicator in indicators
        for label, value in indicator.values
    ]
    if not figures or any(not figure.value or len(figure.value) > LONGEST_NUMBER for figure in figures):
        return None
    theme = topic.setting.theme
    canvas = Canvas(topic, theme.layout("figures", topic.colour), theme.body)
    drafts = [_slide(canvas, question.id, page) for page in balanced(figures, 4 if is_wide(canvas) else 3)]
    return None if any(draft is None for draft in drafts) else [draft for draft in drafts if draft is not None]


def _slide(canvas: Canvas, question: str, figures: Sequence[Figure]) -> Draft | None:
    """The figures side by side around the middle of the body, a common source below."""
    body = canvas.rect
    gap = canvas.across(28.8)
    width = (body.width - (len(figures) - 1) * gap) / len(figures)
    edges = [body.x + at * (width + gap) for at in range(len(figures))]
    sources = {figure.indicator.source for figure in figures}
    source = next(iter(sources)) if len(sources) == 1 else ""
    places = list(dict.fromkeys(figure.path("source") for figure in figures))
    line = source_line(canvas, question, places, source) if source else None
    columns = _columns(canvas, question, figures, edges, width, own_sources=len(sources) > 1)
    if columns is None or (source and line is None):
        return None
    bottom = line.box.rect.y if line else body.bottom
    needed = max(sum(height(text) for text in column) for column in columns) + _spaces()
    if needed > bottom - body.y or sum(word_count(column) for column in columns) > MOST_WORDS:
        return None
    top = max(body.y + min((body.height - needed) / 2, bottom - body.y - needed), body.y)
    boxes: list[Box] = []
    placements: list[Placement] = []
    for figure, column, x in zip(figures, columns, edges, strict=True):
        texts = _stacked(column, top, body.y)
        inner: list[TextBox | ShapeBox] = [canvas.rule(x, top, width), *(text.box for text in texts)]
        alt = canvas.topic.setting.words.say(
            "figure_alt", value=figure.value, name=figure.indicator.indicator, unit=figure.indicator.unit,
            label=figure.label,
        )  # fmt: skip
        boxes.append(group_of(inner, "Figure", alt))
        placements += placements_of(*texts)
    if line is not None:
        boxes.append(line.box)
        placements += source_placements(line, places)
    return Draft(layout=canvas.layout, boxes=tuple(boxes), placements=tuple(placements))


def _spaces() -> float:
    return _ABOVE_NUMBER + _UNDER_NUMBER + 3 * _UNDER_LABEL


def _columns(
    canvas: Canvas,
    question: str,
    figures: Sequence[Figure],
    edges: Sequence[float],
    width: float,
    *,
    own_sources: bool,
) -> list[list[Filled | None]] | None:
    """Number, name, unit, label and source of each figure, all at the top of the body."""
    body = canvas.rect
    say = canvas.topic.setting.words.say
    numbers = _numbers(canvas, question, figures, edges, width)
    if numbers is None:
        return None

    def row(part: str, texts: Sequence[str], sizes: Sequence[float], **look: object) -> list[Filled | None] | None:
        slots = [
            Slot(
                Rect(x, body.y, width, body.height), question, figure.path(part).replace("*", figure.label),
                as_runs(text) if text.strip() else (),
            )
            for figure, text, x in zip(figures, texts, edges, strict=True)
        ]  # fmt: skip
        return of_one_size(canvas, slots, sizes, line_spacing=0.9, **look)

    few = len(figures) <= 2
    names = row(
        "indicator", [one.indicator.indicator for one in figures],
        canvas.sizes(*((24.0,) if few else ()), 20.0, 18.0, 16.0), bold=True,
    )  # fmt: skip
    details = canvas.sizes(16.0)
    units = row("unit", [one.indicator.unit for one in figures], details, colour=canvas.stone)
    labels = row("labels/*", [one.label for one in figures], details, colour=canvas.stone)
    own = [one.indicator.source if own_sources else "" for one in figures]
    told = [say("source", source=source) if source else "" for source in own]
    sources = row("source", told, (14.0, 12.0), colour=canvas.stone, role="label")
    if names is None or units is None or labels is None or sources is None:
        return None
    return [list(column) for column in zip(numbers, names, units, labels, sources, strict=True)]


def _numbers(
    canvas: Canvas, question: str, figures: Sequence[Figure], edges: Sequence[float], width: float
) -> list[Filled | None] | None:
    """The numbers at the first size at which all fit."""
    body = canvas.rect
    for size in SIZES[len(figures) - 1 :]:
        # Large letters stand off the left edge of their box.
        side = 4.3 if size >= 96 else 2.2 if size >= 54 else 0.0
        slots = [
            Slot(
                Rect(x - side, body.y, width + side, body.height), question, figure.path(f"values/{figure.label}"),
                as_runs(figure.value),
            )
            for figure, x in zip(figures, edges, strict=True)
        ]  # fmt: skip
        filled = of_one_size(
            canvas, slots, (size,), bold=True, colour=canvas.accent_text, role="figure", line_spacing=0.8
        )
        pairs = zip(filled or (), figures, strict=False)
        if filled is not None and all(_stands_well(one, figure, size) for one, figure in pairs):
            return filled
    return None


def _stands_well(filled: Filled | None, figure: Figure, size: float) -> bool:
    """A number stands on one line; words beside it may go on below where they are not too large, from a space on."""
    lines = filled.box.paragraphs[0].lines if filled is not None else ()
    if len(lines) <= 1:
        return True
    if size > ONE_LINE or parse_number(figure.value) is not None:
        return False
    return all(plain(line.runs)[-1:].isspace() for line in lines[:-1])


def _stacked(column: Sequence[Filled | None], top: float, start: float) -> list[Filled]:
    """A figure's texts one below the other, from under its rule."""
    down = top - start + _ABOVE_NUMBER
    spaces = (_UNDER_NUMBER, _UNDER_LABEL, 0.0, _UNDER_LABEL, 0.0)
    texts = []
    for text, space in zip(column, spaces, strict=True):
        placed = low(text, down)
        if placed is not None:
            texts.append(placed)
            down += height(placed) + space
    return texts

