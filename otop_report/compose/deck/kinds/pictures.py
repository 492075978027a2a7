"""Pictures: one to four a slide, never distorted, each with its caption and credit.

A picture fills its frame where that takes no more than a quarter of its width or height away; otherwise it stands whole
inside the frame. Captions too long for their place are said in full in the notes.
"""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.draft import Content, Draft, Note, Piece
from otop_report.compose.deck.places import FIRST_CAPTION, FIRST_PICTURE, free_place, reference
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled, Look, as_much_as_fits, as_runs, one_box
from otop_report.compose.geometry import Rect, accent
from otop_report.compose.placed import PictureBox
from otop_report.compose.theme import DeckTheme, Layout, Placeholder
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture
from otop_report.workshop.model import Question

MOST_CROPPED = 0.25
CAPTION_SIZES = (16.0, 14.0, 12.0)
_GAP = 18.0

Crop = tuple[float, float, float, float]


def pictures_slides(question: Question, answer: PicturesAnswer, topic: TopicSetting) -> list[Content]:
    """The pictures in the officer's order, over as few slides as look well: 5 = 3 + 2, 8 = 4 + 4."""
    shown = [
        (number, item)
        for number, item in enumerate(answer.items)
        if item.sha256 in topic.setting.report.pictures
    ]
    contents: list[Content] = []
    start = 0
    for count in shares(len(shown)):
        contents.append(_slide(question, shown[start : start + count], len(answer.items), topic))
        start += count
    return contents


def shares(count: int) -> list[int]:
    """How many pictures each slide gets: up to four, the larger share first."""
    if count <= 4:
        return [count] if count else []
    slides = -(-count // 4)
    return [count // slides + (1 if number < count % slides else 0) for number in range(slides)]


def in_frame(item: PictureItem, picture: Picture, frame: Rect) -> tuple[Rect, Crop]:
    """Where a picture stands for a frame, and its crop (parts of the turned picture), without distortion."""
    ratio = _ratio(item, picture)
    wanted = frame.width / frame.height
    if min(ratio / wanted, wanted / ratio) >= 1 - MOST_CROPPED:
        return frame, covering(item, picture, frame)
    if ratio > wanted:
        high = frame.width / ratio
        return Rect(frame.x, frame.y + (frame.height - high) / 2, frame.width, high), item.crop
    wide = frame.height * ratio
    return Rect(frame.x + (frame.width - wide) / 2, frame.y, wide, frame.height), item.crop


def covering(item: PictureItem, picture: Picture, frame: Rect) -> Crop:
    """The crop with which a picture fills a frame, whatever that takes away on two sides."""
    ratio = _ratio(item, picture)
    wanted = frame.width / frame.height
    left, top, right, bottom = item.crop
    if ratio > wanted:
        spare = (right - left) * (1 - wanted / ratio) / 2
        return (left + spare, top, right - spare, bottom)
    spare = (bottom - top) * (1 - ratio / wanted) / 2
    return (left, top + spare, right, bottom - spare)


def _ratio(item: PictureItem, picture: Picture) -> float:
    """Width by height of the turned and cropped picture."""
    width, height = picture.width, picture.height
    if item.turn % 180:
        width, height = height, width
    left, top, right, bottom = item.crop
    return (width * (right - left)) / (height * (bottom - top))


def picture_box(
    question: str,
    number: int,
    count: int,
    item: PictureItem,
    topic: TopicSetting,
    frame: Rect,
    place: Placeholder | None,
) -> PictureBox:
    """A picture of an answer in a frame; its alternative text is the officer's, else the caption."""
    setting = topic.setting
    rect, crop = in_frame(item, setting.report.pictures[item.sha256], frame)
    return PictureBox(
        rect=rect,
        sha256=item.sha256,
        anchor=str(Anchor(question, str(number))),
        alt=setting.words.say(
            "picture_alt", text=item.alt or item.caption, number=number + 1, count=count, topic=topic.title
        ),
        turn=item.turn,
        crop=crop,
        placeholder=reference(place) if place else None,
    )


def _slide(
    question: Question, items: Sequence[tuple[int, PictureItem]], count: int, topic: TopicSetting
) -> Draft:
    theme = topic.setting.theme
    layout = theme.layout(f"picture_{len(items)}", topic.colour)
    boxes: list[PictureBox | Filled] = []
    notes: list[Note] = []
    for (number, item), (frame, caption) in zip(items, _frames(theme, layout, len(items)), strict=True):
        rect = frame.rect if isinstance(frame, Placeholder) else frame
        place = frame if isinstance(frame, Placeholder) else None
        boxes.append(picture_box(question.id, number, count, item, topic, rect, place))
        pieces = _caption_pieces(question, number, item, topic)
        if pieces:
            filled, left = _caption(question, number, pieces, caption, topic)
            boxes.append(filled)
            if left:
                notes += [Note(text=text, question=question.id, path=path) for path, text in _texts(number, item)]
    return Draft(
        layout=layout,
        boxes=tuple(box.box if isinstance(box, Filled) else box for box in boxes),
        placements=tuple(
            placement for box in boxes if isinstance(box, Filled) for placement in box.placements()
        ),
        notes=tuple(notes),
    )


def _texts(number: int, item: PictureItem) -> list[tuple[str, str]]:
    return [
        (f"{number}/{part}", text) for part, text in (("caption", item.caption), ("credit", item.credit)) if text
    ]


def _caption_pieces(question: Question, number: int, item: PictureItem, topic: TopicSetting) -> list[Piece]:
    say = topic.setting.words.say
    pieces = []
    if item.caption:
        pieces.append(Piece(runs=as_runs(item.caption), question=question.id, path=f"{number}/caption"))
    if item.credit:
        text = say("photo", credit=item.credit)
        pieces.append(Piece(runs=as_runs(text), question=question.id, path=f"{number}/credit"))
    return pieces


def _caption(
    question: Question, number: int, pieces: Sequence[Piece], place: Placeholder, topic: TopicSetting
) -> tuple[Filled, bool]:
    """The caption in its place; whether something of it had to be left out."""
    look = Look(accent=accent(topic.accent), role="caption", compact=True)
    own = place.levels[0].size
    sizes = (own, *(size for size in CAPTION_SIZES if size < own))
    anchor = str(Anchor(question.id, f"{number}/caption"))
    filled = one_box(pieces, place, sizes, look, anchor)
    if filled is not None:
        return filled, False
    filled, left = as_much_as_fits(pieces, place, sizes[-1], look, anchor)
    return filled, bool(left)


def _frames(
    theme: DeckTheme, layout: Layout, count: int
) -> list[tuple[Placeholder | Rect, Placeholder]]:
    """A frame and a place for the caption for each picture: the house's, else drawn into the body."""
    if theme.house:
        places = [(layout.at(FIRST_PICTURE + k), layout.at(FIRST_CAPTION + k)) for k in range(count)]
        found = [(picture, caption) for picture, caption in places if picture and caption]
        if len(found) == count:
            return [*found]
    body = theme.body
    columns = min(count, 2 if count == 4 else 3)
    rows = -(-count // columns)
    width = (body.width - (columns - 1) * _GAP) / columns
    height = (body.height - (rows - 1) * _GAP / 2) / rows
    caption_height = min(54.0, 0.3 * height)
    frames: list[tuple[Placeholder | Rect, Placeholder]] = []
    for number in range(count):
        x = body.x + (number % columns) * (width + _GAP)
        y = body.y + (number // columns) * (height + _GAP / 2)
        caption = Rect(x, y + height - caption_height + 4.0, width, caption_height - 4.0)
        frames.append((Rect(x, y, width, height - caption_height), free_place(theme, caption, 14.0)))
    return frames
