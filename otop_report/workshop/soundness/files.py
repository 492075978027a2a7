"""The files a workshop names: there, inside its folder, and of the kind they are said to be."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from otop_report.errors import UnreadableFile
from otop_report.workshop.draft import Draft
from otop_report.workshop.schema import Fault, nearest
from otop_report.workshop.source import is_inside

_SUFFIXES = {"deck": (".pptx", ".potx"), "document": (".docx", ".dotx"), "logo": (".png", ".jpg", ".jpeg")}
_PARTS = {"deck": "ppt/presentation.xml", "document": "word/document.xml"}
_PROGRAMS = {"deck": "PowerPoint", "document": "Word"}
_SIGNS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


def base_files(draft: Draft) -> Iterator[Fault]:
    """Base deck, base document and logo can be opened by those who need them."""
    for key in _SUFFIXES:
        name = named_file(draft, key)
        if name:
            message = _wrong_with(draft, key, name)
            if message:
                yield Fault(("look", key), message)


def named_file(draft: Draft, key: str) -> str:
    """The file that `[look]` names under `key`, or the one that is taken without being named; "" for none."""
    given = str(getattr(draft.workshop.look, key))
    usual = {"deck": "deck.pptx", "document": "document.docx"}.get(key, "")
    if given or ("look", key) in draft.spoiled or not usual or not draft.source.has(usual):
        return given
    return usual


def _wrong_with(draft: Draft, key: str, name: str) -> str:
    """A sentence, or "" where nothing is wrong."""
    suffix = PurePosixPath(name).suffix.lower()
    if not is_inside(name):
        return (
            f'"{name}" leads out of the folder; put the file into the folder and write only its name, with /'
        )
    if not draft.source.has(name):
        return f'there is no file "{name}"{nearest(name, draft.source.names())}'
    if suffix not in _SUFFIXES[key]:
        return f'"{name}" cannot be the {key}; expected {" or ".join(_SUFFIXES[key])}'
    try:
        data = draft.source.read(name)
    except UnreadableFile as error:
        return f'"{name}": {error.reason}'
    if key in _PARTS:
        return _wrong_with_office_file(key, name, data)
    return "" if data.startswith(_SIGNS[suffix]) else f'"{name}" is not a {suffix[1:].upper()} picture'


def _wrong_with_office_file(key: str, name: str, data: bytes) -> str:
    if data.startswith(_OLD_OFFICE):
        right = _SUFFIXES[key][0]
        return f'"{name}" is locked with a password or of an old form; save it as {right} without a password'
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if _PARTS[key] in parts.namelist():
                return ""
    except zipfile.BadZipFile:
        pass
    return f'"{name}" is not a {_PROGRAMS[key]} file, or it is damaged'
