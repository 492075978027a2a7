"""ReportWindow: the wizard window of a report file, with the file kept behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox

from otop_report.desktop.kept import Kept, Teller
from otop_report.desktop.open_report import OpenReport
from otop_report.desktop.surroundings import Remembered, Surroundings
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.report.keeping import KeptReport, open_to_keep
from otop_report.report.saving import Saved, Saving, Trouble, TroubleKind
from otop_report.report.sessions import InUse, LeftAt

if TYPE_CHECKING:
    from otop_report.desktop.program import Program


class ReportWindow(WizardWindow):
    """A report file that is open."""

    def __init__(self, kept: KeptReport, teller: Teller, program: Program) -> None:
        remembered = Remembered(set(kept.session.left_at.examples))
        open_report = OpenReport(kept.workshop, kept.report)
        surroundings = Surroundings(open_report, program.look, program.background, remembered)
        super().__init__(surroundings, kept.session.path.parent)
        open_report.setParent(self)
        self.kept = Kept(kept, open_report, teller, surroundings.language, self)
        self.kept.state_changed.connect(self._show_state)
        self._name_window()
        self.columns.set_sizes(kept.session.left_at.columns)
        if kept.session.left_at.topic:
            self.open_topic(kept.session.left_at.topic)
        self.kept.note_recent()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.kept.remember(LeftAt(self.topic, self.sheet.verticalScrollBar().value(), self.columns.sizes,
                                  tuple(sorted(self.surroundings.remembered.examples_open))))
        self.kept.close()
        super().closeEvent(event)

    @Slot(object)
    def _show_state(self, state: object) -> None:
        match state:
            case Saving():
                pass  # told only if it takes long: the keeper writes in some milliseconds
            case Saved(at=at):
                local = at.astimezone()
                time = QTime(local.hour, local.minute)
                self.saved.show_saved(QLocale().toString(time, QLocale.FormatType.ShortFormat))
            case Trouble(kind=kind):
                self.saved.show_trouble(self._in_short(kind))
            case _:
                pass

    def _in_short(self, kind: TroubleKind) -> str:
        words = {
            TroubleKind.READ_ONLY: self.tr("the file is read-only"),
            TroubleKind.DISK_FULL: self.tr("disk is full"),
            TroubleKind.GONE: self.tr("the file was moved or deleted"),
            TroubleKind.OUT_OF_REACH: self.tr("the stick or folder is not there"),
            TroubleKind.REPLACED: self.tr("another file has taken its place"),
            TroubleKind.IN_USE: self.tr("another program holds the file"),
        }
        return words.get(kind, self.tr("the file cannot be written"))

    def _name_window(self) -> None:
        self.setWindowTitle(f"{self.kept.path.name} – {self.tr('OTOP Report Builder')}")


def opened_window(path: Path, program: Program) -> ReportWindow | None:
    """The window of a report file; None where a person decides against it because it is open elsewhere. Raises
    OtopError where the file cannot be opened.
    """
    teller = Teller()
    kept = open_to_keep(path, program.data, teller.hear)
    if isinstance(kept, InUse) and not kept.is_here and _wants_it_anyway(kept):
        kept = open_to_keep(path, program.data, teller.hear, anyway=True)
    if isinstance(kept, InUse):
        if kept.is_here:
            program.say_trouble(
                program.tr("This report is open in another window"), program.tr("Go on there, or close it first.")
            )
        return None
    return ReportWindow(kept, teller, program)


def _wants_it_anyway(found: InUse) -> bool:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Question)
    who = found.holder.user or found.holder.host
    box.setText(box.tr("This report is open on another computer (%1)").replace("%1", who))
    box.setInformativeText(box.tr("If both of you write, the later words win. Open it only if nobody writes there."))
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box.exec() == QMessageBox.StandardButton.Open
