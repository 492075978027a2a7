"""Rows while they are written: cells, places and numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from otop_report.report.kinds.values import Row
from otop_report.report.text import Run, one_line, plain, runs_of
from otop_report.wizard.table_rows import (
    BLANK,
    answer_of,
    changed_span,
    inserted,
    moved,
    number_of,
    place_of,
    retyped,
    with_cell,
    without,
)
from tests.builders import a_column

COLUMNS = (a_column("name"), a_column("place"))


def row(name: str) -> Row:
    return Row((("name", runs_of(name)),))


ROWS = (row("a"), BLANK, row("b"), row("c"))


def test_blank_rows_are_not_in_the_answer() -> None:
    answer = answer_of(ROWS)
    assert answer is not None
    assert [plain(one.cell("name")) for one in answer.rows] == ["a", "b", "c"]
    assert answer_of((BLANK,)) is None


def test_cells_stand_in_the_order_of_the_columns_and_blank_ones_are_gone() -> None:
    filled = with_cell(with_cell(BLANK, COLUMNS, "place", runs_of("North")), COLUMNS, "name", runs_of("Tea"))
    assert [column for column, _ in filled.cells] == ["name", "place"]
    assert with_cell(filled, COLUMNS, "name", ()).cells == (("place", runs_of("North")),)


def test_numbers_count_only_answered_rows() -> None:
    assert [number_of(ROWS, place) for place in range(5)] == [1, None, 2, 3, None]
    assert [place_of(ROWS, number) for number in range(5)] == [None, 0, 2, 3, None]


def test_a_row_moves_and_the_others_make_room() -> None:
    assert moved(ROWS, 3, 0) == (row("c"), row("a"), BLANK, row("b"))
    assert moved(ROWS, 3, 4) == ROWS


def test_rows_come_in_and_go_out() -> None:
    assert without(inserted(ROWS, 1, [row("x"), row("y")]), {1, 2}) == ROWS


def test_words_around_a_change_keep_their_looks() -> None:
    cell = (Run("Tea from "), Run("San Marcos", bold=True), Run(" north", link="https://example.org"))
    assert retyped(cell, "Tea from San Marco north") == (
        Run("Tea from "), Run("San Marco", bold=True), Run(" north", link="https://example.org"))
    assert retyped(cell, "Good tea from San Marcos north")[1:] == cell[1:]
    assert retyped(cell, "") == ()


@given(st.text("ab ", max_size=9), st.text("ab ", max_size=9))
def test_a_retyped_cell_says_what_was_typed(before: str, after: str) -> None:
    cell = tuple(Run(letter, bold=place % 2 == 0) for place, letter in enumerate(one_line(before)))
    assert plain(retyped(cell, after)) == one_line(after)


@given(st.lists(st.sampled_from("abc"), max_size=6), st.lists(st.sampled_from("abc"), max_size=6))
def test_the_changed_span_is_all_that_differs(old: list[str], new: list[str]) -> None:
    before, after = [row(name) for name in old], [row(name) for name in new]
    first, end_before, end_after = changed_span(before, after)
    assert before[:first] + after[first:end_after] + before[end_before:] == after
