"""AudienceScreen: a second screen, with the slide alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from otop_report.desktop.composition import Composed
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.slide_view import SlideView
from otop_report.desktop.preview.stage import Stage


class AudienceScreen(Stage):
    """What those who listen see. Its keys and clicks do what those of the rehearsal do, which shows the slides here."""

    def __init__(self, composed: Composed, images: SlideImages, rehearsal: Stage) -> None:
        super().__init__(rehearsal.count, rehearsal.look, rehearsal)
        self._rehearsal = rehearsal
        self.setWindowTitle(self.tr("Slides for those who listen"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = SlideView(composed, images, self.tokens, edge=0, parent=self)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.clicked.connect(rehearsal.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._rehearsal.keyPressEvent(event)
