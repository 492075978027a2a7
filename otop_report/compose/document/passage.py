"""A block on its way into the document, with the answers that stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.direction import is_rtl
from otop_report.compose.flow import Block, FlowCell, FlowParagraph
from otop_report.compose.placed import Placement
from otop_report.report.enumerators import shown_items
from otop_report.report.text import Run, Runs, plain


@dataclass(frozen=True, slots=True)
class Passage:
    """A block and its placements, which have no `where` yet."""

    block: Block
    placements: tuple[Placement, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Which part of which answer a text is; `path` as in `report.kinds`."""

    question: str
    path: str = ""

    @property
    def anchor(self) -> str:
        """The anchor of that part alone; `#` in a label that became part of the path would begin a number."""
        return str(Anchor(self.question, self.path.replace("%", "%25").replace("#", "%23")))

    def placed(self, text: str, anchor: str = "", paragraph: int = -1) -> Placement:
        """The provenance of a text, in a box of its own anchor unless another is named."""
        return Placement(
            question=self.question,
            path=self.path,
            where="",
            anchor=anchor or self.anchor,
            paragraph=paragraph,
            text=text,
        )


def words(text: str, *, bold: bool = False) -> Runs:
    """One run of plain words; none for an empty text."""
    return (Run(text, bold=bold),) if text else ()


def paragraphs(
    question: str, part: str, items: Iterable[tuple[Runs, str]], first_path: str = ""
) -> list[Passage]:
    """The paragraphs of one part of an answer, which share an anchor: (runs, role) each.

    Paragraph `k` is the path `part/k`, or `k` where the answer has no parts.
    """
    anchor = str(Anchor(question, part))
    passages = []
    for number, (runs, role) in enumerate(items):
        source = Source(question, f"{part}/{number}" if part else str(number))
        block = FlowParagraph(runs=runs, role=role, anchor=anchor, rtl=is_rtl(plain(runs)))
        passages.append(Passage(block, (source.placed(plain(runs), anchor, number),)))
    return passages


def listed(question: str, part: str, items: Sequence[Runs], role: str) -> list[Passage]:
    """Items one below the other, as `paragraphs`; those that are only an enumerator ("1.") open the next one.

    Enumerators that nothing follows stand at the end, as they were typed: no word is lost.
    """
    anchor = str(Anchor(question, part))

    def source(number: int) -> Source:
        return Source(question, f"{part}/{number}" if part else str(number))

    def passage(runs: Runs, *placements: Placement) -> Passage:
        return Passage(FlowParagraph(runs=runs, role=role, anchor=anchor, rtl=is_rtl(plain(runs))), placements)

    shown, left = shown_items(items)
    moved = {number for one in shown for number, _ in one.opened}
    passages = []
    for index, one in enumerate(shown):
        text = plain(one.runs)
        opened = []
        for number, sign in one.opened:
            opened.append(source(number).placed(sign, anchor, index))
            text = text.removeprefix(sign).lstrip()
        own = replace(source(one.item).placed(text, anchor, index), continues=one.item in moved)
        passages.append(passage(one.runs, *opened, own))
    for index, number in enumerate(left, len(shown)):
        passages.append(passage(items[number], source(number).placed(plain(items[number]), anchor, index)))
    return passages


def paragraph(source: Source, text: str, role: str, label: str = "") -> Passage:
    """A text of one line in a paragraph of its own."""
    block = FlowParagraph(runs=words(text), label=label, role=role, anchor=source.anchor, rtl=is_rtl(text))
    return Passage(block, (source.placed(text, paragraph=0),))


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell before it has a table: its text, and which part of an answer it is (None: the program's own words)."""

    runs: Runs
    source: Source | None = None

    @property
    def text(self) -> str:
        """The words of the cell."""
        return plain(self.runs)


def cell(entry: Entry, blank: str, *, numeric: bool = False, bold: bool = False) -> FlowCell:
    """The cell of an entry; one of an answer that is not there shows `blank`."""
    empty = not entry.text.strip()
    runs = words(blank) if empty and entry.source else entry.runs
    return FlowCell(
        paragraphs=(runs,),
        numeric=numeric,
        bold=bold,
        rtl=is_rtl(plain(runs)),
        anchor=entry.source.anchor if entry.source else "",
        blank=empty and entry.source is not None,
    )


def cell_placements(entries: Iterable[Sequence[Entry]]) -> tuple[Placement, ...]:
    """The provenance of the cells of some rows; a cell without an answer has none."""
    return tuple(
        entry.source.placed(entry.text)
        for row in entries
        for entry in row
        if entry.source and entry.text.strip()
    )
