"""The inbox as a table for the terminal, with the findings of each report under it."""

from __future__ import annotations

from otop_report.cli.console import line_of
from otop_report.completeness import Status
from otop_report.review.inbox import Inbox, Received

WIDTH_OF_A_FILE = 160
_COLOURS = {Status.COMPLETE: "green", Status.INCOMPLETE: "red", Status.UNSURE: "yellow", Status.UNREADABLE: "red"}


def as_table(inbox: Inbox) -> str:
    """The text as the terminal shows it; plain, and wide enough for every line, where it goes into a file."""
    import io
    import shutil
    import sys

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    on_terminal = sys.stdout.isatty()
    said = io.StringIO()
    width = shutil.get_terminal_size((100, 24)).columns if on_terminal else WIDTH_OF_A_FILE
    console = Console(file=said, width=width, force_terminal=on_terminal, no_color=not on_terminal)
    table = Table(show_edge=False, pad_edge=False, header_style="bold", box=None)
    for name in ("Status", "Country", "Name", "Sections", "Findings", "File"):
        table.add_column(name, overflow="fold")
    for one in inbox.received:
        state = Text(str(one.status), style=_COLOURS[one.status])
        table.add_row(state, *(Text(cell) for cell in _cells(one)))
    console.print(table)
    for one in inbox.received:
        if one.findings:
            console.print(Text(f"\n{_who(one)}", style="bold"))
        for finding in one.findings:
            row = f" (row {finding.row})" if finding.row is not None else ""
            console.print(Text(f"  {line_of(finding)}{row}"))
    if inbox.not_received:
        people = "; ".join(" ".join(filter(None, (one.name, f"({one.country})"))) for one in inbox.not_received)
        console.print(Text(f"\nNot received: {people}"))
    if inbox.unmatched:
        console.print(Text(f"\nNot on the list of participants: {'; '.join(inbox.unmatched)}"))
    console.print(Text("\n" + ", ".join(f"{count} {status}" for status, count in inbox.counts.items() if count)))
    return said.getvalue()


def _cells(one: Received) -> tuple[str, ...]:
    sections = ", ".join(f"{section.id} {section.answered}/{section.required}" for section in one.sections)
    return one.country, one.name, sections, str(len(one.findings)), one.file


def _who(one: Received) -> str:
    return " · ".join(part for part in (one.country, one.name, one.file) if part)
