"""Figures: single values as large numbers, one to four a slide, each with what it counts, its unit and its label.

The number stands as it was typed, a plain one with its digits in groups; all of an answer have one size and stand at
one height. A sign of money or a per cent sign stands beside its number, any other unit with the year below, and none
where the value says it. None is the answer where a table says it better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from unicodedata import category

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.abreast import (
    MOST_WORDS,
    Slot,
    balanced,
    group_of,
    height,
    is_wide,
    of_one_size,
    word_count,
)
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft, Piece
from otop_report.compose.deck.kinds.before_after_measures import placements_of, source_line, source_placements
from otop_report.compose.deck.kinds.chart_slide import chart_note
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled, as_runs
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Box, Placement, ShapeBox, TextBox
from otop_report.report.grouping import grouped, says_its_unit
from otop_report.report.kinds.values import Indicator
from otop_report.report.numbers import parse_number
from otop_report.report.text import Run, plain
from otop_report.workshop.model import Question

SIZES = (120.0, 96.0, 72.0, 60.0, 54.0, 48.0, 40.0, 36.0, 32.0, 28.0, 24.0, 20.0)
"""Of the number: the first four for one to four figures, the others where it does not fit."""
ONE_LINE = 36.0
"""A number larger than this stands on one line."""
LONGEST_NUMBER = 40
LONGEST_SIGN = 3
"""A unit of so few characters stands beside its number as a sign of money does."""
SIGN_SHARE = 0.5
"""Size of a sign as a part of its number's."""
NUMBER_SPACING = 0.8
_DOT = "·\u00a0"
_BESIDE_NUMBER, _BESIDE_UNIT = 0.22, 4.0
"""Between a number and its sign (in sizes of the sign), and between a unit and the dot (points)."""
_ABOVE_NUMBER, _UNDER_NUMBER, _UNDER_LABEL = 16.0, 9.0, 5.0


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of an indicator, with its label."""

    number: int
    indicator: Indicator
    label: str
    typed: str
    value: str
    """`typed` as it is shown."""

    def path(self, part: str) -> str:
        """A part of the indicator as `report.kinds` names it."""
        return f"{self.number}/{part}"

    @property
    def unit(self) -> str:
        """Its unit; "" where the value says that itself."""
        unit = self.indicator.unit.strip()
        return "" if says_its_unit(self.typed, unit) else unit

    @property
    def is_shown_otherwise(self) -> bool:
        """Whether anything of it stands otherwise than it was typed: the notes then say it so."""
        return self.value != self.typed or self.unit != self.indicator.unit.strip()

    @property
    def unit_beside(self) -> bool:
        """Whether the unit is a sign of money, a percentage or short, and the value has none of its own."""
        unit = self.unit
        is_bare = not any(c.isalpha() or c == "%" or category(c) == "Sc" for c in self.value)
        is_sign = parse_number(f"{unit} 1") is not None or parse_number(f"1 {unit}") is not None
        return bool(unit) and is_bare and (len(unit) <= LONGEST_SIGN or is_sign)


@dataclass(frozen=True, slots=True)
class _Place:
    """The column of a figure on its slide."""

    x: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """A figure's texts, all at the top of the body: the number, its sign beside it, what it counts, unit and label on a
    line (or one below the other), and its own source.
    """

    number: tuple[Filled, ...]
    name: Filled | None
    below: tuple[tuple[Filled, ...], ...]
    source: Filled | None

    @property
    def rows(self) -> tuple[tuple[tuple[Filled, ...], float], ...]:
        """The texts row by row, each with the space under it."""
        return (
            (self.number, _UNDER_NUMBER),
            ((self.name,) if self.name is not None else (), _UNDER_LABEL),
            *((row, _UNDER_LABEL if row is self.below[-1] else 0.0) for row in self.below),
            ((self.source,) if self.source is not None else (), 0.0),
        )

    @property
    def height(self) -> float:
        """From the rule to the end of the last text."""
        return _ABOVE_NUMBER + sum(max(map(height, row)) + space for row, space in self.rows if row)

    @property
    def texts(self) -> tuple[Filled, ...]:
        """All its texts in reading order."""
        return tuple(text for row, _ in self.rows for text in row)


def figure_slides(
    question: Question, indicators: Sequence[tuple[int, Indicator]], topic: TopicSetting
) -> list[Draft] | None:
    """The values of the indicators as large figures: on all slides of one size and at one height."""
    figures = [
        Figure(number, indicator, label, value.strip(), *grouped([value.strip()], topic.setting.words.say("grouping")))
        for number, indicator in indicators
        for label, value in indicator.values
    ]
    if not figures or any(not figure.value or len(figure.value) > LONGEST_NUMBER for figure in figures):
        return None
    theme = topic.setting.theme
    canvas = Canvas(topic, theme.layout("figures", topic.colour), theme.body)
    pages = balanced(figures, 4 if is_wide(canvas) else 3)
    lines = [_common_source(canvas, question.id, page) for page in pages]
    columns = _columns(canvas, question.id, pages)
    if columns is None or any(is_told and line is None for is_told, line in lines):
        return None
    body = canvas.rect
    bottom = min([body.bottom, *(line.box.rect.y for _, line in lines if line is not None)])
    needed = max(column.height for page in columns for column in page)
    words = max(word_count([text for column in page for text in column.texts]) for page in columns)
    if needed > bottom - body.y or words > MOST_WORDS:
        return None
    top = max(body.y + min((body.height - needed) / 2, bottom - body.y - needed), body.y)
    return [
        _slide(question, canvas, page, own, top, line)
        for page, own, (_, line) in zip(pages, columns, lines, strict=True)
    ]


def _common_source(canvas: Canvas, question: str, page: Sequence[Figure]) -> tuple[bool, Filled | None]:
    """Whether the figures of a slide share a source, and the line that says it (None where it is too long)."""
    sources = {figure.indicator.source for figure in page}
    source = sources.pop() if len(sources) == 1 else ""
    return bool(source), source_line(canvas, question, _source_places(page), source) if source else None


def _source_places(page: Sequence[Figure]) -> list[str]:
    return list(dict.fromkeys(figure.path("source") for figure in page))


def _slide(
    question: Question,
    canvas: Canvas,
    figures: Sequence[Figure],
    columns: Sequence[_Column],
    top: float,
    line: Filled | None,
) -> Draft:
    """The figures side by side under their rules, a common source below."""
    boxes: list[Box] = []
    placements: list[Placement] = []
    for figure, column, place in zip(figures, columns, _places(canvas, len(figures)), strict=True):
        texts = _stacked(column, top - canvas.rect.y)
        inner: list[TextBox | ShapeBox] = [canvas.rule(place.x, top, place.width), *(text.box for text in texts)]
        alt = canvas.topic.setting.words.say(
            "figure_alt", value=figure.value, name=figure.indicator.indicator, unit=figure.indicator.unit,
            label=figure.label,
        )  # fmt: skip
        boxes.append(group_of(inner, "Figure", alt))
        placements += placements_of(*texts)
    if line is not None:
        boxes.append(line.box)
        placements += source_placements(line, _source_places(figures))
    otherwise = {figure.number: figure.indicator for figure in figures if figure.is_shown_otherwise}
    notes = tuple(chart_note(question, number, indicator) for number, indicator in otherwise.items())
    return Draft(layout=canvas.layout, boxes=tuple(boxes), placements=tuple(placements), notes=notes)


def _places(canvas: Canvas, count: int) -> list[_Place]:
    gap = canvas.across(28.8)
    width = (canvas.rect.width - (count - 1) * gap) / count
    return [_Place(canvas.rect.x + at * (width + gap), width) for at in range(count)]


def _columns(canvas: Canvas, question: str, pages: Sequence[Sequence[Figure]]) -> list[list[_Column]] | None:
    """The texts of all figures, each kind of one size on all slides."""
    body = canvas.rect
    figures = [figure for page in pages for figure in page]
    places = [place for page in pages for place in _places(canvas, len(page))]
    most = max(map(len, pages))
    say = canvas.topic.setting.words.say
    numbers = _numbers(canvas, question, figures, places, most)
    if numbers is None:
        return None

    def row(part: str, texts: Sequence[str], sizes: Sequence[float], **look: object) -> list[Filled | None] | None:
        slots = [
            Slot(
                Rect(place.x, body.y, place.width, body.height), question,
                figure.path(part).replace("*", figure.label), as_runs(text) if text.strip() else (),
            )
            for figure, text, place in zip(figures, texts, places, strict=True)
        ]  # fmt: skip
        return of_one_size(canvas, slots, sizes, line_spacing=0.9, **look)

    names = row(
        "indicator", [one.indicator.indicator for one in figures],
        canvas.sizes(*((24.0,) if most <= 2 else ()), 20.0, 18.0, 16.0), bold=True,
    )  # fmt: skip
    details, stone = canvas.sizes(16.0), canvas.stone
    units = row("unit", ["" if one.unit_beside else one.unit for one in figures], details, colour=stone)
    labels = row("labels/*", [one.label for one in figures], details, colour=stone)
    own = [one.indicator.source if len({each.indicator.source for each in page}) > 1 else ""
           for page in pages for one in page]  # fmt: skip
    told = [say("source", source=source) if source else "" for source in own]
    sources = row("source", told, (14.0, 12.0), colour=stone, role="label")
    if names is None or units is None or labels is None or sources is None:
        return None
    columns = [
        _Column(
            number=numbers[at],
            name=names[at],
            below=_below(canvas, units[at], labels[at], place.width),
            source=sources[at],
        )
        for at, place in enumerate(places)
    ]
    starts = list(accumulate(map(len, pages), initial=0))
    return [columns[start:end] for start, end in pairwise(starts)]


def _below(
    canvas: Canvas, unit: Filled | None, label: Filled | None, width: float
) -> tuple[tuple[Filled, ...], ...]:
    """Unit and label on one line with a dot between, where they fit; else one below the other."""
    if unit is None or label is None:
        return tuple((text,) for text in (unit, label) if text is not None)
    wide, rect = unit.box.paragraphs[0].lines[0].width + 1.0, unit.box.rect
    [piece] = label.pieces
    dotted = replace(piece, runs=(Run(_DOT), *piece.runs))
    x = rect.x + wide + _BESIDE_UNIT
    room = Rect(x, rect.y, rect.x + width - x, rect.height)
    size = label.box.paragraphs[0].style.size
    if len(unit.box.paragraphs[0].lines) > 1 or room.width < 2 * size:
        return ((unit,), (label,))
    beside = canvas.text(
        room, (dotted,), (size,), colour=canvas.stone, anchor=label.box.anchor, line_spacing=0.9
    )
    if beside is None or len(beside.box.paragraphs[0].lines) > 1:
        return ((unit,), (label,))
    return ((replace(unit, box=replace(unit.box, rect=replace(rect, width=wide))), beside),)


def _numbers(
    canvas: Canvas, question: str, figures: Sequence[Figure], places: Sequence[_Place], most: int
) -> list[tuple[Filled, ...]] | None:
    """The numbers with their signs at the first size at which all fit; `most` are on one slide."""
    for size in SIZES[most - 1 :]:
        found = []
        for figure, place in zip(figures, places, strict=True):
            number = _number(canvas, question, figure, place, size)
            if number is None:
                break
            found.append(number)
        else:
            return found
    return None


def _number(
    canvas: Canvas, question: str, figure: Figure, place: _Place, size: float
) -> tuple[Filled, ...] | None:
    """A number at one size, with its sign beside it."""
    body = canvas.rect
    # Large letters stand off the left edge of their box.
    side = 4.3 if size >= 96 else 2.2 if size >= 54 else 0.0
    slot = Slot(
        Rect(place.x - side, body.y, place.width + side, body.height), question,
        figure.path(f"values/{figure.label}"), as_runs(figure.value),
    )  # fmt: skip
    number = slot.filled(
        canvas, size, bold=True, colour=canvas.accent_text, role="figure", line_spacing=NUMBER_SPACING
    )
    if number is None or not _stands_well(number, figure, size):
        return None
    if not figure.unit_beside:
        return (number,)
    wide, high = number.box.paragraphs[0].lines[0].width + 1.0, height(number)
    own = canvas.sizes(float(round(SIGN_SHARE * size)))[0]
    start = number.box.rect.x + wide + _BESIDE_NUMBER * own
    # Below 100 % a line loses height above its letters, so that what is below the baseline stays.
    room = Rect(start, body.y, place.x + place.width - start, high - 0.269 * (size - own))
    if len(number.box.paragraphs[0].lines) > 1 or room.width < own / 2:
        return None
    path = figure.path("unit")
    sign = canvas.text(
        room, (Piece(runs=as_runs(figure.unit), question=question, path=path),), (own,),
        colour=canvas.accent_text, vertical="bottom", role="label", anchor=str(Anchor(question, path)),
    )  # fmt: skip
    if sign is None or len(sign.box.paragraphs[0].lines) > 1:
        return None
    return replace(number, box=replace(number.box, rect=replace(number.box.rect, width=wide))), sign


def _stands_well(filled: Filled, figure: Figure, size: float) -> bool:
    """A number stands on one line; words beside it may go on below where they are not too large, from a space on."""
    lines = filled.box.paragraphs[0].lines
    if len(lines) <= 1:
        return True
    if size > ONE_LINE or parse_number(figure.value) is not None:
        return False
    return all(plain(line.runs)[-1:].isspace() for line in lines[:-1])


def _stacked(column: _Column, down: float) -> list[Filled]:
    """A figure's texts one below the other, from under its rule."""
    down += _ABOVE_NUMBER
    texts: list[Filled] = []
    for row, space in column.rows:
        if not row:
            continue
        for text in row:
            # What stands at the bottom of its box (a sign) keeps the box.
            rect = text.box.rect
            high = rect.height if text.box.vertical == "bottom" else height(text)
            placed = Rect(rect.x, rect.y + down, rect.width, high)
            texts.append(replace(text, box=replace(text.box, rect=placed)))
        down += max(map(height, row)) + space
    return texts
