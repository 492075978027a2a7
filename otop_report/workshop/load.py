"""Load a workshop: from a folder, a zip, its bytes, or by the id of one that comes with the program.

    Source ──read──► tables ──check──► Workshop        or UnsoundWorkshop with every problem at once

UnreadableFile where there is nothing to check (no such file, no zip, no `workshop.toml`), NewerFile where the file
is of a later form. pydantic is imported only when a workshop is loaded: that takes longer than everything else here.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from otop_report import assets
from otop_report.errors import NewerFile, Problem, UnreadableFile, UnsoundWorkshop, WrongUsage
from otop_report.workshop.model import Workshop
from otop_report.workshop.source import (
    LARGEST_WORKSHOP,
    MEGABYTE,
    SUFFIX,
    TRANSLATIONS,
    WORKSHOP_TOML,
    Source,
    open_source,
    zip_source,
)
from otop_report.workshop.toml_lines import TomlText, read_toml

if TYPE_CHECKING:
    from otop_report.workshop.draft import Draft
    from otop_report.workshop.texts import Translation


def load_workshop(path_or_id: str | Path) -> Workshop:
    """The workshop of that file or folder, or the bundled one of that id (an id wins; a Path is never an id).

    WrongUsage, with the nearest right name, for a word that is neither.
    """
    if isinstance(path_or_id, str):
        known = bundled()
        if path_or_id in known:
            return _load(open_source(assets.template(path_or_id)))
        if not _is_path(path_or_id):
            near = difflib.get_close_matches(path_or_id, known, n=1)
            hint = f'Did you mean "{near[0]}"?' if near else f"There are: {', '.join(known)}."
            raise WrongUsage(f'There is no workshop "{path_or_id}". {hint}')
    return _load(open_source(Path(path_or_id)))


def workshop_from_bytes(data: bytes, name: str) -> Workshop:
    """The workshop in the bytes of a zip; `name` is what messages call it."""
    return _load(zip_source(Path(name), data))


def bundled() -> tuple[str, ...]:
    """The ids of the workshops that come with the program, in alphabetical order."""
    return tuple(sorted(file.parent.name for file in assets.template().glob(f"*/{WORKSHOP_TOML}")))


def _is_path(word: str) -> bool:
    """Whether a word is meant as a file rather than as an id."""
    return "/" in word or "\\" in word or word.endswith((SUFFIX, ".zip", ".toml")) or Path(word).exists()


def _load(source: Source) -> Workshop:
    from otop_report.workshop.build import build

    toml = read_toml(source.read(WORKSHOP_TOML), WORKSHOP_TOML)
    if isinstance(toml, Problem):
        raise UnsoundWorkshop(source.path, (toml,))
    _refuse_newer(source, toml)
    draft, problems = _checked(source, toml)
    translations, more = _translations(draft)
    if problems or more:
        raise UnsoundWorkshop(source.path, (*problems, *more))
    return build(draft, translations, _files(draft))


def _refuse_newer(source: Source, toml: TomlText) -> None:
    from otop_report.workshop.schema import NEWEST_FORMAT

    form = toml.data.get("format")
    if isinstance(form, int) and form > NEWEST_FORMAT:
        raise NewerFile(
            source.path, "It was made for a newer version of this program. Install the newer version."
        )


def _checked(source: Source, toml: TomlText) -> tuple[Draft, tuple[Problem, ...]]:
    from otop_report.workshop.draft import Draft
    from otop_report.workshop.schema import read_tables
    from otop_report.workshop.soundness import faults

    tables = read_tables(toml.data)
    draft = Draft(tables.workshop, source, tables.spoiled)
    problems = [
        Problem(draft.where(fault.path), fault.message, toml.line(fault.path), WORKSHOP_TOML)
        for fault in (*tables.faults, *faults(draft))
    ]
    return draft, tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.line or 0))


def _translations(draft: Draft) -> tuple[tuple[Translation, ...], tuple[Problem, ...]]:
    """The translation files in the order of the languages, and what is wrong with any of them."""
    from otop_report.workshop.soundness.translations import translation_problems
    from otop_report.workshop.texts import read_translation

    found: list[Translation] = []
    problems: list[Problem] = []
    for name in _translation_files(draft.source):
        translation, wrong = read_translation(name, draft.source.read(name))
        problems += wrong
        if translation is not None:
            found.append(translation)
            problems += translation_problems(draft, translation)
    order = {language: place for place, language in enumerate(draft.languages)}
    return tuple(sorted(found, key=lambda one: order.get(one.language, 0))), tuple(problems)


def _translation_files(source: Source) -> Iterator[str]:
    return (name for name in source.names() if name.startswith(TRANSLATIONS) and name.endswith(".toml"))


def _files(draft: Draft) -> Mapping[str, bytes]:
    """The bytes of everything that belongs to the workshop, and of nothing else that lies beside it."""
    from otop_report.workshop.soundness.files import named_file

    looks = (named_file(draft, key) for key in ("deck", "document", "logo"))
    names = [WORKSHOP_TOML, *(name for name in looks if name), *_translation_files(draft.source)]
    files = {name: draft.source.read(name) for name in names}
    if sum(len(data) for data in files.values()) > LARGEST_WORKSHOP:
        reason = f"Its files are larger than {LARGEST_WORKSHOP // MEGABYTE} MB together."
        raise UnreadableFile(draft.source.path, reason)
    return files
