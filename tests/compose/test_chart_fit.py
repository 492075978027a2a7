"""Charts fitted into a place: labels apart from lines and each other, round scales, colours that are told apart."""

from __future__ import annotations

import pytest

from otop_report.compose.chart_choice import Charted, chart_of, in_order, shared_beginning
from otop_report.compose.chart_fit import fitted, round_scale
from otop_report.compose.charts import Chart
from otop_report.compose.colours import told_apart, visible
from otop_report.compose.geometry import INK, Colour
from otop_report.report.kinds.values import Indicator

FONT = "Calibri"
BLUE, LIGHT, RED = Colour("2F4B7C"), Colour("E8E8E8"), Colour("A3442E")


def a_chart(*rows: str, labels: str = "2016 2017 2018 2019 2020 2021 2022 2023") -> Chart:
    names = labels.split()
    indicators = tuple(
        (number, Indicator(f"Town {number}", tuple(zip(names, row.split(), strict=False)), "people"))
        for number, row in enumerate(rows)
    )
    return chart_of(Charted(indicators), 1)


def in_place(chart: Chart, width: float = 600.0, height: float = 270.0) -> Chart:
    fitting = fitted(chart, width, height, FONT, INK)
    assert fitting is not None
    return fitting


def test_of_two_lines_that_end_apart_both_labels_stand_above() -> None:
    chart = in_place(a_chart("100 110 120 130 140 150 160 170", "900 890 880 870 860 850 840 830"))
    assert chart.kind == "line"
    assert [(one.label_sides[0], one.label_sides[-1]) for one in chart.series] == [("t", "t"), ("t", "t")]


def test_labels_of_lines_that_end_close_together_stand_on_two_sides() -> None:
    chart = in_place(a_chart("100 200 300 400 500 600 700 800", "50 150 250 350 450 550 650 780"))
    assert chart.series[0].label_sides[-1] == "t"
    assert chart.series[1].label_sides[-1] != "t"


def test_a_point_without_a_free_side_has_no_label() -> None:
    chart = in_place(a_chart("10 900 20 900 20 900 20 900"))
    assert (chart.series[0].label_sides[0], chart.series[0].label_sides[-1]) == ("-", "t")


@pytest.mark.parametrize(
    ("most", "scale"), [(250, (250, 50)), (262, (300, 100)), (1, (1, 0.2)), (3.05, (4, 1)), (1480, (1500, 500))]
)
def test_a_scale_ends_in_few_round_steps(most: float, scale: tuple[float, float]) -> None:
    assert round_scale(most) == pytest.approx(scale)


@pytest.mark.parametrize(("most", "end"), [("100", 115), ("1360", 1600), ("4525", 5250), ("7", 8.5), ("0.3", 0.36)])
def test_columns_end_a_seventh_below_the_end_of_their_axis_at_a_round_step(most: str, end: float) -> None:
    chart = in_place(a_chart(f"0 {most}", labels="2016 2017"))
    assert chart.kind == "column"
    assert chart.axis_most == pytest.approx(end)


def test_columns_stand_four_fifths_of_a_column_apart_and_three_farther() -> None:
    assert in_place(a_chart("1 2 3 4", labels="2016 2017 2018 2019")).gap_width == 80
    assert in_place(a_chart("1 2 3", labels="2016 2017 2018")).gap_width == 150
    assert in_place(a_chart("1 2", labels="2016 2017")).gap_width == 150


@pytest.mark.parametrize(
    ("names", "shared"),
    [
        (("Visitors to San Marcos", "Visitors to San Juan"), "Visitors to San"),
        (("Visitors to San Marcos", "Visitors to Gracias"), "Visitors to"),
        (("Sales", "Sales abroad"), ""), (("Town 1", "Town 2"), ""), (("Sales", "Jobs"), ""), (("Sales at home",), ""),
    ],
)  # fmt: skip
def test_what_all_names_begin_with_is_found_word_by_word(names: tuple[str, ...], shared: str) -> None:
    assert shared_beginning(names) == shared


def test_a_line_stays_below_the_end_of_its_axis() -> None:
    chart = in_place(a_chart("10 20 30 40 50 60 70 100"))
    assert chart.axis_most is not None
    assert chart.axis_most > 100


def test_columns_too_narrow_for_their_numbers_get_an_axis_instead() -> None:
    chart = in_place(a_chart("1,234,567 2,345,678 3,456,789", "1,234,567 2,345,678 3,456,789"), width=240.0)
    assert (chart.label_every_point, chart.label_ends) == (False, False)
    assert chart.axis_step is not None


def test_more_bars_than_the_place_holds_are_no_chart() -> None:
    labels = " ".join(f"A-very-long-name-of-a-shop-{number}" for number in range(30))
    chart = a_chart(" ".join("7" * 30), labels=labels)
    assert chart.kind == "bar"
    assert fitted(chart, 600.0, 270.0, FONT, INK) is None


def test_labels_of_many_years_are_left_out_at_even_steps() -> None:
    years = range(1980, 2022)
    chart = in_place(a_chart(" ".join("5" for _ in years), labels=" ".join(map(str, years))))
    assert chart.skip > 1


@pytest.mark.parametrize(
    ("labels", "grow"),
    [
        (["2019", "2020"], True), (["2019/20", "2020/21"], True), (["end of 2019", "end of 2021"], True),
        (["2020", "2019"], False), (["Fair", "Shop"], False), (["2019", "2019"], False),
    ],
)  # fmt: skip
def test_labels_in_time_are_known_by_their_years(labels: list[str], grow: bool) -> None:
    assert in_order(labels) is grow


def test_colours_that_cannot_be_seen_or_told_from_others_are_left_out() -> None:
    assert told_apart((BLUE, Colour("30507F"), LIGHT, RED), "FFFFFF", {}) == (BLUE, RED)


def test_the_first_colour_that_can_be_seen_on_a_dark_ground_is_taken() -> None:
    assert visible((BLUE, LIGHT, RED), "505F7A", {}) == LIGHT
