"""Points out of a running text: its sentences, to choose from, and which of them are proposed.

Sentences keep their looks. The full stop at the end goes, as points have none; a short form ("etc.") keeps its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from otop_report.report.sentences import sentence_ends
from otop_report.report.text import Blocks, Run, Runs, plain, simplest, word_count

FEWEST_WORDS = 3
MOST_WORDS = 25
"""A sentence is proposed if it has as many words as a point can have."""
_SHORT_FORM = re.compile(r"(?:^|\W)(?:etc|cf|ca|no|approx|\w(?:\.\w)+)\.$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a point; `opens` tells that its paragraph or item begins with it."""

    runs: Runs
    opens: bool

    @property
    def text(self) -> str:
        """Its words."""
        return plain(self.runs)


def sentences_of(text: Blocks) -> tuple[Sentence, ...]:
    """The sentences of a text in their order; what has no letter or figure is none."""
    found: list[Sentence] = []
    for block in text:
        opens = True
        for start, end in pairwise((0, *sentence_ends(block.text))):
            runs = _without_stop(simplest(_between(block.runs, start, end)))
            if word_count(plain(runs)):
                found.append(Sentence(runs, opens))
                opens = False
    return tuple(found)


def proposed(sentences: Sequence[Sentence], room: int, there: Iterable[Runs] = ()) -> frozenset[int]:
    """The places of the sentences that are proposed, at most `room`: first those that open a paragraph, then the
    others in their order; none that is very short, very long, or a point already.
    """
    known = {plain(runs).casefold() for runs in there}
    fit = []
    for place, sentence in enumerate(sentences):
        folded = sentence.text.casefold()
        if FEWEST_WORDS <= word_count(sentence.text) <= MOST_WORDS and folded not in known:
            fit.append(place)
            known.add(folded)
    openers = [place for place in fit if sentences[place].opens]
    others = [place for place in fit if not sentences[place].opens]
    return frozenset((openers + others)[: max(0, room)])


def _between(runs: Runs, start: int, end: int) -> tuple[Run, ...]:
    """The part of runs between two places among their characters."""
    kept: list[Run] = []
    for run in runs:
        piece = run.text[max(0, start) : max(0, end)]
        if piece:
            kept.append(replace(run, text=piece))
        start -= len(run.text)
        end -= len(run.text)
    return tuple(kept)


def _without_stop(runs: Runs) -> Runs:
    text = plain(runs)
    if text.endswith("。"):
        return simplest(_between(runs, 0, len(text) - 1))
    if text.endswith(".") and not text.endswith("..") and not _SHORT_FORM.search(text):
        return simplest(_between(runs, 0, len(text) - 1))
    return runs
