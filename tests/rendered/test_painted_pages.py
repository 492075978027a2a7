"""Painted pages beside LibreOffice's of the exported document: the same lines, at the same places of the same pages."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from otop_report.compose.flow import Document, Heading
from otop_report.export.order import Order, painted_document_of
from otop_report.report.opening import open_report
from tests import office
from tests.conftest import PROJECT, SHARED
from tests.rendered.exporting import as_document, rendered

CASES = ("eswatini", "morocco", "nepal", "togo")
# Where in a word's box poppler has the baseline: painted fonts say their height, LibreOffice's do not.
PAINTED, OFFICE = 0.75, 0.7308
FARTHEST = 3.0
"""Points between a painted line and LibreOffice's."""


@dataclass(frozen=True)
class Pair:
    """A document with its painted pages and those of LibreOffice."""

    document: Document
    painted: list[office.Page]
    shown: list[office.Page]


@pytest.fixture(scope="module")
def pairs(
    tmp_path_factory: pytest.TempPathFactory,
    soffice: office.Soffice,
    pdf_pages: Callable[[Path], list[office.Page]],
    qapp: QCoreApplication,
) -> Mapping[str, Pair]:
    folder = tmp_path_factory.mktemp("painted-pages")
    files = {"sample": PROJECT / "resources" / "sample" / "honduras.json"}
    if SHARED is not None:
        files |= {name: SHARED / "cases" / f"{name}.json" for name in CASES}
    opened = {name: open_report(path) for name, path in files.items()}
    shown = rendered([as_document(name, *one) for name, one in opened.items()], folder, soffice, pdf_pages)
    pairs = {}
    for name, (workshop, report) in opened.items():
        made = painted_document_of(Order(workshop=workshop, report=report))
        path = folder / f"{name}-painted.pdf"
        path.write_bytes(made.data)
        document = made.stages["document"]
        assert isinstance(document, Document)
        pairs[name] = Pair(document, pdf_pages(path), list(shown[f"{name}.docx"].pages))
    return pairs


def test_there_are_as_many_pages_with_the_same_lines_on_them(pairs: Mapping[str, Pair]) -> None:
    same, different = 0, []
    for name, pair in pairs.items():
        assert len(pair.painted) == len(pair.shown)
        for painted, shown in zip(pair.painted, pair.shown, strict=True):
            here, there = Counter(map(_text, painted.lines)), Counter(map(_text, shown.lines))
            same += (here & there).total()
            different += [(name, line) for line in there - here]
    print(f"{same} of {same + len(different)} lines")
    assert same > 400
    assert len(different) <= 0.03 * same, different[:20]


def test_every_heading_stands_on_the_page_where_libreoffice_has_it(pairs: Mapping[str, Pair]) -> None:
    headings = 0
    for pair in pairs.values():
        for section in pair.document.sections:
            for block in section.blocks:
                if isinstance(block, Heading) and block.text:
                    headings += 1
                    assert _pages_with(pair.painted, block) == _pages_with(pair.shown, block), block
    assert headings > 20


def test_lines_stand_where_libreoffice_has_them(pairs: Mapping[str, Pair]) -> None:
    count, farthest, far = 0, 0.0, []
    for name, pair in pairs.items():
        for number, (painted, shown) in enumerate(zip(pair.painted, pair.shown, strict=True), 1):
            here, there = _places(painted, PAINTED), _places(shown, OFFICE)
            for text in here.keys() & there.keys():
                away = max(abs(one - other) for one, other in zip(here[text], there[text], strict=True))
                count, farthest = count + 1, max(farthest, away)
                if away > FARTHEST:
                    far.append((name, number, text, round(away, 1)))
    print(f"{count} lines, at most {farthest:.1f} points away")
    assert count > 300
    assert far == []


def _places(page: office.Page, baseline: float) -> dict[str, tuple[float, float]]:
    """Left and baseline of the lines whose text stands once on the page."""
    once = Counter(map(_text, page.lines))
    return {
        _text(line): (line.box.left, line.box.top + (line.box.bottom - line.box.top) * baseline)
        for line in page.lines
        if once[_text(line)] == 1
    }


def _pages_with(pages: list[office.Page], heading: Heading) -> list[int]:
    wanted = _plain(heading.number + heading.text)
    return [number for number, page in enumerate(pages[1:], 2) if wanted in _plain(page.text)]


def _text(line: office.Line) -> str:
    return _plain(line.text)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
