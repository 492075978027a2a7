"""Advice as a whole: never more than is read, never what makes a report incomplete, right on real reports."""

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from otop_report.completeness import (
    ADVICE,
    MOST_PIECES,
    Status,
    check,
    section_states,
    status_of,
)
from otop_report.completeness.advice import advise
from otop_report.report.exchange import read_answers
from tests.completeness.advising import advice_of, bundled, message, told

LONG = "We " + "walk and " * 25 + "rest."
FAR_AWAY = "Nobody buys what stands too far from the road, and nobody had asked. " * 6
FULL_OF_FAULTS: dict[str, Any] = {
    "overview.background": message("Background", f"{LONG} The QZT pays. Equipment worth USD 900 arrived."),
    "overview.indicators": [{"indicator": "Sales", "values": {"2019": "12"}}],
    "case.outcome": "failure",
    "case.background": message("The shop sold two pots", "The shop was too far from the town. " * 6),
    "case.expected": message("The shop sold two pots", "Equipment worth USD 700 arrived. " * 1),
    "case.reasons": message("The shop sold two pots", "The shop was too far from the town. " * 6),
    "case.transfer": FAR_AWAY,
    "problems.priority": message("Nobody comes", FAR_AWAY),
}


def test_a_report_gets_no_more_advice_than_is_read() -> None:
    assert len([finding for rule in ADVICE for finding in rule(told(FULL_OF_FAULTS))]) > MOST_PIECES
    assert len(advice_of(FULL_OF_FAULTS)) == MOST_PIECES


def test_the_most_useful_advice_comes_first() -> None:
    order = [finding.message.split()[0] for finding in advise(told(FULL_OF_FAULTS))]
    assert order == ["One", "The", "The", "The", "“Sales”"]


def test_every_rule_gives_one_piece_at_most() -> None:
    for rule in ADVICE:
        assert len(list(rule(told(FULL_OF_FAULTS)))) <= 1, rule.__name__


def test_advice_names_its_place() -> None:
    questions = {question.id for question in bundled().questions}
    for finding in advice_of(FULL_OF_FAULTS):
        assert finding.section
        assert finding.question in questions


def test_advice_never_makes_a_report_incomplete() -> None:
    assert status_of(advice_of(FULL_OF_FAULTS)) is Status.COMPLETE
    given = told(FULL_OF_FAULTS)
    findings = advise(given)
    states = section_states(bundled(), given.report, findings)
    assert Status.INCOMPLETE not in {state.status for state in states}


def test_no_advice_is_given_about_an_empty_report() -> None:
    assert advice_of({}) == []


def test_what_is_hidden_gets_no_advice() -> None:
    assert advice_of({"case.outcome": "success", "case.expected": message("Introduction")}) == []
    assert len(advice_of({"case.outcome": "failure", "case.expected": message("Introduction")})) == 1


REAL_ADVICE = {
    "eswatini": ["case.expected", "overview.background", "overview.indicators", "case.lessons"],
    "morocco": ["case.reasons", "overview.background", "overview.indicators", "case.background"],
    "nepal": ["case.reasons", "overview.background", "overview.indicators", "case.background"],
    "togo": ["case.reasons", "overview.background", "overview.background"],
}
"""Where each piece of advice about a real report stands; every one of them was read and found right."""


@pytest.mark.parametrize("case", REAL_ADVICE)
def test_real_reports_get_the_advice_that_was_found_right(case: str, shared: Any) -> None:
    report = read_answers(shared / "cases" / f"{case}.json", bundled())
    findings = [finding for finding in check(bundled(), report) if finding.level == "advice"]
    assert [finding.question for finding in findings] == REAL_ADVICE[case]


@pytest.mark.parametrize(
    "piece",
    ["a", "A ", "AB ", "(", "((A ", "1 ", "1.", "1,000 ", ". ", "… ", "! ", "word ", "L 5 x. ", "In 2019, 5 cats sat. ",
     "字", "字。", "ก", "é\u0301", "\u200b", "“", "a@", "www.", "- ", "QXZ JKV "],
)  # fmt: skip
def test_a_long_text_of_anything_is_read_at_once(piece: str) -> None:
    text = (piece * (100_000 // len(piece)))[:100_000]
    given = told({"case.transfer": text, "overview.background": {"headline": text[:200], "details": text}})
    start = time.process_time()
    advise(given)
    assert time.process_time() - start < 3


def test_a_long_report_takes_time_in_proportion_to_its_length() -> None:
    def seconds(sentences: int) -> float:
        said = (f"In {1990 + n % 30}, group {n} sold {n} pots to {n % 7} shops of the NKT." for n in range(sentences))
        given = told({"case.transfer": " ".join(said)})
        start = time.process_time()
        advise(given)
        return time.process_time() - start

    seconds(100)
    assert seconds(4_000) < 16 * max(seconds(1_000), 0.02)


TEXTS = st.text(max_size=300) | st.text(alphabet="ABC abc 12.,;:()“”\n–’", max_size=300)


@settings(max_examples=80, deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_any_text_can_be_advised_about(one: str, other: str, third: str) -> None:
    findings = advise(
        told(
            {
                "participant.name": one,
                "overview.background": {"headline": one, "points": [other], "details": third},
                "overview.budget": {"typed": one, "unit": other},
                "overview.indicators": [{"indicator": f"I {one}", "unit": other, "values": {f"L{third}": other}}],
                "problems.country": [{"problem": one, "description": other, "cause": third}],
                "case.outcome": "mixed",
                "case.reasons": {"headline": other, "details": one},
                "case.results": [{"measure": one, "before": other, "after": third}],
                "case.lessons": [one, other, third],
            }
        )
    )
    assert len(findings) <= MOST_PIECES
    assert all(finding.message.endswith(".") for finding in findings)
