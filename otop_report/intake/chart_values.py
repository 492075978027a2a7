"""The categories and values of a chart, from what its part keeps of them (the same in a deck and in a document)."""

from __future__ import annotations

import math

from otop_report.intake.package import Element
from otop_report.intake.visible import VisibleChart

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MOST_POINTS = 5_000


def chart_in(root: Element) -> VisibleChart:
    """The chart of a chart part; a point that is not there is a gap (None)."""
    categories: tuple[str, ...] = ()
    series = []
    labels = []
    for one in root.iter(f"{_C}ser"):
        if not categories:
            categories = tuple(text or "" for text in _points(one, "cat", "xVal"))
        values = tuple(_number(text) for text in _points(one, "val", "yVal"))
        series.append((_name(one), values))
        labels.append(_labels(one, len(values)))
    count = max([len(categories), *(len(values) for _, values in series)], default=0)
    padded = tuple((name, (*values, *[None] * (count - len(values)))) for name, values in series)
    return VisibleChart((*categories, *[""] * (count - len(categories))), padded, tuple(labels))


def _name(series: Element) -> str:
    texts = series.find(f"{_C}tx")
    return "" if texts is None else "".join(one.text or "" for one in texts.iter(f"{_C}v"))


def _labels(series: Element, count: int) -> tuple[str, ...]:
    """The words that stand at the points instead of their numbers."""
    labels = [""] * count
    for label in series.iterfind(f"{_C}dLbls/{_C}dLbl"):
        place = label.find(f"{_C}idx")
        at = (place.get("val") or "") if place is not None else ""
        words = label.find(f"{_C}tx/{_C}rich")
        if words is not None and at.isdecimal() and len(at) < 5 and int(at) < count:
            labels[int(at)] = "".join(text.text or "" for text in words.iter(f"{_A}t"))
    return tuple(labels)


def _points(series: Element, *names: str) -> list[str | None]:
    held = next((found for name in names if (found := series.find(f"{_C}{name}")) is not None), None)
    if held is None:
        return []
    # Of categories on several levels, only the innermost stand at the points.
    cache = next(held.iter(f"{_C}lvl", f"{_C}strCache", f"{_C}numCache", f"{_C}strLit", f"{_C}numLit"), held)
    if cache.find(f"{_C}lvl") is not None:
        cache = cache.find(f"{_C}lvl")
    points = {}
    for point in cache.iterfind(f"{_C}pt"):
        at = point.get("idx") or ""
        if at.isdecimal() and int(at) < MOST_POINTS:
            points[int(at)] = point.findtext(f"{_C}v")
    size = cache.find(f"{_C}ptCount")
    said = (size.get("val") or "") if size is not None else ""
    count = max([int(said) if said.isdecimal() and len(said) < 5 else 0, *(at + 1 for at in points)])
    return [points.get(at) for at in range(min(count, MOST_POINTS))]


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None
