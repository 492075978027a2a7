"""PictureList: the pictures of an answer as thumbnails in their order, with a tile behind them for more.

They are put in order by dragging or with Alt and the arrow keys; files and images may be dropped here and pasted.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from otop_report.desktop.editors.pictures.picture_intake import may_hold_pictures
from otop_report.desktop.editors.pictures.picture_model import PictureModel
from otop_report.desktop.editors.pictures.picture_thumbnails import Thumbnails, fitted
from otop_report.desktop.look.signs import draw_sign, sign_of
from otop_report.desktop.look.theme import Look
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import PictureItem
from otop_report.wizard.picture_changes import state_of_picture

TILE_WIDTH, TILE_HEIGHT = 132, 88
CELL_WIDTH, CELL_HEIGHT = 146, 122
LEAST_COLUMNS, LEAST_TILE = 3, 96
_OWN = "application/x-otop-report-picture"
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PictureList(QListView):
    """Shows the thumbnails. What a person wants is told by signals; the editor does it."""

    chosen = Signal(int)
    focused = Signal()
    move_wanted = Signal(int, int)
    delete_wanted = Signal(int)
    open_wanted = Signal(int)
    add_wanted = Signal()
    dropped = Signal(object)
    """The QMimeData of what was dropped or pasted."""

    def __init__(
        self, name: str, surroundings: Surroundings, *, single: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look: Look = surroundings.look
        self.thumbnails = Thumbnails.of(surroundings)
        self.pictures = PictureModel(surroundings, self)
        self._drop_at: int | None = None
        self.setModel(self.pictures)
        self.setItemDelegate(_Tiles(surroundings, self))
        self.setProperty("look", "pictures")
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Alt and the arrow keys move a picture. Delete takes it out. Enter goes to its caption.")
        )
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)  # a static list has Qt refuse them
        self.add = QPushButton(self.viewport())
        self.add.setProperty("look", "tile")
        asked = self.tr("&Add a picture…") if single else self.tr("&Add pictures…")
        self.add.setText(asked + "\n" + self.tr("or drop, or Ctrl+V"))
        self.add.setAccessibleName(self.tr("Add pictures to %1").replace("%1", name))
        self.add.clicked.connect(self.add_wanted)
        self.thumbnails.ready.connect(self.viewport().update)
        self.look.changed.connect(self._arrange)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._tell_open)
        self._arrange()

    # what is shown

    @property
    def place(self) -> int:
        """The picture that is chosen, -1 for none."""
        return self.currentIndex().row()

    def show_pictures(self, items: tuple[PictureItem, ...]) -> None:
        """Shows these; the place that was chosen stays chosen where it can."""
        place = self.place
        self.pictures.show(items)
        self._arrange()
        if items:
            self.choose(min(max(place, 0), len(items) - 1))

    def choose(self, place: int) -> None:
        """Chooses a picture."""
        if 0 <= place < len(self.pictures.items) and place != self.place:
            self.setCurrentIndex(self.pictures.index(place, 0))

    @property
    def tile(self) -> QSize:
        """The size of a thumbnail: as designed, or smaller, so that a few stand side by side in a small window."""
        gap = self.look.scaled(CELL_WIDTH - TILE_WIDTH)
        width = min(self.look.scaled(TILE_WIDTH), max(LEAST_TILE, (self.width() - 1) // LEAST_COLUMNS - gap))
        return QSize(width, round(width * TILE_HEIGHT / TILE_WIDTH))

    def cell(self, place: int) -> QRect:
        """Where a picture stands in the viewport; one place more is that of the tile."""
        width, height = self.gridSize().width(), self.gridSize().height()
        columns = self._columns()
        return QRect(place % columns * width, place // columns * height, width, height)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _MOVES.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._ask_to_move(self.place, self.place + way)
        elif event.key() == Qt.Key.Key_Delete and self.place >= 0:
            self.delete_wanted.emit(self.place)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.dropped.emit(QGuiApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.place < 0:
                self.add_wanted.emit()
            else:
                self.open_wanted.emit(self.place)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # dragging

    def data_of(self, place: int) -> QMimeData:
        """What is dragged when a picture is: its place, for this list alone."""
        data = QMimeData()
        data.setData(_OWN, QByteArray(f"{id(self)} {place}".encode()))
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.data_of(index.row()))
        drag.setPixmap(self.viewport().grab(self.cell(index.row())))
        drag.exec(Qt.DropAction.MoveAction)
        self._show_drop(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._own_place(event.mimeData()) is not None:
            self._show_drop(self._gap_at(event.position().toPoint()))
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        elif may_hold_pictures(event.mimeData()):
            self._show_drop(len(self.pictures.items))
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        data = event.mimeData()
        place = self._own_place(data)
        if place is not None:
            gap = self._gap_at(event.position().toPoint())
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._ask_to_move(place, gap - 1 if gap > place else gap)
        elif may_hold_pictures(data):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(data)
        else:
            event.ignore()

    # size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at is None:
            return
        cell = self.cell(self._drop_at)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self.look.tokens.indigo), 3))
        x = max(2, cell.left() - self.look.scaled(7))
        painter.drawLine(x, cell.top() + 2, x, cell.top() + self.tile.height())
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self.gridSize().width() * 4, self._rows() * self.gridSize().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.gridSize().width(), self.gridSize().height())

    def _columns(self) -> int:
        """As many as Qt sets side by side: it leaves the last pixel free."""
        return max(1, (self.viewport().width() - 1) // max(1, self.gridSize().width()))

    def _rows(self) -> int:
        return len(self.pictures.items) // self._columns() + 1

    @Slot()
    def _arrange(self) -> None:
        """As high as its rows, so that only the page scrolls; the tile behind the last picture."""
        tile = self.tile
        width = tile.width() + self.look.scaled(CELL_WIDTH - TILE_WIDTH)
        cell = QSize(width, tile.height() + self.look.scaled(CELL_HEIGHT - TILE_HEIGHT))
        if self.gridSize() != cell:
            self.setGridSize(cell)
        self.setFixedHeight(self._rows() * cell.height())
        self.add.setGeometry(QRect(self.cell(len(self.pictures.items)).topLeft(), tile))

    def _gap_at(self, point: QPoint) -> int:
        """Before which picture something would be dropped."""
        cell = self.gridSize()
        row = max(0, point.y() // cell.height())
        column = min(max(0, round(point.x() / cell.width())), self._columns())
        return min(row * self._columns() + column, len(self.pictures.items))

    def _own_place(self, data: QMimeData) -> int | None:
        """Which of its own pictures is dragged."""
        owner, _, place = bytes(data.data(_OWN).data()).decode().partition(" ")
        return int(place) if owner == str(id(self)) else None

    def _show_drop(self, place: int | None) -> None:
        if place != self._drop_at:
            self._drop_at = place
            self.viewport().update()

    def _ask_to_move(self, place: int, to: int) -> None:
        if place >= 0 and 0 <= to < len(self.pictures.items) and to != place:
            self.move_wanted.emit(place, to)

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        self.chosen.emit(current.row())

    @Slot(QModelIndex)
    def _tell_open(self, index: QModelIndex) -> None:
        self.open_wanted.emit(index.row())


class _Tiles(QStyledItemDelegate):
    """Draws a picture, its sign, and the beginning of its caption."""

    def __init__(self, surroundings: Surroundings, view: PictureList) -> None:
        super().__init__(view)
        self._view = view
        self._open_report = surroundings.open_report

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._view.look.tokens
        item = self._view.pictures.items[index.row()]
        cell: QRect = option.rect
        size = self._view.tile
        tile = QRectF(QRect(cell.topLeft(), size)).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.side))
        painter.drawRoundedRect(tile, 4, 4)
        image = self._view.thumbnails.image(item, tile.size().toSize(), self._view.devicePixelRatioF())
        if image is not None:
            shown = QRectF(QRect(QPoint(0, 0), fitted(image, tile.size().toSize())))
            shown.moveCenter(tile.center())
            painter.drawImage(shown, image)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        colour, width = (colours.tea_text, 3.0) if chosen else (colours.edge, 1.0)
        if chosen and self._view.hasFocus():
            colour = colours.indigo
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile, 4, 4)
        self._paint_words(painter, item, index, cell, size)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        item: PictureItem,
        index: QModelIndex | QPersistentModelIndex,
        cell: QRect,
        size: QSize,
    ) -> None:
        look, colours = self._view.look, self._view.look.tokens
        side = look.scaled(13)
        line = QRect(cell.left(), cell.top() + size.height() + look.scaled(4), size.width(), look.scaled(20))
        state = state_of_picture(item, self._open_report.report.pictures)
        place = QRectF(line.left(), line.center().y() - side / 2 + 1, side, side)
        draw_sign(painter, place, sign_of(state), colours)
        painter.setFont(look.font(9))
        painter.setPen(QColor(colours.ink))
        room = line.adjusted(side + look.scaled(6), 0, 0, 0)
        words = str(index.data())
        if item.cover:
            cover = self.tr("cover")
            width = painter.fontMetrics().horizontalAdvance(cover)
            painter.setPen(QColor(colours.tea_text))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, cover)
            painter.setPen(QColor(colours.ink))
            room.setRight(room.right() - width - look.scaled(6))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
