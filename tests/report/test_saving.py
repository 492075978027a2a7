from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from otop_report.errors import ReplacedFile, UnwritableFile
from otop_report.report import store
from otop_report.report.database import connected, in_clear_words
from otop_report.report.keeping.saving import REASONS, TroubleKind, kind_of
from tests.report.keeping_desk import FIRST, WORKSHOP


class OnWindows(OSError):
    """An error as Windows gives it: its number says more than its errno."""

    def __init__(self, winerror: int) -> None:
        super().__init__(errno.EACCES, "Windows says no")
        self.winerror = winerror


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, ""), TroubleKind.DISK_FULL),
        (OSError(errno.EFBIG, ""), TroubleKind.DISK_FULL),
        (OSError(errno.EROFS, ""), TroubleKind.READ_ONLY),
        (PermissionError(errno.EACCES, ""), TroubleKind.READ_ONLY),
        (FileNotFoundError(errno.ENOENT, ""), TroubleKind.OUT_OF_REACH),
        (OSError(errno.EIO, ""), TroubleKind.OUT_OF_REACH),
        (OSError(errno.EBADF, ""), TroubleKind.OTHER),
        (OnWindows(21), TroubleKind.OUT_OF_REACH),
        (OnWindows(32), TroubleKind.IN_USE),
        (OnWindows(112), TroubleKind.DISK_FULL),
        (OnWindows(19), TroubleKind.READ_ONLY),
        (ReplacedFile("x", ""), TroubleKind.REPLACED),
        (UnwritableFile("x", "no reason is known"), TroubleKind.OTHER),
    ],
)
def test_what_the_system_says_tells_the_kind_of_trouble(error: Exception, kind: TroubleKind) -> None:
    assert kind_of(error, Path("x")) is kind


def test_an_error_of_ours_is_understood_by_what_is_beneath_it(tmp_path: Path) -> None:
    path = tmp_path / "x.otopreport"
    store.create(path, WORKSHOP, FIRST)
    holder, other = connected(path), connected(path, patience=0.01)
    holder.execute("BEGIN EXCLUSIVE")

    with pytest.raises(UnwritableFile) as raised, in_clear_words(path, writing=True):
        other.execute("DELETE FROM titles")

    assert isinstance(raised.value.__cause__, sqlite3.Error)
    assert kind_of(raised.value, path) is TroubleKind.IN_USE
    holder.close()
    other.close()


def test_every_kind_of_trouble_has_its_reason() -> None:
    assert set(REASONS) == set(TroubleKind)
