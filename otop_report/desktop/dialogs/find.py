"""FindDialog: words anywhere in the report; each place a click or Enter away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from otop_report.wizard.finding_words import Hit, hits
from otop_report.wizard.flow import Page


class FindDialog(QDialog):
    """Stays open beside the sheet. `chosen(question, path)` asks to go to a place."""

    chosen = Signal(str, str)

    def __init__(self, pages: Callable[[], tuple[Page, ...]], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._language = language
        self._hits: tuple[Hit, ...] = ()
        self.setWindowTitle(self.tr("Find in report"))
        self.resize(480, 420)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Words to find"))
        self.words.setPlaceholderText(self.tr("Words to find"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Places"))
        self.list.setWordWrap(True)
        self._count = QLabel(self)
        self._count.setProperty("look", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for part in (self.words, self.list, self._count):
            column.addWidget(part)
        self.words.textChanged.connect(self._find)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the words goes to the first place, the arrow down into the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.words:
            if self.list.count():
                self._choose(self.list.item(0))
            return
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.words and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    @Slot()
    def _find(self) -> None:
        self._hits = hits(self._pages(), self.words.text(), self._language)
        self.list.clear()
        for place, hit in enumerate(self._hits):
            name = hit.page.topic.name.in_language(self._language)
            item = QListWidgetItem(f"{name}\n{hit.excerpt}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, place)
        found = self.tr("%n places", "", len(self._hits)) if len(self._hits) != 1 else self.tr("1 place")
        self._count.setText(found if self.words.text().strip() else "")

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        hit = self._hits[int(item.data(Qt.ItemDataRole.UserRole))]
        self.chosen.emit(hit.question, hit.path)
