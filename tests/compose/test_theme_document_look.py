"""How base documents look: the house document, one made with python-docx, and documents of others."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.shared import Pt, RGBColor

from otop_report.compose.flow import Document, FlowParagraph, Section
from otop_report.compose.pages.layout import lay_out
from otop_report.compose.placed import Properties, TextBox
from otop_report.compose.theme.document import house_document, read_document_theme
from otop_report.compose.theme.document_look import read_page_look
from otop_report.compose.theme.page_look import FramePart, PageLook
from otop_report.errors import UnreadableFile
from otop_report.report.text import Run
from tests.conftest import SHARED

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FILES = (
    sorted(path.name for path in (SHARED / "real-files").glob("**/*.do?x")) if SHARED is not None else ["none"]
)


def look_of(data: bytes) -> PageLook:
    return read_page_look(data, read_document_theme(data))


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def a_page_field() -> list[str]:
    parts = (
        '<w:fldChar w:fldCharType="begin"/>', "<w:instrText> PAGE </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>', "<w:t>7</w:t>", '<w:fldChar w:fldCharType="end"/>',
    )  # fmt: skip
    return [f"<w:r {W}>{part}</w:r>" for part in parts]


def test_the_house_document_is_read_whole() -> None:
    look = look_of(house_document())
    assert look.unpainted == ()
    assert look.labels == {1: "1F4D3A", 2: "A3442E", 3: "2F4B7C", 4: "526428"}
    assert look.paragraph("List Bullet Problems").bullet == "▪"
    assert look.paragraph("List Bullet Problems").bullet_colour == "A3442E"
    head = look.tables["OTOP Case"].head
    assert head is not None
    assert (head.width, head.colour) == (2.0, "2F4B7C")
    assert [line.field for box in look.cover for line in box.lines][:3] == ["series", "subtitle", "country"]
    assert look.cover[0].fill == "1F4D3A"
    assert look.first.items
    assert look.first.header == ()
    (header,) = look.others.header
    assert [part.field for part in header.parts] == ["country", "header", "section"]
    assert [part.align for part in header.parts] == ["left", "left", "right"]
    (footer,) = look.others.footer
    assert [(part.field, part.bold) for part in footer.parts] == [("footer", False), ("page", True)]


def test_a_header_of_ones_own_is_read_with_its_tab_stops_and_fields() -> None:
    document = docx.Document()
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(200), WD_TAB_ALIGNMENT.CENTER)
    paragraph.add_run("Ministry").bold = True
    paragraph.add_run("\tReport\t")
    for field in a_page_field():
        paragraph._p.append(parse_xml(field))
    (line,) = look_of(saved(document)).others.header
    first, second, third = line.parts
    assert first == FramePart(text="Ministry", bold=True)
    assert (second.text, second.align, second.at) == ("Report", "center", 200.0)
    assert (third.field, third.text) == ("page", "")


def test_header_and_footer_of_ones_own_stand_on_the_pages() -> None:
    document = docx.Document()
    run = document.sections[0].footer.paragraphs[0].add_run("Ministry of Towns")
    run.bold = True
    run.font.color.rgb = RGBColor(0x12, 0x34, 0x56)
    data = saved(document)
    theme = read_document_theme(data)
    section = Section(name="Overview", colour=1, blocks=(FlowParagraph(runs=(Run("Text"),)),))
    flow = Document(sections=(section,), properties=Properties(title="t"))
    (page,) = lay_out(flow, theme, look_of(data))
    (footer,) = [box for box in page.boxes if isinstance(box, TextBox) and "Ministry" in box.paragraphs[0].text]
    assert footer.rect.y > theme.page_height - theme.margins[3]
    colour = footer.paragraphs[0].style.bold_colour
    assert colour is not None
    assert colour.slot == "123456"


def test_a_table_in_a_header_is_named_as_not_painted() -> None:
    document = docx.Document()
    document.sections[0].header.add_table(1, 2, Pt(300))
    assert look_of(saved(document)).unpainted == ("a table in a header or footer",)


def test_a_style_that_is_borrowed_takes_the_colours_of_the_document() -> None:
    data = saved(docx.Document())
    theme = read_document_theme(data)
    look = read_page_look(data, theme)
    assert "Key message" in theme.borrowed
    assert look.paragraph("Key message").colour == theme.colours["accent1"]


@pytest.mark.parametrize("name", FILES)
def test_documents_of_others_are_read(name: str, shared: Path) -> None:
    data = next((shared / "real-files").glob(f"**/{name}")).read_bytes()
    try:
        theme = read_document_theme(data, name)
    except UnreadableFile:
        return
    look = read_page_look(data, theme, name)
    section = Section(name="Overview", colour=1, blocks=(FlowParagraph(runs=(Run("Text"),)),))
    flow = Document(sections=(section,), properties=Properties(title="t"))
    (page,) = lay_out(flow, theme, look)
    assert any("Text" in box.paragraphs[0].text for box in page.boxes if isinstance(box, TextBox))
