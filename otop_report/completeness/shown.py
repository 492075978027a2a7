"""Which sections, topics and questions a participant is asked, given what was answered so far.

A question is asked where its phase is, and where its own `show_if` and its topic's hold. A condition on a question
that is itself hidden does not hold, whatever answer is stored for it.
"""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.report.kinds.values import Answer, ChoiceAnswer, TextAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Condition, Question, Section, Topic, Workshop


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is asked, with where it stands and what was answered (None: nothing)."""

    section: Section
    topic: Topic
    question: Question
    answer: Answer | None


def asked_sections(workshop: Workshop, phase: str | None = None) -> tuple[Section, ...]:
    """The sections of a phase; without one, those of the report that is brought along."""
    return tuple(section for section in workshop.sections if section.phase == phase)


def asked(workshop: Workshop, report: Report, phase: str | None = None) -> tuple[Asked, ...]:
    """The questions of a phase that are shown, in their order, each with its answer."""
    return tuple(
        Asked(section, topic, question, report.answers.get(question.id))
        for section in asked_sections(workshop, phase)
        for topic in section.topics
        for question in topic.questions
        if _shown(workshop, report, topic, question, ())
    )


def shown_questions(workshop: Workshop, report: Report, phase: str | None = None) -> tuple[Question, ...]:
    """The questions of a phase that are shown, in their order."""
    return tuple(one.question for one in asked(workshop, report, phase))


def holds(workshop: Workshop, report: Report, condition: Condition) -> bool:
    """Whether a condition holds: its question is shown, and its answer is one of the values."""
    return _holds(workshop, report, condition, ())


def _shown(
    workshop: Workshop, report: Report, topic: Topic, question: Question, waiting: tuple[str, ...]
) -> bool:
    if question.id in waiting:  # a circle of conditions shows nothing; soundness tells the trainer
        return False
    waiting = (*waiting, question.id)
    conditions = [condition for condition in (topic.show_if, question.show_if) if condition is not None]
    return all(_holds(workshop, report, condition, waiting) for condition in conditions)


def _holds(workshop: Workshop, report: Report, condition: Condition, waiting: tuple[str, ...]) -> bool:
    places = (
        (topic, question)
        for topic in workshop.topics
        for question in topic.questions
        if question.id == condition.question
    )
    place = next(places, None)
    if place is None or not _shown(workshop, report, *place, waiting):
        return False
    match report.answers.get(condition.question):
        case ChoiceAnswer(option):
            return option in condition.values
        case TextAnswer(text):
            return text.strip().casefold() in {value.strip().casefold() for value in condition.values}
        case _:
            return False
