"""The frame of a picture, moved by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from otop_report.desktop.editors.pictures.crop import CropView
from otop_report.desktop.look.theme import Look
from otop_report.wizard.cropping import WHOLE, Crop, Handle

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> CropView:
    made = CropView(look)
    qtbot.addWidget(made)
    made.resize(314, 214)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("darkgreen"))
    made.show_picture(image, 1.5, WHOLE)
    made.show()
    return made


def drag(view: CropView, handle: Handle, across: int, down: int) -> None:
    start = view.place_of(handle)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(across // 2, down // 2))
    QTest.mouseMove(view, start + QPoint(across, down))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(across, down))


def test_a_corner_is_dragged_with_the_mouse_and_told_once(view: CropView) -> None:
    told: list[Crop] = []
    view.cropped.connect(told.append)
    drag(view, Handle.LEFT_TOP, 75, 50)
    assert told == [pytest.approx((0.25, 0.25, 1.0, 1.0), abs=0.01)]


def test_the_frame_is_dragged_as_a_whole(view: CropView) -> None:
    view.show_picture(None, 1.5, (0.2, 0.2, 0.6, 0.6))
    drag(view, Handle.FRAME, 30, 0)
    assert view.crop == pytest.approx((0.3, 0.2, 0.7, 0.6), abs=0.01)


def test_a_click_without_a_move_changes_nothing(view: CropView) -> None:
    told: list[Crop] = []
    view.cropped.connect(told.append)
    drag(view, Handle.RIGHT, 0, 0)
    assert told == []


def test_arrows_move_the_frame_by_one_and_with_shift_by_five_hundredths(view: CropView) -> None:
    view.show_picture(None, 1.5, (0.2, 0.2, 0.6, 0.6))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.crop == (0.21, 0.2, 0.61, 0.6)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.crop == (0.21, 0.25, 0.61, 0.65)


def test_space_goes_from_edge_to_edge_and_says_which(view: CropView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.handle_words == "the left edge"
    assert "the left edge" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.crop == (0.05, 0.0, 1.0, 1.0)
    QTest.keyClick(view, Qt.Key.Key_Space, SHIFT)
    assert view.handle_words == "the frame"


def test_arrows_with_alt_are_left_to_the_window(view: CropView) -> None:
    view.show_picture(None, 1.5, (0.2, 0.2, 0.6, 0.6))
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert view.crop == (0.2, 0.2, 0.6, 0.6)


def test_a_kept_shape_is_kept_while_dragging(view: CropView) -> None:
    view.keep_shape(1.0)
    drag(view, Handle.RIGHT_BOTTOM, -60, -40)
    left, top, right, bottom = view.crop
    assert right - left == pytest.approx(bottom - top, abs=0.001)
    assert right < 1
