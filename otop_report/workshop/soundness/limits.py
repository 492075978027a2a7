"""Limits of questions and columns: each means something for its kind, and no two contradict one another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from otop_report.workshop.draft import Draft
from otop_report.workshop.model import LIMITS_OF_KIND, Kind
from otop_report.workshop.schema import Fault, Table

LIMIT_KEYS = (
    "min_words",
    "max_words",
    "min_count",
    "max_count",
    "max_headline_words",
    "max_points",
    "minimum",
    "maximum",
)
_PAIRS = (("min_words", "max_words"), ("min_count", "max_count"), ("minimum", "maximum"))
_COLUMN_LIMITS: Mapping[str, tuple[str, ...]] = {
    Kind.TEXT: ("max_words",),
    Kind.NUMBER: ("minimum", "maximum"),
    Kind.YEAR: ("minimum", "maximum"),
    Kind.DATE: ("minimum", "maximum"),
    Kind.CHOICE: (),
}


def limits_of_the_kind(draft: Draft) -> Iterator[Fault]:
    """A question has only limits that its kind knows."""
    for question in draft.questions:
        if question.kind is None:
            continue
        allowed = LIMITS_OF_KIND[question.kind]
        for key in LIMIT_KEYS:
            if getattr(question.table, key) is not None and key not in allowed:
                yield Fault((*question.path, key), _no_such_limit(question.kind, key, allowed))


def _no_such_limit(kind: str, key: str, allowed: tuple[str, ...]) -> str:
    takes = f"it takes {', '.join(allowed)}" if allowed else "it takes no limits"
    return f"{key} means nothing for the kind {kind}; {takes}"


def contradicting_limits(draft: Draft) -> Iterator[Fault]:
    """The limits of a question can be kept, all of them together."""
    for question in draft.questions:
        table = question.table
        for fault in _impossible(table):
            yield Fault((*question.path, *fault.path), fault.message)
        if table.required and table.max_count == 0:
            yield Fault((*question.path, "max_count"), "required, but max_count = 0 allows no answer")
        if table.required and table.min_count == 0:
            yield Fault((*question.path, "min_count"), "required, but min_count = 0; leave one of them out")


def column_limits(draft: Draft) -> Iterator[Fault]:
    """A column has only limits that its kind knows, and they can be kept."""
    for path, _question, column in draft.columns():
        for fault in _impossible(column):
            yield Fault((*path, *fault.path), fault.message)
        allowed = _COLUMN_LIMITS.get(column.kind)
        for key in ("max_words", "minimum", "maximum"):
            if allowed is not None and getattr(column, key) is not None and key not in allowed:
                yield Fault((*path, key), _no_such_limit(column.kind, key, allowed))


def _impossible(table: Table) -> Iterator[Fault]:
    for key in LIMIT_KEYS:
        value = getattr(table, key, None)
        if value is None:
            continue
        if not math.isfinite(value):
            yield Fault((key,), f"{key} must be an ordinary number, not {value}")
        elif key.startswith("max_") and key != "max_count" and value < 1:
            yield Fault((key,), f"{key} = {value} allows nothing; expected at least 1")
        elif key not in ("minimum", "maximum") and value < 0:
            yield Fault((key,), f"{key} = {value}; expected 0 or more")
    for least, most in _PAIRS:
        low, high = getattr(table, least, None), getattr(table, most, None)
        if low is not None and high is not None and low > high:
            yield Fault(
                (least,),
                f"{least} = {_plain(low)} is more than {most} = {_plain(high)}; no answer keeps to both",
            )


def _plain(value: float) -> str:
    return f"{value:g}"
