"""One chart on a slide: its title with the legend above, the last value of a single series beside, its source below."""

from __future__ import annotations

from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.breaking import natural_width
from otop_report.compose.chart_choice import MOST_SERIES, Charted, chart_of, in_order, shared_beginning
from otop_report.compose.chart_fit import fitted
from otop_report.compose.charts import Chart
from otop_report.compose.deck.abreast import area_colours, is_wide
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft, Note, Piece
from otop_report.compose.deck.kinds.before_after_measures import source_line, source_placements
from otop_report.compose.deck.places import CHART, CHART_TITLE, free_place, label_place, reference
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import Filled, Look, as_runs, one_box
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.metrics import Font
from otop_report.compose.placed import Box, ChartBox, Placement, ShapeBox
from otop_report.compose.theme import LevelStyle, Placeholder
from otop_report.report.grouping import grouped
from otop_report.report.kinds.values import Indicator
from otop_report.workshop.model import Question

CALLOUT, CALLOUT_TEXT = 34, 35
TITLE_HEIGHT = 24.0
AXIS_SIZES = (16.0, 14.0)
LEAST_APART = 6.0
"""Between two categories on their axis (points)."""
LONG_WORD = 4
"""A unit that begins with a word of so many small letters is written with a capital as a title, "kg" is not."""
_TITLE_SIZES = (16.0, 14.0, 12.0)
_CALLOUT_SHARES = (1.0, 0.8, 0.65, 0.5, 0.4)
_TO_LEGEND, _TO_NAME, _TO_NEXT = 22.0, 6.0, 16.0
_SQUARE = 0.68
"""Side of a square of the legend, in sizes of its text."""


@dataclass(frozen=True, slots=True)
class _Callout:
    """The last value of a single series, large, and what it is."""

    value: Filled
    text: Filled | None


def chart_slide(question: Question, charted: Charted, topic: TopicSetting) -> Draft | None:
    """The slide; None where the chart, its title or its source cannot be read there."""
    if len(charted.indicators) > MOST_SERIES:
        return None
    if len(charted.indicators) == 1 and in_order([label for label, _ in charted.indicators[0][1].values]):
        beside = _slide(question, charted, topic, "chart_callout")
        if beside is not None:
            return beside
    return _slide(question, charted, topic, "chart")


def _slide(question: Question, charted: Charted, topic: TopicSetting, role: str) -> Draft | None:
    theme = topic.setting.theme
    canvas = Canvas(topic, theme.layout(role, topic.colour), theme.body)
    first = charted.indicators[0][1]
    if len(charted.indicators) > len(area_colours(canvas)):
        return None
    mark = topic.setting.words.say("grouping")
    chart = chart_of(charted, topic.accent, area_colours(canvas), mark)
    callout = _callout(canvas, first) if role == "chart_callout" else None
    if role == "chart_callout" and callout is None:
        return None
    head = chart_head(canvas, question.id, charted, chart, _title_place(canvas, beside=callout is not None))
    places = [f"{one}/source" for one, _ in charted.indicators]
    line = source_line(canvas, question.id, places[:1], first.source) if first.source else None
    if head is None or (first.source and line is None):
        return None
    rect, place = _chart_place(canvas, head, line, beside=callout is not None)
    font = theme.body_font
    ink = canvas.accent_text if len(charted.indicators) == 1 else canvas.ink
    fitting = _fitted(replace(chart, legend=head.native_legend), rect, font, ink)
    if fitting is None:
        return None
    if callout is not None and fitting.label_every_point:
        return None  # the last column says its number itself
    box = chart_box(question, charted, fitting, rect, place, topic)
    beside = [callout.value, *([callout.text] if callout.text else [])] if callout else []
    placements = [*head.placements(), *chart_placements(question, charted, box.anchor)]
    if line is not None:
        placements += source_placements(line, places)
    return Draft(
        layout=canvas.layout,
        boxes=(*head.boxes, box, *(one.box for one in beside), *([line.box] if line else [])),
        placements=tuple(placements),
        notes=tuple(chart_note(question, one, indicator) for one, indicator in charted.indicators),
    )


def _fitted(chart: Chart, rect: Rect, font: str, ink: Colour) -> Chart | None:
    """The chart in its place with its categories at the largest size at which each is said on one line."""
    found = None
    for size in AXIS_SIZES:
        found = fitted(replace(chart, axis_size=size), rect.width, rect.height, font, ink)
        if found is not None and found.skip == 1 and (found.kind == "bar" or _stands_apart(found, rect.width, font)):
            return found
    return found


def _stands_apart(chart: Chart, width: float, font: str) -> bool:
    slot = width * (chart.plot[2] if chart.plot is not None else 1.0) / len(chart.categories)
    widest = max(natural_width(as_runs(label), Font(font, chart.axis_size)) for label in chart.categories)
    return widest + LEAST_APART <= slot


@dataclass(frozen=True, slots=True)
class Head:
    """The line over a chart: its title, and for several series their names with a square of their colour.

    `lead` is what all of these names begin with.
    """

    texts: tuple[Filled, ...]
    squares: tuple[ShapeBox, ...]
    native_legend: bool = False
    lead: Filled | None = None

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Title first, then each square with its name."""
        title, *names = (text.box for text in self.texts)
        pairs = [box for square, name in zip(self.squares, names, strict=True) for box in (square, name)]
        return (title, *((self.lead.box,) if self.lead is not None else ()), *pairs)

    def placements(self) -> list[Placement]:
        """Where the answers' parts stand that the line shows."""
        return [one for text in self.texts for one in text.placements()]


def chart_head(canvas: Canvas, question: str, charted: Charted, chart: Chart, place: Placeholder) -> Head | None:
    """Title and legend in one line at the first size that holds them; else the chart has a legend of its own."""
    number, first = charted.indicators[0]
    several = len(charted.indicators) > 1
    say = canvas.topic.setting.words.say
    if several:
        title, path = as_title(first.unit), f"{number}/unit"
    else:
        title = say("in_unit", name=first.indicator, unit=first.unit) if first.unit else first.indicator
        path = f"{number}/indicator"
    for size in _TITLE_SIZES if several else ():
        legend = _legend(canvas, question, charted, chart, place, title, path, size)
        if legend is not None:
            return legend
    piece = Piece(runs=as_runs(title, bold=True), question=question, path=path)
    look = Look(accent=canvas.accent_text, role="label", bold=True)
    sizes = (place.levels[0].size, *(size for size in _TITLE_SIZES if size < place.levels[0].size))
    filled = one_box((piece,), place, sizes, look, str(Anchor(question, path)))
    return Head((filled,), (), native_legend=several) if filled is not None else None


def as_title(unit: str) -> str:
    """A unit as it stands over a chart: "visitors a month" with a capital, "kg" as it is."""
    first = unit.split(maxsplit=1)[0] if unit.strip() else ""
    is_word = len(first) >= LONG_WORD and first.isalpha() and first.islower()
    return unit[:1].upper() + unit[1:] if is_word and unit[:1].isalpha() else unit


def _legend(
    canvas: Canvas,
    question: str,
    charted: Charted,
    chart: Chart,
    place: Placeholder,
    title: str,
    path: str,
    size: float,
) -> Head | None:
    """The title and the names of the series side by side, or None where they are wider than the place."""
    name = canvas.topic.setting.theme.body_font
    bold, plain = Font(name, size, bold=True), Font(name, size)
    inner = place.inner
    x = inner.x + natural_width(as_runs(title), bold) + 3.0
    own = replace(place, rect=Rect(place.rect.x, place.rect.y, x - place.rect.x + place.insets[2], place.rect.height))
    look = Look(accent=canvas.accent_text, role="label", bold=True)
    piece = Piece(runs=as_runs(title, bold=True), question=question, path=path)
    first = one_box((piece,), own, (size,), look, str(Anchor(question, path)))
    if first is None or len(first.box.paragraphs[0].lines) > 1:
        return None
    texts = [replace(first, box=replace(first.box, moved=True))]
    squares = []
    x += _TO_LEGEND
    shared = shared_beginning([indicator.indicator for _, indicator in charted.indicators])
    lead = None
    if shared:
        width = natural_width(as_runs(shared), plain) + 3.0
        room = Rect(x, inner.y, width, inner.height)
        lead = canvas.text(room, (Piece(runs=as_runs(shared)),), (size,), colour=canvas.stone, role="label")
        if lead is None or x + width > inner.right:
            return None
        x += width + _TO_NAME
    for (_, indicator), series in zip(charted.indicators, chart.series, strict=True):
        name_shown = " ".join(indicator.indicator.split()[len(shared.split()) :])
        side = _SQUARE * size
        squares.append(
            canvas.block(Rect(x, inner.y + (1.16 * size - side) / 2, side, side), series.colour, name="Legend")
        )
        x += side + _TO_NAME
        width = natural_width(as_runs(name_shown), plain) + 3.0
        if not name_shown or x + width > inner.right:
            return None
        # The chart itself says the name, too: there it is read back.
        name_piece = Piece(runs=as_runs(name_shown))
        filled = canvas.text(Rect(x, inner.y, width, inner.height), (name_piece,), (size,), role="label")
        if filled is None or len(filled.box.paragraphs[0].lines) > 1:
            return None
        texts.append(filled)
        x += width + _TO_NEXT
    return Head(tuple(texts), tuple(squares), lead=lead)


def _title_place(canvas: Canvas, *, beside: bool) -> Placeholder:
    body = canvas.rect
    width = canvas.across(634.5) if beside else body.width
    return label_place(
        canvas.topic.setting.theme, canvas.layout, CHART_TITLE, Rect(body.x, body.y, width, TITLE_HEIGHT), 16.0
    )


def _chart_place(
    canvas: Canvas, head: Head, line: Filled | None, *, beside: bool
) -> tuple[Rect, Placeholder | None]:
    """The house's place, else all between title and source."""
    place = canvas.layout.at(CHART) if canvas.topic.setting.theme.house else None
    if place is not None:
        return place.rect, place
    body = canvas.rect
    top = head.boxes[0].rect.bottom + canvas.down(4.0)
    bottom = line.box.rect.y - 4.0 if line is not None else body.bottom
    return Rect(body.x, top, canvas.across(634.5) if beside else body.width, bottom - top), None


def _callout(canvas: Canvas, indicator: Indicator) -> _Callout | None:
    """The last value there is, with its unit and label; None where the slide has no room for it."""
    label, value = next((label, value.strip()) for label, value in reversed(indicator.values) if value.strip())
    if not canvas.topic.setting.theme.house and not is_wide(canvas):
        return None
    large, small = _callout_places(canvas)
    look = Look(accent=canvas.accent_text, role="label", colour=canvas.accent_text if large.kind == "free" else None)
    own = large.levels[0].size
    [value] = grouped([value], canvas.topic.setting.words.say("grouping"))
    filled = one_box((Piece(runs=as_runs(value)),), large, [round(own * share) for share in _CALLOUT_SHARES], look)
    if filled is None or len(filled.box.paragraphs[0].lines) > 1:
        return None
    told = canvas.topic.setting.words.say("callout", unit=indicator.unit, label=label)
    sizes = (small.levels[0].size, 18.0, 16.0, 14.0)
    text = one_box((Piece(runs=as_runs(told)),), small, sizes, Look(accent=canvas.accent_text, role="label"))
    return _Callout(filled, text)


def _callout_places(canvas: Canvas) -> tuple[Placeholder, Placeholder]:
    """Where number and text stand: the house's places, else at the right of the chart."""
    large, small = canvas.layout.at(CALLOUT), canvas.layout.at(CALLOUT_TEXT)
    theme = canvas.topic.setting.theme
    if theme.house and large is not None and small is not None:
        return large, small
    body = canvas.rect
    x, width = body.x + canvas.across(666.9), body.width - canvas.across(666.9)
    number = Rect(x, body.y + canvas.down(39.6), width, 64.8)
    style = LevelStyle(size=66.0, bold=True, font=theme.body_font, colour=canvas.accent_text, line_spacing=0.8)
    words = Rect(x, number.bottom + 4.0, width, canvas.down(93.6))
    plain = LevelStyle(size=20.0, font=theme.body_font, colour=canvas.ink, line_spacing=0.95)
    return free_place(theme, number, 66.0, style), free_place(theme, words, 20.0, plain)


def chart_box(
    question: Question, charted: Charted, chart: Chart, rect: Rect, place: Placeholder | None, topic: TopicSetting
) -> ChartBox:
    """The native chart with a description that says every value."""
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


def chart_placements(question: Question, charted: Charted, anchor: str) -> list[Placement]:
    """What the chart shows of its indicators."""
    return [
        Placement(question=question.id, path=path, where="", anchor=anchor, paragraph=-1, text=text)
        for number, indicator in charted.indicators
        for path, text in (
            (f"{number}/indicator", indicator.indicator),
            (f"{number}/unit", indicator.unit),
            *((f"{number}/labels/{label}", label) for label, _ in indicator.values),
            *((f"{number}/values/{label}", value.strip()) for label, value in indicator.values if value.strip()),
        )
        if text
    ]


def chart_note(question: Question, number: int, indicator: Indicator) -> Note:
    """An indicator in one line, every value as typed."""
    values = "; ".join(f"{label}: {value.strip()}" for label, value in indicator.values if value.strip())
    parts = [indicator.indicator, f"({indicator.unit})" if indicator.unit else "", values]
    return Note(text=" ".join(part for part in parts if part), question=question.id, path=str(number))


