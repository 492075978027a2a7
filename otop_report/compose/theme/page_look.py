"""How a base document looks, beyond what composing has to know of it: colours, lists, rules, cover, header and footer.

`document_look.read_page_look` makes it from a base document; `pages.layout` puts pages together with it. Colours
are settled to hex digits ("" is that of ordinary text), lengths are points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from otop_report.compose.geometry import Rect
from otop_report.compose.theme import TextStyle
from otop_report.compose.theme.backdrop import FixedItem, Sides


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of that width and colour; `space` is between it and the text."""

    width: float
    colour: str
    space: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphLook:
    """The look of a paragraph style. `hanging` is how far its number or `bullet` stands left of `indent`."""

    colour: str = ""
    italic: bool = False
    align: str = "left"
    indent: float = 0.0
    hanging: float = 0.0
    bullet: str = ""
    bullet_colour: str = ""
    above: Rule | None = None
    below: Rule | None = None
    fill: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """The look of a table style: the rules above the table, under its head, between its rows, below it and between its
    columns, the margins inside cells (left, top, right, bottom), and how head and first column are set.
    """

    top: Rule | None = None
    head: Rule | None = None
    rows: Rule | None = None
    bottom: Rule | None = None
    columns: Rule | None = None
    insets: Sides = (5.4, 0.0, 5.4, 0.0)
    head_bold: bool = False
    head_colour: str = ""
    head_fill: str = ""
    first_bold: bool = False
    first_colour: str = ""


@dataclass(frozen=True, slots=True)
class CoverLine:
    """A field on the cover, in a style of the base document, with the colour and weight that it has there."""

    field: str
    style: TextStyle
    colour: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverBox:
    """A place on the cover for lines one below the other, in coordinates of the page."""

    rect: Rect
    insets: Sides = (0.0, 0.0, 0.0, 0.0)
    vertical: str = "top"
    fill: str = ""
    lines: tuple[CoverLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FramePart:
    """A piece of a header or footer: a text, or a `field` (country, header, section, footer; page, pages). It stands at
    the left margin, or is aligned to a tab stop `at` points from it. `by_section`: in the colour of the page's section.
    """

    text: str = ""
    field: str = ""
    bold: bool = False
    colour: str = ""
    align: str = "left"
    at: float = 0.0
    by_section: bool = False


@dataclass(frozen=True, slots=True)
class FrameLine:
    """A line of a header or footer: the name of its paragraph style, the style, and what stands in it."""

    name: str
    style: TextStyle
    parts: tuple[FramePart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the text of a page: the lines of header and footer, and what is drawn behind everything."""

    header: tuple[FrameLine, ...] = ()
    footer: tuple[FrameLine, ...] = ()
    items: tuple[FixedItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLook:
    """The look of a base document. `paragraphs` are by the name of the style, `tables` by that of the table style;
    `labels` are the colours of sections 1–4. `first` and `others` are the frames of the first page and of all others,
    `header` and `footer` how far these are from the page's edges; `pictures` are the files that they show, by part.
    `unpainted` names in plain words what is not drawn.
    """

    paragraphs: Mapping[str, ParagraphLook] = field(default_factory=lambda: MappingProxyType({}))
    tables: Mapping[str, TableLook] = field(default_factory=lambda: MappingProxyType({}))
    labels: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    ink: str = "000000"
    link: str = "0563C1"
    colours: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    cover: tuple[CoverBox, ...] = ()
    first: Frame = field(default_factory=Frame)
    others: Frame = field(default_factory=Frame)
    header: float = 36.0
    footer: float = 36.0
    pictures: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    unpainted: tuple[str, ...] = ()

    def paragraph(self, style: str) -> ParagraphLook:
        """The look of a style; plain where it is not known."""
        return self.paragraphs.get(style, _PLAIN)


_PLAIN = ParagraphLook()
