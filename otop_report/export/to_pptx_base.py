"""The base deck made ready to be written into: an empty presentation with nothing of its own left but its look.

Masters, layouts, themes, fonts, table styles and what these need stay byte for byte. The slides go, and everything that
speaks of them: sections, custom shows, comments, the window's state, the picture of the first slide, signatures.
python-pptx then opens a file in which every part is reachable and every relationship leads somewhere.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping
from urllib.parse import unquote
from xml.sax.saxutils import escape

from lxml import etree

from otop_report.compose.anchors import PROPERTY_NAME
from otop_report.compose.placed import Properties
from otop_report.compose.theme.deck_package import DeckPackage, P, R, open_deck
from otop_report.report.text import clean

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_REL = f"{{{_PACKAGE}/relationships}}"
_TYPE = f"{{{_PACKAGE}/content-types}}"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_KEPT_OF_PACKAGE = {"officeDocument", "custom-properties"}
_KEPT_OF_PRESENTATION = {
    "slideMaster", "notesMaster", "handoutMaster", "theme", "tableStyles", "presProps", "font",
}  # fmt: skip
_DROPPED_ANYWHERE = {"slide", "notesSlide", "vbaProject", "comments"}
_OF_ITS_SLIDES = ("sldIdLst", "custShowLst", "custDataLst", "smartTags", "photoAlbum", "modifyVerifier", "extLst")
_CORE, _APP = "docProps/core.xml", "docProps/app.xml"
_WRITTEN_HERE = {
    _CORE: "application/vnd.openxmlformats-package.core-properties+xml",
    _APP: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
_WRITTEN_RELATIONS = {
    _CORE: f"{_PACKAGE}/relationships/metadata/core-properties",
    _APP: f"{_OFFICE}/relationships/extended-properties",
}


def empty_deck(base: bytes, name: str, properties: Properties) -> bytes:
    """A .pptx without slides, in the look of a base deck, with these properties.

    Raises UnreadableFile as `open_deck` does; `name` stands in error texts.
    """
    package = open_deck(base, name)
    parts = {part: data for part, data in package.parts.items() if part not in (_CORE, _APP)}
    _keep_relations(parts, "", _KEPT_OF_PACKAGE)
    _keep_relations(parts, package.main, _KEPT_OF_PRESENTATION)
    parts[package.main] = _without_slides(package)
    _without_old_property(parts)
    _without_range_of_slides(parts)
    reached = _reachable(parts, package.main)
    kept = {part: data for part, data in parts.items() if part in reached or _owner(part) in reached or part == _TYPES}
    kept[_CORE] = _core(properties)
    kept[_APP] = _app()
    kept["_rels/.rels"] = _with_written(parts["_rels/.rels"])
    kept[_TYPES] = _types(parts[_TYPES], kept, package.main)
    return _packed(kept)


_TYPES = "[Content_Types].xml"


def _owner(part: str) -> str | None:
    """The part whose relationships a `.rels` part holds; "" for those of the package."""
    folder, leaf = posixpath.split(part)
    if posixpath.basename(folder) != "_rels":
        return None
    return posixpath.join(posixpath.dirname(folder), leaf.removesuffix(".rels"))


def _rels_of(part: str) -> str:
    folder, leaf = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{leaf}.rels")


def _keep_relations(parts: dict[str, bytes], part: str, kinds: set[str]) -> None:
    """Leaves a part only relationships of these kinds."""
    rels = _rels_of(part)
    root = _parsed(parts[rels])
    for entry in list(root):
        if entry.get("Type", "").rpartition("/")[2] not in kinds:
            root.remove(entry)
    parts[rels] = _written(root)


def _without_slides(package: DeckPackage) -> bytes:
    """The presentation part without its slides; slides are counted from 1 again."""
    root = package.xml(package.main)
    for name in _OF_ITS_SLIDES:
        for element in root.findall(f"{P}{name}"):
            root.remove(element)
    if "firstSlideNum" in root.attrib:
        del root.attrib["firstSlideNum"]
    return _written(root)


def _without_old_property(parts: dict[str, bytes]) -> None:
    """A base deck that was itself exported must not hand its answers on."""
    custom = next((part for part in parts if posixpath.basename(part) == "custom.xml"), None)
    if custom is None:
        return
    root = _parsed(parts[custom])
    for entry in [entry for entry in root if entry.get("name") == PROPERTY_NAME]:
        root.remove(entry)
    parts[custom] = _written(root)


def _without_range_of_slides(parts: dict[str, bytes]) -> None:
    """A show set to some of the base deck's slides would leave some of the new ones out."""
    part = next((part for part in parts if posixpath.basename(part) == "presProps.xml"), None)
    if part is not None:
        root = _parsed(parts[part])
        for element in root.findall(f"{P}showPr"):
            root.remove(element)
        parts[part] = _written(root)


def _reachable(parts: dict[str, bytes], main: str) -> set[str]:
    """The parts that the package still leads to. On the way, what leads nowhere or to a slide is taken out."""
    reached: set[str] = {""}
    waiting = [""]
    while waiting:
        part = waiting.pop()
        rels = _rels_of(part)
        if rels not in parts:
            continue
        _repair(parts, part)
        for entry in _parsed(parts[rels]):
            if entry.get("TargetMode") == "External":
                continue
            target = _target(part, entry)
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached | {main}


def _repair(parts: dict[str, bytes], part: str) -> None:
    """Drops relationships to slides and to parts that are not there, and what used them."""
    rels = _rels_of(part)
    root = _parsed(parts[rels])
    dropped = set()
    for entry in list(root):
        kind = entry.get("Type", "").rpartition("/")[2]
        missing = entry.get("TargetMode") != "External" and _target(part, entry) not in parts
        if missing or kind in _DROPPED_ANYWHERE:
            dropped.add(entry.get("Id", ""))
            root.remove(entry)
    if not dropped:
        return
    parts[rels] = _written(root)
    if part.endswith(".xml") and part in parts:
        slide = _parsed(parts[part])
        for element in [each for each in slide.iter() if _uses(each, dropped)]:
            parent = element.getparent()
            if parent is not None and etree.QName(element).localname.startswith("hlink"):
                parent.remove(element)
        parts[part] = _written(slide)


def _uses(element: etree._Element, ids: set[str]) -> bool:
    return any(str(key).startswith(R) and value in ids for key, value in element.attrib.items())


def _target(part: str, entry: etree._Element) -> str:
    target = unquote(entry.get("Target", ""))
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def _with_written(rels: bytes) -> bytes:
    root = _parsed(rels)
    used = {entry.get("Id") for entry in root}
    names = (f"rId{number}" for number in range(1, len(used) + 10))
    free = [name for name in names if name not in used]
    for name, (part, kind) in zip(free, _WRITTEN_RELATIONS.items(), strict=False):
        etree.SubElement(root, f"{_REL}Relationship", Id=name, Type=kind, Target=part)
    return _written(root)


def _types(types: bytes, kept: Mapping[str, bytes], main: str) -> bytes:
    """The content types of what is kept; a template or a slide show becomes an ordinary presentation."""
    root = _parsed(types)
    for entry in root.findall(f"{_TYPE}Override"):
        name = entry.get("PartName", "").lstrip("/")
        if name not in kept or name in _WRITTEN_HERE:
            root.remove(entry)
        elif name == main:
            entry.set("ContentType", _MAIN_TYPE)
    for part, kind in _WRITTEN_HERE.items():
        etree.SubElement(root, f"{_TYPE}Override", PartName=f"/{part}", ContentType=kind)
    return _written(root)


def _core(properties: Properties) -> bytes:
    """The properties every program shows. No dates: the same report gives the same file."""
    values = (
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.author),
        ("cp:keywords", properties.keywords),
        ("cp:lastModifiedBy", properties.author),
        ("dc:language", properties.language),
    )
    written = "".join(f"<{name}>{escape(clean(value))}</{name}>" for name, value in values if value)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{written}</cp:coreProperties>'
    ).encode()


def _app() -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_OFFICE}/extended-properties"><Application>OTOP Report Builder</Application></Properties>'
    ).encode()


def _packed(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in [_TYPES, *(part for part in parts if part != _TYPES)]:
            archive.writestr(zipfile.ZipInfo(name), parts[name])
    return out.getvalue()


def _parsed(part: bytes) -> etree._Element:
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
