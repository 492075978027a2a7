"""Rolling backups of one report file: whole report files in a folder of the user's computer, the newest few.

A backup is made on opening and while something changes, and only where the newest one does not hold the same. Nothing
but `Backups` writes in such a folder; what has no name of a backup in it is neither listed nor deleted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from otop_report.errors import UnwritableFile
from otop_report.report.store import SUFFIX, ReportFile

_NAME = re.compile(rf"(\d{{8}}-\d{{6}}-\d{{6}})-([0-9a-f]{{16}}){re.escape(SUFFIX)}")
_TIME = "%Y%m%d-%H%M%S-%f"
_LEFT_BEHIND = f".~*{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Backup:
    """An earlier version: the file, when it was made, and the mark of what it holds (`ReportFile.mark`)."""

    path: Path
    made: datetime
    mark: str


@dataclass(frozen=True, slots=True)
class Backups:
    """The backups of one report file in a folder of its own; `most` are kept, one every so often."""

    folder: Path
    every: timedelta = timedelta(minutes=10)
    most: int = 10

    def listed(self) -> tuple[Backup, ...]:
        """All of them, the newest first; () where there are none or the folder cannot be read."""
        try:
            names = [path.name for path in self.folder.iterdir()]
        except OSError:
            return ()
        found = (_backup(self.folder / name) for name in sorted(names, reverse=True))
        return tuple(backup for backup in found if backup is not None)

    def make(self, file: ReportFile, now: datetime) -> Backup | None:
        """Makes one of what the file holds, and deletes the oldest that are too many.

        None where the newest backup holds the same already. UnwritableFile or UnreadableFile where it cannot be made.
        """
        mark = file.mark
        there = self.listed()
        if there and there[0].mark == mark:
            return None
        path = self.folder / f"{now.astimezone(UTC).strftime(_TIME)}-{mark}{SUFFIX}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for left in self.folder.glob(_LEFT_BEHIND):
                left.unlink(missing_ok=True)
            file.copy_to(path)
            for old in self.listed()[self.most :]:
                old.path.unlink(missing_ok=True)
        except OSError as error:
            raise UnwritableFile(path, f"No backup could be made ({error.strerror}).") from error
        return Backup(path, now, mark)


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    return Backup(path, datetime.strptime(named[1], _TIME).replace(tzinfo=UTC), named[2])
