"""Takes the answers out of a file that is no report file: an exported deck or document, or answers JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from otop_report.errors import UnreadableFile
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop

OFFICE = frozenset({".pptx", ".potx", ".ppsx", ".docx", ".dotx"})


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A report out of another file, its workshop, and what is to be looked at."""

    workshop: Workshop
    report: Report
    notes: tuple[str, ...] = ()


def taken_in(path: Path) -> TakenIn:
    """The answers in a file. UnreadableFile, Unsound or WrongUsage say why there are none to be had."""
    suffix = path.suffix.casefold()
    if suffix in OFFICE:
        from otop_report.intake.reading import read_submission

        submission = read_submission(path)
        return TakenIn(submission.workshop, submission.report, tuple(one.message for one in submission.findings))
    if suffix == ".json":
        from otop_report.report.opening import open_report

        workshop, report = open_report(path)
        return TakenIn(workshop, report)
    raise UnreadableFile(path, "This is not a report, a workshop or an exported file of this program.")
