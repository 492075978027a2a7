"""JSON as people and other programs really write it, and where in the text a key stands."""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from otop_report.errors import Problem, UnreadableFile
from otop_report.report.place import shown

LARGEST_FILE = 64 * 1024 * 1024
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?', re.DOTALL)


def parsed_json(path: Path) -> tuple[str, object, list[Problem]]:
    """The text of a file, what it says, and what is wrong with it as JSON.

    Numbers keep the digits that were typed (Decimal); a key that stands twice in one object is a problem. Where the
    text is no JSON at all, the document is None. UnreadableFile where there is no such file.
    """
    text, problem = _decoded(_bytes_of(path))
    if problem is not None:
        return text, None, [problem]
    twice: list[str] = []

    def of_pairs(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) < len(pairs):
            twice.extend(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        return made

    try:
        document = json.loads(
            text, strict=False, parse_int=Decimal, parse_float=Decimal, object_pairs_hook=of_pairs
        )
    except json.JSONDecodeError as error:
        message = f"this is not JSON: {error.msg}, at column {error.colno}"
        return text, None, [Problem("", message, error.lineno)]
    except RecursionError:
        return text, None, [Problem("", "lists and objects stand inside each other too deeply")]
    lines = lines_of_keys(text, last=True) if twice else {}
    return text, document, [Problem(key, f"{shown(key)} is there twice; keep one", lines.get(key)) for key in twice]


def lines_of_keys(text: str, last: bool = False) -> dict[str, int]:
    """The line (from 1) on which each key of the text stands first, or last."""
    lines: dict[str, int] = {}
    line, counted = 1, 0
    for found in _STRING.finditer(text):
        if not found[2]:
            continue
        line += text.count("\n", counted, found.start())
        counted = found.start()
        if last or found[1] not in lines:
            lines[found[1]] = line
    return lines


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableFile(path, "This is a folder. Give the file of answers in it.")
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableFile(path, "The file is larger than 64 MB, too large for answers as text.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(path, "There is no such file.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFile(path, f"The file cannot be opened ({reason}).") from error


def _decoded(data: bytes) -> tuple[str, Problem | None]:
    """The text of UTF-8 (with or without a byte order mark) or of UTF-16 with one, as Windows writes it."""
    is_utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if is_utf16 else "utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", Problem("", "the file is not UTF-8 text; save it again with the encoding UTF-8", line)
