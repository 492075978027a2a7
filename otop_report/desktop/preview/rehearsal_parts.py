"""Parts of a rehearsal: the slides as segments, the clock, the time against the plan as a bar, the notes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QSizePolicy, QTextEdit, QWidget

from otop_report.desktop.look.bars import draw_bar
from otop_report.desktop.look.theme import Look
from otop_report.desktop.look.tokens import Tokens
from otop_report.wizard.rehearsing import Pace, shown_time

USUAL_POINTS, LEAST_POINTS, MOST_POINTS = 15, 12, 24
_GAP = 3
_CLOCK_POINTS = 57.0
_TOTAL_POINTS = 12.0
_CLOCK_GAP = 18


class Segments(QWidget):
    """A segment for every slide: those that were shown, the one that is, those to come. What it says stands in words
    below it.
    """

    def __init__(self, count: int, colours: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._place = 0
        self._tokens = colours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, 6)

    def show_place(self, place: int) -> None:
        """Marks a slide (from 0)."""
        self._place = place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, gap = self._tokens, _GAP if self.width() > self._count * 8 else 1
        width = (self.width() + gap) / max(1, self._count)
        for number in range(self._count):
            here = number == self._place
            colour = colours.ink if here else colours.tea_text if number < self._place else colours.track
            top, height = (0, 6) if here else (1, 4)
            painter.fillRect(QRectF(number * width, top, width - gap, height), QColor(colour))
        painter.end()


class ClockView(QWidget):
    """The time that has passed, large, and what it is of; as large as its width allows."""

    def __init__(self, look: Look, colours: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tokens = colours
        self._time, self._of = "00:00", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._time} {self._of}".strip()

    def show_time(self, elapsed: float, whole: float) -> None:
        """Seconds that have passed, and those there are (0: no end)."""
        shown = shown_time(elapsed)
        of = self.tr("of %1").replace("%1", shown_time(whole)) if whole > 0 else ""
        if (shown, of) != (self._time, self._of):
            self._time, self._of = shown, of
            self.setAccessibleName(self.tr("Clock: %1").replace("%1", self.text))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(self._look.font(_CLOCK_POINTS)).capHeight()) + self._look.scaled(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._look.scaled(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        small = self._look.font(_TOTAL_POINTS)
        beside = QFontMetricsF(small).horizontalAdvance(self._of) + _CLOCK_GAP if self._of else 0.0
        large = self._look.font(_CLOCK_POINTS, QFont.Weight.Light)
        large.setFeature(QFont.Tag("tnum"), 1)  # figures of one width: the clock does not tremble
        room = self.width() - beside
        wide = QFontMetricsF(large).horizontalAdvance(self._time)
        high = QFontMetricsF(large).capHeight()
        scale = min(1.0, room / wide if wide else 1.0, (self.height() - 8) / high if high else 1.0)
        if scale < 1.0:
            large.setPointSizeF(max(9.0, large.pointSizeF() * scale))
        base = (self.height() + QFontMetricsF(large).capHeight()) / 2
        painter.setFont(large)
        painter.setPen(QColor(self._tokens.ink))
        painter.drawText(0, round(base), self._time)
        painter.setFont(small)
        painter.setPen(QColor(self._tokens.ink_soft))
        painter.drawText(round(QFontMetricsF(large).horizontalAdvance(self._time)) + _CLOCK_GAP, round(base), self._of)
        painter.end()


class TimeBar(QWidget):
    """How much of the time has passed, with a mark where one should be by the plan."""

    def __init__(self, look: Look, colours: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tokens = colours
        self._pace: Pace | None = None
        self._late = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 20 + round(QFontMetricsF(self._look.font(9)).height()))

    def show_pace(self, pace: Pace, late: bool) -> None:
        """Shows how it stands; `late` where it is worth saying."""
        self._pace, self._late = pace, late
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        pace = self._pace
        if pace is None or pace.whole <= 0:
            return
        colours = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = colours.clay if pace.is_over else colours.tea_text
        draw_bar(painter, QRectF(0, 5, self.width(), 9), min(1.0, pace.elapsed / pace.whole), filled, colours.track)
        mark = colours.clay if self._late else colours.ink
        x = min(1.0, pace.planned / pace.whole) * (self.width() - 2)
        painter.fillRect(QRectF(x, 0, 2, 19), QColor(mark))
        painter.setFont(self._look.font(9))
        metrics = QFontMetricsF(painter.font())
        ends = ("0:00", shown_time(pace.whole))
        base = 20 + metrics.ascent()
        plan = self.tr("plan %1").replace("%1", shown_time(pace.planned))
        width = metrics.horizontalAdvance(plan)
        left = max(0.0, min(self.width() - width, x - width / 2))
        painter.setPen(QColor(colours.ink_soft))
        if left > metrics.horizontalAdvance(ends[0]) + 8:
            painter.drawText(0, round(base), ends[0])
        at_end = self.width() - metrics.horizontalAdvance(ends[1])
        if left + width + 8 < at_end:
            painter.drawText(round(at_end), round(base), ends[1])
        painter.setPen(QColor(mark))
        painter.drawText(round(left), round(base), plan)
        painter.end()


class NotesView(QTextEdit):
    """The notes of a slide, in large letters. Only the keys that scroll are its own."""

    def __init__(self, look: Look, colours: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tokens = colours
        self._points = USUAL_POINTS
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Speaker notes"))
        self.set_points(USUAL_POINTS)

    @property
    def points(self) -> int:
        """The size of the letters."""
        return self._points

    def set_points(self, points: int) -> None:
        """Sets it, between LEAST_POINTS and MOST_POINTS."""
        self._points = max(LEAST_POINTS, min(MOST_POINTS, points))
        colours, size = self._tokens, self._points * self._look.zoom
        self.setStyleSheet(
            "QTextEdit { background: transparent; border: 2px solid transparent; padding: 0; margin-left: -6px; "
            f"color: {colours.ink}; font-size: {size:g}pt; }}"
            f"QTextEdit:focus {{ border: 2px solid {colours.indigo}; padding: 0; }}"
        )

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Shows the paragraphs of a slide's notes, from the beginning."""
        self.setPlainText("\n".join(notes))
        self._part()
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        self.scroll_by(step)

    def scroll_by(self, steps: int) -> None:
        """Scrolls by a line or so."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * 2 * bar.singleStep())

    def _part(self) -> None:
        """Room between paragraphs."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = cursor.blockFormat()
        form.setBottomMargin(self._look.scaled(8))
        form.setLineHeight(112.0, 1)  # per cent of the font's own
        cursor.setBlockFormat(form)


def elided_label(parent: QWidget, look: str) -> QLabel:
    """A label of one line that never asks for more width than there is."""
    label = QLabel(parent)
    label.setProperty("look", look)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
