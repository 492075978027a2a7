"""What frames the topics: the list of contents with slide numbers, and the slide about the presenter."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.compose.placed import ComposedDeck, PictureBox, ShapeBox, Slide, TextBox
from otop_report.compose.theme import DeckTheme
from otop_report.report.model import Picture
from otop_report.workshop.model import ExportLimits, Kind, Role, Section, Workshop
from tests.builders import a_picture, a_question, a_report, a_section, a_workshop, with_pictures, words
from tests.compose.deck.composing import composed, texts_on

NAME = {"participant.name": "Sample Participant", "participant.country": "HN"}
TEXT = "I visit the towns of the programme. I help each town to choose its product."


def sections(count: int, topics: int = 2, name: str = "Section {}") -> list[Section]:
    return [
        a_section(
            f"part{number}",
            *(a_question(f"part{number}.goals{topic}", Kind.BULLETS) for topic in range(1, topics + 1)),
            colour=(number - 1) % 4 + 1,
            name=name.format(number),
        )
        for number in range(1, count + 1)
    ]


def answered(workshop: Workshop) -> dict[str, Any]:
    return {question.id: ["One goal"] for question in workshop.questions}


def with_contents(parts: list[Section], theme: DeckTheme, **more: Any) -> tuple[ComposedDeck, Slide]:
    workshop = a_workshop(*parts, **more)
    deck = composed(workshop, a_report(workshop, answered(workshop)), theme)
    return deck, deck.deck.slides[1]


def test_the_contents_give_the_slide_on_which_each_section_begins(house_theme: DeckTheme) -> None:
    deck, slide = with_contents(sections(3), house_theme)
    assert texts_on(slide) == [
        "1", "Section 1", "Goals1 · Goals2", "3",
        "2", "Section 2", "Goals1 · Goals2", "6",
        "3", "Section 3", "Goals1 · Goals2", "9",
    ]  # fmt: skip
    assert [deck.deck.slides[number - 1].title for number in (3, 6, 9)] == ["Section 1", "Section 2", "Section 3"]


def test_each_row_has_its_sections_colour(house_theme: DeckTheme) -> None:
    _, slide = with_contents(sections(3), house_theme)
    rules = [box for box in slide.boxes if isinstance(box, ShapeBox)]
    assert [rule.outline.slot for rule in rules if rule.outline] == ["accent1", "accent2", "accent3"]


def test_without_openers_the_numbers_are_those_of_the_first_topics(house_theme: DeckTheme) -> None:
    deck, slide = with_contents(sections(3, 1), house_theme, limits=ExportLimits(max_slides=7))
    numbers = [text for text in texts_on(slide) if text.isdecimal()]
    assert numbers == ["1", "3", "2", "4", "3", "5"]
    assert [deck.deck.slides[number - 1].topic for number in (3, 4, 5)] == [
        "part1.goals1", "part2.goals1", "part3.goals1",
    ]  # fmt: skip


@pytest.mark.parametrize(("count", "topics", "name"), [
    (2, 1, "Section {}"), (4, 8, "Section {}"), (6, 3, "Section {}"), (12, 2, "Section {}"), (3, 30, "Section {}"),
    (3, 2, "A section with a very long name that goes on and on, longer than anybody would ever call one {}"),
    (3, 1, "{} " + "M" * 120),
])  # fmt: skip
def test_contents_of_any_length_fit_any_deck(any_theme: DeckTheme, count: int, topics: int, name: str) -> None:
    workshop = a_workshop(*sections(count, topics, name))
    deck = composed(workshop, a_report(workshop, answered(workshop)), any_theme)
    shown = " ".join(texts_on(deck.deck.slides[1]))
    assert all(name.format(number)[:40] in shown for number in range(1, count + 1))


def a_participant() -> Workshop:
    return a_workshop(
        a_section(
            "participant",
            a_question("participant.name", Kind.TEXT, role=Role.NAME),
            a_question("participant.country", Kind.COUNTRY, role=Role.COUNTRY),
            a_question("participant.experience", Kind.NUMBER),
            a_question("participant.photo", Kind.PICTURES),
            a_question("participant.work", Kind.PARAGRAPHS, label="Responsibilities"),
            presenter=True,
        )
    )


def about(answers: dict[str, Any], theme: DeckTheme, *photos: Picture, **caption: Any) -> list[Slide]:
    workshop = a_participant()
    report = a_report(workshop, NAME | answers)
    if photos:
        report = with_pictures(report, "participant.photo", *photos, **caption)
    deck = composed(workshop, report, theme)
    return list(deck.deck.slides[1:-1])


def test_what_the_cover_does_not_say_is_in_rows(house_theme: DeckTheme) -> None:
    [slide] = about({"participant.experience": "6", "participant.work": TEXT}, house_theme)
    assert slide.title == "About the presenter"
    assert texts_on(slide) == ["Experience", "6", "Responsibilities", TEXT]


def test_the_portrait_stands_beside_the_rows(house_theme: DeckTheme) -> None:
    answers = {"participant.experience": "6", "participant.work": TEXT}
    [slide] = about(answers, house_theme, a_picture(300, 400), caption="At the fair", credit="A. Sample")
    portrait = next(box for box in slide.boxes if isinstance(box, PictureBox))
    rows = [box for box in slide.boxes if isinstance(box, TextBox) and box.role == "body"]
    assert portrait.rect.width / portrait.rect.height == pytest.approx(0.75)
    assert max(box.rect.right for box in rows) < portrait.rect.x
    assert texts_on(slide)[-2:] == ["At the fair", "Photo: A. Sample"]


def test_a_portrait_without_words_is_described_by_the_name(house_theme: DeckTheme) -> None:
    [slide] = about({"participant.work": TEXT}, house_theme, a_picture())
    assert [box.alt for box in slide.boxes if isinstance(box, PictureBox)] == ["Portrait of Sample Participant"]


def test_long_responsibilities_have_a_slide_of_their_own(house_theme: DeckTheme) -> None:
    slides = about({"participant.experience": "6", "participant.work": words(120)}, house_theme, a_picture())
    assert [any(isinstance(box, PictureBox) for box in slide.boxes) for slide in slides] == [True, False, False]
    assert texts_on(slides[0]) == ["Experience", "6"]


@pytest.mark.parametrize("photos", [0, 1, 2])
@pytest.mark.parametrize("text", [TEXT, words(120), words(900), "M" * 400, "我們沒有足夠的資金。" * 30])
def test_a_presenter_of_any_length_fits_any_deck(any_theme: DeckTheme, text: str, photos: int) -> None:
    pictures = [a_picture(300, 400), a_picture(400, 300, "brown")][:photos]
    answers = {"participant.experience": "6", "participant.work": text}
    assert about(answers, any_theme, *pictures, caption=words(12))
