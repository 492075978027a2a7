"""An order: one report to be exported, and what it becomes in each form.

Every form is composed once, however many files are asked for. What was made on the way (`stages`) can be looked at, and
what composing and writing found is told beside the bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from otop_report.completeness import Finding, Level
from otop_report.compose.anchors import Carried, Placed, pack, placed_in_deck, placed_in_document
from otop_report.export.base import base_deck, base_document, deck_theme, document_look, document_theme
from otop_report.report.exchange import answers_document
from otop_report.report.model import Report
from otop_report.wording import words
from otop_report.workshop.model import Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is wanted: the report (of one phase of it), with or without the answers carried inside the file."""

    workshop: Workshop
    report: Report
    phase: str | None = None
    carry: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A finished file's bytes, what was found while making it, and the values it was made of."""

    data: bytes = field(repr=False)
    findings: tuple[Finding, ...] = ()
    stages: Mapping[str, object] = field(default_factory=dict, repr=False)


Exporter = Callable[[Order], Made]


def deck_of(order: Order) -> Made:
    """The presentation. Raises UnreadableFile where the workshop's base deck is none."""
    from otop_report.compose.deck import compose_deck
    from otop_report.export.to_pptx import to_pptx

    base, name = base_deck(order.workshop)
    theme = deck_theme(base, name)
    composed = compose_deck(order.workshop, order.report, theme, words(order.report.language), order.phase)
    carried = _carried(order, placed_in_deck(composed.deck), {name: name for name in order.report.pictures})
    data = to_pptx(composed.deck, base, order.report.pictures, carried, name)
    return Made(
        data=data,
        findings=composed.findings + too_large(len(data), order.workshop, "presentation"),
        stages={"deck-theme": theme, "deck": composed.deck, "deck-placements": composed.placements},
    )


def painted_deck_of(order: Order) -> Made:
    """The presentation as a PDF that the program paints itself, with the finding that it is only for printing. Raises
    UnreadableFile where the workshop's base deck is none, NoPdf where this computer cannot draw.
    """
    from otop_report.compose.deck import compose_deck
    from otop_report.export.to_pdf import UNTAGGED, painted_deck

    base, name = base_deck(order.workshop)
    theme = deck_theme(base, name)
    composed = compose_deck(order.workshop, order.report, theme, words(order.report.language), order.phase)
    return Made(
        data=painted_deck(composed.deck, base, order.report.pictures, name),
        findings=(*composed.findings, Finding(level=Level.ADVICE, message=UNTAGGED)),
        stages={"deck-theme": theme, "deck": composed.deck, "deck-placements": composed.placements},
    )


def document_of(order: Order) -> Made:
    """The document. Raises UnreadableFile where the workshop's base document is none."""
    from otop_report.compose.document import compose_document
    from otop_report.export.to_docx import to_docx
    from otop_report.export.to_docx_figures import exported_names

    base, name = base_document(order.workshop)
    theme = document_theme(base, name)
    composed = compose_document(order.workshop, order.report, theme, words(order.report.language), order.phase)
    names = exported_names(composed.document, order.report.pictures)
    carried = _carried(order, placed_in_document(composed.document), names)
    data = to_docx(composed.document, base, order.report.pictures, carried, name)
    return Made(
        data=data,
        findings=composed.findings + too_large(len(data), order.workshop, "document"),
        stages={
            "document-theme": theme,
            "document": composed.document,
            "document-placements": composed.placements,
        },
    )


def deck_as_pdf(order: Order) -> Made:
    """The presentation as PDF; painted where LibreOffice is not installed. Raises NoPdf where neither can do it."""
    from otop_report.export.to_pdf import find_libreoffice

    return _as_pdf(deck_of(order), ".pptx") if find_libreoffice() else painted_deck_of(order)


def document_as_pdf(order: Order) -> Made:
    """The document as PDF; painted where LibreOffice is not installed. Raises NoPdf where neither can do it."""
    from otop_report.export.to_pdf import find_libreoffice

    return _as_pdf(document_of(order), ".docx") if find_libreoffice() else painted_document_of(order)


def painted_document_of(order: Order) -> Made:
    """The document as a PDF that the program paints itself, with the finding that it is only for printing. Raises
    UnreadableFile where the workshop's base document is none, NoPdf where this computer cannot draw.
    """
    from otop_report.compose.document import compose_document
    from otop_report.export.to_pdf import UNTAGGED, painted_document

    base, name = base_document(order.workshop)
    theme = document_theme(base, name)
    composed = compose_document(order.workshop, order.report, theme, words(order.report.language), order.phase)
    look = document_look(base, name)
    return Made(
        data=painted_document(composed.document, theme, look, order.report.pictures),
        findings=(*composed.findings, Finding(level=Level.ADVICE, message=UNTAGGED)),
        stages={
            "document-theme": theme,
            "document": composed.document,
            "document-placements": composed.placements,
        },
    )


def too_large(size: int, workshop: Workshop, what: str) -> tuple[Finding, ...]:
    """The finding about a file of more bytes than the workshop asks for; () where it is not."""
    most = workshop.limits.max_file_megabytes
    if most is None or size <= most * 1_000_000:
        return ()
    message = (
        f"The {what} has {size / 1_000_000:.1f} MB; at most {most:g} MB are asked for. "
        "Use fewer pictures, or smaller ones."
    )
    return (Finding(level=Level.LIMIT, message=message),)


def _as_pdf(made: Made, suffix: str) -> Made:
    from otop_report.export.to_pdf import find_libreoffice, to_pdf

    return Made(data=to_pdf(made.data, suffix, find_libreoffice()), findings=made.findings, stages=made.stages)


def _carried(order: Order, placed: tuple[Placed, ...], pictures: Mapping[str, str]) -> str:
    """The value of the carried property, or "" where nothing is to be carried."""
    if not order.carry:
        return ""
    return pack(
        Carried(
            workshop=order.workshop.id,
            version=order.workshop.version,
            workshop_hash=order.workshop.hash,
            answers=answers_document(order.report, order.workshop),
            phase=order.phase,
            placed=placed,
            pictures=pictures,
        )
    )
