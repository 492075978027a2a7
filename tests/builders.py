"""Small real values for tests: a workshop, a report, a picture, made with as few words as possible.

    workshop = a_workshop(a_question("overview.goals", Kind.BULLETS, max_count=3))
    report = a_report(workshop, {"overview.goals": ["One", "Two"]})
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from otop_report.report.exchange import report_of_document
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture, Report
from otop_report.report.pictures import kept_name, take_in
from otop_report.workshop.model import (
    Column,
    Condition,
    Kind,
    Limits,
    LocalText,
    Option,
    Question,
    Section,
    Topic,
    Workshop,
    in_english,
)

_LIMITS = frozenset(limit.name for limit in fields(Limits))


def spoken(name: str) -> LocalText:
    """A label out of an id: `what_now` becomes `What now`."""
    return in_english(name.rsplit(".", 1)[-1].replace("_", " ").capitalize())


def a_question(question_id: str = "overview.answer", kind: Kind = Kind.TEXT, **more: Any) -> Question:
    """A question; limits may be given by their names (`max_words=12`), options and columns as plain ids."""
    limits = Limits(**{name: more.pop(name) for name in tuple(more) if name in _LIMITS})
    options = _options(more.pop("options", ()))
    columns = tuple(a_column(column) if isinstance(column, str) else column for column in more.pop("columns", ()))
    if kind is Kind.TABLE and not columns:
        columns = (a_column("name", required=True), a_column("amount", Kind.NUMBER), a_column("note"))
    if kind is Kind.CHOICE and not options:
        options = _options(("success", "failure"))
    label = more.pop("label", None) or spoken(question_id)
    prompt = more.pop("prompt", None) or in_english(f"What is the {label}?")
    return Question(
        id=question_id, kind=kind, label=_text(label), prompt=_text(prompt), limits=limits, options=options,
        columns=columns, **more,
    )


def a_column(column_id: str = "name", kind: Kind = Kind.TEXT, **more: Any) -> Column:
    """A column of a table; options as plain ids."""
    options = _options(more.pop("options", ()))
    return Column(id=column_id, kind=kind, label=_text(more.pop("label", spoken(column_id))), options=options, **more)


def only_where(question_id: str, *values: str) -> Condition:
    """A condition: that answer is one of these."""
    return Condition(question_id, values)


def a_topic(topic_id: str, *questions: Question, **more: Any) -> Topic:
    """A topic with these questions."""
    return Topic(id=topic_id, name=_text(more.pop("name", spoken(topic_id))), questions=questions, **more)


def a_section(section_id: str, *topics: Topic | Question, **more: Any) -> Section:
    """A section of topics; a question that is given alone gets a topic of its own with the question's id."""
    whole = tuple(part if isinstance(part, Topic) else a_topic(part.id, part) for part in topics)
    return Section(id=section_id, name=_text(more.pop("name", spoken(section_id))), topics=whole, **more)


def a_workshop(*parts: Section | Question, workshop_id: str = "test-workshop", **more: Any) -> Workshop:
    """A workshop of sections; questions that are given alone get a section by the first word of their id."""
    by_section: dict[str, list[Question]] = {}
    for part in parts or (a_question(),):
        if isinstance(part, Question):
            by_section.setdefault(part.id.split(".")[0], []).append(part)
    sections = [part for part in parts if isinstance(part, Section)]
    sections += [a_section(section_id, *questions) for section_id, questions in by_section.items()]
    settings: dict[str, Any] = {
        "version": "1",
        "title": in_english("Workshop on towns and their products"),
        "short_title": in_english("Towns 2026"),
        "series": in_english("One Town, One Product"),
        "subtitle": in_english("Country report"),
        "organiser": in_english("The organisers"),
    }
    return Workshop(id=workshop_id, sections=tuple(sections), **(settings | more))


def a_workshop_of_all_kinds() -> Workshop:
    """One question of every kind: `overview.text`, `overview.number`, … `overview.pictures`."""
    return a_workshop(*(a_question(f"overview.{kind}", kind) for kind in Kind))


def a_report(
    workshop: Workshop, answers: Mapping[str, Any] | None = None, *, pictures: Sequence[Picture] = (), **more: Any
) -> Report:
    """A report with answers in the form of answers JSON.

    `pictures` are those that answers name by `{"sha256": picture.sha256}`; titles and leave_out as in the JSON.
    """
    document = {"workshop": workshop.id, "answers": dict(answers or {}), **more}
    return report_of_document(document, workshop, {picture.sha256: picture for picture in pictures})


def with_pictures(report: Report, question_id: str, *pictures: Picture, **more: Any) -> Report:
    """The report with these pictures as the answer to a question, all with the same caption and so on."""
    known = dict(report.pictures) | {picture.sha256: picture for picture in pictures}
    names = {picture.sha256: kept_name(picture.sha256[:8], picture.media_type) for picture in pictures}
    items = tuple(PictureItem(sha256, name, **more) for sha256, name in names.items())
    return replace(report, pictures=known).with_answer(question_id, PicturesAnswer(items))


def a_picture(width: int = 320, height: int = 240, colour: str = "darkgreen", form: str = "JPEG") -> Picture:
    """A drawn picture as a report holds it."""
    return take_in(picture_bytes(width, height, colour, form), f"drawn.{form.lower()}")


def a_picture_file(path: Path, width: int = 320, height: int = 240, colour: str = "darkgreen") -> Path:
    """A drawn picture as a file; its suffix says which form."""
    form = {".jpg": "JPEG", ".jpeg": "JPEG", ".tif": "TIFF"}.get(path.suffix.lower(), path.suffix[1:].upper())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(picture_bytes(width, height, colour, form))
    return path


def picture_bytes(width: int = 320, height: int = 240, colour: str = "darkgreen", form: str = "JPEG") -> bytes:
    """The bytes of a drawn picture: one colour, with its upper left quarter white (so that one sees how it stands)."""
    target = io.BytesIO()
    drawn_image(width, height, colour).save(target, form)
    return target.getvalue()


def drawn_image(width: int = 320, height: int = 240, colour: str = "darkgreen") -> Image.Image:
    """The drawing of `picture_bytes`."""
    image = Image.new("RGB", (width, height), colour)
    ImageDraw.Draw(image).rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill="white")
    return image


def words(count: int, start: int = 1) -> str:
    """That many different words: `word1 word2 …`, in sentences of twelve."""
    numbered = [f"word{number}" for number in range(start, start + count)]
    sentences = [" ".join(numbered[at : at + 12]).capitalize() + "." for at in range(0, count, 12)]
    return re.sub(r"\s+", " ", " ".join(sentences))


def _text(text: str | LocalText) -> LocalText:
    return text if isinstance(text, LocalText) else in_english(text)


def _options(options: Sequence[str | Option]) -> tuple[Option, ...]:
    return tuple(Option(option, spoken(option)) if isinstance(option, str) else option for option in options)
