"""Counts the pages of a document: which page each block begins on, without any Office program.

Blocks follow each other down the page by the rules Word and Writer share: of the spaces after one text and before the
next the larger counts; a heading, a key message and a caption above a table stay with what follows; rows of a table
stay whole unless they may split, and its head is repeated; a picture stays with its caption; a section begins a new
page where the base document has a cover. On real reports every heading stands on the page foretold; Word corrects the
contents when its field is updated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import break_lines
from otop_report.compose.flow import (
    Block,
    Caption,
    Contents,
    Cover,
    FlowCell,
    FlowChart,
    FlowParagraph,
    FlowTable,
    Heading,
    PictureRow,
    Section,
)
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.theme import DocumentTheme, TextStyle
from otop_report.report.text import Run, Runs, plain

CELL_PADDING = 8.6
"""Above and below the text of a cell together (2 × 0.06 inch)."""
CELL_MARGIN = 8.0
RULE, STRONG_RULE = 0.5, 2.0
"""What the line under a row takes, and the strong one under a head or above a table of facts."""
GAP = 8.0
"""The empty line between a table and what would else stand too close to it."""
PICTURES_APART = 18.0
"""Pictures side by side are a quarter of an inch apart."""
UNNUMBERED_APART = 24.0
"""What stands free above a first-level heading that does not begin a page."""
LEAST_TITLE_SPACE = 0.5
"""The title of the contents keeps this part of its space, however close the lines stand."""
ROOM_FOR_PAGE = 30.0
LONGEST_MEASURED = 4000
"""Characters of a paragraph that are broken into lines; the rest is taken to run on alike."""

MOST_SHORT_ROWS = 9
SHORT_PART = 0.4
"""A table of so many rows, its head among them, and of this part of a page at most, stays on one page."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a part of a block begins: its page (from 1), and how far below the upper margin, in points.

    The space above a text is part of it: where that space is shared with the text before or left out at the head of a
    page, `top` lies above the place where the page goes on, or above the margin.
    """

    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Pages:
    """How many pages there are, the page (from 1) that each block of each section begins on, and where each part of
    each block begins (see `parts_of`).
    """

    count: int
    starts: tuple[tuple[int, ...], ...]
    spots: tuple[tuple[tuple[Spot, ...], ...], ...] = ()


def paginate(sections: Sequence[Section], theme: DocumentTheme) -> Pages:
    """The pages of the sections one after the other; the first is the cover with the contents."""
    page, y = 1, 0.0
    starts = []
    spots = []
    for number, section in enumerate(sections):
        if number and theme.house:
            page, y = (page + 1, 0.0) if y > 0 else (page, 0.0)
        begun, places, page, y = _section(section, theme, page, y)
        starts.append(begun)
        spots.append(places)
    return Pages(page if y > 0 or page == 1 else page - 1, tuple(starts), tuple(spots))


def _section(
    section: Section, theme: DocumentTheme, page: int, y: float
) -> tuple[tuple[int, ...], tuple[tuple[Spot, ...], ...], int, float]:
    """The first page of each block, where its parts begin, and where the section ends."""
    room = theme.text_height
    begun: list[int] = []
    places: list[tuple[Spot, ...]] = []
    waiting: list[int] = []  # blocks that stay with the next one
    free = 0.0  # below the text before
    for place, block in enumerate(section.blocks):
        if isinstance(block, Heading) and y > 0 and _begins_page(block, theme):
            page, y = page + 1, 0.0
        above, below = _space_around(block, theme)
        chunks = _chunks(block, theme)
        foot = room + _leading(block, theme)
        needed = _needed(block, chunks) + _needed_by_next(section.blocks, place, theme)
        if y > 0 and y + needed > foot + below and not waiting:
            page, y = page + 1, 0.0
        waiting = [*waiting, place] if _stays_with_next(block, theme) else []
        begun.append(page if y + _needed(block, chunks) <= foot + below or y == 0 else page + 1)
        spots: list[Spot] = []
        for number, chunk in enumerate(chunks):
            # What is free below a text may hang over the foot of a page; what is free above it is not at its head.
            if y > 0 and y + chunk > foot + (below if number == len(chunks) - 1 else 0.0):
                page, y = page + 1, repeated_head(block, theme) if number else 0.0
            shared = (above if y == 0 else min(above, free)) if number == 0 else 0.0
            spots.append(Spot(page, y - shared))
            height = chunk - shared
            whole, rest = divmod(height, room)
            page, y = (page + int(whole), rest) if whole else (page, y + height)
        free = below
        gap = _gap_below(section.blocks, place)
        if gap and y > 0:
            y, free = y + gap, 0.0
        places.append(tuple(spots))
    return tuple(begun), tuple(places), page, y


def _gap_below(blocks: Sequence[Block], place: int) -> float:
    """The empty line below a table, or below pictures side by side, where no space of the next text parts them."""
    block = blocks[place]
    if not (isinstance(block, FlowTable) or (isinstance(block, PictureRow) and len(block.pictures) > 1)):
        return 0.0
    following = blocks[place + 1] if place + 1 < len(blocks) else None
    parted = (
        isinstance(following, Heading)
        or (isinstance(following, FlowParagraph) and following.role == "source")
        or (isinstance(following, Caption) and following.kind == "table")
    )
    return 0.0 if parted else GAP


def _space_around(block: Block, theme: DocumentTheme) -> tuple[float, float]:
    """What is free above and below the text of a block."""
    match block:
        case Heading():
            style = _style(block, theme)
            return style.space_before + _apart(block), style.space_after
        case FlowParagraph():
            style = theme.styles[block.role]
        case Caption():
            style = theme.styles["table_caption" if block.kind == "table" else "caption"]
        case FlowChart():
            return theme.styles["figure"].space_before, 0.0
        case PictureRow() if len(block.pictures) == 1:
            lines = block.pictures[0].caption
            last = theme.styles["caption" if isinstance(lines[-1], Caption) else lines[-1].role] if lines else None
            return theme.styles["figure"].space_before, last.space_after if last is not None else 0.0
        case _:
            return 0.0, 0.0
    return style.space_before, style.space_after


def _leading(block: Block, theme: DocumentTheme) -> float:
    """What a line of a text is higher than its letters need: that much of the last one may hang over a page's foot."""
    if not isinstance(block, FlowParagraph):
        return 0.0
    style = theme.styles[block.role]
    font = _font(style)
    return max(0.0, line_height(font, style.line_spacing) - line_height(font))


def _begins_page(heading: Heading, theme: DocumentTheme) -> bool:
    own = _style(heading, theme).page_break_before and (heading.level > 1 or heading.number != "")
    return own or heading.page_break


def _needed_by_next(blocks: Sequence[Block], place: int, theme: DocumentTheme) -> float:
    """What has to fit below a block that stays with the next one: a line or two of it, or all of a heading."""
    needed = 0.0
    while place < len(blocks) and _stays_with_next(blocks[place], theme):
        place += 1
        if place < len(blocks):
            needed += min(_needed(blocks[place], _chunks(blocks[place], theme)), theme.text_height / 2)
    return needed


def _needed(block: Block, chunks: Sequence[float]) -> float:
    """What has to fit on a page for a block to begin there: its first part, or all of a short table."""
    return sum(chunks) if isinstance(block, FlowTable) and block.short else chunks[0]


def _stays_with_next(block: Block, theme: DocumentTheme) -> bool:
    match block:
        case Heading():
            return True
        case FlowParagraph():
            return theme.styles[block.role].keep_next
        case Caption():
            return block.kind == "table"
        case FlowChart():
            return True
        case _:
            return False


def parts_of(lines: int) -> list[int]:
    """How many lines of a text stand in each of its parts: never one alone at the head or the foot of a page."""
    return [lines] if lines <= 3 else [2, *[1] * (lines - 4), 2]


def repeated_head(block: Block, theme: DocumentTheme) -> float:
    """What the head of a table takes where the table goes on over a page."""
    if not isinstance(block, FlowTable) or not block.header_rows:
        return 0.0
    height = sum(row_height(block, number, theme) for number in range(block.header_rows))
    return height if height < theme.text_height / 2 else 0.0


def is_short(table: FlowTable, theme: DocumentTheme) -> bool:
    """Whether a table is better kept on one page: torn, a few rows are hard to read, and move little if they move."""
    if table.rows_may_split or len(table.rows) > MOST_SHORT_ROWS:
        return False
    return sum(row_height(table, number, theme) for number in range(len(table.rows))) <= SHORT_PART * theme.text_height


def row_height(table: FlowTable, number: int, theme: DocumentTheme) -> float:
    """The height of a row, in points."""
    return sum(_tallest(table, number, theme)) + CELL_PADDING + _rules(table, number)


def _rules(table: FlowTable, number: int) -> float:
    """What the lines above and below a row take."""
    above = STRONG_RULE if table.facts and number == 0 else 0.0
    return above + (STRONG_RULE if number == table.header_rows - 1 else RULE)


def splits(table: FlowTable, number: int, theme: DocumentTheme) -> bool:
    """Whether a row may end on another page than it begins on; then each of its lines is a part of the table."""
    return table.rows_may_split and row_height(table, number, theme) > theme.text_height / 2


def _chunks(block: Block, theme: DocumentTheme) -> list[float]:
    """The heights of the parts of a block between which a page may end, in points."""
    match block:
        case Heading():
            return [_text(_words(block.text), _style(block, theme), theme.text_width) + _apart(block)]
        case FlowParagraph():
            return _lines((*_words(block.label), *block.runs), theme.styles[block.role], theme.text_width)
        case Caption():
            style = theme.styles["table_caption" if block.kind == "table" else "caption"]
            return [_text((*_words(_numbered(block)), *block.text), style, theme.text_width)]
        case FlowTable():
            return _rows(block, theme)
        case FlowChart():
            return [block.height + _around(theme.styles["figure"])]
        case PictureRow():
            columns = zip(block.column_widths, block.pictures, strict=True)
            return [max(_picture(width, picture.height, picture.caption, theme) for width, picture in columns)]
        case Cover():
            return [
                max(theme.cover_bottom - theme.margins[1], 0.0) if theme.house else _plain_cover(block, theme)
            ]
        case Contents():
            return _contents(block, theme)


def _apart(heading: Heading) -> float:
    """What is free above a first-level heading that goes on on its page."""
    return UNNUMBERED_APART if heading.level == 1 and not heading.number else 0.0


def _style(heading: Heading, theme: DocumentTheme) -> TextStyle:
    return theme.style(f"heading_{heading.level}", heading.colour)


def _numbered(caption: Caption) -> str:
    return f"{caption.label}{caption.number}{caption.mark}"


def _words(text: str) -> Runs:
    return (Run(text),) if text else ()


def _around(style: TextStyle) -> float:
    return style.space_before + style.space_after


def _text(runs: Runs, style: TextStyle, width: float) -> float:
    return sum(_lines(runs, style, width))


def _lines(runs: Runs, style: TextStyle, width: float) -> list[float]:
    """A line a chunk, but never one alone at the head or the foot of a page."""
    text = plain(runs)
    start = runs if len(text) <= LONGEST_MEASURED else (Run(text[:LONGEST_MEASURED]),)
    font = _font(style)
    lines = len(break_lines(start, font, max(width - style.indent, 20.0)))
    if len(text) > LONGEST_MEASURED:
        lines = round(lines * len(text) / LONGEST_MEASURED)
    each = line_height(font, style.line_spacing, text[:LONGEST_MEASURED])
    heights = [part * each for part in parts_of(lines)]
    heights[0] += style.space_before
    heights[-1] += style.space_after
    return heights


def _rows(table: FlowTable, theme: DocumentTheme) -> list[float]:
    """A row a chunk, the head with the first row; a row that may split, a line a chunk."""
    heights = []
    for number in range(len(table.rows)):
        tallest = _tallest(table, number, theme)
        whole = sum(tallest) + CELL_PADDING + _rules(table, number)
        if table.rows_may_split and whole > theme.text_height / 2:
            heights += [tallest[0] + CELL_PADDING, *tallest[1:]]
        else:
            heights.append(whole)
    first = table.header_rows + 1
    return [sum(heights[:first]), *heights[first:]]


def _tallest(table: FlowTable, number: int, theme: DocumentTheme) -> list[float]:
    """The heights of the lines in the tallest cell of a row."""
    style = theme.styles["table_head" if number < table.header_rows else "table_text"]
    tallest: list[float] = [style.size]
    for cell, width in zip(table.rows[number], table.column_widths, strict=True):
        lines = _cell(cell, style, width - CELL_MARGIN - cell.apart)
        tallest = max(tallest, lines, key=sum)
    return tallest


def _cell(cell: FlowCell, style: TextStyle, width: float) -> list[float]:
    bold = replace(style, bold=cell.bold or style.bold)
    return [height for runs in cell.paragraphs for height in _lines(runs, bold, width)]


def _picture(
    width: float, height: float, caption: Sequence[Caption | FlowParagraph], theme: DocumentTheme
) -> float:
    figure = theme.styles["figure"]
    total, free = figure.space_before + height, figure.space_after
    for line in caption:
        style = theme.styles["caption" if isinstance(line, Caption) else line.role]
        text = line.text if isinstance(line, Caption) else line.runs
        label = _numbered(line) if isinstance(line, Caption) else line.label
        total += max(free, style.space_before) + _text((*_words(label), *text), style, width) - _around(style)
        free = style.space_after
    return total + free


def _plain_cover(cover: Cover, theme: DocumentTheme) -> float:
    total = 0.0
    for role, lines in (
        ("cover_series", (cover.series, cover.subtitle)),
        ("cover_country", (cover.country,)),
        ("cover_name", (cover.name, *cover.lines)),
        ("cover_workshop", cover.workshop),
    ):
        total += sum(_text(_words(line), theme.styles[role], theme.text_width) for line in lines if line)
    return total


def _contents(contents: Contents, theme: DocumentTheme) -> list[float]:
    """A line a chunk, set as small and as close as composing chose."""
    title = theme.styles["toc_title"]
    apart = _around(title)
    title_height = _text(_words(contents.title), title, theme.text_width) - apart
    chunks = [title_height + apart * max(contents.space_scale, LEAST_TITLE_SPACE)]
    for entry in contents.entries:
        style = theme.styles[f"toc_{entry.level}"]
        font = _font(style, contents.text_scale)
        lines = break_lines(_words(entry.text), font, theme.text_width - style.indent - ROOM_FOR_PAGE)
        height = len(lines) * line_height(font, style.line_spacing, entry.text)
        chunks.append(height + _around(style) * contents.space_scale)
    return chunks


def cover_height(cover: Cover, theme: DocumentTheme) -> float:
    """How much of page 1 the cover takes, in points below the upper margin."""
    return sum(_chunks(cover, theme))


def contents_height(contents: Contents, theme: DocumentTheme) -> float:
    """The height of the list of contents with its title, in points."""
    return sum(_contents(contents, theme))


def _font(style: TextStyle, scale: float = 1.0) -> Font:
    return Font(style.font, round(style.size * scale * 2) / 2, bold=style.bold, in_document=True)
