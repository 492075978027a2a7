"""The exceptions of the program: one tree, each with a text a person can act on.

What a user can go on with (a missing answer, a text that does not fit) is a value, a finding. What stops the
work is one of these. `str(error)` says what is wrong, where, and what to do; nobody needs the traceback.

    OtopError                   exit status 3
    ├── WrongUsage              exit status 2: the command was called wrongly, or names an unknown workshop
    ├── UnreadableFile          a file is missing, damaged, locked with a password, or not of a kind we read
    │   └── NewerFile           written by a newer version of the program; left untouched
    ├── UnwritableFile          a target is open elsewhere, read-only, or there is no room
    │   └── ReplacedFile        an open file became another one; left untouched
    └── Unsound                 carries `problems`: everything that is wrong with a file, all at once
        ├── UnsoundWorkshop     a workshop file
        └── UnsoundAnswers      answers of the wrong shape, or to questions that are not asked
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a file a person wrote.

    `where` names the place inside the file (`section overview, question 2`, or an answer's id), `line` counts
    from 1 where it is known. `message` says what was found, what was expected and, where there is one, the
    nearest right name. `file` is the file inside a folder or zip (`translations/es.toml`), "" where there is
    but one.
    """

    where: str
    message: str
    line: int | None = None
    file: str = ""


class OtopError(Exception):
    """Base of all errors that reach a user; `exit_status` is what a command ends with."""

    exit_status = 3


class WrongUsage(OtopError):
    """A command was called in a way that cannot work."""

    exit_status = 2


class UnreadableFile(OtopError):
    """A file cannot be read; `path` is the file, `reason` a sentence that says why and what to do."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = Path(path)
        self.reason = reason
        super().__init__(f"{self.path}: {reason}")


class NewerFile(UnreadableFile):
    """A file of a later version of the program; it is left untouched."""


class UnwritableFile(OtopError):
    """A file cannot be written; `path` is the target, `reason` a sentence that says why and what to do."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = Path(path)
        self.reason = reason
        super().__init__(f"{self.path}: {reason}")


class ReplacedFile(UnwritableFile):
    """The file at the place of an open report is another one now; it is left untouched."""


class Unsound(OtopError):
    """A file can be read but says something wrong; carries every problem found, in the order of the file."""

    def __init__(self, path: Path | str, problems: tuple[Problem, ...]) -> None:
        self.path = Path(path)
        self.problems = problems
        super().__init__("\n".join(_line(self.path, problem) for problem in problems))


class UnsoundWorkshop(Unsound):
    """A workshop file that cannot be used as it is."""


class UnsoundAnswers(Unsound):
    """Answers that cannot be taken as they are."""


def _line(path: Path, problem: Problem) -> str:
    file = path / problem.file if problem.file else path
    place = f"{file}:{problem.line}" if problem.line is not None else str(file)
    return f"{place}: {problem.where}: {problem.message}" if problem.where else f"{place}: {problem.message}"
