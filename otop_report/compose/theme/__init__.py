"""Themes: what composing has to know about a base deck or base document, and nothing else.

`deck.read_deck_theme` and `document.read_document_theme` make these from Office files; everything
that composes works from the values here, so that the house deck, a 4:3 deck and a stranger's deck are treated
alike. Points throughout.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from otop_report.compose.colours import is_dark
from otop_report.compose.geometry import Colour, Rect


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelStyle:
    """How a placeholder sets the text of one list level.

    `line_spacing` is a part of the font's own line height (0.95), `bullet` the character or "" for none,
    `indent` where the text starts and `hanging` how far the bullet stands to its left.
    """

    size: float = 18.0
    bold: bool = False
    italic: bool = False
    font: str = "Calibri"
    colour: Colour = field(default_factory=lambda: Colour("tx1"))
    align: str = "left"
    line_spacing: float = 1.0
    space_before: float = 0.0
    space_after: float = 0.0
    bullet: str = ""
    indent: float = 0.0
    hanging: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """A place of a layout, with everything it inherits already resolved.

    `kind` is title, subtitle, body, picture, chart, table, object, footer, slide_number or date. `rect` is
    the outer box, `insets` (left, top, right, bottom) the margins inside it; `vertical` is top, middle or
    bottom. `moved` tells that composing put it elsewhere. `levels` has one style a list level, the first for
    plain text.
    """

    idx: int
    kind: str
    name: str
    rect: Rect
    insets: tuple[float, float, float, float] = (7.2, 3.6, 7.2, 3.6)
    vertical: str = "top"
    levels: tuple[LevelStyle, ...] = (LevelStyle(),)
    moved: bool = False

    @property
    def inner(self) -> Rect:
        """Where text can stand."""
        left, top, right, bottom = self.insets
        return self.rect.inset(left, top, right, bottom)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A layout of the base deck. `index` counts over all masters; `ground` is the colour behind text (hex).
    """

    index: int
    name: str
    placeholders: tuple[Placeholder, ...]
    ground: str = "FFFFFF"

    @property
    def dark(self) -> bool:
        """Whether the ground is darker than mid-grey."""
        return is_dark(self.ground)

    def first(self, kind: str) -> Placeholder | None:
        """The first placeholder of a kind."""
        return next((place for place in self.placeholders if place.kind == kind), None)

    def at(self, idx: int) -> Placeholder | None:
        """The placeholder with that index."""
        return next((place for place in self.placeholders if place.idx == idx), None)

    def all(self, *kinds: str) -> tuple[Placeholder, ...]:
        """The placeholders of some kinds in their order (by y, then x)."""
        return tuple(place for place in self.placeholders if place.kind in kinds)


LAYOUT_ROLES = (
    "cover", "cover_picture", "contents", "opener", "glance", "message", "message_picture", "two_columns",
    "table", "problem_list", "problem_card", "timeline", "before_after", "before_after_bars", "figures",
    "chart", "chart_callout", "picture_1", "picture_2", "picture_3", "picture_4", "lessons", "closing",
)  # fmt: skip
"""What composing asks a base deck for; the house deck has a layout for each (per section master where it
shows the section's colour), a stranger's deck is asked for the nearest it has.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckTheme:
    """A base deck as composing sees it.

    `roles` maps (role, section colour 1–4) to a layout; every role of LAYOUT_ROLES is there for every colour
    (a deck with one master gives the same layout four times). `house` tells that the layouts are drawn for
    their roles, so that their placeholders' regions can be trusted; in a stranger's deck only title and body
    can. `body` is the region free for content under the title and above the footer, inside the margins;
    `footer_top` the y below which nothing may stand. `accents` maps a section's colour (1–4) to the accent of
    this deck that stands for it (all 1 in a deck with one master that is not ours). `colours` maps theme
    slots (tx1 … accent6, hlink) to hex (`1F4D3A`), for contrast and painting. `ea_font` is the theme's East
    Asian font.
    """

    width: float
    height: float
    roles: Mapping[tuple[str, int], Layout]
    body: Rect
    footer_top: float
    heading_font: str = "Calibri"
    body_font: str = "Calibri"
    ea_font: str = ""
    colours: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    accents: tuple[int, int, int, int] = (1, 2, 3, 4)
    house: bool = False

    def layout(self, role: str, colour: int = 1) -> Layout:
        """The layout that plays a role in a section's colour."""
        return self.roles[role, colour]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """A paragraph style of a base document: its Word name and what pages need of it. Points."""

    name: str
    font: str = "Calibri"
    size: float = 11.0
    bold: bool = False
    space_before: float = 0.0
    space_after: float = 0.0
    line_spacing: float = 1.0
    indent: float = 0.0
    keep_next: bool = False
    page_break_before: bool = False


DOCUMENT_ROLES = (
    "normal", "heading_1", "heading_2", "heading_3", "key_message", "bullet", "bullet_2", "number",
    "table_caption", "figure", "caption", "source", "toc_title", "toc_1", "toc_2", "cover_series",
    "cover_country", "cover_name", "cover_workshop", "header", "footer", "table_text", "table_head",
)  # fmt: skip
"""What composing asks a base document for; a document without the style gets the nearest built-in one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTheme:
    """A base document as composing sees it: the page (points; margins are left, top, right, bottom), and a
    style for each role of DOCUMENT_ROLES.

    `coloured` has the style of a role in a section's colour (1–4) where the base document has one of its own;
    `tables` maps "table" and "facts", and `labels` the colours, to the names of table and character styles in
    the same way (a name of "" is a label in plain bold). `borrowed` maps a style the base document lacks, by
    the name it gets, to the style of the house document it is taken from. `numbered` tells that its first two
    levels of headings number themselves. `fields` are the `otop-field:` tags found in it; with a `country`
    field in its body it has a cover of its own, whose box for the country is `cover_box` (width, height) and
    whose lower end on the page `cover_bottom`.
    """

    page_width: float
    page_height: float
    margins: tuple[float, float, float, float]
    styles: Mapping[str, TextStyle]
    coloured: Mapping[tuple[str, int], TextStyle] = field(default_factory=lambda: MappingProxyType({}))
    tables: Mapping[tuple[str, int], str] = field(default_factory=lambda: MappingProxyType({}))
    labels: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    borrowed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    numbered: bool = True
    cover_boxes: Mapping[str, tuple[float, float]] = field(default_factory=lambda: MappingProxyType({}))
    cover_bottom: float = 0.0
    colours: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    house: bool = False

    def style(self, role: str, colour: int = 1) -> TextStyle:
        """The style of a role, in a section's colour where there is one."""
        return self.coloured.get((role, colour)) or self.styles[role]

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        left, _, right, _ = self.margins
        return self.page_width - left - right

    @property
    def text_height(self) -> float:
        """The height between the margins."""
        _, top, _, bottom = self.margins
        return self.page_height - top - bottom
