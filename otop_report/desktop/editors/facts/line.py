"""LineEditor: a text or a year on one line, kept as typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from otop_report.completeness import Finding
from otop_report.desktop.editors.editor import OwnNote
from otop_report.desktop.editors.facts.fact import FactEditor, FocusLine
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds import read_answer
from otop_report.report.kinds.values import Answer, TextAnswer, YearAnswer
from otop_report.report.place import Place
from otop_report.report.text import word_count
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.wizard.readings import YearReading, year_doubt
from otop_report.workshop.model import Kind, Question

__all__ = ["FocusLine", "LineEditor"]

YEAR_WIDTH = 240


class LineEditor(FactEditor):
    """One line. A year with a letter in it is asked about once the line is left, never changed by itself."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._line = FocusLine(self)
        self._line.setAccessibleName(self.label)
        self._line.setAccessibleDescription(self.prompt)
        if question.example is not None:
            self._line.setPlaceholderText(question.example.in_language(surroundings.language))
        if question.kind is Kind.YEAR:
            self._line.setMaximumWidth(self.look.scaled(YEAR_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._line_edited)

    def shown(self) -> Answer | None:
        """The line as an answer of the question's kind."""
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

    def notes(self) -> tuple[OwnNote, ...]:
        """The year that was perhaps meant."""
        doubt = self._year_doubt() if self.settled else None
        if doubt is None:
            return ()
        use = self.tr("Use %1").replace("%1", str(doubt.year))
        return (OwnNote(Sign.ATTENTION, self._said(doubt), (("use", use),)),)

    def note_chosen(self, key: str) -> None:
        """Takes the year that was offered."""
        doubt = self._year_doubt()
        if doubt is not None:
            self._line.setText(str(doubt.year))
            self.change(self.tr("choosing %1").replace("%1", self.label), typing=False)
            self.focus_part("")
            self.left.emit()

    def holds_back(self, finding: Finding) -> bool:
        """The number of words of a text is told while it is typed."""
        return self.question.kind is not Kind.TEXT and super().holds_back(finding)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A red frame where something is missing or wrong."""
        self.mark(self._line, findings)

    def _year_doubt(self) -> YearReading | None:
        if self.question.kind is not Kind.YEAR:
            return None
        limits = self.question.limits
        return year_doubt(self._line.text(), limits.minimum, limits.maximum)

    def _said(self, doubt: YearReading) -> str:
        if len(doubt.letters) == 1:
            sentence = self.tr("“%1” has the letter %2. Did you mean %3?")
        elif doubt.letters:
            sentence = self.tr("“%1” has the letters %2. Did you mean %3?")
        elif doubt.calendar == "Thai":
            sentence = self.tr("“%1” is a year of the Thai calendar. Did you mean %3?")
        elif doubt.calendar:
            sentence = self.tr("“%1” is a year of Taiwan’s calendar. Did you mean %3?")
        else:
            sentence = self.tr("“%1” is more than one year. Did you mean %3?")
        letters = ", ".join(doubt.letters)
        sentence = sentence.replace("%3", str(doubt.year)).replace("%2", letters)
        return sentence.replace("%1", self._line.text().strip())

    @Slot()
    def _line_edited(self) -> None:
        self.typed()


def _line_of(answer: Answer | None) -> str:
    match answer:
        case TextAnswer(text):
            return text
        case YearAnswer(typed):
            return typed
        case _:
            return ""
