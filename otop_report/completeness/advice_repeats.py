"""A text that stands twice, and a failure without a cause: its reasons repeat another answer, or say that it failed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from otop_report.completeness.advice_headlines import says_nothing
from otop_report.completeness.advice_text import (
    Told,
    advice_about,
    listed,
    name,
    sentences,
)
from otop_report.completeness.finding import Finding
from otop_report.completeness.shown import Asked
from otop_report.report.kinds.values import ChoiceAnswer

_MOST_EMPTY = 12
"""Reasons of more sentences are not taken for empty, whatever they say."""

_ASK_FOR_REASONS = ("reason", "cause", "why it failed")


def failures_without_a_cause(told: Told) -> Iterator[Finding]:
    """A case that failed, in whole or in part, whose reasons only say that it failed or are another answer again."""
    failed = next((one for one in told.asked if _is_failure(one)), None)
    if failed is None:
        return
    for asked in told.asked:
        if asked.answer is None or not _asks_for_reasons(asked, failed):
            continue
        text = told.long_texts.get(asked.question.id, "")
        same = [name(other) for other in _with_text(told, text) if other.question.id != asked.question.id]
        if same:
            yield advice_about(
                asked,
                f"The case failed{_in_part(failed)}, and {name(asked)} says the same as {listed(same)}, word for word. "
                "Say here why it failed: what was decided or left out, and how you know."
                + (" The others, too, each ask for something else." if len(same) > 1 else ""),
            )
        elif _only_says_that_it_failed(told, asked):
            yield advice_about(
                asked,
                f"{name(asked)} says that the case failed{_in_part(failed)}, and not why. Name the strongest reason: "
                "what was decided or left out, and how you know.",
            )


def answers_given_twice(told: Told) -> Iterator[Finding]:
    """Long answers that are the same in several places, where no failure has been told of because of it."""
    texts = dict.fromkeys(told.long_texts.values())
    told_already = {finding.question for finding in failures_without_a_cause(told)}
    groups = [
        group
        for group in (_with_text(told, text) for text in texts)
        if len(group) > 1 and told_already.isdisjoint(one.question.id for one in group)
    ]
    if groups:
        names = "; ".join(listed([name(one) for one in group]) for group in groups[:2])
        yield advice_about(
            groups[0][1],
            f"The same text stands in {names}. Each question asks for something else: keep the text where it belongs, "
            "and write in the other place what is asked there.",
        )


def _is_failure(asked: Asked) -> bool:
    if not isinstance(asked.answer, ChoiceAnswer):
        return False
    option = asked.question.option(asked.answer.option)
    return option is not None and "fail" in f"{option.id} {option.label.in_language('en')}".casefold()


def _in_part(failed: Asked) -> str:
    return "" if isinstance(failed.answer, ChoiceAnswer) and failed.answer.option.startswith("fail") else " in part"


def _asks_for_reasons(asked: Asked, failed: Asked) -> bool:
    """Whether a question of the failed case asks why: its prompt depends on the outcome, or it is called so."""
    if asked.section.id != failed.section.id or asked.question.kind is failed.question.kind:
        return False
    depends = any(other.condition.question == failed.question.id for other in asked.question.prompt_if)
    called = asked.question.label.in_language("en").casefold()
    return depends or any(word in called for word in _ASK_FOR_REASONS)


def _with_text(told: Told, text: str) -> list[Asked]:
    """The questions whose long answer is this text."""
    return [one for one in told.asked if text and told.long_texts.get(one.question.id) == text]


def _only_says_that_it_failed(told: Told, asked: Asked) -> bool:
    texts = (passage.text for passage in told.passages if passage.asked.question.id == asked.question.id)
    said = list(islice((sentence for text in texts for sentence in sentences(text)), _MOST_EMPTY + 1))
    return 0 < len(said) <= _MOST_EMPTY and all(says_nothing(sentence) for sentence in said)
