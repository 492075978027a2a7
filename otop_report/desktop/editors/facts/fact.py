"""FactEditor: what the editors of one short value share: a field is judged when it is left, never while it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.surroundings import Surroundings
from otop_report.workshop.model import Question

_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_CHECK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


class KeysOfWindow(QObject):
    """Lets undo and redo pass by a field, which belong to the whole report, and the key of *Check and export*.

    A filter and not an override of `event`: an error inside such an override ends the program.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asks = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if asks and isinstance(event, QKeyEvent) and _is_of_window(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_of_window(event: QKeyEvent) -> bool:
    return any(event.matches(keys) for keys in _UNDOING) or event.keyCombination() == _CHECK


class FocusLine(QLineEdit):
    """A line that tells the editor around it when the focus comes and goes, and leaves undo to the window."""

    def __init__(self, editor: Editor, path: str = "") -> None:
        super().__init__(editor)
        self._editor = editor
        self._path = path
        self.installEventFilter(KeysOfWindow(self))
        self.returnPressed.connect(self._tell_left)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._editor.part_focused.emit(self._path)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible():  # else the page or the window is going, and nobody is told
            self._editor.left.emit()

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
