"""A report file that is kept, whatever happens to it, by one thread.

Before and after every writing the file at the path is looked at: it may have been deleted, moved or replaced, and on
most systems writing into it would then go nowhere. A file that is gone is put back with all it held; one that another
file took the place of is left alone. While the report cannot be in its file it is in a *rescue*, a whole report file in
a folder of the user's computer, that goes as soon as the report is where it belongs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, NoReturn

from otop_report.errors import OtopError, ReplacedFile, UnwritableFile
from otop_report.report.keeping.saving import Saved, Trouble, TroubleKind, kind_of
from otop_report.report.model import Report
from otop_report.report.rows import mark_of
from otop_report.report.store import SUFFIX, Clock, ReportFile, put, utc_now
from otop_report.workshop.model import Workshop

HISTORY_EVERY = timedelta(minutes=5)
"""The least time between two values of one answer in the history, so that typing does not fill the file."""
RESCUE_OF, RESCUE_BASE, RESCUE_AT = "rescue of", "rescue base", "rescue at"
"""What a rescue says about itself: the path of its report file, the marks of what that may hold, and since when."""

_TRIES = 3


class _Seen(NamedTuple):
    """What tells a file from another one, and a state of it from another state."""

    identity: tuple[int, int]
    changed: int
    size: int


class _Away(UnwritableFile):
    """The folder, or the disk it was on, is not there."""


class KeptFile:
    """The report file at `path`, that holds `report`; `rescues` is the folder for rescues (None: there are none).

    `taken` are rescues of an earlier session that the report to be written contains; they go when it is written.
    Nothing is opened before the first call, and all calls but the constructor belong to one thread.
    """

    def __init__(
        self,
        path: Path,
        workshop: Workshop,
        report: Report,
        *,
        rescues: Path | None = None,
        taken: tuple[Path, ...] = (),
        clock: Clock = utc_now,
        patience: float = 0.5,
    ) -> None:
        self.path = path
        self.workshop = workshop
        self._held = self._tried = report
        self._rescues = rescues
        self._taken = taken
        self._clock = clock
        self._patience = patience
        self._file: ReportFile | None = None
        self._seen = _seen(path)
        self._origin: tuple[str, str] | None = None
        self._device = _device(path.parent)
        self._rescue: ReportFile | None = None
        self._since: datetime | None = None

    @property
    def source(self) -> ReportFile | None:
        """The open file that holds most: the report file, else the rescue."""
        return self._file or self._rescue

    def open(self) -> None:
        """Opens the file, so that `source` is there; OtopError where that cannot be done."""
        self._settle(self._held)

    def write(self, report: Report) -> Saved | Trouble:
        """Puts a report into the file, and if that cannot be done into the rescue."""
        put_back = False
        try:
            for _ in range(_TRIES):
                put_back = self._settle(report) or put_back
                assert self._file is not None
                self._tried = report
                self._file.save(report)
                if self.is_in_place():
                    self._seen = _seen(self.path)
                    break
            else:
                raise UnwritableFile(self.path, "The file does not stay at its place.")
        except (OtopError, OSError) as error:
            return self._in_trouble(error, report)
        self._held = report
        self._since = None
        self._drop_rescues()
        return Saved(self._clock(), self.path, put_back)

    def rescue(self, report: Report) -> Path | None:
        """Puts a report into the rescue; its path, or None where there can be none."""
        if self._rescues is None:
            return None
        if self._rescue is not None and self._rescue.path.exists():
            try:
                self._rescue.save(report)
                return self._rescue.path
            except OtopError:
                # A new one may have room where this one cannot grow; until then this one is better than none.
                self._taken += (self._rescue.path,)
        try:
            return self._begin_rescue(self._rescues, report)
        except (OtopError, OSError):
            # Then memory has it, and the trouble that is told says so (`Trouble.rescue` is None).
            return None

    def look(self, report: Report) -> Saved | Trouble | None:
        """Looks after the file while nothing changes: puts it back, or finds what is wrong. None where all is well."""
        try:
            found = _seen(self.path)
            put_back = (found is None or found != self._seen) and self._settle(report)
        except (OtopError, OSError) as error:
            return self._in_trouble(error, report)
        return Saved(self._clock(), self.path, put_back) if put_back else None

    def is_in_place(self) -> bool:
        """Whether the file at the path is the one that was last written or opened."""
        try:
            found = _seen(self.path)
        except OSError:
            return False
        return found is not None and self._seen is not None and found.identity == self._seen.identity

    def move_to(self, path: Path, report: Report, rescues: Path | None = None) -> Saved:
        """Goes on in another file, which is made, or replaced in one step; `rescues` is its folder for rescues (None:
        the one there was). UnwritableFile, and all stays, where that cannot be done.
        """
        if path == self.path:
            state = self.write(report)
            if isinstance(state, Saved):
                return state
            # A rescue has all of it now, and some systems do not replace a file that is open.
            self._let_go()
        put(path, self.workshop, report, source=self.source, over=True, clock=self._clock)
        self._let_go()
        self._open(path, report)
        self.path = path
        self._device = _device(path.parent)
        self._held = self._tried = report
        self._since = None
        self._drop_rescues()
        self._rescues = rescues or self._rescues
        return Saved(self._clock(), path)

    def close(self) -> None:
        """Lets go of all files; a rescue that is needed stays where it is."""
        self._let_go()
        self._close_rescue()

    def _settle(self, report: Report) -> bool:
        """Sees to it that the file at the path is open, and is the right one; True where it had to be put back."""
        found = _seen(self.path)
        if found is None:
            self._check_folder()
            put(self.path, self.workshop, report, source=self.source, clock=self._clock)
            self._let_go()
            self._open(self.path, report)
            return True
        if self._file is None and self._origin is None and found == self._seen:
            self._open(self.path, self._held)
        elif self._file is None or not self.is_in_place():
            self._adopt()
        elif found != self._seen:
            self._reopen()
        return False

    def _open(self, path: Path, report: Report | None) -> None:
        self._file = ReportFile(
            path, clock=self._clock, patience=self._patience, known=(self.workshop, report),
            history_every=HISTORY_EVERY,
        )  # fmt: skip
        self._origin = self._file.origin
        self._seen = _seen(path)

    def _reopen(self) -> None:
        """Another program wrote into the file: a connection might take its pages of before for those of now."""
        origin = self._origin
        self._let_go()
        try:
            self._open(self.path, self._held)
        except OtopError as error:
            self._refuse_unreadable(error)
        if self._origin != origin:
            self._origin = origin
            raise ReplacedFile(self.path, "Somebody filled the file with another report.")

    def _adopt(self) -> None:
        """Another file is there. It is ours if it holds what was last written: a stick that came back."""
        try:
            with ReportFile(self.path, workshop_loader=lambda data, name: self.workshop) as found:
                is_ours = found.mark in self._marks()
        except OtopError as error:
            self._refuse_unreadable(error)
        if not is_ours:
            raise ReplacedFile(self.path, "Another file has taken the place of this one.")
        self._let_go()
        # What was last written, or what was last tried: nobody knows.
        self._open(self.path, None)
        self._device = _device(self.path.parent)

    def _marks(self) -> set[str]:
        """Of what the file may hold: a saving that did not come to its end may be there all the same."""
        return {mark_of(report, self.workshop) for report in (self._held, self._tried)}

    def _refuse_unreadable(self, error: OtopError) -> NoReturn:
        """What can be reached and is no report file of ours has taken its place."""
        if kind_of(error, self.path) is not TroubleKind.OTHER:
            raise error
        raise ReplacedFile(self.path, "Another file has taken the place of this one.") from error

    def _check_folder(self) -> None:
        device = _device(self.path.parent)
        if device is None or self._device not in (None, device):
            raise _Away(self.path, "The folder cannot be reached.")

    def _in_trouble(self, error: OtopError | OSError, report: Report) -> Trouble:
        kind = TroubleKind.OUT_OF_REACH if isinstance(error, _Away) else kind_of(error, self.path)
        self._since = self._since or self._clock()
        if kind is TroubleKind.REPLACED and self.is_in_place():
            # The file itself was filled with something else: nothing of it belongs into a rescue.
            self._let_go()
        rescue = self.rescue(report)
        if kind is not TroubleKind.IN_USE:
            # A connection whose disk was away stays broken; the next try begins with a new one.
            self._let_go()
        return Trouble(kind, self._since, str(error), rescue)

    def _begin_rescue(self, folder: Path, report: Report) -> Path:
        self._close_rescue()
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(".~*"):
            left.unlink(missing_ok=True)
        path = folder / f"{self._clock():%Y%m%d-%H%M%S-%f}{SUFFIX}"
        put(path, self.workshop, report, source=self._file, over=True, about=self._about_rescue(), clock=self._clock)
        self._rescue = ReportFile(
            path, clock=self._clock, known=(self.workshop, report), history_every=HISTORY_EVERY
        )
        return path

    def _about_rescue(self) -> Mapping[str, str]:
        return {
            RESCUE_OF: str(self.path),
            RESCUE_BASE: " ".join(sorted(self._marks())),
            RESCUE_AT: self._clock().isoformat(),
        }

    def _drop_rescues(self) -> None:
        done = self._taken + ((self._rescue.path,) if self._rescue is not None else ())
        self._close_rescue()
        self._taken = tuple(path for path in done if not _gone(path))

    def _close_rescue(self) -> None:
        if self._rescue is not None:
            self._rescue.close()
        self._rescue = None

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = None


def _seen(path: Path) -> _Seen | None:
    """How the file at a path is now; None where there is none."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return _Seen((found.st_dev, found.st_ino), found.st_mtime_ns, found.st_size)


def _gone(path: Path) -> bool:
    """Deletes a file; False where another program holds it, so that it is tried again after the next saving."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _device(folder: Path) -> int | None:
    try:
        return folder.stat().st_dev
    except OSError:
        return None
