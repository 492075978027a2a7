"""Standing: what the check of the newest report says, for everybody in the window who shows it.

The check takes some milliseconds, so it waits until typing pauses, and is made beside the window then; whatever must be
right at once asks `refresh`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from otop_report.completeness import Finding, Level, check
from otop_report.desktop.background import Background
from otop_report.desktop.open_report import OpenReport
from otop_report.report.model import Report
from otop_report.wizard.flow import Page, State, pages, states, things_to_do
from otop_report.workshop.model import Workshop

PAUSE = 250
"""Milliseconds after the last change until the report is checked again."""


class Standing(QObject):
    """The pages, their states and the findings. `changed` tells that any of them may differ."""

    changed = Signal()
    pages_changed = Signal()
    """Questions came or went (`show_if`)."""

    def __init__(self, open_report: OpenReport, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_report = open_report
        self._background = background
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._check_beside)
        self._checked: Report | None = None
        self._passed: frozenset[str] = frozenset()
        self._left_once: frozenset[str] = frozenset()
        self.pages: tuple[Page, ...] = ()
        self.findings: tuple[Finding, ...] = ()
        self.states: dict[str, State] = {}
        open_report.changed.connect(self._wait)
        self.refresh()

    @property
    def passed(self) -> frozenset[str]:
        """Topics on which what is merely not there yet is told as missing."""
        return self._passed

    def leave(self, topic: str) -> None:
        """A person went on from a topic: at the second time, what is missing there is told."""
        if topic in self._left_once:
            self._passed |= {topic}
        self._left_once |= {topic}

    def insist(self, topic: str) -> None:
        """A person came to a topic from the list of what is missing."""
        self._passed |= {topic}

    def of_question(self, question: str) -> tuple[Finding, ...]:
        """The findings about a question."""
        return tuple(one for one in self.findings if one.question == question)

    @property
    def to_do(self) -> tuple[Finding, ...]:
        """The findings that ask for something, in order."""
        return things_to_do(self.pages, self.findings)

    def count(self, level: Level) -> int:
        """How many findings of a level there are."""
        return sum(one.level is level for one in self.findings)

    @Slot()
    def refresh(self) -> None:
        """Checks now, unless this very report was."""
        self._timer.stop()
        report = self._open_report.report
        self._take(self.findings if report is self._checked else checked(self._open_report.workshop, report))

    @Slot()
    def _check_beside(self) -> None:
        workshop, report = self._open_report.workshop, self._open_report.report
        self._background.run(lambda: (report, checked(workshop, report)), self._found, self._failed, self)

    def _found(self, found: tuple[Report, tuple[Finding, ...]]) -> None:
        report, findings = found
        if report is self._open_report.report:  # else typing goes on, and the next pause has its own check
            self._take(findings)

    def _failed(self, error: Exception) -> None:
        raise error

    def _take(self, findings: tuple[Finding, ...]) -> None:
        report, workshop = self._open_report.report, self._open_report.workshop
        before, self.pages = self.pages, pages(workshop, report)
        self.findings, self._checked = findings, report
        self.states = states(self.pages, self.findings, self._passed)
        if _outline(before) != _outline(self.pages):
            self.pages_changed.emit()
        self.changed.emit()

    @Slot(object)
    def _wait(self, changed: object) -> None:
        now = pages(self._open_report.workshop, self._open_report.report)
        if _outline(now) != _outline(self.pages):
            self.refresh()  # a question came or went: follow at once
        else:
            self.pages = now
            self._timer.start()


def checked(workshop: Workshop, report: Report) -> tuple[Finding, ...]:
    """What is found about a report, in all of its phases."""
    phases = (None, *(phase.id for phase in workshop.phases))
    return tuple(one for phase in phases for one in check(workshop, report, phase))


def _outline(of: tuple[Page, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """Which questions stand where."""
    return [(page.id, tuple(one.question.id for one in page.asked)) for page in of]
