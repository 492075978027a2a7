"""InDoubtDialog: words that could not be saved, of a file that was changed elsewhere since: which one goes on?"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from otop_report.desktop.dialogs.differences_view import DifferencesView
from otop_report.desktop.dialogs.recovered import day_and_time
from otop_report.desktop.look.theme import Look
from otop_report.report.keeping.kept_report import Rescued
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop


class InDoubtDialog(QDialog):
    """Shows what differs. `taken` and `dropped` give the `Rescued` that was decided on; Esc leaves it for later."""

    taken = Signal(object)
    dropped = Signal(object)

    def __init__(
        self, rescue: Rescued, now: Report, workshop: Workshop, look: Look, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self.setWindowTitle(self.tr("Two versions of this report"))
        self.resize(860, 560)
        heading = QLabel(self.tr("Which version do you want to go on with?"), self)
        heading.setProperty("look", "heading")
        heading.setWordWrap(True)
        said = self.tr(
            "On %1 your words could not be saved in this file. We kept them on this computer. "
            "Since then the file was changed elsewhere. Both are safe until you choose."
        )
        about = QLabel(said.replace("%1", day_and_time(rescue.begun)), self)
        about.setProperty("look", "prompt")
        about.setWordWrap(True)
        self.view = DifferencesView(workshop, look, language, self)
        head = self.tr("Left: the words we kept. Right: the file. Marked is what differs.")
        self.view.show_differences(rescue.report, now, head)
        self.take = QPushButton(self.tr("&Use the kept words"), self)
        self.drop = QPushButton(self.tr("&Keep the file as it is"), self)
        later = QPushButton(self.tr("&Decide later"), self)
        later.setDefault(True)
        safe = QLabel(self.tr("If you use the kept words, the file of now stays as an earlier version."), self)
        safe.setProperty("look", "caption")
        safe.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.take, self.drop, later):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(about)
        column.addWidget(self.view, 1)
        column.addWidget(safe)
        column.addLayout(buttons)
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(self._drop)
        later.clicked.connect(self.reject)
        later.setFocus()

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._rescue)
        self.accept()

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self._rescue)
        self.accept()
