"""A series as a grid: a row an indicator, a column a label (most often a year), and back again.

In an answer every indicator has labels of its own, in the order given, and a blank value is a gap that stays. The grid
shows the labels of all of them. Back in the answer, one that was not touched is what it was; one that was keeps
its labels, takes those that got a value, and those between its first and its last value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from otop_report.report.kinds.values import Indicator, Row, SeriesAnswer
from otop_report.report.numbers import parse_numbers
from otop_report.report.text import one_line, plain, runs_of
from otop_report.wizard.pasted_table import ALIKE, Grid, likeness
from otop_report.wizard.readings import grouped
from otop_report.workshop.model import Column, Kind, LocalText, in_english

Labels = tuple[str, ...]

VALUES = "values/"
"""The id of a label's column is this and the label, as in the paths of an answer."""
YEARS_AT_FIRST = 5
_YEAR = re.compile(r"[12]\d{3}")
_DIGITS = re.compile(r"\d[\d\s.,'’\u066b\u066c\u00a0\u202f]*\d|\d")
_SPACES = re.compile(r"[\s'’]")


@dataclass(frozen=True, slots=True)
class Reading:
    """A value that is read as another text than was typed (`shown`), or as no number (`shown` is "")."""

    label: str
    typed: str
    shown: str = ""


def labels_of(indicators: Iterable[Indicator]) -> Labels:
    """The labels of all indicators, each after the one it follows; years in their order."""
    found: list[str] = []
    for indicator in indicators:
        place = 0
        for label, _ in indicator.values:
            if label in found:
                place = found.index(label) + 1
            else:
                found.insert(place, label)
                place += 1
    return tuple(sorted(found)) if found and all(map(is_year, found)) else tuple(found)


def first_labels(year: int) -> Labels:
    """The years of an empty grid, up to the one before `year`."""
    return tuple(str(one) for one in range(year - YEARS_AT_FIRST, year))


def is_year(label: str) -> bool:
    """Whether a label is a year and nothing else."""
    return _YEAR.fullmatch(label) is not None


def label_after(labels: Sequence[str]) -> str:
    """The year after the last label; "" where that is no year."""
    return str(int(labels[-1]) + 1) if labels and is_year(labels[-1]) else ""


def with_label(labels: Labels, label: str) -> Labels:
    """The labels with one more: a year in its place among years, anything else at the end."""
    if label in labels or not label:
        return labels
    after = (*labels, label)
    return tuple(sorted(after)) if all(map(is_year, after)) else after


def columns_of(labels: Iterable[str], names: dict[str, LocalText]) -> tuple[Column, ...]:
    """The columns of the grid; `names` are those of `indicator`, `unit` and `source`."""
    return (
        Column(id="indicator", label=names["indicator"], required=True, synonyms=("Name", "What", "Measure")),
        Column(id="unit", label=names["unit"], synonyms=("Unit of measure", "In")),
        *(Column(id=VALUES + label, label=in_english(label), kind=Kind.NUMBER) for label in labels),
        Column(id="source", label=names["source"], synonyms=("Data source", "Reference", "From")),
    )


def row_of(indicator: Indicator) -> Row:
    """An indicator as a row; gaps have no cell."""
    cells = (
        ("indicator", indicator.indicator),
        ("unit", indicator.unit),
        *((VALUES + label, typed) for label, typed in indicator.values),
        ("source", indicator.source),
    )
    return Row(tuple((column, runs_of(text)) for column, text in cells if runs_of(text)))


def answer_of_grid(rows: Sequence[Row], labels: Labels, before: SeriesAnswer | None) -> SeriesAnswer | None:
    """The answer that the rows say, given the one they were made from."""
    answered = [row for row in rows if row.cells]
    kept = list(before.indicators) if before is not None else []
    made: list[Indicator | None] = []
    for row in answered:
        same = next((one for one in kept if _same(row_of(one), row)), None)
        if same is not None:
            kept.remove(same)
        made.append(same)
    # What is left of both sides was changed: the first row was the first indicator.
    origins = iter(kept)
    indicators = tuple(
        one if one is not None else _indicator(row, labels, next(origins, None))
        for one, row in zip(made, answered, strict=True)
    )
    return SeriesAnswer(indicators) if indicators else None


def relabelled(answer: SeriesAnswer, old: str, new: str) -> SeriesAnswer:
    """The answer with another label in place of one."""
    def changed(indicator: Indicator) -> Indicator:
        values = tuple((new if label == old else label, typed) for label, typed in indicator.values)
        return replace(indicator, values=values)

    return SeriesAnswer(tuple(map(changed, answer.indicators)))


def without_label(answer: SeriesAnswer, label: str) -> SeriesAnswer | None:
    """The answer without a label and its values; an indicator with nothing left goes."""
    indicators = (
        replace(one, values=tuple(pair for pair in one.values if pair[0] != label)) for one in answer.indicators
    )
    left = tuple(one for one in indicators if row_of(one).cells)
    return SeriesAnswer(left) if left else None


def new_labels(grid: Grid, columns: Sequence[Column]) -> Labels:
    """The headings of a pasted grid that are no column yet and stand over numbers, or are years."""
    if len(grid) < 2:
        return ()
    found = []
    for heading, cells in zip(grid[0], zip(*grid[1:], strict=True), strict=True):
        filled = [cell for cell in cells if cell]
        known = heading in (column.id.removeprefix(VALUES) for column in columns) or any(
            likeness(heading, column) >= ALIKE for column in columns if not column.id.startswith(VALUES)
        )
        numbers = bool(filled) and all(number is not None for number in parse_numbers(filled))
        if heading and not known and (is_year(heading) or (numbers and not heading[0].isdigit())):
            found.append(heading)
    return tuple(dict.fromkeys(found))


def readings_of(indicator: Indicator) -> tuple[Reading, ...]:
    """The values that are read otherwise than they were typed, or are no number, in their order."""
    filled = [(label, typed) for label, typed in indicator.values if typed]
    numbers = parse_numbers(typed for _, typed in filled)
    found = []
    for (label, typed), number in zip(filled, numbers, strict=True):
        if number is None:
            found.append(Reading(label, typed))
        elif not _looks_like(typed, number):
            found.append(Reading(label, typed, grouped(number)))
    return tuple(found)


def _looks_like(typed: str, number: Decimal) -> bool:
    digits = _DIGITS.search(typed)
    shown = grouped(number).lstrip("-")
    return digits is None or _SPACES.sub("", digits.group()) in (shown, shown.replace(",", ""))


def _same(one: Row, other: Row) -> bool:
    return dict(one.cells) == dict(other.cells)


def _indicator(row: Row, labels: Labels, origin: Indicator | None) -> Indicator:
    typed = {label: plain(row.cell(VALUES + label)) for label in labels}
    filled = [place for place, label in enumerate(labels) if typed[label]]
    inside = range(filled[0], filled[-1] + 1) if filled else range(0)
    had = {label for label, _ in origin.values} if origin is not None else set()
    return Indicator(
        indicator=_line(row, "indicator"),
        unit=_line(row, "unit"),
        source=_line(row, "source"),
        values=tuple(
            (label, typed[label]) for place, label in enumerate(labels) if place in inside or label in had
        ),
    )


def _line(row: Row, column: str) -> str:
    return one_line(plain(row.cell(column)))
