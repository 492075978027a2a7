"""Pictures: one across the page, or two or three side by side, never distorted, each with its caption and credit."""

from __future__ import annotations

from otop_report.compose.anchors import Anchor
from otop_report.compose.document.passage import Passage, Source, paragraph
from otop_report.compose.document.setting import TopicSetting
from otop_report.compose.flow import Caption, FlowParagraph, FlowPicture, PictureRow
from otop_report.compose.pages import PICTURES_APART
from otop_report.compose.placed import Placement
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture
from otop_report.workshop.model import Question

MOST_HEIGHTS = {1: 259.2, 2: 216.0, 3: 180.0}
"""How high a picture may be by how many there are in its row (3.6, 3.0 and 2.5 inches)."""
LEAST_DOTS_PER_INCH = 110


def pictures_passages(question: Question, answer: PicturesAnswer, topic: TopicSetting) -> list[Passage]:
    """The pictures in the officer's order, in rows; the words of one that cannot be had are kept without it."""
    pictures = topic.setting.report.pictures
    shown = [(number, item) for number, item in enumerate(answer.items) if item.sha256 in pictures]
    lost = [(number, item) for number, item in enumerate(answer.items) if item.sha256 not in pictures]
    passages = []
    start = 0
    for count in rows_of(len(shown)):
        passages.append(_row(question, shown[start : start + count], len(answer.items), topic))
        start += count
    for number, item in lost:
        passages += [
            Passage(line, (placement,)) for line, placement in _caption(question, number, item, topic)
        ]
    return passages


def rows_of(count: int) -> list[int]:
    """How many pictures stand in each row: 3 = 1 + 2, 4 = 2 + 2, 5 = 2 + 3, 7 = 2 + 2 + 3, 9 = 3 + 3 + 3."""
    if count <= 4:
        return [[], [1], [2], [1, 2], [2, 2]][count]
    rows = -(-count // 3)
    pairs = 3 * rows - count
    return [2] * pairs + [3] * (rows - pairs)


def _row(
    question: Question, items: list[tuple[int, PictureItem]], count: int, topic: TopicSetting
) -> Passage:
    setting = topic.setting
    full = setting.theme.text_width
    width, most = (full - PICTURES_APART * (len(items) - 1)) / len(items), MOST_HEIGHTS[len(items)]
    pictures, placements = [], []
    for number, item in items:
        lines = _caption(question, number, item, topic)
        wide, high = size_on_page(item, setting.report.pictures[item.sha256], width, most)
        alt = setting.words.say(
            "picture_alt", text=item.alt or item.caption, number=number + 1, count=count, topic=topic.name
        )
        pictures.append(
            FlowPicture(
                sha256=item.sha256,
                width=wide,
                height=high,
                alt=alt,
                anchor=str(Anchor(question.id, str(number))),
                turn=item.turn,
                crop=item.crop,
                caption=tuple(line for line, _ in lines),
            )
        )
        placements += [placement for _, placement in lines]
    say = setting.words.say
    row = PictureRow(tuple(pictures), say("pictures_table"), say("pictures_table_alt", count=len(pictures)))
    return Passage(row, tuple(placements))


def size_on_page(item: PictureItem, picture: Picture, width: float, height: float) -> tuple[float, float]:
    """The largest size in points inside `width` by `height` that neither distorts nor blurs the picture."""
    turned = item.turn % 180
    left, top, right, bottom = item.crop
    across = (picture.height if turned else picture.width) * (right - left)
    down = (picture.width if turned else picture.height) * (bottom - top)
    scale = min(width / across, height / down, 72 / LEAST_DOTS_PER_INCH)
    return across * scale, down * scale


def _caption(
    question: Question, number: int, item: PictureItem, topic: TopicSetting
) -> list[tuple[Caption | FlowParagraph, Placement]]:
    """Caption and credit, as far as they are there."""
    lines: list[tuple[Caption | FlowParagraph, Placement]] = []
    if item.caption:
        source = Source(question.id, f"{number}/caption")
        caption = topic.setting.caption("figure", item.caption, source.anchor)
        lines.append((caption, source.placed(item.caption, paragraph=0)))
    if item.credit:
        source = Source(question.id, f"{number}/credit")
        passage = paragraph(source, item.credit, "source", topic.setting.label("photo", "credit"))
        if isinstance(passage.block, FlowParagraph):
            lines.append((passage.block, passage.placements[0]))
    return lines
