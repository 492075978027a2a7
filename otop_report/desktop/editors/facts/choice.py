"""ChoiceEditor: one of several options: side by side where they are few and short, else a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from otop_report.completeness import Finding
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, ChoiceAnswer
from otop_report.workshop.model import Question

MOST_SIDE_BY_SIDE = 3
LONGEST_SIDE_BY_SIDE = 24
"""Characters of a label that still stands beside others."""


class ChoiceEditor(Editor):
    """One of the options, or none. An answer that is no option any more is shown as it is stored."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        labels = [option.label.in_language(surroundings.language) for option in question.options]
        few = len(labels) <= MOST_SIDE_BY_SIDE and all(len(one) <= LONGEST_SIDE_BY_SIDE for one in labels)
        self._segments = _Segments(self, labels) if few else None
        self._list = None if few else _List(self, labels)
        whole: QWidget | None = self._segments or self._list
        assert whole is not None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
        self._chosen: str | None = None

    def shown(self) -> Answer | None:
        """The option that is chosen."""
        return ChoiceAnswer(self._chosen) if self._chosen is not None else None

    def show_answer(self, answer: Answer | None) -> None:
        """Marks the option."""
        self._chosen = answer.option if isinstance(answer, ChoiceAnswer) else None
        ids = [option.id for option in self.question.options]
        place = ids.index(self._chosen) if self._chosen in ids else None
        if self._segments is not None:
            self._segments.mark(place)
        if self._list is not None:
            unknown = self._chosen if self._chosen is not None and place is None else ""
            self._list.mark(place, unknown)

    def focus_part(self, path: str) -> None:
        """Puts the focus on the options."""
        whole: QWidget | None = self._segments or self._list
        assert whole is not None
        whole.setFocus()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """The note below says it; options have no frame to colour."""

    def choose(self, place: int | None) -> None:
        """Takes an option by its place, or none; the same one again takes it away."""
        before = self._chosen
        chosen = self.question.options[place].id if place is not None else None
        self._chosen = None if chosen == before and self._segments is not None else chosen
        self.show_answer(self.shown())
        self.change(self.tr("choosing %1").replace("%1", self.label), typing=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.part_focused.emit("")
        elif event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class _Segments(QWidget):
    """Options side by side; arrows go from one to the next, as in a group of radio buttons."""

    def __init__(self, editor: ChoiceEditor, labels: list[str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, label in enumerate(labels):
            button = QToolButton(self)
            button.setText(label.replace("&", "&&"))
            button.setCheckable(True)
            button.setProperty("look", "segment")
            button.setAccessibleName(f"{editor.label}: {label}")
            button.installEventFilter(editor)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self._group.button(0))
        self._group.idClicked.connect(editor.choose)

    def mark(self, place: int | None) -> None:
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == place)


class DropDown(QComboBox):
    """A list that drops down; while it has no focus, the wheel scrolls the page and not the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _List(DropDown):
    """Options that drop down, the first line for none."""

    def __init__(self, editor: ChoiceEditor, labels: list[str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._labels = labels
        self.setAccessibleName(editor.label)
        self.installEventFilter(editor)
        self.addItem(self.tr("Choose"))
        self.addItems(labels)
        self.activated.connect(self._choose)

    def mark(self, place: int | None, unknown: str) -> None:
        while self.count() > len(self._labels) + 1:
            self.removeItem(self.count() - 1)
        if unknown:
            self.addItem(unknown)
        self.setCurrentIndex(self.count() - 1 if unknown else 0 if place is None else place + 1)

    @Slot(int)
    def _choose(self, index: int) -> None:
        if index <= len(self._labels):
            self._editor.choose(None if index == 0 else index - 1)
