"""What the check says of the newest report, however it comes about: at a pause, or at once."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from otop_report.desktop.open_report import Field, OpenReport
from otop_report.desktop.wizard.standing import Standing, checked
from otop_report.report.kinds.values import TextAnswer
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

TOPIC = "overview.answer"


def a_standing(surrounded: Surrounded) -> tuple[Standing, OpenReport]:
    workshop = a_workshop(a_question(TOPIC, max_words=3, required=True))
    surroundings = surrounded(workshop, a_report(workshop))
    open_report = surroundings.open_report
    return Standing(open_report, surroundings.background, open_report), open_report


def type_into(open_report: OpenReport, text: str) -> None:
    open_report.change_answer(TOPIC, TextAnswer(text), "typing", Field(TOPIC), typing=True)


def test_a_pause_in_typing_has_the_report_checked(qtbot: QtBot, surrounded: Surrounded) -> None:
    standing, open_report = a_standing(surrounded)
    missing = standing.findings
    assert missing
    with qtbot.waitSignal(standing.changed):
        type_into(open_report, "far more words than three")
    assert standing.findings
    assert standing.findings != missing


def test_what_is_checked_beside_typing_that_goes_on_is_not_told(qtbot: QtBot, surrounded: Surrounded) -> None:
    standing, open_report = a_standing(surrounded)
    for text in ("one", "one two", "one two three", "one two three four"):
        type_into(open_report, text)
        qtbot.wait(130)
    with qtbot.waitSignal(standing.changed):
        type_into(open_report, "one")
    assert standing.findings == checked(open_report.workshop, open_report.report)


def test_whoever_asks_knows_at_once(surrounded: Surrounded) -> None:
    standing, open_report = a_standing(surrounded)
    type_into(open_report, "far more words than three")
    standing.refresh()
    assert standing.findings == checked(open_report.workshop, open_report.report)
