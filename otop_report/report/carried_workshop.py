"""The workshop that a report file carries, so that it opens on any machine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from otop_report.workshop.model import Workshop

WorkshopLoader = Callable[[bytes, Path], Workshop]
"""Makes the workshop out of the bytes of a workshop file; the path is what messages call it."""

_DATE = (1980, 1, 1, 0, 0, 0)


def packed(workshop: Workshop) -> bytes:
    """The files of a workshop as the bytes of a workshop file; the same files always give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(workshop.files):
            archive.writestr(zipfile.ZipInfo(name, _DATE), workshop.files[name], zipfile.ZIP_DEFLATED)
    return target.getvalue()


def unpacked(data: bytes, path: Path) -> Workshop:
    """The workshop in those bytes; UnreadableFile or UnsoundWorkshop, with `path` as its name, where it is none."""
    from otop_report.workshop.load import workshop_from_bytes

    return workshop_from_bytes(data, path)
