"""Opens what commands call a REPORT: a report file, or answers JSON where only reading is needed."""

from __future__ import annotations

from pathlib import Path

from otop_report.errors import Problem, UnreadableFile, UnsoundAnswers, WrongUsage
from otop_report.report.exchange import read_answers
from otop_report.report.json_text import parsed_json
from otop_report.report.model import Report
from otop_report.report.place import nearest, shown
from otop_report.report.store import SUFFIX, load
from otop_report.workshop.load import bundled, load_workshop
from otop_report.workshop.model import Workshop

_SQLITE = b"SQLite format 3\0"
_ZIP = b"PK\x03\x04"


def open_report(path: Path, workshop: Workshop | str | None = None) -> tuple[Workshop, Report]:
    """The report at `path` and the workshop it answers.

    A report file carries its workshop. Answers JSON names a bundled one, unless `workshop` says which it is: the id of
    a bundled workshop, a workshop file or folder, or the workshop itself. A report file of another workshop than that
    is an UnreadableFile. UnsoundAnswers tells all that is wrong with answers JSON, WrongUsage that its workshop is not
    known.
    """
    asked = load_workshop(workshop) if isinstance(workshop, str) else workshop
    if is_report_file(path):
        report, carried = load(path)
        if asked is not None and asked.id != carried.id:
            raise UnreadableFile(
                path, f"This report is for the workshop {shown(carried.id)}, not for {shown(asked.id)}."
            )
        return carried, report
    asked = asked or _named_workshop(path)
    return asked, read_answers(path, asked)


def is_report_file(path: Path) -> bool:
    """Whether a file is, or claims to be, a report file; UnreadableFile for one that is an Office file or a zip."""
    start = _start(path)
    if start.startswith(_ZIP):
        raise UnreadableFile(
            path, "This is neither a report file nor answers JSON. A PowerPoint or Word file is taken in with `import`."
        )
    return start.startswith(_SQLITE) or path.suffix.casefold() == SUFFIX


def _start(path: Path) -> bytes:
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(len(_SQLITE))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFile(path, f"The file cannot be opened ({reason}).") from error


def _named_workshop(path: Path) -> Workshop:
    """The bundled workshop that answers JSON says it belongs to (never a file: a stranger's answers name no paths)."""
    _, document, problems = parsed_json(path)
    named = document.get("workshop") if isinstance(document, dict) else None
    known = bundled()
    if isinstance(named, str) and named.strip() in known:
        return load_workshop(named.strip())
    if problems:
        raise UnsoundAnswers(path, tuple(problems))
    if not isinstance(document, dict):
        raise UnsoundAnswers(path, (Problem("", f"expected answers as a JSON object, found {shown(document)}"),))
    if named is None or named == "":
        raise WrongUsage(f"{path}: The answers do not say which workshop they belong to. Name it with --workshop.")
    if not isinstance(named, str):
        raise UnsoundAnswers(path, (Problem("workshop", f"expected a text, found {shown(named)}"),))
    near = nearest(named, known) or "."
    raise WrongUsage(f"{path}: No workshop {shown(named)} comes with the program{near} Name its file with --workshop.")
