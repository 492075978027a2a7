"""A chart, drawn as Office draws the exported one: columns, bars or lines, axes, labels, legend.

Where composing left a place or a scale to Office, the usual ones are taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from otop_report.compose.breaking import break_lines
from otop_report.compose.charts import Chart, ChartSeries
from otop_report.compose.charts import written as written
from otop_report.compose.geometry import INK, Colour, Rect
from otop_report.compose.metrics import Font
from otop_report.paint.inks import Inks
from otop_report.paint.typefaces import Face
from otop_report.paint.words import Words
from otop_report.report.text import Run, plain

_OVERLAP = 0.08
"""The gap between two columns of a category, in widths of a column."""
_LINE, _MARKER, _RING, _AXIS, _GRID = 3.0, 11.0, 2.0, 1.0, 0.75
_ROW = 1.2207
"""Height of a line of text, in sizes."""
_ABOVE = 0.79
"""The baseline in it, in heights of the line."""
_MIDDLE = 0.32
"""How far a baseline stands below the middle of its letters, in sizes."""
_GAP = 5.0
_NAMES_SHARE = 0.35
_MARGIN = 0.02
"""Of the chart, round what Office places itself."""
_STEPS = (1.0, 2.0, 5.0, 10.0)


def paint_chart(painter: QPainter, chart: Chart, rect: Rect, words: Words, inks: Inks, font: str) -> None:
    """A chart at a place, its text in that font."""
    drawing = _Drawing(painter, chart, rect, words, inks, font)
    if not chart.categories or not chart.series:
        return
    if chart.legend:
        drawing.legend()
    drawing.axes()
    if chart.kind == "line":
        drawing.lines()
    else:
        drawing.columns()


@dataclass(frozen=True, slots=True)
class _Scale:
    """The value axis."""

    least: float
    most: float
    step: float

    def part(self, value: float) -> float:
        """Where a value stands, from 0 at the least to 1 at the most."""
        return min(max((value - self.least) / ((self.most - self.least) or 1.0), 0.0), 1.0)

    def ticks(self) -> Iterator[float]:
        """The values that the axis names."""
        count = floor((self.most - self.least) / self.step + 1e-6)
        for number in range(min(count, 100) + 1):
            yield self.least + number * self.step


class _Drawing:
    """One chart on its way onto the painter."""

    def __init__(self, painter: QPainter, chart: Chart, rect: Rect, words: Words, inks: Inks, font: str) -> None:
        self._painter = painter
        self._chart = chart
        self._rect = rect
        self._words = words
        self._inks = inks
        self._axis_face = Face(font, chart.axis_size)
        self._label_face = Face(font, chart.label_size, bold=True)
        self._scale = _scale(chart)
        self._names_width = 0.0
        self._plot = self._found_plot() if chart.plot is None else _inside(rect, chart.plot)

    def legend(self) -> None:
        """The names of the series in one line at the top, in the middle."""
        size = self._chart.axis_size
        widths = [self._words.width(series.name, self._axis_face) for series in self._chart.series]
        key, space = 0.5 * size, 0.45 * size
        total = sum(widths) + len(widths) * (key + space) + (len(widths) - 1) * 1.2 * size
        x, top = self._rect.x + max((self._rect.width - total) / 2, 0.0), self._rect.y + _MARGIN * self._rect.height
        for series, width in zip(self._chart.series, widths, strict=True):
            middle = top + _ROW * size / 2
            self._key(series, x, middle, key)
            x += key + space
            self._words.plain(
                self._painter, series.name, x, middle + _MIDDLE * size, self._axis_face, INK, "left"
            )
            x += width + 1.2 * size

    def _key(self, series: ChartSeries, x: float, middle: float, size: float) -> None:
        if self._chart.kind == "line":
            self._painter.setPen(QPen(self._inks.of(series.colour), _LINE))
            self._painter.drawLine(QLineF(x - size / 2, middle, x + size * 1.2, middle))
            self._marker(QPointF(x + size * 0.35, middle), series.colour)
        else:
            self._painter.fillRect(QRectF(x, middle - size / 2, size, size), self._inks.of(series.colour))

    def axes(self) -> None:
        """Gridlines and numbers of the value axis where it is shown, the line and the names of the category axis."""
        plot, bars = self._plot, self._chart.kind == "bar"
        if not self._chart.label_every_point:
            self._value_axis()
        self._painter.setPen(QPen(self._inks.of(self._inks.quiet), _AXIS))
        zero = self._scale.part(min(max(0.0, self._scale.least), self._scale.most))
        if bars:
            x = plot.x + plot.width * zero
            self._painter.drawLine(QLineF(x, plot.y, x, plot.bottom))
        else:
            y = plot.bottom - plot.height * zero
            self._painter.drawLine(QLineF(plot.x, y, plot.right, y))
        self._categories()

    def _value_axis(self) -> None:
        plot, size = self._plot, self._chart.axis_size
        for tick in self._scale.ticks():
            part = self._scale.part(tick)
            text = written(tick, self._chart.axis_format)
            self._painter.setPen(QPen(self._inks.of(self._inks.hair), _GRID))
            if self._chart.kind == "bar":
                x = plot.x + plot.width * part
                self._painter.drawLine(QLineF(x, plot.y, x, plot.bottom))
                low = plot.bottom + _GAP + _ROW * size * _ABOVE
                self._words.plain(self._painter, text, x, low, self._axis_face, self._inks.quiet, "center")
            else:
                y = plot.bottom - plot.height * part
                self._painter.drawLine(QLineF(plot.x, y, plot.right, y))
                at = y + _MIDDLE * size
                self._words.plain(
                    self._painter, text, plot.x - _GAP, at, self._axis_face, self._inks.quiet, "right"
                )

    def _categories(self) -> None:
        chart, plot, size = self._chart, self._plot, self._chart.axis_size
        slot = self._slot()
        for number, name in enumerate(chart.categories):
            if number % max(chart.skip, 1):
                continue
            middle = (number + 0.5) * slot
            if chart.kind == "bar":
                lines = self._broken(name, self._names_width or plot.x - self._rect.x - _GAP)
                top = plot.y + middle - len(lines) * _ROW * size / 2
                for row, line in enumerate(lines):
                    baseline = top + (row + _ABOVE) * _ROW * size
                    self._words.plain(
                        self._painter, line, plot.x - _GAP, baseline, self._axis_face, INK, "right"
                    )
            else:
                lines = self._broken(name, max(slot * max(chart.skip, 1), size))
                for row, line in enumerate(lines):
                    baseline = plot.bottom + _GAP + (row + _ABOVE) * _ROW * size
                    self._words.plain(
                        self._painter, line, plot.x + middle, baseline, self._axis_face, INK, "center"
                    )

    def columns(self) -> None:
        """Columns or bars with their labels."""
        chart, plot, slot = self._chart, self._plot, self._slot()
        count = len(chart.series)
        each = slot / (count + _OVERLAP * (count - 1) + chart.gap_width / 100)
        zero = self._scale.part(min(max(0.0, self._scale.least), self._scale.most))
        for order, series in enumerate(chart.series):
            for number, value in enumerate(series.values[: len(chart.categories)]):
                if value is None:
                    continue
                start = number * slot + each * (chart.gap_width / 200 + order * (1 + _OVERLAP))
                low, high = sorted((zero, self._scale.part(value)))
                colour = series.point_colours[number] if series.point_colours else series.colour
                if chart.kind == "bar":
                    area = QRectF(plot.x + plot.width * low, plot.y + start, plot.width * (high - low), each)
                else:
                    area = QRectF(plot.x + start, plot.bottom - plot.height * high, each, plot.height * (high - low))
                self._painter.fillRect(area, self._inks.of(colour))
                if number in _labelled(chart, series):
                    self._column_label(series, number, value, area)

    def _column_label(self, series: ChartSeries, number: int, value: float, area: QRectF) -> None:
        size = self._chart.label_size
        text, colour = self._label(series, number, value)
        if self._chart.kind == "bar":
            y = area.center().y() + _MIDDLE * size
            if value >= 0:
                self._words.plain(self._painter, text, area.right() + _GAP, y, self._label_face, colour, "left")
            else:
                self._words.plain(self._painter, text, area.left() - _GAP, y, self._label_face, colour, "right")
            return
        y = area.top() - _GAP - (1 - _ABOVE) * _ROW * size / 2
        if value < 0:
            y = area.bottom() + _GAP + _ABOVE * _ROW * size
        self._words.plain(self._painter, text, area.center().x(), y, self._label_face, colour, "center")

    def lines(self) -> None:
        """Lines with their points and labels; a missing value is a gap."""
        chart, plot, slot = self._chart, self._plot, self._slot()
        drawn: list[tuple[ChartSeries, list[QPointF | None]]] = []
        for series in chart.series:
            points = [
                None if value is None
                else QPointF(plot.x + (number + 0.5) * slot, plot.bottom - plot.height * self._scale.part(value))
                for number, value in enumerate(series.values[: len(chart.categories)])
            ]  # fmt: skip
            drawn.append((series, points))
        for series, points in drawn:
            pen = QPen(self._inks.of(series.colour), _LINE)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.strokePath(_through(points), pen)
            for point in points:
                if point is not None:
                    self._marker(point, series.colour)
        for series, points in drawn:
            for number in _labelled(chart, series):
                point, value = points[number], series.values[number]
                if point is not None and value is not None:
                    self._point_label(series, number, value, point)

    def _point_label(self, series: ChartSeries, number: int, value: float, point: QPointF) -> None:
        size = self._chart.label_size
        text, colour = self._label(series, number, value)
        away = _MARKER / 2 + _RING
        side = series.label_sides[number] if series.label_sides else "t"
        x, y, align = point.x(), point.y() + _MIDDLE * size, "center"
        match side:
            case "r":
                x, align = x + away + 2.0, "left"
            case "l":
                x, align = x - away - 2.0, "right"
            case "b":
                y = point.y() + away + _ABOVE * _ROW * size
            case _:
                y = point.y() - away - (1 - _ABOVE) * _ROW * size
        self._words.plain(self._painter, text, x, y, self._label_face, colour, align)

    def _label(self, series: ChartSeries, number: int, value: float) -> tuple[str, Colour]:
        own = series.labels[number] if number < len(series.labels) else ""
        colour = series.label_colours[number] if series.label_colours else INK
        if not own and self._chart.label_every_point:
            colour = INK
        return own or written(value, self._chart.number_format), colour

    def _marker(self, point: QPointF, colour: Colour) -> None:
        self._painter.setPen(QPen(self._inks.of(self._inks.ground), _RING))
        self._painter.setBrush(self._inks.of(colour))
        self._painter.drawEllipse(point, _MARKER / 2, _MARKER / 2)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _slot(self) -> float:
        room = self._plot.height if self._chart.kind == "bar" else self._plot.width
        return room / len(self._chart.categories)

    def _broken(self, name: str, width: float) -> list[str]:
        face = self._axis_face
        lines = break_lines((Run(name),), Font(face.name, face.size), width)
        return [plain(line.runs).strip() for line in lines]

    def _found_plot(self) -> Rect:
        """Where the plot stands as Office finds it: below the legend, beside the labels of its axes."""
        chart, size = self._chart, self._chart.axis_size
        across, down = _MARGIN * self._rect.width, _MARGIN * self._rect.height
        rect = self._rect.inset(across, down, across, 0)
        top = _ROW * size + 10.0 if chart.legend else (0.6 * size if not chart.label_every_point else 2.0)
        ticks = [written(tick, chart.axis_format) for tick in self._scale.ticks()]
        hidden = chart.label_every_point
        if chart.kind == "bar":
            widest = max(self._words.width(name, self._axis_face) for name in chart.categories)
            self._names_width = min(widest, _NAMES_SHARE * rect.width)
            bottom = 2.0 if hidden else _ROW * size + 2 * _GAP
            return rect.inset(self._names_width + _GAP, top, 4.0, bottom)
        left = 0.0 if hidden else max(self._words.width(tick, self._axis_face) for tick in ticks) + 2 * _GAP
        slot = (rect.width - left) / len(chart.categories) * max(chart.skip, 1)
        rows = max(len(self._broken(name, max(slot, size))) for name in chart.categories)
        return rect.inset(left, top, 0.0, rows * _ROW * size + 2 * _GAP)


def _labelled(chart: Chart, series: ChartSeries) -> list[int]:
    """The points with a label: every one, or the first and the last there are, or none."""
    points = [number for number, value in enumerate(series.values) if value is not None]
    if not chart.label_every_point:
        points = points[:1] + points[1:][-1:] if chart.label_ends else []
    sides = series.label_sides
    return [number for number in points if not sides or sides[number] != "-"]


def _scale(chart: Chart) -> _Scale:
    """The value axis: composing's, else one of round steps round the values."""
    values = [value for series in chart.series for value in series.values if value is not None] or [1.0]
    least, most = min(0.0, *values) if min(values) >= 0 or chart.kind != "line" else min(values), max(values)
    step = chart.axis_step or _round((most - least or abs(most) or 1.0) / 7)
    if min(values) < 0:
        least = floor(least / step) * step
    if chart.axis_most is not None:
        return _Scale(least, chart.axis_most, step)
    # Office leaves a twentieth of the span free above the highest value.
    room = most + 0.05 * (most - least)
    return _Scale(least, ceil(room / step - 1e-9) * step or step, step)


def _round(rough: float) -> float:
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in _STEPS if factor * power >= rough * 0.9999)


def _through(points: Sequence[QPointF | None]) -> QPainterPath:
    path = QPainterPath()
    pen_down = False
    for point in points:
        if point is None:
            pen_down = False
        elif pen_down:
            path.lineTo(point)
        else:
            path.moveTo(point)
            pen_down = True
    return path


def _inside(rect: Rect, part: tuple[float, float, float, float]) -> Rect:
    x, y, width, height = part
    return Rect(rect.x + x * rect.width, rect.y + y * rect.height, width * rect.width, height * rect.height)
