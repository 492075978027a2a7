"""The report file `NAME.otopreport`: one SQLite database with the answers, their pictures and the workshop itself.

It is a person's document: what was saved is there after a power cut at any moment, a file of a newer version is left
untouched, and a file that somebody else made is not trusted. Opening gives the report and the workshop it was started
with; saving writes what changed, and keeps what was there before in the history.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

from otop_report.errors import UnreadableFile, UnwritableFile
from otop_report.replacing import move_over, usual_permissions
from otop_report.report.database import SCHEMA, connected, in_clear_words, opened
from otop_report.report.exchange import report_of_document
from otop_report.report.kinds import Answer, read_answer, write_answer
from otop_report.report.model import Picture, Report
from otop_report.report.place import Place
from otop_report.workshop.load import workshop_from_bytes
from otop_report.workshop.model import Question, Workshop
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
    try:
        handle, name = tempfile.mkstemp(prefix=".~", suffix=SUFFIX, dir=path.parent)
    except FileNotFoundError as error:
        raise UnwritableFile(path, "The folder does not exist. Make it first, or choose another one.") from error
    except OSError as error:
        raise UnwritableFile(path, f"Nothing can be written in this folder ({error.strerror}).") from error
    os.close(handle)
    temporary = Path(name)
    try:
        _fill(temporary, workshop, report, clock)
        temporary.chmod(usual_permissions())
        _put_in_place(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def load(path: Path, workshop_loader: WorkshopLoader = workshop_from_bytes) -> tuple[Report, Workshop]:
    """The report in a file and the workshop it was started with. UnreadableFile or NewerFile where there is none."""
    with ReportFile(path, workshop_loader=workshop_loader) as file:
        return file.report, file.workshop


class ReportFile:
    """A report file that is open: `report` is what it holds, `workshop` what it was started with.

    `patience` is for how many seconds another program that is writing is waited for.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock = utc_now,
        workshop_loader: WorkshopLoader = workshop_from_bytes,
        patience: float = 5.0,
    ) -> None:
        self.path = path
        self._clock = clock
        self._database = opened(path, patience)
        try:
            with in_clear_words(path):
                self.workshop = workshop_loader(_packed_workshop(self._database, path), str(path))
                self.report = _loaded(self._database, path, self.workshop)
        except BaseException:
            self._database.close()
            raise

    def save(self, report: Report) -> None:
        """Writes whatever differs from what the file holds, all or nothing. UnwritableFile says why it cannot be."""
        with in_clear_words(self.path, writing=True), _transaction(self._database):
            _write_differences(self._database, self.workshop, self.report, report, self._clock())
        self.report = report

    def save_answer(self, question: str, answer: Answer | None) -> None:
        """Writes one answer; None takes it away."""
        self.save(self.report.with_answer(question, answer))

    def history(self, question: str) -> tuple[Change, ...]:
        """What the answer to a question was before, the latest first."""
        asked = self.workshop.question(question)
        if asked is None:
            return ()
        with in_clear_words(self.path):
            rows = self._database.execute(
                "SELECT changed, value FROM history WHERE question = ? ORDER BY id DESC", (question,)
            ).fetchall()
            return tuple(Change(datetime.fromisoformat(changed), _answer_of(asked, value)) for changed, value in rows)

    def copy_to(self, target: Path) -> None:
        """Writes a sound and compact copy, for sending or as a backup; an existing file is replaced in one step."""
        temporary = target.with_name(f".~{target.name}")
        try:
            temporary.unlink(missing_ok=True)
            with in_clear_words(target, writing=True):
                self._database.execute("VACUUM INTO ?", (str(temporary),))
            move_over(temporary, target)
        except OSError as error:
            raise UnwritableFile(target, f"The copy cannot be written ({error.strerror}).") from error
        finally:
            temporary.unlink(missing_ok=True)

    def close(self) -> None:
        """Lets go of the file; everything saved is in it."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _fill(path: Path, workshop: Workshop, report: Report, clock: Clock) -> None:
    with in_clear_words(path, writing=True):
        database = connected(path)
        try:
            database.executescript(SCHEMA)
            with _transaction(database):
                row = (workshop.id, workshop.version, workshop.hash, pack(workshop))
                database.execute("INSERT INTO workshop VALUES (?, ?, ?, ?)", row)
                now = clock()
                database.execute("INSERT INTO about VALUES ('created', ?)", (now.isoformat(),))
                empty = Report(workshop=workshop.id, language="")
                _write_differences(database, workshop, empty, report, now)
        finally:
            database.close()


def _put_in_place(temporary: Path, path: Path) -> None:
    """Under its name, but never over a file that came there meanwhile."""
    try:
        os.link(temporary, path)
    except FileExistsError as error:
        raise _already_there(path) from error
    except OSError:
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
    except BaseException:
        database.rollback()
        raise
    database.execute("COMMIT")


def _write_differences(
    database: sqlite3.Connection, workshop: Workshop, old: Report, new: Report, now: datetime
) -> None:
    if new.language != old.language:
        database.execute("INSERT OR REPLACE INTO about VALUES ('language', ?)", (new.language,))
    for picture in new.pictures.values():
        if picture.sha256 not in old.pictures:
            database.execute(
                "INSERT OR IGNORE INTO pictures VALUES (?, ?, ?, ?, ?)",
                (picture.sha256, picture.media_type, picture.width, picture.height, picture.data),
            )
    for question in workshop.questions:
        answer = new.answers.get(question.id)
        if answer != old.answers.get(question.id):
            value = None if answer is None else _as_text(write_answer(question, answer))
            _write_answer(database, question.id, value, now.isoformat())
    if new.titles != old.titles:
        database.execute("DELETE FROM titles")
        database.executemany("INSERT INTO titles VALUES (?, ?)", new.titles.items())
    if new.leave_out != old.leave_out:
        database.execute("DELETE FROM leave_out")
        database.executemany("INSERT INTO leave_out VALUES (?, ?)", enumerate(new.leave_out))


def _write_answer(database: sqlite3.Connection, question: str, value: str | None, now: str) -> None:
    """Puts an answer there, and what was there before into the history (not for the first answer)."""
    was_ever_answered = database.execute(
        "SELECT EXISTS (SELECT 1 FROM answers WHERE question = :q)"
        " OR EXISTS (SELECT 1 FROM history WHERE question = :q)",
        {"q": question},
    ).fetchone()[0]
    if was_ever_answered:
        database.execute(
            "INSERT INTO history (question, changed, value) VALUES (:q, :now,"
            " (SELECT value FROM answers WHERE question = :q))",
            {"q": question, "now": now},
        )
    if value is None:
        database.execute("DELETE FROM answers WHERE question = ?", (question,))
    else:
        row = (question, value, _digest(value.encode()), now)
        database.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", row)


def _packed_workshop(database: sqlite3.Connection, path: Path) -> bytes:
    row = database.execute("SELECT packed FROM workshop").fetchone()
    if row is None or not isinstance(row[0], bytes):
        raise _damaged(path, "its workshop")
    return row[0]


def _loaded(database: sqlite3.Connection, path: Path, workshop: Workshop) -> Report:
    answers = {}
    for question, value, digest in database.execute("SELECT question, value, sha256 FROM answers"):
        if not isinstance(value, str) or _digest(value.encode()) != digest:
            raise _damaged(path, f"the answer to “{question}”")
        answers[question] = _parsed(value)
    about = dict(database.execute("SELECT key, value FROM about"))
    document = {
        "workshop": workshop.id,
        "language": about.get("language", ""),
        "titles": dict(database.execute("SELECT topic, title FROM titles")),
        "leave_out": [topic for (topic,) in database.execute("SELECT topic FROM leave_out ORDER BY position")],
        "answers": answers,
    }
    return report_of_document(document, workshop, _pictures(database, path), path)


def _answer_of(question: Question, value: str | None) -> Answer | None:
    return None if value is None else read_answer(question, _parsed(value), Place(question.id, []))


def _pictures(database: sqlite3.Connection, path: Path) -> Mapping[str, Picture]:
    pictures = {}
    rows = database.execute("SELECT sha256, media_type, width, height, data FROM pictures")
    for digest, media_type, width, height, data in rows:
        if not isinstance(data, bytes) or _digest(data) != digest:
            raise _damaged(path, "one of its pictures")
        pictures[digest] = Picture(digest, str(media_type), int(width), int(height), data)
    return MappingProxyType(pictures)


def _damaged(path: Path, what: str) -> UnreadableFile:
    return UnreadableFile(path, f"The file is damaged: {what} is not what was saved. Open a backup copy of it.")


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _as_text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _parsed(value: str) -> object:
    parsed: object = json.loads(value, parse_int=Decimal, parse_float=Decimal)
    return parsed
