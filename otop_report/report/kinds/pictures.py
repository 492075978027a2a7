"""Pictures with their captions. Their files are taken in by who reads the answers (`report.exchange`), not here."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal

from otop_report.report.kinds.kind import Piece, filled, read_items, read_line, read_object
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.place import Place, shown
from otop_report.report.text import clean
from otop_report.workshop.model import Question

_KEYS = ("file", "sha256", "caption", "credit", "alt", "turn", "crop", "cover")
_TURNS = (0, 90, 180, 270)
_WHOLE = (0.0, 0.0, 1.0, 1.0)


def read(question: Question, value: object, place: Place) -> PicturesAnswer | None:
    """A list of `{"file", "caption", "credit", "alt", "turn", "crop", "cover"}`.

    A report's own forms (report file, carried property) name the picture by `sha256` beside its file.
    """
    read_all = (_read_item(item, at) for item, at in read_items(value, "picture", place))
    items = tuple(item for item in read_all if item is not None)
    return PicturesAnswer(items) if items else None


def write(question: Question, answer: PicturesAnswer) -> object:
    """What is not as it usually is; with the SHA-256 where the picture has been taken in."""
    return [dict(_fields(item)) for item in answer.items]


def pieces(question: Question, answer: PicturesAnswer, language: str) -> tuple[Piece, ...]:
    """`0/caption` and `0/credit`; the alternative text is not displayed."""
    return filled(
        piece
        for index, item in enumerate(answer.items)
        for piece in ((f"{index}/caption", item.caption), (f"{index}/credit", item.credit))
    )


def _read_item(value: object, place: Place) -> PictureItem | None:
    if value is None:
        return None
    fields = read_object(value, _KEYS, place)
    file, sha256 = (_read_name(fields.get(key), place.at(key)) for key in ("file", "sha256"))
    caption, credit, alt = (read_line(fields.get(key), place.at(key)) for key in ("caption", "credit", "alt"))
    if not (file or sha256):
        if caption or credit or alt or "file" not in fields:
            place.wrong("a picture needs its file: expected {\"file\": \"photo.jpg\"}")
        return None
    return PictureItem(
        sha256=sha256,
        file=file,
        caption=caption,
        credit=credit,
        alt=alt,
        turn=_read_turn(fields.get("turn"), place.at("turn")),
        crop=_read_crop(fields.get("crop"), place.at("crop")),
        cover=_read_cover(fields.get("cover"), place.at("cover")),
    )


def _read_name(value: object, place: Place) -> str:
    """A file name may hold spaces of any kind, so that only what no name can hold is cleaned away."""
    if value is not None and not isinstance(value, str):
        place.wrong(f"expected a text, found {shown(value)}")
    return clean(value).strip() if isinstance(value, str) else ""


def _read_turn(value: object, place: Place) -> int:
    if value is None:
        return 0
    if isinstance(value, bool) or value not in _TURNS:
        place.wrong(f"expected 0, 90, 180 or 270 degrees clockwise, found {shown(value)}")
        return 0
    return next(turn for turn in _TURNS if turn == value)


def _read_crop(value: object, place: Place) -> tuple[float, float, float, float]:
    if value is None:
        return _WHOLE
    if isinstance(value, list | tuple) and len(value) == 4 and all(_is_part(part) for part in value):
        left, top, right, bottom = (float(part) for part in value)
        if left < right and top < bottom:
            return left, top, right, bottom
    place.wrong("expected four parts from 0 to 1: [left, top, right, bottom], with left < right and top < bottom")
    return _WHOLE


def _is_part(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return False
    return math.isfinite(value) and 0 <= value <= 1


def _read_cover(value: object, place: Place) -> bool:
    if value is not None and not isinstance(value, bool):
        place.wrong(f"expected true or false, found {shown(value)}")
    return value is True


def _fields(item: PictureItem) -> Iterator[tuple[str, object]]:
    texts = {"file": item.file, "sha256": item.sha256, "caption": item.caption, "credit": item.credit, "alt": item.alt}
    yield from ((key, text) for key, text in texts.items() if text)
    if item.turn:
        yield "turn", item.turn
    if item.crop != _WHOLE:
        yield "crop", list(item.crop)
    if item.cover:
        yield "cover", True
