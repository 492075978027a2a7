"""Reads what was received: report files, answers JSON, and exported presentations and documents, each into a Received.

A file that cannot be read is no error here but an unreadable report with its reason as a finding. Workshops are loaded
once, however many files belong to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from otop_report.completeness import (
    Finding,
    Level,
    Status,
    check,
    section_states,
    status_of,
)
from otop_report.errors import OtopError, UnreadableFile, Unsound, WrongUsage
from otop_report.report.kinds import pieces
from otop_report.report.kinds.values import CountryAnswer
from otop_report.report.model import Report
from otop_report.review.inbox import Received
from otop_report.workshop.model import Role, Workshop

KINDS = {
    ".otopreport": "report",
    ".json": "answers",
    ".pptx": "pptx", ".potx": "pptx", ".ppsx": "pptx", ".pptm": "pptx", ".ppsm": "pptx", ".potm": "pptx",
    ".docx": "docx", ".dotx": "docx", ".docm": "docx", ".dotm": "docx",
    ".ppt": "other", ".doc": "other", ".pdf": "other", ".odp": "other", ".odt": "other", ".key": "other",
    ".pages": "other", ".rtf": "other",
}  # fmt: skip
"""What a file is called by its suffix. In a folder, files of other suffixes (pictures, lists) are not looked at."""


@dataclass(frozen=True, slots=True)
class Read:
    """A file that could be read: its report, the workshop it answers, and what reading it found."""

    workshop: Workshop
    report: Report
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class Reader:
    """Reads files, all for one `workshop` if it is given, each for the workshop it names if not."""

    workshop: Workshop | None = None
    _workshops: dict[bytes | str, Workshop] = field(default_factory=dict)

    def received(self, path: Path) -> Received:
        """The file as received, checked; unreadable with its reason where it cannot be read."""
        kind = kind_of(path)
        try:
            read = self.read(path, kind)
        except (UnreadableFile, Unsound, WrongUsage) as error:
            return Received(file=str(path), kind=kind, status=Status.UNREADABLE, findings=_reasons(error))
        return received(str(path), kind, read)

    def read(self, path: Path, kind: str) -> Read:
        """The report in a file. Raises UnreadableFile, UnsoundAnswers or WrongUsage."""
        if kind == "report":
            return self._report(path)
        if kind == "answers":
            return self._answers(path)
        if kind in ("pptx", "docx"):
            return self._office(path)
        raise UnreadableFile(path, "This kind of file cannot be read. Ask for the report file, or for .pptx or .docx.")

    def _report(self, path: Path) -> Read:
        from otop_report.report.store import load

        report, carried = load(path, self._carried_workshop)
        if self.workshop is not None and self.workshop.id != carried.id:
            raise self._other(path, carried.id)
        return Read(self.workshop or carried, report)

    def _carried_workshop(self, data: bytes, name: str) -> Workshop:
        from otop_report.workshop.load import workshop_from_bytes

        if data not in self._workshops:
            self._workshops[data] = workshop_from_bytes(data, name)
        return self._workshops[data]

    def _answers(self, path: Path) -> Read:
        from otop_report.report.opening import open_report

        if self.workshop is not None:
            return Read(*open_report(path, self.workshop))
        for known in self._bundled(named_workshop(path)):
            return Read(*open_report(path, known))
        return Read(*open_report(path))

    def _office(self, path: Path) -> Read:
        from otop_report.intake.reading import read_submission

        submission = read_submission(path, self.workshop)
        return Read(submission.workshop, submission.report, submission.findings)

    def _bundled(self, name: str) -> Iterator[Workshop]:
        """The bundled workshop of that id, loaded once."""
        from otop_report.workshop.load import bundled, load_workshop

        if name in bundled():
            if name not in self._workshops:
                self._workshops[name] = load_workshop(name)
            yield self._workshops[name]

    def _other(self, path: Path, workshop: str) -> UnreadableFile:
        asked = "" if self.workshop is None else self.workshop.id
        return UnreadableFile(path, f"This report is for the workshop “{workshop}”, not for “{asked}”.")


def kind_of(path: Path) -> str:
    """report, answers, pptx, docx, or other."""
    return KINDS.get(path.suffix.casefold(), "other")


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and those below the folders named, in the order of their paths; no marks of open files.

    In a folder only what can be a report is taken, and of JSON only what can be answers.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for file in sorted(path.rglob("*")):
            inner = file.relative_to(path).parts
            hidden = any(part.startswith((".", "~$")) for part in inner)
            if not hidden and file.suffix.casefold() in KINDS and file.is_file() and _can_be_answers(file):
                yield file


def named_workshop(path: Path) -> str:
    """The workshop that answers JSON names; "" where it names none, or is no JSON."""
    from otop_report.report.json_text import parsed_json

    _, document, _ = parsed_json(path)
    named = document.get("workshop") if isinstance(document, dict) else None
    return named.strip() if isinstance(named, str) else ""


def received(file: str, kind: str, read: Read) -> Received:
    """A report as received: checked against its workshop, with who sent it."""
    workshop, report = read.workshop, read.report
    findings = read.findings + check(workshop, report)
    return Received(
        file=file,
        kind=kind,
        status=status_of(findings),
        workshop=workshop.id,
        name=participant(workshop, report, Role.NAME),
        country=participant(workshop, report, Role.COUNTRY),
        sections=section_states(workshop, report, findings),
        findings=findings,
    )


def participant(workshop: Workshop, report: Report, role: Role) -> str:
    """What the participant answered to the question with a role; a country as its code where it is known."""
    question = workshop.with_role(role)
    answer = report.answers.get(question.id) if question is not None else None
    if question is None or answer is None:
        return ""
    if isinstance(answer, CountryAnswer) and answer.code:
        return answer.code
    return " ".join(text for _, text in pieces(question, answer, report.language))


def _can_be_answers(path: Path) -> bool:
    """Whether a JSON file of a folder may be answers: other programs keep lists and settings in JSON, too."""
    if kind_of(path) != "answers":
        return True
    try:
        from otop_report.report.json_text import parsed_json

        _, document, problems = parsed_json(path)
    except OtopError:
        return True
    return bool(problems) or (isinstance(document, dict) and bool({"answers", "workshop"} & document.keys()))


def _reasons(error: UnreadableFile | Unsound | WrongUsage) -> tuple[Finding, ...]:
    """Why a file cannot be read, as findings: one for each problem of unsound answers."""
    if isinstance(error, Unsound):
        return tuple(
            Finding(
                level=Level.UNSURE,
                message=f"{problem.where}: {problem.message}" if problem.where else problem.message,
                where=f"line {problem.line}" if problem.line is not None else "",
            )
            for problem in error.problems
        )
    reason = error.reason if isinstance(error, UnreadableFile) else str(error)
    return (Finding(level=Level.UNSURE, message=reason),)
