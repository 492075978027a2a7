"""PointsList: short items, one a row, in their frame.

Under the rows stands *Add a point*, or what to do where there are as many as a slide takes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from otop_report.desktop.editors.texts.field_frame import FieldFrame
from otop_report.desktop.editors.texts.points_field import PointsField
from otop_report.desktop.editors.texts.written import Doing
from otop_report.desktop.look.theme import Look
from otop_report.report.text import Block, Runs, simplest


class PointsList(FieldFrame):
    """The rows in their frame, with *Add a point* below."""

    def __init__(self, look: Look, add: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._add_text = add
        self.field = PointsField(look, self)
        rule = QFrame(self)
        rule.setProperty("look", "rule")
        rule.setFixedHeight(1)
        self._add = QPushButton(f"+   {add}", self)
        self._add.setProperty("look", "flat")
        self._add.setAccessibleName(add)
        self._full = QLabel(self)
        self._full.setProperty("look", "guidance")
        self._full.setWordWrap(True)
        self._full.setMargin(6)
        self._keys = QLabel(self.tr("Enter: new row   Alt+↑ ↓: move"), self)
        self._keys.setProperty("look", "hint")
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(4, 0, 10, 0)
        self._foot.addWidget(self._add)
        self._foot.addWidget(self._full, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(rule)
        column.addLayout(self._foot)
        self.setFocusProxy(self.field)
        self.field.focused.connect(self._focus_came)
        self.field.left.connect(self._focus_went)
        self._add.clicked.connect(self._add_clicked)
        self.show_full("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._add.sizeHint().width() + self._keys.sizeHint().width() + 32
        self._keys.setVisible(needed <= self.width())

    def items(self) -> tuple[Runs, ...]:
        """The items as they are now."""
        return tuple(block.runs for block in self.field.text())

    def show_items(self, items: Sequence[Runs]) -> None:
        """Shows items without telling of it."""
        self.field.show_text(tuple(Block(runs) for runs in items))

    def add_items(self, items: Sequence[Runs]) -> None:
        """Puts more items after those that are there, as one change of the person's."""
        lines = [line for line in self.field.lines() if simplest(line.runs)]
        lines += [Block(runs) for runs in items]
        self.field.show_lines(lines, (len(lines) - 1, 1 << 20), Doing.ADDING)

    def show_full(self, sentence: str) -> None:
        """Says that there are as many as there should be; "" offers to add one."""
        self._full.setText(sentence)
        self._full.setVisible(bool(sentence))
        self._add.setVisible(not sentence)
        self.field.viewport().update()

    @property
    def add_button(self) -> QPushButton:
        """The button below the rows."""
        return self._add

    @Slot()
    def _add_clicked(self) -> None:
        self.field.setFocus()
        self.field.add_row(len(self.field.lines()) - 1)

    @Slot()
    def _focus_came(self) -> None:
        self.set_focused(True)

    @Slot()
    def _focus_went(self) -> None:
        self.set_focused(False)
