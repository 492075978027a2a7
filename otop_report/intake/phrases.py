"""The sentences of the program that stand beside answers in a file, ready to be recognised."""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.intake.sentences import Said
from otop_report.wording import Words

_ROW = "\ue000"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The sentences of the program that stand beside answers, ready to be recognised."""

    words: Words
    photo: Said
    source: Said
    in_unit: Said
    continuation: Said
    numbered: Said
    headline_typed: Said
    item_typed: Said

    def title(self, text: str, topic: str) -> str:
        """A slide's title without the mark that it goes on, and without what makes it the only one of its name."""
        before = self.continuation.ends(text)
        text = text if before is None else before
        numbered = self.numbered.read(text)
        if numbered and numbered["number"].isdecimal():
            text = numbered["title"]
        before, _, after = self.words.say("row_title", topic=topic, row=_ROW).partition(_ROW)
        if text.startswith(before) and text.endswith(after) and len(text) > len(before) + len(after):
            return text[len(before) : len(text) - len(after)].strip()
        return text


def phrases(words: Words) -> Phrases:
    """The sentences in one language."""
    return Phrases(
        words,
        Said.of(words, "photo", "credit"),
        Said.of(words, "source", "source"),
        Said.of(words, "in_unit", "name", "unit"),
        Said.of(words, "continuation", "number", "count"),
        Said.of(words, "numbered_title", "title", "number"),
        Said.of(words, "headline_typed", "text"),
        Said.of(words, "item_typed", "text"),
    )
