"""Series: a native chart with its table under it where the values are numbers, a table as typed where they are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.chart_choice import Charted, chart_of, grouped
from otop_report.compose.document.grid import Grid, tables
from otop_report.compose.document.passage import Entry, Passage, Source, paragraph, words
from otop_report.compose.document.setting import TopicSetting
from otop_report.compose.flow import FlowChart
from otop_report.report.kinds.values import Indicator, SeriesAnswer
from otop_report.workshop.model import Question

CHART_HEIGHT = 223.2
"""3.1 inches."""
LABEL_SIZE = 10.0
AXIS_SIZE = 9.0
MOST_ACROSS = 6
"""Labels above which the table under a chart has a row, not a column, for each."""


def series_passages(question: Question, answer: SeriesAnswer, topic: TopicSetting) -> list[Passage]:
    """Each chart with its caption, values and source, then the rest in one table."""
    charts, others = grouped(answer.indicators)
    passages = []
    for number, charted in enumerate(charts, 1):
        passages += _chart(question, charted, topic, number)
    if others:
        passages += tables(_as_typed(question, others, topic), topic, len(charts) + 1)
    return passages


def _chart(question: Question, charted: Charted, topic: TopicSetting, place: int) -> list[Passage]:
    say = topic.setting.words.say
    number, first = charted.indicators[0]
    drawn = chart_of(charted, topic.accent, mark=say("grouping"))
    chart = replace(drawn, label_size=LABEL_SIZE, axis_size=AXIS_SIZE, title="")
    title = first.indicator if len(charted.indicators) == 1 else topic.name
    text = say("in_unit", name=title, unit=first.unit) if first.unit else title
    points = [
        (indicator.indicator, [(label, value.strip()) for label, value in indicator.values])
        for _, indicator in charted.indicators
    ]
    block = FlowChart(
        chart=chart,
        width=topic.setting.theme.text_width,
        height=CHART_HEIGHT,
        alt=say("chart_alt", kind=chart.kind, title=title, unit=first.unit, series=points),
        anchor=str(Anchor(question.id, str(number))),
    )
    caption = topic.setting.caption("figure", text)
    passages = [Passage(block), Passage(caption), *tables(_values(question, charted, topic), topic, place)]
    if first.source:
        label = topic.setting.label("source", "source")
        passages.append(paragraph(Source(question.id, f"{number}/source"), first.source, "source", label))
    return passages


def _values(question: Question, charted: Charted, topic: TopicSetting) -> Grid:
    """The values of a chart: labels across, or where there are many of them, one below the other."""
    say = topic.setting.words.say
    labels = [label for label, _ in charted.indicators[0][1].values]
    first_number = charted.indicators[0][0]
    head = [_entry(question, f"{first_number}/labels/{label}", label) for label in labels]
    names = [_entry(question, f"{number}/indicator", one.indicator) for number, one in charted.indicators]
    units = [_entry(question, f"{number}/unit", one.unit) for number, one in charted.indicators]
    values = [
        [_entry(question, f"{number}/values/{label}", value.strip()) for label, value in one.values]
        for number, one in charted.indicators
    ]
    if len(labels) <= MOST_ACROSS:
        return Grid(
            question=question.id,
            headings=(Entry(words(say("indicator_label"))), Entry(words(say("unit_label"))), *head),
            rows=tuple((name, unit, *row) for name, unit, row in zip(names, units, values, strict=True)),
        )
    return Grid(
        question=question.id,
        headings=(Entry(words(say("when"))), *names),
        rows=(
            *((Entry(words(say("unit_label"))), *units) for _ in [0] if any(unit.text for unit in units)),
            *((label, *(row[place] for row in values)) for place, label in enumerate(head)),
        ),
    )


def _as_typed(question: Question, indicators: Sequence[tuple[int, Indicator]], topic: TopicSetting) -> Grid:
    """A row a value: what, when, how many, of what, from where."""
    say = topic.setting.words.say
    rows = []
    for number, indicator in indicators:
        for position, (label, value) in enumerate(indicator.values or (("", ""),)):
            once = position == 0
            rows.append(
                (
                    _entry(question, f"{number}/indicator", indicator.indicator) if once else Entry(()),
                    _entry(question, f"{number}/labels/{label}", label),
                    _entry(question, f"{number}/values/{label}", value.strip()),
                    _entry(question, f"{number}/unit", indicator.unit) if once else Entry(()),
                    _entry(question, f"{number}/source", indicator.source) if once else Entry(()),
                )
            )
    headings = ("indicator_label", "when", "value_label", "unit_label", "source_label")
    return Grid(
        question=question.id,
        headings=tuple(Entry(words(say(heading))) for heading in headings),
        rows=tuple(rows),
        caption=topic.setting.text(question.label),
    )


def _entry(question: Question, path: str, text: str) -> Entry:
    return Entry(words(text), Source(question.id, path))
