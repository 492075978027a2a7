"""Finds the data that comes with the program: `resources/` and `templates/`.

In a checkout both folders stand beside the package, and those are the ones read, so that a change is seen
at once. An installed copy carries them inside the package, in `_data/`. The current folder of the process
never matters.
"""

from pathlib import Path

from otop_report.errors import UnreadableFile

_PACKAGE = Path(__file__).resolve().parent


def _home() -> Path:
    """The folder that holds `resources/` and `templates/`."""
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "templates").is_dir():
        return checkout
    return _PACKAGE / "_data"


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`, e.g. `resource("metrics", "carlito.json")`.

    Without parts, the folder itself. UnreadableFile says what an incomplete installation lacks.
    """
    return _existing("resources", parts)


def template(*parts: str) -> Path:
    """The path of a file or folder below `templates/`, e.g. `template("otop-2017", "deck.pptx")`.

    Without parts, the folder itself. UnreadableFile says what an incomplete installation lacks.
    """
    return _existing("templates", parts)


def guide(who: str) -> Path:
    """The path of a guide, e.g. `guide("participant")`; UnreadableFile where it is not installed."""
    return _existing("docs", ("guides", f"{who}.md"))


def _existing(folder: str, parts: tuple[str, ...]) -> Path:
    path = _home().joinpath(folder, *parts)
    if not path.exists():
        raise UnreadableFile(path, "A part of the program itself is missing: install it again.")
    return path
