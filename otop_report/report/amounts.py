"""Amounts that stay on one line: "L 160,000", "Rs. 5,000", "USD 12 million", "160 000".

Where a text is shown, a no-break space stands for the space inside an amount; where it is read back, the space that
was typed stands there again. Nothing else of a text is touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from unicodedata import category

from otop_report.report.numbers import parse_number
from otop_report.report.text import Runs, plain

NO_BREAK = "\N{NO-BREAK SPACE}"
_SCALES = frozenset(
    """
    thousand million millions billion billions trillion lakh lakhs crore crores m bn
    mil millón millones mille milliers millier milliard milliards
    """.split()  # noqa: SIM905
)
_GAP = re.compile(rf"(?<=\S)[ {NO_BREAK}](?=\S)")
_NEAR = 24
"""Characters on either side of a space that are looked at: no currency and no number is longer."""
_BEFORE, _AFTER = "(“\"'", ".,;:!?)”\"'"


def unbroken(runs: Runs) -> Runs:
    """The runs with a no-break space in every amount."""
    return _with(runs, " ", NO_BREAK)


def as_typed(runs: Runs) -> Runs:
    """The runs with ordinary spaces in their amounts."""
    return _with(runs, NO_BREAK, " ")


def _with(runs: Runs, old: str, new: str) -> Runs:
    text = plain(runs)
    places = {place for place in _inside_amounts(text) if text[place] == old} if old in text else set()
    if not places:
        return runs
    result, start = [], 0
    for run in runs:
        characters = (new if start + at in places else c for at, c in enumerate(run.text))
        result.append(replace(run, text="".join(characters)))
        start += len(run.text)
    return tuple(result)


def _inside_amounts(text: str) -> Iterator[int]:
    """The places of the spaces inside amounts."""
    for gap in _GAP.finditer(text):
        before = text[max(gap.start() - _NEAR, 0) : gap.start()].split()
        after = text[gap.end() : gap.end() + _NEAR].split()
        if before and after and _together(before[-1].lstrip(_BEFORE), after[0].rstrip(_AFTER)):
            yield gap.start()


def _together(before: str, after: str) -> bool:
    """Whether two words are parts of one amount."""
    if after[:1].isdecimal():
        is_group = before[-1:].isdecimal() and len(re.split(r"\D", after, maxsplit=1)[0]) == 3
        return _is_currency(before) or (is_group and not _is_year(before))
    return before[-1:].isdecimal() and (after.casefold() in _SCALES or _is_currency(after))


def _is_year(word: str) -> bool:
    return len(word) == 4


def _is_currency(word: str) -> bool:
    """Whether a word is a sign of money as it is written: "L", "Rs.", "USD", not "all" or "top"."""
    is_sign = word.isupper() or word.endswith(".") or any(category(c) == "Sc" for c in word)
    is_money = parse_number(f"{word} 1") is not None or parse_number(f"1 {word}") is not None
    return is_sign and is_money and not any(c.isdecimal() for c in word)
