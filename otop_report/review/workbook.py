"""The inbox as a spreadsheet: a sheet of reports, a sheet of findings, and a sheet of who has not sent one."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from otop_report.review.inbox import Inbox
from otop_report.review.listing import COLUMNS, finding_lines

_WIDEST = 70


def as_xlsx(inbox: Inbox) -> bytes:
    """The bytes of the workbook. Every cell is text or a number; nothing in it is a formula or a link."""
    import xlsxwriter

    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(data, options) as book:
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 2})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        _sheet(book.add_worksheet("Reports"), head, body, _reports(inbox))
        _sheet(book.add_worksheet("Findings"), head, body, [COLUMNS, *finding_lines(inbox)])
        if inbox.not_received:
            people = [(person.name, person.country) for person in inbox.not_received]
            _sheet(book.add_worksheet("Not received"), head, body, [("name", "country"), *people])
        if inbox.unmatched:
            files = [(file,) for file in inbox.unmatched]
            _sheet(book.add_worksheet("Not on the list"), head, body, [("file",), *files])
    return data.getvalue()


def _reports(inbox: Inbox) -> list[tuple[str | int, ...]]:
    sections = list(dict.fromkeys(section.id for one in inbox.received for section in one.sections))
    head = ("name", "country", "status", *sections, "missing", "findings", "file")
    lines: list[tuple[str | int, ...]] = [head]
    for one in inbox.received:
        states = {
            section.id: f"{section.status} ({section.answered} of {section.required})" for section in one.sections
        }
        missing = sum(finding.level == "missing" for finding in one.findings)
        cells = tuple(states.get(section, "") for section in sections)
        lines.append((one.name, one.country, str(one.status), *cells, missing, len(one.findings), one.file))
    return lines


def _sheet(sheet: Any, head: Any, body: Any, lines: Sequence[Sequence[str | int]]) -> None:
    for number, line in enumerate(lines):
        for column, cell in enumerate(line):
            form = body if number else head
            if isinstance(cell, int):
                sheet.write_number(number, column, cell, form)
            else:
                sheet.write_string(number, column, cell[:32_000], form)
    for column in range(len(lines[0])):
        longest = max(len(str(line[column])) for line in lines)
        sheet.set_column(column, column, min(max(longest + 2, 9), _WIDEST))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(lines) - 1, 1), len(lines[0]) - 1)
