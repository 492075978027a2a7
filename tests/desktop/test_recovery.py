"""What is asked when a report cannot be saved, was changed elsewhere, or cannot be opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from otop_report.desktop.dialogs.in_doubt import InDoubtDialog
from otop_report.desktop.dialogs.unopened import UnopenedDialog
from otop_report.desktop.look.theme import Look
from otop_report.desktop.program import Program
from otop_report.desktop.wizard.report_window import ReportWindow
from otop_report.report.keeping.user_data import UserData
from otop_report.report.kinds.values import TextAnswer
from otop_report.report.model import Report
from otop_report.report.store import create, load
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Workshop

NAME = "participant.name"
Dialog = TypeVar("Dialog", bound=QWidget)


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    return load_workshop("otop-2017")


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Program]:
    program = Program(qapp, look, UserData(tmp_path / "data"))
    yield program
    program.close_everything()


@pytest.fixture
def path(workshop: Workshop, tmp_path: Path) -> Path:
    """A report file on a stick of its own."""
    path = tmp_path / "stick" / "mine.otopreport"
    path.parent.mkdir()
    create(path, workshop, a_report(workshop, "Ana"))
    return path


def a_report(workshop: Workshop, name: str) -> Report:
    return Report(workshop=workshop.id, language="en").with_answer(NAME, TextAnswer(name))


def opened(program: Program, path: Path, qtbot: QtBot) -> ReportWindow:
    assert program.open_file(path)
    window = program.reports[-1]
    qtbot.waitUntil(lambda: window.composition.latest is not None, timeout=20_000)
    return window


def write_name(window: ReportWindow, words: str) -> None:
    line = next(line for line in window.sheet.findChildren(QLineEdit) if line.accessibleName() == "Name")
    line.end(False)
    QTest.keyClicks(line, words)


def pull_out(path: Path) -> None:
    """The stick is pulled out."""
    path.parent.rename(path.parent.with_name("pulled out"))


def leave(window: ReportWindow, answer: str) -> list[str]:
    """Closes the window and answers what it asks; what was asked."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        button = next(one for one in box.buttons() if one.text().replace("&", "") == answer)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(300, press)
    window.close()
    return asked


def shown(kind: type[Dialog], qtbot: QtBot) -> Dialog:
    found: list[Dialog] = []

    def is_there() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def left_behind(program: Program, path: Path, qtbot: QtBot) -> None:
    """Words that could not be saved, of a file that was changed elsewhere since."""
    window = opened(program, path, qtbot)
    pull_out(path)
    write_name(window, " Sample")
    leave(window, "Close anyway")
    path.parent.mkdir()
    create(path, window.open_report.workshop, a_report(window.open_report.workshop, "Ana Elsewhere"))


def test_a_window_whose_words_are_not_in_the_file_asks_before_it_closes(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    window = opened(program, path, qtbot)
    pull_out(path)
    write_name(window, " Sample")
    assert leave(window, "Cancel") == ["The report is not saved in its file yet"]
    assert window.isVisible()
    path.parent.with_name("pulled out").rename(path.parent)
    window.close()
    assert not program.reports
    assert load(path)[0].answers[NAME] == TextAnswer("Ana Sample")


def test_kept_words_of_a_file_that_was_changed_elsewhere_can_be_used(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    left_behind(program, path, qtbot)
    window = opened(program, path, qtbot)
    dialog = shown(InDoubtDialog, qtbot)
    assert "Elsewhere" in dialog.view.toPlainText()
    assert "Sample" in dialog.view.toPlainText()
    assert window.open_report.report.answers[NAME] == TextAnswer("Ana Elsewhere")
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert load(path)[0].answers[NAME] == TextAnswer("Ana Sample")
    versions = [load(one.path)[0].answers[NAME] for one in window.kept.kept.backups.listed()]
    assert TextAnswer("Ana Elsewhere") in versions
    window.close()
    assert opened(program, path, qtbot).kept.kept.in_doubt == ()


def test_kept_words_that_nobody_wants_are_not_offered_again(program: Program, path: Path, qtbot: QtBot) -> None:
    left_behind(program, path, qtbot)
    window = opened(program, path, qtbot)
    QTest.mouseClick(shown(InDoubtDialog, qtbot).drop, Qt.MouseButton.LeftButton)
    assert window.open_report.report.answers[NAME] == TextAnswer("Ana Elsewhere")
    window.close()
    assert opened(program, path, qtbot).kept.kept.in_doubt == ()


def test_kept_words_that_are_decided_about_later_stay(program: Program, path: Path, qtbot: QtBot) -> None:
    left_behind(program, path, qtbot)
    window = opened(program, path, qtbot)
    QTest.keyClick(shown(InDoubtDialog, qtbot), Qt.Key.Key_Escape)
    window.close()
    assert len(opened(program, path, qtbot).kept.kept.in_doubt) == 1
    shown(InDoubtDialog, qtbot).close()


def test_a_damaged_file_offers_the_versions_of_this_computer(program: Program, path: Path, qtbot: QtBot) -> None:
    window = opened(program, path, qtbot)
    qtbot.waitUntil(lambda: bool(window.kept.kept.backups.listed()))
    window.close()
    path.write_bytes(b"not a report any more")
    assert not program.open_file(path)
    dialog = shown(UnopenedDialog, qtbot)
    assert dialog.open_button.text().startswith("&Open the version of ")
    target = path.with_name("again.otopreport")
    program.ask_target = lambda offered: target
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert program.reports[-1].kept.path == target
    assert program.reports[-1].open_report.report.answers[NAME] == TextAnswer("Ana")
    assert path.read_bytes() == b"not a report any more"
