"""Where a text passes its limit of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otop_report.report.text import word_count
from otop_report.wizard.surplus import surplus_start


@pytest.mark.parametrize(
    ("text", "most", "rest"),
    [
        ("one two three four", 2, "three four"),
        ("one – two three", 2, "three"),
        ("one, two", 1, "two"),
        ("OTOP 一村一品運動在台灣", 4, "動在台灣"),
    ],
)
def test_the_surplus_begins_with_the_first_word_too_many(text: str, most: int, rest: str) -> None:
    start = surplus_start(text, most)
    assert start is not None
    assert text[start:] == rest


@pytest.mark.parametrize(("text", "most"), [("one two", 2), ("one two", None), ("", 0)])
def test_a_text_within_its_limit_has_none(text: str, most: int | None) -> None:
    assert surplus_start(text, most) is None


@given(st.text(st.sampled_from("ab 村品\n·ก"), max_size=60), st.integers(0, 12))
def test_what_stands_before_the_surplus_is_within_the_limit(text: str, most: int) -> None:
    start = surplus_start(text, most)
    if start is None:
        assert word_count(text) <= most
    else:
        assert word_count(text[:start]) <= most
