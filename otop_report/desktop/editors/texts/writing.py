"""WritingField: the field that all running text is written in: its keys, its menu, and what comes from the clipboard.

What is pasted arrives clean; `pasted` tells what was done to it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu

from otop_report.desktop.editors.texts.written import Doing, WrittenText
from otop_report.report.text import Block, Blocks
from otop_report.wizard.pasting import Pasted, cleaned, untouched

_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""Keys that a text field would keep for itself and that belong to the window."""


class WritingField(WrittenText):
    """Rich text of blocks. `pasted(Pasted)` tells what came in."""

    pasted = Signal(object)

    one_line = False
    """Whether it holds a single line without looks."""
    rich = True
    """Whether bold and italic can be made."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in _OURS) or _is(event, "Ctrl+E"):
                event.ignore()
                return True
            if any(_is(event, key) for key in self.keys()):
                event.accept()
                return True
        return super().event(event)

    def keys(self) -> tuple[str, ...]:
        """Key sequences that mean something in this field, whatever they mean in the window."""
        return ("Ctrl+Shift+V", "Ctrl+B", "Ctrl+I") if self.rich else ("Ctrl+Shift+V",)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _OURS):
            event.ignore()
            return
        if _is(event, "Ctrl+Shift+V"):
            self.paste_plain()
            return
        if self.rich and _is(event, "Ctrl+B"):
            self.toggle_bold()
            return
        if self.rich and _is(event, "Ctrl+I"):
            self.toggle_italic()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press_enter(event)
            return
        self._leave_link(event.text())
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._leave_link(event.commitString())
        super().inputMethodEvent(event)

    def press_enter(self, event: QKeyEvent) -> None:
        """What Enter does here."""
        super().keyPressEvent(event)

    def format_now(self) -> QTextCharFormat:
        """How the beginning of the selection looks, or what would be typed now."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return self.currentCharFormat()
        first = QTextCursor(self.document())
        first.setPosition(cursor.selectionStart())
        first.movePosition(QTextCursor.MoveOperation.NextCharacter)
        return first.charFormat()

    @Slot()
    def toggle_bold(self) -> None:
        """Bold on or off, for what is selected or for what is typed next."""
        form = QTextCharFormat()
        bold = self.format_now().fontWeight() >= QFont.Weight.DemiBold
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._merge(form)

    @Slot()
    def toggle_italic(self) -> None:
        """Italic on or off, for what is selected or for what is typed next."""
        form = QTextCharFormat()
        form.setFontItalic(not self.format_now().fontItalic())
        self._merge(form)

    @Slot()
    def paste_plain(self) -> None:
        """Pastes the clipboard as it is, without looks."""
        text = QGuiApplication.clipboard().text()
        if text:
            self._take_in(untouched(text))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        files = any(url.isLocalFile() for url in source.urls())  # they are for the window: pictures, a report
        return not files and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        pasted = cleaned(source.html() if source.hasHtml() else "", source.text())
        if pasted.blocks:
            self._take_in(pasted)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """What can be done here, for people with a mouse."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.textCursor().hasSelection()
        for text, keys, slot, possible in (
            (self.tr("Cu&t"), "Ctrl+X", self.cut, selected),
            (self.tr("&Copy"), "Ctrl+C", self.copy, selected),
            (self.tr("&Paste"), "Ctrl+V", self.paste, self.canPaste()),
            (self.tr("Paste as plain te&xt"), "Ctrl+Shift+V", self.paste_plain, self.canPaste()),
            (self.tr("Select &all"), "Ctrl+A", self.selectAll, True),
        ):
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            action.setEnabled(possible)
        return menu

    def as_fits(self, text: Blocks) -> Blocks:
        """A pasted text in the form that this field can hold."""
        if not self.one_line:
            return text
        return (Block(text[0].runs),) if len(text) == 1 else text

    def _merge(self, form: QTextCharFormat) -> None:
        self.doing = Doing.FORMATTING
        self.mergeCurrentCharFormat(form)
        self.doing = Doing.TYPING

    def _take_in(self, pasted: Pasted) -> None:
        self.insert_text(self.as_fits(pasted.blocks), Doing.PASTING)
        self.pasted.emit(pasted)

    def _leave_link(self, typed: str) -> None:
        """What is typed after the end of a link is no longer part of it."""
        cursor = self.textCursor()
        form = cursor.charFormat()
        if (not typed.strip() and typed != " ") or not form.isAnchor() or cursor.hasSelection():
            return
        after = QTextCursor(cursor)
        if after.atBlockEnd() or not after.movePosition(QTextCursor.MoveOperation.NextCharacter):
            inside = False
        else:
            inside = after.charFormat().isAnchor() and after.charFormat().anchorHref() == form.anchorHref()
        if not inside:
            bare = QTextCharFormat()
            bare.setFontWeight(form.fontWeight())
            bare.setFontItalic(form.fontItalic())
            self.setCurrentCharFormat(bare)


def _is(event: QKeyEvent, keys: str) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence(keys)
