"""Reads a base document (.docx or .dotx) into a DocumentTheme.

The house document has a style for every role. A stranger's document plays a role with its own style where it has
one of the usual name (names of built-in styles are English in every file); what it lacks is borrowed from the
house document by the writer, and takes on the stranger's fonts and theme colours. Its headings keep their own
numbering or have none.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from lxml import etree

from otop_report import assets
from otop_report.compose.theme import DocumentTheme, TextStyle
from otop_report.errors import UnreadableFile
from otop_report.workshop.model import Workshop

if TYPE_CHECKING:
    from docx.document import Document

FIELD_PREFIX = "otop-field:"
SECTION_STYLES = ("Overview", "Problems", "Case", "Accomplishments")
"""What the styles of section colours 1–4 are called: `Heading 1 Problems`, `OTOP Case`."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MAX_UNPACKED_BYTES = 300 * 1024 * 1024

_CANDIDATES: Mapping[str, tuple[str, ...]] = {
    "heading_1": ("heading 1",),
    "heading_2": ("heading 2",),
    "heading_3": ("heading 3",),
    "key_message": ("Key message",),
    "bullet": ("List Bullet",),
    "bullet_2": ("List Bullet 2",),
    "number": ("List Number",),
    "table_caption": ("Table Caption", "caption"),
    "figure": ("Figure",),
    "caption": ("caption",),
    "source": ("Source",),
    "toc_title": ("TOC Heading",),
    "toc_1": ("toc 1",),
    "toc_2": ("toc 2",),
    "table_text": ("Table Text",),
    "table_head": ("Table Head",),
}
"""Names of the styles that may play a role; the first is what the house document calls it."""

_COVER_CANDIDATES: Mapping[str, tuple[str, ...]] = {
    "cover_series": ("Cover Series", "Subtitle"),
    "cover_country": ("Title",),
    "cover_name": ("Subtitle",),
    "cover_workshop": ("Cover Workshop",),
    "header": ("header",),
    "footer": ("footer",),
}
"""As above; without any of them plain text plays the role (white text is not borrowed onto white paper)."""

_LISTS = frozenset({"bullet", "bullet_2", "number"})


def base_document(workshop: Workshop) -> bytes:
    """The bytes of a workshop's base document, or of the house document where it has none."""
    if workshop.base_document is not None:
        return workshop.files[workshop.base_document]
    return house_document()


@lru_cache(maxsize=1)
def house_document() -> bytes:
    """The bytes of the house document."""
    return assets.template("otop-2017", "document.docx").read_bytes()


def open_document(data: bytes, name: str = "document.docx") -> Document:
    """The document in `data`, for reading or writing; UnreadableFile says why it cannot be one.

    A template (.dotx) is opened as the document Word would make of it.
    """
    import docx
    from docx.opc.exceptions import OpcError

    if data[:4] == b"\xd0\xcf\x11\xe0":
        raise UnreadableFile(
            name, "It has a password or is of Word 97–2003. Save it as .docx without a password."
        )
    try:
        return docx.Document(io.BytesIO(_as_document(data, name)))
    except (OpcError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, etree.LxmlError) as error:
        raise UnreadableFile(name, f"It is damaged or no Word document ({error}).") from error


def _as_document(data: bytes, name: str) -> bytes:
    """The package with the content type of a document, if it is a template; macros and the strict form are refused."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(entry.file_size for entry in package.infolist()) > _MAX_UNPACKED_BYTES:
            raise UnreadableFile(name, "It unpacks to more than 300 MB.")
        types = package.read("[Content_Types].xml").decode("utf-8", "replace")
        if "macroEnabled" in types:
            raise UnreadableFile(name, "It holds macros. Save it as .docx or .dotx.")
        if "http://purl.oclc.org/ooxml/" in package.read("_rels/.rels").decode("utf-8", "replace"):
            raise UnreadableFile(
                name, "It is in the strict form. Save it in Word as “Word Document (*.docx)”."
            )
        if _TEMPLATE not in types:
            return data
        changed = io.BytesIO()
        with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as copy:
            for entry in package.infolist():
                content = package.read(entry)
                if entry.filename == "[Content_Types].xml":
                    content = types.replace(_TEMPLATE, _MAIN).encode()
                copy.writestr(entry, content)
    return changed.getvalue()


def read_document_theme(data: bytes) -> DocumentTheme:
    """What composing has to know of a base document; UnreadableFile where it is none."""
    document = open_document(data)
    sheet = StyleSheet.of(document)
    house = sheet if data == house_document() else _house_sheet()
    roles = _Roles(sheet, house)
    styles = {role: roles.find(role, names) for role, names in _CANDIDATES.items()}
    styles["normal"] = sheet.text_style(sheet.default)
    for role, names in _COVER_CANDIDATES.items():
        found = next(
            (sheet.by_name[name.casefold()] for name in names if name.casefold() in sheet.by_name), None
        )
        styles[role] = sheet.text_style(sheet.default if found is None else found)
    width, height, margins = _page(document)
    boxes, bottom = _cover(document)
    return DocumentTheme(
        page_width=width,
        page_height=height,
        margins=margins,
        styles=MappingProxyType(styles),
        coloured=MappingProxyType(_coloured(sheet)),
        tables=MappingProxyType(
            {
                (use, number): roles.table(name, number)
                for use, name in _TABLES.items()
                for number in (1, 2, 3, 4)
            }
        ),
        labels=MappingProxyType(_labels(sheet)),
        borrowed=MappingProxyType(dict(roles.borrowed)),
        numbered=all(sheet.numbers_itself(styles[role].name) for role in ("heading_1", "heading_2")),
        cover_boxes=MappingProxyType(boxes),
        cover_bottom=bottom,
        colours=MappingProxyType(sheet.colours),
        house="country" in boxes,
    )


_TABLES = {"table": "OTOP", "facts": "OTOP Facts"}
_COLOURED = ("heading_1", "key_message", "bullet")


def _coloured(sheet: StyleSheet) -> dict[tuple[str, int], TextStyle]:
    names = {"heading_1": "heading 1", "key_message": "key message", "bullet": "list bullet"}
    return {
        (role, number): sheet.text_style(style)
        for role in _COLOURED
        for number, section in enumerate(SECTION_STYLES, 1)
        if (style := sheet.by_name.get(f"{names[role]} {section.casefold()}")) is not None
    }


def _labels(sheet: StyleSheet) -> dict[int, str]:
    return {
        number: f"Section {section}" if f"section {section.casefold()}" in sheet.by_name else ""
        for number, section in enumerate(SECTION_STYLES, 1)
    }


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The styles of a document with what they inherit: elements by id and by name (in small letters)."""

    by_id: Mapping[str, etree._Element]
    by_name: Mapping[str, etree._Element]
    defaults: etree._Element | None
    default: etree._Element
    fonts: Mapping[str, str]
    colours: Mapping[str, str]

    @staticmethod
    def of(document: Document) -> StyleSheet:
        """The style sheet of an open document."""
        root = document.styles.element
        styles = [style for style in root.findall(_w("style")) if style.get(_w("styleId"))]
        paragraphs = [style for style in styles if style.get(_w("type")) == "paragraph"]
        default = [style for style in paragraphs if style.get(_w("default")) in ("1", "true", "on")]
        fonts, colours = _theme_of(document)
        return StyleSheet(
            by_id={style.get(_w("styleId"), ""): style for style in styles},
            by_name={_name(style).casefold(): style for style in reversed(styles)},
            defaults=root.find(_w("docDefaults")),
            default=(default or paragraphs or [etree.Element(_w("style"))])[0],
            fonts=fonts,
            colours=colours,
        )

    def chain(self, style: etree._Element) -> list[etree._Element]:
        """The style and what it is based on, the nearest first."""
        found = [style]
        while (above := self.by_id.get(_val(found[-1], "basedOn"))) is not None and above not in found:
            found.append(above)
        return found

    def numbers_itself(self, name: str) -> bool:
        """Whether paragraphs of the style of that name are numbered by a list."""
        style = self.by_name.get(name.casefold())
        if style is None:
            return False
        numbers = [
            _val(properties, "numId")
            for one in self.chain(style)
            for properties in one.iterfind(f"{_w('pPr')}/{_w('numPr')}")
        ]
        return bool(numbers) and numbers[0] not in ("", "0")

    def text_style(self, style: etree._Element, under: StyleSheet | None = None) -> TextStyle:
        """The style with everything it inherits; `under`: the sheet whose defaults it will stand on, if another."""
        sheet = under or self
        layers = (
            self.chain(style)
            if under is None
            else [one for one in self.chain(style) if one is not self.default]
        )
        if under is not None:
            layers = [*layers, *under.chain(under.default)]
        if sheet.defaults is not None:
            layers = [
                *layers,
                *sheet.defaults.iterfind(f"{_w('rPrDefault')}"),
                *sheet.defaults.iterfind(_w("pPrDefault")),
            ]
        size = _first(layers, "rPr/sz", "val")
        line, rule = _first(layers, "pPr/spacing", "line"), _first(layers, "pPr/spacing", "lineRule")
        points = float(size) / 2 if size else 10.0
        return TextStyle(
            name=_name(style),
            font=sheet.font(layers),
            size=points,
            bold=_on(layers, "rPr/b"),
            space_before=_points(_first(layers, "pPr/spacing", "before")),
            space_after=_points(_first(layers, "pPr/spacing", "after")),
            line_spacing=_line_spacing(line, rule, points),
            indent=_points(_first(layers, "pPr/ind", "left") or _first(layers, "pPr/ind", "start")),
            keep_next=_on(layers, "pPr/keepNext"),
            page_break_before=_on(layers, "pPr/pageBreakBefore"),
        )

    def font(self, layers: list[etree._Element]) -> str:
        """The Latin font of layered properties; the nearest layer that names one, itself or by the theme, decides."""
        for layer in layers:
            for fonts in layer.iterfind(f"{_w('rPr')}/{_w('rFonts')}"):
                named = self.fonts.get(fonts.get(_w("asciiTheme"), "")) or fonts.get(_w("ascii"))
                if named:
                    return str(named)
        return "Times New Roman"


class _Roles:
    """Finds the style for each role, and remembers what has to be borrowed."""

    def __init__(self, sheet: StyleSheet, house: StyleSheet) -> None:
        self._sheet = sheet
        self._house = house
        self.borrowed: dict[str, str] = {}

    def find(self, role: str, names: tuple[str, ...]) -> TextStyle:
        """The document's own style, else the house's under a name the document does not have yet."""
        for name in names:
            style = self._sheet.by_name.get(name.casefold())
            if style is None or style.get(_w("type")) != "paragraph":
                continue
            if role not in _LISTS or self._sheet.numbers_itself(name):
                return self._sheet.text_style(style)
        own = self._house.text_style(self._house.by_name[names[0].casefold()], under=self._sheet)
        return replace(own, name=self._borrow(own.name))

    def table(self, name: str, colour: int) -> str:
        """The name of the table style in a section's colour, else the plain one."""
        coloured = f"{name} {SECTION_STYLES[colour - 1]}"
        for candidate in (coloured, name):
            style = self._sheet.by_name.get(candidate.casefold())
            if style is not None and style.get(_w("type")) == "table":
                return candidate
        return self._borrow(name)

    def _borrow(self, name: str) -> str:
        new = name if name.casefold() not in self._sheet.by_name else f"OTOP {name}"
        self.borrowed[new] = name
        return new


@lru_cache(maxsize=1)
def _house_sheet() -> StyleSheet:
    return StyleSheet.of(open_document(house_document()))


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


def _name(style: etree._Element) -> str:
    return _val(style, "name") or style.get(_w("styleId"), "")


def _val(element: etree._Element, child: str) -> str:
    found = element.find(_w(child))
    return "" if found is None else found.get(_w("val"), "")


def _first(layers: list[etree._Element], path: str, attribute: str) -> str:
    """The attribute in the nearest layer that has it."""
    steps = "/".join(_w(step) for step in path.split("/"))
    for layer in layers:
        for found in layer.iterfind(steps):
            value = found.get(_w(attribute))
            if value is not None:
                return value
    return ""


def _on(layers: list[etree._Element], path: str) -> bool:
    """Whether a switch such as `w:b` is on in the nearest layer that has it."""
    steps = "/".join(_w(step) for step in path.split("/"))
    for layer in layers:
        for found in layer.iterfind(steps):
            return found.get(_w("val"), "1") not in ("0", "false", "off")
    return False


def _points(twips: str) -> float:
    try:
        return float(twips) / 20 if twips else 0.0
    except ValueError:
        return 0.0


def _line_spacing(line: str, rule: str, size: float) -> float:
    """Line spacing as a part of single spacing; an exact one is compared with 1.22 em, the line of most fonts."""
    if not line:
        return 1.0
    value = float(line)
    if rule in ("", "auto"):
        return value / 240
    spacing = value / 20 / (size * 1.22)
    return spacing if rule == "exact" else max(1.0, spacing)


def _theme_of(document: Document) -> tuple[dict[str, str], dict[str, str]]:
    """Fonts by the names styles use for them (`minorHAnsi`), and colours by slot, of the document's theme."""
    part = next(
        (
            relation.target_part
            for relation in document.part.rels.values()
            if relation.reltype == f"{_RELATION}/theme"
        ),
        None,
    )
    if part is None:
        return {}, {}
    root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    fonts: dict[str, str] = {}
    for use in ("major", "minor"):
        latin = root.find(f".//{{{_A}}}{use}Font/{{{_A}}}latin")
        for name in ("HAnsi", "Ascii", "EastAsia", "Bidi"):
            fonts[f"{use}{name}"] = "" if latin is None else latin.get("typeface", "")
    slots = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
    colours: dict[str, str] = {}
    for slot in root.iterfind(f".//{{{_A}}}clrScheme/*"):
        name = etree.QName(slot).localname
        for colour in slot:
            colours[slots.get(name, name)] = str(colour.get("lastClr") or colour.get("val", "000000"))
    return fonts, colours


def _page(document: Document) -> tuple[float, float, tuple[float, float, float, float]]:
    """Width, height and margins of the last section's page, in points; A4 with an inch where nothing is said."""
    section = document.sections[-1]
    size = (section.page_width, section.page_height)
    margins = (section.left_margin, section.top_margin, section.right_margin, section.bottom_margin)
    width, height = (
        length.pt if length else default for length, default in zip(size, (595.3, 841.9), strict=True)
    )
    left, top, right, bottom = (72.0 if length is None else abs(length.pt) for length in margins)
    if left + right > width - 72 or top + bottom > height - 72:
        left = top = right = bottom = 72.0
    return width, height, (left, top, right, bottom)


def _cover(document: Document) -> tuple[dict[str, tuple[float, float]], float]:
    """Width and height for the text of each field in the rows of a cover table, and where that table ends."""
    boxes: dict[str, tuple[float, float]] = {}
    bottom = 0.0
    for table in document.element.body.iterfind(f"./{_w('tbl')}"):
        for row in table.iterfind(_w("tr")):
            tags = [tag.get(_w("val"), "") for tag in row.iterfind(f".//{_w('sdtPr')}/{_w('tag')}")]
            margins = [_points(_first([row], f"tc/tcPr/tcMar/{side}", "w")) for side in ("top", "bottom")]
            height = _points(_first([row], "trPr/trHeight", "val"))
            names = [tag.removeprefix(FIELD_PREFIX) for tag in tags if tag.startswith(FIELD_PREFIX)]
            for name in names:
                boxes[name] = (
                    _points(_first([row], "tc/tcPr/tcW", "w")),
                    (height - sum(margins)) / len(names),
                )
        if "country" in boxes:
            top = document.sections[0].top_margin
            heights = (_points(_first([row], "trPr/trHeight", "val")) for row in table.iterfind(_w("tr")))
            bottom = (top.pt if top else 0.0) + sum(heights)
            break
        boxes.clear()
    return boxes, bottom
