"""Meters: what the report costs of what the workshop allows, side by side or in rows, by the room there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.composition import Composed
from otop_report.desktop.languages import number_shown
from otop_report.desktop.look.bars import draw_bar
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.look.theme import Look
from otop_report.desktop.preview.slide_list import smallest_text
from otop_report.workshop.model import ExportLimits

METER_WIDTH = 100
"""What a meter needs, in logical pixels."""


class Meters(QFrame):
    """What the report costs of what the workshop allows, side by side."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._look = look
        self._beside = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 10, 12, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        names = (
            self.tr("Slides"), self.tr("Talk"), self.tr("Word report"), self.tr("File size"), self.tr("Smallest text"),
        )  # fmt: skip
        self._meters = [_Meter(name, look, self) for name in names]
        self._place(len(names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most = max(1, self.width() // self._look.scaled(METER_WIDTH))
        self._place(next(count for count in (5, 3, 2, 1) if count <= most))

    def _place(self, beside: int) -> None:
        """So many side by side, the others below."""
        if beside == self._beside:
            return
        self._beside = beside
        for number, meter in enumerate(self._meters):
            self._grid.removeWidget(meter)
            self._grid.addWidget(meter, number // beside, number % beside)
            self._grid.setColumnStretch(number, 1 if number < beside else 0)

    def show_composed(self, composed: Composed, limits: ExportLimits) -> None:
        """Slides, minutes and the smallest text."""
        deck = composed.deck
        slides, talk, _, _, smallest = self._meters
        slides.show_value(len(deck.deck.slides), limits.max_slides, "")
        talk.show_value(round(deck.minutes * 2) / 2, limits.talk_minutes, self.tr("min"))
        sizes = [size for slide in deck.deck.slides if (size := smallest_text(slide)) is not None]
        if sizes:
            smallest.show_least(min(sizes), limits.min_body_pt)

    def show_pages(self, pages: int, limits: ExportLimits) -> None:
        """Pages of the Word report."""
        self._meters[2].show_value(pages, limits.max_pages, self.tr("pages"))

    def show_size(self, size: int, limits: ExportLimits) -> None:
        """Megabytes of the slides."""
        self._meters[3].show_value(round(size / 1_000_000, 1), limits.max_file_megabytes, "MB")


class _Meter(QWidget):
    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._part, self._over = 0.0, False
        self._name = QLabel(name, self)
        self._name.setProperty("look", "caption")
        self._value = QLabel("–", self)
        self._value.setProperty("look", "label")
        self._below = QLabel(self)
        self._below.setProperty("look", "caption")
        self._below.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(1)
        for part in (self._name, self._value, self._below):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(part)
        column.addStretch(1)

    def show_value(self, value: float, most: float | None, unit: str) -> None:
        shown = f"{int(value)}½" if value % 1 == 0.5 else number_shown(value)
        of = self.tr("%1 of %2").replace("%1", shown.replace("0½", "½") if value < 1 else shown)
        text = of.replace("%2", number_shown(most)) if most is not None else shown
        self._value.setText(f"{text} {unit}".strip())
        self._part = value / most if most else 0.0
        self._over = most is not None and value > most
        if most is not None:
            self._below.setText(self.tr("%1 too many").replace("%1", number_shown(round(value - most, 1))))
            restyle(self._below, "state", "over")
        self._below.setVisible(self._over)
        self.update()

    def show_least(self, value: float, least: float) -> None:
        self._value.setText(f"{number_shown(value)} pt")
        self._below.setText(self.tr("at least %1 pt").replace("%1", number_shown(least)))
        self._below.setVisible(True)

    def paintEvent(self, event: object) -> None:
        if not self._part:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.tokens
        place = QRectF(0, self.height() - 5, self.width(), 4)
        draw_bar(painter, place, min(1.0, self._part), colours.clay if self._over else colours.tea_text, colours.track)
        painter.end()
