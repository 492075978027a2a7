"""Reads what can be seen in a presentation: shapes in their order, tables, charts, pictures and notes.

The XML is read as it stands, without python-pptx: a stranger's file may lack what that library takes for granted, and
only names, texts and numbers are wanted here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from otop_report.compose.anchors import PROPERTY_NAME, parse_anchor
from otop_report.intake.chart_values import chart_in
from otop_report.intake.package import Element, Package, Relation, written
from otop_report.intake.visible import (
    Paragraphs,
    VisibleBox,
    VisibleFile,
    VisibleNotes,
    VisibleParagraph,
    VisiblePicture,
)
from otop_report.report.text import Run, Runs, simplest

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_FURNITURE = frozenset({"ftr", "sldNum", "dt", "hdr"})
MOST_NESTED = 40


def read_pptx(package: Package) -> VisibleFile:
    """Everything seen in a presentation, slide after slide. Raises UnreadableFile where it is damaged."""
    presentation = package.main_xml()
    relations = package.relations(package.main)
    boxes: list[VisibleBox] = []
    notes: list[VisibleNotes] = []
    ids = presentation.iterfind(f"{_P}sldIdLst/{_P}sldId")
    parts = [relations[key].target for one in ids if (key := one.get(f"{_R}id")) in relations]
    for number, part in enumerate(parts, 1):
        slide = package.xml(part)
        if slide is None:
            raise package.damaged(f"slide {number} is missing")
        own = package.relations(part)
        boxes += _boxes(package, slide, own, number)
        notes += _notes(package, own, number)
    return VisibleFile(
        kind="pptx",
        boxes=tuple(boxes),
        notes=tuple(notes),
        carried=package.custom_property(PROPERTY_NAME),
        language=package.language,
    )


def _boxes(package: Package, slide: Element, relations: Mapping[str, Relation], number: int) -> Iterator[VisibleBox]:
    tree = slide.find(f"{_P}cSld/{_P}spTree")
    for shape in _shapes(tree, 0) if tree is not None else ():
        box = _box(package, shape, relations, number)
        if box is not None and box.placeholder not in _FURNITURE:
            yield box


def _shapes(tree: Element, depth: int) -> Iterator[Element]:
    """The shapes of a slide in their order, those of groups in their place."""
    for child in tree:
        if child.tag == f"{_P}grpSp" and depth < MOST_NESTED:
            yield from _shapes(child, depth + 1)
        elif child.tag == f"{_MC}AlternateContent" and len(child) and depth < MOST_NESTED:
            yield from _shapes(child[0], depth + 1)
        elif child.tag in (f"{_P}sp", f"{_P}graphicFrame", f"{_P}pic"):
            yield child


def _box(package: Package, shape: Element, relations: Mapping[str, Relation], slide: int) -> VisibleBox | None:
    properties = shape.find(f"*/{_P}cNvPr")
    place = shape.find(f"*/{_P}nvPr/{_P}ph")
    name = "" if properties is None else properties.get("name") or ""
    empty = VisibleBox(
        slide=slide,
        where=f"slide {slide}",
        name=name,
        anchor=parse_anchor(name),
        placeholder="" if place is None else place.get("type") or "body",
    )
    if shape.tag == f"{_P}sp":
        paragraphs = _paragraphs(shape.find(f"{_P}txBody"), relations, inherits=place is not None)
        return replace(empty, paragraphs=paragraphs) if paragraphs or empty.anchor else None
    if shape.tag == f"{_P}pic":
        alt = "" if properties is None else properties.get("descr") or ""
        return replace(empty, picture=VisiblePicture(_picture(package, shape, relations), alt))
    table = shape.find(f"{_A}graphic/{_A}graphicData/{_A}tbl")
    if table is not None:
        return replace(empty, rows=tuple(_row(row, relations) for row in table.iterfind(f"{_A}tr")))
    chart = shape.find(f"{_A}graphic/{_A}graphicData/{_C}chart")
    relation = None if chart is None else relations.get(chart.get(f"{_R}id"))
    root = None if relation is None else package.xml(relation.target)
    return None if root is None else replace(empty, chart=chart_in(root))


def _row(row: Element, relations: Mapping[str, Relation]) -> tuple[Paragraphs, ...]:
    return tuple(_paragraphs(cell.find(f"{_A}txBody"), relations, inherits=False) for cell in row.iterfind(f"{_A}tc"))


def _paragraphs(body: Element | None, relations: Mapping[str, Relation], *, inherits: bool) -> Paragraphs:
    """The paragraphs that hold a word; one that says nothing of a bullet is an item where its place has bullets."""
    found = []
    for paragraph in body.iterfind(f"{_A}p") if body is not None else ():
        runs = _runs(paragraph, relations)
        if runs:
            found.append(VisibleParagraph(runs, _level(paragraph.find(f"{_A}pPr"), inherits=inherits)))
    return tuple(found)


def _level(properties: Element | None, *, inherits: bool) -> int:
    if properties is None:
        return 1 if inherits else 0
    depth = min(_whole(properties.get("lvl")) + 1, 2)
    if properties.find(f"{_A}buNone") is not None:
        return 0
    if any(properties.find(f"{_A}{sign}") is not None for sign in ("buChar", "buAutoNum", "buBlip")):
        return depth
    return depth if inherits else 0


def _runs(paragraph: Element, relations: Mapping[str, Relation]) -> Runs:
    runs = []
    for child in paragraph:
        if child.tag == f"{_A}br":
            runs.append(Run(" "))
        elif child.tag in (f"{_A}r", f"{_A}fld"):
            text = written(child.findtext(f"{_A}t"))
            runs.append(_look(text, child.find(f"{_A}rPr"), relations))
    return simplest(runs)


def _look(text: str, properties: Element | None, relations: Mapping[str, Relation]) -> Run:
    if properties is None:
        return Run(text)
    link = properties.find(f"{_A}hlinkClick")
    address = "" if link is None else _address(link.get(f"{_R}id"), relations)
    return Run(text, properties.get("b") in ("1", "true"), properties.get("i") in ("1", "true"), address)


def _address(key: str | None, relations: Mapping[str, Relation]) -> str:
    relation = relations.get(key or "")
    return relation.outside if relation is not None else ""


def _picture(package: Package, shape: Element, relations: Mapping[str, Relation]) -> bytes | None:
    blip = shape.find(f"{_P}blipFill/{_A}blip")
    relation = None if blip is None else relations.get(blip.get(f"{_R}embed"))
    return package.read(relation.target) if relation is not None and relation.target else None


def _notes(package: Package, relations: Mapping[str, Relation], number: int) -> Iterator[VisibleNotes]:
    for relation in relations.values():
        root = package.xml(relation.target) if relation.kind == "notesSlide" and relation.target else None
        tree = None if root is None else root.find(f"{_P}cSld/{_P}spTree")
        for shape in _shapes(tree, 0) if tree is not None else ():
            place = shape.find(f"*/{_P}nvPr/{_P}ph")
            if shape.tag == f"{_P}sp" and place is not None and place.get("type") == "body":
                paragraphs = _paragraphs(shape.find(f"{_P}txBody"), {}, inherits=False)
                if paragraphs:
                    yield VisibleNotes(number, paragraphs)


def _whole(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 4 else 0
