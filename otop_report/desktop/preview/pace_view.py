"""PaceView: how a rehearsal stands, in words: behind, ahead, on time, over the time; and how long this slide took."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from otop_report.desktop.look.signs import Sign, draw_sign
from otop_report.desktop.look.theme import Look
from otop_report.desktop.look.tokens import Tokens
from otop_report.wizard.rehearsing import ON_TIME, Pace, shown_time

_SIGN = 17
_GAP = 9


class PaceView(QWidget):
    """The words, with a sign beside them where they ask for something."""

    def __init__(self, look: Look, colours: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sign = _PaceSign(look, colours, self)
        self._words = QLabel(self)
        self._words.setProperty("look", "prompt")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._here = QLabel(self)
        self._here.setProperty("look", "guidance")
        self._here.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._here, 1, 1)
        grid.setColumnStretch(1, 1)

    @property
    def text(self) -> str:
        """What is said of the pace, without looks."""
        return self._words.text().replace("<b>", "").replace("</b>", "")

    def height_in(self, width: int) -> int:
        """The height of the words in so much width."""
        words = max(60, width - self._look.scaled(_SIGN) - _GAP)
        return max(self._words.heightForWidth(words), 0) + 8 + self._here.sizeHint().height()

    def show_pace(self, pace: Pace, *, running: bool, late: bool) -> None:
        """Shows how it stands; `late` where that is worth a warning."""
        self._sign.show_sign(Sign.ATTENTION if late else Sign.TICK if running else None)
        _say(self._words, self._words_of(pace, running))
        here = self.tr("This slide: %1 of %2").replace("%1", shown_time(pace.here))
        _say(self._here, here.replace("%2", shown_time(pace.expected)))

    def _words_of(self, pace: Pace, running: bool) -> str:
        if pace.is_over:
            over = self.tr("%1 over the time.").replace("%1", self._spoken(pace.elapsed - pace.whole))
            return f"<b>{over}</b> " + self.tr("Come to your last sentence.")
        if not running:
            return f"<b>{self.tr('The clock is stopped.')}</b> " + self.tr("P lets it go on.")
        if pace.late > ON_TIME:
            behind = self.tr("%1 behind.").replace("%1", self._spoken(pace.late))
            return f"<b>{behind}</b> " + self.tr("Shorten this slide or the next.")
        if pace.late < -ON_TIME:
            ahead = self.tr("%1 ahead.").replace("%1", self._spoken(-pace.late))
            return f"<b>{ahead}</b> " + self.tr("You can speak more slowly.")
        return f"<b>{self.tr('On time.')}</b>"

    def _spoken(self, seconds: float) -> str:
        """A time in words, as exactly as one can act on."""
        whole = max(5, round(seconds / 5) * 5)
        if whole < 90:
            return self.tr("%1 seconds").replace("%1", str(whole))
        return self.tr("%1 minutes").replace("%1", f"{round(whole / 30) / 2:g}".replace(".5", "½"))


class _PaceSign(QWidget):
    """A sign in the colours of the stage; empty for none."""

    def __init__(self, look: Look, colours: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._tokens = colours
        self._sign: Sign | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: Sign | None) -> None:
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(_SIGN), self._look.scaled(_SIGN))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sign is not None:
            painter = QPainter(self)
            draw_sign(painter, QRectF(self.rect()), self._sign, self._tokens)
            painter.end()


def _say(label: QLabel, text: str) -> None:
    """Changes a label only where it says something else."""
    if label.text() != text:
        label.setText(text)
