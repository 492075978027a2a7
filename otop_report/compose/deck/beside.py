"""A message beside its picture: a topic that asks for both, where the text is short enough for the narrower body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from otop_report.completeness.shown import Asked
from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.draft import Content, Flow
from otop_report.compose.deck.kinds.pictures import beside_text, on_slides
from otop_report.compose.deck.places import body_place
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import MOST_ITEMS, MOST_WORDS, Look, one_box, sizes_for
from otop_report.compose.deck.titles import fitted
from otop_report.report.kinds.values import MessageAnswer, PicturesAnswer
from otop_report.report.text import plain, word_count


def with_picture(
    answered: Sequence[Asked], contents: Sequence[Content], topic: TopicSetting
) -> tuple[Content, ...]:
    """The contents of a topic that is one message and one picture: one slide where that holds both."""
    layout = topic.setting.theme.layout("message_picture", topic.colour)
    text = contents[0] if contents else None
    picture = answered[-1].answer
    if (
        len(answered) != 2
        or not isinstance(answered[0].answer, MessageAnswer)
        or not isinstance(picture, PicturesAnswer)
        or not isinstance(text, Flow)
        or len(shown := on_slides(answered[1].question, picture, topic.setting)) != 1
        or len(text.pieces) > MOST_ITEMS
        or sum(word_count(plain(piece.runs)) for piece in text.pieces) > MOST_WORDS
        or fitted(topic.title, topic.setting, layout).rest
    ):
        return tuple(contents)
    place = body_place(topic.setting.theme, layout)
    look = Look(accent=topic.text_colour(layout))
    part = "points" if answered[0].answer.points else "details"
    sizes = sizes_for(place, topic.setting.minimum)
    body = one_box(text.pieces, place, sizes, look, str(Anchor(answered[0].question.id, part)))
    drawn = beside_text(answered[1].question, *shown[0], topic, layout)
    if body is None or drawn is None:
        return tuple(contents)
    whole = replace(
        drawn,
        boxes=(body.box, *drawn.boxes),
        placements=(*body.placements(), *drawn.placements),
        notes=(*text.notes, *drawn.notes),
    )
    return (whole,)
