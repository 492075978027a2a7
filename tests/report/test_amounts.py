"""Amounts get no-break spaces where they are shown and lose them where they are read; other words are left alone."""

from __future__ import annotations

import pytest

from otop_report.report.amounts import as_typed, unbroken
from otop_report.report.text import Run, plain

AMOUNTS = (
    "L_160,000", "paid Rs._5,000.", "for USD_12_million, paid", "(L_160,000)", "$_40", "5.000_€", "12_millones",
    "L_4_215_004", "4_215_004 trees",
)  # fmt: skip
NO_AMOUNTS = ("for all 25 families", "the top 5", "in 2013 250 families", "25 families", "half 160", "USD or nothing")


@pytest.mark.parametrize("shown", AMOUNTS)
def test_the_spaces_of_an_amount_do_not_break(shown: str) -> None:
    typed = (Run(shown.replace("_", " ")),)
    assert plain(unbroken(typed)) == shown.replace("_", "\u00a0")
    assert as_typed(unbroken(typed)) == typed


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_other_words_part_as_ever(text: str) -> None:
    assert unbroken((Run(text),)) == (Run(text),)


def test_a_no_break_space_elsewhere_stays() -> None:
    assert as_typed((Run("16\u00a0March"),)) == (Run("16\u00a0March"),)


def test_an_amount_of_several_looks_keeps_them() -> None:
    runs = (Run("worth L "), Run("160,000", bold=True))
    assert unbroken(runs) == (Run("worth L\u00a0"), Run("160,000", bold=True))
