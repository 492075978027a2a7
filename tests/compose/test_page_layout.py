"""Pages put together: every line on its page, tables with their heads, and the words of the document all there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from otop_report.compose.document import compose_document
from otop_report.compose.flow import (
    Caption,
    Document,
    FlowCell,
    FlowParagraph,
    FlowPicture,
    FlowTable,
    Heading,
    PictureRow,
    Section,
)
from otop_report.compose.pages.layout import Page, lay_out
from otop_report.compose.placed import ChartBox, PictureBox, Properties, ShapeBox, TextBox
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.document import house_document, read_document_theme
from otop_report.compose.theme.document_look import read_page_look
from otop_report.compose.theme.page_look import PageLook
from otop_report.report.opening import open_report
from otop_report.report.text import Run
from otop_report.wording import words
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def theme() -> DocumentTheme:
    return read_document_theme(house_document())


@pytest.fixture(scope="module")
def look(theme: DocumentTheme) -> PageLook:
    return read_page_look(house_document(), theme)


def laid_out(theme: DocumentTheme, look: PageLook, *blocks: object, colour: int = 2) -> tuple[Page, ...]:
    """The pages of a document whose second section has these blocks; the first page is an empty cover."""
    section = Section(name="Problems", colour=colour, blocks=blocks)  # type: ignore[arg-type]
    first = Section(name="", colour=1, blocks=(FlowParagraph(runs=(Run("Cover"),)),))
    document = Document(
        sections=(first, section), properties=Properties(title="t"), country="Honduras", header=" · Report", footer="Us"
    )
    return lay_out(document, theme, look)


def texts(page: Page) -> list[TextBox]:
    return [box for box in page.boxes if isinstance(box, TextBox)]


def said(page: Page) -> list[str]:
    return [paragraph.text for box in texts(page) for paragraph in box.paragraphs]


def a_cell(text: str, **more: object) -> FlowCell:
    return replace(FlowCell(paragraphs=((Run(text),),)), **more)  # type: ignore[arg-type]


def a_table(count: int, **more: object) -> FlowTable:
    table = FlowTable(
        rows=tuple((a_cell(f"name {number}"), a_cell(f"{number}", numeric=True)) for number in range(count)),
        column_widths=(200.0, 100.0),
        alt="",
    )
    return replace(table, **more)  # type: ignore[arg-type]


def test_every_word_of_the_sample_stands_on_a_page_inside_the_margins(theme: DocumentTheme, look: PageLook) -> None:
    workshop, report = open_report(PROJECT / "resources" / "sample" / "honduras.json")
    document = compose_document(workshop, report, theme, words(report.language), None).document
    pages = lay_out(document, theme, look)
    assert len(pages) == document.pages
    shown = "".join("".join(said(page)) for page in pages)
    for text in _texts_of(document):
        assert "".join(text.split()) in "".join(shown.split())
    for page in pages:
        for box in page.boxes:
            assert box.rect.x >= theme.margins[0] - 0.1
            assert box.rect.right <= theme.page_width - theme.margins[2] + 0.1
            assert box.rect.bottom <= theme.page_height
    kinds = [type(box) for page in pages for box in page.boxes]
    assert kinds.count(PictureBox) == len(report.pictures)
    assert ChartBox in kinds
    assert pages[0].items
    assert not pages[1].items


def test_header_and_footer_name_the_report_the_section_and_the_page(theme: DocumentTheme, look: PageLook) -> None:
    cover, page = laid_out(theme, look, FlowParagraph(runs=(Run("Text"),)))
    assert {"Honduras · Report", "Problems", "Us", "2"} <= set(said(page))
    assert "Honduras · Report" not in said(cover)
    (header,) = [box for box in texts(page) if box.paragraphs[0].text == "Honduras · Report"]
    colour = header.paragraphs[0].style.bold_colour
    assert colour is not None
    assert colour.slot == "A3442E"


def test_a_bullet_stands_left_of_its_text_in_the_sections_colour(theme: DocumentTheme, look: PageLook) -> None:
    _, page = laid_out(theme, look, FlowParagraph(runs=(Run("A point"),), role="bullet"))
    (text,) = [box for box in texts(page) if box.paragraphs[0].text == "A point"]
    (bullet,) = [box for box in texts(page) if box.paragraphs[0].text == "▪"]
    assert bullet.rect.x < text.rect.x
    assert bullet.rect.y == text.rect.y
    assert bullet.paragraphs[0].style.colour is not None
    assert bullet.paragraphs[0].style.colour.slot == "A3442E"


def test_numbers_of_a_list_begin_again_with_another_answer(theme: DocumentTheme, look: PageLook) -> None:
    items = [FlowParagraph(runs=(Run("x"),), role="number", anchor=anchor) for anchor in ("a", "a", "b")]
    _, page = laid_out(theme, look, *items)
    assert [text for text in said(page) if text in ("1.", "2.", "3.")] == ["1.", "2.", "1."]


def test_a_long_text_goes_on_over_the_page_without_a_line_lost(theme: DocumentTheme, look: PageLook) -> None:
    text = " ".join(f"word{number}" for number in range(1500))
    pages = laid_out(theme, look, FlowParagraph(runs=(Run(text),)))
    assert len(pages) > 2
    parts = [part for page in pages for part in said(page) if part.startswith("word")]
    assert "".join(parts) == text
    lines = [len(box.paragraphs[0].lines) for box in texts(pages[2]) if box.paragraphs[0].text.startswith("word")]
    assert lines[0] >= 1


def test_the_head_of_a_table_is_repeated_where_it_goes_on(theme: DocumentTheme, look: PageLook) -> None:
    pages = laid_out(theme, look, a_table(60))
    assert len(pages) == 4
    assert said(pages[2]).count("name 0") == 1
    assert sum(said(page).count("name 59") for page in pages) == 1
    tops = [box.rect.y for box in texts(pages[2]) if box.paragraphs[0].text.startswith("name")]
    assert tops == sorted(tops)
    assert min(b - a for a, b in pairwise(tops)) > 15


def test_numbers_stand_at_the_right_of_their_column(theme: DocumentTheme, look: PageLook) -> None:
    _, page = laid_out(theme, look, a_table(2))
    (box,) = [box for box in texts(page) if box.paragraphs[0].text == "1"]
    assert box.paragraphs[0].style.align == "right"
    assert box.rect.right < theme.margins[0] + 300


def test_a_table_of_facts_has_a_strong_line_above_it(theme: DocumentTheme, look: PageLook) -> None:
    _, page = laid_out(theme, look, a_table(3, facts=True, header_rows=0, colour=2))
    rules = [box for box in page.boxes if isinstance(box, ShapeBox)][1:]
    assert [round(rule.outline_width, 1) for rule in rules] == [2.0, 0.5, 0.5, 0.5]
    assert rules[0].fill is not None
    assert rules[0].fill.slot == "A3442E"


def test_a_row_that_splits_keeps_all_of_its_lines(theme: DocumentTheme, look: PageLook) -> None:
    long = " ".join(f"word{number}" for number in range(900))
    table = a_table(2, rows=((a_cell("head"), a_cell("x")), (a_cell(long), a_cell("short"))), rows_may_split=True)
    pages = laid_out(theme, look, table)
    parts = [part for page in pages for part in said(page) if part.startswith("word")]
    assert "".join(parts) == long
    assert sum(said(page).count("short") for page in pages) == 1


def test_a_table_that_runs_from_the_right_has_its_first_column_there(theme: DocumentTheme, look: PageLook) -> None:
    row = (a_cell("مدينة", rtl=True), a_cell("منتج", rtl=True))
    _, page = laid_out(theme, look, a_table(1, rows=(row, row), header_rows=1))
    first, second = (next(box for box in texts(page) if box.paragraphs[0].text == text) for text in ("مدينة", "منتج"))
    assert first.rect.x > second.rect.x


def test_pictures_stand_side_by_side_over_their_captions(theme: DocumentTheme, look: PageLook) -> None:
    caption = Caption(kind="figure", label="Figure ", number=1, mark=". ", text=(Run("A town"),))
    photo = FlowParagraph(runs=(Run("Somebody"),), label="Photo: ", role="source")
    picture = FlowPicture(sha256="p", width=200.0, height=100.0, alt="", caption=(caption, photo))
    _, page = laid_out(theme, look, PictureRow((picture, picture), (216.0, 216.0)))
    left, right = (box.rect for box in page.boxes if isinstance(box, PictureBox))
    assert left.y == right.y
    assert right.x > left.right
    captions = [box for box in texts(page) if box.paragraphs[0].text == "Figure 1. A town"]
    assert [box.rect.y > left.bottom for box in captions] == [True, True]
    assert said(page).count("Photo: Somebody") == 2


def test_a_numbered_heading_hangs_from_its_number(theme: DocumentTheme, look: PageLook) -> None:
    _, page = laid_out(theme, look, Heading(text="Goals", level=2, number="2.1"))
    number, text = (next(box for box in texts(page) if box.paragraphs[0].text == said) for said in ("2.1", "Goals"))
    assert number.rect.x == theme.margins[0]
    assert text.rect.x == pytest.approx(theme.margins[0] + 30.25)


def _texts_of(document: Document) -> Iterator[str]:
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Heading):
                yield block.text
            elif isinstance(block, FlowTable):
                yield from (_plain(runs) for row in block.rows for cell in row for runs in cell.paragraphs)


def _plain(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)
