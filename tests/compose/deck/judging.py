"""What must hold for any composed deck, told as sentences: an empty list is a sound deck."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from otop_report.completeness.shown import asked
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import ChartBox, ComposedDeck, ShapeBox, Slide, TableBox, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.report.kinds import pieces
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop

_TOLERANCE = 0.5
MOST_WORDS = 110


def faults(
    composed: ComposedDeck, workshop: Workshop, report: Report, theme: DeckTheme, phase: str | None = None
) -> list[str]:
    """Everything that is wrong with a deck: lost words, equal titles, overlaps, small or overflowing text."""
    found = lost_words(composed, workshop, report, phase)
    titles = Counter(slide.title for slide in composed.deck.slides)
    found += [f"{count} slides are titled {title!r}" for title, count in titles.items() if count > 1]
    minimum = max(16.0, workshop.limits.min_body_pt)
    for number, slide in enumerate(composed.deck.slides, 1):
        found += [f"slide {number}: {fault}" for fault in _slide_faults(slide, theme, minimum)]
    return found


def lost_words(
    composed: ComposedDeck, workshop: Workshop, report: Report, phase: str | None = None
) -> list[str]:
    """The words of answers that stand in no box and no notes, whatever their line and slide breaks."""
    boxes: Counter[str] = Counter()
    placed: dict[str, Counter[str]] = {}
    where: dict[tuple[str, str], str] = {}
    for placement in composed.placements:
        where[placement.question, placement.path] = placement.anchor
        placed.setdefault(placement.question, Counter()).update(_characters(placement.text))
    for slide in composed.deck.slides:
        for box in flat(slide.boxes):
            boxes.update(_characters(box_text(box)))
        boxes.update(_characters("".join(slide.notes)))
    found = []
    for one in asked(workshop, report, phase):
        if one.answer is None or one.topic.id in report.leave_out:
            continue
        texts = pieces(one.question, one.answer, report.language)
        wanted = _characters("".join(text for _, text in texts))
        if wanted - placed.get(one.question.id, Counter()):
            found.append(f"{one.question.id} has text with no provenance")
        # One line may say the source of several figures.
        told = {(text, where.get((one.question.id, path), path)) for path, text in texts if path.endswith("/source")}
        others = "".join(text for path, text in texts if not path.endswith("/source"))
        if _characters(others + "".join(text for text, _ in told)) - boxes:
            found.append(f"{one.question.id} has text that stands on no slide")
    return found


def box_text(box: object) -> str:
    """All text of a box."""
    if isinstance(box, TextBox):
        return "\n".join(paragraph.text for paragraph in box.paragraphs)
    if isinstance(box, TableBox):
        return "\n".join(p.text for row in box.rows for cell in row.cells for p in cell.paragraphs)
    if isinstance(box, ChartBox):
        labels = [label for series in box.chart.series for label in (series.name, *series.labels)]
        return "\n".join((*box.chart.categories, *labels))
    return ""


def _characters(text: str) -> Counter[str]:
    return Counter(character for character in text if not character.isspace())


def _slide_faults(slide: Slide, theme: DeckTheme, minimum: float) -> list[str]:
    found = []
    if not slide.title.strip():
        found.append("no title")
    whole = Rect(0, 0, theme.width, theme.height)
    extents = []
    for box in flat(slide.boxes):
        if isinstance(box, ShapeBox):
            continue
        role = box.role if isinstance(box, TextBox) else type(box).__name__
        extent = _extent(box)
        extents.append((role, extent))
        if not _inside(extent, whole):
            found.append(f"{role} leaves the slide: {extent}")
        if (
            role not in {"footer", "slide_number", "cover", "title"}
            and slide.topic
            and extent.bottom > theme.footer_top + _TOLERANCE
        ):
            found.append(f"{role} reaches into the footer: {extent}")
        if isinstance(box, TextBox):
            found += _text_faults(box, minimum)
        if isinstance(box, TableBox):
            found += _table_faults(box, minimum)
    found += [
        f"{one} and {other} overlap"
        for (one, first), (other, second) in combinations(extents, 2)
        if first.overlaps(second)
    ]
    return found


def _extent(box: object) -> Rect:
    """Where the box's contents stand: of text its lines, of everything else the box."""
    if not isinstance(box, TextBox):
        return box.rect  # type: ignore[attr-defined,no-any-return]
    inner = box.rect.inset(*box.insets)
    spare = inner.height - box.text_height
    above = {"top": 0.0, "middle": spare / 2, "bottom": spare}[box.vertical]
    return Rect(inner.x, inner.y + above, inner.width, box.text_height)


def _inside(rect: Rect, whole: Rect) -> bool:
    return (
        rect.x >= whole.x - _TOLERANCE
        and rect.y >= whole.y - _TOLERANCE
        and rect.right <= whole.right + _TOLERANCE
        and rect.bottom <= whole.bottom + _TOLERANCE
    )


def _text_faults(box: TextBox, minimum: float) -> list[str]:
    found = []
    inner = box.rect.inset(*box.insets)
    if box.text_height > inner.height + _TOLERANCE:
        found.append(f"{box.role} is {box.text_height:.0f} points high in a box of {inner.height:.0f}")
    for paragraph in box.paragraphs:
        if box.role == "body" and paragraph.style.size < minimum - 0.01:
            found.append(f"body text of {paragraph.style.size} points")
        room = inner.width - (paragraph.style.indent or 0.0)
        for line in paragraph.lines:
            if line.width > room + _TOLERANCE and len("".join(run.text for run in line.runs).strip()) > 1:
                found.append(f"a line of {box.role} is {line.width:.0f} points wide in a box of {room:.0f}")
    return found


def _table_faults(box: TableBox, minimum: float) -> list[str]:
    found = []
    for position, row in enumerate(box.rows):
        for column, (cell, width) in enumerate(zip(row.cells, box.column_widths, strict=True)):
            left, top, right, bottom = box.insets_of(column)
            needed = sum(paragraph.height for paragraph in cell.paragraphs) + top + bottom
            if needed > row.height + _TOLERANCE:
                found.append(f"a cell needs {needed:.0f} points in a row of {row.height:.0f}")
            for paragraph in cell.paragraphs:
                if position >= box.header_rows and paragraph.style.size < minimum - 0.01:
                    found.append(f"a cell of {paragraph.style.size} points")
                for line in paragraph.lines:
                    if (
                        line.width > width - left - right + _TOLERANCE
                        and len(line.runs)
                        and len(line.runs[0].text) > 1
                    ):
                        found.append(
                            f"a line of a cell is {line.width:.0f} points wide in {width - left - right:.0f}"
                        )
    return found
