"""Two cards on one slide, with all they say, where a deck must be short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.card_list import as_group, card_block, graded_words, on_card
from otop_report.compose.deck.cards import Card, label_of, moved, words_in
from otop_report.compose.deck.draft import Draft
from otop_report.compose.deck.rows import LabelledRow, Placed, RowsLook, placed, set_rows
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.geometry import INK, STONE, Rect
from otop_report.report.text import word_count

MOST_WORDS = 160
"""Of a slide in the compact setting."""
_GAP, _INSIDE, _BETWEEN = 10.1, 18.0, 14.0
_GRADED_HIGH = 44.0


def pair_slide(cards: Sequence[Card], topic: TopicSetting) -> Draft | None:
    """The cards one below the other; None where they are too long for that."""
    setting = topic.setting
    layout = setting.theme.layout("problem_list", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    gap = canvas.down(_GAP)
    height = (canvas.rect.height - gap) / 2
    block = Placed(())
    groups = []
    for number, card in enumerate(cards):
        rect = Rect(canvas.rect.x, canvas.rect.y + number * (height + gap), canvas.rect.width, height)
        one = _half(card, rect, canvas)
        if one is None:
            return None
        block += one
        groups.append(as_group(card, rect, one, canvas))
    if words_in(block) + word_count(topic.title) > MOST_WORDS:
        return None
    return Draft(layout=layout, boxes=tuple(groups), placements=block.placements)


def _half(card: Card, rect: Rect, canvas: Canvas) -> Placed | None:
    """A card on half a slide: name, severity and area at the left, the rows at the right."""
    share = 0.34 if canvas.narrow else 0.26
    left = rect.inset(_INSIDE, 10.0, (1 - share) * rect.width, 6.0)
    right = rect.inset(share * rect.width + _BETWEEN, 4.0, _INSIDE, 2.0)
    head = _head(card, left, canvas)
    rows = [LabelledRow(label_of(part.column, canvas.topic), (part.piece,), part.anchor) for part in card.parts]
    look = RowsLook(
        sizes=(16.0,),
        label_size=16.0,
        label_bold=True,
        label_colour=on_card(canvas, canvas.accent),
        value_colour=on_card(canvas, INK),
        label_width=0.17,
        above=4.0,
        below=2.5,
    )
    own = set_rows(canvas, right, rows, look) if rows else Placed(())
    return placed(card_block(rect, canvas)) + head + own if head is not None and own is not None else None


def _head(card: Card, rect: Rect, canvas: Canvas) -> Placed | None:
    """Name, severity and area, one under the other."""
    result = Placed(())
    if card.name is not None:
        name = canvas.text(
            rect, (card.name.piece,), canvas.sizes(20.0, 18.0, 16.0), bold=True, colour=on_card(canvas, INK),
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
