"""The one thing that Qt needs before it can draw text: an application, which in a terminal has no windows."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtGui import QGuiApplication


def drawing_application() -> QCoreApplication:
    """The application of this process, made where there is none yet. The caller keeps it while anything is drawn."""
    running = QCoreApplication.instance()
    if running is not None:
        return running
    # On Linux a terminal may have no screen at all; elsewhere the system's own fonts come with its own platform.
    platform = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    # Nobody in a terminal can do anything about a font that lacks a script; another one draws it.
    QLoggingCategory.setFilterRules("qt.text.font.db=false\nqt.qpa.fonts=false")
    return QGuiApplication(["otop-report", *platform])
