"""Opens a base deck: the parts of a .pptx, .potx or .ppsx and how they point to one another. Nothing is changed.

Whatever cannot be a base deck ends here with one UnreadableFile that says why: a password, macros, a damaged zip,
another kind of file. Parts are parsed without network, entities or external files.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from otop_report.errors import UnreadableFile

MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A, P, R = f"{{{MAIN}}}", f"{{{PRESENTATION}}}", f"{{{RELATIONSHIPS}}}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.presentationml."
_READABLE = {f"{_MAIN_TYPE}{kind}.main+xml" for kind in ("presentation", "template", "slideshow")}
_STRICT = "http://purl.oclc.org/ooxml/"
MAX_UNPACKED_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: `kind` is the last word of the type (`slideLayout`), `target` a part's name."""

    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class DeckPackage:
    """The parts of a base deck by name (`ppt/presentation.xml`) and the name of its main part."""

    name: str
    parts: Mapping[str, bytes]
    main: str

    def xml(self, part: str) -> etree._Element:
        """The root of a part; UnreadableFile where it is missing or damaged."""
        try:
            return etree.fromstring(self.parts[part], _parser())
        except (KeyError, etree.XMLSyntaxError) as error:
            raise _damaged(self.name, f"its part {part} cannot be read ({error})") from error

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part points to inside the file, by relationship id; {} where it points nowhere."""
        folder, leaf = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{leaf}.rels")
        if rels not in self.parts:
            return {}
        found = {}
        for entry in self.xml(rels).iter(f"{_PACKAGE}Relationship"):
            if entry.get("TargetMode") == "External":
                continue
            target = unquote(entry.get("Target", ""))
            path = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[entry.get("Id", "")] = Relation(entry.get("Type", "").rpartition("/")[2], path)
        return found

    def target(self, part: str, relation: str) -> str:
        """The part that a relationship id of `part` points to; UnreadableFile where it points nowhere."""
        found = self.relations(part).get(relation)
        if found is None or found.target not in self.parts:
            raise _damaged(self.name, f"its part {part} points to a part that is not there")
        return found.target

    def related(self, part: str, kind: str) -> str | None:
        """The part of a kind that `part` points to, or None."""
        found = (relation.target for relation in self.relations(part).values() if relation.kind == kind)
        return next((target for target in found if target in self.parts), None)


def open_deck(data: bytes, name: str) -> DeckPackage:
    """The package of a base deck given as bytes; `name` stands in error texts.

    Raises UnreadableFile for what is no deck, is damaged, has a password or macros, or unpacks to more than 512 MB.
    """
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UnreadableFile(name, "The deck is locked with a password. Save it without a password.")
        raise UnreadableFile(name, "The deck is in the old .ppt format. Save it as .pptx.")
    try:
        parts = _unpacked(data, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise _damaged(name, "it is no complete Office file") from error
    package = DeckPackage(name, parts, _main_part(parts, name))
    _refuse_macros(package)
    return package


def _unpacked(data: bytes, name: str) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
            raise UnreadableFile(name, "The deck unpacks to more than 512 MB. Use a smaller one.")
        return {entry.filename: archive.read(entry) for entry in entries}


def _main_part(parts: Mapping[str, bytes], name: str) -> str:
    """The name of the presentation part; UnreadableFile where the file is not a deck that can be a base."""
    if "[Content_Types].xml" not in parts or "_rels/.rels" not in parts:
        raise UnreadableFile(name, "This is not a PowerPoint file.")
    package = DeckPackage(name, parts, "")
    relations = [entry.get("Type", "") for entry in package.xml("_rels/.rels")]
    if any(kind.startswith(_STRICT) for kind in relations):
        raise UnreadableFile(
            name, 'The deck was saved as "Strict Open XML Presentation". Save it as "PowerPoint Presentation".'
        )
    main = package.related("", "officeDocument")
    kinds = package.xml("[Content_Types].xml").iter(f"{_TYPES}Override")
    kind = {entry.get("PartName", "").lstrip("/"): entry.get("ContentType", "") for entry in kinds}.get(main or "", "")
    if "macroEnabled" in kind:
        raise UnreadableFile(name, _MACROS)
    if main is None or kind not in _READABLE:
        raise UnreadableFile(name, "This is not a PowerPoint file.")
    return main


_MACROS = "The deck holds macros. Save it without them, as .pptx."


def _refuse_macros(package: DeckPackage) -> None:
    if package.related(package.main, "vbaProject"):
        raise UnreadableFile(package.name, _MACROS)


def whole(text: str | None, usual: int = 0) -> int:
    """A whole number of an attribute; `usual` where there is none or something else stands there."""
    try:
        return int(text) if text is not None else usual
    except ValueError:
        return usual


def _damaged(name: str, why: str) -> UnreadableFile:
    return UnreadableFile(name, f"The deck is damaged: {why}. Open it in PowerPoint and save it again.")


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
