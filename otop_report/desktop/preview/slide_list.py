"""SlideList: the slides of a topic one below the other, each with its number and the size of its text below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from otop_report.compose.anchors import TITLES, Anchor, parse_anchor
from otop_report.compose.placed import ShapeBox, Slide, TableBox, TextBox, flat
from otop_report.desktop.composition import Composed
from otop_report.desktop.look.theme import Look
from otop_report.desktop.preview.slide_images import SlideImages

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 16
_CAPTION = 30


@dataclass(frozen=True, slots=True)
class ShownSlide:
    """A slide with its number in the deck, and which of how many of its topic it is."""

    slide: Slide
    number: int
    part: int
    parts: int


class SlideListModel(QAbstractListModel):
    """The slides of one topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slides: tuple[ShownSlide, ...] = ()

    def show_slides(self, slides: Sequence[ShownSlide]) -> None:
        """Shows these; the same number of them only changes what is drawn."""
        if len(slides) == len(self._slides):
            self._slides = tuple(slides)
            if slides:
                self.dataChanged.emit(self.index(0), self.index(len(slides) - 1))
            return
        self.beginResetModel()
        self._slides = tuple(slides)
        self.endResetModel()

    def shown(self, index: Index) -> ShownSlide:
        """The slide of a row."""
        return self._slides[index.row()]

    @property
    def slides(self) -> tuple[ShownSlide, ...]:
        """All of them."""
        return self._slides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._slides)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.shown(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            name = self.tr("Slide %1: %2").replace("%1", str(one.number)).replace("%2", one.slide.title)
            return name if role == Qt.ItemDataRole.DisplayRole else f"{name}, {self.size_of(one.slide)}"
        return None

    def size_of(self, slide: Slide) -> str:
        """The smallest size of the text on a slide, in words."""
        size = smallest_text(slide)
        return self.tr("text %1 pt").replace("%1", f"{size:g}") if size is not None else ""


class SlideList(QListView):
    """The list. `place_chosen(question, path)` tells which part of an answer was clicked."""

    place_chosen = Signal(str, str)

    def __init__(self, images: SlideImages, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slides = SlideListModel(self)
        self._images = images
        self._look = look
        self._aspect = 16 / 9
        self._width = 960.0
        self.setModel(self.slides)
        self.setItemDelegate(_SlideDelegate(self, images, look))
        self.setProperty("look", "bare")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Slides of this topic"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_topic(self, composed: Composed, topic: str) -> None:
        """The slides of a topic; which one is current stays if it can."""
        deck = composed.deck.deck
        self._aspect, self._width = deck.width / deck.height, deck.width
        places = composed.slides_of.get(topic, ())
        self.slides.show_slides(
            [ShownSlide(deck.slides[place], place + 1, part, len(places)) for part, place in enumerate(places, 1)]
        )
        if places and not self.currentIndex().isValid():
            self.setCurrentIndex(self.slides.index(0))

    def show_place(self, composed: Composed, question: str, path: str) -> None:
        """Makes the slide current on which a part of an answer stands; without taking the focus."""
        wanted = {
            one.where
            for one in composed.deck.placements
            if one.question == question and not one.in_notes and _is_within(one.path, path)
        }
        for row, one in enumerate(self.slides.slides):
            if f"slide {one.number}" in wanted:
                self.setCurrentIndex(self.slides.index(row))
                self.scrollTo(self.slides.index(row))
                return

    def height_for(self, width: int) -> int:
        """The height of a slide that is so wide."""
        return round(width / self._aspect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex(), None)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: Index, point: QPointF | None) -> None:
        one = self.slides.shown(index)
        area = slide_place(self.visualRect(index), self)
        anchor = None
        if point is not None and area.contains(point):
            inside = (point - area.topLeft()) * (self._width / area.width())
            anchor = anchor_at(one.slide, inside.x(), inside.y())
        anchor = anchor or first_anchor(one.slide)
        if anchor is not None:
            self.place_chosen.emit(anchor.question, anchor.path)


def slide_place(row: QRect, view: SlideList) -> QRectF:
    """Where in a row the slide itself stands."""
    width = row.width() - 2 * _MARGIN
    return QRectF(row.left() + _MARGIN, row.top() + 1, width, view.height_for(width))


def smallest_text(slide: Slide) -> float | None:
    """The smallest size in points of the text a slide is about; None where there is none."""
    sizes = [
        paragraph.style.size
        for box in flat(slide.boxes)
        if isinstance(box, TextBox) and box.role == "body"
        for paragraph in box.paragraphs
        if paragraph.text.strip()
    ]
    sizes += [
        paragraph.style.size
        for box in slide.boxes
        if isinstance(box, TableBox)
        for row in box.rows[box.header_rows :]
        for cell in row.cells
        for paragraph in cell.paragraphs
    ]
    return min(sizes, default=None)


def anchor_at(slide: Slide, x: float, y: float) -> Anchor | None:
    """The part of an answer that stands at a point of a slide (in points); of a table, its row."""
    for box in flat(slide.boxes):
        if isinstance(box, ShapeBox):
            continue
        rect = box.rect
        if not (rect.x <= x <= rect.right and rect.y <= y <= rect.bottom):
            continue
        anchor = _answer_anchor(box.anchor)
        if anchor is None:
            continue
        if isinstance(box, TableBox):
            top = rect.y
            for row in box.rows:
                if top <= y < top + row.height and row.row_number is not None and not anchor.path:
                    return Anchor(anchor.question, str(row.row_number))
                top += row.height
        return anchor
    return None


def first_anchor(slide: Slide) -> Anchor | None:
    """The first part of an answer on a slide."""
    found = (_answer_anchor(box.anchor) for box in flat(slide.boxes) if not isinstance(box, ShapeBox))
    return next((anchor for anchor in found if anchor is not None), None)


def _answer_anchor(name: str) -> Anchor | None:
    anchor = parse_anchor(name)
    return anchor if anchor is not None and anchor.question != TITLES else None


def _is_within(path: str, wanted: str) -> bool:
    """Whether a part of an answer is the wanted one, or within it, or around it."""
    if not wanted or path == wanted:
        return True
    return path.startswith(f"{wanted}/") or wanted.startswith(f"{path}/") or path.split("/")[0] == wanted.split("/")[0]


class _SlideDelegate(QStyledItemDelegate):
    def __init__(self, view: SlideList, images: SlideImages, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._images = images
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width() - 2 * _MARGIN
        return QSize(0, self._view.height_for(max(width, 60)) + self._look.scaled(_CAPTION) + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, colours = self._look, self._look.tokens
        one = self._view.slides.shown(index)
        place = slide_place(option.rect, self._view)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        ratio = self._view.devicePixelRatioF()
        painter.save()
        painter.drawPixmap(place.topLeft(), self._images.pixmap(one.slide, one.number, round(place.width()), ratio))
        edge = colours.indigo if current and self._view.hasFocus() else colours.tea_text if current else colours.line
        painter.setPen(QPen(QColor(edge), 2 if current else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        painter.setFont(look.font(9))
        painter.setPen(QColor(colours.ink_soft))
        below = QRectF(place.left(), place.bottom() + 3, place.width(), look.scaled(20))
        model = self._view.slides
        words = [self.tr("Slide %1").replace("%1", str(one.number)), model.size_of(one.slide)]
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, " · ".join(word for word in words if word))
        if one.parts > 1:
            part = self.tr("%1 of %2").replace("%1", str(one.part)).replace("%2", str(one.parts))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, part)
        painter.restore()
