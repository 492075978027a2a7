"""The SQLite side of a report file: its tables, how it is opened, and what SQLite's errors mean to a person.

A file may come from anybody: before SQLite sees it, its header says whether it is a report file of this version at all;
then nothing in it may run (no views, triggers, virtual tables), and its pages are checked.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from otop_report.errors import NewerFile, OtopError, UnreadableFile, UnwritableFile

APPLICATION_ID = 0x4F544F50  # "OTOP"
VERSION = 1

SCHEMA = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE workshop (id TEXT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL, packed BLOB NOT NULL);
CREATE TABLE answers (
    question TEXT PRIMARY KEY, value TEXT NOT NULL, sha256 TEXT NOT NULL, changed TEXT NOT NULL
);
CREATE TABLE titles (topic TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE leave_out (position INTEGER PRIMARY KEY, topic TEXT NOT NULL);
CREATE TABLE pictures (
    sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE TABLE comments (
    id INTEGER PRIMARY KEY, question TEXT NOT NULL, author TEXT NOT NULL, written TEXT NOT NULL, text TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE history (id INTEGER PRIMARY KEY, question TEXT NOT NULL, changed TEXT NOT NULL, value TEXT);
CREATE INDEX history_of_question ON history (question);
"""

_TABLES = frozenset(
    ("about", "workshop", "answers", "titles", "leave_out", "pictures", "comments", "history")
)
_MAGIC = b"SQLite format 3\0"
_LARGEST_VALUE = 128 * 1024 * 1024
_LONGEST_CHECK = 30.0
_NOT_A_REPORT = "This is not a report file of this program."
_DAMAGED = "The file is damaged. Open a backup copy of it."


def opened(path: Path, patience: float) -> sqlite3.Connection:
    """A report file, opened and checked. UnreadableFile says why it cannot be, NewerFile that it is from the future."""
    _check_header(path)
    with in_clear_words(path):
        database = connected(path, patience)
        try:
            _check_content(database, path)
        except BaseException:
            database.close()
            raise
    return database


def connected(path: Path, patience: float = 5.0) -> sqlite3.Connection:
    """A connection that trusts nothing in the file and loses nothing that was committed."""
    # A network path has two slashes more: SQLite takes what stands between the first ones for a machine of its own.
    address = path.resolve().as_uri()
    address = address if address.startswith("file:///") else address.replace("file:", "file://", 1)
    database = sqlite3.connect(f"{address}?mode=rw", uri=True, isolation_level=None, timeout=patience)
    settings = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "foreign_keys = ON")
    for setting in settings + ("secure_delete = ON", "synchronous = FULL"):
        database.execute(f"PRAGMA {setting}")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    database.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM INTO attaches its target
    return database


@contextmanager
def in_clear_words(path: Path, writing: bool = False) -> Iterator[None]:
    """Turns what SQLite and JSON raise into an error that says what to do."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise _explained(path, error, writing) from error
    except (ValueError, TypeError, RecursionError) as error:
        if writing:
            raise
        raise UnreadableFile(path, _DAMAGED) from error


def _check_header(path: Path) -> None:
    if path.is_dir():
        raise UnreadableFile(path, "This is a folder. Give the report file in it.")
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise UnreadableFile(path, "There is no such file.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFile(path, f"The file cannot be opened ({reason}).") from error
    if not header:
        raise UnreadableFile(path, "The file is empty. Open a backup copy of it.")
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise UnreadableFile(path, _NOT_A_REPORT)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise UnreadableFile(path, f"{_NOT_A_REPORT} It is a database of another one.")
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise NewerFile(
            path, "A newer version of this program made the file. Install that version; nothing was changed."
        )


def _check_content(database: sqlite3.Connection, path: Path) -> None:
    started = time.monotonic()
    database.set_progress_handler(lambda: time.monotonic() - started > _LONGEST_CHECK, 50_000)
    objects = database.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    strange = [name for kind, name, sql in objects if kind not in ("table", "index") or _is_virtual(sql)]
    if strange:
        raise UnreadableFile(path, f"{_NOT_A_REPORT} It has parts that a report file never has ({strange[0]!s:.40}).")
    if not {name for kind, name, _ in objects if kind == "table"} >= _TABLES:
        raise UnreadableFile(path, _DAMAGED)
    if database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise UnreadableFile(path, _DAMAGED)
    database.set_progress_handler(None, 0)


def _is_virtual(sql: object) -> bool:
    return "VIRTUAL" in str(sql).upper().split("(")[0].split()


def _explained(path: Path, error: sqlite3.Error, writing: bool) -> OtopError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    reasons = {
        sqlite3.SQLITE_BUSY: "The file is in use by another window or program. Close it there and try again.",
        sqlite3.SQLITE_LOCKED: "The file is in use by another window or program. Close it there and try again.",
        sqlite3.SQLITE_FULL: "There is no room left on the disk. Make room and try again.",
        sqlite3.SQLITE_READONLY: "The file is read-only. Copy it to a place where you may write.",
        sqlite3.SQLITE_IOERR: "The disk or stick cannot be read or written. Is it still plugged in?",
        sqlite3.SQLITE_CANTOPEN: "The file cannot be opened. Is it still there, and may you change it?",
        sqlite3.SQLITE_TOOBIG: "An answer or a picture is too large to be kept (more than 128 MB). Make it smaller.",
    }
    reason = reasons.get(code, _DAMAGED)
    return UnwritableFile(path, reason) if writing and reason != _DAMAGED else UnreadableFile(path, reason)
