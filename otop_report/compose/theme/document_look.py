"""Reads the look of a base document: what paint needs beside the DocumentTheme. Raises UnreadableFile as
`document.read_document_theme` does; what is of an unknown form is left out and named in `unpainted`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from lxml import etree

from otop_report.compose.geometry import Rect
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.document import FIELD_PREFIX, house_document, open_document, style_sheet
from otop_report.compose.theme.document_frames import FrameReader
from otop_report.compose.theme.page_look import CoverBox, CoverLine, PageLook, ParagraphLook, Rule, TableLook
from otop_report.compose.theme.styles import StyleSheet, name_of, nearest, number, points, w

EMU = 12700
WordDocument = Any
"""An open document of python-docx, which only `document` opens."""
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_ALIGN = {"left": "left", "start": "left", "right": "right", "end": "right", "center": "center", "both": "justify"}


def read_page_look(data: bytes, theme: DocumentTheme, name: str = "document.docx") -> PageLook:
    """The look of a base document given as bytes, whose theme has been read; `name` stands in error texts."""
    document = open_document(data, name)
    sheet = style_sheet(document)
    house = open_document(house_document())
    borrowed = style_sheet(house)
    lists, house_lists = _Lists.of(document), _Lists.of(house)
    own, foreign = _Tones({}), _Tones(theme.colours)
    paragraphs = {name: _paragraph(style, sheet, lists, own) for name, style in _named(sheet, "paragraph")}
    tables = {name: _table(style, sheet, own) for name, style in _named(sheet, "table")}
    for new, old in theme.borrowed.items():
        style = borrowed.by_name.get(old.casefold())
        if style is not None and style.get(w("type")) == "table":
            tables[new] = _table(style, borrowed, foreign)
        elif style is not None:
            paragraphs[new] = _paragraph(style, borrowed, house_lists, foreign)
    section = document.sections[-1]
    frames = FrameReader(data, document, sheet)
    first, others = frames.frame(0 if theme.house else -1, first=True), frames.frame(-1)
    return PageLook(
        paragraphs=MappingProxyType(paragraphs),
        tables=MappingProxyType(tables),
        labels=MappingProxyType(_labels(theme, sheet)),
        ink=own.of_defaults(sheet) or "000000",
        link=theme.colours.get("hlink", "0563C1"),
        colours=theme.colours,
        cover=tuple(_cover(document, sheet)) if theme.house else (),
        first=first,
        others=others,
        header=section.header_distance.pt if section.header_distance is not None else 36.0,
        footer=section.footer_distance.pt if section.footer_distance is not None else 36.0,
        pictures=MappingProxyType(frames.files),
        unpainted=tuple(frames.unpainted),
    )


def _named(sheet: StyleSheet, kind: str) -> Iterator[tuple[str, etree._Element]]:
    for style in sheet.by_id.values():
        if style.get(w("type")) == kind:
            yield name_of(style), style


def _labels(theme: DocumentTheme, sheet: StyleSheet) -> dict[int, str]:
    """The colour of each section's character style."""
    found = {}
    for section, name in theme.labels.items():
        style = sheet.by_name.get(name.casefold()) if name else None
        found[section] = _Tones({}).of_text(sheet.chain(style)) if style is not None else ""
    return found


class _Lists:
    """The lists of a document: the levels of each by its number."""

    def __init__(self, root: etree._Element | None) -> None:
        definitions = {
            each.get(w("abstractNumId"), ""): each for each in _found(root, w("abstractNum"))
        }
        self._lists = {
            each.get(w("numId"), ""): definitions[nearest([each], "abstractNumId", "val")]
            for each in _found(root, w("num"))
            if nearest([each], "abstractNumId", "val") in definitions
        }

    @staticmethod
    def of(document: WordDocument) -> _Lists:
        """The lists of an open document."""
        for relation in document.part.rels.values():
            if relation.reltype.endswith("/numbering"):
                return _Lists(etree.fromstring(relation.target_part.blob))
        return _Lists(None)

    def level(self, number: str, place: str) -> etree._Element | None:
        """A level of a list; None where there is none."""
        definition = self._lists.get(number)
        levels = definition.findall(w("lvl")) if definition is not None else []
        return next((level for level in levels if level.get(w("ilvl")) == (place or "0")), None)


def _found(root: etree._Element | None, tag: str) -> Iterable[etree._Element]:
    return root.iterfind(tag) if root is not None else ()


def _paragraph(style: etree._Element, sheet: StyleSheet, lists: _Lists, tones: _Tones) -> ParagraphLook:
    layers = sheet.chain(style)
    level = lists.level(nearest(layers, "pPr/numPr/numId", "val"), nearest(layers, "pPr/numPr/ilvl", "val"))
    measured = layers if level is None else [*layers, level]
    shown = nearest([level], "numFmt", "val") if level is not None else ""
    return ParagraphLook(
        colour=tones.of_text(layers),
        italic=any(True for layer in layers for _ in layer.iterfind(f"{w('rPr')}/{w('i')}")),
        align=_ALIGN.get(nearest(layers, "pPr/jc", "val"), "left"),
        indent=points(nearest(measured, "pPr/ind", "left") or nearest(measured, "pPr/ind", "start")),
        hanging=points(nearest(measured, "pPr/ind", "hanging")),
        bullet=nearest([level], "lvlText", "val") if level is not None and shown == "bullet" else "",
        bullet_colour=tones.of_text([level]) if level is not None else "",
        above=tones.rule(layers, "pPr/pBdr/top"),
        below=tones.rule(layers, "pPr/pBdr/bottom"),
        fill=tones.at(layers, "pPr/shd", "fill"),
    )


class _Tones:
    """Colours as they are shown: those that a style says, or for borrowed styles the slots of another theme."""

    def __init__(self, theme: Mapping[str, str]) -> None:
        self._theme = theme

    def of_text(self, layers: list[etree._Element]) -> str:
        """The colour of text."""
        return self.at(layers, "rPr/color", "val")

    def of_defaults(self, sheet: StyleSheet) -> str:
        """The colour of text that no style colours."""
        return self.of_text(list(sheet.defaults.iterfind(w("rPrDefault")))) if sheet.defaults is not None else ""

    def at(self, layers: list[etree._Element], path: str, attribute: str) -> str:
        """The colour in an attribute of the nearest layer that has it; "" for none that is said in digits."""
        own = nearest(layers, path, attribute).upper()
        slot = nearest(layers, path, "themeFill" if attribute == "fill" else "themeColor")
        themed = self._theme.get(_SLOTS.get(slot, slot), "")
        if themed and own:
            tint = nearest(layers, path, "themeFillTint" if attribute == "fill" else "themeTint")
            return _tinted(themed, int(tint, 16) / 255 if _HEX.fullmatch(tint) else 1.0)
        return own if len(own) == 6 and _HEX.fullmatch(own) else ""

    def rule(self, layers: list[etree._Element], path: str) -> Rule | None:
        """A border; its width is given in eighths of a point."""
        if nearest(layers, path, "val") in ("", "nil", "none"):
            return None
        width = number(nearest(layers, path, "sz")) / 8 or 0.5
        return Rule(width, self.at(layers, path, "color"), number(nearest(layers, path, "space")))


_SLOTS = {"text1": "tx1", "text2": "tx2", "background1": "bg1", "background2": "bg2", "hyperlink": "hlink"}
_HEX = re.compile("[0-9A-Fa-f]+")


def _tinted(colour: str, part: float) -> str:
    levels = (int(colour[start : start + 2], 16) for start in (0, 2, 4))
    return "".join(f"{round(level * part + 255 * (1 - part)):02X}" for level in levels)


def _table(style: etree._Element, sheet: StyleSheet, tones: _Tones) -> TableLook:
    layers = sheet.chain(style)
    head, first = (_conditions(layers, kind) for kind in ("firstRow", "firstCol"))
    sides = [nearest(layers, f"tblPr/tblCellMar/{side}", "w") for side in ("left", "top", "right", "bottom")]
    left, top, right, bottom = (points(side) for side in sides)
    return TableLook(
        top=tones.rule(head, "tcPr/tcBorders/top") or tones.rule(layers, "tblPr/tblBorders/top"),
        head=tones.rule(head, "tcPr/tcBorders/bottom"),
        rows=tones.rule(layers, "tblPr/tblBorders/insideH"),
        bottom=tones.rule(layers, "tblPr/tblBorders/bottom"),
        columns=tones.rule(layers, "tblPr/tblBorders/insideV"),
        insets=(left, top, right, bottom),
        head_bold=_has(head, "b"),
        head_colour=tones.of_text(head),
        head_fill=tones.at(head, "tcPr/shd", "fill"),
        first_bold=_has(first, "b"),
        first_colour=tones.of_text(first),
    )


def _conditions(layers: list[etree._Element], kind: str) -> list[etree._Element]:
    return [each for layer in layers for each in layer.iterfind(w("tblStylePr")) if each.get(w("type")) == kind]


def _has(layers: list[etree._Element], mark: str) -> bool:
    found = (each for layer in layers for each in layer.iterfind(f"{w('rPr')}/{w(mark)}"))
    return next((each.get(w("val"), "1") not in ("0", "false") for each in found), False)


def _cover(document: WordDocument, sheet: StyleSheet) -> Iterator[CoverBox]:
    """The cells of the cover's table, one row below the other from the upper margin of the first page."""
    section, tones = document.sections[0], _Tones({})
    left = section.left_margin.pt if section.left_margin is not None else 72.0
    y = section.top_margin.pt if section.top_margin is not None else 72.0
    table = next((t for t in document.element.body.iterfind(f"./{w('tbl')}") if _tags(t)), None)
    for row in table.iterfind(w("tr")) if table is not None else ():
        height = points(nearest([row], "trPr/trHeight", "val"))
        x = left
        for cell in row.iterfind(w("tc")):
            width = points(nearest([cell], "tcPr/tcW", "w"))
            sides = (points(nearest([cell], f"tcPr/tcMar/{side}", "w")) for side in ("left", "top", "right", "bottom"))
            in_left, in_top, in_right, in_bottom = sides
            vertical = nearest([cell], "tcPr/vAlign", "val")
            yield CoverBox(
                rect=Rect(x, y, width, height),
                insets=(in_left, in_top, in_right, in_bottom),
                vertical={"center": "middle", "bottom": "bottom"}.get(vertical, "top"),
                fill=tones.at([cell], "tcPr/shd", "fill"),
                lines=tuple(_cover_lines(cell, sheet)),
            )
            x += width
        y += height


def _cover_lines(cell: etree._Element, sheet: StyleSheet) -> Iterator[CoverLine]:
    tones = _Tones({})
    for paragraph in cell.iterfind(w("p")):
        style = sheet.by_id.get(nearest([paragraph], "pPr/pStyle", "val"), sheet.default)
        for tag in _tags(paragraph):
            runs = list(paragraph.iter(w("r")))
            colour = tones.of_text(runs) or tones.of_text(sheet.chain(style))
            yield CoverLine(tag, sheet.text_style(style), colour, _has(runs, "b"))


def _tags(element: etree._Element) -> list[str]:
    tags = (tag.get(w("val"), "") for tag in element.iterfind(f".//{w('sdtPr')}/{w('tag')}"))
    return [tag.removeprefix(FIELD_PREFIX) for tag in tags if tag.startswith(FIELD_PREFIX)]
