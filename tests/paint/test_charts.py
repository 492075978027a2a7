"""Painted charts, looked at dot by dot: 400 × 200 points at the corner of a white slide."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from otop_report.compose.charts import Chart, ChartSeries
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.placed import ChartBox
from otop_report.paint.charts import written
from tests.paint.boxes import RED, ink_in, painted

WHOLE = (0.0, 0.0, 1.0, 0.9)


def a_chart(kind: str, *values: float | None, **more: object) -> Chart:
    series = ChartSeries("Visitors", values, ("",) * len(values), RED)
    chart = Chart(kind=kind, categories=tuple("abcdef"[: len(values)]), series=(series,), axis_most=100.0, plot=WHOLE)
    return replace(chart, **more)  # type: ignore[arg-type]


def drawn(chart: Chart) -> QImage:
    return painted(ChartBox(rect=Rect(0, 0, 400, 200), chart=chart, anchor="", alt=""))


def is_red(image: QImage, x: int, y: int) -> bool:
    colour = QColor(image.pixel(x, y))
    return colour.red() > 200 and colour.green() < 60


def test_columns_are_as_high_as_their_values() -> None:
    image = drawn(a_chart("column", 100.0, 50.0))
    assert is_red(image, 100, 5)
    assert is_red(image, 300, 95)
    assert not is_red(image, 300, 85)
    assert not is_red(image, 200, 150)


def test_a_missing_value_has_no_column() -> None:
    image = drawn(a_chart("column", 100.0, None))
    assert is_red(image, 100, 100)
    assert not any(is_red(image, 300, y) for y in range(178))


def test_a_column_may_have_a_colour_of_its_own() -> None:
    series = replace(a_chart("column", 100.0, 50.0).series[0], point_colours=(RED, Colour("0000FF")))
    image = drawn(a_chart("column", 100.0, 50.0, series=(series,)))
    assert QColor(image.pixel(300, 150)) == QColor("#0000FF")


def test_bars_run_from_the_left_the_first_at_the_top() -> None:
    image = drawn(a_chart("bar", 100.0, 25.0, plot=(0.25, 0.0, 0.75, 1.0)))
    assert is_red(image, 390, 50)
    assert is_red(image, 165, 150)
    assert not is_red(image, 185, 150)


def test_a_line_has_a_gap_where_a_value_is_missing() -> None:
    image = drawn(a_chart("line", 50.0, 50.0, None, 50.0, label_every_point=False, label_ends=False, axis_step=50.0))
    assert is_red(image, 100, 90)
    assert not is_red(image, 250, 90)
    assert is_red(image, 350, 90)


def test_the_officers_own_words_stand_as_label() -> None:
    plain = a_chart("column", 50.0)
    wordy = replace(plain, series=(replace(plain.series[0], labels=("about half of all towns",)),))
    above = Rect(90, 68, 50, 20)
    assert not ink_in(drawn(plain), above)
    assert ink_in(drawn(wordy), above)


def test_a_value_axis_is_drawn_where_not_every_point_is_labelled() -> None:
    axis = a_chart("line", 50.0, 50.0, label_every_point=False, axis_step=50.0, plot=(0.2, 0.1, 0.8, 0.8))
    image = drawn(axis)
    assert ink_in(image, Rect(40, 170, 38, 20))
    assert ink_in(image, Rect(90, 20, 4, 2))


def test_a_chart_that_office_places_stays_in_its_box() -> None:
    for kind in ("column", "bar", "line"):
        image = drawn(a_chart(kind, 30.0, -10.0, 20.0, plot=None, axis_most=None, legend=True, label_every_point=False))
        assert ink_in(image, Rect(100, 50, 200, 100))
        assert not ink_in(image, Rect(404, 0, 500, 500))
        assert not ink_in(image, Rect(0, 204, 500, 300))


def test_a_chart_without_values_is_no_error() -> None:
    assert not ink_in(drawn(a_chart("column")), Rect(0, 0, 960, 540))
    drawn(a_chart("line", None, None, plot=None, axis_most=None))


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (1360.0, "#,##0", "1,360"),
        (12.5, "General", "12.5"),
        (4000000.0, "General", "4000000"),
        (1.5, "#,##0.##", "1.5"),
        (2.0, "#,##0.##", "2"),
        (2.0, "0.0", "2.0"),
    ],
)
def test_numbers_are_written_as_office_writes_them(value: float, number_format: str, text: str) -> None:
    assert written(value, number_format) == text
