"""The pages of the wizard in their order, the state of each, and the next thing to do.

A page is a topic that has at least one question shown. Any page can be opened at any time; nothing here blocks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from otop_report.completeness import Asked, Finding, Level, asked
from otop_report.report.model import Report
from otop_report.workshop.model import Section, Topic, Workshop

WORTH_DOING = (Level.MISSING, Level.UNSURE, Level.UNPLACED, Level.LIMIT)
"""Levels of findings that ask for something; advice never changes how a topic stands."""


class State(StrEnum):
    """How a topic stands, as the contents show it."""

    EMPTY = "empty"
    STARTED = "started"
    COMPLETE = "complete"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Page:
    """One topic of the report with its shown questions, each with its answer; `number` counts from 1."""

    number: int
    section: Section
    topic: Topic
    asked: tuple[Asked, ...]

    @property
    def id(self) -> str:
        """The topic's id, unique in the workshop."""
        return self.topic.id

    @property
    def optional(self) -> bool:
        """Whether nothing on this page is needed."""
        return self.section.optional or not any(one.question.required for one in self.asked)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section with its pages; `number` counts from 1."""

    number: int
    section: Section
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How many pages of how many are complete. Pages on which nothing is needed count once something is there."""

    complete: int
    pages: int


def pages(workshop: Workshop, report: Report) -> tuple[Page, ...]:
    """All pages in their order: the report that is brought along, then the later phases."""
    phases = (None, *(phase.id for phase in workshop.phases))
    shown = (one for phase in phases for one in asked(workshop, report, phase))
    by_topic = groupby(shown, key=lambda one: one.topic.id)
    found = (tuple(questions) for _, questions in by_topic)
    return tuple(
        Page(number, questions[0].section, questions[0].topic, questions) for number, questions in enumerate(found, 1)
    )


def chapters(of: Iterable[Page]) -> tuple[Chapter, ...]:
    """The pages by section."""
    groups = [tuple(group) for _, group in groupby(of, key=lambda page: page.section.id)]
    return tuple(Chapter(number, group[0].section, group) for number, group in enumerate(groups, 1))


def page_of(of: Iterable[Page], topic: str) -> Page | None:
    """The page of a topic; None where it is not shown."""
    return next((page for page in of if page.id == topic), None)


def page_with(of: Iterable[Page], question: str) -> Page | None:
    """The page on which a question stands; None where it is not shown."""
    return next((page for page in of if any(one.question.id == question for one in page.asked)), None)


def beside(of: Sequence[Page], topic: str, step: int) -> Page | None:
    """The page `step` pages further (or back); None past the ends and for a topic that is not shown."""
    place = next((index for index, page in enumerate(of) if page.id == topic), None)
    if place is None or not 0 <= place + step < len(of):
        return None
    return of[place + step]


def state_of(page: Page, findings: Iterable[Finding], passed: Collection[str] = ()) -> State:
    """How a page stands.

    A limit that is passed, or a row that lacks something, needs attention at once. What is merely not there yet does so
    only on a page in `passed` (topics a person has left twice, or came to from the list of findings).
    """
    questions = {one.question.id for one in page.asked}
    own = [one for one in findings if one.question in questions and one.level in WORTH_DOING]
    if any(one.level is Level.LIMIT or one.row is not None or one.level is Level.UNSURE for one in own):
        return State.ATTENTION
    if own and page.id in passed:
        return State.ATTENTION
    if all(one.answer is None for one in page.asked):
        return State.EMPTY
    return State.STARTED if own else State.COMPLETE


def states(of: Iterable[Page], findings: Sequence[Finding], passed: Collection[str] = ()) -> dict[str, State]:
    """The state of every page by its topic."""
    return {page.id: state_of(page, findings, passed) for page in of}


def progress(of: Sequence[Page], standing: dict[str, State]) -> Progress:
    """How far these pages are."""
    return Progress(sum(standing[page.id] is State.COMPLETE for page in of), len(of))


def things_to_do(of: Sequence[Page], findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that ask for something, in the order of the pages; those about no question come last."""
    order = {one.question.id: page.number for page in of for one in page.asked}
    wanted = [one for one in findings if one.level in WORTH_DOING]
    return tuple(sorted(wanted, key=lambda one: order.get(one.question, len(of) + 1)))


def next_thing(
    of: Sequence[Page], findings: Iterable[Finding], topic: str, question: str = "", step: int = 1
) -> Finding | None:
    """The next finding after a question (or after the start of a topic), going round at the end; None if none is left.

    `step` -1 goes back. Several findings about one question are one stop.
    """
    order = [one.question.id for page in of for one in page.asked]
    stops = {one.question: one for one in reversed(things_to_do(of, findings)) if one.question in order}
    if not stops:
        return None
    places = sorted(order.index(stop) for stop in stops)
    here = order.index(question) if question in order else _before(of, order, topic)
    if step > 0:
        place = next((place for place in places if place > here), places[0])
    else:
        place = next((place for place in reversed(places) if place < here), places[-1])
    return stops[order[place]]


def _before(of: Iterable[Page], order: Sequence[str], topic: str) -> float:
    """A place just before the first question of a topic."""
    page = page_of(of, topic)
    return order.index(page.asked[0].question.id) - 0.5 if page is not None else -1
