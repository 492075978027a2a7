"""The picture files beside answers JSON: taken in when it is read, written out beside it when it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PureWindowsPath

from otop_report.errors import UnreadableFile
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture, Report
from otop_report.report.pictures import LARGEST_FILE, kept_name, take_in
from otop_report.report.place import Place, nearest, shown

Opener = Callable[[str, Place], Picture | None]


@dataclass(frozen=True, slots=True)
class Gallery:
    """The pictures that one reading of answers finds: in `pictures` by SHA-256, and by file through `opener`.

    `taken` holds those that an answer names.
    """

    pictures: Mapping[str, Picture] = field(default_factory=dict)
    opener: Opener | None = None
    taken: dict[str, Picture] = field(default_factory=dict)

    def taken_in(self, item: PictureItem, place: Place) -> PictureItem:
        """The item with the SHA-256 of its picture; notes at the place why there is none."""
        if self.opener is None:
            return self._known(item, place)
        if item.sha256:
            place.at("sha256").wrong("a picture is named by its file here: expected {\"file\": \"photo.jpg\"}")
        picture = self.opener(item.file, place.at("file")) if item.file else None
        if picture is None:
            return item
        self.taken[picture.sha256] = picture
        return replace(item, sha256=picture.sha256, file=kept_name(item.file, picture.media_type))

    def _known(self, item: PictureItem, place: Place) -> PictureItem:
        if not item.sha256:
            place.at("file").wrong(f"the file {shown(item.file)} cannot be found without the folder it is in")
        elif item.sha256 in self.pictures:
            self.taken[item.sha256] = self.pictures[item.sha256]
        return item


def pictures_beside(path: Path) -> Gallery:
    """The pictures in the folder of a file of answers JSON, and below it."""
    folder = path.resolve().parent
    taken: dict[Path, Picture | None] = {}

    def open_picture(file: str, place: Place) -> Picture | None:
        target = _inside(folder, file, place)
        if target is None:
            return None
        if target not in taken:
            taken[target] = _taken_in(target, file, place)
        return taken[target]

    return Gallery(opener=open_picture)


def picture_files(report: Report) -> dict[tuple[str, str], str]:
    """A file name for each picture of a report, by (sha256, the name it came with).

    Another picture of the same name goes to a folder `2`, so that both keep their name.
    """
    names: dict[tuple[str, str], str] = {}
    holders: dict[str, str] = {}
    for item in _items(report):
        picture = report.pictures[item.sha256]
        name = kept_name(item.file or picture.sha256[:12], picture.media_type)
        number = 1
        while holders.setdefault(f"{number}/{name}".casefold(), picture.sha256) != picture.sha256:
            number += 1
        names[item.sha256, item.file] = name if number == 1 else f"{number}/{name}"
    return names


def _items(report: Report) -> Iterator[PictureItem]:
    for answer in report.answers.values():
        if isinstance(answer, PicturesAnswer):
            yield from (item for item in answer.items if item.sha256 in report.pictures)


def _inside(folder: Path, file: str, place: Place) -> Path | None:
    """The path of a picture's file, which may not leave the folder (a `\\` parts folders too, as Windows writes it)."""
    named = PureWindowsPath(file)
    if named.drive or named.root or ".." in named.parts:
        place.wrong(f"{shown(file)} leaves the folder of the answers; put the picture beside them")
        return None
    try:
        target = folder.joinpath(*named.parts).resolve()
    except (OSError, ValueError, RuntimeError):
        place.wrong(f"{shown(file)} cannot be the name of a file")
        return None
    if not target.is_relative_to(folder):
        place.wrong(f"{shown(file)} leaves the folder of the answers; put the picture beside them")
        return None
    return target


def _taken_in(target: Path, file: str, place: Place) -> Picture | None:
    try:
        if not target.is_file():
            names = [found.name for found in target.parent.iterdir()] if target.parent.is_dir() else []
            place.wrong(f"there is no picture {shown(file)}{nearest(target.name, names)}")
            return None
        if target.stat().st_size > LARGEST_FILE:
            place.wrong(f"{shown(file)} is larger than 100 MB; make it smaller")
            return None
        return take_in(target.read_bytes(), file)
    except UnreadableFile as error:
        place.wrong(f"{shown(file)}: {error.reason}")
    except (OSError, ValueError) as error:
        place.wrong(f"{shown(file)} cannot be opened ({getattr(error, 'strerror', None) or error})")
    return None
