"""The fields of a card: words, one of several options, one of a few numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.editors.tables.cells import CellText
from otop_report.desktop.editors.tables.table_model import Mark
from otop_report.desktop.fields import FieldHead, on_button
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.look.theme import Look
from otop_report.report.numbers import parse_number
from otop_report.report.text import one_line, word_count
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.workshop.model import Column, Kind

MOST_STEPS = 7
"""A number between two limits that has no more values than this is chosen from a row of buttons."""


def steps_of(column: Column) -> range | None:
    """The numbers to choose from, for a column of few whole numbers."""
    least, most = column.minimum, column.maximum
    if column.kind is not Kind.NUMBER or least is None or most is None:
        return None
    whole = least == int(least) and most == int(most) and 1 <= most - least < MOST_STEPS
    return range(int(least), int(most) + 1) if whole else None


def step_in(column: Column, text: str) -> int | None:
    """The step that a text names; None for any other text."""
    steps, number = steps_of(column), parse_number(text)
    return int(number) if steps is not None and number is not None and number in steps else None


def is_severity(column: Column) -> bool:
    """Whether a column says how severe something is."""
    names = (column.id, *(label for _, label in column.label.by_language), *column.synonyms)
    return steps_of(column) is not None and any("severity" in name.casefold() for name in names)


_FRAME = 12
"""Pixels of padding and border above and below the words of a field."""


class Field(QWidget):
    """One cell with its head. `typed` gives the text it has now, `came` and `went` tell of the focus."""

    typed = Signal(int, str)
    came = Signal(int)
    went = Signal()
    pressed = Signal(object)
    """A `QKeyEvent` that is for the whole card."""
    table_pasted = Signal()

    def __init__(self, place: int, column: Column, label: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.column = column
        self._look = look
        self._inside = self._made(label)
        self._inside.setAccessibleName(label)
        self.setFocusProxy(self._inside)
        # Two fields on one line are as wide as each other, whatever stands in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._head = FieldHead(on_button(label), "", look, buddy=self._inside, parent=self)
        if not column.required:
            self._head.add_word(self.tr("optional"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(5)
        whole.addWidget(self._head)
        whole.addWidget(self._inside)

    def _made(self, label: str) -> QWidget:
        """The widget to write or choose in."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Shows a cell."""
        raise NotImplementedError

    def show_mark(self, mark: Mark | None) -> None:
        """Marks what is missing or wrong by a frame."""

    def watch(self, widget: QWidget) -> None:
        """Tells when the focus comes to a widget and goes, and takes the keys of a card out of it."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.came.emit(self.place)
        elif event.type() == QEvent.Type.FocusOut:
            self.went.emit()
        elif isinstance(event, QKeyEvent) and self._is_for_card(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.pressed.emit(event)
                return True
        return super().eventFilter(watched, event)

    def _is_for_card(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier:
            return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return held == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(Field):
    """Words on as many lines as they need; in the report they are one."""

    def __init__(
        self, place: int, column: Column, label: str, look: Look, parent: QWidget, lines: int = 1
    ) -> None:
        self._lines = lines
        super().__init__(place, column, label, look, parent)

    def _made(self, label: str) -> QWidget:
        self._text = CardText(self._lines, self)
        self._text.textChanged.connect(self._tell)
        self._text.table_pasted.connect(self.table_pasted)
        self.watch(self._text)
        return self._text

    def show_text(self, text: str) -> None:
        if one_line(self._text.toPlainText()) != text or not text:
            self._text.blockSignals(True)
            self._text.fill(text)
            self._text.blockSignals(False)
            self._text.grow()
        self._show_gauge(text)

    def show_mark(self, mark: Mark | None) -> None:
        restyle(self._text, "state", "error" if mark in (Mark.MISSING, Mark.LIMIT) else "")

    def _show_gauge(self, text: str) -> None:
        most = self.column.max_words
        self._head.gauge.show_gauge(Gauge(Measure.WORDS, word_count(text), None, most) if most else None)

    @Slot()
    def _tell(self) -> None:
        text = one_line(self._text.toPlainText())
        self._show_gauge(text)
        self._text.grow()
        self.typed.emit(self.place, text)


class CardText(CellText):
    """A text field that is as high as its words, at least some lines."""

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setProperty("look", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._height = 0

    def grow(self) -> None:
        """Makes the field as high as its words are now."""
        least = self.fontMetrics().lineSpacing() * self._lines + 6
        wanted = max(self.text_height(self.viewport().width() - 1), least) + _FRAME
        if wanted != self._height:
            self._height = wanted
            self.setFixedHeight(wanted)
        self.show_all()

    def sizeHint(self) -> QSize:
        return QSize(160, self._height or self.fontMetrics().lineSpacing() * self._lines + _FRAME)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Polish, QEvent.Type.FontChange):
            self.grow()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class ChoiceField(Field):
    """One of the options, or none."""

    def __init__(
        self, place: int, column: Column, label: str, look: Look, parent: QWidget,
        options: Sequence[tuple[str, str]] = (),
    ) -> None:
        self._options = list(options)
        super().__init__(place, column, label, look, parent)

    def _made(self, label: str) -> QWidget:
        self._box = QComboBox(self)
        self._box.addItem(self.tr("Choose"), "")
        for option, words in self._options:
            self._box.addItem(words, option)
        self._box.setMinimumContentsLength(8)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.activated.connect(self._tell)
        self.watch(self._box)
        return self._box

    def show_text(self, text: str) -> None:
        self._box.setCurrentIndex(max(0, self._box.findData(text)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _tell(self, _place: int) -> None:
        self.typed.emit(self.place, str(self._box.currentData() or ""))


class StepsField(Field):
    """A row of numbers to choose from; the one that is chosen goes when it is pressed again."""

    def _made(self, label: str) -> QWidget:
        whole = QWidget(self)
        self._group = QButtonGroup(whole)
        self._group.setExclusive(False)
        self._words = self._said()
        row = QHBoxLayout()
        row.setSpacing(0)
        for number in steps_of(self.column) or ():
            button = QToolButton(whole)
            button.setText(str(number))
            button.setCheckable(True)
            button.setProperty("look", "segment")
            button.setProperty("narrow", "true")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            said = self._words.get(number, "")
            button.setAccessibleName(f"{label}: {number}" + (f", {said}" if said else ""))
            self._group.addButton(button, number)
            self.watch(button)
            row.addWidget(button)
        whole.setFocusProxy(self._group.buttons()[0])
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        self._caption = QHBoxLayout()
        self._captions: dict[int, QLabel] = {}
        aligns = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for (number, words), align in zip(self._words.items(), aligns, strict=False):
            caption = QLabel(words, whole)
            caption.setProperty("look", "caption")
            caption.setAlignment(align)
            self._captions[number] = caption
            self._caption.addWidget(caption, 1)
        column.addLayout(self._caption)
        self._other = QLabel(whole)
        self._other.setProperty("look", "caption")
        self._other.setTextFormat(Qt.TextFormat.PlainText)
        self._other.setWordWrap(True)
        self._other.hide()
        column.addWidget(self._other)
        self._group.idClicked.connect(self._tell)
        return whole

    def show_text(self, text: str) -> None:
        step = step_in(self.column, text)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == step)
        buttons = self._group.buttons()
        self._inside.setFocusProxy(next((one for one in buttons if one.isChecked()), buttons[0]))
        for number, caption in self._captions.items():
            restyle(caption, "state", "chosen" if number == step else "")
        self._other.setText(self.tr("“%1” is written there.").replace("%1", text))
        self._other.setVisible(bool(text) and step is None)
        self._text = text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = step_in(self.column, event.text()) if event.text() else None
            if step is not None:
                self._tell(step)
                return True
            move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if move is not None and isinstance(watched, QToolButton):
                beside = self._group.button(self._group.id(watched) + move)
                if beside is not None:
                    beside.setFocus()
                return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _tell(self, number: int) -> None:
        text = "" if self._text == str(number) else str(number)
        self.show_text(text)
        self.typed.emit(self.place, text)

    def _said(self) -> dict[int, str]:
        """The words under the first, the middle and the last number."""
        steps = steps_of(self.column)
        if steps is None or not is_severity(self.column):
            return {}
        middle = steps[len(steps) // 2]
        return {steps[0]: self.tr("slight"), middle: self.tr("serious"), steps[-1]: self.tr("very severe")}
