"""Which chart shows a series, if any: for slides and pages alike.

An indicator becomes a chart where every value it has is a plain number and there are at least two; several indicators
with the same unit, source and labels share one. Everything else is shown as a table, as typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from otop_report.compose.charts import Chart, ChartSeries, written
from otop_report.compose.geometry import AMBER, BARK, Colour, accent
from otop_report.report.grouping import grouped as in_groups
from otop_report.report.grouping import is_plain
from otop_report.report.kinds.values import Indicator
from otop_report.report.numbers import parse_number, parse_numbers

MOST_COLUMNS = 4
MOST_CATEGORIES = 8
MOST_SERIES = 3
MOST_COLUMNS_TOGETHER = 12
"""Columns of several series on one chart; more become lines, where the labels are in order."""
GAP, WIDE_GAP, FEW_COLUMNS = 80, 150, 3
"""Between columns, in per cent of one: few columns stand farther apart, so that they are not broad slabs."""
LONGEST_COLUMN_LABEL = 14
LONGEST_LABEL = 40
MOST_POINTS = 60
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Charted:
    """Indicators that share a chart: (row in the answer from 0, indicator)."""

    indicators: tuple[tuple[int, Indicator], ...]


def grouped(
    indicators: Sequence[Indicator], most: int = MOST_SERIES
) -> tuple[list[Charted], list[tuple[int, Indicator]]]:
    """The indicators by chart (at most `most` in each), in order, and those that want a table."""
    charts: list[Charted] = []
    tables: list[tuple[int, Indicator]] = []
    for number, indicator in enumerate(indicators):
        if not is_chartable(indicator):
            tables.append((number, indicator))
        elif charts and _alike(charts[-1].indicators[0][1], indicator) and len(charts[-1].indicators) < most:
            charts[-1] = Charted((*charts[-1].indicators, (number, indicator)))
        else:
            charts.append(Charted(((number, indicator),)))
    return charts, tables


def is_chartable(indicator: Indicator) -> bool:
    """Whether every value is a plain number, at least two and not too many, under labels that an axis can hold."""
    typed = [value for _, value in indicator.values if value.strip()]
    labels = [label for label, _ in indicator.values]
    return (
        len(typed) >= 2
        and len(labels) <= MOST_POINTS
        and all(label.strip() and len(label) <= LONGEST_LABEL for label in labels)
        and len(indicator.indicator) <= 2 * LONGEST_LABEL
        and None not in parse_numbers(typed)
    )


def series_colours(section_accent: int) -> tuple[Colour, ...]:
    """The colours of a chart's series in the house's look, the section's first."""
    others = (accent(number) for number in (1, 2, 3, 4) if number != section_accent)
    return (accent(section_accent), AMBER, BARK, *others)


def chart_of(charted: Charted, section_accent: int, colours: Sequence[Colour] = (), mark: str = "") -> Chart:
    """The chart: few points as columns, many ordered ones as a line, long names as bars; not yet fitted to a place.

    `colours` are those of the series, where they are not the house's. `mark` groups the digits of plain numbers; ""
    shows them as they were typed.
    """
    first = charted.indicators[0][1]
    categories = tuple(label for label, _ in first.values)
    long_names = max(len(label) for label in categories) > LONGEST_COLUMN_LABEL
    if long_names or (len(categories) > MOST_CATEGORIES and not in_order(categories)):
        kind = "bar"
    elif in_order(categories) and _wants_line(len(categories), len(charted.indicators)):
        kind = "line"
    else:
        kind = "column"
    colours = tuple(colours) or series_colours(section_accent)
    series = tuple(
        _series(indicator, colours[position % len(colours)])
        for position, (_, indicator) in enumerate(charted.indicators)
    )
    number_format = "#,##0" if _whole(series) else "General"
    series = tuple(_with_groups(one, mark, number_format) for one in series) if mark else series
    return Chart(
        kind=kind,
        categories=categories,
        series=series,
        title=first.indicator if len(series) == 1 else "",
        unit=first.unit,
        legend=len(series) > 1,
        label_every_point=len(categories) * len(series) <= 2 * MOST_CATEGORIES,
        number_format=number_format,
        gap_width=WIDE_GAP if len(categories) * len(series) <= FEW_COLUMNS else GAP,
    )


def _wants_line(points: int, series: int) -> bool:
    """Many ordered points are a line; of several series as many as fit are columns, each with its number."""
    if series == 1:
        return points > MOST_COLUMNS
    return points * series > MOST_COLUMNS_TOGETHER


def _series(indicator: Indicator, colour: Colour) -> ChartSeries:
    numbers = parse_numbers(value for _, value in indicator.values)
    return ChartSeries(
        name=indicator.indicator,
        values=tuple(None if number is None else float(number) for number in numbers),
        labels=tuple(value.strip() for _, value in indicator.values),
        colour=colour,
    )


def _with_groups(series: ChartSeries, mark: str, number_format: str) -> ChartSeries:
    """The series with its plain numbers grouped: by the chart's own format where that does it, else in words."""
    shown = in_groups(series.labels, mark)
    labels = tuple(
        "" if value is not None and is_plain(typed) and text == written(value, number_format) else text
        for typed, text, value in zip(series.labels, shown, series.values, strict=True)
    )
    return replace(series, labels=labels)


def _whole(series: Sequence[ChartSeries]) -> bool:
    return all(value is None or value == int(value) for one in series for value in one.values)


def _alike(one: Indicator, other: Indicator) -> bool:
    return (
        bool(one.unit)
        and one.unit == other.unit
        and one.source == other.source
        and [label for label, _ in one.values] == [label for label, _ in other.values]
    )


def shared_beginning(names: Sequence[str]) -> str:
    """The words that all names begin with ("Visitors to"), where each goes on with words of its own; else ""."""
    words = [name.split() for name in names]
    count = 0
    while all(len(one) > count + 1 and one[count] == words[0][count] for one in words):
        count += 1
    goes_on = all(any(c.isalpha() for c in "".join(one[count:])) for one in words)
    return " ".join(words[0][:count]) if len(names) > 1 and goes_on else ""


def in_order(categories: Sequence[str]) -> bool:
    """Whether the labels are years (`2019`, `2019/20`, `end of 2019`) or other numbers, and grow."""
    places = [_place(label) for label in categories]
    return all(one is not None and other is not None and one < other for one, other in pairwise(places))


def _place(label: str) -> Decimal | None:
    """Where a label stands in time."""
    year = _YEAR.search(label)
    return parse_number(label) or (Decimal(year[0]) if year else None)
