"""The inbox as one web page that can be mailed and printed: nothing in it is fetched, and nothing runs."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from otop_report.completeness import Finding, Status
from otop_report.review.inbox import Inbox, Received

_STYLE = """
body { font: 16px/1.45 Calibri, Carlito, Arial, sans-serif; color: #22252A; background: #FAF7F0;
  max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .4rem; padding-top: .5rem; border-top: 2px solid #1F4D3A; }
p.sum, p.file { color: #645E54; margin: 0 0 .6rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; }
th { text-align: left; color: #1F4D3A; border-bottom: 2px solid #1F4D3A; padding: .25rem .8rem .25rem 0; }
td { border-bottom: 1px solid #D4D0C9; padding: .3rem .8rem .3rem 0; vertical-align: top;
  overflow-wrap: anywhere; }
.incomplete, .unreadable { color: #A3442E; font-weight: bold; }
.unsure { color: #2F4B7C; font-weight: bold; }
.complete { color: #526428; font-weight: bold; }
@media print { body { background: #FFF; margin: 0; } h2, tr { break-inside: avoid; } h2 { break-after: avoid; } }
"""
_SAID = {
    Status.COMPLETE: "complete",
    Status.INCOMPLETE: "not complete",
    Status.UNSURE: "to be looked at",
    Status.UNREADABLE: "cannot be read",
    Status.ABSENT: "not there",
}
_LEVELS = {
    "missing": "Missing",
    "unsure": "Not sure",
    "unplaced": "Belongs nowhere",
    "limit": "Too much",
    "advice": "Advice",
}


def as_html(inbox: Inbox) -> str:
    """A whole page, with everything a stranger wrote escaped."""
    title = f"Reports for {inbox.workshop}" if inbox.workshop else "Reports"
    body = "".join(_body(inbox, title))
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f'<meta name="viewport" content="width=device-width">\n<style>{_STYLE}</style>\n</head>\n'
        f"<body>\n{body}</body>\n</html>\n"
    )


def _body(inbox: Inbox, title: str) -> Iterable[str]:
    yield f"<h1>{escape(title)}</h1>\n"
    counts = [f"{count} {_SAID[Status(status)]}" for status, count in inbox.counts.items() if count]
    counts += [f"{len(inbox.not_received)} not received"] * bool(inbox.not_received)
    yield f'<p class="sum">{escape(" · ".join(counts))}</p>\n'
    if inbox.not_received:
        rows = ((escape(person.name), escape(person.country)) for person in inbox.not_received)
        yield f"<h2>Not received</h2>\n{_table(('Name', 'Country'), rows)}"
    if inbox.unmatched:
        files = ((escape(file),) for file in inbox.unmatched)
        yield f"<h2>Not on the list of participants</h2>\n{_table(('File',), files)}"
    for one in inbox.received:
        yield from _report(one)


def _report(one: Received) -> Iterable[str]:
    who = " · ".join(part for part in (one.country, one.name) if part) or one.file
    yield f'<h2>{escape(who)} <span class="{one.status}">{_SAID[one.status]}</span></h2>\n'
    yield f'<p class="file">{escape(one.file)}</p>\n'
    if one.sections:
        rows = (
            (escape(section.id), _SAID[section.status], f"{section.answered} of {section.required}")
            for section in one.sections
        )
        yield _table(("Section", "State", "Required answers"), rows)
    if one.findings:
        yield _table(("", "Where", "What to do"), (_finding(finding) for finding in one.findings))


def _finding(finding: Finding) -> tuple[str, ...]:
    place = [finding.question or finding.section, finding.column, finding.where]
    return _LEVELS[str(finding.level)], escape(", ".join(part for part in place if part)), escape(finding.message)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table of cells that are escaped already."""
    heads = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rows)
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{lines}</tbody>\n</table>\n"
