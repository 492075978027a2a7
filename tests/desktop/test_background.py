from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from otop_report.desktop.background import Background
from otop_report.errors import OtopError, UnreadableFile


def test_the_answer_comes_back_in_the_windows_thread(qtbot: QtBot) -> None:
    background, heard = Background(), list[tuple[object, int]]()
    background.run(threading.get_ident, lambda one: heard.append((one, threading.get_ident())), print)
    qtbot.waitUntil(lambda: bool(heard))
    worked_in, told_in = heard[0]
    assert told_in == threading.get_ident() != worked_in


def test_what_a_person_can_act_on_is_told(qtbot: QtBot) -> None:
    background, told = Background(), list[Exception]()

    def read() -> None:
        raise UnreadableFile(Path("report"), "It is not there.")

    background.run(read, lambda one: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], OtopError)


def test_nobody_is_told_after_the_window_is_gone(qtbot: QtBot) -> None:
    background, heard, may_end = Background(), list[object](), threading.Event()
    window = QObject()
    background.run(may_end.wait, heard.append, heard.append, window)
    window.deleteLater()
    qtbot.wait(10)
    may_end.set()
    assert background.wait()
    qtbot.wait(10)
    assert heard == []
