"""A report file while somebody works on it: who has it open, how the last session ended, and where it left off.

A mark in the user's data folder tells this computer, a small lock beside the file tells others on a shared drive. The
system lets go of both when a program ends in whatever way, so that a lock that is still held is never a leftover; where
a drive has no such locks, one that shows no sign of life for five minutes is. A folder that cannot be written has none.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from otop_report.report.keeping.file_lock import lock
from otop_report.report.keeping.user_data import UserData, number_in, read_object, text_in, write_object
from otop_report.report.store import Clock, utc_now

STALE_AFTER = 300.0
"""Seconds without a sign of life after which a lock of another computer counts for nothing."""
_SIGN_HERE, _SIGN_BESIDE = 10.0, 60.0
"""Seconds between two signs of life: in the data folder, and in the lock beside the file."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has a file open."""

    host: str
    user: str
    pid: int
    since: str = ""
    """ISO date and time with its time zone; "" where it is not known."""


@dataclass(frozen=True, slots=True)
class InUse:
    """The file is open already: `is_here` on this computer, or else by another one on a shared drive."""

    path: Path
    holder: Holder
    is_here: bool


@dataclass(frozen=True, slots=True)
class Stopped:
    """The last session did not end by itself: its last sign of life (to ten seconds), its last saving (None: not
    known), and the topic that was open ("": none).
    """

    at: datetime
    saved: datetime | None
    topic: str = ""


@dataclass(frozen=True, slots=True)
class LeftAt:
    """Where somebody left off in a file; `columns` are the widths of the window's columns in pixels, `examples` the
    kinds of question whose example stands open.
    """

    topic: str = ""
    scroll: int = 0
    columns: tuple[int, ...] = ()
    examples: tuple[str, ...] = ()


def this_program() -> Holder:
    """Who this is, for others to read."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = ""
    return Holder(platform.node(), user, os.getpid())


def begin(
    path: Path, data: UserData, *, clock: Clock = utc_now, anyway: bool = False, me: Holder | None = None
) -> Session | InUse:
    """Begins a session with a report file, or tells who has it open.

    `anyway` takes it even from another computer (never from another window of this one).
    """
    me = me or this_program()
    mark = data.opened(path)
    held = _held(mark.with_suffix(".lock"))
    if held is None:
        return InUse(path, _holder(read_object(mark)), is_here=True)
    beside = _lock_beside(path, me, anyway)
    if isinstance(beside, InUse):
        _close(held)
        return beside
    return Session(path, data, me, held, beside, clock())


class Session:
    """A file that is open here. `stopped` tells of a last session that did not end by itself, `left_at` where it was
    left off. Made by `begin`.
    """

    def __init__(
        self,
        path: Path,
        data: UserData,
        me: Holder,
        mark: BinaryIO | _Nothing,
        beside: BinaryIO | _Nothing,
        now: datetime,
    ) -> None:
        self.path = path
        self._mark = mark
        self._beside = beside
        self._opened = data.opened(path)
        self._left = data.left(path)
        self._signed_here = self._signed_beside = time.monotonic()
        self.left_at = _left_at(read_object(self._left))
        before = read_object(self._opened)
        self.stopped = self._how_it_stopped(now) if before else None
        write_object(self._opened, _written(Holder(me.host, me.user, me.pid, now.isoformat()), path), lasting=True)
        _write_lock(beside, Holder(me.host, me.user, me.pid, now.isoformat()))
        _touch(self._opened.with_suffix(".lock"), mark)

    def sign_of_life(self) -> None:
        """Tells that the program is still there; from any one thread, as often as it likes."""
        now = time.monotonic()
        if now - self._signed_here > _SIGN_HERE:
            self._signed_here = now
            _touch(self._opened.with_suffix(".lock"), self._mark)
        if now - self._signed_beside > _SIGN_BESIDE:
            self._signed_beside = now
            _touch(beside_of(self.path), self._beside)

    def remember(self, left_at: LeftAt) -> bool:
        """Keeps where somebody is, at once and quickly; False where that cannot be written."""
        return write_object(
            self._left,
            {
                "topic": left_at.topic, "scroll": left_at.scroll, "columns": list(left_at.columns),
                "examples": list(left_at.examples),
            },
        )  # fmt: skip

    def end(self) -> None:
        """The file was closed as it should be: the mark and the lock go."""
        with contextlib.suppress(OSError):
            self._opened.unlink(missing_ok=True)
        _close(self._mark)
        if not isinstance(self._beside, _Nothing):
            _close(self._beside)
            with contextlib.suppress(OSError):
                beside_of(self.path).unlink(missing_ok=True)

    def _how_it_stopped(self, now: datetime) -> Stopped:
        """It lived at least until its last saving; nothing of it is in the time to come."""
        sign, saved = (_changed(path, now) for path in (self._opened.with_suffix(".lock"), self.path))
        last = max((known for known in (sign, saved) if known is not None), default=now)
        return Stopped(last, saved, self.left_at.topic)


def beside_of(path: Path) -> Path:
    """The lock beside a report file."""
    return path.with_name(f".~{path.name}.lock")


class _Nothing:
    """In the place of a lock where none can be made."""


def _held(path: Path) -> BinaryIO | _Nothing | None:
    """A lock; _Nothing where none can be made, None where somebody holds it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return lock(path)
    except OSError:
        return _Nothing()


def _lock_beside(path: Path, me: Holder, anyway: bool) -> BinaryIO | _Nothing | InUse:
    beside = beside_of(path)
    if not path.parent.is_dir():
        return _Nothing()
    holder = _holder(read_object(beside))
    is_elsewhere = bool(holder.host) and holder.host != me.host
    is_alive = is_elsewhere and _age(beside) < STALE_AFTER
    try:
        held = lock(beside)
    except OSError:
        return _Nothing()
    if held is None:
        return _Nothing() if anyway else InUse(path, holder, is_here=not is_elsewhere)
    if is_alive and not anyway:
        held.close()
        return InUse(path, holder, is_here=False)
    return held


def _age(path: Path) -> float:
    """Seconds since a file was touched, by the clock of the disk it is on."""
    try:
        with tempfile.TemporaryFile(dir=path.parent) as file:
            return os.fstat(file.fileno()).st_mtime - path.stat().st_mtime
    except OSError:
        return STALE_AFTER


def _write_lock(file: BinaryIO | _Nothing, holder: Holder) -> None:
    """In its place, and not by a new file: the system's lock is on this one."""
    if isinstance(file, _Nothing):
        return
    with contextlib.suppress(OSError):
        file.seek(0)
        file.truncate()
        file.write(json.dumps(_written(holder)).encode())


def _changed(path: Path, now: datetime) -> datetime | None:
    try:
        return min(now, datetime.fromtimestamp(path.stat().st_mtime, UTC))
    except OSError:
        return None


def _touch(path: Path, file: BinaryIO | _Nothing) -> None:
    if not isinstance(file, _Nothing):
        with contextlib.suppress(OSError):
            os.utime(path)


def _close(file: BinaryIO | _Nothing) -> None:
    if not isinstance(file, _Nothing):
        file.close()


def _written(holder: Holder, path: Path | None = None) -> dict[str, object]:
    written: dict[str, object] = {
        "host": holder.host, "user": holder.user, "pid": holder.pid, "since": holder.since,
    }  # fmt: skip
    return written if path is None else written | {"path": str(path)}


def _holder(content: Mapping[str, object]) -> Holder:
    return Holder(
        text_in(content, "host"), text_in(content, "user"), number_in(content, "pid"), text_in(content, "since")
    )


def _left_at(content: Mapping[str, object]) -> LeftAt:
    columns, examples = content.get("columns"), content.get("examples")
    return LeftAt(
        text_in(content, "topic"),
        number_in(content, "scroll"),
        tuple(width for width in columns if isinstance(width, int)) if isinstance(columns, list) else (),
        tuple(kind for kind in examples if isinstance(kind, str)) if isinstance(examples, list) else (),
    )
