"""Puts a finished file in its place in one step: whoever looks finds the old file or the new one, never a part.

Also finishes a package: the carried property goes in, and every part gets the same date, so that the same report
gives the same bytes.
"""

from __future__ import annotations

import io
import os
import stat
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from otop_report.errors import UnwritableFile

_DELAYS = (0.05, 0.1, 0.2, 0.4, 0.8)
# Windows: access denied, sharing violation, lock violation. A virus scanner lets go after a moment, Word does not.
_IN_USE = frozenset({5, 32, 33})

_CUSTOM_PART = "docProps/custom.xml"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_CUSTOM_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
# The format id of all properties that people or programs make themselves (ECMA-376 part 1, 22.3.2.2).
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_DATE = (1980, 1, 1, 0, 0, 0)


def replace_in_one_step(path: Path, data: bytes) -> None:
    """Writes `data` to a new file beside `path` and moves it there. UnwritableFile says why it cannot be; the old
    file then stands as it was.
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
            os.fsync(file.fileno())
        temporary.chmod(_mode_for(path))
        _move(temporary, path)
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


def _mode_for(path: Path) -> int:
    """The permissions of the file that is replaced, else those a new file gets."""
    if path.exists():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _move(temporary: Path, path: Path) -> None:
    for delay in _DELAYS:
        try:
            temporary.replace(path)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
            time.sleep(delay)
    temporary.replace(path)


def _reason(error: OSError) -> str:
    if getattr(error, "winerror", None) in _IN_USE or isinstance(error, PermissionError):
        return "The file is open in another program, or you may not change it. Close it there and try again."
    return f"The file could not be written ({error.strerror}). The old one, if there was one, is as it was."


def finished_package(
    data: bytes, properties: Sequence[tuple[str, str]] = (), without: Sequence[str] = ()
) -> bytes:
    """An Office file with these custom document properties set (others it has are kept, but for those named in
    `without`), and without dates.

    `data` is a sound package, as python-docx or python-pptx saves it.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    if properties or (without and _CUSTOM_PART in parts):
        parts[_CUSTOM_PART] = _with_properties(parts.get(_CUSTOM_PART), properties, without)
        parts["[Content_Types].xml"] = _with_type(parts["[Content_Types].xml"])
        parts["_rels/.rels"] = _with_relation(parts["_rels/.rels"])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, content)
    return packed.getvalue()


def _parsed(part: bytes) -> etree._Element:
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _with_properties(
    part: bytes | None, properties: Sequence[tuple[str, str]], without: Sequence[str]
) -> bytes:
    empty = f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_VALUES}"/>'.encode()
    root = _parsed(empty if part is None else part)
    names = {name for name, _ in properties} | set(without)
    for old in [child for child in root if child.get("name") in names]:
        root.remove(old)
    used = [int(child.get("pid", "1")) for child in root]
    for number, (name, value) in enumerate(properties, max(used, default=1) + 1):
        entry = etree.SubElement(root, f"{{{_CUSTOM}}}property", fmtid=_FORMAT_ID, pid=str(number), name=name)
        etree.SubElement(entry, f"{{{_VALUES}}}lpwstr").text = value
    return _written(root)


def _with_type(part: bytes) -> bytes:
    root = _parsed(part)
    name = f"/{_CUSTOM_PART}"
    if not any(child.get("PartName") == name for child in root):
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=name, ContentType=_CUSTOM_TYPE)
    return _written(root)


def _with_relation(part: bytes) -> bytes:
    root = _parsed(part)
    if not any(child.get("Type") == _CUSTOM_RELATION for child in root):
        used = {child.get("Id") for child in root}
        name = next(name for number in range(1, len(used) + 2) if (name := f"rId{number}") not in used)
        etree.SubElement(
            root, f"{{{_RELATIONS}}}Relationship", Id=name, Type=_CUSTOM_RELATION, Target=_CUSTOM_PART
        )
    return _written(root)
