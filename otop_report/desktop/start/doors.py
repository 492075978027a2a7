"""Door: a large button with a drawing, a name and what stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from otop_report.desktop.look.theme import Look
from otop_report.desktop.look.tokens import Tokens


class Drawing(StrEnum):
    """What is drawn on a door, and before a file of that kind."""

    REPORT = "report"
    INBOX = "inbox"
    WORKSHOP = "workshop"


class Door(QAbstractButton):
    """One of the three ways into the program; `filled` is the one most people take."""

    def __init__(
        self,
        drawing: Drawing,
        name: str,
        about: str,
        look: Look,
        *,
        filled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._about = about
        self._look = look
        self._filled = filled
        self._heights: dict[int, int] = {}
        self.setText(name)
        self.setAccessibleName(name.replace("&", ""))
        self.setAccessibleDescription(about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHorizontalStretch(4 if filled else 3)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._measure_anew)

    def sizeHint(self) -> QSize:
        width = self._look.scaled(330 if self._filled else 270)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        texts = ((self._heading(), self._plain()), (self._look.font(9.75), self._about))
        narrow, wrapped = QRect(0, 0, 1, 2000), Qt.TextFlag.TextWordWrap
        word = max(QFontMetrics(font).boundingRect(narrow, wrapped, text).width() for font, text in texts)
        width = max(self._look.scaled(170), word + 2 + self._look.scaled(77 + 16))  # no word is cut
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts ask again and again
            self._heights[width] = self._height_of(width)
        return self._heights[width]

    @Slot()
    def _measure_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _height_of(self, width: int) -> int:
        look = self._look
        space = QRect(0, 0, width - look.scaled(77 + 16), 2000)
        heading = QFontMetrics(self._heading()).boundingRect(space, Qt.TextFlag.TextWordWrap, self._plain()).height()
        about = QFontMetrics(look.font(9.75)).boundingRect(space, Qt.TextFlag.TextWordWrap, self._about).height()
        return max(look.scaled(106), heading + about + look.scaled(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, text, soft = self._colours()
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.indigo if focused else edge), 2 if focused else 1))
        painter.setBrush(QColor(ground))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        if focused and self._filled:
            painter.setPen(QPen(QColor(colours.window), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
        side = look.scaled(36)
        draw(painter, QRectF(look.scaled(23), look.scaled(20), side, side), self._drawing, colours, self._filled)
        left = look.scaled(77)
        space = QRect(left, look.scaled(19), self.width() - left - look.scaled(16), self.height())
        painter.setFont(self._heading())
        painter.setPen(QColor(text))
        how = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic
        used = painter.boundingRect(space, how, self.text())
        painter.drawText(space, how, self.text())
        painter.setFont(look.font(9.75))
        painter.setPen(QColor(soft))
        painter.drawText(space.adjusted(0, used.height() + look.scaled(4), 0, 0), Qt.TextFlag.TextWordWrap, self._about)
        painter.end()

    def _colours(self) -> tuple[str, str, str, str]:
        """Ground, edge, heading and smaller text of now."""
        colours = self._look.tokens
        if self._filled:
            ground = colours.tea_pressed if self.isDown() else colours.tea_hover if self.underMouse() else colours.tea
            return ground, colours.tea_border, colours.on_tea, colours.on_tea
        ground = colours.tea_soft if self.isDown() else colours.side if self.underMouse() else colours.surface
        return ground, colours.edge if colours.framed else colours.line, colours.ink, colours.ink_soft

    def _heading(self) -> QFont:
        return self._look.font(12, QFont.Weight.DemiBold)

    def _plain(self) -> str:
        return self.text().replace("&", "")


def draw(painter: QPainter, place: QRectF, drawing: Drawing, tokens: Tokens, on_filled: bool = False) -> None:
    """Draws what stands for a kind of file, in a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / 36, place.height() / 36)
    _DRAWN[drawing](painter, tokens, on_filled)
    painter.restore()


def _report(painter: QPainter, tokens: Tokens, on_filled: bool) -> None:
    """The house whose front is a slide."""
    paper, lines = (tokens.on_tea, tokens.tea) if on_filled else (tokens.tea_text, tokens.surface)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#D9795A") if not tokens.framed else QColor(paper))
    painter.drawPolygon(QPolygonF([QPointF(18, 2), QPointF(35, 15), QPointF(1, 15)]))
    painter.setBrush(QColor(paper))
    painter.drawRoundedRect(QRectF(5, 15, 26, 17), 1, 1)
    painter.setPen(QPen(QColor(lines), 2))
    for y, end in ((20, 26), (24, 26), (28, 20)):
        painter.drawLine(QPointF(10, y), QPointF(end, y))


def _inbox(painter: QPainter, tokens: Tokens, on_filled: bool) -> None:
    """The matrix of who has sent what."""
    colour = tokens.on_tea if on_filled else tokens.tea_text
    painter.setPen(QPen(QColor(colour), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1, 4, 34, 27), 2, 2)
    for x in (12.3, 23.6):
        painter.drawLine(QPointF(x, 4), QPointF(x, 31))
    for y in (13, 22):
        painter.drawLine(QPointF(1, y), QPointF(35, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(18, 17.5), 2.8, 2.8)
    painter.setBrush(QColor(tokens.clay))
    painter.drawPolygon(QPolygonF([QPointF(29.3, 23.6), QPointF(33, 30), QPointF(25.6, 30)]))


def _workshop(painter: QPainter, tokens: Tokens, on_filled: bool) -> None:
    """The tree of sections and questions."""
    colour = tokens.on_tea if on_filled else tokens.tea_text
    painter.setPen(QPen(QColor(colour), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(3, 2), QPointF(3, 34))
    for number, y in enumerate((3.0, 14.0, 25.0)):
        painter.setBrush(Qt.BrushStyle.NoBrush if number < 2 else QColor(tokens.bamboo_text))
        painter.drawLine(QPointF(3, y + 4), QPointF(13, y + 4))
        painter.drawRoundedRect(QRectF(13, y, 20, 8), 1.5, 1.5)


_DRAWN: Mapping[Drawing, Callable[[QPainter, Tokens, bool], None]] = MappingProxyType(
    {Drawing.REPORT: _report, Drawing.INBOX: _inbox, Drawing.WORKSHOP: _workshop}
)
