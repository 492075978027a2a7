"""Finishes an Office file: the carried property goes in, and every part gets the same date, so that the same report
gives the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage as WordPackage
    from docx.opc.part import Part as WordPart
    from pptx.opc.package import OpcPackage, Part

_TYPES_PART = "[Content_Types].xml"
_CUSTOM_PART = "docProps/custom.xml"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_CUSTOM_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_PACKED_ALREADY = (".jpg", ".jpeg", ".png", ".xlsx")
"""Names of parts that deflating makes no smaller, and photos are nearly all of a file."""
# The format id of all properties that people or programs make themselves (ECMA-376 part 1, 22.3.2.2).
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_DATE = (1980, 1, 1, 0, 0, 0)


def saved_package(
    package: OpcPackage | WordPackage, properties: Sequence[tuple[str, str]] = (), without: Sequence[str] = ()
) -> bytes:
    """An open package as a finished file (see `finished_package`). It is packed once, where saving it and then
    finishing that would pack everything twice.
    """
    parts: tuple[Any, ...] = tuple(package.iter_parts())
    relations = package.rels if hasattr(package, "rels") else package._rels
    saved = {_TYPES_PART: _types_of(parts), "_rels/.rels": relations.xml}
    for part in parts:
        saved[part.partname.membername] = part.blob
        if part.rels:
            saved[part.partname.rels_uri.membername] = part.rels.xml
    return _finished(saved, properties, without)


def finished_package(
    data: bytes, properties: Sequence[tuple[str, str]] = (), without: Sequence[str] = ()
) -> bytes:
    """An Office file with these custom document properties set (others it has are kept, but for those named in
    `without`), and without dates.

    `data` is a sound package, as python-docx or python-pptx saves it.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return _finished(parts, properties, without)


def _finished(parts: dict[str, bytes], properties: Sequence[tuple[str, str]], without: Sequence[str]) -> bytes:
    if properties or (without and _CUSTOM_PART in parts):
        parts[_CUSTOM_PART] = _with_properties(parts.get(_CUSTOM_PART), properties, without)
        parts[_TYPES_PART] = _with_type(parts[_TYPES_PART])
        parts["_rels/.rels"] = _with_relation(parts["_rels/.rels"])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _DATE)
            is_packed = name.casefold().endswith(_PACKED_ALREADY)
            entry.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, content)
    return packed.getvalue()


def _types_of(parts: Sequence[Part | WordPart]) -> bytes:
    """The content types of parts: by suffix where the first part of a suffix says so, else by name."""
    by_suffix = {"rels": _RELATIONS_TYPE, "xml": "application/xml"}
    by_name = {}
    for part in parts:
        if by_suffix.setdefault(part.partname.ext.lower(), part.content_type) != part.content_type:
            by_name[str(part.partname)] = part.content_type
    root = _parsed(f'<Types xmlns="{_TYPES}"/>'.encode())
    for suffix, kind in sorted(by_suffix.items()):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=suffix, ContentType=kind)
    for name, kind in sorted(by_name.items()):
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=name, ContentType=kind)
    return _written(root)


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
