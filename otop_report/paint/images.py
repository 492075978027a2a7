"""Pictures, decoded when they are drawn and no larger than they are drawn, and kept while there is room.

Several threads may ask at once; a picture is known by its name (a SHA-256, or a part of the base deck), whose bytes
never change.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader, QTransform

_ROOM = 96 * 1024 * 1024
_STEP = 1.25
_MOST_PIXELS = 40_000_000
BytesOf = Callable[[str], bytes | None]


class Images:
    """The pictures of a report and its base deck. `bytes_of` gives the file of a name, None where there is none."""

    def __init__(self, bytes_of: BytesOf, room: int = _ROOM) -> None:
        self._bytes_of = bytes_of
        self._room = room
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._taken = 0
        self._lock = Lock()

    def image(self, name: str, pixels: float, turn: int = 0) -> QImage | None:
        """A picture turned clockwise, its longer side at least `pixels` long where it has so many (0: all it has); None
        where it cannot be read.
        """
        step = _rounded_up(pixels)
        key = (name, step, turn % 360)
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
        made = self._decoded(name, step)
        if made is None:
            return None
        if turn % 360:
            made = made.transformed(QTransform().rotate(turn % 360))
        with self._lock:
            self._keep(key, made)
        return made

    def _decoded(self, name: str, pixels: int) -> QImage | None:
        data = self._bytes_of(name)
        if data is None:
            return None
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setDecideFormatFromContent(True)
        size = reader.size()
        if size.isValid():
            longest = max(size.width(), size.height())
            if size.width() * size.height() > _MOST_PIXELS:
                pixels = min(pixels or 4000, 4000)
            if pixels and longest > pixels:
                share = pixels / longest
                reader.setScaledSize(
                    QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))
                )
        image = reader.read()
        return None if image.isNull() else image

    def _keep(self, key: tuple[str, int, int], image: QImage) -> None:
        old = self._kept.pop(key, None)
        if old is not None:
            self._taken -= old.sizeInBytes()
        self._kept[key] = image
        self._taken += image.sizeInBytes()
        while self._taken > self._room and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._taken -= gone.sizeInBytes()


def _rounded_up(pixels: float) -> int:
    """The next of few sizes, so that a window that is drawn wider does not decode at every pixel."""
    if pixels <= 0:
        return 0
    size = 64.0
    while size < pixels:
        size *= _STEP
    return round(size)
