"""PageList: pages of the Word document one below the other, with a bar beside what belongs to a topic."""

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
from otop_report.compose.pages.layout import Page
from otop_report.compose.placed import ShapeBox
from otop_report.desktop.look.theme import Look
from otop_report.desktop.look.tokens import Mode, Tokens, tokens
from otop_report.desktop.preview.page_composition import ComposedPages, Extent
from otop_report.desktop.preview.page_images import PageImages

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 16
_CAPTION = 30
_ABOVE = 48.0
"""Points above what is scrolled to: the heading of a topic stands there."""


_MARK = QColor(tokens(Mode.LIGHT).tea)


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page, how many there are, and what of it belongs to the topic (None: it is not asked)."""

    page: Page
    count: int
    extent: Extent | None = None


class PageListModel(QAbstractListModel):
    """Some pages of a document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[ShownPage, ...] = ()

    @property
    def pages(self) -> tuple[ShownPage, ...]:
        """All of them."""
        return self._pages

    def show_pages(self, pages: Sequence[ShownPage]) -> None:
        """Shows these; the same number of them only changes what is drawn."""
        if len(pages) == len(self._pages):
            self._pages = tuple(pages)
            if pages:
                self.dataChanged.emit(self.index(0), self.index(len(pages) - 1))
            return
        self.beginResetModel()
        self._pages = tuple(pages)
        self.endResetModel()

    def shown(self, index: Index) -> ShownPage:
        """The page of a row."""
        return self._pages[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.name_of(self.shown(index))

    def name_of(self, one: ShownPage) -> str:
        """What a page is called."""
        text = self.tr("Page %1 of %2").replace("%1", str(one.page.number))
        return text.replace("%2", str(one.count))


class PageList(QListView):
    """The list. `place_chosen(question, path)` tells which part of an answer was clicked. `most` is the greatest width
    of a page in logical pixels; `colours` are those of a window with its own, else the look's.
    """

    place_chosen = Signal(str, str)

    def __init__(
        self,
        images: PageImages,
        look: Look,
        parent: QWidget | None = None,
        *,
        most: int = 900,
        colours: Tokens | None = None,
    ) -> None:
        super().__init__(parent)
        self.pages = PageListModel(self)
        self.images = images
        self._look = look
        self._colours = colours
        self._most = most
        self._size = (595.3, 841.9)
        self.setModel(self.pages)
        self.setItemDelegate(_PageDelegate(self, look))
        self.setProperty("look", "bare")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages of the Word report"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @property
    def page_height(self) -> float:
        """The height of a page in points."""
        return self._size[1]

    @property
    def colours(self) -> Tokens:
        """The colours of now."""
        return self._colours or self._look.tokens

    def show_pages(self, composed: ComposedPages, topic: str = "") -> None:
        """The pages on which a topic stands; all of them without one."""
        self._size = (composed.theme.page_width, composed.theme.page_height)
        self.images.show_composed(composed)
        count = len(composed.pages)
        if topic:
            extents = composed.extents.get(topic, ())
            shown = [ShownPage(composed.pages[one.place], count, one) for one in extents]
        else:
            shown = [ShownPage(page, count) for page in composed.pages]
        self.pages.show_pages(shown)
        if shown and not self.currentIndex().isValid():
            self.setCurrentIndex(self.pages.index(0))

    def scroll_to_page(self, row: int, above: float = 0.0) -> None:
        """Has a page in view from so many points below its upper edge on."""
        index = self.pages.index(row)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        place = page_place(self.visualRect(index), self)
        bar.setValue(bar.value() + round(place.top() + above * place.width() / self._size[0]) - 1)

    def scroll_to_topic(self) -> None:
        """Has the beginning of the topic in view, with its heading."""
        pages = self.pages.pages
        if pages and pages[0].extent is not None:
            self.scroll_to_page(0, max(0.0, pages[0].extent.top - _ABOVE))

    def scroll_to_place(self, question: str, path: str) -> None:
        """Has a part of an answer in view; where it is, nothing moves."""
        for row, one in enumerate(self.pages.pages):
            for box in one.page.boxes:
                anchor = answer_of(getattr(box, "anchor", ""))
                if anchor is None or anchor.question != question or not _within(anchor.path, path):
                    continue
                index = self.pages.index(row)
                self.setCurrentIndex(index)
                place = page_place(self.visualRect(index), self)
                top = place.top() + box.rect.y * place.width() / self._size[0]
                if not 0 <= top <= self.viewport().height() - 24:
                    self.scroll_to_page(row, max(0.0, box.rect.y - _ABOVE))
                return

    def width_of(self, room: int) -> int:
        """The width of a page in that much room."""
        return max(40, min(room - 2 * _MARGIN, self._look.scaled(self._most)))

    def height_for(self, width: int) -> int:
        """The height of a page that is so wide."""
        return round(width * self._size[1] / self._size[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            place = page_place(self.visualRect(index), self)
            inside = (event.position() - place.topLeft()) * (self._size[0] / place.width())
            self._choose(answer_at(self.pages.shown(index).page, inside))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll, as in any long page; Enter goes to the first answer on it."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            page = self.pages.shown(self.currentIndex()).page
            answers = (answer_of(getattr(box, "anchor", "")) for box in page.boxes)
            self._choose(next((one for one in answers if one is not None), None))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._scroll_by((1 if key == Qt.Key.Key_Down else -1) * self._look.scaled(48))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn_over(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def turn_over(self, step: int) -> None:
        """Scrolls on (1) or back (-1) by what is in view."""
        self._scroll_by(step * max(40, self.verticalScrollBar().pageStep() - self._look.scaled(40)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _scroll_by(self, pixels: int) -> None:
        """Scrolls; the page in the middle is then the current one."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)
        index = self.indexAt(self.viewport().rect().center())
        selection = self.selectionModel()
        if index.isValid() and index.row() != self.currentIndex().row():
            at = bar.value()
            selection.setCurrentIndex(index, selection.SelectionFlag.ClearAndSelect)
            bar.setValue(at)

    def _choose(self, anchor: Anchor | None) -> None:
        if anchor is not None:
            self.place_chosen.emit(anchor.question, anchor.path)


def page_place(row: QRect, view: PageList) -> QRectF:
    """Where in a row the page itself stands."""
    width = view.width_of(row.width())
    return QRectF(row.left() + (row.width() - width) // 2, row.top() + 1, width, view.height_for(width))


def answer_at(page: Page, point: QPointF) -> Anchor | None:
    """The part of an answer that stands at a point of a page (in points); what is close above or below counts."""
    for slack in (0.0, 6.0):
        for box in page.boxes:
            rect = box.rect
            anchor = None if isinstance(box, ShapeBox) else answer_of(box.anchor)
            if anchor is None:
                continue
            inside = QRectF(rect.x, rect.y - slack, max(rect.width, 1.0), rect.height + 2 * slack)
            if inside.contains(point):
                return anchor
    return None


def answer_of(name: str) -> Anchor | None:
    """The part of an answer that an anchor names; None for a title."""
    anchor = parse_anchor(name)
    return anchor if anchor is not None and anchor.question != TITLES else None


def _within(path: str, wanted: str) -> bool:
    """Whether a part of an answer is the wanted one, or around it, or within it."""
    return not wanted or path == wanted or path.startswith(f"{wanted}/") or wanted.startswith(f"{path}/")


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, view: PageList, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.width_of(self._view.viewport().width())
        return QSize(0, self._view.height_for(width) + self._look.scaled(_CAPTION) + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, look, colours = self._view, self._look, self._view.colours
        one = view.pages.shown(index)
        place = page_place(option.rect, view)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ratio = view.devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), view.images.pixmap(one.page, round(place.width()), ratio))
        edge = colours.indigo if current and view.hasFocus() else colours.line
        painter.setPen(QPen(QColor(edge), 2 if current and view.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        if one.extent is not None:
            self._mark(painter, place, one.extent)
        painter.setFont(look.font(9))
        painter.setPen(QColor(colours.ink_soft))
        below = QRectF(place.left(), place.bottom() + 3, place.width(), look.scaled(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, view.pages.name_of(one))
        painter.restore()

    def _mark(self, painter: QPainter, place: QRectF, extent: Extent) -> None:
        """The bar beside what belongs to the topic; the paper is white in every mode."""
        scale = place.height() / self._view.page_height
        height = (extent.bottom - extent.top) * scale
        painter.fillRect(QRectF(place.left() + 5, place.top() + extent.top * scale, 3, height), _MARK)
