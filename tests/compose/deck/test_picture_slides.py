"""Pictures on slides: filling their frame or whole on a panel, never blown up, with captions in their place."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.compose.deck import compose_deck
from otop_report.compose.geometry import STONE
from otop_report.compose.placed import PictureBox, ShapeBox, Slide, TextBox
from otop_report.compose.theme import DeckTheme
from otop_report.wording import words as words_of
from otop_report.workshop.model import Kind
from tests.builders import (
    a_picture,
    a_question,
    a_report,
    a_section,
    a_topic,
    a_workshop,
    with_pictures,
    words,
)
from tests.compose.deck.judging import faults


def slide_of(theme: DeckTheme, *sizes: tuple[int, int], **more: Any) -> Slide:
    """The one slide of pictures of these sizes (pixels)."""
    workshop = a_workshop(a_question("overview.answer", Kind.PICTURES))
    pictures = [a_picture(width, height) for width, height in sizes]
    report = with_pictures(a_report(workshop), "overview.answer", *pictures, **more)
    deck = compose_deck(workshop, report, theme, words_of("en"))
    assert faults(deck, workshop, report, theme) == []
    [slide] = [slide for slide in deck.deck.slides if slide.topic == "overview.answer"]
    return slide


def boxes(slide: Slide, kind: type) -> list[Any]:
    return [box for box in slide.boxes if isinstance(box, kind)]


def caption(slide: Slide) -> TextBox:
    return next(box for box in slide.boxes if isinstance(box, TextBox) and box.role == "caption")


def test_a_picture_of_nearly_the_frame_s_form_fills_it(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (1800, 1000))
    [box] = boxes(slide, PictureBox)
    assert boxes(slide, ShapeBox) == []
    assert box.rect.width == pytest.approx(634.5, abs=0.5)


def test_a_picture_of_another_form_stands_whole_on_a_panel(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (1000, 1800))
    [box], [panel] = boxes(slide, PictureBox), boxes(slide, ShapeBox)
    assert box.crop == (0.0, 0.0, 1.0, 1.0)
    assert panel.rect.width > box.rect.width
    assert panel.rect.height == pytest.approx(box.rect.height)


def test_a_small_picture_is_not_blown_up(house_theme: DeckTheme) -> None:
    [box] = boxes(slide_of(house_theme, (220, 116)), PictureBox)
    left, _, right, _ = box.crop
    assert 220 * (right - left) / (box.rect.width / 72) >= 109.9


def test_beside_one_that_stands_a_lying_picture_is_twice_as_wide(house_theme: DeckTheme) -> None:
    lying, standing = boxes(slide_of(house_theme, (1800, 1000), (900, 1000)), PictureBox)
    assert lying.rect.width / standing.rect.width == pytest.approx(2.07, abs=0.02)
    standing, lying = boxes(slide_of(house_theme, (900, 1000), (1800, 1000)), PictureBox)
    assert lying.rect.width / standing.rect.width == pytest.approx(2.07, abs=0.02)


def test_a_single_picture_has_its_caption_at_the_right_under_a_rule(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (1800, 1000), caption=words(8), credit="Town hall")
    [picture], [rule], text = boxes(slide, PictureBox), boxes(slide, ShapeBox), caption(slide)
    assert text.rect.x > picture.rect.right
    assert rule.rect.y == pytest.approx(text.rect.bottom - text.text_height - 8.0)


def test_a_credit_is_on_a_line_of_its_own_in_a_quieter_colour(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (1800, 1000), caption="A town", credit="Town hall")
    first, second = caption(slide).paragraphs
    assert (first.text, second.text) == ("A town", "Photo: Town hall")
    assert (first.style.size, second.style.size) == (16.0, 14.0)
    assert second.style.colour == STONE


def test_captions_of_one_slide_have_one_size(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (1800, 1000), (900, 1000), caption=words(16), credit="Town hall")
    texts = [box for box in boxes(slide, TextBox) if box.role == "caption"]
    assert len({paragraph.style.size for box in texts for paragraph in box.paragraphs}) == 1


def test_without_caption_and_credit_nothing_is_drawn_beside_a_picture(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (1800, 1000))
    assert [box.role for box in boxes(slide, TextBox) if box.role == "caption"] == []


def a_message_with_pictures(theme: DeckTheme, count: int, details: str, points: list[str]) -> list[Slide]:
    """The slides of a topic that asks for a message and for pictures."""
    message = a_question("overview.message", Kind.MESSAGE)
    photos = a_question("overview.photos", Kind.PICTURES)
    workshop = a_workshop(a_section("overview", a_topic("overview.town", message, photos)))
    answers = {"overview.message": {"headline": "Pottery leads", "points": points, "details": details}}
    pictures = [a_picture(900 + number, 700) for number in range(count)]
    report = with_pictures(a_report(workshop, answers), "overview.photos", *pictures, caption="A jar")
    deck = compose_deck(workshop, report, theme, words_of("en"))
    assert faults(deck, workshop, report, theme) == []
    return [slide for slide in deck.deck.slides if slide.topic == "overview.town"]


def test_a_message_stands_beside_the_one_picture_of_its_topic(house_theme: DeckTheme) -> None:
    [slide] = a_message_with_pictures(house_theme, 1, "Why it leads.", ["First point", "Second point"])
    assert len(boxes(slide, PictureBox)) == 1
    body = next(box for box in slide.boxes if isinstance(box, TextBox) and box.role == "body")
    assert [paragraph.text for paragraph in body.paragraphs] == ["First point", "Second point"]
    assert slide.notes == ("Why it leads.",)


def test_a_long_message_and_several_pictures_have_slides_of_their_own(house_theme: DeckTheme) -> None:
    assert len(a_message_with_pictures(house_theme, 2, "", ["One"])) == 2
    assert len(a_message_with_pictures(house_theme, 1, "", [words(50)] * 3)) > 1
