"""Hundreds of reports made by chance: composed, written and, a sample of them, rendered without a fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests import office
from tests.compose.deck.judging import faults
from tests.rendered import judging
from tests.rendered.exporting import Exported, as_deck, as_document, over_base, rendered
from tests.rendered.generated import a_generated_report
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

BATCH = 10
BATCHES = 20
RENDERED = 12
FIRST_RENDERED = 10_000
"""Seeds of the rendered ones: texts that a PDF tells as they were typed."""


def lost(file: Exported) -> list[str]:
    """The letters of answers that are written less often than they should be."""
    texts = judging.answer_texts(file.workshop, file.report, on_slides=file.is_deck)
    wanted = Counter(judging.letters("".join(text for _, text in texts)))
    written = Counter(judging.letters(judging.written_text(file.data)))
    return [f"{count} times {letter!r}" for letter, count in (wanted - written).items()]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_any_report_is_composed_and_written_without_a_fault(batch: int) -> None:
    found = []
    for seed in range(batch * BATCH, (batch + 1) * BATCH):
        workshop, report = a_generated_report(seed)
        if seed % 5 == 4:
            workshop = over_base(workshop, build(STANDARD))
        deck = as_deck(f"{seed}", workshop, report)
        assert deck.theme is not None
        found += [
            f"seed {seed}: {fault}" for fault in faults(deck.composed_deck, workshop, report, deck.theme)
        ]
        found += [f"seed {seed}: {fault}" for fault in judging.deck_faults(deck.data) + lost(deck)]
        document = as_document(f"{seed}", workshop, report)
        found += [
            f"seed {seed}: {fault}" for fault in judging.document_faults(document.data) + lost(document)
        ]
    assert found == []


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


@pytest.mark.xdist_group("rendered-generated")
@pytest.mark.parametrize("name", NAMES)
def test_any_report_is_drawn_without_overlap_and_on_its_pages(
    name: str, files: Mapping[str, Exported]
) -> None:
    assert judging.overlapping_words(files[name].pages) == []
    assert judging.words_off_page(files[name].pages) == []


@pytest.mark.xdist_group("rendered-generated")
@pytest.mark.parametrize("name", [name for name in NAMES if int(name[:5]) % 3])
def test_every_word_of_any_report_is_drawn(name: str, files: Mapping[str, Exported]) -> None:
    file = files[name]
    texts = list(judging.answer_texts(file.workshop, file.report, on_slides=file.is_deck))
    assert judging.lost_words(texts, file.shown) == []
    assert judging.lost_letters(texts, file.shown) == []


@pytest.mark.xdist_group("rendered-generated")
def test_the_open_xml_sdk_finds_nothing_wrong_with_any_report(
    files: Mapping[str, Exported], ooxml_validator: Callable[..., list[str]], tmp_path: Path
) -> None:
    paths = []
    for name, file in files.items():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(file.data)
    assert ooxml_validator(*paths) == []
