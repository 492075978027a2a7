"""Whole characters."""

from otop_report.compose.fit import whole_characters


def test_a_text_is_cut_between_whole_characters() -> None:
    assert whole_characters("abcd", 2) == 2
    assert whole_characters("e\u0301e\u0301", 3) == 2
    assert whole_characters("👨\u200d👩\u200d👧x", 1) == 5
    assert whole_characters("abcdef", 4, start=3) == 4
    assert whole_characters("abc", 99) == 3
