"""The guide in its window: it can be read at every size, its links lead on, and its keys are those of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from otop_report.assets import guide, resource
from otop_report.desktop.dialogs.guide import GuideWindow
from otop_report.desktop.look.theme import Look, Wish
from otop_report.desktop.program import Program
from otop_report.report.exchange import read_answers
from otop_report.report.keeping.user_data import UserData
from otop_report.report.store import create
from otop_report.workshop.load import load_workshop

MANY_KEYS = 20


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> Iterator[GuideWindow]:
    shown = GuideWindow(guide("participant"))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    look.set_wish(Wish.LIGHT)


@pytest.mark.parametrize("width", [480, 683, 1366])
def test_nothing_of_a_guide_is_wider_than_its_window(window: GuideWindow, width: int) -> None:
    QApplication.processEvents()
    assert window.view.horizontalScrollBar().maximum() == 0
    window.resize(width, 400)
    QApplication.processEvents()
    assert window.view.horizontalScrollBar().maximum() == 0
    window.view.setSource(QUrl("commands.md"), QTextDocument.ResourceType.MarkdownResource)
    assert window.view.horizontalScrollBar().maximum() == 0


def test_pictures_are_as_wide_as_the_text_and_never_wider_than_they_are(window: GuideWindow) -> None:
    widths = []
    for width in (500, 1366):
        window.resize(width, 400)
        QApplication.processEvents()
        address = next(one for one in window.view.pictures if one.endswith("/window-start.png"))
        picture = window.view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(address))
        widths.append(picture.deviceIndependentSize().width())
    assert widths == [window.view.viewport().width() - (1366 - 500) - 48, 1000]


def test_the_contents_go_to_a_heading_and_follow_what_is_read(window: GuideWindow) -> None:
    names = [window.contents.itemText(place) for place in range(window.contents.count())]
    assert names[0] == "Start"
    assert names[-1] == "Keys"
    place = names.index("Check and export")
    window.contents.setFocus()
    window.contents.setCurrentIndex(place)
    window.contents.activated.emit(place)
    at_top = window.view.cursorForPosition(QPoint(30, 30)).block()
    assert at_top.text() == "Check and export"
    bar = window.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert window.contents.currentText() == "Keys"


def test_a_link_leads_to_the_other_guide_and_back(window: GuideWindow) -> None:
    window.view.anchorClicked.emit(QUrl("commands.md"))
    assert window.view.toPlainText().startswith("The same with commands")
    assert window.contents.itemText(0) == "1. See the questions"
    assert window.back.isVisible()
    QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert window.view.toPlainText().startswith("For participants")
    assert not window.back.isVisible()


def test_headings_and_code_take_the_colours_of_the_windows(window: GuideWindow, look: Look) -> None:
    for wish in (Wish.DARK, Wish.LIGHT):
        look.set_wish(wish)
        QApplication.processEvents()
        letters = window.view.document().firstBlock().begin().fragment().charFormat()
        assert letters.foreground().color().name().upper() == look.tokens.ink
        marked = window.view.document().find("about 300").charFormat()
        assert marked.background().color().name().upper() == look.tokens.window


def test_escape_closes_the_guide(window: GuideWindow) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_every_key_of_the_guide_is_a_key_of_the_window(
    qapp: QApplication, look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    program = Program(qapp, look, UserData(tmp_path / "data"))
    workshop = load_workshop("otop-2017")
    path = tmp_path / "sample.otopreport"
    create(path, workshop, read_answers(resource("sample", "honduras.json"), workshop))
    assert program.open_file(path)
    (window,) = program.reports
    window.open_topic("overview.background")
    known = {keys.toString() for action in window.findChildren(QAction) for keys in action.shortcuts()}
    known |= {button.shortcut().toString() for button in window.findChildren(QAbstractButton)}
    program.close_everything()
    told = keys_told(guide("participant").read_text("utf-8"))
    assert len(told) > MANY_KEYS
    assert [keys for keys in told if QKeySequence(keys).toString() not in known] == []


def test_f1_opens_the_guide_once(qapp: QApplication, look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    program = Program(qapp, look, UserData(tmp_path / "data"))
    workshop = load_workshop("otop-2017")
    path = tmp_path / "sample.otopreport"
    create(path, workshop, read_answers(resource("sample", "honduras.json"), workshop))
    assert program.open_file(path)
    (window,) = program.reports
    (help_key,) = (one for one in window.findChildren(QAction) if QKeySequence("F1") in one.shortcuts())
    for _ in range(2):
        help_key.trigger()
    (shown,) = window.findChildren(GuideWindow)
    assert shown.isVisible()
    assert shown.contents.itemText(0) == "Start"
    program.close_everything()


def test_f1_opens_the_guide_from_the_start_window_too(qapp: QApplication, look: Look, tmp_path: Path) -> None:
    program = Program(qapp, look, UserData(tmp_path / "data"))
    program.show_start()
    assert program.start is not None
    for _ in range(2):
        QTest.keyClick(program.start.write, Qt.Key.Key_F1)
    (shown,) = program.start.findChildren(GuideWindow)
    assert shown.isVisible()
    program.close_everything()


def keys_told(text: str) -> list[str]:
    """The keys of the guide's table of keys that work anywhere."""
    table = text.partition("| keys | what they do |")[2].partition("\n\n")[0]
    rows = [row for row in table.splitlines() if row.startswith("| ") and "---" not in row]
    cells = [row.split("|")[1] for row in rows]
    cells += [beside for row in rows for beside in re.findall(r"\(also ([^)]+)\)", row)]
    return [keys for cell in cells for keys in cell.strip().split(", ")]
