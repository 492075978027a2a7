"""BulletsEditor: short items, one a row; lessons are written so too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.announcing import LimitWatch
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.editors.texts.paste_note import PasteNote
from otop_report.desktop.editors.texts.points import PointsList
from otop_report.desktop.editors.texts.steps import step_name
from otop_report.desktop.editors.texts.written import Doing
from otop_report.desktop.fields import FieldHead, on_button, said
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, BulletsAnswer
from otop_report.report.text import Runs, plain, word_count
from otop_report.wizard.gauges import Fill, Gauge, Measure
from otop_report.workshop.model import Question


class BulletsEditor(Editor):
    """A list of items with their count, and the words of the item that is being written."""

    draws_own_head = True

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._typed = False
        self.items = PointsList(self.look, self.tr("Add an item"), self)
        self.items.field.most = question.limits.max_count
        self.items.field.setAccessibleName(self.label)
        self.items.field.setAccessibleDescription(self.prompt)
        self.head = FieldHead(
            on_button(self.label), self.tr("one a row"), self.look, buddy=self.items.field, parent=self
        )
        self.words = QLabel(self)
        self.words.setProperty("look", "caption")
        self.note = PasteNote(self.items.field, surroundings, self)
        self._count_watch = LimitWatch(self.items.field, self.label)
        self._words_watch = LimitWatch(self.items.field, self.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for part in (self.head, self.items, self.words, self.note):
            column.addWidget(part)
        self.setFocusProxy(self.items.field)
        self.items.field.edited.connect(self._edited)
        self.items.field.focused.connect(self._focused)
        self.items.field.row_changed.connect(self._focused)
        self.items.field.left.connect(self.left)
        self._show_gauges()

    def shown(self) -> Answer | None:
        """The items as they are now; None where there is none."""
        items = self.items.items()
        return BulletsAnswer(items) if items else None

    def show_answer(self, answer: Answer | None) -> None:
        """Shows the items."""
        items: tuple[Runs, ...] = answer.items if isinstance(answer, BulletsAnswer) else ()
        if items != self.items.items():
            self.items.show_items(items)
        self._show_gauges()

    def focus_part(self, path: str) -> None:
        """An item by its number, the list for ""."""
        self.items.field.setFocus()
        if path.isdigit():
            self.items.field.go_to_item(int(path))

    def gauge(self) -> Gauge | None:
        """How many items there are."""
        limits = self.question.limits
        return Gauge(Measure.ITEMS, len(self.items.items()), limits.min_count, limits.max_count)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A red frame where items are missing, or something is over its limit."""
        self.items.set_wrong(any(one.level in (Level.MISSING, Level.LIMIT) for one in findings))

    def holds_back(self, finding: Finding) -> bool:
        """What is missing is said after the field is left."""
        return finding.level is Level.MISSING and self.items.field.is_being_typed

    def tells(self, finding: Finding) -> bool:
        """What is over a limit is said by the gauges and the tint."""
        return finding.level is Level.LIMIT and (finding.row is None or self._row_words().fill is Fill.OVER)

    @Slot(object)
    def _edited(self, doing: object) -> None:
        if isinstance(doing, Doing):
            self._typed = True
            path = str(self.items.field.item())
            self.change(step_name(doing, self.label), path=path, typing=doing is Doing.TYPING)
            self._show_gauges()
            self._typed = False

    @Slot()
    def _focused(self) -> None:
        self._show_words()
        if self.items.field.hasFocus():
            self.part_focused.emit(str(self.items.field.item()))

    def _row_words(self) -> Gauge:
        """The words of the row that the cursor is in."""
        lines = self.items.field.lines()
        words = word_count(plain(lines[self.items.field.row()].runs))
        return Gauge(Measure.WORDS, words, self.question.limits.min_words, self.question.limits.max_words)

    def _show_gauges(self) -> None:
        gauge = self.gauge()
        assert gauge is not None
        self.head.gauge.show_gauge(gauge)
        self._count_watch.see(gauge, typed=self._typed)
        self.items.field.show_most_words(self.question.limits.max_words)
        full = gauge.fill in (Fill.FULL, Fill.OVER)
        sentence = self.tr("%1 is the most here. Keep the most important ones.")
        self.items.show_full(sentence.replace("%1", str(gauge.most)) if full else "")
        self._show_words()

    def _show_words(self) -> None:
        """The words of this row, once they are nearly as many as there should be."""
        gauge = self._row_words()
        self._words_watch.see(gauge, typed=self._typed)
        self.words.setVisible(gauge.most is not None and gauge.fill not in (Fill.GOOD, Fill.SHORT))
        self.words.setText(self.tr("This row: %1").replace("%1", said(gauge)))
        restyle(self.words, "state", "over" if gauge.fill is Fill.OVER else "")
