"""Puts the pages of a Document together: every line, rule, chart and picture at its place, as pure values.

`pages.paginate` says where each part of each block begins; here the parts become the same kinds of boxes that a slide
has, in points from the corner of the page, so that paint draws pages as it draws slides. What composing left to Word
(which line a word stands on) is decided by the same rules by which the pages were counted.

    layout         the pages, their headers and footers
    texts          paragraphs, headings, captions, contents, cover
    tables         tables with their rules
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

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
from otop_report.compose.pages import PICTURES_APART, Spot, paginate
from otop_report.compose.pages.tables import table_boxes
from otop_report.compose.pages.texts import PageBox, Setter, Text
from otop_report.compose.placed import ChartBox, PictureBox, ShapeBox
from otop_report.compose.theme import DocumentTheme, TextStyle
from otop_report.compose.theme.backdrop import FixedItem
from otop_report.compose.theme.page_look import FrameLine, PageLook, ParagraphLook, Rule
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
        return tuple(self._page(number, count) for number in range(1, count + 1))

    def _page(self, number: int, count: int) -> Page:
        sheet = self._sheets.get(number) or _Sheet(len(self._document.sections) - 1)
        boxes = [*self._frame(number, sheet.section, count), *sheet.boxes]
        items = (self._look.first if number == 1 else self._look.others).items
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
        x = self._set.left
        for each, picture in zip(row.column_widths, row.pictures, strict=True):
            y = self._set.y(spot) + self._space_above_figure()
            yield spot.page, PictureBox(
                rect=Rect(x, y, picture.width, picture.height), sha256=picture.sha256, anchor=picture.anchor,
                alt=picture.alt, turn=picture.turn, crop=picture.crop,
            )  # fmt: skip
            y, free = y + picture.height, self._theme.styles["figure"].space_after
            for line in picture.caption:
                box, y, free = self._set.below_picture(line, x, y, free, each, colour)
                yield spot.page, box
            x += each + PICTURES_APART

    def _space_above_figure(self) -> float:
        return self._theme.styles["figure"].space_before

    def _frame(self, number: int, section: int, count: int) -> Iterator[PageBox]:
        """Header and footer of a page."""
        own = self._document.sections[section]
        texts = {
            "country": self._document.country,
            "header": self._document.header,
            "section": own.name if section else "",
            "footer": self._document.footer,
            "page": str(number),
            "pages": str(count),
        }
        frame = self._look.first if number == 1 else self._look.others
        y = self._look.header
        for line in frame.header:
            y = yield from self._frame_line(line, texts, own.colour, y)
        heights = [_around(line.style) + self._set.height(_bare(line)) for line in frame.footer]
        y = self._theme.page_height - self._look.footer - sum(heights)
        for line in frame.footer:
            y = yield from self._frame_line(line, texts, own.colour, y)

    def _frame_line(
        self, line: FrameLine, texts: Mapping[str, str], colour: int, y: float
    ) -> Generator[PageBox, None, float]:
        """A line of a header or footer; gives back where the next one begins."""
        look = self._look.paragraph(line.name)
        y += line.style.space_before
        if look.above is not None:
            yield self._rule(look.above, y)
            y += look.above.space
        high = self._set.height(_bare(line))
        for align, at in dict.fromkeys((part.align, part.at) for part in line.parts):
            parts = [part for part in line.parts if (part.align, part.at) == (align, at)]
            said = [(part, texts.get(part.field, "") if part.field else part.text) for part in parts]
            runs = tuple(Run(text, bold=part.bold) for part, text in said if text)
            if not runs:
                continue
            in_section = any(part.by_section and part.bold for part in parts)
            strong = next((part.colour for part in parts if part.bold and part.colour), "")
            own = next((part.colour for part in parts if not part.bold and part.colour), look.colour)
            text = Text(
                runs, line.style, replace(look, align=align, colour=own),
                self._look.labels.get(colour, "") if in_section else strong,
            )  # fmt: skip
            yield self._set.line(text, self._stop(align, at, y, high))
        bottom = y + high
        if look.below is not None:
            bottom += look.below.space
            yield self._rule(look.below, bottom)
        return bottom + line.style.space_after

    def _rule(self, rule: Rule, y: float) -> ShapeBox:
        place = Rect(self._set.left, y, self._theme.text_width, 0.0)
        return ShapeBox(rect=place, name="", fill=Colour(rule.colour or self._look.ink), outline_width=rule.width)

    def _stop(self, align: str, at: float, y: float, high: float) -> Rect:
        """The place of a text that is aligned to a tab stop (0: to the margins)."""
        left, width = self._set.left, self._theme.text_width
        if align == "right":
            return Rect(left, y, at or width, high)
        if align == "center":
            middle = at or width / 2
            return Rect(left + middle - width / 2, y, width, high)
        return Rect(left + at, y, max(width - at, 1.0), high)


def _bare(line: FrameLine) -> Text:
    """A line of a header or footer with its own words, for its height."""
    return Text(tuple(Run(part.text) for part in line.parts), line.style, ParagraphLook())


def _around(style: TextStyle) -> float:
    return style.space_before + style.space_after
