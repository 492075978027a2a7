"""The layouts of the house deck: which placeholders stand where, in 16:9 and in 4:3. Inches and points.

Placeholders by idx: 0 title, 1 body (also the presenter on the cover, the contact on the closing slide), 10 eyebrow,
11 footer, 12 slide number, 14–17 pictures, 20–23 captions, 30 source, 31 table, 32 chart, 33 chart title,
34–35 callout, 40 series, 41 workshop, 42 numeral, 43 topics.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tools.house_deck_parts import Layout, Slot, Style
from tools.house_weave import Cloth, Rectangle, Weave, wide_cloth

HEIGHT = 7.5


@dataclass(frozen=True, slots=True)
class Section:
    """A master: its name, the accent that is its colour, the line of the opener's strand and its height."""

    name: str
    accent: int
    row: int
    tick: float


SECTIONS = (
    Section("Overview", 1, 3, 1.95),
    Section("Problems", 2, 5, 3.15),
    Section("Case", 3, 7, 4.35),
    Section("Accomplishments", 4, 9, 5.55),
)


@dataclass(frozen=True, slots=True)
class Grid:
    """The measures in which a 16:9 and a 4:3 deck differ."""

    width: float
    margin: float
    column: float
    columns: int
    cloth_x: float
    cloth_columns: int
    loose_end: float
    words: float
    beside_picture: float
    title: float
    body: float
    country: float
    number_edge: float

    @property
    def wide(self) -> bool:
        return self.columns == 12

    @property
    def content(self) -> float:
        return self.span(self.columns)

    def span(self, count: int) -> float:
        """Width of `count` columns with the gutters between them."""
        return count * (self.column + 0.25) - 0.25

    def x(self, column: int) -> float:
        """Left edge of a column, the first being 0."""
        return self.margin + column * (self.column + 0.25)

    def optical(self, shift: float) -> float:
        """The left edge for large type, whose letters stand off their frame."""
        return self.margin - shift

    def row(self, y: float, height: float) -> Rectangle:
        return Rectangle(self.margin, y, self.content, height)

    def bar(self) -> Rectangle:
        return Rectangle(self.width - 0.25, 0, 0.25, HEIGHT)

    def frame(self) -> Rectangle:
        return Rectangle(0, 0, self.width, HEIGHT)


WIDESCREEN = Grid(40 / 3, 0.75, 0.7569, 12, 9.133, 7, 0.60, 8.0, 6.7, 32, 24, 120, 11.826)
STANDARD = Grid(10.0, 0.60, 0.856, 8, 7.60, 4, 0.45, 6.4, 5.0, 28, 20, 96, 8.443)

SMALL = Style(12, "stone", line=100)
CAPTION = Style(14, line=90)
TITLE = Slot("title", 0, "Title")


def message_body(grid: Grid) -> Rectangle:
    return Rectangle(grid.margin, 2.00, grid.span(11) if grid.wide else grid.content, 4.70)


def layouts_of(section: Section, grid: Grid) -> tuple[Layout, ...]:
    """The layouts of one master, in the order in which Office lists them."""
    content = (opener(section, grid), *text_layouts(grid), *constructed(grid), *charts(grid), *pictures(grid))
    if section.accent != 1:
        return content
    contents = Layout("Contents", (TITLE, body_slot(grid.row(2.00, 4.70)), *footers(grid)))
    return (*covers(grid), contents, *content, closing(grid))


def footers(grid: Grid) -> tuple[Slot, Slot]:
    """Footer and slide number; LibreOffice takes their looks from the layout only, so that each repeats them."""
    words = Rectangle(grid.margin, 6.98, grid.number_edge - grid.margin - 0.18, 0.26)
    number = Rectangle(grid.number_edge, 6.98, 0.757, 0.26)
    return (
        Slot("ftr", 11, "Footer", words, SMALL, "ctr", prompt="Footer"),
        Slot("sldNum", 12, "Slide number", number, Style(12, "stone", bold=True, line=100, align="r"), "ctr"),
    )


def eyebrow(grid: Grid) -> Slot:
    return Slot(
        "body", 10, "Eyebrow", grid.row(0.42, 0.30), Style(14, "stone"), "t", prompt="Section  Topic"
    )


def body_slot(box: Rectangle, columns: int = 1, style: Style | None = None) -> Slot:
    return Slot("obj", 1, "Body", box, style, "t", columns, "Text")


def source(grid: Grid) -> Slot:
    return Slot("body", 30, "Source", grid.row(6.35, 0.30), SMALL, "b", prompt="Source: …")


def caption(number: int, box: Rectangle, size: float = 14, anchor: str = "t") -> Slot:
    style = Style(size, line=90)
    return Slot("body", 20 + number, f"Caption {number + 1}", box, style, anchor, prompt="Caption")


def picture(number: int, box: Rectangle) -> Slot:
    return Slot("pic", 14 + number, f"Picture {number + 1}", box, CAPTION, prompt="Picture")


def content_layout(name: str, grid: Grid, *slots: Slot, kind: str = "") -> Layout:
    return Layout(name, (eyebrow(grid), TITLE, *slots, *footers(grid)), kind)


def cloth(grid: Grid, row: int) -> Cloth:
    weave = Weave(0.60, 0.44, 0.03, grid.cloth_x, -0.15, grid.cloth_columns, 13)
    return wide_cloth(weave, row, grid.loose_end, grid.frame())


def covers(grid: Grid) -> tuple[Layout, Layout]:
    """The cover, and the cover with a picture beside a narrower column of words."""
    picture_x = 8.40 if grid.wide else 6.30
    plain = cover_slots(grid, grid.words, grid.country)
    narrow = cover_slots(grid, grid.beside_picture, 104 if grid.wide else 80)
    beside = picture(1, Rectangle(picture_x, 0, grid.width - picture_x, HEIGHT))
    edge = Rectangle(picture_x - 0.25, 0, 0.25, HEIGHT)
    return (
        Layout("Cover", plain, "title", full_colour=True, cloth=cloth(grid, 6)),
        Layout("Cover with picture", (*narrow, beside), full_colour=True, own_selvedge=edge),
    )


def cover_slots(grid: Grid, words: float, country: float) -> tuple[Slot, ...]:
    left = grid.margin
    beside_flag = Rectangle(left + 1.33, 0.62, words - 1.4, 0.72)
    return (
        Slot("pic", 14, "Flag", Rectangle(left, 0.62, 1.08, 0.72), Style(14, "straw"), prompt="Flag"),
        Slot("body", 40, "Series", beside_flag, Style(18, "white"), "ctr", prompt="One Town, One Product"),
        Slot(
            "ctrTitle", 0, "Country", Rectangle(grid.optical(0.06), 1.75, words, 2.70),
            Style(country, "white", bold=True, line=80), "b", prompt="Country",
        ),
        Slot(
            "subTitle", 1, "Presenter", Rectangle(left, 4.85, words, 1.00), Style(20, "white"), "t",
            prompt="Name\nPosition, organisation",
        ),
        workshop_slot(grid, words),
    )  # fmt: skip


def workshop_slot(grid: Grid, words: float) -> Slot:
    box = Rectangle(grid.margin, 6.20, words, 0.68)
    return Slot("body", 41, "Workshop", box, Style(16, "straw"), "b", prompt="Workshop\nOrganiser · dates")


def opener(section: Section, grid: Grid) -> Layout:
    left, words = grid.margin, 7.4 if grid.wide else grid.words
    title = Style(54 if grid.wide else 48, "white", bold=True, line=80)
    topics = Style(20, "white", line=102)
    slots = (
        Slot("body", 42, "Numeral", Rectangle(grid.optical(0.06), 0.56, 3.0, 1.5), Style(96, "straw", True, 80), "t",
             prompt="1"),
        Slot("title", 0, "Title", Rectangle(grid.optical(0.03), 1.75, words, 2.70), title, "b", prompt="Section"),
        Slot("body", 43, "Topics", Rectangle(left, 4.85, words, 1.70), topics, "t", prompt="Topics"),
        replace(footers(grid)[0], style=Style(12, "white", bold=True, line=100)),
    )  # fmt: skip
    return Layout("Opener", slots, "secHead", full_colour=True, cloth=cloth(grid, section.row))


def closing(grid: Grid) -> Layout:
    left, words = grid.margin, grid.words
    thanks = Style(80 if grid.wide else 66, "white", bold=True, line=80)
    slots = (
        Slot("body", 40, "Series", Rectangle(left, 0.62, words, 0.72), Style(18, "white"), "ctr",
             prompt="One Town, One Product"),
        Slot("title", 0, "Title", Rectangle(grid.optical(0.03), 1.75, words, 2.70), thanks, "b", prompt="Thank you"),
        Slot("body", 1, "Contact", Rectangle(left, 4.85, words, 1.30), Style(20, "white"), "t", prompt="Name\nContact"),
        workshop_slot(grid, words),
    )  # fmt: skip
    return Layout("Closing", slots, full_colour=True, cloth=cloth(grid, 6))


def text_layouts(grid: Grid) -> tuple[Layout, ...]:
    """At a glance, message, message with picture, two columns, table."""
    wide = grid.wide
    words = Rectangle(grid.margin, 2.00, grid.span(6) + 0.10 if wide else grid.span(5), 4.70)
    picture_x = 7.548 if wide else grid.x(5)
    picture_width = grid.margin + grid.content - picture_x
    beside = Rectangle(picture_x, 2.06, picture_width, 3.95)
    below = Rectangle(picture_x, 6.13, picture_width, 0.57)
    dense = Style(16, after=8)
    table = Slot("tbl", 31, "Table", grid.row(2.00, 4.30), Style(16, line=85), prompt="Table")
    return (
        content_layout("At a glance", grid, body_slot(grid.row(2.00, 4.70))),
        content_layout("Message", grid, body_slot(message_body(grid)), kind="obj"),
        content_layout("Message + picture", grid, body_slot(words), picture(0, beside), caption(0, below)),
        content_layout("Text in two columns", grid, body_slot(grid.row(2.00, 4.70), 2, dense)),
        content_layout("Table", grid, table, source(grid)),
    )


def constructed(grid: Grid) -> tuple[Layout, ...]:
    """Layouts whose blocks are drawn into the body zone; the body takes the plain form of the same content."""
    body = body_slot(grid.row(2.00, 4.70))
    above_source = body_slot(grid.row(2.00, 4.20))
    lessons = body_slot(grid.row(2.00, 4.70), 1, Style(20, after=12, number_indent=grid.x(1) - grid.x(0) - 0.1))
    return (
        content_layout("Problem list", grid, body),
        content_layout("Problem card", grid, body),
        content_layout("Timeline", grid, body),
        content_layout("Before/after bars", grid, above_source, source(grid)),
        content_layout("Before/after numbers", grid, above_source, source(grid)),
        content_layout("Figures", grid, above_source, source(grid)),
        content_layout("Lessons", grid, lessons),
    )


def charts(grid: Grid) -> tuple[Layout, Layout]:
    """A chart over the whole width, and one with a single large figure beside it (4:3: above it)."""
    heading = Style(16, bold=True)
    left, wide = grid.margin, grid.wide
    narrow = grid.span(9) if wide else grid.span(5)
    chart_box = Rectangle(left, 2.40, narrow, 3.85) if wide else grid.row(2.95, 3.30)
    figure_x = 10.012 if wide else grid.x(5)
    figure_width = left + grid.content - figure_x
    figure = Rectangle(figure_x, 2.55 if wide else 1.95, figure_width, 0.90 if wide else 0.50)
    words = Rectangle(figure_x, 3.50 if wide else 2.47, figure_width, 1.30 if wide else 0.44)
    large = Style(66 if wide else 36, "section", bold=True, line=80)
    small = Style(20 if wide else 16)

    def chart(box: Rectangle) -> Slot:
        return Slot("chart", 32, "Chart", box, Style(14), prompt="Chart")

    def heading_slot(width: float) -> Slot:
        return Slot("body", 33, "Chart title", Rectangle(left, 2.00, width, 0.30), heading, "t", prompt="Chart title")

    return (
        content_layout("Chart", grid, heading_slot(grid.content), chart(grid.row(2.40, 3.85)), source(grid)),
        content_layout(
            "Chart + callout", grid, heading_slot(narrow), chart(chart_box),
            Slot("body", 34, "Callout figure", figure, large, "t", prompt="250"),
            Slot("body", 35, "Callout text", words, small, "t", prompt="What the figure says"), source(grid),
        ),
    )  # fmt: skip


def pictures(grid: Grid) -> tuple[Layout, ...]:
    """One to four pictures with their captions."""
    frames = PICTURE_FRAMES_WIDE if grid.wide else PICTURE_FRAMES_STANDARD
    layouts = []
    for count, pairs in enumerate(frames, start=1):
        slots: list[Slot] = []
        for number, (frame, words, size, anchor) in enumerate(pairs):
            slots += [picture(number, Rectangle(*frame)), caption(number, Rectangle(*words), size, anchor)]
        layouts.append(content_layout(f"Picture {count}", grid, *slots))
    return tuple(layouts)


Box = tuple[float, float, float, float]
Pair = tuple[Box, Box, float, str]  # the picture, its caption, the caption's size and anchor
PICTURE_FRAMES_WIDE: tuple[tuple[Pair, ...], ...] = (
    (((0.75, 2.00, 8.812, 4.70), (9.862, 5.40, 2.721, 1.25), 16, "b"),),
    (
        ((0.75, 2.00, 5.792, 4.05), (0.75, 6.15, 5.792, 0.55), 14, "t"),
        ((6.792, 2.00, 5.792, 4.05), (6.792, 6.15, 5.792, 0.55), 14, "t"),
    ),
    (
        ((0.75, 2.00, 3.778, 3.60), (0.75, 5.70, 3.778, 1.00), 14, "t"),
        ((4.778, 2.00, 3.778, 3.60), (4.778, 5.70, 3.778, 1.00), 14, "t"),
        ((8.805, 2.00, 3.778, 3.60), (8.805, 5.70, 3.778, 1.00), 14, "t"),
    ),
    (
        ((0.75, 2.00, 3.478, 2.20), (4.408, 2.00, 2.134, 2.20), 14, "b"),
        ((6.792, 2.00, 3.478, 2.20), (10.450, 2.00, 2.134, 2.20), 14, "b"),
        ((0.75, 4.50, 3.478, 2.20), (4.408, 4.50, 2.134, 2.20), 14, "b"),
        ((6.792, 4.50, 3.478, 2.20), (10.450, 4.50, 2.134, 2.20), 14, "b"),
    ),
)
PICTURE_FRAMES_STANDARD: tuple[tuple[Pair, ...], ...] = (
    (((0.60, 2.00, 6.386, 4.70), (7.236, 4.60, 1.962, 2.05), 16, "b"),),
    (
        ((0.60, 2.00, 4.174, 4.05), (0.60, 6.15, 4.174, 0.55), 14, "t"),
        ((5.024, 2.00, 4.174, 4.05), (5.024, 6.15, 4.174, 0.55), 14, "t"),
    ),
    (
        ((0.60, 2.00, 5.280, 4.05), (0.60, 6.15, 5.280, 0.55), 14, "t"),
        ((6.130, 2.00, 3.068, 1.70), (6.130, 3.78, 3.068, 0.47), 14, "t"),
        ((6.130, 4.37, 3.068, 1.70), (6.130, 6.15, 3.068, 0.55), 14, "t"),
    ),
    (
        ((0.60, 2.00, 2.600, 2.20), (3.330, 2.00, 1.444, 2.20), 14, "b"),
        ((5.024, 2.00, 2.600, 2.20), (7.754, 2.00, 1.444, 2.20), 14, "b"),
        ((0.60, 4.50, 2.600, 2.20), (3.330, 4.50, 1.444, 2.20), 14, "b"),
        ((5.024, 4.50, 2.600, 2.20), (7.754, 4.50, 1.444, 2.20), 14, "b"),
    ),
)
