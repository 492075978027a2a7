"""SlideImages: painted slides as pixmaps, kept until the slide itself is another value."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap

from otop_report.compose.placed import Slide
from otop_report.compose.theme.backdrop import Backdrop
from otop_report.desktop.composition import Composed
from otop_report.paint.images import Images
from otop_report.paint.slides import SlidePainter, typefaces_of
from otop_report.report.model import Picture

MOST_KEPT = 60
MOST_PIXELS = 12_000_000
"""Of all that is kept together: thumbnails of a whole deck, or the last slides in full size."""


class SlideImages(QObject):
    """Paints slides of the newest deck. Used in the window's thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backdrop: Backdrop | None = None
        self._painter: SlidePainter | None = None
        self._language = ""
        self._pictures: dict[str, Picture] = {}
        self._kept: OrderedDict[tuple[int, int, float], tuple[Slide, QPixmap]] = OrderedDict()

    def show_composed(self, composed: Composed) -> None:
        """From now on these slides are painted; what is the same value as before stays painted."""
        self._pictures = dict(composed.report.pictures)
        language = composed.deck.deck.properties.language
        if composed.backdrop is not self._backdrop or language != self._language:
            self._backdrop, self._language = composed.backdrop, language
            typefaces = typefaces_of(composed.deck.deck, composed.backdrop)
            self._painter = SlidePainter(composed.backdrop, Images(self._bytes_of), typefaces)
            self._kept.clear()

    def pixmap(self, slide: Slide, number: int, width: int, ratio: float) -> QPixmap:
        """A slide of that many logical pixels, on a screen with that many device pixels to each."""
        assert self._painter is not None
        key = (number, width, ratio)
        found = self._kept.get(key)
        if found is not None and found[0] == slide:
            self._kept.move_to_end(key)
            return found[1]
        pixmap = QPixmap.fromImage(self._painter.image(slide, number, max(1, round(width * ratio)), ratio))
        self._kept[key] = (slide, pixmap)
        while len(self._kept) > MOST_KEPT or (self._pixels() > MOST_PIXELS and len(self._kept) > 1):
            self._kept.popitem(last=False)
        return pixmap

    def unpainted(self, slide: Slide) -> tuple[str, ...]:
        """What of a slide is not drawn here, in plain words."""
        return self._painter.unpainted(slide) if self._painter is not None else ()

    def _pixels(self) -> int:
        return sum(pixmap.width() * pixmap.height() for _, pixmap in self._kept.values())

    def _bytes_of(self, name: str) -> bytes | None:
        picture = self._pictures.get(name)
        if picture is not None:
            return picture.data
        return self._backdrop.pictures.get(name) if self._backdrop is not None else None
