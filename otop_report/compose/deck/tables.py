"""Tables on slides: rows over as many slides as they need (`grid` has what a table is, and its columns' widths).

The header is repeated on every slide. Too many columns are split into groups, the first column repeated. A cell too
long for a slide goes on in a row of its own; a word too long for its column is broken. Nothing is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import cut
from otop_report.compose.deck.abreast import balanced
from otop_report.compose.deck.grid import (
    GAP,
    LINE_SPACING,
    TIGHT_PADDING,
    TableLook,
    groups,
    inner_widths,
    only,
    widths_of,
)
from otop_report.compose.deck.grid import Grid as Grid
from otop_report.compose.deck.grid import GridCell as GridCell
from otop_report.compose.deck.grid import GridColumn as GridColumn
from otop_report.compose.deck.grid import without_empty_columns as without_empty_columns
from otop_report.compose.deck.places import reference
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import lines_of
from otop_report.compose.direction import is_rtl
from otop_report.compose.geometry import STONE, Rect, accent
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.placed import (
    Cell,
    ParagraphStyle,
    PlacedParagraph,
    Placement,
    TableBox,
    TableRow,
)
from otop_report.compose.theme import Layout, LevelStyle, Placeholder
from otop_report.report.text import Run, Runs, plain

LONG_LINES, LONG_SPACING = 3, 1.0
"""A cell of so many lines is running text: its row stands at the top, its lines further apart."""
BLANK = "–"
MOST_HEAD_LINES = 4
MOST_TRIED = 8
"""A table of so many slides may save one with less room in its rows."""


@dataclass(frozen=True, slots=True)
class TableSlide:
    """One slide's part of a table, and where the answers' cells stand in it."""

    box: TableBox
    placements: tuple[Placement, ...]


def table_look(topic: TopicSetting, layout: Layout, size: float, place: Placeholder | None) -> TableLook:
    """The look of a topic's tables on a layout, in a placeholder or, without one, standing free."""
    setting = topic.setting
    return TableLook(
        font=setting.theme.body_font,
        size=size,
        colour=accent(topic.accent),
        head_colour=topic.text_colour(layout),
        label_colour=setting.readable(layout, STONE),
        placeholder=reference(place) if place is not None else None,
    )


def over_slides(grid: Grid, rect: Rect, look: TableLook, describe: str) -> list[TableSlide]:
    """The table as one box per slide, each inside `rect`. `describe` is the alternative text of all of them."""
    slides = _over_slides(grid, rect, look, describe)
    if 1 < len(slides) <= MOST_TRIED:
        tight = _over_slides(grid, rect, replace(look, padding=TIGHT_PADDING), describe)
        return tight if len(tight) < len(slides) else slides
    return slides


def _over_slides(grid: Grid, rect: Rect, look: TableLook, describe: str) -> list[TableSlide]:
    slides = []
    for columns in groups(grid, rect.width, look.size):
        part = only(grid, columns)
        widths = widths_of(part, rect.width, look)
        head = () if grid.facts else (_head(part, widths, look),)
        head_height = sum(row.height for row in head)
        rows = _rows(part, widths, rect.height - head_height, look)
        for page in _pages(rows, rect.height - head_height):
            slides.append(_slide(part, widths, head, page, rect, look, describe))
    return slides


@dataclass(frozen=True, slots=True)
class _SetRow:
    """A row with its lines broken: the grid row's number, its cells' lines and its height."""

    number: int
    cells: tuple[GridCell, ...]
    continues: bool
    row: TableRow


def _head(grid: Grid, widths: Sequence[float], look: TableLook) -> TableRow:
    cells = []
    height = 0.0
    for column, inner in zip(grid.columns, inner_widths(grid, widths), strict=True):
        runs: Runs = (Run(column.heading),)
        lines, _ = lines_of(runs, inner, look.head)
        if len(lines) > MOST_HEAD_LINES:
            end = sum(len(plain(line.runs)) for line in lines[:MOST_HEAD_LINES]) - 2
            runs = (Run(column.heading[:end].rstrip() + "…"),)
        cell, needed = _cell(GridCell(runs=runs), inner, look.head, look, column.numeric, head=True)
        cells.append(replace(cell, vertical="bottom"))
        height = max(height, needed)
    return TableRow(height, tuple(cells))


def _rows(grid: Grid, widths: Sequence[float], most: float, look: TableLook) -> list[_SetRow]:
    """All rows, one that is higher than `most` in several parts."""
    rows: list[_SetRow] = []
    inner = inner_widths(grid, widths)
    for number, cells in enumerate(grid.rows):
        left: tuple[GridCell, ...] | None = cells
        while left is not None:
            taken, left = _part(left, grid, inner, most, look)
            rows.append(_SetRow(number, taken, left is not None, _row(number, taken, grid, inner, look)))
    is_top = any(cell.vertical == "top" for one in rows for cell in one.row.cells)
    return [replace(one, row=_at_top(one.row)) for one in rows] if is_top else rows


def _at_top(row: TableRow) -> TableRow:
    return replace(row, cells=tuple(replace(cell, vertical="top") for cell in row.cells))


def _row(
    number: int, cells: tuple[GridCell, ...], grid: Grid, inner: Sequence[float], look: TableLook
) -> TableRow:
    """A row in the middle of its height; where a cell is running text, at the top, as all rows of the table then."""
    styles = [_style(position, cell, grid, look) for position, cell in enumerate(cells)]
    is_long = any(
        len(lines_of(_shown(cell), width, style)[0]) >= LONG_LINES
        for cell, width, style in zip(cells, inner, styles, strict=True)
    )
    placed = []
    height = look.size * (1.8 if grid.facts else 2.4)
    for position, cell in enumerate(cells):
        style = replace(styles[position], line_spacing=LONG_SPACING) if is_long else styles[position]
        column = grid.columns[position]
        set_cell, needed = _cell(cell, inner[position], style, look, column.numeric, label=grid.facts and not position)
        placed.append(replace(set_cell, vertical="top") if is_long else set_cell)
        height = max(height, needed)
    return TableRow(height, tuple(placed), number)


def _style(position: int, cell: GridCell, grid: Grid, look: TableLook) -> LevelStyle:
    return replace(look.body, bold=cell.bold or (position == 0 and not grid.facts))


def _shown(cell: GridCell) -> Runs:
    """What stands in a cell: a dash where its answer is blank."""
    return (Run(BLANK),) if cell.question and not plain(cell.runs).strip() else cell.runs


def _part(
    cells: tuple[GridCell, ...], grid: Grid, inner: Sequence[float], most: float, look: TableLook
) -> tuple[tuple[GridCell, ...], tuple[GridCell, ...] | None]:
    """As much of a row as fits into `most`, and what is left of it."""
    taken, left = [], []
    for position, cell in enumerate(cells):
        style = _style(position, cell, grid, look)
        start = cut(cell.runs, 0, 6000) if len(plain(cell.runs)) > 6000 else cell.runs
        lines, _ = lines_of(start, inner[position], style)
        spacing = LONG_SPACING if len(lines) >= LONG_LINES else LINE_SPACING
        height = sum(line_height(_font(style), spacing, plain(line.runs)) for line in lines)
        if height + 2 * look.padding <= most and start is cell.runs:
            taken.append(cell)
            left.append(replace(cell, runs=(), question=""))
            continue
        tallest = max(line_height(_font(style), spacing, plain(line.runs)) for line in lines)
        count = max(int((most - 2 * look.padding) / tallest), 1)
        end = sum(len(plain(line.runs)) for line in lines[:count])
        taken.append(replace(cell, runs=cut(cell.runs, 0, end)))
        rest = cut(cell.runs, end, len(plain(cell.runs)))
        left.append(replace(cell, runs=rest) if rest else replace(cell, runs=(), question=""))
    return tuple(taken), (tuple(left) if any(cell.runs for cell in left) else None)


def _font(style: LevelStyle) -> Font:
    return Font(style.font, style.size, style.bold, style.italic)


def _cell(
    cell: GridCell,
    width: float,
    style: LevelStyle,
    look: TableLook,
    numeric: bool,
    *,
    head: bool = False,
    label: bool = False,
) -> tuple[Cell, float]:
    """A cell with its lines, and the height its row must have for it."""
    blank = not plain(cell.runs).strip()
    runs = _shown(cell)
    lines, height = lines_of(runs, width, style)
    rtl = is_rtl(plain(runs))
    colour = look.head_colour if head else look.label_colour if label or blank else None
    paragraph = PlacedParagraph(
        lines=lines,
        style=ParagraphStyle(
            size=style.size,
            own_size=True,
            bold=style.bold,
            colour=colour,
            align="right" if numeric or rtl else "left",
            rtl=rtl,
            bullet="",
            line_spacing=style.line_spacing,
            space_before=0.0,
            space_after=0.0,
        ),
        height=height,
    )
    return Cell(paragraphs=(paragraph,)), height + 2 * look.padding


def _pages(rows: list[_SetRow], height: float) -> list[list[_SetRow]]:
    """The rows of each slide, as even as the fewest slides allow."""
    pages = _filled(rows, height)
    if len(pages) == 1:
        return pages
    even = [list(page) for page in balanced(rows, -(-len(rows) // len(pages)))]
    if len(even) == len(pages) and all(sum(row.row.height for row in page) <= height for page in even):
        return even
    low, high = height / 4, height
    for _ in range(8):
        middle = (low + high) / 2
        attempt = _filled(rows, middle)
        if len(attempt) <= len(pages):
            pages, high = attempt, middle
        else:
            low = middle
    return pages


def _filled(rows: list[_SetRow], height: float) -> list[list[_SetRow]]:
    pages: list[list[_SetRow]] = [[]]
    used = 0.0
    for row in rows:
        if pages[-1] and used + row.row.height > height + 0.01:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += row.row.height
    return pages


def _slide(
    grid: Grid,
    widths: tuple[float, ...],
    head: tuple[TableRow, ...],
    page: list[_SetRow],
    rect: Rect,
    look: TableLook,
    describe: str,
) -> TableSlide:
    rows = (*head, *(set_row.row for set_row in page))
    box = TableBox(
        rect=Rect(rect.x, rect.y, sum(widths), sum(row.height for row in rows)),
        column_widths=widths,
        rows=rows,
        anchor=grid.anchor,
        alt=describe,
        colour=look.colour,
        header_rows=len(head),
        facts=grid.facts,
        placeholder=look.placeholder,
        cell_insets=(0.0, look.padding, GAP, look.padding),
        right_insets=grid.gaps,
    )
    placements = tuple(
        Placement(
            question=cell.question,
            path=cell.path,
            where="",
            anchor=grid.anchor,
            paragraph=-1,
            text=plain(cell.runs),
            continues=set_row.continues,
        )
        for set_row in page
        for cell in set_row.cells
        if cell.question and cell.runs
    )
    return TableSlide(box, placements)

