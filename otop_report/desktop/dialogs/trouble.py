"""TroubleDialog: the report cannot be saved where it belongs: why, what stays safe, and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from otop_report.report.keeping.saving import Trouble, TroubleKind
from otop_report.report.store import SUFFIX


class TroubleDialog(QDialog):
    """Tells it in plain words. `elsewhere_wanted` gives the file to go on in, `again_wanted` asks to try once more."""

    elsewhere_wanted = Signal(Path)
    again_wanted = Signal()

    def __init__(self, trouble: Trouble, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle(self.tr("Not saved yet"))
        self.setMinimumWidth(580)
        heading = QLabel(self._what(trouble.kind), self)
        heading.setProperty("look", "heading")
        heading.setWordWrap(True)
        safe = (
            self.tr("Your work is safe on this computer. The program goes on trying.")
            if trouble.rescue is not None
            else self.tr("Your last words are kept in memory only. Save elsewhere before you close.")
        )
        about = QLabel(f"{safe} {self._what_to_do(trouble.kind)}", self)
        about.setProperty("look", "prompt")
        about.setWordWrap(True)
        file = QLabel(str(path), self)
        file.setProperty("look", "caption")
        file.setWordWrap(True)
        again = QPushButton(self.tr("&Try again"), self)
        elsewhere = QPushButton(self.tr("&Save elsewhere…"), self)
        elsewhere.setProperty("look", "primary")
        close = QPushButton(self.tr("Close"), self)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (again, elsewhere, close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        for part in (heading, about, file):
            column.addWidget(part)
        column.addLayout(buttons)
        again.clicked.connect(self._try_again)
        elsewhere.clicked.connect(self._choose)
        close.clicked.connect(self.reject)

    def _what(self, kind: TroubleKind) -> str:
        words = {
            TroubleKind.READ_ONLY: self.tr("We may not write into this file"),
            TroubleKind.DISK_FULL: self.tr("This disk is full"),
            TroubleKind.GONE: self.tr("The file was moved or deleted"),
            TroubleKind.OUT_OF_REACH: self.tr("We cannot reach the USB stick or the folder"),
            TroubleKind.REPLACED: self.tr("Another file has taken the place of this one"),
            TroubleKind.IN_USE: self.tr("Another program holds the file"),
        }
        return words.get(kind, self.tr("The file cannot be written"))

    def _what_to_do(self, kind: TroubleKind) -> str:
        words = {
            TroubleKind.DISK_FULL: self.tr("Free some space on the disk, or save elsewhere."),
            TroubleKind.OUT_OF_REACH: self.tr("Put the stick back, or save elsewhere."),
            TroubleKind.IN_USE: self.tr("Close it there, then try again."),
        }
        return words.get(kind, self.tr("Save elsewhere to go on."))

    @Slot()
    def _try_again(self) -> None:
        self.again_wanted.emit()
        self.accept()

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Reports") + f" (*{SUFFIX})"
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save elsewhere"), self._path.name, kinds)
        if file:
            target = Path(file)
            self.elsewhere_wanted.emit(target if target.suffix else target.with_suffix(SUFFIX))
            self.accept()
