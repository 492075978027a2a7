"""Rows as cards: a list beside a form, written with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from otop_report.completeness import check
from otop_report.desktop.editors import editor_for
from otop_report.desktop.editors.tables.cards import CardsEditor
from otop_report.desktop.editors.tables.paste_preview import PastePreview
from otop_report.desktop.fields import GaugeView
from otop_report.desktop.open_report import OpenReport
from otop_report.report.kinds import write_answer
from otop_report.workshop.model import Kind, ShownAs
from tests.builders import a_column, a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

PROBLEMS = a_question(
    "problems.country",
    Kind.TABLE,
    label="Problems in the country",
    shown_as=ShownAs.CARDS,
    columns=(
        a_column("problem", required=True, max_words=6),
        a_column("description", required=True),
        a_column("cause"),
        a_column("area", Kind.CHOICE, options=("roads", "money", "skills")),
        a_column("severity", Kind.NUMBER, minimum=1, maximum=5),
    ),
    max_count=8,
)
ROWS: list[dict[str, Any]] = [
    {"problem": "No road in the rain", "description": "Lorries wait.", "area": "roads", "severity": "4"},
    {"problem": "Few visitors", "description": "Shops are empty."},
    {"problem": "No money", "description": "Banks ask for land.", "severity": "about 3"},
]
NONE, ALT, CTRL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
)
Opened = Callable[..., CardsEditor]


@pytest.fixture
def opened(qtbot: QtBot, surrounded: Surrounded) -> Opened:
    """A cards editor in a window of some width."""
    windows = []

    def open_cards(rows: object = ROWS, width: int = 760) -> CardsEditor:
        workshop = a_workshop(PROBLEMS)
        report = a_report(workshop, {PROBLEMS.id: rows} if rows else {})
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        editor = editor_for(PROBLEMS, PROBLEMS.id, surrounded(workshop, report), window)
        assert isinstance(editor, CardsEditor)
        QVBoxLayout(window).addWidget(editor)
        window.resize(width, 600)
        with qtbot.waitActive(window):
            window.show()
        return editor

    return open_cards


def press(*keys: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key, held)


def answer(editor: CardsEditor) -> object:
    value = editor.answer
    return None if value is None else write_answer(editor.question, value)


def report_of(editor: CardsEditor) -> OpenReport:
    return editor.surroundings.open_report


def tell(editor: CardsEditor) -> None:
    """The check comes back, as in a window."""
    open_report = report_of(editor)
    editor.show_findings([one for one in check(open_report.workshop, open_report.report) if one.row])


def test_the_first_card_is_open_and_typing_changes_it_in_one_step(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.toPlainText() == "No road in the rain"
    press(" season")
    assert answer(editor) == [ROWS[0] | {"problem": "No road in the rain season"}, *ROWS[1:]]
    stack = report_of(editor).undo_stack
    assert (stack.count(), stack.undoText()) == (1, "typing in Problem")
    stack.undo()
    assert focus.toPlainText() == "No road in the rain"


def test_an_empty_list_takes_the_first_card_at_once(opened: Opened) -> None:
    editor = opened(None)
    editor.focus_part("")
    press("Rain", Qt.Key.Key_Tab, "It rains.")
    assert answer(editor) == [{"problem": "Rain", "description": "It rains."}]
    assert editor.model.rowCount() == 2


def test_enter_goes_to_the_next_field_and_writes_no_line_break(opened: Opened) -> None:
    editor = opened(None)
    editor.focus_part("")
    press("Rain", Qt.Key.Key_Return, "It rains.")
    assert answer(editor) == [{"problem": "Rain", "description": "It rains."}]


def test_arrows_in_the_list_open_other_cards_and_enter_goes_into_them(opened: Opened) -> None:
    editor = opened()
    editor.cards.setFocus()
    press(Qt.Key.Key_Down)
    assert editor.row == 1
    press(Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.toPlainText() == "Few visitors"


def test_a_click_on_the_last_line_begins_a_new_card(opened: Opened) -> None:
    editor = opened()
    place = editor.cards.visualRect(editor.model.index(3, 0))
    QTest.mouseClick(editor.cards.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    press("Dust")
    assert answer(editor) == [*ROWS, {"problem": "Dust"}]


def test_a_choice_is_taken_and_cleared(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("0/area")
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    press(Qt.Key.Key_Down)
    assert answer(editor) == [ROWS[0] | {"area": "money"}, *ROWS[1:]]
    press(Qt.Key.Key_Home)
    assert answer(editor) == [{k: v for k, v in ROWS[0].items() if k != "area"}, *ROWS[1:]]


def test_a_number_of_few_steps_is_chosen_by_click_and_key(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("1/severity")
    button = QApplication.focusWidget()
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "Severity: 1, slight"
    press(Qt.Key.Key_3)
    assert answer(editor) == [ROWS[0], ROWS[1] | {"severity": "3"}, ROWS[2]]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert answer(editor) == [ROWS[0], ROWS[1] | {"severity": "1"}, ROWS[2]]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert answer(editor) == ROWS


def test_a_number_in_words_stays_as_it_was_typed(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("2/cause")
    press("x")
    assert answer(editor) == [*ROWS[:2], ROWS[2] | {"cause": "x"}]


def test_cards_move_with_alt_and_arrows_from_anywhere(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("0/cause")
    press(Qt.Key.Key_Down, held=ALT)
    assert answer(editor) == [ROWS[1], ROWS[0], ROWS[2]]
    assert editor.row == 1
    editor.cards.setFocus()
    press(Qt.Key.Key_Up, held=ALT)
    assert answer(editor) == ROWS
    QTest.mouseClick(editor.buttons["down"], Qt.MouseButton.LeftButton)
    assert answer(editor) == [ROWS[1], ROWS[0], ROWS[2]]


def test_ctrl_enter_adds_a_card_below(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("0/cause")
    press(Qt.Key.Key_Return, held=CTRL)
    press("Dust")
    assert answer(editor) == [ROWS[0], {"problem": "Dust"}, *ROWS[1:]]


def test_ctrl_delete_in_the_list_takes_a_card_out_and_undo_brings_it_back(opened: Opened) -> None:
    editor = opened()
    editor.cards.setFocus()
    press(Qt.Key.Key_Delete, held=CTRL)
    assert answer(editor) == ROWS[1:]
    assert report_of(editor).undo_stack.undoText() == "deleting a row"
    report_of(editor).undo_stack.undo()
    assert answer(editor) == ROWS


def test_a_new_card_is_asked_for_nothing_before_it_was_left(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(ROWS[:2])
    editor.focus_part("2/problem")
    press("Dust")
    tell(editor)
    assert editor.notes() == ()
    with qtbot.waitSignal(editor.left):
        editor.cards.go_to(0)
    tell(editor)
    note = editor.notes()[0]
    assert note.text == "“Dust” needs: Description. You can finish it later; your report is saved."
    editor.note_chosen(note.actions[0][0])
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert (editor.row, focus.accessibleName(), focus.property("state")) == (2, "Description", "error")


def test_words_of_a_limited_field_are_counted(opened: Opened) -> None:
    editor = opened()
    said = [view.text for view in editor.form.findChildren(GaugeView) if view.isVisibleTo(editor)]
    assert said == ["5 of 6 words"]


def test_a_narrow_place_shows_the_list_or_the_card(opened: Opened) -> None:
    editor = opened(width=500)
    assert editor.narrow
    assert editor.cards.isVisible()
    assert not editor.form.isVisible()
    editor.cards.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert editor.form.isVisible()
    assert not editor.cards.isVisible()
    QTest.keyClick(editor.back, Qt.Key.Key_Space)
    assert editor.cards.hasFocus()
    assert not editor.form.isVisible()


def test_a_wide_place_shows_both(opened: Opened) -> None:
    editor = opened()
    assert not editor.narrow
    assert editor.cards.isVisible()
    assert editor.form.isVisible()


def test_a_pasted_table_becomes_cards_after_it_was_looked_at(opened: Opened) -> None:
    editor = opened()
    editor.focus_part("0/cause")
    QGuiApplication.clipboard().setText("Problem\tDetails\nDust\tIt is dry.\nFlood\tIt is wet.")
    press(Qt.Key.Key_V, held=CTRL)
    previews = editor.window().findChildren(PastePreview)
    assert len(previews) == 1
    assert answer(editor) == ROWS
    previews[0].targets[1].setCurrentIndex(2)
    QTest.mouseClick(previews[0].insert_button, Qt.MouseButton.LeftButton)
    new = [{"problem": "Dust", "description": "It is dry."}, {"problem": "Flood", "description": "It is wet."}]
    assert answer(editor) == [ROWS[0], *new, *ROWS[1:]]


def test_the_part_that_has_the_focus_is_told(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    with qtbot.waitSignal(editor.part_focused) as told:
        editor.focus_part("2/cause")
    assert told.args == ["2/cause"]


def test_a_field_shows_all_its_lines_after_undo_and_another_card(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/problem")
    press(*[" and some more words"] * 6)
    report_of(editor).undo_stack.undo()
    report_of(editor).undo_stack.redo()
    editor.focus_part("1/problem")
    editor.focus_part("0/problem")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.waitUntil(lambda: field.verticalScrollBar().value() == 0)
    assert field.document().size().height() > 2
    assert field.verticalScrollBar().maximum() == 0
