"""Headlines that say nothing: the name of the part again, a sentence broken off, or words that fit every report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from otop_report.completeness.advice_text import (
    Passage,
    Told,
    advice_in,
    folded,
    listed,
    sentences,
    shortened,
    words,
)
from otop_report.completeness.advice_vocabulary import (
    BEGINS_SIDE_CLAUSE,
    CUT_AFTER,
    ENGLISH,
    FRENCH,
    NAMES_OF_PARTS,
    SAYS_NOTHING,
    SAYS_NOTHING_ELSEWHERE,
    SPANISH,
    SUBJECT_ONLY_BEFORE,
)
from otop_report.completeness.finding import Finding
from otop_report.completeness.shown import Asked
from otop_report.report.kinds.values import MessageAnswer
from otop_report.workshop.model import LocalText

_EMPTY_IN_ENGLISH = SAYS_NOTHING | ENGLISH
_EMPTY_ELSEWHERE = SAYS_NOTHING_ELSEWHERE | FRENCH | SPANISH
_OPEN_SIGNS = ("“”", "«»", "()", "（）", "「」")
_STOPS = (",", ";", "，", "；", "、", "(", "“", "«")
_LACK = re.compile(r"(lack|absence|shortage) of \w+|manque d(e |')\w+|falta de \w+", re.IGNORECASE)


def headlines_that_say_nothing(told: Told) -> Iterator[Finding]:
    """Headlines from which a listener learns nothing, in one finding: the first is quoted, the others are named."""
    found = [
        (passage, why)
        for passage in told.passages
        if passage.part == "headline" and (why := _why(passage)) is not None
    ]
    if not found:
        return
    first, why = found[0]
    others = list(dict.fromkeys(passage.place for passage, _ in found[1:]))
    text = f"The headline of {first.place}, “{shortened(first.text)}”, {why}. "
    if others:
        text += f"The same goes for {listed(others)}. "
    yield advice_in(first, f"{text}Say in one short sentence what people should remember.")


def says_nothing(text: str) -> bool:
    """Whether every word of a text in English, French or Spanish fits any report of any country."""
    said = [word.casefold().removeprefix("l’").removeprefix("l'") for word in words(text)]
    if not said or any(character.isdigit() for character in text):
        return False
    return all(word in _EMPTY_IN_ENGLISH for word in said) or all(word in _EMPTY_ELSEWHERE for word in said)


def _why(passage: Passage) -> str | None:
    headline = passage.text.strip()
    if not any(character.isalpha() for character in headline):
        return "has no words"
    if folded(headline) in _names(passage.asked) or headline in NAMES_OF_PARTS:
        return "only names this part of the report"
    if _is_cut(headline) or _begins_its_text(headline, passage.asked):
        return "is only a part of a sentence"
    if says_nothing(headline) or _LACK.fullmatch(headline.rstrip(".")):
        return "could stand in every report"
    return None


def _names(asked: Asked) -> frozenset[str]:
    """What this part of the report is called, in every language of the workshop."""
    question, topic, section = asked.question, asked.topic, asked.section
    texts: tuple[LocalText, ...] = (question.label, topic.name, section.name)
    named = {text for local in texts for _, text in local.by_language}
    named.update(question.synonyms, topic.synonyms, section.synonyms)
    return frozenset(folded(text) for text in named)


def _is_cut(headline: str) -> bool:
    """Whether a headline ends where no sentence does."""
    if headline.endswith(_STOPS) or any(headline.count(pair[0]) > headline.count(pair[1]) for pair in _OPEN_SIGNS):
        return True
    said = headline.split()
    return len(said) > 2 and said[-1] in CUT_AFTER


def _begins_its_text(headline: str, asked: Asked) -> bool:
    """Whether the headline is the first words of a sentence that follows, and no sentence of its own."""
    if not isinstance(asked.answer, MessageAnswer) or len(headline.split()) < 3:
        return False
    for text in _texts(asked.answer):
        if headline.endswith(" 1.") and text.startswith(headline) and len(text) > len(headline):
            return True  # the first sentence of a text and the number of its first item
        first = next(sentences(text[: len(headline) + 400]), "")
        rest = first[len(headline) :]
        if not first.startswith(headline) or not rest.strip(" .!?…\"'”’»)]"):
            continue
        following = words(rest)[:1]
        if headline.casefold().startswith(BEGINS_SIDE_CLAUSE) or (following and following[0] in SUBJECT_ONLY_BEFORE):
            return True
    return False


def _texts(answer: MessageAnswer) -> Iterator[str]:
    if answer.details:
        yield answer.details[0].text
    if answer.points:
        yield "".join(run.text for run in answer.points[0])
