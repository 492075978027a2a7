"""HouseStyle: what Fusion draws differently here: drop-down fields, check marks, scroll bars, and when the wheel turns.

A proxy and not the style sheet, because a sheet that touches one part of such a control has to draw all of them.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QCheckBox,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QWidget,
)

from otop_report.desktop.look.tokens import Mode, Tokens, tokens

_RADIUS = 4.0
_COMBO_HEIGHT = 32
_COMBO_PADDING = 12


class HouseStyle(QProxyStyle):
    """Fusion with our drop-down fields and check boxes."""

    def __init__(self) -> None:
        super().__init__(QStyleFactory.create("Fusion"))
        self._tokens: Tokens = tokens(Mode.LIGHT)

    def set_tokens(self, tokens_now: Tokens) -> None:
        """The colours from now on."""
        self._tokens = tokens_now

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            self._draw_combo(option, painter, widget is not None and widget.property("state") == "error")
            return
        super().drawComplexControl(control, option, painter, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            self._draw_check(option, painter)
            return
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            if isinstance(widget, QCheckBox):  # every other control has a ring of its own
                self._draw_ring(option, painter)
            return
        super().drawPrimitive(element, option, painter, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        wanted = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type] # may be None
        if kind == QStyle.ContentsType.CT_ComboBox and widget is not None:
            height = widget.fontMetrics().height() + _COMBO_PADDING
            return QSize(wanted.width() + 16, max(_COMBO_HEIGHT, height))
        return wanted

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == QStyle.ComplexControl.CC_ComboBox and part == QStyle.SubControl.SC_ComboBoxEditField:
            return self.visualRect(option.direction, option.rect, option.rect.adjusted(9, 3, -28, -3))
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type] # may be None

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_IndicatorHeight):
            return 18
        if metric == QStyle.PixelMetric.PM_ScrollBarExtent:
            return 10
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        answer: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, answer)

    def _draw_combo(self, option: QStyleOptionComboBox, painter: QPainter, wrong: bool) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._tokens.indigo if focused else self._tokens.ink_soft if hovered else self._tokens.edge
        if wrong and not focused:
            colour = self._tokens.clay
        width = 2.0 if focused or wrong else 1.0
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(self._tokens.surface))
        inset = width / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        draw_chevron(painter, _arrow_place(option.rect, option.direction), self._tokens.ink)
        painter.restore()

    def _draw_ring(self, option: QStyleOption, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._tokens.indigo), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3)
        painter.restore()

    def _draw_check(self, option: QStyleOption, painter: QPainter) -> None:
        on = bool(option.state & QStyle.StateFlag.State_On)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._tokens.indigo if focused else self._tokens.tea_border if on else self._tokens.edge
        painter.setPen(QPen(QColor(edge), 2.0 if focused else 1.0))
        painter.setBrush(QColor(self._tokens.tea if on else self._tokens.surface))
        painter.drawRoundedRect(place, 2.5, 2.5)
        if on:
            painter.setPen(QPen(QColor(self._tokens.on_tea), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y = place.left(), place.top()
            painter.drawPolyline(QPolygonF([QPointF(x + 3.6, y + 8.2), QPointF(x + 6.6, y + 11.2),
                                            QPointF(x + 12.2, y + 4.8)]))
        painter.restore()


def draw_chevron(painter: QPainter, centre: QPointF, colour: str, direction: str = "down") -> None:
    """A thin open arrow around a point; `direction` is down, up, right or left."""
    wing, rise = 3.6, 1.9
    shapes = {
        "down": ((-wing, -rise), (0, rise), (wing, -rise)),
        "up": ((-wing, rise), (0, -rise), (wing, rise)),
        "right": ((-rise, -wing), (rise, 0), (-rise, wing)),
        "left": ((rise, -wing), (-rise, 0), (rise, wing)),
    }
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([QPointF(centre.x() + x, centre.y() + y) for x, y in shapes[direction]]))
    painter.restore()


def _arrow_place(whole: QRect, direction: Qt.LayoutDirection) -> QPointF:
    x = whole.left() + 14 if direction == Qt.LayoutDirection.RightToLeft else whole.right() - 14
    return QPointF(x, whole.center().y() + 0.5)
