"""CropView: a picture with the frame of what is shown of it, moved with the mouse or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from otop_report.desktop.look.theme import Look
from otop_report.desktop.look.tokens import Mode, tokens
from otop_report.wizard.cropping import WHOLE, Crop, Handle, dragged

HANDLE = 10
"""Logical pixels; the mouse finds a handle within twice that."""
LEAST_HEIGHT, MOST_OF_WINDOW = 130, 0.5
STEP, LARGE_STEP = 0.01, 0.05
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_BY_KEYS = (Handle.FRAME, Handle.LEFT, Handle.TOP, Handle.RIGHT, Handle.BOTTOM)
"""What Space goes through."""
_CURSORS = {
    Handle.FRAME: Qt.CursorShape.SizeAllCursor,
    Handle.LEFT: Qt.CursorShape.SizeHorCursor,
    Handle.RIGHT: Qt.CursorShape.SizeHorCursor,
    Handle.TOP: Qt.CursorShape.SizeVerCursor,
    Handle.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Handle.LEFT_TOP: Qt.CursorShape.SizeFDiagCursor,
    Handle.RIGHT_BOTTOM: Qt.CursorShape.SizeFDiagCursor,
    Handle.RIGHT_TOP: Qt.CursorShape.SizeBDiagCursor,
    Handle.LEFT_BOTTOM: Qt.CursorShape.SizeBDiagCursor,
}


class CropView(QWidget):
    """Shows the whole turned picture and the frame. `cropped` gives the frame when it has been moved."""

    cropped = Signal(object)
    """A `Crop`."""
    focused = Signal()
    handle_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image: QImage | None = None
        self._crop: Crop = WHOLE
        self._shape: float | None = None
        self._handle = Handle.FRAME
        self._held: tuple[Handle, QPointF, Crop] | None = None
        self._side_by_side = 1.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Frame of the picture"))
        self._tell_handle()
        look.changed.connect(self._follow_look)

    @property
    def crop(self) -> Crop:
        """The frame as it is shown."""
        return self._crop

    @property
    def handle(self) -> Handle:
        """What the arrow keys move."""
        return self._handle

    @property
    def handle_words(self) -> str:
        """That in words."""
        return {
            Handle.FRAME: self.tr("the frame"),
            Handle.LEFT: self.tr("the left edge"),
            Handle.TOP: self.tr("the upper edge"),
            Handle.RIGHT: self.tr("the right edge"),
            Handle.BOTTOM: self.tr("the lower edge"),
        }.get(self._handle, self.tr("a corner"))

    def show_picture(self, image: QImage | None, ratio: float, crop: Crop) -> None:
        """Shows a picture (None: it is still being read) of a width by height, and its frame."""
        self._image = image
        self._side_by_side = ratio
        if self._held is None:
            self._crop = crop
        self.update()

    def place_of(self, handle: Handle) -> QPoint:
        """Where the mouse takes hold of a handle."""
        middle = self._frame().center() if handle is Handle.FRAME else self._handles()[handle]
        return middle.toPoint()

    def keep_shape(self, shape: float | None) -> None:
        """The width by height, in parts of the picture, that the frame keeps; None leaves it free."""
        self._shape = shape

    @property
    def room(self) -> QSize:
        """The largest size in which a picture is shown."""
        return QSize(max(1, self.width() - HANDLE - 4), max(1, self.height() - HANDLE - 4))

    def sizeHint(self) -> QSize:
        """As designed, but never so high that a small window shows nothing else."""
        most = max(LEAST_HEIGHT, round(self.window().height() * MOST_OF_WINDOW))
        return QSize(self._look.scaled(330), min(self._look.scaled(220), most))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.scaled(200), LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        if self._image is None:
            painter.fillRect(place, QColor(colours.side))
        else:
            painter.drawImage(place, self._image)
        frame = self._frame()
        veil = QPainterPath()
        veil.addRect(place)
        inner = QPainterPath()
        inner.addRect(frame)
        painter.fillPath(veil.subtracted(inner), QColor(20, 22, 20, 150))
        self._paint_frame(painter, frame)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self._handle_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            self._held = (handle, event.position(), self._crop)
            if handle in _BY_KEYS:
                self._choose(handle)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            handle = self._handle_at(event.position())
            self.setCursor(_CURSORS[handle] if handle is not None else Qt.CursorShape.ArrowCursor)
            return
        handle, start, crop = self._held
        place, way = self._place(), event.position() - start
        if place.width() and place.height():
            self._crop = dragged(crop, handle, way.x() / place.width(), way.y() / place.height(), self._shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        before = self._held[2]
        self._held = None
        if self._crop != before:
            self.cropped.emit(self._crop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            step = LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            moved = dragged(self._crop, self._handle, way[0] * step, way[1] * step, self._shape)
            if moved != self._crop:
                self._crop = moved
                self.update()
                self.cropped.emit(moved)
        elif event.key() == Qt.Key.Key_Space:
            step_of = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            at = _BY_KEYS.index(self._handle) if self._handle in _BY_KEYS else 0
            self._choose(_BY_KEYS[(at + step_of) % len(_BY_KEYS)])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _choose(self, handle: Handle) -> None:
        self._handle = handle
        self._tell_handle()
        self.handle_changed.emit()
        self.update()

    def _tell_handle(self) -> None:
        said = self.tr("The arrow keys move %1. Space goes to the next edge. Shift makes large steps.")
        self.setAccessibleDescription(said.replace("%1", self.handle_words))

    def _place(self) -> QRectF:
        """Where the whole picture stands."""
        room = self.room
        width = min(float(room.width()), room.height() * self._side_by_side)
        height = width / self._side_by_side
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _frame(self) -> QRectF:
        place = self._place()
        left, top, right, bottom = self._crop
        return QRectF(
            place.left() + left * place.width(),
            place.top() + top * place.height(),
            (right - left) * place.width(),
            (bottom - top) * place.height(),
        )

    def _handles(self) -> dict[Handle, QPointF]:
        frame = self._frame()
        across = {-1: frame.left(), 0: frame.center().x(), 1: frame.right()}
        down = {-1: frame.top(), 0: frame.center().y(), 1: frame.bottom()}
        return {one: QPointF(across[one.across], down[one.down]) for one in Handle if one is not Handle.FRAME}

    def _handle_at(self, point: QPointF) -> Handle | None:
        for handle, middle in self._handles().items():
            if max(abs(middle.x() - point.x()), abs(middle.y() - point.y())) <= HANDLE:
                return handle
        return Handle.FRAME if self._frame().contains(point) else None

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        colours, on_picture = self._look.tokens, tokens(Mode.LIGHT)  # a picture is no darker in the dark
        thin = QPen(QColor(255, 255, 255, 120), 1)
        painter.setPen(thin)
        for part in (1 / 3, 2 / 3):
            x, y = frame.left() + part * frame.width(), frame.top() + part * frame.height()
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(on_picture.surface), 2))
        painter.drawRect(frame)
        focused = self.hasFocus()
        if focused:
            painter.setPen(QPen(QColor(colours.indigo), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        half = HANDLE / 2
        for handle, middle in self._handles().items():
            chosen = focused and handle is self._handle
            painter.setPen(QPen(QColor(on_picture.indigo), 2))
            painter.setBrush(QColor(on_picture.indigo if chosen else on_picture.surface))
            painter.drawRect(QRectF(middle.x() - half, middle.y() - half, HANDLE, HANDLE))

    @Slot()
    def _follow_look(self) -> None:
        self.updateGeometry()
        self.update()
