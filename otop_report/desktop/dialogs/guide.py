"""GuideWindow: a guide of the program, read beside the window it explains. It lies on this computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget


class GuideWindow(QWidget):
    """A window with the text and pictures of a guide. Links inside guides open here, others in the browser."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(760, 640)
        self.view = QTextBrowser(self)
        self.view.setAccessibleName(self.tr("Guide"))
        self.view.setOpenLinks(False)
        self.view.setSearchPaths([str(path.parent)])
        self.view.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)
        self.view.anchorClicked.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        whole = self.view.source().resolved(address)
        if whole.isLocalFile() and whole.path().endswith(".md"):
            self.view.setSource(whole, QTextDocument.ResourceType.MarkdownResource)
        elif whole.isLocalFile():
            self.view.setSource(whole)
        else:
            QDesktopServices.openUrl(whole)
