"""A lock that the system takes away when its holder ends, however it ends; one on each file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    _BEYOND = 0x7FFF0000
    """Windows locks bytes against reading, too: this one is never read."""

    def _is_locked_now(file: BinaryIO) -> bool:
        file.seek(_BEYOND)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True
else:
    import fcntl

    def _is_locked_now(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # A network drive without locks: what is written in the file has to do.
            return True
        return True


def lock(path: Path) -> BinaryIO | None:
    """The file, made where it is missing, and locked until it is closed; None where somebody holds it.

    OSError where no file can be made there.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    file: BinaryIO = os.fdopen(descriptor, "r+b", buffering=0)
    if _is_locked_now(file):
        return file
    file.close()
    return None
