"""The values of answers, one frozen class a kind.

A value is there only if something was answered (see `report.kinds` for when that is). What was typed is kept
as typed; what the program understood of it stands beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from otop_report.report.enumerators import shown_headline
from otop_report.report.text import Blocks, Runs, plain


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """One line of text."""

    text: str


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """A number as typed (`L 4,215,004.10`, `300–400`, `about 35K`), its unit, and the value only if a person
    confirmed it.
    """

    typed: str
    unit: str = ""
    value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class YearAnswer:
    """A year as typed; `year` is None where it cannot be read as one (a finding)."""

    typed: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class DateAnswer:
    """A day."""

    day: date


@dataclass(frozen=True, slots=True)
class CountryAnswer:
    """A country: ISO 3166 alpha-2 `code`, or what was typed in `text` where no country of that name is known
    (a finding).
    """

    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceAnswer:
    """The id of the chosen option."""

    option: str


@dataclass(frozen=True, slots=True)
class MessageAnswer:
    """A headline, the points that carry it, and the details that explain it; any may be empty, not all."""

    headline: str = ""
    points: tuple[Runs, ...] = ()
    details: Blocks = ()

    @property
    def title(self) -> str:
        """The headline as a title: without the number or the comma of pasted text at its end; "" if nothing is left."""
        return shown_headline(self.headline, (*map(plain, self.points), *(block.text for block in self.details)))


@dataclass(frozen=True, slots=True)
class ParagraphsAnswer:
    """Running text."""

    blocks: Blocks


@dataclass(frozen=True, slots=True)
class BulletsAnswer:
    """Short items."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: (column id, cell) in the order of the columns, answered cells only.

    A cell is one line of rich text; a choice cell holds the option's id as its text.
    """

    cells: tuple[tuple[str, Runs], ...]

    def cell(self, column: str) -> Runs:
        """The cell of a column; () where it is blank."""
        return next((runs for name, runs in self.cells if name == column), ())


@dataclass(frozen=True, slots=True)
class TableAnswer:
    """Rows as typed, none of them blank."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of a series: (label, typed value) in the order given; a blank value is a gap and stays in its
    place.
    """

    indicator: str
    values: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class SeriesAnswer:
    """Indicators over years or other labels."""

    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class PictureItem:
    """A picture in an answer: `sha256` names it in the report's pictures.

    `turn` is degrees clockwise (0, 90, 180, 270) and comes before `crop`, which is (left, top, right, bottom)
    as parts of the turned picture, (0, 0, 1, 1) for all of it. `file` is the name it came with.
    """

    sha256: str
    file: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    turn: int = 0
    crop: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    cover: bool = False


@dataclass(frozen=True, slots=True)
class PicturesAnswer:
    """Pictures in the officer's order."""

    items: tuple[PictureItem, ...]


Answer = (
    TextAnswer
    | NumberAnswer
    | YearAnswer
    | DateAnswer
    | CountryAnswer
    | ChoiceAnswer
    | MessageAnswer
    | ParagraphsAnswer
    | BulletsAnswer
    | TableAnswer
    | SeriesAnswer
    | PicturesAnswer
)
"""An answer of any kind."""
