"""Pages are counted without any Office program, and end where LibreOffice ends them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from otop_report.compose.document import compose_document
from otop_report.compose.flow import Contents, FlowCell, FlowParagraph, FlowTable, Heading, Section
from otop_report.compose.pages import is_short, paginate
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.document import house_document, read_document_theme
from otop_report.export.to_docx import to_docx
from otop_report.report.exchange import read_answers
from otop_report.report.text import Run
from otop_report.wording import words
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Kind
from tests.builders import a_question, a_report, a_workshop
from tests.office import Page, Soffice


@pytest.fixture(scope="module")
def theme() -> DocumentTheme:
    return read_document_theme(house_document())


def text(count: int) -> FlowParagraph:
    return FlowParagraph(runs=(Run("word " * count),))


def section(*blocks: Heading | FlowParagraph | FlowTable) -> Section:
    return Section(name="", colour=1, blocks=blocks)


def test_each_section_begins_a_page(theme: DocumentTheme) -> None:
    pages = paginate((section(text(3)), section(text(3)), section(text(3))), theme)
    assert pages.count == 3
    assert pages.starts == ((1,), (2,), (3,))


def test_text_runs_on_over_pages(theme: DocumentTheme) -> None:
    pages = paginate((section(text(2000), text(1)),), theme)
    assert pages.count > 2
    assert pages.starts[0] == (1, pages.count)


def test_a_heading_stays_with_what_follows(theme: DocumentTheme) -> None:
    filler = [text(10)] * 29
    heading = Heading(text="Alone?", level=2, number="1.1")
    pages = paginate((section(*filler, heading, text(80)),), theme).starts[0]
    assert pages[-2] == pages[-1]


def a_table(rows: int, *, short: bool) -> FlowTable:
    cells = tuple((FlowCell(paragraphs=((Run(f"Row {row}"),),)),) for row in range(rows))
    return FlowTable(rows=cells, column_widths=(400.0,), alt="", short=short)


def test_a_short_table_begins_where_all_of_it_has_room(theme: DocumentTheme) -> None:
    assert is_short(a_table(6, short=False), theme)
    assert not is_short(a_table(30, short=False), theme)
    filler = [text(10)] * 27
    torn = paginate((section(*filler, a_table(6, short=False)),), theme)
    whole = paginate((section(*filler, a_table(6, short=True)),), theme)
    assert len({spot.page for spot in torn.spots[0][-1]}) == 2
    assert len({spot.page for spot in whole.spots[0][-1]}) == 1


def test_a_text_without_end_takes_as_many_pages_as_it_needs(theme: DocumentTheme) -> None:
    pages = paginate((section(FlowParagraph(runs=(Run("x" * 400_000),))),), theme)
    assert 60 < pages.count < 140


def test_headings_stand_on_the_page_that_the_contents_name(
    theme: DocumentTheme, tmp_path: Path, soffice: Soffice, pdf_pages: Callable[[Path], list[Page]]
) -> None:
    workshop = a_workshop(*(a_question(f"overview.q{number}", kind=Kind.PARAGRAPHS) for number in range(9)))
    report = a_report(workshop, {f"overview.q{number}": "some words here " * 40 * number for number in range(1, 9)})
    document = compose_document(workshop, report, theme, words("en")).document
    target = tmp_path / "report.docx"
    target.write_bytes(to_docx(document, house_document(), {}))
    pages = pdf_pages(soffice([target])[0])
    contents = document.sections[0].blocks[1]
    assert isinstance(contents, Contents)
    assert document.pages == len(pages)
    for entry in contents.entries:
        assert f"{entry.number} {entry.text}" in pages[entry.page - 1].text


def test_the_real_cases_have_the_foretold_number_of_pages(
    theme: DocumentTheme,
    shared: Path,
    tmp_path: Path,
    soffice: Soffice,
    pdf_pages: Callable[[Path], list[Page]],
) -> None:
    workshop = load_workshop("otop-2017")
    files, foretold = [], []
    for case in sorted((shared / "cases").glob("*.json")):
        report = read_answers(case, workshop)
        document = compose_document(workshop, report, theme, words(report.language)).document
        files.append(tmp_path / f"{case.stem}.docx")
        files[-1].write_bytes(to_docx(document, house_document(), report.pictures))
        foretold.append(document.pages)
    assert [len(pdf_pages(pdf)) for pdf in soffice(files)] == foretold
