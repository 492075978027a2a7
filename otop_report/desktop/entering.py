"""Enter presses the button that has the focus, on every computer; Qt does so on some of them only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


def pressed_by_enter(event: QKeyEvent, window: QWidget) -> bool:
    """For a window that got a key which nobody in it wanted: True where it pressed the button in focus."""
    focused = window.focusWidget()
    wanted = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
    if not wanted or not isinstance(focused, QAbstractButton) or not focused.isEnabled():
        return False
    focused.click()
    event.accept()
    return True
