"""Before and after: bars where every value is a number and the measures are few, else large numbers in rows.

Values stand as they were typed; no percentage is computed. A measure that has no value at all is an item of a list
after the others. None is the answer where a table says it better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.breaking import natural_width
from otop_report.compose.charts import Chart, ChartSeries
from otop_report.compose.deck.abreast import (
    Slot,
    height,
    low,
    of_one_size,
    quiet_fill,
)
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft, Note
from otop_report.compose.deck.kinds.before_after_measures import (
    AFTER,
    BEFORE,
    MEASURE,
    SOURCE,
    UNIT,
    Measure,
    body_of,
    common_source,
    placements_of,
    source_line,
    source_placements,
)
from otop_report.compose.deck.kinds.before_after_rows import list_of_measures, rows_of_numbers
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled
from otop_report.compose.geometry import STONE, Rect
from otop_report.compose.metrics import Font
from otop_report.compose.placed import Box, ChartBox, Placement
from otop_report.report.numbers import parse_numbers
from otop_report.report.text import Run, Runs, plain
from otop_report.workshop.model import Question

MOST_BARS = 3
_BAR_LABELS = (28.0, 24.0, 20.0, 18.0, 16.0)
_LEAST_CHART = 150.0
_AXIS_SIZE = 16.0
_HEADROOM = 1.22
_GAP_WIDTHS = {1: 150, 2: 80, 3: 50}
"""The gap between two bars as a share of a bar (per cent), by how many charts stand side by side."""


def before_after_slides(
    question: Question, rows: Sequence[Sequence[Runs]], topic: TopicSetting
) -> list[Draft] | None:
    """The measures of a table; `rows` are the cells as they are shown, in the order of the columns.

    None where they find no place, and where there is nothing but their names: then they are a list as any other.
    """
    ids = [column.id for column in question.columns]
    known = {MEASURE, UNIT, BEFORE, AFTER, SOURCE}
    if not {MEASURE, BEFORE, AFTER} <= set(ids):
        return None
    if any(plain(cell).strip() for row in rows for name, cell in zip(ids, row, strict=True) if name not in known):
        return None
    typed = [Measure(number, dict(zip(ids, row, strict=True))) for number, row in enumerate(rows)]
    measures = [measure.grouped(topic.setting.words.say("grouping")) for measure in typed]
    valued = [measure for measure in measures if measure.has_value]
    if not any(measure.has_value or measure.text(UNIT) or measure.text(SOURCE) for measure in measures):
        return None
    drafts: list[Draft] = []
    if valued:
        shown = _bars(question, valued, topic) or rows_of_numbers(question, valued, topic)
        if shown is None:
            return None
        drafts += shown
    told = [measure for measure in measures if not measure.has_value]
    if told:
        listed = list_of_measures(question, told, topic)
        if listed is None:
            return None
        drafts += listed
    notes = tuple(
        Note(text=topic.setting.words.say("label_and_value", label=one.text(MEASURE), value=value),
             question=question.id, path=f"{one.number}/{column}")
        for one, shown in zip(typed, measures, strict=True)
        for column in (BEFORE, AFTER)
        if (value := one.text(column)) != shown.text(column)
    )  # fmt: skip
    return [replace(drafts[0], notes=(*drafts[0].notes, *notes)), *drafts[1:]]


def _bars(question: Question, measures: Sequence[Measure], topic: TopicSetting) -> list[Draft] | None:
    """A small column chart a measure, side by side."""
    pairs = [parse_numbers((measure.text(BEFORE), measure.text(AFTER))) for measure in measures]
    if len(measures) > MOST_BARS or any(value is None or value < 0 for pair in pairs for value in pair):
        return None
    source = common_source(measures)
    if not source and any(measure.text(SOURCE) for measure in measures):
        return None
    canvas = body_of(topic, "before_after_bars")
    body = canvas.rect
    gap = canvas.across(36.0)
    width = (body.width - (len(measures) - 1) * gap) / len(measures)
    edges = [body.x + at * (width + gap) for at in range(len(measures))]
    heads = _heads(canvas, question.id, measures, edges, width)
    line = source_line(canvas, question.id, [f"{one.number}/{SOURCE}" for one in measures], source) if source else None
    if heads is None or (source and line is None):
        return None
    names, units, bottom = heads
    top = max(body.y + canvas.down(61.2), bottom + 10.0)
    end = min(body.y + canvas.down(298.8), (line.box.rect.y if line else body.bottom) - 6.0)
    size = _label_size(canvas, measures, width)
    if end - top < _LEAST_CHART or size is None:
        return None
    boxes: list[Box] = []
    placements: list[Placement] = []
    for at, measure in enumerate(measures):
        values = [float(value) for value in pairs[at] if value is not None]
        rect = Rect(edges[at], top, width, end - top)
        chart = _chart_box(canvas, question, measure, values, rect, size, len(measures))
        texts = [text.box for text in (names[at], units[at]) if text is not None]
        boxes += [canvas.rule(edges[at], body.y, width), *texts, chart]
        placements += [*placements_of(names[at], units[at]), *_of_chart(question, measure, chart.anchor)]
    if line is not None:
        boxes.append(line.box)
        placements += source_placements(line, [f"{one.number}/{SOURCE}" for one in measures])
    return [Draft(layout=canvas.layout, boxes=tuple(boxes), placements=tuple(placements))]


def _heads(
    canvas: Canvas, question: str, measures: Sequence[Measure], edges: Sequence[float], width: float
) -> tuple[list[Filled | None], list[Filled | None], float] | None:
    """The names and units of measures over their columns, and where the lowest ends."""
    top = canvas.rect.y + canvas.down(8.0)
    room = canvas.down(90.0)
    names = of_one_size(
        canvas,
        [
            Slot(Rect(x, top, width, room), question, f"{measure.number}/{MEASURE}", measure.runs(MEASURE))
            for x, measure in zip(edges, measures, strict=True)
        ],
        canvas.sizes(20.0, 18.0, 16.0),
        bold=True,
        line_spacing=0.9,
    )
    if names is None:
        return None
    unit_tops = [top + height(name) + 1.0 for name in names]
    units = of_one_size(
        canvas,
        [
            Slot(Rect(x, y, width, room), question, f"{measure.number}/{UNIT}", measure.runs(UNIT))
            for x, y, measure in zip(edges, unit_tops, measures, strict=True)
        ],
        canvas.sizes(16.0),
        colour=canvas.stone,
        line_spacing=0.9,
    )
    if units is None:
        return None
    bottom = max(y + height(unit) for y, unit in zip(unit_tops, units, strict=True))
    return [low(name) for name in names], [low(unit) for unit in units], bottom


def _label_size(canvas: Canvas, measures: Sequence[Measure], width: float) -> float | None:
    """The largest size at which every value fits over its bar."""
    font = canvas.topic.setting.theme.body_font
    texts = [measure.text(column) for measure in measures for column in (BEFORE, AFTER)]
    for size in canvas.sizes(*_BAR_LABELS):
        if all(natural_width((Run(text),), Font(font, size, bold=True)) <= 0.46 * width for text in texts):
            return size
    return None


def _chart_box(
    canvas: Canvas, question: Question, measure: Measure, values: Sequence[float], rect: Rect, size: float, count: int
) -> ChartBox:
    """Two columns, before and after, labelled with what was typed."""
    say, columns = canvas.topic.setting.words.say, {column.id: column for column in question.columns}
    categories = tuple(canvas.topic.setting.text(columns[name].label) for name in (BEFORE, AFTER))
    typed = (measure.text(BEFORE), measure.text(AFTER))
    section = canvas.accent
    stone = canvas.topic.setting.readable(canvas.layout, STONE)
    series = ChartSeries(
        name=measure.text(MEASURE),
        values=tuple(values),
        labels=typed,
        colour=section,
        label_colours=(stone, canvas.accent_text),
        point_colours=(quiet_fill(canvas), section),
    )
    most = max(values)
    chart = Chart(
        kind="column",
        categories=categories,
        series=(series,),
        title=measure.text(MEASURE),
        unit=measure.text(UNIT),
        label_size=size,
        axis_size=_AXIS_SIZE,
        number_format="#,##0" if all(value == int(value) for value in values) else "General",
        axis_most=most * _HEADROOM if most > 0 else None,
        gap_width=_GAP_WIDTHS[count],
        plot=_plot(canvas, categories, rect),
    )
    return ChartBox(
        rect=rect,
        chart=chart,
        anchor=str(Anchor(question.id, str(measure.number))),
        alt=say(
            "chart_alt", kind="column", title=measure.text(MEASURE), unit=measure.text(UNIT),
            series=[("", list(zip(categories, typed, strict=True)))],
        ),
    )  # fmt: skip


def _plot(canvas: Canvas, categories: Sequence[str], rect: Rect) -> tuple[float, float, float, float] | None:
    """The bars over the whole width, above one line of categories; None where these need more lines."""
    font = Font(canvas.topic.setting.theme.body_font, _AXIS_SIZE)
    if any(natural_width((Run(name),), font) > 0.45 * rect.width for name in categories):
        return None
    return (0.0, 0.01, 1.0, 0.99 - 1.75 * _AXIS_SIZE / rect.height)


def _of_chart(question: Question, measure: Measure, anchor: str) -> list[Placement]:
    return [
        Placement(
            question=question.id,
            path=f"{measure.number}/{column}",
            where="",
            anchor=anchor,
            paragraph=-1,
            text=measure.text(column),
        )
        for column in (BEFORE, AFTER)
    ]
