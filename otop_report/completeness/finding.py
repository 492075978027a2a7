"""The finding: one thing that keeps a report from being complete, or could make it better."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding weighs; only `missing` makes a report incomplete.

    missing: required and not there, below a minimum, or a required cell is blank.
    unsure: something is there and the program cannot be sure what it means.
    unplaced: a part of a received file that belongs to no question.
    limit: above a maximum. advice: could be better.
    """

    MISSING = "missing"
    UNSURE = "unsure"
    UNPLACED = "unplaced"
    LIMIT = "limit"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding. `message` says in plain English what is there, what is asked and what to do.

    `section` and `question` are ids, "" where a finding is about the whole file; `row` counts from 1, `column` is a
    column's id; `where` is the place in a received or exported file (`slide 4`).
    """

    level: Level
    message: str
    section: str = ""
    question: str = ""
    row: int | None = None
    column: str = ""
    where: str = ""
