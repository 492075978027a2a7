"""PictureSketch: where the pictures of an answer stand on the slides, in small drawings and in words.

It is taken from the slides as they are composed, so that it never promises anything else.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from otop_report.desktop.composition import Composed, Composition
from otop_report.desktop.look.theme import Look

_SLIDE_WIDTH = 64
_GAP = 6
_MOST_DRAWN = 4

Part = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class SketchedSlide:
    """A slide (its number counts from 1, `form` is height by width) with its pictures of one answer: each by its place
    in the answer with (x, y, width, height) as parts of the slide.
    """

    number: int
    form: float
    frames: tuple[tuple[int, Part], ...]


class PictureSketch(QWidget):
    """The slides side by side, the chosen picture filled, with a sentence beside them."""

    def __init__(self, question: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._composition: Composition | None = None
        self._slides: tuple[SketchedSlide, ...] | None = None
        self._place = -1
        self._drawn = _Slides(look, self)
        self._words = QLabel(self)
        self._words.setProperty("look", "caption")
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._drawn)
        row.addWidget(self._words, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def choose(self, place: int) -> None:
        """Tells of the picture at a place, from 0."""
        self._place = place
        self._show()

    @Slot(object)
    def show_composed(self, composed: object) -> None:
        """Follows the newest slides."""
        if isinstance(composed, Composed):
            self._slides = sketched(composed, self._question)
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._composition is None:
            found = self.window().findChild(Composition)
            if isinstance(found, Composition):
                self._composition = found
                found.composed.connect(self.show_composed)
                self.show_composed(found.latest)

    def _show(self) -> None:
        if self._slides is None:
            self._drawn.show_slides((), self._place)
            return
        own = [slide for slide in self._slides if any(place == self._place for place, _ in slide.frames)]
        near = self._slides.index(own[0]) if own else 0
        first = max(0, min(near - 1, len(self._slides) - _MOST_DRAWN))
        self._drawn.show_slides(self._slides[first : first + _MOST_DRAWN], self._place)
        if not own:
            self._words.setText(self.tr("This picture is not on the slides. The Word report shows it."))
            return
        others = len(own[0].frames) - 1
        if not others:
            said = self.tr("It stands on slide %1.")
        elif others == 1:
            said = self.tr("It stands on slide %1, with one other.")
        else:
            said = self.tr("It stands on slide %1, with %2 others.")
        self._words.setText(said.replace("%2", str(others)).replace("%1", str(own[0].number)))


class _Slides(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._slides: tuple[SketchedSlide, ...] = ()
        self._chosen = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_slides(self, slides: tuple[SketchedSlide, ...], chosen: int) -> None:
        self._slides, self._chosen = slides, chosen
        self.setVisible(bool(slides))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = max(1, len(self._slides))
        form = max((slide.form for slide in self._slides), default=0.5625)
        width = self._look.scaled(count * (_SLIDE_WIDTH + _GAP) - _GAP)
        return QSize(width, round(self._look.scaled(_SLIDE_WIDTH) * form) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.tokens
        painter = QPainter(self)
        width = self._look.scaled(_SLIDE_WIDTH)
        for number, slide in enumerate(self._slides):
            left, height = number * (width + self._look.scaled(_GAP)), round(width * slide.form)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.window))
            painter.drawRect(QRectF(left + 0.5, 0.5, width - 1, height - 1))
            painter.fillRect(QRectF(left + width * 0.06, height * 0.1, width * 0.4, 2), QColor(colours.ink_hint))
            for place, (x, y, across, down) in slide.frames:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.tea_text if place == self._chosen else colours.track))
                painter.drawRect(QRectF(left + x * width, y * height, across * width, down * height))
        painter.end()


def sketched(composed: Composed, question: str) -> tuple[SketchedSlide, ...]:
    """The slides on which pictures of an answer stand."""
    from otop_report.compose.anchors import parse_anchor
    from otop_report.compose.placed import PictureBox, flat

    deck = composed.deck.deck
    slides: list[SketchedSlide] = []
    for number, slide in enumerate(deck.slides, 1):
        frames: list[tuple[int, Part]] = []
        for box in flat(slide.boxes):
            anchor = parse_anchor(box.anchor) if isinstance(box, PictureBox) else None
            if isinstance(box, PictureBox) and anchor is not None and anchor.question == question:
                place = anchor.path.split("/")[0]
                rect = box.rect
                part = (rect.x / deck.width, rect.y / deck.height, rect.width / deck.width, rect.height / deck.height)
                frames.append((int(place) if place.isdecimal() else 0, part))
        if frames:
            slides.append(SketchedSlide(number, deck.height / deck.width, tuple(frames)))
    return tuple(slides)
