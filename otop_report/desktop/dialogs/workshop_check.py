"""WorkshopCheckDialog: what stands for preparing a workshop by now: its folder is checked, and begins a report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from otop_report.errors import OtopError
from otop_report.workshop.load import load_workshop


class WorkshopCheckDialog(QDialog):
    """Chooses a workshop file or folder and says what is wrong with it, with line numbers."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prepare a workshop"))
        self.setMinimumWidth(580)
        self._folder = folder
        about = QLabel(
            self.tr(
                "A workshop is a folder with the file workshop.toml. The guide for trainers explains how to write it. "
                "Choose a folder to see whether it is ready to send."
            ),
            self,
        )
        about.setProperty("look", "guidance")
        about.setWordWrap(True)
        self._found = QPlainTextEdit(self)
        self._found.setReadOnly(True)
        self._found.setTabChangesFocus(True)
        self._found.setAccessibleName(self.tr("What was found"))
        self._found.setVisible(False)
        buttons = QDialogButtonBox(self)
        choose = buttons.addButton(self.tr("&Choose a folder…"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for part in (about, self._found, buttons):
            column.addWidget(part)
        choose.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)

    def show_check(self, path: Path) -> None:
        """Checks a workshop and shows what was found."""
        try:
            workshop = load_workshop(path)
        except OtopError as error:
            text = str(error)
        else:
            text = self.tr("%1 is ready: no problems found.").replace("%1", str(workshop.title))
        self._found.setPlainText(text)
        self._found.setVisible(True)

    @Slot()
    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of a workshop"), str(self._folder))
        if folder:
            self.show_check(Path(folder))
