"""The rhythm of text slides: one full slide rather than two half-empty ones, few points with space between them."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.compose.placed import ComposedDeck, PlacedParagraph, Slide, TextBox
from otop_report.compose.theme import DeckTheme
from otop_report.report.text import word_count
from otop_report.workshop.model import ExportLimits, Kind
from tests.builders import a_question, a_report, a_workshop, words
from tests.compose.deck.composing import composed, words_on

TOPIC = "overview.answer"
COMPACT = ExportLimits(max_slides=3)
"""A limit that any text of two slides passes, so that slides are compact."""


def deck_of(kind: Kind, value: Any, theme: DeckTheme, limits: ExportLimits | None = None, **more: Any) -> ComposedDeck:
    limits = limits or ExportLimits(max_slides=None)
    workshop = a_workshop(a_question(TOPIC, kind, **more), limits=limits)
    most = 110 if limits.max_slides is None else 160
    return composed(workshop, a_report(workshop, {TOPIC: value}), theme, most)


def slides_of(deck: ComposedDeck) -> list[Slide]:
    return [slide for slide in deck.deck.slides if slide.topic == TOPIC]


def body_of(slide: Slide) -> TextBox:
    return next(box for box in slide.boxes if isinstance(box, TextBox) and box.role == "body")


def gaps(box: TextBox) -> list[float]:
    """The space between the paragraphs of a box, in points."""
    pairs: list[tuple[PlacedParagraph, PlacedParagraph]] = list(zip(box.paragraphs, box.paragraphs[1:], strict=False))
    return [round(after.y - before.y - before.height, 2) for before, after in pairs]


def test_where_slides_are_too_many_a_text_that_half_fills_two_fills_one(house_theme: DeckTheme) -> None:
    points = [words(23, start) for start in range(0, 115, 23)]
    assert len(slides_of(deck_of(Kind.BULLETS, points, house_theme))) == 2
    [slide] = slides_of(deck_of(Kind.BULLETS, points, house_theme, COMPACT))
    assert words_on(slide) == 115
    assert body_of(slide).paragraphs[0].style.size in (18.0, 20.0)


def test_no_slide_says_more_than_the_compact_setting_allows(house_theme: DeckTheme) -> None:
    slides = slides_of(deck_of(Kind.PARAGRAPHS, words(420), house_theme, COMPACT))
    assert len(slides) == 3
    counts = [sum(word_count(paragraph.text) for paragraph in body_of(slide).paragraphs) for slide in slides]
    assert max(counts) - min(counts) <= 36


def test_few_short_points_have_more_space_between_them(house_theme: DeckTheme) -> None:
    [slide] = slides_of(deck_of(Kind.BULLETS, ["One short point", "Another one", "A third"], house_theme))
    assert gaps(body_of(slide)) == [24.0, 24.0]


def test_points_that_fill_a_slide_keep_the_space_of_the_design(house_theme: DeckTheme) -> None:
    [slide] = slides_of(deck_of(Kind.BULLETS, [words(18, start) for start in range(0, 90, 18)], house_theme))
    body = body_of(slide)
    assert gaps(body) == [pytest.approx(body.paragraphs[0].style.size / 2, abs=1.0)] * 4


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_more_space_between_points_never_leaves_a_box(any_theme: DeckTheme, count: int) -> None:
    assert slides_of(deck_of(Kind.BULLETS, [words(8, start) for start in range(count)], any_theme))
