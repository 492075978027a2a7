"""Tables of a page: their cells as text boxes, their rules as lines; the head is repeated where they go on."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import break_lines
from otop_report.compose.flow import FlowCell, FlowTable
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.pages import (
    CELL_MARGIN,
    CELL_PADDING,
    STRONG_RULE,
    Spot,
    repeated_head,
    row_height,
    splits,
)
from otop_report.compose.pages.texts import On, Setter, Text
from otop_report.compose.placed import Line, ShapeBox, TextBox
from otop_report.compose.theme import TextStyle
from otop_report.compose.theme.page_look import ParagraphLook, Rule, TableLook

_PLAIN = TableLook()


def table_boxes(table: FlowTable, parts: Sequence[Spot], setter: Setter) -> Iterator[On]:
    """A table whose parts begin at these spots: the head with the first row, then a part a row, or a line of a row
    that splits.
    """
    yield from _Table(table, setter).boxes(parts)


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a column stands on the page."""

    x: float
    width: float
    is_first: bool


class _Table:
    """One table on its way onto the pages."""

    def __init__(self, table: FlowTable, setter: Setter) -> None:
        self._table = table
        self._set = setter
        style = setter.theme.tables["facts" if table.facts else "table", table.colour]
        self._look = setter.look.tables.get(style, _PLAIN)
        self._columns = self._placed()

    def boxes(self, parts: Sequence[Spot]) -> Iterator[On]:
        """All boxes of the table."""
        spots = iter(parts)
        spot = next(spots, None)
        if spot is None:
            return
        y = self._set.y(spot)
        rows = len(self._table.rows)
        page = spot.page
        yield from ((page, box) for box in self._rule(self._look.top, y + STRONG_RULE))
        for number in range(rows):
            if number > self._table.header_rows:
                spot = next(spots, spot)
                y = self._set.y(spot)
                if spot.page != page:
                    page = spot.page
                    yield from self._head_again(spot)
            if splits(self._table, number, self._set.theme):
                y = yield from self._split_row(number, spot, spots)
                page = spot.page
            else:
                yield from ((page, box) for box in self._row(number, y))
                y += row_height(self._table, number, self._set.theme)
            yield from ((page, box) for box in self._rule(self._rule_below(number), y))

    def _placed(self) -> tuple[_Column, ...]:
        """The columns; in a table that runs from right to left the first stands at the right."""
        texts = [cell for cell in self._table.rows[0] if any(cell.paragraphs)] if self._table.rows else []
        mirrored = bool(texts) and all(cell.rtl for cell in texts)
        widths = list(enumerate(self._table.column_widths))
        x = self._set.left
        columns = {}
        for number, width in reversed(widths) if mirrored else widths:
            columns[number] = _Column(x, width, number == 0)
            x += width
        return tuple(columns[number] for number, _ in widths)

    def _head_again(self, spot: Spot) -> Iterator[On]:
        y = self._set.y(spot) - repeated_head(self._table, self._set.theme)
        for number in range(self._table.header_rows):
            yield from ((spot.page, box) for box in self._row(number, y))
            y += row_height(self._table, number, self._set.theme)
            yield from ((spot.page, box) for box in self._rule(self._rule_below(number), y))

    def _row(self, number: int, y: float) -> Iterator[TextBox | ShapeBox]:
        height = row_height(self._table, number, self._set.theme)
        is_head = number < self._table.header_rows
        if is_head and self._look.head_fill:
            whole = Rect(self._set.left, y, sum(self._table.column_widths), height)
            yield ShapeBox(rect=whole, name="", fill=Colour(self._look.head_fill))
        for cell, column in zip(self._table.rows[number], self._columns, strict=True):
            texts = self._texts(cell, column, is_head=is_head)
            total = sum(len(lines) * self._set.height(text) for text, lines in texts)
            at = y + CELL_PADDING / 2 + (STRONG_RULE if self._table.facts and number == 0 else 0.0)
            if is_head:
                at = y + max(height - total - CELL_PADDING / 2 - STRONG_RULE, 0.0)
            for text, lines in texts:
                high = len(lines) * self._set.height(text)
                if lines and lines[0].runs:
                    yield self._set.box(text, lines, self._place(cell, column, at, high))
                at += high

    def _split_row(self, number: int, spot: Spot, spots: Iterator[Spot]) -> Generator[On, None, float]:
        """A row over several pages, line by line; gives back where it ends."""
        columns = [
            [(text, line, cell, column) for text, lines in self._texts(cell, column, is_head=False) for line in lines]
            for cell, column in zip(self._table.rows[number], self._columns, strict=True)
        ]
        y = self._set.y(spot) + CELL_PADDING / 2
        for place in range(max(map(len, columns))):
            if place:
                spot = next(spots, spot)
                y = self._set.y(spot)
            high = 0.0
            for lines in columns:
                if place < len(lines):
                    text, line, cell, column = lines[place]
                    high = self._set.height(text)
                    yield spot.page, self._set.box(text, (line,), self._place(cell, column, y, high))
            y += high
        return y

    def _texts(self, cell: FlowCell, column: _Column, *, is_head: bool) -> list[tuple[Text, tuple[Line, ...]]]:
        base = self._set.theme.styles["table_head" if is_head else "table_text"]
        style, look = self._style(cell, column, base, is_head=is_head)
        measured = replace(base, bold=cell.bold or base.bold)
        width = column.width - CELL_MARGIN - cell.apart
        texts = []
        for runs in cell.paragraphs:
            lines = break_lines(runs, Text(runs, measured, look).font, max(width, 20.0))
            texts.append((Text(runs, style, look, anchor=cell.anchor), lines))
        return texts

    def _style(
        self, cell: FlowCell, column: _Column, base: TextStyle, *, is_head: bool
    ) -> tuple[TextStyle, ParagraphLook]:
        """What the table's style adds to the paragraph's: the head before the first column."""
        look = self._set.look.paragraph(base.name)
        own, bold = self._look, cell.bold or base.bold
        colour = ""
        if is_head:
            bold, colour = bold or own.head_bold, own.head_colour
        elif column.is_first:
            bold, colour = bold or own.first_bold, own.first_colour
        align = ("left" if cell.rtl else "right") if cell.numeric else look.align
        return replace(base, bold=bold), replace(look, colour=look.colour or colour, align=align)

    def _place(self, cell: FlowCell, column: _Column, y: float, high: float) -> Rect:
        left, _, right, _ = self._look.insets
        return Rect(column.x + left + cell.apart, y, column.width - left - right - cell.apart, high)

    def _rule_below(self, number: int) -> Rule | None:
        if number == self._table.header_rows - 1:
            return self._look.head or self._look.rows
        return self._look.bottom if number == len(self._table.rows) - 1 else self._look.rows

    def _rule(self, rule: Rule | None, y: float) -> Iterator[ShapeBox]:
        if rule is not None:
            colour = Colour(rule.colour or self._set.look.ink)
            place = Rect(self._set.left, y - rule.width / 2, sum(self._table.column_widths), 0.0)
            yield ShapeBox(rect=place, name="", fill=colour, outline_width=rule.width)
