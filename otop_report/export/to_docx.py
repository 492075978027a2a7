"""Writes a Document over a base document: an ordinary Word file that people go on editing.

Styles are the base's own, headings number themselves, captions count themselves, the contents are a field with its
result in it, charts are native. Nothing about content is decided here. The result is the finished file's bytes;
`replacing.replace_in_one_step` puts it in its place.

    to_docx_base     the base document without its own text
    to_docx_frame    cover, contents, headers and footers
    to_docx_text     paragraphs, and the marks by which answers are found again
    to_docx_table, to_docx_figures
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from otop_report.compose.anchors import PROPERTY_NAME
from otop_report.compose.flow import (
    Block,
    Caption,
    Contents,
    Cover,
    Document,
    FlowChart,
    FlowParagraph,
    FlowTable,
    Heading,
    PictureRow,
    Section,
)
from otop_report.compose.theme.document import read_document_theme
from otop_report.export.office_xml import make, name
from otop_report.export.to_docx_base import drop_unused_relations, opened_base
from otop_report.export.to_docx_figures import FigureWriter
from otop_report.export.to_docx_frame import Frames, contents, cover_paragraphs, fill_cover
from otop_report.export.to_docx_table import table
from otop_report.export.to_docx_text import TextWriter
from otop_report.export.writing import saved_package
from otop_report.report.model import Picture


def to_docx(
    document: Document,
    base: bytes,
    pictures: Mapping[str, Picture],
    carried: str = "",
    base_name: str = "document.docx",
) -> bytes:
    """The .docx of a document, over the base document it was composed for.

    `pictures` are the report's, by SHA-256. `carried` is the value of the carried property, "" for none. Raises
    UnreadableFile where the base document cannot be read (`base_name` names it).
    """
    theme = read_document_theme(base)
    opened = opened_base(base, base_name, theme, document.properties)
    writer = TextWriter(opened.document, theme, document.properties.language)
    body = _Body(writer, FigureWriter(writer, pictures))
    frames = Frames(document, opened.page, writer)
    root = opened.document.element.body
    last = len(document.sections) - 1
    for number, section in enumerate(document.sections):
        for element in body.blocks(section, root):
            opened.page.addprevious(element)
        if number == last:
            break
        if number == 0 and opened.cover is not None:
            opened.page.addprevious(_section_end(opened.cover))
        elif frames.by_section:
            opened.page.addprevious(_section_end(frames.page_of(section)))
    if frames.by_section and last > 0:
        root.replace(opened.page, frames.page_of(document.sections[last]))
    if last == 0 and opened.cover is not None:  # a report without answers is nothing but its cover page
        root.replace(opened.page, opened.cover)
    drop_unused_relations(opened.document)
    package = opened.document.part.package
    return saved_package(package, ((PROPERTY_NAME, carried),) if carried else (), without=(PROPERTY_NAME,))


def _section_end(page: etree._Element) -> etree._Element:
    """The paragraph that ends a section of Word; as good as nothing high, so that it never makes a page."""
    spacing = make("w:spacing", {"w:before": 0, "w:after": 0, "w:line": 20, "w:lineRule": "exact"})
    return make("w:p", None, make("w:pPr", None, spacing, page))


class _Body:
    """Turns the blocks of sections into elements of the body."""

    def __init__(self, writer: TextWriter, figures: FigureWriter) -> None:
        self._writer = writer
        self._figures = figures

    def blocks(self, section: Section, root: etree._Element) -> Iterator[etree._Element]:
        """The elements of a section; `root` is the body, for a cover that stands there already."""
        before: etree._Element | None = None
        for group in _together(section.blocks):
            for element in self._elements(group, section.colour, root):
                if before is not None and before.tag == name("w:tbl") and _touches(element):
                    yield _gap()
                yield element
                before = element
        if before is not None and before.tag == name("w:tbl"):
            yield _gap()

    def _elements(
        self, blocks: Sequence[Block], colour: int, root: etree._Element
    ) -> Sequence[etree._Element]:
        """One block, or paragraphs that share an anchor."""
        writer = self._writer
        match blocks[0]:
            case FlowParagraph():
                return writer.paragraphs(
                    [block for block in blocks if isinstance(block, FlowParagraph)], colour
                )
            case Heading() as heading:
                return [writer.heading(heading)]
            case FlowTable() as flow:
                return [table(flow, writer)]
            case Caption() as caption:
                return [writer.caption(caption, colour, table=caption.kind == "table")]
            case FlowChart() as flow_chart:
                return [self._figures.chart(flow_chart)]
            case PictureRow() as row:
                return self._figures.row(row, colour)
            case Contents() as flow_contents:
                return [contents(flow_contents, writer)]
            case Cover() as cover:
                if not writer.theme.house:
                    return cover_paragraphs(cover, writer)
                fill_cover(cover, root, writer)
                return []


def _together(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks one by one, but paragraphs that follow each other and share an anchor in one list."""
    group: list[Block] = []
    for block in blocks:
        first = group[0] if group else None
        if (
            isinstance(block, FlowParagraph)
            and isinstance(first, FlowParagraph)
            and block.anchor == first.anchor != ""
            and not block.label
        ):
            group.append(block)
            continue
        if group:
            yield group
        group = [block]
    if group:
        yield group


def _touches(element: etree._Element) -> bool:
    """Whether an element after a table would stand too close to it, or join it."""
    if element.tag != name("w:p"):
        return True
    style = element.find(f"{name('w:pPr')}/{name('w:pStyle')}")
    return style is None or not style.get(name("w:val"), "").startswith(("Heading", "Source", "TableCaption"))


def _gap() -> etree._Element:
    """An empty line between a table and what follows it."""
    spacing = make("w:spacing", {"w:before": 0, "w:after": 0, "w:line": 160, "w:lineRule": "exact"})
    return make("w:p", None, make("w:pPr", None, spacing))
