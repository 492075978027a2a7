"""Pictures on slides: filling their frame or whole on a panel, never blown up, with captions in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations_with_replacement
from typing import Any

import pytest

from otop_report.compose.deck import compose_deck
from otop_report.compose.geometry import HAIR, STONE
from otop_report.compose.placed import ComposedDeck, PictureBox, ShapeBox, Slide, TextBox
from otop_report.compose.theme import DeckTheme
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.wording import words as words_of
from otop_report.workshop.model import Kind, Question, Workshop
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


FORMS = {
    "lying": (1600, 1200), "wide": (1920, 1080), "standing": (1200, 1600), "narrow": (900, 1600),
    "square": (900, 900), "panorama": (3000, 700), "small": (320, 240),
}  # fmt: skip
MIXES = [
    *((form,) for form in FORMS),
    *combinations_with_replacement(FORMS, 2),
    ("standing", "lying"),
    *((form,) * count for form in FORMS for count in (3, 4)),
    ("lying", "standing", "lying"),
    ("lying", "narrow", "panorama"),
    ("lying", "narrow", "panorama", "square"),
    ("panorama", "lying", "lying", "standing"),
    ("lying", "small", "square", "wide"),
]


def pictures_of(theme: DeckTheme, forms: Sequence[str], **more: Any) -> list[tuple[PictureBox, tuple[int, int]]]:
    """The picture boxes of a slide with pictures of these forms, and the sizes of the pictures (pixels)."""
    sizes = [FORMS[form] for form in forms]
    drawn = [(width + number, height) for number, (width, height) in enumerate(sizes)]
    return list(zip(boxes(slide_of(theme, *drawn, **more), PictureBox), drawn, strict=True))


@pytest.mark.parametrize("forms", MIXES, ids="-".join)
def test_pictures_of_any_forms_keep_theirs(forms: Sequence[str], any_theme: DeckTheme) -> None:
    for box, (width, height) in pictures_of(any_theme, forms, caption="A town and its products", credit="Town hall"):
        left, top, right, bottom = box.crop
        assert min(right - left, bottom - top) >= 0.88
        shown = width * (right - left) / (height * (bottom - top))
        assert box.rect.width / box.rect.height == pytest.approx(shown, rel=0.005)
        assert width * (right - left) / (box.rect.width / 72) >= 109.9


@pytest.mark.parametrize("forms", MIXES, ids="-".join)
def test_captions_and_credits_are_whole_beside_their_pictures(
    forms: Sequence[str], house_theme: DeckTheme, narrow_theme: DeckTheme
) -> None:
    workshop = a_workshop(a_question("overview.answer", Kind.PICTURES))
    pictures = [a_picture(FORMS[form][0] + number, FORMS[form][1]) for number, form in enumerate(forms)]
    report = with_pictures(a_report(workshop), "overview.answer", *pictures, caption=words(18), credit="Town hall")
    for theme in (house_theme, narrow_theme):
        deck = compose_deck(workshop, report, theme, words_of("en"))
        assert faults(deck, workshop, report, theme) == []
        said = [
            [paragraph.text for paragraph in box.paragraphs]
            for slide in deck.deck.slides
            for box in boxes(slide, TextBox)
            if box.role == "caption"
        ]
        assert said == [[words(18), "Photo: Town hall"]] * len(forms)


def test_pictures_of_one_form_stand_in_a_row_as_wide_as_the_body(house_theme: DeckTheme) -> None:
    row = [box.rect for box, _ in pictures_of(house_theme, ["lying"] * 3, caption="A town")]
    assert [round(rect.x) for rect in row] == [54, 344, 634]
    assert [round(rect.width / 72, 2) for rect in row] == [3.78] * 3
    assert [round(rect.height / 72, 2) for rect in row] == [2.83, 2.83, 2.83]


def test_two_lying_pictures_fill_the_house_s_frames(house_theme: DeckTheme) -> None:
    for box, _ in pictures_of(house_theme, ["lying", "lying"], caption="A town"):
        assert (box.rect.width / 72, box.rect.height / 72) == pytest.approx((5.79, 4.05), abs=0.05)


def test_four_lying_pictures_stand_two_by_two_with_captions_beside_them(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, *[(1600 + number, 1200) for number in range(4)], caption="A town")
    pictures, captions = boxes(slide, PictureBox), [box for box in boxes(slide, TextBox) if box.role == "caption"]
    assert [round(box.rect.x) for box in pictures] == [54, 489, 54, 489]
    for picture, text in zip(pictures, captions, strict=True):
        assert text.rect.x > picture.rect.right
        assert text.rect.bottom == pytest.approx(picture.rect.bottom)


def test_a_panorama_is_as_wide_as_the_body(house_theme: DeckTheme) -> None:
    [(box, _)] = pictures_of(house_theme, ["panorama"], caption="The whole valley")
    assert box.rect.width == pytest.approx(house_theme.body.width)


def test_a_lying_picture_beside_a_panorama_is_not_made_tiny(house_theme: DeckTheme, narrow_theme: DeckTheme) -> None:
    for theme in (house_theme, narrow_theme):
        for box, _ in pictures_of(theme, ["lying", "narrow", "panorama"], caption="A town"):
            assert min(box.rect.width, box.rect.height) >= 72


def test_a_small_picture_is_not_blown_up_and_stands_on_a_grey_panel(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (320, 240), (1600, 1200))
    small, _ = boxes(slide, PictureBox)
    [panel] = boxes(slide, ShapeBox)
    assert panel.fill == HAIR
    assert panel.rect.width > small.rect.width
    assert 320 / (small.rect.width / 72) >= 109.9


def test_a_small_picture_alone_has_no_panel(house_theme: DeckTheme) -> None:
    assert boxes(slide_of(house_theme, (320, 240)), ShapeBox) == []


def test_pictures_with_long_captions_are_fewer_on_a_slide(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_question("overview.answer", Kind.PICTURES))
    pictures = [a_picture(1600 + number, 1200) for number in range(4)]
    report = with_pictures(a_report(workshop), "overview.answer", *pictures, caption=words(40), credit="Town hall")
    deck = compose_deck(workshop, report, house_theme, words_of("en"))
    assert faults(deck, workshop, report, house_theme) == []
    slides = [slide for slide in deck.deck.slides if slide.topic == "overview.answer"]
    assert [len(boxes(slide, PictureBox)) for slide in slides] == [2, 2]
    assert [slide.notes for slide in slides] == [(), ()]


def test_a_caption_too_long_for_any_slide_is_said_in_full_in_the_notes(house_theme: DeckTheme) -> None:
    slide = slide_of(house_theme, (1600, 1200), caption=words(300), credit="Town hall")
    assert slide.notes == (words(300), "Town hall")
    assert len(caption(slide).paragraphs[0].text.split()) <= 100


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


def a_deck_with_a_cover_picture(
    theme: DeckTheme, others: int, *questions: Question, **answers: Any
) -> tuple[ComposedDeck, Workshop]:
    """A deck with so many pictures and before them one that is marked for the cover."""
    photos = a_question("overview.photos", Kind.PICTURES)
    workshop = a_workshop(a_section("overview", a_topic("overview.town", *questions, photos)))
    first, *rest = [a_picture(900 + number, 700) for number in range(others + 1)]
    report = with_pictures(a_report(workshop, answers), "overview.photos", first, *rest, caption="A jar")
    answer = report.answers["overview.photos"]
    assert isinstance(answer, PicturesAnswer)
    marked = replace(answer.items[0], cover=True, caption="The town from above", credit="Town hall")
    report = report.with_answer("overview.photos", PicturesAnswer((marked, *answer.items[1:])))
    deck = compose_deck(workshop, report, theme, words_of("en"))
    assert faults(deck, workshop, report, theme) == []
    return deck, workshop


def shown_on(slide: Slide) -> list[str]:
    return [box.anchor for box in boxes(slide, PictureBox)]


def test_the_picture_on_the_cover_is_not_shown_again(house_theme: DeckTheme) -> None:
    deck, _ = a_deck_with_a_cover_picture(house_theme, 2)
    cover, gallery, _ = deck.deck.slides
    assert shown_on(cover) == ["otop:overview.photos/0"]
    assert shown_on(gallery) == ["otop:overview.photos/1", "otop:overview.photos/2"]


def test_caption_and_credit_of_the_picture_on_the_cover_are_in_its_notes(house_theme: DeckTheme) -> None:
    deck, _ = a_deck_with_a_cover_picture(house_theme, 1)
    assert deck.deck.slides[0].notes == ("The town from above", "Photo: Town hall")
    in_notes = [one for one in deck.placements if one.in_notes]
    assert [(one.path, one.where) for one in in_notes] == [("0/caption", "slide 1"), ("0/credit", "slide 1")]


def test_a_topic_of_nothing_but_the_picture_on_the_cover_has_no_slide(house_theme: DeckTheme) -> None:
    deck, _ = a_deck_with_a_cover_picture(house_theme, 0)
    assert len(deck.deck.slides) == 2


def test_a_cover_without_a_place_for_a_picture_leaves_it_where_it_is(any_theme: DeckTheme) -> None:
    deck, _ = a_deck_with_a_cover_picture(any_theme, 1)
    shown = [anchor for slide in deck.deck.slides for anchor in shown_on(slide)]
    assert shown == ["otop:overview.photos/0", "otop:overview.photos/1"]
    assert bool(deck.deck.slides[0].notes) == any_theme.house


def test_a_message_stands_beside_the_only_picture_that_is_not_on_the_cover(house_theme: DeckTheme) -> None:
    message = a_question("overview.message", Kind.MESSAGE)
    answer = {"headline": "Pottery leads", "points": ["First point", "Second point"]}
    deck, _ = a_deck_with_a_cover_picture(house_theme, 1, message, **{"overview.message": answer})
    _, slide, _ = deck.deck.slides
    assert shown_on(slide) == ["otop:overview.photos/1"]
    assert caption(slide).anchor == "otop:overview.photos/1/caption"
    deck, _ = a_deck_with_a_cover_picture(house_theme, 0, message, **{"overview.message": answer})
    _, slide, _ = deck.deck.slides
    assert shown_on(slide) == []


def test_a_wide_picture_beside_a_message_is_whole_with_its_caption_close(house_theme: DeckTheme) -> None:
    message, photos = a_question("overview.message", Kind.MESSAGE), a_question("overview.photos", Kind.PICTURES)
    workshop = a_workshop(a_section("overview", a_topic("overview.town", message, photos)))
    report = a_report(workshop, {"overview.message": {"headline": "Pottery leads", "points": ["One", "Two"]}})
    report = with_pictures(report, "overview.photos", a_picture(1920, 1080), caption="A jar")
    deck = compose_deck(workshop, report, house_theme, words_of("en"))
    [picture] = boxes(deck.deck.slides[1], PictureBox)
    assert picture.crop == (0.0, 0.0, 1.0, 1.0)
    assert caption(deck.deck.slides[1]).rect.y - picture.rect.bottom == pytest.approx(8.6, abs=0.1)
    assert boxes(deck.deck.slides[1], ShapeBox) == []


def test_a_panorama_does_not_stand_beside_a_message(house_theme: DeckTheme) -> None:
    message, photos = a_question("overview.message", Kind.MESSAGE), a_question("overview.photos", Kind.PICTURES)
    workshop = a_workshop(a_section("overview", a_topic("overview.town", message, photos)))
    report = a_report(workshop, {"overview.message": {"headline": "Pottery leads", "points": ["One", "Two"]}})
    report = with_pictures(report, "overview.photos", a_picture(*FORMS["panorama"]), caption="The valley")
    deck = compose_deck(workshop, report, house_theme, words_of("en"))
    _, text, gallery, _ = deck.deck.slides
    [picture] = boxes(gallery, PictureBox)
    assert boxes(text, PictureBox) == []
    assert picture.rect.width == pytest.approx(house_theme.body.width)


def test_the_pictures_beside_a_large_one_are_alike(house_theme: DeckTheme) -> None:
    large, *others = [box.rect for box, _ in pictures_of(house_theme, ["wide"] * 3, caption="A town")]
    assert large.width > 2 * others[0].width
    assert others[0].width == pytest.approx(others[1].width, abs=1)
    assert others[0].height == pytest.approx(others[1].height, abs=1)
