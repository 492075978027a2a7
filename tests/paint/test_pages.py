"""Painted pages: the cover's colours, texts where they were placed, and the PDF of a document."""

from __future__ import annotations

import io
import unicodedata

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor

from otop_report.compose.flow import Document
from otop_report.compose.geometry import Rect
from otop_report.compose.pages.layout import Page, lay_out
from otop_report.compose.placed import TextBox
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.page_look import PageLook
from otop_report.export.base import base_document, document_look
from otop_report.export.order import Made, Order, painted_document_of
from otop_report.export.to_pdf import UNTAGGED
from otop_report.paint.images import Images
from otop_report.paint.pages import PagePainter
from otop_report.paint.typefaces import Typefaces
from otop_report.report.opening import open_report
from tests.conftest import PROJECT
from tests.paint.boxes import ink_in


@pytest.fixture(scope="module")
def made() -> tuple[Made, DocumentTheme, PageLook, tuple[Page, ...]]:
    workshop, report = open_report(PROJECT / "resources" / "sample" / "honduras.json")
    made = painted_document_of(Order(workshop=workshop, report=report))
    theme, document = made.stages["document-theme"], made.stages["document"]
    assert isinstance(theme, DocumentTheme)
    assert isinstance(document, Document)
    look = document_look(*base_document(workshop))
    return made, theme, look, lay_out(document, theme, look)


def no_pictures(name: str) -> None:
    """There is none of any name."""


Sample = tuple[Made, DocumentTheme, PageLook, tuple[Page, ...]]


def test_the_pdf_has_every_page_and_every_word(made: Sample) -> None:
    finished, _, _, pages = made
    assert finished.findings[-1].message == UNTAGGED
    pdf = PdfReader(io.BytesIO(finished.data))
    assert len(pdf.pages) == len(pages)
    for page, painted in zip(pages, pdf.pages, strict=True):
        text = _letters(painted.extract_text())
        for box in page.boxes:
            if isinstance(box, TextBox):
                for line in box.paragraphs[0].lines:
                    assert _letters("".join(run.text for run in line.runs)) in text


def test_the_cover_is_painted_in_the_houses_colour(made: Sample) -> None:
    _, theme, look, pages = made
    image = PagePainter(theme, look, Images(no_pictures), Typefaces()).image(pages[0], 595)
    assert QColor(image.pixel(10, 10)) == QColor("#1F4D3A")
    assert QColor(image.pixel(10, 500)) == QColor("white")


def test_ink_stands_in_every_text_of_a_page_and_not_in_its_margins(made: Sample) -> None:
    _, theme, look, pages = made
    painter = PagePainter(theme, look, Images(no_pictures), Typefaces())
    for page in pages[1:4]:
        image = painter.image(page, 595)
        assert not ink_in(image, Rect(0, 0, 70, 841))
        assert not ink_in(image, Rect(526, 0, 69, 841))
        for box in page.boxes:
            if isinstance(box, TextBox) and any(run.text.strip() for run in box.paragraphs[0].runs):
                assert ink_in(image, box.rect)


def test_a_page_is_painted_at_the_width_that_is_asked(made: Sample) -> None:
    _, theme, look, pages = made
    image = PagePainter(theme, look, Images(no_pictures), Typefaces()).image(pages[1], 300, ratio=2.0)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (300, 424, 2.0)


def _letters(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
