"""The field that all running text is written in, and the frame around it.

It grows with its text, so that only the page scrolls; it has no undo of its own (the whole report has one); Tab goes on
to the next field; what is pasted arrives clean. What is over a limit is tinted and stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QTextEdit, QWidget

from otop_report.desktop.editors.text_document import (
    Dress,
    blocks_of,
    fill,
    lines_of,
    read,
    redress,
    set_level,
    utf16,
)
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Block, Blocks, is_blank, plain, plain_blocks, word_count
from otop_report.wizard.pasting import Pasted, cleaned, untouched
from otop_report.wizard.surplus import surplus_start

_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""Keys that a text field would keep for itself and that belong to the window."""


_BEFORE_A_SPACE = (".", ",", ";", ":", "!", "?", ")", "…", "”", "»")


class Doing(StrEnum):
    """How a text was changed; it names the step of undo."""

    TYPING = "typing"
    PASTING = "pasting"
    FORMATTING = "formatting"
    MOVING = "moving"
    ADDING = "adding"
    DELETING = "deleting"


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


class WritingField(QTextEdit):
    """Rich text of blocks. `edited(Doing)` tells that the person changed it, `pasted(Pasted)` what came in."""

    edited = Signal(object)
    pasted = Signal(object)
    focused = Signal()
    left = Signal()

    one_line = False
    """Whether it holds a single line without looks."""
    rich = True
    """Whether bold and italic can be made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._doing = Doing.TYPING
        self._filling = False
        self._lines_at_least = 1
        self._surplus: tuple[tuple[int, int], ...] = ()
        self._given: Blocks = ()  # what was shown last, and how the document says it
        self._given_as_read: Blocks = ()
        self._text: Blocks = ()
        self._words: int | None = None
        self._being_typed = False
        self._read_at = -1  # the revision of the document that `_text` was read from
        self.setProperty("look", "inner")
        self.ensurePolished()  # the size of the letters decides on the distances
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.set_margin(8)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._keep_in_sight)
        look.changed.connect(self._follow_look)

    # what is written

    def show_text(self, text: Blocks) -> None:
        """Shows a text without telling of it; the cursor goes to where it differs from the one before."""
        before = self.document().toPlainText()
        self._filling = True
        fill(self.document(), text, self.dress())
        self._filling = False
        self._given, self._given_as_read = text, read(self.document())
        self._read_at = -1
        after = self.document().toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_end_of_difference(before, after))
        self.setTextCursor(cursor)
        self._fit()

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
        self._doing = doing
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
        self._doing = Doing.TYPING

    # how it looks

    def dress(self) -> Dress:
        """Colours and distances of now."""
        return Dress(self.look.tokens.indigo, gap=self.look.scaled(6), item_gap=self.look.scaled(3))

    def set_margin(self, pixels: float) -> None:
        """The space around the text inside the field."""
        self.document().setDocumentMargin(pixels)
        self.document().setIndentWidth(self.look.scaled(22))

    def set_lines_at_least(self, lines: int) -> None:
        """How many lines high it is at least."""
        self._lines_at_least = lines
        self._fit()

    def set_surplus(self, places: Sequence[tuple[int, int]]) -> None:
        """Tints stretches that are over a limit: (start, end) as Qt counts characters."""
        if tuple(places) == self._surplus:
            return
        self._surplus = tuple(places)
        self._tint()

    @property
    def is_being_typed(self) -> bool:
        """Whether something was typed since the focus came: until it goes, nobody says that something is missing."""
        return self._being_typed and self.hasFocus()

    @property
    def surplus(self) -> str:
        """The words that are tinted."""
        return " ".join(selection.cursor.selectedText() for selection in self.extraSelections())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.scaled(80), self.height())

    # keys and the clipboard

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

    @Slot()
    def toggle_bold(self) -> None:
        """Bold on or off, for what is selected or for what is typed next."""
        form = QTextCharFormat()
        bold = self.fontWeight() >= QFont.Weight.DemiBold
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._merge(form)

    @Slot()
    def toggle_italic(self) -> None:
        """Italic on or off, for what is selected or for what is typed next."""
        form = QTextCharFormat()
        form.setFontItalic(not self.fontItalic())
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self._keep_in_sight()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._being_typed = False
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    # inside

    def as_fits(self, text: Blocks) -> Blocks:
        """A pasted text in the form that this field can hold."""
        if not self.one_line:
            return text
        return (Block(text[0].runs),) if len(text) == 1 else text

    def _merge(self, form: QTextCharFormat) -> None:
        self._doing = Doing.FORMATTING
        self.mergeCurrentCharFormat(form)
        self._doing = Doing.TYPING

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

    @Slot()
    def _tell(self) -> None:
        if not self._filling:
            self._being_typed = True
            self.edited.emit(self._doing)

    @Slot()
    def _fit(self) -> None:
        """As high as the text, or as the fewest lines."""
        margin = 2 * self.document().documentMargin()
        least = self._lines_at_least * self.fontMetrics().lineSpacing() + margin
        height = -int(-max(self.document().size().height(), least) // 1)
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
            QTimer.singleShot(0, self, self._keep_in_sight)

    @Slot()
    def _keep_in_sight(self) -> None:
        """Scrolls the page around it to the cursor."""
        if not self.hasFocus():
            return
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        page = around.widget() if around is not None else None
        if around is None or page is None:
            return
        place = self.cursorRect()
        at = self.viewport().mapTo(page, place.center())
        room = min(self.look.scaled(44), around.viewport().height() // 4)
        around.ensureVisible(at.x(), at.y(), 0, place.height() // 2 + room)

    def _tint(self) -> None:
        colours = self.look.tokens
        tints = []
        for start, end in self._surplus:
            tint = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(QColor(colours.clay_soft))
            form.setForeground(QColor(colours.clay))
            tint.cursor = cursor
            tint.format = form
            tints.append(tint)
        self.setExtraSelections(tints)

    @Slot()
    def _follow_look(self) -> None:
        self._filling = True
        redress(self.document(), self.dress())
        self.document().setIndentWidth(self.look.scaled(22))
        self._filling = False
        self._tint()
        self._fit()


def _is(event: QKeyEvent, keys: str) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence(keys)


def _end_of_difference(before: str, after: str) -> int:
    """Where, in the text after, the end of what is another than before is; as Qt counts characters."""
    common = 0
    most = min(len(before), len(after))
    while common < most and before[-1 - common] == after[-1 - common]:
        common += 1
    return len(after[: len(after) - common].encode("utf-16-le", "surrogatepass")) // 2


def number_of_blocks(field: WritingField) -> int:
    """How many lines a field has, those without words too."""
    return sum(1 for _ in blocks_of(field.document()))
