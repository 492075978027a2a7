from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otop_report.report.numbers import parse_number, parse_numbers


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("15 982", "15982"),
        ("15\u00a0982", "15982"),
        ("15\u202f982,5", "15982.5"),
        ("$7371,00", "7371.00"),
        ("L 4,215,004.10", "4215004.10"),
        ("9.676.800 XOF", "9676800"),
        ("US$ 1,000.50", "1000.50"),
        ("5 000 FCFA", "5000"),
        ("R$ 10,50", "10.50"),
        ("45%", "45"),
        ("45 %", "45"),
        ("1,050", "1050"),
        ("0,125", "0.125"),
        ("−5,5", "-5.5"),
        ("12,34,567", "1234567"),
        ("1'234.50", "1234.50"),
        ("٤٢", "42"),
        ("2019", "2019"),
    ],
)
def test_a_number_is_read_as_people_write_it(typed: str, value: str) -> None:
    assert parse_number(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "about 35K",
        "35K",
        "1.5M",
        "300–400",
        "2005-2010",
        "25 families",
        "9.676.800 XOF = 16.060 USD",
        "1.234",
        "2019 2020",
        "1,2,3",
        "12,345,67",
        "1,234.567,8",
        "NaN",
        "1e5",
        "3.",
        "9" * 100,
    ],
)
def test_what_could_be_read_in_two_ways_or_none_is_not_read(typed: str) -> None:
    assert parse_number(typed) is None


def test_values_of_one_row_help_to_read_each_other() -> None:
    assert parse_numbers(["2.280", "4.525", "9.676.800"]) == (Decimal(2280), Decimal(4525), Decimal(9676800))
    assert parse_numbers(["2.280", "1.5"]) == (Decimal("2.280"), Decimal("1.5"))
    assert parse_numbers(["1,050", "3,5"]) == (Decimal("1.050"), Decimal("3.5"))
    assert parse_numbers(["1,050", "", "many"]) == (Decimal(1050), None, None)


@given(st.text(max_size=70))
def test_any_text_is_read_or_not_but_never_fails(typed: str) -> None:
    value = parse_number(typed)

    assert value is None or value.is_finite()


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_numbers_written_the_english_way_are_read(number: int) -> None:
    assert parse_number(f"{number:,}") == number
    assert parse_number(f"{number:,}.25") == Decimal(f"{number}.25")
