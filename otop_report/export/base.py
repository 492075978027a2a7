"""The base deck and base document of a workshop: the house's where it has none of its own, and what they are like.

Reading an Office file takes longer than composing for it, and one process often works over the same base again: what
was read is kept, by its bytes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from otop_report import assets
from otop_report.workshop.model import Workshop

if TYPE_CHECKING:
    from otop_report.compose.theme import DeckTheme, DocumentTheme
    from otop_report.compose.theme.backdrop import Backdrop
    from otop_report.compose.theme.page_look import PageLook

HOUSE_WORKSHOP = "otop-2017"


def base_deck(workshop: Workshop) -> tuple[bytes, str]:
    """The bytes and the name of the workshop's base deck."""
    return _base(workshop, workshop.base_deck, "deck.pptx")


def base_document(workshop: Workshop) -> tuple[bytes, str]:
    """The bytes and the name of the workshop's base document."""
    return _base(workshop, workshop.base_document, "document.docx")


@lru_cache(maxsize=2)
def deck_theme(base: bytes, name: str) -> DeckTheme:
    """What a base deck is like. Raises UnreadableFile where it is none."""
    from otop_report.compose.theme.deck import read_deck_theme

    return read_deck_theme(base, name)


@lru_cache(maxsize=2)
def deck_backdrop(base: bytes, name: str) -> Backdrop:
    """What a base deck draws behind its slides. Raises UnreadableFile where it is none."""
    from otop_report.compose.theme.deck_backdrop import read_backdrop

    return read_backdrop(base, name)


@lru_cache(maxsize=2)
def document_theme(base: bytes, name: str) -> DocumentTheme:
    """What a base document is like. Raises UnreadableFile where it is none."""
    from otop_report.compose.theme.document import read_document_theme

    return read_document_theme(base, name)


@lru_cache(maxsize=2)
def document_look(base: bytes, name: str) -> PageLook:
    """How the pages of a base document look. Raises UnreadableFile where it is none."""
    from otop_report.compose.theme.document_look import read_page_look

    return read_page_look(base, document_theme(base, name), name)


def _base(workshop: Workshop, own: str | None, usual: str) -> tuple[bytes, str]:
    return (workshop.files[own], own) if own is not None else (_house(usual), usual)


@lru_cache(maxsize=2)
def _house(name: str) -> bytes:
    return assets.template(HOUSE_WORKSHOP, name).read_bytes()
