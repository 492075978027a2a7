"""A report becomes slides: nothing lost, nothing overlapping, whatever was typed."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from otop_report.completeness.finding import Level
from otop_report.compose.deck import compose_deck
from otop_report.compose.placed import ChartBox, ComposedDeck, PictureBox, TableBox, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.report.model import Report
from otop_report.wording import words as words_of
from otop_report.workshop.model import Column, ExportLimits, Kind, Role, ShownAs, Workshop, in_english
from tests.builders import (
    a_column,
    a_picture,
    a_question,
    a_report,
    a_section,
    a_topic,
    a_workshop,
    a_workshop_of_all_kinds,
    with_pictures,
    words,
)
from tests.compose.deck.judging import faults

Theme = DeckTheme


def composed(workshop: Workshop, report: Report, theme: Theme) -> ComposedDeck:
    """The deck, after everything that must always hold has been looked at."""
    deck = compose_deck(workshop, report, theme, words_of(report.language))
    assert faults(deck, workshop, report, theme) == []
    return deck


def one_answer(kind: Kind, value: Any, theme: Theme, **more: Any) -> ComposedDeck:
    workshop = a_workshop(a_question("overview.answer", kind, **more))
    return composed(workshop, a_report(workshop, {"overview.answer": value}), theme)


def of_topic(deck: ComposedDeck, topic: str = "overview.answer") -> list[Any]:
    return [slide for slide in deck.deck.slides if slide.topic == topic]


def body_of(slide: Any) -> TextBox:
    return next(box for box in slide.boxes if isinstance(box, TextBox) and box.role == "body")


def test_a_report_without_answers_is_a_cover_and_a_closing_slide(house_theme: Theme) -> None:
    workshop = a_workshop_of_all_kinds()
    deck = composed(workshop, a_report(workshop), house_theme)
    assert [slide.title for slide in deck.deck.slides] == ["One Town, One Product", "Thank you"]


def test_an_unanswered_question_leaves_no_slide(house_theme: Theme) -> None:
    workshop = a_workshop_of_all_kinds()
    deck = composed(workshop, a_report(workshop, {"overview.bullets": ["One goal"]}), house_theme)
    assert [slide.topic for slide in deck.deck.slides] == ["", "overview.bullets", ""]


def test_the_headline_of_a_message_is_the_title_and_its_details_are_the_notes(house_theme: Theme) -> None:
    message = {
        "headline": "Towns lead",
        "points": ["First point", "Second point"],
        "details": "Why it is so.",
    }
    slide = of_topic(one_answer(Kind.MESSAGE, message, house_theme))[0]
    assert slide.title == "Towns lead"
    assert [paragraph.text for paragraph in body_of(slide).paragraphs] == ["First point", "Second point"]
    assert slide.notes == ("Why it is so.",)


def test_details_stand_on_the_slide_where_there_are_no_points(house_theme: Theme) -> None:
    slide = of_topic(one_answer(Kind.MESSAGE, {"headline": "Towns lead", "details": "Why."}, house_theme))[0]
    assert [paragraph.text for paragraph in body_of(slide).paragraphs] == ["Why."]
    assert slide.notes == ()


def test_a_headline_that_is_not_the_title_opens_the_body(house_theme: Theme) -> None:
    workshop = a_workshop(a_question("overview.answer", Kind.MESSAGE))
    report = a_report(
        workshop,
        {"overview.answer": {"headline": "Towns lead", "points": ["First"]}},
        titles={"overview.answer": "Another title"},
    )
    slide = of_topic(composed(workshop, report, house_theme))[0]
    assert slide.title == "Another title"
    assert [paragraph.text for paragraph in body_of(slide).paragraphs] == ["Towns lead", "First"]


def test_a_headline_too_long_for_the_title_goes_on_in_the_body(house_theme: Theme) -> None:
    headline = words(90)
    slide = of_topic(one_answer(Kind.MESSAGE, {"headline": headline, "points": ["First"]}, house_theme))[0]
    assert slide.title.endswith("…")
    assert slide.title.removesuffix("…") + " " + body_of(slide).paragraphs[0].text == headline


def test_text_that_does_not_fit_goes_on_at_the_end_of_a_sentence(house_theme: Theme) -> None:
    slides = of_topic(one_answer(Kind.PARAGRAPHS, words(400), house_theme))
    assert len(slides) > 2
    assert all(body_of(slide).paragraphs[-1].text.rstrip().endswith(".") for slide in slides)
    assert [slide.title for slide in slides[:2]] == ["Answer", f"Answer\u00a0(2\u00a0of\u00a0{len(slides)})"]


def test_all_slides_of_a_text_have_one_size(house_theme: Theme) -> None:
    slides = of_topic(one_answer(Kind.BULLETS, [words(12, start) for start in range(20)], house_theme))
    assert len({paragraph.style.size for slide in slides for paragraph in body_of(slide).paragraphs}) == 1


def test_short_text_is_set_at_the_size_of_the_design(house_theme: Theme) -> None:
    body = body_of(of_topic(one_answer(Kind.BULLETS, ["One", "Two"], house_theme))[0])
    assert [paragraph.style.size for paragraph in body.paragraphs] == [24.0, 24.0]
    assert not any(paragraph.style.own_size for paragraph in body.paragraphs)


@pytest.mark.parametrize("minimum", [16.0, 20.0, 24.0])
def test_no_body_text_is_smaller_than_the_workshop_allows(house_theme: Theme, minimum: float) -> None:
    workshop = a_workshop(
        a_question("overview.text", Kind.PARAGRAPHS),
        a_question("overview.table", Kind.TABLE),
        limits=ExportLimits(min_body_pt=minimum, max_slides=12),
    )
    rows = [{"name": words(9), "amount": "15 982", "note": words(30)}] * 9
    report = a_report(workshop, {"overview.text": words(500), "overview.table": rows})
    deck = composed(workshop, report, house_theme)
    sizes = [p.style.size for slide in of_topic(deck, "overview.text") for p in body_of(slide).paragraphs]
    assert min(sizes) >= minimum


def test_too_many_slides_are_a_finding_that_says_by_how_much(house_theme: Theme) -> None:
    workshop = a_workshop(
        a_question("overview.text", Kind.PARAGRAPHS, label="Long story"),
        limits=ExportLimits(max_slides=4, talk_minutes=None),
    )
    deck = composed(workshop, a_report(workshop, {"overview.text": words(900)}), house_theme)
    count = len(deck.deck.slides)
    assert [finding.level for finding in deck.findings] == [Level.LIMIT]
    assert f"has {count} slides" in deck.findings[0].message
    assert f"{count - 4} fewer" in deck.findings[0].message


def test_a_talk_that_takes_longer_than_the_workshop_gives_is_a_finding(house_theme: Theme) -> None:
    workshop = a_workshop(
        a_question("overview.text", Kind.PARAGRAPHS), limits=ExportLimits(max_slides=None, talk_minutes=5)
    )
    short = composed(workshop, a_report(workshop, {"overview.text": words(200)}), house_theme)
    long = composed(workshop, a_report(workshop, {"overview.text": words(1200)}), house_theme)
    assert short.findings == ()
    assert 10 < long.minutes < 18
    assert [finding.level for finding in long.findings] == [Level.LIMIT]
    assert "the workshop gives 5" in long.findings[0].message


def test_short_topics_share_a_slide_only_where_the_limit_asks_for_it(house_theme: Theme) -> None:
    questions = [a_question(f"overview.{name}", Kind.BULLETS) for name in ("goals", "needs", "lessons")]
    answers = {question.id: ["One thing", "Another thing"] for question in questions}
    roomy = a_workshop(*questions)
    tight = a_workshop(*questions, limits=ExportLimits(max_slides=4))
    assert len(composed(roomy, a_report(roomy, answers), house_theme).deck.slides) == 5
    slides = composed(tight, a_report(tight, answers), house_theme).deck.slides
    assert [slide.title for slide in slides[1:-1]] == ["Goals", "Lessons"]
    assert "Needs" in [paragraph.text for paragraph in body_of(slides[1]).paragraphs]


def test_openers_and_contents_stand_where_the_limit_allows(house_theme: Theme) -> None:
    sections = [a_section(name, a_question(f"{name}.goals", Kind.BULLETS)) for name in ("overview", "case")]
    answers = {"overview.goals": ["One"], "case.goals": ["Two"]}
    titles = {}
    for most in (8, 5, 4):
        workshop = a_workshop(*sections, limits=ExportLimits(max_slides=most))
        deck = composed(workshop, a_report(workshop, answers), house_theme)
        titles[most] = [slide.title for slide in deck.deck.slides[1:-1]]
    assert titles[8][:3] == ["In this report", "Overview", "Goals"]
    assert len(titles[8]) == 5
    assert titles[5][0] == "In this report"
    assert len(titles[5]) == 3
    assert len(titles[4]) == 2


def test_equal_titles_are_told_apart(house_theme: Theme) -> None:
    message = {"headline": "The same headline", "points": ["One"]}
    workshop = a_workshop(
        *(a_question(f"overview.{name}", Kind.MESSAGE) for name in ("first", "second", "third"))
    )
    report = a_report(workshop, {f"overview.{name}": message for name in ("first", "second", "third")})
    titles = [slide.title for slide in composed(workshop, report, house_theme).deck.slides[1:-1]]
    assert titles == ["The same headline", "Second: The same headline", "Third: The same headline"]


def test_a_topic_that_is_left_out_has_no_slide(house_theme: Theme) -> None:
    workshop = a_workshop(a_question("overview.goals", Kind.BULLETS))
    report = a_report(workshop, {"overview.goals": ["One"]}, leave_out=["overview.goals"])
    assert of_topic(composed(workshop, report, house_theme), "overview.goals") == []


def test_what_a_condition_hides_is_not_shown(house_theme: Theme) -> None:
    from tests.builders import only_where

    workshop = a_workshop(
        a_question("case.outcome", Kind.CHOICE),
        a_question("case.reason", Kind.PARAGRAPHS, show_if=only_where("case.outcome", "failure")),
    )
    report = a_report(workshop, {"case.outcome": "success", "case.reason": "Never seen"})
    deck = composed(workshop, report, house_theme)
    assert of_topic(deck, "case.reason") == []


def test_the_facts_of_a_topic_share_a_slide(house_theme: Theme) -> None:
    topic = a_topic(
        "overview.glance",
        a_question("overview.programme", Kind.TEXT),
        a_question("overview.started", Kind.YEAR),
        a_question("overview.budget", Kind.NUMBER, asks_unit=True),
        a_question("overview.outcome", Kind.CHOICE),
    )
    workshop = a_workshop(a_section("overview", topic))
    answers = {
        "overview.programme": "De Mi Pueblo",
        "overview.started": 2013,
        "overview.budget": {"typed": "4,215", "unit": "lempira"},
        "overview.outcome": "success",
    }
    [slide] = of_topic(composed(workshop, a_report(workshop, answers), house_theme), "overview.glance")
    shown = [box.paragraphs[0].text for box in flat(slide.boxes) if isinstance(box, TextBox)]
    facts = ["2013", "Started", "4,215", "Budget", "lempira", "Programme", "De Mi Pueblo", "Outcome", "Success"]
    assert [text for text in shown if text in facts] == facts


def test_a_long_table_repeats_its_header_and_is_split_evenly(house_theme: Theme) -> None:
    rows = [{"name": f"Product {number}", "amount": str(number)} for number in range(1, 21)]
    slides = of_topic(one_answer(Kind.TABLE, rows, house_theme))
    tables = [next(box for box in slide.boxes if isinstance(box, TableBox)) for slide in slides]
    assert len(tables) > 1
    assert all(table.rows[0].cells[0].paragraphs[0].text == "Name" for table in tables)
    counts = [len(table.rows) - 1 for table in tables]
    assert sum(counts) == 20
    assert max(counts) - min(counts) <= 1


def test_numbers_are_set_right_and_as_typed(house_theme: Theme) -> None:
    rows = [{"name": "A", "amount": "15 982"}, {"name": "B", "amount": "$7371,00"}]
    slide = of_topic(one_answer(Kind.TABLE, rows, house_theme))[0]
    table = next(box for box in slide.boxes if isinstance(box, TableBox))
    cells = [row.cells[1].paragraphs[0] for row in table.rows]
    assert [cell.style.align for cell in cells] == ["right", "right", "right"]
    assert [cell.text for cell in cells[1:]] == ["15 982", "$7371,00"]


def test_a_column_without_any_answer_is_left_out(house_theme: Theme) -> None:
    slide = of_topic(one_answer(Kind.TABLE, [{"name": "A", "note": "n"}, {"name": "B"}], house_theme))[0]
    table = next(box for box in slide.boxes if isinstance(box, TableBox))
    assert [cell.paragraphs[0].text for cell in table.rows[0].cells] == ["Name", "Note"]
    assert table.rows[2].cells[1].paragraphs[0].text == "–"


def test_a_table_of_which_only_the_first_column_is_filled_is_a_list(house_theme: Theme) -> None:
    slide = of_topic(one_answer(Kind.TABLE, [{"name": "More income"}, {"name": "More shops"}], house_theme))[0]
    assert [paragraph.text for paragraph in body_of(slide).paragraphs] == ["More income", "More shops"]
    assert not any(isinstance(box, TableBox) for box in slide.boxes)


def test_many_columns_are_split_with_the_first_repeated(house_theme: Theme) -> None:
    columns: list[Column] = [a_column(f"c{number}") for number in range(30)]
    rows = [{f"c{number}": f"value {number}" for number in range(30)}] * 2
    slides = of_topic(one_answer(Kind.TABLE, rows, house_theme, columns=tuple(columns)))
    assert len(slides) > 2
    for slide in slides:
        table = next(box for box in slide.boxes if isinstance(box, TableBox))
        assert table.rows[1].cells[0].paragraphs[0].text == "value 0"


def test_a_cell_longer_than_a_slide_goes_on_in_a_row_of_its_own(house_theme: Theme) -> None:
    slides = of_topic(one_answer(Kind.TABLE, [{"name": "A", "note": words(600)}], house_theme))
    assert len(slides) > 1


def test_cards_get_a_slide_each_titled_with_their_first_cell(house_theme: Theme) -> None:
    rows = [
        {"name": "Plain bags", "amount": "2", "note": "They look poor"},
        {"name": "No figures", "amount": "1", "note": "Nobody counts"},
    ]
    slides = of_topic(one_answer(Kind.TABLE, rows, house_theme, shown_as=ShownAs.CARDS))
    assert [slide.title for slide in slides][-2:] == ["Plain bags", "No figures"]


def test_plain_numbers_become_a_chart_with_every_value_in_the_notes(house_theme: Theme) -> None:
    series = [
        {
            "indicator": "Jobs",
            "unit": "people",
            "source": "Census",
            "values": {"2019": "1,200", "2020": "", "2021": "900"},
        }
    ]
    slide = of_topic(one_answer(Kind.SERIES, series, house_theme))[0]
    chart = next(box for box in slide.boxes if isinstance(box, ChartBox))
    assert chart.chart.categories == ("2019", "2020", "2021")
    assert chart.chart.series[0].values == (1200.0, None, 900.0)
    assert chart.chart.series[0].labels == ("1,200", "", "")  # 900 is the number itself
    assert "2021: 900" in slide.notes[0]
    assert "Jobs" in chart.alt


def test_values_that_are_words_become_a_table(house_theme: Theme) -> None:
    series = [{"indicator": "Jobs", "values": {"2019": "about 35K", "undated": "300–400"}}]
    slide = of_topic(one_answer(Kind.SERIES, series, house_theme))[0]
    table = next(box for box in slide.boxes if isinstance(box, TableBox))
    assert "about 35K" in {cell.paragraphs[0].text for row in table.rows for cell in row.cells}


@pytest.mark.parametrize(
    ("count", "shares"), [(1, [1]), (3, [3]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (7, [4, 3]), (8, [4, 4])]
)
def test_pictures_are_shared_out_over_slides(house_theme: Theme, count: int, shares: list[int]) -> None:
    workshop = a_workshop(a_question("overview.answer", Kind.PICTURES))
    pictures = [a_picture(300 + number, 240) for number in range(count)]
    report = with_pictures(
        a_report(workshop), "overview.answer", *pictures, caption="A town", credit="Town hall"
    )
    slides = of_topic(composed(workshop, report, house_theme))
    assert [sum(isinstance(box, PictureBox) for box in slide.boxes) for slide in slides] == shares


@pytest.mark.parametrize(("width", "height"), [(400, 300), (300, 400), (1000, 100), (100, 1000)])
def test_pictures_are_never_distorted(house_theme: Theme, width: int, height: int) -> None:
    workshop = a_workshop(a_question("overview.answer", Kind.PICTURES))
    report = with_pictures(a_report(workshop), "overview.answer", a_picture(width, height))
    slide = of_topic(composed(workshop, report, house_theme))[0]
    box = next(box for box in slide.boxes if isinstance(box, PictureBox))
    left, top, right, bottom = box.crop
    assert box.rect.width / box.rect.height == pytest.approx(
        width * (right - left) / (height * (bottom - top))
    )


def test_a_caption_too_long_for_its_place_is_said_in_the_notes(house_theme: Theme) -> None:
    workshop = a_workshop(a_question("overview.answer", Kind.PICTURES))
    report = with_pictures(a_report(workshop), "overview.answer", a_picture(), caption=words(200))
    slide = of_topic(composed(workshop, report, house_theme))[0]
    assert words(200) in slide.notes


def a_participant_workshop() -> Workshop:
    you = a_topic(
        "participant.you",
        a_question("participant.name", Kind.TEXT, role=Role.NAME),
        a_question("participant.country", Kind.COUNTRY, role=Role.COUNTRY),
        a_question("participant.organisation", Kind.TEXT, role=Role.ORGANISATION),
        a_question("participant.tasks", Kind.PARAGRAPHS),
    )
    return a_workshop(a_section("participant", you, presenter=True))


def test_the_cover_says_country_name_and_organisation(house_theme: Theme) -> None:
    workshop = a_participant_workshop()
    answers = {
        "participant.name": "Sample Participant",
        "participant.country": "HN",
        "participant.organisation": "Sample office",
        "participant.tasks": "I visit towns.",
    }
    deck = composed(workshop, a_report(workshop, answers), house_theme).deck
    assert deck.slides[0].title == "Honduras"
    assert [slide.title for slide in deck.slides] == ["Honduras", "About the presenter", "Thank you"]
    assert [paragraph.text for paragraph in body_of(deck.slides[1]).paragraphs] == ["I visit towns."]


def test_what_the_cover_cannot_hold_is_said_about_the_presenter(house_theme: Theme) -> None:
    workshop = a_participant_workshop()
    organisation = words(90)
    answers = {
        "participant.name": "Sample Participant",
        "participant.country": "HN",
        "participant.organisation": organisation,
    }
    deck = composed(workshop, a_report(workshop, answers), house_theme).deck
    shown = [box.paragraphs[0].text for box in flat(deck.slides[1].boxes) if isinstance(box, TextBox)]
    assert shown[1:4] == ["About the presenter", "Organisation", organisation]


@pytest.mark.parametrize(
    "country", ["Saint Vincent and the Grenadines", "Côte d’Ivoire", "A" * 300, words(80)]
)
def test_a_long_country_name_still_fits_the_cover(house_theme: Theme, country: str) -> None:
    workshop = a_participant_workshop()
    composed(
        workshop,
        a_report(workshop, {"participant.name": "Sample", "participant.country": country}),
        house_theme,
    )


@pytest.mark.parametrize(
    "text",
    [
        "x" * 30_000,
        "a" + "\u0301" * 3000,
        "مرحبا بالعالم " * 60,
        "一鄉一品計畫讓宏都拉斯的五個城鎮，" * 40,
        "नमूना प्रतिवेदन " * 100,
        "👩‍👩‍👧‍👦" * 300,
        "{{ 7*7 }} ]]> <b>&amp; _x0041_ *no* #tag",
        "https://example.org/" + "path/" * 200,
    ],
    ids=["long word", "combining", "arabic", "chinese", "devanagari", "emoji", "markup", "address"],
)
@pytest.mark.parametrize(
    "kind", [Kind.TEXT, Kind.PARAGRAPHS, Kind.BULLETS, Kind.MESSAGE, Kind.TABLE, Kind.SERIES]
)
def test_any_text_stands_somewhere_without_overflowing(house_theme: Theme, kind: Kind, text: str) -> None:
    values: dict[Kind, Any] = {
        Kind.TEXT: text,
        Kind.PARAGRAPHS: text,
        Kind.BULLETS: [text, "short", text],
        Kind.MESSAGE: {"headline": text, "points": [text], "details": text},
        Kind.TABLE: [{"name": text, "amount": text, "note": text}],
        Kind.SERIES: [{"indicator": text, "unit": text, "source": text, "values": {text: text}}],
    }
    one_answer(kind, values[kind], house_theme)


def test_four_hundred_rows_and_sixty_columns_keep_every_cell(house_theme: Theme) -> None:
    columns = tuple(a_column(f"c{number}") for number in range(60))
    rows = [{f"c{number}": f"r{row}c{number}" for number in range(60)} for row in range(400)]
    workshop = a_workshop(a_question("overview.answer", Kind.TABLE, columns=columns))
    composed(workshop, a_report(workshop, {"overview.answer": rows}), house_theme)


def test_the_properties_name_report_and_participant(house_theme: Theme) -> None:
    workshop = dataclasses.replace(a_participant_workshop(), subtitle=in_english("Country report"))
    deck = composed(
        workshop, a_report(workshop, {"participant.name": "Sample", "participant.country": "HN"}), house_theme
    ).deck
    assert deck.properties.title == "One Town, One Product – Country report – Honduras"
    assert (deck.properties.author, deck.properties.language) == ("Sample", "en")


def test_a_cover_without_a_country_does_not_say_the_series_twice(house_theme: Theme) -> None:
    workshop = a_workshop()
    cover = compose_deck(workshop, a_report(workshop), house_theme, words_of("en")).deck.slides[0]
    texts = [paragraph.text for box in cover.boxes if isinstance(box, TextBox) for paragraph in box.paragraphs]
    assert texts.count("One Town, One Product") == 1
    assert "Country report" in texts


def test_the_closing_slide_says_the_series_without_its_subtitle(house_theme: Theme) -> None:
    workshop = a_workshop()
    closing = compose_deck(workshop, a_report(workshop), house_theme, words_of("en")).deck.slides[-1]
    texts = [paragraph.text for box in closing.boxes if isinstance(box, TextBox) for paragraph in box.paragraphs]
    assert "One Town, One Product" in texts
    assert "Country report" not in texts
