"""Puts a file in its place in one step: whoever looks finds the old one or the new one, never a part."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

_DELAYS = (0.05, 0.1, 0.2, 0.4, 0.8)
# Windows: access denied, sharing violation, lock violation; a virus scanner lets go after a moment.
_IN_USE = frozenset({5, 32, 33})


def replace_file(path: Path, data: bytes) -> None:
    """Writes `data` beside `path` and moves it there. OSError where that cannot be done; the old file then stands."""
    handle, name = tempfile.mkstemp(prefix=".~", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(usual_permissions())
        move_over(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def move_over(source: Path, target: Path) -> None:
    """Moves a file over another, with patience for who looks at it for a moment."""
    for delay in _DELAYS:
        try:
            source.replace(target)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
            time.sleep(delay)
    source.replace(target)


def usual_permissions() -> int:
    """What a new file of this person is allowed (a temporary file is for them alone)."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
