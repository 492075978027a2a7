"""A field for one line of plain words that wraps where it is long, so that all of it is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from otop_report.desktop.editors.texts.field_frame import FieldFrame
from otop_report.desktop.editors.texts.writing import WritingField
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Block, Blocks, Run, one_line


class LineField(WritingField):
    """One line of plain words. Enter tells `finished`."""

    finished = Signal()
    one_line = True
    rich = False

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setAcceptRichText(False)
        self._line: str | None = None

    def show_line(self, line: str) -> None:
        """Shows a line without telling of it."""
        self.show_text((Block((Run(line),)),) if line else ())

    def line(self) -> str:
        """The line as it is now; one that was only shown is given back as it came."""
        text = self.text()
        return "".join(run.text for run in text[0].runs) if len(text) == 1 else one_line(self.plain())

    def press_enter(self, event: QKeyEvent) -> None:
        self.finished.emit()

    def as_fits(self, text: Blocks) -> Blocks:
        line = " ".join(block.text for block in text)
        return (Block((Run(line),)),) if line else ()


class FramedLine(FieldFrame):
    """A line field in its frame."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.field = LineField(look, self)
        self.field.set_margin(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.focused.connect(self._focus_came)
        self.field.left.connect(self._focus_went)

    def _focus_came(self) -> None:
        self.set_focused(True)

    def _focus_went(self) -> None:
        self.set_focused(False)
