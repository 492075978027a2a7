"""PageComposition: the newest report as pages of the Word document, made beside the window while somebody looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from otop_report.compose.anchors import TITLES, parse_anchor
from otop_report.desktop.background import Background
from otop_report.desktop.open_report import OpenReport
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop

if TYPE_CHECKING:
    from otop_report.compose.pages.layout import Page
    from otop_report.compose.theme import DocumentTheme
    from otop_report.compose.theme.page_look import PageLook


PAUSE = 150
"""Milliseconds without a change after which pages are composed anew: slides come first while somebody types."""


@dataclass(frozen=True, slots=True)
class Extent:
    """What a topic takes of a page: the place of the page (from 0), and from where to where in points."""

    place: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposedPages:
    """The pages of a report (of one phase of it), what they are drawn with, and where each topic stands."""

    report: Report
    phase: str | None
    pages: tuple[Page, ...]
    theme: DocumentTheme
    look: PageLook
    language: str
    extents: Mapping[str, tuple[Extent, ...]]


class PageComposition(QObject):
    """Keeps the pages up to date while they are shown. `composed` gives a `ComposedPages`, `failed` a sentence."""

    composed = Signal(object)
    failed = Signal(str)

    def __init__(self, open_report: OpenReport, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_report = open_report
        self._background = background
        self._phase: str | None = None
        self._shown = False
        self._running = False
        self.latest: ComposedPages | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.start)
        open_report.changed.connect(self._pause.start)

    def set_shown(self, shown: bool) -> None:
        """Whether somebody looks; nothing is composed while nobody does."""
        self._shown = shown
        self.start()

    def set_phase(self, phase: str | None) -> None:
        """Which phase of the report is shown."""
        self._phase = phase
        self.start()

    @Slot()
    def start(self) -> None:
        """Composes the report of now if that is wanted and was not done; at once, or after what is being composed."""
        workshop, report, phase = self._open_report.workshop, self._open_report.report, self._phase
        latest = self.latest
        if not self._shown or self._running:
            return
        if latest is not None and latest.report is report and latest.phase == phase:
            return
        self._running = True
        self._background.run(lambda: compose_pages(workshop, report, phase), self._done, self._failed, self)

    def _done(self, result: object) -> None:
        self._running = False
        if isinstance(result, ComposedPages):
            self.latest = result
            self.composed.emit(result)
        self.start()

    def _failed(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(str(error))


def compose_pages(workshop: Workshop, report: Report, phase: str | None = None) -> ComposedPages:
    """The pages of a report. Raises UnreadableFile where the workshop's base document is none."""
    from otop_report.compose.document import compose_document
    from otop_report.compose.pages.layout import lay_out
    from otop_report.export.base import base_document, document_look, document_theme
    from otop_report.wording import words

    base, name = base_document(workshop)
    theme, look = document_theme(base, name), document_look(base, name)
    composed = compose_document(workshop, report, theme, words(report.language), phase)
    pages = lay_out(composed.document, theme, look)
    return ComposedPages(
        report=report,
        phase=phase,
        pages=pages,
        theme=theme,
        look=look,
        language=composed.document.properties.language,
        extents=_extents(workshop, pages),
    )


def _extents(workshop: Workshop, pages: tuple[Page, ...]) -> dict[str, tuple[Extent, ...]]:
    """Where the topics stand, by the anchors of what is on the pages."""
    topic_of = {question.id: topic.id for topic in workshop.topics for question in topic.questions}
    found: dict[str, dict[int, Extent]] = {}
    for place, page in enumerate(pages):
        for box in page.boxes:
            anchor = parse_anchor(getattr(box, "anchor", ""))
            if anchor is None:
                continue
            topic = anchor.path if anchor.question == TITLES else topic_of.get(anchor.question)
            if topic is None:
                continue
            before = found.setdefault(topic, {}).get(place)
            top, bottom = box.rect.y, box.rect.bottom
            if before is not None:
                top, bottom = min(top, before.top), max(bottom, before.bottom)
            found[topic][place] = Extent(place, top, bottom)
    return {topic: tuple(extents[place] for place in sorted(extents)) for topic, extents in found.items()}
