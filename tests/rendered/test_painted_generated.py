"""Reports made by chance, painted without LibreOffice: every letter is there, no word over another or off its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from otop_report.compose.placed import Deck
from otop_report.export.order import Made, Order, painted_deck_of, painted_document_of
from tests import office
from tests.rendered import judging
from tests.rendered.generated import a_generated_report

SEEDS = range(20_000, 20_006)
"""Two of three keep to texts that a PDF tells as they were typed."""


@pytest.mark.parametrize("paint", [painted_deck_of, painted_document_of])
@pytest.mark.parametrize("seed", SEEDS)
def test_any_report_is_painted_without_a_fault(
    seed: int,
    paint: Callable[[Order], Made],
    tmp_path: Path,
    pdf_pages: Callable[[Path], list[office.Page]],
    qapp: QCoreApplication,
) -> None:
    workshop, report = a_generated_report(seed, told_back=seed % 3 > 0, longest=600)
    made = paint(Order(workshop=workshop, report=report))
    path = tmp_path / "painted.pdf"
    path.write_bytes(made.data)
    pages = pdf_pages(path)
    assert judging.overlapping_words(pages) == []
    assert judging.words_off_page(pages) == []
    if seed % 3 > 0:
        is_deck = paint is painted_deck_of
        texts = list(judging.answer_texts(workshop, report, on_slides=is_deck))
        assert judging.lost_letters(texts, judging.Shown(pages, tuple(_notes(made)))) == []


def _notes(made: Made) -> Iterator[str]:
    deck = made.stages.get("deck")
    if isinstance(deck, Deck):
        yield from (note for slide in deck.slides for note in slide.notes)
