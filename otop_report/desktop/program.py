"""Program: everything that is open, and the ways from one window to another.

It owns the look, the door to threads and the places in the user's data folder, opens and closes windows, and is the
last line of defence: whatever goes wrong in a window, what was written is saved before anything is said. What only a
dialog needs of Qt is loaded with the dialog, so that the start window is there soon.
"""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from otop_report.desktop.background import Background
from otop_report.desktop.folders import documents
from otop_report.desktop.look.theme import Look
from otop_report.desktop.settings import Settings, read_settings, write_settings
from otop_report.desktop.start.window import StartWindow
from otop_report.desktop.translation import install, remove, wanted_language
from otop_report.errors import OtopError
from otop_report.report.keeping.recent import forget_recent, recent_files
from otop_report.report.keeping.user_data import UserData

if TYPE_CHECKING:
    from otop_report.desktop.dialogs.unopened import UnopenedDialog, Version
    from otop_report.desktop.wizard.report_window import ReportWindow
    from otop_report.workshop.model import Workshop

REPORT_SUFFIX = ".otopreport"
WORKSHOP_SUFFIX = ".otopworkshop"
SAMPLE = "Sample report.otopreport"
SETTLED = 1500
"""Milliseconds after which a window that was opened has made what stays as long as it does."""


class Program(QObject):
    """The running program. `data` are the places in the user's data folder."""

    def __init__(self, application: QApplication, look: Look, data: UserData, settings: Settings | None = None) -> None:
        super().__init__(application)
        self.look = look
        self._settings = settings or read_settings(data)
        self.language = wanted_language(self._settings.language, QLocale.system())
        self._translators = install(application, self.language)
        self.data = data
        self.background = Background(self)
        self._application = application
        self._start: StartWindow | None = None
        self._reports: list[ReportWindow] = []
        self._asking: UnopenedDialog | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self._settle)
        self.ask_target: Callable[[Path], Path | None] = self._ask_where
        look.changed.connect(self._keep_settings)
        application.aboutToQuit.connect(self.close_everything)

    @property
    def reports(self) -> tuple[ReportWindow, ...]:
        """The reports that are open."""
        return tuple(self._reports)

    @property
    def start(self) -> StartWindow | None:
        """The start window, if it is there."""
        return self._start

    @Slot()
    def show_start(self) -> None:
        """Shows the start window, with the recent files of now."""
        if self._start is None:
            self._start = StartWindow(self.look, recent_files(self.data), self.language)
            self._start.language_wanted.connect(self.speak)
            self._start.write_wanted.connect(self.write_report)
            self._start.open_wanted.connect(self.choose_file)
            self._start.sample_wanted.connect(self.open_sample)
            self._start.file_wanted.connect(self.open_file)
            self._start.forgotten.connect(self._forget)
            self._start.guide_wanted.connect(self.show_guide)
            self._start.check_wanted.connect(self.check_reports)
            self._start.workshop_wanted.connect(self.prepare_workshop)
        else:
            self._start.show_recent(recent_files(self.data))
        self._start.show()
        self._start.raise_()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Has the windows speak a language; those that are open are made anew."""
        remove(self._application, self._translators)
        self.language = language
        self._translators = install(self._application, language)
        self._keep_settings()
        if self._start is not None:
            self._start.hide()
            self._start.deleteLater()
            self._start = None
            self.show_start()

    @Slot(Path)
    def open_file(self, path: Path) -> bool:
        """Opens the window that fits a file; False where it cannot be opened, which was said then."""
        already = next((window for window in self._reports if window.kept.path == path.absolute()), None)
        if already is not None:
            already.raise_()
            already.activateWindow()
            return True
        try:
            return self._open(path.absolute())
        except OtopError as error:
            self._offer_versions(path.absolute(), str(error))
            return False

    @Slot()
    def show_guide(self) -> None:
        """The participant's guide, beside the start window."""
        from otop_report.assets import guide
        from otop_report.desktop.dialogs.guide import GuideWindow

        shown = (self._start.findChild(GuideWindow) if self._start else None) or GuideWindow(
            guide("participant"), self._start
        )
        shown.show()
        shown.raise_()
        shown.activateWindow()

    @Slot()
    def write_report(self) -> None:
        """Asks what a new report needs, makes its file and opens it."""
        self._ask_for_report(None)

    @Slot()
    def choose_file(self) -> None:
        """Asks for a file and opens it."""
        from PySide6.QtWidgets import QFileDialog

        suffixes = f"*{REPORT_SUFFIX} *{WORKSHOP_SUFFIX} *.pptx *.docx *.json"
        kinds = self.tr("Reports, workshops and exported files") + f" ({suffixes})"
        file, _ = QFileDialog.getOpenFileName(self._start, self.tr("Open a file"), str(documents()), kinds)
        if file:
            self.open_file(Path(file))

    @Slot()
    def open_sample(self) -> None:
        """Opens the sample report, made anew, in the user's data folder."""
        from otop_report.assets import resource
        from otop_report.report.exchange import read_answers
        from otop_report.report.store import create
        from otop_report.workshop.load import load_workshop

        path = self.data.folder / SAMPLE
        if any(window.kept.path == path for window in self._reports):
            self.open_file(path)
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            workshop = load_workshop("otop-2017")
            create(path, workshop, read_answers(resource("sample", "honduras.json"), workshop))
        except (OtopError, OSError) as error:
            self.say_trouble(self.tr("The sample cannot be opened"), str(error))
            return
        self.open_file(path)

    @Slot()
    def check_reports(self) -> None:
        """Asks for a folder of reports and shows who is missing what, as a page in the browser."""
        from otop_report.desktop.dialogs.check_folder import check_folder

        check_folder(self.background, self.data, self._start)

    @Slot()
    def prepare_workshop(self) -> None:
        """Shows where a workshop begins: the folder to copy, and its check."""
        from otop_report.desktop.dialogs.workshop_check import WorkshopCheckDialog

        WorkshopCheckDialog(documents(), self._start).open()

    def say_trouble(self, heading: str, text: str, parent: QWidget | None = None) -> None:
        """Says what cannot be done, and what to do; can be copied."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent or self._start)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("OTOP Report Builder"))
        box.setText(heading)
        box.setInformativeText(text)
        box.setTextInteractionFlags(box.textInteractionFlags())
        box.open()

    def save_everything(self) -> bool:
        """Has every open report in its file (or in its rescue); True where all of them are."""
        flushed = [window.kept.flush() for window in self._reports]  # every one, whatever the first says
        return all(flushed)

    def take_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error of the program itself: saves first, then shows it in words that can be copied."""
        saved = self.save_everything()
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(details)
        from otop_report.desktop.dialogs.program_error import ProgramErrorDialog

        ProgramErrorDialog(details, saved, self._application.activeWindow()).open()

    def _open(self, path: Path) -> bool:
        if path.suffix.casefold() == WORKSHOP_SUFFIX or (path.is_dir() and (path / "workshop.toml").is_file()):
            from otop_report.workshop.load import load_workshop

            self._ask_for_report(load_workshop(path))
            return True
        if path.suffix.casefold() != REPORT_SUFFIX:
            return self._take_in(path)
        from otop_report.desktop.wizard.report_window import opened_window

        window = opened_window(path, self)
        if window is None:
            return False
        self._reports.append(window)
        window.closed.connect(self._closed)
        screen = window.screen().availableSize()
        window.resize(window.size().boundedTo(screen))
        window.show()
        window.sheet.focus_question()
        window.tell_what_was_kept()
        self._settling.start()
        if self._start is not None:
            self._start.hide()
        return True

    def _offer_versions(self, path: Path, reason: str) -> None:
        """Says why a file cannot be opened, and offers what this computer has of it."""
        from otop_report.desktop.dialogs.unopened import UnopenedDialog, versions_of

        versions = versions_of(path, self.data) if path.suffix.casefold() == REPORT_SUFFIX else ()
        if not versions:
            self.say_trouble(self.tr("This file cannot be opened"), reason)
            return
        dialog = UnopenedDialog(reason, versions, self._start)
        dialog.version_wanted.connect(partial(self._open_version, path))
        self._asking = dialog
        dialog.open()

    def _open_version(self, path: Path, version: Version) -> None:
        """A version of a report becomes a file of its own, which is opened."""
        from otop_report.replacing import replace_in_one_step

        made = version.made.astimezone()
        target = self.ask_target(path.with_name(f"{path.stem} {made:%Y-%m-%d %H.%M}{REPORT_SUFFIX}"))
        if target is None:
            return
        try:
            replace_in_one_step(target, version.path.read_bytes())
        except (OtopError, OSError) as error:
            self.say_trouble(self.tr("The file cannot be made"), str(error))
            return
        self.open_file(target)

    def _take_in(self, path: Path) -> bool:
        """An exported file or answers JSON: its answers go into a report file of their own, which is then opened."""
        from otop_report.desktop.taking_in import taken_in
        from otop_report.report.store import create

        found = taken_in(path)
        target = self.ask_target(path.with_suffix(REPORT_SUFFIX))
        if target is None:
            return False
        create(target, found.workshop, found.report)
        if not self._open(target):
            return False
        if found.notes:
            self.say_trouble(self.tr("What to look at in the answers"), "\n".join(found.notes), self._reports[-1])
        return True

    def _ask_where(self, offered: Path) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        heading = self.tr("Where does the report with these answers go?")
        file, _ = QFileDialog.getSaveFileName(self._start, heading, str(offered), f"*{REPORT_SUFFIX}")
        return Path(file) if file else None

    def _ask_for_report(self, workshop: Workshop | None) -> None:
        from otop_report.desktop.dialogs.new_report import NewReportDialog
        from otop_report.report.model import Report
        from otop_report.report.store import create

        dialog = NewReportDialog(documents(), workshop, self._start)
        if not dialog.exec() or dialog.chosen is None:
            return
        wanted = dialog.chosen
        try:
            create(wanted.path, wanted.workshop, Report(workshop=wanted.workshop.id, language=wanted.language))
        except OtopError as error:
            self.say_trouble(self.tr("The file cannot be made"), str(error))
            return
        self.open_file(wanted.path)

    @Slot()
    def _keep_settings(self) -> None:
        chosen = Settings(self.language, self.look.wish, self.look.zoom)
        if chosen != self._settings:
            self._settings = chosen
            write_settings(self.data, chosen)

    @Slot(Path)
    def _forget(self, path: Path) -> None:
        forget_recent(self.data, path)
        if self._start is not None:
            self._start.show_recent(recent_files(self.data))

    @Slot()
    def _settle(self) -> None:
        """What is there now stays: Python need not look through it for garbage again and again while a key waits."""
        gc.freeze()

    @Slot()
    def _closed(self) -> None:
        """A report was closed: the last one leads back to the start window."""
        window = self.sender()
        self._reports = [one for one in self._reports if one is not window]
        gc.unfreeze()
        if isinstance(window, QWidget):
            window.deleteLater()
        if not self._reports:
            self.show_start()

    @Slot()
    def close_everything(self) -> None:
        """Everything is saved and let go of, windows before the application they belong to."""
        from PySide6.QtCore import QEvent

        for window in self._reports:
            window.kept.close()
            window.hide()  # what is hidden has no focus to lose while it goes
            window.deleteLater()
        self._reports = []
        if self._start is not None:
            self._start.hide()
            self._start.deleteLater()
            self._start = None
        if self._asking is not None:
            self._asking.deleteLater()
            self._asking = None
        self.background.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
