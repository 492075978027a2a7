from __future__ import annotations

import pytest

from otop_report.wizard.rehearsing import Plan, Talk, plan_of, shown_time


class Clock:
    """A clock that stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


PLAN = Plan((30.0, 60.0, 20.0), 120.0)


def test_a_talk_estimated_too_long_is_planned_to_end_in_time() -> None:
    plan = plan_of([3, 6, 3], talk_minutes=6)
    assert plan.seconds == (90.0, 180.0, 90.0)
    assert plan.whole == 360


def test_a_short_talk_is_planned_as_estimated() -> None:
    assert plan_of([1, 0.5], talk_minutes=10) == Plan((60.0, 30.0), 600)


def test_without_a_limit_the_estimate_is_the_time() -> None:
    assert plan_of([1, 0.5], talk_minutes=None).whole == 90


def test_one_is_on_time_while_a_slide_takes_what_is_planned(clock: Clock) -> None:
    talk = Talk(PLAN, clock)
    clock.move(25)
    assert talk.pace().late == 0
    clock.move(15)
    pace = talk.pace()
    assert (pace.elapsed, pace.planned, pace.late) == (40, 30, 10)
    assert (pace.here, pace.expected) == (40, 30)


def test_going_on_early_is_ahead_and_late_is_behind(clock: Clock) -> None:
    talk = Talk(PLAN, clock)
    clock.move(10)
    talk.go_to(1)
    assert talk.pace().late == -20
    clock.move(95)
    talk.go_to(2)
    clock.move(5)
    pace = talk.pace()
    assert (pace.elapsed, pace.planned, pace.late) == (110, 95, 15)
    assert pace.here == 5


def test_time_on_a_slide_counts_on_when_one_comes_back(clock: Clock) -> None:
    talk = Talk(PLAN, clock)
    clock.move(10)
    talk.go_to(1)
    clock.move(5)
    talk.go_to(0)
    clock.move(7)
    assert talk.pace().here == 17
    assert talk.pace().elapsed == 22


def test_the_clock_stops_and_goes_on(clock: Clock) -> None:
    talk = Talk(PLAN, clock)
    clock.move(10)
    talk.stop_or_go_on()
    clock.move(500)
    assert talk.pace().elapsed == 10
    assert not talk.is_running
    talk.stop_or_go_on()
    clock.move(3)
    assert talk.pace().elapsed == 13


def test_starting_again_counts_from_the_slide_that_is_shown(clock: Clock) -> None:
    talk = Talk(PLAN, clock)
    clock.move(200)
    talk.go_to(1)
    talk.restart()
    clock.move(12)
    pace = talk.pace()
    assert (pace.elapsed, pace.late, pace.whole) == (12, 0, 90)


def test_the_time_is_over_when_all_of_it_is_used(clock: Clock) -> None:
    talk = Talk(PLAN, clock)
    clock.move(119)
    assert not talk.pace().is_over
    clock.move(1)
    assert talk.pace().is_over


def test_there_is_nothing_before_the_first_slide_and_after_the_last(clock: Clock) -> None:
    talk = Talk(PLAN, clock)
    assert not talk.go_to(-1)
    assert talk.go_to(99)
    assert talk.place == 2
    assert not talk.go_to(3)


@pytest.mark.parametrize(("seconds", "shown"), [(0, "00:00"), (192.9, "03:12"), (3661, "61:01"), (-3, "00:00")])
def test_times_are_shown_as_a_clock_shows_them(seconds: float, shown: str) -> None:
    assert shown_time(seconds) == shown
