"""ProgramErrorDialog: an error of the program itself; what was written is saved, and the text can be copied."""

from __future__ import annotations

import platform

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from otop_report import __version__


class ProgramErrorDialog(QDialog):
    """Says first that the work is safe (or where it is not), then shows what went wrong."""

    def __init__(self, details: str, saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.setMinimumWidth(580)
        safe = self.tr("Everything you wrote is saved. You can go on.")
        unsafe = self.tr("Your last words may not be saved yet. Look at the line at the bottom left of the window.")
        heading = QLabel(safe if saved else unsafe, self)
        heading.setProperty("look", "prompt")
        heading.setWordWrap(True)
        about = QLabel(self.tr("If it happens again, copy this text and send it to your contact person."), self)
        about.setProperty("look", "guidance")
        about.setWordWrap(True)
        system = f"OTOP Report Builder {__version__}, Python {platform.python_version()}, {platform.platform()}"
        self._text = QPlainTextEdit(f"{system}\n\n{details}", self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("What went wrong"))
        self._text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for part in (heading, about, self._text, buttons):
            column.addWidget(part)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        close.setDefault(True)
        close.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
