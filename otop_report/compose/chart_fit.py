"""Fits a chart into its place: labels that can be told apart, an axis with few round steps, no label on a line.

What Office will draw is only estimated here, a little too narrow rather than too wide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from math import ceil, floor, log10

from otop_report.compose.breaking import longest_word, natural_width
from otop_report.compose.charts import Chart, ChartSeries
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.metrics import Font
from otop_report.report.text import Run

LABEL_SIZES = (16.0, 14.0, 12.0)
END_SIZES = (20.0, 16.0, 14.0)
HEADROOM = 1.15
"""Of the highest column, so that its label stands inside the plot."""
_FINE_STEPS = 25
"""The axis of columns ends with a round step of which about so many go into it: nobody sees them."""
_ROOM = 1.1
"""Of the highest point of a line, so that it stands below the end of its axis."""
_AXIS_SHARE = 0.1
"""Of the chart's width, for the value axis of a line."""
_BAR_NAMES_SHARE = 0.35
_UNDER = 1.75
"""Height of the line of categories under a plot, in sizes of their text."""
_ROW = 1.35
"""Height of a bar with its label, in sizes of that label."""
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MOST_STEPS = 5
_MARKER = 7.0
_MOST_SIDES = 4
SIDES = "tbrl"
UNLABELLED = "-"
"""The side of a point that has no free one."""


def fitted(
    chart: Chart, width: float, height: float, font: str, ink: Colour, highest: float | None = None
) -> Chart | None:
    """The chart for a place of that size (points), or None where it could not be read there.

    `highest` is the value that its scale must hold, where charts beside it share that scale.

    `font` is that of its text, `ink` the colour of the labels at the ends of lines.
    """
    if chart.kind == "bar":
        fitting = _bars(chart, width, height, font)
    elif chart.kind == "line":
        fitting = _line(chart, width, height, font, ink, highest)
    else:
        fitting = _columns(chart, width, height, font, highest)
    # Where Office draws the legend, it finds the plot's place, too.
    return replace(fitting, plot=None) if fitting is not None and chart.legend else fitting


def round_scale(most: float) -> tuple[float, float]:
    """The end of an axis from 0 that holds `most` (above 0), and its step: at most five round ones."""
    step = _round_step(most / _MOST_STEPS)
    count = floor(most / step)
    return (count if count * step >= most * 0.9999 else count + 1) * step, step


def _round_step(rough: float) -> float:
    """The first round step that is not below `rough` (above 0)."""
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in _STEPS if factor * power >= rough * 0.9999)


def step_format(step: float) -> str:
    """How Office writes the numbers of an axis with that step."""
    return "#,##0" if step >= 1 and step == int(step) else "General"


def _width(text: str, size: float, font: str, *, bold: bool = False) -> float:
    return natural_width((Run(text),), Font(font, size, bold))


def _values(chart: Chart) -> list[float]:
    return [value for series in chart.series for value in series.values if value is not None]


def _labels(chart: Chart) -> list[str]:
    return [
        chart.label(series, point) for series in chart.series for point, value in enumerate(series.values)
        if value is not None
    ]  # fmt: skip


def _columns(chart: Chart, width: float, height: float, font: str, highest: float | None) -> Chart | None:
    """Every column labelled where the labels fit side by side; else a value axis, the values are in the notes."""
    slot = width / len(chart.categories)
    if any(longest_word((Run(label),), Font(font, chart.axis_size)) > 0.95 * slot for label in chart.categories):
        return _bars(replace(chart, kind="bar"), width, height, font)
    series = len(chart.series)
    chart = replace(chart, plot=_plot(chart, width, height, font))
    each = slot / (series + chart.gap_width / 100)
    room = each * (1.5 if series == 1 else 1.1)
    for size in LABEL_SIZES:
        if all(_width(label, size, font, bold=True) <= room for label in _labels(chart)):
            labelled = _with_headroom(replace(chart, label_size=size, label_every_point=True), highest=highest)
            return _rounded(labelled)
    return _with_axis(_scaled(replace(chart, label_every_point=False, label_ends=False), highest), width, height, font)


def _bars(chart: Chart, width: float, height: float, font: str) -> Chart | None:
    count = len(chart.categories) * len(chart.series)
    wide = (1 - _BAR_NAMES_SHARE) * width
    for size in LABEL_SIZES:
        labels = max((_width(label, size, font, bold=True) for label in _labels(chart)), default=0.0)
        if count * size * _ROW <= height and labels <= 0.5 * wide:
            axis = min(chart.axis_size, size)
            space = max(1 - labels / wide, 0.4)
            fitting = replace(chart, label_size=size, axis_size=axis, label_every_point=True)
            return _with_headroom(fitting, 1.05 / space, None)
    return None


def _with_headroom(chart: Chart, factor: float = HEADROOM, highest: float | None = None) -> Chart:
    values = _values(chart)
    if min(values) < 0 or max(values) <= 0:
        return chart
    return replace(chart, axis_most=max(highest or 0.0, *values) * factor)


def _rounded(chart: Chart) -> Chart:
    """The chart with its axis up to the next round step."""
    if chart.axis_most is None:
        return chart
    step = _round_step(chart.axis_most / _FINE_STEPS)
    return replace(chart, axis_most=ceil(chart.axis_most / step * 0.9999) * step)


def _scaled(chart: Chart, highest: float | None) -> Chart:
    """The chart with a value axis of round steps from 0, where no value is below."""
    values = _values(chart)
    if min(values) < 0 or max(values) <= 0:
        return chart
    most, step = round_scale(max(highest or 0.0, *values) * _ROOM)
    return replace(chart, axis_most=most, axis_step=step, axis_format=step_format(step))


def _plot(chart: Chart, width: float, height: float, font: str) -> tuple[float, float, float, float] | None:
    """The plot over the whole width, over one line of categories; None where these need more lines."""
    slot = width / len(chart.categories)
    if any(_width(label, chart.axis_size, font) > 0.95 * slot * chart.skip for label in chart.categories):
        return None
    return (0.0, 0.01, 1.0, 0.99 - _UNDER * chart.axis_size / height)


def _with_axis(chart: Chart, width: float, height: float, font: str) -> Chart:
    """The chart with its plot to the right of the value axis; as Office finds it where the axis is Office's own."""
    if chart.axis_most is None or chart.axis_step is None:
        return replace(chart, plot=None)
    ticks = [f"{chart.axis_step * number:,.10g}" for number in range(round(chart.axis_most / chart.axis_step) + 1)]
    left = max(_width(tick, chart.axis_size, font) for tick in ticks) + 10.0
    top = 0.6 * chart.axis_size
    bottom = _UNDER * chart.axis_size
    return replace(chart, plot=(left / width, top / height, 1 - left / width, 1 - (top + bottom) / height))


def _line(
    chart: Chart, width: float, height: float, font: str, ink: Colour, highest: float | None
) -> Chart | None:
    scaled = _with_axis(_scaled(replace(chart, label_every_point=False, label_ends=True), highest), width, height, font)
    x, y, across, down = scaled.plot or (_AXIS_SHARE, 0.03, 1 - _AXIS_SHARE, 0.97 - _UNDER * chart.axis_size / height)
    plot = Rect(width * x, height * y, width * across, height * down)
    slot = plot.width / len(chart.categories)
    widest = max(_width(label, chart.axis_size, font) for label in chart.categories)
    scaled = replace(scaled, skip=max(1, ceil((widest + 6) / slot)))
    placed = [(size, sides) for size in END_SIZES if (sides := _sides(scaled, plot, size, font, SIDES)) is not None]
    smallest = END_SIZES[-1]
    unfree = _sides(scaled, plot, smallest, font, SIDES + UNLABELLED) if not placed else None
    size, sides = placed[0] if placed else (smallest, unfree or [{} for _ in chart.series])
    series = tuple(
        replace(
            one,
            label_sides=tuple(of_point.get(number, "t") for number in range(len(one.values))),
            label_colours=(ink,) * len(one.values),
        )
        for one, of_point in zip(chart.series, sides, strict=True)
    )
    return replace(scaled, series=series, label_size=size)


@dataclass(frozen=True, slots=True)
class _Label:
    """A label at the end of a line: which series and point, where the point is, and how large the label is."""

    series: int
    point: int
    x: float
    y: float
    width: float
    height: float

    def at(self, side: str) -> Rect:
        """Where the label stands on that side of its point."""
        if side in "tb":
            top = self.y - _MARKER - self.height if side == "t" else self.y + _MARKER
            return Rect(self.x - self.width / 2, top, self.width, self.height)
        left = self.x + _MARKER if side == "r" else self.x - _MARKER - self.width
        return Rect(left, self.y - self.height / 2, self.width, self.height)


def _sides(chart: Chart, plot: Rect, size: float, font: str, allowed: str) -> list[dict[int, str]] | None:
    """The side of every end label, by series and point, on which it meets no line and no other label."""
    values = _values(chart)
    low, high = (0.0, chart.axis_most) if chart.axis_most is not None else (min(values), max(values))
    span = (high - low) or 1.0
    slot = plot.width / len(chart.categories)

    def place(point: int, value: float) -> tuple[float, float]:
        return plot.x + (point + 0.5) * slot, plot.bottom - (value - low) / span * plot.height

    lines = [
        [place(point, value) if value is not None else None for point, value in enumerate(one.values)]
        for one in chart.series
    ]
    labels = [
        _Label(number, point, *spot, _width(chart.label(one, point), size, font, bold=True), size)
        for number, (one, line) in enumerate(zip(chart.series, lines, strict=True))
        for point in _ends(one)
        if (spot := line[point]) is not None
    ]
    frame = plot.inset(-4.0, -size - _MARKER, -4.0, 2.0)
    chosen: list[dict[int, str]] = [{} for _ in chart.series]
    for at in sorted({label.x for label in labels}):
        here = [label for label in labels if label.x == at]
        best = _best_sides(here, lines, frame, allowed) if len(here) <= _MOST_SIDES else None
        if best is None:
            return None
        for label, side in zip(here, best, strict=True):
            chosen[label.series][label.point] = side
    return chosen


def _ends(series: ChartSeries) -> list[int]:
    points = [number for number, value in enumerate(series.values) if value is not None]
    return [points[0], *points[1:][-1:]] if points else []


def _best_sides(
    labels: Sequence[_Label], lines: Sequence[Sequence[tuple[float, float] | None]], frame: Rect, allowed: str
) -> tuple[str, ...] | None:
    """The first choice of sides that is free, those above the points before those below and beside them."""
    choices = sorted(
        product(allowed, repeat=len(labels)),
        key=lambda sides: sum(10 if side == UNLABELLED else SIDES.index(side) for side in sides),
    )
    for sides in choices:
        rects = [label.at(side) for label, side in zip(labels, sides, strict=True) if side != UNLABELLED]
        apart = all(not one.overlaps(other) for number, one in enumerate(rects) for other in rects[:number])
        if apart and all(_is_free(rect, lines, frame) for rect in rects):
            return sides
    return None


def _is_free(rect: Rect, lines: Sequence[Sequence[tuple[float, float] | None]], frame: Rect) -> bool:
    inside = (
        rect.x >= frame.x and rect.right <= frame.right and rect.y >= frame.y and rect.bottom <= frame.bottom
    )
    return inside and not any(
        _meets(one, other, rect)
        for line in lines
        for one, other in pairwise(line)
        if one is not None and other is not None
    )


def _meets(one: tuple[float, float], other: tuple[float, float], rect: Rect) -> bool:
    """Whether a segment that runs to the right passes through a rectangle, with the width of the line."""
    left, right = max(one[0], rect.x), min(other[0], rect.right)
    if left > right:
        return False
    rise = (other[1] - one[1]) / (other[0] - one[0])
    ends = sorted(one[1] + (x - one[0]) * rise for x in (left, right))
    return ends[0] < rect.bottom + 2.0 and ends[1] > rect.y - 2.0
