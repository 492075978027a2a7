"""The editor of pictures, with real files, drops, keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from otop_report.desktop.editors import editor_for
from otop_report.desktop.editors.pictures.picture_thumbnails import Thumbnails, decoded
from otop_report.desktop.editors.pictures.pictures import PicturesEditor
from otop_report.desktop.fields import said
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Picture, Report
from otop_report.wizard.picture_changes import items_of
from otop_report.workshop.model import Kind
from tests.builders import (
    a_picture,
    a_picture_file,
    a_question,
    a_report,
    a_workshop,
    picture_bytes,
    with_pictures,
)
from tests.desktop.conftest import Surrounded

ID = "overview.pictures"
RED, BLUE, GREEN = (a_picture(colour=colour) for colour in ("red", "blue", "green"))
ALT = Qt.KeyboardModifier.AltModifier


class Shown:
    """A shown editor with what a test asks of it."""

    def __init__(self, editor: PicturesEditor, qtbot: QtBot) -> None:
        self.editor = editor
        self.qtbot = qtbot
        self.open_report = editor.surroundings.open_report

    @property
    def report(self) -> Report:
        return self.open_report.report

    @property
    def items(self) -> tuple[PictureItem, ...]:
        return items_of(self.report, ID)

    @property
    def order(self) -> list[str]:
        return [item.sha256 for item in self.items]

    @property
    def notes(self) -> list[str]:
        return [note.text for note in self.editor.refused_notes]

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.editor.intake.is_busy, timeout=20_000)

    def drop(self, data: QMimeData, at: QPoint | None = None) -> None:
        target = self.editor.list.viewport()
        point = at if at is not None else QPoint(5, 5)
        how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        for event in (
            QDragEnterEvent(point, actions, *how),
            QDragMoveEvent(point, actions, *how),
            QDropEvent(QPointF(point), actions, *how),
        ):
            QApplication.sendEvent(target, event)
            assert event.isAccepted()


@pytest.fixture
def shown(qtbot: QtBot, surrounded: Surrounded) -> Iterator[Any]:
    """Makes a shown editor with these pictures."""
    editors: list[PicturesEditor] = []

    def make(pictures: Sequence[Picture] = (), report: Report | None = None, **limits: Any) -> Shown:
        question = a_question(ID, Kind.PICTURES, **limits)
        workshop = a_workshop(question, a_question("case.pictures", Kind.PICTURES))
        start = report or a_report(workshop)
        if pictures:
            start = with_pictures(start, ID, *pictures)
        editor = editor_for(question, "overview.topic", surrounded(workshop, start))
        assert isinstance(editor, PicturesEditor)
        editors.append(editor)  # closed below: a test may delete it
        editor.resize(720, 700)
        editor.show()
        editor.activateWindow()
        qtbot.waitUntil(editor.isActiveWindow)
        return Shown(editor, qtbot)

    yield make
    for one in editors:
        if isValid(one):
            one.close()
            one.deleteLater()


def files_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_dropped_files_come_in_in_their_order_as_one_step(shown: Any, tmp_path: Path) -> None:
    page = shown([RED])
    first, second = a_picture_file(tmp_path / "one.jpg", colour="blue"), a_picture_file(tmp_path / "two.png", 200, 300)
    page.drop(files_of(first, second))
    page.wait()
    assert [item.file for item in page.items][1:] == ["one.jpg", "two.png"]
    assert all(sha in page.report.pictures for sha in page.order)
    assert page.open_report.undo_stack.count() == 1
    assert page.open_report.undo_stack.undoText() == "adding 2 pictures"
    page.open_report.undo_stack.undo()
    assert page.order == [RED.sha256]
    assert set(page.report.pictures) == {RED.sha256}
    assert len(page.editor.list.pictures.items) == 1


def test_files_are_chosen_in_the_dialog_that_the_tile_opens(shown: Any, tmp_path: Path) -> None:
    page = shown()
    a_picture_file(tmp_path / "one.jpg")
    a_picture_file(tmp_path / "two.jpg", colour="red")
    (tmp_path / "notes.txt").write_text("no picture", encoding="utf-8")

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        name.setText(f'"{tmp_path / "one.jpg"}" "{tmp_path / "two.jpg"}"')
        QTest.keyClick(name, Qt.Key.Key_Return)

    QTimer.singleShot(300, choose)
    page.editor.focus_part("")
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    page.wait()
    assert [item.file for item in page.items] == ["one.jpg", "two.jpg"]


def test_a_heic_of_a_phone_stands_upright(shown: Any) -> None:
    page = shown()
    page.drop(files_of(Path(__file__).parents[2] / "report" / "data" / "sideways.heic"))
    page.wait()
    (item,) = page.items
    assert item.file == "sideways.jpg"
    assert page.report.pictures[item.sha256].media_type == "image/jpeg"


def test_a_broken_file_is_told_and_the_others_come_in(shown: Any, tmp_path: Path) -> None:
    page = shown()
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(picture_bytes()[:300])
    words = tmp_path / "letter.pdf"
    words.write_bytes(b"%PDF-1.7 not a picture")
    page.drop(files_of(broken, a_picture_file(tmp_path / "good.jpg"), words, tmp_path, tmp_path / "gone.jpg"))
    page.wait()
    assert [item.file for item in page.items] == ["good.jpg"]
    assert page.notes == [
        "broken.jpg: The picture is damaged or only a part of it is there. Open it, save it again, and add it anew.",
        "letter.pdf: This is a PDF. Save its page as JPEG or PNG and add that.",
        f"{tmp_path.name}: This is a folder. Open it and choose the pictures in it.",
        "gone.jpg: The file cannot be opened. Close it elsewhere, or copy it to this computer.",
    ]
    hide = [button for button in page.editor.findChildren(QPushButton) if button.text() == "Hide"]
    page.qtbot.waitUntil(hide[0].isVisible)
    QTest.mouseClick(hide[0], Qt.MouseButton.LeftButton)
    page.qtbot.waitUntil(lambda: page.notes == [])


def test_the_same_picture_is_not_added_twice(shown: Any, tmp_path: Path) -> None:
    page = shown()
    page.drop(files_of(a_picture_file(tmp_path / "one.jpg"), a_picture_file(tmp_path / "copy.jpg")))
    page.wait()
    assert len(page.items) == 1
    assert page.notes == ["copy.jpg: This picture is here already."]


def test_an_image_is_pasted_with_ctrl_v(shown: Any) -> None:
    page = shown()
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(image)
    page.editor.list.setFocus()
    QTest.keyClick(page.editor.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.wait()
    (item,) = page.items
    picture = page.report.pictures[item.sha256]
    assert (picture.width, picture.height) == (120, 80)
    assert item.file == "pasted picture.png"


def test_an_image_pasted_into_a_caption_is_added_and_a_text_stays_a_text(shown: Any) -> None:
    page = shown([RED])
    page.editor.focus_part("0/caption")
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(_focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.wait()
    assert len(page.items) == 2
    page.editor.focus_part("0/caption")
    QGuiApplication.clipboard().setText("Pottery\nof Valle de Ángeles")
    QTest.keyClick(_focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.items[0].caption == "Pottery of Valle de Ángeles"


def test_files_and_raw_bytes_are_pasted_too(shown: Any, tmp_path: Path) -> None:
    page = shown()
    page.editor.take_data(files_of(a_picture_file(tmp_path / "one.jpg")))
    raw = QMimeData()
    raw.setData("image/png", QByteArray(picture_bytes(90, 60, "navy", "PNG")))
    page.editor.take_data(raw)
    page.wait()
    assert [item.file for item in page.items] == ["one.jpg", "pasted picture.png"]


def test_a_picture_of_the_web_and_a_plain_text_are_refused_in_words(shown: Any) -> None:
    page = shown()
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/photo.jpg")])
    page.editor.take_data(web)
    assert page.notes == ["This picture is in the internet. Save it on this computer, then add the file."]
    text = QMimeData()
    text.setText("no picture")
    page.editor.intake.forget_refused()
    page.editor.take_data(text)
    page.qtbot.waitUntil(lambda: page.notes == ["There is no picture to paste. Copy a picture first."])


def test_who_goes_to_another_page_loses_no_picture(shown: Any, tmp_path: Path, qtbot: QtBot) -> None:
    page = shown()
    page.drop(files_of(a_picture_file(tmp_path / "one.jpg"), a_picture_file(tmp_path / "two.jpg", colour="red")))
    intake = page.editor.intake
    again = editor_for(page.editor.question, "overview.topic", page.editor.surroundings)
    qtbot.addWidget(again)
    page.editor.hide()
    page.editor.deleteLater()
    qtbot.waitUntil(lambda: not intake.is_busy)
    assert [item.file for item in page.items] == ["one.jpg", "two.jpg"]
    assert again.shown() == page.report.answers[ID]
    again.close()


def test_while_pictures_come_in_it_is_said_how_far_it_is(shown: Any, tmp_path: Path) -> None:
    page = shown()
    page.drop(files_of(*(a_picture_file(tmp_path / f"{n}.jpg", 300 + n) for n in range(3))))
    labels = [label.text() for label in page.editor.findChildren(QLabel) if not label.isHidden()]
    assert "Adding picture 1 of 3. You can go on writing." in labels
    page.wait()
    labels = [label.text() for label in page.editor.findChildren(QLabel) if label.isVisible()]
    assert not any("Adding picture" in text for text in labels)


def test_alt_and_arrows_move_a_picture_and_undo_puts_it_back(shown: Any) -> None:
    page = shown([RED, BLUE, GREEN])
    page.editor.focus_part("0")
    QTest.keyClick(page.editor.list, Qt.Key.Key_Right, ALT)
    QTest.keyClick(page.editor.list, Qt.Key.Key_Down, ALT)
    assert page.order == [BLUE.sha256, GREEN.sha256, RED.sha256]
    assert page.editor.list.place == 2
    QTest.keyClick(page.editor.list, Qt.Key.Key_Left, ALT)
    assert page.order == [BLUE.sha256, RED.sha256, GREEN.sha256]
    assert page.open_report.undo_stack.undoText() == "moving a picture"
    page.open_report.undo_stack.undo()
    assert page.order == [BLUE.sha256, GREEN.sha256, RED.sha256]


def test_a_picture_is_dragged_to_another_place(shown: Any) -> None:
    page = shown([RED, BLUE, GREEN])
    page.drop(page.editor.list.data_of(0), page.editor.list.cell(1).topRight() + QPoint(-5, 20))
    assert page.order == [BLUE.sha256, RED.sha256, GREEN.sha256]


@pytest.mark.parametrize("width", [260, 300, 332, 333, 340, 436, 438, 439, 440, 441, 520, 583, 584, 585, 586, 730, 900])
def test_the_tile_for_more_stands_right_behind_the_last_picture(shown: Any, width: int) -> None:
    page = shown([a_picture(width=100 + number) for number in range(7)])
    pictures = page.editor.list
    pictures.setParent(None)
    pictures.resize(width, 400)
    pictures.show()
    page.qtbot.waitUntil(lambda: pictures.visualRect(pictures.pictures.index(6, 0)).isValid())
    for place in range(7):
        assert pictures.visualRect(pictures.pictures.index(place, 0)) == pictures.cell(place)
    assert pictures.add.pos() == pictures.cell(7).topLeft()
    assert pictures.height() >= pictures.cell(7).bottom()
    pictures.setParent(page.editor)


def test_delete_takes_a_picture_out_without_asking(shown: Any) -> None:
    page = shown([RED, BLUE, GREEN])
    page.editor.focus_part("1")
    QTest.keyClick(page.editor.list, Qt.Key.Key_Delete)
    assert page.order == [RED.sha256, GREEN.sha256]
    assert BLUE.sha256 not in page.report.pictures
    assert page.open_report.undo_stack.undoText() == "taking a picture out"
    page.open_report.undo_stack.undo()
    assert page.order == [RED.sha256, BLUE.sha256, GREEN.sha256]
    assert page.report.pictures[BLUE.sha256] == BLUE


def test_caption_credit_and_description_are_typed_and_enter_goes_on(shown: Any) -> None:
    page = shown([RED, BLUE])
    page.editor.focus_part("1/caption")
    for text in ("Two women pack sweets ", "Sample Participant", "Two women in aprons"):
        QTest.keyClicks(_focused(), text)
        QTest.keyClick(_focused(), Qt.Key.Key_Return)
    item = page.items[1]
    assert (item.caption, item.credit, item.alt) == (
        "Two women pack sweets", "Sample Participant", "Two women in aprons",
    )  # fmt: skip
    assert page.items[0].caption == ""
    assert page.editor.panel.fields["caption"].toPlainText() == "Two women pack sweets "


def test_typing_in_one_field_is_one_step_and_undo_shows_the_text_before(shown: Any) -> None:
    page = shown([RED])
    page.editor.focus_part("0/caption")
    QTest.keyClicks(_focused(), "Pottery")
    assert page.open_report.undo_stack.count() == 1
    assert page.open_report.undo_stack.undoText() == "typing a caption"
    page.open_report.undo_stack.undo()
    assert page.editor.panel.fields["caption"].line == ""


def test_turning_a_picture_turns_its_frame_and_its_thumbnail(shown: Any) -> None:
    page = shown([RED])
    answer = PicturesAnswer((replace(page.items[0], crop=(0.0, 0.0, 0.5, 0.5)),))
    page.open_report.change_answer(ID, answer, "cropping", _nowhere())
    QTest.mouseClick(page.editor.panel.turn_right, Qt.MouseButton.LeftButton)
    assert page.items[0].turn == 90
    assert page.items[0].crop == (0.5, 0.0, 1.0, 0.5)
    assert page.editor.panel.view.crop == (0.5, 0.0, 1.0, 0.5)
    QTest.mouseClick(page.editor.panel.turn_left, Qt.MouseButton.LeftButton)
    assert page.items[0].turn == 0


def test_a_frame_is_moved_by_keys_as_one_step_and_reset(shown: Any) -> None:
    page = shown([RED])
    page.editor.focus_part("0/crop")
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(_focused(), Qt.Key.Key_Right)
    assert page.items[0].crop == (0.03, 0.0, 1.0, 1.0)
    assert page.open_report.undo_stack.count() == 1
    QTest.mouseClick(page.editor.panel.whole, Qt.MouseButton.LeftButton)
    assert page.items[0].crop == (0.0, 0.0, 1.0, 1.0)
    assert not page.editor.panel.whole.isEnabled()


def test_a_shape_of_the_frame_is_chosen_from_the_list(shown: Any) -> None:
    page = shown([a_picture(400, 200, "red")])
    page.editor.panel.shape.setFocus()
    for _ in range(5):
        QTest.keyClick(page.editor.panel.shape, Qt.Key.Key_Down)
    assert page.editor.panel.shape.currentText() == "Shape: 1:1"
    assert page.items[0].crop == (0.25, 0.0, 0.75, 1.0)


def test_one_picture_of_the_report_is_on_the_cover(shown: Any) -> None:
    workshop = a_workshop(a_question(ID, Kind.PICTURES), a_question("case.pictures", Kind.PICTURES))
    page = shown([RED, BLUE], with_pictures(a_report(workshop), "case.pictures", GREEN, cover=True))
    page.editor.focus_part("1")
    QTest.mouseClick(page.editor.panel.cover, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert [item.cover for item in page.items] == [False, True]
    assert not items_of(page.report, "case.pictures")[0].cover
    page.open_report.undo_stack.undo()
    assert items_of(page.report, "case.pictures")[0].cover
    assert not page.editor.panel.cover.isChecked()


def test_the_gauge_counts_and_more_than_asked_are_kept(shown: Any, tmp_path: Path) -> None:
    page = shown([RED], max_count=1)
    gauge = page.editor.gauge()
    assert said(gauge) == "1 of 1 pictures · full"
    page.drop(files_of(a_picture_file(tmp_path / "more.jpg", colour="blue")))
    page.wait()
    assert said(page.editor.gauge()) == "2 of 1 pictures · take out 1"


def test_a_thumbnail_is_decoded_small_turned_and_cropped(shown: Any) -> None:
    picture = a_picture(1600, 800, "navy")  # its upper left quarter is white
    image = decoded(picture.data, 90, (0.5, 0.0, 1.0, 0.5), 100, 100)
    assert (image.width(), image.height()) == (50, 100)
    assert image.pixelColor(25, 50).lightness() > 240
    page = shown([picture])
    thumbnails = Thumbnails.of(page.editor.surroundings)
    size = page.editor.list.gridSize()
    page.qtbot.waitUntil(lambda: thumbnails.image(page.items[0], size) is not None)
    shown_now = thumbnails.image(page.items[0], size)
    cropped = replace(page.items[0], crop=(0.0, 0.0, 0.5, 1.0))
    assert thumbnails.image(cropped, size) == shown_now  # until the new one is there
    page.qtbot.waitUntil(lambda: thumbnails.image(cropped, size) != shown_now)


def test_a_picture_whose_file_is_missing_says_so(shown: Any, surrounded: Surrounded) -> None:
    page = shown([RED])
    page.open_report.change(replace(page.report, pictures={}), "losing the file", _nowhere())
    page.editor.show_answer(page.editor.answer)
    assert page.editor.panel.missing.isVisible()
    index = page.editor.list.pictures.index(0, 0)
    assert "Needs attention" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_every_part_says_where_it_is_and_has_a_name(shown: Any) -> None:
    page = shown([RED, BLUE])
    told: list[str] = []
    page.editor.part_focused.connect(told.append)
    for path in ("1/caption", "0/alt", "1/crop", "0"):
        page.editor.focus_part(path)
        assert told[-1] == path
    for widget in page.editor.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_tab_goes_through_the_page_as_one_reads_it(shown: Any) -> None:
    page = shown([RED])
    page.editor.focus_part("0")
    panel, order = page.editor.panel, [_focused()]
    while len(order) < 11:
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
        order.append(_focused())
    assert order == [
        page.editor.list, page.editor.list.add, panel.view, panel.turn_left, panel.turn_right, panel.shape,
        *panel.fields.values(), panel.cover, panel.delete,
    ]  # fmt: skip


def test_undo_keys_pass_by_the_texts(shown: Any) -> None:
    page = shown([RED])
    page.editor.focus_part("0/caption")
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    QApplication.sendEvent(_focused(), undo)
    assert not undo.isAccepted()


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _nowhere() -> Any:
    from otop_report.desktop.open_report import Field

    return Field("overview.topic", ID)
