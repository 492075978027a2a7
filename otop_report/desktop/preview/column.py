"""PreviewColumn: the slides of the topic on the sheet, their notes, and what is set where slides are seen: the topic's
own title, and whether it is on the slides at all.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
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
from otop_report.desktop.open_report import Changed, Field
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.slide_list import SlideList
from otop_report.desktop.preview.word_page import WordPage
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.text import one_line
from otop_report.workshop.model import Kind

NOTES_FROM = 440
"""The height in logical pixels from which the notes have room beside the slides."""

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
        self._empty.setContentsMargins(16, 8, 16, 8)
        self._unpainted: NoteView | None = None
        self._title = QLineEdit(self)
        self._title.setAccessibleName(self.tr("Title of the slide"))
        self._shown = QCheckBox(self.tr("Show this topic on the s&lides"), self)
        self._title_row = self._made_title_row()
        self._lay_out()
        composition.composed.connect(self._show_composed)
        self._open_report.changed.connect(self._follow)
        self.list.place_chosen.connect(self.place_chosen)
        self.word.place_chosen.connect(self.place_chosen)
        self._forms.idClicked.connect(self._show_form)
        self.list.selectionModel().currentChanged.connect(self._show_notes)
        self._title.textEdited.connect(self._type_title)
        self._shown.clicked.connect(self._set_shown)

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
        self._show_settings()
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
            for part in (self.list, self._empty, self._notes_part):
                part.setVisible(False)
            self._hide_unpainted()
        self.word.setVisible(pages)
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
        there = bool(self.list.slides.slides)
        self.list.setVisible(there)
        self._empty.setVisible(not there)
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

    @Slot()
    def _show_notes(self) -> None:
        index = self.list.currentIndex()
        slide = self.list.slides.shown(index).slide if index.isValid() else None
        text = "\n".join(slide.notes) if slide is not None else ""
        if text != self._notes.toPlainText():
            self._notes.setPlainText(text)
        self._has_notes = bool(text)
        self._make_room()
        if slide is not None:
            seconds = round(minutes_of([slide]) * 60 / 5) * 5
            self._minutes.setText(self.tr("about %1 seconds").replace("%1", str(seconds)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little room, the slides have it."""
        room = self.height() >= self._look.scaled(NOTES_FROM)
        self._notes_part.setVisible(room and self._has_notes and not self.shows_pages)

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

    def _made_title_row(self) -> QWidget:
        row = QWidget(self)
        label = QLabel(self.tr("&Title of the slide"), row)
        label.setProperty("look", "label")
        label.setBuddy(self._title)
        column = QVBoxLayout(row)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(5)
        column.addWidget(label)
        column.addWidget(self._title)
        return row

    def _lay_out(self) -> None:
        self._notes_part = self._made_notes()
        self._notice = QVBoxLayout()
        self._notice.setContentsMargins(16, 0, 16, 0)
        settings = QHBoxLayout()
        settings.setContentsMargins(16, 0, 16, 0)
        settings.addWidget(self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._made_head())
        column.addWidget(self.list, 1)
        column.addWidget(self.word, 1)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(0)
        column.addLayout(self._notice)
        column.addWidget(self._notes_part)
        column.addWidget(self._title_row)
        column.addLayout(settings)
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
        stops = [*self._forms.buttons(), fold, self.list, self.word.list, self._notes, self._title, self._shown]
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
        hint = QLabel(self.tr("F6 moves here"), self)
        hint.setProperty("look", "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.setSpacing(8)
        foot.addWidget(full)
        foot.addWidget(rehearse)
        foot.addStretch(1)
        foot.addWidget(hint)
        return foot

    def _show_settings(self) -> None:
        """The topic's own title (a message has its headline instead), and whether it is on the slides."""
        topic = next((one for one in self._open_report.workshop.topics if one.id == self._topic), None)
        section = next(
            (one for one in self._open_report.workshop.sections if any(t.id == self._topic for t in one.topics)), None
        )
        settable = topic is not None and section is not None and not section.presenter
        titled = settable and topic is not None and all(one.kind is not Kind.MESSAGE for one in topic.questions)
        self._title_row.setVisible(titled)
        self._shown.setVisible(settable)
        if topic is None:
            return
        self._title.setPlaceholderText(topic.name.in_language(self._open_report.report.language))
        self._read_settings()

    def _read_settings(self) -> None:
        report = self._open_report.report
        title = report.titles.get(self._topic, "")
        if one_line(self._title.text()) != title:
            self._title.setText(title)
            self._title.setCursorPosition(0)
        self._shown.setChecked(self._topic not in report.leave_out)

    @Slot(object)
    def _follow(self, changed: object) -> None:
        if isinstance(changed, Changed):
            self._read_settings()

    @Slot()
    def _type_title(self) -> None:
        report, title = self._open_report.report, one_line(self._title.text())
        titles = {topic: text for topic, text in report.titles.items() if topic != self._topic}
        if title:
            titles[self._topic] = title
        changed = replace(report, titles=MappingProxyType(titles))
        self._open_report.change(changed, self.tr("typing in the title of the slide"), Field(self._topic), typing=True)

    @Slot(bool)
    def _set_shown(self, shown: bool) -> None:
        report = self._open_report.report
        others = tuple(topic for topic in report.leave_out if topic != self._topic)
        changed = replace(report, leave_out=others if shown else (*others, self._topic))
        what = self.tr("showing a topic on the slides") if shown else self.tr("keeping a topic off the slides")
        self._open_report.change(changed, what, Field(self._topic))
