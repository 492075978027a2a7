"""ParagraphsEditor: running text in paragraphs and lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.announcing import LimitWatch
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.editors.texts.paste_note import PasteNote
from otop_report.desktop.editors.texts.rich_text import RichText
from otop_report.desktop.editors.texts.steps import step_name
from otop_report.desktop.editors.texts.written import Doing
from otop_report.desktop.fields import FieldHead, on_button
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, ParagraphsAnswer
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.workshop.model import Question


class ParagraphsEditor(Editor):
    """A rich field with its words counted."""

    draws_own_head = True

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self.text = RichText(self.look, parent=self)
        self.text.field.setAccessibleName(self.label)
        self.text.field.setAccessibleDescription(self.prompt)
        hint = self.tr("the slides, and the Word report")
        self.head = FieldHead(on_button(self.label), hint, self.look, buddy=self.text.field, parent=self)
        self.note = PasteNote(self.text.field, surroundings, self)
        self._watch = LimitWatch(self.text.field, self.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for part in (self.head, self.text, self.note):
            column.addWidget(part)
        self.setFocusProxy(self.text.field)
        self.text.field.edited.connect(self._edited)
        self.text.field.focused.connect(self._focused)
        self.text.field.left.connect(self.left)
        self._show_gauge(typed=False)

    def shown(self) -> Answer | None:
        """The text as it is now; None where there is none."""
        blocks = self.text.field.text()
        return ParagraphsAnswer(blocks) if blocks else None

    def show_answer(self, answer: Answer | None) -> None:
        """Shows the text."""
        blocks = answer.blocks if isinstance(answer, ParagraphsAnswer) else ()
        if blocks != self.text.field.text():
            self.text.field.show_text(blocks)
        self._show_gauge(typed=False)

    def focus_part(self, path: str) -> None:
        """A block by its number, the text for ""."""
        self.text.field.setFocus()
        if path.isdigit():
            self.text.field.go_to_item(int(path))

    def gauge(self) -> Gauge | None:
        """How many words there are."""
        limits = self.question.limits
        return Gauge(Measure.WORDS, self.text.field.words(), limits.min_words, limits.max_words)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A red frame where something is missing, or over its limit."""
        self.text.set_wrong(any(one.level in (Level.MISSING, Level.LIMIT) for one in findings))

    def holds_back(self, finding: Finding) -> bool:
        """What is missing is said after the field is left."""
        return finding.level is Level.MISSING and self.text.field.is_being_typed

    def tells(self, finding: Finding) -> bool:
        """What is over a limit is said by the gauge and the tint."""
        return finding.level is Level.LIMIT

    @Slot(object)
    def _edited(self, doing: object) -> None:
        if isinstance(doing, Doing):
            self.change(step_name(doing, self.label), typing=doing is Doing.TYPING)
            self._show_gauge(typed=True)

    @Slot()
    def _focused(self) -> None:
        self.part_focused.emit("")

    def _show_gauge(self, *, typed: bool) -> None:
        gauge = self.gauge()
        assert gauge is not None
        self.head.gauge.show_gauge(gauge)
        self._watch.see(gauge, typed=typed)
        self.text.field.show_most(self.question.limits.max_words)
