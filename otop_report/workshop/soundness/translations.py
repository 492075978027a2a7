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
    known = {text.key: text.value for text in placed_texts(draft)}
    for key, words in translation.texts.items():
        line = translation.lines[key]
        if key not in known:
            yield Problem(key, f"the workshop has no such text{nearest(key, known)}", line, file)
            continue
        value = known[key]
        if value == "" and words.strip():
            yield Problem(key, "workshop.toml gives no such text in the workshop's own language", line, file)
        elif isinstance(value, dict) and value.get(language) and words.strip():
            yield Problem(
                key, f'workshop.toml gives this text in "{language}" too; keep only one', line, file
            )
        if FORBIDDEN.search(words):
            yield Problem(
                key, "holds a control character, which no Office file can hold; delete it", line, file
            )
    headings = synonym_keys(draft)
    for key in translation.synonyms:
        if key not in headings:
            yield Problem(
                key, f"the workshop has no such list{nearest(key, headings)}", translation.lines[key], file
            )
