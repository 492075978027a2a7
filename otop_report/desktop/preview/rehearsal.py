"""Rehearsal: the current slide, the next one, the notes and a clock against the plan, over a whole screen; a second
screen, where there is one, has the slide alone.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from otop_report.compose.deck.fitting import minutes_of
from otop_report.compose.placed import Slide
from otop_report.desktop.composition import Composed
from otop_report.desktop.editors.flow_row import FlowRow
from otop_report.desktop.preview.audience import AudienceScreen
from otop_report.desktop.preview.pace_view import PaceView
from otop_report.desktop.preview.rehearsal_parts import (
    ClockView,
    NotesView,
    Segments,
    TimeBar,
    elided_label,
)
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.slide_view import SlideView
from otop_report.desktop.preview.stage import KeyButton, Stage
from otop_report.desktop.surroundings import Surroundings
from otop_report.wizard.rehearsing import ON_TIME, Talk, plan_of

TICK = 250
"""Milliseconds between two looks at the clock."""
_LEAST_SLIDE = 60
_NOTES_ROOM = 130
_LEFT, _LEFT_ALONE = 658, 740
"""The part (of 1000) of the width that the slide and its notes have, and the slide without them."""

Clock = Callable[[], float]


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._timer.start()

    def __call__(self) -> float:
        return self._timer.elapsed() / 1000


class Rehearsal(Stage):
    """The window. The clock runs at once, from the slide at `place`."""

    def __init__(
        self,
        composed: Composed,
        images: SlideImages,
        surroundings: Surroundings,
        *,
        place: int = 0,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(len(composed.deck.deck.slides), surroundings.look, parent)
        self.composed = composed
        self.setWindowTitle(self.tr("Rehearsal"))
        self._surroundings = surroundings
        self._images = images
        slides = composed.deck.deck.slides
        limit = surroundings.open_report.workshop.limits.talk_minutes
        self.talk = Talk(plan_of([minutes_of([one]) for one in slides], limit), clock or Stopwatch(), place)
        self.audience: AudienceScreen | None = None
        self.current = SlideView(composed, images, self.tokens, at_corner=True, parent=self)
        self.current.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.current.clicked.connect(self.go_on)
        self.following = SlideView(composed, images, self.tokens, at_corner=True, parent=self)
        self.following.clicked.connect(self.go_on)
        self.notes = NotesView(self.look, self.tokens, self)
        self.clock = ClockView(self.look, self.tokens, self)
        self._segments = Segments(self.count, self.tokens, self)
        self._bar = TimeBar(self.look, self.tokens, self)
        self.pace = PaceView(self.look, self.tokens, self)
        self._head = elided_label(self, "prompt")
        self._next_name = elided_label(self, "guidance")
        self._no_notes = QLabel(self.tr("This slide has no notes."), self)
        self._no_notes.setProperty("look", "guidance")
        self._keys = self._made_keys()
        self._notes_shown = True
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(TICK)
        self._show_slide()
        self.current.setFocus()

    @property
    def place(self) -> int:
        return self.talk.place

    def go_to(self, place: int) -> None:
        if self.talk.go_to(place):
            self._show_slide()

    def show_audience(self, screen: QScreen) -> None:
        """Has a second screen show the slide alone."""
        self.audience = AudienceScreen(self.composed, self._images, self)
        self.audience.view.show_slide(self.place)
        self.audience.show_on(screen)
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = {
            Qt.Key.Key_R: self.start_again,
            Qt.Key.Key_N: self.turn_notes,
            Qt.Key.Key_P: self.stop_or_go_on,
            Qt.Key.Key_Plus: self.larger_notes,
            Qt.Key.Key_Equal: self.larger_notes,
            Qt.Key.Key_Minus: self.smaller_notes,
        }.get(Qt.Key(event.key()))
        if done is not None:
            done()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.notes.scroll_by(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self._surroundings.remembered.notes_points = self.notes.points
        if self.audience is not None:
            self.audience.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_slides()

    @Slot()
    def tick(self) -> None:
        """Looks at the clock."""
        pace = self.talk.pace()
        late = pace.late > ON_TIME or pace.is_over
        self.clock.show_time(pace.elapsed, pace.whole)
        self._bar.show_pace(pace, late)
        self.pace.show_pace(pace, running=self.talk.is_running, late=late)

    @Slot()
    def start_again(self) -> None:
        """The clock from zero, for the slide that is shown and those after it."""
        self.talk.restart()
        self._stop.say(self.tr("stop the clock"))
        self.tick()

    @Slot()
    def stop_or_go_on(self) -> None:
        """Stops the clock, or has it go on."""
        self.talk.stop_or_go_on()
        self._stop.say(self.tr("stop the clock") if self.talk.is_running else self.tr("go on"))
        self.tick()

    @Slot()
    def turn_notes(self) -> None:
        """Shows the notes, or leaves their room to the slide."""
        self._notes_shown = not self._notes_shown
        self._turn.say(self.tr("hide notes") if self._notes_shown else self.tr("show notes"))
        if not self._notes_shown:
            self.current.setFocus()
        self._notes_part.setVisible(self._notes_shown)
        self._fit_slides()

    @Slot()
    def larger_notes(self) -> None:
        """One point larger."""
        self.notes.set_points(self.notes.points + 1)

    @Slot()
    def smaller_notes(self) -> None:
        """One point smaller."""
        self.notes.set_points(self.notes.points - 1)

    def _show_slide(self) -> None:
        place = self.place
        slide = self.composed.slide(place)
        following = self._following()
        self._segments.show_place(place)
        self.current.show_slide(place)
        self.following.show_slide(place + 1 if following is not None else None)
        if self.audience is not None:
            self.audience.view.show_slide(place)
        self._name_slides(slide, following)
        self.notes.show_notes(slide.notes)
        self.notes.setVisible(bool(slide.notes))
        self._no_notes.setVisible(not slide.notes)
        self.tick()

    def _following(self) -> Slide | None:
        """The slide after the one that is shown."""
        return self.composed.slide(self.place + 1) if self.place + 1 < self.count else None

    def _name_slides(self, slide: Slide, following: Slide | None) -> None:
        """The words above the two slides, as long as there is room for them."""
        number = self.tr("Slide %1 of %2").replace("%1", str(self.place + 1)).replace("%2", str(self.count))
        metrics = self._head.fontMetrics()
        room = self._head.width() - round(metrics.horizontalAdvance(f"{number}   ·   ") * 1.1)
        names = (self._where(slide), self._topic_name(slide))
        named = next((one for one in names if metrics.horizontalAdvance(one) <= room), names[-1])
        named = metrics.elidedText(named, Qt.TextElideMode.ElideRight, max(room, 0))
        self._head.setText(f"<b>{number}</b>&nbsp; · &nbsp;{escape(named)}")
        name = self.tr("This is the last slide")
        if following is not None:
            title = following.title if following.topic == slide.topic else self._topic_name(following)
            name = self.tr("Next: %1").replace("%1", title)
        width = self._next_name.width()
        self._next_name.setText(
            self._next_name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width)
        )

    def _where(self, slide: Slide) -> str:
        """The section and topic of a slide; its title where it belongs to none."""
        language = self._surroundings.language
        for section in self._surroundings.open_report.workshop.sections:
            if slide.topic and any(topic.id == slide.topic for topic in section.topics):
                return f"{section.name.in_language(language)} › {self._topic_name(slide)}"
        return slide.title

    def _topic_name(self, slide: Slide) -> str:
        topics = self._surroundings.open_report.workshop.topics
        topic = next((one for one in topics if one.id == slide.topic), None)
        return topic.name.in_language(self._surroundings.language) if topic is not None else slide.title

    def _fit_slides(self) -> None:
        """The slides as large as their columns allow while what stands below them keeps its room."""
        around = self.layout()
        if around is None:
            return
        margins = around.contentsMargins()
        inside = self.width() - margins.left() - margins.right() - self._columns.spacing()
        keys = self._keys.heightForWidth(self.width() - margins.left() - margins.right())
        high = self.height() - margins.top() - margins.bottom() - keys - self._segments.height()
        high -= 2 * around.spacing() + self._head.sizeHint().height()
        share = _LEFT if self._notes_shown else _LEFT_ALONE
        self._columns.setStretch(0, share)
        self._columns.setStretch(1, 1000 - share)
        left, right = round(inside * share / 1000), round(inside * (1000 - share) / 1000)
        below = self._look_room() if self._notes_shown else 0
        self.current.setFixedHeight(max(_LEAST_SLIDE, min(self.current.height_for(left), high - below)))
        timing = sum(one.sizeHint().height() for one in (self.clock, self._bar))
        timing += self.pace.height_in(right) + 4 * 8
        room = high - timing
        self.following.setVisible(room >= _LEAST_SLIDE)
        self.following.setFixedHeight(max(1, min(self.following.height_for(right), room)))
        around.activate()
        self._name_slides(self.composed.slide(self.place), self._following())

    def _look_room(self) -> int:
        """The least that the notes keep."""
        return min(self.look.scaled(_NOTES_ROOM), round(self.height() * 0.3))

    def _lay_out(self) -> None:
        self._notes_part = self._made_notes()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._head)
        left.addWidget(self.current)
        left.addWidget(self._notes_part, 1)
        left.addStretch(0)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._next_name)
        right.addWidget(self.following)
        right.addWidget(self.clock)
        right.addWidget(self._bar)
        right.addWidget(self.pace)
        right.addStretch(1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(44)
        self._columns.addLayout(left, _LEFT)
        self._columns.addLayout(right, 1000 - _LEFT)
        whole = QVBoxLayout(self)
        narrow = self.look.scaled(32) > 40
        whole.setContentsMargins(24 if narrow else 32, 18, 24 if narrow else 32, 12)
        whole.setSpacing(14)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # `_fit_slides` sees to it
        whole.addWidget(self._segments)
        whole.addLayout(self._columns, 1)
        whole.addLayout(self._keys)

    def _made_notes(self) -> QWidget:
        part = QWidget(self)
        label = QLabel(self.tr("Notes"), part)
        label.setProperty("look", "label")
        larger = KeyButton("+", "", self.look, self.tokens, part)
        larger.setAccessibleName(self.tr("Larger notes"))
        smaller = KeyButton("−", self.tr("size of the notes"), self.look, self.tokens, part)
        smaller.setAccessibleName(self.tr("Smaller notes"))
        larger.clicked.connect(self.larger_notes)
        smaller.clicked.connect(self.smaller_notes)
        self.notes.set_points(self._surroundings.remembered.notes_points)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(larger)
        head.addWidget(smaller)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.notes, 1)
        column.addWidget(self._no_notes, 1, Qt.AlignmentFlag.AlignTop)
        return part

    def _made_keys(self) -> FlowRow:
        def key(cap: str, word: str, do: Callable[[], object]) -> KeyButton:
            button = KeyButton(cap, word, self.look, self.tokens, self)
            button.clicked.connect(do)
            row.addWidget(button)
            return button

        row = FlowRow()
        key("→", self.tr("next"), self.go_on)
        key("←", self.tr("back"), self.go_back)
        self._stop = key("P", self.tr("stop the clock"), self.stop_or_go_on)
        key("R", self.tr("start the clock again"), self.start_again)
        self._turn = key("N", self.tr("hide notes"), self.turn_notes)
        key("Esc", self.tr("leave"), self.close)
        return row
