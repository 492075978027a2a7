"""What every kind of answer offers, and the small readings that several kinds share."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from otop_report.report.place import Place, nearest, shown
from otop_report.report.text import one_line
from otop_report.workshop.model import Question

AnswerT = TypeVar("AnswerT")
_LONGEST_NUMBER = 40

Piece = tuple[str, str]
"""A displayed text with its path inside the answer: (path, text).

The path is `headline`, `points/0`, `3/place`, `0/values/2019`, or "" for a single value.
"""


@dataclass(frozen=True, slots=True)
class AnswerKind(Generic[AnswerT]):
    """A kind of answer.

    `read(question, json, place)` gives the answer, or None where nothing was answered; what is wrong with the shape of
    the JSON value is noted at the place. `write(question, answer)` gives the JSON value that reads back equal.
    `pieces(question, answer, language)` gives every displayed text of the answer in reading order: choices by their
    labels, countries by their names; what is not there has no piece.
    """

    read: Callable[[Question, object, Place], AnswerT | None]
    write: Callable[[Question, AnswerT], object]
    pieces: Callable[[Question, AnswerT, str], tuple[Piece, ...]]


def read_line(value: object, place: Place) -> str:
    """A text on one line; "" where there is none."""
    if value is None:
        return ""
    if not isinstance(value, str):
        place.wrong(f"expected a text, found {shown(value)}")
        return ""
    return one_line(value)


def read_typed(value: object, place: Place) -> str:
    """A text or a JSON number, kept as it was typed; "" where there is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        if value is None or isinstance(value, str):
            return read_line(value, place)
        place.wrong(f"expected a number or a text, found {shown(value)}")
        return ""
    if not math.isfinite(value):
        place.wrong("NaN and Infinity are not numbers that can be shown")
        return ""
    if isinstance(value, Decimal) and abs(value.adjusted()) < _LONGEST_NUMBER:
        return f"{value:f}"
    return str(value)


def read_object(value: object, keys: Iterable[str], place: Place) -> Mapping[str, object]:
    """A JSON object that has none but these keys; {} where it is something else."""
    if not isinstance(value, Mapping):
        place.wrong(f"expected an object, found {shown(value)}")
        return {}
    known = tuple(keys)
    for key in value:
        if key not in known:
            place.wrong(f"there is no {shown(key)} here{nearest(str(key), known)}")
    return value


def read_items(value: object, what: str, place: Place) -> Iterator[tuple[object, Place]]:
    """The items of a JSON list, each with its place; none where there is no list. `what` names one of them (`row`)."""
    if value is None or (isinstance(value, str) and not one_line(value)):
        return
    if not isinstance(value, list | tuple):
        place.wrong(f"expected a list, found {shown(value)}")
        return
    for number, item in enumerate(value, 1):
        yield item, place.at(f"{what} {number}")


def filled(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces that have a text."""
    return tuple(piece for piece in pieces if piece[1])
