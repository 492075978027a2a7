"""The sample and the real cases, exported and rendered: no word lost, nothing overlapping, nothing off the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from otop_report.compose.placed import TableBox, TextBox
from otop_report.report.model import Report
from otop_report.report.opening import open_report
from otop_report.workshop.model import Workshop
from tests import office
from tests.conftest import PROJECT, SHARED
from tests.rendered import judging
from tests.rendered.exporting import Exported, as_deck, as_document, over_base, rendered
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

SAMPLE = PROJECT / "resources" / "sample" / "honduras.json"
CASES = ("eswatini", "morocco", "nepal", "togo")
STRANGERS = ("a4_ratio_141.pptx", "cropped_picture.pptx", "notes_master.pptx")
"""Decks of other organisations with one master, as base decks."""
NAMES = ("sample", *CASES)
DECKS = tuple(f"{name}{variant}.pptx" for name in NAMES for variant in ("", "-24-points", "-4-by-3"))
OVER_STRANGERS = tuple(f"{name}-over-{base}" for name in ("sample", "morocco") for base in STRANGERS)
DOCUMENTS = tuple(f"{name}.docx" for name in NAMES)
FILES = (*DECKS, *OVER_STRANGERS, *DOCUMENTS)


def reports() -> Iterator[tuple[str, Workshop, Report]]:
    yield "sample", *open_report(SAMPLE)
    if SHARED is not None:
        for name in CASES:
            yield name, *open_report(SHARED / "cases" / f"{name}.json")


def exported() -> Iterator[Exported]:
    """Every report as a document, and as a deck: plain, demanding, in 4:3, and over decks of strangers."""
    standard = build(STANDARD)
    for name, workshop, report in reports():
        yield as_document(name, workshop, report)
        yield as_deck(name, workshop, report)
        demanding = replace(workshop.limits, min_body_pt=24.0, max_slides=12)
        yield as_deck(f"{name}-24-points", replace(workshop, limits=demanding), report)
        yield as_deck(f"{name}-4-by-3", over_base(workshop, standard), report)
        if SHARED is not None and name in {"sample", "morocco"}:
            for base in STRANGERS:
                data = (SHARED / "real-files" / base).read_bytes()
                yield as_deck(f"{name}-over-{Path(base).stem}", over_base(workshop, data, base), report)


@pytest.fixture(scope="module")
def files(
    tmp_path_factory: pytest.TempPathFactory,
    soffice: office.Soffice,
    pdf_pages: Callable[[Path], list[office.Page]],
) -> Mapping[str, Exported]:
    return rendered(list(exported()), tmp_path_factory.mktemp("reports"), soffice, pdf_pages)


@pytest.fixture
def file(request: pytest.FixtureRequest, files: Mapping[str, Exported]) -> Exported:
    """The exported file of a name; the test is skipped where the real cases are not there."""
    if request.param not in files:
        request.getfixturevalue("shared")
    return files[request.param]


@pytest.mark.parametrize("file", FILES, indirect=True)
def test_every_word_of_every_answer_stands_on_a_page_or_in_the_notes(file: Exported) -> None:
    texts = list(judging.answer_texts(file.workshop, file.report, on_slides=file.is_deck))
    assert len(texts) > 30
    assert judging.lost_words(texts, file.shown) == []
    assert judging.lost_letters(texts, file.shown) == []


@pytest.mark.parametrize("file", FILES, indirect=True)
def test_no_two_texts_overlap_and_none_leaves_its_page(file: Exported) -> None:
    assert judging.overlapping_words(file.pages) == []
    assert judging.words_off_page(file.pages) == []


@pytest.mark.parametrize("file", [*DECKS, *OVER_STRANGERS], indirect=True)
def test_nothing_stands_over_the_footer(file: Exported) -> None:
    assert file.theme is not None
    assert judging.words_over_footer(file.pages, file.theme.footer_top, judging.footers_of(file.data)) == []


@pytest.mark.parametrize("file", [*DECKS, *OVER_STRANGERS], indirect=True)
def test_every_slide_has_a_title_of_its_own_and_every_picture_its_words(file: Exported) -> None:
    assert judging.deck_faults(file.data) == []


@pytest.mark.parametrize("file", DOCUMENTS, indirect=True)
def test_every_picture_chart_and_table_of_a_document_has_its_words(file: Exported) -> None:
    assert judging.document_faults(file.data) == []


@pytest.mark.parametrize("file", [*DECKS, *OVER_STRANGERS], indirect=True)
def test_each_slide_becomes_one_page_with_its_title_on_it(file: Exported) -> None:
    assert len(file.pages) == len(file.deck.slides)
    for slide, page in zip(file.deck.slides, file.pages, strict=True):
        assert judging.same("".join(slide.title.split())) in judging.same("".join(page.text.split()))


@pytest.mark.parametrize("file", DECKS, indirect=True)
def test_body_text_is_drawn_no_smaller_than_the_workshop_asks(file: Exported) -> None:
    least = max(16.0, file.workshop.limits.min_body_pt)
    small = []
    for number, (slide, page) in enumerate(zip(file.deck.slides, file.pages, strict=True), 1):
        bodies = [
            box.rect
            for box in slide.boxes
            if isinstance(box, TableBox) or (isinstance(box, TextBox) and box.role == "body")
        ]
        heads = judging.table_heads(slide)
        small += [
            f"slide {number}: {word.text!r}"
            for word in page.words
            if any(judging.stands_in(word.box, rect) for rect in bodies)
            and judging.size_of_calibri(word.box) < least - 0.5
            and word.text not in heads
        ]
    assert small == []


def test_lines_on_slides_end_where_composing_ended_them(files: Mapping[str, Exported]) -> None:
    broken, different = 0, []
    for name in DECKS:
        for slide, page in (
            zip(files[name].deck.slides, files[name].pages, strict=True) if name in files else ()
        ):
            for rect, lines in judging.composed_lines(slide):
                broken += len(lines)
                missing = Counter(lines) - Counter(judging.drawn_lines(page, rect))
                different += [(name, slide.id, line) for line in missing]
    print(f"{broken - len(different)} of {broken} lines")
    assert broken > 500
    assert len(different) <= 0.005 * broken, different[:20]


def test_the_open_xml_sdk_finds_nothing_wrong(
    files: Mapping[str, Exported], ooxml_validator: Callable[..., list[str]], tmp_path: Path
) -> None:
    paths = []
    for name, file in files.items():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(file.data)
    assert ooxml_validator(*paths) == []
