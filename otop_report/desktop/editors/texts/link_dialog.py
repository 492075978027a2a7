"""LinkDialog: asks for the address of a link."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from otop_report.desktop.look.style_sheet import restyle


class LinkDialog(QDialog):
    """One line for an address. `chosen` gives it whole, or "" to take the link away."""

    chosen = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link"))
        self._line = QLineEdit(address, self)
        self._line.setPlaceholderText("https://")
        wanted = self.fontMetrics().averageCharWidth() * 60
        self._line.setMinimumWidth(min(wanted, parent.window().width() - 100) if parent is not None else wanted)
        label = QLabel(self.tr("&Address of the page or the e-mail"), self)
        label.setProperty("look", "label")
        label.setBuddy(self._line)
        self._line.setAccessibleName(self.tr("Address of the page or the e-mail"))
        buttons = QDialogButtonBox(self)
        use = buttons.addButton(self.tr("&Use this address"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(use, "look", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        if address:
            remove = buttons.addButton(self.tr("&Take the link away"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.clicked.connect(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self._line)
        column.addSpacing(8)
        column.addWidget(buttons)
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)

    @Slot()
    def _use(self) -> None:
        self.chosen.emit(whole_address(self._line.text()))
        self.accept()

    @Slot()
    def _remove(self) -> None:
        self.chosen.emit("")
        self.accept()


def whole_address(typed: str) -> str:
    """An address as a link needs it: with what it begins with, without spaces."""
    address = "".join(typed.split())
    if not address or ":" in address.split("/")[0]:
        return address
    if "@" in address and "/" not in address:
        return f"mailto:{address}"
    return f"https://{address}"
