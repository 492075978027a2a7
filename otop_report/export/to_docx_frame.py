"""What stands around the text: cover, contents, and headers and footers with the names of country and section.

A base document says with fields (content controls tagged `otop-field:NAME`) where these go. Where its header has a
field for the section's name, every section of the report becomes a section of Word with a header of its own. A base
without fields keeps its headers and footers as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from otop_report.compose.direction import is_rtl
from otop_report.compose.flow import Contents, Cover, Document, Section
from otop_report.compose.pages import LEAST_TITLE_SPACE
from otop_report.compose.theme.document import FIELD_PREFIX
from otop_report.export.office_xml import make, name
from otop_report.export.to_docx_text import TextWriter
from otop_report.export.to_docx_xml import run, run_properties, twips, value, words
from otop_report.report.text import Run

if TYPE_CHECKING:
    from docx.parts.hdrftr import FooterPart, HeaderPart

_SECTION_FIELD = "section"


def fill_cover(cover: Cover, body: etree._Element, writer: TextWriter) -> None:
    """Puts the cover's texts into the fields of the base document's own cover; a line without a text goes."""
    texts: dict[str, tuple[str, ...]] = {
        "series": (cover.series,),
        "subtitle": (cover.subtitle,),
        "country": (cover.country,),
        "name": (cover.name,),
        "position": cover.lines,
        "workshop": cover.workshop[:1],
        "organiser": cover.workshop[1:],
    }
    for control, field in list(fields(body)):
        line = next(control.iterancestors(name("w:p")), None)
        if field not in texts or line is None:
            continue
        if field == "country" and cover.country_size != writer.theme.styles["cover_country"].size:
            for each in list(control.iter(name("w:r"))):
                _set_size(each, cover.country_size)
        for text in reversed(texts[field][1:]):
            line.addnext(_another(line, text))
        first = "".join(texts[field][:1])
        _fill_runs(control, first)
        _settle(line, first)
        table = next(line.iterancestors(name("w:tbl")), None)
        if table is not None:
            _describe(table, cover)


def _describe(table: etree._Element, cover: Cover) -> None:
    """Says of the cover's table what it is, where the base document does not."""
    properties = table.find(name("w:tblPr"))
    if properties is None or properties.find(name("w:tblDescription")) is not None:
        return
    for tag, text in (("w:tblCaption", cover.table_name), ("w:tblDescription", cover.alt)):
        if text and properties.find(name(tag)) is None:
            place = len(properties) - sum(child.tag == name("w:tblPrChange") for child in properties)
            properties.insert(place, value(tag, text))


def _another(line: etree._Element, text: str) -> etree._Element:
    """A further line in the look of one with a field."""
    copy = deepcopy(line)
    for control, _ in list(fields(copy)):
        for number in list(control.iter(name("w:id"))):
            above = number.getparent()
            if above is not None:
                above.remove(number)
        _fill_runs(control, text)
    _settle(copy, text)
    return copy


def _settle(line: etree._Element, text: str) -> None:
    """Takes an empty line out of its cell, unless the cell has no other; turns one that runs from the right."""
    cell = line.getparent()
    if not text and cell is not None and len(cell.findall(name("w:p"))) > 1:
        cell.remove(line)
    properties = line.find(name("w:pPr"))
    if is_rtl(text) and properties is not None:
        properties.append(make("w:bidi"))


def cover_paragraphs(cover: Cover, writer: TextWriter) -> list[etree._Element]:
    """The cover as paragraphs, for a base document that has none of its own."""
    written = []
    for role, lines, bold, size in (
        ("cover_series", (cover.series, cover.subtitle), False, 0.0),
        ("cover_country", (cover.country,), True, cover.country_size),
        ("cover_name", (cover.name,), True, 0.0),
        ("cover_name", cover.lines, False, 0.0),
        ("cover_workshop", cover.workshop, False, 0.0),
    ):
        for line in lines:
            if line:
                rtl = is_rtl(line)
                runs = writer.runs((Run(line),), writer.document.part, bold=bold, size=size, rtl=rtl)
                written.append(writer.paragraph(writer.theme.styles[role].name, *runs, rtl=rtl))
    return written


def contents(flow: Contents, writer: TextWriter) -> etree._Element:
    """The contents as Word makes them itself: a field whose result already stands there."""
    title = writer.paragraph(
        writer.theme.styles["toc_title"].name, *writer.runs((Run(flow.title),), writer.document.part)
    )
    if flow.space_scale != 1.0:
        style = writer.theme.styles["toc_title"]
        scale = max(flow.space_scale, LEAST_TITLE_SPACE)
        spaces = {"w:before": twips(style.space_before * scale), "w:after": twips(style.space_after * scale)}
        title[0].append(make("w:spacing", spaces))
    lines = [
        writer.contents_entry(entry, number, flow.text_scale, flow.space_scale)
        for number, entry in enumerate(flow.entries, 1)
    ]
    look = run_properties(writer.language)
    code = make("w:instrText")
    code.text = ' TOC \\o "1-2" \\h \\z \\u '
    begin = (
        make("w:fldChar", {"w:fldCharType": "begin"}),
        code,
        make("w:fldChar", {"w:fldCharType": "separate"}),
    )
    end = run(deepcopy(look), make("w:fldChar", {"w:fldCharType": "end"}))
    if lines:
        for place, part in enumerate(begin, 1):
            lines[0].insert(place, run(deepcopy(look), part))
        lines[-1].append(end)
    gallery = make(
        "w:docPartObj", None, value("w:docPartGallery", "Table of Contents"), make("w:docPartUnique")
    )
    control = writer.control(f"{FIELD_PREFIX}contents", gallery)
    return make("w:sdt", None, control, make("w:sdtContent", None, title, *lines))


class Frames:
    """Headers and footers: fills the base's own, and gives each section its header where the base asks for that."""

    def __init__(self, document: Document, page: etree._Element, writer: TextWriter) -> None:
        self._writer = writer
        self._texts = {"country": document.country, "header": document.header, "footer": document.footer}
        self._page = page
        self._header = self._own_header()
        self._pattern = None if self._header is None else etree.tostring(self._header.element)
        for part in self._parts():
            self._fill(part.element, {**self._texts, _SECTION_FIELD: ""})

    @property
    def by_section(self) -> bool:
        """Whether each section is to have its own header."""
        return self._pattern is not None

    def page_of(self, section: Section) -> etree._Element:
        """The page set-up of a section, with a header that names it."""
        page = deepcopy(self._page)
        if self._header is None or self._pattern is None:
            return page
        reference = self._reference(page)
        if reference is not None:
            reference.set(name("r:id"), self._header_for(section, self._header, self._pattern))
        return page

    def _header_for(self, section: Section, own: HeaderPart, pattern: bytes) -> str:
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.parts.hdrftr import HeaderPart

        package = own.package
        part = HeaderPart.load(
            package.next_partname("/word/header%d.xml"),
            own.content_type,
            pattern,
            package,
        )
        for key, relation in own.rels.items():
            target = relation.target_ref if relation.is_external else relation.target_part
            part.load_rel(relation.reltype, target, key, relation.is_external)
        self._fill(part.element, {**self._texts, _SECTION_FIELD: section.name}, section.colour)
        return str(self._writer.document.part.relate_to(part, RELATIONSHIP_TYPE.HEADER))

    def _own_header(self) -> HeaderPart | None:
        """The base's header, if it has a field for the section's name."""
        reference = self._reference(self._page)
        if reference is None:
            return None
        part: HeaderPart = self._writer.document.part.related_parts[reference.get(name("r:id"), "")]
        return part if _SECTION_FIELD in {field for _, field in fields(part.element)} else None

    def _reference(self, page: etree._Element) -> etree._Element | None:
        references = page.findall(name("w:headerReference"))
        return next((each for each in references if each.get(name("w:type")) == "default"), None)

    def _parts(self) -> Iterator[HeaderPart | FooterPart]:
        for relation in self._writer.document.part.rels.values():
            if relation.reltype.rpartition("/")[2] in {"header", "footer"}:
                yield relation.target_part

    def _fill(self, root: etree._Element, texts: Mapping[str, str], colour: int = 1) -> None:
        for control, field in list(fields(root)):
            if field in texts:
                _fill_runs(control, texts[field])
                label = self._writer.theme.labels.get(colour, "")
                if field == "country" and label:
                    for style in control.iter(name("w:rStyle")):
                        style.set(name("w:val"), self._writer.style_id(label))


def fields(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The content controls that are fields, with their names."""
    for tag in root.iter(name("w:tag")):
        text = tag.get(name("w:val"), "")
        properties = tag.getparent()
        if text.startswith(FIELD_PREFIX) and properties is not None:
            control = properties.getparent()
            if control is not None:
                yield control, text.removeprefix(FIELD_PREFIX)


def _fill_runs(control: etree._Element, text: str) -> None:
    """One text in the look of the control's first run; without a text the control goes."""
    parent = control.getparent()
    if parent is None:
        return
    if not text:
        parent.remove(control)
        return
    runs = list(control.iter(name("w:r")))
    if not runs:
        return
    _set_text(runs[0], text)
    for other in runs[1:]:
        above = other.getparent()
        if above is not None:
            above.remove(other)


def _set_text(element: etree._Element, text: str) -> None:
    for child in list(element):
        if child.tag != name("w:rPr"):
            element.remove(child)
    element.append(words(text))


def _set_size(element: etree._Element, size: float) -> None:
    """Gives a run a size of its own."""
    properties = element.find(name("w:rPr"))
    if properties is None:
        properties = make("w:rPr")
        element.insert(0, properties)
    for tag in ("w:sz", "w:szCs"):
        own = properties.find(name(tag))
        if own is not None:
            properties.remove(own)
        properties.append(value(tag, round(size * 2)))
