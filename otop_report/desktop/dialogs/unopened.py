"""UnopenedDialog: a report file that cannot be opened, and the versions of it that this computer has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.dialogs.recovered import clock_time, day_and_time
from otop_report.report.keeping.backups import Backups
from otop_report.report.keeping.kept_report import rescued
from otop_report.report.keeping.user_data import UserData


@dataclass(frozen=True, slots=True)
class Version:
    """A whole report file on this computer, and when it was made."""

    path: Path
    made: datetime


def versions_of(path: Path, data: UserData) -> tuple[Version, ...]:
    """What there is of a report file besides the file itself, the newest first."""
    kept = [Version(rescue.path, rescue.begun) for rescue in rescued(path, data)]
    kept += [Version(backup.path, backup.made) for backup in Backups(data.backups(path)).listed()]
    return tuple(sorted(kept, key=lambda version: version.made, reverse=True))


class UnopenedDialog(QDialog):
    """Says why, and offers the versions. `version_wanted` gives the `Version` to open as a file of its own."""

    version_wanted = Signal(object)

    def __init__(self, reason: str, versions: Sequence[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = tuple(versions)
        self.setWindowTitle(self.tr("OTOP Report Builder"))
        self.setMinimumWidth(580)
        heading = QLabel(self.tr("This file cannot be opened. Your work is not lost"), self)
        heading.setProperty("look", "heading")
        heading.setWordWrap(True)
        why = QLabel(reason, self)
        why.setProperty("look", "guidance")
        why.setWordWrap(True)
        about = QLabel(self.tr("This computer has these versions of it. The newest is at the top."), self)
        about.setProperty("look", "prompt")
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions"))
        for version in self._versions:
            QListWidgetItem(day_and_time(version.made), self.list)
        self.open_button = QPushButton(self)
        self.open_button.setProperty("look", "primary")
        self.open_button.setDefault(True)
        close = QPushButton(self.tr("Close"), self)
        safe = QLabel(self.tr("It becomes a new file. The old file stays as it is."), self)
        safe.setProperty("look", "caption")
        safe.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(safe, 1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for part in (heading, why, about, self.list):
            column.addWidget(part)
        column.addLayout(buttons)
        self.list.currentRowChanged.connect(self._name)
        self.list.itemActivated.connect(self._open)
        self.open_button.clicked.connect(self._open)
        close.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @Slot(int)
    def _name(self, row: int) -> None:
        if 0 <= row < len(self._versions):
            text = self.tr("&Open the version of %1…")
            self.open_button.setText(text.replace("%1", clock_time(self._versions[row].made)))

    @Slot()
    def _open(self) -> None:
        row = self.list.currentRow()
        if self.isVisible() and 0 <= row < len(self._versions):
            self.accept()
            self.version_wanted.emit(self._versions[row])
