from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from otop_report.wizard.readings import day_doubts, number_doubts, year_doubt


@pytest.mark.parametrize(
    "typed", ["6", "1,050", "15 982", "4,215,004.10", "4215004.10", "45%", "about 35K", "USD 250,000 a year", "0.5", ""]
)
def test_a_plain_number_and_a_text_are_not_asked_about(typed: str) -> None:
    assert number_doubts(typed) == ()


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("4.215.004,10", "4215004.10", "4,215,004.10"),
        ("L 4.215.004,10", "4215004.10", "L 4,215,004.10"),
        ("9.676.800 XOF", "9676800", "9,676,800 XOF"),
        ("12,5", "12.5", "12.5"),
    ],
)
def test_a_number_with_other_marks_is_read_and_asked_about(typed: str, value: str, shown: str) -> None:
    (doubt,) = number_doubts(typed)
    assert doubt.value == Decimal(value)
    assert doubt.shown == shown


def test_a_lone_point_before_three_figures_can_mean_two_numbers() -> None:
    assert [str(one.value) for one in number_doubts("1.234")] == ["1234", "1.234"]
    assert [one.shown for one in number_doubts("-1.234 kg")] == []  # words stand beside it: kept as a text
    assert [one.shown for one in number_doubts("-1.234")] == ["-1,234", "-1.234"]


def test_a_confirmed_number_is_not_asked_about_again() -> None:
    assert number_doubts("4.215.004,10", Decimal("4215004.10")) == ()


@pytest.mark.parametrize(
    ("typed", "year", "letters"), [("20I3", 2013, "I"), ("2O13", 2013, "O"), ("l9S8", 1958, "lS"), ("2Ol3", 2013, "Ol")]
)
def test_letters_in_a_year_stand_for_figures(typed: str, year: int, letters: str) -> None:
    doubt = year_doubt(typed, 1900, 2030)
    assert doubt is not None
    assert (doubt.year, doubt.letters) == (year, letters)


@pytest.mark.parametrize(
    ("typed", "year", "calendar"),
    [("2556", 2013, "Thai"), ("102", 2013, "Taiwan"), ("民國102年", 2013, "Taiwan"), ("since 2013", 2013, ""),
     ("2013/14", 2013, "")],
)  # fmt: skip
def test_other_calendars_and_words_beside_a_year_are_known(typed: str, year: int, calendar: str) -> None:
    doubt = year_doubt(typed, 1900, 2030)
    assert doubt is not None
    assert (doubt.year, doubt.letters, doubt.calendar) == (year, "", calendar)


@pytest.mark.parametrize("typed", ["2013", " 2013 ", "long ago", "13", "9999", "", "abcd"])
def test_a_good_year_and_one_that_nothing_comes_near_are_left_alone(typed: str) -> None:
    assert year_doubt(typed, 1900, 2030) is None


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2017-03-16", ()),
        ("16/03/2017", (date(2017, 3, 16),)),
        ("2017/3/6", (date(2017, 3, 6),)),
        ("03/04/2017", (date(2017, 4, 3), date(2017, 3, 4))),
        ("March 16th, 2017", (date(2017, 3, 16),)),
        ("16 de marzo de 2017", (date(2017, 3, 16),)),
        ("16 février 2017", (date(2017, 2, 16),)),
        ("2017年3月6日", (date(2017, 3, 6),)),
        ("31/12/2017", (date(2017, 12, 31),)),
        ("31/02/2017", ()),
        ("16.3.17", ()),
        ("tomorrow", ()),
    ],
)
def test_a_day_in_another_form_is_understood(typed: str, days: tuple[date, ...]) -> None:
    assert day_doubts(typed) == days
