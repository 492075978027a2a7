"""A table before it has a place: its cells and columns, the look it will have, and how wide its columns are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import cut, longest_word, natural_width
from otop_report.compose.geometry import Colour
from otop_report.compose.metrics import Font
from otop_report.compose.placed import PlaceholderRef
from otop_report.compose.theme import LevelStyle
from otop_report.report.text import Run, Runs, plain

GAP, TIGHT_GAP, FEW_COLUMNS = 18.0, 10.8, 6
"""The room between columns (points), and between more than a few of them."""
PADDING, TIGHT_PADDING = 7.0, 4.0
"""Above and below the text of a cell (points), and where that saves a slide."""
LINE_SPACING = 0.9
HEAD_SHARE = 0.875
"""Size of the head as a part of the body's, never below the body's minimum."""
NARROWEST = 5.2
"""The least width of a column, in ems."""
WIDEST_SHARE = 0.4
FACTS_LABEL_SHARE = 0.25


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
        gap = GAP if count <= FEW_COLUMNS else TIGHT_GAP
        return (*(gap for _ in range(count - 1)), 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """The font and size of a table (points), the section's colour, and the placeholder it fills.

    `head_colour` and `label_colour` are those of the head's text and of labels and blanks; `padding` stands free above
    and below the text of a cell.
    """

    font: str
    size: float
    colour: Colour
    head_colour: Colour
    label_colour: Colour
    placeholder: PlaceholderRef | None = None
    padding: float = PADDING

    @property
    def body(self) -> LevelStyle:
        """The style of a cell."""
        return LevelStyle(size=self.size, font=self.font, line_spacing=LINE_SPACING)

    @property
    def head(self) -> LevelStyle:
        """The style of a heading."""
        size = max(round(self.size * HEAD_SHARE), 12)
        return LevelStyle(size=float(size), font=self.font, bold=True, line_spacing=LINE_SPACING)


def without_empty_columns(grid: Grid) -> Grid:
    """The grid less the columns in which nothing stands; the first always stays."""
    kept = [
        number
        for number in range(len(grid.columns))
        if number == 0 or any(plain(row[number].runs).strip() for row in grid.rows)
    ]
    return only(grid, kept)


def only(grid: Grid, columns: Sequence[int]) -> Grid:
    """The grid with these columns alone."""
    return replace(
        grid,
        columns=tuple(grid.columns[number] for number in columns),
        rows=tuple(tuple(row[number] for number in columns) for row in grid.rows),
    )


def groups(grid: Grid, width: float, size: float) -> list[list[int]]:
    """The columns of each group: as many as have the least width, the first column in every one."""
    most = max(int(width / (NARROWEST * size)), 2)
    count = len(grid.columns)
    if count <= most:
        return [list(range(count))]
    others = list(range(1, count))
    groups = -(-len(others) // (most - 1))
    each = -(-len(others) // groups)
    return [[0, *others[start : start + each]] for start in range(0, len(others), each)]


def widths_of(grid: Grid, width: float, look: TableLook) -> tuple[float, ...]:
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
        bold = replace(body, bold=number == 0)
        cells = [row[number].runs for row in grid.rows if plain(row[number].runs).strip()]
        heading: Runs = (Run(column.heading),)
        naturals = sorted(natural_width(_start(runs), bold) for runs in cells) or [0.0]
        ninetieth = naturals[min(int(0.9 * len(naturals)), len(naturals) - 1)]
        words = [longest_word(_start(runs), bold) for runs in cells] or [0.0]
        word = max(*words, longest_word(heading, head))
        least.append(min(max(word + gap + 1, 0.6 * NARROWEST * look.size), WIDEST_SHARE * width))
        wanted.append(max(ninetieth, natural_width(heading, head)) + gap + 1)
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


def inner_widths(grid: Grid, widths: Sequence[float]) -> list[float]:
    """The width that text may take in each column."""
    return [width - gap for width, gap in zip(widths, grid.gaps, strict=True)]
