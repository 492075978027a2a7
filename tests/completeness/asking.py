"""Small workshops to check answers against: one section of questions, or several."""

from __future__ import annotations

from types import MappingProxyType

from otop_report.completeness import Finding, check
from otop_report.report.kinds.values import Answer
from otop_report.report.model import Report
from otop_report.report.text import Block, Runs, runs_of
from otop_report.workshop.model import (
    Column,
    Condition,
    Kind,
    Limits,
    Option,
    Question,
    Section,
    Topic,
    Workshop,
    in_english,
)


def question(
    kind: Kind,
    *,
    limits: Limits | None = None,
    required: bool = False,
    name: str = "overview.asked",
    label: str = "Asked",
    options: tuple[str, ...] = (),
    columns: tuple[Column, ...] = (),
    show_if: Condition | None = None,
) -> Question:
    return Question(
        id=name,
        kind=kind,
        label=in_english(label),
        prompt=in_english(f"What about {label}?"),
        required=required,
        limits=limits or Limits(),
        options=tuple(Option(option, in_english(option)) for option in options),
        columns=columns,
        show_if=show_if,
    )


def column(name: str, kind: Kind = Kind.TEXT, *, required: bool = False, **limits: float) -> Column:
    words = limits.get("max_words")
    return Column(
        id=name,
        label=in_english(name.capitalize()),
        kind=kind,
        required=required,
        options=(Option("craft", in_english("Craft")), Option("food", in_english("Food"))),
        max_words=None if words is None else int(words),
        minimum=limits.get("minimum"),
        maximum=limits.get("maximum"),
    )


def section(
    name: str,
    *questions: Question,
    optional: bool = False,
    phase: str | None = None,
    show_if: Condition | None = None,
) -> Section:
    topic = Topic(id=f"{name}.all", name=in_english("All"), questions=questions, show_if=show_if)
    return Section(id=name, name=in_english(name), topics=(topic,), optional=optional, phase=phase)


def workshop(*sections: Section) -> Workshop:
    text = in_english("A workshop")
    return Workshop(
        id="w", version="1", title=text, sections=sections, short_title=text, series=text, subtitle=text, organiser=text
    )


def report(**answers: Answer) -> Report:
    """A report; `__` in a name stands for the dot of an id."""
    named = {name.replace("__", "."): answer for name, answer in answers.items()}
    return Report(workshop="w", language="en", answers=MappingProxyType(named))


def found(asked: Question, answer: Answer | None) -> tuple[Finding, ...]:
    """What is found where only this is asked and answered."""
    empty = Report(workshop="w", language="en")
    return check(workshop(section("overview", asked)), empty.with_answer(asked.id, answer))


def told(asked: Question, answer: Answer | None) -> list[tuple[str, str]]:
    """The level and the message of each finding."""
    return [(str(finding.level), finding.message) for finding in found(asked, answer)]


def words(count: int) -> str:
    """So many words, in sentences of ten."""
    return " ".join(("Word", *["word"] * 8, "word.")[number % 10] for number in range(count))


def line(text: str) -> Runs:
    return runs_of(text)


def blocks(count: int) -> tuple[Block, ...]:
    """One paragraph of so many words."""
    return (Block(line(words(count))),)
