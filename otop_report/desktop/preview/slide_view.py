"""SlideView: one slide, as large as fits."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from otop_report.compose.anchors import Anchor
from otop_report.compose.placed import Slide
from otop_report.desktop.composition import Composed
from otop_report.desktop.editors.announcing import announce
from otop_report.desktop.look.tokens import Tokens
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.slide_list import anchor_at


class SlideView(QWidget):
    """Shows a slide of a deck in the middle of its room, or at the top left of it with `at_corner`.

    `edge` is free around it for the ring of the focus. `place_chosen(question, path)` tells which part of an answer was
    clicked, where `chooses` says that clicks look for one; else `clicked` tells of them.
    """

    place_chosen = Signal(str, str)
    clicked = Signal()

    def __init__(
        self,
        composed: Composed,
        images: SlideImages,
        tokens: Tokens,
        *,
        at_corner: bool = False,
        edge: int = 2,
        chooses: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._composed = composed
        self._images = images
        self._tokens = tokens
        self._at_corner = at_corner
        self._edge = edge
        self._chooses = chooses
        self._place: int | None = None
        self._ringed = False
        self.setMouseTracking(chooses)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def slide(self) -> Slide | None:
        """The slide that is shown."""
        return self._composed.slide(self._place) if self._place is not None else None

    def show_slide(self, place: int | None) -> None:
        """Shows the slide at a place (from 0), None for none; its title is said to those who listen."""
        self._place = place
        slide = self.slide
        if slide is not None and place is not None:
            count = len(self._composed.deck.deck.slides)
            name = self.tr("Slide %1 of %2: %3").replace("%1", str(place + 1)).replace("%2", str(count))
            self.setAccessibleName(name.replace("%3", slide.title))
            if self.hasFocus():
                announce(self, self.accessibleName())
        self.update()

    def height_for(self, width: int) -> int:
        """The height of a slide that is so wide."""
        deck = self._composed.deck.deck
        return round(width * deck.height / deck.width)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height_for(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(32, 18)

    def slide_rect(self) -> QRectF:
        """Where in the widget the slide stands."""
        deck = self._composed.deck.deck
        room = QRectF(self.rect()).adjusted(self._edge, self._edge, -self._edge, -self._edge)
        scale = max(0.0, min(room.width() / deck.width, room.height() / deck.height))
        size = QRectF(0, 0, deck.width * scale, deck.height * scale)
        if self._at_corner:
            size.moveTopLeft(room.topLeft())
        else:
            size.moveCenter(room.center())
        return QRectF(size.toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        slide, area = self.slide, self.slide_rect()
        if slide is None or self._place is None or area.width() < 1:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        pixmap = self._images.pixmap(slide, self._place + 1, round(area.width()), ratio)
        painter.drawPixmap(area.topLeft(), pixmap)
        if self._ringed:
            painter.setPen(QPen(QColor(self._tokens.indigo), 2))
            painter.drawRect(area.adjusted(-1, -1, 1, 1))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is shown where the keyboard leads here, not on a slide that has a screen for itself."""
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        super().focusOutEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        there = self._chooses and self._anchor_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        anchor = self._anchor_at(event.position()) if self._chooses else None
        if anchor is not None:
            self.place_chosen.emit(anchor.question, anchor.path)
        elif not self._chooses:
            self.clicked.emit()

    def _anchor_at(self, point: QPointF) -> Anchor | None:
        """The part of an answer under a point of the widget."""
        slide, area = self.slide, self.slide_rect()
        if slide is None or not area.contains(point):
            return None
        inside = (point - area.topLeft()) * (self._composed.deck.deck.width / area.width())
        return anchor_at(slide, inside.x(), inside.y())
