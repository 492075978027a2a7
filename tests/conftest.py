"""Fixtures for what stands outside the project: tools to judge files with, and real material beside it.

A test asks for `soffice`, `pdf_pages`, `pdf_text` or `ooxml_validator` and is skipped, with the reason,
where the tool is not installed (`./dev test` installs all of them). `--no-skips` makes a run with any skip
fail.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import office

# Windows are tested without a screen; the test of a real window starts a screen of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PROJECT = Path(__file__).resolve().parents[1]
_SHARED = PROJECT.parent / "shared"
# Real cases and files of other organisations, kept beside the project; None where they are absent.
SHARED: Path | None = _SHARED if (_SHARED / "cases").is_dir() else None


NOT_ALLOWED = "not allowed here: "
"""How the reason of a test begins that needs rights which no set-up can give (mounting a disk); its skip is kept."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-skips", action="store_true", help="fail if any test is skipped for want of a tool")


def _skipped(reporter: pytest.TerminalReporter | None) -> list[pytest.TestReport]:
    """The tests that were skipped though the set-up could have given them what they need."""
    skipped = reporter.stats.get("skipped", []) if reporter else []
    return [one for one in skipped if f"Skipped: {NOT_ALLOWED}" not in str(one.longrepr)]


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """With --no-skips, a run that would have passed fails if anything was skipped."""
    if not session.config.getoption("--no-skips") or hasattr(session.config, "workerinput"):
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = _skipped(reporter)
    if skipped and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    skipped = _skipped(terminalreporter)
    if skipped and config.getoption("--no-skips"):
        terminalreporter.write_line(f"{len(skipped)} skipped, and --no-skips asks for none", red=True)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real cases and files beside the project."""
    if SHARED is None:
        pytest.skip("there is no folder `shared` with real cases beside the project")
    return SHARED


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> office.Soffice:
    """LibreOffice: `soffice([deck, document], "pdf")` gives the converted files, in the same order."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed (soffice)")
    return office.Soffice(tmp_path_factory.mktemp("libreoffice") / "profile")


@pytest.fixture(scope="session")
def pdf_pages() -> Callable[[Path], list[office.Page]]:
    """`pdf_pages(pdf)`: the pages of a PDF with their lines, words and boxes in points."""
    _need_poppler()
    return office.pdf_pages


@pytest.fixture(scope="session")
def pdf_text() -> Callable[[Path], str]:
    """`pdf_text(pdf)`: the text of a PDF, pages parted by a form feed."""
    _need_poppler()
    return office.pdf_text


@pytest.fixture(scope="session")
def ooxml_validator() -> Callable[..., list[str]]:
    """`ooxml_validator(*files)`: what the Open XML SDK says against them, one line each; [] if sound."""
    if not office.VALIDATOR.is_file():
        pytest.skip("the Open XML SDK validator is not installed (.tools/validator)")
    return office.validator_errors


def _need_poppler() -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed (pdftotext)")
