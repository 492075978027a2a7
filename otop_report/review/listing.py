"""The inbox as text for other programs: JSON by the contract, and CSV with a line a finding."""

from __future__ import annotations

import csv
import io
import json

from otop_report.completeness import Finding
from otop_report.review.inbox import Inbox, Received

COLUMNS = (
    "file", "kind", "status", "name", "country", "level", "section", "question", "row", "column", "where", "message",
)  # fmt: skip
"""The columns of the CSV, and of the sheet of findings."""


def as_json(inbox: Inbox) -> str:
    """The inbox as the contract of `check --format json` has it."""
    content = {
        "workshop": inbox.workshop,
        "reports": [_report(one) for one in inbox.received],
        "not_received": [{"name": person.name, "country": person.country} for person in inbox.not_received],
        "unmatched": list(inbox.unmatched),
        "summary": dict(inbox.counts),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def as_csv(inbox: Inbox) -> str:
    """A line for each finding, one without a finding for a report that has none, and one for each missing report."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in finding_lines(inbox):
        writer.writerow([_harmless(cell) for cell in line])
    return text.getvalue()


def finding_lines(inbox: Inbox) -> list[tuple[str, ...]]:
    """The cells of COLUMNS for every finding, and for every report that has none or was not received."""
    lines = []
    for one in inbox.received:
        start = (one.file, one.kind, str(one.status), one.name, one.country)
        lines += [start + _cells(finding) for finding in one.findings] or [start + ("",) * 7]
    for person in inbox.not_received:
        lines.append(("", "", "not received", person.name, person.country, *("",) * 7))
    return lines


def _cells(finding: Finding) -> tuple[str, ...]:
    row = "" if finding.row is None else str(finding.row)
    return (
        str(finding.level), finding.section, finding.question, row, finding.column, finding.where, finding.message,
    )  # fmt: skip


def _report(one: Received) -> dict[str, object]:
    return {
        "file": one.file,
        "kind": one.kind,
        "workshop": one.workshop,
        "status": str(one.status),
        "participant": {"name": one.name, "country": one.country},
        "sections": [
            {
                "id": section.id,
                "status": str(section.status),
                "required": section.required,
                "answered": section.answered,
            }
            for section in one.sections
        ],
        "findings": [_finding(finding) for finding in one.findings],
    }


def _finding(finding: Finding) -> dict[str, object]:
    """Every key of the contract; null for what the finding does not name."""
    return {
        "level": str(finding.level),
        "section": finding.section or None,
        "question": finding.question or None,
        "row": finding.row,
        "column": finding.column or None,
        "message": finding.message,
        "where": finding.where or None,
    }


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: these texts come from strangers' files."""
    return "'" + cell if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
