"""Sentences that are too long to follow when they are spoken, and pictures that say nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from otop_report.completeness.advice_text import (
    Passage,
    Told,
    advice_about,
    advice_in,
    folded,
    listed,
    name,
    sentences,
    shortened,
)
from otop_report.completeness.finding import Finding
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.report.text import word_count

MOST_WORDS = 40
_HALVES = re.compile(r"[;:](?=\s)")
_LISTED_INSIDE = re.compile(r"(?:^|\s)[•▪◦]\s|(?:^|\s)\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")


def long_sentences(told: Told) -> Iterator[Finding]:
    """Sentences of more than 40 words, in one finding; the longest is quoted.

    What a semicolon or a colon ends is counted by itself, and so is each item of a list within a line. Only in
    scripts in which a sentence ends with a point and words are parted by spaces.
    """
    longest: dict[str, tuple[int, Passage, str]] = {}
    for passage in told.passages:
        if passage.part != "caption" and len(passage.text) > 2 * MOST_WORDS:
            for sentence in sentences(passage.text):
                count = _words_of(sentence)
                if count > MOST_WORDS:
                    longest.setdefault(folded(sentence), (count, passage, sentence))
    if not longest:
        return
    count, passage, sentence = max(longest.values(), key=lambda one: one[0])
    places = dict.fromkeys(one.place for _, one, _ in longest.values() if one.place != passage.place)
    text = f"A sentence in {passage.place} has {count} words: “{shortened(sentence)}”. "
    more = len(longest) - 1
    if more:
        where = f", in {listed(list(places), 3)}" if places else ""
        text += f"{more} more {'has' if more == 1 else 'have'} over {MOST_WORDS}{where}. "
    yield advice_in(passage, f"{text}Make two or three sentences of {'each' if more else 'it'}.")


def pictures_without_words(told: Told) -> Iterator[Finding]:
    """Pictures with neither caption nor description, all of a question in one finding."""
    for asked in told.asked:
        if not isinstance(asked.answer, PicturesAnswer):
            continue
        bare = [
            number
            for number, item in enumerate(asked.answer.items, 1)
            if not item.alt and not item.caption and item.sha256 in told.report.pictures
        ]
        if bare:
            which = f"Picture {bare[0]}" if len(bare) == 1 else f"Pictures {listed([str(n) for n in bare])}"
            have = "has" if len(bare) == 1 else "have"
            each = "it shows" if len(bare) == 1 else "each shows"
            yield advice_about(
                asked,
                f"{which} of {name(asked)} {have} no caption and no description. Say in a few words what {each}.",
                row=bare[0],
            )


def _words_of(sentence: str) -> int:
    """The words of the longest stretch of a sentence; 0 where it is a list or in a script without spaces."""
    if len(sentence.split()) <= MOST_WORDS or _LISTED_INSIDE.search(sentence[1:]) or not _is_judged(sentence):
        return 0
    return max(word_count(part) for part in _HALVES.split(sentence))


def _is_judged(sentence: str) -> bool:
    letters = [character for character in sentence[:400] if character.isalpha()]
    known = sum(unicodedata.name(character, "").startswith(_SCRIPTS) for character in letters)
    return known * 10 >= len(letters) * 9
