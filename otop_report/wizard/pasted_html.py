"""HTML of a clipboard as groups of lines: what Word, LibreOffice, a browser and a mail program put there.

Only what a report can hold is read: paragraphs, lists, bold, italic and links to pages. A row of a table is one line,
its cells with a dot between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from otop_report.report.text import Run, is_blank, plain
from otop_report.wizard.pasted_lines import Line, Paragraphs, Taken

BETWEEN_CELLS = " · "

_BLOCKS = frozenset(
    """
    p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr caption section article header footer main nav
    aside blockquote pre figure figcaption address hr form fieldset body center
    """.split()  # noqa: SIM905
)
_SKIPPED = frozenset({"head", "style", "script", "title", "xml", "noscript", "template"})
_EMPTY = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "wbr", "base", "source"})
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "var"})
_LISTS = frozenset({"ul", "ol"})
_WHITE = re.compile(r"[ \t\r\n\f]+")
_LEVEL = re.compile(r"mso-list:\s*\S+\s+level(\d)", re.IGNORECASE)
_IGNORED = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight:\s*(bold\w*|normal|\d{3})", re.IGNORECASE)
_SLANT = re.compile(r"font-style:\s*(italic|oblique|normal)", re.IGNORECASE)
_RAISED = re.compile(r"vertical-align:\s*super", re.IGNORECASE)
_NOTE = re.compile(r"\[?(?:\d{1,3}|[*†‡§]|[ivx]{1,4})\]?")
_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PAGE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_UNITS = frozenset("m km cm mm dm hm dam ft in mi yd s".split())  # noqa: SIM905


def paragraphs_of_html(html: str) -> tuple[Paragraphs, int, Taken]:
    """The groups of lines of a text, how many rows of tables there are, and what was taken out while reading."""
    reader = _Reader()
    reader.feed(_fragment(html))
    reader.close()
    reader.end_paragraph()
    taken = Taken(list_numbers=reader.list_numbers, note_marks=reader.note_marks)
    return tuple(reader.paragraphs), reader.table_rows, taken


def _fragment(html: str) -> str:
    """What was copied: between the marks that clipboards put around it, where they are there."""
    start, end = html.find("<!--StartFragment"), html.find("<!--EndFragment")
    if start < 0 or end < start:
        return html
    return html[html.find(">", start) + 1 : end]


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside an element."""

    tag: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    raised: bool = False
    skipped: bool = False
    ignored: bool = False
    kept_white: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[tuple[Line, ...]] = []
        self.table_rows = 0
        self.list_numbers = 0
        self.note_marks = 0
        self._open: list[_State] = [_State("")]
        self._lines: list[list[Run]] = [[]]
        self._level = 0
        self._lists = 0
        self._in_row = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        style = values.get("style", "")
        if tag == "br":
            self._break_line()
            return
        if tag in _BLOCKS:
            self._begin_block(tag, style)
        elif tag in ("td", "th") and any(is_blank(run.text) is False for run in self._lines[-1]):
            self._lines[-1].append(Run(BETWEEN_CELLS))
        if tag not in _EMPTY:
            self._open.append(_inside(self._open[-1], tag, style, values))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS and not (self._in_row and tag != "tr"):
            self.end_paragraph()
        if tag in _LISTS:
            self._lists = max(0, self._lists - 1)
        if tag == "tr":
            self._in_row = False
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return

    def handle_data(self, data: str) -> None:
        state = self._open[-1]
        if state.skipped:
            return
        if state.ignored:
            self.list_numbers += any(character.isalnum() for character in data) and data.strip() != "o"
            return
        if state.kept_white:
            first, *others = data.split("\n")
            self._add(first, state)
            for other in others:
                self._break_line()
                self._add(other, state)
            return
        self._add(_WHITE.sub(" ", data), state)

    def end_paragraph(self) -> None:
        """Closes the paragraph that is being read."""
        level = self._level or min(2, self._lists)
        lines = tuple(
            Line(tuple(line), level if number == 0 else 0)
            for number, line in enumerate(line for line in self._lines if not is_blank(plain(line)))
        )
        if lines:
            self.paragraphs.append(lines)
            self.table_rows += self._in_row
        self._lines = [[]]
        self._level = 0

    def _begin_block(self, tag: str, style: str) -> None:
        if self._in_row and tag != "tr":
            self._add(" ", self._open[-1])
            return
        self.end_paragraph()
        if tag == "tr":
            self._in_row = True
        if tag in _LISTS:
            self._lists += 1
        found = _LEVEL.search(style)
        self._level = min(2, int(found[1])) if found else 0

    def _break_line(self) -> None:
        """A line's end; two of them end a paragraph."""
        if self._in_row:
            self._add(" ", self._open[-1])
        elif self._lines[-1] and not is_blank(plain(self._lines[-1])):
            self._lines.append([])
        elif len(self._lines) > 1:
            self.end_paragraph()

    def _add(self, text: str, state: _State) -> None:
        line = self._lines[-1]
        before = _tail(line)
        if not state.kept_white and (not before or before.endswith(" ")):
            text = text.lstrip(" ")
        if state.raised:
            text = self._raised(text, before)
        if text:
            line.append(Run(text, state.bold, state.italic, state.link))

    def _raised(self, text: str, before: str) -> str:
        """What stands higher: a mark of a footnote goes, a power is written with raised figures, the rest stays."""
        bare = text.strip()
        word = re.search(r"[^\W\d_]+$", before)
        is_unit = word is not None and word[0] in _UNITS and bare in ("2", "3")
        if bare.isdigit() and (is_unit or before[-1:].isdigit()):
            return text.translate(_DIGITS)
        if before.strip() and _NOTE.fullmatch(bare):
            self.note_marks += 1
            return ""
        return text


def _tail(line: Sequence[Run]) -> str:
    """The end of a line: enough of it to see the last word."""
    tail = ""
    for run in reversed(line):
        tail = run.text + tail
        if len(tail) > 16:
            break
    return tail


def _inside(outer: _State, tag: str, style: str, values: dict[str, str]) -> _State:
    weight, slant = _WEIGHT.search(style), _SLANT.search(style)
    bold = outer.bold or tag in _BOLD
    italic = outer.italic or tag in _ITALIC
    if weight:
        bold = weight[1].casefold().startswith("bold") or (weight[1].isdigit() and int(weight[1]) >= 600)
    if slant:
        italic = slant[1].casefold() != "normal"
    link = values.get("href", "") if tag == "a" else outer.link
    return replace(
        outer,
        tag=tag,
        bold=bold,
        italic=italic,
        link="".join(link.split()) if _PAGE_LINK.match(link) else "",
        raised=outer.raised or tag == "sup" or bool(_RAISED.search(style)),
        skipped=outer.skipped or tag in _SKIPPED or bool(_HIDDEN.search(style)),
        ignored=outer.ignored or bool(_IGNORED.search(style)),
        kept_white=outer.kept_white or tag == "pre" or "white-space:pre" in style.replace(" ", ""),
    )
