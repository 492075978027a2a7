"""Puts the pages of a Document together: every line, rule, chart and picture at its place, as pure values.

`pages.paginate` says where each part of each block begins; here the parts become the same kinds of boxes that a slide
has, in points from the corner of the page, so that paint draws pages as it draws slides. What composing left to Word
(which line a word stands on) is decided by the same rules by which the pages were counted.

    page_layout    the pages, their headers and footers
    page_texts     paragraphs, headings, captions, contents, cover
    page_tables    tables with their rules
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from otop_report.compose.backdrop import FixedItem
from otop_report.compose.flow import (
    Block,
    Caption,
    Contents,
    Cover,
    Document,
    FlowChart,
    FlowParagraph,
    FlowTable,
    Heading,
    PictureRow,
    Section,
)
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.page_look import PageLook
from otop_report.compose.page_tables import table_boxes
from otop_report.compose.page_texts import PageBox, Setter, Text
from otop_report.compose.pages import PICTURES_APART, Spot, paginate
from otop_report.compose.placed import ChartBox, PictureBox, ShapeBox
from otop_report.compose.theme import DocumentTheme
from otop_report.report.text import Run


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `boxes` in reading order, `items` behind them (the cover's ornament). `section` is the number of the
    document's section (from 0) that it belongs to.
    """

    number: int
    section: int
    boxes: tuple[PageBox, ...]
    items: tuple[FixedItem, ...] = ()


@dataclass(slots=True)
class _Sheet:
    """A page that is being filled."""

    section: int
    boxes: list[PageBox] = field(default_factory=list)


def lay_out(document: Document, theme: DocumentTheme, look: PageLook) -> tuple[Page, ...]:
    """The pages of a document over a base document with this theme and look."""
    return _Layout(document, theme, look).pages()


class _Layout:
    """Fills the pages of one document."""

    def __init__(self, document: Document, theme: DocumentTheme, look: PageLook) -> None:
        self._document = document
        self._theme = theme
        self._look = look
        self._set = Setter(theme, look)
        self._sheets: dict[int, _Sheet] = {}
        self._number = ("", 0)

    def pages(self) -> tuple[Page, ...]:
        """All pages with what stands on them."""
        placed = paginate(self._document.sections, self._theme)
        for number, (section, spots) in enumerate(zip(self._document.sections, placed.spots, strict=True)):
            for block, parts in zip(section.blocks, spots, strict=True):
                for page, box in self._block(block, parts, section):
                    self._sheets.setdefault(page, _Sheet(number)).boxes.append(box)
        count = max(placed.count, *self._sheets, 1)
        return tuple(self._page(number) for number in range(1, count + 1))

    def _page(self, number: int) -> Page:
        sheet = self._sheets.get(number) or _Sheet(len(self._document.sections) - 1)
        boxes = [*self._header(number, sheet.section), *sheet.boxes, *self._footer(number)]
        items = self._look.cover_items if number == 1 else ()
        return Page(number, sheet.section, tuple(boxes), items)

    def _block(self, block: Block, parts: Sequence[Spot], section: Section) -> Iterator[tuple[int, PageBox]]:
        match block:
            case Heading():
                yield from self._set.heading(block, parts)
            case FlowParagraph():
                yield from self._set.paragraph(block, parts, section.colour, self._numbered(block))
            case Caption():
                yield from self._set.caption(block, parts, section.colour)
            case FlowTable():
                yield from table_boxes(block, parts, self._set)
            case FlowChart():
                yield from self._chart(block, parts[0])
            case PictureRow():
                yield from self._pictures(block, parts[0], section.colour)
            case Cover():
                yield from ((1, box) for box in self._set.cover(block))
            case Contents():
                yield from self._set.contents(block, parts)

    def _numbered(self, paragraph: FlowParagraph) -> int:
        """The number of a numbered paragraph: every answer begins at 1 again."""
        if paragraph.role != "number":
            return 0
        anchor, number = self._number
        self._number = (paragraph.anchor, number + 1 if anchor == paragraph.anchor else 1)
        return self._number[1]

    def _chart(self, chart: FlowChart, spot: Spot) -> Iterator[tuple[int, PageBox]]:
        rect = Rect(self._set.left, self._set.y(spot) + self._space_above_figure(), chart.width, chart.height)
        yield spot.page, ChartBox(rect=rect, chart=chart.chart, anchor=chart.anchor, alt=chart.alt)

    def _pictures(self, row: PictureRow, spot: Spot, colour: int) -> Iterator[tuple[int, PageBox]]:
        count = len(row.pictures)
        each = (self._theme.text_width - PICTURES_APART * (count - 1)) / count
        for number, picture in enumerate(row.pictures):
            x = self._set.left + number * (each + PICTURES_APART)
            y = self._set.y(spot) + self._space_above_figure()
            yield spot.page, PictureBox(
                rect=Rect(x, y, picture.width, picture.height), sha256=picture.sha256, anchor=picture.anchor,
                alt=picture.alt, turn=picture.turn, crop=picture.crop,
            )  # fmt: skip
            y, free = y + picture.height, self._theme.styles["figure"].space_after
            for line in picture.caption:
                box, y, free = self._set.below_picture(line, x, y, free, each, colour)
                yield spot.page, box

    def _space_above_figure(self) -> float:
        return self._theme.styles["figure"].space_before

    def _header(self, number: int, section: int) -> Iterator[PageBox]:
        """Country and report at the left, the section's name at the right; nothing on the cover."""
        if self._look.header is None or number == 1:
            return
        own = self._document.sections[section]
        style = self._theme.styles["header"]
        look = self._look.paragraph(style.name)
        colour = self._look.labels.get(own.colour, "")
        y = self._look.header
        runs = (Run(self._document.country, bold=True), Run(self._document.header))
        text = Text(tuple(run for run in runs if run.text), style, look, bold_colour=colour)
        high = self._set.height(text)
        yield self._set.line(text, Rect(self._set.left, y, self._theme.text_width, high))
        if section and own.name:
            right = Text((Run(own.name),), style, replace(look, align="right"))
            yield self._set.line(right, Rect(self._set.left, y, self._theme.text_width, high))
        if look.below is not None:
            at = y + high + look.below.space
            rule = Rect(self._set.left, at, self._theme.text_width, 0.0)
            yield ShapeBox(
                rect=rule, name="", fill=Colour(look.below.colour or self._look.ink), outline_width=look.below.width
            )

    def _footer(self, number: int) -> Iterator[PageBox]:
        """Participant and workshop at the left, the page at the right."""
        if self._look.footer is None:
            return
        style = self._theme.styles["footer"]
        look = self._look.paragraph(style.name)
        text = Text((Run(self._document.footer),), style, look)
        high = self._set.height(text)
        rect = Rect(self._set.left, self._theme.page_height - self._look.footer - high, self._theme.text_width, high)
        if self._document.footer:
            yield self._set.line(text, rect)
        yield self._set.line(Text((Run(str(number), bold=True),), style, replace(look, align="right")), rect)
