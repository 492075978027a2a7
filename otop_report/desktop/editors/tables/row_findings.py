"""What is found about rows: marks on cells, and a sentence a row with the way to its first gap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.editor import OwnNote
from otop_report.desktop.editors.tables.table_model import Mark, RowsModel
from otop_report.desktop.look.signs import Sign
from otop_report.report.text import plain
from otop_report.wizard.table_rows import place_of

MOST_NOTES = 2
"""Rows whose gaps are said in words; more are counted."""
_MARKS = {Level.MISSING: Mark.MISSING, Level.LIMIT: Mark.LIMIT, Level.UNSURE: Mark.UNSURE}
_SIGNS = {Level.LIMIT: Sign.LIMIT, Level.UNSURE: Sign.UNSURE}


def about_rows(findings: Iterable[Finding], model: RowsModel, entered: int | None) -> list[Finding]:
    """The findings about rows that are there, but not about the row that a person has just begun."""
    places = ((one, place_of(model.rows, one.row or 0)) for one in findings if one.row is not None)
    return [one for one, place in places if place is not None and place != entered]


def marks_of(told: Iterable[Finding], model: RowsModel) -> dict[tuple[int, int], Mark]:
    """The mark of each cell that something is found about, by (row, column)."""
    marks: dict[tuple[int, int], Mark] = {}
    for finding in told:
        place, mark = place_of(model.rows, finding.row or 0), _MARKS.get(finding.level)
        if place is not None and finding.column and mark is not None:
            marks.setdefault((place, model.column_place(finding.column)), mark)
    return marks


def notes_of(
    told: Sequence[Finding], model: RowsModel, name: Callable[[int], str], go: str
) -> tuple[OwnNote, ...]:
    """A sentence for each of the first rows that lack something; more are counted.

    `name` calls a row by its number in the answer, `go` names the way to it; the key of a note's action is the path.
    """
    weighty = [one for one in told if one.level is not Level.ADVICE]
    rows = list(dict.fromkeys(one.row for one in weighty))
    said = [
        _note([one for one in weighty if one.row == row], model, name(row or 0), go) for row in rows[:MOST_NOTES]
    ]
    more = len(rows) - MOST_NOTES
    if more > 0:
        translate = QCoreApplication.translate
        one_more, many_more = translate("Rows", "1 more needs something."), translate("Rows", "%1 more need something.")
        said.append(OwnNote(Sign.ATTENTION, (one_more if more == 1 else many_more).replace("%1", str(more))))
    return tuple(said)


def _note(about: Sequence[Finding], model: RowsModel, name: str, go: str) -> OwnNote:
    first = about[0]
    text = first.message
    blank = [one for one in about if one.level is Level.MISSING and one.column and not _text_at(one, model)]
    if blank:
        first = blank[0]
        columns = ", ".join(model.label(model.column_place(one.column)) for one in blank)
        words = QCoreApplication.translate("Rows", "%1 needs: %2. You can finish it later; your report is saved.")
        text = words.replace("%1", name).replace("%2", columns)
    path = f"{(first.row or 1) - 1}/{first.column}"
    return OwnNote(_SIGNS.get(first.level, Sign.ATTENTION), text, ((path, go),))


def _text_at(finding: Finding, model: RowsModel) -> str:
    place = place_of(model.rows, finding.row or 0)
    return plain(model.rows[place].cell(finding.column)) if place is not None else ""
