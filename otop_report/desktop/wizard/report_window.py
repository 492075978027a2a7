"""ReportWindow: the wizard window of a report file, with the file kept behind it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from otop_report.assets import guide
from otop_report.desktop.background import Background
from otop_report.desktop.dialogs.about import AboutDialog
from otop_report.desktop.dialogs.guide import GuideWindow
from otop_report.desktop.dialogs.in_doubt import InDoubtDialog
from otop_report.desktop.dialogs.recovered import RecoveredDialog, clock_time
from otop_report.desktop.dialogs.trouble import TroubleDialog
from otop_report.desktop.dialogs.versions import VersionsDialog
from otop_report.desktop.kept import Kept, Teller
from otop_report.desktop.look.theme import Look
from otop_report.desktop.open_report import Field, OpenReport
from otop_report.desktop.surroundings import Remembered, Surroundings
from otop_report.desktop.wizard.menus import RULE, Entry, add_menu
from otop_report.desktop.wizard.window import WizardWindow
from otop_report.errors import OtopError
from otop_report.report.keeping.backups import Backup
from otop_report.report.keeping.kept_report import KeptReport, Rescued, drop, open_to_keep
from otop_report.report.keeping.saving import Saved, Saving, Trouble, TroubleKind
from otop_report.report.keeping.sessions import InUse, LeftAt
from otop_report.report.keeping.user_data import UserData
from otop_report.report.kinds import pieces
from otop_report.report.model import Report
from otop_report.report.store import SUFFIX, put, utc_now

SAVING_TOLD_AFTER = 400
"""Milliseconds after which saving is worth a word."""
LONGEST_WORDS = 80


class Ways(Protocol):
    """What a report's window needs of the program around it: the ways out of it, and what all windows share."""

    look: Look
    background: Background
    data: UserData
    language: str

    def write_report(self) -> None: ...

    def choose_file(self) -> None: ...

    def show_start(self) -> None: ...

    def say_trouble(self, heading: str, text: str, parent: QWidget | None = None) -> None: ...


class ReportWindow(WizardWindow):
    """A report file that is open."""

    def __init__(self, kept: KeptReport, teller: Teller, program: Ways) -> None:
        remembered = Remembered(set(kept.session.left_at.examples))
        open_report = OpenReport(kept.workshop, kept.report)
        surroundings = Surroundings(open_report, program.look, program.background, remembered, program.language)
        super().__init__(surroundings, kept.session.path.parent)
        open_report.setParent(self)
        self._program = program
        self._trouble: Trouble | None = None
        self._in_doubt = list(kept.in_doubt)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVING_TOLD_AFTER)
        self._saving.timeout.connect(self.saved.show_saving)
        self.kept = Kept(kept, open_report, teller, surroundings.language, self)
        self.kept.state_changed.connect(self._show_state)
        self.saved.trouble.clicked.connect(self._tell_trouble)
        self._add_menus()
        self._name_window()
        self.columns.set_sizes(kept.session.left_at.columns)
        if kept.session.left_at.topic:
            self.open_topic(kept.session.left_at.topic)
        self.kept.note_recent()

    def tell_what_was_kept(self) -> None:
        """After a crash or a power cut: that the work is here."""
        session = self.kept.kept.session
        taken = self.kept.kept.taken
        if session.stopped is None and taken is None:
            self.ask_which_version()
            return
        page = self.page
        topic = page.topic.name.in_language(self.surroundings.language) if page is not None else ""
        at = session.stopped.at if session.stopped is not None else taken.begun if taken is not None else utc_now()
        dialog = RecoveredDialog(at, topic, self._last_words(), self.look, self)
        dialog.versions_wanted.connect(self.show_versions)
        dialog.finished.connect(self.ask_which_version)
        dialog.open()

    @Slot()
    def ask_which_version(self) -> None:
        """Words that were kept of a file that was changed elsewhere since: the person decides about the newest."""
        if not self._in_doubt:
            return
        rescue, *self._in_doubt = self._in_doubt
        report, language = self.open_report.report, self.surroundings.language
        dialog = InDoubtDialog(rescue, report, self.open_report.workshop, self.look, language, self)
        dialog.taken.connect(self._take_kept)
        dialog.dropped.connect(self._drop_kept)
        dialog.finished.connect(self.ask_which_version)
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.kept.remember(
            LeftAt(
                self.topic,
                self.sheet.verticalScrollBar().value(),
                self.columns.sizes,
                tuple(sorted(self.surroundings.remembered.examples_open)),
            )
        )
        if not self.kept.flush() and not self._leaves_anyway():
            event.ignore()
            return
        self.kept.close()
        super().closeEvent(event)

    @Slot()
    def save_copy(self) -> None:
        """Writes a copy of the report as it is; the window stays with its own file."""
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy"), str(self.kept.path.parent), self.tr("Reports") + f" (*{SUFFIX})"
        )
        if not file:
            return
        target = Path(file) if Path(file).suffix else Path(file).with_suffix(SUFFIX)
        try:
            put(target, self.open_report.workshop, self.open_report.report, over=True)
        except OtopError as error:
            self._program.say_trouble(self.tr("The copy cannot be written"), str(error), self)

    @Slot()
    def show_versions(self) -> None:
        """Earlier versions of the report."""
        dialog = VersionsDialog(
            self.kept.kept.backups.listed(),
            self._report_now,
            self.open_report.workshop,
            self.look,
            self.surroundings.language,
            self,
        )
        dialog.restore_wanted.connect(self._restore)
        dialog.open()

    @Slot()
    def show_about(self) -> None:
        """The program and its licences."""
        AboutDialog(self).open()

    @Slot()
    def show_guide(self) -> None:
        """The participant's guide; it lies on this computer."""
        shown = self.findChild(GuideWindow) or GuideWindow(guide("participant"), self)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _add_menus(self) -> None:
        file = add_menu(
            self,
            self.tr("&File"),
            [
                Entry(self.tr("New report…"), self._program.write_report, ("Ctrl+N",)),
                Entry(self.tr("Open…"), self._program.choose_file, ("Ctrl+O",)),
                Entry(self.tr("Start window"), self._program.show_start),
                RULE,
                Entry(self.tr("Save a copy…"), self.save_copy, ("Ctrl+Shift+S",)),
                Entry(self.tr("Earlier versions…"), self.show_versions),
                Entry(self.tr("Prepare for e-mail…"), self.export.prepare),
                RULE,
                Entry(self.tr("Close"), self.close, ("Ctrl+W",)),
            ],
        )
        bar = self.menuBar()
        bar.insertMenu(bar.actions()[0], file)
        add_menu(
            self,
            self.tr("&Help"),
            [
                Entry(self.tr("Guide for participants"), self.show_guide, ("F1",)),
                Entry(self.tr("About OTOP Report Builder"), self.show_about),
            ],
        )

    def _report_now(self) -> Report:
        return self.open_report.report

    def _last_words(self) -> str:
        """The beginning of what stands on the topic that was open."""
        page = self.page
        report = self.open_report.report
        texts = [
            text
            for one in (page.asked if page is not None else ())
            if one.answer is not None
            for _, text in pieces(one.question, one.answer, report.language)
        ]
        last = texts[-1] if texts else ""
        return last if len(last) <= LONGEST_WORDS else f"{last[:LONGEST_WORDS].rstrip()} …"

    @Slot(object)
    def _restore(self, backup: object) -> None:
        if not isinstance(backup, Backup):
            return
        try:
            report = self.kept.kept.earlier_version(backup)
        except OtopError as error:
            self._program.say_trouble(self.tr("This version cannot be taken back"), str(error), self)
            return
        self.open_report.change(report, self.tr("restoring an earlier version"), Field(self.topic))

    @Slot(object)
    def _take_kept(self, rescue: object) -> None:
        """The words that were kept become the report; what the file has is a version first."""
        assert isinstance(rescue, Rescued)
        try:
            self.kept.kept.keeper.back_up()
        except OtopError as error:
            self._program.say_trouble(self.tr("The kept words cannot be taken now"), str(error), self)
            return
        self.open_report.change(rescue.report, self.tr("using the kept words"), Field(self.topic))
        if self.kept.flush():
            drop(rescue)

    @Slot(object)
    def _drop_kept(self, rescue: object) -> None:
        assert isinstance(rescue, Rescued)
        drop(rescue)

    @Slot(object)
    def _show_state(self, state: object) -> None:
        match state:
            case Saving():
                self._saving.start()
            case Saved(at=at):
                self._saving.stop()
                self._trouble = None
                self.saved.show_saved(clock_time(at))
            case Trouble(kind=kind):
                self._saving.stop()
                self._trouble = state
                self.saved.show_trouble(self._in_short(kind))
            case _:
                pass
        self._show_summary()

    @Slot()
    def _tell_trouble(self) -> None:
        if self._trouble is None:
            return
        dialog = TroubleDialog(self._trouble, self.kept.path, self)
        dialog.elsewhere_wanted.connect(self._save_elsewhere)
        dialog.again_wanted.connect(self.kept.flush)
        dialog.open()

    @Slot(Path)
    def _save_elsewhere(self, path: Path) -> None:
        try:
            in_use = self.kept.save_elsewhere(path)
        except OtopError as error:
            self._program.say_trouble(self.tr("The report cannot be saved there"), str(error), self)
            return
        if in_use is not None:
            self._program.say_trouble(self.tr("That file is open"), self.tr("Choose another name."), self)
            return
        self._name_window()

    def _leaves_anyway(self) -> bool:
        """Asks whether to leave although the newest words are not in the file."""
        safe = self._trouble is not None and self._trouble.rescue is not None
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("The report is not saved in its file yet"))
        box.setInformativeText(
            self.tr("A copy is safe on this computer. The program takes it back when you open the report again.")
            if safe
            else self.tr("Your last words are lost if you close now. Save elsewhere first.")
        )
        close = box.addButton(self.tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is close

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


def opened_window(path: Path, program: Ways) -> ReportWindow | None:
    """The window of a report file; None where a person decides against it because it is open elsewhere. Raises
    OtopError where the file cannot be opened.
    """
    teller = Teller()
    kept = open_to_keep(path, program.data, teller.hear)
    if isinstance(kept, InUse) and not kept.is_here and _wants_it_anyway(kept):
        kept = open_to_keep(path, program.data, teller.hear, anyway=True)
    if isinstance(kept, InUse):
        if kept.is_here:
            heading = QCoreApplication.translate("ReportWindow", "This report is open in another window")
            program.say_trouble(heading, QCoreApplication.translate("ReportWindow", "Go on there, or close it first."))
        return None
    return ReportWindow(kept, teller, program)


def _wants_it_anyway(found: InUse) -> bool:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Question)
    who = found.holder.user or found.holder.host
    translate = QCoreApplication.translate
    box.setText(translate("ReportWindow", "This report is open on another computer (%1)").replace("%1", who))
    box.setInformativeText(
        translate("ReportWindow", "If both of you write, the later words win. Open it only if nobody writes there.")
    )
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box.exec() == QMessageBox.StandardButton.Open
