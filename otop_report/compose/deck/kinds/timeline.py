"""Timelines: the steps of a table on one strand.

Few short steps stand side by side, more or longer ones below one another, over as many slides as they need. Dates stand
as they were typed, in the order in which they were given. None is the answer where a table says it better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.deck.abreast import (
    MOST_WORDS,
    Slot,
    all_at,
    balanced,
    group_of,
    height,
    is_wide,
    low,
    of_one_size,
    word_count,
)
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.placed import ShapeBox, TextBox
from otop_report.report.amounts import unbroken
from otop_report.report.text import Runs, plain
from otop_report.workshop.model import Question

WHEN, EVENT = "when", "event"
LONGEST_STEP = 70
"""Characters of a step that stands beside others."""
FEW = 5
"""So many steps side by side have larger texts."""
MOST_ROWS = 6
HONEY = Colour("accent5")
_NODE_WIDTH, _NODE_HEIGHT, _STRAND = 17.28, 28.8, 7.2
_BEFORE_NODE, _AFTER_NODE = 4.3, 21.6
"""Where the strand ends before a node and goes on after it, from the node's left edge."""
_WHO_SPACE = 6.0
_LOWEST = 50.0
"""How far the strand goes down so that little text stands in the middle of its slide."""
_ROW_SPACE = 16.0
_HIGHEST_SHARE = 0.45
"""A step that takes more of a slide than this is better read in a table."""


@dataclass(frozen=True, slots=True)
class Step:
    """A row: its number, date, what happened, and the one further column that is filled, with its id."""

    number: int
    when: Runs
    event: Runs
    who: Runs
    who_column: str


def timeline_slides(question: Question, rows: Sequence[Sequence[Runs]], topic: TopicSetting) -> list[Draft] | None:
    """The steps on one strand; `rows` are the cells as they are shown, in the order of the columns."""
    steps = _steps(question, rows)
    if steps is None:
        return None
    theme = topic.setting.theme
    canvas = Canvas(topic, theme.layout("timeline", topic.colour), theme.body)
    whole = [replace(step, event=unbroken(step.event)) for step in steps]
    if len(steps) == 1:
        alone = _alone(canvas, question.id, whole[0])
        return [alone] if alone is not None else None
    # An amount wider than its place may be broken after all.
    for some in (whole, steps):
        across = _across(canvas, question.id, some)
        if across is not None:
            return [across]
    return _downwards(canvas, question.id, whole) or _downwards(canvas, question.id, steps)


def _steps(question: Question, rows: Sequence[Sequence[Runs]]) -> list[Step] | None:
    """The rows as steps; None where more than one further column is filled."""
    ids = [column.id for column in question.columns]
    if WHEN not in ids or EVENT not in ids:
        return None
    when, event = ids.index(WHEN), ids.index(EVENT)
    others = [
        at for at in range(len(ids)) if at not in (when, event) and any(plain(row[at]).strip() for row in rows)
    ]
    if len(others) > 1:
        return None
    who = others[0] if others else -1
    return [
        Step(number, row[when], row[event], row[who] if others else (), ids[who] if others else "")
        for number, row in enumerate(rows)
    ]


def _alone(canvas: Canvas, question: str, step: Step) -> Draft | None:
    """One step is a message: its date over what happened."""
    body = canvas.rect
    top = body.y
    texts: list[Filled] = []
    parts: tuple[tuple[str, Runs, tuple[float, ...], bool, Colour, float], ...] = (
        (WHEN, step.when, canvas.sizes(40.0, 32.0, 24.0, 20.0), True, canvas.accent_text, 10.0),
        (EVENT, step.event, canvas.sizes(28.0, 24.0, 20.0, 18.0, 16.0), False, canvas.ink, 8.0),
        (step.who_column, step.who, canvas.sizes(20.0, 18.0, 16.0), False, canvas.stone, 0.0),
    )
    for column, runs, sizes, bold, colour, after in parts:
        if not runs:
            continue
        slot = Slot(Rect(body.x, top, body.width, body.bottom - top), question, f"{step.number}/{column}", runs)
        placed = of_one_size(canvas, [slot], sizes, bold=bold, colour=colour)
        text = low(placed[0]) if placed is not None else None
        if text is None:
            return None
        texts.append(text)
        top += height(text) + after
    if word_count(texts) > MOST_WORDS:
        return None
    return _draft(canvas, texts)


def _across(canvas: Canvas, question: str, steps: Sequence[Step]) -> Draft | None:
    """The steps side by side, or None where they are too many or too long."""
    count, body = len(steps), canvas.rect
    if count > (6 if is_wide(canvas) else 4) or any(len(plain(step.event)) > LONGEST_STEP for step in steps):
        return None
    gap = canvas.across(18.0)
    width = (body.width - (count - 1) * gap) / count
    edges = [body.x + number * (width + gap) for number in range(count)]
    large = count <= 4
    date_top, text_top = body.y + canvas.down(28.8), body.y + canvas.down(138.24)
    dates = of_one_size(
        canvas,
        [
            Slot(Rect(x, date_top, width, canvas.down(57.6)), question, f"{step.number}/{WHEN}", step.when)
            for x, step in zip(edges, steps, strict=True)
        ],
        canvas.sizes(*((40.0,) if large else ()), 32.0, 28.0, 24.0, 20.0),
        bold=True, colour=canvas.accent_text, vertical="bottom", role="figure", line_spacing=0.85,
    )  # fmt: skip
    slots = [
        Slot(Rect(x, text_top, width, body.bottom - text_top), question, f"{step.number}/{EVENT}", step.event)
        for x, step in zip(edges, steps, strict=True)
    ]
    sizes = canvas.sizes(*((24.0,) if large else ()), *((20.0,) if count <= FEW else ()), 18.0, 16.0)
    events = of_one_size(canvas, slots, sizes, bold=True, line_spacing=0.9)
    if dates is None or events is None:
        return None
    whos = of_one_size(
        canvas,
        [
            Slot(
                Rect(x, top, width, max(body.bottom - top, 0.0)), question, f"{step.number}/{step.who_column}", step.who
            )
            for x, step, event in zip(edges, steps, events, strict=True)
            for top in (text_top + (height(event) + _WHO_SPACE if event is not None else 0.0),)
        ],
        canvas.sizes(16.0),
        colour=canvas.stone, line_spacing=0.9,
    )  # fmt: skip
    if whos is None or word_count([*dates, *events, *whos]) > MOST_WORDS:
        return None
    boxes: list[TextBox | ShapeBox] = []
    lowest = max(text.box.rect.y + height(text) for text in (*events, *whos) if text is not None)
    highest = min(text.box.rect.bottom - height(text) for text in dates if text is not None)
    down = min(max((body.bottom - lowest - (highest - body.y)) / 2, 0.0), canvas.down(_LOWEST))
    node_top = body.y + canvas.down(93.6) + down
    strand_y = node_top + (_NODE_HEIGHT - _STRAND) / 2
    for number, x in enumerate(edges):
        node = Rect(x, node_top, _NODE_WIDTH, _NODE_HEIGHT)
        end = edges[number + 1] - _BEFORE_NODE if number + 1 < count else body.right
        boxes.append(_node(canvas, node, last=number + 1 == count))
        boxes.append(
            canvas.block(Rect(x + _AFTER_NODE, strand_y, end - x - _AFTER_NODE, _STRAND), canvas.accent, name="Strand")
        )
        texts = [_moved(dates[number], down), low(events[number], down), low(whos[number], down)]
        boxes += [text.box for text in texts if text is not None]
    return _grouped(canvas, boxes, [*dates, *events, *whos], steps)


def _moved(filled: Filled | None, down: float) -> Filled | None:
    """A text with its box further down."""
    if filled is None:
        return None
    rect = filled.box.rect
    return replace(filled, box=replace(filled.box, rect=replace(rect, y=rect.y + down)))


@dataclass(frozen=True, slots=True)
class _Row:
    """A step that is set: its texts and the height they need."""

    step: Step
    texts: tuple[Filled | None, ...]

    @property
    def height(self) -> float:
        return max(height(text) for text in self.texts)


def _downwards(canvas: Canvas, question: str, steps: Sequence[Step]) -> list[Draft] | None:
    """The steps below one another at the largest size that takes the fewest slides."""
    best: list[list[_Row]] | None = None
    for size in canvas.sizes(20.0, 18.0, 16.0):
        rows = _rows(canvas, question, steps, size)
        if rows is None or any(row.height > _HIGHEST_SHARE * canvas.rect.height for row in rows):
            continue
        pages = _pages(rows, canvas.rect.height)
        if best is None or len(pages) < len(best):
            best = pages
    if best is None:
        return None
    return [_page(canvas, rows, is_last=rows is best[-1]) for rows in best]


def _rows(canvas: Canvas, question: str, steps: Sequence[Step], size: float) -> list[_Row] | None:
    """Every step's texts at the top of the body; None where one does not fit."""
    body = canvas.rect
    small = canvas.sizes(min(size, 16.0))[-1]
    text_x, who_x = body.x + canvas.across(237.0), body.x + canvas.across(652.5)
    with_who = any(step.who for step in steps)
    text_width = (who_x - canvas.across(18.0) if with_who else body.right) - text_x
    date_rect = Rect(body.x, body.y, canvas.across(181.0), body.height)
    rows = []
    for step in steps:
        date = Slot(date_rect, question, f"{step.number}/{WHEN}", step.when)
        event = Slot(Rect(text_x, body.y, text_width, body.height), question, f"{step.number}/{EVENT}", step.event)
        offset = 0.9 * (size - small)
        who = Slot(
            Rect(who_x, body.y + offset, body.right - who_x, body.height - offset), question,
            f"{step.number}/{step.who_column}", step.who,
        )  # fmt: skip
        set_date = all_at(canvas, [date], size, bold=True, colour=canvas.accent_text)
        set_event = all_at(canvas, [event], size)
        set_who = all_at(canvas, [who], small, colour=canvas.stone)
        if set_date is None or set_event is None or set_who is None:
            return None
        rows.append(_Row(step, (*set_date, *set_event, *set_who)))
    return rows


def _pages(rows: Sequence[_Row], most: float) -> list[list[_Row]]:
    """The rows of each slide: evenly many where that fits, else as many as fit."""
    for each in range(MOST_ROWS, 0, -1):
        pages = [list(page) for page in balanced(rows, each)]
        if all(_fits(page, most) for page in pages):
            filled = _filled(rows, most)
            return pages if len(pages) <= len(filled) else filled
    return _filled(rows, most)


def _filled(rows: Sequence[_Row], most: float) -> list[list[_Row]]:
    pages: list[list[_Row]] = [[]]
    for row in rows:
        if pages[-1] and not _fits([*pages[-1], row], most):
            pages.append([])
        pages[-1].append(row)
    return pages


def _fits(rows: Sequence[_Row], most: float) -> bool:
    needed = sum(row.height for row in rows) + (len(rows) - 1) * _ROW_SPACE
    count = sum(word_count(row.texts) for row in rows)
    return len(rows) <= MOST_ROWS and needed <= most and (count <= MOST_WORDS or len(rows) == 1)


def _page(canvas: Canvas, rows: Sequence[_Row], *, is_last: bool) -> Draft:
    """One slide of steps: the rows with the room that is left shared between them."""
    body = canvas.rect
    needed = sum(row.height for row in rows)
    space = min((body.height - needed) / len(rows), canvas.down(60.0))
    strand_x = body.x + canvas.across(199.4)
    boxes: list[TextBox | ShapeBox] = []
    placed: list[Filled | None] = []
    top = body.y
    for number, row in enumerate(rows):
        texts = [low(text, top - body.y) for text in row.texts]
        first = next(text for text in texts if text is not None)
        line = first.box.paragraphs[0].height / len(first.box.paragraphs[0].lines)
        node_top = top + (line - _NODE_WIDTH) / 2
        node = Rect(strand_x + (_STRAND - _NODE_HEIGHT) / 2, node_top, _NODE_HEIGHT, _NODE_WIDTH)
        bottom = top + row.height + space
        last = number + 1 == len(rows)
        strand_top = node_top + _AFTER_NODE
        end = (top + row.height if is_last else body.bottom) if last else bottom + (node_top - top) - _BEFORE_NODE
        boxes.append(_node(canvas, node, last=last and is_last))
        if end > strand_top:
            strand = Rect(strand_x, strand_top, _STRAND, end - strand_top)
            boxes.append(canvas.block(strand, canvas.accent, name="Strand"))
        boxes += [text.box for text in texts if text is not None]
        placed += texts
        top = bottom
    return _grouped(canvas, boxes, placed, [row.step for row in rows])


def _node(canvas: Canvas, rect: Rect, *, last: bool) -> ShapeBox:
    """A node; the last one has an outline, too, so that not its colour alone tells it."""
    if last:
        fill = HONEY if canvas.topic.setting.theme.house else None
        return canvas.block(rect.inset(0.75, 0.75, 0.75, 0.75), fill, canvas.accent, 1.5, name="Last node")
    return canvas.block(rect, canvas.accent, name="Node")


def _grouped(
    canvas: Canvas, boxes: Sequence[TextBox | ShapeBox], texts: Sequence[Filled | None], steps: Sequence[Step]
) -> Draft:
    told = [
        ": ".join(part for part in (plain(step.when).strip(), plain(step.event).strip()) if part) for step in steps
    ]
    alt = canvas.topic.setting.words.say("timeline_alt", steps=told)
    return Draft(
        layout=canvas.layout,
        boxes=(group_of(boxes, "Timeline", alt),),
        placements=tuple(one for text in texts if text is not None for one in text.placements()),
    )


def _draft(canvas: Canvas, texts: Sequence[Filled]) -> Draft:
    return Draft(
        layout=canvas.layout,
        boxes=tuple(text.box for text in texts),
        placements=tuple(one for text in texts for one in text.placements()),
    )
