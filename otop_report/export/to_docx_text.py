"""Text of the document as paragraphs: runs with looks and links, and the marks by which answers are found again.

An answer is marked twice, because each program keeps another mark: content controls with the anchor as their tag, and
a bookmark. Several paragraphs of one anchor have a control each and one bookmark around all of them: LibreOffice 7.4
drops bold, italic and links from the first paragraph of a control that stands around whole paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from lxml import etree

from otop_report.compose.anchors import bookmark_name, tag_name
from otop_report.compose.flow import Caption, ContentsEntry, FlowParagraph, Heading
from otop_report.compose.pages import UNNUMBERED_APART
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.document import style_sheet
from otop_report.export.office_xml import make, name
from otop_report.export.to_docx_base import add_list, definition_of, numbering_of
from otop_report.export.to_docx_xml import field, run, run_properties, twips, value, words
from otop_report.export.to_pptx_text import web_address
from otop_report.report.text import Runs

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.part import Part

_LONGEST_FIRST_WORD = 40
# Lines end between ideographs, so that a text of these begins with no long word.
_FIRST_WORD = re.compile("[^\\s\u2e80-\ud7ff]*")
TAB = 30.25
"""0.42 inch: where the words of a line of the contents begin."""


class TextWriter:
    """Makes the paragraphs of one document, and counts what must be unique in it."""

    def __init__(self, document: WordDocument, theme: DocumentTheme, language: str) -> None:
        self.document = document
        self.theme = theme
        self.language = language
        self._ids: dict[str, str] = {
            style.name.casefold(): style.style_id for style in document.styles if style.name is not None
        }
        self._bookmarks: set[str] = set()
        self._controls = 1000
        self._headings = 0
        self._lists: dict[str, int] = {}

    def style_id(self, style_name: str) -> str:
        """The id of a style by the name people see."""
        return self._ids[style_name.casefold()]

    def paragraph(
        self, style_name: str, *content: etree._Element, rtl: bool = False, stays: bool = False
    ) -> etree._Element:
        """A paragraph in a style; one that `stays` is on the page of the next one."""
        style = value("w:pStyle", self.style_id(style_name))
        kept = (make("w:keepNext"),) if stays else ()
        return make("w:p", None, make("w:pPr", None, style, *kept, make("w:bidi") if rtl else None), *content)

    def runs(
        self,
        runs: Runs,
        part: Part,
        *,
        style: str = "",
        bold: bool = False,
        size: float = 0.0,
        rtl: bool = False,
    ) -> list[etree._Element]:
        """Runs with their looks; one with an address becomes a link."""
        written = []
        for each in runs:
            address = web_address(each.link)
            link_style = self._ids.get("hyperlink", "") if address else ""
            properties = run_properties(
                self.language,
                style=link_style or style,
                bold=bold or each.bold,
                italic=each.italic,
                link=bool(address) and not link_style,
                size=size,
                rtl=rtl,
            )
            element = run(properties, words(each.text))
            if address:
                element = make("w:hyperlink", {"r:id": _link(part, address), "w:history": 1}, element)
            written.append(element)
        return written

    def label(self, text: str, colour: int, *, rtl: bool = False) -> list[etree._Element]:
        """What the program says before a text, in the section's colour."""
        return [run(self._label_look(colour, rtl), words(text))]

    def _label_look(self, colour: int, rtl: bool = False) -> etree._Element:
        style = self.theme.labels.get(colour, "")
        look = self.style_id(style) if style else ""
        return run_properties(self.language, style=look, bold=not look, rtl=rtl)

    def heading(self, heading: Heading) -> etree._Element:
        """A heading; those of the contents get a bookmark that the contents lead to."""
        part = self.document.part
        style = self.theme.style(f"heading_{heading.level}", heading.colour).name
        content = self.marked(heading.anchor, self.runs(_plain(heading.text), part, rtl=heading.rtl))
        paragraph = self.paragraph(style, *content, rtl=heading.rtl)
        properties = paragraph[0]
        goes_on = heading.level == 1 and not heading.number and not heading.page_break
        if heading.page_break or goes_on:
            properties.insert(1, value("w:pageBreakBefore", int(heading.page_break)))
        if heading.level <= 2 and self.theme.numbered and not heading.number:
            properties.insert(1 + (heading.page_break or goes_on), make("w:numPr", None, value("w:numId", 0)))
        if goes_on:
            properties.append(make("w:spacing", {"w:before": twips(UNNUMBERED_APART)}))
        if heading.level <= 2 and self.theme.numbered and not heading.number:
            properties.append(make("w:ind", {"w:left": 0, "w:firstLine": 0}))
        if heading.level <= 2:
            self._headings += 1
            self._put_bookmark(paragraph, paragraph, contents_bookmark(self._headings))
        return paragraph

    def paragraphs(self, flow: Sequence[FlowParagraph], colour: int) -> list[etree._Element]:
        """Paragraphs that share an anchor, or one without."""
        written = [self._paragraph(each, colour) for each in flow]
        self.mark_between(flow[0].anchor, written[0], written[-1])
        return written

    def _paragraph(self, flow: FlowParagraph, colour: int) -> etree._Element:
        content = self.controlled(flow.anchor, self.runs(flow.runs, self.document.part, rtl=flow.rtl))
        if flow.label:
            content = [run(run_properties(self.language, rtl=flow.rtl), words(flow.label)), *content]
        paragraph = self.paragraph(self.theme.style(flow.role, colour).name, *content, rtl=flow.rtl)
        if flow.role == "number":
            paragraph[0].insert(1, self._numbering(flow.anchor))
        return paragraph

    def _numbering(self, anchor: str) -> etree._Element:
        """The list of a numbered paragraph: every answer begins at 1 again."""
        if anchor not in self._lists:
            numbering = numbering_of(self.document)
            number = style_sheet(self.document).list_of(self.theme.styles["number"].name)
            abstract = definition_of(numbering, number)
            self._lists[anchor] = add_list(numbering, None, abstract, restart=True)
        return make("w:numPr", None, value("w:ilvl", 0), value("w:numId", self._lists[anchor]))

    def caption(self, caption: Caption, colour: int, *, table: bool) -> etree._Element:
        """A caption with its number as a field, so that Word keeps counting."""
        style = self.theme.styles["table_caption" if table else "caption"].name
        look = self._label_look(colour, caption.rtl)
        sequence = "SEQ Table \\* ARABIC" if table else "SEQ Figure \\* ARABIC"
        text = self.marked(caption.anchor, self.runs(caption.text, self.document.part, rtl=caption.rtl))
        return self.paragraph(
            style,
            *self.label(caption.label, colour, rtl=caption.rtl),
            *field(look, sequence, str(caption.number)),
            *self.label(caption.mark, colour, rtl=caption.rtl),
            *text,
            rtl=caption.rtl,
        )

    def marked(self, anchor: str, content: list[etree._Element]) -> list[etree._Element]:
        """Runs of one paragraph in a content control and a bookmark."""
        controlled = self.controlled(anchor, content)
        mark = self._bookmark(bookmark_name(anchor)) if anchor else None
        return controlled if mark is None else [mark[0], *controlled, mark[1]]

    def controlled(self, anchor: str, content: list[etree._Element]) -> list[etree._Element]:
        """Runs of one paragraph in a content control.

        LibreOffice 7.4 never comes to an end with a list item that begins with a control and a word wider than the
        line; such a text has its bookmark alone.
        """
        text = "".join(str(words) for element in content for words in element.itertext())
        first = _FIRST_WORD.match(text)
        if not anchor or (first is not None and len(first[0]) > _LONGEST_FIRST_WORD):
            return content
        return [make("w:sdt", None, self.control(tag_name(anchor)), make("w:sdtContent", None, *content))]

    def mark_between(self, anchor: str, first: etree._Element, last: etree._Element) -> None:
        """A bookmark from the beginning of one paragraph to the end of another, as around a table."""
        if anchor:
            self._put_bookmark(first, last, bookmark_name(anchor))

    def control(self, tag: str, *more: etree._Element) -> etree._Element:
        """The properties of a content control."""
        self._controls += 1
        return make("w:sdtPr", None, value("w:tag", tag), value("w:id", self._controls), *more)

    def _put_bookmark(self, first: etree._Element, last: etree._Element, bookmark: str) -> None:
        mark = self._bookmark(bookmark)
        if mark is not None:
            place = 1 if len(first) and first[0].tag == name("w:pPr") else 0
            first.insert(place, mark[0])
            last.append(mark[1])

    def _bookmark(self, bookmark: str) -> tuple[etree._Element, etree._Element] | None:
        """Beginning and end of a bookmark; None where the document has one of that name already."""
        if bookmark in self._bookmarks:
            return None
        self._bookmarks.add(bookmark)
        number = len(self._bookmarks)
        return (
            make("w:bookmarkStart", {"w:id": number, "w:name": bookmark}),
            make("w:bookmarkEnd", {"w:id": number}),
        )

    def contents_entry(
        self, entry: ContentsEntry, number: int, text_scale: float, space_scale: float
    ) -> etree._Element:
        """A line of the contents as Word makes it: number, words and page, leading to the heading."""
        style = self.theme.styles[f"toc_{entry.level}"]
        size = round(style.size * text_scale * 2) / 2 if text_scale != 1.0 else 0.0
        label = self.theme.labels.get(entry.colour, "") if entry.level == 1 else ""
        look = run_properties(self.language, style=self.style_id(label) if label else "", size=size)
        tab = make("w:tab")
        parts = [run(_copy(look), words(entry.number)), run(_copy(look), _copy(tab))] if entry.number else []
        parts += [run(_copy(look), words(entry.text)), run(_copy(look), _copy(tab))]
        parts += field(look, f"PAGEREF {contents_bookmark(number)} \\h", str(entry.page))
        link = make("w:hyperlink", {"w:anchor": contents_bookmark(number), "w:history": 1}, *parts)
        paragraph = self.paragraph(style.name, link)
        # A line without a number has no word to stop for at the left, neither here nor by its style.
        stops = (("left" if entry.number else "clear", TAB), ("right", self.theme.text_width))
        tabs = [make("w:tab", {"w:val": kind, "w:pos": twips(at)}) for kind, at in stops]
        paragraph[0].append(make("w:tabs", None, *tabs))
        if space_scale != 1.0:
            before, after = (twips(space * space_scale) for space in (style.space_before, style.space_after))
            paragraph[0].append(make("w:spacing", {"w:before": before, "w:after": after}))
        return paragraph


def contents_bookmark(number: int) -> str:
    """The bookmark of a heading, by its place among those of the contents (from 1)."""
    return f"_Toc{number:09}"


def _plain(text: str) -> Runs:
    from otop_report.report.text import Run

    return (Run(text),)


def _copy(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element))


def _link(part: Part, address: str) -> str:
    from docx.opc.constants import RELATIONSHIP_TYPE

    return str(part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
