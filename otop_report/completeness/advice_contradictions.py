"""One number given twice with different values: both are said with their places, and none is corrected.

Three kinds are sure enough to be told: two lines of a table or of a series with the same name and different numbers; an
indicator and a sentence about the same year that says all words of its name; and two sentences that say the same of
the same thing in the same year. In doubt (other places, another time, "from … to", about so many) nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from otop_report.completeness.advice_text import (
    Passage,
    Told,
    advice_about,
    folded,
    sentences,
    shortened,
    without_addresses,
)
from otop_report.completeness.advice_vocabulary import (
    ENGLISH,
    FRENCH,
    GENERAL_UNITS,
    LIGHT_VERBS,
    OTHER_ONES,
    PLANNED,
    ROUGHLY,
    SPANISH,
)
from otop_report.completeness.finding import Finding
from otop_report.completeness.shown import Asked
from otop_report.report.kinds.values import Row, SeriesAnswer, TableAnswer
from otop_report.report.numbers import parse_number
from otop_report.report.text import plain
from otop_report.workshop.model import Kind

_TOKENS = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?%?|[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\w\s]|_+")
_DIGIT = re.compile(r"\d")
_LITTLE = ENGLISH | FRENCH | SPANISH
_LIGHT = _LITTLE | LIGHT_VERBS
_NO_COUNT = frozenset("-–/:°º)+±x×")
_MOST_STATEMENTS, _MOST_COMPARED, _MOST_INDICATORS = 2000, 200, 100
"""Statements, those of one noun or year, and indicators that are compared, so that no text takes long."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """What a sentence says of one noun: `values` by the number as typed, `context` the stems of its other words.

    `lead` are the stems before the number in their order; `apart` words such as *first* or *women*.
    """

    noun: str
    values: tuple[tuple[str, Decimal], ...]
    context: frozenset[str]
    lead: tuple[str, ...]
    names: frozenset[str]
    years: frozenset[str]
    apart: frozenset[str]
    passage: Passage
    sentence: str


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two values of what seems to be one thing; `row` and `column` are the place of the second."""

    first: str
    second: str
    asked: Asked
    row: int | None = None
    column: str = ""


def numbers_that_differ(told: Told) -> Iterator[Finding]:
    """Numbers given twice with different values, in one finding: the first is said in full, the others counted."""
    said = (one for passage in told.passages if told.language(passage) for one in _statements(passage))
    statements = list(islice(said, _MOST_STATEMENTS))
    pairs = [pair for asked in told.asked for pair in _in_rows(asked)]
    pairs += _with_indicators(told, statements)
    pairs += _among(statements)
    if not pairs:
        return
    pair = pairs[0]
    text = f"One number seems to be given twice, with different values: {pair.first}, and {pair.second}. "
    if len(pairs) > 1:
        text += f"There {'is' if len(pairs) == 2 else 'are'} {len(pairs) - 1} more like this. "
    yield advice_about(pair.asked, f"{text}If both mean the same, one of them must be changed.", pair.row, pair.column)


def _in_rows(asked: Asked) -> Iterator[_Pair]:
    """Rows or indicators of the same name with different numbers."""
    match asked.answer:
        case TableAnswer(rows):
            yield from _in_table(asked, rows)
        case SeriesAnswer(indicators):
            given: dict[tuple[str, str, str, str], tuple[int, str]] = {}
            for number, one in enumerate(indicators, 1):
                for label, value in one.values:
                    key = (folded(one.indicator), folded(one.unit), folded(label), folded(one.source))
                    row, other = given.setdefault(key, (number, value))
                    if one.indicator and _differ(other, value):
                        first = f"“{one.indicator}”, {label}, is {other} in row {row}"
                        yield _Pair(first, f"{value} in row {number}", asked, number)
        case _:
            return


def _in_table(asked: Asked, rows: tuple[Row, ...]) -> Iterator[_Pair]:
    columns = asked.question.columns
    numeric = [column for column in columns if column.kind is Kind.NUMBER]
    others = [column.id for column in columns if column.kind is not Kind.NUMBER]
    given: dict[tuple[str, ...], tuple[int, Row]] = {}
    if not numeric:
        return
    for number, row in enumerate(rows, 1):
        key = tuple(folded(plain(row.cell(column))) for column in others)
        before, first = given.setdefault(key, (number, row))
        for column in numeric:
            one, other = plain(first.cell(column.id)), plain(row.cell(column.id))
            if any(key) and _differ(one, other):
                called = f"“{column.label.in_language('en')}” of “{shortened(plain(row.cells[0][1]), 40)}”"
                yield _Pair(f"{called} is {one} in row {before}", f"{other} in row {number}", asked, number, column.id)


def _with_indicators(told: Told, statements: list[_Statement]) -> Iterator[_Pair]:
    """Sentences that say all words of an indicator, its unit and one of its years, with another number."""
    by_year: dict[str, list[_Statement]] = {}
    for one in statements:
        if len(one.years) == 1:
            by_year.setdefault(next(iter(one.years)), []).append(one)
    for asked in told.asked:
        if not isinstance(asked.answer, SeriesAnswer):
            continue
        for row, line in enumerate(asked.answer.indicators[:_MOST_INDICATORS], 1):
            called = f"{line.indicator} {line.unit}"
            named, apart = _stems(called), OTHER_ONES.intersection(called.casefold().split())
            if len(named) < 2:
                continue
            for label, value in line.values[:_MOST_INDICATORS]:
                for one in by_year.get(label.strip(), ())[:_MOST_COMPARED]:
                    known = parse_number(value)
                    said = one.context | {one.noun}
                    if known is None or known in _values(one) or one.apart != apart:
                        continue
                    if one.noun not in named or not named <= said:
                        continue
                    second = f"{_quoted(one)} in {one.passage.place}"
                    yield _Pair(f"“{line.indicator}”, {label}, is {value}", second, asked, row)


def _among(statements: list[_Statement]) -> Iterator[_Pair]:
    by_noun: dict[str, list[_Statement]] = {}
    for one in statements:
        by_noun.setdefault(one.noun, []).append(one)
    told: set[frozenset[str]] = set()
    for group in by_noun.values():
        compared = group[:_MOST_COMPARED]
        for number, one in enumerate(compared):
            for other in compared[number + 1 :]:
                both = frozenset((folded(one.sentence), folded(other.sentence)))
                if both not in told and _contradict(one, other):
                    told.add(both)
                    first = f"{_quoted(one)} in {one.passage.place}"
                    second = f"{_quoted(other)} in {other.passage.place}"
                    yield _Pair(first, second, other.passage.asked, other.passage.row, other.passage.column)


def _contradict(one: _Statement, other: _Statement) -> bool:
    if one.years != other.years or one.apart != other.apart or _values(one) & _values(other):
        return False
    if len(one.values) > 1 or len(other.values) > 1:
        return False
    if one.names and other.names and not (one.names <= other.names or other.names <= one.names):
        return False
    shared, sizes = len(one.context & other.context), (len(one.context), len(other.context))
    if one.noun in GENERAL_UNITS:
        return bool(one.years) and shared >= 3 and 4 * shared >= 3 * max(sizes)
    if len(one.lead) > 1 and one.lead == other.lead:
        return True
    return shared >= 2 and 4 * shared >= 3 * min(sizes)


def _statements(passage: Passage) -> Iterator[_Statement]:
    """What the sentences of a text say of so many things."""
    if _DIGIT.search(passage.text) is None:
        return
    for sentence in sentences(without_addresses(passage.text)):
        if len(sentence) < 600 and _DIGIT.search(sentence):
            yield from _said(passage, sentence)


def _said(passage: Passage, sentence: str) -> Iterator[_Statement]:
    tokens = _TOKENS.findall(sentence)
    lower = [token.casefold() for token in tokens]
    if not PLANNED.isdisjoint(lower):
        return
    years = frozenset(token for token in tokens if _is_year(token))
    names = frozenset(token for token in tokens[1:] if token[:1].isupper() and len(token) > 2)
    nouns: dict[str, list[tuple[str, Decimal]]] = {}
    leads: dict[str, tuple[str, ...]] = {}
    for at, token in enumerate(tokens):
        number = _number_at(tokens, at)
        if number is None or not ROUGHLY.isdisjoint(lower[max(at - 3, 0) : at]):
            continue
        for noun in _counted(tokens, at):
            nouns.setdefault(noun, []).append((token, number))
            leads.setdefault(noun, _in_order(lower[:at], noun))
    stems = _stems(" ".join(token for token in tokens if token[:1].isalpha()))
    apart = OTHER_ONES.intersection(lower)
    for noun, values in nouns.items():
        yield _Statement(noun, tuple(values), stems - {noun}, leads[noun], names, years, apart, passage, sentence)


def _number_at(tokens: list[str], at: int) -> Decimal | None:
    """The number that stands there, if it counts something: no year, no range, no part of a date or of a list."""
    token = tokens[at]
    if not token[0].isdigit() or _is_year(token):
        return None
    around = (tokens[at - 1] if at else "", tokens[at + 1] if at + 1 < len(tokens) else "")
    if any(sign in _NO_COUNT for sign in around) or (at == 0 and around[1] == "."):
        return None
    return parse_number(token)


def _counted(tokens: list[str], at: int) -> Iterator[str]:
    """What is counted: a currency, per cent, or the stems of up to two words after the number."""
    if tokens[at].endswith("%"):
        yield "%"
        return
    if at and parse_number(f"{tokens[at - 1]} 5") is not None and not tokens[at - 1].isdigit():
        yield tokens[at - 1]
        return
    for token in tokens[at + 1 : at + 3]:
        if not token[:1].isalpha() or token.casefold() in _LITTLE or token[:1].isupper() or len(token) < 3:
            return
        yield _stem(token)


def _stems(text: str) -> frozenset[str]:
    found = (word.casefold() for word in re.findall(r"[^\W\d_]+", text))
    return frozenset(_stem(word) for word in found if len(word) > 2 and word not in _LIGHT)


def _in_order(tokens: list[str], noun: str) -> tuple[str, ...]:
    """The stems of what is said before a number."""
    kept = [_stem(token) for token in tokens if len(token) > 2 and token[0].isalpha() and token not in _LIGHT]
    return tuple(stem for stem in kept if stem != noun.casefold())


def _stem(word: str) -> str:
    low = word.casefold()
    for ending, stem in (("ies", "y"), ("es", "e"), ("s", "")):
        if low.endswith(ending) and len(low) > len(ending) + 3:
            return low[: -len(ending)] + stem
    return low


def _is_year(token: str) -> bool:
    return len(token) == 4 and token.isdecimal() and token[:2] in ("18", "19", "20")


def _values(one: _Statement) -> set[Decimal]:
    return {value for _, value in one.values}


def _quoted(one: _Statement) -> str:
    """The words around the number: “… serves 25 families”."""
    typed = one.values[0][0]
    at = one.sentence.find(typed)
    start = one.sentence.rfind(" ", 0, max(at - 25, 0)) + 1
    end = one.sentence.find(" ", min(at + len(typed) + 25, len(one.sentence)))
    part = one.sentence[start : end if end > 0 else len(one.sentence)]
    return f"“{'…' if start else ''}{part.strip()}{'…' if end > 0 else ''}”"


def _differ(one: str, other: str) -> bool:
    first, second = parse_number(one), parse_number(other)
    return first is not None and second is not None and first != second
