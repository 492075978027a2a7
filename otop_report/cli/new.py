"""`new`: starts a report file, empty or with answers."""

from __future__ import annotations

from pathlib import Path

import click

from otop_report.cli import console


@click.command("new")
@click.argument("report", type=click.Path(path_type=Path))
@click.option("--workshop", required=True, metavar="W", help="A bundled workshop's id, or a workshop file or folder.")
@click.option("--answers", type=click.Path(path_type=Path), metavar="ANSWERS.json", help="Answers to start with.")
def command(report: Path, workshop: str, answers: Path | None) -> None:
    """Start the report file REPORT for a workshop. A file that is there already is left as it is."""
    from otop_report.report import store
    from otop_report.report.exchange import read_answers
    from otop_report.report.model import Report
    from otop_report.workshop.load import load_workshop

    asked = load_workshop(workshop)
    begun = Report(workshop=asked.id, language=asked.language) if answers is None else read_answers(answers, asked)
    store.create(report, asked, begun)
    console.message(f"{report}: started for {asked.title}, {_answered(len(begun.answers))}.")


def _answered(count: int) -> str:
    return "without answers" if count == 0 else "with 1 answer" if count == 1 else f"with {count} answers"
