"""The report as a value: all answers of one participant to one workshop.

A report is frozen; `with_answer` and its like return a new one. Only answered questions are in `answers`:
a question that is not there is unanswered. Answers that `show_if` hides are kept here and left out by those
who show.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from otop_report.report.kinds.values import Answer


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as taken in: upright, JPEG or PNG, long side at most 2,000 pixels.

    `sha256` is the hex digest of `data` and the picture's name inside a report; `media_type` is `image/jpeg`
    or `image/png`; sizes are pixels.
    """

    sha256: str
    media_type: str
    width: int
    height: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one participant answered.

    `titles` are slide titles by topic id, `leave_out` the topics that go to the document only,
    `pictures` the picture files by their SHA-256.
    """

    workshop: str
    language: str
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    leave_out: tuple[str, ...] = ()
    pictures: Mapping[str, Picture] = field(default_factory=lambda: MappingProxyType({}), repr=False)

    def with_answer(self, question: str, answer: Answer | None) -> Report:
        """A report with that answer; None takes it away."""
        answers = {key: value for key, value in self.answers.items() if key != question}
        if answer is not None:
            answers[question] = answer
        return replace(self, answers=MappingProxyType(answers))
