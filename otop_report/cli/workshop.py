"""`workshop`: lists, shows, checks and packs what workshops ask for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from otop_report.cli import console
from otop_report.errors import UnsoundWorkshop, WrongUsage

if TYPE_CHECKING:
    from otop_report.workshop.model import Question, Section, Workshop

FOUND = 1


@click.group("workshop")
def command() -> None:
    """What a workshop asks for: list, show, check, pack."""


@command.command("list")
def list_bundled() -> None:
    """List the workshops that come with the program."""
    from otop_report.workshop.load import bundled, load_workshop

    loaded = [load_workshop(one) for one in bundled()]
    rows = [(one.id, one.version, _count(one), str(one.title)) for one in loaded]
    _print_table(("id", "version", "questions", "title"), rows)


@command.command("show")
@click.argument("workshop", metavar="W")
def show(workshop: str) -> None:
    """Show what the workshop W asks: its dates, limits, and every question."""
    from otop_report.workshop.load import load_workshop

    shown = load_workshop(workshop)
    for line in _facts(shown):
        console.result(line)
    console.result("")
    rows = [row for section in shown.sections for row in _question_rows(section)]
    _print_table(("question", "kind", "asked", "limits", "prompt"), rows)


@command.command("check")
@click.argument("workshop", metavar="W")
def check(workshop: str) -> int:
    """Tell everything that is wrong with the workshop W, each with its file and line."""
    from otop_report.workshop.languages import translated
    from otop_report.workshop.load import load_workshop

    try:
        sound = load_workshop(workshop)
    except UnsoundWorkshop as error:
        console.result(str(error))
        number = len(error.problems)
        console.message(f"{workshop}: 1 problem." if number == 1 else f"{workshop}: {number} problems.")
        return FOUND
    for one in translated(sound):
        console.result(f"{one.language}: {one.given} of {one.texts} texts are translated.")
    console.result(
        f"{workshop}: nothing is wrong. {len(sound.sections)} sections, {_count(sound)} questions."
    )
    return 0


@command.command("pack")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--to", "target", type=click.Path(path_type=Path), required=True, metavar="FILE")
def pack(folder: Path, target: Path) -> None:
    """Pack the workshop in FOLDER into one file, NAME.otopworkshop, to send."""
    from otop_report.workshop.load import load_workshop
    from otop_report.workshop.save import save_packed
    from otop_report.workshop.source import SUFFIX

    if target.suffix.lower() != SUFFIX:
        raise WrongUsage(f'A workshop file ends in {SUFFIX}: --to "{target.with_suffix(SUFFIX)}"')
    packed = load_workshop(folder)
    save_packed(packed, target)
    console.message(f"{target}: {packed.id}, version {packed.version}, {len(packed.files)} files.")


def _count(workshop: Workshop) -> str:
    return str(sum(1 for _ in workshop.questions))


def _facts(workshop: Workshop) -> Iterator[str]:
    yield f"{workshop.id}, version {workshop.version}: {workshop.title}"
    limits = workshop.limits
    contact = ", ".join(
        part for part in (workshop.contact.name, workshop.contact.email, workshop.contact.phone) if part
    )
    facts = (
        ("organiser", str(workshop.organiser)),
        ("dates", " to ".join(str(day) for day in (workshop.starts, workshop.ends) if day)),
        ("deadline", str(workshop.deadline or "")),
        ("place", str(workshop.place or "")),
        ("contact", contact),
        ("languages", ", ".join(workshop.languages)),
        ("base deck", workshop.base_deck or "the program's own"),
        ("base document", workshop.base_document or "the program's own"),
        ("slides", _at_most(limits.max_slides)),
        (
            "minutes",
            f"{_or_any(limits.talk_minutes)} to talk, {_or_any(limits.question_minutes)} for questions",
        ),
        ("smallest text", f"{limits.min_body_pt:g} pt"),
        ("pages", _at_most(limits.max_pages)),
        ("file", f"{_at_most(limits.max_file_megabytes)} MB" if limits.max_file_megabytes else ""),
        ("phases", ", ".join(f"{phase.id} ({phase.name})" for phase in workshop.phases)),
    )
    yield from (f"{name}: {value}" for name, value in facts if value)


def _at_most(limit: float | None) -> str:
    return "" if limit is None else f"at most {limit:g}"


def _or_any(limit: int | None) -> str:
    return "any number" if limit is None else str(limit)


def _question_rows(section: Section) -> Iterator[tuple[str, ...]]:
    phase = f", phase {section.phase}" if section.phase else ""
    yield (section.id, "section", "optional" if section.optional else "", "", f"{section.name}{phase}")
    for topic in section.topics:
        yield (topic.id, "topic", _condition(topic.show_if is not None), "", str(topic.name))
        for question in topic.questions:
            asked = "required" if question.required else _condition(question.show_if is not None)
            yield (
                question.id,
                question.kind,
                asked,
                _limits(question),
                " ".join(str(question.prompt).split()),
            )


def _condition(has_one: bool) -> str:
    return "sometimes" if has_one else ""


def _limits(question: Question) -> str:
    limits = question.limits
    parts = (
        _range(limits.min_words, limits.max_words, "words"),
        _range(limits.min_count, limits.max_count, ""),
        _range(limits.minimum, limits.maximum, ""),
    )
    return ", ".join(part for part in parts if part)


def _range(least: float | None, most: float | None, unit: str) -> str:
    if least is None and most is None:
        return ""
    low = "" if least is None else f"{least:g}"
    high = "" if most is None else f"{most:g}"
    span = f"at least {low}" if not high else f"at most {high}" if not low else f"{low}–{high}"
    return f"{span} {unit}".strip()


def _print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table in a terminal; elsewhere a line a row, its cells parted by tabs, for other programs to read."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    terminal = Console()
    if not terminal.is_terminal:
        for row in (head, *rows):
            console.result("\t".join(row))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in head:
        table.add_column(name, no_wrap=name != head[-1])
    for row in rows:
        style = "bold" if "section" in row[1:2] else None
        table.add_row(*(Text(cell) for cell in row), style=style)
    terminal.print(table)
