"""Themes to compose with: the house deck's, in 16:9 and 4:3, and those of other organisations."""

from __future__ import annotations

from pathlib import Path

import pytest

from otop_report.assets import template
from otop_report.compose.theme import DeckTheme
from otop_report.compose.theme.deck import read_deck_theme
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

STRANGERS = (
    "chart_external_workbook.pptx",
    "google_slides_merged_tables.pptx",
    "a4_ratio_141.pptx",
    "company_4layouts_only.potx",
)


@pytest.fixture(scope="session")
def house_theme() -> DeckTheme:
    """The theme of the house deck."""
    return read_deck_theme(template("otop-2017", "deck.pptx").read_bytes(), "deck.pptx")


@pytest.fixture(scope="session")
def narrow_theme() -> DeckTheme:
    """The theme of the house deck in 4:3."""
    return read_deck_theme(build(STANDARD), "deck.pptx")


@pytest.fixture(params=["16:9", "4:3", *STRANGERS])
def any_theme(request: pytest.FixtureRequest, house_theme: DeckTheme, narrow_theme: DeckTheme) -> DeckTheme:
    """The house's two themes, then those of strangers' decks."""
    if request.param in ("16:9", "4:3"):
        return house_theme if request.param == "16:9" else narrow_theme
    shared: Path = request.getfixturevalue("shared")
    return read_deck_theme((shared / "real-files" / request.param).read_bytes(), request.param)
