"""The fields beside a picture: one line of text each, that wraps and grows with what is written."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from otop_report.desktop.editors.facts.fact import KeysOfWindow
from otop_report.desktop.fields import FieldHead
from otop_report.desktop.look.theme import Look
from otop_report.report.text import one_line


class WrappedLine(QPlainTextEdit):
    """One line of text in as many rows as it needs. Enter goes on to the next field, as Tab does."""

    edited = Signal()
    focused = Signal()
    left = Signal()

    def __init__(self, look: Look, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows
        self._showing = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.installEventFilter(KeysOfWindow(self))
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.changed.connect(self._fit)

    @property
    def line(self) -> str:
        """What is written, on one line."""
        return one_line(self.toPlainText())

    def show_line(self, text: str) -> None:
        """Shows a text, unless it is what stands here already."""
        if self.line != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif event.matches(QKeySequence.StandardKey.Paste) and not QGuiApplication.clipboard().mimeData().hasText():
            event.ignore()  # a picture is pasted beside the others
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(one_line(source.text()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible():
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(220), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.scaled(120), self.height())

    @Slot()
    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()

    @Slot()
    def _fit(self) -> None:
        rows = max(self._rows, round(self.document().size().height()))
        height = rows * self.fontMetrics().lineSpacing() + round(2 * self.document().documentMargin()) + 12
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)


class PictureText(QWidget):
    """A label with a hint over a line."""

    def __init__(
        self, label: str, hint: str, name: str, look: Look, *, rows: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = WrappedLine(look, rows, self)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)
        self.head = FieldHead(label, hint, look, buddy=self.field, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.head)
        column.addWidget(self.field)
