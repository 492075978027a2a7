"""The command line as a whole: its help, its exit statuses, and that nobody ever sees a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from otop_report.cli import COMMANDS
from otop_report.cli.root import run

PROJECT = Path(__file__).resolve().parents[2]


def said_by(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """What the program says in a process of its own, in a folder that is not the project's."""
    return subprocess.run(
        [sys.executable, "-m", "otop_report", *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(PROJECT)} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(f"\n  {name} " in said for name in COMMANDS)
    assert run([]) == 0
    assert capsys.readouterr().out == said


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_its_own_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"]) == 0
    assert f"otop-report {name}" in capsys.readouterr().out


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("otop-report 0.")


def test_a_mistyped_command_is_wrong_usage_with_the_nearest_right_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["exprot"]) == 2
    assert "Did you mean 'export'?" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["export", "report.json"], ["export", "--unknown"], ["new", "x"], ["check", "x", "--format", "docx"]],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    assert run(arguments) == 2


def test_results_go_to_standard_output_and_messages_to_standard_error(tmp_path: Path) -> None:
    done = said_by("check", "none.json", "--format", "json", cwd=tmp_path)
    assert done.returncode == 3
    assert done.stdout.startswith("{")
    assert "Reading none.json" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unexpected_error_is_one_line_and_a_traceback_only_when_asked_for(tmp_path: Path) -> None:
    # A name of a file that no system can have reaches the program as an error nobody foresaw.
    broken = "\udcff" * 3 + "\0"
    program = f"import sys; from otop_report.cli.root import run; sys.exit(run(['check', {broken!r}]))"
    for debug, traceback in (("", False), ("1", True)):
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(PROJECT), "OTOP_REPORT_DEBUG": debug},
            capture_output=True,
            check=False,
        )
        said = done.stderr.decode()
        assert done.returncode == 3
        assert ("Traceback" in said) is (traceback and "error of the program" in said)


def test_a_reader_that_goes_away_ends_the_program_quietly(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "otop_report", "workshop", "show", "otop-2017"]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    process = subprocess.Popen(
        program, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    _, said = process.communicate(timeout=60)
    assert b"Traceback" not in said
    assert b"BrokenPipe" not in said


def test_starting_the_program_loads_no_heavy_library() -> None:
    program = "import sys, otop_report.__main__; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded & {"click", "rich", "pptx", "docx", "pydantic", "jinja2", "PIL", "lxml", "PySide6"} == set()


def test_help_loads_no_library_for_office_files() -> None:
    program = "import sys; from otop_report.cli.root import run; run(['--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded & {"pptx", "docx", "pydantic", "jinja2", "PIL", "lxml", "PySide6", "rich"} == set()
