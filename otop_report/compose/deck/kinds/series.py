"""Series: native charts where the values are numbers, large figures where there is one value, else a table as typed."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.anchors import Anchor
from otop_report.compose.chart_choice import Charted, grouped
from otop_report.compose.deck.draft import Content, Draft
from otop_report.compose.deck.kinds.chart_slide import chart_slide
from otop_report.compose.deck.kinds.figures import figure_slides
from otop_report.compose.deck.kinds.small_charts import small_chart_slides
from otop_report.compose.deck.kinds.table import grid_slides, is_numeric
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.tables import Grid, GridCell, GridColumn, without_empty_columns
from otop_report.compose.deck.texts import as_runs
from otop_report.report.kinds.values import Indicator, SeriesAnswer
from otop_report.workshop.model import Question, ShownAs

MOST_TOGETHER = 12
"""Indicators of one kind that are drawn together, side by side where one chart cannot hold them."""
MOST_FIGURES = 8
Numbered = tuple[int, Indicator]


def series_slides(question: Question, answer: SeriesAnswer, topic: TopicSetting) -> list[Content]:
    """Charts and figures in the order of their first indicators, then the rest in a table."""
    if question.shown_as is ShownAs.TABLE:
        return [*_table(question, list(enumerate(answer.indicators)), topic)]
    if question.shown_as is ShownAs.FIGURES:
        count = sum(len(indicator.values) for indicator in answer.indicators)
        figures = figure_slides(question, list(enumerate(answer.indicators)), topic) if count <= MOST_FIGURES else None
        if figures is not None:
            return [*figures]
    charts, others = grouped(answer.indicators, MOST_TOGETHER)
    drawn: list[tuple[int, list[Draft]]] = []
    for charted in charts:
        drafts = _charts(question, charted, topic)
        if drafts is None:
            others += charted.indicators
        else:
            drawn.append((charted.indicators[0][0], drafts))
    single = [one for one in others if len(one[1].values) == 1]
    figures = figure_slides(question, single, topic) if single else None
    if figures is not None:
        drawn.append((single[0][0], figures))
        others = [one for one in others if len(one[1].values) != 1]
    contents: list[Content] = [draft for _, drafts in sorted(drawn, key=lambda pair: pair[0]) for draft in drafts]
    if others:
        contents += _table(question, sorted(others, key=lambda pair: pair[0]), topic)
    return contents


def _charts(question: Question, charted: Charted, topic: TopicSetting) -> list[Draft] | None:
    """One chart, or small ones side by side where one cannot hold all lines; None where neither can be read."""
    one = chart_slide(question, charted, topic)
    if one is not None:
        return [one]
    return small_chart_slides(question, charted, topic) if len(charted.indicators) > 1 else None


def _table(question: Question, indicators: Sequence[Numbered], topic: TopicSetting) -> list[Draft]:
    return grid_slides(without_empty_columns(_grid(question, indicators, topic)), topic)


def _grid(question: Question, indicators: Sequence[Numbered], topic: TopicSetting) -> Grid:
    """A row a value: what, when, how many, of what, from where."""
    say = topic.setting.words.say
    rows = []
    for number, indicator in indicators:
        for position, (label, value) in enumerate(indicator.values or (("", ""),)):
            rows.append(
                tuple(
                    GridCell(
                        runs=as_runs(text) if text.strip() else (),
                        # What stands for all values of an indicator is said once, and no dash below it.
                        question=question.id if position == 0 or "/" in path else "",
                        path=f"{number}/{path}",
                    )
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
