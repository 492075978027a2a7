"""What commands say: results on standard output, messages and progress on standard error."""

from __future__ import annotations

import click

from otop_report.completeness import Finding


def result(text: str) -> None:
    """One result, on standard output."""
    click.echo(text)


def message(text: str) -> None:
    """One message for the person at the terminal, on standard error."""
    click.echo(text, err=True)


def line_of(finding: Finding) -> str:
    """A finding on one line: `missing overview.goals: …`."""
    place = ", ".join(part for part in (finding.question or finding.section, finding.where) if part)
    return f"{finding.level} {place}: {finding.message}" if place else f"{finding.level}: {finding.message}"
