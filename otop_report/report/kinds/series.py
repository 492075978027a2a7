"""A series: indicators over years or other labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from otop_report.report.kinds.kind import Piece, filled, read_items, read_line, read_object, read_typed
from otop_report.report.kinds.values import Indicator, SeriesAnswer
from otop_report.report.place import Place, shown
from otop_report.report.text import one_line
from otop_report.workshop.model import Question


def read(question: Question, value: object, place: Place) -> SeriesAnswer | None:
    """A list of `{"indicator", "unit", "source", "values": {label: typed}}`.

    The labels of values are free text in their order, a blank value is a gap. An indicator with nothing in it is
    dropped; one whose name is still blank is kept, one that has no key for its name is wrong.
    """
    read_all = (_read_indicator(item, at) for item, at in read_items(value, "indicator", place))
    indicators = tuple(indicator for indicator in read_all if _is_answered(indicator))
    return SeriesAnswer(indicators) if indicators else None


def write(question: Question, answer: SeriesAnswer) -> object:
    """Every indicator with its name and values; unit and source where they are there."""
    return [_as_json(indicator) for indicator in answer.indicators]


def pieces(question: Question, answer: SeriesAnswer, language: str) -> tuple[Piece, ...]:
    """`0/indicator`, `0/unit`, `0/labels/2019`, `0/values/2019`, `0/source`; a label may hold slashes."""
    return filled(
        piece
        for index, indicator in enumerate(answer.indicators)
        for piece in _indicator_pieces(str(index), indicator)
    )


def _indicator_pieces(index: str, indicator: Indicator) -> Iterator[Piece]:
    yield f"{index}/indicator", indicator.indicator
    yield f"{index}/unit", indicator.unit
    for label, typed in indicator.values:
        yield f"{index}/labels/{label}", label
        yield f"{index}/values/{label}", typed
    yield f"{index}/source", indicator.source


def _read_indicator(value: object, place: Place) -> Indicator:
    if value is None:
        return Indicator("")
    fields = read_object(value, ("indicator", "unit", "source", "values"), place)
    if fields and "indicator" not in fields:
        place.wrong("an indicator needs its name: expected {\"indicator\": \"…\"}")
    return Indicator(
        indicator=read_line(fields.get("indicator"), place.at("indicator")),
        values=tuple(_read_values(fields.get("values"), place.at("values"))),
        unit=read_line(fields.get("unit"), place.at("unit")),
        source=read_line(fields.get("source"), place.at("source")),
    )


def _read_values(value: object, place: Place) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if not isinstance(value, Mapping):
        place.wrong(f"expected an object such as {{\"2019\": \"1.2\"}}, found {shown(value)}")
        return
    seen: set[str] = set()
    for key, typed in value.items():
        label = one_line(str(key))
        if label in seen:
            place.wrong(f"there are two values for {shown(label)}")
        seen.add(label)
        yield label, read_typed(typed, place.at(shown(key)))


def _is_answered(indicator: Indicator) -> bool:
    return bool(
        indicator.indicator or indicator.unit or indicator.source or any(typed for _, typed in indicator.values)
    )


def _as_json(indicator: Indicator) -> dict[str, object]:
    written: dict[str, object] = {"indicator": indicator.indicator}
    if indicator.unit:
        written["unit"] = indicator.unit
    if indicator.source:
        written["source"] = indicator.source
    return written | {"values": dict(indicator.values)}
