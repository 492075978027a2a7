"""Pictures: one across the page, or some of one height side by side, never distorted, each with its caption."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.anchors import Anchor
from otop_report.compose.document.passage import Passage, Source, paragraph
from otop_report.compose.document.setting import TopicSetting
from otop_report.compose.flow import Caption, FlowParagraph, FlowPicture, PictureRow
from otop_report.compose.pages import PICTURES_APART
from otop_report.compose.placed import Placement
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture
from otop_report.workshop.model import Question

MOST_HEIGHTS = {1: 259.2, 2: 216.0, 3: 216.0}
"""How high a picture may be by how many there are in its row (3.6 and 3.0 inches)."""
MANY = 5
HEIGHT_OF_MANY = 136.8
"""From so many pictures on they are lower (1.9 inches), so that three rows stand on the page of their heading."""
PANORAMA = 2.0
"""From this form on (width by height) a picture has a row to itself."""
PORTRAIT = 1.0
"""Three pictures that are no wider than high stand in one row."""
NARROWEST_COLUMN = 118.0
"""Points: narrower, a caption would be a column of single words."""
LEAST_DOTS_PER_INCH = 110


def pictures_passages(question: Question, answer: PicturesAnswer, topic: TopicSetting) -> list[Passage]:
    """The pictures in the officer's order, in rows; the words of one that cannot be had are kept without it."""
    pictures = topic.setting.report.pictures
    shown = [(number, item) for number, item in enumerate(answer.items) if item.sha256 in pictures]
    lost = [(number, item) for number, item in enumerate(answer.items) if item.sha256 not in pictures]
    passages = []
    start = 0
    for count in rows_of([form_of(item, pictures[item.sha256]) for _, item in shown]):
        passages.append(_row(question, shown[start : start + count], len(answer.items), topic))
        start += count
    for number, item in lost:
        passages += [
            Passage(line, (placement,)) for line, placement in _caption(question, number, item, topic)
        ]
    return passages


def rows_of(forms: Sequence[float]) -> list[int]:
    """How many pictures of these forms (width by height) stand in each row, in their order.

    A panorama stands alone, three upright ones together, others in pairs; of an odd number the first stands alone.
    """
    rows: list[int] = []
    place = 0
    while place < len(forms):
        end = place
        while end < len(forms) and forms[end] < PANORAMA:
            end += 1
        rows += _rows_of_group(forms[place:end])
        if end < len(forms):
            rows.append(1)
        place = end + 1
    return rows


def _rows_of_group(forms: Sequence[float]) -> list[int]:
    """The rows of neighbouring pictures none of which is a panorama."""
    if len(forms) >= 3 and all(form <= PORTRAIT for form in forms[:3]) and len(forms) != 4:
        return [3, *_rows_of_group(forms[3:])]
    if len(forms) % 2:
        return [1, *_rows_of_group(forms[1:])]
    return [2] * (len(forms) // 2)


def form_of(item: PictureItem, picture: Picture) -> float:
    """The width of a picture by its height, turned and cropped."""
    across, down = _pixels(item, picture)
    return across / down


def _columns(forms: Sequence[float], full: float, most: float) -> tuple[float, ...]:
    """The widths of the columns for pictures of one height that together are as wide as the page, or as high as they
    may be (`most`, in points).
    """
    room = full - PICTURES_APART * (len(forms) - 1)
    height = min(room / sum(forms), most)
    widths = [max(form * height, NARROWEST_COLUMN) for form in forms]
    surplus = sum(widths) - room
    if surplus > 0:
        widest = widths.index(max(widths))
        widths[widest] -= surplus
    return tuple(widths)


def _row(
    question: Question, items: list[tuple[int, PictureItem]], count: int, topic: TopicSetting
) -> Passage:
    setting = topic.setting
    forms = [form_of(item, setting.report.pictures[item.sha256]) for _, item in items]
    most = min(MOST_HEIGHTS[len(items)], HEIGHT_OF_MANY if count >= MANY else MOST_HEIGHTS[len(items)])
    widths = _columns(forms, setting.theme.text_width, most)
    most = min(most, *(width / form for width, form in zip(widths, forms, strict=True)))
    pictures, placements = [], []
    for (number, item), width in zip(items, widths, strict=True):
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
    row = PictureRow(
        tuple(pictures), widths, say("pictures_table"), say("pictures_table_alt", count=len(pictures))
    )
    return Passage(row, tuple(placements))


def size_on_page(item: PictureItem, picture: Picture, width: float, height: float) -> tuple[float, float]:
    """The largest size in points inside `width` by `height` that neither distorts nor blurs the picture."""
    across, down = _pixels(item, picture)
    scale = min(width / across, height / down, 72 / LEAST_DOTS_PER_INCH)
    return across * scale, down * scale


def _pixels(item: PictureItem, picture: Picture) -> tuple[float, float]:
    """Width and height of what is shown of a picture, in its own pixels."""
    turned = item.turn % 180
    left, top, right, bottom = item.crop
    across = (picture.height if turned else picture.width) * (right - left)
    down = (picture.width if turned else picture.height) * (bottom - top)
    return across, down


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
