"""LineEditor: a text, a year or a day on one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds import read_answer
from otop_report.report.kinds.values import Answer, DateAnswer, TextAnswer, YearAnswer
from otop_report.report.place import Place
from otop_report.report.text import word_count
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.workshop.model import Kind, Question


class FocusLine(QLineEdit):
    """A line edit that tells the editor around it when the focus comes and goes."""

    def __init__(self, editor: Editor, path: str = "") -> None:
        super().__init__(editor)
        self._editor = editor
        self._path = path

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._editor.part_focused.emit(self._path)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._editor.left.emit()


class LineEditor(Editor):
    """One line. A year is kept as typed; a day that cannot be read yet is not handed on."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._line = FocusLine(self)
        self._line.setAccessibleName(self.label)
        self._line.setAccessibleDescription(self.prompt)
        if question.example is not None:
            self._line.setPlaceholderText(question.example.in_language(surroundings.language))
        if question.kind in (Kind.YEAR, Kind.DATE):
            self._line.setMaximumWidth(self.look.scaled(240))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._typed)

    def shown(self) -> Answer | None:
        """The line as an answer of the question's kind; a day that is not one yet counts as not there."""
        return read_answer(self.question, self._line.text(), Place(self.question.id, []))

    def show_answer(self, answer: Answer | None) -> None:
        """Writes the answer into the line."""
        self._line.setText(_line_of(answer))

    def focus_part(self, path: str) -> None:
        """Puts the cursor into the line."""
        self._line.setFocus()

    def gauge(self) -> Gauge | None:
        """Words, where the question limits them."""
        if self.question.kind is not Kind.TEXT:
            return None
        limits = self.question.limits
        return Gauge(Measure.WORDS, word_count(self._line.text()), limits.min_words, limits.max_words)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A red frame where something is missing or wrong."""
        wrong = any(one.level in (Level.MISSING, Level.LIMIT) for one in findings)
        restyle(self._line, "state", "error" if wrong else "")

    @Slot()
    def _typed(self) -> None:
        self.change(self.tr("typing in %1").replace("%1", self.label))


def _line_of(answer: Answer | None) -> str:
    match answer:
        case TextAnswer(text):
            return text
        case YearAnswer(typed):
            return typed
        case DateAnswer(day):
            return day.isoformat()
        case _:
            return ""
