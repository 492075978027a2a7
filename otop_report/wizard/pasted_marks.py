"""Characters and marks in pasted text that a report does without: invisible ones, and those that point to footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from otop_report.report.text import Run
from otop_report.wizard.pasted_lines import Line

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LIGATURES = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
}
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_HARD_SPACES = "\u00a0\u202f\u2007"
# Where a space must not break a line, in French and in figures: before these signs, after an opening «, inside 40 000.
_LOOSE_SPACE = re.compile(
    rf"(?<![\u00ab\d])[{_HARD_SPACES}](?![;:!?\u00bb%])|(?<=\d)[{_HARD_SPACES}](?![\d;:!?\u00bb%])"
)
_NOTE_IN_BRACKETS = re.compile(
    r"(?:(?<=[^\W_])|(?<=[.,;:!?)\]”»\"’。，]))(?:\[\d{1,3}\])+|(?<=\w) \[\d{1,3}\](?=[.,;:!?。，]|$)"
)
_SUPERSCRIPTS = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
_NOTE_RAISED = re.compile(rf"(?P<word>[^\W\d_]+|[.,;:!?)”»\"’。，])(?P<mark>[{_SUPERSCRIPTS}]+)")
_UNITS = frozenset("m km cm mm dm hm dam ft in mi yd s".split())  # noqa: SIM905


def tidied(paragraphs: Sequence[Sequence[Line]]) -> tuple[tuple[tuple[Line, ...], ...], int]:
    """Lines with plain spaces, without invisible characters and marks of footnotes; and the count of those marks."""
    marks = 0
    tidy: list[tuple[Line, ...]] = []
    for paragraph in paragraphs:
        lines = []
        for line in paragraph:
            before = ""
            runs: list[Run] = []
            for run in line.runs:
                text, found = _tidy(run.text, before)
                marks += found
                before = text[-1:] or before
                runs.append(replace(run, text=text))
            lines.append(replace(line, runs=tuple(runs)))
        tidy.append(tuple(lines))
    return tuple(tidy), marks


def _tidy(text: str, before: str) -> tuple[str, int]:
    """One run; `before` is the character in front of it."""
    text = _UNSEEN.sub("", text)
    text = _LIGATURE.sub(lambda found: _LIGATURES[found[0]], text)
    text = _LOOSE_SPACE.sub(" ", text)
    count = 0
    whole = before + text
    whole, found = _NOTE_IN_BRACKETS.subn("", whole)
    count += found
    whole, found = _raised_out(whole)
    return whole[len(before) :], count + found


def _raised_out(text: str) -> tuple[str, int]:
    count = 0

    def without(found: re.Match[str]) -> str:
        nonlocal count
        word, mark = found["word"], found["mark"]
        if word.isalpha() and (len(word) == 1 or (word in _UNITS and mark in "\u00b2\u00b3")):
            return found[0]
        count += 1
        return word

    return _NOTE_RAISED.sub(without, text), count
