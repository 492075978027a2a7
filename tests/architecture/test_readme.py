"""What the README tells a newcomer to type and to look at is there."""

import re
import subprocess

from otop_report.cli import COMMANDS
from tests.architecture.pages import PROJECT, commands

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def test_the_readme_shows_every_command_of_the_program_and_no_other() -> None:
    typed = {line.split()[1] for line in commands(PROJECT / "README.md")}
    assert typed == set(COMMANDS)


def test_every_word_of_dev_in_the_readme_is_one_that_dev_knows() -> None:
    usage = subprocess.run(["./dev"], cwd=PROJECT, check=False, capture_output=True, text=True).stderr
    assert set(re.findall(r"\./dev (\w+)", README)) == set(re.findall(r"\./dev (\w+)", usage))


def test_every_file_and_folder_of_the_readme_exists() -> None:
    paths = set(re.findall(r"`([a-z_]+/[\w./-]*)`", README)) - {"out/"}
    assert paths
    assert [path for path in sorted(paths) if not (PROJECT / path).exists()] == []
