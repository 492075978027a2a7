"""The sheet: one topic at a time, its questions one below the other, each with its editor and what is found.

The topic's page is made when it is first opened and kept; a page that a condition changed is made anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from otop_report.completeness import Asked, Finding, Level, holds
from otop_report.desktop.editors import EDITORS, editor_for
from otop_report.desktop.editors.editor import Editor, OwnNote
from otop_report.desktop.fields import FieldHead, NoteView, note_of, on_button
from otop_report.desktop.look.signs import Sign, SignView
from otop_report.desktop.surroundings import Surroundings
from otop_report.desktop.wizard.standing import Standing
from otop_report.wizard.flow import Page
from otop_report.workshop.model import FACT_KINDS, Question

MOST_ADVICE = 2
"""Pieces of advice on one page."""
WIDEST = 760
"""Logical pixels: beyond them only the margins grow."""


class Sheet(QScrollArea):
    """Shows the page of a topic. `part_focused(question, path)` tells where the person is."""

    part_focused = Signal(str, str)

    def __init__(self, standing: Standing, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._surroundings = surroundings
        self._page: TopicPage | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("look", "sheet")
        standing.pages_changed.connect(self._rebuild)
        standing.changed.connect(self._tell)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    @property
    def page(self) -> TopicPage | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Puts a topic on the sheet; the one before is let go."""
        beside = tuple(one for one in self._standing.pages if one.section.id == page.section.id)
        shown = TopicPage(page, beside, self._surroundings, self)
        shown.part_focused.connect(self.part_focused)
        shown.left.connect(self._standing.refresh)
        before, self._page = self.takeWidget(), shown
        self.setWidget(shown)
        self.verticalScrollBar().setValue(0)
        if before is not None:
            before.deleteLater()
        self._tell()

    def set_compact(self, compact: bool) -> None:
        """In a small window the bar above says which topic it is."""
        if self._page is not None:
            self._page.set_compact(compact)

    def focus_question(self, question: str = "", path: str = "") -> None:
        """Puts the focus into a question, by default the first."""
        if self._page is not None:
            self._page.focus_question(question, path)

    @Slot()
    def _tell(self) -> None:
        if self._page is not None:
            self._page.show_findings(self._standing.findings, self._page.topic in self._standing.passed)

    @Slot()
    def _rebuild(self) -> None:
        """A condition changed which questions this topic has: the page keeps what is there and adds or drops blocks."""
        if self._page is None:
            return
        page = next((one for one in self._standing.pages if one.id == self._page.topic), None)
        if page is not None:
            self._page.show_questions(page)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page is not None and self._page.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 60)


class TopicPage(QWidget):
    """One topic: where it stands in its section, its name, and its questions."""

    part_focused = Signal(str, str)
    left = Signal()

    def __init__(
        self, page: Page, section_pages: Sequence[Page], surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.topic = page.id
        self._surroundings = surroundings
        self._blocks: dict[str, QuestionBlock] = {}
        language = surroundings.language
        number = [one.id for one in section_pages].index(page.id) + 1
        where = self.tr("%1 · topic %2 of %3")
        where = where.replace("%1", page.section.name.in_language(language)).replace("%2", str(number))
        kicker = QLabel(where.replace("%3", str(len(section_pages))), self)
        kicker.setTextFormat(Qt.TextFormat.PlainText)
        kicker.setProperty("look", "caption")
        title = QLabel(page.topic.name.in_language(language), self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("look", "title")
        title.setWordWrap(True)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(surroundings.look.scaled(16))
        inner = self._inner = QWidget(self)
        surroundings.look.changed.connect(self._set_width)
        self._set_width()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(kicker)
        whole.addWidget(title)
        whole.addSpacing(6)
        whole.addLayout(self._column, 1)
        self._head = (kicker, title)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 18, 40, 16)
        self._row.addWidget(inner)
        self.show_questions(page)

    @Slot()
    def _set_width(self) -> None:
        self._inner.setMaximumWidth(self._surroundings.look.scaled(WIDEST))

    def set_compact(self, compact: bool) -> None:
        """Without its own heading, and with narrower margins."""
        for label in self._head:
            label.setVisible(not compact)
        self._row.setContentsMargins(*((16, 10, 24, 10) if compact else (32, 18, 40, 16)))

    def show_questions(self, page: Page) -> None:
        """The questions of the page: those that are there stay, new ones come in their place, others go."""
        wanted = [one.question.id for one in page.asked]
        for question in [one for one in self._blocks if one not in wanted]:
            block = self._blocks.pop(question)
            self._column.removeWidget(block)
            block.deleteLater()
        alone = len(page.asked) == 1
        while self._column.count():
            self._column.takeAt(0)
        fills = False
        for one in (one for one in page.asked if one.question.kind in EDITORS):
            block = self._blocks.get(one.question.id) or self._new_block(one, alone)
            block.show_prompt()
            fills = fills or block.editor.fills_page
            self._column.addWidget(block, 1 if block.editor.fills_page else 0)
        if not fills:
            self._column.addStretch(1)

    def show_findings(self, findings: Sequence[Finding], insist: bool) -> None:
        """Shows under each question what is found about it."""
        advice_left = MOST_ADVICE
        for question, block in self._blocks.items():
            own = [one for one in findings if one.question == question]
            advice = [one for one in own if one.level is Level.ADVICE][:advice_left]
            advice_left -= len(advice)
            block.show_findings([one for one in own if one.level is not Level.ADVICE] + advice, insist)

    def focus_question(self, question: str = "", path: str = "") -> None:
        """Puts the focus into a part of a question; the first question for ""."""
        block = self._blocks.get(question) or next(iter(self._blocks.values()), None)
        if block is not None:
            block.editor.focus_part(path)

    def _new_block(self, one: Asked, alone: bool) -> QuestionBlock:
        block = QuestionBlock(one.question, self.topic, alone, self._surroundings, self)
        self._blocks[one.question.id] = block
        block.part_focused.connect(self.part_focused)
        block.left.connect(self.left)
        return block


class QuestionBlock(QWidget):
    """One question: what is asked, an example to unfold, the editor, and notes about the answer.

    A question that has its page alone is asked in large words; one of several has its label over the field, with the
    question beside it.
    """

    part_focused = Signal(str, str)
    left = Signal()

    def __init__(
        self, question: Question, topic: str, alone: bool, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._question = question
        self._touched = False
        in_large = alone or question.kind not in FACT_KINDS
        # The order in which they are made is that of the Tab key.
        self._example = self._made_example() if in_large else None
        self.editor: Editor = editor_for(question, topic, surroundings, self)
        self._prompt: QLabel | None = None
        self._head: FieldHead | None = None
        self._notes: list[QWidget] = []
        self._told: tuple[Finding, ...] = ()
        self._shown: tuple[tuple[OwnNote, ...], tuple[Finding, ...]] = ((), ())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        if in_large:
            self._ask_in_large(column)
        else:
            self._ask_beside_label(column)
        column.addWidget(self.editor, 1 if self.editor.fills_page else 0)
        self._note_column = QVBoxLayout()
        self._note_column.setSpacing(6)
        column.addLayout(self._note_column)
        self.editor.part_focused.connect(self._tell_focus)
        self.editor.left.connect(self._was_left)
        self.editor.gauge_changed.connect(self._show_gauge)
        self.editor.notes_changed.connect(self._show_notes)
        self._show_gauge()

    @property
    def shown_notes(self) -> tuple[QWidget, ...]:
        """The notes under the field."""
        return tuple(self._notes)

    def show_prompt(self) -> None:
        """The question as it is asked now: another answer may change it."""
        asked = self._prompt_now()
        if self._prompt is not None:
            self._prompt.setText(asked)
        elif self._head is not None:
            self._head.set_hint(asked)

    def show_findings(self, findings: Sequence[Finding], insist: bool) -> None:
        """Shows what is found; what is merely not there yet only if `insist`, the rest once a field was left."""
        self._told = tuple(one for one in findings if self._is_told(one, insist))
        self._show_notes()

    @Slot()
    def _show_notes(self) -> None:
        """The editor's own notes, then those of findings that it does not hold back."""
        told = [one for one in self._told if not self.editor.holds_back(one)]
        self.editor.show_findings(told)
        others = tuple(one for one in told if not self.editor.tells(one))
        own_notes = self.editor.notes()
        if (own_notes, others) == self._shown:
            return  # a note that somebody is about to press stays where it is
        self._shown = own_notes, others
        for note in self._notes:
            self._note_column.removeWidget(note)
            note.hide()
            note.deleteLater()
        self._notes = []
        for own in own_notes:
            view = NoteView(own.sign, own.text, self._surroundings.look, own.actions, self)
            view.chosen.connect(self.editor.note_chosen)
            self._notes.append(view)
        self._notes += [note_of(finding, self._surroundings.look, self) for finding in others]
        before = self._last_of_editor()
        for note in self._notes:
            self._note_column.addWidget(note)
            for button in note.findChildren(QPushButton):
                self.setTabOrder(before, button)  # what comes later would else stand behind the whole window
                before = button

    def _last_of_editor(self) -> QWidget:
        """The last widget of the editor in the order of the Tab key."""
        last: QWidget = self.editor
        following = last.nextInFocusChain()
        while following is not None and self.editor.isAncestorOf(following):
            last, following = following, following.nextInFocusChain()
        return last

    def _is_told(self, finding: Finding, insist: bool) -> bool:
        if insist or finding.level in (Level.ADVICE, Level.LIMIT):
            return True
        return self._touched and self.editor.answer is not None

    def _prompt_now(self) -> str:
        open_report, language = self._surroundings.open_report, self._surroundings.language
        for other in self._question.prompt_if:
            if holds(open_report.workshop, open_report.report, other.condition):
                return other.prompt.in_language(language)
        return self._question.prompt.in_language(language)

    def _made_example(self) -> Example | None:
        question = self._question
        has_one = any((question.example, question.weak_example, question.strong_example))
        return Example(question, self._surroundings, self) if has_one else None

    def _ask_in_large(self, column: QVBoxLayout) -> None:
        language = self._surroundings.language
        self._prompt = _wrapped(self._prompt_now(), "prompt", self)
        column.addWidget(self._prompt)
        if self._question.guidance is not None:
            column.addWidget(_wrapped(self._question.guidance.in_language(language), "guidance", self))
        if self._example is not None:
            column.addWidget(self._example)
        column.addSpacing(4)
        if not self.editor.draws_own_head and self.editor.gauge() is not None:
            self._head = FieldHead(on_button(self.editor.label), "", self._surroundings.look, parent=self)
            column.addWidget(self._head)

    def _ask_beside_label(self, column: QVBoxLayout) -> None:
        label = on_button(self.editor.label)
        self._head = FieldHead(label, self._prompt_now(), self._surroundings.look, buddy=self.editor.first_field(),
                               parent=self)
        if not self._question.required:
            self._head.add_word(self.tr("optional"))
        column.addWidget(self._head)
        if self._question.guidance is not None:
            self.editor.setToolTip(self._question.guidance.in_language(self._surroundings.language))

    @Slot(str)
    def _tell_focus(self, path: str) -> None:
        self.part_focused.emit(self._question.id, path)

    @Slot()
    def _was_left(self) -> None:
        self._touched = True
        self.left.emit()

    @Slot()
    def _show_gauge(self) -> None:
        if self._head is not None:
            self._head.gauge.show_gauge(self.editor.gauge())


class Example(QWidget):
    """An example, folded: a weak and a strong one side by side, or a single one. Unfolding is remembered by kind."""

    def __init__(self, question: Question, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        language = surroundings.language
        self._kind = str(question.kind)
        self._remembered = surroundings.remembered
        texts = [
            (sign, heading, text.in_language(language))
            for sign, heading, text in (
                (Sign.CROSS, self.tr("Weak example"), question.weak_example),
                (Sign.TICK, self.tr("Strong example"), question.strong_example),
                (Sign.TICK, self.tr("Example"), question.example),
            )
            if text is not None
        ]
        self._fold = QPushButton(self)
        self._fold.setProperty("look", "flat")
        self._fold.setCheckable(True)
        self._card = QFrame(self)
        self._card.setProperty("look", "card")
        row = QHBoxLayout(self._card)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(20)
        for sign, heading, text in texts:
            row.addLayout(self._one(sign, heading, text, surroundings), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        self._fold.setChecked(self._kind in self._remembered.examples_open)
        self._fold.toggled.connect(self._show)
        self._show(self._fold.isChecked())

    def _one(self, sign: Sign, heading: str, text: str, surroundings: Surroundings) -> QVBoxLayout:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(SignView(sign, surroundings.look, 14, self))
        label = QLabel(heading, self)
        label.setProperty("look", "label")
        title.addWidget(label, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(title)
        for paragraph in text.strip().split("\n\n"):
            column.addWidget(_wrapped(paragraph.strip(), "body", self))
        column.addStretch(1)
        return column

    @Slot(bool)
    def _show(self, unfolded: bool) -> None:
        self._card.setVisible(unfolded)
        self._fold.setText(self.tr("Hide the &example") if unfolded else self.tr("Show an &example"))
        if unfolded:
            self._remembered.examples_open.add(self._kind)
        else:
            self._remembered.examples_open.discard(self._kind)


def _wrapped(text: str, look: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("look", look)
    return label
