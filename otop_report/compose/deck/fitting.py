"""Fitting the workshop's limits: how a deck gets denser, how long it takes to present, what to say of either.

Minutes are estimated for a speaker in a second language: people say what stands on a slide and explain some of what is
in their notes, at about a hundred words a minute, and need a moment for every slide. (Measured talking speeds of
non-native lecturers lie between 90 and 130 words a minute.)
"""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.completeness.finding import Finding, Level
from otop_report.compose.deck.finish import Group
from otop_report.compose.deck.setting import Density
from otop_report.compose.placed import Slide, TableBox, TextBox, flat
from otop_report.report.text import word_count

DENSITIES = (
    Density(),
    Density(openers=False),
    Density(openers=False, cards_a_slide=2),
    Density(openers=False, cards_a_slide=2, compact=True),
    Density(openers=False, cards_a_slide=2, compact=True, shared_topics=True),
    Density(openers=False, cards_a_slide=2, compact=True, shared_topics=True, contents=False),
)
"""What is given up for fewer slides, in this order."""

WORDS_A_MINUTE = 100
SECONDS_A_SLIDE = 5
NOTES_SHARE = 0.2
"""The part of the notes beyond the slide's own words that is told."""
MOST_TABLE_WORDS = 50
"""Nobody reads a whole table aloud."""
SOME_OVER = 1.1
MOST_COSTLY = 3
_SAID = {"title", "body", "cover"}


def minutes_of(slides: Sequence[Slide]) -> float:
    """How many minutes the talk takes."""
    return sum(_spoken(slide) / WORDS_A_MINUTE + SECONDS_A_SLIDE / 60 for slide in slides)


def too_many(count: int, most: int | None, topics: Sequence[Group]) -> tuple[Finding, ...]:
    """The finding about too many slides: by how much, and which topics cost most."""
    if most is None or count <= most:
        return ()
    costly = sorted(topics, key=lambda group: -len(group.drafts))[:MOST_COSTLY]
    named = ", ".join(f"{group.name or group.title} ({len(group.drafts)})" for group in costly if len(group.drafts) > 1)
    advice = f" The most slides go to: {named}." if named else ""
    message = (
        f"The presentation has {count} slides; the workshop asks for {most} at most, {count - most} fewer. "
        f"Shorten some answers, or keep some topics off the slides.{advice}"
    )
    return (Finding(level=Level.LIMIT, message=message),)


def too_long(minutes: float, most: int | None) -> tuple[Finding, ...]:
    """The finding about a talk that takes longer than the workshop gives."""
    if most is None or minutes <= most * SOME_OVER:
        return ()
    message = (
        f"The talk takes about {minutes:.0f} minutes; the workshop gives {most}. "
        "Say less on the slides, or keep some topics off them."
    )
    return (Finding(level=Level.LIMIT, message=message),)


def _spoken(slide: Slide) -> float:
    """The words that are said to a slide."""
    words = 0
    for box in flat(slide.boxes):
        if isinstance(box, TextBox) and box.role in _SAID:
            words += sum(word_count(paragraph.text) for paragraph in box.paragraphs)
        elif isinstance(box, TableBox):
            cells = (paragraph.text for row in box.rows for cell in row.cells for paragraph in cell.paragraphs)
            words += min(sum(word_count(text) for text in cells), MOST_TABLE_WORDS)
    notes = sum(word_count(note) for note in slide.notes)
    return words + NOTES_SHARE * max(notes - words, 0)
