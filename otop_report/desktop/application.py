"""Starts the windows: the application with its look, its languages, and the last line of defence against errors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from otop_report.assets import resource

NAME = "OTOP Report Builder"


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one application of this process, made if there is none yet."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(["otop-report", *arguments])
    made.setApplicationName(NAME)
    made.setApplicationDisplayName(NAME)
    made.setDesktopFileName("otop-report")
    icon = QIcon()
    icon.addFile(str(resource("icons", "icon-16.svg")))
    icon.addFile(str(resource("icons", "icon.svg")))
    made.setWindowIcon(icon)
    return made
