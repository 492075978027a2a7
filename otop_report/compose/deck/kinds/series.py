"""Series: native charts where the values are numbers, a table of values as typed where they are not."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.anchors import Anchor
from otop_report.compose.chart_choice import Charted, chart_of, grouped
from otop_report.compose.charts import Chart
from otop_report.compose.deck.draft import Content, Draft, Note, Piece
from otop_report.compose.deck.kinds.table import grid_slides, is_numeric
from otop_report.compose.deck.places import (
    CHART,
    CHART_TITLE,
    label_place,
    reference,
    source_place,
)
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.tables import Grid, GridCell, GridColumn, without_empty_columns
from otop_report.compose.deck.texts import Filled, Look, as_runs, one_box
from otop_report.compose.geometry import Rect, accent
from otop_report.compose.placed import ChartBox, Placement
from otop_report.compose.theme import Placeholder
from otop_report.report.kinds.values import Indicator, SeriesAnswer
from otop_report.workshop.model import Question

_TITLE_HEIGHT = 24.0


def series_slides(question: Question, answer: SeriesAnswer, topic: TopicSetting) -> list[Content]:
    """A slide a chart, then the rest in a table. The notes say every value in words."""
    charts, others = grouped(answer.indicators)
    contents: list[Content] = []
    for charted in charts:
        draft = _chart_slide(question, charted, topic)
        if draft is None:
            others += charted.indicators
        else:
            contents.append(draft)
    if others:
        grid = _grid(question, sorted(others, key=lambda pair: pair[0]), topic)
        contents += grid_slides(without_empty_columns(grid), topic)
    return contents


def _chart_slide(question: Question, charted: Charted, topic: TopicSetting) -> Draft | None:
    """A chart with its title above and its source below; None where these do not fit their lines."""
    setting = topic.setting
    theme = setting.theme
    layout = theme.layout("chart", topic.colour)
    number, first = charted.indicators[0]
    chart = chart_of(charted, topic.accent)
    look = Look(accent=accent(topic.accent), role="label")
    region = theme.body
    title_place = label_place(
        theme, layout, CHART_TITLE, Rect(region.x, region.y, region.width, _TITLE_HEIGHT), 16.0
    )
    below = source_place(theme, layout, region)
    title = _chart_title(chart, first, topic)
    title_box = one_box(
        (Piece(runs=as_runs(title, bold=True), question=question.id, path=f"{number}/indicator"),),
        title_place,
        (title_place.levels[0].size, 14.0, 12.0),
        look,
        str(Anchor(question.id, f"{number}/indicator")),
    )
    boxes: list[Filled] = []
    if title_box is None:
        return None
    boxes.append(title_box)
    if first.source:
        source_box = one_box(
            (
                Piece(
                    runs=as_runs(setting.words.say("source", source=first.source)),
                    question=question.id,
                    path=f"{number}/source",
                ),
            ),
            below,
            (below.levels[0].size, 12.0),
            look,
            str(Anchor(question.id, f"{number}/source")),
        )
        if source_box is None:
            return None
        boxes.append(source_box)
    place = layout.at(CHART) if theme.house else None
    bottom = below.rect.y if first.source else region.bottom
    top = title_place.rect.bottom
    rect = place.rect if place else Rect(region.x, top, region.width, bottom - top)
    chart_box = _chart_box(question, charted, chart, rect, place, topic)
    placements = [placement for filled in boxes for placement in filled.placements()]
    return Draft(
        layout=layout,
        boxes=(boxes[0].box, chart_box, *(filled.box for filled in boxes[1:])),
        placements=(*placements, *_chart_placements(question, charted, chart_box.anchor)),
        notes=tuple(_note(question, number, indicator) for number, indicator in charted.indicators),
    )


def _chart_title(chart: Chart, first: Indicator, topic: TopicSetting) -> str:
    """The indicator with its unit; several indicators are named by the legend, so their unit stands alone."""
    if chart.title:
        return topic.setting.words.say("in_unit", name=chart.title, unit=first.unit) if first.unit else chart.title
    return first.unit


def _chart_box(
    question: Question, charted: Charted, chart: Chart, rect: Rect, place: Placeholder | None, topic: TopicSetting
) -> ChartBox:
    series = [
        (indicator.indicator, [(label, value.strip()) for label, value in indicator.values])
        for _, indicator in charted.indicators
    ]
    return ChartBox(
        rect=rect,
        chart=chart,
        anchor=str(Anchor(question.id, str(charted.indicators[0][0]))),
        alt=topic.setting.words.say(
            "chart_alt", kind=chart.kind, title=chart.title or topic.title, unit=chart.unit, series=series
        ),
        placeholder=reference(place) if place else None,
    )


def _chart_placements(question: Question, charted: Charted, anchor: str) -> list[Placement]:
    """What the chart shows of its indicators; their common source stands below it for all of them."""
    return [
        Placement(question=question.id, path=path, where="", anchor=anchor, paragraph=-1, text=text)
        for number, indicator in charted.indicators
        for path, text in (
            (f"{number}/indicator", indicator.indicator),
            (f"{number}/unit", indicator.unit),
            (f"{number}/source", indicator.source),
            *((f"{number}/labels/{label}", label) for label, _ in indicator.values),
            *((f"{number}/values/{label}", value.strip()) for label, value in indicator.values if value.strip()),
        )
        if text
    ]


def _note(question: Question, number: int, indicator: Indicator) -> Note:
    """An indicator in one line, every value as typed."""
    values = "; ".join(f"{label}: {value.strip()}" for label, value in indicator.values if value.strip())
    parts = [indicator.indicator, f"({indicator.unit})" if indicator.unit else "", values]
    return Note(text=" ".join(part for part in parts if part), question=question.id, path=str(number))


def _grid(question: Question, indicators: Sequence[tuple[int, Indicator]], topic: TopicSetting) -> Grid:
    """A row a value: what, when, how many, of what, from where."""
    say = topic.setting.words.say
    rows = []
    for number, indicator in indicators:
        for position, (label, value) in enumerate(indicator.values or (("", ""),)):
            rows.append(
                tuple(
                    GridCell(runs=as_runs(text) if text.strip() else (), question=question.id, path=f"{number}/{path}")
                    for path, text in (
                        ("indicator", indicator.indicator if position == 0 else ""),
                        (f"labels/{label}", label),
                        (f"values/{label}", value),
                        ("unit", indicator.unit if position == 0 else ""),
                        ("source", indicator.source if position == 0 else ""),
                    )
                )
            )
    columns = (
        GridColumn(say("indicator_label")),
        GridColumn(say("when")),
        GridColumn(say("value_label"), is_numeric([value for _, one in indicators for _, value in one.values])),
        GridColumn(say("unit_label")),
        GridColumn(say("source_label")),
    )
    return Grid(columns=columns, rows=tuple(rows), anchor=str(Anchor(question.id)))
