"""Lines of pasted text as paragraphs and lists: which lines a page had only broken, and which are items.

A paragraph that was broken to fit a page or a column shows it: its lines are filled (the first word of the next would
not have fitted), most of them go on in the middle of a sentence, and few end with a full stop. Addresses, verses and
lines that are items do not look so and stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from otop_report.report.text import Block, Blocks, Run, Runs, is_blank, plain, simplest

LONGEST_BROKEN = 140
"""A line longer than this was not broken by a page (columns of characters; wide ones count two)."""
SHORTEST_WIDTH = 24
_FILLED = 0.8
_ENDS = tuple(".!?:;。！？：；…")
_CLOSING = "\"'”’»)]」』）"
_SMALL_WORDS = frozenset(
    """
    the a an of and or to in on at by for with from that which is are was were de la el los las del y o en con por para
    que un una le les des du et ou dans sur pour par avec qui une
    """.split()  # noqa: SIM905
)
_MARKER = re.compile(
    r"(?P<sign>[•·▪◦‣●○■□–—*§\uf0a7\uf0b7\uf0d8\uf0fc]|o(?=[\t\u00a0]|[ ]{2})|-)[\s\u00a0]+(?=\S)"
    r"|[•▪◦‣●\uf0a7\uf0b7\uf0d8\uf0fc](?=\w)"
)
_NUMBER = re.compile(r"[(\[]?(?P<number>\d{1,2}|[a-z]|[ivx]{2,4})[.)\]]\s+(?=\S)")
_INNER_SIGNS = frozenset("o–—▪◦○§*-\uf0a7")
_OUTER_SIGNS = frozenset("•·●■‣1\uf0b7")
_CLOSES = re.compile(r"[.,;:!?)\]»”](?![.\w])")
_SPACES = re.compile(r"[ \t]+")
_INDENT = " \u3000\t\u00a0"
_NOTE_AT_END = re.compile(r"(?<=[^\W\d_]{3})\d{1,2}$")
_HYPHENED = re.compile(r"(?P<head>[^\W\d_]{2,})[-\u2010]$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it came, with its looks.

    `level` is that of a list where that is known; `goes_on` tells that only a page's end parts it from the line before.
    """

    runs: Runs
    level: int = 0
    goes_on: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return plain(self.runs)


@dataclass(frozen=True, slots=True)
class Taken:
    """What was done: lines joined, parted words made whole, numbers of lists and marks of footnotes taken out."""

    joined: int = 0
    parted: int = 0
    list_numbers: int = 0
    note_marks: int = 0


@dataclass(frozen=True, slots=True)
class _Item:
    """A line without the sign of a list, that sign ("1" for a number, "" for none), and how far it was indented."""

    line: Line
    sign: str
    indent: int


Paragraphs = tuple[tuple[Line, ...], ...]
"""Groups of lines; between two groups there was an empty line, or the end of a paragraph."""


def flowed(paragraphs: Sequence[Sequence[Line]]) -> tuple[Blocks, Taken]:
    """Groups of lines as blocks in their simplest form."""
    whole = _Flow(paragraphs)
    return whole.blocks(), Taken(whole.joined, whole.parted, whole.list_numbers, whole.note_marks)


def width_of(text: str) -> int:
    """Columns a text takes: wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


class _Flow:
    """One run over the groups, counting what it does."""

    def __init__(self, paragraphs: Sequence[Sequence[Line]]) -> None:
        self._paragraphs = [[line for line in group if not is_blank(line.text)] for group in paragraphs]
        self._width = _common_width([line for group in self._paragraphs for line in group])
        self._all_words = " ".join(line.text for group in self._paragraphs for line in group).casefold()
        self.joined = 0
        self.parted = 0
        self.list_numbers = 0
        self.note_marks = 0

    def blocks(self) -> Blocks:
        """The blocks of all groups."""
        numbered = self._numbered_lines()
        groups = [
            [self._item(line, (place, number) in numbered) for number, line in enumerate(group)]
            for place, group in enumerate(self._paragraphs)
        ]
        broken = self._is_broken([pair for group in groups for pair in _pairs(group)], whole=True)
        found: list[Block] = []
        outer = ""
        for group in groups:
            wrapped = broken or self._is_broken(_pairs(group))
            before: _Item | None = None
            for item in group:
                if item.sign:
                    inner = item.sign in _INNER_SIGNS and outer in _OUTER_SIGNS and outer != ""
                    outer = outer if inner else item.sign
                    deep = inner or (item.indent >= 3 and bool(found) and found[-1].level > 0)
                    found.append(Block(item.line.runs, item.line.level or (2 if deep else 1)))
                elif before is not None and self._goes_on(before, item, wrapped):
                    found[-1] = Block(self._join(found[-1].runs, item.line.runs), found[-1].level)
                else:
                    found.append(Block(item.line.runs))
                before = item
            outer = outer if group and group[-1].sign else ""
        simple = ((simplest(_single_spaced(block.runs)), block.level) for block in found)
        return tuple(Block(runs, level) for runs, level in simple if runs)

    def _numbered_lines(self) -> frozenset[tuple[int, int]]:
        """The lines that are items of a numbered list: two at least whose numbers go on from each other."""
        marked = [
            (place, number, found["number"])
            for place, group in enumerate(self._paragraphs)
            for number, line in enumerate(group)
            if (found := _NUMBER.match(line.text.lstrip())) and not line.level
        ]
        follow: set[tuple[int, int]] = set()
        for (*here, first), (*there, second) in pairwise(marked):
            if _is_next(first, second) and self._are_near(here, there):
                follow |= {(here[0], here[1]), (there[0], there[1])}
        return frozenset(follow)

    def _are_near(self, here: list[int], there: list[int]) -> bool:
        """Whether nothing but lines of the first item can stand between two items."""
        return there[0] - here[0] <= 1 and (there[0] == here[0] or here[1] == len(self._paragraphs[here[0]]) - 1)

    def _item(self, line: Line, numbered: bool) -> _Item:
        """A line without the sign of a list."""
        bare = line.text.lstrip(_INDENT)
        indent = len(line.text) - len(bare)
        found = _NUMBER.match(bare) if numbered else _MARKER.match(bare)
        if found is None:
            return _Item(line, "•" if line.level else "", indent)
        self.list_numbers += numbered
        sign = "1" if numbered else found["sign"] or "•"
        return _Item(replace(line, runs=_cut(line.runs, indent + found.end())), sign, indent)

    def _is_broken(self, pairs: Sequence[tuple[str, str]], *, whole: bool = False) -> bool:
        """Whether pairs of lines, one below the other, look like those of paragraphs that a page had broken.

        For a whole text there is to be more that speaks for it than for one group of lines.
        """
        if len(pairs) < (6 if whole else 1) or max(width_of(one) for one, _ in pairs) < SHORTEST_WIDTH:
            return False
        filled = sum(self._is_filled(one, other) for one, other in pairs)
        capital = sum(_begins_large(other) for _, other in pairs)
        ended = sum(is_ended(one) for one, _ in pairs)
        if len(pairs) == 1:
            return bool(filled and not ended and (not capital or _is_open(pairs[0][0])))
        if whole:
            return filled >= 0.6 * len(pairs) and capital <= 0.5 * len(pairs) and ended <= 0.4 * len(pairs)
        return filled >= 0.6 * len(pairs) and capital < 0.8 * len(pairs) and ended <= 0.6 * len(pairs)

    def _goes_on(self, before: _Item, item: _Item, wrapped: bool) -> bool:
        """Whether a line is the next of the one above it."""
        one, other = before.line.text.strip(), item.line.text.strip()
        if item.line.goes_on or _CLOSES.match(other):
            return True
        if width_of(one) > LONGEST_BROKEN:
            return False
        if _HYPHENED.search(one) and other[:1].islower():
            return True
        if before.sign and not _begins_large(other) and not is_ended(one):
            return True
        if not wrapped:
            return bool(before.sign) and item.indent > before.indent and not is_ended(one)
        filled = self._is_filled(one, other)
        if is_ended(one):
            return filled and not (_begins_large(other) and width_of(one) < 0.85 * self._width)
        return filled or not _begins_large(other) or _is_open(one)

    def _is_filled(self, one: str, other: str) -> bool:
        """Whether the first word of the next line would not have fitted."""
        first = other.split(None, 1)[0] if other else ""
        if first and unicodedata.east_asian_width(first[0]) in "WF":
            first = first[0]
        return width_of(one) + 1 + width_of(first) >= _FILLED * self._width

    def _join(self, one: Runs, other: Runs) -> Runs:
        """Two lines as one: with a space, without one in Chinese, and a parted word made whole."""
        self.joined += 1
        before, after = plain(one).rstrip(), plain(other).lstrip()
        one, other = _rstripped(one), _cut(other, len(plain(other)) - len(after))
        if _CLOSES.match(after):
            bare, found = _NOTE_AT_END.subn("", before)
            self.note_marks += found
            return (*_cut_end(one, len(before) - len(bare)), *other)
        hyphened = _HYPHENED.search(before)
        if hyphened and after[:1].islower():
            tail = re.match(r"[^\W\d_]+", after)
            whole = f"{hyphened['head']}-{tail[0] if tail else ''}".casefold()
            if whole in self._all_words:
                return (*one, *other)
            self.parted += 1
            return (*_cut_end(one, 1), *other)
        tied = before.endswith(("-", "\u2010", "/")) and bool(before[-2:-1].strip())
        if tied or (_is_wide(before[-1:]) and _is_wide(after[:1])):
            return (*one, *other)
        return (*one, Run(" ") if not one else replace(one[-1], text=" "), *other)


def _single_spaced(runs: Runs) -> Runs:
    """With one space where there were several, also across two runs."""
    spaced: list[Run] = []
    for run in runs:
        text = _SPACES.sub(" ", run.text)
        if spaced and spaced[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if text:
            spaced.append(replace(run, text=text))
    return tuple(spaced)


def _pairs(group: Sequence[_Item]) -> list[tuple[str, str]]:
    """The lines of a group that might go on from each other."""
    return [(one.line.text.strip(), other.line.text.strip()) for one, other in pairwise(group) if not other.sign]


def _common_width(lines: Sequence[Line]) -> int:
    """The width to which most of the long lines come."""
    widths = sorted(width for line in lines if (width := width_of(line.text.strip())) <= LONGEST_BROKEN)
    return widths[min(len(widths) - 1, int(len(widths) * 0.9))] if widths else 0


def is_ended(text: str) -> bool:
    """Whether a text ends as sentences do."""
    return text.rstrip(_CLOSING).endswith(_ENDS)


def _is_open(text: str) -> bool:
    """Whether a line cannot be the end of anything: it ends with a comma or a small word."""
    return text.endswith((",", "，", "、")) or text.rsplit(None, 1)[-1].casefold() in _SMALL_WORDS


def _begins_large(text: str) -> bool:
    bare = text.lstrip("\"'“‘«¿¡([")
    return bare[:1].isupper() or bare[:1].isdigit()


def _is_wide(character: str) -> bool:
    return bool(character) and unicodedata.east_asian_width(character) in "WF"


def _is_next(first: str, second: str) -> bool:
    if first.isdigit() and second.isdigit():
        return int(second) == int(first) + 1
    romans = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
    if first in romans and second in romans:
        return romans.index(second) == romans.index(first) + 1
    return len(first) == len(second) == 1 and first.isalpha() and second.isalpha() and ord(second) == ord(first) + 1


def _cut(runs: Runs, count: int) -> Runs:
    """Runs without their first characters."""
    kept: list[Run] = []
    for run in runs:
        gone = min(count, len(run.text))
        count -= gone
        if run.text[gone:]:
            kept.append(replace(run, text=run.text[gone:]))
    return tuple(kept)


def _cut_end(runs: Runs, count: int) -> Runs:
    """Runs without their last characters, all of which are in the last run."""
    return (*runs[:-1], replace(runs[-1], text=runs[-1].text[: len(runs[-1].text) - count])) if runs else runs


def _rstripped(runs: Runs) -> Runs:
    while runs and not runs[-1].text.rstrip():
        runs = runs[:-1]
    return (*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip())) if runs else runs
