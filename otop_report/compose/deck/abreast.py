"""Texts that stand beside or below one another: of one size, over as many slides as they need, moved as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from otop_report.compose.anchors import Anchor
from otop_report.compose.chart_choice import series_colours
from otop_report.compose.colours import told_apart
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.texts import Filled
from otop_report.compose.geometry import BARK, Colour, Rect
from otop_report.compose.placed import GroupBox, ShapeBox, TextBox
from otop_report.report.text import Runs

WIDE = 2.1
"""A body this many times as wide as high has room for six columns; a lower one has four."""
MOST_WORDS = 100
"""Of a slide's texts together, so that title and labels keep it below what a slide may hold."""

ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of an answer and the rectangle it may take; `runs` may be empty: nothing stands there then."""

    rect: Rect
    question: str
    path: str
    runs: Runs

    def filled(self, canvas: Canvas, size: float, **look: Any) -> Filled | None:
        """The text at one size, or None where it does not fit."""
        if self.rect.width <= size or self.rect.height <= 0:
            return None
        piece = Piece(runs=self.runs, question=self.question, path=self.path)
        anchor = str(Anchor(self.question, anchor_path(self.path)))
        return canvas.text(self.rect, (piece,), (size,), anchor=anchor, **look)


def anchor_path(path: str) -> str:
    """A path as an anchor holds it: a label in it may contain what parts an anchor."""
    return path.replace("%", "%25").replace("#", "%23")


def all_at(canvas: Canvas, slots: Sequence[Slot], size: float, **look: Any) -> list[Filled | None] | None:
    """The texts at one size (None for an empty one), or None where any does not fit."""
    result: list[Filled | None] = []
    for slot in slots:
        filled = slot.filled(canvas, size, **look) if slot.runs else None
        if slot.runs and filled is None:
            return None
        result.append(filled)
    return result


def of_one_size(
    canvas: Canvas, slots: Sequence[Slot], sizes: Sequence[float], **look: Any
) -> list[Filled | None] | None:
    """The texts at the first size at which all fit, or None where there is none."""
    for size in sizes:
        filled = all_at(canvas, slots, size, **look)
        if filled is not None:
            return filled
    return None


def is_wide(canvas: Canvas) -> bool:
    """Whether the body has room for six columns."""
    return canvas.rect.width >= WIDE * canvas.rect.height


def quiet_fill(canvas: Canvas) -> Colour:
    """The colour of areas beside those in the section's colour: bark in the house's look, else a grey."""
    return BARK if canvas.topic.setting.theme.house else Colour("tx1", 50, 50)


def area_colours(canvas: Canvas) -> tuple[Colour, ...]:
    """The colours of a chart's series, that can be told apart on the slide."""
    theme = canvas.topic.setting.theme
    accents = (Colour(f"accent{number}") for number in range(1, 7))
    strangers = (canvas.accent, *accents, Colour("tx1", 50, 50), Colour("tx1"))
    wanted = series_colours(canvas.topic.accent) if theme.house else strangers
    return told_apart(wanted, canvas.layout.ground, theme.colours)


def balanced(items: Sequence[ItemT], most: int) -> list[Sequence[ItemT]]:
    """The items in as few groups of at most `most` as there can be, of the same length or one less."""
    count = -(-len(items) // most)
    each, more = divmod(len(items), count) if count else (0, 0)
    groups, start = [], 0
    for number in range(count):
        end = start + each + (1 if number < more else 0)
        groups.append(items[start:end])
        start = end
    return groups


def height(filled: Filled | None) -> float:
    """What a text needs, in points; nothing where there is none."""
    return filled.box.text_height if filled is not None else 0.0


def low(filled: Filled | None, down: float = 0.0) -> Filled | None:
    """A text in a box no higher than it is, moved `down`, so that the next one can stand below it."""
    if filled is None:
        return None
    rect = filled.box.rect
    return replace(filled, box=replace(filled.box, rect=Rect(rect.x, rect.y + down, rect.width, height(filled))))


def group_of(boxes: Sequence[TextBox | ShapeBox], name: str, alt: str) -> GroupBox:
    """Boxes as one group, as large as they are together."""
    left = min(box.rect.x for box in boxes)
    top = min(box.rect.y for box in boxes)
    right = max(box.rect.right for box in boxes)
    bottom = max(box.rect.bottom for box in boxes)
    return GroupBox(rect=Rect(left, top, right - left, bottom - top), boxes=tuple(boxes), name=name, alt=alt)


def word_count(boxes: Sequence[Filled | None]) -> int:
    """How many words stand in the boxes."""
    return sum(
        len(paragraph.text.split()) for box in boxes if box is not None for paragraph in box.box.paragraphs
    )
