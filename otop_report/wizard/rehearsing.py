"""Rehearsing a talk: how long each slide is planned to take, and how one is doing against that plan.

    plan = plan_of([0.5, 1.2, …], talk_minutes=10)
    talk = Talk(plan, clock)          clock() gives seconds, from any beginning
    talk.go_to(3); talk.pace().late   seconds behind (ahead where it is negative)

The clock is a parameter: a stopwatch in the window, a number that a test sets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

ON_TIME = 10.0
"""Seconds early or late that nobody notices."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Seconds planned for each slide, and seconds given for the whole talk."""

    seconds: tuple[float, ...]
    whole: float

    def start(self, place: int) -> float:
        """When the slide at a place (from 0) is planned to begin."""
        return sum(self.seconds[:place])


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How a rehearsal stands, in seconds: `elapsed` of `whole`, `planned` for what was said so far, and on the slide
    that is shown `here` of `expected`.
    """

    elapsed: float
    whole: float
    planned: float
    here: float
    expected: float

    @property
    def late(self) -> float:
        """How far behind the plan; negative where ahead of it."""
        return self.elapsed - self.planned

    @property
    def is_over(self) -> bool:
        """Whether the time of the talk is used up."""
        return self.elapsed >= self.whole > 0


def plan_of(minutes: Sequence[float], talk_minutes: float | None) -> Plan:
    """The plan for slides that are estimated to take so many minutes each. A talk that is estimated longer than the
    workshop gives is planned closer, so that whoever keeps to the plan ends in time; without a limit the estimate is
    the time.
    """
    estimated = sum(minutes)
    whole = talk_minutes if talk_minutes is not None else estimated
    closer = min(1.0, whole / estimated) if estimated else 1.0
    return Plan(tuple(one * 60 * closer for one in minutes), whole * 60)


class Talk:
    """A rehearsal on its way: which slide is shown, and how long each has been. It begins at `place` and at once."""

    def __init__(self, plan: Plan, clock: Callable[[], float], place: int = 0) -> None:
        self.plan = plan
        self._clock = clock
        self._begun_at = self.place = place
        self._spent = [0.0] * len(plan.seconds)
        self._since: float | None = clock()

    @property
    def is_running(self) -> bool:
        """Whether the clock runs."""
        return self._since is not None

    def go_to(self, place: int) -> bool:
        """Shows another slide, the nearest there is; False where it is the same one."""
        wanted = max(0, min(place, len(self._spent) - 1))
        if wanted == self.place:
            return False
        self._count()
        self.place = wanted
        return True

    def restart(self) -> None:
        """Sets the clock to zero and runs it, from the slide that is shown."""
        self._spent = [0.0] * len(self._spent)
        self._begun_at = self.place
        self._since = self._clock()

    def stop_or_go_on(self) -> None:
        """Stops the clock, or has it go on."""
        if self._since is None:
            self._since = self._clock()
        else:
            self._count()
            self._since = None

    def pace(self) -> Pace:
        """How it stands now."""
        self._count()
        plan, begun = self.plan, self.plan.start(self._begun_at)
        here, expected = self._spent[self.place], plan.seconds[self.place]
        return Pace(
            elapsed=sum(self._spent),
            whole=plan.whole - begun,
            planned=max(0.0, plan.start(self.place) - begun) + min(here, expected),
            here=here,
            expected=expected,
        )

    def _count(self) -> None:
        """Adds the time since it was last counted to the slide that is shown."""
        if self._since is not None:
            now = self._clock()
            self._spent[self.place] += now - self._since
            self._since = now


def shown_time(seconds: float) -> str:
    """Minutes and seconds as a clock shows them: 03:12."""
    whole = max(0, int(seconds))
    return f"{whole // 60:02d}:{whole % 60:02d}"
