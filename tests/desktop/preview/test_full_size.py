from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from otop_report.compose.placed import TextBox
from otop_report.desktop.preview.full_size import FullSize
from otop_report.desktop.wizard.window import WizardWindow


def opened(window: WizardWindow, qtbot: QtBot) -> FullSize:
    """The window in full size, opened by its button."""
    button = next(one for one in window.preview.findChildren(QPushButton) if one.text().replace("&", "") == "Full size")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FullSize) and one.isVisible())
    qtbot.waitExposed(shown)
    return shown


def is_open() -> bool:
    return any(isinstance(one, FullSize) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_it_opens_at_the_slide_beside_the_sheet_and_says_its_title(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.goals")
    shown = opened(window, qtbot)
    latest = window.composition.latest
    assert latest is not None
    assert shown.place == latest.slides_of["overview.goals"][0]
    assert shown.view.accessibleName() == f"Slide {shown.place + 1} of {shown.count}: Goals"
    qtbot.waitUntil(shown.view.hasFocus)
    shown.close()


def test_keys_lead_through_all_slides_and_no_further(window: WizardWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    QTest.keyClick(shown.view, Qt.Key.Key_Home)
    places = [shown.place]
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Down)
    for key in keys:
        QTest.keyClick(shown.view, key)
        places.append(shown.place)
    last = shown.count - 1
    assert places == [0, 0, 1, 2, 1, last, last]
    shown.close()


def test_esc_leaves_and_nothing_else_has_changed(window: WizardWindow, qtbot: QtBot) -> None:
    topic = window.topic
    shown = opened(window, qtbot)
    QTest.keyClick(shown.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not is_open())
    assert window.topic == topic


def test_a_click_on_an_answer_leaves_and_goes_to_its_question(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.goals")
    shown = opened(window, qtbot)
    QTest.keyClick(shown.view, Qt.Key.Key_Home)
    while shown.view.slide is not None and shown.view.slide.topic != "overview.background":
        QTest.keyClick(shown.view, Qt.Key.Key_Right)
    slide, area = shown.view.slide, shown.view.slide_rect()
    assert slide is not None
    points = next(box for box in slide.boxes if isinstance(box, TextBox) and box.anchor.endswith("/points"))
    scale = area.width() / shown.composed.deck.deck.width
    where = area.topLeft() + (QPoint(20, 10) + QPoint(round(points.rect.x), round(points.rect.y))).toPointF() * scale
    QTest.mouseClick(shown.view, Qt.MouseButton.LeftButton, pos=where.toPoint())
    qtbot.waitUntil(lambda: not is_open())
    assert window.topic == "overview.background"


def test_enter_goes_to_the_answer_of_the_slide(window: WizardWindow, qtbot: QtBot) -> None:
    window.open_topic("overview.products")
    shown = opened(window, qtbot)
    window.open_topic("overview.background")
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_open())
    assert window.topic == "overview.products"


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (640, 480), (500, 900)])
def test_the_slide_is_as_large_as_fits(window: WizardWindow, qtbot: QtBot, width: int, height: int) -> None:
    shown = opened(window, qtbot)
    shown.showNormal()
    shown.resize(width, height)
    qtbot.waitUntil(lambda: shown.size().width() == width)
    area, room = shown.view.slide_rect(), shown.view.rect()
    assert abs(area.width() / area.height() - 16 / 9) < 0.02
    assert min(room.width() - area.width(), room.height() - area.height()) <= 6
    assert room.contains(area.toRect())
    shown.close()
