from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from otop_report.desktop.dialogs.find import FindDialog
from otop_report.desktop.wizard.contents import CHECK
from otop_report.desktop.wizard.shapes import Shape
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.wizard.flow import State
from otop_report.workshop.model import Kind, Workshop
from tests.builders import a_question, a_report, a_section, a_topic, a_workshop, only_where
from tests.desktop.conftest import Surrounded


def workshop() -> Workshop:
    return a_workshop(
        a_section(
            "overview",
            a_topic("overview.names", a_question("overview.name", required=True), a_question("overview.place")),
        ),
        a_section(
            "case",
            a_topic(
                "case.outcome",
                a_question("case.outcome", Kind.CHOICE, required=True),
                a_question("case.cause", required=True, show_if=only_where("case.outcome", "failure")),
            ),
            a_topic("case.blame", a_question("case.who", show_if=only_where("case.outcome", "failure"))),
        ),
    )


@pytest.fixture
def window(surrounded: Surrounded, qtbot: QtBot) -> Iterator[WizardWindow]:
    asked = workshop()
    shown = WizardWindow(surrounded(asked, a_report(asked)))
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.surroundings.background.wait()


def field(window: WizardWindow, label: str) -> QLineEdit:
    return next(one for one in window.sheet.findChildren(QLineEdit) if one.accessibleName() == label)


def press(window: WizardWindow, key: Qt.Key, *, ctrl: bool = False, alt: bool = False, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.NoModifier
    held |= Qt.KeyboardModifier.ControlModifier if ctrl else held
    held |= Qt.KeyboardModifier.AltModifier if alt else held
    held |= Qt.KeyboardModifier.ShiftModifier if shift else held
    QTest.keyClick(QApplication.focusWidget() or window, key, held)


def test_typing_changes_the_report_and_the_state_of_the_topic(window: WizardWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(field(window, "Name"), "Valle")
    qtbot.waitUntil(lambda: window.standing.states["overview.names"] is State.COMPLETE)


def test_an_answer_brings_the_questions_that_depend_on_it_at_once(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("case.outcome")
    assert window.way.next.text().startswith("&Next: Check")
    failure = next(one for one in window.sheet.findChildren(QToolButton) if one.text() == "Failure")
    QTest.mouseClick(failure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field(window, "Cause").isVisible())
    assert window.way.next.text().startswith("&Next: Blame")
    assert window.contents.contents.index_of("case.blame").isValid()


def test_keys_lead_through_the_topics(window: WizardWindow) -> None:
    field(window, "Name").setFocus()
    press(window, Qt.Key.Key_PageDown, ctrl=True)
    assert window.topic == "case.outcome"
    press(window, Qt.Key.Key_PageUp, ctrl=True)
    assert window.topic == "overview.names"
    press(window, Qt.Key.Key_E, ctrl=True)
    assert window.topic == CHECK
    press(window, Qt.Key.Key_2, ctrl=True)
    assert window.topic == "case.outcome"


def test_the_next_thing_to_do_has_the_focus_and_says_what_is_missing(window: WizardWindow) -> None:
    window.open_topic("case.outcome")
    press(window, Qt.Key.Key_F8)
    assert window.topic == "case.outcome"
    press(window, Qt.Key.Key_F8)
    assert window.topic == "overview.names"
    assert field(window, "Name").hasFocus()
    assert field(window, "Name").property("state") == "error"


def test_what_is_missing_is_not_told_before_a_topic_was_passed_twice(window: WizardWindow) -> None:
    assert field(window, "Name").property("state") != "error"
    window.open_topic("case.outcome")
    window.open_topic("overview.names")
    assert field(window, "Name").property("state") != "error"
    window.open_topic("case.outcome")
    window.open_topic("overview.names")
    assert field(window, "Name").property("state") == "error"


def test_the_parts_of_the_window_are_gone_round_with_one_key(window: WizardWindow) -> None:
    field(window, "Name").setFocus()
    where = []
    for _ in range(4):
        press(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        where.append(
            next(
                (
                    name
                    for name, part in (
                        ("contents", window.contents), ("sheet", window.sheet), ("slides", window.preview),
                        ("footer", window.way),
                    )
                    if focused is not None and (focused is part or part.isAncestorOf(focused))
                ),
                "",
            )
        )  # fmt: skip
    assert sorted(where) == ["contents", "footer", "sheet", "slides"]
    assert where[-1] == "sheet"


@pytest.mark.parametrize(
    ("width", "height", "shape"), [(1366, 728, Shape.WIDE), (1024, 700, Shape.RAIL), (683, 364, Shape.COMPACT)]
)
def test_nothing_of_the_sheet_lies_outside_the_window(
    window: WizardWindow, qtbot: QtBot, width: int, height: int, shape: Shape
) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.columns.shape is shape)
    name = field(window, "Name")
    left = name.mapTo(window, name.rect().topLeft()).x()
    assert left >= 0
    assert left + name.width() <= window.width()
    assert window.way.next.isVisible()
    assert window.way.next.mapTo(window, window.way.next.rect().bottomRight()).y() <= window.height()


def test_the_key_of_the_check_works_while_a_field_has_the_focus(window: WizardWindow) -> None:
    line = field(window, "Name")
    QTest.keyClicks(line, "Valle")
    QTest.keyClick(line, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.topic == CHECK


def test_words_are_found_and_gone_to(window: WizardWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(field(window, "Place"), "Valle de Ángeles")
    window.open_topic("case.outcome")
    press(window, Qt.Key.Key_F, ctrl=True)
    dialog = window.findChild(FindDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.words, "angeles")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert window.topic == "overview.names"
    qtbot.waitUntil(lambda: window.sheet.page is not None and window.sheet.page.focusWidget() is field(window, "Place"))


def test_the_slides_fold_and_come_back(window: WizardWindow) -> None:
    window.resize(1366, 728)
    shapes = []
    for _ in range(2):
        press(window, Qt.Key.Key_F9)
        shapes.append(window.columns.shape)
    assert shapes == [Shape.RAIL, Shape.WIDE]


def test_in_a_small_window_contents_and_slides_lie_over_the_sheet(window: WizardWindow, qtbot: QtBot) -> None:
    window.resize(683, 364)
    qtbot.waitUntil(lambda: window.columns.shape is Shape.COMPACT)
    assert not window.contents.isVisible()
    QTest.mouseClick(window.columns.bar.where, Qt.MouseButton.LeftButton)
    assert window.contents.isVisible()
    window.contents.opened.emit("case.outcome")
    assert window.topic == "case.outcome"
    assert not window.contents.isVisible()
    press(window, Qt.Key.Key_F9)
    assert window.preview.isVisible()
