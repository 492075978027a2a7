"""The menus of the wizard window: every key of the program stands in one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a menu: what it says, its keys, and what it does. Without words it is a rule."""

    text: str = ""
    do: Callable[[], object] | None = None
    keys: tuple[str, ...] = ()
    checked: bool | None = None


RULE = Entry()


def add_menu(window: QMainWindow, title: str, entries: list[Entry]) -> QMenu:
    """A menu of the window's bar. The actions belong to the window, so that their keys work everywhere in it."""
    menu = window.menuBar().addMenu(title)
    for entry in entries:
        if entry.do is None:
            menu.addSeparator()
            continue
        action = QAction(entry.text, window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.triggered.connect(entry.do)
        if entry.checked is not None:
            action.setCheckable(True)
            action.setChecked(entry.checked)
        menu.addAction(action)
    return menu


def add_undo(window: QMainWindow, menu: QMenu, stack: QUndoStack, undo_word: str, redo_word: str) -> None:
    """Undo and redo at the head of a menu, named after what they undo."""
    undo = stack.createUndoAction(window, undo_word)
    redo = stack.createRedoAction(window, redo_word)
    undo.setShortcuts([QKeySequence("Ctrl+Z")])
    redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    first = menu.actions()[0] if menu.actions() else None
    for action in (undo, redo):
        if first is not None:
            menu.insertAction(first, action)
        else:
            menu.addAction(action)
