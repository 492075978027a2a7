"""FactEditor: what the editors of one short value share: a field is judged when it is left, never while it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.surroundings import Surroundings
from otop_report.workshop.model import Question

_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undoing(event: QKeyEvent) -> bool:
    """Whether keys mean undo or redo: those belong to the whole report and not to one field."""
    return any(event.matches(keys) for keys in _UNDOING)


class FocusLine(QLineEdit):
    """A line that tells the editor around it when the focus comes and goes, and leaves undo to the window."""

    def __init__(self, editor: Editor, path: str = "") -> None:
        super().__init__(editor)
        self._editor = editor
        self._path = path
        self.returnPressed.connect(self._tell_left)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._editor.part_focused.emit(self._path)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._editor.left.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undoing(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undoing(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell_left(self) -> None:
        """Enter ends the typing as leaving does."""
        self._editor.left.emit()


class FactEditor(Editor):
    """An editor of one short value. `settled` tells that nobody is in the middle of typing it."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._settled = True
        self.left.connect(self._settle)

    @property
    def settled(self) -> bool:
        """Whether what stands here may be judged."""
        return self._settled

    def typed(self, path: str = "") -> None:
        """Hands on what was typed just now; whatever was said about the value before is taken back."""
        self._settled = False
        self.change(self.tr("typing in %1").replace("%1", self.label), path=path)
        self.notes_changed.emit()

    def holds_back(self, finding: Finding) -> bool:
        """What asks for something waits until the field is left; a note of one's own says it better."""
        if finding.level is Level.ADVICE:
            return False
        return not self._settled or any(note.sign in (Sign.ATTENTION, Sign.UNSURE) for note in self.notes())

    def mark(self, field: QWidget, findings: Sequence[Finding]) -> None:
        """A red frame round a field where something is missing or cannot be read."""
        asked = any(one.level in (Level.MISSING, Level.LIMIT, Level.UNSURE) for one in findings)
        wrong = asked or any(note.sign is Sign.ATTENTION for note in self.notes())
        restyle(field, "state", "error" if wrong else "")

    @Slot()
    def _settle(self) -> None:
        self._settled = True
        self.notes_changed.emit()
