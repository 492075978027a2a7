"""Short forms that the report never explains: “SMLP” with the full name nowhere.

A short form is two to six Latin capitals, with or without the s of a plural. It is explained where its long form
stands anywhere in the report (words with these first letters), or where it stands in brackets, before brackets or
before an explanation. Longer ones are names; words in capitals for emphasis and headings in capitals are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from otop_report.completeness.advice_text import (
    Passage,
    Told,
    advice_in,
    listed,
    without_addresses,
)
from otop_report.completeness.advice_vocabulary import KNOWN_SHORT_FORMS
from otop_report.completeness.finding import Finding
from otop_report.report.numbers import parse_number
from otop_report.workshop.model import Workshop

_SHORT = re.compile(r"(?<![\w.&/-])([A-Z]{2,6})(s|es)?(?![\w&/@-]|\.\w|['’]\w{2})")
_WORD = re.compile(r"\w+|[.!?\n]")
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_TITLES = ("mr", "mrs", "ms", "m", "mme", "mlle", "dr", "sr", "sra", "prof", "don", "doña")
_EXPLAINED_AFTER = re.compile(
    r"(?:\s+\w+){0,2}\s*[(（]"
    r"|\s*(?:[,–—:=]|-\s)\s*(?i:the|an?|which|le|la|les|une?|el|los|las)\s(?!\s*[A-Z]{2})"
    r"|\s+(?:stands|means|is short)\b"
)
_EXPLAINED_BEFORE = re.compile(r"(?:[(（]\s*|\b(?:or|called|known as|abbreviated)\s+)[\"“«]?\Z")
_MOST_NAMED = 5
_MOST_LOOKED_UP = 60
"""Short forms whose long forms are looked for: in a text of any length the time stays small."""


def unexplained_abbreviations(told: Told) -> Iterator[Finding]:
    """Short forms used and never explained, in one finding, at the first of them."""
    used: dict[str, Passage] = {}
    for passage in told.passages:
        for form, _ in _forms(passage.text):
            used.setdefault(form, passage)
    explained = {form for text in told.all_texts for form, is_explained in _forms(text) if is_explained}
    left = {
        form: passage
        for form, passage in used.items()
        if form not in explained and form.casefold() not in told.ordinary_words and not _is_known(form)
    }
    left = dict(islice(left.items(), _MOST_LOOKED_UP))
    if left:
        everywhere = _Initials(told.all_texts)
        asked = _words_of_workshop(told.workshop)
        left = {form: at for form, at in left.items() if form not in asked and not everywhere.spell(form)}
    if not left:
        return
    named = listed([f"“{form}”" for form in left], _MOST_NAMED)
    first = next(iter(left.values()))
    if len(left) == 1:
        text = f"{named} is used in {first.place} and never explained. Write the full name once"
    else:
        text = f"{named} are used and never explained, the first in {first.place}. Write each full name once"
    yield advice_in(first, f"{text}, with the short form in brackets.")


def _forms(text: str) -> Iterator[tuple[str, bool]]:
    """The short forms of a line, each with whether it is explained there; none of a line in capitals."""
    text = without_addresses(text)
    if not any(character.islower() for character in text) and len(text.split()) > 1:
        return
    for found in _SHORT.finditer(text):
        before = text[max(found.start() - 24, 0) : found.start()]
        after = text[found.end() : found.end() + 60]
        if not _is_name(before, after):
            yield found[1], bool(_EXPLAINED_AFTER.match(after) or _EXPLAINED_BEFORE.search(before))


def _is_name(before: str, after: str) -> bool:
    """Whether it is part of a name in capitals (“SAN JOSÉ”), or the family name of a person (“Mme Awa DIOP”)."""
    last = before.split()[-1:] if before[-1:].isspace() else []
    following = after.split()[:1] if after[:1] == " " else []
    capitals = [word for word in (*last, *following) if len(word) > 1 and word.strip(",.;:()").isupper()]
    if any(word.strip(",.;:()").isalpha() for word in capitals):
        return True
    titled = [word.strip(".").casefold() for word in before.split()[-2:]]
    return any(word in _TITLES for word in titled)


def _is_known(form: str) -> bool:
    if form in KNOWN_SHORT_FORMS or (_ROMAN.fullmatch(form) is not None):
        return True
    return parse_number(f"{form} 5") is not None  # a currency: “HNL 5”


def _words_of_workshop(workshop: Workshop) -> frozenset[str]:
    """The words in capitals that the workshop itself uses and every participant has read."""
    texts = [workshop.title, workshop.short_title, workshop.series, workshop.organiser]
    for section in workshop.sections:
        for question in section.questions:
            texts += [question.label, question.prompt, *(option.label for option in question.options)]
            texts += [text for text in (question.guidance, question.example) if text is not None]
            for column in question.columns:
                texts += [column.label, *(option.label for option in column.options)]
    said = " ".join(text for local in texts for _, text in local.by_language)
    return frozenset(re.findall(r"[A-Z]{2,6}", said))


class _Initials:
    """The first letters of the words of texts, to find the long forms of short ones in."""

    def __init__(self, texts: Iterable[str]) -> None:
        capitals, every = [], []
        for text in texts:
            for word in _WORD.findall(text):
                if word in ".!?\n":
                    capitals.append(" ")
                    every.append(" ")
                    continue
                if word[0].isupper():
                    capitals.append(word[0])
                every.append(word[0].upper())
            capitals.append(" ")
            every.append(" ")
        self._capitals, self._every = "".join(capitals), "".join(every)

    def spell(self, form: str) -> bool:
        """Whether words with these first letters follow one another; for four letters and more in any case."""
        return form in self._capitals or (len(form) >= 4 and form in self._every)
