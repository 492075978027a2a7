from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QTextEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from otop_report.assets import guide, resource
from otop_report.desktop.dialogs.about import AboutDialog
from otop_report.desktop.dialogs.guide import GuideWindow
from otop_report.desktop.dialogs.in_doubt import InDoubtDialog
from otop_report.desktop.dialogs.new_report import NewReportDialog
from otop_report.desktop.dialogs.program_error import ProgramErrorDialog
from otop_report.desktop.dialogs.recovered import RecoveredDialog
from otop_report.desktop.dialogs.trouble import TroubleDialog
from otop_report.desktop.dialogs.unopened import UnopenedDialog, Version
from otop_report.desktop.dialogs.versions import VersionsDialog
from otop_report.desktop.dialogs.workshop_check import WorkshopCheckDialog
from otop_report.desktop.look.theme import Look
from otop_report.desktop.start.window import StartWindow
from otop_report.desktop.wizard.contents import CHECK
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.report.exchange import read_answers
from otop_report.report.keeping.kept_report import Rescued
from otop_report.report.keeping.recent import Recent
from otop_report.report.keeping.saving import Trouble, TroubleKind
from otop_report.workshop.load import load_workshop
from tests.desktop.accessibility import mouse_only, shared_mnemonics, unnamed
from tests.desktop.conftest import Surrounded

NOW = datetime(2026, 11, 23, 12, 3, tzinfo=UTC)


def faults(window: QWidget) -> list[str]:
    return [*unnamed(window), *mouse_only(window), *shared_mnemonics(window)]


@pytest.fixture(scope="module")
def topics() -> list[str]:
    return [topic.id for topic in load_workshop("otop-2017").topics]


@pytest.fixture
def wizard(surrounded: Surrounded, qtbot: QtBot) -> Iterator[WizardWindow]:
    workshop = load_workshop("otop-2017")
    window = WizardWindow(surrounded(workshop, read_answers(resource("sample", "honduras.json"), workshop)))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.surroundings.background.wait()


def test_every_page_of_the_wizard_can_be_read_and_reached(wizard: WizardWindow, topics: list[str]) -> None:
    found = {}
    for topic in [*topics, CHECK]:
        wizard.open_topic(topic)
        if wrong := faults(wizard):
            found[topic] = wrong
    assert found == {}


def test_the_small_window_can_be_read_and_reached(wizard: WizardWindow, qtbot: QtBot) -> None:
    wizard.resize(683, 364)
    qtbot.wait(10)
    assert faults(wizard) == []


def test_the_start_window_can_be_read_and_reached(look: Look, qtbot: QtBot) -> None:
    window = StartWindow(look, [Recent(Path("mine.otopreport"), "Sample", "Honduras", 3, 25, NOW)])
    qtbot.addWidget(window)
    window.show()
    assert faults(window) == []


def dialogs(look: Look, folder: Path) -> list[QWidget]:
    workshop = load_workshop("otop-2017")
    report = read_answers(resource("sample", "honduras.json"), workshop)
    return [
        NewReportDialog(folder),
        AboutDialog(),
        GuideWindow(guide("participant")),
        RecoveredDialog(NOW, "Background", "Seat of the project", look),
        TroubleDialog(Trouble(TroubleKind.DISK_FULL, NOW), folder / "mine.otopreport"),
        VersionsDialog([], lambda: report, workshop, look, "en"),
        InDoubtDialog(Rescued(folder, NOW, report, workshop, False), report, workshop, look, "en"),
        UnopenedDialog("mine.otopreport", [Version(folder, NOW)]),
        WorkshopCheckDialog(folder),
        ProgramErrorDialog("Traceback", True),
    ]


def test_every_dialog_can_be_read_and_reached(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    found = {}
    for dialog in dialogs(look, tmp_path):
        qtbot.addWidget(dialog)
        dialog.show()
        if wrong := faults(dialog):
            found[type(dialog).__name__] = wrong
        dialog.hide()
    assert found == {}


def test_the_judge_finds_what_has_no_name(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    for widget in (QTextEdit(dialog), QToolButton(dialog)):
        column.addWidget(widget)
    dialog.show()
    assert len(faults(dialog)) == 2
