"""A table is written with the keyboard, the mouse and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from otop_report.completeness import check
from otop_report.desktop.editors import editor_for
from otop_report.desktop.editors.tables.cells import CellText, ChoiceBox
from otop_report.desktop.editors.tables.paste_preview import PastePreview
from otop_report.desktop.editors.tables.table import TableEditor
from otop_report.desktop.editors.tables.table_model import MARK, WAITING, Mark
from otop_report.desktop.open_report import OpenReport
from otop_report.report.kinds import write_answer
from otop_report.workshop.model import Kind, Question
from tests.builders import a_column, a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

PRODUCTS = a_question(
    "overview.products",
    Kind.TABLE,
    columns=(
        a_column("product", required=True),
        a_column("place", required=True),
        a_column("category", Kind.CHOICE, options=("food", "drink", "craft")),
        a_column("producers", Kind.NUMBER),
    ),
    max_count=30,
)
ROWS: list[dict[str, Any]] = [
    {"product": "Sweets", "place": "Cantarranas", "category": "food", "producers": "25 families"},
    {"product": [{"text": "Old ", "bold": True}, {"text": "pots"}], "place": "San Marcos"},
]
Opened = Callable[..., TableEditor]


@pytest.fixture
def opened(qtbot: QtBot, surrounded: Surrounded) -> Opened:
    """A table editor in a window, with rows."""

    windows = []

    def open_table(rows: object = ROWS, question: Question = PRODUCTS) -> TableEditor:
        workshop = a_workshop(question)
        report = a_report(workshop, {question.id: rows} if rows else {})
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        editor = editor_for(question, question.id, surrounded(workshop, report), window)
        assert isinstance(editor, TableEditor)
        QVBoxLayout(window).addWidget(editor)
        window.resize(700, 500)
        with qtbot.waitActive(window):
            window.show()
        editor.focus_part("")
        return editor

    return open_table


def press(qtbot: QtBot, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses keys where the focus is."""
    for key in [one for part in keys for one in (part if isinstance(part, str) else (part,))]:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key, held)


def answer(editor: TableEditor) -> object:
    value = editor.answer
    return None if value is None else write_answer(editor.question, value)


def first_column(editor: TableEditor) -> list[str]:
    rows = answer(editor) or []
    assert isinstance(rows, list)
    return [row.get("product", "") if isinstance(row.get("product"), str) else "Old pots" for row in rows]


def report_of(editor: TableEditor) -> OpenReport:
    return editor.surroundings.open_report


def clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def preview_of(editor: TableEditor) -> PastePreview:
    previews = editor.window().findChildren(PastePreview)
    assert len(previews) == 1
    return previews[0]


def test_a_row_is_written_with_tab_and_enter_alone(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(None)
    press(qtbot, "Tea", Qt.Key.Key_Tab, "North", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "12", Qt.Key.Key_Tab, "Rice")
    press(qtbot, Qt.Key.Key_Return)
    assert answer(editor) == [{"product": "Tea", "place": "North", "producers": "12"}, {"product": "Rice"}]
    assert editor.view.place() == (2, 0)


def test_enter_goes_to_the_cell_below_and_at_last_to_a_new_row(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("1/place")
    press(qtbot, Qt.Key.Key_Return, "West", Qt.Key.Key_Return)
    assert answer(editor) == [*ROWS, {"place": "West"}]
    assert editor.view.place() == (3, 1)


def test_what_is_typed_is_in_the_report_at_once_and_is_one_step(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, "Erandique")
    assert isinstance(QApplication.focusWidget(), CellText)
    assert answer(editor) == [ROWS[0] | {"place": "Erandique"}, ROWS[1]]
    stack = report_of(editor).undo_stack
    assert (stack.count(), stack.undoText()) == (1, "typing in Place")
    stack.undo()
    assert answer(editor) == ROWS


def test_escape_brings_back_what_was_in_the_cell(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("1/product")
    press(qtbot, "Something else", Qt.Key.Key_Escape)
    assert answer(editor) == ROWS


def test_escape_in_a_new_row_leaves_no_row(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("2/product")
    press(qtbot, "Tea", Qt.Key.Key_Escape, Qt.Key.Key_Up)
    assert answer(editor) == ROWS
    qtbot.waitUntil(lambda: editor.model.rowCount() == 3)


def test_f2_opens_a_cell_with_its_words_and_keeps_their_look(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("1/product")
    press(qtbot, Qt.Key.Key_F2, " and cups", Qt.Key.Key_Return)
    assert answer(editor) == [
        ROWS[0],
        {"product": [{"text": "Old ", "bold": True}, {"text": "pots and cups"}], "place": "San Marcos"},
    ]


def test_a_space_does_not_wipe_a_cell(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/product")
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert answer(editor) == ROWS


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_Space])
def test_a_choice_opens_with_a_key_and_takes_an_option(opened: Opened, qtbot: QtBot, key: Qt.Key) -> None:
    editor = opened()
    editor.focus_part("1/category")
    press(qtbot, key)
    boxes = editor.view.findChildren(ChoiceBox)
    assert len(boxes) == 1
    assert boxes[0].view().isVisible()
    QTest.keyClick(boxes[0].view(), Qt.Key.Key_Down)
    QTest.keyClick(boxes[0].view(), Qt.Key.Key_Return)
    assert answer(editor) == [ROWS[0], ROWS[1] | {"category": "drink"}]
    assert report_of(editor).undo_stack.undoText() == "choosing Category"
    qtbot.waitUntil(lambda: not editor.view.findChildren(ChoiceBox))
    assert editor.window().focusWidget() is editor.view


def test_letters_in_a_choice_cell_go_to_the_option(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/category")
    press(qtbot, "c")
    box = editor.view.findChildren(ChoiceBox)[0]
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert answer(editor) == [ROWS[0] | {"category": "craft"}, ROWS[1]]


def test_a_choice_is_cleared_from_its_list(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/category")
    press(qtbot, Qt.Key.Key_F4)
    box = editor.view.findChildren(ChoiceBox)[0]
    QTest.keyClick(box.view(), Qt.Key.Key_End)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert answer(editor) == [{key: value for key, value in ROWS[0].items() if key != "category"}, ROWS[1]]


def test_escape_from_a_list_changes_nothing(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/category")
    press(qtbot, Qt.Key.Key_F4)
    QTest.keyClick(editor.view.findChildren(ChoiceBox)[0].view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not editor.view.findChildren(ChoiceBox))
    assert answer(editor) == ROWS


def test_a_click_on_the_arrow_of_a_choice_opens_it(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    place = editor.view.visualRect(editor.model.index(0, 2))
    at = QPoint(place.right() - 8, place.center().y())
    QTest.mouseClick(editor.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(editor.view.findChildren(ChoiceBox)) == 1


def test_alt_and_arrows_move_the_row_also_out_of_an_open_cell(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    assert answer(editor) == [ROWS[1], ROWS[0]]
    assert report_of(editor).undo_stack.undoText() == "moving a row"
    press(qtbot, Qt.Key.Key_F2, "!")
    press(qtbot, Qt.Key.Key_Up, held=Qt.KeyboardModifier.AltModifier)
    assert answer(editor) == [ROWS[0] | {"place": "Cantarranas!"}, ROWS[1]]
    assert editor.view.place() == (0, 1)


def test_no_row_moves_past_the_one_that_waits(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("1/place")
    press(qtbot, Qt.Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    assert answer(editor) == ROWS
    assert editor.view.place() == (1, 1)


def test_a_row_is_dragged_by_its_number(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.view.verticalHeader().moveSection(1, 0)
    assert answer(editor) == [ROWS[1], ROWS[0]]
    assert [editor.view.verticalHeader().visualIndex(row) for row in range(3)] == [0, 1, 2]


def test_ctrl_enter_adds_a_blank_row_below_that_is_in_no_answer(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert (editor.model.rowCount(), editor.view.place()) == (4, (1, 0))
    assert answer(editor) == ROWS
    assert report_of(editor).undo_stack.count() == 0
    press(qtbot, "Tea", Qt.Key.Key_Return)
    assert answer(editor) == [ROWS[0], {"product": "Tea"}, ROWS[1]]


def test_ctrl_delete_takes_the_row_out_and_undo_brings_it_back(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_Delete, held=Qt.KeyboardModifier.ControlModifier)
    assert answer(editor) == [ROWS[1]]
    stack = report_of(editor).undo_stack
    assert stack.undoText() == "deleting a row"
    stack.undo()
    assert answer(editor) == ROWS
    assert editor.model.rowCount() == 3


def test_delete_clears_all_selected_cells_in_one_step(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/product")
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_Delete)
    assert answer(editor) == [{"category": "food", "producers": "25 families"}]
    assert report_of(editor).undo_stack.count() == 1
    report_of(editor).undo_stack.undo()
    assert answer(editor) == ROWS


def test_ctrl_tab_and_tab_at_the_end_leave_the_table(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    press(qtbot, Qt.Key.Key_Tab, held=Qt.KeyboardModifier.ControlModifier)
    assert not editor.view.hasFocus()
    editor.focus_part("2/producers")
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not editor.view
    editor.focus_part("0/product")
    press(qtbot, Qt.Key.Key_Backtab)
    assert not editor.view.hasFocus()


def test_a_range_is_copied_as_other_programs_take_it(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/product")
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_C, held=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Sweets\tCantarranas\tFood\nOld pots\tSan Marcos\t"


def test_cut_takes_a_cell_and_paste_puts_it_elsewhere(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_X, held=Qt.KeyboardModifier.ControlModifier)
    editor.focus_part("1/producers")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    first = {key: value for key, value in ROWS[0].items() if key != "place"}
    assert answer(editor) == [first, ROWS[1] | {"producers": "Cantarranas"}]


def test_a_word_pasted_into_a_choice_becomes_its_option_or_nothing(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("1/category")
    clipboard("Drinks")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    clipboard("Furniture")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert answer(editor) == [ROWS[0], ROWS[1] | {"category": "drink"}]


def test_nothing_changes_before_insert_and_then_all_rows_come_in_one_step(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    clipboard("Place\tProduct\tCategory\nNorth\tTea\tdrink\nSouth\tHats\tclothes")
    editor.focus_part("0/product")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    preview = preview_of(editor)
    assert answer(editor) == ROWS
    assert preview.heading.text() == (
        "2 rows and 3 columns found. Choose where each column goes. Nothing changes until you press Insert."
    )
    assert preview.told.text() == "Category has no choice “clothes”. These cells stay blank."
    QTest.mouseClick(preview.insert_button, Qt.MouseButton.LeftButton)
    new = [{"product": "Tea", "place": "North", "category": "drink"}, {"product": "Hats", "place": "South"}]
    assert answer(editor) == [ROWS[0], *new, ROWS[1]]
    stack = report_of(editor).undo_stack
    assert (stack.count(), stack.undoText()) == (1, "pasting 2 rows")
    stack.undo()
    assert answer(editor) == ROWS


def test_a_column_of_the_preview_can_be_put_elsewhere_or_left_out(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(None)
    clipboard("Tea\tNorth\nHats\tSouth")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    preview = preview_of(editor)
    box = preview.targets[0]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)  # from Product to Place, which the second column had
    assert [one.currentText() for one in preview.targets] == ["Place", "Leave out"]
    QTest.mouseClick(preview.insert_button, Qt.MouseButton.LeftButton)
    assert answer(editor) == [{"place": "Tea"}, {"place": "Hats"}]


def test_the_first_row_is_a_row_where_a_person_says_so(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(None)
    clipboard("Product\tPlace\nTea\tNorth")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    preview = preview_of(editor)
    assert preview.header.isChecked()
    QTest.keyClick(preview.header, Qt.Key.Key_Space)
    QTest.mouseClick(preview.insert_button, Qt.MouseButton.LeftButton)
    assert answer(editor) == [{"product": "Product", "place": "Place"}, {"product": "Tea", "place": "North"}]


def test_cancel_pastes_nothing(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    clipboard("Tea\tNorth\nHats\tSouth")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(preview_of(editor), Qt.Key.Key_Escape)
    assert answer(editor) == ROWS


def test_a_table_pasted_into_an_open_cell_is_looked_at_too(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/product")
    clipboard("Tea\tNorth\nHats\tSouth")
    press(qtbot, Qt.Key.Key_F2)
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert answer(editor) == ROWS
    assert preview_of(editor).isVisible()


def test_lines_pasted_into_an_open_cell_are_rows_and_one_line_is_words(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    clipboard(" Valle  de Ángeles ")
    press(qtbot, Qt.Key.Key_A)
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_Return)
    assert answer(editor) == [ROWS[0] | {"place": "aValle  de Ángeles"}, ROWS[1]]


def test_a_blank_needed_cell_asks_only_after_its_row_was_left(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("2/product")
    press(qtbot, "Tea", Qt.Key.Key_Tab)

    def tell() -> None:
        open_report = report_of(editor)
        editor.show_findings([one for one in check(open_report.workshop, open_report.report) if one.row])

    cell = editor.model.index(2, 1)
    tell()
    assert cell.data(MARK) is None
    assert editor.notes() == ()
    with qtbot.waitSignal(editor.left):
        press(qtbot, Qt.Key.Key_Up)
    tell()
    assert cell.data(MARK) == Mark.MISSING
    assert cell.data(WAITING) == "Place?"
    assert editor.model.has_mark(2)
    note = editor.notes()[0]
    assert note.text == "Row 3 needs: Place. You can finish it later; your report is saved."
    editor.note_chosen(note.actions[0][0])
    assert editor.view.place() == (2, 1)


def test_cells_are_said_with_their_row_and_column(opened: Opened) -> None:
    editor = opened()

    def said(index: QModelIndex) -> object:
        return index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert said(editor.model.index(1, 1)) == "Row 2, Place, San Marcos"
    assert said(editor.model.index(0, 2)) == "Row 1, Category, Food"
    assert said(editor.model.index(1, 2)) == "Row 2, Category, blank"
    assert said(editor.model.index(2, 0)) == "Add product, Product, blank"


def test_the_row_that_waits_invites_by_name_where_there_is_one(opened: Opened) -> None:
    assert opened().model.index(2, 0).data(WAITING) == "Add product"
    other = a_question("overview.support", Kind.TABLE, columns=(a_column("measure"), a_column("payer")))
    assert opened(None, other).model.index(0, 0).data(WAITING) == "Add row"


def test_buttons_do_what_the_keys_do(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/product")
    buttons = editor.buttons
    assert not buttons["up"].isEnabled()
    QTest.mouseClick(buttons["down"], Qt.MouseButton.LeftButton)
    assert answer(editor) == [ROWS[1], ROWS[0]]
    assert not buttons["down"].isEnabled()
    QTest.mouseClick(buttons["add"], Qt.MouseButton.LeftButton)
    assert editor.view.place() == (2, 0)
    assert editor.view.hasFocus()
    editor.focus_part("0/product")
    QTest.mouseClick(buttons["delete"], Qt.MouseButton.LeftButton)
    assert answer(editor) == [ROWS[0]]


def test_rows_are_as_high_as_three_lines_at_most(opened: Opened) -> None:
    long = "A very long description of a place that goes on and on " * 6
    editor = opened([ROWS[0], ROWS[0] | {"place": long}])
    line = editor.view.fontMetrics().lineSpacing()
    assert 2 * line < editor.view.rowHeight(1) < 4 * line
    assert editor.view.rowHeight(0) < 2 * line + 12


def test_an_open_cell_shows_all_of_its_words(opened: Opened, qtbot: QtBot) -> None:
    long = "A very long description of a place that goes on and on " * 6
    editor = opened([ROWS[0] | {"place": long}, *ROWS])
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_F2)
    cell = QApplication.focusWidget()
    assert isinstance(cell, CellText)
    qtbot.waitUntil(lambda: cell.verticalScrollBar().maximum() == 0)
    assert cell.toPlainText() == long.strip()


def test_undo_while_a_cell_is_open_shows_what_was_there(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_F2, " town")
    report_of(editor).undo_stack.undo()
    cell = QApplication.focusWidget()
    assert isinstance(cell, CellText)
    assert cell.toPlainText() == "Cantarranas"


def test_the_part_that_has_the_focus_is_told(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    with qtbot.waitSignal(editor.part_focused) as told:
        editor.focus_part("1/category")
    assert told.args == ["1/category"]


def test_an_empty_table_says_how_a_list_is_pasted(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(None)
    assert editor.notes()[0].text.startswith("Do you have this list in Excel or Word?")
    with qtbot.waitSignal(editor.notes_changed):
        press(qtbot, "T")
    assert editor.notes() == ()


def test_undo_keeps_the_cell_open_so_that_one_can_type_on(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_F2, " town")
    report_of(editor).undo_stack.undo()
    editor.focus_part("0/place")
    press(qtbot, "!")
    assert answer(editor) == [ROWS[0] | {"place": "Cantarranas!"}, ROWS[1]]


def test_leaving_out_of_an_open_cell_leaves_the_row(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("2/product")
    press(qtbot, "Tea")
    with qtbot.waitSignal(editor.left):
        editor.buttons["add"].setFocus()
    assert answer(editor) == [*ROWS, {"product": "Tea"}]


def test_an_empty_clipboard_pastes_nothing(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    QGuiApplication.clipboard().clear()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert answer(editor) == ROWS


def test_a_range_is_cut_and_pasted_over_other_cells_in_two_steps(opened: Opened, qtbot: QtBot) -> None:
    editor = opened()
    editor.focus_part("0/place")
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_X, held=Qt.KeyboardModifier.ControlModifier)
    editor.focus_part("1/place")
    press(qtbot, Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert answer(editor) == [
        {"product": "Sweets", "producers": "25 families"},
        {"product": ROWS[1]["product"], "place": "Cantarranas", "category": "food"},
        {"place": "San Marcos"},
    ]
    stack = report_of(editor).undo_stack
    assert (stack.count(), stack.undoText()) == (2, "pasting cells")
    stack.undo()
    stack.undo()
    assert answer(editor) == ROWS
