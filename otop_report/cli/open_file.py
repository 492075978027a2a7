"""`open`: the window that fits a file. The windows themselves come from the program's entry, above both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click


@click.command("open")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.pass_obj
def command(windows: Callable[[Path | None], int], file: Path) -> int:
    """Open the window that fits FILE: a report goes on, a workshop begins a new report."""
    return windows(file)
