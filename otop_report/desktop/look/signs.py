"""The signs: six outlines for six states, and a few more, drawn for any size from 11 pixels up.

They differ in shape and not only in colour, so that they survive grey printing and colour blindness. The word of a
sign stands beside it or in its tooltip; `word_of` has it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from otop_report.desktop.look.theme import Look
from otop_report.desktop.look.tokens import Tokens


class Sign(StrEnum):
    """What a sign says."""

    EMPTY = "empty"
    STARTED = "started"
    COMPLETE = "complete"
    ATTENTION = "attention"
    UNSURE = "unsure"
    UNPLACED = "unplaced"
    LIMIT = "limit"
    ADVICE = "advice"
    INFO = "info"
    TICK = "tick"
    CROSS = "cross"


def sign_of(state: str) -> Sign:
    """The sign of a `wizard.flow.State`: they have the same names. (The start window needs signs, but no wizard.)"""
    return Sign(str(state))


def word_of(sign: Sign) -> str:
    """The word a sign stands for, in the language of the windows."""
    words = {
        Sign.EMPTY: QCoreApplication.translate("Sign", "Empty"),
        Sign.STARTED: QCoreApplication.translate("Sign", "Started"),
        Sign.COMPLETE: QCoreApplication.translate("Sign", "Complete"),
        Sign.ATTENTION: QCoreApplication.translate("Sign", "Needs attention"),
        Sign.UNSURE: QCoreApplication.translate("Sign", "Unsure"),
        Sign.UNPLACED: QCoreApplication.translate("Sign", "Not placed"),
        Sign.LIMIT: QCoreApplication.translate("Sign", "Over a limit"),
        Sign.ADVICE: QCoreApplication.translate("Sign", "Advice"),
        Sign.INFO: QCoreApplication.translate("Sign", "Good to know"),
        Sign.TICK: QCoreApplication.translate("Sign", "Good"),
        Sign.CROSS: QCoreApplication.translate("Sign", "Weak"),
    }
    return words[sign]


def draw_sign(painter: QPainter, place: QRectF, sign: Sign, tokens: Tokens) -> None:
    """Draws a sign into the middle of a place, as large as its smaller side."""
    side = min(place.width(), place.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.center().x() - side / 2, place.center().y() - side / 2)
    painter.scale(side / 16, side / 16)
    _DRAWN[sign](painter, tokens)
    painter.restore()


class SignView(QWidget):
    """A sign as a widget of its own; what it means is said by what stands beside it."""

    def __init__(self, sign: Sign, look: Look, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._look = look
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_sign(sign)

    def set_sign(self, sign: Sign) -> None:
        """Shows another one."""
        self._sign = sign
        self.setToolTip(word_of(sign))
        self.setAccessibleName(word_of(sign))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_sign(painter, QRectF(self.rect()), self._sign, self._look.tokens)
        painter.end()


def _pen(colour: str, width: float = 1.7) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _ring(painter: QPainter, colour: str) -> None:
    painter.setPen(_pen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), 5.9, 5.9)


def _empty(painter: QPainter, tokens: Tokens) -> None:
    _ring(painter, tokens.ink_soft)


def _started(painter: QPainter, tokens: Tokens) -> None:
    _ring(painter, tokens.bamboo_text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.bamboo_text))
    painter.drawPie(QRectF(2.1, 2.1, 11.8, 11.8), 90 * 16, 180 * 16)


def _tick_path() -> QPolygonF:
    return QPolygonF([QPointF(4.8, 8.3), QPointF(7.1, 10.6), QPointF(11.3, 5.7)])


def _complete(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.tea_text))
    painter.drawEllipse(QPointF(8, 8), 6.9, 6.9)
    painter.setPen(_pen(tokens.on_tea if tokens.framed else tokens.surface, 1.9))
    painter.drawPolyline(_tick_path())


def _attention(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.clay, 1.4))
    painter.setBrush(QColor(tokens.clay))
    painter.drawPolygon(QPolygonF([QPointF(8, 1.9), QPointF(14.6, 13.6), QPointF(1.4, 13.6)]))
    _exclamation(painter, tokens.on_tea if tokens.framed else tokens.surface, 5.6, 9.3, 11.7)


def _exclamation(painter: QPainter, colour: str, top: float, bottom: float, dot: float) -> None:
    painter.setPen(_pen(colour, 1.7))
    painter.drawLine(QPointF(8, top), QPointF(8, bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(8, dot), 0.95, 0.95)


def _unsure(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.indigo, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(8, 1), QPointF(15, 8), QPointF(8, 15), QPointF(1, 8)]))
    hook = QPainterPath(QPointF(6.2, 6.5))
    hook.cubicTo(QPointF(6.2, 4.0), QPointF(9.9, 4.0), QPointF(9.8, 6.4))
    hook.cubicTo(QPointF(9.7, 7.9), QPointF(8, 7.7), QPointF(8, 9.3))
    painter.drawPath(hook)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.indigo))
    painter.drawEllipse(QPointF(8, 11.4), 0.9, 0.9)


def _unplaced(painter: QPainter, tokens: Tokens) -> None:
    pen = _pen(tokens.indigo, 1.5)
    pen.setDashPattern([1.7, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1.6, 1.6, 12.8, 12.8), 2, 2)
    painter.setPen(_pen(tokens.indigo, 1.4))
    for y, end in ((5.4, 11.3), (8, 9.6), (10.6, 11.3)):
        painter.drawLine(QPointF(4.7, y), QPointF(end, y))


def _limit(painter: QPainter, tokens: Tokens) -> None:
    corners = [math.pi / 8 + index * math.pi / 4 for index in range(8)]
    painter.setPen(_pen(tokens.clay, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(8 + 6.9 * math.cos(one), 8 + 6.9 * math.sin(one)) for one in corners]))
    painter.drawLine(QPointF(5, 8), QPointF(11, 8))


def _advice(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.bamboo_text, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bulb = QPainterPath(QPointF(6.3, 10.6))
    bulb.cubicTo(QPointF(6.3, 8.8), QPointF(3.8, 8.3), QPointF(3.8, 5.5))
    bulb.cubicTo(QPointF(3.8, 0.1), QPointF(12.2, 0.1), QPointF(12.2, 5.5))
    bulb.cubicTo(QPointF(12.2, 8.3), QPointF(9.7, 8.8), QPointF(9.7, 10.6))
    bulb.closeSubpath()
    painter.drawPath(bulb)
    painter.drawLine(QPointF(6.6, 12.7), QPointF(9.4, 12.7))
    painter.drawLine(QPointF(7.1, 14.6), QPointF(8.9, 14.6))


def _info(painter: QPainter, tokens: Tokens) -> None:
    _ring(painter, tokens.indigo)
    painter.setPen(_pen(tokens.indigo, 1.6))
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.indigo))
    painter.drawEllipse(QPointF(8, 4.9), 1.0, 1.0)


def _tick(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.tea_text, 2))
    painter.drawPolyline(QPolygonF([QPointF(2.5, 8.5), QPointF(6.2, 12.2), QPointF(13.5, 4)]))


def _cross(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.clay, 2))
    painter.drawLine(QPointF(3.5, 3.5), QPointF(12.5, 12.5))
    painter.drawLine(QPointF(12.5, 3.5), QPointF(3.5, 12.5))


_DRAWN: Mapping[Sign, Callable[[QPainter, Tokens], None]] = MappingProxyType(
    {
        Sign.EMPTY: _empty,
        Sign.STARTED: _started,
        Sign.COMPLETE: _complete,
        Sign.ATTENTION: _attention,
        Sign.UNSURE: _unsure,
        Sign.UNPLACED: _unplaced,
        Sign.LIMIT: _limit,
        Sign.ADVICE: _advice,
        Sign.INFO: _info,
        Sign.TICK: _tick,
        Sign.CROSS: _cross,
    }
)
