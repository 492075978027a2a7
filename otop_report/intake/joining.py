"""Joins a submission to the report it was exported from: what the file changed is taken, what both changed is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from otop_report.completeness import Finding, Level
from otop_report.intake.submission import Source, Submission
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.report.model import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The report with what was taken from the file: the ids of the questions, and what could not be decided."""

    report: Report
    taken: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


def join(report: Report, submission: Submission, *, prefer_file: bool | None = None) -> Joined:
    """The report with the answers of the file.

    An answer that only the file changed is taken, one that only the report changed is kept. Where both did,
    `prefer_file` decides; without it the report's is kept, and a finding says so. An answer that the report lacks is
    always taken.
    """
    taken: list[str] = []
    findings: list[Finding] = []
    result = report
    for question in submission.workshop.questions:
        theirs, ours = submission.report.answers.get(question.id), report.answers.get(question.id)
        if theirs is None or theirs == ours:
            continue
        if ours is not None and not _changed_in_file(submission, question.id):
            continue
        exported = submission.exported.answers.get(question.id) if submission.exported is not None else None
        if ours is not None and ours != exported:
            if prefer_file is None:
                section = next(one for one in submission.workshop.sections if question in one.questions)
                findings.append(_undecided(section.id, question.id, str(question.label)))
            if not prefer_file:
                continue
        result = result.with_answer(question.id, theirs)
        taken.append(question.id)
    titles = dict(report.titles) | {
        topic: title for topic, title in submission.report.titles.items() if report.titles.get(topic) != title
    }
    pictures = dict(submission.report.pictures) | dict(report.pictures)
    named = {
        item.sha256
        for answer in result.answers.values()
        if isinstance(answer, PicturesAnswer)
        for item in answer.items
    }
    held = {name: picture for name, picture in pictures.items() if name in named or name in report.pictures}
    result = replace(result, titles=MappingProxyType(titles), pictures=MappingProxyType(held))
    return Joined(report=result, taken=tuple(taken), findings=tuple(findings))


def _changed_in_file(submission: Submission, question: str) -> bool:
    """Whether the file shows another answer than it was exported with; where that is not known, it may be so."""
    origin = submission.origins.get(question)
    return submission.exported is None or (origin is not None and origin.source is Source.VISIBLE)


def _undecided(section: str, question: str, label: str) -> Finding:
    message = (
        f"“{label}” was changed in the file and in the report. The report's answer was kept; "
        "take the file's with --prefer file."
    )
    return Finding(level=Level.UNSURE, message=message, section=section, question=question)
