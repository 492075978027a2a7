"""The report files that were open last, for the start window: the newest first, at most twenty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from otop_report.report.keeping.user_data import UserData, key, number_in, read_object, text_in, write_object

MOST = 20


@dataclass(frozen=True, slots=True)
class Recent:
    """A report file as it was when it was last open: `done` of `asked` questions answered, `opened` with its time
    zone. `is_missing`: there is no such file at this moment.
    """

    path: Path
    title: str
    country: str
    done: int
    asked: int
    opened: datetime
    is_missing: bool = False


def recent_files(data: UserData) -> tuple[Recent, ...]:
    """The list; what cannot be understood in it is left out."""
    listed = read_object(data.recent).get("files")
    return tuple(_read(listed if isinstance(listed, list) else []))[:MOST]


def remember_recent(data: UserData, recent: Recent) -> bool:
    """Puts a file at the head of the list; False where the list cannot be written."""
    return _write(data, (recent, *_without(recent_files(data), recent.path)))


def forget_recent(data: UserData, path: Path) -> bool:
    """Takes a file off the list (the file itself stays); False where the list cannot be written."""
    return _write(data, _without(recent_files(data), path))


def _without(files: tuple[Recent, ...], path: Path) -> tuple[Recent, ...]:
    return tuple(file for file in files if key(file.path) != key(path))


def _write(data: UserData, files: tuple[Recent, ...]) -> bool:
    listed = [
        {
            "path": str(file.path), "title": file.title, "country": file.country, "done": file.done,
            "asked": file.asked, "opened": file.opened.isoformat(),
        }
        for file in files[:MOST]
    ]  # fmt: skip
    return write_object(data.recent, {"files": listed})


def _read(listed: list[object]) -> Iterator[Recent]:
    for entry in listed:
        if not isinstance(entry, dict):
            continue
        try:
            opened = datetime.fromisoformat(text_in(entry, "opened"))
            path = Path(text_in(entry, "path"))
            is_missing = not path.is_file()
        except ValueError:
            continue
        if text_in(entry, "path") and opened.tzinfo is not None:
            texts = text_in(entry, "title"), text_in(entry, "country")
            yield Recent(path, *texts, number_in(entry, "done"), number_in(entry, "asked"), opened, is_missing)
