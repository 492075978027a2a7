"""`import`: takes the answers of a presentation or document into a report file."""

from __future__ import annotations

from pathlib import Path

import click

from otop_report.cli import console
from otop_report.errors import UnreadableFile


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Path(path_type=Path), metavar="REPORT", required=True,
    help="The report file: a new one, or one that the answers are joined to.",
)
@click.option("--prefer", type=click.Choice(["file", "report"]), help="Whose answer counts where both were changed.")
@click.option("--workshop", metavar="W", help="The workshop that FILE answers, where it names none we have.")
def command(file: Path, target: Path, prefer: str | None, workshop: str | None) -> None:
    """Take the answers in FILE (.pptx or .docx) into the report file REPORT."""
    from otop_report.intake.joining import join
    from otop_report.intake.reading import read_submission
    from otop_report.report import store
    from otop_report.workshop.load import load_workshop

    if not target.exists():
        submission = read_submission(file, load_workshop(workshop) if workshop is not None else None)
        store.create(target, submission.workshop, submission.report)
        findings = submission.findings
        taken = len(submission.report.answers)
    else:
        with store.ReportFile(target) as opened:
            if workshop is not None and load_workshop(workshop).id != opened.workshop.id:
                raise UnreadableFile(target, f"This report is for the workshop “{opened.workshop.id}”.")
            submission = read_submission(file, opened.workshop)
            joined = join(opened.report, submission, prefer_file=None if prefer is None else prefer == "file")
            opened.save(joined.report)
            findings = submission.findings + joined.findings
            taken = len(joined.taken)
    for finding in findings:
        console.message(console.line_of(finding))
    console.message(f"{target}: {taken} {'answer' if taken == 1 else 'answers'} taken from {file}.")
