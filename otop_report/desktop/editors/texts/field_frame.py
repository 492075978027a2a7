"""FieldFrame: the outline of a text field, around all that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from otop_report.desktop.look.theme import Look


class FieldFrame(QFrame):
    """A field's outline around one or more widgets: 1 px, 2 px with the focus or where something is wrong."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._focused = False
        self._hovered = False
        self._wrong = False
        self.setContentsMargins(2, 2, 2, 2)

    def set_focused(self, focused: bool) -> None:
        """Whether the focus is in the field."""
        self._focused = focused
        self.update()

    def set_wrong(self, wrong: bool) -> None:
        """Whether a finding is about the field."""
        self._wrong = wrong
        self.update()

    @property
    def is_wrong(self) -> bool:
        """Whether it is shown as wrong."""
        return self._wrong

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.tokens
        colour = colours.ink_soft if self._hovered else colours.edge
        if self._wrong or self._focused:
            colour = colours.indigo if self._focused else colours.clay  # where one is comes first
        width = 2.0 if self._wrong or self._focused else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4)
        painter.end()
