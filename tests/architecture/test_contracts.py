"""The import contracts in pyproject.toml catch what they are there to catch, and let pass what is meant."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
ROOMS = (
    "cli", "desktop", "review", "export", "intake", "paint", "compose", "wizard", "wording", "completeness",
    "report", "workshop", "assets", "errors",
)
LINTER = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as run; run()"


def contracts_broken_by(modules: dict[str, str], folder: Path) -> str:
    """What the linter says of a house of empty rooms with these modules in it; empty if all contracts are kept."""
    package = folder / "otop_report"
    for room in ROOMS:
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
    (package / "__init__.py").touch()
    for module, text in modules.items():
        (package / module).write_text(text)
    done = subprocess.run(
        [sys.executable, "-c", LINTER, "--no-cache", "--config", str(PROJECT / "pyproject.toml")],
        cwd=folder, check=False, capture_output=True, text=True,
    )
    assert "Contracts:" in done.stdout, done.stdout + done.stderr
    return "" if done.returncode == 0 else done.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("workshop/load.py", "import otop_report.report", "downwards only"),
        ("cli/open.py", "import otop_report.desktop", "downwards only"),
        ("utils.py", "", "downwards only"),
        ("completeness/rules.py", "import docx.text", "Office files"),
        ("compose/deck.py", "from pptx.util import Emu", "Office files"),
        ("compose/deck.py", "def f() -> None:\n    from PySide6.QtGui import QFont", "Qt is seen"),
        ("export/to_docx.py", "from jinja2 import Template", "Sentences"),
        ("report/model.py", "import pydantic", "validated only"),
        ("review/letter.py", "import rich.table", "terminal"),
    ],
)
def test_an_import_against_a_contract_is_found(module: str, line: str, contract: str, tmp_path: Path) -> None:
    said = contracts_broken_by({module: line}, tmp_path)
    assert any(contract in part and "BROKEN" in part for part in said.splitlines()) or (
        contract == "downwards only" and "utils" in said
    )


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("cli/export.py", "import click, otop_report.export, otop_report.workshop"),
        ("export/to_pptx.py", "import pptx, docx, otop_report.compose"),
        ("compose/theme.py", "import pptx, docx"),
        ("desktop/start.py", "import PySide6, otop_report.review"),
    ],
)
def test_the_imports_a_room_is_for_are_allowed(module: str, line: str, tmp_path: Path) -> None:
    assert contracts_broken_by({module: line}, tmp_path) == ""


def test_two_modules_of_a_room_that_import_each_other_are_found(tmp_path: Path) -> None:
    circle = {
        "report/store.py": "import otop_report.report.model",
        "report/model.py": "import otop_report.report.store",
    }
    said = contracts_broken_by(circle, tmp_path)
    assert any("circle" in part and "BROKEN" in part for part in said.splitlines())
