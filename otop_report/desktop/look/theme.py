"""Look: the colours and the text size all windows have now; changes at once in all of them.

One object for the whole program, made in `application` and given to every window. Widgets that paint take colours from
`look.tokens` while they paint; the rest follows Qt's palette and the style sheet.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from otop_report.desktop.look.house_style import HouseStyle
from otop_report.desktop.look.palette import palette_of
from otop_report.desktop.look.style_sheet import style_sheet
from otop_report.desktop.look.tokens import Mode, Tokens, tokens, tokens_of_system

BASE_POINTS = 10.0
ZOOMS = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_FAMILIES = ("Segoe UI", "Noto Sans", "Open Sans", "Carlito")
_EAST_ASIAN_FAMILIES = ("Microsoft JhengHei UI", "Noto Sans CJK TC")


class Wish(StrEnum):
    """Which colours a person wants: those of the computer, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """The look of the program. `changed` tells that colours or sizes are others now."""

    changed = Signal()

    def __init__(self, application: QApplication, wish: Wish = Wish.SYSTEM, zoom: float = 1.0) -> None:
        super().__init__(application)
        self._application = application
        self._system_palette = QPalette(application.palette())
        self._style = HouseStyle()
        self._wish = wish
        self._zoom = zoom
        self.tokens: Tokens = tokens(Mode.LIGHT)
        self.mode = Mode.LIGHT
        application.setStyle(self._style)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def wish(self) -> Wish:
        """What the person chose."""
        return self._wish

    @property
    def zoom(self) -> float:
        """The text size, 1.0 as designed."""
        return self._zoom

    def set_wish(self, wish: Wish) -> None:
        """Light, dark, or like the computer."""
        self._wish = wish
        self._apply()

    def set_zoom(self, zoom: float) -> None:
        """The nearest of ZOOMS."""
        self._zoom = min(ZOOMS, key=lambda one: abs(one - zoom))
        self._apply()

    def step_zoom(self, step: int) -> None:
        """One size larger (1) or smaller (-1)."""
        place = ZOOMS.index(min(ZOOMS, key=lambda one: abs(one - self._zoom)))
        self.set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, place + step))])

    def scaled(self, pixels: float) -> int:
        """A length of the design (logical pixels at 100 %) at the text size of now."""
        return round(pixels * self._zoom)

    def font(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface's font for a painted text."""
        font = QFont(self._application.font())
        font.setPointSizeF(points * self._zoom)
        font.setWeight(weight)
        return font

    @Slot()
    def _follow_system(self) -> None:
        if self._wish is Wish.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.mode = self._mode()
        high_contrast = self.mode is Mode.HIGH_CONTRAST
        self.tokens = tokens_of_system(self._system_palette) if high_contrast else tokens(self.mode)
        self._style.set_tokens(self.tokens)
        self._application.setPalette(self._system_palette if high_contrast else palette_of(self.tokens))
        self._application.setFont(_interface_font(BASE_POINTS * self._zoom))
        self._application.setStyleSheet(style_sheet(self.tokens, self._zoom))
        self.changed.emit()

    def _mode(self) -> Mode:
        if self._wish is not Wish.SYSTEM:
            return Mode(str(self._wish))
        hints = self._application.styleHints()
        accessibility = hints.accessibility()  # held: PySide would delete it within one expression
        if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Mode.HIGH_CONTRAST
        return Mode.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Mode.LIGHT


def _interface_font(points: float) -> QFont:
    """The system's own font where it is one for reading, else the nearest that is there."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    there = set(QFontDatabase.families())
    known = [family for family in (*_FAMILIES, *_EAST_ASIAN_FAMILIES) if family in there]
    if known:
        first = [font.family()] if font.family() in _FAMILIES else []
        font.setFamilies(list(dict.fromkeys([*first, *known])))
    font.setPointSizeF(points)
    return font
