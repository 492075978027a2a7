"""Painted PDFs: a page a slide, and text that can be found."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from pypdf import PdfReader

from otop_report import assets
from otop_report.compose.placed import Deck, Properties, Slide, TextBox
from otop_report.compose.theme.deck_backdrop import read_backdrop
from otop_report.export.order import Order, painted_deck_of
from otop_report.export.to_pdf import UNTAGGED
from otop_report.paint.pdf_file import finished
from otop_report.paint.to_pdf import deck_as_pdf, pdf_of
from otop_report.report.opening import open_report
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def sample() -> tuple[Deck, PdfReader]:
    workshop, report = open_report(PROJECT / "resources" / "sample" / "honduras.json")
    made = painted_deck_of(Order(workshop=workshop, report=report))
    assert [finding.message for finding in made.findings][-1:] == [UNTAGGED]
    deck = made.stages["deck"]
    assert isinstance(deck, Deck)
    return deck, PdfReader(io.BytesIO(made.data))


def test_each_slide_is_a_page_of_its_size(sample: tuple[Deck, PdfReader]) -> None:
    deck, pdf = sample
    assert len(pdf.pages) == len(deck.slides)
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pdf.pages} == {(960, 540)}


def test_the_words_of_every_box_are_found_on_their_page(sample: tuple[Deck, PdfReader]) -> None:
    deck, pdf = sample
    for slide, page in zip(deck.slides, pdf.pages, strict=True):
        text = _letters(page.extract_text())
        for box in slide.boxes:
            if isinstance(box, TextBox):
                for paragraph in box.paragraphs:
                    for line in paragraph.lines:
                        assert _letters("".join(run.text for run in line.runs)) in text, slide.id


def test_it_has_the_title_and_the_language_of_the_deck(sample: tuple[Deck, PdfReader]) -> None:
    deck, pdf = sample
    assert pdf.metadata is not None
    assert pdf.metadata.title == deck.properties.title
    assert pdf.xmp_metadata is not None
    assert pdf.xmp_metadata.dc_language == [deck.properties.language]
    assert pdf.metadata.author == deck.properties.author
    assert str(pdf.root_object["/Lang"]) == deck.properties.language
    assert "/DisplayDocTitle" in str(pdf.root_object["/ViewerPreferences"])


def test_words_are_parted_by_spaces(sample: tuple[Deck, PdfReader]) -> None:
    _, pdf = sample
    assert "One Town, One Product" in pdf.pages[0].extract_text()
    assert all("\t" not in page.extract_text() for page in pdf.pages)


def test_signs_are_told_as_what_is_meant_and_their_numbers_are_kept() -> None:
    signs = b"begincmap 1 beginbfrange <0001> <0009> [<0009> <2EA0> <2F42> <0041>] endbfrange endcmap"
    told = b"begincmap 1 beginbfrange <0001> <0009> [<0020> <6C11> <6587> <0041>] endbfrange endcmap"
    assert finished(signs, "zh-Hant") == told


def test_a_file_that_qt_did_not_write_is_left_as_it_is() -> None:
    assert finished(b"%PDF-1.4\nsomething else\n%%EOF\n", "en") == b"%PDF-1.4\nsomething else\n%%EOF\n"


def test_a_title_with_signs_of_xml_is_kept() -> None:
    backdrop = read_backdrop(assets.template("otop-2017", "deck.pptx").read_bytes())
    slide = Slide(id="s", layout=0, title="", boxes=())
    deck = Deck(width=960, height=540, slides=(slide,), properties=Properties(title="Food & drink <2017>"))
    pdf = PdfReader(io.BytesIO(deck_as_pdf(deck, backdrop, {})))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Food & drink <2017>"
    assert pdf.xmp_metadata is not None
    assert pdf.xmp_metadata.dc_title == {"x-default": "Food & drink <2017>"}


def test_an_error_while_painting_comes_through() -> None:
    def page(painter: object, number: int) -> None:
        raise ValueError(number)

    with pytest.raises(ValueError):
        pdf_of(1, page, (100, 100), Properties(title="t"))


def _letters(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_the_command_line_makes_pdfs_without_libreoffice_and_says_what_they_lack(tmp_path: Path) -> None:
    sample = PROJECT / "resources" / "sample" / "honduras.json"
    deck, document = tmp_path / "report.pdf", tmp_path / "report.docx.pdf"
    targets = ["--to", str(deck), "--to", str(document)]
    nowhere = {**os.environ, "PATH": str(tmp_path), "PYTHONPATH": str(PROJECT)}
    nowhere.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "otop_report", "export", str(sample), *targets],
        env=nowhere, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr.count(UNTAGGED) == 1
    assert [line for line in done.stderr.splitlines() if "qt." in line] == []
    assert deck.read_bytes().startswith(b"%PDF-")
    assert document.read_bytes().startswith(b"%PDF-")
