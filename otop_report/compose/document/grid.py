"""Tables on pages: column widths from what stands in them; more columns than a page holds are split into groups.

Every group repeats the first column. An empty column is left out. Rows stay whole unless one of them is so high that
it might not fit a page. Nothing is cut: Word breaks a word that is too long for its column.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.breaking import cut, longest_word, natural_width
from otop_report.compose.direction import is_rtl
from otop_report.compose.document.passage import Entry, Passage, cell, cell_placements, words
from otop_report.compose.document.setting import TopicSetting
from otop_report.compose.flow import FlowCell, FlowTable
from otop_report.compose.metrics import Font
from otop_report.compose.pages import is_short
from otop_report.report.numbers import parse_number
from otop_report.report.text import Runs, plain

NUMERIC_SHARE = 0.8
"""A column is set right where this part of its cells are numbers."""
NARROWEST = 54.0
"""The least width of a column, in points: more columns than that allows make another group."""
WIDEST_SHARE = 0.4
CELL_MARGIN = 8.0
"""What stands free at the right of a cell (0.11 inch)."""
APART = 8.5
"""What stands free between a column of numbers, which are set right, and words at its right."""
LABEL_WIDTH = 111.6
"""The labels of a table of facts (1.55 inches)."""
LONGEST_WHOLE_CELL = 1200
"""Characters of a cell above which the rows of its table may split over pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table before it has its widths: headings, rows of entries, and the question it belongs to."""

    question: str
    headings: tuple[Entry, ...]
    rows: tuple[tuple[Entry, ...], ...]
    caption: str = ""

    def only(self, columns: Sequence[int]) -> Grid:
        """The grid with these columns alone."""
        return replace(
            self,
            headings=tuple(self.headings[number] for number in columns),
            rows=tuple(tuple(row[number] for number in columns) for row in self.rows),
        )


def tables(grid: Grid, topic: TopicSetting, first: int = 1) -> list[Passage]:
    """The grid as one table, or as one table for each group of columns, each under its caption if it has one.

    `first` is the number of the first table's anchor, for an answer that has several.
    """
    grid = grid.only(
        [number for number in range(len(grid.headings)) if number == 0 or _is_used(grid, number)]
    )
    groups = _groups(len(grid.headings), topic.setting.theme.text_width)
    passages = []
    for number, columns in enumerate(groups, 1):
        if grid.caption:
            passages.append(_caption(grid, number, len(groups), topic))
        passages.append(_table(grid.only(columns), number, first + number - 1, topic))
    return passages


def facts(rows: Sequence[tuple[str, Entry]], topic: TopicSetting, anchor: str = "") -> Passage:
    """A table of labels and values without a head."""
    setting = topic.setting
    blank = setting.words.say("no_value")
    label_width = min(LABEL_WIDTH, 0.4 * setting.theme.text_width)
    block = FlowTable(
        rows=tuple(
            (FlowCell(paragraphs=(words(label),), rtl=is_rtl(label)), cell(entry, blank))
            for label, entry in rows
        ),
        column_widths=(label_width, setting.theme.text_width - label_width),
        alt=setting.words.say("facts_alt", labels=[label for label, _ in rows]),
        anchor=anchor,
        header_rows=0,
        facts=True,
        rows_may_split=any(len(entry.text) > LONGEST_WHOLE_CELL for _, entry in rows),
        colour=topic.colour,
    )
    block = replace(block, short=is_short(block, setting.theme))
    return Passage(block, cell_placements([[entry for _, entry in rows]]))


def is_numeric(texts: Sequence[str]) -> bool:
    """Whether enough of a column's cells are numbers to set it right."""
    filled = [text for text in texts if text.strip()]
    numbers = sum(parse_number(text) is not None for text in filled)
    return bool(filled) and numbers >= NUMERIC_SHARE * len(filled)


def _is_used(grid: Grid, column: int) -> bool:
    """A heading that is an answer (the label of a gap) is shown even over nothing."""
    return grid.headings[column].source is not None or any(row[column].text.strip() for row in grid.rows)


def _is_label(grid: Grid, column: int) -> bool:
    """Whether a column holds years or other labels of a series: numbers perhaps, but nothing to add up."""
    return all("/labels/" in source.path for row in grid.rows if (source := row[column].source) is not None)


def _groups(count: int, width: float) -> list[list[int]]:
    """The columns of each group: as many as have the least width, the first column in every one."""
    most = max(int(width / NARROWEST), 2)
    if count <= most:
        return [list(range(count))]
    others = list(range(1, count))
    groups = -(-len(others) // (most - 1))
    each = -(-len(others) // groups)
    return [[0, *others[start : start + each]] for start in range(0, len(others), each)]


def _caption(grid: Grid, number: int, count: int, topic: TopicSetting) -> Passage:
    say = topic.setting.words.say
    text = grid.caption + (say("continuation", number=number, count=count) if count > 1 else "")
    return Passage(topic.setting.caption("table", text))


def _table(grid: Grid, group: int, number: int, topic: TopicSetting) -> Passage:
    """One group's table. What a later group repeats of the first column has no anchor: that belongs to the first."""
    setting = topic.setting
    if group > 1:
        bare = tuple((Entry(row[0].runs), *row[1:]) for row in grid.rows)
        grid = replace(grid, rows=bare, headings=(Entry(grid.headings[0].runs), *grid.headings[1:]))
    blank = setting.words.say("no_value")
    numeric = _numeric(grid)
    apart = _apart(numeric)

    def cells(row: Sequence[Entry], *, bold: bool = False) -> tuple[FlowCell, ...]:
        return tuple(
            replace(cell(entry, blank, numeric=right, bold=bold or number == 0), apart=free)
            for number, (entry, right, free) in enumerate(zip(row, numeric, apart, strict=True))
        )

    block = FlowTable(
        rows=(cells(grid.headings, bold=True), *(cells(row) for row in grid.rows)),
        column_widths=_widths(grid, topic),
        alt=setting.words.say(
            "table_alt",
            title=topic.name,
            rows=len(grid.rows),
            columns=[heading.text for heading in grid.headings],
        ),
        anchor=str(Anchor(grid.question, number=number)),
        rows_may_split=any(len(entry.text) > LONGEST_WHOLE_CELL for row in grid.rows for entry in row),
        colour=topic.colour,
    )
    block = replace(block, short=is_short(block, setting.theme))
    return Passage(block, cell_placements([grid.headings, *grid.rows]))


def _numeric(grid: Grid) -> list[bool]:
    """Which columns are set right: those of numbers, but never the first, nor one of years or other labels."""
    return [
        number > 0 and not _is_label(grid, number) and is_numeric([row[number].text for row in grid.rows])
        for number in range(len(grid.headings))
    ]


def _apart(numeric: Sequence[bool]) -> list[float]:
    return [
        APART if number and numeric[number - 1] and not own else 0.0 for number, own in enumerate(numeric)
    ]


def _widths(grid: Grid, topic: TopicSetting) -> tuple[float, ...]:
    """Column widths that add up to the text's: each gets its longest word if it can, the rest by what stands in it."""
    theme = topic.setting.theme
    width = theme.text_width
    if len(grid.headings) == 1:
        return (width,)
    text, head = theme.styles["table_text"], theme.styles["table_head"]
    least, wanted = [], []
    margins = [CELL_MARGIN + 1 + apart for apart in _apart(_numeric(grid))]
    for number, heading in enumerate(grid.headings):
        body = Font(text.font, text.size, bold=number == 0, in_document=True)
        title = Font(head.font, head.size, bold=True, in_document=True)
        starts = [_start(row[number].runs) for row in grid.rows if row[number].text.strip()]
        naturals = sorted(natural_width(runs, body) for runs in starts) or [0.0]
        ninetieth = naturals[min(int(0.9 * len(naturals)), len(naturals) - 1)]
        word = max(
            [longest_word(runs, body) for runs in starts] + [longest_word(_start(heading.runs), title)]
        )
        least.append(min(max(word + margins[number], 0.6 * NARROWEST), WIDEST_SHARE * width))
        wanted.append(max(ninetieth, natural_width(_start(heading.runs), title)) + margins[number])
    return _shared(least, wanted, width)


def _start(runs: Runs) -> Runs:
    """As much of a cell as its column's width depends on."""
    return cut(runs, 0, 400) if len(plain(runs)) > 400 else runs


def _shared(least: list[float], wanted: list[float], width: float) -> tuple[float, ...]:
    """Widths between the least and what is wanted, which fill the width exactly."""
    if sum(least) >= width:
        return tuple(value * width / sum(least) for value in least)
    wanted = [max(low, high) for low, high in zip(least, wanted, strict=True)]
    spare = width - sum(least)
    asked = sum(wanted) - sum(least)
    if asked <= spare:
        return tuple(value * width / sum(wanted) for value in wanted)
    # The square root keeps one long column from starving the others.
    weights = [(high - low) ** 0.5 for low, high in zip(least, wanted, strict=True)]
    return tuple(low + spare * weight / sum(weights) for low, weight in zip(least, weights, strict=True))
