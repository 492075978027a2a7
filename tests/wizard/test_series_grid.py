"""A series as a grid and back: nothing that was not touched differs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from otop_report.report.kinds.values import Indicator, SeriesAnswer
from otop_report.report.text import runs_of
from otop_report.wizard.series_grid import (
    Reading,
    answer_of_grid,
    columns_of,
    first_labels,
    label_after,
    labels_of,
    new_labels,
    readings_of,
    relabelled,
    row_of,
    with_label,
    without_label,
)
from otop_report.wizard.table_rows import BLANK, with_cell
from otop_report.workshop.model import in_english

NAMES = {name: in_english(name.capitalize()) for name in ("indicator", "unit", "source")}
FAMILIES = Indicator("Families", (("2017", "73"), ("2018", ""), ("2019", "120")), "families", "ICDF")
SALES = Indicator("Sales", (("2019", "35K"), ("2021", "40K")))
LABELS = ("2017", "2018", "2019", "2021")

indicators = st.builds(
    Indicator,
    st.sampled_from(["Jobs", "Sales", "Visitors"]),
    st.lists(
        st.tuples(st.sampled_from(["2017", "2018", "2019", "before", "after"]), st.sampled_from(["", "1", "2,5"])),
        unique_by=lambda pair: pair[0], max_size=4,
    ).map(tuple),
    st.sampled_from(["", "people"]),
)


def test_years_of_all_indicators_stand_in_their_order() -> None:
    assert labels_of([SALES, FAMILIES]) == LABELS
    assert labels_of([Indicator("a", (("before", "1"), ("after", "2"))), Indicator("b", (("now", "1"), ("after", "2")))]
                     ) == ("now", "before", "after")


@given(st.lists(indicators, max_size=3).map(tuple))
def test_a_grid_that_nobody_touched_is_the_same_answer(given_indicators: tuple[Indicator, ...]) -> None:
    answer = SeriesAnswer(given_indicators) if given_indicators else None
    rows = [row_of(one) for one in given_indicators]
    assert answer_of_grid(rows, labels_of(given_indicators), answer) == answer


def test_one_touched_cell_leaves_other_indicators_and_gaps_alone() -> None:
    answer = SeriesAnswer((FAMILIES, SALES))
    columns = columns_of(LABELS, NAMES)
    touched = with_cell(row_of(FAMILIES), columns, "values/2019", runs_of("125"))
    after = answer_of_grid([touched, row_of(SALES)], LABELS, answer)
    assert after is not None
    assert after.indicators[0].values == (("2017", "73"), ("2018", ""), ("2019", "125"))
    assert after.indicators[1] == SALES


def test_a_blanked_value_stays_as_a_gap_and_a_new_one_takes_what_lies_between() -> None:
    columns = columns_of(LABELS, NAMES)
    blanked = with_cell(row_of(FAMILIES), columns, "values/2019", ())
    after = answer_of_grid([blanked], LABELS, SeriesAnswer((FAMILIES,)))
    assert after is not None
    assert after.indicators[0].values == (("2017", "73"), ("2018", ""), ("2019", ""))
    filled = with_cell(row_of(SALES), columns, "values/2017", runs_of("30K"))
    after = answer_of_grid([filled], LABELS, SeriesAnswer((SALES,)))
    assert after is not None
    assert after.indicators[0].values == (("2017", "30K"), ("2018", ""), ("2019", "35K"), ("2021", "40K"))


def test_rows_that_moved_are_the_same_indicators() -> None:
    after = answer_of_grid([BLANK, row_of(SALES), row_of(FAMILIES)], LABELS, SeriesAnswer((FAMILIES, SALES)))
    assert after == SeriesAnswer((SALES, FAMILIES))


def test_an_empty_grid_is_no_answer() -> None:
    assert answer_of_grid([BLANK], LABELS, SeriesAnswer((SALES,))) is None


def test_labels_are_added_renamed_and_taken_out() -> None:
    assert first_labels(2017) == ("2012", "2013", "2014", "2015", "2016")
    assert label_after(("2016", "2017")) == "2018"
    assert label_after(("before", "after")) == ""
    assert with_label(("2016", "2018"), "2017") == ("2016", "2017", "2018")
    assert with_label(("2016",), "end of 2017") == ("2016", "end of 2017")
    answer = SeriesAnswer((SALES,))
    assert relabelled(answer, "2019", "2020").indicators[0].values == (("2020", "35K"), ("2021", "40K"))
    assert without_label(answer, "2019") == SeriesAnswer((Indicator("Sales", (("2021", "40K"),)),))
    assert without_label(SeriesAnswer((Indicator("", (("2019", "1"),)),)), "2019") is None


def test_headings_over_numbers_become_columns() -> None:
    columns = columns_of(("2019",), NAMES)
    grid = (("Indicator", "2019", "2020", "Plan", "Remarks"), ("Jobs", "1", "", "5", "good"))
    assert new_labels(grid, columns) == ("2020", "Plan")


def test_values_read_otherwise_and_values_that_are_no_number_are_told() -> None:
    values = (("2019", "4.215.004,10"), ("2020", "1,050.00"), ("2021", "300–400"), ("2022", ""))
    invested = Indicator("Invested", values)
    assert readings_of(invested) == (Reading("2019", "4.215.004,10", "4,215,004.10"), Reading("2021", "300–400"))


def test_a_value_is_read_with_the_help_of_its_row() -> None:
    assert readings_of(Indicator("a", (("1", "3,5"), ("2", "1.234")))) == (
        Reading("1", "3,5", "3.5"), Reading("2", "1.234", "1,234"))


def test_plain_numbers_with_spaces_currency_and_percent_need_no_word() -> None:
    assert readings_of(Indicator("a", (("1", "15 982"), ("2", "$7371"), ("3", "45%"), ("4", "-3")))) == ()
