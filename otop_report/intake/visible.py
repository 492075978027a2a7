"""What can be seen in a received file, as values: boxes of text, tables, charts, pictures, and notes, in reading order.

Reading a .pptx or a .docx ends here; what the boxes mean is found out in `recognise`, the same way for both.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from otop_report.compose.anchors import Anchor
from otop_report.report.numbers import parse_number
from otop_report.report.text import Runs, plain


@dataclass(frozen=True, slots=True)
class VisibleParagraph:
    """A paragraph: `level` 0 is running text, 1 and 2 are list items; `style` is the name of a Word style, or ""."""

    runs: Runs
    level: int = 0
    style: str = ""

    @property
    def text(self) -> str:
        """The words without their looks."""
        return plain(self.runs)


Paragraphs = tuple[VisibleParagraph, ...]


@dataclass(frozen=True, slots=True)
class VisibleChart:
    """A chart as it can be read without drawing it: its categories, and each series with a value a category.

    `labels` are the words that stand at the points instead of their numbers, by series; "" where there are none.
    """

    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[float | None, ...]], ...]
    labels: tuple[tuple[str, ...], ...] = ()

    def shown(self, series: int, point: int) -> str:
        """What a reader sees of a point: its words, as long as they say its number, else the number."""
        value = self.series[series][1][point]
        if value is None:
            return ""
        own = self.labels[series] if series < len(self.labels) else ()
        said = parse_number(own[point]) if point < len(own) else None
        return own[point] if said is not None and float(said) == value else f"{value:.10g}"


@dataclass(frozen=True, slots=True)
class VisiblePicture:
    """A picture's own bytes (None where it is only linked) and its alternative text."""

    data: bytes | None = field(repr=False)
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibleBox:
    """One thing on a slide or page; one of `paragraphs`, `rows` (of cells of paragraphs), `chart`, `picture` is filled.

    `slide` counts from 1 (0 in a document), `where` says it in words. `anchor` is the anchor in its name, `placeholder`
    what kind of placeholder it fills (`title`, `body`, `subTitle`, `ftr`, …) or ""; `inner` has the names of the marks
    in each row of a table.
    """

    slide: int
    where: str
    name: str = ""
    anchor: Anchor | None = None
    placeholder: str = ""
    paragraphs: Paragraphs = ()
    rows: tuple[tuple[Paragraphs, ...], ...] = ()
    inner: tuple[tuple[str, ...], ...] = ()
    chart: VisibleChart | None = None
    picture: VisiblePicture | None = None

    @property
    def text(self) -> str:
        """All that is seen in it, as `compose.anchors.text_of` has it: a paragraph, cell or value a line."""
        if self.rows:
            return "\n".join(paragraph.text for row in self.rows for cell in row for paragraph in cell)
        if self.chart is not None:
            lines = list(self.chart.categories)
            for name, values in self.chart.series:
                lines += [name, *("" if value is None else f"{value:.10g}" for value in values)]
            return "\n".join(lines)
        if self.picture is not None:
            return self.picture.alt
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class VisibleNotes:
    """The speaker's notes of a slide."""

    slide: int
    paragraphs: Paragraphs

    @property
    def text(self) -> str:
        """A paragraph a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibleFile:
    """Everything seen in a file, in reading order.

    `kind` is pptx or docx; `carried` the property's raw value; `language` the tag the file gives itself, or "".
    """

    kind: str
    boxes: tuple[VisibleBox, ...]
    notes: tuple[VisibleNotes, ...] = ()
    carried: str | None = None
    language: str = ""
