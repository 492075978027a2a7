"""The tables inside HTML from the clipboard, as rows of texts.

A cell that spans rows says its text in each of them (it is true for all); one that spans columns says it in the first.
A table inside a cell is text of that cell.
"""

from __future__ import annotations

from html.parser import HTMLParser

_BREAKS = frozenset({"br", "p", "div", "li", "tr"})
_UNSEEN = frozenset({"style", "script", "head", "title"})
_MOST_SPANNED = 1000


def tables_of_html(html: str) -> list[list[list[str]]]:
    """Every table of a page that is in no other one."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end()
    return reader.tables


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._depth = 0
        self._unseen = 0
        self._row: dict[int, str] | None = None
        self._pending: dict[int, tuple[int, str]] = {}
        """By column: how many further rows say this text."""
        self._cell: list[str] | None = None
        self._spans = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth == 1 and tag == "tr":
            self._end_row()
            self._row = {}
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
            self._row = {} if self._row is None else self._row
            self._cell = []
            self._spans = _span(attrs, "colspan"), _span(attrs, "rowspan")
        elif self._cell is not None and (tag in _BREAKS or tag in ("td", "th")):
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "table":
            if self._depth == 1:
                self.end()
            self._depth = max(0, self._depth - 1)
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
        elif self._depth == 1 and tag == "tr":
            self._end_row()
        elif self._cell is not None and tag in _BREAKS:
            self._cell.append("\n")

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._unseen:
            # A line break in the source of a page is only white space.
            self._cell.append(data.replace("\r", " ").replace("\n", " "))

    def end(self) -> None:
        """What is still open ends."""
        self._end_row()
        self._pending = {}

    def _end_cell(self) -> None:
        if self._cell is None or self._row is None:
            return
        text = " ".join(" ".join(self._cell).split())
        column = 0
        while column in self._row or column in self._pending:
            column += 1
        columns, rows = self._spans
        for place in range(column, column + columns):
            said = text if place == column else ""
            self._row[place] = said
            if rows > 1:
                # Counted with this row, which takes one away when it ends.
                self._pending[place] = (rows, said)
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is None:
            return
        for column, (_, said) in self._pending.items():
            self._row.setdefault(column, said)
        self._pending = {column: (left - 1, said) for column, (left, said) in self._pending.items() if left > 1}
        self.tables[-1].append([self._row.get(column, "") for column in range(max(self._row, default=-1) + 1)])
        self._row = None


def _span(attributes: list[tuple[str, str | None]], name: str) -> int:
    value = dict(attributes).get(name) or "1"
    return min(int(value), _MOST_SPANNED) if value.isdecimal() and int(value) > 0 else 1
