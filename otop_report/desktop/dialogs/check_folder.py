"""Checks a folder of reports and shows the result as a page in the browser: who is missing what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from otop_report.desktop.background import Background
from otop_report.report.keeping.user_data import UserData

PAGE = "checked reports.html"


def check_folder(background: Background, data: UserData, parent: QWidget | None) -> None:
    """Asks for the folder, reads all that is in it beside the window, and opens the page."""
    heading = QCoreApplication.translate("CheckFolder", "Choose the folder of the reports")
    folder = QFileDialog.getExistingDirectory(parent, heading)
    if folder:
        _Check(Path(folder), background, data.folder / PAGE, parent)


def page_of(folder: Path) -> str:
    """The page about all reports in a folder."""
    from otop_report.review.inbox import inbox
    from otop_report.review.page import as_html
    from otop_report.review.reading import Reader, files_in

    reader = Reader(None)
    return as_html(inbox([reader.received(path) for path in files_in([folder])]))


class _Check(QObject):
    """One check on its way, with something to look at while it takes its time."""

    def __init__(self, folder: Path, background: Background, target: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._target = target
        self._waiting = QProgressDialog(self.tr("Reading the reports…"), self.tr("Cancel"), 0, 0, parent)
        self._waiting.setWindowModality(Qt.WindowModality.WindowModal)
        self._waiting.setMinimumDuration(400)
        self._job = background.run(_writing(folder, target), self._show, self._say)
        self._waiting.canceled.connect(self._forget)

    def _show(self, result: object) -> None:
        self._waiting.close()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))
        self.deleteLater()

    def _say(self, error: Exception) -> None:
        self._waiting.close()
        QMessageBox.warning(self._waiting.parentWidget(), self.tr("Check reports"), str(error))
        self.deleteLater()

    @Slot()
    def _forget(self) -> None:
        self._job.forget()


def _writing(folder: Path, target: Path) -> Callable[[], object]:
    def write() -> None:
        from otop_report.replacing import replace_in_one_step

        target.parent.mkdir(parents=True, exist_ok=True)
        replace_in_one_step(target, page_of(folder).encode())

    return write
