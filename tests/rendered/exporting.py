"""Reports exported over several base decks, and what LibreOffice shows of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from otop_report.compose.placed import ComposedDeck, Deck, Placement
from otop_report.compose.theme import DeckTheme
from otop_report.export.order import Order, deck_of, document_of
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop
from tests import office
from tests.rendered.judging import Shown, notes_of


@dataclass(frozen=True)
class Exported:
    """One exported file, with the report it shows; `pages` is filled in by `rendered`."""

    name: str
    workshop: Workshop
    report: Report
    data: bytes = field(repr=False)
    composed: object = field(repr=False)
    placements: Sequence[Placement] = field(default=(), repr=False)
    theme: DeckTheme | None = field(default=None, repr=False)
    pages: Sequence[office.Page] = field(default=(), repr=False)

    @property
    def is_deck(self) -> bool:
        """Whether it is a presentation."""
        return self.theme is not None

    @property
    def deck(self) -> Deck:
        """The deck as composed."""
        assert isinstance(self.composed, Deck)
        return self.composed

    @property
    def composed_deck(self) -> ComposedDeck:
        """The deck with the provenance of its text."""
        return ComposedDeck(deck=self.deck, placements=tuple(self.placements))

    @cached_property
    def shown(self) -> Shown:
        """What a reader sees of it."""
        return Shown(self.pages, notes_of(self.data) if self.is_deck else ())


def as_deck(name: str, workshop: Workshop, report: Report) -> Exported:
    """The report as a presentation."""
    made = deck_of(Order(workshop=workshop, report=report))
    theme, placements = made.stages["deck-theme"], made.stages["deck-placements"]
    assert isinstance(theme, DeckTheme)
    assert isinstance(placements, tuple)
    return Exported(f"{name}.pptx", workshop, report, made.data, made.stages["deck"], placements, theme)


def as_document(name: str, workshop: Workshop, report: Report) -> Exported:
    """The report as a document."""
    made = document_of(Order(workshop=workshop, report=report))
    return Exported(f"{name}.docx", workshop, report, made.data, made.stages["document"])


def over_base(workshop: Workshop, base_deck: bytes, name: str = "other.pptx") -> Workshop:
    """The workshop with another base deck."""
    return replace(workshop, base_deck=name, files=MappingProxyType({**workshop.files, name: base_deck}))


def rendered(
    files: Sequence[Exported],
    folder: Path,
    soffice: office.Soffice,
    pdf_pages: Callable[[Path], list[office.Page]],
) -> Mapping[str, Exported]:
    """The files with the pages LibreOffice makes of them, by name: one conversion for all."""
    paths = []
    for file in files:
        paths.append(folder / file.name)
        paths[-1].write_bytes(file.data)
    pdfs = soffice(paths, "pdf", seconds=400)
    return {file.name: replace(file, pages=pdf_pages(pdf)) for file, pdf in zip(files, pdfs, strict=True)}
