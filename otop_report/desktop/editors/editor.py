"""Editor: what every editor of an answer is.

An editor shows the answer to one question and hands on what is typed. It keeps no answer: `shown()` reads it off the
widgets, `show_answer()` fills them, and the newest report is always that of the `OpenReport`. When the answer changes
elsewhere (undo, restore, a drop), the editor shows it; when it only comes back from its own typing, nothing moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from otop_report.completeness import Finding
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.open_report import Changed, Field
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer
from otop_report.wizard.gauges import Gauge
from otop_report.workshop.model import Question


@dataclass(frozen=True, slots=True)
class OwnNote:
    """What an editor says itself about its answer: a sign, a sentence, and (key, words) of up to two actions."""

    sign: Sign
    text: str
    actions: tuple[tuple[str, str], ...] = ()


class Editor(QWidget):
    """Edits the answer to one question. Subclasses fill in `shown`, `show_answer`, `focus_part` and build widgets."""

    part_focused = Signal(str)
    """The path of the part that has got the focus (`headline`, `points/0`, `2/place`, "" for the whole)."""
    gauge_changed = Signal()
    left = Signal()
    """The focus went out of a field: from now on it may be told what is wrong with it."""
    notes_changed = Signal()
    """`notes` may say something else now."""

    draws_own_head = False
    """Whether it writes the label of its field or fields itself."""
    fills_page = False
    """Whether it wants all the height there is (a table), rather than as much as it needs."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.question = question
        self.surroundings = surroundings
        self.look = surroundings.look
        self._topic = topic
        surroundings.open_report.changed.connect(self._follow)

    @property
    def label(self) -> str:
        """The question's short name in the language of the windows."""
        return self.question.label.in_language(self.surroundings.language)

    @property
    def prompt(self) -> str:
        """The sentence that asks."""
        return self.question.prompt.in_language(self.surroundings.language)

    @property
    def answer(self) -> Answer | None:
        """The answer in the newest report."""
        return self.surroundings.open_report.report.answers.get(self.question.id)

    def shown(self) -> Answer | None:
        """The answer as the widgets have it now."""
        raise NotImplementedError

    def show_answer(self, answer: Answer | None) -> None:
        """Fills the widgets with an answer, without handing it on again."""
        raise NotImplementedError

    def focus_part(self, path: str) -> None:
        """Puts the focus into a part of the answer, the first one for ""."""
        raise NotImplementedError

    def gauge(self) -> Gauge | None:
        """How full the answer is; None where there is no limit or the editor shows gauges itself."""
        return None

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Marks the fields that findings are about. What the findings say is shown below the editor by the page."""

    def notes(self) -> tuple[OwnNote, ...]:
        """What the editor itself says about its answer, shown above what is found."""
        return ()

    def note_chosen(self, key: str) -> None:
        """An action of one of the notes was chosen."""

    def holds_back(self, finding: Finding) -> bool:
        """Whether a finding is not told now: a note of the editor's own says it better, or it is still being typed."""
        return False

    def tells(self, finding: Finding) -> bool:
        """Whether it says a finding in its own words, so that the page need not."""
        return False

    def first_field(self) -> QWidget | None:
        """The widget that the mnemonic of the label goes to."""
        return self.focusProxy()

    def change(self, what: str, *, path: str = "", typing: bool = True) -> None:
        """Hands on what the widgets have now. `what` names the step for undo, `path` the part that was changed."""
        field = Field(self._topic, self.question.id, path)
        self.surroundings.open_report.change_answer(self.question.id, self.shown(), what, field, typing=typing)
        self.gauge_changed.emit()

    @Slot(object)
    def _follow(self, changed: object) -> None:
        if isinstance(changed, Changed) and self.question.id in changed.questions and self.shown() != self.answer:
            self.show_answer(self.answer)
            self.gauge_changed.emit()
