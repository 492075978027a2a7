"""Exports reports for reading them back, and says which answers came back otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from otop_report.export.exporting import export_report
from otop_report.export.order import Order
from otop_report.report.kinds.values import Answer, PicturesAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop


def exported_to(path: Path, workshop: Workshop, report: Report, *, carry: bool = True) -> Path:
    """The path of the report exported to it."""
    order = Order(workshop=workshop, report=report, carry=carry)
    export_report(order, [path], None, lambda message: None)
    return path


def different(one: Report, other: Report) -> list[str]:
    """The questions whose answers are not the same."""
    names = {*one.answers, *other.answers}
    return sorted(name for name in names if one.answers.get(name) != other.answers.get(name))


def different_to_the_eye(one: Report, other: Report) -> list[str]:
    """The questions whose answers are not the same, whatever cannot be seen of a picture."""
    names = {*one.answers, *other.answers}
    return sorted(name for name in names if _seen(one.answers.get(name)) != _seen(other.answers.get(name)))


def _seen(answer: Answer | None) -> Answer | None:
    if not isinstance(answer, PicturesAnswer):
        return answer
    return PicturesAnswer(tuple(replace(item, file="", alt="", cover=False) for item in answer.items))
