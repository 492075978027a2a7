"""Pictures: one to four a slide, never distorted, each with its caption and credit.

Frames have the form of their pictures (`deck/gallery.py`): at most an eighth of a side is cut away. A picture too small
for its frame stands on a grey panel: it is never enlarged beyond 110 dots an inch. Captions are whole: long ones have
fewer pictures on a slide, and only one too long for a slide of its own is said in full in the notes. The picture on the
cover is not shown again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Content, Draft, Note, Piece
from otop_report.compose.deck.gallery import MOST_CROPPED, Shown, Spot, arranged, side_by_side
from otop_report.compose.deck.places import FIRST_CAPTION, FIRST_PICTURE, free_place, reference
from otop_report.compose.deck.setting import Setting, TopicSetting
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
from otop_report.report.text import plain, word_count
from otop_report.workshop.model import Question

CREDIT_SIZE = 14.0
CAPTION_SIZES = (16.0, 14.0, 12.0)
LEAST_DOTS = 110.0
"""Of an inch of a picture as it stands."""
MOST_CAPTION_WORDS = 100
"""Of the captions of one slide together."""
_STRIP = 2.0
"""A picture this many times as wide for its height as its place is not shown there."""
_RULE_SPACE = 8.0
_LONGEST_SHORTENED = 5
"""Lines of a caption that is not said in full."""

Crop = tuple[float, float, float, float]


def pictures_slides(question: Question, answer: PicturesAnswer, topic: TopicSetting) -> list[Content]:
    """The pictures in the officer's order, over as few slides as look well: 5 = 3 + 2, 8 = 4 + 4.

    Long captions have fewer pictures on a slide.
    """
    shown = on_slides(question, answer, topic.setting)
    contents: list[Content] = []
    start = 0
    for count in shares(len(shown)):
        contents += _slides(question, shown[start : start + count], len(answer.items), topic)
        start += count
    return contents


def on_slides(question: Question, answer: PicturesAnswer, setting: Setting) -> list[tuple[int, PictureItem]]:
    """The pictures that the slides of their topic show, with their places in the answer: not the one on the cover."""
    return [
        (number, item)
        for number, item in enumerate(answer.items)
        if item.sha256 in setting.report.pictures and (question.id, number) != setting.on_cover
    ]


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
    """Whether a picture fills a frame with no more of it cut away than `MOST_CROPPED`."""
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


Items = Sequence[tuple[int, PictureItem]]
"""Pictures with their places in their answer."""


def _slides(question: Question, items: Items, count: int, topic: TopicSetting) -> list[Draft]:
    """The pictures on one slide if their captions fit there, else on two; a single one's caption is shortened."""
    theme = topic.setting.theme
    canvas = Canvas(topic, theme.layout(f"picture_{len(items)}", topic.colour), theme.body)
    sizes = [size for size in CAPTION_SIZES if size < CAPTION_SIZES[0] or len(items) == 1]
    said = sum(word_count(text) for number, item in items for _, text in _texts(number, item))
    for size in sizes if said <= MOST_CAPTION_WORDS else ():
        spots = arranged(_shown(canvas, question, items, size, None), canvas.rect, _line(size))
        if spots is not None:
            return [_in_frames(canvas, question, items, count, _frames(canvas, spots, size), size)]
    if len(items) > 1:
        half = -(-len(items) // 2)
        parts = (items[:half], items[half:])
        return [draft for part in parts for draft in _slides(question, part, count, topic)]
    size = sizes[-1]
    shown = _shown(canvas, question, items, size, _LONGEST_SHORTENED * _line(size))
    spots = arranged(shown, canvas.rect, _line(size)) or side_by_side(len(items), canvas.rect)
    return [_in_frames(canvas, question, items, count, _frames(canvas, spots, size), size)]


def _line(size: float) -> float:
    """The height of a line of a caption."""
    return 1.1 * size


def _shown(
    canvas: Canvas, question: Question, items: Items, size: float, most: float | None
) -> list[Shown]:
    """What the pictures and their captions ask for; `most` is the height that a shortened caption takes."""
    pictures = canvas.topic.setting.report.pictures
    return [
        Shown(
            ratio=_ratio(item, pictures[item.sha256]),
            widest=_pixels(item, pictures[item.sha256], item.crop) * 72.0 / LEAST_DOTS,
            caption_height=partial(
                _caption_height, canvas, place, _caption_pieces(canvas, question, number, item), size, most
            ),
        )
        for place, (number, item) in zip(_caption_places(canvas, len(items), size), items, strict=True)
    ]


def _caption_height(
    canvas: Canvas, place: Placeholder, pieces: Sequence[Piece], size: float, most: float | None, width: float
) -> float:
    """How high a caption is in a width; as high as the slide where the width holds no letter."""
    if not pieces:
        return 0.0
    if width < size:
        return canvas.rect.height
    wide = replace(place, rect=replace(place.rect, width=width))
    needed = height_of(_set(canvas, pieces, wide, size, _look(canvas)))
    return min(needed, most) if most is not None else needed


def _caption_places(canvas: Canvas, count: int, size: float) -> list[Placeholder]:
    """The house's places for captions, to be moved; in another deck boxes of their own."""
    house = [canvas.layout.at(FIRST_CAPTION + number) for number in range(count)]
    found = [place for place in house if place is not None] if canvas.topic.setting.theme.house else []
    return found if len(found) == count else [_caption_place(canvas, canvas.rect, size)] * count


def _frames(canvas: Canvas, spots: Sequence[Spot], size: float) -> list[Frame]:
    """The spots with the layout's places for pictures and captions."""
    theme = canvas.topic.setting.theme
    frames = []
    for number, (spot, place) in enumerate(zip(spots, _caption_places(canvas, len(spots), size), strict=True)):
        rect = spot.caption.inset(top=2 * _RULE_SPACE) if spot.beside and len(spots) == 1 else spot.caption
        caption = replace(place, rect=rect, vertical="bottom" if spot.beside else "top", moved=rect != place.rect)
        frames.append(Frame(spot.frame, caption, canvas.layout.at(FIRST_PICTURE + number) if theme.house else None))
    return frames


def beside_text(
    question: Question, number: int, item: PictureItem, topic: TopicSetting, layout: Layout
) -> Draft | None:
    """A question's only picture in the place a layout has for one beside its text.

    None where it has none, and for a panorama, which would be a strip there.
    """
    place, caption = layout.at(FIRST_PICTURE), layout.at(FIRST_CAPTION)
    if not topic.setting.theme.house or place is None or caption is None:
        return None
    picture = topic.setting.report.pictures[item.sha256]
    if _ratio(item, picture) > _STRIP * place.rect.width / place.rect.height:
        return None
    canvas = Canvas(topic, layout, topic.setting.theme.body)
    rect = own_frame(item, picture, place.rect)
    below = rect.bottom + caption.rect.y - place.rect.bottom
    caption = replace(
        caption, rect=replace(caption.rect, y=below, height=caption.rect.bottom - below), moved=rect != place.rect
    )
    pieces = _caption_pieces(canvas, question, number, item)
    own = caption.levels[0].size
    sizes = (own, *(size for size in CAPTION_SIZES if size < own))
    size = next((size for size in sizes if _fits(canvas, pieces, caption, size)), sizes[-1])
    return _in_frames(canvas, question, [(number, item)], 1, [Frame(rect, caption, place)], size)


def own_frame(item: PictureItem, picture: Picture, frame: Rect) -> Rect:
    """The frame if a picture fills it, else one of the picture's own form in its upper left corner."""
    rect, _ = in_frame(item, picture, frame)
    return rect if rect == frame else replace(rect, x=frame.x, y=frame.y)


def _in_frames(
    canvas: Canvas, question: Question, items: Items, count: int, frames: Sequence[Frame], size: float
) -> Draft:
    """Pictures in their frames with captions and credits; what of a caption does not fit is in the notes."""
    topic = canvas.topic
    boxes: list[Box] = []
    placements: list[Placement] = []
    notes: list[Note] = []
    for (number, item), frame in zip(items, frames, strict=True):
        box = picture_box(question.id, number, count, item, topic, frame.rect, frame.place)
        if min(box.rect.width - frame.rect.width, box.rect.height - frame.rect.height) < -1.0:
            boxes.append(canvas.block(frame.rect, canvas.hair, name="Panel"))
        boxes.append(box)
        filled, left = _caption(canvas, question, number, item, frame, size, MOST_CAPTION_WORDS // len(items))
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


def _fits(canvas: Canvas, pieces: Sequence[Piece], place: Placeholder, size: float) -> bool:
    return height_of(_set(canvas, pieces, place, size, _look(canvas))) <= place.inner.height + 0.01


def _caption(
    canvas: Canvas, question: Question, number: int, item: PictureItem, frame: Frame, size: float, most: int
) -> tuple[Filled | None, bool]:
    """Caption and credit in their place, as much of them as fits; whether something had to be left out.

    What is shortened has at most so many words.
    """
    pieces, place = _caption_pieces(canvas, question, number, item), frame.caption
    if not pieces:
        return None, False
    look, anchor = _look(canvas), str(Anchor(question.id, f"{number}/caption"))
    if _fits(canvas, pieces, place, size) and sum(word_count(plain(one.runs)) for one in pieces) <= most:
        paragraphs = _set(canvas, pieces, place, size, look)
        return Filled(box_of(paragraphs, place, look, anchor), tuple(pieces)), False
    lines = max(int(place.inner.height / _line(size)), 1)
    while True:
        low = replace(place, rect=replace(place.rect, height=lines * _line(size)))
        filled, left = as_much_as_fits(pieces, low, size, look, anchor)
        if lines == 1 or sum(word_count(plain(one.runs)) for one in filled.pieces) <= most:
            break
        lines -= 1
    return replace(filled, box=replace(filled.box, rect=place.rect)), bool(left)


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


def _caption_place(canvas: Canvas, rect: Rect, size: float) -> Placeholder:
    style = LevelStyle(
        size=size, font=canvas.topic.setting.theme.body_font, colour=canvas.ink, line_spacing=0.9
    )
    return free_place(canvas.topic.setting.theme, rect, size, style)
