"""Reads what can be seen in a document: marked texts, tables with their marked cells, charts and pictures.

A mark is a content control's tag or a bookmark's name; Word keeps both, LibreOffice the bookmarks. A text belongs to a
mark if it stands in either. Text deleted with changes tracked is not there any more, inserted text is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from otop_report.compose.anchors import PROPERTY_NAME
from otop_report.intake.chart_values import chart_in
from otop_report.intake.docx_styles import Styles, read_styles
from otop_report.intake.package import Element, Package, Relation, written
from otop_report.intake.visible import (
    Paragraphs,
    VisibleBox,
    VisibleChart,
    VisibleFile,
    VisibleParagraph,
    VisiblePicture,
)
from otop_report.report.text import Run, simplest

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SPACES = {f"{_W}tab": " ", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-", f"{_W}softHyphen": "\u00ad"}
# Text that is no longer there, or stands apart from the flow.
_SKIPPED = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}txbxContent", f"{_W}pPr", f"{_W}rPr", f"{_W}sdtPr"})
# Styles of paragraphs that stand between answers.
_NO_TEXT = re.compile(r"caption|source|heading|title|toc|key message", re.IGNORECASE)
MOST_NESTED = 60


def read_docx(package: Package) -> VisibleFile:
    """Everything marked in a document, in its order. Raises UnreadableFile where it is damaged."""
    body = package.main_xml().find(f"{_W}body")
    if body is None:
        raise package.damaged("its text is missing")
    reader = _Reader(package, read_styles(package), package.relations(package.main))
    reader.walk(body, 0)
    return VisibleFile(
        kind="docx",
        boxes=tuple(reader.boxes()),
        carried=package.custom_property(PROPERTY_NAME),
        language=package.language,
    )


@dataclass(slots=True)
class _Paragraph:
    """A paragraph being read: its runs, each with the marks it stands in.

    `points` are marks that begin and end before any of its text: LibreOffice leaves that of a mark around paragraphs.
    """

    level: int
    style: str
    ends_text: bool = False
    runs: list[tuple[Run, frozenset[str]]] = field(default_factory=list)
    points: list[str] = field(default_factory=list)

    @property
    def marks(self) -> frozenset[str]:
        """The marks of answers that any of its text stands in, or that begin and end in it."""
        return frozenset(
            mark for mark in (*self.points, *(mark for _, marks in self.runs for mark in marks)) if is_mark(mark)
        )

    def mark_all(self, mark: str) -> None:
        """Lets all its text stand in a mark."""
        self.runs = [(run, marks | {mark}) for run, marks in self.runs]

    def within(self, mark: str | None = None) -> VisibleParagraph | None:
        """What of the paragraph stands in a mark (all of it without one); None for nothing."""
        runs = simplest(run for run, marks in self.runs if mark is None or mark in marks)
        return VisibleParagraph(runs, self.level, self.style) if runs else None


@dataclass(slots=True)
class _Table:
    """A table being read: for each row its cells, for each cell its paragraphs; and the marks all of it stands in."""

    rows: list[list[list[_Paragraph]]] = field(default_factory=list)
    marks: frozenset[str] = frozenset()

    @property
    def paragraphs(self) -> Iterator[_Paragraph]:
        return (paragraph for row in self.rows for cell in row for paragraph in cell)


def is_mark(name: str) -> bool:
    """Whether a tag or a bookmark's name may stand for an answer."""
    return name.startswith(("otop:", "otop_"))


_Figure = tuple[str, VisibleChart | VisiblePicture]


class _Reader:
    """Walks through the body and keeps what it meets: paragraphs, tables and figures, in order."""

    def __init__(self, package: Package, styles: Styles, relations: Mapping[str, Relation]) -> None:
        self._package = package
        self._styles = styles
        self._relations = relations
        self._bookmarks: dict[str, str] = {}
        self._begun: dict[str, tuple[str, _Paragraph | None, int]] = {}
        self._paragraph_now: _Paragraph | None = None
        body = package.main_xml()
        self._ended = {end.get(f"{_W}id") for end in body.iter(f"{_W}bookmarkEnd")}
        self._names = Counter(start.get(f"{_W}name") for start in body.iter(f"{_W}bookmarkStart"))
        self._tags: list[str] = []
        self._found: list[tuple[str, _Paragraph | _Table | _Figure]] = []
        self._heading = ""

    def walk(self, parent: Element, depth: int, into: list[_Paragraph] | None = None) -> None:
        """The blocks of a parent; into a cell's list, or among what was found."""
        for child in parent:
            if child.tag == f"{_W}p":
                self._paragraph(child, depth, into)
            elif child.tag == f"{_W}tbl" and depth < MOST_NESTED:
                self._table(child, depth, into)
            elif child.tag == f"{_W}sdt" and depth < MOST_NESTED:
                self._in_control(child, lambda content: self.walk(content, depth + 1, into))
            elif child.tag in (f"{_W}bookmarkStart", f"{_W}bookmarkEnd"):
                self._bookmark(child)
            elif child.tag in (f"{_W}ins", f"{_W}moveTo", f"{_W}customXml", f"{_W}smartTag") and depth < MOST_NESTED:
                self.walk(child, depth + 1, into)

    def boxes(self) -> Iterator[VisibleBox]:
        """A box for each mark around text, each table and each figure, in the order in which they begin."""
        self._spread_points()
        texts: dict[str, tuple[str, list[VisibleParagraph]]] = {}
        for where, found in self._found:
            paragraphs = [found] if isinstance(found, _Paragraph) else []
            if isinstance(found, _Table):
                paragraphs = list(found.paragraphs)
            for paragraph in paragraphs:
                for mark in dict.fromkeys(mark for _, marks in paragraph.runs for mark in sorted(marks)):
                    inside = paragraph.within(mark)
                    if inside is not None:
                        texts.setdefault(mark, (where, []))[1].append(inside)
        whole = {mark for _, found in self._found if isinstance(found, _Table) for mark in found.marks}
        for where, found in self._found:
            if isinstance(found, _Table):
                yield _table_box(found, where)
            elif isinstance(found, tuple):
                name, figure = found
                chart = figure if isinstance(figure, VisibleChart) else None
                picture = figure if isinstance(figure, VisiblePicture) else None
                yield VisibleBox(slide=0, where=where, name=name, chart=chart, picture=picture)
        for mark, (where, lines) in texts.items():
            if mark not in whole:
                yield VisibleBox(slide=0, where=where, name=mark, paragraphs=tuple(lines))

    def _spread_points(self) -> None:
        """A mark that has shrunk to a point takes its paragraph, and those after it that can be of the same text."""
        for at, (_, found) in enumerate(self._found):
            for paragraph in found.paragraphs if isinstance(found, _Table) else [found]:
                if isinstance(paragraph, _Paragraph):
                    for mark in paragraph.points:
                        if any(mark in marks for _, marks in paragraph.runs):
                            continue
                        paragraph.mark_all(mark)
                        if paragraph is found and not paragraph.ends_text:
                            self._spread(mark, at + 1)

    def _spread(self, mark: str, start: int) -> None:
        for _, found in self._found[start:]:
            if not isinstance(found, _Paragraph) or found.ends_text or found.marks - {mark}:
                return
            found.mark_all(mark)

    def _where(self) -> str:
        return f"under “{self._heading}”" if self._heading else ""

    def _paragraph(self, element: Element, depth: int, into: list[_Paragraph] | None) -> None:
        level, style, heading = self._styles.of(element.find(f"{_W}pPr"))
        ends = heading or bool(_NO_TEXT.search(style))
        paragraph = _Paragraph(level, style, ends)
        self._paragraph_now = paragraph
        self._runs(element, paragraph, depth, "")
        text = paragraph.within()
        if heading and text is not None and into is None:
            self._heading = text.text
        if into is None:
            self._found.append((self._where(), paragraph))
        else:
            into.append(paragraph)

    def _table(self, element: Element, depth: int, into: list[_Paragraph] | None) -> None:
        table = _Table()
        place = len(self._found)
        for row in element.iter(f"{_W}tr"):
            if row.getparent() is not element and not _is_own_row(row, element):
                continue
            cells: list[list[_Paragraph]] = []
            for cell in row.iter(f"{_W}tc"):
                if _is_own_cell(cell, row):
                    paragraphs: list[_Paragraph] = []
                    self.walk(cell, depth + 1, paragraphs)
                    cells.append(paragraphs)
            table.rows.append(cells)
        table.marks = _marks_of_all(table)
        if into is None:
            self._found.insert(place, (self._where(), table))
        else:
            into.extend(table.paragraphs)

    def _runs(self, parent: Element, paragraph: _Paragraph, depth: int, link: str) -> None:
        for child in parent:
            if child.tag == f"{_W}r":
                self._run(child, paragraph, link)
            elif child.tag in (f"{_W}bookmarkStart", f"{_W}bookmarkEnd"):
                self._bookmark(child)
            elif child.tag == f"{_W}sdt" and depth < MOST_NESTED:
                self._in_control(child, lambda content: self._runs(content, paragraph, depth + 1, link))
            elif child.tag == f"{_W}hyperlink":
                relation = self._relations.get(child.get(f"{_R}id") or "")
                self._runs(child, paragraph, depth + 1, relation.outside if relation is not None else "")
            elif child.tag not in _SKIPPED and depth < MOST_NESTED:
                self._runs(child, paragraph, depth + 1, link)

    def _run(self, element: Element, paragraph: _Paragraph, link: str) -> None:
        properties = element.find(f"{_W}rPr")
        bold, italic = (_is_on(properties, name) for name in ("b", "i"))
        marks = frozenset((*self._bookmarks.values(), *filter(is_mark, self._tags)))
        for child in element:
            text = _SPACES.get(child.tag, "")
            if child.tag == f"{_W}t":
                text = written(child.text)
            elif child.tag in (f"{_W}drawing", f"{_MC}AlternateContent"):
                self._figures(child)
            if text:
                paragraph.runs.append((Run(text, bold, italic, link), marks))

    def _figures(self, element: Element) -> None:
        for drawing in element.iter(f"{_WP}inline", f"{_WP}anchor"):
            about = drawing.find(f"{_WP}docPr")
            name = "" if about is None else about.get("name") or ""
            chart = next(drawing.iter(f"{_C}chart"), None)
            blip = next(drawing.iter(f"{_A}blip"), None)
            if chart is not None:
                relation = self._relations.get(chart.get(f"{_R}id") or "")
                root = self._package.xml(relation.target) if relation is not None and relation.target else None
                if root is not None:
                    self._found.append((self._where(), (name, chart_in(root))))
            elif blip is not None:
                relation = self._relations.get(blip.get(f"{_R}embed") or "")
                data = self._package.read(relation.target) if relation is not None and relation.target else None
                alt = "" if about is None else about.get("descr") or ""
                self._found.append((self._where(), (name, VisiblePicture(data, alt))))

    def _in_control(self, control: Element, read: Callable[[Element], None]) -> None:
        tag = control.find(f"{_W}sdtPr/{_W}tag")
        content = control.find(f"{_W}sdtContent")
        if content is None:
            return
        self._tags.append("" if tag is None else tag.get(f"{_W}val") or "")
        read(content)
        self._tags.pop()

    def _bookmark(self, element: Element) -> None:
        number = element.get(f"{_W}id") or ""
        if element.tag == f"{_W}bookmarkEnd":
            self._end_bookmark(number)
            return
        name = element.get(f"{_W}name") or ""
        if not is_mark(name):
            return
        if number not in self._ended and self._names[name] == 1:
            self._point(name)
        else:
            self._bookmarks[number] = name
            here = self._paragraph_now
            self._begun[number] = (name, here, len(here.runs) if here is not None else 0)

    def _end_bookmark(self, number: str) -> None:
        """Ends a bookmark, and others of its name: LibreOffice marks the ends of a long one with two."""
        name = self._bookmarks.get(number)
        if name is None:
            return
        _, begun_in, at = self._begun[number]
        if begun_in is self._paragraph_now and begun_in is not None and len(begun_in.runs) == at:
            self._point(name)
        self._bookmarks = {other: of for other, of in self._bookmarks.items() if of != name}

    def _point(self, name: str) -> None:
        if self._paragraph_now is not None:
            self._paragraph_now.points.append(name)


def _marks_of_all(table: _Table) -> frozenset[str]:
    """The marks around a table: they stand in several of its rows, or around all of its text."""
    rows = [
        {mark for cell in row for paragraph in cell for _, marks in paragraph.runs for mark in marks}
        for row in table.rows
    ]
    in_rows = Counter(mark for row in rows for mark in row)
    every = [marks for paragraph in table.paragraphs for _, marks in paragraph.runs]
    around = frozenset.intersection(*every) if every else frozenset()
    return around | {mark for mark, count in in_rows.items() if count > 1}


def _table_box(table: _Table, where: str) -> VisibleBox:
    """A table; its mark is one that all its text stands in."""
    rows = tuple(tuple(_seen(cell) for cell in row) for row in table.rows)
    inner = tuple(
        tuple(sorted({mark for cell in row for one in cell for _, marks in one.runs for mark in marks} - table.marks))
        for row in table.rows
    )
    return VisibleBox(slide=0, where=where, name=" ".join(sorted(filter(None, table.marks))), rows=rows, inner=inner)


def _seen(cell: list[_Paragraph]) -> Paragraphs:
    return tuple(seen for paragraph in cell if (seen := paragraph.within()) is not None)


def _is_own_row(row: Element, table: Element) -> bool:
    """Whether a row is of this table, and not of one inside a cell (rows may stand in controls)."""
    return next(row.iterancestors(f"{_W}tbl"), None) is table


def _is_own_cell(cell: Element, row: Element) -> bool:
    return next(cell.iterancestors(f"{_W}tr"), None) is row


def _is_on(properties: Element | None, name: str) -> bool:
    element = None if properties is None else properties.find(f"{_W}{name}")
    return element is not None and (element.get(f"{_W}val") or "1") not in ("0", "false", "off", "none")
