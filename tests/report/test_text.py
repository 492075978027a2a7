from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otop_report.errors import Problem
from otop_report.report.place import Place
from otop_report.report.text import (
    Block,
    Run,
    clean,
    is_blank,
    one_line,
    parse_plain,
    plain_blocks,
    read_blocks,
    read_runs,
    word_count,
    write_blocks,
    write_runs,
)

anything = st.text(st.characters(exclude_categories=()), max_size=60)
runs_json = st.lists(
    st.fixed_dictionaries(
        {"text": anything},
        optional={"bold": st.booleans(), "italic": st.booleans(), "link": st.text("ab:/", max_size=5)},
    ),
    max_size=4,
)
blocks_json = st.lists(st.fixed_dictionaries({"runs": runs_json}, optional={"list": st.sampled_from([0, 1, 2])}))


def a_place() -> Place:
    return Place("here", [])


def problems_of_runs(value: object) -> list[Problem]:
    place = a_place()
    read_runs(value, place)
    return place.problems


def problems_of_blocks(value: object) -> list[Problem]:
    place = a_place()
    read_blocks(value, place)
    return place.problems


def test_each_line_is_a_paragraph_and_a_hyphen_or_bullet_begins_a_list_item() -> None:
    assert parse_plain("First.\n- one\n• two\n\n  \nLast.") == (
        Block((Run("First."),)),
        Block((Run("one"),), 1),
        Block((Run("two"),), 1),
        Block((Run("Last."),)),
    )


@pytest.mark.parametrize(
    "typed", ["*star*", "# hash", "<b>&amp;", "{{ 7*7 }}", "_x000D_", "-no space", "1. one", "> quote", "]]>", "`code`"]
)
def test_nothing_else_has_a_meaning(typed: str) -> None:
    assert parse_plain(typed) == (Block((Run(typed),)),)
    assert read_runs(typed, a_place()) == (Run(typed),)


def test_clean_makes_every_line_break_one_kind() -> None:
    assert clean("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h\ni") == "a\nb\nc\nd\ne\nf\ng\nh\ni"


def test_clean_drops_what_xml_cannot_hold_and_keeps_what_scripts_need() -> None:
    assert clean("a\x00\x01\x08\x0e\x1f\tb") == "a b"
    assert clean("\ufffe|\uffff") == "\ufffd|\ufffd"
    assert clean("\ud800x\udc00") == "\ufffdx\ufffd"
    assert clean("\ud83d\ude00") == "😀"
    kept = "15\u00a0982 \u200d\u200e\u200f\u202b\u2067 \u00ad é e\u0301 😀"
    assert clean(kept) == kept


@given(anything)
def test_cleaned_text_is_xml_and_cleaning_again_changes_nothing(text: str) -> None:
    from lxml import etree

    cleaned = clean(text)
    element = etree.Element("t")
    element.text = cleaned

    assert etree.fromstring(etree.tostring(element)).text in (cleaned, None)
    assert clean(cleaned) == cleaned


def test_one_line_has_no_line_break_and_no_white_space_at_its_ends() -> None:
    assert one_line(" \u00a0Valle de\nÁngeles\u2028\n") == "Valle de Ángeles"


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "\n\t", "\u200b", "\ufeff \u200e", "\u3000"])
def test_what_cannot_be_seen_is_blank(text: str) -> None:
    assert is_blank(text)
    assert parse_plain(text) == ()


@pytest.mark.parametrize("text", ["a", ".", "\ufffd", "\ue000", "0"])
def test_what_can_be_seen_is_not_blank(text: str) -> None:
    assert not is_blank(text)


def test_runs_of_one_look_join_and_empty_ones_go() -> None:
    value = [{"text": " a"}, {"text": "b"}, {"text": ""}, {"text": "c", "bold": True}, {"text": " ", "italic": True}]

    assert read_runs(value, a_place()) == (Run("ab"), Run("c", bold=True))


def test_a_line_break_is_a_space_in_a_run_and_a_new_block_in_a_text() -> None:
    value: list[dict[str, Any]] = [{"text": "a\nb", "bold": True}, {"text": "c"}]

    assert read_runs(value, a_place()) == (Run("a b", bold=True), Run("c"))
    assert read_blocks([{"list": 2, "runs": value}], a_place()) == (
        Block((Run("a", bold=True),), 2),
        Block((Run("b", bold=True), Run("c")), 2),
    )


def test_a_text_without_looks_is_written_as_a_plain_string() -> None:
    assert write_blocks(parse_plain("One.\n- two\nthree")) == "One.\n- two\nthree"
    assert write_runs((Run("just words"),)) == "just words"


def test_what_a_plain_string_would_change_is_written_as_blocks() -> None:
    hyphen = (Block((Run("- not a list"),)),)
    deep = (Block((Run("deep"),), 2),)

    for blocks in (hyphen, deep):
        assert isinstance(write_blocks(blocks), list)
        assert read_blocks(write_blocks(blocks), a_place()) == blocks


@given(anything)
def test_any_plain_text_is_read_back_equal(text: str) -> None:
    blocks = parse_plain(text)

    assert read_blocks(write_blocks(blocks), a_place()) == blocks
    assert plain_blocks(blocks).split() == [w for line in clean(text).split("\n") for w in _without_sign(line).split()]


def _without_sign(line: str) -> str:
    line = line.strip()
    line = line[2:] if line.startswith(("- ", "• ")) else line
    return "" if is_blank(line) else line


@given(runs_json)
def test_any_runs_are_read_back_equal(value: list[dict[str, Any]]) -> None:
    runs = read_runs(value, a_place())

    assert read_runs(write_runs(runs), a_place()) == runs
    assert all(run.text and "\n" not in run.text for run in runs)


@given(blocks_json)
def test_any_blocks_are_read_back_equal(value: list[dict[str, Any]]) -> None:
    place = a_place()
    blocks = read_blocks(value, place)

    assert not place.problems
    assert read_blocks(write_blocks(blocks), a_place()) == blocks


@pytest.mark.parametrize(
    "value",
    [
        5,
        True,
        {"text": "a"},
        ["a"],
        [5],
        [{"text": 5}],
        [{"text": "a", "bold": "yes"}],
        [{"text": "a", "link": 5}],
        [{"txt": "a"}],
    ],
)
def test_runs_of_a_wrong_shape_are_named(value: object) -> None:
    problems = problems_of_runs(value)

    assert problems
    assert all(problem.where.startswith("here") and problem.message for problem in problems)


@pytest.mark.parametrize(
    "value",
    [
        5,
        {"runs": []},
        ["a"],
        [{"list": 3, "runs": []}],
        [{"list": True, "runs": []}],
        [{"list": 0}],
        [{"list": 0, "runs": "a"}],
        [{"lists": 0, "runs": []}],
        [{"list": 0, "runs": [5]}],
    ],
)
def test_blocks_of_a_wrong_shape_are_named(value: object) -> None:
    assert problems_of_blocks(value)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one two  three\nfour", 4),
        ("well-known – “300–400” %", 2),
        ("it's O'Fficer", 2),
        ("一鄉一產品的推廣計畫在宏都拉斯", 9),
        ("OTOP 在宏都拉斯", 1 + 3),
        ("नमूना अधिकारी", 2),
        ("ข้าวเหนียว", 2),
        ("한국 농촌", 2),
    ],
)
def test_words_are_counted_fairly_in_every_script(text: str, count: int) -> None:
    assert word_count(text) == count
