"""PictureIntake: takes picture files into the report beside the window, one after the other.

It belongs to the open report and not to the page: who goes on to another topic meanwhile loses nothing. Each picture
stands in the report as soon as it is read; all of one dropping or choosing are one step of undo.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from otop_report.desktop.open_report import Field, OpenReport
from otop_report.desktop.surroundings import Surroundings
from otop_report.errors import UnreadableFile
from otop_report.report.pictures import LARGEST_FILE, take_in
from otop_report.wizard.picture_changes import Taken, added, holds, items_of

_AS_BYTES = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}
_BATCHES = count(1)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a picture comes from: a file, or bytes or an image of the clipboard."""

    name: str
    path: Path | None = None
    data: bytes = field(default=b"", repr=False)
    image: QImage | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not become a picture, and a sentence that says why and what to do."""

    name: str
    reason: str


class PictureIntake(QObject):
    """Takes in the pictures of one question. `progressed` tells that it goes on, `refused` or not."""

    progressed = Signal()
    took = Signal(int)
    """The place of a picture that has come in."""

    def __init__(self, question: str, topic: str, surroundings: Surroundings, parent: OpenReport) -> None:
        super().__init__(parent)
        self.setObjectName(question)
        self._question = question
        self._topic = topic
        self._open_report = surroundings.open_report
        self._background = surroundings.background
        self._waiting: deque[Source] = deque()
        self._batch = ""
        self._came = 0
        self.number = 0
        self.total = 0
        self.refused: tuple[Refused, ...] = ()

    @classmethod
    def of(cls, question: str, topic: str, surroundings: Surroundings) -> PictureIntake:
        """That of a question in the open report."""
        found = surroundings.open_report.findChild(cls, question)
        if isinstance(found, cls):
            return found
        return cls(question, topic, surroundings, surroundings.open_report)

    @property
    def is_busy(self) -> bool:
        """Whether pictures are still coming."""
        return self.number > 0

    def take(self, sources: Iterable[Source]) -> None:
        """Takes more pictures in, after those that are waiting."""
        new = tuple(sources)
        self._waiting.extend(new)
        self.total += len(new)
        if new and not self.is_busy:
            self.refused = ()
            self._batch, self._came = f"pictures {next(_BATCHES)}", 0
            self._go_on()

    def refuse(self, refused: Sequence[Refused]) -> None:
        """Says what cannot even be tried (a folder, a page of the web)."""
        self.refused = (*self.refused, *refused)
        self.progressed.emit()

    def stop(self) -> None:
        """Lets those that are waiting be; what has come in stays."""
        self.total -= len(self._waiting)
        self._waiting.clear()
        self.progressed.emit()

    def forget_refused(self) -> None:
        """The messages were read."""
        self.refused = ()
        self.progressed.emit()

    def _go_on(self) -> None:
        if not self._waiting:
            self.number = self.total = 0
            self.progressed.emit()
            return
        self.number += 1
        source = self._waiting.popleft()
        self._background.run(partial(_taken_in, source), self._add, self._refuse, self)
        self.progressed.emit()

    def _add(self, taken: Taken) -> None:
        report = self._open_report.report
        if holds(report, self._question, taken.picture.sha256):
            self.refused = (*self.refused, Refused(taken.file, self.tr("This picture is here already.")))
        else:
            place = len(items_of(report, self._question))
            self._came += 1
            what = self.tr("adding a picture")
            if self._came > 1:
                what = self.tr("adding %1 pictures").replace("%1", str(self._came))
            where = Field(self._topic, self._question, str(place))
            self._open_report.change(added(report, self._question, taken), what, where, batch=self._batch)
            self.took.emit(place)
        self._go_on()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UnreadableFile):
            name, reason = error.path.name, error.reason
        else:
            file = getattr(error, "filename", None)
            name = Path(str(file)).name if file else ""
            reason = self.tr("The file cannot be opened. Close it elsewhere, or copy it to this computer.")
        self.refused = (*self.refused, Refused(name, reason))
        self._go_on()


def sources_of(data: QMimeData, pasted_name: str) -> tuple[Source, ...]:
    """The pictures in what was dropped or pasted: files, else the image itself."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return tuple(Source(file.name, path=file) for file in files)
    for form, suffix in _AS_BYTES.items():
        content = data.data(form).data() if data.hasFormat(form) else b""
        if content:
            return (Source(f"{pasted_name}.{suffix}", data=bytes(content)),)
    image = data.imageData() if data.hasImage() else None
    return (Source(f"{pasted_name}.png", image=image),) if isinstance(image, QImage) and not image.isNull() else ()


def may_hold_pictures(data: QMimeData) -> bool:
    """Whether something that is dragged over the window could be a picture."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls()) or any(map(data.hasFormat, _AS_BYTES))


def _taken_in(source: Source) -> Taken:
    """Runs beside the window."""
    translate = QCoreApplication.translate
    data = source.data
    if source.path is not None:
        if source.path.is_dir():
            reason = translate("PictureIntake", "This is a folder. Open it and choose the pictures in it.")
            raise UnreadableFile(source.name, reason)
        if source.path.stat().st_size > LARGEST_FILE:
            reason = translate(
                "PictureIntake", "The file is larger than 100 MB. Make the picture smaller and add it again."
            )
            raise UnreadableFile(source.name, reason)
        data = source.path.read_bytes()
    elif source.image is not None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        source.image.save(buffer, "PNG")  # type: ignore[call-overload] # a device is taken as well as a name
        data = _bytes(buffer.data())
    return Taken(take_in(data, source.name), source.name)


def _bytes(array: QByteArray) -> bytes:
    return bytes(array.data())
