"""Columns share the width there is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from otop_report.desktop.editors.tables.column_widths import shared_widths

columns = st.lists(st.tuples(st.integers(20, 300), st.integers(20, 120)), min_size=1, max_size=8)


@given(columns, st.integers(50, 1500))
def test_columns_fill_the_width_and_none_is_narrower_than_it_can_be(wanted: list[tuple[int, int]], whole: int) -> None:
    natural, least = [one for one, _ in wanted], [two for _, two in wanted]
    widths = shared_widths(natural, least, whole)
    assert all(width >= lower for width, lower in zip(widths, least, strict=True))
    assert sum(widths) <= max(whole, sum(least))
    if whole >= sum(least):
        assert sum(widths) >= whole - len(widths)


def test_narrow_columns_keep_what_they_want_and_wide_ones_give_way() -> None:
    assert shared_widths([50, 250, 250], [40, 60, 60], 350) == [50, 150, 150]


def test_no_columns_have_no_widths() -> None:
    assert shared_widths([], [], 100) == []
