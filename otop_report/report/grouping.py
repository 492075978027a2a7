"""Plain numbers as they are shown large: the digits of "20000000" in groups of three, "20,000,000".

Only what is nothing but four or more digits is grouped, and never a year; every other text stands as it was typed. The
answer stays as typed, too: where a file is read, `intake.keeping.as_typed` finds it behind the number that is seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from otop_report.report.numbers import parse_number

_PLAIN = re.compile(r"[-−]?(?:0|[1-9][0-9]{0,14})")
_YEAR = re.compile(r"(?:1[89]|20|21)[0-9]{2}")
_SIGNS = {"$": {"usd", "us$", "us dollar", "us dollars", "dollar", "dollars"}, "€": {"eur", "euro", "euros"},
          "£": {"gbp", "pound", "pounds"}, "%": {"per cent", "percent"}}  # fmt: skip
"""What a sign beside a number says already."""


def is_plain(typed: str) -> bool:
    """Whether a text is a whole number and nothing else: no sign of money, no mark, no zero before it."""
    return _PLAIN.fullmatch(typed.strip()) is not None


def grouped(typed: Sequence[str], mark: str) -> tuple[str, ...]:
    """The texts of one row of values as they are shown, `mark` between groups of three digits.

    Where each number of four and more digits could be a year, all stand as they were typed.
    """
    long = [text for text in typed if is_plain(text) and len(text.strip("-− ")) > 3]
    if not mark or all(_YEAR.fullmatch(text.strip()) for text in long):
        return tuple(typed)
    return tuple(_grouped(text.strip(), mark) if text in long else text for text in typed)


def _grouped(text: str, mark: str) -> str:
    digits = text.lstrip("-−")
    return f"{text[: len(text) - len(digits)]}{int(digits):,}".replace(",", mark)


def says_its_unit(value: str, unit: str) -> bool:
    """Whether a value names its unit itself: "$7371,00" and "USD", "40 %" and "%", "12 groups" and "groups"."""
    wanted, words = unit.strip().casefold(), value.casefold()
    if not wanted or parse_number(wanted) is not None:
        return False
    if any(sign in words and wanted in names for sign, names in _SIGNS.items()):
        return True
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", words) is not None
