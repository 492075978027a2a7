"""Composing breaks lines where LibreOffice does: hundreds of paragraphs, line by line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import office
from tests.conftest import PROJECT, SHARED
from tests.rendered.paragraphs import (
    TEXTS,
    Laid,
    boxes,
    equal_lines,
    lines_of,
    write_deck,
    write_document,
    write_table_deck,
)

SIZES = (10.5, 11, 12, 14, 16, 18, 20, 24, 28, 32, 40)
LEAST_EQUAL = 0.99
"""Of all lines; what is promised is 97 %."""


def officers_texts() -> list[str]:
    """Paragraphs of the sample and of the real cases, in English, Spanish and French; the same ones everywhere."""
    files = [PROJECT / "resources" / "sample" / "honduras.json"]
    if SHARED is not None:
        files += sorted((SHARED / "cases").glob("*.json"))
    found = {
        " ".join(line.split())
        for file in files
        for text in strings(json.loads(file.read_text(encoding="utf-8")))
        for line in text.split("\n")
    }
    return sorted(text for text in found if len(text) >= 60 and all(latin(sign) for sign in text))


def latin(sign: str) -> bool:
    """A letter, figure or sign of a western text."""
    return sign < "\u0590" or "\u2010" <= sign < "\u20b0"


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


@pytest.fixture(scope="module")
def displayed(
    tmp_path_factory: pytest.TempPathFactory,
    soffice: office.Soffice,
    pdf_pages: Callable[[Path], list[office.Page]],
) -> dict[str, list[tuple[Laid, list[str]]]]:
    """Paragraphs and the lines LibreOffice gave them, by where they stand; one conversion for all."""
    folder = tmp_path_factory.mktemp("lines")
    texts = [*TEXTS, *TEXTS, *officers_texts()[::4]]
    on_slides = boxes(texts, ("Calibri", "Arial"), SIZES, 500, seed=1)
    in_cells = boxes(TEXTS, ("Calibri", "Arial"), (12, 14, 16, 20), 120, seed=2)
    in_text = boxes(TEXTS, ("Calibri", "Arial"), (10, 10.5, 11, 13, 15, 22), 120, seed=3)
    files = [folder / "slides.pptx", folder / "tables.pptx", folder / "document.docx"]
    write_deck(on_slides, files[0])
    in_cells = write_table_deck(in_cells, files[1])
    in_text = write_document(in_text, files[2])
    pages = [pdf_pages(pdf) for pdf in soffice(files, "pdf", seconds=300)]
    places = ("slides", "tables", "document")
    return {
        place: list(lines_of(paragraphs, seen))
        for place, paragraphs, seen in zip(places, (on_slides, in_cells, in_text), pages, strict=True)
    }


@pytest.mark.parametrize("place", ["slides", "tables", "document"])
@pytest.mark.parametrize("font", ["Calibri", "Arial"])
def test_lines_end_where_they_were_predicted(
    displayed: dict[str, list[tuple[Laid, list[str]]]], place: str, font: str
) -> None:
    paragraphs = [(laid.predicted, lines) for laid, lines in displayed[place] if laid.font.name == font]
    lines = sum(len(shown) for _, shown in paragraphs)
    equal = sum(equal_lines(predicted, shown) for predicted, shown in paragraphs)
    assert lines > 150
    print(f"{place}, {font}: {equal} of {lines} lines")
    different = [pair for pair in paragraphs if pair[0] != pair[1]]
    assert equal / lines >= LEAST_EQUAL, different[:5]


def test_no_paragraph_needs_more_lines_than_were_predicted(
    displayed: dict[str, list[tuple[Laid, list[str]]]],
) -> None:
    longer = [
        (laid.predicted, lines) for laid, lines in displayed["slides"] if len(lines) > len(laid.predicted)
    ]
    assert len(longer) <= 0.005 * len(displayed["slides"]), longer
