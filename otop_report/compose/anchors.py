"""Anchors and the carried property: how an exported file can be found its way back.

An anchor is named `otop:QUESTION[/part][/row/column][#n]`: `otop:overview.background/points`,
`otop:overview.products/3/place`, `otop:overview.background/details#2` for the second box of the same part. It
is the name of a shape in a deck, a bookmark and a content control's tag in a document.

The carried property is a custom document property named `otop`: JSON, packed with zlib and base64 so that no
Office program touches it:
    {"format": 1, "workshop": {"id", "version", "hash"}, "answers": {answers JSON, pictures by SHA-256},
     "phase": "closing" or null, "placed": [[anchor, where, hash of the visible text, in_notes], …],
     "pictures": {sha256 as exported: sha256 as taken in}}
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from otop_report.compose.charts import Chart
from otop_report.compose.flow import (
    Block,
    Caption,
    Document,
    FlowChart,
    FlowParagraph,
    FlowTable,
    Heading,
    PictureRow,
)
from otop_report.compose.placed import (
    Box,
    ChartBox,
    Deck,
    GroupBox,
    PictureBox,
    ShapeBox,
    TableBox,
    TextBox,
    flat,
)
from otop_report.errors import OtopError
from otop_report.report.text import plain

PROPERTY_NAME = "otop"
PREFIX = "otop:"
TITLES = "titles"
"""What stands in place of a question in the anchor of a topic's title: `otop:titles/overview.products`."""
FORMAT = 1
MAX_UNPACKED_BYTES = 64 * 1024 * 1024
_ANCHOR = re.compile(r"otop:(?P<question>[^/#]+)(?P<path>(?:/[^#]*)?)(?:#(?P<number>\d+))?")


class NotCarried(OtopError):
    """The property is there but cannot be read; the file must be read by what is visible."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A question's id as written into a file, with the part of its answer and the number of the box (from 1).
    """

    question: str
    path: str = ""
    number: int = 1

    def __str__(self) -> str:
        path = f"/{self.path}" if self.path else ""
        number = f"#{self.number}" if self.number > 1 else ""
        return f"{PREFIX}{self.question}{path}{number}"


def parse_anchor(name: str) -> Anchor | None:
    """The anchor a name stands for, or None where it is none."""
    match = _ANCHOR.fullmatch(name)
    if match is None:
        return None
    return Anchor(match["question"], match["path"].removeprefix("/"), int(match["number"] or 1))


def bookmark_name(anchor: str) -> str:
    """The bookmark that stands for an anchor in a Word file: readable, and made unique by a hash.

    Word takes 40 letters, digits and low lines that begin with a letter; LibreOffice rewrites every other character.
    Whoever looks for an anchor computes its bookmark's name.
    """
    readable = re.sub(r"[^0-9A-Za-z]+", "_", anchor)[:31].rstrip("_")
    return f"{readable}_{hashlib.sha256(anchor.encode()).hexdigest()[:8]}"


def tag_name(anchor: str) -> str:
    """The tag of the content control that stands for an anchor: the anchor, or its bookmark's name where Word's limit
    of 64 characters is passed.
    """
    return anchor if len(anchor) <= 64 else bookmark_name(anchor)


def visible_hash(text: str) -> str:
    """A short hash (16 hex digits of SHA-256) of visible text; white space of every kind counts as one space.
    """
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Placed:
    """What one anchored box showed when it was written: `where` is `slide 4` (or "" in a document), `hash`
    that of all its visible text (`visible_hash`). `in_notes`: all the notes of that slide together.
    """

    anchor: str
    where: str
    hash: str
    in_notes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What an exported file carries (see the module's docstring). `answers` is answers JSON with pictures by
    SHA-256; `pictures` maps the SHA-256 of a picture as it was written to that of the one taken in.
    """

    workshop: str
    version: str
    workshop_hash: str
    answers: Mapping[str, Any]
    phase: str | None = None
    placed: tuple[Placed, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)


def text_of(box: Box) -> str:
    """All that a reader sees in a box, a paragraph or cell a line; what a chart shows are its names and
    labels.

    A picture's text is its alternative text: its bytes are compared by their own hash.
    """
    match box:
        case TextBox():
            return "\n".join(paragraph.text for paragraph in box.paragraphs)
        case TableBox():
            return "\n".join(
                paragraph.text for row in box.rows for cell in row.cells for paragraph in cell.paragraphs
            )
        case ChartBox():
            return text_of_chart(box.chart)
        case PictureBox():
            return box.alt
        case GroupBox():
            return "\n".join(text_of(inner) for inner in box.boxes)
        case ShapeBox():
            return ""


def text_of_chart(chart: Chart) -> str:
    """The names and values of a chart: categories, then each series with its values as the chart's workbook
    has them.
    """
    lines = list(chart.categories)
    for series in chart.series:
        lines.append(series.name)
        lines.extend("" if value is None else f"{value:.10g}" for value in series.values)
    return "\n".join(lines)


def placed_in_deck(deck: Deck) -> tuple[Placed, ...]:
    """One entry per anchored box, and one per slide with notes (its anchor is "", `in_notes` True), in order.
    """
    entries = []
    for number, slide in enumerate(deck.slides, 1):
        where = f"slide {number}"
        for box in flat(slide.boxes):
            if not isinstance(box, ShapeBox) and box.anchor:
                entries.append(Placed(box.anchor, where, visible_hash(text_of(box))))
        if slide.notes:
            entries.append(Placed("", where, visible_hash("\n".join(slide.notes)), in_notes=True))
    return tuple(entries)


def placed_in_document(document: Document) -> tuple[Placed, ...]:
    """One entry per anchor in order; blocks that share an anchor (the paragraphs of one text) are taken
    together.
    """
    texts: dict[str, list[str]] = {}
    for section in document.sections:
        for block in section.blocks:
            for anchor, text in _anchored(block):
                texts.setdefault(anchor, []).append(text)
    return tuple(Placed(anchor, "", visible_hash("\n".join(lines))) for anchor, lines in texts.items())


def _anchored(block: Block) -> Iterator[tuple[str, str]]:
    match block:
        case Heading() if block.anchor:
            yield block.anchor, block.text
        case FlowParagraph() if block.anchor:
            yield block.anchor, plain(block.runs)
        case Caption() if block.anchor:
            yield block.anchor, plain(block.text)
        case FlowTable():
            if block.anchor:
                yield block.anchor, "\n".join(
                    plain(runs) for row in block.rows for cell in row for runs in cell.paragraphs
                )
            for cell in (cell for row in block.rows for cell in row if cell.anchor):
                yield cell.anchor, "\n".join(plain(runs) for runs in cell.paragraphs)
        case FlowChart() if block.anchor:
            yield block.anchor, text_of_chart(block.chart)
        case PictureRow():
            for picture in block.pictures:
                if picture.anchor:
                    yield picture.anchor, picture.alt
                for line in picture.caption:
                    yield from _anchored(line)


def pack(carried: Carried) -> str:
    """The property's value."""
    content = {
        "format": FORMAT,
        "workshop": {"id": carried.workshop, "version": carried.version, "hash": carried.workshop_hash},
        "answers": carried.answers,
        "phase": carried.phase,
        "placed": [[entry.anchor, entry.where, entry.hash, entry.in_notes] for entry in carried.placed],
        "pictures": dict(carried.pictures),
    }
    raw = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return base64.b64encode(zlib.compress(raw, 9)).decode("ascii")


def unpack(value: str) -> Carried:
    """What the property's value says; raises NotCarried where it is damaged, too large or of a later format.
    """
    try:
        expander = zlib.decompressobj()
        raw = expander.decompress(base64.b64decode(value, validate=True), MAX_UNPACKED_BYTES)
        if expander.unconsumed_tail or not expander.eof:
            raise NotCarried("the answers carried in the file are larger than any report")
        content = json.loads(raw)
        if content["format"] != FORMAT:
            raise NotCarried("the answers carried in the file are of a later version of this program")
        workshop = content["workshop"]
        return Carried(
            workshop=str(workshop["id"]),
            version=str(workshop["version"]),
            workshop_hash=str(workshop["hash"]),
            answers=dict(content["answers"]),
            phase=content["phase"],
            placed=tuple(Placed(str(a), str(w), str(h), bool(n)) for a, w, h, n in content["placed"]),
            pictures={str(key): str(sha) for key, sha in content["pictures"].items()},
        )
    except (ValueError, KeyError, TypeError, zlib.error, RecursionError) as error:
        raise NotCarried(f"the answers carried in the file are damaged ({error})") from error
