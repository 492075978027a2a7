"""Advice that a careful facilitator would give: what a report could do better, never what makes it incomplete.

Each rule of ADVICE looks at the whole report and yields one finding for its kind of fault, at the first place of it;
where there are others, the message names them. A rule stays only as long as it is right nine times in ten, and where
it does not know a language, it says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from otop_report.completeness.advice_abbreviations import unexplained_abbreviations
from otop_report.completeness.advice_contradictions import numbers_that_differ
from otop_report.completeness.advice_figures import figures_that_lack_something
from otop_report.completeness.advice_headlines import headlines_that_say_nothing
from otop_report.completeness.advice_repeats import (
    answers_given_twice,
    failures_without_a_cause,
)
from otop_report.completeness.advice_text import Told
from otop_report.completeness.advice_writing import (
    long_sentences,
    pictures_without_words,
)
from otop_report.completeness.finding import Finding

ADVICE: tuple[Callable[[Told], Iterator[Finding]], ...] = (
    numbers_that_differ,
    failures_without_a_cause,
    answers_given_twice,
    headlines_that_say_nothing,
    figures_that_lack_something,
    pictures_without_words,
    unexplained_abbreviations,
    long_sentences,
)
"""Every rule, the most useful first."""

MOST_PIECES = 5
"""More advice than this is not read."""


def advise(told: Told, most: int = MOST_PIECES) -> tuple[Finding, ...]:
    """The most useful advice about a report, at most `most` pieces."""
    return tuple(islice((finding for rule in ADVICE for finding in rule(told)), max(most, 0)))
