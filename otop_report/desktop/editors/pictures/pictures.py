"""PicturesEditor: pictures by button, by dropping and by pasting; their order, frames and texts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from otop_report.completeness import Finding
from otop_report.desktop.editors.announcing import announce
from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.editors.pictures.picture_intake import (
    PictureIntake,
    Refused,
    Source,
    may_hold_pictures,
    sources_of,
)
from otop_report.desktop.editors.pictures.picture_list import PictureList
from otop_report.desktop.editors.pictures.picture_panel import PicturePanel
from otop_report.desktop.fields import NoteView
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.open_report import Field
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import Answer, PicturesAnswer
from otop_report.report.model import Report
from otop_report.wizard import picture_changes
from otop_report.wizard.cropping import Crop
from otop_report.wizard.gauges import Gauge, Measure
from otop_report.workshop.model import Question

_SUFFIXES = "*.jpg *.jpeg *.png *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff *.avif"
_PARTS = ("caption", "credit", "alt")


class PicturesEditor(Editor):
    """The pictures of an answer, one of them open below the others."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self.intake = PictureIntake.of(question.id, topic, surroundings)
        self.list = PictureList(self.label, surroundings, single=question.limits.max_count == 1, parent=self)
        self._progress = QLabel(self)
        self._progress.setProperty("look", "guidance")
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setProperty("look", "link")
        self._stop.setAccessibleName(self.tr("Stop adding pictures"))
        self.panel = PicturePanel(question.id, surroundings, self)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(6)
        self.refused_notes: tuple[NoteView, ...] = ()
        self._told: tuple[object, ...] = ()
        self._folder = ""
        self._was_busy = False
        self.setAcceptDrops(True)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addLayout(self._progress_row())
        column.addLayout(self._notes)
        column.addWidget(self.panel)
        self._connect()
        self._show_intake()

    # as every editor

    def shown(self) -> Answer | None:
        """The pictures as they are shown."""
        items = self.list.pictures.items
        return PicturesAnswer(items) if items else None

    def show_answer(self, answer: Answer | None) -> None:
        """Shows the pictures; the one that was chosen stays so."""
        self.list.show_pictures(answer.items if isinstance(answer, PicturesAnswer) else ())
        self._show_chosen()

    def focus_part(self, path: str) -> None:
        """Goes to a picture (`2`) or to one of its parts (`2/caption`, `2/crop`)."""
        number, _, part = path.partition("/")
        if number.isdecimal():
            self.list.choose(int(number))
        if part in _PARTS and self.list.place >= 0:
            self.panel.fields[part].setFocus()
        elif part == "crop" and self.list.place >= 0:
            self.panel.view.setFocus()
        elif self.list.pictures.items:
            self.list.setFocus()
        else:
            self.list.add.setFocus()

    def gauge(self) -> Gauge | None:
        """How many pictures there are."""
        limits = self.question.limits
        return Gauge(Measure.PICTURES, len(self.list.pictures.items), limits.min_count, limits.max_count)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """The signs of the pictures say which one lacks something."""

    # adding

    @Slot()
    def choose_files(self) -> None:
        """Lets the person choose files."""
        pictures = self.tr("Pictures") + f" ({_SUFFIXES})"
        start = self._folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add pictures"), start, f"{pictures};;{self.tr('All files')} (*)"
        )
        self.add_files([Path(file) for file in files])

    def add_files(self, files: Sequence[Path]) -> None:
        """Takes these files in."""
        if files:
            self._folder = str(files[0].parent)
            self.intake.take(Source(file.name, path=file) for file in files)

    @Slot(object)
    def take_data(self, data: object) -> None:
        """Takes in what was dropped or pasted, or says why that cannot be."""
        if not isinstance(data, QMimeData):
            return
        sources = sources_of(data, self.tr("pasted picture"))
        if sources:
            self.intake.take(sources)
        elif data.hasUrls() or data.hasHtml():
            reason = self.tr("This picture is in the internet. Save it on this computer, then add the file.")
            self.intake.refuse((Refused("", reason),))
        else:
            self.intake.refuse((Refused("", self.tr("There is no picture to paste. Copy a picture first.")),))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_data(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_hold_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if may_hold_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_data(event.mimeData())

    # changing

    def _change(self, report: Report, what: str, part: str, *, place: int | None = None, typing: bool = False) -> None:
        """One step: `part` of the picture at `place` (the chosen one) goes into the path of the step."""
        at = self.list.place if place is None else place
        field = Field(self._topic, self.question.id, f"{at}/{part}" if part else str(at))
        self.surroundings.open_report.change(report, what, field, typing=typing)
        self.gauge_changed.emit()

    @property
    def _report(self) -> Report:
        return self.surroundings.open_report.report

    @Slot(int, int)
    def _move(self, place: int, to: int) -> None:
        report = picture_changes.moved(self._report, self.question.id, place, to)
        self._change(report, self.tr("moving a picture"), "", place=to)
        self.list.choose(to)

    @Slot(int)
    def _delete(self, place: int) -> None:
        report = picture_changes.removed(self._report, self.question.id, place)
        self._change(report, self.tr("taking a picture out"), "", place=place)
        self.focus_part("")

    @Slot()
    def _delete_chosen(self) -> None:
        self._delete(self.list.place)

    @Slot(str, str)
    def _take_text(self, part: str, text: str) -> None:
        if self.list.place < 0:
            return
        report = picture_changes.with_text(self._report, self.question.id, self.list.place, part, text)
        words = {
            "caption": self.tr("typing a caption"),
            "credit": self.tr("typing a credit"),
            "alt": self.tr("typing a description"),
        }
        self._change(report, words[part], part, typing=True)

    @Slot(object)
    def _crop(self, crop: Crop) -> None:
        report = picture_changes.cropped(self._report, self.question.id, self.list.place, crop)
        self._change(report, self.tr("cropping a picture"), "crop", typing=True)

    @Slot(int)
    def _turn(self, degrees: int) -> None:
        report = picture_changes.turned(self._report, self.question.id, self.list.place, degrees)
        self._change(report, self.tr("turning a picture"), "")

    @Slot(bool)
    def _put_on_cover(self, wanted: bool) -> None:
        report = picture_changes.on_cover(self._report, self.question.id, self.list.place, wanted)
        what = self.tr("choosing the picture of the cover") if wanted else self.tr("taking the picture off the cover")
        self._change(report, what, "")

    # showing

    @Slot()
    def _follow_choice(self) -> None:
        self._show_chosen()
        if self.list.hasFocus():
            self._tell_list_focused()

    def _show_chosen(self) -> None:
        items, place = self.list.pictures.items, self.list.place
        there = 0 <= place < len(items)
        self.panel.setVisible(there)
        if not there:
            return
        item, pictures = items[place], self._report.pictures
        self.panel.show_item(item, pictures.get(item.sha256), place + 1)

    @Slot()
    def _show_intake(self) -> None:
        intake = self.intake
        if self._was_busy and not intake.is_busy:
            here = len(self.list.pictures.items)
            said = self.tr("1 picture is here now.") if here == 1 else self.tr("%1 pictures are here now.")
            announce(self, said.replace("%1", str(here)))
        self._was_busy = intake.is_busy
        self._progress.setVisible(intake.is_busy)
        self._stop.setVisible(intake.is_busy and intake.total > intake.number)
        if intake.is_busy:
            said = self.tr("Adding picture %1 of %2. You can go on writing.")
            self._progress.setText(said.replace("%1", str(intake.number)).replace("%2", str(intake.total)))
        told = (*intake.refused, intake.is_busy)
        if told != self._told:
            self._told = told
            self._tell_refused()

    def _tell_refused(self) -> None:
        """A note for each file that did not become a picture; when all is done they can be put away."""
        for note in self.refused_notes:
            self._notes.removeWidget(note)
            note.hide()
            note.deleteLater()
        notes: list[NoteView] = []
        for refused in self.intake.refused:
            said = f"{refused.name}: {refused.reason}" if refused.name else refused.reason
            last = refused is self.intake.refused[-1] and not self.intake.is_busy
            note = NoteView(Sign.ATTENTION, said, self.look, (("hide", self.tr("Hide")),) if last else (), self)
            note.chosen.connect(self.intake.forget_refused)
            self._notes.addWidget(note)
            for button in note.findChildren(QPushButton):
                self.setTabOrder(self._stop, button)
            notes.append(note)
        self.refused_notes = tuple(notes)

    @Slot(int)
    def _show_new(self, place: int) -> None:
        """The first that came in of several is the one that is opened."""
        if self.intake.number <= 1:
            self.list.choose(place)

    @Slot(int)
    def _open_caption(self, place: int) -> None:
        self.focus_part(f"{place}/caption")

    @Slot()
    def _tell_list_focused(self) -> None:
        self.part_focused.emit(str(max(0, self.list.place)) if self.list.pictures.items else "")

    @Slot(str)
    def _tell_part_focused(self, part: str) -> None:
        self.part_focused.emit(f"{self.list.place}/{part}")

    def _progress_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._progress)
        row.addWidget(self._stop)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.list.add_wanted.connect(self.choose_files)
        self.list.dropped.connect(self.take_data)
        self.list.move_wanted.connect(self._move)
        self.list.delete_wanted.connect(self._delete)
        self.list.open_wanted.connect(self._open_caption)
        self.list.chosen.connect(self._follow_choice)
        self.list.focused.connect(self._tell_list_focused)
        self.panel.text_edited.connect(self._take_text)
        self.panel.crop_wanted.connect(self._crop)
        self.panel.turn_wanted.connect(self._turn)
        self.panel.cover_wanted.connect(self._put_on_cover)
        self.panel.delete_wanted.connect(self._delete_chosen)
        self.panel.part_focused.connect(self._tell_part_focused)
        self.panel.left.connect(self.left)
        self._stop.clicked.connect(self.intake.stop)
        self.intake.progressed.connect(self._show_intake)
        self.intake.took.connect(self._show_new)
