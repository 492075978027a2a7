"""Decks composed for tests, after everything that must always hold has been looked at."""

from __future__ import annotations

from collections.abc import Iterator

from otop_report.compose.colours import contrast, hex_of
from otop_report.compose.deck import compose_deck
from otop_report.compose.placed import ComposedDeck, ShapeBox, Slide, TableBox, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.report.model import Report
from otop_report.report.text import word_count
from otop_report.wording import words
from otop_report.workshop.model import Workshop
from tests.compose.deck.judging import MOST_WORDS, faults

_LABELS = {"footer", "slide_number"}
LEAST_CONTRAST = 4.5


def composed(workshop: Workshop, report: Report, theme: DeckTheme, most_words: int = MOST_WORDS) -> ComposedDeck:
    """The deck; no word is lost, nothing overlaps, all can be read, no drawn slide has more than `most_words`."""
    deck = compose_deck(workshop, report, theme, words(report.language))
    assert faults(deck, workshop, report, theme) == []
    drawn = [slide for slide in deck.deck.slides if not any(isinstance(box, TableBox) for box in slide.boxes)]
    assert [slide.id for slide in drawn if words_on(slide) > most_words] == []
    assert [fault for slide in deck.deck.slides for fault in faint_texts(slide, theme)] == []
    return deck


def words_on(slide: Slide) -> int:
    """The words of a slide below its title, without its footer."""
    return sum(word_count(text) for text in texts_on(slide))


def faint_texts(slide: Slide, theme: DeckTheme) -> list[str]:
    """The texts of a slide that cannot be read on what is behind them."""
    return [
        f"{slide.id}: {text!r} has a contrast of {ratio:.2f}"
        for text, ratio in _contrasts(slide, theme)
        if ratio < LEAST_CONTRAST
    ]


def _contrasts(slide: Slide, theme: DeckTheme) -> Iterator[tuple[str, float]]:
    page = next(layout.ground for layout in theme.roles.values() if layout.index == slide.layout)
    grounds: list[ShapeBox] = []
    for box in flat(slide.boxes):
        if isinstance(box, ShapeBox) and box.fill is not None:
            grounds.append(box)
        elif isinstance(box, TextBox):
            behind = [one for one in grounds if one.rect.overlaps(box.rect)]
            fill = behind[-1].fill if behind else None
            ground = hex_of(fill, theme.colours) if fill is not None else page
            for paragraph in box.paragraphs:
                if paragraph.style.colour is not None:
                    yield paragraph.text, contrast(hex_of(paragraph.style.colour, theme.colours), ground)


def texts_on(slide: Slide) -> list[str]:
    """The texts of a slide below its title, in reading order, without its footer."""
    return [
        paragraph.text
        for box in flat(slide.boxes)
        if isinstance(box, TextBox) and box.role not in _LABELS and not _is_head(box)
        for paragraph in box.paragraphs
    ]


def _is_head(box: TextBox) -> bool:
    return box.role == "title" or (box.placeholder is not None and box.placeholder.idx == 10)


def sizes_on(slide: Slide) -> dict[str, float]:
    """The size of each text of a slide, without its footer."""
    return {
        paragraph.text: paragraph.style.size
        for box in flat(slide.boxes)
        if isinstance(box, TextBox) and box.role not in _LABELS
        for paragraph in box.paragraphs
    }
