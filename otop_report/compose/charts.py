"""A chart as data: what composing decided, for deck and document alike."""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.compose.geometry import Colour


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One line or set of columns: a number or None (a gap) per category, and the officer's own text per
    point.

    A label of "" means the plain number says it already.
    """

    name: str
    values: tuple[float | None, ...]
    labels: tuple[str, ...]
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A native chart: `kind` is column, bar or line. `label_every_point` else first and last only.

    Sizes are points; `number_format` is Office's. `fonts` sets the name of the text's font or "" for the
    theme's.
    """

    kind: str
    categories: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    title: str = ""
    unit: str = ""
    legend: bool = False
    label_every_point: bool = True
    label_size: float = 16.0
    axis_size: float = 14.0
    number_format: str = "#,##0.##"
    gap_width: int = 60
