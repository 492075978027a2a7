"""Tables on slides: column widths from what stands in them, rows over as many slides as they need.

The header is repeated on every slide. Too many columns are split into groups, the first column repeated. A cell too
long for a slide goes on in a row of its own; a word too long for its column is broken. Nothing is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import cut, longest_word, natural_width
from otop_report.compose.deck.places import reference
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import lines_of
from otop_report.compose.direction import is_rtl
from otop_report.compose.geometry import STONE, Colour, Rect, accent
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.placed import (
    Cell,
    ParagraphStyle,
    PlacedParagraph,
    PlaceholderRef,
    Placement,
    TableBox,
    TableRow,
)
from otop_report.compose.theme import Layout, LevelStyle, Placeholder
from otop_report.report.text import Run, Runs, plain

INSETS = (0.0, 4.0, 18.0, 4.0)
"""Margins inside a cell (left, top, right, bottom), in points; the last column has none at its right."""
TIGHT, FEW_COLUMNS = 10.8, 6
"""The room between columns where there are more than a few of them."""
LINE_SPACING = 0.9
LONG_LINES, LONG_SPACING = 3, 1.0
"""A cell of so many lines is running text: its row stands at the top, its lines further apart."""
HEAD_SHARE = 0.875
"""Size of the head as a part of the body's, never below the body's minimum."""
NARROWEST = 5.2
"""The least width of a column, in ems."""
WIDEST_SHARE = 0.4
FACTS_LABEL_SHARE = 0.25
BLANK = "–"
MOST_HEAD_LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """What stands in a cell, and which part of which answer it is (`question` "": the program's own words).

    A cell of an answer that is blank shows a dash.
    """

    runs: Runs = ()
    question: str = ""
    path: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column's heading; `numeric` columns are set right."""

    heading: str
    numeric: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table before it has a place. `facts`: two columns, labels and values, without a head."""

    columns: tuple[GridColumn, ...]
    rows: tuple[tuple[GridCell, ...], ...]
    anchor: str
    facts: bool = False

    @property
    def gaps(self) -> tuple[float, ...]:
        """The room at the right of each column's cells, in points."""
        count = len(self.columns)
        gap = INSETS[2] if count <= FEW_COLUMNS else TIGHT
        return (*(gap for _ in range(count - 1)), 0.0)


@dataclass(frozen=True, slots=True)
class TableSlide:
    """One slide's part of a table, and where the answers' cells stand in it."""

    box: TableBox
    placements: tuple[Placement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """The font and size of a table (points), the section's colour, and the placeholder it fills.

    `head_colour` and `label_colour` are those of the head's text and of labels and blanks.
    """

    font: str
    size: float
    colour: Colour
    head_colour: Colour
    label_colour: Colour
    placeholder: PlaceholderRef | None = None

    @property
    def body(self) -> LevelStyle:
        """The style of a cell."""
        return LevelStyle(size=self.size, font=self.font, line_spacing=LINE_SPACING)

    @property
    def head(self) -> LevelStyle:
        """The style of a heading."""
        size = max(round(self.size * HEAD_SHARE), 12)
        return LevelStyle(size=float(size), font=self.font, bold=True, line_spacing=LINE_SPACING)


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
    slides = []
    for columns in _groups(grid, rect.width, look.size):
        part = _only(grid, columns)
        widths = _widths(part, rect.width, look)
        head = () if grid.facts else (_head(part, widths, look),)
        head_height = sum(row.height for row in head)
        rows = _rows(part, widths, rect.height - head_height, look)
        for page in _pages(rows, rect.height - head_height):
            slides.append(_slide(part, widths, head, page, rect, look, describe))
    return slides


def without_empty_columns(grid: Grid) -> Grid:
    """The grid less the columns in which nothing stands; the first always stays."""
    kept = [
        number
        for number in range(len(grid.columns))
        if number == 0 or any(plain(row[number].runs).strip() for row in grid.rows)
    ]
    return _only(grid, kept)


@dataclass(frozen=True, slots=True)
class _SetRow:
    """A row with its lines broken: the grid row's number, its cells' lines and its height."""

    number: int
    cells: tuple[GridCell, ...]
    continues: bool
    row: TableRow


def _only(grid: Grid, columns: Sequence[int]) -> Grid:
    return replace(
        grid,
        columns=tuple(grid.columns[number] for number in columns),
        rows=tuple(tuple(row[number] for number in columns) for row in grid.rows),
    )


def _groups(grid: Grid, width: float, size: float) -> list[list[int]]:
    """The columns of each group: as many as have the least width, the first column in every one."""
    most = max(int(width / (NARROWEST * size)), 2)
    count = len(grid.columns)
    if count <= most:
        return [list(range(count))]
    others = list(range(1, count))
    groups = -(-len(others) // (most - 1))
    each = -(-len(others) // groups)
    return [[0, *others[start : start + each]] for start in range(0, len(others), each)]


def _widths(grid: Grid, width: float, look: TableLook) -> tuple[float, ...]:
    """Column widths that add up to `width`: each gets its longest word if it can, the rest by what stands in it."""
    count = len(grid.columns)
    if grid.facts:
        label = width * FACTS_LABEL_SHARE
        return (label, width - label)
    if count == 1:
        return (width,)
    body = Font(look.font, look.size)
    head = Font(look.font, look.head.size, bold=True)
    least, wanted = [], []
    for number, (column, gap) in enumerate(zip(grid.columns, grid.gaps, strict=True)):
        margin = INSETS[0] + gap
        bold = replace(body, bold=number == 0)
        cells = [row[number].runs for row in grid.rows if plain(row[number].runs).strip()]
        heading: Runs = (Run(column.heading),)
        naturals = sorted(natural_width(_start(runs), bold) for runs in cells) or [0.0]
        ninetieth = naturals[min(int(0.9 * len(naturals)), len(naturals) - 1)]
        words = [longest_word(_start(runs), bold) for runs in cells] or [0.0]
        word = max(*words, longest_word(heading, head))
        least.append(min(max(word + margin + 1, 0.6 * NARROWEST * look.size), WIDEST_SHARE * width))
        wanted.append(max(ninetieth, natural_width(heading, head)) + margin + 1)
    return _shared(least, wanted, width)


def _start(runs: Runs) -> Runs:
    """As much of a cell as its column's width depends on."""
    return cut(runs, 0, 400) if sum(len(run.text) for run in runs) > 400 else runs


def _shared(least: list[float], wanted: list[float], width: float) -> tuple[float, ...]:
    """Widths between the least and what is wanted, scaled so that they fill the width exactly."""
    if sum(least) >= width:
        return _cut_back(least, width)
    wanted = [max(low, high) for low, high in zip(least, wanted, strict=True)]
    spare = width - sum(least)
    asked = sum(wanted) - sum(least)
    if asked <= spare:
        extra = (spare - asked) / len(wanted)
        return tuple(value + extra for value in wanted)
    # The square root keeps one long column from starving the others.
    weights = [(high - low) ** 0.5 for low, high in zip(least, wanted, strict=True)]
    total = sum(weights)
    return tuple(low + spare * weight / total for low, weight in zip(least, weights, strict=True))


def _cut_back(least: list[float], width: float) -> tuple[float, ...]:
    """Widths for columns that want more than there is: the narrow ones keep theirs, the others share the rest."""
    left, room, share = len(least), width, 0.0
    for value in sorted(least):
        share = room / left
        if value > share:
            break
        room -= value
        left -= 1
    return tuple(min(value, share) for value in least)


def _head(grid: Grid, widths: Sequence[float], look: TableLook) -> TableRow:
    cells = []
    height = 0.0
    for column, inner in zip(grid.columns, _inner(grid, widths), strict=True):
        runs: Runs = (Run(column.heading),)
        lines, _ = lines_of(runs, inner, look.head)
        if len(lines) > MOST_HEAD_LINES:
            end = sum(len(plain(line.runs)) for line in lines[:MOST_HEAD_LINES]) - 2
            runs = (Run(column.heading[:end].rstrip() + "…"),)
        cell, needed = _cell(GridCell(runs=runs), inner, look.head, look, column.numeric, head=True)
        cells.append(replace(cell, vertical="bottom"))
        height = max(height, needed)
    return TableRow(height, tuple(cells))


def _inner(grid: Grid, widths: Sequence[float]) -> list[float]:
    """The width that text may take in each column."""
    return [width - INSETS[0] - gap for width, gap in zip(widths, grid.gaps, strict=True)]


def _rows(grid: Grid, widths: Sequence[float], most: float, look: TableLook) -> list[_SetRow]:
    """All rows, one that is higher than `most` in several parts."""
    rows: list[_SetRow] = []
    inner = _inner(grid, widths)
    for number, cells in enumerate(grid.rows):
        left: tuple[GridCell, ...] | None = cells
        while left is not None:
            taken, left = _part(left, grid, inner, most, look)
            rows.append(_SetRow(number, taken, left is not None, _row(number, taken, grid, inner, look)))
    return rows


def _row(
    number: int, cells: tuple[GridCell, ...], grid: Grid, inner: Sequence[float], look: TableLook
) -> TableRow:
    """A row in the middle of its height, or where a cell is running text, at the top."""
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
        if height + INSETS[1] + INSETS[3] <= most and start is cell.runs:
            taken.append(cell)
            left.append(replace(cell, runs=(), question=""))
            continue
        tallest = max(line_height(_font(style), spacing, plain(line.runs)) for line in lines)
        count = max(int((most - INSETS[1] - INSETS[3]) / tallest), 1)
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
    return Cell(paragraphs=(paragraph,)), height + INSETS[1] + INSETS[3]


def _pages(rows: list[_SetRow], height: float) -> list[list[_SetRow]]:
    """The rows of each slide, as even as the fewest slides allow."""
    pages = _filled(rows, height)
    if len(pages) == 1:
        return pages
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
        cell_insets=INSETS,
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

