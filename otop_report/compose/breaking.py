"""Breaks a paragraph into lines where LibreOffice and PowerPoint will break it.

A paragraph is a tuple of runs without any line break of its own. A line ends after spaces (which hang over the
edge and count nothing), after hyphens and dashes, and between ideographs, by the rules of Unicode's line breaking
(UAX #14) as LibreOffice has tailored them; a word too long for a line of its own is broken between two
characters as a reader sees them, never inside an accent, a syllable or a composed emoji.

The work grows with the length of the text, whatever stands in it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from otop_report.compose.fit import whole_characters
from otop_report.compose.metrics import Font, advances
from otop_report.compose.opportunities import breaks
from otop_report.compose.placed import Line
from otop_report.report.text import Run, Runs, plain

# Sums of tenths are not exact; a line may fill its width to the hair.
_TOLERANCE = 0.001


def break_lines(
    runs: Sequence[Run], font: Font, width: float, first_width: float | None = None
) -> tuple[Line, ...]:
    """The lines of a paragraph in a box `width` points wide (`first_width`: that of its first line).

    Joined they are the paragraph: the spaces a line was broken at stay at its end and are not in its width.
    `font` gives name and size; a run's bold or italic adds to that of the font. An empty paragraph is one empty
    line. A box narrower than one character gets one character a line.
    """
    text = plain(runs)
    if not text:
        return (Line((), 0.0),)
    edges = _edges(runs, font)
    starts = list(accumulate((len(run.text) for run in runs), initial=0))
    lines = []
    for start, end, following in _spans(text, edges, width, width if first_width is None else first_width):
        first = bisect_right(starts, start) - 1
        last = bisect_left(starts, following)
        inside = cut(runs[first:last], start - starts[first], following - starts[first])
        lines.append(Line(inside, edges[end] - edges[start]))
    return tuple(lines)


def natural_width(runs: Sequence[Run], font: Font) -> float:
    """The width of a paragraph on one line, in points."""
    return _edges(runs, font)[-1]


def longest_word(runs: Sequence[Run], font: Font) -> float:
    """The width of the widest part of a paragraph that no line may break, in points."""
    edges = _edges(runs, font)
    start, widest = 0, 0.0
    for place in breaks(plain(runs)):
        widest = max(widest, edges[place.end] - edges[start])
        start = place.following
    return widest


def cut(runs: Sequence[Run], start: int, end: int) -> Runs:
    """The part of `runs` between two positions in their text; looks and links are kept, no run is empty."""
    parts, position = [], 0
    for run in runs:
        low, high = max(start - position, 0), min(end - position, len(run.text))
        if low < high:
            parts.append(run if high - low == len(run.text) else replace(run, text=run.text[low:high]))
        position += len(run.text)
    return tuple(parts)


def _edges(runs: Sequence[Run], font: Font) -> list[float]:
    """The distance of every position from the start of the paragraph laid out on one line."""
    widths: list[float] = []
    for run in runs:
        widths += advances(
            run.text, replace(font, bold=font.bold or run.bold, italic=font.italic or run.italic)
        )
    return list(accumulate(widths, initial=0.0))


def _spans(
    text: str, edges: Sequence[float], width: float, first_width: float
) -> Iterator[tuple[int, int, int]]:
    """Of every line: its start, the end of what is seen of it, and the start of the next."""
    possible = breaks(text)
    ends = [edges[place.end] for place in possible]
    start, number, room = 0, 0, first_width + _TOLERANCE
    while number < len(possible):
        limit = edges[start] + room
        fitting = bisect_right(edges, limit, lo=start) - 1
        reached = bisect_right(ends, limit, lo=number) - 1
        chosen = possible[reached].instead if reached >= number else -1
        if start < fitting < len(text) and text[fitting] == " " != text[fitting - 1]:
            # The edge is reached at a space: there the line ends, whatever follows (" :" and the like).
            end = following = fitting
            while following < len(text) and text[following] == " ":
                following += 1
        elif chosen >= number:
            end, following, _ = possible[chosen]
        else:
            end = following = whole_characters(text, fitting, start)
        while number < len(possible) and possible[number].following <= following:
            number += 1
        yield start, end, following
        start, room = following, width + _TOLERANCE
