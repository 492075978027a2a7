"""Colours of a deck as Qt's: a theme slot through the colours that hold on a layout."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor

from otop_report.compose.colours import hex_of
from otop_report.compose.geometry import HAIR, INK, PAPER, STONE, WHITE, Colour


class Inks:
    """The colours of one layout. `house` tells that tables and charts take the house's quiet colours; pages are white,
    and slides of the house are not.
    """

    def __init__(self, colours: Mapping[str, str], *, house: bool, on_pages: bool = False) -> None:
        self._slots = colours
        self._known: dict[Colour, QColor] = {}
        self.hair = HAIR if house else Colour("tx1", 25, 75)
        self.quiet = STONE if house else Colour("tx1", 65, 35)
        self.ground = PAPER if house and not on_pages else WHITE

    def of(self, colour: Colour | None) -> QColor:
        """A colour; None is that of ordinary text."""
        wanted = colour or INK
        found = self._known.get(wanted)
        if found is None:
            found = QColor(f"#{hex_of(wanted, self._slots)}")
            self._known[wanted] = found
        return found
