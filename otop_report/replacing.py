"""Puts a finished file in its place in one step: whoever looks finds the old file or the new one, never a part."""

from __future__ import annotations

import os
import stat
import tempfile
import time
from pathlib import Path

from otop_report.errors import UnwritableFile

_DELAYS = (0.05, 0.1, 0.2, 0.4, 0.8)
# Windows: access denied, sharing violation, lock violation. A virus scanner lets go after a moment, Word does not.
_IN_USE = frozenset({5, 32, 33})


def replace_in_one_step(path: Path, data: bytes, lasting: bool = True) -> None:
    """Writes `data` to a new file beside `path` and moves it there. UnwritableFile says why it cannot be; the old
    file then stands as it was.

    `lasting` waits until the disk has it; what a power cut may take need not wait.
    """
    _refuse_what_is_kept(path)
    try:
        handle, name = tempfile.mkstemp(prefix=".~", suffix=path.suffix, dir=path.parent)
    except FileNotFoundError as error:
        raise UnwritableFile(
            path, "The folder does not exist. Make it first, or choose another one."
        ) from error
    except OSError as error:
        raise UnwritableFile(path, f"Nothing can be written in this folder ({error.strerror}).") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if lasting:
                os.fsync(file.fileno())
        temporary.chmod(_permissions(path))
        move_over(temporary, path)
    except OSError as error:
        raise UnwritableFile(path, _reason(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def _refuse_what_is_kept(path: Path) -> None:
    """A folder, a read-only file, or one that an Office program has open where the system would not say so."""
    if path.is_dir():
        raise UnwritableFile(path, "This is a folder. Give the name of a file.")
    if not path.exists():
        return
    if not path.stat().st_mode & stat.S_IWUSR:
        raise UnwritableFile(
            path, "The file is read-only. Choose another name, or allow writing in its properties."
        )
    # Windows refuses to replace an open file; elsewhere only the lock of LibreOffice tells.
    lock = path.with_name(f".~lock.{path.name}#")
    if lock.exists():
        raise UnwritableFile(
            path,
            f"The file is open in LibreOffice. Close it there and try again (or delete {lock.name} if it is not).",
        )


def _permissions(path: Path) -> int:
    """Those of the file that is replaced, else those a new file gets."""
    return stat.S_IMODE(path.stat().st_mode) if path.exists() else usual_permissions()


def usual_permissions() -> int:
    """What a new file of this person is allowed (a temporary file is for them alone)."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def move_over(source: Path, target: Path) -> None:
    """Moves a file over another, with patience for who looks at it for a moment. OSError where it stays in use."""
    for delay in _DELAYS:
        try:
            source.replace(target)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
            time.sleep(delay)
    source.replace(target)


def _reason(error: OSError) -> str:
    if getattr(error, "winerror", None) in _IN_USE or isinstance(error, PermissionError):
        return "The file is open in another program, or you may not change it. Close it there and try again."
    return f"The file could not be written ({error.strerror}). The old one, if there was one, is as it was."
