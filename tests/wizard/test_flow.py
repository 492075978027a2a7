from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from otop_report.completeness import check
from otop_report.wizard.flow import (
    Progress,
    State,
    beside,
    chapters,
    next_thing,
    page_with,
    pages,
    progress,
    states,
    things_to_do,
)
from otop_report.workshop.model import Kind, Phase, Workshop, in_english
from tests.builders import a_column, a_question, a_report, a_section, a_topic, a_workshop, only_where


def workshop() -> Workshop:
    return a_workshop(
        a_section(
            "overview",
            a_topic("overview.names", a_question("overview.name", required=True), a_question("overview.place")),
            a_question("overview.goals", Kind.BULLETS, required=True, min_count=2),
        ),
        a_section(
            "case",
            a_question("case.outcome", Kind.CHOICE, required=True),
            a_question("case.cause", required=True, show_if=only_where("case.outcome", "failure")),
            a_question("case.rows", Kind.TABLE, columns=(a_column("who", required=True), a_column("where"))),
        ),
    )


def standing(answers: Mapping[str, Any], *passed: str) -> dict[str, State]:
    asked = workshop()
    report = a_report(asked, answers)
    return states(pages(asked, report), check(asked, report), passed)


def test_pages_are_the_topics_with_a_question_that_is_shown() -> None:
    asked = workshop()
    assert [page.id for page in pages(asked, a_report(asked))] == [
        "overview.names", "overview.goals", "case.outcome", "case.rows",
    ]  # fmt: skip
    failed = pages(asked, a_report(asked, {"case.outcome": "failure"}))
    assert [page.number for page in failed if page.id == "case.cause"] == [4]


def test_pages_of_a_later_phase_come_last() -> None:
    asked = a_workshop(
        a_section("closing", a_question("closing.plan"), phase="closing", optional=True),
        a_section("overview", a_question("overview.name", required=True)),
        phases=(Phase("closing", in_english("Closing")),),
    )
    shown = pages(asked, a_report(asked))
    assert [(page.id, page.optional) for page in shown] == [("overview.name", False), ("closing.plan", True)]


def test_an_empty_topic_is_empty_until_it_was_passed() -> None:
    assert standing({})["overview.names"] is State.EMPTY
    assert standing({}, "overview.names")["overview.names"] is State.ATTENTION


def test_a_message_that_was_begun_is_started() -> None:
    asked = a_workshop(a_question("overview.background", Kind.MESSAGE, required=True, min_words=60))
    report = a_report(asked, {"overview.background": {"headline": "Each town has a product", "points": ["One"]}})
    assert list(states(pages(asked, report), check(asked, report)).values()) == [State.STARTED]


def test_a_topic_is_complete_when_all_that_is_needed_is_there() -> None:
    assert standing({"overview.name": "Valle"})["overview.names"] is State.COMPLETE
    assert standing({"overview.place": "Valle"})["overview.names"] is State.STARTED


def test_what_is_short_is_started_and_what_a_row_lacks_needs_attention() -> None:
    told = standing({"overview.goals": ["One"], "case.rows": [{"where": "Valle"}]})
    assert told["overview.goals"] is State.STARTED
    assert told["case.rows"] is State.ATTENTION


def test_a_limit_that_is_passed_needs_attention_at_once() -> None:
    asked = a_workshop(a_question("overview.goals", Kind.BULLETS, max_count=1))
    report = a_report(asked, {"overview.goals": ["One", "Two"]})
    assert states(pages(asked, report), check(asked, report)) == {"overview.goals": State.ATTENTION}


def test_the_way_goes_from_topic_to_topic_and_ends() -> None:
    asked = workshop()
    shown = pages(asked, a_report(asked))
    assert (page := beside(shown, "overview.names", 1)) is not None
    assert page.id == "overview.goals"
    assert beside(shown, "overview.names", -1) is None
    assert beside(shown, "case.rows", 1) is None
    assert beside(shown, "no.topic", 1) is None


def test_chapters_count_what_is_complete() -> None:
    asked = workshop()
    report = a_report(asked, {"overview.name": "Valle"})
    shown = pages(asked, report)
    told = states(shown, check(asked, report))
    assert [(one.number, progress(one.pages, told)) for one in chapters(shown)] == [
        (1, Progress(1, 2)), (2, Progress(0, 2)),
    ]  # fmt: skip


def test_things_to_do_stand_in_the_order_of_the_pages() -> None:
    asked = workshop()
    report = a_report(asked, {"case.rows": [{"where": "Valle"}]})
    found = [one.question for one in things_to_do(pages(asked, report), check(asked, report))]
    assert found == ["overview.name", "overview.goals", "case.outcome", "case.rows"]


def test_the_next_thing_goes_round_and_back() -> None:
    asked = workshop()
    report = a_report(asked, {"overview.name": "Valle"})
    shown, found = pages(asked, report), check(asked, report)

    def after(topic: str, question: str = "", step: int = 1) -> str:
        finding = next_thing(shown, found, topic, question, step)
        return finding.question if finding is not None else ""

    assert after("overview.names") == "overview.goals"
    assert after("overview.goals", "overview.goals") == "case.outcome"
    assert after("case.outcome", "case.outcome") == "overview.goals"
    assert after("case.outcome", "case.outcome", -1) == "overview.goals"
    assert after("overview.goals", "overview.goals", -1) == "case.outcome"


def test_nothing_is_left_to_do_in_a_complete_report() -> None:
    asked = a_workshop(a_question("overview.name", required=True))
    report = a_report(asked, {"overview.name": "Valle"})
    assert next_thing(pages(asked, report), check(asked, report), "overview.name") is None


def test_a_question_is_found_on_its_page() -> None:
    asked = workshop()
    page = page_with(pages(asked, a_report(asked)), "overview.place")
    assert page is not None
    assert page.id == "overview.names"
