"""`check`: says of every report what is there and what is missing, beside the list of who is expected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from otop_report.cli import console
from otop_report.cli.check_table import as_table
from otop_report.errors import UnreadableFile, WrongUsage
from otop_report.review.inbox import Inbox, inbox
from otop_report.review.listing import as_csv, as_json
from otop_report.review.page import as_html
from otop_report.review.roster import Expected
from otop_report.review.workbook import as_xlsx

FORMS: dict[str, Callable[[Inbox], str | bytes]] = {
    "table": as_table,
    "json": as_json,
    "csv": as_csv,
    "xlsx": as_xlsx,
    "html": as_html,
}
"""The form in which an inbox is told, by its name, which is the suffix of its files, too."""

FOUND = 1


@click.command("check")
@click.argument("paths", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="PATH…")
@click.option("--roster", type=click.Path(path_type=Path), metavar="FILE.csv", help="Who is expected: name, country.")
@click.option("--format", "form", type=click.Choice(list(FORMS)), help="The form; else what --to ends in, or a table.")
@click.option("--to", "target", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file.")
@click.option("--workshop", metavar="W", help="The workshop that all of them must answer.")
def command(
    paths: tuple[Path, ...], roster: Path | None, form: str | None, target: Path | None, workshop: str | None
) -> int:
    """Check reports, and folders of them: what is missing, what is too long, and who has not sent one.

    The exit status is 0 if every report is complete and nobody's is missing, and 1 if not.
    """
    form = _form(form, target)
    people = _people(roster)
    found = _read_all(paths, people, workshop)
    content = FORMS[form](found)
    if target is not None:
        _write(target, content)
    else:
        console.result(str(content).rstrip("\n"))
    unreadable = found.counts["unreadable"]
    if found.received and unreadable == len(found.received):
        console.message("No report could be read.")
        return UnreadableFile.exit_status
    return 0 if found.all_complete else FOUND


def _form(form: str | None, target: Path | None) -> str:
    by_name = target.suffix.casefold().removeprefix(".") if target is not None else ""
    chosen = form or (by_name if by_name in FORMS else "table")
    if chosen == "xlsx" and target is None:
        raise WrongUsage("A workbook is written to a file. Name it with --to FILE.xlsx.")
    return chosen


def _people(roster: Path | None) -> tuple[Expected, ...]:
    if roster is None:
        return ()
    from otop_report.report.countries import code_of
    from otop_report.review.roster import read_roster

    return read_roster(roster, lambda name: code_of(name) or "")


def _read_all(paths: tuple[Path, ...], people: tuple[Expected, ...], workshop: str | None) -> Inbox:
    from otop_report.review.reading import Reader, files_in
    from otop_report.workshop.load import load_workshop

    reader = Reader(load_workshop(workshop) if workshop is not None else None)
    received = []
    for path in files_in(paths):
        console.message(f"Reading {path} …")
        received.append(reader.received(path))
    workshops = list(dict.fromkeys(one.workshop for one in received if one.workshop))
    if len(workshops) > 1:
        named = ", ".join(workshops)
        raise WrongUsage(f"These reports are of several workshops ({named}). Choose one with --workshop.")
    if not received and not people:
        raise UnreadableFile(paths[0], "There is no report in it.")
    return inbox(received, people)


def _write(target: Path, content: str | bytes) -> None:
    from otop_report.replacing import replace_in_one_step

    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    # Excel takes a CSV file for UTF-8 only if it begins with this mark.
    mark = b"\xef\xbb\xbf" if target.suffix.casefold() == ".csv" else b""
    replace_in_one_step(target, mark + data)
    console.message(f"{target}: written.")
