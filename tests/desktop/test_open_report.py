from __future__ import annotations

from otop_report.desktop.open_report import Changed, Field, OpenReport
from otop_report.report.kinds.values import TextAnswer
from tests.builders import a_question, a_report, a_workshop


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def opened(clock: Clock) -> tuple[OpenReport, list[Changed]]:
    workshop = a_workshop(a_question("overview.name"), a_question("overview.place"))
    open_report = OpenReport(workshop, a_report(workshop), clock=clock)
    heard: list[Changed] = []
    open_report.changed.connect(heard.append)
    return open_report, heard


def type_into(open_report: OpenReport, question: str, text: str) -> None:
    field = Field("overview.name", question)
    open_report.change_answer(question, TextAnswer(text), "typing", field, typing=True)


def test_typing_in_one_field_without_a_pause_is_one_step_of_undo() -> None:
    clock = Clock()
    open_report, _ = opened(clock)
    for text in ("H", "Ho", "Hon"):
        type_into(open_report, "overview.name", text)
        clock.now += 0.5
    open_report.undo_stack.undo()
    assert open_report.report.answers == {}
    open_report.undo_stack.redo()
    assert open_report.report.answers["overview.name"] == TextAnswer("Hon")


def test_a_pause_or_another_field_begins_a_new_step() -> None:
    clock = Clock()
    open_report, _ = opened(clock)
    type_into(open_report, "overview.name", "H")
    clock.now += 1.5
    type_into(open_report, "overview.name", "Ho")
    type_into(open_report, "overview.place", "T")
    assert open_report.undo_stack.count() == 3


def test_everybody_hears_what_differs_and_where() -> None:
    open_report, heard = opened(Clock())
    type_into(open_report, "overview.name", "H")
    open_report.undo_stack.undo()
    typed, undone = heard
    assert typed.questions == undone.questions == {"overview.name"}
    assert not typed.undoing
    assert undone.undoing
    assert undone.field == Field("overview.name", "overview.name")


def test_a_report_that_is_equal_is_no_step() -> None:
    open_report, heard = opened(Clock())
    open_report.change(open_report.report, "nothing", Field("overview.name"))
    assert open_report.undo_stack.count() == 0
    assert heard == []
