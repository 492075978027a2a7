"""Keys that must be given."""

from __future__ import annotations

from collections.abc import Iterator

from otop_report.workshop.draft import Draft
from otop_report.workshop.schema import Fault, PromptTable, Table
from otop_report.workshop.toml_lines import Path

_LISTS = {
    "section": "a workshop needs at least one [[section]]",
    "topic": "a section needs at least one [[section.topic]]",
    "question": "a topic needs at least one [[section.topic.question]]",
    "values": '"is" must be given: the values for which it holds',
}
"""What is said of a list that must not be empty."""


def missing_keys(draft: Draft) -> Iterator[Fault]:
    """Each table has what it cannot be without."""
    for path, table, keys in _needs(draft):
        for key in keys:
            written = "is" if key == "values" else key
            told = path in draft.spoiled or (*path, written) in draft.spoiled
            if not told and getattr(table, key) in ("", []):
                yield Fault(path, _LISTS.get(key, f'"{key}" must be given'))


def _needs(draft: Draft) -> Iterator[tuple[Path, Table, tuple[str, ...]]]:
    yield (), draft.workshop, ("id", "title", "version", "section")
    for position, phase in enumerate(draft.workshop.phase):
        yield ("phase", position), phase, ("id", "name")
    for position, section in enumerate(draft.workshop.section):
        yield ("section", position), section, ("id", "name", "topic")
    for topic in draft.topics:
        yield topic.path, topic.table, ("id", "name", "question")
    for question in draft.questions:
        yield question.path, question.table, ("id", "kind", "prompt")
    for path, _question, column in draft.columns():
        yield path, column, ("id", "label", "kind")
    for path, option in draft.options():
        yield path, option, ("id", "label")
    for path, _section, condition in draft.conditions():
        prompt = ("prompt",) if isinstance(condition, PromptTable) else ()
        yield path, condition, ("question", "values", *prompt)


def missing_labels(draft: Draft) -> Iterator[Fault]:
    """A question that shares its topic has a label of its own."""
    for question in draft.questions:
        told = question.path in draft.spoiled or (*question.path, "label") in draft.spoiled
        if not told and question.table.label == "" and len(question.topic.table.question) > 1:
            yield Fault(question.path, '"label" must be given, because the topic has more than one question')
