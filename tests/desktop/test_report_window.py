from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from otop_report.assets import resource
from otop_report.desktop.dialogs.program_error import ProgramErrorDialog
from otop_report.desktop.look.theme import Look
from otop_report.desktop.program import Program
from otop_report.desktop.wizard.report_window import ReportWindow
from otop_report.export.order import Order, deck_of
from otop_report.report.exchange import read_answers
from otop_report.report.keeping.recent import recent_files
from otop_report.report.keeping.user_data import UserData
from otop_report.report.kinds.values import TextAnswer
from otop_report.report.model import Report
from otop_report.report.store import create, load
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Workshop


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    return load_workshop("otop-2017")


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Program]:
    program = Program(qapp, look, UserData(tmp_path / "data"))
    yield program
    program.close_everything()


def opened(program: Program, path: Path, qtbot: QtBot) -> ReportWindow:
    assert program.open_file(path)
    window = program.reports[-1]
    qtbot.waitUntil(lambda: window.composition.latest is not None, timeout=20_000)
    return window


def line_of(window: ReportWindow, name: str) -> QLineEdit:
    return next(line for line in window.sheet.findChildren(QLineEdit) if line.accessibleName() == name)


def test_what_is_typed_is_in_the_file_without_being_saved(
    program: Program, workshop: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.otopreport"
    create(path, workshop, Report(workshop=workshop.id, language="en"))
    window = opened(program, path, qtbot)
    QTest.keyClicks(line_of(window, "Name"), "Ana Sample")
    qtbot.waitUntil(lambda: load(path)[0].answers.get("participant.name") == TextAnswer("Ana Sample"), timeout=5000)
    qtbot.waitUntil(lambda: window.saved.text.startswith("Saved "), timeout=5000)


def test_undo_takes_back_what_was_typed_wherever_one_is(
    program: Program, workshop: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.otopreport"
    create(path, workshop, Report(workshop=workshop.id, language="en"))
    window = opened(program, path, qtbot)
    QTest.keyClicks(line_of(window, "Name"), "Ana")
    window.open_topic("case.reasons")
    window.open_report.undo_stack.undo()
    assert window.topic == "participant.you"
    assert line_of(window, "Name").text() == ""


def test_the_way_leads_through_all_topics_to_the_check(
    program: Program, workshop: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "sample.otopreport"
    create(path, workshop, read_answers(resource("sample", "honduras.json"), workshop))
    window = opened(program, path, qtbot)
    seen = [window.topic]
    for _ in window.standing.pages:
        QTest.mouseClick(window.way.next, Qt.MouseButton.LeftButton)
        seen.append(window.topic)
    assert seen == [*(page.id for page in window.standing.pages), "check"]


def test_a_file_goes_on_where_it_was_left(program: Program, workshop: Workshop, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mine.otopreport"
    create(path, workshop, Report(workshop=workshop.id, language="en"))
    window = opened(program, path, qtbot)
    window.open_topic("overview.goals")
    window.close()
    assert program.start is not None
    assert program.start.isVisible()
    assert [one.path for one in recent_files(program.data)] == [path]
    assert opened(program, path, qtbot).topic == "overview.goals"


def test_an_exported_deck_becomes_a_report_again(
    program: Program, workshop: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    report = read_answers(resource("sample", "honduras.json"), workshop)
    deck, target = tmp_path / "deck.pptx", tmp_path / "again.otopreport"
    deck.write_bytes(deck_of(Order(workshop=workshop, report=report)).data)
    program.ask_target = lambda offered: target
    window = opened(program, deck, qtbot)
    assert window.kept.path == target
    assert window.open_report.report.answers == report.answers


def test_an_error_of_the_program_saves_before_it_is_shown(
    program: Program, workshop: Workshop, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.otopreport"
    create(path, workshop, Report(workshop=workshop.id, language="en"))
    window = opened(program, path, qtbot)
    QTest.keyClicks(line_of(window, "Name"), "Ana")
    error = ValueError("a slot went wrong")
    program.take_exception(type(error), error, None)
    assert load(path)[0].answers["participant.name"] == TextAnswer("Ana")
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, ProgramErrorDialog)]
    shown = next(one for one in dialogs if one.isVisible())
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert "a slot went wrong" in capsys.readouterr().err


def test_the_program_without_a_screen_says_what_works_without_one(tmp_path: Path) -> None:
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "otop_report"],
        env=environment, capture_output=True, check=False, text=True, timeout=60,
    )
    if sys.platform.startswith("linux"):
        assert (done.returncode, done.stdout) == (3, "")
        assert "no screen" in done.stderr
