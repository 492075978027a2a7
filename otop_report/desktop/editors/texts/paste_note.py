"""PasteNote: what was done to a pasted text, with a way back and a look at what came.

It stays until the next change.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from otop_report.desktop.editors.announcing import announce
from otop_report.desktop.editors.texts.writing import WritingField
from otop_report.desktop.fields import NoteView
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.surroundings import Surroundings
from otop_report.wizard.pasting import Pasted

TELL_FROM = 25
"""Words of a paste that is told of even where nothing was done to it."""


def told(pasted: Pasted) -> str:
    """A paste in words: "Pasted 187 words. We joined 14 broken lines and removed 2 page numbers."

    "" where there is nothing to tell.
    """
    if not pasted.is_changed and pasted.words < TELL_FROM:
        return ""
    translate = QCoreApplication.translate
    parts = [
        _counted(count, one, many)
        for count, one, many in (
            (pasted.joined, translate("PasteNote", "joined 1 broken line"),
             translate("PasteNote", "joined %1 broken lines")),
            (pasted.page_numbers, translate("PasteNote", "removed 1 page number"),
             translate("PasteNote", "removed %1 page numbers")),
            (pasted.note_marks, translate("PasteNote", "removed 1 footnote mark"),
             translate("PasteNote", "removed %1 footnote marks")),
            (pasted.list_numbers, translate("PasteNote", "made a bullet of 1 number"),
             translate("PasteNote", "made bullets of %1 numbers")),
            (pasted.table_rows, translate("PasteNote", "wrote 1 table row as a line"),
             translate("PasteNote", "wrote %1 table rows as lines")),
        )
        if count
    ]
    first = _counted(pasted.words, translate("PasteNote", "Pasted 1 word."), translate("PasteNote", "Pasted %1 words."))
    if not parts:
        return first
    last = translate("PasteNote", "%1 and %2")
    listed = last.replace("%1", ", ".join(parts[:-1])).replace("%2", parts[-1]) if len(parts) > 1 else parts[0]
    return f"{first} {translate('PasteNote', 'We %1.').replace('%1', listed)}"


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.replace("%1", str(count))


class PasteNote(QWidget):
    """The place of the note under a field: empty, or with the note of the last paste."""

    def __init__(self, field: WritingField, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._surroundings = surroundings
        self._note: NoteView | None = None
        self._pasted: Pasted | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setVisible(False)
        field.pasted.connect(self._show)
        surroundings.open_report.changed.connect(self._clear)

    @property
    def text(self) -> str:
        """What the note says; "" where there is none."""
        return self._note.text if self._note is not None else ""

    def choose(self, action: str) -> None:
        """What the words under the note do: `undo`, or `original`."""
        if action == "undo":
            self._field.setFocus()
            self._surroundings.open_report.undo_stack.undo()
        elif self._pasted is not None:
            Original(self._pasted.original, self).open()

    @Slot(object)
    def _show(self, pasted: object) -> None:
        self._clear()
        sentence = told(pasted) if isinstance(pasted, Pasted) else ""
        if not sentence or not isinstance(pasted, Pasted):
            return
        self._pasted = pasted
        announce(self._field, sentence)
        actions = (("undo", self.tr("Undo")), ("original", self.tr("Show the original")))
        self._note = NoteView(Sign.TICK, sentence, self._surroundings.look, actions, self)
        self._note.chosen.connect(self.choose)
        self._column.addWidget(self._note)
        self.setVisible(True)

    @Slot()
    def _clear(self) -> None:
        if self._note is not None:
            self._column.removeWidget(self._note)
            self._note.hide()
            self._note.deleteLater()
            self._note = None
            self.setVisible(False)


class Original(QDialog):
    """A pasted text as it came, to read and to copy."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The original"))
        words = QPlainTextEdit(text, self)
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setAccessibleName(self.tr("The text as it came"))
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(buttons)
        self.resize(580, 420)
