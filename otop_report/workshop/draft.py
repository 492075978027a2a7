"""A workshop file as read but not yet found sound: its tables, its folder, and where every question stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from otop_report.workshop.model import Kind
from otop_report.workshop.schema import (
    ColumnTable,
    ConditionTable,
    OptionTable,
    QuestionTable,
    SectionTable,
    TopicTable,
    WorkshopTable,
)
from otop_report.workshop.source import Source
from otop_report.workshop.toml_lines import Path

_SINGLE = ("dates", "contact", "look", "limits")


def full_id(section: str, given: str) -> str:
    """`section.name` of an id that may be given short or full."""
    return given if "." in given else f"{section}.{given}"


@dataclass(frozen=True, slots=True)
class PlacedTopic:
    """A topic with its place in the file; `id` is "" where none was given."""

    path: Path
    section: SectionTable
    table: TopicTable

    @property
    def id(self) -> str:
        """The full id."""
        return full_id(self.section.id, self.table.id) if self.table.id else ""


@dataclass(frozen=True, slots=True)
class PlacedQuestion:
    """A question with its place in the file; `id` is "" where none was given."""

    path: Path
    topic: PlacedTopic
    table: QuestionTable

    @property
    def section(self) -> SectionTable:
        """The section it stands in."""
        return self.topic.section

    @property
    def id(self) -> str:
        """The full id."""
        return full_id(self.section.id, self.table.id) if self.table.id else ""

    @property
    def kind(self) -> Kind | None:
        """Its kind; None where the file names none that exists."""
        return Kind(self.table.kind) if self.table.kind in set(Kind) else None


@dataclass(frozen=True)
class Draft:
    """What the checks of `soundness` look at.

    `spoiled` holds the paths whose values had a wrong shape: told already, and blank here.
    """

    workshop: WorkshopTable
    source: Source
    spoiled: frozenset[Path]

    @cached_property
    def topics(self) -> tuple[PlacedTopic, ...]:
        """All topics in the order of the file."""
        return tuple(
            PlacedTopic(("section", s, "topic", t), section, topic)
            for s, section in enumerate(self.workshop.section)
            for t, topic in enumerate(section.topic)
        )

    @cached_property
    def questions(self) -> tuple[PlacedQuestion, ...]:
        """All questions in the order of the file."""
        return tuple(
            PlacedQuestion((*topic.path, "question", q), topic, question)
            for topic in self.topics
            for q, question in enumerate(topic.table.question)
        )

    def question(self, question_id: str) -> PlacedQuestion | None:
        """The first question of that full id."""
        return next((question for question in self.questions if question.id == question_id), None)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the file, the workshop's own first."""
        own = self.workshop.language
        return (own, *(language for language in self.workshop.languages if language != own))

    def columns(self) -> Iterator[tuple[Path, PlacedQuestion, ColumnTable]]:
        """All columns with their path and question."""
        for question in self.questions:
            for position, column in enumerate(question.table.columns):
                yield (*question.path, "columns", position), question, column

    def options(self) -> Iterator[tuple[Path, OptionTable]]:
        """All options, of questions and of columns, with their path."""
        for question in self.questions:
            yield from _numbered((*question.path, "options"), question.table.options)
        for path, _question, column in self.columns():
            yield from _numbered((*path, "options"), column.options)

    def conditions(self) -> Iterator[tuple[Path, str, ConditionTable]]:
        """All conditions with their path and the id of the section they stand in."""
        for topic in self.topics:
            if topic.table.show_if is not None:
                yield (*topic.path, "show_if"), topic.section.id, topic.table.show_if
        for question in self.questions:
            if question.table.show_if is not None:
                yield (*question.path, "show_if"), question.section.id, question.table.show_if
            for position, other in enumerate(question.table.prompt_if):
                yield (*question.path, "prompt_if", position), question.section.id, other

    def where(self, path: Path) -> str:
        """The place in a person's words: an id where there is one, else numbers counted from 1."""
        if path[:1] == ("phase",) and len(path) > 1:
            return f"phase {int(path[1]) + 1}"
        if path[:1] != ("section",) or len(path) < 2:
            return f"[{path[0]}]" if path[:1] and path[0] in _SINGLE and len(path) > 1 else ""
        number = int(path[1])
        section = self.workshop.section[number]
        name = f"section {section.id or number + 1}"
        if len(path) < 4 or path[2] != "topic":
            return name
        topic = next(one for one in self.topics if one.path == path[:4])
        name = f"topic {topic.id}" if topic.id else f"{name}, topic {int(path[3]) + 1}"
        if len(path) < 6 or path[4] != "question":
            return name
        question = next(one for one in self.questions if one.path == path[:6])
        return question.id or f"{name}, question {int(path[5]) + 1}"


def _numbered(path: Path, options: list[OptionTable]) -> Iterator[tuple[Path, OptionTable]]:
    for position, option in enumerate(options):
        yield (*path, position), option
