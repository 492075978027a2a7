"""WordPage: the pages of the Word report on which the topic on the sheet stands. Nothing is composed while it is not
seen.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from otop_report.desktop.fields import NoteView
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.preview.page_composition import ComposedPages, PageComposition
from otop_report.desktop.preview.page_images import PageImages
from otop_report.desktop.preview.page_list import PageList
from otop_report.desktop.surroundings import Surroundings


class WordPage(QWidget):
    """`place_chosen(question, path)` tells which part of an answer was clicked."""

    place_chosen = Signal(str, str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._topic = ""
        self._scrolled_for = ""
        self._unpainted: NoteView | None = None
        self.composition = PageComposition(surroundings.open_report, surroundings.background, self)
        self.list = PageList(PageImages(self), surroundings.look, self)
        self._empty = QLabel(self)
        self._empty.setProperty("look", "guidance")
        self._empty.setWordWrap(True)
        self._empty_part = QWidget(self)
        empty = QVBoxLayout(self._empty_part)
        empty.setContentsMargins(16, 8, 16, 8)
        empty.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty_part, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(0)
        self.setFocusProxy(self.list)
        self.list.place_chosen.connect(self.place_chosen)
        self.composition.composed.connect(self._show_composed)
        self.composition.failed.connect(self._say)
        self._say(self.tr("The page is being made…"))

    @property
    def topic(self) -> str:
        """The topic whose pages are shown."""
        return self._topic

    def show_topic(self, topic: str) -> None:
        """Shows the pages of a topic."""
        self._topic = topic
        self._scrolled_for = ""
        self._refresh()

    def show_place(self, question: str, path: str) -> None:
        """Brings a part of an answer into view."""
        if self.isVisible() and question:
            self.list.scroll_to_place(question, path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.composition.set_shown(True)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.composition.set_shown(False)

    @Slot(object)
    def _show_composed(self, composed: object) -> None:
        if isinstance(composed, ComposedPages):
            self._refresh()
            self._show_unpainted(composed)

    def _refresh(self) -> None:
        composed = self.composition.latest
        if composed is None or not self.isVisible():
            return
        self.list.show_pages(composed, self._topic)
        if not self.list.pages.pages:
            self._say(self.tr("This topic is in the Word report when you write the first words."))
            return
        self._empty_part.setVisible(False)
        self.list.setVisible(True)
        if self._scrolled_for != self._topic:
            self._scrolled_for = self._topic
            self.list.scroll_to_topic()

    @Slot(str)
    def _say(self, sentence: str) -> None:
        """Says why there is no page."""
        self._empty.setText(sentence)
        self._empty_part.setVisible(True)
        self.list.setVisible(False)

    def _show_unpainted(self, composed: ComposedPages) -> None:
        """What of the base document is not drawn here."""
        if self._unpainted is not None or not composed.look.unpainted:
            return
        text = self.tr("Not shown here, but in the export: %1.").replace("%1", ", ".join(composed.look.unpainted))
        self._unpainted = NoteView(Sign.UNSURE, text, self._look, parent=self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self._unpainted)
