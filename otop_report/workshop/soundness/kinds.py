"""What goes with the kind of a question: options, columns, the form it is shown in, its role."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from otop_report.workshop.draft import Draft, PlacedQuestion
from otop_report.workshop.model import COLUMN_KINDS, SHOWN_AS, Kind, Role, ShownAs
from otop_report.workshop.schema import Fault, nearest

NEEDED_COLUMNS: Mapping[ShownAs, tuple[str, ...]] = {
    ShownAs.TIMELINE: ("when", "event"),
    ShownAs.BEFORE_AFTER: ("measure", "before", "after"),
}
"""The columns a form cannot do without."""

ROLE_KINDS: Mapping[Role, tuple[Kind, ...]] = {
    Role.NAME: (Kind.TEXT,),
    Role.COUNTRY: (Kind.COUNTRY, Kind.TEXT),
    Role.ORGANISATION: (Kind.TEXT,),
    Role.POSITION: (Kind.TEXT,),
    Role.CONTACT: (Kind.TEXT,),
}
"""The kinds of question that may have a role."""


def question_kinds(draft: Draft) -> Iterator[Fault]:
    """The kind is one there is."""
    for question in draft.questions:
        kind = question.table.kind
        if kind and question.kind is None:
            yield Fault((*question.path, "kind"), unknown("kind", kind, tuple(Kind)))


def column_kinds(draft: Draft) -> Iterator[Fault]:
    """The kind of a column is one a cell can have."""
    for path, _question, column in draft.columns():
        if column.kind and column.kind not in COLUMN_KINDS:
            yield Fault((*path, "kind"), unknown("kind of a column", column.kind, COLUMN_KINDS))


def choices_and_columns(draft: Draft) -> Iterator[Fault]:
    """Options, columns and a unit stand where they mean something, and where they must."""
    for question in draft.questions:
        if question.kind is not None:
            yield from _of_kind(draft, question, "options", Kind.CHOICE, "option")
            yield from _of_kind(draft, question, "columns", Kind.TABLE, "column")
            if question.table.asks_unit and question.kind is not Kind.NUMBER:
                yield Fault(
                    (*question.path, "asks_unit"),
                    f"asks_unit is for the kind number, not for {question.kind}",
                )
    for path, _question, column in draft.columns():
        spoiled = (*path, "options") in draft.spoiled or (*path, "kind") in draft.spoiled
        if column.kind == Kind.CHOICE and not column.options and not spoiled:
            yield Fault(
                path, f'the column "{column.id}" is a choice without options; give at least one option'
            )
        if column.options and column.kind in COLUMN_KINDS and column.kind != Kind.CHOICE and not spoiled:
            yield Fault(
                (*path, "options"), f'options are for columns with kind = "choice", not for {column.kind}'
            )


def _of_kind(draft: Draft, question: PlacedQuestion, key: str, kind: Kind, one: str) -> Iterator[Fault]:
    if (*question.path, key) in draft.spoiled:
        return
    given = bool(getattr(question.table, key))
    if question.kind is kind and not given:
        yield Fault(question.path, f"a {kind} without {key}; give at least one {one}")
    if question.kind is not kind and given:
        yield Fault((*question.path, key), f"{key} are for the kind {kind}, not for {question.kind}")


def shown_as(draft: Draft) -> Iterator[Fault]:
    """A form exists, fits the kind, and has the columns it needs."""
    for question in draft.questions:
        form, kind = question.table.shown_as, question.kind
        if not form:
            continue
        path = (*question.path, "shown_as")
        if form not in set(ShownAs):
            allowed = SHOWN_AS.get(kind, ()) if kind else ()
            yield Fault(path, unknown("shown_as", form, allowed or tuple(ShownAs)))
        elif kind is not None and form not in SHOWN_AS.get(kind, ()):
            forms = SHOWN_AS.get(kind, ())
            instead = f"it can be shown as {', '.join(forms)}" if forms else "it has only one form"
            yield Fault(path, f"the kind {kind} cannot be shown as {form}; {instead}")
        elif question.table.columns:
            yield from _needed_columns(question, ShownAs(form))


def _needed_columns(question: PlacedQuestion, form: ShownAs) -> Iterator[Fault]:
    ids = [column.id for column in question.table.columns]
    missing = [column for column in NEEDED_COLUMNS.get(form, ()) if column not in ids]
    if missing:
        names = " and ".join(f'"{column}"' for column in missing)
        known = [column for column in ids if column not in NEEDED_COLUMNS[form]]
        yield Fault(
            (*question.path, "shown_as"),
            f"shown as {form} it needs the column{'s' if len(missing) > 1 else ''} {names}{nearest(missing[0], known)}",
        )


def roles(draft: Draft) -> Iterator[Fault]:
    """A role exists, is given once, and to a kind of question that can have it."""
    taken: dict[str, str] = {}
    for question in draft.questions:
        role = question.table.role
        if not role:
            continue
        path = (*question.path, "role")
        if role not in set(Role):
            yield Fault(path, unknown("role", role, tuple(Role)))
            continue
        if question.kind is not None and question.kind not in ROLE_KINDS[Role(role)]:
            kinds = " or ".join(ROLE_KINDS[Role(role)])
            yield Fault(path, f"the role {role} is for a question of the kind {kinds}, not {question.kind}")
        if role in taken:
            yield Fault(path, f'the role {role} is already that of "{taken[role]}"; each role is given once')
        taken.setdefault(role, question.id)


def unknown(what: str, found: str, allowed: tuple[str, ...]) -> str:
    """A sentence about a word that is none of the allowed ones."""
    names = [str(name) for name in allowed]
    return f'unknown {what} "{found}"; expected one of {", ".join(names)}{nearest(found, names)}'
