"""The texts of a workshop in their languages: where they stand, how translations name them, and how they are joined."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from otop_report.errors import Problem
from otop_report.workshop.draft import Draft
from otop_report.workshop.model import LocalText
from otop_report.workshop.source import TRANSLATIONS
from otop_report.workshop.toml_lines import Path, TomlText, read_toml

QUESTION_TEXTS = ("label", "prompt", "guidance", "example", "weak_example", "strong_example")
WORKSHOP_TEXTS = ("title", "short_title", "series", "subtitle", "organiser", "place")
LONG = frozenset({"prompt", "guidance", "example", "weak_example", "strong_example", "prompt_if"})
"""Texts that may have several lines."""


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text: its path in workshop.toml, its key in translation files, and what the file gives ("" for nothing)."""

    path: Path
    key: str
    value: str | dict[str, str]

    @property
    def is_long(self) -> bool:
        """Whether it may have several lines."""
        return bool(LONG & set(self.key.split(".")[-2:]))


@dataclass(frozen=True, slots=True)
class Translation:
    """One file of `translations/`: texts and synonyms by key, and where each key stands."""

    language: str
    file: str
    texts: Mapping[str, str]
    synonyms: Mapping[str, tuple[str, ...]]
    paths: Mapping[str, Path]
    toml: TomlText

    def line(self, key: str) -> int:
        """The line of a key."""
        return self.toml.line(self.paths[key])


def placed_texts(draft: Draft) -> Iterator[PlacedText]:
    """Every place where a text may stand, in the order of the model."""
    workshop = draft.workshop
    for name in WORKSHOP_TEXTS:
        yield PlacedText((name,), name, getattr(workshop, name))
    for position, phase in enumerate(workshop.phase):
        yield PlacedText(("phase", position, "name"), f"phase.{phase.id}.name", phase.name)
    for position, section in enumerate(workshop.section):
        yield PlacedText(("section", position, "name"), f"{section.id}.name", section.name)
    for topic in draft.topics:
        yield PlacedText((*topic.path, "name"), f"{topic.id}.name", topic.table.name)
    for question in draft.questions:
        for name in QUESTION_TEXTS:
            yield PlacedText((*question.path, name), f"{question.id}.{name}", getattr(question.table, name))
        for number, other in enumerate(question.table.prompt_if):
            path = (*question.path, "prompt_if", number, "prompt")
            yield PlacedText(path, f"{question.id}.prompt_if.{number + 1}", other.prompt)
        for number, option in enumerate(question.table.options):
            path = (*question.path, "options", number, "label")
            yield PlacedText(path, f"{question.id}.options.{option.id}", option.label)
    for path, question, column in draft.columns():
        key = f"{question.id}.columns.{column.id}"
        yield PlacedText((*path, "label"), key, column.label)
        for number, option in enumerate(column.options):
            yield PlacedText((*path, "options", number, "label"), f"{key}.options.{option.id}", option.label)


def synonym_keys(draft: Draft) -> frozenset[str]:
    """The keys under which a translation may add synonyms."""
    ids = {section.id for section in draft.workshop.section}
    ids |= {topic.id for topic in draft.topics} | {question.id for question in draft.questions}
    ids |= {f"{question.id}.columns.{column.id}" for _path, question, column in draft.columns()}
    return frozenset(f"{one}.synonyms" for one in ids if one)


def read_translation(file: str, raw: bytes) -> tuple[Translation | None, tuple[Problem, ...]]:
    """One translation file, and what is wrong with its form."""
    toml = read_toml(raw, file)
    if isinstance(toml, Problem):
        return None, (toml,)
    texts: dict[str, str] = {}
    synonyms: dict[str, tuple[str, ...]] = {}
    paths: dict[str, Path] = {}
    problems: list[Problem] = []
    for key, path, value in _leaves(toml.data, ()):
        if key in paths:
            problems.append(Problem(key, "this text stands here twice", toml.line(path), file))
        elif isinstance(value, str):
            texts[key] = value
        elif isinstance(value, list) and all(isinstance(one, str) for one in value):
            synonyms[key] = tuple(value)
        else:
            problems.append(Problem(key, "expected text in quotes", toml.line(path), file))
        paths[key] = path
    language = file.removeprefix(TRANSLATIONS).removesuffix(".toml")
    return Translation(language, file, texts, synonyms, paths, toml), tuple(problems)


def _leaves(data: Mapping[str, Any], path: Path) -> Iterator[tuple[str, Path, object]]:
    """(key, path, value): keys in quotes and tables mean the same, `"a.b" = …` as `[a]` and `b = …`."""
    for name, value in data.items():
        here = (*path, name)
        if isinstance(value, dict):
            yield from _leaves(value, here)
        else:
            yield ".".join(str(part) for part in here), here, value


def in_languages(
    text: PlacedText, languages: tuple[str, ...], translations: tuple[Translation, ...]
) -> LocalText:
    """All that is given of a text, in the order of the languages; blank ones are left out, but for the first."""
    given = {languages[0]: text.value} if isinstance(text.value, str) else dict(text.value)
    for translation in translations:
        given.setdefault(translation.language, translation.texts.get(text.key, ""))
    tidied = ((language, tidy(given.get(language, ""), text.is_long)) for language in languages)
    return LocalText(
        tuple((language, words) for place, (language, words) in enumerate(tidied) if words or place == 0)
    )


def tidy(text: str, is_long: bool) -> str:
    """A text without blank around it; a short one on one line."""
    if not is_long:
        return " ".join(text.split())
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
