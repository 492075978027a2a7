"""What the program needs, what is declared and what is pinned are the same, and no file names a registry."""

import importlib.metadata
import json
import re
import sys
import tomllib
from pathlib import Path

import grimp

PROJECT = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
COMES_WITH = {"pydantic-core": "pydantic"}
PINS = {
    group: (PROJECT / f"requirements-{group}.txt").read_text(encoding="utf-8")
    for group in PYPROJECT["dependency-groups"]
}


def project_name(requirement: str) -> str:
    """`Jinja2>=3.1` → `jinja2`, as registries compare names."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name.group()).lower()


def imported_projects() -> set[str]:
    graph = grimp.build_graph("otop_report", include_external_packages=True, cache_dir=None)
    outside = {name for name in graph.modules if graph.is_module_squashed(name)} - sys.stdlib_module_names
    projects = importlib.metadata.packages_distributions()
    names = {project_name(projects[name][0]) for name in outside}
    return {COMES_WITH.get(name, name) for name in names}


def declared_projects() -> set[str]:
    return {project_name(requirement) for requirement in PYPROJECT["project"]["dependencies"]}


def test_what_the_program_imports_is_declared() -> None:
    assert imported_projects() - declared_projects() == set()


def test_what_is_declared_is_imported_by_the_program() -> None:
    assert declared_projects() - imported_projects() == set()


def test_every_declared_dependency_is_pinned_with_a_hash() -> None:
    for group, declared in PYPROJECT["dependency-groups"].items():
        pinned = {}
        for entry in PINS[group].replace("\\\n", " ").splitlines():
            pinned[project_name(entry)] = entry.count("--hash=sha256:")
        if group == "dev":
            declared = [*declared, *PYPROJECT["project"]["dependencies"], *PYPROJECT["build-system"]["requires"]]
        assert {project_name(requirement) for requirement in declared} <= pinned.keys()
        assert min(pinned.values()) > 0


def test_what_only_the_bench_needs_is_not_installed_for_tests() -> None:
    assert "pypandoc" in PINS["bench"]
    assert "pypandoc" not in PINS["dev"]


def test_no_pin_says_where_to_fetch_from() -> None:
    lock = (PROJECT / "tools" / "validator" / "package-lock.json").read_text(encoding="utf-8")
    assert not [group for group, pins in PINS.items() if "://" in pins]
    assert "://" not in lock
    packages = {name: entry for name, entry in json.loads(lock)["packages"].items() if name}
    assert packages
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
