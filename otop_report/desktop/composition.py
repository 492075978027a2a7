"""Composition: the newest report as slides, made beside the window whenever it changes.

Only one is made at a time: what is typed meanwhile is composed right after, once. Everybody who shows slides or counts
them listens to `composed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from otop_report.desktop.background import Background
from otop_report.desktop.open_report import OpenReport
from otop_report.report.kinds import pieces
from otop_report.report.model import Report
from otop_report.report.text import word_count
from otop_report.workshop.model import Workshop

if TYPE_CHECKING:
    from otop_report.compose.deck import Earlier
    from otop_report.compose.placed import ComposedDeck, Slide
    from otop_report.compose.theme.backdrop import Backdrop


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """The slides of a report (of one phase of it), over what they are drawn, and how many words were answered.

    `slides_of` are the places (from 0) of the slides on which an answer of a topic stands; `made_of` is for whoever
    composes the report's next state.
    """

    report: Report
    phase: str | None
    deck: ComposedDeck
    backdrop: Backdrop
    words: int
    slides_of: Mapping[str, tuple[int, ...]]
    made_of: Earlier

    def slide(self, place: int) -> Slide:
        """The slide at a place, from 0."""
        return self.deck.deck.slides[place]


PAINT_FIRST = 15
"""Milliseconds from a change until its slides are composed: the letter that was typed is painted first."""


class Composition(QObject):
    """Keeps the composed deck up to date. `composed` gives a `Composed`, `failed` a sentence for the person."""

    composed = Signal(object)
    failed = Signal(str)

    def __init__(self, open_report: OpenReport, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_report = open_report
        self._background = background
        self._phase: str | None = None
        self._running = False
        self._again = False
        self._earlier: Earlier | None = None
        self.latest: Composed | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAINT_FIRST)
        self._soon.timeout.connect(self.start)
        open_report.changed.connect(self._wait)

    @property
    def is_busy(self) -> bool:
        """Whether slides are being composed, or will be in a moment."""
        return self._running or self._soon.isActive()

    def set_phase(self, phase: str | None) -> None:
        """Which phase of the report is shown: that of the topic on the sheet."""
        if phase != self._phase:
            self._phase = phase
            self.start()

    @Slot()
    def _wait(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def start(self) -> None:
        """Composes the report of now; at once, or after what is being composed."""
        self._soon.stop()
        if self._running:
            self._again = True
            return
        self._running, self._again = True, False
        workshop, report, phase = self._open_report.workshop, self._open_report.report, self._phase
        earlier = self._earlier
        self._background.run(lambda: compose(workshop, report, phase, earlier), self._done, self._failed, self)

    def _done(self, result: object) -> None:
        self._running = False
        if isinstance(result, Composed):
            self.latest, self._earlier = result, result.made_of
            self.composed.emit(result)
        if self._again:
            self.start()

    def _failed(self, error: Exception) -> None:
        self._running = False
        self.failed.emit(str(error))


def compose(
    workshop: Workshop, report: Report, phase: str | None = None, earlier: Earlier | None = None
) -> Composed:
    """The slides of a report, sooner with what they were made of last time. Raises UnreadableFile where the workshop's
    base deck is none.
    """
    from otop_report.compose.deck import Earlier, compose_deck
    from otop_report.export.base import base_deck, deck_backdrop, deck_theme
    from otop_report.wording import words

    base, name = base_deck(workshop)
    earlier = earlier or Earlier()
    deck = compose_deck(workshop, report, deck_theme(base, name), words(report.language), phase, earlier)
    return Composed(
        report=report,
        phase=phase,
        deck=deck,
        backdrop=deck_backdrop(base, name),
        words=_words(workshop, report),
        slides_of=_slides_of(workshop, deck),
        made_of=earlier,
    )


def _slides_of(workshop: Workshop, composed: ComposedDeck) -> dict[str, tuple[int, ...]]:
    """The places of each topic's slides, by where its answers stand; slides that only say its name count, too."""
    topic_of = {question.id: topic.id for topic in workshop.topics for question in topic.questions}
    places: dict[str, set[int]] = {}
    for one in composed.placements:
        if not one.in_notes and one.question in topic_of and one.where.startswith("slide "):
            places.setdefault(topic_of[one.question], set()).add(int(one.where.removeprefix("slide ")) - 1)
    for place, slide in enumerate(composed.deck.slides):
        if slide.topic:
            places.setdefault(slide.topic, set()).add(place)
    return {topic: tuple(sorted(found)) for topic, found in places.items()}


def _words(workshop: Workshop, report: Report) -> int:
    return sum(
        word_count(text)
        for question in workshop.questions
        if (answer := report.answers.get(question.id)) is not None
        for _, text in pieces(question, answer, report.language)
    )
