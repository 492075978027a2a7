"""Enumerators that stand alone: "1.", "(a)", "ii)" given as items of their own, as pasted text has them.

A reader wants the number with what it counts: shown, such an item opens the one after it, and a headline does without
it. The answers stay as typed; `Shown` says which items stand where, so that they can be told apart again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from otop_report.report.text import Run, Runs, plain

_NUMBER = r"(?:\d{1,2}|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})"
_ENUMERATOR = re.compile(rf"[(\[]?{_NUMBER}(?:[.)\]]|\.\))")
_AT_THE_END = re.compile(rf"\s+(?P<sign>\(?{_NUMBER}(?:[.)]|\.\)))$")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_NO_END = " ,;:\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}"


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as it is shown: the number of the item that it is, and before it the (number, words) of others."""

    item: int
    runs: Runs
    opened: tuple[tuple[int, str], ...] = ()


def is_enumerator(text: str) -> bool:
    """Whether a text is an enumerator and nothing else."""
    return _ENUMERATOR.fullmatch(text.strip()) is not None


def shown_items(items: Sequence[Runs]) -> tuple[tuple[Shown, ...], tuple[int, ...]]:
    """The items as they are shown, and the numbers of those that are not: enumerators that nothing follows.

    The number of a first item may stand at the end of the text before it ("We asked: 1.", then "2." alone later): it
    is shown with what it counts, too. Items that are all enumerators are shown as they are.
    """
    texts = [plain(runs) for runs in items]
    alone = [is_enumerator(text) for text in texts]
    if all(alone) or not (any(alone) or any(_AT_THE_END.search(text) for text in texts)):
        return tuple(Shown(number, runs) for number, runs in enumerate(items)), ()
    shown: list[Shown] = []
    waiting: list[tuple[int, str]] = []
    for number, runs in enumerate(items):
        if alone[number]:
            waiting.append((number, texts[number].strip()))
            continue
        following = texts[number + 1 :]
        found = _loose_end(texts[number], following) if following and not alone[number + 1] else None
        kept = _cut(runs, found.start()) if found else runs
        before = "".join(f"{sign} " for _, sign in waiting)
        opened = (Run(before), *kept) if before else kept
        shown.append(Shown(number, opened, tuple(waiting)))
        waiting = [(number, found["sign"])] if found else []
    return tuple(shown), tuple(number for number, _ in waiting)


def shown_headline(headline: str, following: Sequence[str]) -> str:
    """A headline as a title: without an enumerator or a comma at its end; "" for one without a letter.

    `following` are the texts after it: a number at the end is only an enumerator where they go on with the next, or
    where a colon stands before it.
    """
    if not any(character.isalpha() for character in headline) or is_enumerator(headline):
        return ""
    if _AT_THE_END.search(headline):
        parts = [part for text in following for part in (text, *re.split(r"(?<=[.:;!?])\s+", text))]
        found = _loose_end(headline, parts)
        headline = headline[: found.start()] if found else headline
    return headline.rstrip(_NO_END)


def _loose_end(text: str, following: Sequence[str]) -> re.Match[str] | None:
    """The enumerator at the end of a text that counts what comes after it."""
    found = _AT_THE_END.search(text)
    if found is None:
        return None
    successor = _successor(found["sign"])
    goes_on = bool(successor) and any(one.strip() == successor for one in following)
    return found if goes_on or text[: found.start()].rstrip().endswith(":") else None


def _successor(sign: str) -> str:
    """The enumerator after one: "2." after "1.", "(b)" after "(a)"; "" where there is none."""
    name = sign.strip("().[]")
    if name.isdecimal():
        return sign.replace(name, str(int(name) + 1))
    if name in _ROMAN[:-1]:
        return sign.replace(name, _ROMAN[_ROMAN.index(name) + 1])
    if name in _LETTERS[:-1]:
        return sign.replace(name, _LETTERS[_LETTERS.index(name) + 1])
    return ""


def _cut(runs: Runs, end: int) -> Runs:
    kept: list[Run] = []
    for run in runs:
        if end <= 0:
            break
        text = run.text[:end]
        kept.append(Run(text, run.bold, run.italic, run.link))
        end -= len(run.text)
    return tuple(kept)
