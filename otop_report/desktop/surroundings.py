"""What a page of the wizard is given: the open report, the look, the door to threads, and what is remembered."""

from __future__ import annotations

from dataclasses import dataclass, field

from otop_report.desktop.background import Background
from otop_report.desktop.look.theme import Look
from otop_report.desktop.open_report import OpenReport


@dataclass(slots=True)
class Remembered:
    """Small things a person set and expects to find again; `examples_open` are the kinds of question whose example
    they left unfolded, `notes_points` the size of the notes in a rehearsal.
    """

    examples_open: set[str] = field(default_factory=set)
    notes_points: int = 15


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The collaborators of every editor and page. `language` is that of the workshop's own texts in the windows."""

    open_report: OpenReport
    look: Look
    background: Background
    remembered: Remembered
    language: str = "en"
