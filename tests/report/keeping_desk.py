"""What tests of keeping share: a report file on a desk, a keeper in a hurry, and what it told."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from otop_report.report import store
from otop_report.report.keeping.keeper import Keeper, Rhythm
from otop_report.report.keeping.saving import State
from otop_report.report.kinds.values import TextAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop
from tests.builders import a_report, a_workshop_of_all_kinds

WORKSHOP = a_workshop_of_all_kinds()
FIRST = a_report(WORKSHOP, {"overview.text": "first", "overview.year": "2013"})
IN_A_HURRY = Rhythm(gather=0.02, look=0.05, first_retry=0.05, longest_retry=0.1)
StateT = TypeVar("StateT", bound=State)


def the_same_workshop(data: bytes, name: str) -> Workshop:
    return WORKSHOP


def typed(text: str, report: Report = FIRST) -> Report:
    return report.with_answer("overview.text", TextAnswer(text))


def text_in(path: Path) -> str:
    """What the file holds, as somebody else would read it."""
    answer = store.load(path, the_same_workshop)[0].answers["overview.text"]
    assert isinstance(answer, TextAnswer)
    return answer.text


@dataclass
class Told:
    """Everything a keeper said, and a way to wait for what it will say."""

    states: list[State] = field(default_factory=list)
    condition: threading.Condition = field(default_factory=threading.Condition)

    def __call__(self, state: State) -> None:
        with self.condition:
            self.states.append(state)
            self.condition.notify_all()

    def next(self, kind: type[StateT], after: int = 0, timeout: float = 10.0) -> StateT:
        """The first state of a kind behind the first `after` ones, waited for."""
        deadline = time.monotonic() + timeout
        with self.condition:
            while True:
                for state in self.states[after:]:
                    if isinstance(state, kind):
                        return state
                left = deadline - time.monotonic()
                assert left > 0, f"no {kind.__name__} in {self.states[after:]}"
                self.condition.wait(left)

    @property
    def count(self) -> int:
        return len(self.states)


@contextmanager
def kept(path: Path, told: Told, **more: Any) -> Iterator[Keeper]:
    """A keeper of a new file at `path`, or of the one that is there."""
    if not path.exists():
        store.create(path, WORKSHOP, FIRST)
    report, _ = store.load(path, the_same_workshop)
    keeper = Keeper(path, WORKSHOP, report, told, **({"rhythm": IN_A_HURRY} | more))
    try:
        yield keeper
    finally:
        keeper.close(10)
