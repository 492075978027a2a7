"""One door for a window: opens a report file for work, with all that keeps the work from being lost.

`open_to_keep` begins the session, reads the file, takes back what a crash or a lost stick left in a rescue, and starts
the Keeper with its backups; `KeptReport.close` ends all of it. Nothing here knows a window.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from otop_report.errors import OtopError
from otop_report.report.keeping.backups import Backup, Backups
from otop_report.report.keeping.keeper import Keeper, Rhythm, Tell
from otop_report.report.keeping.kept_file import RESCUE_AT, RESCUE_BASE
from otop_report.report.keeping.sessions import InUse, Session, begin
from otop_report.report.keeping.user_data import UserData, key
from otop_report.report.model import Report
from otop_report.report.store import SUFFIX, Clock, ReportFile, WorkshopLoader, load, utc_now
from otop_report.workshop.load import workshop_from_bytes
from otop_report.workshop.model import Workshop


@dataclass(frozen=True, slots=True)
class Rescued:
    """A report that could not be saved where it belongs: the whole report file `path`, and when it was begun.

    `follows`: the report file has not been changed since, so that this is simply its newest state.
    """

    path: Path
    begun: datetime
    report: Report = field(repr=False)
    workshop: Workshop = field(repr=False)
    follows: bool


@dataclass(slots=True)
class KeptReport:
    """A report file that is open for work.

    `report` is the newest one: what the file holds, or what was taken back from a rescue (`taken`). `in_doubt` are
    rescues of a file that was changed elsewhere since: whoever works on it decides, and `drop`s them.
    """

    data: UserData
    workshop: Workshop
    report: Report
    keeper: Keeper
    session: Session
    backups: Backups
    taken: Rescued | None
    in_doubt: tuple[Rescued, ...]

    def save_elsewhere(self, path: Path) -> InUse | None:
        """Goes on in another file, which is made or replaced in one step; the session goes with it. UnwritableFile
        where that cannot be done, InUse where somebody has that file open; then all stays as it was.
        """
        if key(path) == key(self.session.path):
            path = self.session.path
            self.keeper.save_elsewhere(path)
            return None
        session = begin(path, self.data)
        if isinstance(session, InUse):
            return session
        backups = Backups(self.data.backups(path))
        try:
            self.keeper.save_elsewhere(
                path, rescues=self.data.rescues(path), backups=backups, sign_of_life=session.sign_of_life
            )
        except OtopError:
            session.end()
            raise
        session.remember(self.session.left_at)
        self.session.end()
        self.session, self.backups = session, backups
        return None

    def earlier_version(self, backup: Backup) -> Report:
        """The report in a backup, for showing what differs and for taking it back as the newest (`keeper.keep`).

        What the report is now becomes a backup first. OtopError where one of them cannot be had.
        """
        report, _ = load(backup.path, lambda data, name: self.workshop)
        self.keeper.back_up()
        return report

    def close(self, timeout: float) -> bool:
        """Saves what is new and ends the session. True where the newest report is in the file; else a rescue has it
        where that was possible, and the next `open_to_keep` takes it back.
        """
        is_saved = self.keeper.close(timeout)
        self.session.end()
        return is_saved


def open_to_keep(
    path: Path,
    data: UserData,
    tell: Tell,
    *,
    anyway: bool = False,
    clock: Clock = utc_now,
    workshop_loader: WorkshopLoader = workshop_from_bytes,
    rhythm: Rhythm | None = None,
) -> KeptReport | InUse:
    """Opens a report file for work, or tells who has it open (`anyway` as for `begin`).

    OtopError where it cannot be opened; `rescued` then tells what there is of it on this computer.
    """
    session = begin(path, data, clock=clock, anyway=anyway)
    if isinstance(session, InUse):
        return session
    try:
        with ReportFile(path, workshop_loader=workshop_loader) as file:
            workshop, report, mark = file.workshop, file.report, file.mark
        found = rescued(path, data, mark, lambda data, name: workshop)
    except BaseException:
        session.end()
        raise
    # The newest one was begun with those before it taken back.
    following = tuple(rescue for rescue in found if rescue.follows)
    taken = following[0] if following else None
    backups = Backups(data.backups(path))
    keeper = Keeper(
        path, workshop, report, tell, rescues=data.rescues(path),
        taken=tuple(rescue.path for rescue in following),
        backups=backups, sign_of_life=session.sign_of_life, clock=clock,
        rhythm=rhythm,
    )  # fmt: skip
    if taken is not None:
        report = taken.report
        keeper.keep(report)
    in_doubt = tuple(rescue for rescue in found if not rescue.follows)
    return KeptReport(data, workshop, report, keeper, session, backups, taken, in_doubt)


def rescued(
    path: Path, data: UserData, mark: str = "", workshop_loader: WorkshopLoader = workshop_from_bytes
) -> tuple[Rescued, ...]:
    """The rescues of a report file, the newest first; `mark` is what the file holds (`ReportFile.mark`).

    One that cannot be read is left out, and left where it is.
    """
    found: list[Rescued] = []
    for rescue in sorted(data.rescues(path).glob(f"[!.]*{SUFFIX}"), reverse=True):
        with contextlib.suppress(OtopError, ValueError), ReportFile(rescue, workshop_loader=workshop_loader) as file:
            about = file.about
            begun = datetime.fromisoformat(about.get(RESCUE_AT, ""))
            follows = mark in about.get(RESCUE_BASE, "").split()
            found.append(Rescued(rescue, begun, file.report, file.workshop, follows))
    return tuple(found)


def drop(rescue: Rescued) -> bool:
    """Deletes a rescue that nobody wants; False where that cannot be done now."""
    try:
        rescue.path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
