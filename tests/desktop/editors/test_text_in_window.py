"""Running text in the whole window: undo leads back to where it was written, and everything has a name."""

from __future__ import annotations

import statistics
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from otop_report.desktop.editors.texts.format_menu import FormatMenu
from otop_report.desktop.editors.texts.message import MessageEditor
from otop_report.desktop.open_report import Field
from otop_report.desktop.wizard.contents import CHECK
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.report.kinds.values import MessageAnswer
from otop_report.report.text import Block, Run, parse_plain
from otop_report.workshop.model import Kind
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

BACKGROUND, GOALS = "overview.background", "overview.goals"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, surrounded: Surrounded) -> WizardWindow:
    """A window with a message on its first topic and bullets on the second."""
    workshop = a_workshop(a_question(BACKGROUND, Kind.MESSAGE), a_question(GOALS, Kind.BULLETS))
    shown = WizardWindow(surrounded(workshop, a_report(workshop)))
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_words(words: str) -> None:
    QTest.keyClicks(focused(), words)


def editor_of(window: WizardWindow) -> MessageEditor:
    found = window.findChildren(MessageEditor)[-1]
    assert isinstance(found, MessageEditor)
    return found


def test_undo_goes_back_to_the_topic_and_the_field(qtbot: QtBot, window: WizardWindow) -> None:
    window.open_question(BACKGROUND, "details")
    type_words("Long ago.")
    window.go_on()
    assert window.topic != BACKGROUND
    type_words("A goal")
    QTest.keyClick(focused(), Qt.Key.Key_Z, CONTROL)
    assert GOALS not in window.open_report.report.answers
    QTest.keyClick(focused(), Qt.Key.Key_Z, CONTROL)
    assert window.open_report.report.answers == {}
    assert window.topic == BACKGROUND
    assert editor_of(window).details.field.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Y, CONTROL)
    assert window.open_report.report.answers == {BACKGROUND: MessageAnswer(details=parse_plain("Long ago."))}
    assert editor_of(window).details.field.hasFocus()


def test_the_mnemonics_lead_to_the_fields(window: WizardWindow) -> None:
    editor = editor_of(window)
    for key, field in (
        (Qt.Key.Key_P, editor.points.field), (Qt.Key.Key_A, editor.details.field), (Qt.Key.Key_H, editor.headline.field)
    ):
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert field.hasFocus()


def test_tab_leads_through_all_parts_in_reading_order(window: WizardWindow) -> None:
    editor = editor_of(window)
    editor.focus_part("headline")
    order = []
    for _ in range(5):
        order.append(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert order == [
        editor.headline.field, editor.points.field, editor.points.add_button, editor.make_points, editor.details.field
    ]


def test_everything_that_takes_the_focus_has_a_name(window: WizardWindow) -> None:
    takers = [
        widget
        for widget in editor_of(window).findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    ]
    assert len(takers) >= 5
    nameless = [widget for widget in takers if not (widget.accessibleName() or getattr(widget, "text", str)())]
    assert nameless == []


def test_typing_in_a_long_text_is_quick(qtbot: QtBot, window: WizardWindow) -> None:
    details = parse_plain("\n".join(["It was a small town that made one product well. " * 5] * 40))
    open_report = window.open_report
    field = Field(window.topic, BACKGROUND, "details")
    open_report.change_answer(BACKGROUND, MessageAnswer(details=details), "filling", field)
    editor = editor_of(window)
    editor.focus_part("details")
    took = []
    for letter in "a quick brown fox jumps":
        started = time.perf_counter()
        QTest.keyClicks(editor.details.field, letter)
        QApplication.processEvents()
        took.append(time.perf_counter() - started)
    assert statistics.median(took) < 0.05  # far from what one feels, and far above what is measured


def test_the_menu_acts_on_the_field_with_the_focus(window: WizardWindow) -> None:
    menu = window.findChild(FormatMenu)
    assert isinstance(menu, FormatMenu)
    by_text = {action.text().replace("&", ""): action for action in menu.actions()}
    window.open_question(BACKGROUND, "points/0")
    by_text["Bold"].trigger()
    type_words("Much")
    window.open_question(BACKGROUND, "details")
    by_text["List"].trigger()
    type_words("One")
    answer = window.open_report.report.answers[BACKGROUND]
    assert answer == MessageAnswer("", ((Run("Much", bold=True),),), (Block((Run("One"),), 1),))


def test_the_menu_greys_what_the_field_cannot_do(window: WizardWindow) -> None:
    menu = window.findChild(FormatMenu)
    assert isinstance(menu, FormatMenu)
    by_text = {action.text().replace("&", ""): action for action in menu.actions()}
    window.open_question(BACKGROUND, "headline")
    menu.aboutToShow.emit()
    assert not by_text["Bold"].isEnabled()
    menu.aboutToHide.emit()
    window.open_question(BACKGROUND, "points/0")
    menu.aboutToShow.emit()
    assert by_text["Bold"].isEnabled()
    assert not by_text["Link…"].isEnabled()


@pytest.mark.parametrize("part", ["headline", "points", "details"])
def test_the_keys_of_the_window_work_inside_a_text(window: WizardWindow, part: str) -> None:
    window.open_question(BACKGROUND, part)
    QTest.keyClick(focused(), Qt.Key.Key_PageDown, CONTROL)
    assert window.topic == GOALS
    QTest.keyClick(focused(), Qt.Key.Key_PageUp, CONTROL)
    window.open_question(BACKGROUND, part)
    QTest.keyClick(focused(), Qt.Key.Key_E, CONTROL)
    assert window.topic == CHECK
