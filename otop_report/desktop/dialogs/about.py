"""AboutDialog: the program, its version, and whose work it stands on, with their licences."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from otop_report import __version__

LIBRARIES = (
    "PySide6-Essentials", "shiboken6", "python-pptx", "python-docx", "lxml", "Pillow", "pi-heif", "Jinja2",
    "MarkupSafe", "pydantic", "regex", "XlsxWriter", "click", "rich",
)  # fmt: skip
"""The libraries that are installed with the program."""


class AboutDialog(QDialog):
    """What Help › About shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About OTOP Report Builder"))
        self.setMinimumSize(580, 420)
        heading = QLabel(f"OTOP Report Builder {__version__}", self)
        heading.setProperty("look", "heading")
        about = QLabel(
            self.tr("Your answers become slides and a Word report. Nothing is sent anywhere."), self
        )
        about.setProperty("look", "guidance")
        about.setWordWrap(True)
        licences = QPlainTextEdit("\n".join(licence_lines()), self)
        licences.setReadOnly(True)
        licences.setTabChangesFocus(True)
        licences.setAccessibleName(self.tr("Libraries and their licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for part in (heading, about, licences, buttons):
            column.addWidget(part)
        buttons.rejected.connect(self.reject)


def licence_lines() -> list[str]:
    """A line for each library that is there: its name, version and licence, as it says itself."""
    lines = [f"Qt {qVersion()}: LGPL-3.0-only"]
    for name in LIBRARIES:
        try:
            said = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        lines.append(f"{said['Name']} {said['Version']}: {_licence(said)}")
    return lines


def _licence(said: metadata.PackageMetadata) -> str:
    fields = said.json
    expression = str(fields.get("license_expression") or fields.get("license") or "")
    if expression and "\n" not in expression and len(expression) < 80:
        return expression
    classified = [one.rsplit(" :: ", 1)[-1] for one in said.get_all("Classifier") or [] if one.startswith("License ::")]
    return ", ".join(classified) or "see the package"
