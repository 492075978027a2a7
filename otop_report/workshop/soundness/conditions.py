"""Conditions (`show_if`, `prompt_if`): they name questions that exist and values they can have, never in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from otop_report.workshop.draft import Draft, PlacedQuestion, full_id
from otop_report.workshop.model import Kind
from otop_report.workshop.schema import ConditionTable, Fault, nearest
from otop_report.workshop.toml_lines import Path

CONDITION_KINDS = (Kind.CHOICE, Kind.TEXT)
"""Kinds whose answer has values a condition can name."""


def condition_questions(draft: Draft) -> Iterator[Fault]:
    """The question of a condition exists, has values, and is asked when the condition is looked at."""
    for path, section, condition in draft.conditions():
        if not condition.question:
            continue
        name = _key(path)
        asked = draft.question(full_id(section, condition.question))
        here = (*path, "question")
        if asked is None:
            known = [question.id for question in draft.questions if question.id]
            known += [one.removeprefix(f"{section}.") for one in known if one.startswith(f"{section}.")]
            hint = nearest(condition.question, known)
            yield Fault(here, f'{name} names the question "{condition.question}", which does not exist{hint}')
        elif asked.kind is not None and asked.kind not in CONDITION_KINDS:
            yield Fault(
                here,
                f'{name} names "{asked.id}" of the kind {asked.kind}; '
                "only a choice or a text has values a condition can name",
            )
        else:
            yield from _asked_too_late(draft, path, section, asked)


def _asked_too_late(draft: Draft, path: Path, section: str, asked: PlacedQuestion) -> Iterator[Fault]:
    own = next((one.phase for one in draft.workshop.section if one.id == section), "")
    if asked.section.phase and asked.section.phase != own:
        yield Fault(
            (*path, "question"),
            f'{_key(path)} names "{asked.id}", which is asked only in the phase "{asked.section.phase}"',
        )


def condition_values(draft: Draft) -> Iterator[Fault]:
    """A value of a condition on a choice is one of its options."""
    for path, section, condition in draft.conditions():
        asked = draft.question(full_id(section, condition.question)) if condition.question else None
        if asked is None or asked.kind is not Kind.CHOICE or not asked.table.options:
            continue
        options = [option.id for option in asked.table.options]
        for value in condition.values:
            if value and value not in options:
                hint = nearest(value, options) or f"; it has {', '.join(options)}"
                yield Fault((*path, "is"), f'{_key(path)}: "{value}" is no option of "{asked.id}"{hint}')


def circles(draft: Draft) -> Iterator[Fault]:
    """No question is needed to decide whether it is itself shown (or which of its prompts)."""
    needs = _needs(draft)
    told: set[frozenset[str]] = set()
    for question in draft.questions:
        for position, other in enumerate(question.table.prompt_if):
            if other.question and full_id(question.section.id, other.question) == question.id:
                path = (*question.path, "prompt_if", position, "question")
                yield Fault(path, "prompt_if names the question it belongs to")
        circle = _circle(question.id, needs)
        if circle and frozenset(circle) not in told:
            told.add(frozenset(circle))
            path, _target = needs[circle[0]][0]
            yield Fault((*path, "question"), _circle_sentence(path, circle))


def _circle_sentence(path: Path, circle: tuple[str, ...]) -> str:
    if len(circle) == 1:
        what = (
            "the question it belongs to"
            if "question" in path
            else f'"{circle[0]}", a question of the topic itself'
        )
        return f"show_if names {what}; it could never be shown"
    way = " → ".join(f'"{one}"' for one in (*circle, circle[0]))
    return f"show_if goes in a circle: {way}; none of them could ever be shown"


def _needs(draft: Draft) -> dict[str, list[tuple[Path, str]]]:
    """For each question the conditions it hangs on: (path of the condition, id of the question it names)."""
    needs: dict[str, list[tuple[Path, str]]] = {}
    for question in draft.questions:
        tables: tuple[tuple[Path, ConditionTable | None], ...] = (
            ((*question.topic.path, "show_if"), question.topic.table.show_if),
            ((*question.path, "show_if"), question.table.show_if),
        )
        for path, table in tables:
            if table is not None and table.question and question.id:
                needs.setdefault(question.id, []).append((path, full_id(question.section.id, table.question)))
    return needs


def _circle(start: str, needs: dict[str, list[tuple[Path, str]]]) -> tuple[str, ...]:
    """The shortest way from a question back to itself; () where there is none."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for _path, target in needs.get(way[-1], ()):
            if target == start:
                return way
            if target not in seen:
                seen.add(target)
                ways.append((*way, target))
    return ()


def _key(path: Path) -> str:
    return str(next(part for part in reversed(path) if isinstance(part, str)))
