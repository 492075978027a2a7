"""FullPages: the whole Word report, page below page, as wide as it is easy to read. A click on an answer goes to its
question.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from otop_report.desktop.look.theme import Look
from otop_report.desktop.preview.page_composition import ComposedPages
from otop_report.desktop.preview.page_images import PageImages
from otop_report.desktop.preview.page_list import PageList
from otop_report.desktop.preview.stage import Stage

WIDTH = 1000
"""The greatest width of a page in logical pixels."""


class FullPages(Stage):
    """The window. `place_chosen(question, path)` asks to go to an answer; the window closes then."""

    place_chosen = Signal(str, str)

    def __init__(
        self, composed: ComposedPages, images: PageImages, look: Look, topic: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(len(composed.pages), look, parent)
        self.setWindowTitle(self.tr("The Word report"))
        self.list = PageList(images, look, self, most=WIDTH, colours=self.tokens)
        self._extent = next(iter(composed.extents.get(topic, ())), None)
        self._number = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(self.made_foot(self._number))
        self.list.selectionModel().currentChanged.connect(self._show_number)
        self.list.place_chosen.connect(self._choose)
        self.list.show_pages(composed)
        self.list.setFocus()

    def show_topic(self) -> None:
        """Brings the topic into view that the window was made for; once it has its size."""
        if self._extent is not None:
            self.list.scroll_to_page(self._extent.place, max(0.0, self._extent.top - 48))

    @property
    def place(self) -> int:
        return max(0, self.list.currentIndex().row())

    def go_to(self, place: int) -> None:
        self.list.scroll_to_page(max(0, min(place, self.count - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.list.turn_over(1)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _show_number(self, index: QModelIndex) -> None:
        if index.isValid():
            self._number.setText(self.list.pages.name_of(self.list.pages.shown(index)))

    @Slot(str, str)
    def _choose(self, question: str, path: str) -> None:
        self.close()
        self.place_chosen.emit(question, path)
