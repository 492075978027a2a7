"""Enumerators that stand alone are shown with what they count; nothing else is taken for one."""

from __future__ import annotations

import pytest

from otop_report.report.enumerators import is_enumerator, shown_headline, shown_items
from otop_report.report.text import Run, plain, runs_of


def shown(*texts: str) -> list[str]:
    return [plain(one.runs) for one in shown_items([runs_of(text) for text in texts])[0]]


@pytest.mark.parametrize("text", ["1.", "12)", "(a)", "(iv)", "i.", "b)", "[3]", " 2. ", "(1.)"])
def test_an_enumerator_is_known(text: str) -> None:
    assert is_enumerator(text)


@pytest.mark.parametrize("text", ["", "1", "2019.", "1.5", "A", "1. Goats", "OK.", "100.", "-", "3 %", "No."])
def test_what_says_something_is_no_enumerator(text: str) -> None:
    assert not is_enumerator(text)


def test_an_enumerator_opens_the_item_after_it() -> None:
    assert shown("1.", "We asked.", "2.", "They answered.") == ["1. We asked.", "2. They answered."]
    items, left = shown_items([runs_of("1."), runs_of("We asked.")])
    assert ([one.item for one in items], [one.opened for one in items], left) == ([1], [((0, "1."),)], ())


def test_an_enumerator_that_nothing_follows_is_not_shown() -> None:
    items, left = shown_items([runs_of("We asked."), runs_of("2.")])
    assert ([plain(one.runs) for one in items], left) == (["We asked."], (1,))


def test_items_that_are_all_enumerators_are_shown_as_they_are() -> None:
    assert shown("1.", "2.") == ["1.", "2."]


def test_the_number_at_the_end_of_a_text_moves_to_what_it_counts_where_the_next_number_stands_alone() -> None:
    assert shown("The questions are 1.", "Who sells?", "2.", "Who buys?") == [
        "The questions are", "1. Who sells?", "2. Who buys?",
    ]  # fmt: skip


def test_the_number_after_a_colon_moves_to_what_it_counts() -> None:
    assert shown("We did this:  1.", "Asked.", "Wrote.") == ["We did this:", "1. Asked.", "Wrote."]


@pytest.mark.parametrize(
    "texts", [("Sales rose from 3 to 12.", "That was much."), ("Plan B.", "Plan C."), ("It was 1.", "2."), ("See (a)",)]
)
def test_a_number_that_ends_a_sentence_stays_there(texts: tuple[str, ...]) -> None:
    assert shown(*texts)[0] == texts[0]


def test_bold_words_stay_bold_beside_their_number() -> None:
    items, _ = shown_items([runs_of("1."), (Run("Ask", bold=True), Run(" first."))])
    assert items[0].runs == (Run("1. "), Run("Ask", bold=True), Run(" first."))


@pytest.mark.parametrize(
    ("headline", "following", "title"),
    [
        ("One town, one product", (), "One town, one product"),
        ("1.", ("We asked.",), ""),
        ("– 2 –", (), ""),
        ("Because of the pandemic,", (), "Because of the pandemic"),
        ("The questions are 1.", ("Who sells?", "2.", "Who buys?"), "The questions are"),
        ("The questions are 1.", ("The questions are 1. Who sells? 2. Who buys?",), "The questions are"),
        ("We did this:  1.", (), "We did this"),
        ("Sales rose from 3 to 12.", ("12. Goats",), "Sales rose from 3 to 12."),
        ("Les résultats :", (), "Les résultats"),
        ("我們的目標，", (), "我們的目標"),
    ],
)
def test_a_headline_loses_only_what_counts_or_joins_something_after_it(
    headline: str, following: tuple[str, ...], title: str
) -> None:
    assert shown_headline(headline, following) == title
