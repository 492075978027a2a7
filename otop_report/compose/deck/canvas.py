"""The canvas of a constructed slide: a body rectangle, a type scale and a palette, never inches of its own.

What the house look draws in a body of 852 × 338 points is drawn here in whatever body a deck has: lengths across
and down are shares of it, colours are those of the theme that can be read on the slide's ground, sizes step down from
the wanted one to the workshop's minimum. A text that does not fit is None: the caller then has a plainer slide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from otop_report.compose.colours import hex_of, readable, visible
from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.places import free_place
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled, Look, one_box
from otop_report.compose.geometry import HAIR, INK, STONE, WHITE, Colour, Rect, accent, tint
from otop_report.compose.placed import ShapeBox
from otop_report.compose.theme import Layout, LevelStyle

HOUSE_WIDTH, HOUSE_HEIGHT = 851.96, 338.4
"""The body that the house look is drawn for, in points."""
NARROW = 700.0
"""A body narrower than this (points) is that of a 4:3 slide."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """The body of one slide of a topic. Points throughout."""

    topic: TopicSetting
    layout: Layout
    rect: Rect

    @property
    def accent(self) -> Colour:
        """The section's colour for rules and fills; on a ground on which it cannot be seen another of the deck's."""
        theme = self.topic.setting.theme
        own = accent(self.topic.accent)
        return visible((own, *(Colour(f"accent{number}") for number in range(1, 7))), self.layout.ground, theme.colours)

    @property
    def accent_text(self) -> Colour:
        """The section's colour for text, where it can be read on the slide."""
        return self.topic.text_colour(self.layout)

    @property
    def ink(self) -> Colour:
        """The colour of text on the slide."""
        return self.topic.setting.readable(self.layout, INK)

    @property
    def stone(self) -> Colour:
        """The colour of secondary text on the slide."""
        return self.topic.setting.readable(self.layout, STONE)

    @property
    def tint(self) -> Colour:
        """The section's colour as a light ground."""
        return tint(self.topic.accent)

    @property
    def hair(self) -> Colour:
        """The colour of thin lines: the house's, elsewhere a light shade of ordinary text's."""
        return HAIR if self.topic.setting.theme.house else Colour("tx1", 25, 75)

    def on(self, ground: Colour, *wanted: Colour) -> Colour:
        """The first of the colours that can be read on a coloured ground (a card, a panel)."""
        slots = self.topic.setting.theme.colours
        return readable((*wanted, INK, WHITE), hex_of(ground, slots), slots)

    @property
    def narrow(self) -> bool:
        """Whether blocks side by side need other proportions than on a wide slide (4:3)."""
        return self.rect.width < NARROW

    def across(self, points: float) -> float:
        """A length across, given as in the house's body."""
        return points * self.rect.width / HOUSE_WIDTH

    def down(self, points: float) -> float:
        """A length downwards, given as in the house's body."""
        return points * self.rect.height / HOUSE_HEIGHT

    def sizes(self, *wanted: float) -> tuple[float, ...]:
        """The sizes that body text may take, largest first: those wanted, never under the workshop's minimum."""
        minimum = self.topic.setting.minimum
        return tuple(size for size in wanted if size >= minimum) or (minimum,)

    def text(
        self,
        rect: Rect,
        pieces: Sequence[Piece],
        sizes: Sequence[float],
        *,
        bold: bool = False,
        colour: Colour | None = None,
        align: str = "left",
        vertical: str = "top",
        role: str = "body",
        anchor: str = "",
        line_spacing: float = 0.95,
        space_after: float = 0.0,
    ) -> Filled | None:
        """Paragraphs in a box of their own at the first size that fits, without a word broken; None where none does.

        `role` "body" obeys the workshop's minimum; labels, captions and large figures have roles of their own.
        `space_after` is a share of the size.
        """
        theme = self.topic.setting.theme
        look = Look(accent=self.accent_text, role=role)
        for size in sizes:
            style = LevelStyle(
                size=size,
                bold=bold,
                font=theme.body_font,
                colour=colour or self.ink,
                align=align,
                line_spacing=line_spacing,
                space_after=space_after * size,
            )
            place = free_place(theme, rect, size, style, vertical)
            filled = one_box(pieces, place, (size,), look, anchor)
            if filled is not None and not filled.breaks_a_word:
                return filled
        return None

    def rule(self, x: float, y: float, width: float, weight: float = 2.0, colour: Colour | None = None) -> ShapeBox:
        """A horizontal rule: 2 points in the section's colour opens a block, 1 point of hair separates."""
        fill = colour or (self.accent if weight >= 2 else self.hair)
        return ShapeBox(rect=Rect(x, y, width, 0), name="Rule", outline=fill, outline_width=weight)

    def block(
        self, rect: Rect, fill: Colour | None, outline: Colour | None = None, weight: float = 0.75, name: str = "Block"
    ) -> ShapeBox:
        """A rectangle."""
        return ShapeBox(rect=rect, name=name, fill=fill, outline=outline, outline_width=weight)
