"""Kept: ties an open report to its file. What changes is handed to the keeper; how it stands comes back as signals.

The keeper tells from its own thread; a queued signal brings it into the window's.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from otop_report.completeness import check
from otop_report.desktop.open_report import Changed, OpenReport
from otop_report.report.countries import name_of
from otop_report.report.keeping.kept_report import KeptReport
from otop_report.report.keeping.recent import Recent, remember_recent
from otop_report.report.keeping.saving import State
from otop_report.report.keeping.sessions import InUse, LeftAt
from otop_report.report.kinds.values import CountryAnswer, TextAnswer
from otop_report.report.model import Report
from otop_report.report.store import utc_now
from otop_report.wizard.flow import pages, progress, states
from otop_report.workshop.model import Role, Workshop

PATIENCE = 5.0
"""Seconds that leaving waits for the last saving."""


class Teller(QObject):
    """Brings what the keeper says into the window's thread. Made before the file is opened."""

    told = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def hear(self, state: State) -> None:
        """Called by the keeper, from its thread."""
        self._heard.emit(state)

    @Slot(object)
    def _pass_on(self, state: object) -> None:
        self.told.emit(state)


class Kept(QObject):
    """The file side of one window. `state_changed` gives a `report.saving.State`."""

    state_changed = Signal(object)

    def __init__(
        self, kept: KeptReport, open_report: OpenReport, teller: Teller, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.kept = kept
        self._open_report = open_report
        self._language = language
        self._teller = teller
        teller.setParent(self)
        teller.told.connect(self.state_changed)
        open_report.changed.connect(self._keep)

    @property
    def path(self) -> Path:
        """Where the report is kept."""
        return self.kept.session.path

    def flush(self) -> bool:
        """Saves what is new now; True once it is in the file."""
        return self.kept.keeper.flush(PATIENCE)

    def save_elsewhere(self, path: Path) -> InUse | None:
        """Goes on in another file; raises UnwritableFile."""
        return self.kept.save_elsewhere(path)

    def remember(self, left_at: LeftAt) -> None:
        """Where the person is in the file."""
        self.kept.session.remember(left_at)

    def note_recent(self) -> None:
        """Puts the file at the head of the recent ones, with how far it is."""
        report = self._open_report.report
        remember_recent(self.kept.data, recent_of(self.path, self._open_report.workshop, report, self._language))

    def close(self) -> bool:
        """Saves what is new and lets go of the file; True where all of it is in the file."""
        self._open_report.changed.disconnect(self._keep)
        self.note_recent()
        return self.kept.close(PATIENCE)

    @Slot(object)
    def _keep(self, changed: object) -> None:
        if isinstance(changed, Changed):
            self.kept.keeper.keep(changed.after)


def recent_of(path: Path, workshop: Workshop, report: Report, language: str) -> Recent:
    """The line of a report in the list of recent files."""
    shown = pages(workshop, report)
    brought = tuple(page for page in shown if page.section.phase is None)
    how_far = progress(brought, states(brought, check(workshop, report)))
    name, country = (workshop.with_role(role) for role in (Role.NAME, Role.COUNTRY))
    name_answer = report.answers.get(name.id) if name is not None else None
    country_answer = report.answers.get(country.id) if country is not None else None
    return Recent(
        path=path,
        title=name_answer.text if isinstance(name_answer, TextAnswer) else "",
        country=_country(country_answer, language) if isinstance(country_answer, CountryAnswer) else "",
        done=how_far.complete,
        asked=how_far.pages,
        opened=utc_now(),
    )


def _country(answer: CountryAnswer, language: str) -> str:
    return name_of(answer.code, language) if answer.code else answer.text
