"""What is still missing: from a workshop and a report to findings and to the state of each section.

`check` runs every rule of CHECKS over every question that is asked and shown; what `show_if` hides is not checked. Then
come the pieces of advice that look at the report as a whole (`advice.ADVICE`), never more than a person would read.
Limits are findings, never errors, and only a finding of level `missing` makes a report incomplete.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from otop_report.completeness import answers
from otop_report.completeness.advice import ADVICE, MOST_PIECES, advise
from otop_report.completeness.advice_text import Told
from otop_report.completeness.answers import is_answered
from otop_report.completeness.finding import Finding, Level
from otop_report.completeness.shown import (
    Asked,
    asked,
    asked_sections,
    holds,
    shown_questions,
)
from otop_report.report.model import Report
from otop_report.workshop.model import Section, Workshop

__all__ = [
    "ADVICE",
    "CHECKS",
    "MOST_PIECES",
    "Asked",
    "Finding",
    "Level",
    "SectionState",
    "Status",
    "asked",
    "asked_sections",
    "check",
    "holds",
    "is_answered",
    "section_states",
    "shown_questions",
    "status_of",
]

CHECKS: tuple[Callable[[Asked, Report], Iterator[Finding]], ...] = (
    answers.required_answer,
    answers.parts_of_message,
    answers.size_of_message,
    answers.length_of_text,
    answers.count_of_items,
    answers.size_of_value,
    answers.known_choice,
    answers.known_country,
    answers.cells_of_table,
    answers.indicators_of_series,
    answers.pictures_there,
)
"""Every rule, in the order in which its findings about one question are told."""


class Status(StrEnum):
    """How a report or a section stands; `absent` is only said of a section, `unreadable` only of a file."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    UNSURE = "unsure"
    ABSENT = "absent"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class SectionState:
    """How a section stands; `required` and `answered` count its required questions that are shown."""

    id: str
    status: Status
    required: int
    answered: int


def check(workshop: Workshop, report: Report, phase: str | None = None) -> tuple[Finding, ...]:
    """Everything found in a report, in the order of the questions, then advice about the whole of it; of one phase,
    by default the report brought along.

    An optional section without any answer is not asked for. There are at most MOST_PIECES pieces of advice.
    """
    shown = tuple(
        one
        for section, questions in _by_section(workshop, report, phase)
        if not (section.optional and _is_absent(questions))
        for one in questions
    )
    found = tuple(finding for one in shown for rule in CHECKS for finding in rule(one, report))
    given = sum(finding.level is Level.ADVICE for finding in found)
    return found + advise(Told(workshop, report, shown), MOST_PIECES - given)


def section_states(
    workshop: Workshop, report: Report, findings: Iterable[Finding], phase: str | None = None
) -> tuple[SectionState, ...]:
    """The state of every section of a phase, given what `check` found (and what reading a file found)."""
    found = tuple(findings)
    states = []
    for section, questions in _by_section(workshop, report, phase):
        required = [one for one in questions if one.question.required]
        own = (finding for finding in found if finding.section == section.id)
        status = Status.ABSENT if _is_absent(questions) else status_of(own)
        answered = sum(is_answered(one) for one in required)
        states.append(SectionState(section.id, status, len(required), answered))
    return tuple(states)


def status_of(findings: Iterable[Finding]) -> Status:
    """Incomplete if anything is missing, else unsure if the program is not sure of something, else complete."""
    levels = {finding.level for finding in findings}
    if Level.MISSING in levels:
        return Status.INCOMPLETE
    return Status.UNSURE if Level.UNSURE in levels else Status.COMPLETE


def _by_section(
    workshop: Workshop, report: Report, phase: str | None
) -> Iterator[tuple[Section, tuple[Asked, ...]]]:
    questions = asked(workshop, report, phase)
    for section in asked_sections(workshop, phase):
        yield section, tuple(one for one in questions if one.section.id == section.id)


def _is_absent(questions: tuple[Asked, ...]) -> bool:
    return all(one.answer is None for one in questions)
