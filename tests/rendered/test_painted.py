"""Painted slides beside LibreOffice's of the exported deck: the same lines, at the same places."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from otop_report import assets
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Deck, Slide, TextBox, flat
from otop_report.export.to_pdf import painted_deck
from otop_report.report.opening import open_report
from tests import office
from tests.conftest import PROJECT, SHARED
from tests.rendered import judging
from tests.rendered.exporting import Exported, as_deck, over_base, rendered
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

CASES = ("eswatini", "morocco", "nepal", "togo")
# Where in a word's box poppler has the baseline: painted fonts say their height, LibreOffice's do not.
PAINTED, OFFICE = 0.75, 0.7308
FARTHEST = 3.0
"""Points between the painted and LibreOffice's first line of a box."""


@dataclass(frozen=True)
class Pair:
    """A deck with its painted pages and those of LibreOffice."""

    deck: Deck
    painted: list[office.Page]
    shown: list[office.Page]

    def slides(self) -> Iterator[tuple[Slide, office.Page, office.Page]]:
        yield from zip(self.deck.slides, self.painted, self.shown, strict=True)


@pytest.fixture(scope="module")
def pairs(
    tmp_path_factory: pytest.TempPathFactory,
    soffice: office.Soffice,
    pdf_pages: Callable[[Path], list[office.Page]],
    qapp: QCoreApplication,
) -> Mapping[str, Pair]:
    folder = tmp_path_factory.mktemp("painted")
    files = {"sample": PROJECT / "resources" / "sample" / "honduras.json"}
    if SHARED is not None:
        files |= {name: SHARED / "cases" / f"{name}.json" for name in CASES}
    house, standard = assets.template("otop-2017", "deck.pptx").read_bytes(), build(STANDARD)
    bases = {f"{name}.pptx": house for name in files} | {"sample-4-by-3.pptx": standard}
    exported = [as_deck(name, *open_report(path)) for name, path in files.items()]
    workshop, report = open_report(files["sample"])
    exported.append(as_deck("sample-4-by-3", over_base(workshop, standard), report))

    def painted(file: Exported) -> list[office.Page]:
        path = folder / f"{file.name}-painted.pdf"
        path.write_bytes(painted_deck(file.deck, bases[file.name], file.report.pictures))
        return pdf_pages(path)

    shown = rendered(exported, folder, soffice, pdf_pages)
    return {file.name: Pair(file.deck, painted(file), list(shown[file.name].pages)) for file in exported}


def test_painted_lines_end_where_libreoffice_ends_them(pairs: Mapping[str, Pair]) -> None:
    same, different = 0, []
    for name, pair in pairs.items():
        for slide, painted, shown in pair.slides():
            for rect, lines in judging.composed_lines(replace(slide, boxes=tuple(flat(slide.boxes)))):
                if not lines:
                    continue
                here, there = (Counter(map(_plain, judging.drawn_lines(page, rect))) for page in (painted, shown))
                same += (here & there).total()
                different += [(name, slide.id, line) for line in there - here]
    print(f"{same} of {same + len(different)} lines")
    assert same > 200
    assert len(different) <= 0.03 * same, different[:20]


def test_painted_boxes_begin_where_libreoffice_begins_them(pairs: Mapping[str, Pair]) -> None:
    count, farthest, far = 0, 0.0, []
    for name, pair in pairs.items():
        for slide, painted, shown in pair.slides():
            for box in flat(slide.boxes):
                here, there = _starts(painted, box.rect, PAINTED), _starts(shown, box.rect, OFFICE)
                if not isinstance(box, TextBox) or here is None or there is None:
                    continue
                away = max(abs(here[0] - there[0]), abs(here[1] - there[1]))
                count, farthest = count + 1, max(farthest, away)
                if away > FARTHEST:
                    far.append((name, slide.id, box.role, round(away, 1)))
    print(f"{count} boxes, at most {farthest:.1f} points away")
    assert count > 100
    assert far == []


def _starts(page: office.Page, rect: Rect, baseline: float) -> tuple[float, float] | None:
    """Where the first line in a box begins: its left, and its baseline."""
    words = [word for word in page.words if judging.stands_in(word.box, rect.inset(-20, -6, -5, -6))]
    if not words:
        return None
    top = min(words, key=lambda word: word.box.top + word.box.bottom).box
    middle = (top.top + top.bottom) / 2
    first = [word.box for word in words if abs((word.box.top + word.box.bottom) / 2 - middle) < 4]
    left = min(first, key=lambda box: box.left)
    return left.left, left.top + (left.bottom - left.top) * baseline


def _plain(line: str) -> str:
    return unicodedata.normalize("NFKC", line)
