"""Judges a window as a screen reader and a keyboard meet it."""

from __future__ import annotations

import re
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QLabel, QWidget

_KEY = re.compile(r"\b(Ctrl|Alt|Shift)\+|\bF\d|\bEsc\b")


def focusable(window: QWidget) -> list[QWidget]:
    """What the keyboard can stop at, without the insides of Qt's own widgets."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(window)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parentWidget(), QAbstractItemView)
        and widget.focusProxy() is None
    ]


def unnamed(window: QWidget) -> list[str]:
    """Widgets that take the focus and say nothing of themselves."""
    found = []
    for widget in focusable(window):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parentWidget()).__name__}")
    return found


def mouse_only(window: QWidget) -> list[str]:
    """Buttons that can be pressed but not reached, and whose tooltip names no key that does the same."""
    return [
        f"{type(button).__name__} {button.text()!r}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisibleTo(window)
        and button.isEnabled()
        and button.focusPolicy() == Qt.FocusPolicy.NoFocus
        and not button.objectName().startswith("qt_")
        and not isinstance(button.parentWidget(), QAbstractScrollArea)
        and button.focusProxy() is None
        and not _KEY.search(button.toolTip())
    ]


def shared_mnemonics(window: QWidget) -> list[str]:
    """Letters that two visible widgets want."""
    texts = [
        widget.text()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLabel) and widget.isVisibleTo(window)
        if not isinstance(widget, QLabel) or widget.buddy() is not None
    ]
    letters = Counter(key for text in texts if (key := QKeySequence.mnemonic(text).toString()))
    return [f"{key}: {[text for text in texts if QKeySequence.mnemonic(text).toString() == key]}"
            for key, count in letters.items() if count > 1]
