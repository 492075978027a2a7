"""Finishes an Office file: the carried property goes in, and every part gets the same date, so that the same report
gives the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from lxml import etree

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
