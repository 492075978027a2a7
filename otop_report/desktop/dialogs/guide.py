"""GuideWindow: a guide of the program, read beside the window it explains. It lies on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

_IMAGE = QTextDocument.ResourceType.ImageResource
_MARKDOWN = QTextDocument.ResourceType.MarkdownResource
MARGIN = 24.0
LINE_HEIGHT = 130.0
"""Per cent of the font's own."""
HEADINGS = (2, 1)
"""How many of Qt's steps the title and the headings are larger than the text."""
ROOM_ABOVE = (0.0, 24.0)


class GuideView(QTextBrowser):
    """The text and pictures of a Markdown file: pictures never wider than the view, colours those of the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures: dict[str, QImage] = {}  # by their address, in full size
        self._room = 0
        self._shown_colours: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Guide"))
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # coming later, it would narrow the text
        self.document().setDocumentMargin(MARGIN)
        self.sourceChanged.connect(self._dress)

    @property
    def headings(self) -> tuple[tuple[str, int], ...]:
        """The headings below the title, with the numbers of their blocks."""
        return tuple(
            (block.text(), block.blockNumber()) for block in self._blocks() if block.blockFormat().headingLevel() == 2
        )

    @Slot(int)
    def go_to_block(self, number: int) -> None:
        """Has a block at the top of the view, and the cursor in it."""
        block = self.document().findBlockByNumber(number)
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top - MARGIN / 2))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture as large as it may be; everything else as it is."""
        content = super().loadResource(kind, name)
        if kind == _MARKDOWN.value:
            self.pictures.clear()
        if kind != _IMAGE.value or not content:
            return content
        whole = self.pictures[QUrl(name).toString()] = QImage.fromData(content)
        return self._fitted(whole) if self._room > 0 else whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        here = self.cursorForPosition(self.viewport().rect().topLeft()).blockNumber()
        was_at_top = self.verticalScrollBar().value() == 0
        self._fit_pictures()  # before the text is laid out anew, which asks them how wide they are
        super().resizeEvent(event)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())  # else the scroll bars keep the room of wider pictures
        if not was_at_top:
            self.go_to_block(here)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._colours() != self._shown_colours:
            self._dress()

    @Slot()
    def _dress(self) -> None:
        """Gives headings, code, tables and pictures their look: Markdown only says what they are."""
        self._shown_colours = self._colours()
        at_once = QTextCursor(self.document())
        at_once.beginEditBlock()
        for block in self._blocks():
            self._dress_block(block)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        at_once.endEditBlock()

    def _dress_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        is_code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
        if level:
            letters = QTextCharFormat()
            steps = HEADINGS[min(level, len(HEADINGS)) - 1]
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, steps)
            letters.setFontWeight(QFont.Weight.DemiBold)
            letters.setForeground(self.palette().color(QPalette.ColorRole.WindowText))
            cursor.mergeCharFormat(letters)
            form.setTopMargin(ROOM_ABOVE[min(level, len(ROOM_ABOVE)) - 1])
            form.setBottomMargin(8)
        elif is_code:
            form.setBackground(self.palette().color(QPalette.ColorRole.AlternateBase))
            form.setNonBreakableLines(False)
        elif not any(one.format.isImageFormat() for one in block.textFormats()):
            form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)
        for start, length in list(_code_in(block)):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setBackground(self.palette().color(QPalette.ColorRole.AlternateBase))
            cursor.mergeCharFormat(letters)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self.palette().color(QPalette.ColorRole.Mid))
        form.setCellPadding(6)
        form.setTopMargin(8)
        form.setBottomMargin(8)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)

    def _fit_pictures(self) -> None:
        """Pictures as wide as they are, or as the view allows; those that are shown already are made anew."""
        room = self.viewport().width() - round(2 * MARGIN)
        if room == self._room or room <= 0:
            return
        self._room = room
        for address, whole in self.pictures.items():
            self.document().addResource(_IMAGE, QUrl(address), self._fitted(whole))
        self.document().markContentsDirty(0, self.document().characterCount())

    def _fitted(self, whole: QImage) -> QImage:
        """A picture that fits into the room there is, in logical pixels; sharp on a screen with more."""
        wide = min(self._room, whole.width())
        if wide == whole.width():
            return whole
        across = min(whole.width(), round(wide * self.devicePixelRatioF()))
        fitted = whole.scaledToWidth(across, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(across / wide)
        return fitted

    def _colours(self) -> tuple[str, ...]:
        """The colours of what is not simply text."""
        role = QPalette.ColorRole
        return tuple(self.palette().color(one).name() for one in (role.WindowText, role.AlternateBase, role.Mid))

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()


class GuideWindow(QWidget):
    """A window with a guide. Links inside guides open here, others in the browser."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "sheet")
        self.contents = QComboBox(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setPlaceholderText(self.tr("Contents"))
        self.back = QPushButton(self.tr("&Back"), self)
        self.view = GuideView(self)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.contents, 1)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.back.setVisible(False)
        self.contents.activated.connect(self._go_to)
        self.view.verticalScrollBar().valueChanged.connect(self._show_where)
        self.back.clicked.connect(self.view.backward)
        self.view.backwardAvailable.connect(self.back.setVisible)
        self.view.anchorClicked.connect(self._follow)
        self.view.sourceChanged.connect(self._show_contents)
        self.view.setSource(QUrl.fromLocalFile(str(path)), _MARKDOWN)
        self.resize(QSize(820, 680).boundedTo(QGuiApplication.primaryScreen().availableSize()))
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    @Slot()
    def _show_contents(self) -> None:
        self.contents.clear()
        for heading, number in self.view.headings:
            self.contents.addItem(heading, number)
        self.contents.setCurrentIndex(-1)

    @Slot()
    def _show_where(self) -> None:
        """The contents follow what is read."""
        top = self.view.cursorForPosition(QPoint(round(MARGIN), round(2 * MARGIN))).blockNumber()
        passed = [place for place, (_, number) in enumerate(self.view.headings) if number <= top]
        self.contents.setCurrentIndex(passed[-1] if passed else -1)

    @Slot(int)
    def _go_to(self, place: int) -> None:
        self.view.go_to_block(self.contents.itemData(place))

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        whole = self.view.source().resolved(address)
        if whole.isLocalFile() and whole.path().endswith(".md"):
            self.view.setSource(whole, _MARKDOWN)
        else:
            QDesktopServices.openUrl(whole)


def _code_in(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Where words to be typed stand in a block: position in the document, and length."""
    for one in block.textFormats():
        if one.format.fontFixedPitch():
            yield block.position() + one.start, one.length
