"""Changes of the pictures of an answer: each from a report to a new one, and what a picture still wants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture, Report
from otop_report.report.pictures import kept_name
from otop_report.report.text import one_line
from otop_report.wizard.cropping import Crop, turned_crop
from otop_report.wizard.flow import State

_WHOLE_SLIDE = 1400
_HALF_SLIDE = 660
"""Pixels across that are sharp on a whole and on half a slide, at 110 dots an inch."""


class Sharpness(StrEnum):
    """How large a picture can stand and still be sharp."""

    WHOLE = "whole"
    HALF = "half"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture that was taken in, and the name of its file."""

    picture: Picture
    file: str


def items_of(report: Report, question: str) -> tuple[PictureItem, ...]:
    """The pictures that answer a question."""
    answer = report.answers.get(question)
    return answer.items if isinstance(answer, PicturesAnswer) else ()


def holds(report: Report, question: str, sha256: str) -> bool:
    """Whether a picture is among the answers to a question already."""
    return any(item.sha256 == sha256 for item in items_of(report, question))


def added(report: Report, question: str, taken: Taken) -> Report:
    """The picture at the end of the answer, its file in the report."""
    picture = taken.picture
    known = MappingProxyType({**report.pictures, picture.sha256: picture})
    item = PictureItem(picture.sha256, kept_name(taken.file, picture.media_type))
    items = (*items_of(report, question), item)
    return replace(report, pictures=known).with_answer(question, PicturesAnswer(items))


def removed(report: Report, question: str, place: int) -> Report:
    """Without that picture; its file goes too, unless another answer shows it."""
    items = items_of(report, question)
    gone = items[place]
    kept = (*items[:place], *items[place + 1 :])
    after = report.with_answer(question, PicturesAnswer(kept) if kept else None)
    shown = {item.sha256 for answer in after.answers.values() if isinstance(answer, PicturesAnswer)
             for item in answer.items}  # fmt: skip
    if gone.sha256 in shown:
        return after
    pictures = {key: picture for key, picture in after.pictures.items() if key != gone.sha256}
    return replace(after, pictures=MappingProxyType(pictures))


def moved(report: Report, question: str, place: int, to: int) -> Report:
    """The picture at another place (as the places are once it has been taken out)."""
    items = list(items_of(report, question))
    items.insert(to, items.pop(place))
    return report.with_answer(question, PicturesAnswer(tuple(items)))


def with_item(report: Report, question: str, place: int, item: PictureItem) -> Report:
    """The report with another form of one picture."""
    items = items_of(report, question)
    return report.with_answer(question, PicturesAnswer((*items[:place], item, *items[place + 1 :])))


def with_text(report: Report, question: str, place: int, part: str, text: str) -> Report:
    """The caption, credit or alternative text (`caption`, `credit`, `alt`) of one picture."""
    item = items_of(report, question)[place]
    line = one_line(text)
    match part:
        case "caption":
            item = replace(item, caption=line)
        case "credit":
            item = replace(item, credit=line)
        case _:
            item = replace(item, alt=line)
    return with_item(report, question, place, item)


def turned(report: Report, question: str, place: int, degrees: int) -> Report:
    """The picture turned clockwise; its frame turns with it."""
    item = items_of(report, question)[place]
    after = replace(item, turn=(item.turn + degrees) % 360, crop=turned_crop(item.crop, degrees))
    return with_item(report, question, place, after)


def cropped(report: Report, question: str, place: int, crop: Crop) -> Report:
    """The picture with another frame."""
    return with_item(report, question, place, replace(items_of(report, question)[place], crop=crop))


def on_cover(report: Report, question: str, place: int, wanted: bool) -> Report:
    """That picture on the cover, and no other of the whole report; or none."""
    for key, answer in report.answers.items():
        if isinstance(answer, PicturesAnswer) and any(item.cover for item in answer.items):
            report = report.with_answer(key, PicturesAnswer(tuple(replace(one, cover=False) for one in answer.items)))
    return with_item(report, question, place, replace(items_of(report, question)[place], cover=wanted))


def state_of_picture(item: PictureItem, pictures: Iterable[str]) -> State:
    """How a picture stands: complete with a caption and an alternative text, attention where its file is missing."""
    if item.sha256 not in pictures:
        return State.ATTENTION
    if item.caption and item.alt:
        return State.COMPLETE
    return State.STARTED if item.caption or item.alt or item.credit else State.EMPTY


def size_of(item: PictureItem, picture: Picture) -> tuple[int, int]:
    """Width and height in pixels of the turned picture inside its frame."""
    width, height = (picture.height, picture.width) if item.turn % 180 else (picture.width, picture.height)
    left, top, right, bottom = item.crop
    return max(1, round(width * (right - left))), max(1, round(height * (bottom - top)))


def sharpness_of(width: int) -> Sharpness:
    """How large a picture of so many pixels across can stand."""
    if width >= _WHOLE_SLIDE:
        return Sharpness.WHOLE
    return Sharpness.HALF if width >= _HALF_SLIDE else Sharpness.SMALL
