"""A sample of the reports made by chance, drawn by LibreOffice without a fault."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests import office
from tests.rendered import judging
from tests.rendered.exporting import Exported, as_deck, as_document, rendered
from tests.rendered.generated import a_generated_report

RENDERED = 12
FIRST_RENDERED = 10_000
"""The first seed; two of three keep to texts that a PDF tells as they were typed."""


@pytest.fixture(scope="module")
def files(
    tmp_path_factory: pytest.TempPathFactory,
    soffice: office.Soffice,
    pdf_pages: Callable[[Path], list[office.Page]],
) -> Mapping[str, Exported]:
    """A sample of the generated reports, as decks and documents, and what LibreOffice shows of them."""
    made = []
    for seed in range(FIRST_RENDERED, FIRST_RENDERED + RENDERED):
        workshop, report = a_generated_report(seed, told_back=seed % 3 > 0, longest=600)
        made += [as_deck(f"{seed}", workshop, report), as_document(f"{seed}", workshop, report)]
    return rendered(made, tmp_path_factory.mktemp("generated"), soffice, pdf_pages)


NAMES = [
    f"{seed}.{kind}" for seed in range(FIRST_RENDERED, FIRST_RENDERED + RENDERED) for kind in ("pptx", "docx")
]


@pytest.mark.parametrize("name", NAMES)
def test_any_report_is_drawn_without_overlap_and_on_its_pages(
    name: str, files: Mapping[str, Exported]
) -> None:
    assert judging.overlapping_words(files[name].pages) == []
    assert judging.words_off_page(files[name].pages) == []


@pytest.mark.parametrize("name", [name for name in NAMES if int(name[:5]) % 3])
def test_every_word_of_any_report_is_drawn(name: str, files: Mapping[str, Exported]) -> None:
    file = files[name]
    texts = list(judging.answer_texts(file.workshop, file.report, on_slides=file.is_deck))
    assert judging.lost_words(texts, file.shown) == []
    assert judging.lost_letters(texts, file.shown) == []


def test_the_open_xml_sdk_finds_nothing_wrong_with_any_report(
    files: Mapping[str, Exported], ooxml_validator: Callable[..., list[str]], tmp_path: Path
) -> None:
    paths = []
    for name, file in files.items():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(file.data)
    assert ooxml_validator(*paths) == []
