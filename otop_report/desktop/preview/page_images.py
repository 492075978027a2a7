"""PageImages: painted pages as pixmaps, kept until the page itself is another value."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap

from otop_report.compose.pages.layout import Page
from otop_report.desktop.preview.page_composition import ComposedPages
from otop_report.paint.images import Images
from otop_report.paint.pages import PagePainter
from otop_report.paint.typefaces import Typefaces
from otop_report.report.model import Picture

MOST_PIXELS = 8_000_000
_ROOM = 32 * 1024 * 1024
"""Bytes of decoded pictures that are kept: pages show them small."""


class PageImages(QObject):
    """Paints pages of the newest document. Used in the window's thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, Picture] = {}
        self._painter: PagePainter | None = None
        self._made_for: tuple[object, str] = (None, "")
        self._kept: OrderedDict[tuple[int, int, float], tuple[Page, QPixmap]] = OrderedDict()

    def show_composed(self, composed: ComposedPages) -> None:
        """From now on these pages are painted; what is the same value as before stays painted."""
        self._pictures = dict(composed.report.pictures)
        if (composed.look, composed.language) != self._made_for:
            self._made_for = (composed.look, composed.language)
            typefaces = Typefaces("", composed.language)
            self._painter = PagePainter(composed.theme, composed.look, Images(self._bytes_of, _ROOM), typefaces)
            self._kept.clear()

    def pixmap(self, page: Page, width: int, ratio: float) -> QPixmap:
        """A page of that many logical pixels, on a screen with that many device pixels to each."""
        assert self._painter is not None
        key = (page.number, width, ratio)
        found = self._kept.get(key)
        if found is not None and found[0] == page:
            self._kept.move_to_end(key)
            return found[1]
        pixmap = QPixmap.fromImage(self._painter.image(page, max(1, round(width * ratio)), ratio))
        self._kept[key] = (page, pixmap)
        while len(self._kept) > 1 and self._pixels() > MOST_PIXELS:
            self._kept.popitem(last=False)
        return pixmap

    def _pixels(self) -> int:
        return sum(pixmap.width() * pixmap.height() for _, pixmap in self._kept.values())

    def _bytes_of(self, name: str) -> bytes | None:
        picture = self._pictures.get(name)
        return picture.data if picture is not None else None
