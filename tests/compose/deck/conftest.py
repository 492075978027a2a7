"""Themes to compose with: the house deck's."""

from __future__ import annotations

import pytest

from otop_report.assets import template
from otop_report.compose.theme import DeckTheme
from otop_report.compose.theme_deck import read_deck_theme


@pytest.fixture(scope="session")
def house_theme() -> DeckTheme:
    """The theme of the house deck."""
    return read_deck_theme(template("otop-2017", "deck.pptx").read_bytes(), "deck.pptx")
