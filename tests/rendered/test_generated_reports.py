"""Hundreds of reports made by chance: composed and written without a fault."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.compose.deck.judging import faults
from tests.rendered import judging
from tests.rendered.exporting import Exported, as_deck, as_document, over_base
from tests.rendered.generated import a_generated_report
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

BATCH = 10
BATCHES = 30


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
