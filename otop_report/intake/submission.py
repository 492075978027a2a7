"""A submission: a received file as read back, with where each answer came from and how sure we are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from otop_report.completeness import Finding
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop


class Source(StrEnum):
    """Where an answer was taken from: carried inside the file (and what is visible agrees), or what is visible."""

    CARRIED = "carried"
    VISIBLE = "visible"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one answer came from: `where` is the place in the file (`slide 4`), "" for a document."""

    source: Source
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """What a received file holds. `findings` are about its reading (unsure, unplaced), not about completeness.

    `exported` is the report as it was when the file was made, where the file carries it.
    """

    workshop: Workshop
    report: Report
    findings: tuple[Finding, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    exported: Report | None = None
