"""Figures that nobody could check or use: without a source, a unit or a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from otop_report.completeness.advice_text import (
    Told,
    advice_about,
    listed,
    name,
    words,
)
from otop_report.completeness.advice_vocabulary import MEASURED
from otop_report.completeness.finding import Finding
from otop_report.completeness.shown import Asked
from otop_report.report.kinds.values import (
    NumberAnswer,
    SeriesAnswer,
    TableAnswer,
)
from otop_report.report.text import plain
from otop_report.workshop.model import Kind

_YEAR = re.compile(r"\d{4}|['’]\d\d\b|\d年")
_BARE = re.compile(r"[-+−]?\d[\d.,   '’]*")
UNIT, SOURCE = "unit", "source"
"""Ids of columns that say the unit and the source of the numbers in their row."""


@dataclass(frozen=True, slots=True)
class _Lack:
    """A figure that lacks something: `what` is source, unit or year."""

    what: str
    figure: str
    asked: Asked
    row: int | None = None
    column: str = ""


def figures_that_lack_something(told: Told) -> Iterator[Finding]:
    """Figures without source, unit or year, in one finding, at the first of them."""
    lacks = [lack for asked in told.asked for lack in _lacks(asked)]
    if not lacks:
        return
    said = []
    for what in (SOURCE, UNIT, "year"):
        figures = [f"“{lack.figure}”" for lack in lacks if lack.what == what]
        if figures:
            have = "has" if len(figures) == 1 else "have"
            said.append(f"{listed(figures, 3)} {have} no {what}")
    first = lacks[0]
    text = f"{'. '.join(said)}. Say {_asked_for({lack.what for lack in lacks})}."
    yield advice_about(first.asked, text, first.row, first.column)


def _lacks(asked: Asked) -> Iterator[_Lack]:
    match asked.answer:
        case SeriesAnswer():
            yield from _of_series(asked, asked.answer)
        case TableAnswer():
            yield from _of_table(asked, asked.answer)
        case NumberAnswer(typed, unit) if asked.question.asks_unit and not unit and _is_bare(typed):
            yield _Lack(UNIT, f"{asked.question.label.in_language('en')}: {typed}", asked)
        case _:
            return


def _of_series(asked: Asked, answer: SeriesAnswer) -> Iterator[_Lack]:
    for row, one in enumerate(answer.indicators, 1):
        figures = [(label, value) for label, value in one.values if value.strip()]
        if not figures or not one.indicator:
            continue
        if not one.source:
            yield _Lack(SOURCE, one.indicator, asked, row)
        if not one.unit and _is_measured(one.indicator) and all(_is_bare(value) for _, value in figures):
            yield _Lack(UNIT, one.indicator, asked, row)
        dated = (*(label for label, _ in figures), one.indicator, one.source, one.unit)
        if not any(_YEAR.search(text) for text in dated):
            yield _Lack("year", one.indicator, asked, row)


def _of_table(asked: Asked, answer: TableAnswer) -> Iterator[_Lack]:
    """Of tables that ask for units and sources, rows with numbers that give none."""
    columns = asked.question.columns
    ids = {column.id for column in columns}
    numeric = [column for column in columns if column.kind is Kind.NUMBER]
    for number, row in enumerate(answer.rows, 1):
        figures = [text for column in numeric if (text := plain(row.cell(column.id)))]
        if not any(character.isdigit() for text in figures for character in text):
            continue
        called = next((plain(row.cell(column.id)) for column in columns if row.cell(column.id)), name(asked))
        if SOURCE in ids and not row.cell(SOURCE):
            yield _Lack(SOURCE, called, asked, number, SOURCE)
        if UNIT in ids and not row.cell(UNIT) and _is_measured(called) and all(_is_bare(text) for text in figures):
            yield _Lack(UNIT, called, asked, number, UNIT)


def _is_bare(typed: str) -> bool:
    """Whether a value is a number and nothing else: no currency, no per cent, no word."""
    return _BARE.fullmatch(typed.strip()) is not None


def _is_measured(called: str) -> bool:
    """Whether something is counted in a unit that its name does not give."""
    if any(sign in called for sign in "()（）%$€£") or _in_a_unit(called):
        return False
    said = [word.casefold() for word in words(called)]
    return any(word in MEASURED for word in said) or any(word in called for word in MEASURED if not word.isascii())


def _in_a_unit(called: str) -> bool:
    """Whether a name says a unit itself: “Sales in USD”, “Number of sales”."""
    said = called.casefold()
    return re.search(r"\b(in|en) \w+|\bnumber of\b|\bnombre de\b|\bnúmero de\b|\bpercent|\bper cent", said) is not None


def _asked_for(whats: set[str]) -> str:
    asked = {SOURCE: "where each figure comes from", UNIT: "what it is counted in", "year": "which year it is of"}
    return listed([text for what, text in asked.items() if what in whats])
