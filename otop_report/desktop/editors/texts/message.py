"""MessageEditor: a headline, the points that carry it, and the details that explain it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.announcing import LimitWatch
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.editors.texts.field_frame import FieldFrame
from otop_report.desktop.editors.texts.headline import FramedLine
from otop_report.desktop.editors.texts.paste_note import PasteNote
from otop_report.desktop.editors.texts.points import PointsList
from otop_report.desktop.editors.texts.rich_text import RichText
from otop_report.desktop.editors.texts.steps import step_name
from otop_report.desktop.editors.texts.written import Doing
from otop_report.desktop.fields import FieldHead
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, MessageAnswer
from otop_report.report.text import Blocks, Runs, word_count
from otop_report.wizard.gauges import Fill, Gauge, Measure
from otop_report.workshop.model import MAX_HEADLINE_WORDS, MAX_POINTS, Question

HEADLINE, POINTS, DETAILS = "headline", "points", "details"


class MessageEditor(Editor):
    """Three fields, each saying where its text goes."""

    draws_own_head = True

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        limits = question.limits
        self._most_words = limits.max_headline_words or MAX_HEADLINE_WORDS
        self._most_points = limits.max_points or MAX_POINTS
        self._typed = False
        self._name_headline, self._name_points, self._name_details = (
            self.tr("Headline"), self.tr("Points"), self.tr("Details")
        )
        self.headline = FramedLine(self.look, self)
        self.points = PointsList(self.look, self.tr("Add a point"), self)
        self.details = RichText(self.look, self.tr("Make points from the te&xt"), self)
        self.make_points = self.details.button
        self.points.field.most = self._most_points
        self.headline_head = FieldHead(
            self.tr("&Headline"), self.tr("the title of the slide"), self.look, buddy=self.headline.field, parent=self
        )
        self.points_head = FieldHead(
            self.tr("&Points"), self.tr("the bullets on the slide"), self.look, buddy=self.points.field, parent=self
        )
        self.details_head = FieldHead(
            self.tr("Det&ails"),
            self.tr("speaker notes, and the Word report"),
            self.look,
            buddy=self.details.field,
            parent=self,
        )
        self._long_title = QLabel(self.tr("Nothing is cut off. A short title is easier to read."), self)
        self._long_title.setProperty("look", "caption")
        self._long_title.setWordWrap(True)
        self._watches = {
            HEADLINE: LimitWatch(self.headline.field, self._name_headline),
            POINTS: LimitWatch(self.points.field, self._name_points),
            DETAILS: LimitWatch(self.details.field, self._name_details),
        }
        self.paste_notes = {
            HEADLINE: PasteNote(self.headline.field, surroundings, self),
            POINTS: PasteNote(self.points.field, surroundings, self),
            DETAILS: PasteNote(self.details.field, surroundings, self),
        }
        self._name_parts()
        self._lay_out()
        self._connect()
        self._show_gauges()

    # the answer

    def shown(self) -> Answer | None:
        """The three parts as they are now; None where all are empty."""
        answer = MessageAnswer(self.headline.field.line(), self.points.items(), self.details.field.text())
        return None if answer == MessageAnswer() else answer

    def show_answer(self, answer: Answer | None) -> None:
        """Shows the parts that are another than those shown."""
        message = answer if isinstance(answer, MessageAnswer) else MessageAnswer()
        if message.headline != self.headline.field.line():
            self.headline.field.show_line(message.headline)
        if message.points != self.points.items():
            self.points.show_items(message.points)
        if message.details != self.details.field.text():
            self.details.field.show_text(message.details)
        self._show_gauges()

    def focus_part(self, path: str) -> None:
        """`headline`, `points`, `points/2`, `details` or `details/2`; the headline for ""."""
        part, _, number = path.partition("/")
        if part == POINTS:
            self.points.field.setFocus()
            if number.isdigit():
                self.points.field.go_to_item(int(number))
        elif part == DETAILS:
            self.details.field.setFocus()
            if number.isdigit():
                self.details.field.go_to_item(int(number))
        else:
            self.headline.field.setFocus()

    def first_field(self) -> QWidget | None:
        return self.headline.field

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Colours the frames of the parts that findings are about: what is missing, and what is over its limit."""
        levels = {one.level for one in findings}
        message = self.shown()
        parts = message if isinstance(message, MessageAnswer) else MessageAnswer()
        gauges = self._gauges(parts)
        missing = Level.MISSING in levels
        short = gauges[DETAILS].fill is Fill.SHORT or (bool(self.question.limits.min_words) and not parts.details)
        wrong = {
            HEADLINE: missing and not parts.headline,
            POINTS: missing and not (parts.points or parts.details),
            DETAILS: missing and bool(short),
        }
        for part, frame in self._frames().items():
            over = Level.LIMIT in levels and gauges[part].fill is Fill.OVER
            frame.set_wrong(wrong[part] or over)

    def holds_back(self, finding: Finding) -> bool:
        """What is missing is said after the field is left."""
        fields = (self.headline.field, self.points.field, self.details.field)
        return finding.level is Level.MISSING and any(field.is_being_typed for field in fields)

    def tells(self, finding: Finding) -> bool:
        """What is over a limit is said by the gauges and the tints."""
        return finding.level is Level.LIMIT

    # what the person does

    def add_points(self, points: Sequence[Runs], details: Blocks = ()) -> None:
        """Puts chosen sentences after the points that are there, and a text that they come from into the details."""
        if details:
            self.details.field.show_text((*self.details.field.text(), *details))
        if points:
            self.points.add_items(points)
            self.points.field.setFocus()
        elif details:
            self._hand_on(Doing.ADDING, self._name_details, DETAILS)

    @Slot(object)
    def _headline_edited(self, doing: object) -> None:
        self._hand_on(doing, self._name_headline, HEADLINE)

    @Slot(object)
    def _points_edited(self, doing: object) -> None:
        self._hand_on(doing, self._name_points, f"{POINTS}/{self.points.field.item()}")

    @Slot(object)
    def _details_edited(self, doing: object) -> None:
        self._hand_on(doing, self._name_details, DETAILS)

    def _hand_on(self, doing: object, name: str, path: str) -> None:
        if isinstance(doing, Doing):
            self._typed = True
            self.change(step_name(doing, name), path=path, typing=doing is Doing.TYPING)
            self._show_gauges()
            self._typed = False

    @Slot()
    def _headline_focused(self) -> None:
        self.part_focused.emit(HEADLINE)

    @Slot()
    def _point_focused(self) -> None:
        if self.points.field.hasFocus():
            self.part_focused.emit(f"{POINTS}/{self.points.field.item()}")

    @Slot()
    def _details_focused(self) -> None:
        self.part_focused.emit(DETAILS)

    @Slot()
    def _go_to_points(self) -> None:
        self.points.field.setFocus()

    @Slot()
    def _choose_points(self) -> None:
        from otop_report.desktop.editors.texts.points_dialog import PointsDialog

        text = self.details.field.selected_text() or self.details.field.text()
        dialog = PointsDialog(text, self.points.items(), self._most_points, self.look, self)
        dialog.chosen.connect(self.add_points)
        dialog.open()

    @Slot()
    def _part_left(self) -> None:
        """Going on from one part to the next is no leaving: the others are still to be written."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.left.emit()

    # inside

    def _gauges(self, parts: MessageAnswer) -> dict[str, Gauge]:
        limits = self.question.limits
        words = self.details.field.words()
        return {
            HEADLINE: Gauge(Measure.WORDS, word_count(parts.headline), None, self._most_words),
            POINTS: Gauge(Measure.POINTS, len(parts.points), None, self._most_points),
            DETAILS: Gauge(Measure.WORDS, words, limits.min_words, limits.max_words),
        }

    def _show_gauges(self) -> None:
        shown = self.shown()
        gauges = self._gauges(shown if isinstance(shown, MessageAnswer) else MessageAnswer())
        heads = {HEADLINE: self.headline_head, POINTS: self.points_head, DETAILS: self.details_head}
        for part, gauge in gauges.items():
            heads[part].gauge.show_gauge(gauge)
            self._watches[part].see(gauge, typed=self._typed)
        self._long_title.setVisible(gauges[HEADLINE].fill is Fill.OVER)
        self.headline.field.show_most(self._most_words)
        self.details.field.show_most(self.question.limits.max_words)
        full = gauges[POINTS].fill in (Fill.FULL, Fill.OVER)
        sentence = self.tr("%1 points are the most for one slide. Put more in Details.")
        self.points.show_full(sentence.replace("%1", str(self._most_points)) if full else "")

    def _frames(self) -> dict[str, FieldFrame]:
        return {HEADLINE: self.headline, POINTS: self.points, DETAILS: self.details}

    def _name_parts(self) -> None:
        for field, name, where in (
            (self.headline.field, self._name_headline, self.tr("the title of the slide")),
            (self.points.field, self._name_points, self.tr("the bullets on the slide")),
            (self.details.field, self._name_details, self.tr("speaker notes, and the Word report")),
        ):
            field.setAccessibleName(f"{name}: {where}")
            field.setAccessibleDescription(self.prompt)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for number, (head, field, part) in enumerate(
            (
                (self.headline_head, self.headline, HEADLINE),
                (self.points_head, self.points, POINTS),
                (self.details_head, self.details, DETAILS),
            )
        ):
            if number:
                column.addSpacing(7)
            column.addWidget(head)
            column.addWidget(field)
            if part == HEADLINE:
                column.addWidget(self._long_title)
            column.addWidget(self.paste_notes[part])
        self.setFocusProxy(self.headline.field)

    def _connect(self) -> None:
        headline, points, details = self.headline.field, self.points.field, self.details.field
        headline.edited.connect(self._headline_edited)
        points.edited.connect(self._points_edited)
        details.edited.connect(self._details_edited)
        headline.focused.connect(self._headline_focused)
        points.focused.connect(self._point_focused)
        points.row_changed.connect(self._point_focused)
        details.focused.connect(self._details_focused)
        headline.finished.connect(self._go_to_points)
        for field in (headline, points, details):
            field.left.connect(self._part_left)
        self.make_points.clicked.connect(self._choose_points)
