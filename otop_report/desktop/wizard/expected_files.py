"""ExpectedFiles: what the files of a report will be like, found out beside the window.

The files are really made, though nothing is written: that takes about a second, and a size is never off. The PDF is not
among them: what makes it is slower than all else together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from otop_report.completeness import Finding
from otop_report.desktop.background import Background
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What is known so far of the files of a report (of one phase of it); sizes in bytes, None where not known yet.

    `findings` are what making them found: too many pages, too large a file.
    """

    report: Report
    phase: str | None = None
    pages: int | None = None
    document_size: int | None = None
    slides: int | None = None
    deck_size: int | None = None
    findings: tuple[Finding, ...] = ()


class ExpectedFiles(QObject):
    """`told` gives an `Expected` whenever more of it is known: first the document, then the slides."""

    told = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._known: Expected | None = None
        self._running = False
        self._workshop: Workshop | None = None

    def find_out(self, workshop: Workshop, report: Report, phase: str | None = None) -> None:
        """Finds out about a report; what is known already is told at once."""
        known = self._known
        if known is not None and known.report is report and known.phase == phase:
            self.told.emit(known)
        else:
            self._known = Expected(report=report, phase=phase)
        self._workshop = workshop
        self._go_on()

    def _go_on(self) -> None:
        """Takes the next step for what is wanted now; one at a time."""
        known, workshop = self._known, self._workshop
        if self._running or workshop is None or known is None:
            return
        if known.pages is None:
            self._running = True
            self._background.run(lambda: with_document(known, workshop), self._done, self._could_not, self)
        elif known.slides is None:
            self._running = True
            self._background.run(lambda: with_deck(known, workshop), self._done, self._could_not, self)

    def _done(self, result: object) -> None:
        self._running = False
        known = self._known
        if isinstance(result, Expected) and known is not None:
            if result.report is known.report and result.phase == known.phase:
                self._known = result
                self.told.emit(result)
            self._go_on()

    def _could_not(self, error: Exception) -> None:
        """A base file that cannot be read is told by the slides and by the export; here nothing is known then."""
        self._running = False


def with_document(expected: Expected, workshop: Workshop) -> Expected:
    """With the pages and the size of the document. Raises UnreadableFile where the workshop's base document is none."""
    from otop_report.compose.flow import Document
    from otop_report.export.order import Order, document_of

    made = document_of(Order(workshop=workshop, report=expected.report, phase=expected.phase))
    composed = made.stages["document"]
    assert isinstance(composed, Document)
    found = expected.findings + made.findings
    return replace(expected, pages=composed.pages, document_size=len(made.data), findings=found)


def with_deck(expected: Expected, workshop: Workshop) -> Expected:
    """With the number and the size of the slides. Raises UnreadableFile where the workshop's base deck is none."""
    from otop_report.compose.placed import Deck
    from otop_report.export.order import Order, deck_of

    made = deck_of(Order(workshop=workshop, report=expected.report, phase=expected.phase))
    composed = made.stages["deck"]
    assert isinstance(composed, Deck)
    found = expected.findings + made.findings
    return replace(expected, slides=len(composed.slides), deck_size=len(made.data), findings=found)
