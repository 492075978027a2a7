"""FullSize: the slides one by one, as large as the screen allows. A click on an answer goes to its question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from otop_report.desktop.composition import Composed
from otop_report.desktop.look.theme import Look
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.slide_list import first_anchor
from otop_report.desktop.preview.slide_view import SlideView
from otop_report.desktop.preview.stage import Stage


class FullSize(Stage):
    """The window. `place_chosen(question, path)` asks to go to an answer; the window closes then."""

    place_chosen = Signal(str, str)

    def __init__(
        self, composed: Composed, images: SlideImages, look: Look, place: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(len(composed.deck.deck.slides), look, parent)
        self.composed = composed
        self.setWindowTitle(self.tr("Slides in full size"))
        self._place = 0
        self.view = SlideView(composed, images, self.tokens, chooses=True, parent=self)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addLayout(self.made_foot(self._number))
        self.view.place_chosen.connect(self._choose)
        self.go_to(place)
        self.view.setFocus()

    @property
    def place(self) -> int:
        return self._place

    def go_to(self, place: int) -> None:
        self._place = max(0, min(place, self.count - 1))
        self.view.show_slide(self._place)
        text = self.tr("Slide %1 of %2").replace("%1", str(self._place + 1))
        self._number.setText(text.replace("%2", str(self.count)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        slide = self.view.slide
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and slide is not None:
            anchor = first_anchor(slide)
            if anchor is not None:
                self._choose(anchor.question, anchor.path)
        elif event.key() == Qt.Key.Key_Down:
            self.go_to(self._place + 1)
        elif event.key() == Qt.Key.Key_Up:
            self.go_to(self._place - 1)
        else:
            super().keyPressEvent(event)

    @Slot(str, str)
    def _choose(self, question: str, path: str) -> None:
        self.close()
        self.place_chosen.emit(question, path)
