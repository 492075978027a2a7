"""The footer, cut like the window: *Saved 12:03* under the contents, Back and Next under the sheet, the budget under
the slides.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from otop_report.desktop.fields import on_button
from otop_report.desktop.languages import number_shown
from otop_report.desktop.look.bars import draw_bar
from otop_report.desktop.look.signs import Sign, SignView
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.look.theme import Look
from otop_report.wizard.flow import Page


@dataclass(frozen=True, slots=True)
class Budget:
    """What the report costs of what the workshop allows; None: no limit."""

    slides: int
    most_slides: int | None
    minutes: float
    most_minutes: int | None
    words: int


class WayRow(QWidget):
    """Back and Next, named after where they lead, and how far one is."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._summary = ""
        self._how_far = ""
        self.back = QPushButton(self)
        self.next = QPushButton(self)
        self.next.setProperty("look", "primary")
        self._place = QLabel(self)
        self._place.setProperty("look", "guidance")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.setWordWrap(True)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 40, 0)
        row.addWidget(self.back)
        row.addWidget(self._place, 1)
        row.addWidget(self.next)

    def show_summary(self, summary: str) -> None:
        """Says something else between Back and Next than how far one is; "" for that again."""
        self._summary = summary
        self._place.setText(summary or self._how_far)

    def show_page(self, page: Page, after: Page | None, count: int) -> None:
        """The way on from a topic; after the last one comes *Check and export*."""
        self.back.setText("‹  " + self.tr("&Back"))
        self.back.setEnabled(page.number > 1)
        self.next.setVisible(True)
        target = on_button(after.topic.name.in_language(self._language)) if after is not None else ""
        self.next.setText((self.tr("&Next: %1").replace("%1", target) if target else self.tr("&Next: Check")) + "  ›")
        self._how_far = self.tr("Topic %1 of %2").replace("%1", str(page.number)).replace("%2", str(count))
        self._place.setText(self._summary or self._how_far)

    def show_check(self) -> None:
        """On *Check and export* there is only the way back."""
        self.back.setText("‹  " + self.tr("&Back"))
        self.back.setEnabled(True)
        self.next.setVisible(False)
        self._how_far = ""
        self._place.setText(self._summary)


class SavedRow(QWidget):
    """Says that everything is saved, and when; or what keeps it from being saved, as a button that tells more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = SignView(Sign.TICK, look, 14, self)
        self._text = QLabel(self)
        self.trouble = QPushButton(self)
        self.trouble.setProperty("look", "link")
        self.trouble.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self.trouble, 1)
        self.show_saved("")

    @property
    def text(self) -> str:
        """What it says now."""
        return self.trouble.text() if self.trouble.isVisibleTo(self) else self._text.text()

    def show_saved(self, at: str) -> None:
        """All is in the file since then; "" before the first change."""
        self._show(Sign.TICK, self.tr("Saved %1").replace("%1", at).strip(), "")

    def show_saving(self) -> None:
        """It takes longer than one notices."""
        self._show(Sign.STARTED, self.tr("Saving…"), "")

    def show_trouble(self, reason: str) -> None:
        """It is not saved: why, in a few words."""
        self._show(Sign.ATTENTION, "", self.tr("Not saved: %1. What to do…").replace("%1", reason))

    def _show(self, sign: Sign, text: str, trouble: str) -> None:
        self._sign.set_sign(sign)
        self._text.setText(text)
        self._text.setVisible(not trouble)
        self.trouble.setText(on_button(trouble))
        self.trouble.setVisible(bool(trouble))


class BudgetRow(QWidget):
    """Slides, minutes and words against the workshop's limits."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meters = [_Meter(look, self) for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        for meter in self._meters:
            row.addWidget(meter, 1)

    @property
    def in_words(self) -> list[str]:
        """The budget in words, for where it has no room of its own."""
        return [meter.in_words for meter in self._meters[:2]]

    def show_budget(self, budget: Budget) -> None:
        """Shows it; what is passed is said in words, too."""
        slides, talk, words = self._meters
        slides.show_value(self.tr("Slides"), str(budget.slides), budget.slides, budget.most_slides, "")
        minutes = round(budget.minutes * 2) / 2
        shown = f"{int(minutes)}{'½' if minutes % 1 else ''}".replace("0½", "½")
        talk.show_value(self.tr("Talk"), shown, minutes, budget.most_minutes, self.tr("min"))
        counted = f"{budget.words:,}".replace(",", QLocale().groupSeparator())
        words.show_value(self.tr("Words"), counted, budget.words, None, "")


class _Meter(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setProperty("look", "caption")
        self._bar = _MeterBar(look, self)
        self._plain = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addStretch(1)

    @property
    def in_words(self) -> str:
        """The value without looks."""
        return self._plain

    def show_value(self, name: str, shown: str, value: float, most: int | None, unit: str) -> None:
        over = most is not None and value > most
        if most is None:
            text = f"{name} <b>{shown}</b> {unit}"
        else:
            of = self.tr("%1 of %2").replace("%1", f"<b>{shown}</b>").replace("%2", f"{most} {unit}".strip())
            text = f"{name} {of}"
        if over and most is not None:
            surplus = number_shown(value - most)
            text += " · " + self.tr("%1 too many").replace("%1", surplus)
        self._words.setText(text)
        self._plain = text.replace("<b>", "").replace("</b>", "").strip()
        restyle(self._words, "state", "over" if over else "")
        self._bar.show_part(value / most if most else 0.0, over)
        self._bar.setVisible(most is not None)


class _MeterBar(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._part, self._over = 0.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(60, 4)

    def show_part(self, part: float, over: bool) -> None:
        self._part, self._over = min(1.0, part), over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = colours.clay if self._over else colours.tea_text
        draw_bar(painter, QRectF(0, 0, self.width(), 4), self._part, colour, colours.track)
        painter.end()
