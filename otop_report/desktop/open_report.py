"""OpenReport: the report that is open in a window, as all its widgets see it.

Whatever changes the report goes through `change`: it is one step of the one undo stack, and everybody who listens is
told what differs. Typing in one field joins to one step until it pauses for a second. The report itself stays a frozen
value; this object only says which one is the newest.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from otop_report.report.kinds.values import Answer
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop

PAUSE = 1.0
"""Seconds without a change after which typing in the same field begins a new step."""
_JOINING = 1


@dataclass(frozen=True, slots=True)
class Field:
    """Where a change was made, for going back to it: the topic, the question, and the place inside the answer."""

    topic: str
    question: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """What differs: the reports before and after, the questions whose answers differ, and where it was made.

    `undoing` tells that it came by undo or redo, so that the window goes there.
    """

    before: Report
    after: Report
    questions: frozenset[str]
    field: Field
    undoing: bool = False


class OpenReport(QObject):
    """The newest report, its workshop, and the way to change it."""

    changed = Signal(object)
    """A `Changed`."""

    def __init__(
        self,
        workshop: Workshop,
        report: Report,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self.undo_stack = QUndoStack(self)
        self._report = report
        self._clock = clock

    @property
    def report(self) -> Report:
        """The newest report."""
        return self._report

    def change(self, report: Report, what: str, field: Field, *, typing: bool = False, batch: str = "") -> None:
        """Makes a new report the newest one; a report that is equal changes nothing.

        `what` names the step in the menu ("typing in Headline"). `typing` joins it to the step before if that was in
        the same field less than a second ago; steps of the same `batch` join whatever time lies between, and the last
        one names them.
        """
        if report != self._report:
            typed = self._clock() if typing else None
            self.undo_stack.push(_Step(self, self._report, report, what, field, typed, batch))

    def change_answer(
        self, question: str, answer: Answer | None, what: str, field: Field, *, typing: bool = False
    ) -> None:
        """As `change`, for one answer; None takes it away."""
        self.change(self._report.with_answer(question, answer), what, field, typing=typing)

    def show(self, before: Report, after: Report, field: Field, undoing: bool) -> None:
        """Makes a report the newest and tells everybody; only steps of the undo stack call it."""
        self._report = after
        keys = before.answers.keys() | after.answers.keys()
        questions = frozenset(key for key in keys if before.answers.get(key) != after.answers.get(key))
        self.changed.emit(Changed(before, after, questions, field, undoing))


class _Step(QUndoCommand):
    """One step. It keeps the whole reports: they are frozen and share all that did not change."""

    def __init__(
        self,
        owner: OpenReport,
        before: Report,
        after: Report,
        what: str,
        field: Field,
        typed: float | None,
        batch: str = "",
    ) -> None:
        super().__init__(what)
        self._owner = owner
        self._before = before
        self._after = after
        self._field = field
        self._typed = typed
        self._batch = batch
        self._first = True

    def redo(self) -> None:
        again, self._first = not self._first, False
        self._owner.show(self._before, self._after, self._field, again)

    def undo(self) -> None:
        self._owner.show(self._after, self._before, self._field, True)

    def id(self) -> int:
        return _JOINING if self._typed is not None or self._batch else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step):
            return False
        if self._batch and self._batch == other._batch:
            self._after = other._after
            self.setText(other.text())
            return True
        if self._typed is None or other._typed is None:
            return False
        if other._field != self._field or other._typed - self._typed > PAUSE:
            return False
        self._after, self._typed = other._after, other._typed
        return True
