"""The Document: a flow of blocks, ready to be written or painted. Pure values; points throughout.

Every block that shows an answer has an `anchor` (see `compose.anchors`): it becomes a bookmark and a content
control's tag.
"""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.completeness import Finding
from otop_report.compose.charts import Chart
from otop_report.compose.placed import Placement, Properties
from otop_report.report.text import Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; `level` 1 opens a section (its `colour` 1–4), 2 a topic, 3 a row shown as a card. `number`
    is "1.2" or "": a first-level heading without one goes on on its page. `page_break`: it begins a page even if its
    style does not.
    """

    text: str
    level: int
    colour: int = 1
    number: str = ""
    anchor: str = ""
    page_break: bool = False
    rtl: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowParagraph:
    """A paragraph in the style of a role (theme.DOCUMENT_ROLES).

    `label` is what the program sets before the text ("Photo: "); it is no part of the answer.
    """

    runs: Runs
    label: str = ""
    role: str = "normal"
    anchor: str = ""
    rtl: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowCell:
    """A cell: paragraphs of runs; `numeric` is set right, `blank` shows a dash where nothing was answered.

    `apart` stands free at its left, beside the cell's own margin.
    """

    paragraphs: tuple[Runs, ...]
    numeric: bool = False
    bold: bool = False
    rtl: bool = False
    anchor: str = ""
    blank: bool = False
    apart: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowTable:
    """A table. `header_rows` repeat on every page; `facts` is a table of labels and values without a head.

    Rows stay whole unless `rows_may_split` (a row higher than a page would otherwise never find its place). A `short`
    table stays whole itself.
    """

    rows: tuple[tuple[FlowCell, ...], ...]
    column_widths: tuple[float, ...]
    alt: str
    anchor: str = ""
    header_rows: int = 1
    facts: bool = False
    rows_may_split: bool = False
    short: bool = False
    colour: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowChart:
    """A native chart on a line of its own."""

    chart: Chart
    width: float
    height: float
    alt: str
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A numbered caption: `kind` is table or figure; `label` is what the report's language says before the number
    ("Figure "), `mark` what it says between number and text (". ").
    """

    kind: str
    label: str
    number: int
    mark: str
    text: Runs
    anchor: str = ""
    rtl: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowPicture:
    """One picture; `width` and `height` are those of the turned and cropped picture on the page."""

    sha256: str
    width: float
    height: float
    alt: str
    anchor: str = ""
    turn: int = 0
    crop: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    caption: tuple[Caption | FlowParagraph, ...] = ()


@dataclass(frozen=True, slots=True)
class PictureRow:
    """Pictures side by side, each in a column as wide as `column_widths` says, with its caption under it.

    `name` and `alt` tell those who do not see it what the table is that holds several.
    """

    pictures: tuple[FlowPicture, ...]
    column_widths: tuple[float, ...]
    name: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The head of page 1. `country` is set large; the lines are those that were answered.

    `table_name` and `alt` tell those who do not see it what the table is that holds them in some base documents.
    """

    series: str
    subtitle: str
    country: str
    name: str
    lines: tuple[str, ...]
    workshop: tuple[str, ...]
    country_size: float = 60.0
    table_name: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents: page numbers are estimated until Word updates them; `colour` is the section's.
    """

    level: int
    number: str
    text: str
    page: int
    colour: int = 1


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of contents. A long one is set smaller (`text_scale`) and closer (`space_scale`), to stay on
    its page.
    """

    title: str
    entries: tuple[ContentsEntry, ...]
    text_scale: float = 1.0
    space_scale: float = 1.0


Block = Heading | FlowParagraph | FlowTable | FlowChart | PictureRow | Caption | Cover | Contents


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the document with its own header: `name` and `colour` stand there."""

    name: str
    colour: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document ready to be written or painted; the first section is the cover page.

    `country` and `header` stand one after the other at the left of the header, the section's name at its
    right; `footer` at the left of the footer, the page at its right.
    """

    sections: tuple[Section, ...]
    properties: Properties
    country: str = ""
    header: str = ""
    footer: str = ""
    pages: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposedDocument:
    """A document, what composing found (too many pages), and where each answer stands."""

    document: Document
    findings: tuple[Finding, ...] = ()
    placements: tuple[Placement, ...] = ()
