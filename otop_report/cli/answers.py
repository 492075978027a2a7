"""`answers`: shows the answers of a report as JSON, or writes them to a file with the pictures beside it."""

from __future__ import annotations

from pathlib import Path

import click

from otop_report.cli import console


@click.command("answers")
@click.argument("report", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Path(path_type=Path), metavar="FILE.json",
    help="Write to this file, and the pictures to FILE-pictures/.",
)
@click.option("--workshop", metavar="W", help="The workshop, where REPORT is answers JSON that names none we have.")
def command(report: Path, target: Path | None, workshop: str | None) -> None:
    """Show the answers of REPORT as JSON."""
    from otop_report.report.exchange import answers_text, write_answers
    from otop_report.report.opening import open_report

    asked, opened = open_report(report, workshop)
    if target is None:
        console.result(answers_text(opened, asked).removesuffix("\n"))
        return
    write_answers(opened, asked, target)
    console.message(f"{target}: written.")
