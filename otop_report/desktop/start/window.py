"""StartWindow: what do you want to do? Three doors, the recent files, and a file dropped anywhere on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from otop_report.desktop.entering import pressed_by_enter
from otop_report.desktop.languages import name_of_language
from otop_report.desktop.look.theme import Look
from otop_report.desktop.start.doors import Door, Drawing
from otop_report.desktop.start.recents import Recents
from otop_report.desktop.translation import LANGUAGES, SOURCE
from otop_report.report.keeping.recent import Recent


class StartWindow(QWidget):
    """The first window. Its signals tell what a person wants; it opens nothing itself."""

    write_wanted = Signal()
    check_wanted = Signal()
    workshop_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    file_wanted = Signal(Path)
    language_wanted = Signal(str)
    forgotten = Signal(Path)
    guide_wanted = Signal()

    def __init__(
        self, look: Look, recent: Sequence[Recent] = (), language: str = SOURCE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("start")
        self.setWindowTitle(self.tr("OTOP Report Builder"))
        self.setAcceptDrops(True)
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.write = Door(
            Drawing.REPORT,
            self.tr("&Write my report"),
            self.tr("Answer the questions and see your slides grow. Export to PowerPoint, Word and PDF."),
            look,
            filled=True,
            parent=self,
        )
        self.check = Door(
            Drawing.INBOX,
            self.tr("&Check reports"),
            self.tr("See who is missing what, and tell them. For facilitators."),
            look,
            parent=self,
        )
        self.prepare = Door(
            Drawing.WORKSHOP,
            self.tr("&Prepare a workshop"),
            self.tr("Choose the questions and the look. For trainers."),
            look,
            parent=self,
        )
        self.recents = Recents(look, self)
        self._empty = QLabel(
            self.tr("Your reports will be listed here. Start with “Write my report”, or try the sample first."), self
        )
        self._empty.setProperty("look", "guidance")
        self._empty.setWordWrap(True)
        self._open = QPushButton(self.tr("&Open a file…"), self)
        self._sample = QPushButton(self.tr("&Try the sample report"), self)
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of the windows"))
        for tag in LANGUAGES:
            self.language.addItem(name_of_language(tag), tag)
        self.language.setCurrentIndex(LANGUAGES.index(language))
        self._lay_out()
        self.language.activated.connect(self._choose_language)
        self.write.clicked.connect(self.write_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.prepare.clicked.connect(self.workshop_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._sample.clicked.connect(self.sample_wanted)
        self.recents.chosen.connect(self.file_wanted)
        self.recents.forgotten.connect(self.forgotten)
        self.show_recent(recent)
        self.resize(1000, 622)

    @Slot(object)
    def show_recent(self, recent: Sequence[Recent]) -> None:
        """Lists these files; with none it says how to begin."""
        self.recents.show_files(recent)
        self.recents.setVisible(bool(recent))
        self._hint.setVisible(bool(recent))
        self._empty.setVisible(not recent)

    def showEvent(self, event: QShowEvent) -> None:
        """The focus is on the newest file where there is one: most starts are "go on"."""
        super().showEvent(event)
        (self.recents if self.recents.files.rowCount() else self.write).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.guide_wanted.emit()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _files_of(event)
        if files:
            event.acceptProposedAction()
            self.file_wanted.emit(files[0])

    @Slot(int)
    def _choose_language(self, place: int) -> None:
        self.language_wanted.emit(LANGUAGES[place])

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("What do you want to do?"), self)
        heading.setProperty("look", "heading")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.language)
        doors = QHBoxLayout()
        doors.setSpacing(16)
        for door in (self.write, self.check, self.prepare):
            doors.addWidget(door)
        recent = QLabel(self.tr("Recent"), self)
        recent.setProperty("look", "label")
        self._hint = QLabel(self.tr("Enter: continue this report · or drop a file here to open it"), self)
        self._hint.setProperty("look", "caption")
        above = QHBoxLayout()
        above.addWidget(recent)
        above.addStretch(1)
        above.addWidget(self._hint)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(doors)
        column.addSpacing(12)
        column.addLayout(above)
        column.addWidget(self.recents, 1)
        column.addWidget(self._empty)
        column.addStretch(0)
        column.addLayout(self._made_foot())
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _made_foot(self) -> QHBoxLayout:
        promise = QLabel(self.tr("Works without internet. Nothing is sent anywhere."), self)
        promise.setProperty("look", "caption")
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._open)
        below.addWidget(self._sample)
        below.addStretch(1)
        below.addWidget(promise)
        return below


def _files_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
