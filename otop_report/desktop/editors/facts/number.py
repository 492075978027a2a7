"""NumberEditor: a number as typed, its unit where one is asked for, and how it was read."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from otop_report.completeness import Finding
from otop_report.desktop.editors.editor import OwnNote
from otop_report.desktop.editors.facts.fact import FactEditor, FocusLine
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds import read_answer
from otop_report.report.kinds.values import Answer, NumberAnswer
from otop_report.report.place import Place
from otop_report.wizard.readings import NumberReading, number_doubts
from otop_report.workshop.model import Question

ALONE_WIDTH = 240


class NumberEditor(FactEditor):
    """A number. It is never written anew; `value` is only what a person said yes to."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._confirmed: Decimal | None = None
        self._line = FocusLine(self)
        self._line.setAccessibleName(self.label)
        self._line.setAccessibleDescription(self.prompt)
        if question.example is not None:
            self._line.setPlaceholderText(question.example.in_language(surroundings.language))
        self._unit: FocusLine | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 3)
        if question.asks_unit:
            row.addLayout(self._unit_beside(), 3)
        else:
            self._line.setMaximumWidth(self.look.scaled(ALONE_WIDTH))
            row.addStretch(1)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._number_edited)

    def shown(self) -> Answer | None:
        """The number, its unit, and the value that was confirmed."""
        unit = self._unit.text() if self._unit is not None else ""
        typed = self._line.text()
        if not typed.strip():
            return None
        value = {"typed": typed, "unit": unit, "value": self._confirmed}
        return read_answer(self.question, value, Place(self.question.id, []))

    def show_answer(self, answer: Answer | None) -> None:
        """Writes number and unit into their fields."""
        number = answer if isinstance(answer, NumberAnswer) else NumberAnswer("")
        self._confirmed = number.value
        self._line.setText(number.typed)
        if self._unit is not None:
            self._unit.setText(number.unit)
        self.notes_changed.emit()

    def focus_part(self, path: str) -> None:
        """Puts the cursor into the number, or into its unit."""
        (self._unit if path == "unit" and self._unit is not None else self._line).setFocus()

    def notes(self) -> tuple[OwnNote, ...]:
        """How the number was read, where that is not plain; and that a unit alone is no answer."""
        if not self.settled:
            return ()
        typed = self._line.text().strip()
        if not typed and self._unit is not None and self._unit.text().strip():
            return (OwnNote(Sign.ATTENTION, self.tr("Write the number too. The unit alone is not kept.")),)
        doubts = self._doubts()
        if len(doubts) == 1:
            said = self.tr("We read “%1” as %2. Your own text stays in the report.")
            said = said.replace("%2", doubts[0].shown).replace("%1", typed)
            actions = (("0", self.tr("Yes, correct")), ("change", self.tr("Change")))
            return (OwnNote(Sign.UNSURE, said, actions),)
        if doubts:
            said = self.tr("We can read “%1” in two ways. Which number is it?").replace("%1", typed)
            ways = tuple((str(place), self._in_words(one)) for place, one in enumerate(doubts))
            return (OwnNote(Sign.UNSURE, said, ways),)
        return ()

    def note_chosen(self, key: str) -> None:
        """Confirms a reading, or goes back to the line."""
        doubts = self._doubts()
        if key.isdecimal() and int(key) < len(doubts):
            self._confirmed = doubts[int(key)].value
            self.change(self.tr("confirming %1").replace("%1", self.label), typing=False)
            self._line.setFocus()
            self.left.emit()
        else:
            self._line.setFocus()
            self._line.selectAll()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A red frame where something is missing or wrong."""
        self.mark(self._line, findings)

    def _doubts(self) -> tuple[NumberReading, ...]:
        return number_doubts(self._line.text().strip(), self._confirmed)

    def _in_words(self, reading: NumberReading) -> str:
        """`1,234` and `1.234` look alike: each says what it is."""
        if reading.value == reading.value.to_integral_value() and reading.value >= 1000:
            return self.tr("%1 (thousands)").replace("%1", reading.shown)
        return self.tr("%1 (decimals)").replace("%1", reading.shown)

    def _unit_beside(self) -> QHBoxLayout:
        label = QLabel(self.tr("Unit"), self)
        label.setProperty("look", "label")
        self._unit = FocusLine(self, "unit")
        self._unit.setAccessibleName(self.tr("%1: unit").replace("%1", self.label))
        self._unit.setPlaceholderText(self.tr("of what, or for how long"))
        self._unit.textEdited.connect(self._unit_edited)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._unit, 1)
        return row

    @Slot()
    def _number_edited(self) -> None:
        self._confirmed = None
        self.typed()

    @Slot()
    def _unit_edited(self) -> None:
        self.typed("unit")
