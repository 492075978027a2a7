"""Text over as many boxes as it needs: all of one size, filled evenly, with more space between few short paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.texts import (
    MOST_WORDS,
    Filled,
    Look,
    box_of,
    height_of,
    in_chunks,
    set_paragraphs,
    taken,
)
from otop_report.compose.theme import Placeholder

MOST_EVEN = 12
"""Over more boxes than this nothing is gained by trying larger sizes or filling them evenly."""
SPARSE = 0.6
"""Boxes none of which is filled further than this get more space between their paragraphs."""
AIR = 1.0
"""That space, as a part of the size."""

UPPER, LOW, MOST_DOWN = 2 / 3, 0.45, 48.0
"""Text alone that is no higher than the second part of its place goes down, to the middle of the first part, by at most
so many points.
"""

Boxes = list[tuple[Piece, ...]]


def over_boxes(
    pieces: Sequence[Piece],
    place: Placeholder,
    sizes: Sequence[float],
    look: Look,
    anchor: str = "",
    most_words: int = MOST_WORDS,
) -> list[Filled]:
    """The pieces in as many equal boxes as they need, all of one size, none with more than `most_words`.

    One box at the largest size that does it; where none does, the largest size that needs no more boxes than
    the smallest. The boxes are filled evenly. Anchors of further boxes are numbered by the caller.
    """
    pieces = in_chunks(pieces)
    size = sizes[-1]
    boxes = _boxes(pieces, place, size, look, place.inner.height, most_words)
    if len(boxes) <= MOST_EVEN:
        for larger in sizes[:-1]:
            fewer = _boxes(pieces, place, larger, look, place.inner.height, most_words)
            if len(fewer) <= len(boxes):
                size, boxes = larger, fewer
                break
        if len(boxes) > 1:
            boxes = _evenly(pieces, place, size, look, len(boxes), most_words) or boxes
        look = _airy(boxes, place, size, look)
    if len(boxes) == 1 and len(pieces) == 1 and place.moved:
        place = _lower(place, height_of(set_paragraphs(pieces, place, size, look)))
    return [Filled(box_of(set_paragraphs(some, place, size, look), place, look, anchor), some) for some in boxes]


def _lower(place: Placeholder, height: float) -> Placeholder:
    """The place of a statement under its rule: a low one stands in the middle of the upper two thirds."""
    room = place.inner.height
    down = min((UPPER * room - height) / 2, MOST_DOWN) if height <= LOW * room else 0.0
    return replace(place, rect=place.rect.inset(top=down))


def _airy(boxes: Boxes, place: Placeholder, size: float, look: Look) -> Look:
    """The look with more space between paragraphs where all boxes have room for it."""
    room = place.inner.height
    if max(height_of(set_paragraphs(some, place, size, look)) for some in boxes) > SPARSE * room:
        return look
    airy = replace(look, air=AIR)
    highest = max(height_of(set_paragraphs(some, place, size, airy)) for some in boxes)
    return airy if highest <= room else look


def _boxes(
    pieces: Sequence[Piece], place: Placeholder, size: float, look: Look, height: float, most_words: int
) -> Boxes:
    """The pieces of each box when each is filled up to `height`."""
    boxes = []
    left = tuple(pieces)
    while left:
        some, left = taken(left, place, size, look, height, most_words)
        boxes.append(some)
    return boxes


def _evenly(
    pieces: Sequence[Piece], place: Placeholder, size: float, look: Look, count: int, most_words: int
) -> Boxes | None:
    """The same number of boxes, each as low as possible (found by halving the height)."""
    low, high = place.inner.height / 4, place.inner.height
    best = None
    for _ in range(7):
        middle = (low + high) / 2
        boxes = _boxes(pieces, place, size, look, middle, most_words)
        if len(boxes) <= count:
            best, high = boxes, middle
        else:
            low = middle
    return best
