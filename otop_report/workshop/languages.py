"""How much of a workshop there is in a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from otop_report.workshop.model import LocalText, Workshop


@dataclass(frozen=True, slots=True)
class Translated:
    """`given` of the workshop's `texts` are there in `language`."""

    language: str
    given: int
    texts: int


def translated(workshop: Workshop) -> tuple[Translated, ...]:
    """How much is translated into each further language of the workshop."""
    # A text that stands in for another (a topic's name as a label) is the same object and counts once.
    texts = {id(text): text for text in _texts(workshop) if str(text)}.values()
    return tuple(
        Translated(language, sum(language in dict(text.by_language) for text in texts), len(texts))
        for language in workshop.languages[1:]
    )


def _texts(value: object) -> Iterator[LocalText]:
    if isinstance(value, LocalText):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
