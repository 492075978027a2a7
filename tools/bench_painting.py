"""What painting costs: prints the ratio of painting a slide of the sample, 366 pixels wide as beside the sheet, to
composing and writing it; then that of painting a page of its document, 595 pixels wide, to composing and writing it.

Both are measured the second time, in processor time, so that fonts, pictures and imports do not count.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from otop_report.compose.flow import Document
from otop_report.compose.pages.layout import lay_out
from otop_report.compose.placed import Deck
from otop_report.compose.theme import DocumentTheme
from otop_report.export.base import base_deck, base_document, deck_backdrop, document_look
from otop_report.export.order import Order, deck_of, document_of
from otop_report.paint.application import drawing_application
from otop_report.paint.pages import PagePainter
from otop_report.paint.slides import SlidePainter, images_of, typefaces_of
from otop_report.report.opening import open_report

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "honduras.json"
SLIDE_WIDTH, PAGE_WIDTH = 366, 595


def ratios() -> tuple[float, float]:
    """Of slides and of pages."""
    application = drawing_application()
    workshop, report = open_report(SAMPLE)
    order = Order(workshop=workshop, report=report)
    deck, document = deck_of(order).stages["deck"], document_of(order).stages
    assert isinstance(deck, Deck)
    backdrop = deck_backdrop(*base_deck(workshop))
    images, typefaces = images_of(report.pictures, backdrop), typefaces_of(deck, backdrop)
    slides = SlidePainter(backdrop, images, typefaces)
    theme, flow = document["document-theme"], document["document"]
    assert isinstance(theme, DocumentTheme)
    assert isinstance(flow, Document)
    look = document_look(*base_document(workshop))
    pages = PagePainter(theme, look, images, typefaces)

    def paint_slides() -> None:
        for number, slide in enumerate(deck.slides, 1):
            slides.image(slide, number, SLIDE_WIDTH)

    def paint_pages() -> None:
        for page in lay_out(flow, theme, look):
            pages.image(page, PAGE_WIDTH)

    measured = (
        _second(paint_slides) / _second(lambda: deck_of(order)),
        _second(paint_pages) / _second(lambda: document_of(order)),
    )
    del application
    return measured


def _second(work: Callable[[], object]) -> float:
    work()
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    print(*ratios())
