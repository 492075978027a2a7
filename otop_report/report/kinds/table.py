"""A table: rows of typed columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from otop_report.report.kinds.facts import is_option, label_of
from otop_report.report.kinds.kind import Piece, filled, read_items, read_typed
from otop_report.report.kinds.values import Row, TableAnswer
from otop_report.report.place import Place, nearest, shown
from otop_report.report.text import Runs, plain, read_runs, runs_of, write_runs
from otop_report.workshop.model import Column, Kind, Question

_TAKES_JSON_NUMBERS = frozenset({Kind.NUMBER, Kind.YEAR})


def read(question: Question, value: object, place: Place) -> TableAnswer | None:
    """A list of objects by column id. A fully blank row is dropped, a column that is not asked is wrong."""
    rows = (_read_row(question, item, at) for item, at in read_items(value, "row", place))
    answered = tuple(row for row in rows if row.cells)
    return TableAnswer(answered) if answered else None


def write(question: Question, answer: TableAnswer) -> object:
    """The answered cells of each row."""
    return [{column: write_runs(runs) for column, runs in row.cells} for row in answer.rows]


def pieces(question: Question, answer: TableAnswer, language: str) -> tuple[Piece, ...]:
    """`3/place`: row (from 0) and column."""
    return filled(
        (f"{index}/{column.id}", shown_cell(column, row.cell(column.id), language))
        for index, row in enumerate(answer.rows)
        for column in question.columns
    )


def shown_cell(column: Column, cell: Runs, language: str) -> str:
    """The words of a cell as they are displayed: a choice by its label."""
    text = plain(cell)
    return label_of(column, text, language) if column.kind is Kind.CHOICE and text else text


def _read_row(question: Question, value: object, place: Place) -> Row:
    if value is None:
        return Row(())
    if not isinstance(value, Mapping):
        place.wrong(f"expected an object with the columns of the table, found {shown(value)}")
        return Row(())
    for key in value:
        if question.column(str(key)) is None:
            known = [column.id for column in question.columns]
            place.wrong(f"there is no column {shown(key)}{nearest(str(key), known)} (columns: {', '.join(known)})")
    return Row(tuple(_read_cells(question, value, place)))


def _read_cells(question: Question, value: Mapping[str, object], place: Place) -> Iterator[tuple[str, Runs]]:
    for column in question.columns:
        cell = _read_cell(column, value.get(column.id), place.at(column.id))
        if cell:
            yield column.id, cell


def _read_cell(column: Column, value: object, place: Place) -> Runs:
    if column.kind in _TAKES_JSON_NUMBERS and not isinstance(value, list):
        return runs_of(read_typed(value, place))
    cell = read_runs(value, place)
    if cell and column.kind is Kind.CHOICE:
        return runs_of(plain(cell)) if is_option(column, plain(cell), place) else ()
    return cell
