"""Thumbnails: pictures decoded beside the window, as small as they are shown, and kept while the report is open."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QTransform

from otop_report.desktop.open_report import OpenReport
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import PictureItem
from otop_report.wizard.cropping import WHOLE, Crop

_ROOM = 64 * 1024 * 1024
_STEP = 64
"""Pixels: sizes are rounded up to it, so that a window that is drawn wider does not decode at every pixel."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture as it is to be shown: turned, cropped, and inside a size in pixels."""

    sha256: str
    turn: int
    crop: Crop
    width: int
    height: int


class Thumbnails(QObject):
    """One for each open report; `of` gives it. `ready` tells that a picture that was asked for is there now."""

    ready = Signal()

    def __init__(self, surroundings: Surroundings, parent: OpenReport) -> None:
        super().__init__(parent)
        self._open_report = surroundings.open_report
        self._background = surroundings.background
        self._kept: OrderedDict[Wanted, QImage] = OrderedDict()
        self._coming: set[Wanted] = set()
        self._broken: set[str] = set()

    @classmethod
    def of(cls, surroundings: Surroundings) -> Thumbnails:
        """Those of the open report."""
        found = surroundings.open_report.findChild(cls)
        return found if isinstance(found, cls) else cls(surroundings, surroundings.open_report)

    def image(self, item: PictureItem, size: QSize, ratio: float = 1.0, *, whole: bool = False) -> QImage | None:
        """The picture for a size (logical pixels): inside it or a little larger, to be drawn smaller. While it is
        decoded, the one of before where there is one; None where it cannot be. `whole` leaves the crop out.
        """
        crop = WHOLE if whole else item.crop
        width, height = (-(-round(side * ratio) // _STEP) * _STEP for side in (size.width(), size.height()))
        wanted = Wanted(item.sha256, item.turn, crop, width, height)
        found = self._kept.get(wanted)
        if found is not None:
            self._kept.move_to_end(wanted)
            return found
        picture = self._open_report.report.pictures.get(item.sha256)
        if picture is not None and wanted not in self._coming and item.sha256 not in self._broken:
            self._coming.add(wanted)
            self._background.run(partial(_decoded, wanted, picture.data), self._keep, self._give_up, self)
        return self._before(wanted)

    def _before(self, wanted: Wanted) -> QImage | None:
        """The same picture as it was shown last in another size or frame, so that nothing flickers."""
        whole = wanted.crop == WHOLE
        for one in reversed(self._kept):
            alike = one.sha256 == wanted.sha256 and one.turn == wanted.turn
            if alike and (one.crop == WHOLE if whole else one.width <= 2 * wanted.width):
                return self._kept[one]
        return None

    def _keep(self, result: tuple[Wanted, QImage]) -> None:
        wanted, image = result
        self._coming.discard(wanted)
        if image.isNull():
            self._broken.add(wanted.sha256)
            return
        self._kept[wanted] = image
        while sum(one.sizeInBytes() for one in self._kept.values()) > _ROOM and len(self._kept) > 1:
            self._kept.popitem(last=False)
        self.ready.emit()

    def _give_up(self, error: Exception) -> None:
        """Decoding opens no file, so that nothing a person could act on goes wrong."""
        raise error


def decoded(data: bytes, turn: int, crop: Crop, width: int, height: int) -> QImage:
    """A picture's bytes as an image inside a size, no larger than it is; a null image where they hold none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    left, top, right, bottom = crop
    across, down = (size.height(), size.width()) if turn % 180 else (size.width(), size.height())
    if size.isValid() and across > 0 and down > 0:
        part = min(1.0, width / max(1.0, across * (right - left)), height / max(1.0, down * (bottom - top)))
        reader.setScaledSize(QSize(max(1, round(size.width() * part)), max(1, round(size.height() * part))))
    image = reader.read()
    if turn % 360:
        image = image.transformed(QTransform().rotate(turn % 360))
    if crop == WHOLE or image.isNull():
        return image
    whole_width, whole_height = image.width(), image.height()
    x, y = round(left * whole_width), round(top * whole_height)
    part_of_it = QRect(x, y, max(1, round(right * whole_width) - x), max(1, round(bottom * whole_height) - y))
    return image.copy(part_of_it)


def fitted(image: QImage, size: QSize) -> QSize:
    """The size of an image inside another, never blown up."""
    whole = image.size()
    if whole.width() <= size.width() and whole.height() <= size.height():
        return whole
    return whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)


def _decoded(wanted: Wanted, data: bytes) -> tuple[Wanted, QImage]:
    return wanted, decoded(data, wanted.turn, wanted.crop, wanted.width, wanted.height)
