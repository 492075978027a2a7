"""RichText: paragraphs and lists of two levels, with bold, italic and links, and a small row of tools above.

Typing `- ` at the start of a line makes it an item; Enter in an empty item, or Backspace at its start, leaves the list
again; Ctrl+] and Ctrl+[ move an item in and out.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from otop_report.desktop.editors.texts.field_frame import FieldFrame
from otop_report.desktop.editors.texts.link_dialog import LinkDialog
from otop_report.desktop.editors.texts.text_document import DEEPEST, level_of, read, set_level
from otop_report.desktop.editors.texts.writing import WritingField
from otop_report.desktop.editors.texts.written import Doing
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Blocks, Run

_LIST_SIGNS = ("-", "*", "•")


class RichField(WritingField):
    """Running text with looks."""

    link_wanted = Signal()

    def keys(self) -> tuple[str, ...]:
        return (*super().keys(), "Ctrl+K", "Ctrl+Shift+L", "Ctrl+]", "Ctrl+[")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_K:
            self.link_wanted.emit()
        elif _control_shift(modifiers) and event.key() == Qt.Key.Key_L:
            self.toggle_list()
        elif modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_BracketRight:
            self.shift_level(1)
        elif modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_BracketLeft:
            self.shift_level(-1)
        elif event.key() == Qt.Key.Key_Backspace and not modifiers and self._is_at_start_of_item():
            self._set_levels(level_of(self.textCursor().block()) - 1)
        elif event.text() == " " and self._begins_a_list():
            self._begin_list()
        else:
            super().keyPressEvent(event)

    def press_enter(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        level = level_of(cursor.block())
        if level and not cursor.block().text().strip() and not cursor.hasSelection():
            self._set_levels(level - 1)
            return
        cursor.insertBlock()
        self.setTextCursor(cursor)

    @Slot()
    def toggle_list(self) -> None:
        """Makes the lines of the selection items, or paragraphs again."""
        self._set_levels(0 if level_of(self.textCursor().block()) else 1)

    def shift_level(self, step: int) -> None:
        """Moves items a level in or out."""
        self._set_levels(max(0, min(DEEPEST, level_of(self.textCursor().block()) + step)))

    def link(self) -> str:
        """The address of the link at the cursor, or ""."""
        form = self.textCursor().charFormat()
        return form.anchorHref() if form.isAnchor() else ""

    def set_link(self, address: str) -> None:
        """Makes what is selected (or the link at the cursor) a link; "" takes the link away."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor = self._around_link(cursor)
        if not cursor.hasSelection():
            if address:
                self.doing = Doing.FORMATTING
                cursor.insertText(address, self.dress().of_run(Run(address, link=address)))
                self.doing = Doing.TYPING
            return
        self.doing = Doing.FORMATTING
        form = QTextCharFormat()
        if address:
            form = self.dress().of_run(Run(" ", link=address))
        else:
            form.setAnchor(False)
            form.setAnchorHref("")
            form.setFontUnderline(False)
            form.setForeground(self.palette().text())
        cursor.mergeCharFormat(form)
        self.doing = Doing.TYPING

    def selected_text(self) -> Blocks:
        """What is selected, as a text; () where nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return ()
        other = QTextDocument()
        QTextCursor(other).insertFragment(cursor.selection())
        return read(other)

    def _set_levels(self, level: int) -> None:
        """Gives all lines of the selection a level."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        self.doing = Doing.FORMATTING
        cursor.beginEditBlock()
        for number in range(first, last + 1):
            each = QTextCursor(self.document().findBlockByNumber(number))
            set_level(each, level, self.dress())
        cursor.endEditBlock()
        self.doing = Doing.TYPING

    def _is_at_start_of_item(self) -> bool:
        cursor = self.textCursor()
        return cursor.atBlockStart() and not cursor.hasSelection() and level_of(cursor.block()) > 0

    def _begins_a_list(self) -> bool:
        cursor = self.textCursor()
        return (
            cursor.block().text() in _LIST_SIGNS
            and cursor.atBlockEnd()
            and not cursor.hasSelection()
            and not level_of(cursor.block())
        )

    def _begin_list(self) -> None:
        cursor = self.textCursor()
        form = cursor.charFormat()
        self.doing = Doing.FORMATTING
        cursor.beginEditBlock()
        cursor.deletePreviousChar()
        set_level(cursor, 1, self.dress())
        cursor.setBlockCharFormat(form)
        cursor.endEditBlock()
        cursor.setCharFormat(form)
        self.setTextCursor(cursor)
        self.doing = Doing.TYPING

    def _around_link(self, cursor: QTextCursor) -> QTextCursor:
        """Selects the link that a cursor is in."""
        if not cursor.charFormat().isAnchor():
            return cursor
        walk = cursor.block().begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            end = fragment.position() + fragment.length()
            if fragment.charFormat().isAnchor() and fragment.position() <= cursor.position() <= end:
                cursor.setPosition(fragment.position())
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                return cursor
            walk += 1
        return cursor


class RichText(FieldFrame):
    """A rich field in its frame, with its tools, and at their right a button of the editor's own, if it names one."""

    def __init__(self, look: Look, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bold = self._tool("B", self.tr("Bold (Ctrl+B)"), checkable=True)
        self._bold.setStyleSheet("font-weight: 700;")
        self._italic = self._tool("I", self.tr("Italic (Ctrl+I)"), checkable=True)
        self._italic.setStyleSheet("font-style: italic;")
        self._list = self._tool("•", self.tr("List (Ctrl+Shift+L)"), checkable=True)
        self._link = self._tool(self.tr("Link"), self.tr("Link (Ctrl+K)"), checkable=False)
        self.button = QPushButton(button, self)
        self.button.setProperty("look", "flat")
        self.button.setVisible(bool(button))
        self._is_stacked = False
        self.field = RichField(look, self)
        self.field.set_lines_at_least(5)
        self._lay_out()
        self._connect()

    @Slot()
    def ask_for_link(self) -> None:
        """Asks for an address."""
        dialog = LinkDialog(self.field.link(), self)
        dialog.chosen.connect(self.field.set_link)
        dialog.open()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for tool in (self._bold, self._italic, self._list, self._link):
            row.addWidget(tool)
        row.addStretch(1)
        self._tools = QGridLayout()
        self._tools.setContentsMargins(6, 2, 8, 2)
        self._tools.setVerticalSpacing(0)
        self._tools.addLayout(row, 0, 0)
        self._tools.addWidget(self.button, 0, 1)
        rule = QFrame(self)
        rule.setProperty("look", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools)
        column.addWidget(rule)
        column.addWidget(self.field)

    def _connect(self) -> None:
        self._bold.clicked.connect(self.field.toggle_bold)
        self._italic.clicked.connect(self.field.toggle_italic)
        self._list.clicked.connect(self.field.toggle_list)
        self._link.clicked.connect(self.ask_for_link)
        self.field.link_wanted.connect(self.ask_for_link)
        self.field.currentCharFormatChanged.connect(self._show_looks)
        self.field.cursorPositionChanged.connect(self._show_looks)
        self.field.selectionChanged.connect(self._show_looks)
        self.field.textChanged.connect(self._show_looks)
        self.field.focused.connect(self._focus_came)
        self.field.left.connect(self._focus_went)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the button below the tools where there is no room beside them."""
        super().resizeEvent(event)
        if self.button.isHidden():
            return
        stacked = self._tools_width() + self.button.sizeHint().width() + 24 > self.width()
        if stacked != self._is_stacked:
            self._is_stacked = stacked
            self._tools.removeWidget(self.button)
            self._tools.addWidget(self.button, int(stacked), int(not stacked))

    def minimumSizeHint(self) -> QSize:
        button = 0 if self.button.isHidden() else self.button.sizeHint().width() + 20
        return QSize(max(button, self._tools_width()), super().minimumSizeHint().height())

    def _tools_width(self) -> int:
        return sum(tool.sizeHint().width() + 8 for tool in (self._bold, self._italic, self._list, self._link))

    def _tool(self, sign: str, name: str, *, checkable: bool) -> QToolButton:
        tool = QToolButton(self)
        tool.setText(sign)
        tool.setToolTip(name)
        tool.setAccessibleName(name)
        tool.setCheckable(checkable)
        tool.setProperty("look", "flat")
        tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys do the same without leaving the text
        return tool

    @Slot()
    def _show_looks(self) -> None:
        form = self.field.format_now()
        self._bold.setChecked(form.fontWeight() >= QFont.Weight.DemiBold)
        self._italic.setChecked(form.fontItalic())
        self._list.setChecked(level_of(self.field.textCursor().block()) > 0)

    @Slot()
    def _focus_came(self) -> None:
        self.set_focused(True)

    @Slot()
    def _focus_went(self) -> None:
        self.set_focused(False)


def _control_shift(modifiers: Qt.KeyboardModifier) -> bool:
    return modifiers == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
