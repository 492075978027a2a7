"""Somebody at the computer: keys go to whatever has the focus, the mouse to what is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

Key: TypeAlias = Qt.Key
Held: TypeAlias = Qt.KeyboardModifier
NONE, ALT, CONTROL = Held.NoModifier, Held.AltModifier, Held.ControlModifier


class Person:
    """Presses, writes, clicks and drops; waits until something is seen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window: QWidget | None = None

    def press(self, *keys: Key, held: Held = NONE) -> None:
        """Presses keys where the focus is, one after the other."""
        for key in keys:
            self._come_back()
            if held == ALT:  # the window finds who is meant
                QTest.keyClick(screen(), key, held)
            else:
                QTest.keyClick(focused(), key, held)

    def write(self, *texts: str, then: Key = Key.Key_Tab) -> None:
        """Types texts, and a key after each of them."""
        for text in texts:
            self.type(text)
            self.press(then)

    def type(self, text: str) -> None:
        """Types a text; letters that a keyboard has no key for come as from a keyboard that has one."""
        for letter in text:
            self._come_back()
            target = focused()
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))

    def paste(self, text: str) -> None:
        """Copies a text elsewhere, and pastes it here."""
        QGuiApplication.clipboard().setText(text)
        self.press(Key.Key_V, held=CONTROL)

    def paste_files(self, *paths: Path) -> None:
        """Copies files in a folder's window, and pastes them here."""
        QGuiApplication.clipboard().setMimeData(_files(paths))
        self.press(Key.Key_V, held=CONTROL)

    def _come_back(self) -> None:
        """After a list has closed: without a window manager nobody gives its window the focus again."""
        if QApplication.focusWidget() is None and not list_is_open():
            window = QApplication.activeModalWidget() or self.window
            assert window is not None
            window.activateWindow()
            self.wait(lambda: QApplication.focusWidget() is not None)

    def click(self, widget: QWidget) -> None:
        """Clicks on the middle of what is seen."""
        self.qtbot.waitUntil(widget.isVisible)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def drop(self, target: QWidget, *paths: Path) -> None:
        """Drops files."""
        data, place = _files(paths), QPoint(5, 5)
        how = (data, Qt.MouseButton.LeftButton, NONE)
        for event in (
            QDragEnterEvent(place, Qt.DropAction.CopyAction, *how),
            QDragMoveEvent(place, Qt.DropAction.CopyAction, *how),
            QDropEvent(QPointF(place), Qt.DropAction.CopyAction, *how),
        ):
            QApplication.sendEvent(target, event)
            assert event.isAccepted()

    def wait(self, is_so: Callable[[], bool], seconds: int = 20) -> None:
        """Waits until something is so."""
        self.qtbot.waitUntil(is_so, timeout=seconds * 1000)

    def answer_dialog(self, do: Callable[[], None]) -> None:
        """Does something as soon as a dialog asks for it."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or QApplication.focusWidget() is None or not dialog.isActiveWindow():
                QTimer.singleShot(50, look)
            else:
                do()

        QTimer.singleShot(50, look)


def focused() -> QWidget:
    """What has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def list_is_open() -> bool:
    """Whether a list has dropped down that gets all keys."""
    return QApplication.activePopupWidget() is not None


def screen() -> QWindow:
    """The window as the screen has it: it finds by itself who gets a key."""
    window = QApplication.activeWindow()
    assert window is not None
    handle = window.windowHandle()
    assert handle is not None
    return handle


def _files(paths: tuple[Path, ...]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data
