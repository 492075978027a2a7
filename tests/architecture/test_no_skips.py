"""A run that is told to accept no skipped test fails on one, also when it is spread over processes."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
ONE_TEST = "def test_one(): pass\n"
SKIPPED_TEST = "import pytest\ndef test_one(): pytest.skip('no tool')\n"
SKIPPED_FILE = "import pytest\npytest.skip('no library', allow_module_level=True)\n"


def exit_status(test_files: tuple[str, ...], folder: Path, *options: str) -> int:
    for number, text in enumerate(test_files):
        (folder / f"test_{number}.py").write_text(text)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-c", "/dev/null", "--rootdir", str(folder), *options, str(folder)],
        cwd=PROJECT, capture_output=True, text=True, check=False,
    )
    return done.returncode


@pytest.mark.parametrize(
    ("test_files", "status"),
    [((ONE_TEST,), 0), ((ONE_TEST, SKIPPED_TEST), 1), ((ONE_TEST, SKIPPED_FILE), 1), ((), 5)],
    ids=["passed", "test skipped", "file skipped", "no test"],
)
def test_a_skip_fails_a_run_in_processes_of_its_own(
    test_files: tuple[str, ...], status: int, tmp_path: Path
) -> None:
    assert exit_status(test_files, tmp_path, "--no-skips", "-n1") == status


def test_a_skip_fails_a_run_in_one_process(tmp_path: Path) -> None:
    assert exit_status((ONE_TEST, SKIPPED_TEST), tmp_path, "--no-skips") == 1


def test_a_skip_is_accepted_unless_told_otherwise(tmp_path: Path) -> None:
    assert exit_status((ONE_TEST, SKIPPED_TEST), tmp_path) == 0
