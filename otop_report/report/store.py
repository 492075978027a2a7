"""The report file `NAME.otopreport`: one SQLite database with the answers, their pictures and the workshop itself.

It is a person's document: what was saved is there after a power cut at any moment, a file of a newer version is left
untouched, and a file that somebody else made is not trusted. Opening gives the report and the workshop it was started
with; saving writes what changed, and keeps what was there before in the history.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from otop_report.errors import OtopError, ReplacedFile, UnwritableFile
from otop_report.replacing import move_over, usual_permissions
from otop_report.report.database import SCHEMA, connected, in_clear_words, opened
from otop_report.report.kinds import Answer
from otop_report.report.model import Report
from otop_report.report.rows import ALWAYS, damaged, mark_in, read_history, read_report, write_report
from otop_report.workshop.load import workshop_from_bytes
from otop_report.workshop.model import Workshop
from otop_report.workshop.save import pack

SUFFIX = ".otopreport"

Clock = Callable[[], datetime]
WorkshopLoader = Callable[[bytes, str], Workshop]
"""Makes the workshop out of the bytes of a workshop file; the text is what messages call it."""


def utc_now() -> datetime:
    """The time by the machine's clock, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Change:
    """What an answer was before it was changed (None: unanswered), and when it was changed."""

    changed: datetime
    previous: Answer | None


def create(path: Path, workshop: Workshop, report: Report, clock: Clock = utc_now) -> None:
    """Makes a report file. UnwritableFile where there is a file of that name already, or none can be made."""
    if path.exists():
        raise _already_there(path)
    with _beside(path) as temporary:
        _fill(temporary, workshop, report, clock)
        _fsync(temporary)
        _put_in_place(temporary, path)


def put(
    path: Path,
    workshop: Workshop,
    report: Report,
    *,
    source: ReportFile | None = None,
    over: bool = False,
    about: Mapping[str, str] | None = None,
    clock: Clock = utc_now,
) -> None:
    """Puts a whole report file at `path` in one step, with the history and the comments of `source` where that can
    still be read; `over` replaces a file that is there. `about` are words of the caller's that the file carries.
    UnwritableFile says why it cannot be.
    """
    if path.exists() and not over:
        raise _already_there(path)
    if path.is_dir() or (path.exists() and not os.access(path, os.W_OK)):
        raise UnwritableFile(path, "A folder or a read-only file has this name. Choose another one.")
    with _beside(path) as temporary:
        try:
            if source is not None:
                source.copy_to(temporary)
                _write_whole(temporary, workshop, report, about or {}, clock)
        except OtopError:
            # What cannot be read any more, or has no room with all its history, is made anew out of the report.
            source = None
        if source is None:
            _emptied(temporary)
            _fill(temporary, workshop, report, clock)
            _write_whole(temporary, workshop, report, about or {}, clock)
        _put_in_place(temporary, path, over)


def load(path: Path, workshop_loader: WorkshopLoader = workshop_from_bytes) -> tuple[Report, Workshop]:
    """The report in a file and the workshop it was started with. UnreadableFile or NewerFile where there is none."""
    with ReportFile(path, workshop_loader=workshop_loader) as file:
        return file.report, file.workshop


class ReportFile:
    """A report file that is open: `report` is what it holds, `workshop` what it was started with.

    `patience` is for how many seconds another program that is writing is waited for. `known` is what this very file
    was read as before: nothing is read again (None for the report: nobody knows, and the first save looks at all rows).
    `history_every` is the least time between two values of one answer in the history. An open file belongs to the
    thread that opened it.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock = utc_now,
        workshop_loader: WorkshopLoader = workshop_from_bytes,
        patience: float = 5.0,
        known: tuple[Workshop, Report | None] | None = None,
        history_every: timedelta = ALWAYS,
    ) -> None:
        self.path = path
        self._clock = clock
        self._history_every = history_every
        self._base: Report | None = None
        """What the file held when this program last read or wrote it; None where nobody knows."""
        self._database = opened(path, patience) if known is None else _connected(path, patience)
        try:
            with in_clear_words(path):
                self.origin = _origin(self._database)
                self._seen = _version(self._database)
                """The version of the file that `_base` is."""
                if known is None:
                    self.workshop = workshop_loader(_packed_workshop(self._database, path), str(path))
                    self._base = read_report(self._database, path, self.workshop)
                else:
                    self.workshop, self._base = known
        except BaseException:
            self._database.close()
            raise

    @property
    def report(self) -> Report:
        """What the file holds, as it was last read or saved."""
        return self._base or Report(workshop=self.workshop.id, language="")

    def save(self, report: Report) -> None:
        """Writes whatever differs from what the file holds, all or nothing.

        Where another program changed the file meanwhile, its changes stay, but for what is changed here, too: that goes
        into the history. UnwritableFile says why it cannot be saved, ReplacedFile that the file has become another one.
        """
        with in_clear_words(self.path, writing=True), _transaction(self._database):
            version = _version(self._database)
            if version != self._seen:
                self._check_origin()
            write_report(self._database, self.workshop, self._base, report, self._clock(), self._history_every)
        self._seen = version
        self._base = report

    @property
    def about(self) -> Mapping[str, str]:
        """The short texts that the file keeps beside the report."""
        with in_clear_words(self.path):
            return dict(self._database.execute("SELECT key, value FROM about"))

    def save_answer(self, question: str, answer: Answer | None) -> None:
        """Writes one answer; None takes it away."""
        self.save(self.report.with_answer(question, answer))

    def history(self, question: str) -> tuple[Change, ...]:
        """What the answer to a question was before, the latest first."""
        asked = self.workshop.question(question)
        if asked is None:
            return ()
        with in_clear_words(self.path):
            return tuple(Change(changed, previous) for changed, previous in read_history(self._database, asked))

    @property
    def mark(self) -> str:
        """The `mark_of` what the file holds at this moment."""
        with in_clear_words(self.path):
            return mark_in(self._database)

    def copy_to(self, target: Path) -> None:
        """Writes a sound and compact copy, for sending or as a backup; an existing file is replaced in one step."""
        temporary = target.with_name(f".~{target.name}")
        try:
            temporary.unlink(missing_ok=True)
            with in_clear_words(target, writing=True):
                self._database.execute("VACUUM INTO ?", (str(temporary),))
            _fsync(temporary)
            move_over(temporary, target)
        except OSError as error:
            raise UnwritableFile(target, f"The copy cannot be written ({error.strerror}).") from error
        finally:
            temporary.unlink(missing_ok=True)

    def _check_origin(self) -> None:
        if _origin(self._database) != self.origin:
            raise ReplacedFile(self.path, "Another report is at this place now. Save this one elsewhere.")

    def close(self) -> None:
        """Lets go of the file; everything saved is in it."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A temporary file in the folder of `path`, with the permissions of a new file; what is left of it goes."""
    try:
        handle, name = tempfile.mkstemp(prefix=".~", suffix=SUFFIX, dir=path.parent)
    except FileNotFoundError as error:
        raise UnwritableFile(path, "The folder does not exist. Make it first, or choose another one.") from error
    except OSError as error:
        raise UnwritableFile(path, f"Nothing can be written in this folder ({error.strerror}).") from error
    os.close(handle)
    temporary = Path(name)
    try:
        try:
            temporary.chmod(usual_permissions())
        except OSError as error:
            raise UnwritableFile(path, f"The folder has gone ({error.strerror}).") from error
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)
        _journal_of(temporary).unlink(missing_ok=True)


def _journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _fsync(path: Path) -> None:
    """SQLite does not wait for the disk when it vacuums into a file."""
    try:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise UnwritableFile(path, f"The disk did not take it ({error.strerror}).") from error


def _version(database: sqlite3.Connection) -> int:
    """A number that changes when another connection has changed the file."""
    return int(database.execute("PRAGMA data_version").fetchone()[0])


def _fill(path: Path, workshop: Workshop, report: Report, clock: Clock) -> None:
    with in_clear_words(path, writing=True), _made_quickly(path) as database:
        database.executescript(SCHEMA)
        with _transaction(database):
            row = (workshop.id, workshop.version, workshop.hash, pack(workshop))
            database.execute("INSERT INTO workshop VALUES (?, ?, ?, ?)", row)
            now = clock()
            database.execute("INSERT INTO about VALUES ('created', ?)", (now.isoformat(),))
            empty = Report(workshop=workshop.id, language="")
            write_report(database, workshop, empty, report, now)


def _write_whole(
    path: Path, workshop: Workshop, report: Report, about: Mapping[str, str], clock: Clock
) -> None:
    """Brings a file that is being made to what the report is, and onto the disk."""
    with in_clear_words(path, writing=True), _made_quickly(path) as database, _transaction(database):
        write_report(database, workshop, None, report, clock())
        database.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", about.items())
    _fsync(path)


def _emptied(path: Path) -> None:
    try:
        _journal_of(path).unlink(missing_ok=True)
        path.write_bytes(b"")
    except OSError as error:
        raise UnwritableFile(path, f"The disk did not take it ({error.strerror}).") from error


@contextmanager
def _made_quickly(path: Path) -> Iterator[sqlite3.Connection]:
    """A file that is being made: the disk is waited for once, when it is whole."""
    database = connected(path)
    try:
        database.execute("PRAGMA synchronous = OFF")
        yield database
    finally:
        database.close()


def _put_in_place(temporary: Path, path: Path, over: bool = False) -> None:
    """Under its name; only where `over` says so in the place of a file that is there."""
    try:
        # A journal that stands there belongs to a file that is gone: SQLite would roll it back into this one.
        if over or not path.exists():
            _journal_of(path).unlink(missing_ok=True)
        if over:
            move_over(temporary, path)
        else:
            os.link(temporary, path)
    except FileExistsError as error:
        raise _already_there(path) from error
    except OSError as error:
        if over:
            raise UnwritableFile(path, f"The file cannot be replaced ({error.strerror}).") from error
        # A USB stick or a network drive without hard links.
        if path.exists():
            raise _already_there(path) from None
        try:
            move_over(temporary, path)
        except OSError as error:
            raise UnwritableFile(path, f"The file cannot be made ({error.strerror}).") from error


def _already_there(path: Path) -> UnwritableFile:
    return UnwritableFile(path, "There is a file of this name already; it was left as it is. Choose another name.")


@contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        database.rollback()
        raise


def _packed_workshop(database: sqlite3.Connection, path: Path) -> bytes:
    row = database.execute("SELECT packed FROM workshop").fetchone()
    if row is None or not isinstance(row[0], bytes):
        raise damaged(path, "its workshop")
    return row[0]


def _origin(database: sqlite3.Connection) -> tuple[str, str]:
    """The hash of the workshop, and when the file was made: the same in a file and its copies, in no other one."""
    created = database.execute("SELECT value FROM about WHERE key = 'created'").fetchone() or ("",)
    workshop = database.execute("SELECT hash FROM workshop").fetchone() or ("",)
    return str(workshop[0]), str(created[0])


def _connected(path: Path, patience: float) -> sqlite3.Connection:
    with in_clear_words(path):
        return connected(path, patience)
