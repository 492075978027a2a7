"""The stages of an export as JSON to look at: any of the program's values, written out as it is.

A frozen value becomes an object with its class in `"is"`; fields that have their usual value are left out, and of bytes
only the number is said.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from otop_report.replacing import replace_in_one_step


def dump_stages(folder: Path, stages: Mapping[str, object]) -> tuple[Path, ...]:
    """A numbered JSON file for each stage, in their order; the paths. Raises UnwritableFile."""
    paths = []
    for number, (name, value) in enumerate(stages.items(), 1):
        path = folder / f"{number}-{name}.json"
        text = json.dumps(as_plain(value), ensure_ascii=False, indent=1) + "\n"
        replace_in_one_step(path, text.encode("utf-8", "backslashreplace"))
        paths.append(path)
    return tuple(paths)


def as_plain(value: object) -> Any:
    """The value as JSON has it."""
    if isinstance(value, Enum):
        return as_plain(value.value)
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if is_dataclass(value) and not isinstance(value, type):
        said = {one.name: as_plain(getattr(value, one.name)) for one in fields(value) if not _usual(value, one)}
        return {"is": type(value).__name__} | said
    if isinstance(value, Mapping):
        return {_key(key): as_plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [as_plain(item) for item in value]
    if isinstance(value, date | Decimal | Path):
        return str(value)
    return repr(value)


def _usual(value: object, one: Field[Any]) -> bool:
    own = getattr(value, one.name)
    if one.default is not MISSING:
        return bool(own == one.default)
    return one.default_factory is not MISSING and bool(own == one.default_factory())


def _key(key: object) -> str:
    return "/".join(str(part) for part in key) if isinstance(key, tuple) else str(key)
