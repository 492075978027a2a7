"""Completeness: what a report lacks, and what passes a limit, as findings in plain English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters; only `missing` makes a report incomplete."""

    MISSING = "missing"
    UNSURE = "unsure"
    UNPLACED = "unplaced"
    LIMIT = "limit"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that keeps a report from being complete, or could make it better.

    `row` counts from 1, `where` names a slide or page of a file that was read or written.
    """

    level: Level
    message: str
    section: str = ""
    question: str = ""
    row: int | None = None
    column: str = ""
    where: str = ""
