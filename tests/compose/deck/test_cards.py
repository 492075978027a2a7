"""Cards: a list by severity, a slide for each card that has more to say, in any deck and for any length."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from otop_report.compose.geometry import accent
from otop_report.compose.placed import ComposedDeck, GroupBox, ShapeBox, Slide, TableBox, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.workshop.model import Column, ExportLimits, Kind, Question, ShownAs
from tests.builders import a_column, a_question, a_report, a_workshop, words
from tests.compose.deck.composing import composed, sizes_on, texts_on

SEVERITY = a_column("severity", Kind.NUMBER, label="Severity (1–5)", minimum=1, maximum=5)
COLUMNS = (
    a_column("problem", required=True),
    a_column("description", label="What happens"),
    a_column("cause"),
    a_column("area", Kind.CHOICE, options=("marketing", "finance")),
    SEVERITY,
)
FULL = {
    "problem": "Goods look unfinished",
    "description": "Quality differs from town to town.",
    "cause": "Each town packs in its own way.",
    "area": "marketing",
    "severity": "4",
}
SHORT = {"problem": "No shop", "description": "Nobody sells.", "area": "finance", "severity": "2"}
TOPIC = "overview.problems"


def a_card_question(*columns: Column) -> Question:
    return a_question(TOPIC, Kind.TABLE, shown_as=ShownAs.CARDS, columns=columns or COLUMNS)


def cards(rows: list[dict[str, Any]], theme: DeckTheme, *columns: Column, **more: Any) -> ComposedDeck:
    workshop = a_workshop(a_card_question(*columns), **more)
    return composed(workshop, a_report(workshop, {TOPIC: rows}), theme)


def slides_of(deck: ComposedDeck) -> list[Slide]:
    return [slide for slide in deck.deck.slides if slide.topic == TOPIC]


def groups(slide: Slide) -> list[GroupBox]:
    return [box for box in slide.boxes if isinstance(box, GroupBox)]


def filled_marks(boxes: tuple[Any, ...], colour: int = 1) -> int:
    return sum(isinstance(box, ShapeBox) and box.name == "Severity" and box.fill == accent(colour) for box in boxes)


def test_one_problem_has_a_card_and_no_list(house_theme: DeckTheme) -> None:
    [slide] = slides_of(cards([FULL], house_theme))
    assert slide.title == "Goods look unfinished"
    assert texts_on(slide) == [
        "Severity", "4", "of 5", "Severe", "Area", "Marketing",
        "What happens", "Quality differs from town to town.", "Cause", "Each town packs in its own way.",
    ]  # fmt: skip
    assert [filled_marks(group.boxes) for group in groups(slide)] == [4]


def test_the_list_is_sorted_by_severity_and_each_card_says_all_in_its_description(house_theme: DeckTheme) -> None:
    rows = [SHORT | {"problem": name, "severity": severity} for name, severity in (("A", "2"), ("B", "5"), ("C", "5"))]
    [slide] = slides_of(cards(rows, house_theme))
    assert [group.alt for group in groups(slide)] == [
        "Problem 1 of 3: B, severity 5 of 5.",
        "Problem 2 of 3: C, severity 5 of 5.",
        "Problem 3 of 3: A, severity 2 of 5.",
    ]
    assert [filled_marks(group.boxes) for group in groups(slide)] == [5, 5, 2]
    assert texts_on(slide)[:4] == ["Severity 5 of 5", "B", "Nobody sells.", "Finance"]


def test_a_card_that_the_list_says_in_full_has_no_slide_of_its_own(house_theme: DeckTheme) -> None:
    deck = cards([SHORT, FULL], house_theme)
    assert [slide.title for slide in slides_of(deck)] == ["Problems", "Goods look unfinished"]
    on_list = {one.path for one in deck.placements if one.where == "slide 2"}
    assert on_list == {"0/problem", "0/description", "0/area", "0/severity"}


def test_the_line_above_the_title_says_which_card_it_is(house_theme: DeckTheme) -> None:
    slide = slides_of(cards([FULL, FULL | {"problem": "Another"}], house_theme))[1]
    shown = [paragraph.text for box in slide.boxes if isinstance(box, TextBox) for paragraph in box.paragraphs]
    assert shown[0] == "Overview\u2002\u2002Problems · 1 of 2"


def test_a_list_shows_as_many_whole_sentences_as_two_lines_hold(house_theme: DeckTheme) -> None:
    text = "Nobody sells. Nobody buys. Nobody knows why that is so. " + words(60)
    first = slides_of(cards([FULL | {"description": text}] * 2, house_theme))[0]
    shown = [one for one in texts_on(first) if one.startswith("Nobody")]
    assert [one.strip() for one in shown] == ["Nobody sells. Nobody buys. Nobody knows why that is so."] * 2


def test_in_a_list_of_five_a_shorter_beginning_is_shown_where_two_lines_have_no_room(house_theme: DeckTheme) -> None:
    text = "Nobody sells. " + words(60, 1000)
    rows = [FULL | {"problem": f"Problem {number}", "description": text} for number in range(5)]
    first = slides_of(cards(rows, house_theme))[0]
    assert [one.strip() for one in texts_on(first) if one.startswith("Nobody")] == ["Nobody sells."] * 5


def test_marks_are_as_wide_as_the_words_below_them_and_apart_from_them(house_theme: DeckTheme) -> None:
    [slide] = slides_of(cards([SHORT, SHORT], house_theme))
    group = groups(slide)[0]
    marks = [box for box in group.boxes if isinstance(box, ShapeBox) and box.name == "Severity"]
    [said] = [box for box in group.boxes if isinstance(box, TextBox) and box.anchor.endswith("/severity")]
    assert said.rect.y - marks[0].rect.bottom >= 3.0
    width = marks[-1].rect.right - marks[0].rect.x
    assert said.paragraphs[0].lines[0].width == pytest.approx(width, abs=6.0)


def test_marks_are_lower_where_cards_are(house_theme: DeckTheme) -> None:
    def high(count: int) -> float:
        first = slides_of(cards([FULL] * count, house_theme))[0]
        return next(box.rect.height for box in flat(first.boxes) if isinstance(box, ShapeBox) and box.fill == accent(1))

    assert high(6) < high(2)


def test_a_list_that_only_repeats_the_cards_after_it_is_left_out(house_theme: DeckTheme) -> None:
    row = {"problem": "No shop", "description": words(60), "cause": "No money."}
    rows = [row, row | {"problem": "No road"}]
    assert [slide.title for slide in slides_of(cards(rows, house_theme))] == ["No shop", "No road"]
    graded = [rows[0], rows[1] | {"severity": "2"}]
    assert [slide.title for slide in slides_of(cards(graded, house_theme))] == ["Problems", "No road", "No shop"]


def test_a_list_under_a_title_that_somebody_wrote_stays(house_theme: DeckTheme) -> None:
    row = {"problem": "No shop", "description": words(60), "cause": "No money."}
    workshop = a_workshop(a_card_question())
    report = a_report(workshop, {TOPIC: [row, row | {"problem": "No road"}]})
    titled = replace(report, titles={TOPIC: "Two problems hold us back"})
    slides = slides_of(composed(workshop, titled, house_theme))
    assert [slide.title for slide in slides] == ["Two problems hold us back", "No shop", "No road"]


def test_short_rows_of_a_card_are_larger(house_theme: DeckTheme) -> None:
    columns = (*COLUMNS, a_column("affected"), a_column("response"))
    row = FULL | {"affected": "Weavers", "response": "None so far."}
    [short] = slides_of(cards([row], house_theme, *columns))
    assert sizes_on(short)["Weavers"] == 20.0
    [long] = slides_of(cards([row | {"cause": words(30)}], house_theme, *columns))
    assert sizes_on(long)["Weavers"] < 20.0


def test_a_card_without_severity_and_area_has_no_panel(house_theme: DeckTheme) -> None:
    row = {"problem": "No shop", "description": "Nobody sells.", "cause": "No money."}
    [slide] = slides_of(cards([row], house_theme))
    assert groups(slide) == []
    rows = [box for box in flat(slide.boxes) if isinstance(box, TextBox) and box.anchor.startswith(f"otop:{TOPIC}/0/d")]
    assert rows[0].rect.right == pytest.approx(house_theme.body.right)


def test_a_severity_that_is_no_number_stands_as_it_was_typed(house_theme: DeckTheme) -> None:
    rows = [FULL | {"severity": "4–5"}, FULL | {"severity": "high"}]
    listed, *own = slides_of(cards(rows, house_theme))
    assert {"4–5", "high"} <= set(texts_on(listed))
    assert [text for slide in own for text in texts_on(slide) if text in ("4–5", "high")] == ["4–5", "high"]
    assert not any(filled_marks(group.boxes) for slide in (listed, *own) for group in groups(slide))


def test_a_number_that_is_not_called_severity_is_a_row_like_any_other(house_theme: DeckTheme) -> None:
    columns = (a_column("idea"), a_column("votes", Kind.NUMBER, minimum=1, maximum=5), a_column("why"))
    [slide] = slides_of(cards([{"idea": "One label", "votes": "4", "why": "It is cheap."}], house_theme, *columns))
    assert texts_on(slide) == ["Votes", "4", "Why", "It is cheap."]
    assert groups(slide) == []


@pytest.mark.parametrize("synonym", ["How serious", "Severity"])
def test_a_severity_is_found_by_its_names(house_theme: DeckTheme, synonym: str) -> None:
    rating = a_column("rating", Kind.NUMBER, minimum=1, maximum=5, synonyms=(synonym,))
    [slide] = slides_of(cards([{"problem": "No shop", "rating": "3", "why": "It is far."}], house_theme,
                              a_column("problem"), rating, a_column("why")))  # fmt: skip
    assert bool(groups(slide)) is (synonym == "Severity")


def test_six_cards_have_no_texts_in_the_list_and_more_go_on_evenly(house_theme: DeckTheme) -> None:
    rows = [FULL | {"problem": f"Problem number {number}"} for number in range(8)]
    six = slides_of(cards(rows[:6], house_theme))[0]
    assert len(groups(six)) == 6
    assert "Quality differs from town to town." not in texts_on(six)
    eight = slides_of(cards(rows, house_theme))
    assert [len(groups(slide)) for slide in eight[:2]] == [4, 4]
    assert eight[1].title == "Problems\u00a0(2\u00a0of\u00a02)"


def test_fewer_cards_stand_on_a_slide_where_the_list_then_says_them_in_full(narrow_theme: DeckTheme) -> None:
    rows = [SHORT | {"problem": f"Problem number {number}"} for number in range(5)]
    slides = slides_of(cards(rows, narrow_theme))
    assert [len(groups(slide)) for slide in slides] == [3, 2]
    assert all(texts_on(slide).count("Nobody sells.") == len(groups(slide)) for slide in slides)


def test_a_long_card_goes_on_at_the_end_of_a_sentence_with_its_panel(house_theme: DeckTheme) -> None:
    slides = slides_of(cards([FULL | {"description": words(150), "cause": words(60)}], house_theme))
    marks = ["", "\u00a0(2\u00a0of\u00a03)", "\u00a0(3\u00a0of\u00a03)"]
    assert [slide.title for slide in slides] == [f"Goods look unfinished{mark}" for mark in marks]
    assert all(filled_marks(groups(slide)[0].boxes) == 4 for slide in slides)
    first = next(text for text in texts_on(slides[0]) if text.startswith("Word1 "))
    assert first.rstrip().endswith(".")
    sizes = {size for slide in slides for text, size in sizes_on(slide).items() if text.startswith("Word")}
    assert len(sizes) == 1


def test_two_cards_share_a_slide_where_the_deck_must_be_short(house_theme: DeckTheme) -> None:
    rows = [FULL | {"problem": f"Problem number {number}"} for number in range(4)]
    workshop = a_workshop(a_card_question(), limits=ExportLimits(max_slides=5))
    deck = composed(workshop, a_report(workshop, {TOPIC: rows}), house_theme, most_words=160)
    assert [len(groups(slide)) for slide in slides_of(deck)] == [4, 2, 2]
    assert len(deck.deck.slides) == 5


def test_two_cards_on_one_slide_have_rows_of_one_size_without_a_rule_at_their_edge(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_card_question(), limits=ExportLimits(max_slides=3))
    report = a_report(workshop, {TOPIC: [FULL | {"cause": words(40)}, FULL | {"problem": "Another", "cause": "None."}]})
    [slide] = slides_of(composed(workshop, report, house_theme, 160))
    sizes = sizes_on(slide)
    assert sizes["None."] == sizes[words(40)]
    for group in groups(slide):
        rules = [box.rect.y for box in group.boxes if isinstance(box, ShapeBox) and box.name == "Rule"]
        assert len(rules) == 1
        assert rules[0] > group.rect.y + 30


def test_two_cards_on_one_slide_need_no_list(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_card_question(), limits=ExportLimits(max_slides=3))
    deck = composed(workshop, a_report(workshop, {TOPIC: [FULL, FULL | {"problem": "Another"}]}), house_theme, 160)
    assert [len(groups(slide)) for slide in slides_of(deck)] == [2]



def labels_and_texts(slide: Slide) -> dict[str, TextBox]:
    return {box.paragraphs[0].text: box for box in flat(slide.boxes) if isinstance(box, TextBox)}


PLAIN = (a_column("problem", required=True), a_column("description", label="What happens"), a_column("response"))


def test_the_label_of_the_only_text_stands_over_it(house_theme: DeckTheme) -> None:
    [slide] = slides_of(cards([{"problem": "No shop", "description": words(60)}], house_theme, *PLAIN))
    found = labels_and_texts(slide)
    label, text = found["What happens"], found[words(60)]
    assert label.rect.x == text.rect.x
    assert label.rect.y < label.rect.bottom < text.rect.y


def test_labels_of_several_texts_stand_beside_them(house_theme: DeckTheme) -> None:
    rows = [{"problem": "No shop", "description": words(20), "response": "We build one."}]
    [slide] = slides_of(cards(rows, house_theme, *PLAIN))
    found = labels_and_texts(slide)
    assert found["What happens"].rect.x < found[words(20)].rect.x == found["We build one."].rect.x


def test_the_texts_of_all_cards_of_a_topic_have_one_size(house_theme: DeckTheme) -> None:
    rows = [{"problem": f"Problem {n}", "description": words(count)} for n, count in enumerate((20, 60, 106))]
    slides = slides_of(cards(rows, house_theme, *PLAIN))
    sizes = [size for slide in slides for text, size in sizes_on(slide).items() if text.startswith("Word1")]
    assert len(sizes) >= 3
    assert len(set(sizes)) == 1


def test_a_card_is_parted_between_two_texts_rather_than_inside_one(house_theme: DeckTheme) -> None:
    row = {"problem": "No shop", "description": words(40), "response": words(90)}
    slides = slides_of(cards([row], house_theme, *PLAIN))
    assert [words(40) in texts_on(slide) for slide in slides] == [True, False]
    assert [words(90) in texts_on(slide) for slide in slides] == [False, True]


def test_two_cards_on_one_slide_are_as_high_as_their_texts_ask(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_card_question(*PLAIN), limits=ExportLimits(max_slides=3))
    rows = [{"problem": "No shop", "description": words(70)}, {"problem": "No road", "description": "Nobody comes."}]
    [slide] = slides_of(composed(workshop, a_report(workshop, {TOPIC: rows}), house_theme, 160))
    high, low = groups(slide)
    assert high.rect.height > 1.5 * low.rect.height
    for group in (high, low):
        ends = [box.rect.y + box.text_height for box in group.boxes if isinstance(box, TextBox)]
        assert group.rect.bottom - max(ends) < 45


ROWS: dict[str, list[dict[str, Any]]] = {
    "one": [FULL],
    "one name": [{"problem": "Nothing but a name"}],
    "six": [FULL | {"problem": f"Problem number {number}"} for number in range(6)],
    "many": [FULL | {"problem": f"Problem number {number}"} for number in range(15)],
    "without names": [{"description": "Nobody sells."}, {"cause": "No money."}],
    "long texts": [FULL | {"description": words(200), "cause": words(120)}, SHORT],
    "very long texts": [FULL | {"description": words(3000)}, SHORT],
    "long names": [FULL | {"problem": words(80)}, SHORT],
    "long words": [FULL | {"problem": "W" * 90, "cause": "M" * 200, "severity": "x" * 60}, SHORT],
    "Chinese": [FULL | {"problem": "道路的問題", "description": "我們沒有足夠的資金。" * 30}, SHORT],
    "Arabic": [FULL | {"problem": "مشكلة الطريق", "description": "ليس لدينا ما يكفي من المال. " * 20}, SHORT],
}


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS.keys())
def test_cards_of_any_length_lose_nothing_in_any_deck(any_theme: DeckTheme, rows: list[dict[str, Any]]) -> None:
    assert slides_of(cards(rows, any_theme))


@pytest.mark.parametrize("minimum", [20.0, 24.0, 28.0])
def test_no_text_of_a_card_is_smaller_than_the_workshop_allows(house_theme: DeckTheme, minimum: float) -> None:
    deck = cards([FULL, SHORT] * 3, house_theme, limits=ExportLimits(min_body_pt=minimum))
    for slide in slides_of(deck):
        if not any(isinstance(box, TableBox) for box in slide.boxes):
            sizes = sizes_on(slide)
            assert min(sizes[text] for text in texts_on(slide)) >= minimum


def test_in_the_reports_language_the_word_of_the_severity_is_said(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_card_question(), languages=("en", "fr"))
    report = a_report(workshop, {TOPIC: [FULL]}, language="fr")
    [slide] = slides_of(composed(workshop, report, house_theme))
    assert texts_on(slide)[1:4] == ["4", "sur 5", "Grave"]
