"""VersionsDialog: earlier versions of a report, what differs from now, and taking one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.dialogs.differences_view import DifferencesView
from otop_report.desktop.dialogs.recovered import day_and_time
from otop_report.desktop.look.theme import Look
from otop_report.errors import OtopError
from otop_report.report.keeping.backups import Backup
from otop_report.report.model import Report
from otop_report.report.store import SUFFIX, load
from otop_report.workshop.model import Workshop


class VersionsDialog(QDialog):
    """The versions at the left, the differences at the right. `restore_wanted` gives the `Backup` to take back."""

    restore_wanted = Signal(object)

    def __init__(
        self,
        versions: Sequence[Backup],
        now: Callable[[], Report],
        workshop: Workshop,
        look: Look,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions = tuple(versions)
        self._now = now
        self._workshop = workshop
        self.setWindowTitle(self.tr("Earlier versions"))
        self.resize(960, 586)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions"))
        self.view = DifferencesView(workshop, look, language, self)
        self._save = QPushButton(self.tr("&Save as a new file…"), self)
        self._restore = QPushButton(self.tr("&Restore this version"), self)
        self._restore.setProperty("look", "primary")
        self._lay_out()
        for version in self._versions:
            QListWidgetItem(day_and_time(version.made), self.list)
        self.list.currentRowChanged.connect(self._show)
        self._save.clicked.connect(self._save_as)
        self._restore.clicked.connect(self._take_back)
        self._restore.setEnabled(bool(self._versions))
        self._save.setEnabled(bool(self._versions))
        if self._versions:
            self.list.setCurrentRow(0)
        else:
            self.view.setPlainText(self.tr("There is no earlier version yet. One is kept every ten minutes."))

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Choose a version to look at"), self)
        heading.setProperty("look", "heading")
        about = QLabel(
            self.tr("A copy is kept when you open the report, and every ten minutes. The last ten stay here."), self
        )
        about.setProperty("look", "guidance")
        about.setWordWrap(True)
        safe = QLabel(self.tr("Restoring is safe: the report of now is kept as a version too."), self)
        safe.setProperty("look", "caption")
        safe.setWordWrap(True)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list, 2)
        middle.addWidget(self.view, 5)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(safe, 1)
        for button in (self._save, self._restore, close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(about)
        column.addLayout(middle, 1)
        column.addLayout(buttons)

    @Slot(int)
    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._versions):
            return
        try:
            before, _ = load(self._versions[row].path, lambda data, name: self._workshop)
        except OtopError as error:
            self.view.setPlainText(str(error))
            self._restore.setEnabled(False)
            return
        self._restore.setEnabled(True)
        head = self.tr("Left: this version. Right: now. Marked is what differs.")
        self.view.show_differences(before, self._now(), head)

    @Slot()
    def _take_back(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            self.restore_wanted.emit(self._versions[row])
            self.accept()

    @Slot()
    def _save_as(self) -> None:
        row = self.list.currentRow()
        kinds = self.tr("Reports") + f" (*{SUFFIX})"
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save as a new file"), "", kinds)
        if file and 0 <= row < len(self._versions):
            self.save_version(self._versions[row], Path(file))

    def save_version(self, version: Backup, target: Path) -> None:
        """Writes a version to a file of its own; says so where that cannot be done."""
        from otop_report.replacing import replace_in_one_step

        target = target if target.suffix.casefold() == SUFFIX else target.with_name(target.name + SUFFIX)
        try:
            replace_in_one_step(target, version.path.read_bytes())
        except (OtopError, OSError) as error:
            self.view.setPlainText(str(error))
