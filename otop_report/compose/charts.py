"""A chart as data: what composing decided, for deck and document alike."""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.compose.geometry import Colour


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One line or set of columns: a number or None (a gap) per category, and the officer's own text per
    point.

    A label of "" means the plain number says it already. `label_colours`, `label_sides` and `point_colours` have one
    entry a point where they are not empty: a side is t, b, l or r of a line's point,
    - where it has no label after all.
    """

    name: str
    values: tuple[float | None, ...]
    labels: tuple[str, ...]
    colour: Colour
    label_colours: tuple[Colour, ...] = ()
    label_sides: tuple[str, ...] = ()
    point_colours: tuple[Colour, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A native chart: `kind` is column, bar or line. `label_every_point` else first and last only, or with
    `label_ends` False none; the value axis is drawn where not every point is labelled.

    Sizes are points; `number_format` is Office's, `axis_format` that of the value axis. `axis_most` and `axis_step` are
    None where Office chooses; `skip` shows every so-manieth category on its axis. `plot` is where the columns or lines
    themselves stand (left, top, width, height as parts of the chart), None where Office finds it.
    """

    kind: str
    categories: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    title: str = ""
    unit: str = ""
    legend: bool = False
    label_every_point: bool = True
    label_ends: bool = True
    label_size: float = 16.0
    axis_size: float = 14.0
    number_format: str = "#,##0.##"
    axis_format: str = "General"
    axis_most: float | None = None
    axis_step: float | None = None
    skip: int = 1
    gap_width: int = 60
    plot: tuple[float, float, float, float] | None = None

    def label(self, series: ChartSeries, point: int) -> str:
        """What stands at a point that has a number: the officer's own text, else the number in the chart's format."""
        own = series.labels[point] if point < len(series.labels) else ""
        value = series.values[point]
        return own or ("" if value is None else written(value, self.number_format))


def written(value: float, number_format: str) -> str:
    """A number in one of Office's formats, as far as composing uses them."""
    if number_format == "General":
        return f"{value:.10g}"
    _, _, decimals = number_format.partition(".")
    text = f"{value:,.{len(decimals)}f}" if "," in number_format else f"{value:.{len(decimals)}f}"
    if decimals:
        least = decimals.count("0")
        whole, _, part = text.partition(".")
        part = part[:least] + part[least:].rstrip("0")
        text = f"{whole}.{part}" if part else whole
    return text
