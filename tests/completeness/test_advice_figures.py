"""Figures that lack a source, a unit or a year."""

from typing import Any

import pytest

from otop_report.completeness.advice_figures import figures_that_lack_something
from tests.completeness.advising import said, told


def series(**line: Any) -> str:
    whole = {"indicator": "Jobs", "unit": "people", "source": "Ministry", "values": {"2019": "12"}} | line
    return said(figures_that_lack_something, {"overview.indicators": [whole]})


def test_a_whole_indicator_is_left_alone() -> None:
    assert series() == ""


def test_an_indicator_without_a_source_is_told_of() -> None:
    assert series(source="") == "“Jobs” has no source. Say where each figure comes from."


def test_an_indicator_without_a_figure_lacks_nothing_else() -> None:
    assert series(source="", values={"2019": " "}) == ""


@pytest.mark.parametrize("name", ["Sales", "Yearly income of a family", "Price of tea", "Ventes", "Ingresos", "銷售額"])
def test_what_is_measured_needs_a_unit(name: str) -> None:
    assert "has no unit" in series(indicator=name, unit="", values={"2019": "1 200"})


@pytest.mark.parametrize("name", ["Jobs", "Producers", "Number of sales", "Sales in USD", "Sales (USD)"])
def test_what_is_counted_or_names_its_unit_needs_none(name: str) -> None:
    assert series(indicator=name, unit="") == ""


@pytest.mark.parametrize("value", ["USD 1,200", "1 200 kg", "45%", "€5", "about 30 tons"])
def test_a_unit_beside_the_number_is_enough(value: str) -> None:
    assert series(indicator="Sales", unit="", values={"2019": value}) == ""


@pytest.mark.parametrize("label", ["start", "San Marcos", "total"])
def test_figures_need_a_year(label: str) -> None:
    assert "has no year" in series(values={label: "12"})


@pytest.mark.parametrize("label", ["2019", "2016/17", "FY 2016", "2005–2010", "106年", "’19", "٢٠١٩", "mars 2017"])
def test_every_way_to_write_a_year_is_one(label: str) -> None:
    assert series(values={label: "12"}) == ""


def test_a_year_in_the_name_or_the_source_is_enough() -> None:
    assert series(indicator="Jobs in 2019", values={"San Marcos": "12"}) == ""
    assert series(source="Census 2019", values={"San Marcos": "12"}) == ""


def test_results_with_numbers_need_a_source() -> None:
    rows = [{"measure": "Jobs", "before": "2", "after": "5"}, {"measure": "The group meets every month"}]
    (finding,) = figures_that_lack_something(told({"case.results": rows}))
    assert finding.message == "“Jobs” has no source. Say where each figure comes from."
    assert (finding.question, finding.row, finding.column) == ("case.results", 1, "source")


def test_a_budget_without_a_currency_is_told_of() -> None:
    assert "“Budget: 4215004” has no unit" in said(figures_that_lack_something, {"overview.budget": "4215004"})
    for typed in ("L 4,215,004.10", "250 000 €", "about two million", {"typed": "4215004", "unit": "lempira"}):
        assert said(figures_that_lack_something, {"overview.budget": typed}) == ""


def test_everything_lacking_is_told_in_one_finding_at_the_first() -> None:
    lines = [{"indicator": f"Shops {letter}", "values": {"2019": "12"}} for letter in "ABCDE"]
    lines.append({"indicator": "Income", "source": "Survey", "values": {"now": "12"}})
    (finding,) = figures_that_lack_something(told({"overview.indicators": lines}))
    assert finding.message == (
        "“Shops A”, “Shops B”, “Shops C” and 2 more have no source. “Income” has no unit. “Income” has no year. "
        "Say where each figure comes from, what it is counted in and which year it is of."
    )
    assert finding.row == 1
