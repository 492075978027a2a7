"""A chart as a chart part and its workbook: native, editable, valid. Any Office file takes the same two.

Missing values are gaps. The officer's own words for a point stand as its label where they say more than the number.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime

from lxml import etree

from otop_report.compose.charts import Chart, ChartSeries
from otop_report.compose.geometry import INK, Colour
from otop_report.export.office_xml import make
from otop_report.export.to_pptx_xml import Tones, emu, fill, line, written
from otop_report.report.text import clean

_CATEGORIES, _VALUES = 504100001, 504100002
"""The ids of the two axes; Office takes whole numbers from 0 up, and python-pptx's own are negative."""
_SHEET = "Sheet1"
_OUTSIDE = {"column": "outEnd", "bar": "outEnd", "line": "t"}


def chart_part(chart: Chart, language: str, tones: Tones) -> bytes:
    """The XML of the chart part; the workbook is tied to it by whoever puts both into a package."""
    drawing = _drawing(chart, language, tones)
    plot = make("c:plotArea", None, _layout(chart), drawing, *_axes(chart, tones), _no_fill())
    content = make(
        "c:chart",
        None,
        make("c:autoTitleDeleted", {"val": 1}),
        plot,
        _legend(chart) if chart.legend else None,
        make("c:plotVisOnly", {"val": 1}),
        make("c:dispBlanksAs", {"val": "gap"}),
    )
    space = make(
        "c:chartSpace",
        None,
        make("c:date1904", {"val": 0}),
        make("c:lang", {"val": language}),
        make("c:roundedCorners", {"val": 0}),
        content,
        _no_fill(),
        _look(chart.axis_size, INK),
    )
    etree.cleanup_namespaces(space)
    return etree.tostring(space, xml_declaration=True, encoding="UTF-8", standalone=True)


def _layout(chart: Chart) -> etree._Element:
    """Where the plot stands without its axes' labels, or that Office is to find it."""
    if chart.plot is None:
        return make("c:layout")
    parts = [make(f"c:{side}", {"val": f"{part:.6g}"}) for side, part in zip("xywh", chart.plot, strict=True)]
    modes = [make(f"c:{side}Mode", {"val": "edge"}) for side in "xy"]
    target = make("c:layoutTarget", {"val": "inner"})
    return make("c:layout", None, make("c:manualLayout", None, target, *modes, *parts))


def chart_workbook(chart: Chart) -> bytes:
    """The workbook that opens on "Edit data": categories in column A, a column a series. No formulas, no links."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
    }  # fmt: skip
    with Workbook(out, options) as book:
        book.set_properties({"created": datetime(2017, 3, 16, tzinfo=UTC)})
        sheet = book.add_worksheet(_SHEET)
        number = book.add_format({"num_format": chart.number_format})
        for row, category in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, clean(category))
        for column, series in enumerate(chart.series, 1):
            sheet.write_string(0, column, clean(series.name))
            for row, value in enumerate(series.values, 1):
                if value is not None:
                    sheet.write_number(row, column, value, number)
    return out.getvalue()


def _drawing(chart: Chart, language: str, tones: Tones) -> etree._Element:
    """The bars or lines themselves."""
    series = [_series(chart, number, language, tones) for number in range(len(chart.series))]
    axes = [make("c:axId", {"val": _CATEGORIES}), make("c:axId", {"val": _VALUES})]
    grouping = make("c:grouping", {"val": "standard" if chart.kind == "line" else "clustered"})
    colours = make("c:varyColors", {"val": 0})
    if chart.kind == "line":
        return make("c:lineChart", None, grouping, colours, *series, make("c:marker", {"val": 1}), *axes)
    return make(
        "c:barChart",
        None,
        make("c:barDir", {"val": "bar" if chart.kind == "bar" else "col"}),
        grouping,
        colours,
        *series,
        make("c:gapWidth", {"val": chart.gap_width}),
        make("c:overlap", {"val": -8}) if len(chart.series) > 1 else None,
        *axes,
    )


def _series(chart: Chart, number: int, language: str, tones: Tones) -> etree._Element:
    series = chart.series[number]
    column = _column(number + 1)
    end = len(chart.categories) + 1
    words = _strings(f"{_SHEET}!$A$2:$A${end}", chart.categories)
    return make(
        "c:ser",
        None,
        make("c:idx", {"val": number}),
        make("c:order", {"val": number}),
        make("c:tx", None, _strings(f"{_SHEET}!${column}$1", (series.name,))),
        _series_look(chart.kind, series.colour),
        make("c:invertIfNegative", {"val": 0}) if chart.kind != "line" else _marker(series.colour, tones.ground),
        *_points(chart.kind, series),
        _labels(chart, series, language),
        make("c:cat", None, words),
        make("c:val", None, _numbers(f"{_SHEET}!${column}$2:${column}${end}", series, chart.number_format)),
        make("c:smooth", {"val": 0}) if chart.kind == "line" else None,
    )


def _series_look(kind: str, colour: Colour) -> etree._Element:
    if kind == "line":
        stroke = make("a:ln", {"w": emu(3), "cap": "rnd"}, fill(colour), make("a:round"))
        return make("c:spPr", None, stroke)
    return make("c:spPr", None, fill(colour), line(None, 0))


def _points(kind: str, series: ChartSeries) -> list[etree._Element]:
    """The columns that have a colour of their own."""
    return [
        make(
            "c:dPt",
            None,
            make("c:idx", {"val": number}),
            make("c:invertIfNegative", {"val": 0}),
            make("c:bubble3D", {"val": 0}),
            _series_look(kind, colour),
        )
        for number, colour in enumerate(series.point_colours)
        if colour != series.colour
    ]


def _marker(colour: Colour, ground: Colour) -> etree._Element:
    look = make("c:spPr", None, fill(colour), line(ground, 2))
    return make("c:marker", None, make("c:symbol", {"val": "circle"}), make("c:size", {"val": 11}), look)


def _labels(chart: Chart, series: ChartSeries, language: str) -> etree._Element:
    """The labels of a series: the officer's words where there are some, else the number."""
    shown = set(_labelled(chart, series))
    every = chart.label_every_point
    labels = make("c:dLbls")
    for number, value in enumerate(series.values):
        own = series.labels[number] if number < len(series.labels) else ""
        if number in shown and (own or not every):
            labels.append(_label(chart, series, number, own, language))
        elif not every and value is not None:
            labels.append(make("c:dLbl", None, make("c:idx", {"val": number}), make("c:delete", {"val": 1})))
    labels.append(make("c:numFmt", {"formatCode": chart.number_format, "sourceLinked": 0}))
    labels.append(_no_fill())
    labels.append(_look(chart.label_size, INK, bold=True))
    for element in _shown(_OUTSIDE[chart.kind], every):
        labels.append(element)
    return labels


def _labelled(chart: Chart, series: ChartSeries) -> Iterator[int]:
    """The points with a label: every one, or the first and the last there are, or none."""
    points = [number for number, value in enumerate(series.values) if value is not None]
    sides = series.label_sides
    if chart.label_every_point or chart.label_ends:
        labelled = points if chart.label_every_point else points[:1] + points[1:][-1:]
        yield from (number for number in labelled if not sides or sides[number] != "-")


def _label(chart: Chart, series: ChartSeries, number: int, own: str, language: str) -> etree._Element:
    """One point's label; `own` words replace the number."""
    text = None
    colour = series.label_colours[number] if series.label_colours else INK
    side = series.label_sides[number] if series.label_sides else ""
    if own:
        look = make("a:rPr", {"lang": language, "sz": round(chart.label_size * 100), "b": 1}, fill(colour))
        run = make("a:r", None, look, written("a:t", own))
        # LibreOffice would break a label at the width of its column.
        frame = make("a:bodyPr", {"wrap": "none"})
        rich = make("c:rich", None, frame, make("a:lstStyle"), make("a:p", None, run))
        text = make("c:tx", None, rich)
    return make(
        "c:dLbl",
        None,
        make("c:idx", {"val": number}),
        text,
        make("c:numFmt", {"formatCode": chart.number_format, "sourceLinked": 0}),
        _no_fill(),
        _look(chart.label_size, colour, bold=True, wrap="none"),
        *_shown(side or _OUTSIDE[chart.kind], True),
    )


def _shown(side: str, value: bool) -> list[etree._Element]:
    return [
        make("c:dLblPos", {"val": side}),
        make("c:showLegendKey", {"val": 0}),
        make("c:showVal", {"val": int(value)}),
        make("c:showCatName", {"val": 0}),
        make("c:showSerName", {"val": 0}),
        make("c:showPercent", {"val": 0}),
        make("c:showBubbleSize", {"val": 0}),
    ]


def _axes(chart: Chart, tones: Tones) -> list[etree._Element]:
    """Category axis and value axis; the value axis goes where every point says its number."""
    bars = chart.kind == "bar"
    hidden = chart.label_every_point
    values = [value for series in chart.series for value in series.values if value is not None]
    from_zero = make("c:min", {"val": 0}) if min(values, default=0.0) >= 0 else None
    most = make("c:max", {"val": f"{chart.axis_most:.10g}"}) if chart.axis_most is not None else None
    stroke = make("c:spPr", None, line(tones.quiet, 1))
    category = make(
        "c:catAx",
        None,
        make("c:axId", {"val": _CATEGORIES}),
        make("c:scaling", None, make("c:orientation", {"val": "maxMin" if bars else "minMax"})),
        make("c:delete", {"val": 0}),
        make("c:axPos", {"val": "l" if bars else "b"}),
        make("c:numFmt", {"formatCode": "General", "sourceLinked": 0}),
        make("c:majorTickMark", {"val": "none"}),
        make("c:minorTickMark", {"val": "none"}),
        make("c:tickLblPos", {"val": "low"}),
        stroke,
        _look(chart.axis_size, INK),
        make("c:crossAx", {"val": _VALUES}),
        make("c:crosses", {"val": "autoZero"}),
        make("c:auto", {"val": 0}),
        make("c:lblAlgn", {"val": "ctr"}),
        make("c:lblOffset", {"val": 100}),
        make("c:tickLblSkip", {"val": chart.skip}) if chart.skip > 1 else None,
        make("c:noMultiLvlLbl", {"val": 1}),
    )
    grid = make("c:majorGridlines", None, make("c:spPr", None, line(tones.hair, 0.75)))
    value_axis = make(
        "c:valAx",
        None,
        make("c:axId", {"val": _VALUES}),
        make("c:scaling", None, make("c:orientation", {"val": "minMax"}), most, from_zero),
        make("c:delete", {"val": int(hidden)}),
        make("c:axPos", {"val": "b" if bars else "l"}),
        None if hidden else grid,
        make("c:numFmt", {"formatCode": chart.axis_format, "sourceLinked": 0}),
        make("c:majorTickMark", {"val": "none"}),
        make("c:minorTickMark", {"val": "none"}),
        make("c:tickLblPos", {"val": "nextTo"}),
        make("c:spPr", None, line(None, 0)),
        _look(chart.axis_size, tones.quiet),
        make("c:crossAx", {"val": _CATEGORIES}),
        make("c:crosses", {"val": "autoZero"}),
        make("c:crossBetween", {"val": "between"}),
        make("c:majorUnit", {"val": f"{chart.axis_step:.10g}"}) if chart.axis_step is not None else None,
    )
    return [category, value_axis]


def _legend(chart: Chart) -> etree._Element:
    look = _look(chart.axis_size, INK)
    return make("c:legend", None, make("c:legendPos", {"val": "t"}), make("c:overlay", {"val": 0}), look)


def _no_fill() -> etree._Element:
    return make("c:spPr", None, make("a:noFill"), line(None, 0))


def _look(size: float, colour: Colour, *, bold: bool = False, wrap: str | None = None) -> etree._Element:
    """The look of the chart's text, in the theme's own font."""
    scripts = (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))
    fonts = [make(f"a:{script}", {"typeface": f"+mn-{key}"}) for script, key in scripts]
    run = make("a:defRPr", {"sz": round(size * 100), "b": int(bold)}, fill(colour), *fonts)
    paragraph = make("a:p", None, make("a:pPr", None, run), make("a:endParaRPr"))
    return make("c:txPr", None, make("a:bodyPr", {"wrap": wrap}), make("a:lstStyle"), paragraph)


def _strings(formula: str, values: tuple[str, ...]) -> etree._Element:
    cache = make("c:strCache", None, make("c:ptCount", {"val": len(values)}))
    for number, value in enumerate(values):
        cache.append(make("c:pt", {"idx": number}, written("c:v", value)))
    return make("c:strRef", None, written("c:f", formula), cache)


def _numbers(formula: str, series: ChartSeries, number_format: str) -> etree._Element:
    code = written("c:formatCode", number_format)
    cache = make("c:numCache", None, code, make("c:ptCount", {"val": len(series.values)}))
    for number, value in enumerate(series.values):
        if value is not None:
            cache.append(make("c:pt", {"idx": number}, written("c:v", repr(value))))
    return make("c:numRef", None, written("c:f", formula), cache)


def _column(number: int) -> str:
    """A worksheet column's letters, 0 being A."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
