"""The editors of short values, driven by keys and clicks as in a window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from otop_report.completeness import check
from otop_report.desktop.fields import NoteView
from otop_report.desktop.open_report import OpenReport
from otop_report.desktop.wizard.sheet import QuestionBlock
from otop_report.report.kinds import write_answer
from otop_report.workshop.model import Kind, Question
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded


class Window(QWidget):
    """A question on a page of its own, with a field below to go to."""

    def __init__(self, question: Question, answers: Mapping[str, Any], surrounded: Surrounded, qtbot: QtBot) -> None:
        super().__init__()
        self.qtbot = qtbot
        workshop = a_workshop(question, a_question("overview.other"))
        self.surroundings = surrounded(workshop, a_report(workshop, answers))
        self.open_report: OpenReport = self.surroundings.open_report
        self.block = QuestionBlock(question, "overview.topic", False, self.surroundings, self)
        self.elsewhere = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.block)
        column.addWidget(self.elsewhere)
        self.question = question
        self.block.left.connect(self.tell)
        self.open_report.changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        findings = check(self.open_report.workshop, self.open_report.report)
        self.block.show_findings([one for one in findings if one.question == self.question.id], False)

    @property
    def json(self) -> object:
        answer = self.open_report.report.answers.get(self.question.id)
        return None if answer is None else write_answer(self.question, answer)

    @property
    def line(self) -> QLineEdit:
        found = self.block.findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    @property
    def notes(self) -> list[str]:
        return [note.text for note in self.block.shown_notes if isinstance(note, NoteView)]

    def leave(self) -> None:
        self.elsewhere.setFocus()

    def choose(self, words: str) -> None:
        every = [one for one in self.block.findChildren(QPushButton) if one.text() == words]
        self.qtbot.waitUntil(every[-1].isVisible)
        QTest.mouseClick(every[-1], Qt.MouseButton.LeftButton)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


@pytest.fixture
def window(qtbot: QtBot, surrounded: Surrounded) -> Iterator[Any]:
    """Makes a shown window with one question."""
    windows: list[Window] = []

    def make(kind: Kind, answer: Any = None, **more: Any) -> Window:
        question = a_question("overview.answer", kind, **more)
        made = Window(question, {} if answer is None else {question.id: answer}, surrounded, qtbot)
        qtbot.addWidget(made)
        windows.append(made)
        made.resize(700, 400)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.block.editor.focus_part("")
        return made

    yield make
    for one in windows:
        one.close()


def test_a_number_is_kept_as_typed_and_its_reading_is_only_asked_after_leaving(window: Any) -> None:
    shown = window(Kind.NUMBER)
    QTest.keyClicks(shown.line, "4.215.004,10")
    assert shown.json == "4.215.004,10"
    assert shown.notes == []
    shown.leave()
    assert shown.notes == ["We read “4.215.004,10” as 4,215,004.10. Your own text stays in the report."]
    shown.choose("Yes, correct")
    assert shown.json == {"typed": "4.215.004,10", "value": "4215004.10"}
    assert shown.notes == []
    assert shown.line.text() == "4.215.004,10"


def test_typing_on_takes_the_confirmed_value_back(window: Any) -> None:
    shown = window(Kind.NUMBER, {"typed": "4.215.004,10", "value": "4215004.10"})
    QTest.keyClick(shown.line, Qt.Key.Key_End)
    QTest.keyClicks(shown.line, "5")
    assert shown.json == "4.215.004,105"


def test_change_goes_back_to_the_number(window: Any) -> None:
    shown = window(Kind.NUMBER, "12,5")
    shown.leave()
    shown.choose("Change")
    assert shown.line.hasFocus()
    assert shown.line.selectedText() == "12,5"


def test_a_number_with_two_readings_offers_both(window: Any) -> None:
    shown = window(Kind.NUMBER, "1.234")
    assert shown.notes == ["We can read “1.234” in two ways. Which number is it?"]
    shown.choose("1,234 (thousands)")
    assert shown.json == {"typed": "1.234", "value": "1234"}


def test_tab_goes_from_the_number_to_what_is_asked_about_it_and_back_after_the_answer(window: Any) -> None:
    shown = window(Kind.NUMBER, "12,5")
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    yes = _focused()
    assert isinstance(yes, QPushButton)
    assert yes.text() == "Yes, correct"
    QTest.keyClick(yes, Qt.Key.Key_Space)
    assert shown.json == {"typed": "12,5", "value": "12.5"}
    assert shown.line.hasFocus()
    QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    assert shown.elsewhere.hasFocus()


def test_a_unit_has_a_field_of_its_own(window: Any) -> None:
    shown = window(Kind.NUMBER, asks_unit=True)
    QTest.keyClicks(shown.line, "250,000")
    QTest.keyClick(shown.line, Qt.Key.Key_Tab)
    unit = QApplication.focusWidget()
    assert isinstance(unit, QLineEdit)
    assert unit.accessibleName() == "Answer: unit"
    QTest.keyClicks(unit, "dollars a year")
    assert shown.json == {"typed": "250,000", "unit": "dollars a year"}


def test_a_unit_without_a_number_is_told_to_be_kept_nowhere(window: Any) -> None:
    shown = window(Kind.NUMBER, asks_unit=True)
    shown.block.editor.focus_part("unit")
    QTest.keyClicks(_focused(), "dollars")
    shown.leave()
    assert shown.json is None
    assert shown.notes == ["Write the number too. The unit alone is not kept."]


def test_a_number_above_its_limit_is_told_only_after_leaving(window: Any) -> None:
    shown = window(Kind.NUMBER, maximum=60)
    QTest.keyClicks(shown.line, "99")
    assert shown.notes == []
    shown.leave()
    assert len(shown.notes) == 1
    assert "at most 60" in shown.notes[0]


def test_a_year_with_a_letter_is_asked_about_and_used_by_a_click(window: Any) -> None:
    shown = window(Kind.YEAR, minimum=1900, maximum=2030)
    QTest.keyClicks(shown.line, "20I3")
    assert shown.notes == []
    shown.leave()
    assert shown.notes == ["“20I3” has the letter I. Did you mean 2013?"]
    assert shown.line.property("state") == "error"
    assert shown.json == "20I3"
    shown.choose("Use 2013")
    assert shown.json == "2013"
    assert shown.notes == []
    assert shown.line.property("state") == ""


def test_enter_ends_the_typing_as_leaving_does(window: Any) -> None:
    shown = window(Kind.YEAR)
    QTest.keyClicks(shown.line, "2O13")
    QTest.keyClick(shown.line, Qt.Key.Key_Return)
    assert shown.notes == ["“2O13” has the letter O. Did you mean 2013?"]


def test_a_typed_day_is_handed_on_and_another_form_is_asked_about(window: Any) -> None:
    shown = window(Kind.DATE)
    QTest.keyClicks(shown.line, "2017-03-16")
    assert shown.json == "2017-03-16"
    shown.line.selectAll()
    QTest.keyClicks(shown.line, "03/04/2017")
    assert shown.json is None
    shown.leave()
    assert shown.notes == ["“03/04/2017” can be two days. Which one is it?"]
    assert shown.line.text() == "03/04/2017"
    shown.choose("4 March 2017")
    assert shown.json == "2017-03-04"


def test_a_day_is_chosen_in_the_calendar(window: Any, qtbot: QtBot) -> None:
    shown = window(Kind.DATE, "2017-03-16")
    shown.choose("Calendar…")
    calendar = shown.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2017, 3, 16)
    calendar.clicked.emit(QDate(2017, 3, 20))
    assert shown.json == "2017-03-20"
    assert shown.line.text() == "2017-03-20"
    qtbot.waitUntil(lambda: shown.findChild(QCalendarWidget) is None)


def _box(shown: Window) -> QComboBox:
    found = shown.block.findChild(QComboBox)
    assert isinstance(found, QComboBox)
    return found


def test_the_first_letters_and_enter_choose_a_country(window: Any) -> None:
    shown = window(Kind.COUNTRY)
    QTest.keyClicks(_box(shown), "hondu")
    assert [one.name for one in shown.block.editor.hits] == ["Honduras", "Belize"]
    assert shown.notes == []
    QTest.keyClick(_box(shown), Qt.Key.Key_Return)
    assert shown.json == "HN"
    assert _box(shown).currentText() == "Honduras"


def test_the_list_shows_the_name_that_was_typed_beside_the_workshops(window: Any) -> None:
    shown = window(Kind.COUNTRY)
    QTest.keyClicks(_box(shown), "alem")
    popup = shown.block.editor.popup
    assert popup.isVisible()
    assert popup.model().index(0, 0).data() == "Germany (Alemania)"
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert shown.json == "DE"
    assert not popup.isVisible()


def test_tab_takes_the_first_of_the_list_and_the_name_in_the_workshops_language(window: Any) -> None:
    shown = window(Kind.COUNTRY)
    QTest.keyClicks(_box(shown), "Alemania")
    assert shown.json == "DE"
    QTest.keyClick(shown.block.editor.popup, Qt.Key.Key_Tab)
    assert shown.json == "DE"
    assert _box(shown).currentText() == "Germany"


def test_a_name_nobody_knows_stays_as_text_with_a_note(window: Any) -> None:
    shown = window(Kind.COUNTRY)
    QTest.keyClicks(_box(shown), "Atlantis")
    assert shown.notes == []
    QTest.keyClick(_box(shown), Qt.Key.Key_Return)
    assert shown.json == "Atlantis"
    assert len(shown.notes) == 1
    assert "no country of that name is known" in shown.notes[0]
    assert _box(shown).property("state") == "error"


def test_a_mistyped_name_is_offered_rightly_spelt(window: Any) -> None:
    shown = window(Kind.COUNTRY, "Hondurus")
    assert shown.notes == ["We know no country “Hondurus”. Did you mean Honduras?"]
    shown.choose("Use Honduras")
    assert shown.json == "HN"
    assert shown.notes == []


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.NUMBER, Kind.YEAR, Kind.DATE, Kind.COUNTRY])
def test_undo_in_a_field_is_left_to_the_window(window: Any, kind: Kind) -> None:
    shown = window(kind)
    QTest.keyClicks(_focused(), "2013")
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    QApplication.sendEvent(_focused(), undo)
    assert not undo.isAccepted()
    shown.open_report.undo_stack.undo()
    assert shown.json is None


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.NUMBER, Kind.YEAR, Kind.DATE, Kind.COUNTRY, Kind.CHOICE])
def test_everything_that_takes_the_focus_has_a_name(window: Any, kind: Kind) -> None:
    shown = window(kind, asks_unit=kind is Kind.NUMBER)
    for widget in shown.block.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.COUNTRY])
def test_the_wheel_changes_no_list_that_has_no_focus(window: Any, kind: Kind) -> None:
    shown = window(kind, **({"options": ("one", "two", "three", "four")} if kind is Kind.CHOICE else {}))
    box = shown.block.findChild(QComboBox)
    shown.leave()
    point = QPointF(box.rect().center())
    wheel = QWheelEvent(
        point, point, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert shown.json is None
    assert not box.hasFocus()
