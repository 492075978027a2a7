"""What is said about the saving of a report: that it is being saved, that it is saved, or what keeps it from that.

All are frozen values, for the footer of a window. `Trouble.kind` is what a translation goes by, `reason` the English
sentence, `detail` what the system said.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from otop_report.errors import ReplacedFile


class TroubleKind(StrEnum):
    """Why a report cannot be saved in its file."""

    READ_ONLY = "read-only"
    DISK_FULL = "disk full"
    GONE = "gone"
    """The file was moved or deleted, and cannot be put back."""
    OUT_OF_REACH = "out of reach"
    """The stick, the network or the folder is not there."""
    REPLACED = "replaced"
    """Another file has taken its place."""
    IN_USE = "in use"
    OTHER = "other"


REASONS: Mapping[TroubleKind, str] = MappingProxyType(
    {
        TroubleKind.READ_ONLY: "This file or its folder is read-only. Save elsewhere.",
        TroubleKind.DISK_FULL: "This disk is full. Free some space or save elsewhere, before you close.",
        TroubleKind.GONE: "The file was moved or deleted. Save elsewhere.",
        TroubleKind.OUT_OF_REACH: "We cannot reach the place of the file. Put the stick back, or save elsewhere.",
        TroubleKind.REPLACED: "Another file has taken the place of this one. Save elsewhere.",
        TroubleKind.IN_USE: "Another program holds the file. Close it there, or save elsewhere.",
        TroubleKind.OTHER: "The file cannot be written. Save elsewhere.",
    }
)


@dataclass(frozen=True, slots=True)
class Saving:
    """The report is being written since then."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Saved:
    """The newest report is in the file `path`; `put_back` tells that the file was gone and was written anew."""

    at: datetime
    path: Path
    put_back: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """The newest report is not in its file since then. `rescue` is the file that has it meanwhile; None: only memory
    has it.
    """

    kind: TroubleKind
    since: datetime
    detail: str = ""
    rescue: Path | None = None

    @property
    def reason(self) -> str:
        """What happened, and what to do."""
        return REASONS[self.kind]


@dataclass(frozen=True, slots=True)
class BackupMissed:
    """The report is saved as ever, but no backup could be made."""

    reason: str


State = Saving | Saved | Trouble | BackupMissed

_ERRNOS: Mapping[TroubleKind, tuple[str, ...]] = MappingProxyType(
    {
        TroubleKind.DISK_FULL: ("ENOSPC", "EFBIG", "EDQUOT"),
        TroubleKind.READ_ONLY: ("EACCES", "EPERM", "EROFS"),
        TroubleKind.OUT_OF_REACH: ("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "EIO", "ENOTCONN", "ESTALE", "ETIMEDOUT"),
    }
)
_WINDOWS: Mapping[TroubleKind, frozenset[int]] = MappingProxyType(
    {
        # Sharing and lock violation.
        TroubleKind.IN_USE: frozenset((32, 33)),
        # A drive that is not ready, a device or network name that is gone, an error of the device.
        TroubleKind.OUT_OF_REACH: frozenset((2, 3, 21, 31, 53, 55, 59, 64, 67, 121, 1117, 1167)),
        TroubleKind.DISK_FULL: frozenset((39, 112)),
        TroubleKind.READ_ONLY: frozenset((5, 19)),
    }
)
_BY_CODE: Mapping[int, TroubleKind] = MappingProxyType(
    {
        sqlite3.SQLITE_BUSY: TroubleKind.IN_USE,
        sqlite3.SQLITE_LOCKED: TroubleKind.IN_USE,
        sqlite3.SQLITE_FULL: TroubleKind.DISK_FULL,
        sqlite3.SQLITE_READONLY: TroubleKind.READ_ONLY,
    }
)
_LITTLE = 256 * 1024


def kind_of(error: BaseException, path: Path) -> TroubleKind:
    """What an error of a report file means, by what the system said beneath it and by what its folder allows."""
    if isinstance(error, ReplacedFile):
        return TroubleKind.REPLACED
    cause = error.__cause__ or error
    if isinstance(cause, OSError):
        return _of_system(cause)
    if not isinstance(cause, sqlite3.Error):
        return TroubleKind.OTHER
    code = getattr(cause, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return TroubleKind.GONE
    if code & 0xFF in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return _by_trying(path)
    return _BY_CODE.get(code & 0xFF, TroubleKind.OTHER)


def _by_trying(path: Path) -> TroubleKind:
    """SQLite does not tell what the system said: whether a file a little larger than this one can be made here does."""
    try:
        size = path.stat().st_size
        with tempfile.TemporaryFile(dir=path.parent) as file:
            file.truncate(size + _LITTLE)
            file.write(bytes(_LITTLE))
            file.flush()
    except OSError as error:
        return _of_system(error)
    return TroubleKind.READ_ONLY if not os.access(path, os.W_OK) else TroubleKind.OTHER


def _of_system(error: OSError) -> TroubleKind:
    number, name = getattr(error, "winerror", None), errno.errorcode.get(error.errno or 0, "")
    by_number = (kind for kind, numbers in _WINDOWS.items() if number in numbers)
    by_name = (kind for kind, names in _ERRNOS.items() if name in names)
    return next(by_number, None) or next(by_name, TroubleKind.OTHER)
