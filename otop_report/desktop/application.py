"""Starts the windows: the application with its look, its languages, and the last line of defence against errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from otop_report.assets import resource
from otop_report.desktop.look.theme import Look
from otop_report.desktop.program import Program
from otop_report.desktop.settings import read_settings
from otop_report.report.keeping.user_data import UserData, user_data_folder

NAME = "OTOP Report Builder"
LONGEST_TURN = 0.0003
"""Seconds that a thread beside the windows may keep the interpreter to itself while a key waits for it; with Python's
own 5 ms a key that is pressed while slides are composed would wait many times over.
"""


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
    sys.setswitchinterval(LONGEST_TURN)
    return made


def run(file: Path | None = None) -> int:
    """Opens the start window, or the window of a file, and returns when the last one is closed; the exit status."""
    if not has_screen():
        sys.stderr.write("There is no screen to open a window on. The commands work without one: otop-report --help\n")
        return 3
    app = application()
    data = UserData(user_data_folder())
    settings = read_settings(data)
    program = Program(app, Look(app, settings.wish, settings.zoom), data, settings)
    sys.excepthook = program.take_exception
    if file is None or not program.open_file(file):
        program.show_start()
    return app.exec()


def has_screen() -> bool:
    """Whether a window can be opened: without one, Qt would end the process."""
    if not sys.platform.startswith("linux"):
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)
