"""What the README tells a newcomer to type and to look at is there."""

import re
import subprocess
from pathlib import Path

from otop_report.cli import COMMANDS

PROJECT = Path(__file__).resolve().parents[2]
README = (PROJECT / "README.md").read_text(encoding="utf-8")


def test_every_command_of_the_readme_is_one_of_the_program() -> None:
    named = set(re.findall(r"^otop-report (\w+)", README, re.MULTILINE))
    assert named
    assert named - set(COMMANDS) == set()


def test_every_word_of_dev_in_the_readme_is_one_that_dev_knows() -> None:
    usage = subprocess.run(["./dev"], cwd=PROJECT, check=False, capture_output=True, text=True).stderr
    assert set(re.findall(r"\./dev (\w+)", README)) == set(re.findall(r"\./dev (\w+)", usage))


def test_every_file_and_folder_of_the_readme_exists() -> None:
    paths = set(re.findall(r"`([a-z_]+/[\w./-]*)`", README)) - {"out/"}
    assert paths
    assert [path for path in sorted(paths) if not (PROJECT / path).exists()] == []
