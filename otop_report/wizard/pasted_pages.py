"""Plain lines of pasted text in their groups, without the numbers of the pages that they stood on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from otop_report.report.text import Run, is_blank
from otop_report.wizard.pasted_lines import SHORTEST_WIDTH, Line, Paragraphs, is_ended, width_of

SHORTEST_PAGE = 12
"""Lines from the number of one page to that of the next."""
_PAGE = re.compile(
    r"(?:page|pág\.?|página|pagina|seite)\s*\d{1,4}(?:\s*(?:of|de|sur|/|von)\s*\d{1,4})?"
    r"|第\s*\d{1,4}\s*頁|第\s*\d{1,4}\s*页",
    re.IGNORECASE,
)
_PERHAPS = re.compile(r"[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*/\s*\d{1,4}|p\.\s*\d{1,4}")
"""The number of a page only where an empty line stands above and below, and other lines around."""
_DIGITS = re.compile(r"\d{1,4}")


def page_numbers_out(lines: Sequence[str]) -> tuple[Paragraphs, int]:
    """Plain lines in their groups, without lines that are only the number of a page, and how many those were.

    A bare number counts as one only where there is a second one that goes on from it, or where it parts a sentence.
    A sentence that only a page's end had parted is one group again.
    """
    plain_lines = [part for line in lines for part in _at_page_breaks(line)]
    taken = _page_lines(plain_lines)
    groups: list[list[Line]] = [[]]
    gap = page = False
    for number, line in enumerate(plain_lines):
        if number in taken or line == "\f":
            gap = page = True
        elif is_blank(line):
            gap = True
        else:
            last = groups[-1][-1].text if groups[-1] else ""
            goes_on = gap and page and _parts_a_sentence(last, line)
            if gap and groups[-1] and not goes_on:
                groups.append([])
            groups[-1].append(Line((Run(line),), goes_on=goes_on))
            gap = page = False
    return tuple(tuple(group) for group in groups if group), len(taken)


def _at_page_breaks(line: str) -> list[str]:
    if "\f" not in line:
        return [line]
    parts = [part for piece in line.split("\f") for part in (piece, "\f")][:-1]
    return [part for part in parts if part]


def _page_lines(lines: Sequence[str]) -> frozenset[int]:
    """Which lines are the number of a page and nothing else."""
    sure = {number for number, line in enumerate(lines) if _PAGE.fullmatch(line.strip())}
    if sum(not is_blank(line) for line in lines) > 2:
        perhaps = (number for number, line in enumerate(lines) if _PERHAPS.fullmatch(line.strip()))
        sure |= {number for number in perhaps if _is_alone(lines, number)}
    bare = [(number, int(line)) for number, line in enumerate(lines) if _DIGITS.fullmatch(line.strip())]
    for (here, first), (there, second) in pairwise(bare):
        far = there - here >= SHORTEST_PAGE or (_is_alone(lines, here) and _is_alone(lines, there))
        if second == first + 1 and far:
            sure |= {here, there}
    for number, _ in bare:
        around = _beside(lines, number, -1), _beside(lines, number, 1)
        at_break = "\f" in lines[max(0, number - 1) : number + 2]
        if at_break or (all(around) and _parts_a_sentence(*around)):
            sure.add(number)
    return frozenset(sure)


def _is_alone(lines: Sequence[str], number: int) -> bool:
    """Whether there is an empty line on both sides."""
    around = (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2])
    return all(is_blank(line) for line in around)


def _beside(lines: Sequence[str], number: int, step: int) -> str:
    """The nearest line with words."""
    number += step
    while 0 <= number < len(lines):
        if not is_blank(lines[number]):
            return lines[number]
        number += step
    return ""


def _parts_a_sentence(before: str, after: str) -> bool:
    return not is_ended(before.strip()) and after.strip()[:1].islower() and width_of(before) >= SHORTEST_WIDTH
