"""SeriesCharts: the numbers of a series as they are read, drawn small, each in the form it will have on the slides.

What becomes a chart, and of which kind, is composing's rule (`compose.chart_choice`); this only sketches it in the
colours of the windows.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from otop_report.compose.chart_choice import Charted, chart_of, grouped
from otop_report.compose.charts import Chart
from otop_report.desktop.look.theme import Look
from otop_report.report.kinds.values import Indicator, SeriesAnswer
from otop_report.workshop.model import ShownAs

HEIGHT = 112
_ABOVE, _BELOW = 18, 18
_WIDEST_COLUMN = 34.0
MOST_DRAWN = 6
"""Charts drawn below the grid; those of further indicators are seen on the slides."""


class SeriesCharts(QWidget):
    """One line for each chart, figure or table that will be on the slides."""

    def __init__(self, look: Look, shown_as: ShownAs | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown_as = shown_as
        self._answer: SeriesAnswer | None = None
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        heading = QLabel(self.tr("On the slides"), self)
        heading.setProperty("look", "label")
        self._column.addWidget(heading)
        self.setVisible(False)

    @property
    def drawn(self) -> list[SeriesChart]:
        """The charts that are drawn."""
        return self.findChildren(SeriesChart)

    def show_answer(self, answer: SeriesAnswer | None) -> None:
        """Draws what the numbers say now."""
        if answer == self._answer:
            return
        self._answer = answer
        for line in self._lines:
            self._column.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        self._lines = []
        indicators = tuple(one for one in answer.indicators if any(v for _, v in one.values)) if answer else ()
        charts, tables = grouped(indicators)
        if self._shown_as is ShownAs.TABLE:
            charts, tables = [], list(enumerate(indicators))
        for charted in charts[:MOST_DRAWN]:
            chart = SeriesChart(chart_of(charted, 1), self._look, self)
            self._add(chart, [one.indicator for _, one in charted.indicators], self._said(charted, chart.chart))
        for _, indicator in tables[: max(0, MOST_DRAWN - len(charts))]:
            self._add(None, [indicator.indicator], self._form_of(indicator))
        self.setVisible(bool(self._lines))

    def _add(self, chart: SeriesChart | None, names: list[str], said: str) -> None:
        line = QFrame(self)
        line.setProperty("look", "card")
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        for number, name in enumerate(names):
            words.addWidget(self._named(name, number if len(names) > 1 else None, line))
        caption = QLabel(said, line)
        caption.setWordWrap(True)
        caption.setProperty("look", "caption")
        words.addWidget(caption)
        words.addStretch(1)
        row.addLayout(words, 2)
        if chart is not None:
            chart.setParent(line)
            chart.setAccessibleName(f"{', '.join(names)}: {said}")
            row.addWidget(chart, 3)
        self._column.addWidget(line)
        self._lines.append(line)

    def _named(self, name: str, number: int | None, parent: QWidget) -> QWidget:
        """The name of an indicator, after its colour where there are several."""
        label = QLabel(name or self.tr("Without a name"), parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("look", "label")
        if number is None:
            return label
        whole = QWidget(parent)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Swatch(number, self._look, whole), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return whole

    def _said(self, charted: Charted, chart: Chart) -> str:
        count = sum(bool(typed) for _, one in charted.indicators for _, typed in one.values)
        forms = {"column": self.tr("columns"), "line": self.tr("a line"), "bar": self.tr("bars")}
        return self.tr("%1 values: %2").replace("%1", str(count)).replace("%2", forms[chart.kind])

    def _form_of(self, indicator: Indicator) -> str:
        count = sum(bool(typed) for _, typed in indicator.values)
        if len(indicator.values) == 1 and self._shown_as is not ShownAs.TABLE:
            return self.tr("1 value: a large figure")
        return (self.tr("1 value: in a table") if count == 1 else self.tr("%1 values: in a table")).replace(
            "%1", str(count)
        )


class _Swatch(QWidget):
    """The colour of a series."""

    def __init__(self, number: int, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._look = look
        self.setFixedSize(look.scaled(11), look.scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.width()
        painter.fillRect(QRectF(0, (self.height() - side) / 2, side, side), _colour(self._look, self._number))
        painter.end()


def _colour(look: Look, number: int) -> QColor:
    """The colour of a series by its place."""
    colours = (look.tokens.tea_text, look.tokens.clay, look.tokens.indigo, look.tokens.bamboo_text)
    return QColor(colours[number % len(colours)])


class SeriesChart(QWidget):
    """A sketch of one chart: columns or lines over their labels, the typed text at each point, gaps as dashes."""

    def __init__(self, chart: Chart, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.chart = chart
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(240), self._look.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.scaled(120), self._look.scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(8.6))
        above, below = self._look.scaled(_ABOVE), self._look.scaled(_BELOW)
        place = QRectF(0, above, self.width(), self.height() - above - below)
        values = [value for series in self.chart.series for value in series.values if value is not None]
        least, most = min(0.0, *values, 0.0), max(0.0, *values, 0.0)
        scale = place.height() / ((most - least) or 1.0)
        ground = place.bottom() + least * scale
        self._draw_labels(painter, place)
        if self.chart.kind == "line":
            self._draw_lines(painter, place, ground, scale)
        else:
            self._draw_columns(painter, place, ground, scale)
        painter.setPen(QPen(QColor(self._look.tokens.edge), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        painter.end()

    def _draw_labels(self, painter: QPainter, place: QRectF) -> None:
        """The labels below, as many as have room."""
        metrics = QFontMetricsF(painter.font())
        labels = self.chart.categories
        step = place.width() / len(labels)
        widest = max(metrics.horizontalAdvance(label) for label in labels)
        every = max(1, min(len(labels) - 1 or 1, round(min(widest, step * 3) / step + 0.5)))
        painter.setPen(QColor(self._look.tokens.ink_soft))
        for number in range(0, len(labels), every):
            text = metrics.elidedText(labels[number], Qt.TextElideMode.ElideRight, step * every - 2)
            middle = place.left() + step * (number + 0.5)
            width = step * every
            painter.drawText(
                QRectF(middle - width / 2, place.bottom() + 2, width, self._look.scaled(_BELOW)),
                Qt.AlignmentFlag.AlignHCenter, text,
            )

    def _draw_columns(self, painter: QPainter, place: QRectF, ground: float, scale: float) -> None:
        step = place.width() / len(self.chart.categories)
        count = len(self.chart.series)
        width = min(_WIDEST_COLUMN, step * 0.7 / count)
        for number, series in enumerate(self.chart.series):
            for position, value in enumerate(series.values):
                left = place.left() + step * (position + 0.5) - width * count / 2 + width * number
                if value is None:
                    self._write(painter, "–", left + width / 2, ground - 4, step / count)
                    continue
                top, height = ground - max(value, 0.0) * scale, abs(value) * scale
                painter.fillRect(QRectF(left, top, width - 1, max(height, 1.0)), _colour(self._look, number))
                self._write(painter, series.labels[position], left + width / 2, top - 3, step / count)

    def _draw_lines(self, painter: QPainter, place: QRectF, ground: float, scale: float) -> None:
        step = place.width() / len(self.chart.categories)
        for number, series in enumerate(self.chart.series):
            painter.setPen(QPen(_colour(self._look, number), 2))
            stretch: list[QPointF] = []
            for position, value in enumerate((*series.values, None)):
                if value is None:
                    painter.drawPolyline(QPolygonF(stretch))
                    stretch = []
                    continue
                stretch.append(QPointF(place.left() + step * (position + 0.5), ground - value * scale))
            for position, value in enumerate(series.values):
                if value is None:
                    continue
                at = QPointF(place.left() + step * (position + 0.5), ground - value * scale)
                painter.setPen(QPen(_colour(self._look, number), 2))
                painter.setBrush(QColor(self._look.tokens.surface))
                painter.drawEllipse(at, 3, 3)
                if number == 0:
                    self._write(painter, series.labels[position], at.x(), at.y() - 6, step)

    def _write(self, painter: QPainter, text: str, middle: float, bottom: float, room: float) -> None:
        """A value above its point, where it has room; the grid says all of them."""
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(text)
        if width <= room + 2:
            painter.setPen(QColor(self._look.tokens.ink))
            painter.drawText(QPointF(middle - width / 2, bottom), text)
