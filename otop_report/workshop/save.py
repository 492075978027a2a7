"""Write a workshop as one file, the form that is sent and that a report carries."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from otop_report.replacing import replace_in_one_step
from otop_report.workshop.model import Workshop
from otop_report.workshop.source import WORKSHOP_TOML

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_ORDINARY_FILE = 0o100644 << 16


def pack(workshop: Workshop) -> bytes:
    """The zip of the workshop's files: the same bytes for the same files, whenever and wherever it is made."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(workshop.files, key=lambda name: (name != WORKSHOP_TOML, name)):
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _ORDINARY_FILE
            archive.writestr(entry, workshop.files[name])
    return data.getvalue()


def save_packed(workshop: Workshop, target: Path) -> None:
    """Write `pack(workshop)` to `target` in one step: there is the old file or the whole new one, never half of it."""
    replace_in_one_step(target, pack(workshop))
