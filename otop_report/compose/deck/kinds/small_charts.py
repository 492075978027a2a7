"""Many indicators of one kind: a small chart each, side by side on one scale, so that they can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.chart_choice import Charted, chart_of
from otop_report.compose.chart_fit import fitted
from otop_report.compose.charts import Chart
from otop_report.compose.deck.abreast import Slot, balanced, is_wide, of_one_size
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft, Piece
from otop_report.compose.deck.kinds.before_after_measures import placements_of, source_line, source_placements
from otop_report.compose.deck.kinds.chart_slide import as_title, chart_box, chart_note, chart_placements
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import as_runs
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import Box
from otop_report.report.kinds.values import Indicator
from otop_report.workshop.model import Question

_NAME_HEIGHT = 22.0
_TITLE_HEIGHT = 26.0
_AXIS_SIZES = (14.0, 12.0)


def small_chart_slides(question: Question, charted: Charted, topic: TopicSetting) -> list[Draft] | None:
    """The charts over as few slides as hold them; None where they cannot be read so small."""
    theme = topic.setting.theme
    canvas = Canvas(topic, theme.layout("chart", topic.colour), theme.body)
    one_scale = fitted_scale(charted, topic)
    drafts = []
    for page in balanced(charted.indicators, 6 if is_wide(canvas) else 4):
        draft = _slide(canvas, question, page, one_scale)
        if draft is None:
            return None
        drafts.append(draft)
    return drafts


def fitted_scale(charted: Charted, topic: TopicSetting) -> float | None:
    """The highest value of all, where none is below zero."""
    chart = chart_of(charted, topic.accent)
    values = [value for series in chart.series for value in series.values if value is not None]
    return max(values) if min(values) >= 0 < max(values) else None


def _slide(
    canvas: Canvas, question: Question, indicators: Sequence[tuple[int, Indicator]], highest: float | None
) -> Draft | None:
    topic, body = canvas.topic, canvas.rect
    number, first = indicators[0]
    unit_path = f"{number}/unit"
    unit = canvas.text(
        Rect(body.x, body.y, body.width, _TITLE_HEIGHT),
        (Piece(runs=as_runs(as_title(first.unit)), question=question.id, path=unit_path),),
        (16.0, 14.0, 12.0), bold=True, role="label", anchor=str(Anchor(question.id, unit_path)),
    )  # fmt: skip
    places = [f"{one}/source" for one, _ in indicators]
    line = source_line(canvas, question.id, places, first.source) if first.source else None
    if unit is None or (first.source and line is None):
        return None
    bottom = line.box.rect.y - 6.0 if line is not None else body.bottom
    cells = _cells(canvas, len(indicators), body.y + _TITLE_HEIGHT + 6.0, bottom)
    slots = [
        Slot(Rect(cell.x, cell.y, cell.width, _NAME_HEIGHT), question.id, f"{one}/indicator", as_runs(name))
        for cell, (one, indicator) in zip(cells, indicators, strict=True)
        for name in (indicator.indicator,)
    ]
    names = of_one_size(canvas, slots, (16.0, 14.0, 12.0), role="label", colour=canvas.accent_text, bold=True)
    if names is None:
        return None
    boxes: list[Box] = [unit.box]
    placements = [*unit.placements()]
    for cell, name, numbered in zip(cells, names, indicators, strict=True):
        alone = Charted((numbered,))
        rect = Rect(cell.x, cell.y + _NAME_HEIGHT, cell.width, cell.height - _NAME_HEIGHT)
        chart = _small(canvas, alone, rect, highest)
        if chart is None or name is None:
            return None
        box = chart_box(question, alone, chart, rect, None, topic)
        boxes += [name.box, box]
        placements += [*placements_of(name), *chart_placements(question, alone, box.anchor)]
    if line is not None:
        boxes.append(line.box)
        placements += source_placements(line, places)
    notes = tuple(chart_note(question, one, indicator) for one, indicator in indicators)
    return Draft(layout=canvas.layout, boxes=tuple(boxes), placements=tuple(placements), notes=notes)


def _cells(canvas: Canvas, count: int, top: float, bottom: float) -> list[Rect]:
    """Equal cells in two rows, or one where there are few."""
    body = canvas.rect
    across = count if count <= 3 and is_wide(canvas) else (2 if count <= 4 else 3)
    rows = -(-count // across)
    gap, space = canvas.across(28.8), 10.0
    width = (body.width - (across - 1) * gap) / across
    height = (bottom - top - (rows - 1) * space) / rows
    return [
        Rect(body.x + at % across * (width + gap), top + at // across * (height + space), width, height)
        for at in range(count)
    ]


def _small(canvas: Canvas, charted: Charted, rect: Rect, highest: float | None) -> Chart | None:
    """The chart of one indicator on the scale of all, with small labels at its ends only."""
    chart = chart_of(charted, canvas.topic.accent, (canvas.accent,), canvas.topic.setting.words.say("grouping"))
    font = canvas.topic.setting.theme.body_font
    for size in _AXIS_SIZES:
        sized = replace(chart, axis_size=size)
        fitting = fitted(sized, rect.width, rect.height, font, canvas.accent_text, highest)
        if fitting is not None and fitting.kind != "bar" and (fitting.skip == 1 or size == _AXIS_SIZES[-1]):
            return replace(fitting, label_size=min(fitting.label_size, 14.0))
    return None
