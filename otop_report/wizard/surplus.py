"""Which words of a text are over a limit. They are shown in another colour; nothing is ever cut."""

from __future__ import annotations

import re

from otop_report.report.text import word_count

_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\uffff\U00020000-\U0003ffff]"
)
_WORD = re.compile(r"\S+")


def surplus_start(text: str, most: int | None) -> int | None:
    """Where the first word over the limit begins (a position among characters); None where all are within it."""
    if most is None:
        return None
    if not _WITHOUT_SPACES.search(text):
        return _start_of_word(text, most)
    if word_count(text) <= most:
        return None
    words = list(_WORD.finditer(text))
    low, high = 0, len(words) - 1
    while low < high:  # the first word with which the text has too many
        middle = (low + high) // 2
        if word_count(text[: words[middle].end()]) > most:
            high = middle
        else:
            low = middle + 1
    start, end = words[low].span()
    return _inside(text, start, end, most)


def _start_of_word(text: str, most: int) -> int | None:
    """The same, where words stand between white space."""
    count = 0
    for word in _WORD.finditer(text):
        count += any(map(str.isalnum, word[0]))
        if count > most:
            return word.start()
    return None


def _inside(text: str, start: int, end: int, most: int) -> int:
    """In a script without spaces, the place inside a stretch at which the limit is passed; else its beginning."""
    if word_count(text[:end]) - word_count(text[:start]) <= 1:
        return start
    low, high = start, end - 1
    while low < high:
        middle = (low + high) // 2
        if word_count(text[: middle + 1]) > most:
            high = middle
        else:
            low = middle + 1
    return low
