"""SlideRail: all slides as thumbnails in a narrow column, the one of the place one is at marked and in the middle."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.composition import Composed
from otop_report.desktop.look.theme import Look
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.slide_list import ShownSlide, SlideListModel

Index = QModelIndex | QPersistentModelIndex
WIDTH = 116
_MARGIN = 12


class SlideRail(QWidget):
    """The rail. `opened` gives the place (from 0) of the slide that is to be seen large, -1 for the marked one."""

    opened = Signal(int)

    def __init__(self, images: SlideImages, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._aspect = 16 / 9
        self.slides = SlideListModel(self)
        show = QPushButton("«  " + self.tr("Sli&des"), self)
        show.setProperty("look", "small")
        show.clicked.connect(self._open_marked)
        self.list = QListView(self)
        self.list.setModel(self.slides)
        self.list.setItemDelegate(_Thumbnails(self, look))
        self.list.setProperty("look", "bare")
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("All slides"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = QLabel(self.tr("F6 or click: show large"), self)
        hint.setProperty("look", "hint")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(10)
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)

    def show_composed(self, composed: Composed) -> None:
        """All slides of a deck."""
        deck = composed.deck.deck
        self._aspect = deck.width / deck.height
        self._images.show_composed(composed)
        count = len(deck.slides)
        shown = [ShownSlide(slide, number, number, count) for number, slide in enumerate(deck.slides, 1)]
        self.slides.show_slides(shown)

    def mark(self, place: int) -> None:
        """Marks a slide and brings it to the middle."""
        index = self.slides.index(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def height_for(self, width: int) -> int:
        """The height of a slide that is so wide."""
        return round(width / self._aspect)

    def draw(self, painter: QPainter, one: ShownSlide, place: QRectF) -> None:
        """Draws a slide into a place."""
        pixmap = self._images.pixmap(one.slide, one.number, round(place.width()), self.devicePixelRatioF())
        painter.drawPixmap(place.topLeft(), pixmap)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot()
    def _open_marked(self) -> None:
        self.opened.emit(-1)


class _Thumbnails(QStyledItemDelegate):
    def __init__(self, rail: SlideRail, look: Look) -> None:
        super().__init__(rail)
        self._rail = rail
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._rail.list.viewport().width() - 2 * _MARGIN
        return QSize(0, self._rail.height_for(max(width, 40)) + self._look.scaled(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, colours = self._rail.slides.shown(index), self._look.tokens
        width = option.rect.width() - 2 * _MARGIN
        place = QRectF(option.rect.left() + _MARGIN, option.rect.top() + 1, width, self._rail.height_for(width))
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._rail.draw(painter, one, place)
        edge = colours.tea_text if current else colours.line
        if current and self._rail.list.hasFocus():
            edge = colours.indigo
        painter.setPen(QPen(QColor(edge), 2 if current else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        painter.setFont(self._look.font(9))
        painter.setPen(QColor(colours.ink if current else colours.ink_soft))
        below = QRectF(place.left(), place.bottom() + 2, width, self._look.scaled(18))
        number = f"▸ {one.number}" if current else str(one.number)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, number)
        painter.restore()
