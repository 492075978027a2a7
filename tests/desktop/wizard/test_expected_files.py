from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from otop_report.desktop.background import Background
from otop_report.desktop.preview.rehearsal import Rehearsal
from otop_report.desktop.wizard.contents import CHECK
from otop_report.desktop.wizard.expected_files import Expected, ExpectedFiles
from otop_report.desktop.wizard.export_work import Form, Written, export
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.report.model import Report
from otop_report.workshop.model import ExportLimits, Kind, Workshop
from tests.builders import a_picture, a_question, a_report, a_section, a_topic, a_workshop, with_pictures
from tests.desktop.conftest import Surrounded


def workshop() -> Workshop:
    return a_workshop(
        a_section(
            "overview",
            a_topic("overview.goals", a_question("overview.goals", Kind.BULLETS)),
            a_topic("overview.pictures", a_question("overview.pictures", Kind.PICTURES)),
        ),
        limits=ExportLimits(max_pages=10, max_file_megabytes=10),
    )


def report(asked: Workshop) -> Report:
    return with_pictures(
        a_report(asked, {"overview.goals": ["Steady work", "A shared label"]}), "overview.pictures", a_picture()
    )


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    door = Background()
    yield door
    door.wait()


def test_the_sizes_are_those_of_the_files(background: Background, qtbot: QtBot, tmp_path: Path) -> None:
    asked = workshop()
    answered = report(asked)
    told: list[Expected] = []
    files = ExpectedFiles(background, background)
    files.told.connect(told.append)
    files.find_out(asked, answered)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert told[0].deck_size is None
    made = export(asked, answered, None, tmp_path / "x", (Form.SLIDES, Form.DOCUMENT), lambda form: None)
    sizes = [one.size for one in made if isinstance(one, Written)]
    assert [told[1].deck_size, told[1].document_size] == sizes


def test_what_is_known_is_told_again_at_once(background: Background, qtbot: QtBot) -> None:
    asked = workshop()
    answered = report(asked)
    told: list[Expected] = []
    files = ExpectedFiles(background, background)
    files.told.connect(told.append)
    files.find_out(asked, answered)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    files.find_out(asked, answered)
    assert told[2] == told[1]


def test_another_report_meanwhile_is_found_out_about_instead(background: Background, qtbot: QtBot) -> None:
    asked = workshop()
    first, second = report(asked), a_report(asked, {"overview.goals": ["Another goal"]})
    told: list[Expected] = []
    files = ExpectedFiles(background, background)
    files.told.connect(told.append)
    files.find_out(asked, first)
    files.find_out(asked, second)
    qtbot.waitUntil(lambda: bool(told) and told[-1].deck_size is not None, timeout=20_000)
    assert {id(one.report) for one in told} == {id(second)}


@pytest.fixture
def window(surrounded: Surrounded, qtbot: QtBot) -> Iterator[WizardWindow]:
    asked = workshop()
    shown = WizardWindow(surrounded(asked, report(asked)))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.surroundings.background.wait()


def texts(window: WizardWindow) -> list[str]:
    return [label.text() for label in window.check.findChildren(QLabel)]


def test_check_and_export_tells_pages_and_sizes(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic(CHECK)
    slides, document = window.export.cards[Form.SLIDES], window.export.cards[Form.DOCUMENT]
    qtbot.waitUntil(lambda: "about" in slides.about, timeout=20_000)
    assert re.fullmatch(r"\d slides, with speaker notes · about 0\.\d MB", slides.about)
    assert re.fullmatch(r"\d pages, A4 · about 0\.\d MB", document.about)
    assert any(re.fullmatch(r"\d of 10 pages", text) for text in texts(window))
    assert any(re.fullmatch(r"0\.\d of 10 MB", text) for text in texts(window))


def test_the_talk_is_rehearsed_from_check_and_export(window: WizardWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.composition.latest is not None, timeout=20_000)
    window.open_topic(CHECK)
    QTest.mouseClick(window.export.rehearse, Qt.MouseButton.LeftButton)
    shown = window.findChild(Rehearsal)
    assert shown is not None
    assert shown.isVisible()
    shown.close()


def test_a_report_that_is_too_long_is_found_on_check_and_export(surrounded: Surrounded, qtbot: QtBot) -> None:
    asked = replace(workshop(), limits=ExportLimits(max_pages=1))
    shown = WizardWindow(surrounded(asked, report(asked)))
    qtbot.addWidget(shown)
    shown.show()
    shown.open_topic(CHECK)
    qtbot.waitUntil(lambda: shown.check.findings.count("limits") == 1, timeout=20_000)
    assert "1 too many" in texts(shown)
    shown.surroundings.background.wait()
