"""PreviewColumn: the slides of the topic on the sheet, their notes, and what is set where slides are seen: the topic's
own title, and whether it is on the slides at all.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.compose.deck.fitting import minutes_of
from otop_report.desktop.composition import Composed, Composition
from otop_report.desktop.fields import NoteView
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.slide_list import SlideList
from otop_report.desktop.preview.slide_settings import SlideSettings
from otop_report.desktop.preview.word_page import WordPage
from otop_report.desktop.surroundings import Surroundings

NOTES_FROM = 440
"""The height in logical pixels from which the notes have room beside the slides."""
SETTINGS_FROM = 330
"""That from which what is set of a slide has room below it; else it takes the place of the slide for a while."""

_SLIDES, _PAGES = 0, 1


class PreviewColumn(QWidget):
    """The right column. `place_chosen(question, path)` asks to go to an answer; the buttons open larger views."""

    place_chosen = Signal(str, str)
    full_size_wanted = Signal()
    rehearsal_wanted = Signal()
    fold_wanted = Signal()

    def __init__(
        self, composition: Composition, images: SlideImages, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._open_report = surroundings.open_report
        self._look = surroundings.look
        self._language = surroundings.language
        self._images = images
        self._composed: Composed | None = composition.latest
        self._topic = ""
        self._place = ("", "")
        self._has_notes = False
        self._has_slides = True
        self._setting = False
        self.list = SlideList(images, surroundings.look, self)
        self.word = WordPage(surroundings, self)
        self.word.setVisible(False)
        self._heading = QLabel(self.tr("Slides of this topic"), self)
        self._forms = QButtonGroup(self)
        self._notes = QPlainTextEdit(self)
        self._notes.setReadOnly(True)
        self._notes.setTabChangesFocus(True)
        self._notes.setAccessibleName(self.tr("Speaker notes"))
        self._notes.setProperty("look", "quiet")
        self._minutes = QLabel(self)
        self._minutes.setProperty("look", "caption")
        self._empty = QLabel(self.tr("Your slide appears here when you write the first words."), self)
        self._empty.setProperty("look", "guidance")
        self._empty.setWordWrap(True)
        self._unpainted: NoteView | None = None
        self._settings = SlideSettings(surroundings.open_report, self)
        self._more = QPushButton(self)
        self._hint = QLabel(self.tr("F6 moves here"), self)
        self._lay_out()
        composition.composed.connect(self._show_composed)
        composition.failed.connect(self._show_failed)
        self.list.place_chosen.connect(self.place_chosen)
        self.word.place_chosen.connect(self.place_chosen)
        self._forms.idClicked.connect(self._show_form)
        self.list.selectionModel().currentChanged.connect(self._show_notes)

    @property
    def current_place(self) -> int:
        """The place (from 0) of the slide that is marked; that of the cover where there is none."""
        index = self.list.currentIndex()
        return self.list.slides.shown(index).number - 1 if index.isValid() else 0

    @property
    def shows_pages(self) -> bool:
        """Whether the Word report is shown, not the slides."""
        return self._forms.checkedId() == _PAGES

    def choose_form(self, pages: bool) -> None:
        """Shows the pages of the Word report, or the slides."""
        self._forms.button(_PAGES if pages else _SLIDES).setChecked(True)
        self._show_form()

    def set_phase(self, phase: str | None) -> None:
        """Which phase of the report is shown."""
        self.word.composition.set_phase(phase)

    def show_topic(self, topic: str) -> None:
        """Shows the slides of a topic; none for *Check and export*."""
        self._topic = topic
        self._place = ("", "")
        self._setting = False
        self._settings.show_topic(topic)
        self._arrange()
        self.word.show_topic(topic)
        self._refresh()

    def show_place(self, question: str, path: str) -> None:
        """Has the slide current on which that part of an answer stands."""
        self._place = (question, path)
        if self._composed is not None and question:
            self.list.show_place(self._composed, question, path)
        self.word.show_place(question, path)

    @Slot()
    def _show_form(self) -> None:
        """Slides with their notes, or pages."""
        pages = self.shows_pages
        self._heading.setText(self.tr("Pages of this topic") if pages else self.tr("Slides of this topic"))
        if pages:
            self._hide_unpainted()
        self._arrange()
        self._refresh()

    @Slot(object)
    def _show_composed(self, composed: object) -> None:
        if isinstance(composed, Composed):
            self._composed = composed
            self._refresh()

    def _refresh(self) -> None:
        if self._composed is None or self.shows_pages:
            return
        self._images.show_composed(self._composed)
        self.list.show_topic(self._composed, self._topic)
        self._has_slides = bool(self.list.slides.slides)
        left_out = self._topic in self._open_report.report.leave_out
        self._empty.setText(
            self.tr("This topic is not on the slides. It is in the Word report.")
            if left_out
            else self.tr("Your slide appears here when you write the first words.")
        )
        if self._place[0]:
            self.list.show_place(self._composed, *self._place)
        self._show_notes()
        self._show_unpainted()

    @Slot(str)
    def _show_failed(self, reason: str) -> None:
        """Why there are no slides: the workshop's own deck cannot be read, say. What is written stays."""
        self._has_slides = False
        self._empty.setText(reason)
        self._arrange()

    @Slot()
    def _show_notes(self) -> None:
        index = self.list.currentIndex()
        slide = self.list.slides.shown(index).slide if index.isValid() else None
        text = "\n".join(slide.notes) if slide is not None else ""
        if text != self._notes.toPlainText():
            self._notes.setPlainText(text)
        self._has_notes = bool(text)
        self._arrange()
        if slide is not None:
            seconds = round(minutes_of([slide]) * 60 / 5) * 5
            self._minutes.setText(self.tr("about %1 seconds").replace("%1", str(seconds)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Shows what there is room for: where there is little, the slides have it, or what is set of them."""
        room, pages = self.height() / self._look.zoom, self.shows_pages
        low = room < SETTINGS_FROM
        setting = low and self._setting and self._settings.has_choice
        self.list.setVisible(self._has_slides and not pages and not setting)
        self._empty_part.setVisible(not self._has_slides and not pages and not setting)
        self.word.setVisible(pages and not setting)
        self._notes_part.setVisible(room >= NOTES_FROM and self._has_notes and not pages)
        self._settings.setVisible(self._settings.has_choice and (setting or not low))
        self._more.setVisible(low and self._settings.has_choice)
        self._more.setText(self.tr("Back to the slide") if setting else self.tr("Settings"))
        self._hint.setVisible(not low)

    @Slot()
    def _turn_settings(self) -> None:
        """What is set of the slide, in its place; or the slide again."""
        self._setting = not self._setting
        self._arrange()

    def _hide_unpainted(self) -> None:
        if self._unpainted is not None:
            self._unpainted.setVisible(False)
            self._unpainted.deleteLater()
            self._unpainted = None

    def _show_unpainted(self) -> None:
        self._hide_unpainted()
        found = tuple(
            dict.fromkeys(what for one in self.list.slides.slides for what in self._images.unpainted(one.slide))
        )
        if found:
            text = self.tr("Not shown here, but in the export: %1.").replace("%1", ", ".join(found))
            self._unpainted = NoteView(Sign.UNSURE, text, self._look, parent=self)
            self._notice.addWidget(self._unpainted)

    def _lay_out(self) -> None:
        self._notes_part = self._made_notes()
        self._notice = QVBoxLayout()
        self._notice.setContentsMargins(16, 0, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._made_head())
        column.addWidget(self.list, 1)
        column.addWidget(self.word, 1)
        self._empty_part = QWidget(self)
        empty = QVBoxLayout(self._empty_part)
        empty.setContentsMargins(16, 8, 16, 8)
        empty.addWidget(self._empty)
        column.addWidget(self._empty_part, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(0)
        column.addLayout(self._notice)
        column.addWidget(self._notes_part)
        column.addWidget(self._settings)
        column.addLayout(self._made_foot())

    def _made_head(self) -> QHBoxLayout:
        self._heading.setProperty("look", "label")
        self._heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        forms = QHBoxLayout()
        forms.setSpacing(0)
        for number, word in ((_SLIDES, self.tr("Slides")), (_PAGES, self.tr("Word page"))):
            button = QToolButton(self)
            button.setText(word)
            button.setCheckable(True)
            button.setChecked(number == _SLIDES)
            button.setProperty("look", "segment")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._forms.addButton(button, number)
            forms.addWidget(button)
        fold = QPushButton("»", self)
        fold.setProperty("look", "flat")
        fold.setAccessibleName(self.tr("Fold the slides"))
        fold.setToolTip(self.tr("Fold the slides (F9)"))
        fold.clicked.connect(self.fold_wanted)
        stops = [*self._forms.buttons(), fold, self.list, self.word.list, self._notes]
        stops += [self._settings.title, self._settings.shown]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)  # the order of reading
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 0)
        head.addWidget(self._heading, 1)
        head.addLayout(forms)
        head.addWidget(fold)
        return head

    def _made_notes(self) -> QWidget:
        part = QWidget(self)
        label = QLabel(self.tr("Speaker notes"), part)
        label.setProperty("look", "label")
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self._minutes)
        column = QVBoxLayout(part)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self._notes)
        self._notes.setMinimumHeight(60)
        self._notes.setMaximumHeight(self._look.scaled(126))
        return part

    def _made_foot(self) -> QHBoxLayout:
        full = QPushButton(self.tr("Full si&ze"), self)
        rehearse = QPushButton(self.tr("Rehearse"), self)
        for button in (full, rehearse):
            button.setProperty("look", "small")
        full.clicked.connect(self.full_size_wanted)
        rehearse.clicked.connect(self.rehearsal_wanted)
        self._more.setProperty("look", "small")
        self._more.clicked.connect(self._turn_settings)
        self._hint.setProperty("look", "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.setSpacing(8)
        foot.addWidget(full)
        foot.addWidget(rehearse)
        foot.addStretch(1)
        foot.addWidget(self._more)
        foot.addWidget(self._hint)
        return foot
