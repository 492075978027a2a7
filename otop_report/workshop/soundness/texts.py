"""Languages and texts: declared, there in the workshop's own language, and such as can be written into a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from otop_report.workshop.draft import Draft
from otop_report.workshop.schema import Fault, nearest
from otop_report.workshop.texts import placed_texts

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that no Office file can hold (XML 1.0)."""


def languages(draft: Draft) -> Iterator[Fault]:
    """Languages are written as in "en", each once, and the workshop's own is one of them."""
    workshop = draft.workshop
    if not _LANGUAGE.fullmatch(workshop.language):
        yield Fault(("language",), _no_language(workshop.language))
    for position, language in enumerate(workshop.languages):
        path = ("languages", position)
        if path in draft.spoiled:
            continue
        if not _LANGUAGE.fullmatch(language):
            yield Fault(path, _no_language(language))
        elif language in workshop.languages[:position]:
            yield Fault(path, f'the language "{language}" is listed twice')
    if workshop.languages and workshop.language not in workshop.languages:
        yield Fault(
            ("languages",), f'languages must also list the workshop\'s own language, "{workshop.language}"'
        )


def _no_language(found: str) -> str:
    return f'"{found}" is no language; expected one as "en", "es", "fr" or "zh-Hant"'


def texts(draft: Draft) -> Iterator[Fault]:
    """Every text that is there is there in the workshop's own language, and in none that is not declared."""
    own = draft.workshop.language
    for text in placed_texts(draft):
        key = str(next(part for part in reversed(text.path) if isinstance(part, str)))
        given = {own: text.value} if isinstance(text.value, str) else text.value
        for language, words in given.items():
            if language not in draft.languages:
                hint = nearest(language, draft.languages)
                yield Fault(
                    (*text.path, language),
                    f'{key}: the language "{language}" is not listed in languages{hint}',
                )
            if words and not words.strip():
                yield Fault(text.path, f"{key} is blank")
            if FORBIDDEN.search(words):
                yield Fault(
                    text.path, f"{key} holds a control character, which no Office file can hold; delete it"
                )
        if own not in given or (text.value != "" and given[own] == ""):
            yield Fault(text.path, f'{key} has no text in "{own}", the workshop\'s own language')
