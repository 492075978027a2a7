"""A TOML text as data, with the line of every value, so that a problem can say where it stands.

`read_toml` gives a TomlText or, where the text is no TOML, the Problem to show. A path is the way to a value through
tables (keys) and arrays (positions from 0): `("section", 0, "topic", 2, "name")`.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from otop_report.errors import Problem

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY_PART = re.compile(r"""\s*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*""")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")'
    r"|'''(?:.)*?'{3,5}(?!')"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_BARE = re.compile(r"[^,\]}#\n]*")
_CURLY = re.compile("[“”„«»‘’]")
_DEEPEST = 100
_ENDLESS = "a value in this file is far too long or too deep to be read"
_AT = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True)
class TomlText:
    """A TOML text and the data in it."""

    data: Mapping[str, Any]
    text: str = field(repr=False)

    @cached_property
    def lines(self) -> Mapping[Path, int]:
        """The lines (from 1) of tables and values by path; looked for only when there is something to tell."""
        return line_numbers(self.text)

    def line(self, path: Path) -> int:
        """The line of the value at `path`, else of the nearest table around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_toml(raw: bytes, name: str) -> TomlText | Problem:
    """Read a file called `name` in the workshop file; UTF-8, a byte order mark is passed over."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Problem("", "this is not UTF-8 text; save the file with the encoding UTF-8", line, name)
    text = text.replace("\r\n", "\n")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _broken(str(error), text, name)
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets thousands deep
        return Problem("", _ENDLESS, None, name)
    return Problem("", _ENDLESS, None, name) if _is_too_deep(data) else TomlText(data, text)


def _is_too_deep(data: object) -> bool:
    """Whether tables and arrays nest so deep that walking over them could fail; no workshop needs a tenth of it."""
    layer = [data]
    for _ in range(_DEEPEST):
        layer = [inner for value in layer for inner in _inside(value)]
        if not layer:
            return False
    return True


def _inside(value: object) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def _broken(reason: str, text: str, name: str) -> Problem:
    lines = text.split("\n")
    place = _AT.search(reason)
    line = int(place.group(1)) if place and place.group(1) else len(lines)
    sentence = _AT.sub("", reason)
    message = f"this is not TOML: {sentence[:1].lower()}{sentence[1:]}"
    if sentence.startswith(("Cannot overwrite", "Cannot declare", "Duplicate")):
        message += "; the same key or table stands there twice"
    elif _CURLY.search(lines[line - 1]):
        message += '; texts stand between straight quotes ("…"), not curly ones'
    elif sentence.startswith("Unterminated") or "Illegal character '\\n'" in sentence:
        message += "; a closing quote may be missing on this line or above it"
    elif sentence.startswith("Invalid value"):
        message += "; texts stand between quotes"
    return Problem("", message, line, name)


def line_numbers(text: str) -> dict[Path, int]:
    """The line of every table and value of a text that `tomllib` has accepted."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.lines


class _Scanner:
    """Walks over a valid text once; it need not know what values mean, only where they end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {(): 1}
        self._line_ends = [match.start() for match in re.finditer("\n", text)]
        self._last: dict[Path, int] = {}  # position of the last element of each array of tables

    def document(self) -> None:
        base: Path = ()
        self._blank()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                base = self._header()
            else:
                self._pair(base)
            self._blank()

    def _header(self) -> Path:
        line = self._line()
        is_array = self.text.startswith("[[", self.at)
        self.at += 2 if is_array else 1
        keys = self._keys()
        self.at += 2 if is_array else 1
        path: Path = ()
        for key in keys[:-1]:
            path = self._entered((*path, key))
            self.lines.setdefault(path, line)
        path = (*path, keys[-1])
        self.lines.setdefault(path, line)
        if not is_array:
            return path
        position = self._last.get(path, -1) + 1
        self._last[path] = position
        self.lines[(*path, position)] = line
        return (*path, position)

    def _entered(self, path: Path) -> Path:
        return (*path, self._last[path]) if path in self._last else path

    def _pair(self, base: Path) -> None:
        line = self._line()
        keys = self._keys()
        for depth in range(1, len(keys) + 1):
            self.lines.setdefault((*base, *keys[:depth]), line)
        self.at += 1  # the sign =
        self._value((*base, *keys))

    def _keys(self) -> tuple[str, ...]:
        keys: list[str] = []
        while (part := _KEY_PART.match(self.text, self.at)) is not None:
            quoted, literal, bare = part.groups()
            keys.append(tomllib.loads(f'k="{quoted}"')["k"] if quoted is not None else literal or bare or "")
            self.at = part.end()
            if not self.text.startswith(".", self.at):
                break
            self.at += 1
        return tuple(keys)

    def _value(self, path: Path) -> None:
        self._blank()
        self.lines.setdefault(path, self._line())
        sign = self.text[self.at]
        if sign == "[":
            self._array(path)
        elif sign == "{":
            self._inline_table(path)
        else:
            end = _STRING.match(self.text, self.at) or _BARE.match(self.text, self.at)
            assert end is not None
            self.at = end.end()

    def _array(self, path: Path) -> None:
        self.at += 1
        position = 0
        self._blank()
        while self.text[self.at] != "]":
            self._value((*path, position))
            position += 1
            self._comma()
        self.at += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        self._blank()
        while self.text[self.at] != "}":
            self._pair(path)
            self._comma()
        self.at += 1

    def _comma(self) -> None:
        self._blank()
        if self.text[self.at] == ",":
            self.at += 1
            self._blank()

    def _blank(self) -> None:
        end = _BLANK.match(self.text, self.at)
        assert end is not None
        self.at = end.end()

    def _line(self) -> int:
        return bisect_left(self._line_ends, self.at) + 1
