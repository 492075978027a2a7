"""Where a workshop file is read from: a folder, or the zip of one; nothing is ever unpacked onto the disk.

Both forms answer the same three questions by the names files have inside the workshop file (always with `/`:
`translations/es.toml`). A zip made by strangers is not trusted: what could escape the folder, be a link, stand there
twice, be locked, or grow without end is refused with an UnreadableFile that says so.
"""

from __future__ import annotations

import io
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from otop_report.errors import UnreadableFile

WORKSHOP_TOML = "workshop.toml"
TRANSLATIONS = "translations/"
SUFFIX = ".otopworkshop"

MEGABYTE = 1024 * 1024
LARGEST_FILE = 50 * MEGABYTE
LARGEST_TEXT = 2 * MEGABYTE
LARGEST_WORKSHOP = 100 * MEGABYTE
MOST_ENTRIES = 10_000

_LINK_OUT = "leads out of its folder; a workshop holds only files of its own. Pack the folder again."


class Source(Protocol):
    """A workshop file, opened for reading."""

    @property
    def path(self) -> Path:
        """The file or folder as it was named, for messages."""

    def names(self) -> tuple[str, ...]:
        """The files at the top and in `translations/`, in alphabetical order."""

    def has(self, name: str) -> bool:
        """Whether there is a file of that name inside."""

    def read(self, name: str) -> bytes:
        """The bytes of a file that is there; UnreadableFile if they cannot be had, or are too many."""


def is_inside(name: str) -> bool:
    """Whether a name can only mean a file inside the folder: relative, with `/`, without `..` or a drive."""
    parts = name.split("/")
    return bool(name) and not any(part in ("", ".", "..") for part in parts) and not set(name) & set("\\:\0")


def open_source(path: Path) -> Source:
    """The workshop file at `path`: a folder, the `workshop.toml` in it, or a zip."""
    try:
        if path.is_dir():
            return _folder(path)
        if path.name.casefold() == WORKSHOP_TOML and path.is_file():
            return _folder(path.parent)
        if not path.exists():
            raise UnreadableFile(path, "There is no such file or folder.")
        if not path.is_file():
            raise UnreadableFile(path, "It is neither a file nor a folder.")
        if path.stat().st_size > LARGEST_WORKSHOP:
            raise UnreadableFile(path, f"It is larger than {LARGEST_WORKSHOP // MEGABYTE} MB.")
        return zip_source(path, path.read_bytes())
    except OSError as error:
        raise UnreadableFile(path, f"It cannot be read: {error.strerror or error}.") from error


def _folder(path: Path) -> Source:
    folder = FolderSource(path)
    if not folder.has(WORKSHOP_TOML):
        raise UnreadableFile(path, "The folder holds no workshop.toml, so it is not a workshop.")
    return folder


@dataclass(frozen=True, slots=True)
class FolderSource:
    """The folder form."""

    path: Path

    def names(self) -> tuple[str, ...]:
        """See Source."""
        found = [
            item
            for item in (*self.path.glob("*"), *self.path.glob(TRANSLATIONS + "*.toml"))
            if item.is_file()
        ]
        return _ordinary(item.relative_to(self.path).as_posix() for item in found)

    def has(self, name: str) -> bool:
        """See Source; a link that leads out of the folder counts as there and is refused when it is read."""
        try:
            return is_inside(name) and (self.path / name).is_file()
        except OSError:  # a name longer than the system allows
            return False

    def read(self, name: str) -> bytes:
        """See Source."""
        file = self.path / name
        try:
            if not file.resolve().is_relative_to(self.path.resolve()):
                raise UnreadableFile(file, f"It {_LINK_OUT}")
            largest = _largest(name)
            if file.stat().st_size > largest:
                raise _too_large(file, largest)
            return file.read_bytes()
        except OSError as error:
            raise UnreadableFile(file, f"It cannot be read: {error.strerror or error}.") from error


@dataclass(frozen=True, slots=True)
class ZipSource:
    """The zip form, held in memory as it is."""

    path: Path
    data: bytes = field(repr=False)
    members: Mapping[str, zipfile.ZipInfo] = field(repr=False)

    def names(self) -> tuple[str, ...]:
        """See Source."""
        return _ordinary(
            name
            for name in self.members
            if "/" not in name or (name.startswith(TRANSLATIONS) and name.count("/") == 1)
        )

    def has(self, name: str) -> bool:
        """See Source."""
        return name in self.members

    def read(self, name: str) -> bytes:
        """See Source; never takes more than is allowed, whatever size the zip claims."""
        largest = _largest(name)
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive, archive.open(self.members[name]) as file:
                data = file.read(largest + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise UnreadableFile(
                self.path / name, "It is damaged. Ask for the workshop file again."
            ) from error
        if len(data) > largest:
            raise _too_large(self.path / name, largest)
        return data


def zip_source(path: Path, data: bytes) -> ZipSource:
    """The zip in `data`; `path` is what messages call it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableFile(path, "It is not a workshop file (not a zip), or it is damaged.") from error
    if len(entries) > MOST_ENTRIES:
        raise UnreadableFile(path, f"It holds more than {MOST_ENTRIES} files; that is no workshop.")
    members: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    for entry in entries:
        name = unicodedata.normalize("NFC", entry.filename.replace("\\", "/"))
        _refuse_traps(path, name, entry)
        if entry.is_dir() or name.endswith("/") or name.startswith("__MACOSX/"):
            continue
        if name.casefold() in seen:
            raise UnreadableFile(path, f'It holds "{_shown(name)}" twice. Pack the folder again.')
        seen.add(name.casefold())
        members[name] = entry
    members = _without_top_folder(members)
    if WORKSHOP_TOML not in members:
        raise UnreadableFile(path, "It holds no workshop.toml, so it is not a workshop file.")
    return ZipSource(path, data, MappingProxyType(members))


def _refuse_traps(path: Path, name: str, entry: zipfile.ZipInfo) -> None:
    if not is_inside(name.rstrip("/")):
        raise UnreadableFile(path, f'The name "{_shown(name)}" inside it {_LINK_OUT}')
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise UnreadableFile(
            path, f'"{_shown(name)}" inside it is a link; put the file itself there and pack again.'
        )
    if entry.flag_bits & 0x1:
        raise UnreadableFile(path, "It is locked with a password. Ask for a copy without one.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableFile(path, "It is packed in a way we do not read. Pack it as an ordinary zip.")


def _without_top_folder(members: dict[str, zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The members of the folder when the zip holds the folder itself, as file managers make it."""
    tops = {name.split("/")[0] for name in members if not name.startswith(".")}
    if len(tops) != 1 or WORKSHOP_TOML in members:
        return members
    top = f"{tops.pop()}/"
    return {name.removeprefix(top): entry for name, entry in members.items() if name.startswith(top)}


def _ordinary(names: Iterable[str]) -> tuple[str, ...]:
    """The names sorted, without the hidden and lock files that file managers and Office leave behind."""
    return tuple(sorted(name for name in names if not name.rsplit("/")[-1].startswith((".", "~$"))))


def _largest(name: str) -> int:
    return LARGEST_TEXT if name.endswith(".toml") else LARGEST_FILE


def _too_large(file: Path, largest: int) -> UnreadableFile:
    return UnreadableFile(file, f"It is larger than {largest // MEGABYTE} MB.")


def _shown(name: str) -> str:
    return name if len(name) <= 60 else name[:57] + "..."
