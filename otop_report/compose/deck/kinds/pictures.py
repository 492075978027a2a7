"""Pictures: one to four a slide, never distorted, each with its caption and credit.

A picture fills its frame where that takes no more than a quarter of its width or height away; otherwise it stands whole
on a panel as large as the frame. It is never enlarged beyond 110 dots an inch. Captions too long for their place are
said in full in the notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.abreast import is_wide
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Content, Draft, Note, Piece
from otop_report.compose.deck.places import FIRST_CAPTION, FIRST_PICTURE, free_place, reference
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import (
    Filled,
    Look,
    as_much_as_fits,
    as_runs,
    box_of,
    height_of,
    set_paragraphs,
)
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Box, PictureBox, PlacedParagraph, Placement
from otop_report.compose.theme import Layout, LevelStyle, Placeholder
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture
from otop_report.workshop.model import Question

MOST_CROPPED = 0.25
CREDIT_SIZE = 14.0
CAPTION_SIZES = (16.0, 14.0, 12.0)
LEAST_DOTS = 110.0
"""Of an inch of a picture as it stands."""
_GAP = 18.0
_WIDE_SHARE = 0.674
"""Of two pictures' width together, for the one that lies beside one that stands."""
_RULE_SPACE = 8.0

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
    if fills(item, picture, frame):
        rect, crop = frame, covering(item, picture, frame)
    elif ratio > wanted:
        rect, crop = _centred(frame, frame.width, frame.width / ratio), item.crop
    else:
        rect, crop = _centred(frame, frame.height * ratio, frame.height), item.crop
    largest = _pixels(item, picture, crop) * 72.0 / LEAST_DOTS
    if rect.width > largest:
        rect = _centred(frame, largest, largest * rect.height / rect.width)
    return rect, crop


def fills(item: PictureItem, picture: Picture, frame: Rect) -> bool:
    """Whether a picture fills a frame with no more than a quarter of it cut away."""
    ratio, wanted = _ratio(item, picture), frame.width / frame.height
    return min(ratio / wanted, wanted / ratio) >= 1 - MOST_CROPPED


def _centred(frame: Rect, width: float, height: float) -> Rect:
    return Rect(frame.x + (frame.width - width) / 2, frame.y + (frame.height - height) / 2, width, height)


def _pixels(item: PictureItem, picture: Picture, crop: Crop) -> float:
    """How many pixels of the turned picture lie side by side in the crop."""
    across = picture.height if item.turn % 180 else picture.width
    return across * (crop[2] - crop[0])


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


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a picture and its caption stand; `place` is the layout's place for the picture, None if it has none."""

    rect: Rect
    caption: Placeholder
    place: Placeholder | None = None
    moved: bool = False


def _slide(
    question: Question, items: Sequence[tuple[int, PictureItem]], count: int, topic: TopicSetting
) -> Draft:
    theme = topic.setting.theme
    canvas = Canvas(topic, theme.layout(f"picture_{len(items)}", topic.colour), theme.body)
    return _in_frames(canvas, question, items, count, _shared(canvas, [item for _, item in items]))


def beside_text(question: Question, item: PictureItem, topic: TopicSetting, layout: Layout) -> Draft | None:
    """A question's only picture in the place a layout has for one beside its text; None where it has none."""
    place, caption = layout.at(FIRST_PICTURE), layout.at(FIRST_CAPTION)
    if not topic.setting.theme.house or place is None or caption is None:
        return None
    canvas = Canvas(topic, layout, topic.setting.theme.body)
    return _in_frames(canvas, question, [(0, item)], 1, [Frame(place.rect, caption, place)])


def _in_frames(
    canvas: Canvas,
    question: Question,
    items: Sequence[tuple[int, PictureItem]],
    count: int,
    frames: Sequence[Frame],
) -> Draft:
    """Pictures in their frames with captions and credits; what of a caption does not fit is in the notes."""
    topic = canvas.topic
    boxes: list[Box] = []
    placements: list[Placement] = []
    notes: list[Note] = []
    size = min(
        _caption_size(canvas, question, number, item, frame)
        for (number, item), frame in zip(items, frames, strict=True)
    )
    for (number, item), frame in zip(items, frames, strict=True):
        box = picture_box(question.id, number, count, item, topic, frame.rect, frame.place)
        if box.rect != frame.rect:
            boxes.append(canvas.block(frame.rect, canvas.tint, name="Panel"))
        boxes.append(box)
        filled, left = _caption(canvas, question, number, item, frame, size)
        if filled is not None:
            if len(items) == 1 and frame.caption.vertical == "bottom":
                top = filled.box.rect.bottom - filled.box.text_height - _RULE_SPACE
                boxes.append(canvas.rule(filled.box.rect.x, top, filled.box.rect.width))
            boxes.append(filled.box)
            placements += filled.placements()
        if left:
            notes += [Note(text=text, question=question.id, path=path) for path, text in _texts(number, item)]
    return Draft(layout=canvas.layout, boxes=tuple(boxes), placements=tuple(placements), notes=tuple(notes))


def _texts(number: int, item: PictureItem) -> list[tuple[str, str]]:
    return [
        (f"{number}/{part}", text) for part, text in (("caption", item.caption), ("credit", item.credit)) if text
    ]


def _caption_pieces(canvas: Canvas, question: Question, number: int, item: PictureItem) -> list[Piece]:
    say = canvas.topic.setting.words.say
    parts = (("caption", item.caption), ("credit", say("photo", credit=item.credit) if item.credit else ""))
    return [
        Piece(runs=as_runs(text), question=question.id, path=f"{number}/{part}") for part, text in parts if text
    ]


def _look(canvas: Canvas) -> Look:
    return Look(accent=canvas.accent_text, role="caption", compact=True)


def _caption_size(canvas: Canvas, question: Question, number: int, item: PictureItem, frame: Frame) -> float:
    """The largest size at which a caption fits its place; the smallest where none does."""
    pieces, place = _caption_pieces(canvas, question, number, item), frame.caption
    own = place.levels[0].size
    sizes = (own, *(size for size in CAPTION_SIZES if size < own))
    fitting = (
        size
        for size in sizes
        if height_of(_set(canvas, pieces, place, size, _look(canvas))) <= place.inner.height + 0.01
    )
    return next(fitting, sizes[-1])


def _caption(
    canvas: Canvas, question: Question, number: int, item: PictureItem, frame: Frame, size: float
) -> tuple[Filled | None, bool]:
    """Caption and credit in their place, as much of them as fits; whether something had to be left out."""
    pieces, place = _caption_pieces(canvas, question, number, item), frame.caption
    if not pieces:
        return None, False
    look, anchor = _look(canvas), str(Anchor(question.id, f"{number}/caption"))
    paragraphs = _set(canvas, pieces, place, size, look)
    if height_of(paragraphs) <= place.inner.height + 0.01:
        box = box_of(paragraphs, place, look, anchor, place.rect if frame.moved else None)
        return Filled(box, tuple(pieces)), False
    filled, left = as_much_as_fits(pieces, place, size, look, anchor)
    return replace(filled, box=replace(filled.box, moved=frame.moved)), bool(left)


def _set(
    canvas: Canvas, pieces: Sequence[Piece], place: Placeholder, size: float, look: Look
) -> tuple[PlacedParagraph, ...]:
    """The caption, and below it the credit, no larger and in a quieter colour."""
    quiet = replace(look, colour=canvas.stone)
    result: list[PlacedParagraph] = []
    for piece in pieces:
        credit = piece.path.endswith("/credit")
        at = min(size, CREDIT_SIZE) if credit else size
        for paragraph in set_paragraphs((piece,), place, at, quiet if credit else look):
            result.append(replace(paragraph, y=height_of(result)))
    return tuple(result)


def _shared(canvas: Canvas, items: Sequence[PictureItem]) -> list[Frame]:
    """The frames of a slide; of two pictures, one that lies and one that stands, the first gets twice the width."""
    frames = _frames(canvas, len(items))
    if len(items) != 2 or frames[0].rect.y != frames[1].rect.y:
        return frames
    pictures = canvas.topic.setting.report.pictures
    ratios = [_ratio(item, pictures[item.sha256]) for item in items]
    if (ratios[0] > 1) is (ratios[1] > 1):
        return frames
    first, second = frames
    gap = second.rect.x - first.rect.right
    total = second.rect.right - first.rect.x - gap
    wide = total * (_WIDE_SHARE if ratios[0] > 1 else 1 - _WIDE_SHARE)
    uneven = [
        _across(first, first.rect.x, wide),
        _across(second, first.rect.x + wide + gap, total - wide),
    ]

    def filled(shares: Sequence[Frame]) -> int:
        return sum(fills(item, pictures[item.sha256], one.rect) for item, one in zip(items, shares, strict=True))

    return uneven if filled(uneven) > filled(frames) else frames


def _across(frame: Frame, x: float, width: float) -> Frame:
    """The frame with another x and width, its caption below it."""
    caption = frame.caption
    moved = Rect(x, caption.rect.y, width, caption.rect.height)
    rect = Rect(x, frame.rect.y, width, frame.rect.height)
    return Frame(rect, replace(caption, rect=moved), frame.place, moved=True)


def _frames(canvas: Canvas, count: int) -> list[Frame]:
    """A frame and a place for the caption for each picture: the house's, else drawn into the body."""
    layout = canvas.layout
    if canvas.topic.setting.theme.house:
        places = [(layout.at(FIRST_PICTURE + k), layout.at(FIRST_CAPTION + k)) for k in range(count)]
        found = [
            Frame(picture.rect, _tall(caption, picture.rect, count), picture, moved=count == 1)
            for picture, caption in places
            if picture and caption
        ]
        if len(found) == count:
            return found
    return _drawn_frames(canvas, count)


def _tall(caption: Placeholder, picture: Rect, count: int) -> Placeholder:
    """The place of a single picture's caption, up to the picture's upper edge."""
    if count != 1 or caption.vertical != "bottom":
        return caption
    top = picture.y + 2 * _RULE_SPACE
    return replace(caption, rect=replace(caption.rect, y=top, height=caption.rect.bottom - top))


_BESIDE = ((0.0, 0.0, 634.5, 338.4), (656.1, 16.0, 195.9, 318.8))
_FOUR = tuple(
    ((x, y, 250.4, 158.4), (x + 263.4, y, 153.6, 158.4)) for y in (0.0, 180.0) for x in (0.0, 435.0)
)


def _drawn_frames(canvas: Canvas, count: int) -> list[Frame]:
    """The house's proportions in another deck's body; where that is narrow, captions stand below."""
    if is_wide(canvas) and count in (1, 4):
        size = 16.0 if count == 1 else 14.0
        return [
            Frame(_scaled(canvas, picture), _caption_place(canvas, _scaled(canvas, words), size))
            for picture, words in ((_BESIDE,) if count == 1 else _FOUR)
        ]
    body = canvas.rect
    columns = min(count, 2 if count == 4 else 3)
    rows = -(-count // columns)
    width = (body.width - (columns - 1) * _GAP) / columns
    height = (body.height - (rows - 1) * _GAP / 2) / rows
    caption_height = min(54.0, 0.3 * height)
    frames = []
    for number in range(count):
        x = body.x + (number % columns) * (width + _GAP)
        y = body.y + (number // columns) * (height + _GAP / 2)
        caption = Rect(x, y + height - caption_height + 4.0, width, caption_height - 4.0)
        frames.append(
            Frame(Rect(x, y, width, height - caption_height), _caption_place(canvas, caption, 14.0, "top"))
        )
    return frames


def _scaled(canvas: Canvas, box: tuple[float, float, float, float]) -> Rect:
    x, y, width, height = box
    body = canvas.rect
    return Rect(body.x + canvas.across(x), body.y + canvas.down(y), canvas.across(width), canvas.down(height))


def _caption_place(canvas: Canvas, rect: Rect, size: float, vertical: str = "bottom") -> Placeholder:
    style = LevelStyle(
        size=size, font=canvas.topic.setting.theme.body_font, colour=canvas.ink, line_spacing=0.9
    )
    return free_place(canvas.topic.setting.theme, rect, size, style, vertical)
