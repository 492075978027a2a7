"""How sections stand, and which questions are asked at all."""

from otop_report.completeness import (
    Finding,
    Level,
    SectionState,
    Status,
    check,
    section_states,
    shown_questions,
    status_of,
)
from otop_report.report.kinds.values import ChoiceAnswer, MessageAnswer, TextAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Condition, Kind, Workshop
from tests.completeness.asking import line, question, report, section, workshop

OUTCOME = question(Kind.CHOICE, name="case.outcome", required=True, options=("success", "failure", "mixed"))
EXPECTED = question(
    Kind.TEXT, name="case.expected", required=True, show_if=Condition("case.outcome", ("failure", "mixed"))
)
BLAME = question(Kind.TEXT, name="case.blame", required=True, show_if=Condition("case.expected", ("the weather",)))
CASE = workshop(section("case", OUTCOME, EXPECTED, BLAME))


def shown(asked_of: Workshop, given: Report, phase: str | None = None) -> list[str]:
    return [one.id for one in shown_questions(asked_of, given, phase)]


def states(asked_of: Workshop, given: Report) -> tuple[SectionState, ...]:
    return section_states(asked_of, given, check(asked_of, given))


def test_a_question_is_hidden_until_its_condition_holds() -> None:
    assert shown(CASE, report()) == ["case.outcome"]
    assert shown(CASE, report(case__outcome=ChoiceAnswer("success"))) == ["case.outcome"]
    assert shown(CASE, report(case__outcome=ChoiceAnswer("mixed"))) == ["case.outcome", "case.expected"]


def test_the_answer_of_a_hidden_question_does_not_count_in_a_condition() -> None:
    answers = {"case__expected": TextAnswer("The weather"), "case__blame": TextAnswer("Nobody")}
    assert shown(CASE, report(case__outcome=ChoiceAnswer("success"), **answers)) == ["case.outcome"]
    assert shown(CASE, report(case__outcome=ChoiceAnswer("failure"), **answers)) == [
        "case.outcome",
        "case.expected",
        "case.blame",
    ]


def test_what_is_hidden_is_neither_checked_nor_counted() -> None:
    given = report(case__outcome=ChoiceAnswer("success"))
    assert check(CASE, given) == ()
    assert states(CASE, given) == (SectionState("case", Status.COMPLETE, 1, 1),)


def test_a_hidden_topic_hides_its_questions() -> None:
    hidden = section(
        "more", question(Kind.TEXT, name="more.text"), show_if=Condition("case.outcome", ("failure",))
    )
    both = workshop(section("case", OUTCOME), hidden)
    assert shown(both, report()) == ["case.outcome"]
    assert shown(both, report(case__outcome=ChoiceAnswer("failure"))) == ["case.outcome", "more.text"]


def test_conditions_in_a_circle_hide_each_other() -> None:
    one = question(Kind.TEXT, name="case.one", show_if=Condition("case.two", ("x",)))
    two = question(Kind.TEXT, name="case.two", show_if=Condition("case.one", ("x",)))
    given = report(case__one=TextAnswer("x"), case__two=TextAnswer("x"))
    assert shown(workshop(section("case", one, two)), given) == []


def test_a_section_of_a_later_phase_is_asked_by_naming_the_phase() -> None:
    later = section("closing", question(Kind.TEXT, name="closing.text", required=True), phase="closing")
    both = workshop(section("case", OUTCOME), later)
    assert shown(both, report()) == ["case.outcome"]
    assert shown(both, report(), "closing") == ["closing.text"]
    assert [finding.section for finding in check(both, report(), "closing")] == ["closing"]


def test_a_section_without_any_answer_is_absent_and_all_it_asks_is_missing() -> None:
    assert states(CASE, report()) == (SectionState("case", Status.ABSENT, 1, 0),)
    assert [str(finding.level) for finding in check(CASE, report())] == ["missing"]


def test_an_optional_section_that_was_not_begun_is_not_asked_for() -> None:
    optional = section(
        "more",
        question(Kind.TEXT, name="more.one", required=True),
        question(Kind.TEXT, name="more.two", required=True),
        optional=True,
    )
    assert check(workshop(optional), report()) == ()
    assert states(workshop(optional), report()) == (SectionState("more", Status.ABSENT, 2, 0),)
    begun = report(more__one=TextAnswer("x"))
    assert [finding.question for finding in check(workshop(optional), begun)] == ["more.two"]


def test_a_message_that_was_only_begun_does_not_count_as_answered() -> None:
    asked = workshop(section("overview", question(Kind.MESSAGE, required=True)))
    begun = Report(workshop="w", language="en").with_answer("overview.asked", MessageAnswer("A headline"))
    whole = begun.with_answer("overview.asked", MessageAnswer("A headline", (line("A point"),)))
    assert states(asked, begun) == (SectionState("overview", Status.INCOMPLETE, 1, 0),)
    assert states(asked, whole) == (SectionState("overview", Status.COMPLETE, 1, 1),)


def test_only_what_is_missing_makes_incomplete() -> None:
    found = {level: Finding(level=level, message="…") for level in Level}
    assert status_of([found[Level.LIMIT], found[Level.ADVICE], found[Level.UNPLACED]]) is Status.COMPLETE
    assert status_of([found[Level.LIMIT], found[Level.UNSURE]]) is Status.UNSURE
    assert status_of([found[Level.UNSURE], found[Level.MISSING]]) is Status.INCOMPLETE
