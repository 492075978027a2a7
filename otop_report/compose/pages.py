"""Counts the pages of a document: which page each block begins on, without any Office program.

An estimate by the rules of Word's own layout: blocks follow each other down the page; a heading, a key message and a
caption above a table stay with what follows; rows of a table stay whole unless they may split, and its head is
repeated; a picture stays with its caption; a section begins a new page where the base document has a cover. Good to a
page in ten; Word corrects the contents when its field is updated.
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
RULE = 1.0
LONGEST_MEASURED = 4000
"""Characters of a paragraph that are broken into lines; the rest is taken to run on alike."""


@dataclass(frozen=True, slots=True)
class Pages:
    """How many pages there are, and the page (from 1) that each block of each section begins on."""

    count: int
    starts: tuple[tuple[int, ...], ...]


def paginate(sections: Sequence[Section], theme: DocumentTheme) -> Pages:
    """The pages of the sections one after the other; the first is the cover with the contents."""
    page, y = 1, 0.0
    starts = []
    for number, section in enumerate(sections):
        if number and theme.house:
            page, y = (page + 1, 0.0) if y > 0 else (page, 0.0)
        begun, page, y = _section(section, theme, page, y)
        starts.append(begun)
    return Pages(page if y > 0 or page == 1 else page - 1, tuple(starts))


def _section(
    section: Section, theme: DocumentTheme, page: int, y: float
) -> tuple[tuple[int, ...], int, float]:
    """The first page of each block, and where the section ends."""
    room = theme.text_height
    begun: list[int] = []
    waiting: list[int] = []  # blocks that stay with the next one
    for place, block in enumerate(section.blocks):
        if (
            isinstance(block, Heading)
            and y > 0
            and (block.page_break or _style(block, theme).page_break_before)
        ):
            page, y = page + 1, 0.0
        chunks = _chunks(block, theme)
        needed = chunks[0] + _needed_by_next(section.blocks, place, theme)
        if y > 0 and y + needed > room and not waiting:
            page, y = page + 1, 0.0
        waiting = [*waiting, place] if _stays_with_next(block, theme) else []
        begun.append(page if y + chunks[0] <= room or y == 0 else page + 1)
        for chunk in chunks:
            if y > 0 and y + chunk > room:
                page, y = page + 1, 0.0
            whole, rest = divmod(chunk, room)
            page, y = (page + int(whole), rest) if whole else (page, y + chunk)
    return tuple(begun), page, y


def _needed_by_next(blocks: Sequence[Block], place: int, theme: DocumentTheme) -> float:
    """What has to fit below a block that stays with the next one: a line or two of it, or all of a heading."""
    needed = 0.0
    while place < len(blocks) and _stays_with_next(blocks[place], theme):
        place += 1
        if place < len(blocks):
            needed += min(_chunks(blocks[place], theme)[0], theme.text_height / 2)
    return needed


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


def _chunks(block: Block, theme: DocumentTheme) -> list[float]:
    """The heights of the parts of a block between which a page may end, in points."""
    match block:
        case Heading():
            return [_text(_words(block.text), _style(block, theme), theme.text_width)]
        case FlowParagraph():
            return _lines((*_words(block.label), *block.runs), theme.styles[block.role], theme.text_width)
        case Caption():
            style = theme.styles["table_caption" if block.kind == "table" else "caption"]
            return [_text((*_words(f"{block.label} {block.number}. "), *block.text), style, theme.text_width)]
        case FlowTable():
            return _rows(block, theme)
        case FlowChart():
            return [block.height + _around(theme.styles["figure"])]
        case PictureRow():
            return [
                max(
                    _picture(picture.width, picture.height, picture.caption, theme)
                    for picture in block.pictures
                )
            ]
        case Cover():
            return [
                max(theme.cover_bottom - theme.margins[1], 0.0) if theme.house else _plain_cover(block, theme)
            ]
        case Contents():
            return _contents(block, theme)


def _style(heading: Heading, theme: DocumentTheme) -> TextStyle:
    return theme.style(f"heading_{heading.level}", heading.colour)


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
    font = Font(style.font, style.size, bold=style.bold)
    lines = len(break_lines(start, font, max(width - style.indent, 20.0)))
    if len(text) > LONGEST_MEASURED:
        lines = round(lines * len(text) / LONGEST_MEASURED)
    each = line_height(font, style.line_spacing, text[:LONGEST_MEASURED])
    if lines <= 3:
        return [style.space_before + lines * each + style.space_after]
    return [style.space_before + 2 * each, *[each] * (lines - 4), 2 * each + style.space_after]


def _rows(table: FlowTable, theme: DocumentTheme) -> list[float]:
    """A row a chunk, the head with the first row; a row that may split, a line a chunk."""
    heights = []
    for number, row in enumerate(table.rows):
        head = number < table.header_rows
        style = theme.styles["table_head" if head else "table_text"]
        tallest: list[float] = [style.size]
        for cell, width in zip(row, table.column_widths, strict=True):
            lines = _cell(cell, style, width - CELL_MARGIN)
            tallest = max(tallest, lines, key=sum)
        whole = sum(tallest) + CELL_PADDING + RULE
        if table.rows_may_split and whole > theme.text_height / 2:
            heights += [tallest[0] + CELL_PADDING, *tallest[1:]]
        else:
            heights.append(whole)
    first = table.header_rows + 1
    return [sum(heights[:first]), *heights[first:]]


def _cell(cell: FlowCell, style: TextStyle, width: float) -> list[float]:
    bold = replace(style, bold=cell.bold or style.bold)
    return [height for runs in cell.paragraphs for height in _lines(runs, bold, width)]


def _picture(
    width: float, height: float, caption: Sequence[Caption | FlowParagraph], theme: DocumentTheme
) -> float:
    total = height + _around(theme.styles["figure"])
    for line in caption:
        style = theme.styles["caption" if isinstance(line, Caption) else line.role]
        text = line.text if isinstance(line, Caption) else line.runs
        label = f"{line.label} {line.number}. " if isinstance(line, Caption) else line.label
        total += _text((*_words(label), *text), style, max(width, 100.0))
    return total


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
    chunks = [_text(_words(contents.title), theme.styles["toc_title"], theme.text_width)]
    for entry in contents.entries:
        style = theme.styles["toc_1" if entry.level == 1 else "toc_2"]
        height = _text(_words(entry.text), style, theme.text_width - 40) - _around(style)
        chunks.append(height * contents.text_scale + _around(style) * contents.space_scale)
    return chunks
