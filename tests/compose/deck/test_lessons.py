"""Lessons: numbered rows, one lesson large, long lessons a numbered list."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.compose.deck.kinds.lessons import MOST_LEAD_WORDS
from otop_report.compose.placed import ComposedDeck, ShapeBox, Slide, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.workshop.model import ExportLimits, Kind, ShownAs
from tests.builders import a_question, a_report, a_workshop, words
from tests.compose.deck.composing import composed, sizes_on, texts_on

LESSON = "Share the costly things. One kitchen for 25 families costs less than five small ones."
TOPIC = "overview.lessons"


def lessons(items: list[Any], theme: DeckTheme) -> ComposedDeck:
    question = a_question(TOPIC, Kind.BULLETS, shown_as=ShownAs.LESSONS)
    workshop = a_workshop(question, limits=ExportLimits(max_slides=None))
    return composed(workshop, a_report(workshop, {TOPIC: items}), theme)


def slides_of(deck: ComposedDeck) -> list[Slide]:
    return [slide for slide in deck.deck.slides if slide.topic == TOPIC]


def texts(slide: Slide) -> list[TextBox]:
    return [box for box in flat(slide.boxes) if isinstance(box, TextBox) and box.role == "body"]


def test_four_lessons_are_numbered_rows_under_rules(house_theme: DeckTheme) -> None:
    [slide] = slides_of(lessons([f"Lesson number {n}." for n in range(1, 5)], house_theme))
    assert texts_on(slide) == [text for n in range(1, 5) for text in (str(n), f"Lesson number {n}.")]
    rules = [box for box in slide.boxes if isinstance(box, ShapeBox)]
    assert [rule.outline_width for rule in rules] == [2.0, 1.0, 1.0, 1.0]
    assert {rule.rect.width for rule in rules} == {house_theme.body.width}
    sizes = sizes_on(slide)
    assert (sizes["1"], sizes["Lesson number 1."]) == (40.0, 20.0)


def test_up_to_three_lessons_are_larger(house_theme: DeckTheme) -> None:
    [slide] = slides_of(lessons(["First.", "Second.", "Third."], house_theme))
    assert sizes_on(slide)["First."] == 24.0


def test_one_lesson_is_large_in_the_body_and_has_no_number(house_theme: DeckTheme) -> None:
    [slide] = slides_of(lessons([LESSON], house_theme))
    [box] = texts(slide)
    assert texts_on(slide) == [LESSON]
    assert box.paragraphs[0].style.size == 28.0
    assert box.placeholder is not None
    assert box.placeholder.kind in ("body", "object")


@pytest.mark.parametrize(
    ("lesson", "bold"),
    [
        (LESSON, "Share the costly things. "),
        ("Count.", ""),
        (f"{'word ' * MOST_LEAD_WORDS}word. One kitchen serves 25 families.", ""),
        ("Only one sentence with nothing more to follow", ""),
        ([{"text": "Share "}, {"text": "all", "bold": True}, {"text": " things. One kitchen is enough."}], "all"),
    ],
)
def test_a_short_first_sentence_is_bold_where_more_follows(house_theme: DeckTheme, lesson: Any, bold: str) -> None:
    [slide] = slides_of(lessons([lesson, "Another one."], house_theme))
    runs = texts(slide)[0].paragraphs[0].runs
    assert "".join(run.text for run in runs if run.bold) == bold


def test_many_lessons_go_on_evenly_and_are_numbered_through(house_theme: DeckTheme) -> None:
    slides = slides_of(lessons([f"Lesson number {n}." for n in range(1, 9)], house_theme))
    assert [len(texts(slide)) for slide in slides] == [4, 4]
    assert texts_on(slides[1])[0] == "5"


def test_lessons_too_long_for_rows_are_a_numbered_list_in_the_placeholder(house_theme: DeckTheme) -> None:
    slides = slides_of(lessons([words(150), words(20), words(20)], house_theme))
    paragraphs = [paragraph for slide in slides for box in texts(slide) for paragraph in box.paragraphs]
    assert [paragraph.style.number for paragraph in paragraphs] == [1, None, 2, 3]
    assert all(box.placeholder is not None for slide in slides for box in texts(slide))


@pytest.mark.parametrize(
    "items",
    [
        [LESSON], [LESSON] * 2, [LESSON] * 6, [LESSON] * 13, [words(70)] * 5, [words(300)], [words(300), LESSON],
        ["M" * 300, LESSON], ["我們沒有足夠的資金。" * 12, "第二個教訓。"], [words(2000)] * 2,
    ],
    ids=["1", "2", "6", "13", "5 long", "1 very long", "mixed", "a long word", "Chinese", "far too long"],
)  # fmt: skip
def test_lessons_of_any_length_lose_nothing_in_any_deck(any_theme: DeckTheme, items: list[str]) -> None:
    assert slides_of(lessons(items, any_theme))


def test_rows_get_smaller_before_their_design_is_left(house_theme: DeckTheme) -> None:
    slides = slides_of(lessons([words(24, start) for start in range(0, 96, 24)], house_theme))
    assert len(slides) == 1
    assert sizes_on(slides[0])["1"] == 40.0
    assert {box.paragraphs[0].style.size for box in texts(slides[0])} == {20.0}


def test_a_lesson_that_fits_on_a_slide_alone_is_never_parted(house_theme: DeckTheme) -> None:
    items = [words(count, count) for count in (100, 30, 45, 90, 80, 100, 20)]
    slides = slides_of(lessons(items, house_theme))
    assert [box.paragraphs[0].text for slide in slides for box in texts(slide)] == items
    assert [[len(box.paragraphs[0].text.split()) for box in texts(slide)] for slide in slides] == [
        [100], [30, 45], [90], [80], [100], [20],
    ]  # fmt: skip


def test_lessons_are_shared_out_so_that_the_fullest_slide_is_low(house_theme: DeckTheme) -> None:
    items = [words(count, count) for count in (50, 10, 10, 10, 50)]
    slides = slides_of(lessons(items, house_theme))
    assert [len(texts(slide)) for slide in slides] in ([2, 3], [3, 2])


@pytest.mark.parametrize(
    ("items", "bold"),
    [
        (["The body of the state: It helped us.", "Nothing else."], ["The body of the state: ", ""]),
        (["At 10:30 we met.", "Nothing else."], ["", ""]),
        (
            ["Meet every week to see what is still open: Then all know.", "Share: It is cheaper."],
            ["Meet every week to see what is still open: ", "Share: "],
        ),
        (["Meet every week to see what is still open and who will do it then: So all know.", "Share."], ["", ""]),
        (["先問再做：大家都知道。", "分享。"], ["先問再做：", ""]),
    ],
)
def test_what_stands_before_a_colon_is_bold_where_it_is_short(
    house_theme: DeckTheme, items: list[str], bold: list[str]
) -> None:
    [slide] = slides_of(lessons(items, house_theme))
    runs = [box.paragraphs[0].runs for box in texts(slide)]
    assert ["".join(run.text for run in each if run.bold) for each in runs] == bold
