"""What commands say: results on standard output, messages and progress on standard error."""

from __future__ import annotations

import click


def result(text: str) -> None:
    """One result, on standard output."""
    click.echo(text)


def message(text: str) -> None:
    """One message for the person at the terminal, on standard error."""
    click.echo(text, err=True)
