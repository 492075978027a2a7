"""The user's data folder: what the program remembers on this computer, beside the reports themselves.

    recent.json              the files that were open last
    open/KEY.lock, .json     a file that is open, or was when the program stopped
    left/KEY.json            where somebody left off in a file
    rescued/KEY/             reports that could not be saved where they belong
    backups/KEY/             earlier versions

KEY is made of a file's name and place. What is small is replaced in one step; what cannot be read is as if it were not
there, and nothing here is worth stopping for.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from otop_report.errors import UnwritableFile
from otop_report.replacing import replace_in_one_step

_NAME = "OTOP Report Builder"
_LARGEST = 1024 * 1024
_LONGEST_STEM = 40


@dataclass(frozen=True, slots=True)
class UserData:
    """The places in the user's data folder `folder`; none of them needs to be there."""

    folder: Path

    @property
    def recent(self) -> Path:
        """The list of recent files."""
        return self.folder / "recent.json"

    def opened(self, path: Path) -> Path:
        """What says that a report file is open; beside it stands its lock."""
        return self.folder / "open" / f"{key(path)}.json"

    def left(self, path: Path) -> Path:
        """Where somebody left off in a report file."""
        return self.folder / "left" / f"{key(path)}.json"

    def rescues(self, path: Path) -> Path:
        """The folder of the rescues of a report file."""
        return self.folder / "rescued" / key(path)

    def backups(self, path: Path) -> Path:
        """The folder of the backups of a report file."""
        return self.folder / "backups" / key(path)


def user_data_folder(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """Where this system keeps the data of programs for the person who is logged in."""
    known = os.environ if environment is None else environment
    if platform == "win32":
        return Path(known.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / _NAME
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return Path(known.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "otop-report"


def key(path: Path) -> str:
    """A name for a file at its place, the same however one came there."""
    from hashlib import sha256

    whole = os.path.normcase(os.path.realpath(path))
    stem = re.sub(r"[^\w-]+", "-", path.stem)[:_LONGEST_STEM].strip("-")
    return f"{stem or 'report'}-{sha256(whole.encode(errors='surrogateescape')).hexdigest()[:12]}"


def read_object(path: Path) -> Mapping[str, object]:
    """The JSON object in a small file; empty where there is none that can be read."""
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def write_object(path: Path, content: Mapping[str, object], lasting: bool = False) -> bool:
    """Writes a small JSON object in one step; False where that cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_in_one_step(path, json.dumps(content, ensure_ascii=False, indent=1).encode(errors="replace"), lasting)
    except (OSError, UnwritableFile):
        return False
    return True


def text_in(content: Mapping[str, object], name: str) -> str:
    """A text of a JSON object; "" where there is none."""
    value = content.get(name)
    return value if isinstance(value, str) else ""


def number_in(content: Mapping[str, object], name: str) -> int:
    """A whole number of a JSON object; 0 where there is none."""
    value = content.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
