"""An installed copy of the program brings its data along and works from any folder."""

import os
import site
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


def run(command: list[str], cwd: Path) -> str:
    # A copy that only works because the checkout is on the path would prove nothing.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files_below(folder: Path) -> set[Path]:
    return {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with a wheel of the checkout in it; libraries are those of the environment of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], PROJECT)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    run([sys.executable, "-m", "venv", "--without-pip", str(environment)], folder)
    (packages,) = environment.glob("lib/python*/site-packages")
    # Further folders come after the environment's own and their .pth files are not read: no editable copy.
    (packages / "libraries.pth").write_text("\n".join(site.getsitepackages()))
    python = str(environment / "bin" / "python")
    run([sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", str(wheel)], folder)
    return environment


def test_an_installed_copy_reads_its_own_data(installed: Path, tmp_path: Path) -> None:
    program = "from otop_report import assets; print(assets.resource()); print(assets.template())"
    said = run([str(installed / "bin" / "python"), "-c", program], tmp_path)
    resources, templates = (Path(line) for line in said.split("\n")[:2])
    assert resources.is_relative_to(installed)
    assert templates.is_relative_to(installed)
    assert files_below(resources) == files_below(PROJECT / "resources")
    assert files_below(templates) == files_below(PROJECT / "templates")


def test_an_installed_copy_opens_the_guide_with_its_pictures(installed: Path, tmp_path: Path) -> None:
    program = """
import sys
from otop_report.assets import guide
from otop_report.desktop.application import application
from otop_report.desktop.dialogs.guide import GuideWindow

running = application()
window = GuideWindow(guide("participant"))
window.show()
running.processEvents()
print(window.view.source().toLocalFile())
print(window.contents.itemText(0))
for name, picture in sorted(window.view.pictures.items()):
    print(name, picture.width())
window.deleteLater()
"""
    opened, first, *pictures = run([str(installed / "bin" / "python"), "-c", program], tmp_path).splitlines()
    assert Path(opened).is_relative_to(installed)
    assert first == "Start"
    assert len(pictures) > 5
    assert [picture for picture in pictures if picture.endswith(" 0")] == []
    data = next(installed.glob("lib/python*/site-packages/otop_report/_data/docs"))
    assert files_below(data) == {
        file for file in files_below(PROJECT / "docs") if file.parts[0] in ("guides", "pictures")
    }


def test_the_installed_command_knows_the_bundled_workshop_from_any_folder(installed: Path, tmp_path: Path) -> None:
    said = run([str(installed / "bin" / "otop-report"), "workshop", "list"], tmp_path)
    assert "otop-2017" in said
