"""What importing the package and its rooms may cost, and that no circle of imports exists."""

import subprocess
import sys
from pathlib import Path

import grimp
import pytest

PROJECT = Path(__file__).resolve().parents[2]
HEAVY = {"PySide6", "pptx", "docx", "pydantic", "jinja2", "PIL", "lxml", "click", "rich", "xlsxwriter"}
ROOMS = sorted(path.stem for path in (PROJECT / "otop_report").glob("[!_.]*") if path.name != "_data")
WITH_WINDOWS = {"desktop", "paint"}


def libraries_loaded_by(statement: str) -> set[str]:
    """The names of the top-level packages loaded in a new Python that runs one statement."""
    program = f"import sys; {statement}; print(*sys.modules, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, check=True, capture_output=True, text=True
    )
    return {name.split(".")[0] for name in done.stdout.split()}


def test_importing_the_package_loads_no_heavy_library() -> None:
    loaded = libraries_loaded_by("import otop_report")
    assert "otop_report" in loaded
    assert loaded & HEAVY == set()


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in WITH_WINDOWS])
def test_importing_a_room_loads_no_heavy_library(room: str) -> None:
    assert libraries_loaded_by(f"import otop_report.{room}") & HEAVY == set()


def test_no_module_is_part_of_a_circle_of_imports() -> None:
    graph = grimp.build_graph("otop_report", cache_dir=None)
    assert "otop_report.assets" in graph.modules
    in_circles = {
        module
        for module in graph.modules
        for imported in graph.find_modules_directly_imported_by(module)
        if graph.chain_exists(importer=imported, imported=module)
    }
    assert in_circles == set()
