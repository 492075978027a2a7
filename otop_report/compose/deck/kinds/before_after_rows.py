"""Results as rows of large numbers, and those without any value as a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.abreast import (
    MOST_WORDS,
    Slot,
    all_at,
    balanced,
    group_of,
    height,
    low,
    of_one_size,
    word_count,
)
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft, Piece
from otop_report.compose.deck.kinds.before_after_measures import (
    AFTER,
    BEFORE,
    MEASURE,
    MOST_ROWS,
    SOURCE,
    UNIT,
    Measure,
    body_of,
    common_source,
    placements_of,
    source_line,
    source_placements,
)
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.tables import BLANK
from otop_report.compose.deck.texts import Filled, as_runs
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Box, ShapeBox, TextBox
from otop_report.report.text import Run, Runs
from otop_report.workshop.model import Question


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where measure, before, after and source begin (points from the left), and the right edge."""

    edges: tuple[float, float, float, float]
    right: float
    sources: bool

    def slot(self, at: int, space: float) -> tuple[float, float]:
        """The x of a column and the width that text may take in it."""
        end = self.edges[at + 1] - space if at < (3 if self.sources else 2) else self.right
        return self.edges[at], end - self.edges[at]


def rows_of_numbers(
    question: Question, measures: Sequence[Measure], topic: TopicSetting
) -> list[Draft] | None:
    """The measures in rows, over as few slides as hold them all; None where a text fits none."""
    source = common_source(measures)
    for most in range(min(MOST_ROWS, len(measures)), 0, -1):
        drafts = []
        for page in balanced(measures, most):
            draft = _number_page(question, page, source, topic)
            if draft is None:
                break
            drafts.append(draft)
        else:
            return drafts
    return None


def _number_page(question: Question, measures: Sequence[Measure], source: str, topic: TopicSetting) -> Draft | None:
    canvas = body_of(topic)
    body = canvas.rect
    places = [f"{one.number}/{SOURCE}" for one in measures]
    line = source_line(canvas, question.id, places, source) if source else None
    if source and line is None:
        return None
    sources = not source and any(measure.text(SOURCE) for measure in measures)
    starts = (0.0, 297.2, 514.7, 677.7) if sources else (0.0, 345.0, 590.0, 851.96)
    columns = _Columns(tuple(body.x + canvas.across(x) for x in starts), body.right, sources)  # type: ignore[arg-type]
    head_bottom = body.y + canvas.down(30.2)
    end = line.box.rect.y - 4.0 if line else body.bottom
    pitch = min(canvas.down(100.8), (end - head_bottom) / len(measures))
    tops = [head_bottom + at * pitch for at in range(len(measures))]
    head = _head(canvas, question, columns, head_bottom - body.y)
    texts = _row_texts(canvas, question.id, measures, columns, tops, pitch)
    if head is None or texts is None or word_count([text for row in texts for text in row]) > MOST_WORDS:
        return None
    say = topic.setting.words.say
    boxes: list[Box] = [*head, canvas.rule(body.x, head_bottom, body.width)]
    for at, (measure, row) in enumerate(zip(measures, texts, strict=True)):
        inner: list[TextBox | ShapeBox] = [text.box for text in row if text is not None]
        if at + 1 < len(measures):
            inner.append(canvas.rule(body.x, tops[at] + pitch, body.width, 1.0))
        alt = say(
            "before_after_alt", measure=measure.text(MEASURE), unit=measure.text(UNIT), before=measure.text(BEFORE),
            after=measure.text(AFTER),
        )  # fmt: skip
        boxes.append(group_of(inner, f"{say('measure')} {measure.number + 1}", alt))
    placements = [one for row in texts for text in row for one in placements_of(text)]
    if line is not None:
        boxes.append(line.box)
        placements += source_placements(line, places)
    return Draft(layout=canvas.layout, boxes=tuple(boxes), placements=tuple(placements))


def _head(canvas: Canvas, question: Question, columns: _Columns, room: float) -> list[TextBox] | None:
    """The names of the columns with values; the measures need none."""
    labels = {column.id: canvas.topic.setting.text(column.label) for column in question.columns}
    boxes = []
    for at, name in ((1, BEFORE), (2, AFTER), (3, SOURCE)):
        if name == SOURCE and not columns.sources:
            continue
        x, width = columns.slot(at, 8.0)
        filled = canvas.text(
            Rect(x, canvas.rect.y, width, room - 4.0),
            (Piece(runs=as_runs(labels[name])),),
            (16.0, 14.0, 12.0),
            bold=True,
            colour=canvas.stone if name == SOURCE else canvas.accent_text,
            vertical="bottom",
            role="label",
        )
        if filled is None:
            return None
        boxes.append(filled.box)
    return boxes


def _row_texts(
    canvas: Canvas,
    question: str,
    measures: Sequence[Measure],
    columns: _Columns,
    tops: Sequence[float],
    pitch: float,
) -> list[list[Filled | None]] | None:
    """Every row's texts in reading order, each column of one size; None where one does not fit."""
    space = 6.0

    def slots(at: int, name: str, runs: Iterable[Runs]) -> list[Slot]:
        x, width = columns.slot(at, 12.0)
        return [
            Slot(Rect(x, top + space / 2, width, pitch - space), question, f"{measure.number}/{name}", one)
            for top, measure, one in zip(tops, measures, runs, strict=True)
        ]

    few = len(measures) <= 3
    names = _names(canvas, question, measures, columns, tops, pitch)
    values = []
    for at, name, sizes in (
        (1, BEFORE, (36.0, 32.0, 28.0, 24.0, 20.0, 18.0, 16.0)),
        (2, AFTER, (54.0, 48.0, 44.0, 40.0, 36.0, 32.0, 28.0, 24.0, 20.0, 18.0, 16.0)),
    ):
        steps = canvas.sizes(*(size for size in sizes if few or size <= (28.0 if name == BEFORE else 36.0)))
        runs = [measure.runs(name) or (Run(BLANK),) for measure in measures]
        values.append(
            _in_one_line(
                canvas, slots(at, name, runs), steps, bold=name == AFTER, vertical="middle", line_spacing=0.85,
                colour=canvas.accent_text if name == AFTER else canvas.stone, role="body",
            )
        )  # fmt: skip
    sources: list[Filled | None] | None = [None] * len(measures)
    if columns.sources:
        sources = of_one_size(
            canvas, slots(3, SOURCE, [measure.runs(SOURCE) for measure in measures]), (14.0, 12.0),
            colour=canvas.stone, vertical="middle", role="label",
        )  # fmt: skip
    if names is None or values[0] is None or values[1] is None or sources is None:
        return None
    return [
        [*names[at], _answered(values[0][at], measure, BEFORE), _answered(values[1][at], measure, AFTER), sources[at]]
        for at, measure in enumerate(measures)
    ]


def _in_one_line(
    canvas: Canvas, slots: Sequence[Slot], sizes: Sequence[float], **look: object
) -> list[Filled | None] | None:
    """The values at the first size at which each stands on one line; else on as few lines as fit."""
    for size in sizes:
        filled = all_at(canvas, slots, size, **look)
        if filled is not None and all(len(one.box.paragraphs[0].lines) == 1 for one in filled if one is not None):
            return filled
    return of_one_size(canvas, slots, [size for size in sizes if size <= 28.0] or sizes[-1:], **look)


def _answered(filled: Filled | None, measure: Measure, column: str) -> Filled | None:
    """A value; the dash of one that was not answered is the program's own."""
    if filled is None or measure.text(column):
        return filled
    return replace(filled, pieces=tuple(replace(piece, question="", path="") for piece in filled.pieces))


def _names(
    canvas: Canvas, question: str, measures: Sequence[Measure], columns: _Columns, tops: Sequence[float], pitch: float
) -> list[list[Filled | None]] | None:
    """Measure and unit of each row, together in the middle of its height."""
    x, width = columns.slot(0, 18.0)
    small = canvas.sizes(16.0)
    for size in canvas.sizes(20.0, 18.0, 16.0):
        result = []
        for top, measure in zip(tops, measures, strict=True):
            rect = Rect(x, top + 3.0, width, pitch - 6.0)
            name = Slot(rect, question, f"{measure.number}/{MEASURE}", measure.runs(MEASURE))
            unit = Slot(rect, question, f"{measure.number}/{UNIT}", measure.runs(UNIT))
            filled = all_at(canvas, [name], size, bold=True, line_spacing=0.9)
            below = all_at(canvas, [unit], small[0], colour=canvas.stone, line_spacing=0.9)
            if filled is None or below is None:
                break
            needed = height(filled[0]) + height(below[0])
            if needed > rect.height:
                break
            down = (rect.height - needed) / 2
            result.append([low(filled[0], down), low(below[0], down + height(filled[0]))])
        else:
            return result
    return None


def list_of_measures(
    question: Question, measures: Sequence[Measure], topic: TopicSetting
) -> list[Draft] | None:
    """Measures without any value as items, each a box of its own, over as many slides as they need."""
    canvas = body_of(topic, "message")
    best: tuple[float, list[Sequence[list[Filled]]]] | None = None
    for size in canvas.sizes(24.0, 20.0, 18.0, 16.0):
        items = [_item(canvas, question.id, measure, size) for measure in measures]
        set_items = [item for item in items if item is not None]
        pages = _list_pages(set_items, size, canvas.rect.height)
        if len(set_items) == len(items) and (best is None or len(pages) < len(best[1])):
            best = (size, pages)
    return [_list_page(canvas, page, best[0]) for page in best[1]] if best is not None else None


def _list_pages(items: Sequence[list[Filled]], size: float, most: float) -> list[Sequence[list[Filled]]]:
    """The items of each slide: evenly many where that fits, else as many as fit."""

    def fits(page: Sequence[Sequence[Filled]]) -> bool:
        return _needed(page, size) <= most and len(page) <= MOST_ROWS and (_words(page) <= MOST_WORDS or len(page) == 1)

    pages: list[Sequence[list[Filled]]] = []
    for item in items:
        if pages and fits([*pages[-1], item]):
            pages[-1] = [*pages[-1], item]
        else:
            pages.append([item])
    even = balanced(items, -(-len(items) // len(pages))) if pages else []
    return even if len(even) == len(pages) and all(map(fits, even)) else pages


def _words(page: Sequence[Sequence[Filled]]) -> int:
    return sum(word_count(item) for item in page)


def _needed(page: Sequence[Sequence[Filled]], size: float) -> float:
    return sum(height(text) for item in page for text in item) + 0.5 * size * (len(page) - 1)


def _item(canvas: Canvas, question: str, measure: Measure, size: float) -> list[Filled] | None:
    """A bullet with the measure, below it what else was said, all at the top of the body."""
    body = canvas.rect
    small = canvas.sizes(16.0)[0]
    parts = [(MEASURE, measure.runs(MEASURE), 1, size), (UNIT, measure.runs(UNIT), 0, small)]
    if measure.text(SOURCE):
        told = canvas.topic.setting.words.say("source", source=measure.text(SOURCE))
        parts.append((SOURCE, as_runs(told), 0, small))
    texts = []
    for column, runs, level, at in parts:
        if not runs:
            continue
        path = f"{measure.number}/{column}"
        piece = Piece(runs=runs, question=question, path=path, level=level)
        indent = 0.0 if level else 0.0142 * 72 * size
        rect = Rect(body.x + indent, body.y, body.width - indent, body.height)
        filled = canvas.text(
            rect, (piece,), (at,), anchor=str(Anchor(question, path)), colour=canvas.ink if level else canvas.stone
        )
        if filled is None or word_count([filled]) > MOST_WORDS:
            return None
        texts.append(filled)
    return texts if texts and _needed([texts], size) <= body.height else None


def _list_page(canvas: Canvas, page: Sequence[Sequence[Filled]], size: float) -> Draft:
    down = 0.0
    texts = []
    for item in page:
        for text in item:
            placed = low(text, down)
            assert placed is not None
            texts.append(placed)
            down += height(placed)
        down += 0.5 * size
    return Draft(
        layout=canvas.layout, boxes=tuple(text.box for text in texts), placements=tuple(placements_of(*texts))
    )
