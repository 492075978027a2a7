"""WrittenText: the text of an answer (blocks) in a field, and what the person does to it.

A text that was only shown is given back as it came, whatever it holds; it is read off the document after a change.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from otop_report.desktop.editors.texts.growing import GrowingText
from otop_report.desktop.editors.texts.text_document import (
    Dress,
    fill,
    lines_of,
    read,
    redress,
    set_level,
    utf16,
)
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Block, Blocks, is_blank, plain, plain_blocks, word_count
from otop_report.wizard.surplus import surplus_start

_BEFORE_A_SPACE = (".", ",", ";", ":", "!", "?", ")", "…", "”", "»")


class Doing(StrEnum):
    """How a text was changed; it names the step of undo."""

    TYPING = "typing"
    PASTING = "pasting"
    FORMATTING = "formatting"
    MOVING = "moving"
    ADDING = "adding"
    DELETING = "deleting"


class WrittenText(GrowingText):
    """Shows and gives blocks. `edited(Doing)` tells that the person changed them."""

    edited = Signal(object)
    focused = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.doing = Doing.TYPING
        self._filling = False
        self._given: Blocks = ()  # what was shown last, and how the document says it
        self._given_as_read: Blocks = ()
        self._text: Blocks = ()
        self._words: int | None = None
        self._being_typed = False
        self._read_at = -1  # the revision of the document that `_text` was read from
        self.textChanged.connect(self._tell)
        look.changed.connect(self._follow_look)

    def show_text(self, text: Blocks) -> None:
        """Shows a text without telling of it; the cursor goes to where it differs from the one before."""
        before = self.document().toPlainText()
        self._filling = True
        self.set_surplus(())
        fill(self.document(), text, self.dress())
        self._filling = False
        self._given, self._given_as_read = text, read(self.document())
        self._read_at = -1
        after = self.document().toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_end_of_difference(before, after))
        self.setTextCursor(cursor)
        self.fit()

    def text(self) -> Blocks:
        """The text as it is now; one that was only shown is given back as it came."""
        revision = self.document().revision()
        if self._read_at != revision:
            said = read(self.document())
            self._text = self._given if said == self._given_as_read else said
            self._words, self._read_at = None, revision
        return self._text

    def plain(self) -> str:
        """The words alone."""
        return plain_blocks(self.text())

    def words(self) -> int:
        """How many words there are."""
        plain = self.plain()
        if self._words is None:
            self._words = word_count(plain)
        return self._words

    def show_most(self, most: int | None) -> None:
        """Tints the words from the limit on."""
        if most is None or self.words() <= most:
            self.set_surplus(())
            return
        written = self.document().toPlainText()
        start = surplus_start(written, most)
        self.set_surplus(() if start is None else ((utf16(written[:start]), utf16(written)),))

    def show_lines(self, lines: Sequence[Block], cursor_at: tuple[int, int], doing: Doing) -> None:
        """The person's own change of the lines as they stand; the cursor goes to a line and a place in it."""
        self._filling = True
        self.set_surplus(())
        fill(self.document(), lines, self.dress())
        self._filling = False
        self._read_at = -1
        cursor = self.textCursor()
        block = self.document().findBlockByNumber(cursor_at[0])
        cursor.setPosition(block.position() + min(cursor_at[1], block.length() - 1))
        self.setTextCursor(cursor)
        self.edited.emit(doing)

    def lines(self) -> list[Block]:
        """The lines as they stand, those without words too."""
        return list(lines_of(self.document()))

    def row(self) -> int:
        """The line of the cursor, those without words counted too."""
        return self.textCursor().blockNumber()

    def item(self) -> int:
        """The line of the cursor, counted among those with words."""
        return sum(1 for line in self.lines()[: self.row()] if not is_blank(plain(line.runs)))

    def go_to_item(self, item: int) -> None:
        """Puts the cursor at the end of a line with words, unless it is in it."""
        if self.item() == item:
            return
        rows = [row for row, line in enumerate(self.lines()) if not is_blank(plain(line.runs))]
        row = rows[min(item, len(rows) - 1)] if rows else 0
        block = self.document().findBlockByNumber(row)
        cursor = self.textCursor()
        cursor.setPosition(block.position() + block.length() - 1)
        self.setTextCursor(cursor)

    def insert_text(self, text: Blocks, doing: Doing) -> None:
        """Puts a text where the cursor is, in place of what is selected."""
        cursor = self.textCursor()
        dress = self.dress()
        self.doing = doing
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._make_room(cursor, text)
        here_blank = not cursor.block().text().strip()
        for number, block in enumerate(text):
            if number:
                cursor.insertBlock(dress.of_block(0), QTextCharFormat())
            if number or (here_blank and block.level):
                set_level(cursor, block.level, dress)
            for run in block.runs:
                cursor.insertText(run.text, dress.of_run(run))
        cursor.endEditBlock()
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)
        self.doing = Doing.TYPING

    def dress(self) -> Dress:
        """Colours and distances of now."""
        return Dress(self.look.tokens.indigo, gap=self.look.scaled(6), item_gap=self.look.scaled(3))

    @property
    def is_being_typed(self) -> bool:
        """Whether something was typed since the focus came: until it goes, nobody says that something is missing."""
        return self._being_typed and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.keep_in_sight()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._being_typed = False
            self.left.emit()

    def _make_room(self, cursor: QTextCursor, text: Blocks) -> None:
        """Several paragraphs begin one of their own after the words there; one sentence goes on with a space."""
        written = cursor.block().text().encode("utf-16-le", "surrogatepass")
        before = written[: 2 * cursor.positionInBlock()].decode("utf-16-le", "replace")
        if not before.strip() or not text:
            return
        if len(text) > 1 and cursor.atBlockEnd():
            cursor.insertBlock(self.dress().of_block(0), QTextCharFormat())
        elif before.endswith(_BEFORE_A_SPACE) and text[0].text[:1].isalnum():
            cursor.insertText(" ", QTextCharFormat())

    @Slot()
    def _tell(self) -> None:
        if not self._filling:
            self._being_typed = True
            self.edited.emit(self.doing)

    @Slot()
    def _follow_look(self) -> None:
        self._filling = True
        redress(self.document(), self.dress())
        self.document().setIndentWidth(self.look.scaled(22))
        self._filling = False
        self.tint()
        self.fit()


def _end_of_difference(before: str, after: str) -> int:
    """Where, in the text after, the end of what is another than before is; as Qt counts characters."""
    common = 0
    most = min(len(before), len(after))
    while common < most and before[-1 - common] == after[-1 - common]:
        common += 1
    return len(after[: len(after) - common].encode("utf-16-le", "surrogatepass")) // 2
