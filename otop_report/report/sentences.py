"""Where the sentences of a text end, as a reader would say. Pure; positions are those of characters in the text."""

from __future__ import annotations

from functools import lru_cache

import regex

# What is followed by a full stop and does not end a sentence, in English, Spanish and French.
_ABBREVIATIONS = frozenset(
    """
    a.m p.m e.g i.e etc cf vs viz al approx ca no nos nr art arts ch sec sect fig figs tab vol vols ed eds p pp para
    paras app est dept gov govt hon rev mr mrs ms dr prof sr sra srta st jr inc ltd co corp lic ing arq gral ud uds núm
    núms pág págs ej p.ej aprox tel mme mlle mm éd chap env max min avg jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()  # noqa: SIM905
)
_END = r"""
    (?:
        (?<![.…]) (?P<stop>[.…]++) | (?<![!?؟۔।॥]) [!?؟۔।॥]++ | (?P<wide>[。！？｡]++)
    )
    (?P<closing>["'”’»)\]」』）》]*+)
    (?: (?P<space>\s+) | (?(wide)|(?!)) )
"""


def sentence_ends(text: str) -> tuple[int, ...]:
    """Where the sentences of `text` end: each position is that of the next sentence's first character.

    The end of the text is the last. An abbreviation ("e.g.", "No.", "U.S."), a decimal, an initial and an
    enumeration ("1.", "(i)") end none; after a full stop a small letter goes on with the sentence.
    """
    ends: list[int] = []
    for match in _sentence_end().finditer(text):
        begins = ends[-1] if ends else 0
        if match.end() < len(text) and not _goes_on(text, begins, match):
            ends.append(match.end())
    return (*ends, len(text))


def _goes_on(text: str, begins: int, match: regex.Match[str]) -> bool:
    """Whether what looks like the end of a sentence is inside one that begins at `begins`."""
    if not match["stop"]:
        return False
    following = text[match.end()]
    if following.islower():
        return True
    word = _last_word(text, match.start())
    bare = word.lstrip("(\"'“‘«¿¡[")
    if not bare or match["stop"] != ".":
        return False
    abbreviated = bare.casefold() in _ABBREVIATIONS or (
        "." in bare and len(bare) <= 5 and not bare[-1].isdigit()
    )
    initial = len(bare) == 1 and bare.isalpha() and bare.isupper()
    enumeration = bare.isdigit() and len(bare) <= 2 and begins == match.start() - len(word)
    return (abbreviated or initial or enumeration) and not match["closing"]


def _last_word(text: str, end: int) -> str:
    """The word that ends at a position; of a very long one its end, which is no abbreviation."""
    return text[max(0, end - 40) : end].rsplit(None, 1)[-1] if end and not text[end - 1].isspace() else ""


@lru_cache(maxsize=1)
def _sentence_end() -> regex.Pattern[str]:
    return regex.compile(_END, regex.VERBOSE)
