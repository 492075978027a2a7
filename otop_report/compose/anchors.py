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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from otop_report.compose.placed import Placement
from otop_report.errors import OtopError

PROPERTY_NAME = "otop"
PREFIX = "otop:"
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


def visible_hash(text: str) -> str:
    """A short hash (16 hex digits of SHA-256) of visible text; white space of every kind counts as one space.
    """
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What an exported file carries (see the module's docstring).

    `placed` holds (anchor, where, hash, in_notes) for every anchored box, in order; the hash is of all its
    visible text.
    """

    workshop: str
    version: str
    workshop_hash: str
    answers: Mapping[str, Any]
    phase: str | None = None
    placed: tuple[tuple[str, str, str, bool], ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)


def placed_hashes(placements: Iterable[Placement]) -> tuple[tuple[str, str, str, bool], ...]:
    """One entry per anchored box: (anchor, where, hash of its whole visible text, in_notes), in order of
    appearance.
    """
    texts: dict[tuple[str, str, bool], list[str]] = {}
    for placement in placements:
        texts.setdefault((placement.anchor, placement.where, placement.in_notes), []).append(placement.text)
    return tuple(
        (anchor, where, visible_hash("\n".join(parts)), in_notes)
        for (anchor, where, in_notes), parts in texts.items()
    )


def pack(carried: Carried) -> str:
    """The property's value."""
    content = {
        "format": FORMAT,
        "workshop": {"id": carried.workshop, "version": carried.version, "hash": carried.workshop_hash},
        "answers": carried.answers,
        "phase": carried.phase,
        "placed": [list(entry) for entry in carried.placed],
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
            placed=tuple((str(a), str(w), str(h), bool(n)) for a, w, h, n in content["placed"]),
            pictures={str(key): str(sha) for key, sha in content["pictures"].items()},
        )
    except (ValueError, KeyError, TypeError, zlib.error, RecursionError) as error:
        raise NotCarried(f"the answers carried in the file are damaged ({error})") from error
