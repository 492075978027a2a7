"""Choosing points from the sentences of a text, by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otop_report.desktop.editors.texts.message import MessageEditor
from otop_report.desktop.editors.texts.points_dialog import PointsDialog
from otop_report.report.kinds.values import MessageAnswer
from otop_report.report.text import parse_plain, plain
from otop_report.workshop.model import Kind
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

QUESTION = "overview.background"
TEXT = "The idea came from Japan. It was copied in Taiwan. Five towns began in 2013.\nOne town stopped after a year."
Opened = Callable[[MessageAnswer], tuple[MessageEditor, PointsDialog]]


@pytest.fixture
def opened(qtbot: QtBot, surrounded: Surrounded) -> Opened:
    """Gives an editor and the dialog that its button opened."""

    def open_dialog(answer: MessageAnswer) -> tuple[MessageEditor, PointsDialog]:
        question = a_question(QUESTION, Kind.MESSAGE, max_points=3)
        workshop = a_workshop(question)
        report = a_report(workshop).with_answer(QUESTION, answer)
        editor = MessageEditor(question, "overview", surrounded(workshop, report))
        qtbot.addWidget(editor)
        editor.show_answer(editor.answer)
        with qtbot.waitActive(editor):
            editor.show()
            editor.activateWindow()
        QTest.mouseClick(editor.make_points, Qt.MouseButton.LeftButton)
        dialog = editor.findChild(PointsDialog)
        assert isinstance(dialog, PointsDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return editor, dialog

    return open_dialog


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def points(editor: MessageEditor) -> list[str]:
    assert isinstance(editor.answer, MessageAnswer)
    return [plain(runs) for runs in editor.answer.points]


def test_the_proposed_sentences_become_points_and_the_text_stays(opened: Opened) -> None:
    details = parse_plain(TEXT)
    editor, dialog = opened(MessageAnswer(details=details))
    assert [box.isChecked() for box in dialog.boxes] == [True, True, False, True]
    assert dialog.use.text() == "Add 3 points"
    press(Qt.Key.Key_Return)
    assert points(editor) == ["The idea came from Japan", "It was copied in Taiwan", "One town stopped after a year"]
    assert isinstance(editor.answer, MessageAnswer)
    assert editor.answer.details == details
    assert editor.surroundings.open_report.undo_stack.undoText() == "adding to Points"


def test_sentences_are_chosen_with_arrows_and_space(opened: Opened) -> None:
    editor, dialog = opened(MessageAnswer(points=(parse_plain("A point")[0].runs,), details=parse_plain(TEXT)))
    assert [box.isChecked() for box in dialog.boxes] == [True, False, False, True]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return):
        press(key)
    assert points(editor) == ["A point", "Five towns began in 2013", "One town stopped after a year"]


def test_only_what_is_selected_is_split(qtbot: QtBot, surrounded: Surrounded, opened: Opened) -> None:
    editor, dialog = opened(MessageAnswer(details=parse_plain(TEXT)))
    dialog.reject()
    dialog.setParent(None)
    qtbot.addWidget(dialog)
    editor.focus_part("details")
    QTest.keyClick(editor.details.field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor.details.field, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(editor.details.field, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    chosen = editor.details.field.selected_text()
    assert chosen[-1].text == "One town stopped after a year."
    QTest.mouseClick(editor.make_points, Qt.MouseButton.LeftButton)
    again = editor.findChild(PointsDialog)
    assert isinstance(again, PointsDialog)
    assert len(again.boxes) < 5


def test_a_text_pasted_here_goes_into_the_details_too(opened: Opened) -> None:
    editor, dialog = opened(MessageAnswer(headline="Title"))
    assert dialog.text_field.hasFocus()
    QTest.keyClicks(dialog.text_field, "We sold much tea. Then we sold honey.")
    assert len(dialog.boxes) == 2
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert points(editor) == ["We sold much tea", "Then we sold honey"]
    assert isinstance(editor.answer, MessageAnswer)
    assert editor.answer.details == parse_plain("We sold much tea. Then we sold honey.")
    editor.surroundings.open_report.undo_stack.undo()
    assert editor.answer == MessageAnswer(headline="Title")


def test_a_text_may_go_into_the_details_alone(opened: Opened) -> None:
    editor, dialog = opened(MessageAnswer(headline="Title"))
    QTest.keyClicks(dialog.text_field, "Yes.")
    assert [box.isChecked() for box in dialog.boxes] == [False]
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert editor.answer == MessageAnswer("Title", (), parse_plain("Yes."))
