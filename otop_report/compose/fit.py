"""Where text may be cut when it does not fit: never inside a character.

Pure functions; positions are those of characters in the text.
"""

from __future__ import annotations

from functools import lru_cache

import regex


def whole_characters(text: str, most: int, start: int = 0) -> int:
    """The last place at or before `most` that is not inside a character as a reader sees it: accents, syllables
    and composed emoji hang together. Counted from `start`; at least one character is kept.
    """
    end = start
    for match in _character().finditer(text, start, most + 64):
        if match.end() > most and end > start:
            break
        end = match.end()
    return end


@lru_cache(maxsize=1)
def _character() -> regex.Pattern[str]:
    return regex.compile(r"\X")
