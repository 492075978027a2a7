"""DayEditor: a day, typed as 2017-03-16 or chosen in a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Slot
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from otop_report.completeness import Finding
from otop_report.desktop.editors.editor import OwnNote
from otop_report.desktop.editors.facts.fact import FactEditor, FocusLine
from otop_report.desktop.languages import day_in_words
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.facts import day_of
from otop_report.report.kinds.values import Answer, DateAnswer
from otop_report.wizard.readings import day_doubts
from otop_report.workshop.model import Question

LINE_WIDTH = 240


class DayEditor(FactEditor):
    """A day. What cannot be read as one stays in the line and is asked about; only a day is handed on."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._line = FocusLine(self)
        self._line.setAccessibleName(self.label)
        self._line.setAccessibleDescription(self.prompt)
        self._line.setMaximumWidth(self.look.scaled(LINE_WIDTH))
        example = question.example.in_language(surroundings.language) if question.example else "2017-03-16"
        self._line.setPlaceholderText(example)
        self._button = QPushButton(self.tr("Calendar…"), self)
        self._button.setProperty("look", "small")
        self._button.setAccessibleName(self.tr("%1: choose in a calendar").replace("%1", self.label))
        self._popup: QFrame | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        row.addStretch(1)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._line_edited)
        self._button.clicked.connect(self.open_calendar)

    def shown(self) -> Answer | None:
        """The day, where the line holds one."""
        day = day_of(self._line.text().strip())
        return DateAnswer(day) if day is not None else None

    def show_answer(self, answer: Answer | None) -> None:
        """Writes the day into the line."""
        self._line.setText(answer.day.isoformat() if isinstance(answer, DateAnswer) else "")

    def focus_part(self, path: str) -> None:
        """Puts the cursor into the line."""
        self._line.setFocus()

    def notes(self) -> tuple[OwnNote, ...]:
        """What is asked about a text that is no day of this form."""
        text = self._line.text().strip()
        if not self.settled or not text or day_of(text) is not None:
            return ()
        doubts = day_doubts(text)
        if not doubts:
            said = self.tr("We cannot read “%1” as a day. Write it as 2017-03-16.").replace("%1", text)
            return (OwnNote(Sign.ATTENTION, said),)
        if len(doubts) == 1:
            said = self.tr("We read “%1” as %2.").replace("%2", self._in_words(doubts[0])).replace("%1", text)
            actions = (("0", self.tr("Yes, correct")), ("change", self.tr("Change")))
            return (OwnNote(Sign.UNSURE, said, actions),)
        said = self.tr("“%1” can be two days. Which one is it?").replace("%1", text)
        return (OwnNote(Sign.UNSURE, said, tuple((str(n), self._in_words(day)) for n, day in enumerate(doubts))),)

    def note_chosen(self, key: str) -> None:
        """Takes a day that was offered, or goes back to the line."""
        doubts = day_doubts(self._line.text())
        if key.isdecimal() and int(key) < len(doubts):
            self._take(doubts[int(key)])
            self._line.setFocus()
        else:
            self._line.setFocus()
            self._line.selectAll()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A red frame where something is missing or wrong."""
        self.mark(self._line, findings)

    @Slot()
    def open_calendar(self) -> None:
        """Opens a calendar at the day of the answer, else at today."""
        self._popup = popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("look", "card")
        calendar = QCalendarWidget(popup)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        answer = self.shown()
        if isinstance(answer, DateAnswer):
            calendar.setSelectedDate(QDate(answer.day.year, answer.day.month, answer.day.day))
        column = QVBoxLayout(popup)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(calendar)
        calendar.clicked.connect(self._choose)
        calendar.activated.connect(self._choose)
        popup.move(self._line.mapToGlobal(QPoint(0, self._line.height() + 2)))
        popup.show()
        calendar.setFocus()

    @Slot(QDate)
    def _choose(self, chosen: QDate) -> None:
        self._take(date(chosen.year(), chosen.month(), chosen.day()))
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self._line.setFocus()

    def _take(self, day: date) -> None:
        self._line.setText(day.isoformat())
        self.change(self.tr("choosing %1").replace("%1", self.label), typing=False)
        self.left.emit()

    def _in_words(self, day: date) -> str:
        return day_in_words(day)

    @Slot()
    def _line_edited(self) -> None:
        self.typed()
