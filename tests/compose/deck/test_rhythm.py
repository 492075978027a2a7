"""The rhythm of text slides: one full slide rather than two half-empty ones, few points with space between them."""

from __future__ import annotations

from typing import Any, TypeGuard

import pytest

from otop_report.compose.placed import ComposedDeck, PlacedParagraph, ShapeBox, Slide, TextBox
from otop_report.compose.theme import DeckTheme
from otop_report.report.text import word_count
from otop_report.workshop.model import ExportLimits, Kind, ShownAs
from tests.builders import a_column, a_question, a_report, a_section, a_topic, a_workshop, words
from tests.compose.deck.composing import composed, sizes_on, texts_on, words_on

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


def test_results_without_any_value_are_a_list_as_any_other(house_theme: DeckTheme) -> None:
    columns = ["measure", "before", "after"]
    rows = [{"measure": words(count, count)} for count in (20, 25, 30, 40)]
    value = {"columns": columns, "shown_as": ShownAs.BEFORE_AFTER}
    slides = slides_of(deck_of(Kind.TABLE, rows, house_theme, COMPACT, **value))
    assert len(slides) == 1
    assert body_of(slides[0]).placeholder is not None


def message_slide(theme: DeckTheme, **answer: Any) -> Slide:
    [slide] = slides_of(deck_of(Kind.MESSAGE, answer, theme))
    return slide


def test_a_point_that_is_only_a_number_opens_the_next_one(house_theme: DeckTheme) -> None:
    points = ["1.", "Who sells the honey?", "2.", "Who buys it?"]
    slide = message_slide(house_theme, headline="Two questions stand at the beginning", points=points)
    assert texts_on(slide) == ["1. Who sells the honey?", "2. Who buys it?"]
    assert [paragraph.style.bullet for paragraph in body_of(slide).paragraphs] == ["", ""]


def test_each_part_of_a_joined_point_is_placed(house_theme: DeckTheme) -> None:
    points = ["The questions are 1.", "Who sells?", "2.", "Who buys?"]
    deck = deck_of(Kind.MESSAGE, {"headline": "We asked", "points": points}, house_theme)
    placed = [(one.path, one.paragraph, one.text) for one in deck.placements if one.path.startswith("points")]
    assert placed == [
        ("points/0", 0, "The questions are"), ("points/0", 1, "1."), ("points/1", 1, "Who sells?"),
        ("points/2", 2, "2."), ("points/3", 2, "Who buys?"),
    ]  # fmt: skip


def test_a_number_that_nothing_follows_is_said_in_the_notes(house_theme: DeckTheme) -> None:
    slide = message_slide(house_theme, headline="We asked", points=["Who sells?", "2."])
    assert texts_on(slide) == ["Who sells?"]
    assert slide.notes == ("Also typed: 2.",)


def test_bullets_and_lessons_that_are_only_numbers_open_the_next_one(house_theme: DeckTheme) -> None:
    items = ["(a)", "Ask first.", "(b)", "Then write.", "(c)"]
    forms: tuple[dict[str, Any], ...] = ({}, {"shown_as": ShownAs.LESSONS})
    for more in forms:
        [slide] = slides_of(deck_of(Kind.BULLETS, items, house_theme, **more))
        assert [text for text in texts_on(slide) if len(text) > 1] == ["(a) Ask first.", "(b) Then write."]
        assert slide.notes == ("Also typed: (c)",)


@pytest.mark.parametrize(
    ("headline", "title"),
    [("1.", "Answer"), ("Because of the floods,", "Because of the floods"), ("We did this: 1.", "We did this")],
)
def test_a_title_shows_of_a_headline_what_says_something(house_theme: DeckTheme, headline: str, title: str) -> None:
    slide = message_slide(house_theme, headline=headline, points=["One point"], details="Why it is so.")
    assert slide.title == title
    assert texts_on(slide) == ["One point"]
    assert slide.notes == (f"Headline as typed: {headline}", "Why it is so.")


def test_a_headline_beside_a_title_of_its_own_opens_the_body_without_its_loose_end(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_question(TOPIC, Kind.MESSAGE))
    report = a_report(workshop, {TOPIC: {"headline": "In 2020,", "points": ["One"]}}, titles={TOPIC: "A title"})
    [slide] = slides_of(composed(workshop, report, house_theme))
    assert (slide.title, texts_on(slide)) == ("A title", ["In 2020", "One"])


def title_of(slide: Slide) -> TextBox:
    return next(box for box in slide.boxes if isinstance(box, TextBox) and box.role == "title")


def title_lines(slide: Slide) -> list[str]:
    return ["".join(run.text for run in line.runs).strip() for line in title_of(slide).paragraphs[0].lines]


HEADLINES = (
    "Due to the lockdowns and travel restrictions in the whole country of Nepal",
    "Weavers in the borderlands cannot live from the weaving of kente cloth today",
    "Each town leads with the one product that it has always done best",
    "Farmers sell more through the shared platform of all cooperatives together",
    "One kitchen serves twenty-five families and their many small businesses",
)


@pytest.mark.parametrize("headline", HEADLINES)
def test_all_slides_of_a_text_have_their_title_in_one_size_without_a_lone_word(
    house_theme: DeckTheme, headline: str
) -> None:
    answer = {"headline": headline, "points": [words(40, start) for start in range(0, 240, 40)]}
    slides = slides_of(deck_of(Kind.MESSAGE, answer, house_theme))
    assert len(slides) > 1
    assert len({title_of(slide).paragraphs[0].style.size for slide in slides}) == 1
    lines = [title_lines(slide) for slide in slides]
    assert all(len(one) <= 2 and (len(one) == 1 or " " in one[-1]) for one in lines)


def test_a_title_is_never_longer_than_two_lines(any_theme: DeckTheme) -> None:
    answer = {"headline": words(40), "points": ["One"]}
    [slide] = slides_of(deck_of(Kind.MESSAGE, answer, any_theme))
    assert len(title_lines(slide)) <= 2 or not any_theme.house
    said = title_of(slide).paragraphs[0].text.removesuffix("…").split() + body_of(slide).paragraphs[0].text.split()
    assert said[:40] == words(40).split()


def test_slides_that_go_on_are_counted_once(house_theme: DeckTheme) -> None:
    columns = (a_column("name", required=True), a_column("what"))
    rows = [{"name": f"Problem {number}", "what": words(length)} for number, length in ((1, 180), (2, 60))]
    slides = slides_of(deck_of(Kind.TABLE, rows, house_theme, columns=columns, shown_as=ShownAs.CARDS))
    assert any(slide.title.endswith("(2\u00a0of\u00a02)") for slide in slides)
    labels = [box.paragraphs[0].text for slide in slides for box in slide.boxes if is_eyebrow(box)]
    assert len(labels) == len(slides)
    assert not any(" of 2" in label for label in labels)


def test_cards_that_do_not_go_on_are_counted_above_their_titles(house_theme: DeckTheme) -> None:
    columns = (a_column("name", required=True), a_column("what"), a_column("why"))
    rows = [{"name": f"Problem {number}", "what": words(30), "why": words(30)} for number in (1, 2)]
    slides = slides_of(deck_of(Kind.TABLE, rows, house_theme, columns=columns, shown_as=ShownAs.CARDS))
    labels = [box.paragraphs[0].text for slide in slides for box in slide.boxes if is_eyebrow(box)]
    assert [label[-6:] for label in labels[-2:]] == ["1 of 2", "2 of 2"]


def is_eyebrow(box: object) -> TypeGuard[TextBox]:
    return isinstance(box, TextBox) and box.placeholder is not None and box.placeholder.idx == 10


@pytest.mark.parametrize(("count", "size"), [(10, 28.0), (30, 28.0), (60, 24.0)])
def test_one_short_point_is_a_statement(house_theme: DeckTheme, count: int, size: float) -> None:
    [slide] = slides_of(deck_of(Kind.BULLETS, [words(count)], house_theme))
    [paragraph] = body_of(slide).paragraphs
    assert paragraph.style.size == size
    assert (paragraph.style.bullet == "") == (size > 24)
    assert any(isinstance(box, ShapeBox) for box in slide.boxes) == (size > 24)


@pytest.mark.parametrize(("count", "size"), [(1, 28.0), (2, 28.0), (3, 24.0), (4, 20.0)])
def test_few_facts_stand_in_larger_rows(house_theme: DeckTheme, count: int, size: float) -> None:
    workshop = a_workshop(a_section("overview", a_topic(TOPIC, *(a_question(f"overview.q{n}") for n in range(count)))))
    report = a_report(workshop, {f"overview.q{number}": f"Value {number}" for number in range(count)})
    [slide] = slides_of(composed(workshop, report, house_theme))
    assert sizes_on(slide)["Value 0"] == size


@pytest.mark.parametrize("kind", [Kind.BULLETS, Kind.TEXT])
def test_what_stands_alone_is_smaller_than_its_title_and_lower_than_its_rule(
    house_theme: DeckTheme, kind: Kind
) -> None:
    [slide] = slides_of(deck_of(kind, ["Nobody sells"] if kind is Kind.BULLETS else "Nobody sells", house_theme))
    [title] = [box for box in slide.boxes if isinstance(box, TextBox) and box.role == "title"]
    [value] = [box for box in slide.boxes if isinstance(box, TextBox) and box.paragraphs[0].text == "Nobody sells"]
    [rule] = [box for box in slide.boxes if isinstance(box, ShapeBox)]
    assert value.paragraphs[0].style.size < title.paragraphs[0].style.size
    assert value.rect.y > rule.rect.y + 40


SMALLER = "Seven towns of the west have shown what they can make together"
"""A title that leaves a word alone on its second line at its own size."""


def test_a_fact_under_a_smaller_title_is_smaller_still(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_section("overview", a_topic(TOPIC, a_question("overview.q"))))
    report = a_report(workshop, {"overview.q": "Value"}, titles={TOPIC: SMALLER})
    [slide] = slides_of(composed(workshop, report, house_theme))
    [title] = [box for box in slide.boxes if isinstance(box, TextBox) and box.role == "title"]
    assert title.paragraphs[0].style.size == 28.0
    assert sizes_on(slide)["Value"] == 24.0


def test_short_topics_share_a_compact_slide(house_theme: DeckTheme) -> None:
    questions = [a_question("overview.background", Kind.BULLETS), a_question("overview.goals", Kind.BULLETS)]
    workshop = a_workshop(*questions, limits=ExportLimits(max_slides=3))
    points = [words(21, start) for start in range(0, 105, 21)]
    report = a_report(workshop, {"overview.background": points, "overview.goals": [words(20, 200)]})
    [_, slide, _] = composed(workshop, report, house_theme, 160).deck.slides
    texts = texts_on(slide)
    assert texts == [*points, "Goals", words(20, 200)]
    spaces = gaps(body_of(slide))
    assert spaces[4] > spaces[3] == spaces[5]
