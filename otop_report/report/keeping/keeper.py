"""Keeper: whatever is the newest report is in its file within a second, without the window waiting for it.

The window hands over every report it makes; a thread writes the newest one a moment after the first change, looks after
the file in between (`kept_file`), makes backups (`backups`), and says through one callback how it stands, in frozen
values (`saving`). In trouble the report goes into a rescue at once, and the file is tried again, ever less often.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from otop_report.errors import OtopError, UnwritableFile
from otop_report.report.keeping.backups import Backup, Backups
from otop_report.report.keeping.kept_file import KeptFile
from otop_report.report.keeping.saving import BackupMissed, Saved, Saving, State, Trouble, TroubleKind
from otop_report.report.model import Report
from otop_report.report.store import Clock, utc_now
from otop_report.workshop.model import Workshop

Tell = Callable[[State], None]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds: how long changes are gathered, how often the file is looked at while nothing changes, and after how
    long it is tried again in trouble (first, and at most).
    """

    gather: float = 0.3
    look: float = 2.0
    first_retry: float = 1.0
    longest_retry: float = 10.0


@dataclass(slots=True)
class _Request:
    """Something the keeper's thread is asked to do, and what came of it."""

    work: Callable[[], object]
    done: threading.Event = field(default_factory=threading.Event)
    result: object = None
    error: OtopError | None = None


class Keeper:
    """Keeps a report in the file at `path`, which holds `report` at this moment.

    `tell` gets every `State`, on the keeper's thread, and asks nothing of the keeper there. `rescues` and `taken` are
    as for KeptFile; `sign_of_life` is called on the keeper's thread every `rhythm.look` seconds and after every saving.
    """

    def __init__(
        self,
        path: Path,
        workshop: Workshop,
        report: Report,
        tell: Tell,
        *,
        rescues: Path | None = None,
        taken: tuple[Path, ...] = (),
        backups: Backups | None = None,
        sign_of_life: Callable[[], None] | None = None,
        clock: Clock = utc_now,
        rhythm: Rhythm | None = None,
    ) -> None:
        self._kept = KeptFile(path, workshop, report, rescues=rescues, taken=taken, clock=clock)
        self._path = path
        self._tell = tell
        self._backups = backups
        self._sign_of_life = sign_of_life
        self._clock = clock
        self._rhythm = rhythm or Rhythm()
        # Shared with the callers, under the condition:
        self._condition = threading.Condition()
        self._newest = report
        self._number = 0
        """Counts what is to be saved; `_saved` is how far that is in the file."""
        self._saved = 0
        self._waiting_since: float | None = None
        self._hurries = 0
        """Counts who wants it to be tried at once; `_hurries_done` is how far that has been done."""
        self._hurries_done = 0
        self._requests: deque[_Request] = deque()
        self._is_closing = False
        self._has_ended = False
        # The thread's own:
        self._trouble: Trouble | None = None
        self._retry_at = 0.0
        self._delay = self._rhythm.first_retry
        self._backed_up: float | None = None
        self._changed_since_backup = True
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)
        self._thread.start()

    @property
    def path(self) -> Path:
        """The file the report is kept in."""
        return self._path

    def keep(self, report: Report) -> None:
        """Makes this the report that is to be in the file. Returns at once, from any thread."""
        with self._condition:
            self._newest = report
            self._number += 1
            if self._waiting_since is None:
                self._waiting_since = time.monotonic()
                self._condition.notify_all()

    def flush(self, timeout: float) -> bool:
        """Saves what is new without gathering any longer. True once the newest report is in the file; False where that
        was tried and could not be, or took longer than `timeout` seconds.
        """
        with self._condition:
            wanted = self._number
            self._hurries += 1
            hurry = self._hurries
            self._condition.notify_all()
            is_done = self._condition.wait_for(lambda: self._hurries_done >= hurry or self._has_ended, timeout)
            return is_done and self._saved >= wanted

    def save_elsewhere(
        self,
        path: Path,
        *,
        rescues: Path | None = None,
        backups: Backups | None = None,
        sign_of_life: Callable[[], None] | None = None,
        timeout: float = 60.0,
    ) -> None:
        """Goes on in another file: one that is made, or that is replaced in one step. The file there was stays.

        The others are what belongs to the new file, None for what there was. UnwritableFile where that cannot be done;
        then all stays as it was.
        """

        def move() -> None:
            with self._condition:
                report, number = self._newest, self._number
            saved = self._kept.move_to(path, report, rescues)
            self._backups = backups or self._backups
            self._sign_of_life = sign_of_life or self._sign_of_life
            self._stands(saved, number)

        self._ask(move, timeout, path)

    def back_up(self, timeout: float = 60.0) -> Backup | None:
        """Makes a backup of the newest report now; None where the newest backup holds the same, or there are none.

        OtopError where none can be made.
        """
        made = self._ask(self._make_backup, timeout, self._path)
        return made if isinstance(made, Backup) else None

    def close(self, timeout: float) -> bool:
        """Saves what is new, and ends. True where the newest report is in the file; else a rescue has it where that
        was possible, and stays.
        """
        is_saved = self.flush(timeout)
        with self._condition:
            self._is_closing = True
            self._condition.notify_all()
        self._thread.join(timeout)
        return is_saved

    # What follows runs on the keeper's thread.

    def _run(self) -> None:
        while self._wait():
            hurry = self._hurries
            try:
                self._do_what_is_due(hurry > self._hurries_done)
            except Exception as error:  # noqa: BLE001 - the thread that saves must live; the hook logs and shows it
                self._show_error()
                self._stands(Trouble(TroubleKind.OTHER, self._clock(), str(error)), self._number)
            with self._condition:
                self._hurries_done = hurry
                self._condition.notify_all()
        self._kept.close()
        with self._condition:
            self._has_ended = True
            self._condition.notify_all()

    def _say(self, state: State) -> None:
        try:
            self._tell(state)
        except Exception:  # noqa: BLE001 - saving goes on, whatever becomes of those who listen
            self._show_error()

    def _show_error(self) -> None:
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), self._thread)))

    def _wait(self) -> bool:
        """Sleeps until something is due; False at the end."""
        looked = time.monotonic()
        with self._condition:
            while not (self._requests or self._hurries > self._hurries_done or self._is_closing):
                due = self._due(looked) - time.monotonic()
                if due <= 0:
                    break
                self._condition.wait(due)
            return bool(self._requests) or self._hurries > self._hurries_done or not self._is_closing

    def _due(self, looked: float) -> float:
        due = looked + self._rhythm.look
        if self._waiting_since is not None:
            due = min(due, self._waiting_since + self._rhythm.gather)
        if self._trouble is not None:
            due = min(due, self._retry_at)
        if self._backed_up is None and self._backups is not None:
            due = min(due, looked)
        return due

    def _do_what_is_due(self, is_hurried: bool) -> None:
        if self._backed_up is None:
            self._back_up_as_opened()
        with self._condition:
            request = self._requests.popleft() if self._requests else None
            is_new = self._waiting_since is not None
            report, number = self._newest, self._number
            if is_hurried or (is_new and request is None):
                self._waiting_since = None
        if request is not None:
            self._answer(request)
        is_to_be_tried = self._trouble is None or is_hurried or time.monotonic() >= self._retry_at
        if (is_new and (is_hurried or request is None)) or self._trouble is not None:
            if is_to_be_tried:
                self._write(report, number)
            elif is_new:
                self._rescue(report)
        elif not is_new:
            self._look(report, number)
        self._back_up_in_time()
        if self._sign_of_life is not None:
            self._sign_of_life()

    def _write(self, report: Report, number: int) -> None:
        if self._trouble is None:
            self._say(Saving(self._clock()))
        self._stands(self._kept.write(report), number)

    def _look(self, report: Report, number: int) -> None:
        """While nothing is new."""
        state = self._kept.look(report)
        if state is not None:
            self._stands(state, number)

    def _rescue(self, report: Report) -> None:
        """Between two tries."""
        assert self._trouble is not None
        # Where there could be none before, the next try comes soon enough.
        rescue = None if self._trouble.rescue is None else self._kept.rescue(report)
        if rescue != self._trouble.rescue:
            self._trouble = Trouble(self._trouble.kind, self._trouble.since, self._trouble.detail, rescue)
            self._say(self._trouble)

    def _stands(self, state: Saved | Trouble, number: int) -> None:
        is_news = state != self._trouble
        if isinstance(state, Saved):
            self._trouble = None
            self._delay = self._rhythm.first_retry
            self._changed_since_backup = True
        else:
            self._trouble = state
            self._retry_at = time.monotonic() + self._delay
            self._delay = min(self._delay * 2, self._rhythm.longest_retry)
        if is_news:
            self._say(state)
        with self._condition:
            if isinstance(state, Saved):
                self._path = state.path
                self._saved = max(self._saved, number)
            else:
                self._saved = min(self._saved, number - 1)

    def _make_backup(self) -> Backup | None:
        with self._condition:
            report, number = self._newest, self._number
        self._write(report, number)
        return self._backed_up_now()

    def _back_up_as_opened(self) -> None:
        """What the file holds before anything is written into it."""
        self._backed_up = time.monotonic()
        if self._backups is None:
            return
        try:
            self._kept.open()
            self._backed_up_now()
        except (OtopError, OSError) as error:
            self._say(BackupMissed(str(error)))

    def _back_up_in_time(self) -> None:
        if self._backups is None or self._backed_up is None or not self._changed_since_backup:
            return
        if time.monotonic() - self._backed_up < self._backups.every.total_seconds():
            return
        try:
            self._backed_up_now()
        except (OtopError, OSError) as error:
            self._say(BackupMissed(str(error)))

    def _backed_up_now(self) -> Backup | None:
        self._backed_up = time.monotonic()
        source = self._kept.source
        if self._backups is None or source is None:
            return None
        made = self._backups.make(source, self._clock())
        self._changed_since_backup = False
        return made

    def _ask(self, work: Callable[[], object], timeout: float, path: Path) -> object:
        request = _Request(work)
        with self._condition:
            self._requests.append(request)
            self._condition.notify_all()
        if not self._thread.is_alive() or not request.done.wait(timeout):
            raise UnwritableFile(path, "It takes very long. Is the disk or the network still there?")
        if request.error is not None:
            raise request.error
        return request.result

    def _answer(self, request: _Request) -> None:
        try:
            # Stays where something happens that nobody thought of; the hook tells that.
            request.error = UnwritableFile(self._path, "It could not be done.")
            request.result = request.work()
            request.error = None
        except OtopError as error:
            request.error = error
        finally:
            request.done.set()
