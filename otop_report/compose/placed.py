"""The Deck: slides with everything in its place. Pure values; nothing after composing decides anything.
Points throughout.

A paragraph holds its *lines* as composing broke them. Painters draw the lines; the PowerPoint writer writes
the paragraph (the lines joined, no break of its own), and the same font widths make Office break where
composing did. Where a box fills a placeholder of its layout, `placeholder` names it, and what is None in a
style is inherited from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from otop_report.completeness import Finding
from otop_report.compose.charts import Chart
from otop_report.compose.geometry import Colour, Rect
from otop_report.report.text import Runs


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph as it will stand: runs that, joined over all lines, give the paragraph's text
    exactly (the space at which a line was broken stays at its end). `width` is without trailing space.
    """

    runs: Runs
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """How a paragraph is set. A None is inherited from the placeholder and must be written nowhere.

    `size` is always the true size in points (for painting and judging); `own_size` tells that it differs from
    what the placeholder would give, so that a writer sets it. `line_spacing` is a part of the font's own line
    height. `bullet`: a character, "" for explicitly none, None for what is inherited; `numbered` for 1. 2. 3.
    (`number` is this one's). `bold_colour` is that of bold runs where it is another. `indent` is where text
    starts, `hanging` how far the bullet stands left of it.
    """

    size: float
    own_size: bool = False
    font: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: Colour | None = None
    bold_colour: Colour | None = None
    align: str | None = None
    rtl: bool = False
    level: int = 0
    bullet: str | None = None
    number: int | None = None
    indent: float | None = None
    hanging: float | None = None
    space_before: float | None = None
    space_after: float | None = None
    line_spacing: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedParagraph:
    """A paragraph in a box. `y` and `height` are where its lines stand in the box (from the box's inner top,
    points).
    """

    lines: tuple[Line, ...]
    style: ParagraphStyle
    y: float = 0.0
    height: float = 0.0

    @property
    def runs(self) -> Runs:
        """The whole paragraph's runs, in order."""
        return tuple(run for line in self.lines for run in line.runs)

    @property
    def text(self) -> str:
        """The whole paragraph's words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class PlaceholderRef:
    """A placeholder of the slide's layout: its index and kind (see theme.Placeholder).

    `inherits` False: the layout has none; the writer makes a free-standing one of that kind, with the box's
    own position.
    """

    idx: int
    kind: str
    inherits: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBox:
    """Text in a placeholder or in a box of its own.

    `rect` is the outer box, `insets` (left, top, right, bottom) the margins inside; `moved` tells that a
    placeholder's box differs from its layout's and must be written. `text_height` is what the paragraphs
    need, never more than the inner height. `columns` > 1 flows the text in columns. `role` says what the text
    is for judging (title, body, label, footer, …): only `body` obeys the minimum size.
    """

    rect: Rect
    paragraphs: tuple[PlacedParagraph, ...]
    role: str
    anchor: str = ""
    placeholder: PlaceholderRef | None = None
    moved: bool = False
    insets: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    vertical: str = "top"
    text_height: float = 0.0
    fill: Colour | None = None
    columns: int = 1
    column_gap: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table. `span` > 1 takes the columns to its right, too."""

    paragraphs: tuple[PlacedParagraph, ...]
    vertical: str = "middle"
    span: int = 1


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with its height; `row_number` is the answer's row (from 0) or None for a header or a facts row.
    """

    height: float
    cells: tuple[Cell, ...]
    row_number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBox:
    """A native table. `cell_insets` (left, top, right, bottom) hold for every cell; `right_insets` has one entry a
    column where those at the right differ.

    `header_rows` is 1 or 0; `facts` draws the first column as labels. `colour` is the section's.
    """

    rect: Rect
    column_widths: tuple[float, ...]
    rows: tuple[TableRow, ...]
    anchor: str
    alt: str
    colour: Colour
    header_rows: int = 1
    facts: bool = False
    placeholder: PlaceholderRef | None = None
    cell_insets: tuple[float, float, float, float] = (0.0, 2.9, 10.8, 2.9)
    right_insets: tuple[float, ...] = ()

    def insets_of(self, column: int) -> tuple[float, float, float, float]:
        """The margins (left, top, right, bottom) of the cells of a column, from 0."""
        left, top, right, bottom = self.cell_insets
        return left, top, self.right_insets[column] if self.right_insets else right, bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartBox:
    """A native chart, with its full description for those who cannot see it."""

    rect: Rect
    chart: Chart
    anchor: str
    alt: str
    placeholder: PlaceholderRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBox:
    """A picture of the report (`sha256`), turned clockwise by `turn` degrees, then cropped to `crop` (left,
    top, right, bottom as parts of the turned picture), filling `rect` without distortion.
    """

    rect: Rect
    sha256: str
    anchor: str
    alt: str
    turn: int = 0
    crop: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    placeholder: PlaceholderRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeBox:
    """A rectangle (or with no height or no width a line), always decoration: what it means is said in words
    beside it.
    """

    rect: Rect
    name: str
    fill: Colour | None = None
    outline: Colour | None = None
    outline_width: float = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupBox:
    """Boxes that belong together and are moved together: a card, a figure. `alt` says all of it in one
    sentence.

    The boxes stand in reading order and in places of the slide, not of the group.
    """

    rect: Rect
    boxes: tuple[TextBox | ShapeBox, ...]
    name: str
    alt: str


Box = TextBox | TableBox | ChartBox | PictureBox | ShapeBox | GroupBox


def flat(boxes: Iterable[Box]) -> Iterator[TextBox | TableBox | ChartBox | PictureBox | ShapeBox]:
    """The boxes with those of groups in their place, in reading order."""
    for box in boxes:
        if isinstance(box, GroupBox):
            yield from box.boxes
        else:
            yield box


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A slide. `id` is stable (`overview.background`, `overview.background#2`), `title` unique in the deck
    and the text of its title box; `boxes` stand in reading order, the title first. `notes` are plain
    paragraphs. `layout` is the index of the layout in the base deck. `topic` is the topic it shows or "".
    """

    id: str
    layout: int
    title: str
    boxes: tuple[Box, ...]
    notes: tuple[str, ...] = ()
    topic: str = ""
    colour: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What the file says of itself. `language` is a BCP 47 tag."""

    title: str
    author: str = ""
    subject: str = ""
    keywords: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """A presentation ready to be written or painted."""

    width: float
    height: float
    slides: tuple[Slide, ...]
    properties: Properties
    latin_font: str = "Calibri"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Provenance: which answer stands in which box.

    `path` names the part of the answer as `report.kinds` does (`headline`, `points/0`, `2/place`, "" for a
    single value); `where` is `slide 4` or `page 2`; `anchor` the name of the box (or of the bookmark);
    `paragraph` its paragraph there, or -1 for a cell, a chart or a picture. `text` is what stands there,
    exactly: a long paragraph is placed in several pieces, in order; `continues` tells that the next piece of
    the same path follows in the next placement.
    """

    question: str
    path: str
    where: str
    anchor: str
    paragraph: int
    text: str
    continues: bool = False
    in_notes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposedDeck:
    """A deck, what composing found (too many slides, too long a talk), where each answer stands, and how many
    minutes the talk is estimated to take.
    """

    deck: Deck
    findings: tuple[Finding, ...] = ()
    placements: tuple[Placement, ...] = ()
    minutes: float = 0.0
