"""Where lines end: LibreOffice's own breaks are compared on many paragraphs in tests/rendered."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otop_report.compose.breaking import break_lines, cut, longest_word, natural_width
from otop_report.compose.metrics import Font, text_width
from otop_report.report.text import Run, plain

FONT = Font("Arial", 12)


def lines(text: str, width: float) -> list[str]:
    return [plain(line.runs) for line in break_lines((Run(text),), FONT, width)]


def wide_enough_for(text: str) -> float:
    return text_width(text, FONT) + 0.1


def test_a_text_that_fits_is_one_line() -> None:
    assert lines("aaa bbb", 500) == ["aaa bbb"]


def test_a_line_ends_after_a_space_which_hangs_over_the_edge() -> None:
    assert lines("aaaa bbbb cccc", wide_enough_for("aaaa bbbb")) == ["aaaa bbbb ", "cccc"]


def test_the_width_of_a_line_is_without_the_space_at_its_end() -> None:
    first, _ = break_lines((Run("aaaa   bbbb"),), FONT, wide_enough_for("aaaa"))
    assert first.width == pytest.approx(text_width("aaaa", FONT))


@pytest.mark.parametrize(
    ("text", "fits", "expected"),
    [
        ("a well-known case", "known case", ["a well-", "known case"]),
        ("from 2019–2021 on", "from 2019–2", ["from 2019–", "2021 on"]),
        ("sold—by hand", "sold—by", ["sold—by ", "hand"]),
        ("sold—byhand", "sold—byha", ["sold—", "byhand"]),
        ("aa 5\u00a0000 kg", "aa 5\u00a000", ["aa ", "5\u00a0000 ", "kg"]),
        ("aa 1,000,000.50", "aa 1,000,000.", ["aa ", "1,000,000.50"]),
        ("aa (50)% bb", "aa (50)", ["aa ", "(50)% ", "bb"]),
        ("aa US$50 bb", "aa US$5", ["aa ", "US$50 ", "bb"]),
        ("aa « bb » cc", "aa « b", ["aa « ", "bb » ", "cc"]),
        ("aa l’eau pure", "aa l’e", ["aa ", "l’eau ", "pure"]),
        ("see and/or bbb", "see and/", ["see ", "and/or ", "bbb"]),
        ("and/or bbb", "and/o", ["and/", "or ", "bbb"]),
        ("一镇一品，好", "一镇一品", ["一镇一", "品，好"]),
        ("一镇（一品）", "一镇（一", ["一镇（一", "品）"]),
        ("一镇一（品）", "一镇一（", ["一镇一", "（品）"]),
        ("aa\u200bbb", "aa\u200bb", ["aa\u200b", "bb"]),
    ],
)
def test_a_line_ends_where_libreoffice_ends_it(text: str, fits: str, expected: list[str]) -> None:
    assert lines(text, wide_enough_for(fits)) == expected


def test_a_word_too_long_for_a_line_is_cut_between_characters() -> None:
    assert lines("mmmmmmmm", wide_enough_for("mmm")) == ["mmm", "mmm", "mm"]


def test_a_long_word_begins_on_a_line_of_its_own_and_the_next_word_follows_its_end() -> None:
    assert lines("aa mmmmmm bb", wide_enough_for("mmmmm")) == ["aa ", "mmmmm", "m bb"]


@pytest.mark.parametrize("character", ["e\u0301", "👨\u200d👩\u200d👧", "🇭🇳", "क्षि", "👍🏽", "각"])
def test_a_cut_never_goes_through_what_a_reader_takes_for_one_character(character: str) -> None:
    assert lines(character * 4, 1) == [character] * 4


def test_a_first_line_may_be_narrower() -> None:
    runs = (Run("aaaa bbbb cccc"),)
    wide, narrow = wide_enough_for("aaaa bbbb"), wide_enough_for("aaaa")
    assert [plain(line.runs) for line in break_lines(runs, FONT, wide, narrow)] == ["aaaa ", "bbbb cccc"]


def test_runs_keep_their_looks_and_links_over_a_break() -> None:
    runs = (Run("aaaa "), Run("bbbb cccc", bold=True, link="https://example.org"), Run(" dddd"))
    first, second = break_lines(runs, FONT, text_width("aaaa bbbb", Font("Arial", 12, bold=True)))
    assert first.runs == (Run("aaaa "), Run("bbbb ", bold=True, link="https://example.org"))
    assert second.runs == (Run("cccc", bold=True, link="https://example.org"), Run(" dddd"))


def test_an_empty_paragraph_is_one_empty_line() -> None:
    assert [line.runs for line in break_lines((), FONT, 100)] == [()]
    assert [line.runs for line in break_lines((Run(""),), FONT, 100)] == [()]


def test_cut_gives_the_part_between_two_positions() -> None:
    runs = (Run("abc"), Run("def", bold=True))
    assert cut(runs, 1, 5) == (Run("bc"), Run("de", bold=True))
    assert cut(runs, 3, 3) == ()
    assert cut(runs, 0, 6) == runs


def test_the_longest_word_is_what_no_line_may_break() -> None:
    runs = (Run("a long-standing co-operative"),)
    assert longest_word(runs, FONT) == pytest.approx(text_width("operative", FONT), abs=0.2)
    assert natural_width(runs, FONT) == pytest.approx(text_width(plain(runs), FONT))


TEXTS = st.lists(
    st.tuples(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30), st.booleans()), max_size=6
)


@given(TEXTS, st.floats(1, 300))
def test_the_lines_of_any_text_joined_are_the_text(parts: list[tuple[str, bool]], width: float) -> None:
    runs = tuple(Run(text, bold=bold) for text, bold in parts)
    broken = break_lines(runs, FONT, width)
    assert "".join(plain(line.runs) for line in broken) == plain(runs)
    assert all(run.text for line in broken for run in line.runs)


@given(TEXTS)
def test_no_line_of_any_text_is_wider_than_a_box_that_holds_its_widest_character(
    parts: list[tuple[str, bool]],
) -> None:
    runs = tuple(Run(text, bold=bold) for text, bold in parts)
    assert all(line.width <= 200.01 or len(plain(line.runs)) > 20 for line in break_lines(runs, FONT, 200))


@pytest.mark.parametrize(
    "text",
    ["x" * 200_000, "word " * 40_000, "e\u0301" * 100_000, "a/" * 100_000, " " * 200_000, "你" * 100_000],
)
def test_long_texts_are_no_trouble_whatever_stands_in_them(text: str) -> None:
    started = time.process_time()
    break_lines((Run(text),), FONT, 300)
    assert time.process_time() - started < 4


def test_many_runs_are_no_trouble() -> None:
    runs = tuple(Run("word ", bold=bool(number % 2)) for number in range(5_000))
    started = time.process_time()
    broken = break_lines(runs, FONT, 300)
    assert time.process_time() - started < 2
    assert all(earlier.runs and later.runs for earlier, later in pairwise(broken))
