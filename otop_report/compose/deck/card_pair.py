"""Two cards on one slide, with all they say, where a deck must be short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.card_list import as_group, card_block, graded_words, on_card
from otop_report.compose.deck.cards import Card, label_of, moved, words_in
from otop_report.compose.deck.draft import Draft
from otop_report.compose.deck.rows import LabelledRow, Placed, RowsLook, placed, set_rows
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.geometry import INK, STONE, Rect
from otop_report.compose.placed import TextBox
from otop_report.report.text import word_count

MOST_WORDS = 160
"""Of a slide in the compact setting."""
_GAP, _INSIDE, _BETWEEN = 10.1, 18.0, 14.0
_PADDING, _ABOVE, _BELOW = 12.0, 5.0, 3.5
"""Above and below a card's texts, and above and below the text of a row (points)."""
_BASELINE = 0.9
"""Where a line's letters stand, as a part of their size: a row begins on the line of the card's name."""
_GRADED_HIGH = 50.0
_FULL, _MOST_SPARE = 0.6, 18.0
"""Cards have equal heights where the lowest needs this part of them; else so many points more than they need."""
_NAME_SIZES = _ROW_SIZES = (20.0, 18.0, 16.0)


def pair_slide(cards: Sequence[Card], topic: TopicSetting) -> Draft | None:
    """The cards one below the other, their rows of one size; None where they are too long for that."""
    setting = topic.setting
    layout = setting.theme.layout("problem_list", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    halves = next((found for size in canvas.sizes(*_ROW_SIZES) if (found := _halves(cards, size, canvas))), None)
    if halves is None:
        return None
    block = sum((own for _, own in halves), Placed(()))
    if words_in(block) + word_count(topic.title) > MOST_WORDS:
        return None
    groups = [as_group(card, rect, one, canvas) for card, (rect, one) in zip(cards, halves, strict=True)]
    return Draft(layout=layout, boxes=tuple(groups), placements=block.placements)


def _rects(canvas: Canvas, needed: Sequence[float]) -> list[Rect] | None:
    """The places of the cards: equal where none would be half empty, else as high as their texts and some more."""
    gap, body = canvas.down(_GAP), canvas.rect
    room = body.height - (len(needed) - 1) * gap
    equal = room / len(needed)
    spare = (room - sum(needed)) / len(needed)
    if max(needed) <= equal and min(needed) >= _FULL * equal:
        heights = [equal] * len(needed)
    elif spare >= 0:
        heights = [each + min(spare, _MOST_SPARE) for each in needed]
    else:
        return None
    tops = accumulate((height + gap for height in heights), initial=body.y)
    return [Rect(body.x, top, body.width, height) for top, height in zip(tops, heights, strict=False)]


def _halves(cards: Sequence[Card], size: float, canvas: Canvas) -> list[tuple[Rect, Placed]] | None:
    """The cards with rows of that size, each in its place; None where the slide does not hold them."""
    loose = [_half(card, canvas.rect, size, canvas) for card in cards]
    needed = [_needed(block, canvas.rect) for block in loose if block is not None]
    rects = _rects(canvas, needed) if len(needed) == len(cards) else None
    blocks = [_half(card, rect, size, canvas) for card, rect in zip(cards, rects or (), strict=False)]
    whole = [block for block in blocks if block is not None]
    return list(zip(rects, whole, strict=True)) if rects is not None and len(whole) == len(cards) else None


def _needed(block: Placed, rect: Rect) -> float:
    """How high a card is whose texts begin at the top of `rect`."""
    ends = [
        box.rect.y + (box.text_height if isinstance(box, TextBox) and box.vertical == "top" else box.rect.height)
        for box in block.boxes[1:]
    ]
    return max(ends, default=rect.y) - rect.y + _PADDING


def _half(card: Card, rect: Rect, size: float, canvas: Canvas) -> Placed | None:
    """A card on half a slide: name, severity and area at the left, the rows at the right."""
    share = 0.34 if canvas.narrow else 0.26
    head = _head(card, rect.inset(_INSIDE, _PADDING, (1 - share) * rect.width, 6.0), canvas)
    right = rect.inset(share * rect.width + _BETWEEN, 0.0, _INSIDE, 0.0)
    rows = [LabelledRow(label_of(part.column, canvas.topic), (part.piece,), part.anchor) for part in card.parts]
    own = _rows(canvas, right, rows, size) if rows else Placed(())
    return placed(card_block(rect, canvas)) + head + own if head is not None and own is not None else None


def _rows(canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], size: float) -> Placed | None:
    """The rows with hairlines between them: the card's own outline opens the first."""
    look = RowsLook(
        sizes=(size,),
        label_size=16.0,
        label_bold=True,
        label_colour=on_card(canvas, canvas.accent),
        value_colour=on_card(canvas, INK),
        label_width=0.2,
        above=_ABOVE,
        below=_BELOW,
        most=0.0,
        over=True,
    )
    top = _PADDING - canvas.down(_ABOVE) + _BASELINE * max(_NAME_SIZES[0] - size, 0.0)
    block = set_rows(canvas, rect.inset(top=top, bottom=_PADDING - _BELOW), rows, look)
    return Placed(block.boxes[1:], block.placements) if block is not None else None


def _head(card: Card, rect: Rect, canvas: Canvas) -> Placed | None:
    """Name, severity and area, one under the other."""
    result = Placed(())
    if card.name is not None:
        name = canvas.text(
            rect, (card.name.piece,), canvas.sizes(*_NAME_SIZES), bold=True, colour=on_card(canvas, INK),
            anchor=card.name.anchor,
        )  # fmt: skip
        if name is None:
            return None
        result += placed(moved(name, replace(rect, height=name.box.text_height)))
        rect = rect.inset(top=name.box.text_height + 4.0)
    if card.severity is not None:
        graded = graded_words(card.severity, replace(rect, height=_GRADED_HIGH), canvas, whole=True)
        if graded is None or rect.height < _GRADED_HIGH:
            return None
        result += graded
        rect = rect.inset(top=_GRADED_HIGH)
    if card.area is not None:
        area = canvas.text(
            rect, (card.area.piece,), canvas.sizes(16.0), colour=on_card(canvas, STONE), role="label",
            anchor=card.area.anchor,
        )  # fmt: skip
        if area is None:
            return None
        result += placed(moved(area, replace(rect, height=area.box.text_height)))
    return result
