"""Changes to the rows of a table, as pure functions: a cell typed anew, rows taken in, taken out and moved.

While somebody writes, blank rows may stand between others; the answer has none of them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from otop_report.report.kinds.values import Row, TableAnswer
from otop_report.report.text import Runs, one_line, plain, runs_of, simplest
from otop_report.workshop.model import Column

Rows = tuple[Row, ...]
BLANK = Row(())


def answer_of(rows: Sequence[Row]) -> TableAnswer | None:
    """The answer: the rows that hold something; None where none does."""
    answered = tuple(row for row in rows if row.cells)
    return TableAnswer(answered) if answered else None


def with_cell(row: Row, columns: Sequence[Column], column: str, cell: Runs) -> Row:
    """The row with another cell, its cells in the order of the columns; () makes a cell blank."""
    cells = dict(row.cells) | {column: cell}
    return Row(tuple((one.id, cells[one.id]) for one in columns if cells.get(one.id)))


def retyped(cell: Runs, text: str) -> Runs:
    """A cell after its words were changed: what stayed keeps its look, new words look as the word before them."""
    text = one_line(text)
    old = plain(cell)
    if text == old:
        return cell
    if cell == runs_of(old) or not text:
        return runs_of(text)
    start = _common(old, text)
    end = min(_common(old[::-1], text[::-1]), len(old) - start, len(text) - start)
    before, after = _part(cell, 0, start), _part(cell, len(old) - end, len(old))
    neighbour = before[-1] if before else cell[0]
    return simplest((*before, replace(neighbour, text=text[start : len(text) - end]), *after))


def inserted(rows: Rows, place: int, new: Sequence[Row]) -> Rows:
    """New rows from a place on."""
    return rows[:place] + tuple(new) + rows[place:]


def without(rows: Rows, places: Collection[int]) -> Rows:
    """The rows but those."""
    return tuple(row for place, row in enumerate(rows) if place not in places)


def moved(rows: Rows, place: int, to: int) -> Rows:
    """The row of a place at another one; the same rows where one of the places is none."""
    if not (0 <= place < len(rows) and 0 <= to < len(rows)):
        return rows
    others = rows[:place] + rows[place + 1 :]
    return others[:to] + (rows[place],) + others[to:]


def number_of(rows: Sequence[Row], place: int) -> int | None:
    """The number, from 1, that a row has in the answer; None for a blank one."""
    if not (0 <= place < len(rows) and rows[place].cells):
        return None
    return sum(bool(row.cells) for row in rows[: place + 1])


def place_of(rows: Sequence[Row], number: int) -> int | None:
    """Where the row stands that has a number in the answer."""
    places = [place for place, row in enumerate(rows) if row.cells]
    return places[number - 1] if 1 <= number <= len(places) else None


def changed_span(old: Sequence[Row], new: Sequence[Row]) -> tuple[int, int, int]:
    """Where two lists of rows differ: (first place, end in the old list, end in the new list)."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    end = 0
    while end < min(len(old), len(new)) - first and old[-1 - end] == new[-1 - end]:
        end += 1
    return first, len(old) - end, len(new) - end


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    count = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        count += 1
    return count


def _part(cell: Runs, start: int, end: int) -> Runs:
    """The runs between two places of the text."""
    parts = []
    place = 0
    for run in cell:
        text = run.text[max(0, start - place) : max(0, end - place)]
        if text:
            parts.append(replace(run, text=text))
        place += len(run.text)
    return tuple(parts)
