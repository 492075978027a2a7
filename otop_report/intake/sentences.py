"""Reads the program's own sentences back: `Photo: A. Bird` says that the credit is `A. Bird`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from otop_report.wording import Words

_MARKS = "\ue000\ue001\ue002\ue003"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the wording, ready to be recognised; `values` are the names of what was filled in."""

    values: tuple[str, ...]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, words: Words, sentence: str, *values: str) -> Self:
        """The sentence of that name, with these values in it."""
        text = words.say(sentence, **dict(zip(values, _MARKS, strict=False)))
        parts = re.split(f"([{_MARKS}])", text)
        # A sign of the sentence may stand in a value, too: all but the last value take as much as they can.
        last = max((at for at, part in enumerate(parts) if part and part in _MARKS), default=-1)
        pattern = ""
        for at, part in enumerate(parts):
            is_value = bool(part) and part in _MARKS
            pattern += f"(?P<{values[_MARKS.index(part)]}>.*{'?' if at == last else ''})" if is_value else _spaced(part)
        return cls(values, re.compile(pattern, re.DOTALL))

    def read(self, text: str) -> dict[str, str] | None:
        """What was filled in, by name; None where the text is not this sentence."""
        found = self.pattern.fullmatch(text.strip())
        return None if found is None else {name: found[name].strip() for name in self.values}

    def ends(self, text: str) -> str | None:
        """What stands before this sentence at the end of a text; None where it does not end so."""
        found = re.fullmatch(f"(?P<before>.*?){self.pattern.pattern}", text.rstrip(), re.DOTALL)
        return None if found is None else found["before"]


def _spaced(text: str) -> str:
    """Literal words in which any white space may have become any other."""
    return r"\s*".join(re.escape(part) for part in re.split(r"\s+", text))
