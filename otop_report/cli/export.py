"""`export`: writes a report as PowerPoint, Word or PDF."""

from __future__ import annotations

from pathlib import Path

import click

from otop_report.cli import console
from otop_report.errors import WrongUsage


@click.command("export")
@click.argument("report", type=click.Path(path_type=Path))
@click.option(
    "--to", "targets", type=click.Path(path_type=Path), metavar="FILE", multiple=True, required=True,
    help="Write to this file: .pptx, .docx or .pdf (the presentation; .docx.pdf for the document). May be repeated.",
)
@click.option("--phase", metavar="P", help="Export the sections of this phase of the workshop instead.")
@click.option("--workshop", metavar="W", help="The workshop, where REPORT is answers JSON that names none we have.")
@click.option("--no-carry", is_flag=True, help="Leave the answers themselves out of the files.")
@click.option(
    "--dump-stages", "stages", type=click.Path(path_type=Path), metavar="DIR",
    help="Write what was made on the way as JSON to this folder.",
)
def command(
    report: Path,
    targets: tuple[Path, ...],
    phase: str | None,
    workshop: str | None,
    no_carry: bool,
    stages: Path | None,
) -> None:
    """Write REPORT to files. What is missing or too long is told; the files are written all the same."""
    from otop_report.export.exporting import export_report, exporter_for
    from otop_report.export.order import Order
    from otop_report.report.opening import open_report

    for target in targets:
        exporter_for(target)
    asked, opened = open_report(report, workshop)
    known = [one.id for one in asked.phases]
    if phase is not None and phase not in known:
        there = f"It has: {', '.join(known)}." if known else "It has none."
        raise WrongUsage(f"The workshop “{asked.id}” has no phase “{phase}”. {there}")
    order = Order(workshop=asked, report=opened, phase=phase, carry=not no_carry)
    done = export_report(order, targets, stages, console.message)
    for finding in done.findings:
        console.message(console.line_of(finding))
    if no_carry:
        console.message("The answers are not carried in the files: reading them back can only read what is visible.")
    for path in done.written:
        console.result(str(path))
