"""Text in answers: blocks and runs, kept as typed.

A text is a tuple of blocks; a block is one paragraph (`level` 0) or one list item (`level` 1 or 2); its runs carry
bold, italic and a link. Nothing else has a meaning: `*`, `#`, `<`, `&`, `{{` stay what was typed, everywhere.
A run holds no line break; characters that XML cannot hold are gone before a run is made (`clean`).

Every text that `read_runs`, `read_blocks`, `parse_plain` or `one_line` made is in its simplest form: no empty block, no
empty run, no two neighbouring runs of one look, no white space at the ends of a line. Such a text is written to JSON
and read back equal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from otop_report.report.place import Place, nearest, shown


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look; `link` is an address or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Runs = tuple[Run, ...]
"""One line of rich text: a point, a bullet, a cell, or the inside of a block."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (`level` 0) or a list item (`level` 1 or 2)."""

    runs: Runs
    level: int = 0

    @property
    def text(self) -> str:
        """The words without their looks."""
        return plain(self.runs)


Blocks = tuple[Block, ...]

_UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
_LIST_SIGNS = ("- ", "• ")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
_NO_CHARACTERS = re.compile("[\ufffe\uffff]")
# Chinese characters, kana and bopomofo, with their marks of repetition.
_EAST_ASIAN = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u312f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff]"
)
_SOUTH_EAST_ASIAN = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # Thai, Lao, Burmese, Khmer


def plain(runs: Iterable[Run]) -> str:
    """The words of runs without their looks."""
    return "".join(run.text for run in runs)


def plain_blocks(blocks: Iterable[Block]) -> str:
    """The words of blocks, a line each."""
    return "\n".join(block.text for block in blocks)


def clean(text: str) -> str:
    """The text as every later stage can hold it, with `\\n` as its only line break.

    Line breaks of any kind (carriage return, vertical tab, form feed, NEL, U+2028, U+2029) become one, a tab becomes a
    space, halves of a surrogate pair that stand alone and the two non-characters that XML forbids become U+FFFD, other
    control characters that XML forbids are dropped. Non-breaking spaces, joiners and marks of direction stay.
    """
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = _LINE_BREAKS.sub("\n", text).replace("\t", " ")
    return _NO_CHARACTERS.sub("\ufffd", _CONTROLS.sub("", text))


def one_line(text: str) -> str:
    """A clean text on one line, without white space at its ends; "" if nothing in it can be seen."""
    line = clean(text).replace("\n", " ").strip()
    return "" if is_blank(line) else line


def is_blank(text: str) -> bool:
    """Whether a text holds nothing that can be seen: white space, controls and invisible marks only."""
    return not text or text.isspace() or all(unicodedata.category(c) in _UNSEEN for c in text)


@lru_cache(maxsize=2048)
def word_count(text: str) -> int:
    """How many words a reader would say these are.

    What stands between white space is a word if it has a letter or a digit. Scripts that put no space between words are
    measured by what a translation into English comes to: 1,000 Chinese or Japanese characters are some 600 words, and
    four Thai, Lao, Burmese or Khmer letters one.
    """
    east_asian = len(_EAST_ASIAN.findall(text))
    south_east_asian = sum(unicodedata.category(c)[0] == "L" for c in _SOUTH_EAST_ASIAN.findall(text))
    spaced = _SOUTH_EAST_ASIAN.sub(" ", _EAST_ASIAN.sub(" ", text)) if east_asian or south_east_asian else text
    words = sum(word.isalnum() or any(map(str.isalnum, word)) for word in spaced.split())
    return words + -(-east_asian * 3 // 5) + -(-south_east_asian // 4)


def runs_of(text: str) -> Runs:
    """Plain text as one line of rich text; () if it is blank."""
    line = one_line(text)
    return (Run(line),) if line else ()


def parse_plain(text: str) -> Blocks:
    """Plain text as blocks: each line a paragraph, a line that starts with `- ` or `• ` a list item; blank lines go."""
    return tuple(_blocks_of_lines(clean(text).split("\n")))


def simplest(runs: Iterable[Run]) -> Runs:
    """Runs of one line in their simplest form; () if nothing in them can be seen."""
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and replace(joined[-1], text=run.text) == run:
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return () if is_blank(plain(joined)) else _stripped(tuple(joined))


def read_runs(value: object, place: Place) -> Runs:
    """One line of rich text from JSON: a string or a list of runs; a line break inside it becomes a space."""
    if value is None:
        return ()
    if isinstance(value, str):
        return runs_of(value)
    if not isinstance(value, list):
        place.wrong(f"expected a text or a list of runs, found {shown(value)}")
        return ()
    runs = _read_run_list(value, place)
    return simplest(replace(run, text=run.text.replace("\n", " ")) for run in runs)


def read_blocks(value: object, place: Place) -> Blocks:
    """A text from JSON: a string (`parse_plain`) or a list of blocks; a line break inside a run begins a new block."""
    if value is None:
        return ()
    if isinstance(value, str):
        return parse_plain(value)
    if not isinstance(value, list):
        place.wrong(f"expected a text or a list of blocks, found {shown(value)}")
        return ()
    blocks: list[Block] = []
    for number, item in enumerate(value, 1):
        blocks += _read_block(item, place.at(f"block {number}"))
    return tuple(blocks)


def write_runs(runs: Runs) -> object:
    """One line of rich text as JSON: a string where it has no look, else a list of runs."""
    text = plain(runs)
    return text if runs_of(text) == runs else [_run_as_json(run) for run in runs]


def write_blocks(blocks: Blocks) -> object:
    """A text as JSON: a string where it reads back the same, else a list of blocks."""
    text = "\n".join(f"- {block.text}" if block.level else block.text for block in blocks)
    if parse_plain(text) == blocks:
        return text
    return [{"list": block.level, "runs": [_run_as_json(run) for run in block.runs]} for block in blocks]


def _blocks_of_lines(lines: Iterable[str]) -> Iterator[Block]:
    for line in lines:
        line = line.strip()
        level = 0
        if line.startswith(_LIST_SIGNS):
            line, level = line[2:], 1
        runs = runs_of(line)
        if runs:
            yield Block(runs, level)


def _stripped(runs: Runs) -> Runs:
    """Without white space at the ends, however many runs that takes away."""
    while runs and not runs[0].text.strip():
        runs = runs[1:]
    while runs and not runs[-1].text.strip():
        runs = runs[:-1]
    if not runs:
        return ()
    runs = (replace(runs[0], text=runs[0].text.lstrip()),) + runs[1:]
    return runs[:-1] + (replace(runs[-1], text=runs[-1].text.rstrip()),)


def _read_run_list(value: list[object], place: Place) -> list[Run]:
    runs = []
    for number, item in enumerate(value, 1):
        at = place.at(f"run {number}")
        if not isinstance(item, Mapping):
            at.wrong(f"expected a run such as {{\"text\": \"…\", \"bold\": true}}, found {shown(item)}")
            continue
        for key in item:
            if key not in ("text", "bold", "italic", "link"):
                at.wrong(f"a run has no {shown(key)}{nearest(str(key), ('text', 'bold', 'italic', 'link'))}")
        text, link = (_string(item, key, at) for key in ("text", "link"))
        bold, italic = (_flag(item, key, at) for key in ("bold", "italic"))
        runs.append(Run(clean(text), bold, italic, "".join(clean(link).split())))
    return runs


def _read_block(item: object, place: Place) -> Iterator[Block]:
    if not isinstance(item, Mapping):
        place.wrong(f"expected a block such as {{\"list\": 0, \"runs\": […]}}, found {shown(item)}")
        return
    for key in item:
        if key not in ("list", "runs"):
            place.wrong(f"a block has no {shown(key)}{nearest(str(key), ('list', 'runs'))}")
    level = item.get("list", 0)
    if isinstance(level, bool) or level not in (0, 1, 2):
        place.at("list").wrong(f"expected 0 (a paragraph), 1 or 2 (levels of a list), found {shown(level)}")
        level = 0
    runs = item.get("runs")
    if not isinstance(runs, list):
        place.at("runs").wrong(f"expected a list of runs, found {shown(runs)}")
        return
    line: list[Run] = []
    for run in _read_run_list(runs, place):
        first, *others = run.text.split("\n")
        line.append(replace(run, text=first))
        for other in others:
            yield from _block_of(line, int(level))
            line = [replace(run, text=other)]
    yield from _block_of(line, int(level))


def _block_of(runs: list[Run], level: int) -> Iterator[Block]:
    simple = simplest(runs)
    if simple:
        yield Block(simple, level)


def _string(item: Mapping[str, object], key: str, place: Place) -> str:
    value = item.get(key)
    if value is not None and not isinstance(value, str):
        place.at(key).wrong(f"expected a text, found {shown(value)}")
    return value if isinstance(value, str) else ""


def _flag(item: Mapping[str, object], key: str, place: Place) -> bool:
    value = item.get(key, False)
    if not isinstance(value, bool):
        place.at(key).wrong(f"expected true or false, found {shown(value)}")
    return value is True


def _run_as_json(run: Run) -> dict[str, object]:
    looks = {"bold": run.bold, "italic": run.italic, "link": run.link}
    return {"text": run.text} | {key: value for key, value in looks.items() if value}
