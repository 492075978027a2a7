"""Ids: how they are spelled, and that each names one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from otop_report.workshop.draft import Draft
from otop_report.workshop.schema import Fault
from otop_report.workshop.toml_lines import Path

_PART = re.compile(r"[a-z][a-z0-9_]{0,39}")
_WORKSHOP = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_SPELLING = "an id starts with a small letter and has small letters a–z, digits and _, at most 40 in all"
_RESERVED = "phase"


def id_spelling(draft: Draft) -> Iterator[Fault]:
    """Ids can stand in files and in the names of shapes."""
    workshop = draft.workshop
    if workshop.id and not _WORKSHOP.fullmatch(workshop.id):
        yield Fault(
            ("id",),
            f'the id "{workshop.id}" cannot be used; '
            "a workshop's id has small letters a–z, digits, - and _, at most 40 in all",
        )
    for path, given in _single_ids(draft):
        if given and not _PART.fullmatch(given):
            yield Fault((*path, "id"), f'the id "{given}" cannot be used; {_SPELLING}')
        elif path[:1] == ("section",) and len(path) == 2 and given == _RESERVED:
            yield Fault(
                (*path, "id"), 'a section cannot be called "phase", because translations name the phases so'
            )
    for path, _section, given in _two_part_ids(draft):
        if given and not all(_PART.fullmatch(part) for part in given.split(".", 1)):
            yield Fault((*path, "id"), f'the id "{given}" cannot be used; {_SPELLING}')


def full_ids(draft: Draft) -> Iterator[Fault]:
    """A full id begins with the section it stands in."""
    for path, section, given in _two_part_ids(draft):
        if "." in given and section and not given.startswith(f"{section}."):
            short = given.split(".", 1)[1]
            yield Fault(
                (*path, "id"),
                f'the id "{given}" stands in the section "{section}"; write "{section}.{short}" or only "{short}"',
            )


def same_ids(draft: Draft) -> Iterator[Fault]:
    """No two things of a kind share an id."""
    workshop = draft.workshop
    yield from _twice("a section", ((("section", n), one.id) for n, one in enumerate(workshop.section)))
    yield from _twice("a phase", ((("phase", n), one.id) for n, one in enumerate(workshop.phase)))
    yield from _twice("a topic", ((topic.path, topic.id) for topic in draft.topics))
    yield from _twice("a question", ((question.path, question.id) for question in draft.questions))
    for question in draft.questions:
        columns = question.table.columns
        yield from _twice(
            "a column", (((*question.path, "columns", n), one.id) for n, one in enumerate(columns))
        )
    lists: dict[Path, list[tuple[Path, str]]] = {}
    for path, option in draft.options():
        lists.setdefault(path[:-1], []).append((path, option.id))
    for options in lists.values():
        yield from _twice("an option", options)


def _single_ids(draft: Draft) -> Iterator[tuple[Path, str]]:
    for position, phase in enumerate(draft.workshop.phase):
        yield ("phase", position), phase.id
    for position, section in enumerate(draft.workshop.section):
        yield ("section", position), section.id
    for path, _question, column in draft.columns():
        yield path, column.id
    for path, option in draft.options():
        yield path, option.id


def _two_part_ids(draft: Draft) -> Iterator[tuple[Path, str, str]]:
    for topic in draft.topics:
        yield topic.path, topic.section.id, topic.table.id
    for question in draft.questions:
        yield question.path, question.section.id, question.table.id


def _twice(what: str, ids: Iterable[tuple[Path, str]]) -> Iterator[Fault]:
    seen: dict[str, Path] = {}
    for path, one in ids:
        if one and one in seen:
            yield Fault((*path, "id"), f'there is already {what} with the id "{one}"; ids must differ')
        seen.setdefault(one, path)
