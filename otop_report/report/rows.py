"""A report as the rows of a report file's tables: written as what differs, read back as a value.

Whatever is written goes by what the rows hold, so that nothing depends on the file being as it was when it was read.
What an answer was before it changed is kept in the history; while somebody types, not every letter of it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from otop_report.errors import UnreadableFile
from otop_report.report.exchange import report_of_document
from otop_report.report.kinds import Answer, read_answer, write_answer
from otop_report.report.model import Picture, Report
from otop_report.report.place import Place
from otop_report.workshop.model import Question, Workshop

ALWAYS = timedelta(0)


def write_report(
    database: sqlite3.Connection,
    workshop: Workshop,
    old: Report | None,
    new: Report,
    now: datetime,
    history_every: timedelta = ALWAYS,
) -> None:
    """Writes a report into the tables, inside a transaction of the caller.

    `old` is what the rows held last, so that only what differs from that is looked at; None where nobody knows. What an
    answer was goes into the history, at most once in `history_every` for each question, and always where it is not what
    `old` says: somebody else wrote it. Pictures are only added.
    """
    if old is None or new.language != old.language:
        database.execute("INSERT OR REPLACE INTO about VALUES ('language', ?)", (new.language,))
    if old is None or new.pictures.keys() - old.pictures.keys():
        _write_pictures(database, new.pictures)
    for question in workshop.questions:
        answer = new.answers.get(question.id)
        if old is None or answer != old.answers.get(question.id):
            expected = None if old is None else _text_of(question, old)
            _write_answer(database, question.id, _text_of(question, new), expected, now, history_every)
    if old is None or new.titles != old.titles:
        database.execute("DELETE FROM titles")
        database.executemany("INSERT INTO titles VALUES (?, ?)", new.titles.items())
    if old is None or new.leave_out != old.leave_out:
        database.execute("DELETE FROM leave_out")
        database.executemany("INSERT INTO leave_out VALUES (?, ?)", enumerate(new.leave_out))


def read_report(database: sqlite3.Connection, path: Path, workshop: Workshop) -> Report:
    """The report that the rows hold. UnreadableFile where they are not what was saved."""
    answers = {}
    for question, value, digest in database.execute("SELECT question, value, sha256 FROM answers"):
        if not isinstance(value, str) or _digest(value.encode()) != digest:
            raise damaged(path, f"the answer to “{question}”")
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


def read_history(
    database: sqlite3.Connection, question: Question
) -> tuple[tuple[datetime, Answer | None], ...]:
    """What an answer was, with the time at which it was changed, the latest first."""
    rows = database.execute(
        "SELECT changed, value FROM history WHERE question = ? ORDER BY id DESC", (question.id,)
    ).fetchall()
    return tuple((datetime.fromisoformat(changed), _answer_of(question, value)) for changed, value in rows)


def mark_of(report: Report, workshop: Workshop) -> str:
    """A short text that is the same for the same answers, titles, topics left out and language (see `mark_in`)."""
    digests = {
        question.id: _digest(_as_text(write_answer(question, report.answers[question.id])).encode())
        for question in workshop.questions
        if question.id in report.answers
    }
    return _mark(report.language, digests, dict(report.titles), report.leave_out)


def mark_in(database: sqlite3.Connection) -> str:
    """The `mark_of` the report that the rows hold."""
    language = database.execute("SELECT value FROM about WHERE key = 'language'").fetchone()
    return _mark(
        "" if language is None else language[0],
        dict(database.execute("SELECT question, sha256 FROM answers")),
        dict(database.execute("SELECT topic, title FROM titles")),
        [topic for (topic,) in database.execute("SELECT topic FROM leave_out ORDER BY position")],
    )


def damaged(path: Path, what: str) -> UnreadableFile:
    """The error for rows that are not what was saved."""
    return UnreadableFile(path, f"The file is damaged: {what} is not what was saved. Open a backup copy of it.")


def _mark(
    language: str, digests: Mapping[str, str], titles: Mapping[str, str], leave_out: Sequence[str]
) -> str:
    whole = [language, sorted(digests.items()), sorted(titles.items()), list(leave_out)]
    return _digest(json.dumps(whole).encode())[:16]


def _write_pictures(database: sqlite3.Connection, pictures: Mapping[str, Picture]) -> None:
    there = {digest for (digest,) in database.execute("SELECT sha256 FROM pictures")}
    for picture in pictures.values():
        if picture.sha256 not in there:
            database.execute(
                "INSERT INTO pictures VALUES (?, ?, ?, ?, ?)",
                (picture.sha256, picture.media_type, picture.width, picture.height, picture.data),
            )


def _write_answer(
    database: sqlite3.Connection,
    question: str,
    value: str | None,
    expected: str | None,
    now: datetime,
    every: timedelta,
) -> None:
    """Puts an answer there, and what was there before into the history (not for the first answer)."""
    row = database.execute("SELECT value FROM answers WHERE question = ?", (question,)).fetchone()
    before = None if row is None else row[0]
    if value == before:
        return
    last = database.execute(
        "SELECT changed FROM history WHERE question = ? ORDER BY id DESC LIMIT 1", (question,)
    ).fetchone()
    was_ever_answered = row is not None or last is not None
    is_anothers = before is not None and before != expected
    if was_ever_answered and (is_anothers or last is None or not _is_recent(last[0], now, every)):
        database.execute(
            "INSERT INTO history (question, changed, value) VALUES (?, ?, ?)", (question, now.isoformat(), before)
        )
    if value is None:
        database.execute("DELETE FROM answers WHERE question = ?", (question,))
    else:
        new = (question, value, _digest(value.encode()), now.isoformat())
        database.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", new)


def _is_recent(changed: str, now: datetime, every: timedelta) -> bool:
    """A clock that was set back makes nothing recent: rather one value too many in the history."""
    return timedelta(0) <= now - datetime.fromisoformat(changed) < every


def _text_of(question: Question, report: Report) -> str | None:
    answer = report.answers.get(question.id)
    return None if answer is None else _as_text(write_answer(question, answer))


def _answer_of(question: Question, value: str | None) -> Answer | None:
    return None if value is None else read_answer(question, _parsed(value), Place(question.id, []))


def _pictures(database: sqlite3.Connection, path: Path) -> Mapping[str, Picture]:
    pictures = {}
    rows = database.execute("SELECT sha256, media_type, width, height, data FROM pictures")
    for digest, media_type, width, height, data in rows:
        if not isinstance(data, bytes) or _digest(data) != digest:
            raise damaged(path, "one of its pictures")
        pictures[digest] = Picture(digest, str(media_type), int(width), int(height), data)
    return MappingProxyType(pictures)


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _as_text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _parsed(value: str) -> object:
    parsed: object = json.loads(value, parse_int=Decimal, parse_float=Decimal)
    return parsed
