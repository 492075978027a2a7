"""Texts of a page as boxes with their lines broken: paragraphs, headings, captions, the cover, the list of contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import break_lines
from otop_report.compose.direction import is_rtl
from otop_report.compose.flow import Caption, Contents, ContentsEntry, Cover, FlowParagraph, Heading
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.pages import (
    LEAST_TITLE_SPACE,
    LONGEST_MEASURED,
    ROOM_FOR_PAGE,
    UNNUMBERED_APART,
    Spot,
    parts_of,
)
from otop_report.compose.placed import (
    ChartBox,
    Line,
    ParagraphStyle,
    PictureBox,
    PlacedParagraph,
    ShapeBox,
    TextBox,
)
from otop_report.compose.theme import DocumentTheme, TextStyle
from otop_report.compose.theme.page_look import CoverBox, PageLook, ParagraphLook
from otop_report.report.text import Run, Runs, plain

PageBox = TextBox | ShapeBox | ChartBox | PictureBox
On = tuple[int, PageBox]
"""A box and the page that it stands on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beside:
    """A number or bullet left of a text."""

    text: str
    colour: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text on its way onto a page: `bold_colour` is that of bold runs (hex digits, "" as the others)."""

    runs: Runs
    style: TextStyle
    look: ParagraphLook
    bold_colour: str = ""
    anchor: str = ""
    size: float = 0.0

    @property
    def font(self) -> Font:
        """The font that its lines are measured with."""
        return Font(self.style.font, self.size or self.style.size, bold=self.style.bold, in_document=True)


class Setter:
    """Sets texts on the pages of one base document."""

    def __init__(self, theme: DocumentTheme, look: PageLook) -> None:
        self.theme = theme
        self.look = look
        self.left = theme.margins[0]

    def y(self, spot: Spot) -> float:
        """How far below the upper edge of its page a part begins."""
        return self.theme.margins[1] + spot.top

    def height(self, text: Text) -> float:
        """The height of one line of a text."""
        return line_height(text.font, text.style.line_spacing, plain(text.runs)[:LONGEST_MEASURED])

    def line(self, text: Text, rect: Rect) -> TextBox:
        """A text on one line of its own, however long it is."""
        lines = break_lines(text.runs, text.font, 100_000.0)
        return self.box(text, lines, rect)

    def box(self, text: Text, lines: Sequence[Line], rect: Rect) -> TextBox:
        """Lines of a text in a place."""
        rtl = is_rtl(plain(text.runs))
        align = "right" if rtl and text.look.align == "left" else text.look.align
        style = ParagraphStyle(
            size=text.font.size,
            own_size=True,
            font=text.style.font,
            bold=text.style.bold,
            italic=text.look.italic,
            colour=Colour(text.look.colour or self.look.ink),
            bold_colour=Colour(text.bold_colour) if text.bold_colour else None,
            align=align,
            rtl=rtl,
            bullet="",
            indent=0.0,
            hanging=0.0,
            line_spacing=text.style.line_spacing,
        )
        high = len(lines) * self.height(text)
        paragraph = PlacedParagraph(lines=tuple(lines), style=style, y=0.0, height=high)
        return TextBox(rect=rect, paragraphs=(paragraph,), role="page", anchor=text.anchor, text_height=high)

    def flowing(
        self, text: Text, parts: Sequence[Spot], beside: _Beside | None = None, apart: float = 0.0, indent: float = 0.0
    ) -> Iterator[On]:
        """A paragraph whose parts begin at these spots; `beside` stands in its hanging indent, `apart` is above it."""
        room = self.theme.text_width - indent
        lines = break_lines(text.runs, text.font, max(room, 20.0))
        high = self.height(text)
        rtl = is_rtl(plain(text.runs))
        x = self.left if rtl else self.left + indent
        taken = 0
        counts = parts_of(len(lines))
        for number, spot in enumerate(parts):
            last = number == len(parts) - 1
            some = lines[taken:] if last else lines[taken : taken + (counts[number] if number < len(counts) else 1)]
            taken += len(some)
            y = self.y(spot) + (text.style.space_before + apart if number == 0 else 0.0)
            if number == 0 and beside is not None:
                yield spot.page, self._beside(beside, text, y, rtl=rtl)
            if some:
                yield spot.page, self.box(text, some, Rect(x, y, room, len(some) * high))

    def _beside(self, beside: _Beside, text: Text, y: float, *, rtl: bool) -> TextBox:
        look = replace(text.look, colour=beside.colour or text.look.colour, align="right" if rtl else "left")
        style = replace(text.style, bold=beside.bold or text.style.bold)
        own = Text((Run(beside.text),), style, look, size=text.size)
        start = text.look.indent - text.look.hanging
        width = self.theme.text_width - start
        return self.line(own, Rect(self.left + (0.0 if rtl else start), y, width, self.height(own)))

    def heading(self, heading: Heading, parts: Sequence[Spot]) -> Iterator[On]:
        """A heading with its number."""
        style = self.theme.style(f"heading_{heading.level}", heading.colour)
        look = self.look.paragraph(style.name)
        numbered = bool(heading.number) and self.theme.numbered
        beside = _Beside(text=heading.number) if numbered else None
        apart = UNNUMBERED_APART if heading.level == 1 and not heading.number else 0.0
        text = Text((Run(heading.text),), style, look, anchor=heading.anchor)
        yield from self.flowing(text, parts, beside, apart, look.indent if numbered else 0.0)

    def paragraph(self, flow: FlowParagraph, parts: Sequence[Spot], colour: int, number: int) -> Iterator[On]:
        """A paragraph, with its bullet or number."""
        text = self._text_of(flow, colour)
        beside = None
        if number:
            beside = _Beside(text=f"{number}.", colour=text.look.bullet_colour, bold=True)
        elif text.look.bullet:
            beside = _Beside(text=text.look.bullet, colour=text.look.bullet_colour)
        yield from self.flowing(text, parts, beside, indent=text.style.indent)

    def _text_of(self, flow: FlowParagraph, colour: int) -> Text:
        style = self.theme.style(flow.role, colour)
        label = (Run(flow.label),) if flow.label else ()
        return Text((*label, *flow.runs), style, self.look.paragraph(style.name), anchor=flow.anchor)

    def caption(self, caption: Caption, parts: Sequence[Spot], colour: int) -> Iterator[On]:
        """A caption above a table or under a chart."""
        role = "table_caption" if caption.kind == "table" else "caption"
        yield from self.flowing(self._caption(caption, role, colour), parts)

    def _caption(self, caption: Caption, role: str, colour: int) -> Text:
        style = self.theme.styles[role]
        label = Run(f"{caption.label}{caption.number}{caption.mark}", bold=True)
        look = self.look.paragraph(style.name)
        return Text((label, *caption.text), style, look, self.look.labels.get(colour, ""), caption.anchor)

    def below_picture(
        self, line: Caption | FlowParagraph, x: float, y: float, free: float, width: float, colour: int
    ) -> tuple[TextBox, float, float]:
        """A paragraph under a picture that many points wide, with `free` points below what is above; where it ends, and
        what is free below it.
        """
        text = self._caption(line, "caption", colour) if isinstance(line, Caption) else self._text_of(line, colour)
        lines = break_lines(text.runs, text.font, width)
        high = len(lines) * self.height(text)
        y += max(free, text.style.space_before)
        return self.box(text, lines, Rect(x, y, width, high)), y + high, text.style.space_after

    def contents(self, contents: Contents, parts: Sequence[Spot]) -> Iterator[On]:
        """The list of contents: its title, then number, words and page of each heading."""
        title = self.theme.styles["toc_title"]
        scale = max(contents.space_scale, LEAST_TITLE_SPACE)
        text = Text((Run(contents.title),), title, self.look.paragraph(title.name))
        y = self.y(parts[0]) + title.space_before * scale
        yield parts[0].page, self.line(text, Rect(self.left, y, self.theme.text_width, self.height(text)))
        page, y, free = parts[0].page, y + self.height(text), title.space_after * scale
        for entry, spot in zip(contents.entries, parts[1:], strict=True):
            style = self.theme.styles[f"toc_{entry.level}"]
            if spot.page != page:
                page, y, free = spot.page, self.theme.margins[1], style.space_before * contents.space_scale
            y += max(free, style.space_before * contents.space_scale)
            boxes = list(self._entry(entry, y, contents))
            yield from ((page, box) for box in boxes)
            y, free = max(box.rect.bottom for box in boxes), style.space_after * contents.space_scale

    def _entry(self, entry: ContentsEntry, y: float, contents: Contents) -> Iterator[TextBox]:
        style = self.theme.styles[f"toc_{entry.level}"]
        look = self.look.paragraph(style.name)
        if entry.level == 1:
            look = replace(look, colour=self.look.labels.get(entry.colour, "") or look.colour)
        size = round(style.size * contents.text_scale * 2) / 2
        indent = look.indent if entry.number else look.indent - look.hanging
        text = Text((Run(entry.text),), style, look, size=size)
        lines = break_lines(text.runs, text.font, self.theme.text_width - style.indent - ROOM_FOR_PAGE)
        high = self.height(text)
        if entry.number:
            number = replace(text, runs=(Run(entry.number),))
            yield self.line(number, Rect(self.left, y, self.theme.text_width, high))
        place = Rect(self.left + indent, y, self.theme.text_width - indent, len(lines) * high)
        yield self.box(text, lines, place)
        page = replace(text, runs=(Run(str(entry.page)),), look=replace(look, align="right"))
        yield self.line(page, Rect(self.left, y + (len(lines) - 1) * high, self.theme.text_width, high))

    def cover(self, cover: Cover) -> Iterator[PageBox]:
        """The head of page 1: in the places that the base document has for it, else one line below the other."""
        texts = {
            "series": (cover.series,),
            "subtitle": (cover.subtitle,),
            "country": (cover.country,),
            "name": (cover.name,),
            "position": cover.lines,
            "workshop": cover.workshop[:1],
            "organiser": cover.workshop[1:],
        }
        for place in self.look.cover:
            if place.fill:
                yield ShapeBox(rect=place.rect, name="", fill=Colour(place.fill))
            yield from self._cover_place(place, texts, cover.country_size)
        if not self.look.cover:
            yield from self._plain_cover(cover)

    def _cover_place(
        self, place: CoverBox, texts: dict[str, tuple[str, ...]], country_size: float
    ) -> Iterator[TextBox]:
        left, top, right, bottom = place.insets
        inner = place.rect.inset(left, top, right, bottom)
        said: list[tuple[Text, list[Line]]] = []
        for line in place.lines:
            size = country_size if line.field == "country" else 0.0
            style = replace(line.style, bold=line.bold or line.style.bold)
            for words in texts.get(line.field, ()):
                if words:
                    text = Text((Run(words),), style, ParagraphLook(colour=line.colour), size=size)
                    said.append((text, list(break_lines(text.runs, text.font, inner.width))))
        total = sum(len(lines) * self.height(text) + _around(text.style) for text, lines in said)
        spare = inner.height - total
        y = inner.y + {"middle": spare / 2, "bottom": spare}.get(place.vertical, 0.0)
        for text, lines in said:
            y += text.style.space_before
            high = len(lines) * self.height(text)
            yield self.box(text, lines, Rect(inner.x, y, inner.width, high))
            y += high + text.style.space_after

    def _plain_cover(self, cover: Cover) -> Iterator[TextBox]:
        y = self.theme.margins[1]
        for role, lines, bold, size in (
            ("cover_series", (cover.series, cover.subtitle), False, 0.0),
            ("cover_country", (cover.country,), True, cover.country_size),
            ("cover_name", (cover.name,), True, 0.0),
            ("cover_name", cover.lines, False, 0.0),
            ("cover_workshop", cover.workshop, False, 0.0),
        ):
            style = self.theme.styles[role]
            for words in (line for line in lines if line):
                own = replace(style, bold=bold or style.bold)
                text = Text((Run(words),), own, self.look.paragraph(style.name), size=size)
                broken = break_lines(text.runs, text.font, self.theme.text_width)
                high = len(broken) * self.height(text)
                y += style.space_before
                yield self.box(text, broken, Rect(self.left, y, self.theme.text_width, high))
                y += high + style.space_after


def _around(style: TextStyle) -> float:
    return style.space_before + style.space_after
