"""Advice about answers to the bundled workshop, with as few words as possible."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from otop_report.completeness import Finding, asked, check
from otop_report.completeness.advice_text import Told
from otop_report.completeness.finding import Level
from otop_report.report.model import Picture
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Workshop
from tests.builders import a_report

Rule = Callable[[Told], Iterator[Finding]]


@lru_cache(maxsize=1)
def bundled() -> Workshop:
    return load_workshop("otop-2017")


def told(answers: dict[str, Any], workshop: Workshop | None = None, pictures: tuple[Picture, ...] = ()) -> Told:
    """A report with these answers, in the form of answers JSON, as rules get it."""
    of = workshop or bundled()
    report = a_report(of, answers, pictures=pictures)
    return Told(of, report, asked(of, report))


def said(rule: Rule, answers: dict[str, Any], workshop: Workshop | None = None) -> str:
    """The message of one rule; "" where it says nothing."""
    return " | ".join(finding.message for finding in rule(told(answers, workshop)))


def advice_of(answers: dict[str, Any]) -> list[Finding]:
    """All advice that checking a report gives."""
    report = a_report(bundled(), answers)
    return [finding for finding in check(bundled(), report) if finding.level is Level.ADVICE]


def message(headline: str, details: str = "", *points: str) -> dict[str, Any]:
    return {"headline": headline, "points": list(points) or ["A point."], "details": details}
