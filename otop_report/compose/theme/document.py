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
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from lxml import etree

from otop_report import assets
from otop_report.compose.theme import DocumentTheme, TextStyle
from otop_report.compose.theme.styles import StyleSheet, nearest, points, w
from otop_report.errors import UnreadableFile
from otop_report.workshop.model import Workshop

if TYPE_CHECKING:
    from docx.document import Document

FIELD_PREFIX = "otop-field:"
SECTION_STYLES = ("Overview", "Problems", "Case", "Accomplishments")
"""What the styles of section colours 1–4 are called: `Heading 1 Problems`, `OTOP Case`."""

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


def read_document_theme(data: bytes, name: str = "document.docx") -> DocumentTheme:
    """What composing has to know of a base document; UnreadableFile (which says its name) where it is none."""
    document = open_document(data, name)
    sheet = style_sheet(document)
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
            if style is None or style.get(w("type")) != "paragraph":
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
            if style is not None and style.get(w("type")) == "table":
                return candidate
        return self._borrow(name)

    def _borrow(self, name: str) -> str:
        new = name if name.casefold() not in self._sheet.by_name else f"OTOP {name}"
        self.borrowed[new] = name
        return new


@lru_cache(maxsize=1)
def _house_sheet() -> StyleSheet:
    return style_sheet(open_document(house_document()))


def style_sheet(document: Document) -> StyleSheet:
    """The styles of an open document, with its theme."""
    themes = (r.target_part.blob for r in document.part.rels.values() if r.reltype == f"{_RELATION}/theme")
    return StyleSheet.of(document.styles.element, next(themes, None))


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
    for table in document.element.body.iterfind(f"./{w('tbl')}"):
        for row in table.iterfind(w("tr")):
            tags = [tag.get(w("val"), "") for tag in row.iterfind(f".//{w('sdtPr')}/{w('tag')}")]
            margins = [points(nearest([row], f"tc/tcPr/tcMar/{side}", "w")) for side in ("top", "bottom")]
            height = points(nearest([row], "trPr/trHeight", "val"))
            names = [tag.removeprefix(FIELD_PREFIX) for tag in tags if tag.startswith(FIELD_PREFIX)]
            for name in names:
                boxes[name] = (
                    points(nearest([row], "tc/tcPr/tcW", "w")),
                    (height - sum(margins)) / len(names),
                )
        if "country" in boxes:
            top = document.sections[0].top_margin
            heights = (points(nearest([row], "trPr/trHeight", "val")) for row in table.iterfind(w("tr")))
            bottom = (top.pt if top else 0.0) + sum(heights)
            break
        boxes.clear()
    return boxes, bottom
