"""The editor of a message, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from otop_report.desktop.editors.texts.link_dialog import LinkDialog
from otop_report.desktop.editors.texts.message import MessageEditor
from otop_report.report.kinds.values import Answer, MessageAnswer
from otop_report.report.text import Block, Run, plain
from otop_report.workshop.model import Kind
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

Opened = Callable[..., MessageEditor]
QUESTION = "overview.background"


@pytest.fixture
def opened(qtbot: QtBot, surrounded: Surrounded) -> Opened:
    """Gives an editor that is shown, with an answer and limits."""

    def open_editor(answer: Answer | None = None, **limits: int) -> MessageEditor:
        question = a_question(QUESTION, Kind.MESSAGE, **limits)
        workshop = a_workshop(question)
        report = a_report(workshop).with_answer(QUESTION, answer)
        editor = MessageEditor(question, "overview", surrounded(workshop, report))
        qtbot.addWidget(editor)
        editor.show_answer(editor.answer)
        editor.resize(680, 600)
        with qtbot.waitActive(editor):
            editor.show()
            editor.activateWindow()
        return editor

    return open_editor


def message(editor: MessageEditor) -> MessageAnswer:
    answer = editor.answer
    assert isinstance(answer, MessageAnswer)
    return answer


def points(editor: MessageEditor) -> list[str]:
    return [plain(runs) for runs in message(editor).points]


def a_message(*items: str) -> MessageAnswer:
    return MessageAnswer("Each town has a product", tuple((Run(item),) for item in items))


def test_what_is_typed_into_the_three_fields_is_the_answer(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("")
    QTest.keyClicks(editor.headline.field, "OTOP came in 2013")
    QTest.keyClick(editor.headline.field, Qt.Key.Key_Return)
    assert editor.points.field.hasFocus()
    QTest.keyClicks(editor.points.field, "First")
    QTest.keyClick(editor.points.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.points.field, "Second")
    editor.focus_part("details")
    QTest.keyClicks(editor.details.field, "It began small.")
    assert editor.answer == MessageAnswer(
        "OTOP came in 2013", ((Run("First"),), (Run("Second"),)), (Block((Run("It began small."),)),)
    )


def test_an_answer_that_is_only_shown_stays_as_it_is(opened: Opened) -> None:
    odd = MessageAnswer(
        " Spaces  and\ufdd0 signs ",
        ((Run("Bold", bold=True), Run(" and a "), Run("link", link="https://example.org")), (Run(" "),)),
        (Block((Run("a"), Run("b"))), Block((Run("\u2028"),), 2)),
    )
    editor = opened(odd)
    editor.surroundings.look.set_zoom(1.5)
    editor.surroundings.look.set_zoom(1.0)
    assert editor.shown() == odd


def test_looks_of_a_point_stay_when_another_is_changed(opened: Opened) -> None:
    rich = (Run("Bold", bold=True), Run(" and a "), Run("link", link="https://example.org"))
    editor = opened(MessageAnswer("", (rich, (Run("Plain"),))))
    editor.focus_part("points/1")
    QTest.keyClicks(editor.points.field, " words")
    assert message(editor).points == (rich, (Run("Plain words"),))


def test_backspace_at_the_start_joins_two_points(opened: Opened) -> None:
    editor = opened(a_message("One", "two"))
    editor.focus_part("points/1")
    QTest.keyClick(editor.points.field, Qt.Key.Key_Home)
    QTest.keyClick(editor.points.field, Qt.Key.Key_Backspace)
    assert points(editor) == ["One two"]


def test_enter_inside_a_point_parts_it(opened: Opened) -> None:
    editor = opened(a_message("One two"))
    editor.focus_part("points/0")
    for _ in range(4):
        QTest.keyClick(editor.points.field, Qt.Key.Key_Left)
    QTest.keyClick(editor.points.field, Qt.Key.Key_Return)
    assert points(editor) == ["One", "two"]


def test_alt_and_an_arrow_move_a_point(opened: Opened) -> None:
    editor = opened(a_message("One", "Two", "Three"))
    editor.focus_part("points/2")
    QTest.keyClick(editor.points.field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert points(editor) == ["One", "Three", "Two"]
    QTest.keyClick(editor.points.field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(editor.points.field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert points(editor) == ["Three", "One", "Two"]
    QTest.keyClick(editor.points.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert points(editor) == ["One", "Three", "Two"]


def test_a_handle_drags_a_point(opened: Opened) -> None:
    editor = opened(a_message("One", "Two", "Three"))
    field = editor.points.field
    tops = [*field.row_tops(), float(field.height())]
    handle = field.childAt(QPoint(8, round(tops[0]) + 12))
    assert handle is not None
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, button, none, QPoint(8, round(tops[0]) + 12))
    QTest.mouseMove(handle, QPoint(8, round(tops[3]) - 4))
    QTest.mouseRelease(handle, button, none, QPoint(8, round(tops[3]) - 4))
    assert points(editor) == ["Two", "Three", "One"]


def test_control_delete_takes_a_point_out_and_undo_brings_it_back(opened: Opened) -> None:
    editor = opened(a_message("One", "Two", "Three"))
    editor.focus_part("points/1")
    QTest.keyClick(editor.points.field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert points(editor) == ["One", "Three"]
    stack = editor.surroundings.open_report.undo_stack
    assert stack.undoText() == "deleting in Points"
    stack.undo()
    assert points(editor) == ["One", "Two", "Three"]
    assert [line.text for line in editor.points.field.lines()] == ["One", "Two", "Three"]


def test_the_button_adds_a_point(opened: Opened) -> None:
    editor = opened(a_message("One"))
    QTest.mouseClick(editor.points.add_button, Qt.MouseButton.LeftButton)
    assert editor.points.field.hasFocus()
    QTest.keyClicks(editor.points.field, "Two")
    assert points(editor) == ["One", "Two"]


def test_points_over_the_limit_are_kept_and_said(opened: Opened) -> None:
    editor = opened(a_message("One", "Two"), max_points=2)
    assert editor.points_head.gauge.text == "2 of 2 points · full"
    assert not editor.points.add_button.isVisible()
    editor.focus_part("points/1")
    QTest.keyClick(editor.points.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.points.field, "Three")
    assert points(editor) == ["One", "Two", "Three"]
    assert editor.points_head.gauge.text == "3 of 2 points · take out 1"
    assert editor.points.field.surplus_rows() == {2}


def test_words_over_the_limit_are_tinted_and_kept(opened: Opened) -> None:
    editor = opened(MessageAnswer("one two 😀 three four"), max_headline_words=3)
    editor.focus_part("headline")
    QTest.keyClicks(editor.headline.field, " five")
    assert message(editor).headline == "one two 😀 three four five"
    assert editor.headline.field.surplus == "four five"
    assert editor.headline_head.gauge.text == "5 of 3 words · take out 2"


def test_bold_italic_and_a_list_by_keys(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("details")
    field = editor.details.field
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClicks(field, "So ")
    QTest.keyClick(field, Qt.Key.Key_B, control)
    QTest.keyClicks(field, "much")
    QTest.keyClick(field, Qt.Key.Key_B, control)
    QTest.keyClick(field, Qt.Key.Key_I, control)
    QTest.keyClicks(field, " more")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_I, control)
    QTest.keyClicks(field, "- one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_BracketRight, control)
    QTest.keyClicks(field, "inner")
    QTest.keyClick(field, Qt.Key.Key_Return)
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "After")
    assert message(editor).details == (
        Block((Run("So "), Run("much", bold=True), Run(" more", italic=True))),
        Block((Run("one"),), 1),
        Block((Run("inner"),), 2),
        Block((Run("After"),)),
    )


def test_a_link_is_set_on_what_is_selected_and_ends_where_one_types_on(opened: Opened) -> None:
    editor = opened(MessageAnswer(details=(Block((Run("See the page"),)),)))
    editor.focus_part("details")
    field = editor.details.field
    QTest.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    field.set_link("https://example.org")
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " now")
    assert message(editor).details == (
        Block((Run("See the "), Run("page", link="https://example.org"), Run(" now"))),
    )
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Left)
    field.set_link("")
    assert message(editor).details == (Block((Run("See the page now"),)),)


def test_tab_goes_on_and_undo_is_left_to_the_window(opened: Opened) -> None:
    editor = opened(a_message("One"))
    editor.focus_part("details")
    QTest.keyClicks(editor.details.field, "Words")
    QTest.keyClick(editor.details.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert message(editor).details == (Block((Run("Words"),)),)
    editor.focus_part("headline")
    QTest.keyClick(editor.headline.field, Qt.Key.Key_Tab)
    assert editor.points.field.hasFocus()


def test_undo_shows_the_text_of_before_and_names_the_field(opened: Opened) -> None:
    editor = opened(a_message("One"))
    editor.focus_part("points/0")
    QTest.keyClicks(editor.points.field, " more")
    stack = editor.surroundings.open_report.undo_stack
    assert stack.undoText() == "typing in Points"
    stack.undo()
    assert editor.points.field.toPlainText() == "One"
    stack.redo()
    assert editor.points.field.toPlainText() == "One more"


def test_where_the_person_is_is_told(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(a_message("One", "Two"))
    with qtbot.waitSignal(editor.part_focused, check_params_cb=lambda path: path == "points/1"):
        editor.focus_part("points/1")
    with qtbot.waitSignal(editor.part_focused, check_params_cb=lambda path: path == "points/0"):
        QTest.keyClick(editor.points.field, Qt.Key.Key_Up)


def paste(editor: MessageEditor, part: str, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    editor.focus_part(part)
    fields = {"headline": editor.headline.field, "points": editor.points.field, "details": editor.details.field}
    fields[part].paste()


def test_a_paste_arrives_clean_and_says_so_until_the_next_change(opened: Opened) -> None:
    editor = opened()
    broken = "The idea of one town, one product has been used in\nTaiwan since 1989, after the movement in Japan."
    paste(editor, "details", broken)
    assert message(editor).details == (Block((Run(broken.replace("\n", " ")),)),)
    assert editor.paste_notes["details"].text == "Pasted 19 words. We joined 1 broken line."
    QTest.keyClicks(editor.details.field, "x")
    assert editor.paste_notes["details"].text == ""


def test_a_paste_is_taken_back_whole(opened: Opened) -> None:
    editor = opened(MessageAnswer(details=(Block((Run("Before."),)),)))
    paste(editor, "details", "1. One thing\n2. Another thing")
    assert message(editor).details[1:] == (Block((Run("One thing"),), 1), Block((Run("Another thing"),), 1))
    editor.paste_notes["details"].choose("undo")
    assert message(editor).details == (Block((Run("Before."),)),)
    assert editor.details.field.hasFocus()


def test_pasted_lines_become_points(opened: Opened) -> None:
    editor = opened(a_message("One"))
    editor.focus_part("points/0")
    editor.points.field.add_row(0)
    paste(editor, "points", "Two\nThree", "<ul><li>Two</li><li><b>Three</b></li></ul>")
    assert message(editor).points == ((Run("One"),), (Run("Two"),), (Run("Three", bold=True),))


def test_a_pasted_headline_is_one_plain_line(opened: Opened) -> None:
    editor = opened()
    paste(editor, "headline", "A title\nin two lines", "<h1>A <b>title</b></h1><p>in two lines</p>")
    assert message(editor).headline == "A title in two lines"


def test_pasting_plain_takes_no_looks_and_changes_nothing(opened: Opened) -> None:
    editor = opened()
    data = QMimeData()
    data.setText("1. One\n2. Two")
    data.setHtml("<ol><li><b>One</b></li><li>Two</li></ol>")
    QGuiApplication.clipboard().setMimeData(data)
    editor.focus_part("details")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor.details.field, Qt.Key.Key_V, both)
    assert message(editor).details == (Block((Run("1. One"),)), Block((Run("2. Two"),)))


def test_several_pasted_paragraphs_begin_after_the_one_that_is_there(opened: Opened) -> None:
    editor = opened(MessageAnswer(details=(Block((Run("Before."),)),)))
    paste(editor, "details", "One paragraph.\n\nAnother one.")
    assert [block.text for block in message(editor).details] == ["Before.", "One paragraph.", "Another one."]


def test_a_pasted_sentence_goes_on_with_a_space(opened: Opened) -> None:
    editor = opened(MessageAnswer(details=(Block((Run("Before."),)),)))
    paste(editor, "details", "It goes on")
    assert [block.text for block in message(editor).details] == ["Before. It goes on"]


def test_the_original_of_a_paste_can_be_read(opened: Opened) -> None:
    editor = opened()
    paste(editor, "details", "1. One thing\n2. Another thing")
    editor.paste_notes["details"].choose("original")
    original = editor.findChild(QPlainTextEdit)
    assert isinstance(original, QPlainTextEdit)
    assert original.toPlainText() == "1. One thing\n2. Another thing"
    assert original.isReadOnly()


def test_files_are_not_taken_for_words(opened: Opened, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    data.setText("a.png")
    assert not opened().details.field.canInsertFromMimeData(data)


def test_what_is_copied_here_comes_back_as_it_was(opened: Opened) -> None:
    text = (
        Block((Run("A "), Run("bold", bold=True), Run(" and "), Run("linked", link="https://example.org/a"))),
        Block((Run("outer "), Run("item", italic=True)), 1),
        Block((Run("inner"),), 2),
        Block((Run("inner still"),), 2),
        Block((Run("outer again"),), 1),
        Block((Run("After."),)),
    )
    editor = opened(MessageAnswer(details=text))
    editor.focus_part("details")
    editor.details.field.selectAll()
    QTest.keyClick(editor.details.field, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert editor.answer is None
    QTest.keyClick(editor.details.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert message(editor).details == text


def test_a_row_is_moved_and_removed_by_its_menu(opened: Opened) -> None:
    editor = opened(a_message("One", "Two", "Three"))
    editor.focus_part("points/1")
    for choice in ("Move up", "Remove this row"):
        menu = editor.points.field.menu()
        next(action for action in menu.actions() if action.text().replace("&", "") == choice).trigger()
    assert points(editor) == ["One", "Three"]


def test_a_paragraph_of_the_details_is_gone_to(opened: Opened) -> None:
    editor = opened(MessageAnswer(details=(Block((Run("One"),)), Block((Run("Two"),)), Block((Run("Three"),)))))
    editor.focus_part("details/1")
    QTest.keyClicks(editor.details.field, "!")
    assert [block.text for block in message(editor).details] == ["One", "Two!", "Three"]


def test_an_address_is_asked_for_and_taken_away_again(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(MessageAnswer(details=(Block((Run("See the page"),)),)))
    editor.focus_part("details")
    field, control = editor.details.field, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(field, Qt.Key.Key_Left, control | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(field, Qt.Key.Key_K, control)
    asked = editor.findChild(LinkDialog)
    assert isinstance(asked, LinkDialog)
    qtbot.waitUntil(asked.isActiveWindow)
    line = asked.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "example.org")
    QTest.keyClick(line, Qt.Key.Key_Return)
    linked = Block((Run("See the "), Run("page", link="https://example.org")))
    assert message(editor).details == (linked,)
    assert editor.surroundings.open_report.undo_stack.undoText() == "formatting in Details"


def test_the_tools_act_on_what_is_selected_and_show_how_it_looks(opened: Opened) -> None:
    editor = opened(MessageAnswer(details=(Block((Run("One two"),)),)))
    editor.focus_part("details")
    tools = {tool.accessibleName(): tool for tool in editor.details.findChildren(QToolButton)}
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor.details.field, Qt.Key.Key_Left, shift)
    QTest.mouseClick(tools["Bold (Ctrl+B)"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(tools["List (Ctrl+Shift+L)"], Qt.MouseButton.LeftButton)
    assert editor.details.field.hasFocus()
    assert message(editor).details == (Block((Run("One "), Run("two", bold=True)), 1),)
    assert tools["Bold (Ctrl+B)"].isChecked()
    assert tools["List (Ctrl+Shift+L)"].isChecked()
    assert not tools["Italic (Ctrl+I)"].isChecked()
    QTest.mouseClick(tools["Bold (Ctrl+B)"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(tools["List (Ctrl+Shift+L)"], Qt.MouseButton.LeftButton)
    assert message(editor).details == (Block((Run("One two"),)),)


def test_a_right_click_puts_the_cursor_there(qtbot: QtBot, opened: Opened) -> None:
    editor = opened(a_message("One", "Two", "Three"))
    editor.focus_part("points/2")
    field = editor.points.field
    at = QPoint(10, round(field.row_tops()[0]) + 12)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(field.viewport(), QContextMenuEvent(reason, at, field.viewport().mapToGlobal(at)))
    assert field.row() == 0
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
