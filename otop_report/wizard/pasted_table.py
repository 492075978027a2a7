"""A pasted table: the cells of what Excel, Word, LibreOffice, a browser or a CSV file put on the clipboard.

`grid_of` reads the clipboard, `has_header` and `guessed` say where each column probably goes, `prepared` makes rows of
it. Nothing here changes an answer: a person looks at the guess first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from otop_report.report.kinds.values import Row
from otop_report.report.numbers import parse_number
from otop_report.report.text import Runs, clean, is_blank, one_line, runs_of
from otop_report.wizard.html_tables import tables_of_html
from otop_report.workshop.model import Column, Kind

Grid = tuple[tuple[str, ...], ...]
"""Rows of cells, all of the same length, none of the rows and columns blank."""

ALIKE = 0.8
"""From this likeness on (1.0: the same letters) a heading is taken for a column's name."""
SAME_OPTION = 0.86
_CSV_MARKS = (";", ",")


@dataclass(frozen=True, slots=True)
class Prepared:
    """The rows as they would be inserted, and the words of choice cells that are no option: (column id, text)."""

    rows: tuple[Row, ...]
    unknown: tuple[tuple[str, str], ...]


def grid_of(text: str, html: str = "") -> Grid:
    """The cells on the clipboard: of its largest HTML table, else of its text, parted by tabs, semicolons or commas.

    Text without any of these has one column, a row a line. A line break inside a cell becomes a space.
    """
    tables = [_tidied(table) for table in tables_of_html(html)] if html else []
    largest = max(tables, key=_size, default=())
    if largest and (_size(largest) > 1 or not text.strip()):
        return largest
    return _tidied(_cells_of_text(text))


def is_table(grid: Grid) -> bool:
    """Whether there is more than one cell."""
    return _size(grid) > 1


def has_header(grid: Grid, columns: Sequence[Column]) -> bool:
    """Whether the first row names columns: by their names, or because it has words above numbers."""
    if len(grid) < 2:
        return False
    first = [cell for cell in grid[0] if cell]
    named = sum(any(likeness(cell, column) >= ALIKE for column in columns) for cell in first)
    if named and named * 2 >= len(first):
        return True
    below = zip(*grid[1:], strict=True)
    return len(first) == len(grid[0]) and any(
        parse_number(head) is None and all(parse_number(cell) is not None for cell in cells if cell) and any(cells)
        for head, cells in zip(grid[0], below, strict=True)
    )


def guessed(grid: Grid, columns: Sequence[Column], header: bool) -> tuple[str, ...]:
    """For each pasted column the id of the column it probably goes to, "" for none.

    By the names in the first row if that is a header; where no name is known, by the options of choice columns, then
    in order.
    """
    if not grid:
        return ()
    found: dict[int, str] = {}
    if header:
        scored = sorted(
            (-likeness(name, column), place, order)
            for place, name in enumerate(grid[0])
            for order, column in enumerate(columns)
        )
        for score, place, order in scored:
            if -score >= ALIKE and place not in found and columns[order].id not in found.values():
                found[place] = columns[order].id
    by_name = bool(found)
    body = grid[1:] if header else grid
    for place, cells in enumerate(zip(*body, strict=True)):
        for column in columns:
            free = place not in found and column.id not in found.values()
            if free and column.kind is Kind.CHOICE and _fits(cells, column):
                found[place] = column.id
    if not by_name:
        left = [column.id for column in columns if column.id not in found.values() and column.kind is not Kind.CHOICE]
        places = [place for place in range(len(grid[0])) if place not in found]
        found |= dict(zip(places, left, strict=False))
    return tuple(found.get(place, "") for place in range(len(grid[0])))


def prepared(grid: Grid, targets: Sequence[str], columns: Sequence[Column], header: bool) -> Prepared:
    """The rows of a grid whose columns go to `targets` (column ids, "" for a column that is left out).

    A choice cell takes the option it names; a text that is no option leaves the cell blank and is told in `unknown`.
    """
    rows: list[Row] = []
    unknown: list[tuple[str, str]] = []
    for cells in grid[1:] if header else grid:
        taken: list[tuple[str, Runs]] = []
        for column in columns:
            parts = (cell for cell, target in zip(cells, targets, strict=True) if target == column.id and cell)
            text = " ".join(parts)
            if column.kind is Kind.CHOICE and text:
                option = option_meant(column, text)
                if not option:
                    unknown.append((column.id, text))
                text = option
            if text:
                taken.append((column.id, runs_of(text)))
        if taken:
            rows.append(Row(tuple(taken)))
    return Prepared(tuple(rows), tuple(unknown))


def option_meant(column: Column, text: str) -> str:
    """The id of the option that a text names by its id or label in any language, letters and accents aside; "" else."""
    wanted = _folded(text)
    best, score = "", 0.0
    for option in column.options:
        for name in (option.id, *(label for _, label in option.label.by_language)):
            alike = _alike(wanted, _folded(name))
            if alike > score:
                best, score = option.id, alike
    return best if score >= SAME_OPTION else ""


def likeness(name: str, column: Column) -> float:
    """How much a heading is like one of a column's names, 0 to 1."""
    wanted = _folded(name)
    if not wanted:
        return 0.0
    names = (column.id, *(label for _, label in column.label.by_language), *column.synonyms)
    # The column's own names before its synonyms, where both are the same as the heading.
    weights = (1.0 if place <= len(column.label.by_language) else 0.99 for place in range(len(names)))
    return max(_alike(wanted, _folded(one)) * weight for one, weight in zip(names, weights, strict=True))


def tsv_of(rows: Iterable[Iterable[str]]) -> str:
    """Cells as text that Excel, Word and LibreOffice take as a table."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if cell.startswith('"') or "\t" in cell else cell


def _size(grid: Grid) -> int:
    return sum(len(row) for row in grid)


def _tidied(rows: Iterable[Sequence[str]]) -> Grid:
    """One line a cell; rows of one length; blank rows and columns are gone."""
    cells = [[one_line(cell) for cell in row] for row in rows]
    cells = [row for row in cells if any(row)]
    width = max((len(row) for row in cells), default=0)
    whole = [row + [""] * (width - len(row)) for row in cells]
    wanted = [place for place in range(width) if any(row[place] for row in whole)]
    return tuple(tuple(row[place] for place in wanted) for row in whole)


def _cells_of_text(text: str) -> list[list[str]]:
    # A tab parts cells here, so the text is cleaned cell by cell and not as a whole.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in text:
        return _parted(text, "\t")
    for mark in _CSV_MARKS:
        rows = [row for row in _parted(text, mark) if any(not is_blank(cell) for cell in row)]
        if len(rows) > 1 and len(rows[0]) > 1 and len({len(row) for row in rows}) == 1:
            return rows
    return [[line] for line in clean(text).split("\n")]


def _parted(text: str, mark: str) -> list[list[str]]:
    """Rows and cells; a cell in quotes may hold the mark and line breaks, and a quote twice for one."""
    rows: list[list[str]] = [[]]
    place = 0
    while place <= len(text):
        cell, place = _cell_at(text, place, mark)
        rows[-1].append(cell)
        if place < len(text) and text[place] == "\n":
            rows.append([])
        place += 1
    return rows


def _cell_at(text: str, start: int, mark: str) -> tuple[str, int]:
    """The cell that starts there and the place after it: a mark, a line break or the end.

    Quotes count only where they close just before such a place; others are part of the words.
    """
    if text.startswith('"', start):
        end = start + 1
        while (end := text.find('"', end)) >= 0:
            if text.startswith('""', end):
                end += 2
                continue
            if end + 1 == len(text) or text[end + 1] in (mark, "\n"):
                return text[start + 1 : end].replace('""', '"'), end + 1
            break
    ends = [place for place in (text.find(mark, start), text.find("\n", start)) if place >= 0]
    end = min(ends, default=len(text))
    return text[start:end], end


def _fits(cells: Iterable[str], column: Column) -> bool:
    """Whether most of these words are options of a column."""
    words = [cell for cell in cells if cell]
    return bool(words) and sum(bool(option_meant(column, word)) for word in words) * 2 > len(words)


def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _folded(text: str) -> str:
    return " ".join("".join(_letters(text)).split())


def _letters(text: str) -> Iterator[str]:
    """Letters and digits without their accents, in one case; anything else is a space."""
    for character in unicodedata.normalize("NFKD", text.casefold()):
        if character.isalnum():
            yield character
        elif not unicodedata.combining(character):
            yield " "
