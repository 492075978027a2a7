"""PicturePanel: one picture with its frame, its texts, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.editors.facts.choice import DropDown
from otop_report.desktop.editors.flow_row import FlowRow
from otop_report.desktop.editors.pictures.crop import CropView
from otop_report.desktop.editors.pictures.picture_sketch import PictureSketch
from otop_report.desktop.editors.pictures.picture_texts import PictureText, WrappedLine
from otop_report.desktop.editors.pictures.picture_thumbnails import Thumbnails
from otop_report.desktop.fields import NoteView
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import PictureItem
from otop_report.report.model import Picture
from otop_report.wizard.cropping import WHOLE, shaped
from otop_report.wizard.picture_changes import Sharpness, sharpness_of, size_of

NARROW = 560
"""Logical pixels below which the texts stand under the picture."""
_SHAPES = ((0, 0), (16, 9), (16, 10), (3, 2), (4, 3), (1, 1), (3, 4))


class PicturePanel(QFrame):
    """Shows one picture of an answer. What a person does to it is told by signals; the editor does it."""

    text_edited = Signal(str, str)
    """Which text (`caption`, `credit`, `alt`), and what it says."""
    crop_wanted = Signal(object)
    turn_wanted = Signal(int)
    cover_wanted = Signal(bool)
    delete_wanted = Signal()
    part_focused = Signal(str)
    left = Signal()

    def __init__(self, question: str, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._thumbnails = Thumbnails.of(surroundings)
        self._item: PictureItem | None = None
        self._picture: Picture | None = None
        self.setProperty("look", "card")
        self.view = CropView(self._look, self)
        self.handle_words = _caption(self)
        self.size_words = _caption(self)
        self.sketch = PictureSketch(question, self._look, self)
        missing = self.tr("The file of this picture is not here. Add the picture again.")
        self.missing = NoteView(Sign.ATTENTION, missing, self._look, parent=self)
        self.turn_left = self._button(self.tr("Turn left"), "")
        self.turn_right = self._button(self.tr("Turn right"), "")
        self.shape = self._shape_list()
        self.whole = self._button(self.tr("&Whole picture"), "link")
        self.texts = self._text_fields()
        self.cover = QCheckBox(self.tr("&Use on the cover"), self)
        self.delete = self._button(self.tr("Ta&ke this picture out"), "link")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(16, 14, 16, 14)
        self._halves.setSpacing(18)
        self._halves.addLayout(self._left_half(), 1)
        self._halves.addLayout(self._right_half(), 1)
        self._connect()

    @property
    def fields(self) -> dict[str, WrappedLine]:
        """The fields of the texts by their part."""
        return {part: text.field for part, text in self.texts.items()}

    def show_item(self, item: PictureItem, picture: Picture | None, number: int) -> None:
        """Shows a picture; texts that are being typed stay as they are typed. `number` counts from 1."""
        if self._item is None or self._item.sha256 != item.sha256:
            self.shape.setCurrentIndex(0)
        self._item, self._picture = item, picture
        self.missing.setVisible(picture is None)
        for part, text in (("caption", item.caption), ("credit", item.credit), ("alt", item.alt)):
            self.texts[part].field.show_line(text)
        self.cover.setChecked(item.cover)
        self.whole.setEnabled(item.crop != WHOLE)
        self.view.setAccessibleName(self.tr("Frame of picture %1").replace("%1", str(number)))
        self.sketch.choose(number - 1)
        self._show_picture()
        self.view.keep_shape(self._kept_shape())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._look.scaled(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._halves.direction() != way:
            self._halves.setDirection(way)
        self.view.updateGeometry()
        self._show_picture()

    # making

    def _left_half(self) -> QVBoxLayout:
        buttons = FlowRow()
        for button in (self.turn_left, self.turn_right, self.shape, self.whole):
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.missing)
        column.addWidget(self.view)
        column.addWidget(self.handle_words)
        column.addLayout(buttons)
        column.addWidget(self.size_words)
        column.addWidget(self.sketch)
        column.addStretch(1)
        return column

    def _right_half(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for text in self.texts.values():
            column.addWidget(text)
        actions = FlowRow()
        actions.addWidget(self.cover)
        actions.addWidget(self.delete)
        column.addLayout(actions)
        column.addStretch(1)
        return column

    def _text_fields(self) -> dict[str, PictureText]:
        look = self._look
        caption = PictureText(
            self.tr("Ca&ption"), self.tr("who or what, and where"), self.tr("Caption"), look, rows=2, parent=self
        )
        credit = PictureText(self.tr("Cred&it"), self.tr("who took it?"), self.tr("Credit"), look, parent=self)
        alt = PictureText(
            self.tr("De&scription"), self.tr("for people who cannot see it"), self.tr("Description"), look, rows=3,
            parent=self,
        )  # fmt: skip
        example = self.tr("Say what a person would see: “Two women in aprons fill bags at a table.”")
        alt.field.setPlaceholderText(example)
        return {"caption": caption, "credit": credit, "alt": alt}

    def _shape_list(self) -> DropDown:
        shapes = DropDown(self)
        shapes.setAccessibleName(self.tr("Shape of the frame"))
        for across, down in _SHAPES:
            words = f"{across}:{down}" if across else self.tr("free")
            shapes.addItem(self.tr("Shape: %1").replace("%1", words))
        return shapes

    def _button(self, words: str, look: str = "small") -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("look", look)
        return button

    def _connect(self) -> None:
        self.view.cropped.connect(self.crop_wanted)
        self.view.focused.connect(self._tell_crop_focused)
        self.view.handle_changed.connect(self._show_handle)
        self.turn_left.clicked.connect(self._turn_left)
        self.turn_right.clicked.connect(self._turn_right)
        self.shape.activated.connect(self._take_shape)
        self.whole.clicked.connect(self._take_whole)
        self.cover.clicked.connect(self.cover_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self._thumbnails.ready.connect(self._show_picture)
        for part, text in self.texts.items():
            text.field.setProperty("part", part)
            text.field.edited.connect(self._tell_text)
            text.field.focused.connect(self._tell_focused)
            text.field.left.connect(self.left)
        self._show_handle()

    # showing

    @Slot()
    def _show_picture(self) -> None:
        if self._item is None:
            return
        item, picture = self._item, self._picture
        if picture is None:
            self.view.show_picture(None, 1.5, item.crop)
            self.size_words.setText("")
            return
        width, height = (picture.height, picture.width) if item.turn % 180 else (picture.width, picture.height)
        image = self._thumbnails.image(item, self.view.room, self.devicePixelRatioF(), whole=True)
        self.view.show_picture(image, width / height, item.crop)
        across, down = size_of(item, picture)
        said = {
            Sharpness.WHOLE: self.tr("Sharp on a whole slide: %1 × %2 pixels."),
            Sharpness.HALF: self.tr("Sharp on half a slide: %1 × %2 pixels."),
            Sharpness.SMALL: self.tr("This picture is small: %1 × %2 pixels. It stays small on the slide."),
        }[sharpness_of(across)]
        locale = self.locale()
        self.size_words.setText(said.replace("%1", locale.toString(across)).replace("%2", locale.toString(down)))

    @Slot()
    def _show_handle(self) -> None:
        said = self.tr("Arrow keys move %1. Space: next edge.")
        self.handle_words.setText(said.replace("%1", self.view.handle_words))

    def _kept_shape(self) -> float | None:
        """The chosen shape as width by height in parts of the picture's sides."""
        across, down = _SHAPES[max(0, self.shape.currentIndex())]
        if not across or self._item is None or self._picture is None:
            return None
        width, height = self._picture.width, self._picture.height
        if self._item.turn % 180:
            width, height = height, width
        return across / down * height / width

    # telling

    @Slot()
    def _tell_text(self) -> None:
        sender = self.sender()
        if isinstance(sender, WrappedLine):
            self.text_edited.emit(str(sender.property("part")), sender.line)

    @Slot()
    def _tell_focused(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.part_focused.emit(str(sender.property("part")))

    @Slot()
    def _tell_crop_focused(self) -> None:
        self.part_focused.emit("crop")

    @Slot()
    def _turn_left(self) -> None:
        self.turn_wanted.emit(-90)

    @Slot()
    def _turn_right(self) -> None:
        self.turn_wanted.emit(90)

    @Slot()
    def _take_shape(self) -> None:
        shape = self._kept_shape()
        self.view.keep_shape(shape)
        if shape is not None:
            self.crop_wanted.emit(shaped(self.view.crop, shape))

    @Slot()
    def _take_whole(self) -> None:
        self.shape.setCurrentIndex(0)
        self.view.keep_shape(None)
        self.crop_wanted.emit(WHOLE)
        self.view.setFocus()


def _caption(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("look", "caption")
    label.setWordWrap(True)
    return label
