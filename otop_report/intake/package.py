"""Opens an Office file that anybody may have made: its parts, their relations, and the property it carries.

Nothing in the file is trusted. It is read from memory, with limits on its size, on the number of its parts and on what
they unpack to; XML with a document type (entities) is refused; relations that lead outside are never followed. Whatever
is wrong with a file is one UnreadableFile that says so in plain words.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from otop_report.errors import UnreadableFile

LARGEST_FILE = 200_000_000
LARGEST_UNPACKED = 600_000_000
LARGEST_XML = 80_000_000
MOST_PARTS = 20_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DOCTYPES = ("<!DOCTYPE", "<!ENTITY")
_OFFICE_DOCUMENT = "/officeDocument"
_CUSTOM = "/custom-properties"

# A file saved as "Strict Open XML" says the same in other names.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/presentationml/", b"http://schemas.openxmlformats.org/presentationml/2006/"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/", b"http://schemas.openxmlformats.org/wordprocessingml/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
)
_OWNER_MARKS = (162, 165)  # the sizes of Word's and PowerPoint's marks that somebody has a file open
_DAMAGED = "The file is damaged: {}. Ask for it to be opened, saved and sent again."

Element = Any
"""An lxml element; its library has no types that fit how it is used here."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part: its kind (the last word of its type), and the part it leads to, or the address `outside`.

    An address is only ever a text; nothing is fetched.
    """

    kind: str
    target: str
    outside: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """An open Office file; part names have no leading slash. `main` is the presentation's or document's part."""

    path: Path
    main: str
    _zip: zipfile.ZipFile = field(repr=False)
    _names: Mapping[str, str] = field(repr=False)

    def read(self, part: str) -> bytes | None:
        """The bytes of a part; None where there is no such part."""
        name = self._names.get(part.casefold())
        if name is None:
            return None
        try:
            return self._zip.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
            raise self.damaged(f"its part {part} cannot be unpacked") from error

    def xml(self, part: str) -> Element | None:
        """The root element of a part; None where there is no such part."""
        data = self.read(part)
        return None if data is None else self._parsed(part, data)

    def main_xml(self) -> Element:
        """The root element of the presentation or document."""
        root = self.xml(self.main)
        if root is None:
            raise self.damaged("its main part is missing")
        return root

    def relations(self, part: str) -> Mapping[str, Relation]:
        """The relations of a part by their id; of the package itself for ""."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = {}
        for one in root if root is not None else ():
            kind = (one.get("Type") or "").rsplit("/", 1)[-1]
            target = one.get("Target") or ""
            if one.get("TargetMode") == "External":
                found[one.get("Id") or ""] = Relation(kind, "", target)
            else:
                found[one.get("Id") or ""] = Relation(kind, _resolved(folder, target))
        return found

    def related(self, part: str, kind: str) -> Iterator[str]:
        """The names of the parts that a part leads to by a kind of relation."""
        return (one.target for one in self.relations(part).values() if one.kind == kind and one.target)

    def custom_property(self, name: str) -> str | None:
        """The text of a custom document property; None where there is none of that name."""
        for part in self.related("", _CUSTOM.strip("/")):
            root = self.xml(part)
            for one in root if root is not None else ():
                if one.get("name") == name:
                    return "".join(one.itertext()).strip()
        return None

    @property
    def language(self) -> str:
        """The language the file says it is in, or ""."""
        for part in self.related("", "core-properties"):
            root = self.xml(part)
            if root is not None:
                return (root.findtext("{http://purl.org/dc/elements/1.1/}language") or "").strip()
        return ""

    def damaged(self, what: str) -> UnreadableFile:
        """The error for something that is broken inside."""
        return UnreadableFile(self.path, _DAMAGED.format(what))

    def _parsed(self, part: str, data: bytes) -> Element:
        from lxml import etree

        if len(data) > LARGEST_XML:
            raise UnreadableFile(self.path, f"Its part {part} is larger than any report.")
        if _has_document_type(data):
            raise UnreadableFile(self.path, f"Its part {part} holds what no report needs (entities); it was not read.")
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self.damaged(f"its part {part} is not whole") from error


def written(text: str | None) -> str:
    """The text of a run as it was typed, on one line. LibreOffice writes a typed `_x0041_` as `_x005F_x0041_`."""
    from otop_report.report.text import clean

    return clean((text or "").replace("_x005F_", "_")).replace("\n", " ")


def open_package(path: Path) -> Package:
    """The Office file at a path, with its main part found. Raises UnreadableFile."""
    data = _bytes_of(path)
    _refuse_what_is_no_zip(path, data)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        reason = "its end is missing or its list of parts is broken"
        raise UnreadableFile(path, _DAMAGED.format(reason)) from error
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise UnreadableFile(path, "The file unpacks to far more than any report; it was not read.")
    names = {_clean_name(entry.filename).casefold(): entry.filename for entry in entries if not entry.is_dir()}
    package = Package(path, "", archive, names)
    mains = [one.target for one in package.relations("").values() if one.kind == _OFFICE_DOCUMENT.strip("/")]
    main = next((part for part in mains if part.casefold() in names), "")
    if not main:
        raise UnreadableFile(path, "This is not a PowerPoint or Word file, or what makes it one is missing.")
    return Package(path, main, archive, names)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(path, "There is no such file.") from error
    except OSError as error:
        raise UnreadableFile(path, f"The file cannot be read ({error.strerror}).") from error
    if len(data) > LARGEST_FILE:
        raise UnreadableFile(path, f"The file is larger than {LARGEST_FILE // 1_000_000} MB, more than any report.")
    return data


def _refuse_what_is_no_zip(path: Path, data: bytes) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise UnreadableFile(path, "The file is locked with a password. Ask for a copy without one.")
        raise UnreadableFile(
            path, "This is the old form of PowerPoint or Word (.ppt, .doc). Open it and save it as .pptx or .docx."
        )
    if not data:
        raise UnreadableFile(path, "The file is empty.")
    if len(data) in _OWNER_MARKS and not data.startswith(b"PK"):
        raise UnreadableFile(path, "This is only the mark that a file is open in Office, not the file.")
    if not data.startswith(b"PK"):
        raise UnreadableFile(path, "This is not a PowerPoint or Word file, whatever its name says.")


def _has_document_type(data: bytes) -> bool:
    return any(mark.encode(form) in data for mark in _DOCTYPES for form in ("ascii", "utf-16-le", "utf-16-be"))


def _resolved(folder: str, target: str) -> str:
    """The name of a part from a relation's target; what would climb out of the package leads nowhere."""
    target = unquote(target.replace("\\", "/"))
    name = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
    return "" if name.startswith("..") or name == "." else name


def _clean_name(name: str) -> str:
    return posixpath.normpath(name.replace("\\", "/").lstrip("/"))
