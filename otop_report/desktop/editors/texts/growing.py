"""GrowingText: a text edit as high as its text, so that only the page around it scrolls. It tints what is too much."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QTextEdit, QWidget

from otop_report.desktop.look.theme import Look


class GrowingText(QTextEdit):
    """Without undo of its own (the whole report has one); Tab goes on to the next field."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._lines_at_least = 1
        self._surplus: tuple[tuple[int, int], ...] = ()
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
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.cursorPositionChanged.connect(self.keep_in_sight)

    def set_margin(self, pixels: float) -> None:
        """The space around the text inside the field."""
        self.document().setDocumentMargin(pixels)
        self.document().setIndentWidth(self.look.scaled(22))

    def set_lines_at_least(self, lines: int) -> None:
        """How many lines high it is at least."""
        self._lines_at_least = lines
        self.fit()

    def set_surplus(self, places: Sequence[tuple[int, int]]) -> None:
        """Tints stretches that are over a limit: (start, end) as Qt counts characters."""
        if tuple(places) == self._surplus:
            return
        self._surplus = tuple(places)
        self.tint()

    @property
    def surplus(self) -> str:
        """The words that are tinted."""
        return " ".join(selection.cursor.selectedText() for selection in self.extraSelections())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.scaled(80), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """As high as the text, or as the fewest lines."""
        margin = 2 * self.document().documentMargin()
        least = self._lines_at_least * self.fontMetrics().lineSpacing() + margin
        height = -int(-max(self.document().size().height(), least) // 1)
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
            QTimer.singleShot(0, self, self.keep_in_sight)

    @Slot()
    def keep_in_sight(self) -> None:
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

    def tint(self) -> None:
        """Puts the tints on, in the colours of now."""
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
