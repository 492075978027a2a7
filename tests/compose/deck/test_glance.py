"""Short facts at a glance: numbers large at the left, the rest as rows."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.compose.placed import ComposedDeck, GroupBox, ShapeBox, Slide, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.workshop.model import ExportLimits, Kind
from tests.builders import a_question, a_report, a_section, a_topic, a_workshop, words
from tests.compose.deck.composing import composed, sizes_on, texts_on

TOPIC = "overview.glance"
QUESTIONS = (
    a_question("overview.programme", Kind.TEXT),
    a_question("overview.started", Kind.YEAR),
    a_question("overview.producers", Kind.NUMBER),
    a_question("overview.budget", Kind.NUMBER, asks_unit=True),
    a_question("overview.agency", Kind.TEXT),
    a_question("overview.period", Kind.TEXT),
)
FACTS: dict[str, Any] = {
    "programme": "De Mi Pueblo",
    "started": 2013,
    "producers": "about 300",
    "budget": {"typed": "L 4,215,004.10", "unit": "for guava growing"},
    "agency": "Project unit of the Secretariat of the Presidency",
}


def facts(values: dict[str, Any], theme: DeckTheme, **more: Any) -> ComposedDeck:
    workshop = a_workshop(a_section("overview", a_topic(TOPIC, *QUESTIONS)), **more)
    answers = {f"overview.{name}": value for name, value in values.items()}
    return composed(workshop, a_report(workshop, answers), theme)


def slides_of(deck: ComposedDeck) -> list[Slide]:
    return [slide for slide in deck.deck.slides if slide.topic == TOPIC]


def large(slide: Slide) -> list[str]:
    return [box.paragraphs[0].text for box in flat(slide.boxes) if isinstance(box, TextBox) and box.role == "figure"]


def test_an_amount_and_a_year_are_large_in_the_order_of_the_form(house_theme: DeckTheme) -> None:
    [slide] = slides_of(facts(FACTS, house_theme))
    assert texts_on(slide) == [
        "2013", "Started", "L 4,215,004.10", "Budget", "for guava growing",
        "Programme", "De Mi Pueblo", "Producers", "about 300",
        "Agency", "Project unit of the Secretariat of the Presidency",
    ]  # fmt: skip
    sizes = sizes_on(slide)
    assert (sizes["2013"], sizes["De Mi Pueblo"], sizes["Programme"]) == (72.0, 20.0, 16.0)
    assert [box.alt for box in slide.boxes if isinstance(box, GroupBox)] == [
        "Started: 2013", "Budget: L 4,215,004.10\u00a0for guava growing",
    ]  # fmt: skip


def test_every_part_of_a_number_has_its_anchor(house_theme: DeckTheme) -> None:
    deck = facts(FACTS, house_theme)
    anchors = {(one.question, one.path): one.anchor for one in deck.placements}
    assert anchors["overview.budget", ""] == "otop:overview.budget"
    assert anchors["overview.budget", "unit"] == "otop:overview.budget/unit"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"budget": "USD 250,000", "producers": "25", "started": 2013, "agency": "DSE"}, ["25", "USD 250,000"]),
        ({"producers": "25", "started": 2013, "agency": "DSE"}, ["2013", "25"]),
        ({"period": "2012–2016", "agency": "DSE"}, ["2012–2016"]),
        ({"period": "12 de Octubre", "agency": "DSE"}, []),
        ({"producers": "about 300", "agency": "DSE"}, []),
        ({"budget": "USD 250,000 a year, and more later", "started": 2013, "agency": "DSE"}, ["2013"]),
        ({"started": 2013}, []),
    ],
    ids=["amount and number", "number and year", "years", "a street", "words", "too long", "alone"],
)
def test_what_begins_with_a_number_may_be_large(
    house_theme: DeckTheme, values: dict[str, Any], expected: list[str]
) -> None:
    [slide] = slides_of(facts(values, house_theme))
    assert sorted(large(slide)) == sorted(expected)


def test_without_numbers_the_rows_take_the_whole_width(house_theme: DeckTheme) -> None:
    [slide] = slides_of(facts({"programme": "De Mi Pueblo", "agency": "DSE"}, house_theme))
    rules = [box for box in slide.boxes if isinstance(box, ShapeBox)]
    assert [(rule.rect.width, rule.outline_width) for rule in rules] == [
        (house_theme.body.width, 2.0), (house_theme.body.width, 1.0),
    ]  # fmt: skip


def test_on_a_narrow_slide_the_numbers_stand_in_a_row_above(narrow_theme: DeckTheme) -> None:
    [slide] = slides_of(facts(FACTS, narrow_theme))
    figures = [box for box in slide.boxes if isinstance(box, GroupBox)]
    rows = [box for box in slide.boxes if isinstance(box, TextBox) and box.role == "body"]
    assert figures[0].rect.y == figures[1].rect.y
    assert min(box.rect.y for box in rows) > max(figure.rect.bottom for figure in figures)


def test_long_facts_go_on_over_several_slides_of_one_size(house_theme: DeckTheme) -> None:
    slides = slides_of(facts({"programme": words(90), "agency": words(90), "period": words(90)}, house_theme))
    assert len(slides) > 2
    assert len({size for slide in slides for text, size in sizes_on(slide).items() if text.startswith("Word")}) == 1


@pytest.mark.parametrize("minimum", [16.0, 24.0, 32.0])
@pytest.mark.parametrize(
    "values",
    [
        FACTS,
        FACTS | {"agency": words(400)},
        FACTS | {"budget": {"typed": "L 4,215,004.10", "unit": words(60)}},
        FACTS | {"programme": "M" * 200},
        {"programme": "一鄉一品", "budget": "NT$ 1,000"},
    ],
    ids=["usual", "long", "long unit", "a long word", "Chinese"],
)
def test_facts_of_any_length_lose_nothing_in_any_deck(
    any_theme: DeckTheme, values: dict[str, Any], minimum: float
) -> None:
    assert slides_of(facts(values, any_theme, limits=ExportLimits(min_body_pt=minimum)))
