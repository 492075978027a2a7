"""The rows of a table of results, and what all slides that show them share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.places import source_place
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled, Look, as_runs, one_box
from otop_report.compose.placed import Placement
from otop_report.report.grouping import grouped, is_plain
from otop_report.report.text import Runs, plain

MEASURE, UNIT, BEFORE, AFTER, SOURCE = "measure", "unit", "before", "after", "source"
MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class Measure:
    """A row: its number and its cells by column."""

    number: int
    cells: dict[str, Runs]

    def runs(self, column: str) -> Runs:
        """A cell, () where it is blank."""
        runs = self.cells.get(column, ())
        return runs if plain(runs).strip() else ()

    def text(self, column: str) -> str:
        """The words of a cell."""
        return plain(self.runs(column)).strip()

    def grouped(self, mark: str) -> Measure:
        """The row as it is shown: where all its values are plain numbers, their digits in groups."""
        values = [self.text(column) for column in (BEFORE, AFTER)]
        if not all(is_plain(value) for value in values if value):
            return self
        shown = zip((BEFORE, AFTER), values, grouped(values, mark), strict=True)
        return replace(self, cells=self.cells | {column: as_runs(now) for column, was, now in shown if now != was})

    @property
    def has_value(self) -> bool:
        """Whether it says a value, before or after."""
        return bool(self.text(BEFORE) or self.text(AFTER))


def body_of(topic: TopicSetting, role: str = "before_after") -> Canvas:
    """The canvas of a slide with results."""
    theme = topic.setting.theme
    return Canvas(topic, theme.layout(role, topic.colour), theme.body)


def common_source(measures: Sequence[Measure]) -> str:
    """The source that all measures have; "" where they differ or there is none."""
    sources = {measure.text(SOURCE) for measure in measures}
    return sources.pop() if len(sources) == 1 else ""


def source_line(canvas: Canvas, question: str, places: Sequence[str], source: str) -> Filled | None:
    """The line under a slide's figures, for all the parts (`0/source`) that it says; None if it is too long.

    Its anchor names all rows: `otop:case.results/0,1/source`.
    """
    place = source_place(canvas.topic.setting.theme, canvas.layout, canvas.rect)
    text = canvas.topic.setting.words.say("source", source=source)
    piece = Piece(runs=as_runs(text), question=question, path=places[0])
    own = place.levels[0].size
    look = Look(accent=canvas.accent_text, role="label", colour=None if place.kind != "free" else canvas.stone)
    rows = ",".join(path.partition("/")[0] for path in places)
    return one_box((piece,), place, (own,), look, str(Anchor(question, f"{rows}/{SOURCE}")))


def source_placements(filled: Filled, places: Sequence[str]) -> list[Placement]:
    """Where each of the sources stands that one line says."""
    first = filled.placements()[0]
    return [replace(first, path=path) for path in places]


def placements_of(*texts: Filled | None) -> list[Placement]:
    """Where the answers' parts stand that the texts show."""
    return [one for text in texts if text is not None for one in text.placements()]
