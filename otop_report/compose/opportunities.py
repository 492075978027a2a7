"""Where a line may end: Unicode's line breaking (UAX #14) as LibreOffice has tailored it.

LibreOffice asks ICU, with rules of its own that keep to an early version of UAX #14: quotation marks hold
both neighbours whatever the language, and a slash lets go only in the first word of a paragraph. PowerPoint's
rules are nowhere written down and differ only in rare signs. The classes of characters come from `regex`, which
keeps up with Unicode.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex


class Break(NamedTuple):
    """A place where a line may end: the end of what is seen of it, and the start of the next (spaces hang).

    `instead` is the number of the place that is taken in its stead: LibreOffice, where the last place that a line
    reaches is after a slash, goes back to the last space, or cuts the word.
    """

    end: int
    following: int
    instead: int


_CLASSES = """
    AL BA HY ID CL CP QU SY NU PR PO IS EX GL ZW WJ SA CM ZWJ EB EM RI H2 JL IN NS CJ OP B2 BB CB HL BK CR LF NL SP AI
    SG H3 JV JT AK AP AS VF VI HH XX
"""
# LibreOffice's rules know fewer classes than Unicode has by now.
_READ_AS = {
    "AI": "AL", "SG": "AL", "XX": "AL", "SA": "AL", "AK": "AL", "AP": "AL", "AS": "AL", "HL": "AL", "CP": "CL",
    "CJ": "NS", "HH": "BA", "ZWJ": "CM", "VF": "CM", "VI": "CM", "BK": "SP", "CR": "SP", "LF": "SP", "NL": "SP",
    "EB": "ID", "EM": "CM", "H2": "ID", "H3": "ID", "JL": "ID", "JV": "CM", "JT": "CM",
}  # fmt: skip
_SINGLE = {"\\": "BA", "\u00b0": "AL", "\u00b7": "AL", "\t": "SP"}

# Pairs that stay together when nothing stands between them.
_TOGETHER = frozenset(
    f"{first} {second}"
    for firsts, seconds in (
        ("AL", "AL NU PR OP IN"),
        ("NU", "AL NU PR PO OP IN"),
        ("ID", "PO IN"),
        ("IN", "IN"),
        ("PR", "AL NU ID"),
        ("PO", "AL NU"),
        ("IS", "AL NU"),
        ("CL", "AL NU"),
        ("B2", "B2"),
        ("RI", "RI"),
    )
    for first in firsts.split()
    for second in seconds.split()
)
_NEVER_AFTER = frozenset({"OP", "QU", "GL", "WJ", "BB"})
_NEVER_BEFORE = frozenset({"CL", "EX", "IS", "SY", "QU", "GL", "WJ", "BA", "HY", "NS"})
_NEVER_AFTER_WITH_SPACES = frozenset({"OP", "WJ"})
_NEVER_BEFORE_AFTER_SPACES = frozenset({"CL", "EX", "IS", "WJ"})
# A number goes on over these, and may be followed by a currency or per cent sign: "(1,000/2)%".
_KEEPS_NUMBER = frozenset({"NU", "SY", "IS", "CL"})
_IN_NUMBER = frozenset({"NU", "PR", "PO"})


@lru_cache(maxsize=1024)
def breaks(text: str) -> tuple[Break, ...]:
    """Every place where a line of `text` may end, in order; the last is the end of the text."""
    possible: list[Break] = []
    before, visible, spaces, first_word, in_number, last_space = "", 0, False, True, False, -1
    for position, character in enumerate(text):
        here = line_class(character)
        if here == "SP":
            spaces, first_word = True, first_word and not before
            continue
        if here == "CM":
            if before and not spaces:
                visible = position + 1
                continue
            here = "AL"
        goes_on = in_number and not spaces
        if before and _may_break(before, spaces, here) and not (goes_on and here in _IN_NUMBER):
            last_space = len(possible) if spaces else last_space
            slash = before == "SY" and not spaces and not first_word
            possible.append(Break(visible, position, last_space if slash else len(possible)))
        in_number = here == "NU" or (goes_on and here in _KEEPS_NUMBER)
        before, spaces, visible = here, False, position + 1
    possible.append(Break(visible, len(text), len(possible)))
    return tuple(possible)


def _may_break(before: str, spaces: bool, here: str) -> bool:
    if here == "ZW":
        return False
    if before == "ZW":
        return True
    pair = f"{before} {here}"
    if spaces:
        return (
            before not in _NEVER_AFTER_WITH_SPACES
            and here not in _NEVER_BEFORE_AFTER_SPACES
            and pair != "B2 B2"
        )
    return before not in _NEVER_AFTER and here not in _NEVER_BEFORE and pair not in _TOGETHER


@lru_cache(maxsize=16384)
def line_class(character: str) -> str:
    """The line breaking class of a character, in LibreOffice's reading."""
    single = _SINGLE.get(character)
    if single:
        return single
    name = next(name for name, pattern in _patterns() if pattern.match(character))
    return _READ_AS.get(name, name)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, regex.Pattern[str]], ...]:
    return tuple((name, regex.compile(rf"\p{{Line_Break={name}}}")) for name in _CLASSES.split())
