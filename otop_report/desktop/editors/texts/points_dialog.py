"""PointsDialog: the sentences of a text, to choose points from. The text itself stays where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.editors.texts.field_frame import FieldFrame
from otop_report.desktop.editors.texts.writing import WritingField
from otop_report.desktop.fields import GaugeView
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Blocks, Runs
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.wizard.points import Sentence, proposed, sentences_of


class PointsDialog(QDialog):
    """`chosen(points, details)`: the chosen sentences, and a text pasted here that is to go into the details too."""

    chosen = Signal(object, object)

    def __init__(
        self, text: Blocks, there: Sequence[Runs], most: int, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._there = tuple(there)
        self._most = most
        self._sentences: tuple[Sentence, ...] = ()
        self._rows: list[_Row] = []
        self._asks = False
        self.setWindowTitle(self.tr("Make points from the text"))
        self._hint = _label(self.tr("Choose the sentences that carry your message. You can shorten them after."), self)
        self._other = QPushButton(self.tr("Use &another text"), self)
        self._other.setProperty("look", "link")
        self._paste_frame = FieldFrame(look, self)
        self.text_field = WritingField(look, self._paste_frame)
        self.text_field.setAccessibleName(self.tr("Text to take sentences from"))
        self.text_field.setPlaceholderText(self.tr("Paste or write the text here."))
        self.text_field.set_lines_at_least(3)
        self.keep = QCheckBox(self.tr("Put this text into &Details too"), self)
        self.keep.setChecked(True)
        self._gauge = GaugeView(look, self)
        self._none = _label(self.tr("The sentences of your text appear here."), self)
        self._paste_area = _scrolled(self._paste_frame, self)
        self._list = QWidget(self)
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(12, 8, 12, 8)
        self._lines.setSpacing(6)
        self._buttons = QDialogButtonBox(self)
        self.use = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.use, "look", "primary")
        self.use.setDefault(True)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._connect()
        self._show_sentences(text)
        self._show_text_field(not self._sentences)
        (self._rows[0].box if self._rows else self.text_field).setFocus()
        self.resize(room_for(parent, look.scaled(580), look.scaled(460)))

    def _connect(self) -> None:
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self._other.clicked.connect(self._ask_for_text)
        self.text_field.edited.connect(self._read_text)
        self.text_field.focused.connect(self._field_focused)
        self.text_field.left.connect(self._field_left)

    @property
    def boxes(self) -> list[QCheckBox]:
        """A box for each sentence."""
        return [row.box for row in self._rows]

    def points(self) -> tuple[Runs, ...]:
        """The sentences that are chosen now, in their order."""
        rows = zip(self._sentences, self._rows, strict=True)
        return tuple(sentence.runs for sentence, row in rows if row.box.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the sentences need the room more than the hint above them."""
        super().resizeEvent(event)
        roomy = self.height() >= self._look.scaled(300)
        self._hint.setVisible(roomy)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(*((24, 20, 24, 20) if roomy else (16, 8, 16, 10)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from one sentence to the next."""
        boxes = self.boxes
        here = next((place for place, box in enumerate(boxes) if box.hasFocus()), None)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if here is not None and step is not None:
            box = boxes[max(0, min(len(boxes) - 1, here + step))]
            box.setFocus(Qt.FocusReason.TabFocusReason)
            self._list_area.ensureWidgetVisible(box)
            return
        super().keyPressEvent(event)

    @Slot()
    def _take(self) -> None:
        pasted: Blocks = ()
        if self._asks and self.keep.isChecked():
            pasted = self.text_field.text()
        self.chosen.emit(self.points(), pasted)
        self.accept()

    @Slot()
    def _ask_for_text(self) -> None:
        self._show_text_field(True)
        self._show_sentences(self.text_field.text())
        self.text_field.setFocus()

    @Slot()
    def _read_text(self) -> None:
        self._show_sentences(self.text_field.text())

    def _show_text_field(self, shown: bool) -> None:
        self._asks = shown
        self._paste_area.setVisible(shown)
        self.keep.setVisible(shown)
        self._other.setVisible(not shown)

    def _show_sentences(self, text: Blocks) -> None:
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._sentences = sentences_of(text)
        marked = proposed(self._sentences, self._most - len(self._there), self._there)
        self._rows = [_Row(one.text, place in marked, self._list) for place, one in enumerate(self._sentences)]
        for place, row in enumerate(self._rows):
            self._lines.insertWidget(place, row)
            row.box.toggled.connect(self._count)
        self._none.setVisible(not self._rows)
        self._count()

    @Slot()
    def _count(self) -> None:
        count = len(self.points())
        self._gauge.show_gauge(Gauge(Measure.POINTS, len(self._there) + count, None, self._most))
        one, many = self.tr("Add 1 point"), self.tr("Add %1 points")
        self.use.setText(one if count == 1 else many.replace("%1", str(count)))
        self.use.setEnabled(bool(count) or (self._asks and bool(self.text_field.text())))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._other)
        head.addStretch(1)
        head.addWidget(self._gauge)
        inner = QVBoxLayout(self._paste_frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.text_field)
        self._paste_area.setMinimumHeight(self._look.scaled(40))
        self._paste_area.setMaximumHeight(self._look.scaled(150))
        self._list_area = _scrolled(self._list, self)
        self._lines.addWidget(self._none)
        self._lines.addStretch(1)
        frame = QFrame(self)
        frame.setProperty("look", "card")
        framed = QVBoxLayout(frame)
        framed.setContentsMargins(1, 1, 1, 1)
        framed.addWidget(self._list_area)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._hint)
        column.addWidget(self._paste_area)
        column.addWidget(self.keep)
        column.addLayout(head)
        column.addWidget(frame, 1)
        column.addWidget(self._buttons)

    @Slot()
    def _field_focused(self) -> None:
        self._paste_frame.set_focused(True)

    @Slot()
    def _field_left(self) -> None:
        self._paste_frame.set_focused(False)


def room_for(parent: QWidget | None, width: int, height: int) -> QSize:
    """A dialog's size: as wished, and no larger than the window it belongs to."""
    if parent is None:
        return QSize(width, height)
    window = parent.window().size()
    return QSize(min(width, window.width() - 24), min(height, window.height() - 24))


class _Row(QWidget):
    """A box and its sentence, which wraps; a click on the words is one on the box."""

    def __init__(self, text: str, marked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setChecked(marked)
        self.box.setAccessibleName(text)
        words = _Words(text, self.box, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class _Words(QLabel):
    def __init__(self, text: str, box: QCheckBox, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("look", "body")

    def mouseReleaseEvent(self, _event: object) -> None:
        self._box.toggle()
        self._box.setFocus()


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setProperty("look", "guidance")
    return label


def _scrolled(widget: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
