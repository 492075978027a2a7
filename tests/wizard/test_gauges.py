from __future__ import annotations

import pytest

from otop_report.wizard.gauges import Fill, Gauge, Measure


@pytest.mark.parametrize(
    ("count", "least", "most", "fill"),
    [
        (0, 60, 450, Fill.GOOD),
        (42, 60, 450, Fill.SHORT),
        (60, 60, 450, Fill.GOOD),
        (360, 60, 450, Fill.NEARLY_FULL),
        (450, 60, 450, Fill.FULL),
        (451, 60, 450, Fill.OVER),
        (9, None, 12, Fill.GOOD),
        (10, None, 12, Fill.NEARLY_FULL),
        (5, None, None, Fill.GOOD),
    ],
)
def test_a_count_stands_to_its_limits(count: int, least: int | None, most: int | None, fill: Fill) -> None:
    assert Gauge(Measure.WORDS, count, least, most).fill is fill


def test_a_gauge_says_what_lacks_and_what_is_too_much() -> None:
    assert Gauge(Measure.WORDS, 42, 60, 450).lacking == 18
    assert Gauge(Measure.WORDS, 14, None, 12).surplus == 2
    assert Gauge(Measure.WORDS, 14, None, None).surplus == 0


def test_the_bar_goes_to_the_upper_limit_else_to_the_lower_one() -> None:
    assert Gauge(Measure.POINTS, 3, 2, 6).part == 0.5
    assert Gauge(Measure.WORDS, 30, 60, None).part == 0.5
    assert Gauge(Measure.WORDS, 90, 60, None).part == 1.0
    assert Gauge(Measure.WORDS, 9).part == 0.0
