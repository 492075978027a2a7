"""NewReportDialog: which workshop, which language, and where the file goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.languages import name_of_language
from otop_report.desktop.look.style_sheet import restyle
from otop_report.errors import OtopError
from otop_report.report.store import SUFFIX
from otop_report.wording import languages
from otop_report.workshop.load import bundled, load_workshop
from otop_report.workshop.model import Workshop


@dataclass(frozen=True, slots=True)
class NewReport:
    """What was chosen."""

    workshop: Workshop
    language: str
    path: Path


class NewReportDialog(QDialog):
    """Asks the three things a new report needs; `chosen` has them after it was accepted."""

    def __init__(self, folder: Path, workshop: Workshop | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Write my report"))
        self.setMinimumWidth(580)
        self._folder = folder
        self._workshops = [workshop] if workshop is not None else []
        self._workshops += [load_workshop(name) for name in bundled() if workshop is None or name != workshop.id]
        self.chosen: NewReport | None = None
        self._workshop = QComboBox(self)
        self._workshop.setAccessibleName(self.tr("Workshop"))
        other = QPushButton(self.tr("&Another workshop…"), self)
        self._language = QComboBox(self)
        self._language.setAccessibleName(self.tr("Language of the report"))
        self._name = QLineEdit(self)
        self._name.setAccessibleName(self.tr("File"))
        change = QPushButton(self.tr("C&hange…"), self)
        self._trouble = QLabel(self)
        self._trouble.setProperty("look", "trouble")
        self._trouble.setWordWrap(True)
        self._trouble.setVisible(False)
        buttons = QDialogButtonBox(self)
        start = buttons.addButton(self.tr("&Start writing"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(start, "look", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        for aside in (other, change):
            aside.setAutoDefault(False)  # Enter starts, wherever one is
        start.setDefault(True)
        self._lay_out(other, change, buttons)
        self._fill()
        other.clicked.connect(self._choose_workshop)
        change.clicked.connect(self._choose_file)
        self._workshop.currentIndexChanged.connect(self._offer)
        buttons.accepted.connect(self._take)
        self._workshop.setFocus()
        buttons.rejected.connect(self.reject)

    @property
    def path(self) -> Path:
        """The file as it stands in the field; a name alone is in the folder that was offered."""
        typed = Path(self._name.text().strip()).expanduser()
        whole = typed if typed.is_absolute() else self._folder / typed
        return whole if whole.suffix.casefold() == SUFFIX else whole.with_name(whole.name + SUFFIX)

    def _lay_out(self, other: QPushButton, change: QPushButton, buttons: QDialogButtonBox) -> None:
        about = QLabel(
            self.tr("Everything you write is saved in one file at once. You can put it on a USB stick."), self
        )
        about.setProperty("look", "guidance")
        about.setWordWrap(True)
        form = QFormLayout()
        form.setSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(_label(self.tr("&Workshop"), self._workshop), _beside(self._workshop, other))
        form.addRow(_label(self.tr("&Language of the report"), self._language), self._language)
        form.addRow(_label(self.tr("&File"), self._name), _beside(self._name, change))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self._trouble)
        column.addWidget(buttons)

    def _fill(self) -> None:
        for workshop in self._workshops:
            self._workshop.addItem(str(workshop.title))
        for tag in languages():
            self._language.addItem(name_of_language(tag), tag)
        self._offer(0)

    @Slot(int)
    def _offer(self, place: int) -> None:
        """The language of the workshop, and a name for the file that is free."""
        workshop = self._workshops[place]
        self._language.setCurrentIndex(max(0, self._language.findData(workshop.language)))
        self._name.setText(str(_free(self._folder / f"{workshop.id} report{SUFFIX}")))

    @Slot()
    def _choose_workshop(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a workshop"), str(self._folder), self.tr("Workshops (*.otopworkshop)")
        )
        if file:
            self.add_workshop(Path(file))

    def add_workshop(self, path: Path) -> None:
        """Offers the workshop of a file, and chooses it; says what is wrong with the file if it cannot be used."""
        try:
            workshop = load_workshop(path)
        except OtopError as error:
            self._say(str(error))
            return
        self._say("")
        self._workshops.append(workshop)
        self._workshop.addItem(str(workshop.title))
        self._workshop.setCurrentIndex(len(self._workshops) - 1)

    @Slot()
    def _choose_file(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where does the report go?"), str(self.path), self.tr("Reports (*.otopreport)")
        )
        if file:
            self._name.setText(file)

    @Slot()
    def _take(self) -> None:
        if not self._name.text().strip():
            self._say(self.tr("Give the file a name."))
            return
        if self.path.exists():
            self._say(self.tr("There is a file of this name already. Choose another name."))
            return
        workshop = self._workshops[self._workshop.currentIndex()]
        self.chosen = NewReport(workshop, str(self._language.currentData()), self.path)
        self.accept()

    def _say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))


def _label(text: str, field: QWidget) -> QLabel:
    label = QLabel(text, field.parentWidget())
    label.setBuddy(field)
    return label


def _beside(field: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row


def _free(path: Path) -> Path:
    """The path, with a number if there is such a file."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
