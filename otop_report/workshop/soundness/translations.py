"""Translation files: in a declared language, each text one that the workshop has, and given nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

from otop_report.errors import Problem
from otop_report.workshop.draft import Draft
from otop_report.workshop.schema import nearest
from otop_report.workshop.soundness.texts import FORBIDDEN
from otop_report.workshop.texts import Translation, placed_texts, synonym_keys


def translation_problems(draft: Draft, translation: Translation) -> Iterator[Problem]:
    """All that is wrong with one file, in its order."""
    language, file = translation.language, translation.file
    if language == draft.workshop.language:
        yield Problem(
            "", f'"{language}" is the workshop\'s own language; its texts stand in workshop.toml', None, file
        )
        return
    if language not in draft.languages:
        hint = nearest(language, draft.languages)
        yield Problem(
            "", f'the language "{language}" is not listed in languages of workshop.toml{hint}', None, file
        )
    found = (*_wrong_texts(draft, translation), *_wrong_synonyms(draft, translation))
    yield from sorted(
        (Problem(key, message, translation.line(key), file) for key, message in found),
        key=lambda problem: problem.line or 0,
    )


def _wrong_texts(draft: Draft, translation: Translation) -> Iterator[tuple[str, str]]:
    """(key, what is wrong with it)"""
    language = translation.language
    known = {text.key: text.value for text in placed_texts(draft)}
    for key, words in translation.texts.items():
        value = known.get(key)
        if value is None:
            yield key, f"the workshop has no such text{nearest(key, known)}"
        elif value == "" and words.strip():
            yield key, "workshop.toml gives no such text in the workshop's own language"
        elif isinstance(value, dict) and value.get(language) and words.strip():
            yield key, f'workshop.toml gives this text in "{language}" too; keep only one'
        if FORBIDDEN.search(words):
            yield key, "holds a control character, which no Office file can hold; delete it"


def _wrong_synonyms(draft: Draft, translation: Translation) -> Iterator[tuple[str, str]]:
    known = synonym_keys(draft)
    for key in translation.synonyms:
        if key not in known:
            yield key, f"the workshop has no such list{nearest(key, known)}"
