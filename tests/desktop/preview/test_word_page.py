from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from otop_report.assets import resource
from otop_report.compose.placed import TextBox
from otop_report.desktop.open_report import Field
from otop_report.desktop.preview.full_pages import FullPages
from otop_report.desktop.preview.page_composition import compose_pages
from otop_report.desktop.preview.page_list import page_place
from otop_report.desktop.preview.rehearsal import Rehearsal
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.report.exchange import read_answers
from otop_report.workshop.load import load_workshop


def segment(window: WizardWindow, text: str) -> QToolButton:
    return next(one for one in window.preview.findChildren(QToolButton) if one.text() == text)


def choose_pages(window: WizardWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(segment(window, "Word page"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.preview.word.composition.latest is not None, timeout=10_000)
    qtbot.waitUntil(window.preview.word.list.isVisible)


def words_on(window: WizardWindow) -> str:
    """What stands on the pages that are shown."""
    return "\n".join(
        paragraph.text
        for one in window.preview.word.list.pages.pages
        for box in one.page.boxes
        if isinstance(box, TextBox)
        for paragraph in box.paragraphs
    )


def middle_of(window: WizardWindow, anchor: str) -> QPoint:
    """Where on the list of pages the first text with an anchor stands."""
    pages = window.preview.word.list
    for row, one in enumerate(pages.pages.pages):
        for box in one.page.boxes:
            if isinstance(box, TextBox) and box.anchor == anchor:
                place = page_place(pages.visualRect(pages.pages.index(row)), pages)
                scale = place.height() / pages.page_height
                return QPoint(round(place.left() + (box.rect.x + 12) * scale),
                              round(place.top() + (box.rect.y + box.rect.height / 2) * scale))  # fmt: skip
    raise AssertionError(anchor)


def test_nothing_is_composed_before_somebody_looks(window: WizardWindow, qtbot: QtBot) -> None:
    window.surroundings.background.wait()
    assert window.preview.word.composition.latest is None
    choose_pages(window, qtbot)
    assert not window.preview.list.isVisible()


def test_the_page_of_the_topic_is_shown_and_follows_what_is_typed(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.background")
    choose_pages(window, qtbot)
    assert "A town chooses what it does best." in words_on(window)
    window.sheet.focus_question("overview.background", "headline")
    QTest.keyClicks(QApplication.focusWidget() or window, " now")
    qtbot.waitUntil(lambda: "One town, one product now" in words_on(window), timeout=10_000)


def test_slides_come_back(window: WizardWindow, qtbot: QtBot) -> None:
    choose_pages(window, qtbot)
    QTest.mouseClick(segment(window, "Slides"), Qt.MouseButton.LeftButton)
    assert window.preview.list.isVisible()
    assert not window.preview.word.isVisible()


def test_the_choice_is_made_by_key_too(window: WizardWindow, qtbot: QtBot) -> None:
    segment(window, "Slides").setFocus()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Right)
    assert segment(window, "Word page").hasFocus()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Space)
    qtbot.waitUntil(window.preview.word.list.isVisible, timeout=10_000)


def test_a_click_on_an_answer_goes_to_its_question(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.background")
    choose_pages(window, qtbot)
    pages = window.preview.word.list
    qtbot.waitUntil(lambda: pages.visualRect(pages.pages.index(0)).height() > 100)
    chosen: list[tuple[str, str]] = []
    window.preview.place_chosen.connect(lambda question, path: chosen.append((question, path)))
    where = middle_of(window, "otop:overview.background/details")
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen == [("overview.background", "details")]


def test_a_topic_without_answers_says_when_it_gets_a_page(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.products")
    choose_pages(window, qtbot)
    report = window.open_report.report.with_answer("overview.products", None)
    window.open_report.change(report, "emptying", Field("overview.products"))
    qtbot.waitUntil(lambda: not window.preview.word.list.isVisible(), timeout=10_000)
    said = [label.text() for label in window.preview.word.findChildren(QLabel) if label.isVisible()]
    assert said == ["This topic is in the Word report when you write the first words."]


def test_full_size_shows_the_whole_report_at_the_topic(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.goals")
    choose_pages(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F11)
    shown = window.findChild(FullPages)
    assert shown is not None
    latest = window.preview.word.composition.latest
    assert latest is not None
    assert shown.count == len(latest.pages)
    assert shown.place == latest.extents["overview.goals"][0].place
    QTest.keyClick(shown.list, Qt.Key.Key_Home)
    assert shown.place == 0
    for _ in range(6):
        QTest.keyClick(shown.list, Qt.Key.Key_PageDown)
    assert shown.place > 0
    QTest.keyClick(shown.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(FullPages) is None)
    assert window.findChild(Rehearsal) is None


def test_every_topic_of_the_sample_has_its_page() -> None:
    workshop = load_workshop("otop-2017")
    report = read_answers(resource("sample", "honduras.json"), workshop)
    composed = compose_pages(workshop, report)
    answered = {
        topic.id
        for section in workshop.sections
        for topic in section.topics
        if section.phase is None and any(one.id in report.answers for one in topic.questions)
    }
    assert len(answered) > 20
    assert answered - set(composed.extents) == set()
    for extents in composed.extents.values():
        assert all(one.top < one.bottom <= composed.theme.page_height for one in extents)
        assert [one.place for one in extents] == sorted({one.place for one in extents})


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (683, 364)])
def test_in_a_small_window_the_view_menu_lays_the_page_over_the_sheet(
    window: WizardWindow, qtbot: QtBot, width: int, height: int
) -> None:
    window.resize(width, height)
    action = next(one for one in window.view_menu.actions() if one.text() == "&Word page")
    action.trigger()
    qtbot.waitUntil(window.preview.word.list.isVisible, timeout=10_000)
    assert window.columns.slides_float


def test_where_there_is_little_room_the_title_takes_the_place_of_the_slide(
    window: WizardWindow, qtbot: QtBot
) -> None:
    window.resize(683, 364)
    window.open_topic("overview.goals")
    window.columns.show_slides()
    preview = window.preview
    title = next(one for one in preview.findChildren(QLineEdit) if one.accessibleName() == "Title of the slide")
    qtbot.waitUntil(preview.list.isVisible)
    assert not title.isVisible()
    settings = next(one for one in preview.findChildren(QPushButton) if one.text() == "Settings")
    QTest.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert title.isVisible()
    assert not preview.list.isVisible()
    QTest.keyClicks(title, "What we want")
    assert window.open_report.report.titles["overview.goals"] == "What we want"
    QTest.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert preview.list.isVisible()
