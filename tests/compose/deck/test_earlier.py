"""A report that is composed again and again while somebody writes: the same slides, sooner."""

from __future__ import annotations

from dataclasses import replace

from otop_report.assets import resource
from otop_report.compose.deck import Earlier, compose_deck
from otop_report.compose.theme import DeckTheme
from otop_report.report.model import Report
from otop_report.report.opening import open_report
from otop_report.wording import words
from otop_report.workshop.model import Workshop


def the_sample() -> tuple[Workshop, Report]:
    return open_report(resource("sample", "honduras.json"), "otop-2017")


def tightly(workshop: Workshop, slides: int | None) -> Workshop:
    return replace(workshop, limits=replace(workshop.limits, max_slides=slides))


def test_what_is_made_of_equal_values_is_taken_again() -> None:
    earlier = Earlier()
    first = earlier.made("title", ("a", 1), object)
    earlier.begin()
    assert earlier.made("title", ("a", 1), object) is first


def test_what_is_made_of_other_values_is_made_anew() -> None:
    earlier = Earlier()
    first = earlier.made("title", ("a", 1), object)
    assert earlier.made("title", ("a", 2), object) is not first


def test_what_the_last_deck_had_no_use_for_is_forgotten() -> None:
    earlier = Earlier()
    first = earlier.made("title", 1, object)
    earlier.begin()
    earlier.begin()
    assert earlier.made("title", 1, object) is not first


def test_taking_answers_away_one_by_one_gives_the_slides_of_a_first_composing(house_theme: DeckTheme) -> None:
    workshop, report = the_sample()
    for limit in (None, 14):
        tight, left, earlier = tightly(workshop, limit), report, Earlier()
        for question in list(report.answers)[::3]:
            left = left.with_answer(question, None)
            again = compose_deck(tight, left, house_theme, words("en"), None, earlier)
            assert again == compose_deck(tight, left, house_theme, words("en"))


def test_titles_topics_left_out_limits_and_languages_are_seen_at_once(
    house_theme: DeckTheme, narrow_theme: DeckTheme
) -> None:
    workshop, report = the_sample()
    topics = [topic.id for topic in workshop.topics]
    titled = replace(report, titles={topics[4]: "The same title", topics[5]: "The same title"})
    earlier = Earlier()
    for shown, theme, limit in (
        (report, house_theme, 20),
        (titled, house_theme, 20),
        (titled, narrow_theme, 20),
        (titled, narrow_theme, 12),
        (replace(titled, leave_out=tuple(topics[6:9])), narrow_theme, 12),
        (replace(titled, language="es"), narrow_theme, 12),
        (replace(titled, pictures={}), narrow_theme, 12),
        (report, house_theme, None),
    ):
        own = tightly(workshop, limit)
        again = compose_deck(own, shown, theme, words(shown.language), None, earlier)
        assert again == compose_deck(own, shown, theme, words(shown.language))


def test_a_topic_that_takes_the_title_of_another_changes_that_ones(house_theme: DeckTheme) -> None:
    workshop, report = the_sample()
    earlier = Earlier()
    before = compose_deck(workshop, report, house_theme, words("en"), None, earlier)
    last = next(slide for slide in reversed(before.deck.slides) if slide.topic)
    first = next(slide for slide in before.deck.slides if slide.topic)
    taken = replace(report, titles={**report.titles, first.topic: last.title})
    after = compose_deck(workshop, taken, house_theme, words("en"), None, earlier)
    titles = [slide.title for slide in after.deck.slides]
    assert len(set(titles)) == len(titles)
    assert after == compose_deck(workshop, taken, house_theme, words("en"))
