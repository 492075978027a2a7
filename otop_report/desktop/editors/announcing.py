"""Telling people who listen to the screen that a limit was passed: once, when it is, and not with every key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from otop_report.desktop.fields import said
from otop_report.wizard.gauges import Fill, Gauge

Announce = Callable[[QWidget, str], None]


def announce(widget: QWidget, sentence: str) -> None:
    """Has a screen reader say a sentence; nothing happens where none is running."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


class LimitWatch:
    """Watches one gauge."""

    def __init__(self, widget: QWidget, name: str, tell: Announce = announce) -> None:
        self._widget = widget
        self._name = name
        self._tell = tell
        self._over = False

    def see(self, gauge: Gauge, *, typed: bool) -> None:
        """Takes note of a gauge; what was only shown, not typed, is not told of."""
        over = gauge.fill is Fill.OVER
        if over and not self._over and typed:
            self._tell(self._widget, f"{self._name}: {said(gauge)}")
        self._over = over
