"""Headers and footers of a base document: their lines with the fields in them, and what is drawn behind the text.

Drawings count where they stand at a place of the page; tables and drawings in the line are named in `unpainted`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from otop_report.compose.theme.backdrop import FixedItem, FixedShape, Matrix
from otop_report.compose.theme.deck_colours import palette
from otop_report.compose.theme.deck_fills import Inks
from otop_report.compose.theme.deck_outlines import outlines_of, rectangle
from otop_report.compose.theme.deck_package import A, DeckPackage, whole
from otop_report.compose.theme.document import FIELD_PREFIX
from otop_report.compose.theme.page_look import Frame, FrameLine, FramePart
from otop_report.compose.theme.styles import StyleSheet, name_of, nearest, points, w

WordDocument = Any
"""An open document of python-docx, which only `document` opens."""
EMU = 12700
_MAIN = "word/document.xml"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_FIELDS = {"PAGE": "page", "NUMPAGES": "pages", "SECTIONPAGES": "pages"}
_LEFT = ("left", 0.0)


class FrameReader:
    """Reads the frames of one document, given open and as bytes."""

    def __init__(self, data: bytes, document: WordDocument, sheet: StyleSheet) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}
        self._package = DeckPackage("document.docx", parts, _MAIN)
        self._sections = list(document.sections)
        self._sheet = sheet
        self._theme_part = self._package.related(_MAIN, "theme") or ""
        self._theme = self._package.xml(self._theme_part) if self._theme_part else None
        self.unpainted: list[str] = []
        self.pictures: set[str] = set()

    @property
    def files(self) -> dict[str, bytes]:
        """The pictures that were met, by part."""
        return {part: self._package.parts[part] for part in sorted(self.pictures)}

    def frame(self, number: int, *, first: bool = False) -> Frame:
        """Header and footer of a section (from 0; -1 for the last), or those of its first page where it has others."""
        place = range(len(self._sections))[number]
        own = first and self._sections[place].different_first_page_header_footer
        header, footer = (self._part(place, f"first_page_{kind}" if own else kind) for kind in ("header", "footer"))
        return Frame(
            header=tuple(self._lines(header)),
            footer=tuple(self._lines(footer)),
            items=tuple(item for part in (header, footer) for item in self._items(part)),
        )

    def _part(self, place: int, kind: str) -> str | None:
        """The name of the part with a section's header or footer; a section without has that of the one before."""
        for section in reversed(self._sections[: place + 1]):
            found = getattr(section, kind)
            if not found.is_linked_to_previous:
                return str(found.part.partname).lstrip("/")
        return None

    def _lines(self, part: str | None) -> Iterator[FrameLine]:
        root = self._package.xml(part) if part is not None else None
        for element in root if root is not None else ():
            if element.tag == w("tbl"):
                self._cannot("a table in a header or footer")
            for paragraph in _paragraphs(element):
                if paragraph.find(f".//{_DRAWING}inline") is not None:
                    self._cannot("a picture in a line of a header or footer")
                line = _Line(self._sheet, paragraph)
                parts = line.parts()
                if parts:
                    yield FrameLine(line.style_name, self._sheet.text_style(line.style), tuple(parts))

    def _items(self, part: str | None) -> Iterator[FixedItem]:
        """The shapes and pictures of a part that stand at a place of the page."""
        if part is None:
            return
        here = palette(self._theme, None)
        inks = Inks(self._package, part, here, self._theme, self._theme_part, self.unpainted, self.pictures)
        for anchor in self._package.xml(part).iter(f"{_DRAWING}anchor"):
            place = _anchored(anchor)
            if place is None:
                self._cannot("a drawing in a header or footer")
            else:
                yield from _drawn(anchor, place, inks)

    def _cannot(self, what: str) -> None:
        if what not in self.unpainted:
            self.unpainted.append(what)


def _paragraphs(element: etree._Element) -> Iterator[etree._Element]:
    """A paragraph, or those in a content control."""
    if element.tag == w("p"):
        yield element
    elif element.tag == w("sdt"):
        yield from element.iterfind(f"{w('sdtContent')}/{w('p')}")


@dataclass(slots=True)
class _Line:
    """One paragraph of a header or footer on its way to a line."""

    sheet: StyleSheet
    paragraph: etree._Element
    style: etree._Element = field(init=False)
    _code: list[str] = field(default_factory=list)
    _told: bool = False
    _stops: list[tuple[str, float]] = field(default_factory=list)
    _passed: int = 0

    def __post_init__(self) -> None:
        self.style = self.sheet.by_id.get(nearest([self.paragraph], "pPr/pStyle", "val"), self.sheet.default)
        layers = [self.paragraph, *self.sheet.chain(self.style)]
        self._stops = _tab_stops(layers)

    @property
    def style_name(self) -> str:
        """The name of the paragraph's style."""
        return name_of(self.style)

    def parts(self) -> list[FramePart]:
        """What stands in it, from left to right."""
        found: list[FramePart] = []
        for run in self.paragraph.iter(w("r")):
            if any(above.tag == f"{_SHAPE}txbx" for above in run.iterancestors()):
                continue
            control = _field_of(run, self.paragraph)
            for child in run:
                self._add(found, run, child, control)
        return [part for part in found if part.text or part.field]

    def _add(self, found: list[FramePart], run: etree._Element, child: etree._Element, control: str) -> None:
        kind = etree.QName(child).localname
        if kind == "tab":
            self._passed += 1
        elif kind == "instrText":
            self._code.append(child.text or "")
        elif kind == "fldChar":
            self._turn(found, run, child.get(w("fldCharType"), ""))
        elif kind == "t" and not self._told:
            if control and any(part.field == control for part in found):
                return
            found.append(self._part(run, "" if control else child.text or "", control))

    def _turn(self, found: list[FramePart], run: etree._Element, kind: str) -> None:
        """The beginning, the middle or the end of a field of Word."""
        code = "".join(self._code).split()
        name = _FIELDS.get(code[0].upper(), "") if code else ""
        if kind == "begin":
            self._code = []
        elif kind == "separate" and name:
            found.append(self._part(run, "", name))
            self._told = True
        elif kind == "end":
            if name and not self._told:
                found.append(self._part(run, "", name))
            self._code, self._told = [], False

    def _part(self, run: etree._Element, text: str, control: str) -> FramePart:
        named = self.sheet.by_id.get(nearest([run], "rPr/rStyle", "val"))
        layers = [run, *(self.sheet.chain(named) if named is not None else [])]
        align, at = self._stops[self._passed - 1] if 0 < self._passed <= len(self._stops) else _LEFT
        if not self._passed:
            own = nearest([self.paragraph, *self.sheet.chain(self.style)], "pPr/jc", "val")
            align = {"center": "center", "right": "right", "end": "right"}.get(own, "left")
        colour = nearest(layers, "rPr/color", "val").upper()
        bold = any(
            mark.get(w("val"), "1") not in ("0", "false")
            for layer in layers for mark in layer.iterfind(f"{w('rPr')}/{w('b')}")
        )  # fmt: skip
        return FramePart(
            text=text, field=control, bold=bold, colour=colour if len(colour) == 6 else "", align=align, at=at,
            by_section=named is not None,
        )  # fmt: skip


def _tab_stops(layers: Sequence[etree._Element]) -> list[tuple[str, float]]:
    """The tab stops that hold in a paragraph, as (alignment, place from the left margin)."""
    kinds: dict[float, str] = {}
    for layer in reversed(layers):
        for stop in layer.iterfind(f"{w('pPr')}/{w('tabs')}/{w('tab')}"):
            kinds[points(stop.get(w("pos"), "0"))] = stop.get(w("val"), "left")
    aligned = {"center": "center", "right": "right", "end": "right"}
    return [(aligned.get(kind, "left"), at) for at, kind in sorted(kinds.items()) if kind not in ("clear", "bar")]


def _field_of(run: etree._Element, paragraph: etree._Element) -> str:
    """The field of ours that a run stands in."""
    for above in run.iterancestors():
        if above is paragraph:
            break
        tag = nearest([above], "sdtPr/tag", "val") if above.tag == w("sdt") else ""
        if tag.startswith(FIELD_PREFIX):
            return tag.removeprefix(FIELD_PREFIX)
    return ""


def _anchored(anchor: etree._Element) -> Matrix | None:
    """Where a drawing stands on the page; None where it is placed in another way."""
    offsets = []
    for axis in ("positionH", "positionV"):
        position = anchor.find(f"{_DRAWING}{axis}")
        offset = position.find(f"{_DRAWING}posOffset") if position is not None else None
        if position is None or offset is None or position.get("relativeFrom") != "page":
            return None
        offsets.append(whole(offset.text) / EMU)
    return 1.0, 0.0, 0.0, 1.0, offsets[0], offsets[1]


def _drawn(anchor: etree._Element, place: Matrix, inks: Inks) -> Iterator[FixedItem]:
    """The shapes and pictures of a drawing; those of a group stand at its measure."""
    for properties in anchor.iter(f"{_SHAPE}spPr", f"{_PICTURE}spPr"):
        offset, extent = properties.find(f"{A}xfrm/{A}off"), properties.find(f"{A}xfrm/{A}ext")
        if offset is None or extent is None:
            continue
        width, height = (whole(extent.get(name)) / EMU for name in ("cx", "cy"))
        x, y = (whole(offset.get(name)) / EMU for name in ("x", "y"))
        outlines = outlines_of(properties, width, height)
        fill = inks.fill(properties)
        picture = properties.getparent()
        blip = picture.find(f"{_PICTURE}blipFill") if picture is not None else None
        if blip is not None:
            fill, outlines = inks.picture(blip, inks.part), rectangle(width, height)
        if outlines and (fill is not None or properties.find(f"{A}ln") is not None):
            matrix = (1.0, 0.0, 0.0, 1.0, place[4] + x, place[5] + y)
            yield FixedShape(
                outlines=outlines, width=width, height=height, matrix=matrix, fill=fill,
                stroke=inks.stroke(properties, None),
            )  # fmt: skip
