from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from otop_report.desktop.preview.rehearsal import Rehearsal
from otop_report.desktop.wizard.window import WizardWindow


class Clock:
    """A clock that stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rehearsal(window: WizardWindow, clock: Clock, qtbot: QtBot) -> Iterator[Rehearsal]:
    assert window.composition.latest is not None
    shown = Rehearsal(window.composition.latest, window.images, window.surroundings, clock=clock, parent=window)
    shown.resize(1366, 768)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.close()


def press(rehearsal: Rehearsal, key: Qt.Key, count: int = 1) -> None:
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget() or rehearsal, key)


def to_topic(rehearsal: Rehearsal, topic: str) -> None:
    press(rehearsal, Qt.Key.Key_Home)
    while rehearsal.current.slide is not None and rehearsal.current.slide.topic != topic:
        press(rehearsal, Qt.Key.Key_Right)


def test_f5_opens_it_at_the_first_slide_with_the_clock_running(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.goals")
    QTest.keyClick(window, Qt.Key.Key_F5)
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Rehearsal) and one.isVisible())
    qtbot.waitExposed(shown)
    assert shown.place == 0
    qtbot.waitUntil(lambda: shown.talk.pace().elapsed > 0.05)
    assert shown.audience is None
    press(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(isinstance(one, Rehearsal) for one in QApplication.topLevelWidgets()))


def test_it_can_begin_at_the_slide_beside_the_sheet(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.goals")
    QTest.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Rehearsal) and one.isVisible())
    assert shown.current.slide is not None
    assert shown.current.slide.topic == "overview.goals"
    shown.close()


def test_keys_lead_on_and_back_and_the_next_slide_is_seen(rehearsal: Rehearsal) -> None:
    press(rehearsal, Qt.Key.Key_Right)
    press(rehearsal, Qt.Key.Key_Space)
    press(rehearsal, Qt.Key.Key_Left)
    assert rehearsal.place == 1
    assert rehearsal.following.slide is rehearsal.composed.slide(2)
    press(rehearsal, Qt.Key.Key_End)
    assert rehearsal.place == rehearsal.count - 1
    assert rehearsal.following.slide is None


def test_a_click_on_a_slide_leads_on(rehearsal: Rehearsal) -> None:
    QTest.mouseClick(rehearsal.current, Qt.MouseButton.LeftButton)
    assert rehearsal.place == 1
    QTest.mouseClick(rehearsal.following, Qt.MouseButton.LeftButton)
    assert rehearsal.place == 2


def test_the_notes_of_the_slide_are_shown_and_turned_off(rehearsal: Rehearsal) -> None:
    to_topic(rehearsal, "overview.background")
    assert "A town chooses what it does best." in rehearsal.notes.toPlainText()
    narrow = rehearsal.current.slide_rect().width()
    press(rehearsal, Qt.Key.Key_N)
    assert not rehearsal.notes.isVisible()
    assert rehearsal.current.slide_rect().width() > narrow
    press(rehearsal, Qt.Key.Key_N)
    assert rehearsal.notes.isVisible()


def test_the_notes_grow_and_shrink_within_bounds_and_keep_their_size(
    rehearsal: Rehearsal, window: WizardWindow
) -> None:
    assert rehearsal.notes.points == 15
    press(rehearsal, Qt.Key.Key_Plus, 12)
    assert rehearsal.notes.points == 24
    press(rehearsal, Qt.Key.Key_Minus, 20)
    assert rehearsal.notes.points == 12
    remembered = window.surroundings.remembered
    rehearsal.close()
    assert remembered.notes_points == 12


def test_the_keys_work_while_the_notes_have_the_focus(rehearsal: Rehearsal) -> None:
    to_topic(rehearsal, "overview.background")
    press(rehearsal, Qt.Key.Key_Tab)
    assert rehearsal.notes.hasFocus()
    before = rehearsal.place
    press(rehearsal, Qt.Key.Key_Right)
    assert rehearsal.place == before + 1


def test_the_clock_says_how_far_one_is_behind_or_ahead(rehearsal: Rehearsal, clock: Clock) -> None:
    first = rehearsal.talk.plan.seconds[0]
    clock.now = first
    rehearsal.tick()
    assert rehearsal.pace.text == "On time."
    clock.now = first + 35
    rehearsal.tick()
    assert rehearsal.pace.text == "35 seconds behind. Shorten this slide or the next."
    press(rehearsal, Qt.Key.Key_R)
    clock.now += 2
    press(rehearsal, Qt.Key.Key_End)
    assert rehearsal.pace.text.endswith(" seconds ahead. You can speak more slowly.")
    press(rehearsal, Qt.Key.Key_Home)
    clock.now += 599
    rehearsal.tick()
    assert rehearsal.pace.text == "5 seconds over the time. Come to your last sentence."
    assert rehearsal.clock.text == "10:01 of 10:00"


def test_the_clock_starts_again_and_stops(rehearsal: Rehearsal, clock: Clock) -> None:
    clock.now = 83
    press(rehearsal, Qt.Key.Key_R)
    assert rehearsal.clock.text.startswith("00:00")
    clock.now = 95
    press(rehearsal, Qt.Key.Key_P)
    clock.now = 200
    rehearsal.tick()
    assert rehearsal.clock.text.startswith("00:12")
    assert rehearsal.pace.text == "The clock is stopped. P lets it go on."
    press(rehearsal, Qt.Key.Key_P)
    clock.now = 203
    rehearsal.tick()
    assert rehearsal.clock.text.startswith("00:15")


def test_a_second_screen_shows_the_slide_alone(rehearsal: Rehearsal, qtbot: QtBot) -> None:
    rehearsal.show_audience(QGuiApplication.primaryScreen())
    assert rehearsal.audience is not None
    press(rehearsal, Qt.Key.Key_Right)
    assert rehearsal.audience.view.slide is rehearsal.composed.slide(1)
    QTest.keyClick(rehearsal.audience.view, Qt.Key.Key_Right)
    assert rehearsal.place == 2
    audience = rehearsal.audience
    QTest.keyClick(audience.view, Qt.Key.Key_Escape)
    assert not audience.isVisible()
    assert not rehearsal.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 700), (683, 364)])
def test_everything_stays_inside_the_screen(rehearsal: Rehearsal, qtbot: QtBot, width: int, height: int) -> None:
    rehearsal.resize(width, height)
    to_topic(rehearsal, "overview.background")
    qtbot.waitUntil(lambda: rehearsal.size().height() == height)
    for part in (rehearsal.current, rehearsal.notes, rehearsal.clock):
        corner = part.mapTo(rehearsal, part.rect().bottomRight())
        assert corner.x() <= width
        assert corner.y() <= height
    assert rehearsal.notes.height() >= 40
