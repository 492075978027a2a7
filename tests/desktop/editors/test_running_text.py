"""The editors of bullets and paragraphs, in the block of their question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from otop_report.completeness import check
from otop_report.desktop.editors.announcing import LimitWatch
from otop_report.desktop.editors.texts.bullets import BulletsEditor
from otop_report.desktop.editors.texts.link_dialog import whole_address
from otop_report.desktop.editors.texts.paragraphs import ParagraphsEditor
from otop_report.desktop.wizard.sheet import QuestionBlock
from otop_report.report.kinds import write_answer
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.workshop.model import Kind
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

QUESTION = "overview.goals"
Opened = Callable[..., QuestionBlock]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: QtBot, surrounded: Surrounded) -> Opened:
    """Gives the block of a question of a kind, shown, with an answer and limits."""

    def open_block(kind: Kind, answer: object = None, **more: Any) -> QuestionBlock:
        question = a_question(QUESTION, kind, **more)
        workshop = a_workshop(question)
        answers: Mapping[str, Any] = {QUESTION: answer} if answer is not None else {}
        block = QuestionBlock(question, "overview", True, surrounded(workshop, a_report(workshop, answers)))
        qtbot.addWidget(block)
        block.resize(680, 500)
        with qtbot.waitActive(block):
            block.show()
            block.activateWindow()
        return block

    return open_block


def bullets(block: QuestionBlock) -> BulletsEditor:
    assert isinstance(block.editor, BulletsEditor)
    return block.editor


def paragraphs(block: QuestionBlock) -> ParagraphsEditor:
    assert isinstance(block.editor, ParagraphsEditor)
    return block.editor


def json(block: QuestionBlock) -> object:
    answer = block.editor.answer
    return None if answer is None else write_answer(block.editor.question, answer)


def findings_told(block: QuestionBlock) -> None:
    open_report = block.editor.surroundings.open_report
    block.show_findings(list(check(open_report.workshop, open_report.report)), False)


def test_bullets_are_typed_one_a_row(opened: Opened) -> None:
    block = opened(Kind.BULLETS, max_count=3)
    editor = bullets(block)
    editor.focus_part("")
    QTest.keyClicks(editor.items.field, "One")
    QTest.keyClick(editor.items.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.items.field, "Two")
    assert json(block) == ["One", "Two"]
    assert editor.head.gauge.text == "2 of 3 items"
    assert editor.surroundings.open_report.undo_stack.undoText() == "typing in Goals"


def test_an_empty_row_is_no_bullet(opened: Opened) -> None:
    block = opened(Kind.BULLETS, ["One", "Two"])
    editor = bullets(block)
    editor.focus_part("0")
    QTest.keyClick(editor.items.field, Qt.Key.Key_Return, CONTROL)
    assert json(block) == ["One", "Two"]
    assert len(editor.items.field.lines()) == 3
    QTest.keyClicks(editor.items.field, "Between")
    assert json(block) == ["One", "Between", "Two"]


def test_taking_the_last_bullet_out_leaves_no_answer(opened: Opened) -> None:
    block = opened(Kind.BULLETS, ["One"])
    editor = bullets(block)
    editor.focus_part("0")
    QTest.keyClick(editor.items.field, Qt.Key.Key_Delete, CONTROL)
    assert json(block) is None
    editor.surroundings.open_report.undo_stack.undo()
    assert json(block) == ["One"]


def test_a_long_bullet_says_how_many_words_are_too_many(opened: Opened) -> None:
    block = opened(Kind.BULLETS, ["one two three", "short"], max_words=3)
    editor = bullets(block)
    editor.focus_part("1")
    assert not editor.words.isVisible()
    editor.focus_part("0")
    assert editor.words.text() == "This row: 3 of 3 words · full"
    QTest.keyClicks(editor.items.field, " four")
    assert editor.words.text() == "This row: 4 of 3 words · take out 1"
    assert editor.items.field.surplus == "four"
    assert json(block) == ["one two three four", "short"]


def test_what_the_gauges_say_is_not_said_again_below(opened: Opened) -> None:
    block = opened(Kind.BULLETS, ["One", "Two"], max_count=1)
    findings_told(block)
    assert bullets(block).items.is_wrong
    assert block.shown_notes == ()


def test_paragraphs_are_counted_and_what_is_too_much_is_tinted(opened: Opened) -> None:
    block = opened(Kind.PARAGRAPHS, min_words=2, max_words=4)
    editor = paragraphs(block)
    editor.focus_part("")
    QTest.keyClicks(editor.text.field, "One")
    assert editor.head.gauge.text == "1 word · write 1 more"
    QTest.keyClick(editor.text.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.text.field, "two three four five six")
    assert editor.head.gauge.text == "6 of 4 words · take out 2"
    assert editor.text.field.surplus == "five six"
    assert json(block) == "One\ntwo three four five six"


def test_a_list_is_made_of_lines_and_unmade(opened: Opened) -> None:
    block = opened(Kind.PARAGRAPHS, "One\nTwo")
    editor = paragraphs(block)
    editor.focus_part("")
    field = editor.text.field
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert json(block) == "- One\n- Two"
    QTest.keyClick(field, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert json(block) == "One\nTwo"


def test_backspace_at_the_start_of_an_item_leaves_the_list(opened: Opened) -> None:
    block = opened(Kind.PARAGRAPHS, "- One")
    editor = paragraphs(block)
    editor.focus_part("")
    QTest.keyClick(editor.text.field, Qt.Key.Key_Home)
    QTest.keyClick(editor.text.field, Qt.Key.Key_Backspace)
    assert json(block) == "One"


def test_a_field_grows_with_its_text(opened: Opened) -> None:
    block = opened(Kind.PARAGRAPHS)
    editor = paragraphs(block)
    before = editor.text.field.height()
    editor.focus_part("")
    for _ in range(8):
        QTest.keyClick(editor.text.field, Qt.Key.Key_Return)
    assert editor.text.field.height() > before
    assert editor.text.field.verticalScrollBar().maximum() == 0


def test_a_limit_that_is_passed_is_said_once(opened: Opened) -> None:
    said: list[str] = []
    editor = paragraphs(opened(Kind.PARAGRAPHS))

    def note(_widget: object, sentence: str) -> None:
        said.append(sentence)

    watch = LimitWatch(editor, "Goals", note)
    for count in (3, 5, 6, 4, 5):
        watch.see(Gauge(Measure.WORDS, count, None, 4), typed=True)
    assert said == ["Goals: 5 of 4 words · take out 1", "Goals: 5 of 4 words · take out 1"]


def test_a_limit_that_was_passed_before_is_not_said_when_it_is_shown(opened: Opened) -> None:
    said: list[str] = []
    editor = paragraphs(opened(Kind.PARAGRAPHS))

    def note(_widget: object, sentence: str) -> None:
        said.append(sentence)

    watch = LimitWatch(editor, "Goals", note)
    watch.see(Gauge(Measure.WORDS, 5, None, 4), typed=False)
    watch.see(Gauge(Measure.WORDS, 6, None, 4), typed=True)
    assert said == []


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("example.org/a b", "https://example.org/ab"),
        ("a@example.org", "mailto:a@example.org"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("", ""),
    ],
)
def test_an_address_is_made_whole(typed: str, whole: str) -> None:
    assert whole_address(typed) == whole


def test_what_is_missing_is_said_after_the_field_is_left(opened: Opened) -> None:
    block = opened(Kind.PARAGRAPHS, "One two", min_words=5)
    block.left.connect(partial(findings_told, block))
    editor = paragraphs(block)
    editor.focus_part("")
    QTest.keyClicks(editor.text.field, " three")
    findings_told(block)
    assert not list(block.shown_notes)
    editor.text.field.clearFocus()
    assert len(block.shown_notes) == 1
    assert editor.text.is_wrong
