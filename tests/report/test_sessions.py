from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from otop_report.report.keeping.sessions import (
    STALE_AFTER,
    Holder,
    InUse,
    LeftAt,
    Session,
    begin,
    beside_of,
    this_program,
)
from otop_report.report.keeping.user_data import UserData

PROJECT = Path(__file__).resolve().parents[2]
COLLEAGUE = Holder("another-computer", "maria", 4711)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "stick" / "honduras.otopreport"
    path.parent.mkdir()
    path.write_text("a report")
    return path


@pytest.fixture
def data(tmp_path: Path) -> UserData:
    return UserData(tmp_path / "data")


def begun(path: Path, data: UserData, anyway: bool = False) -> Session:
    session = begin(path, data, anyway=anyway)
    assert isinstance(session, Session)
    return session


def test_a_session_that_ends_leaves_nothing_beside_the_file(path: Path, data: UserData) -> None:
    session = begun(path, data)
    assert beside_of(path).exists()
    session.end()

    assert [file.name for file in path.parent.iterdir()] == [path.name]
    again = begun(path, data)
    assert again.stopped is None
    again.end()


def test_a_file_that_is_open_in_another_window_is_told(path: Path, data: UserData) -> None:
    session = begun(path, data)
    second = begin(path, data)

    assert isinstance(second, InUse)
    assert second.is_here
    assert second.holder.pid == os.getpid()
    assert datetime.fromisoformat(second.holder.since) <= datetime.now(UTC)
    session.end()


def test_a_file_that_another_person_has_open_on_this_computer_is_told(path: Path, data: UserData) -> None:
    session = begun(path, data)
    second = begin(path, UserData(data.folder / "of another person"))

    assert isinstance(second, InUse)
    assert second.is_here
    assert second.holder.host == this_program().host
    session.end()


def test_the_same_file_by_another_way_is_the_same_file(path: Path, data: UserData) -> None:
    (path.parent / "folder").mkdir()
    session = begun(path, data)

    assert isinstance(begin(path.parent / "folder" / ".." / path.name, data), InUse)
    session.end()


def test_a_file_that_another_computer_has_open_is_told_until_its_lock_is_stale(path: Path, data: UserData) -> None:
    beside = beside_of(path)
    beside.write_text(json.dumps({"host": COLLEAGUE.host, "user": COLLEAGUE.user, "pid": COLLEAGUE.pid}))

    second = begin(path, data)
    assert second == InUse(path, COLLEAGUE, is_here=False)
    assert json.loads(beside.read_text())["user"] == "maria"

    long_ago = time.time() - STALE_AFTER - 10
    os.utime(beside, (long_ago, long_ago))
    session = begun(path, data)
    assert json.loads(beside.read_text())["pid"] == os.getpid()
    session.end()


def test_a_file_of_another_computer_can_be_taken_anyway(path: Path, data: UserData) -> None:
    beside_of(path).write_text(json.dumps({"host": COLLEAGUE.host, "user": COLLEAGUE.user, "pid": COLLEAGUE.pid}))

    session = begun(path, data, anyway=True)

    assert json.loads(beside_of(path).read_text())["host"] == this_program().host
    session.end()


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"host": 7, "pid": "x"}', "\0" * 99])
def test_a_damaged_lock_is_taken_over(path: Path, data: UserData, content: str) -> None:
    beside_of(path).write_text(content)

    begun(path, data).end()


def test_no_lock_is_needed_where_none_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    session = begun(tmp_path / "nowhere" / "x.otopreport", UserData(tmp_path / "file" / "data"))

    session.sign_of_life()
    assert session.remember(LeftAt("overview.text")) is False
    session.end()


STOPPED = """
import os, sys, time
from pathlib import Path
from otop_report.report.keeping.sessions import LeftAt, begin
from otop_report.report.keeping.user_data import UserData
session = begin(Path(sys.argv[1]), UserData(Path(sys.argv[2])))
session.remember(LeftAt("overview.goals", 120))
session.sign_of_life()
print("begun", flush=True)
time.sleep(60)
"""


def test_a_session_that_was_killed_is_told_with_its_time_and_topic(path: Path, data: UserData) -> None:
    command = [sys.executable, "-c", STOPPED, str(path), str(data.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        second = begin(path, data)
        assert isinstance(second, InUse)
        assert second.holder.pid == program.pid
        program.kill()
    killed = datetime.now(UTC)

    session = begun(path, data)

    assert session.stopped is not None
    assert session.stopped.topic == "overview.goals"
    assert session.stopped.saved == datetime.fromtimestamp(path.stat().st_mtime, UTC)
    assert killed - timedelta(seconds=10) < session.stopped.at <= killed
    assert session.left_at == LeftAt("overview.goals", 120)
    session.end()


def test_where_somebody_left_off_is_remembered_by_file(path: Path, data: UserData) -> None:
    left_at = LeftAt("overview.goals", 120, (240, 700, 400), ("message", "table"))
    session = begun(path, data)
    assert session.left_at == LeftAt()
    assert session.remember(left_at)
    session.end()

    again = begun(path, data)
    other = begun(path.with_name("other.otopreport"), data)
    assert (again.left_at, other.left_at) == (left_at, LeftAt())
    again.end()
    other.end()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"topic": 7, "scroll": "x", "columns": ["a", 5], "examples": 3}'])
def test_damaged_notes_are_as_if_they_were_not_there(path: Path, data: UserData, content: str) -> None:
    for note in (data.left(path), data.opened(path)):
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(content)

    session = begun(path, data)

    assert session.left_at.topic == ""
    assert session.left_at.scroll == 0
    session.end()
