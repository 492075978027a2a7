"""The parts every field is made of: its head (label, hint, gauge) and the notes under it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from otop_report.completeness import Finding, Level
from otop_report.desktop.look.bars import draw_bar
from otop_report.desktop.look.signs import Sign, SignView
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.look.theme import Look
from otop_report.wizard.gauges import Fill, Gauge, Measure

SIGN_OF_LEVEL = {
    Level.MISSING: Sign.ATTENTION,
    Level.UNSURE: Sign.UNSURE,
    Level.UNPLACED: Sign.UNPLACED,
    Level.LIMIT: Sign.LIMIT,
    Level.ADVICE: Sign.ADVICE,
}


def on_button(text: str) -> str:
    """A person's own words for a button or a label with a mnemonic: `&` means itself."""
    return text.replace("&", "&&")


def said(gauge: Gauge) -> str:
    """A gauge in words: "8 of 12 words", "14 of 12 words · take out 2", "42 words · write 18 more"."""
    counted = _counted(gauge)
    if gauge.fill is Fill.OVER:
        return QCoreApplication.translate("Gauge", "%1 · take out %2").replace("%1", counted).replace(
            "%2", str(gauge.surplus)
        )
    if gauge.fill is Fill.FULL:
        return QCoreApplication.translate("Gauge", "%1 · full").replace("%1", counted)
    if gauge.fill is Fill.SHORT:
        write = QCoreApplication.translate("Gauge", "%1 · write %2 more")
        add = QCoreApplication.translate("Gauge", "%1 · add %2 more")
        wanted = write if gauge.measure is Measure.WORDS else add
        return wanted.replace("%1", counted).replace("%2", str(gauge.lacking))
    return counted


def _counted(gauge: Gauge) -> str:
    """The count and what it is of; a lower limit that is not reached says the range instead."""
    translate = QCoreApplication.translate
    nouns = {
        Measure.WORDS: translate("Gauge", "words"),
        Measure.POINTS: translate("Gauge", "points"),
        Measure.ITEMS: translate("Gauge", "items"),
        Measure.ROWS: translate("Gauge", "rows"),
        Measure.INDICATORS: translate("Gauge", "indicators"),
        Measure.PICTURES: translate("Gauge", "pictures"),
    }
    noun = nouns[gauge.measure]
    if gauge.most is not None and gauge.fill is not Fill.SHORT:
        return translate("Gauge", "%1 of %2 %3").replace("%1", str(gauge.count)).replace(
            "%2", str(gauge.most)
        ).replace("%3", noun)
    if gauge.count == 1:
        return {
            Measure.WORDS: translate("Gauge", "1 word"),
            Measure.POINTS: translate("Gauge", "1 point"),
            Measure.ITEMS: translate("Gauge", "1 item"),
            Measure.ROWS: translate("Gauge", "1 row"),
            Measure.INDICATORS: translate("Gauge", "1 indicator"),
            Measure.PICTURES: translate("Gauge", "1 picture"),
        }[gauge.measure]
    return f"{gauge.count} {noun}"


class GaugeView(QWidget):
    """A gauge: its words and a short bar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setProperty("look", "caption")
        self._over = SignView(Sign.LIMIT, look, 14, self)
        self._over.setVisible(False)
        self._bar = _Bar(look, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._over)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_gauge(self, gauge: Gauge | None) -> None:
        """Shows a gauge; None, and one without any limit, shows nothing."""
        limited = gauge is not None and (gauge.least is not None or gauge.most is not None)
        self.setVisible(limited)
        if gauge is None or not limited:
            return
        self._words.setText(said(gauge))
        restyle(self._words, "state", "over" if gauge.fill is Fill.OVER else "")
        self._over.setVisible(gauge.fill is Fill.OVER)
        self._bar.show_gauge(gauge)


class _Bar(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._gauge: Gauge | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(56), 8)

    def show_gauge(self, gauge: Gauge) -> None:
        self._gauge = gauge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gauge is None:
            return
        colours = self._look.tokens
        filled = {Fill.OVER: colours.clay, Fill.SHORT: colours.bamboo_text}.get(self._gauge.fill, colours.tea_text)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        draw_bar(painter, QRectF(0, 2, self.width(), 4), self._gauge.part, filled, colours.track)
        painter.end()


class FieldHead(QWidget):
    """The line over a field: its label (the mnemonic goes to the field), a soft hint, the gauge at the right."""

    def __init__(
        self, label: str, hint: str, look: Look, *, buddy: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.label = QLabel(label, self)
        self.label.setProperty("look", "label")
        self._hint = QLabel(hint, self)
        self._hint.setProperty("look", "guidance")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self.gauge = GaugeView(look, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addWidget(self._hint, 1)
        row.addWidget(self.gauge)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if buddy is not None:
            self.label.setBuddy(buddy)

    def add_word(self, word: str) -> None:
        """A soft word right after the label ("optional")."""
        extra = QLabel(word, self)
        extra.setProperty("look", "caption")
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(1, extra)

    def set_hint(self, hint: str) -> None:
        """Says something else beside the label."""
        self._hint.setText(hint)


class NoteView(QFrame):
    """A note under a field: its sign, a sentence, and up to two actions in words. `chosen` gives an action's key."""

    chosen = Signal(str)

    def __init__(
        self,
        sign: Sign,
        text: str,
        look: Look,
        actions: tuple[tuple[str, str], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "note")
        kinds = {Sign.ATTENTION: "missing", Sign.LIMIT: "missing", Sign.ADVICE: "advice"}
        self.setProperty("state", kinds.get(sign, "info"))
        self._text = QLabel(text, self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(SignView(sign, look, 16, self), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._text)
        if actions:
            buttons = QHBoxLayout()
            buttons.setSpacing(12)
            for key, words in actions:
                button = QPushButton(words, self)
                button.setProperty("look", "link")
                button.setProperty("key", key)
                button.clicked.connect(self._tell)
                buttons.addWidget(button)
            buttons.addStretch(1)
            column.addLayout(buttons)
        row.addLayout(column, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @Slot()
    def _tell(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(str(sender.property("key")))


def note_of(finding: Finding, look: Look, parent: QWidget | None = None) -> NoteView:
    """The note that shows a finding."""
    return NoteView(SIGN_OF_LEVEL[finding.level], finding.message, look, parent=parent)
