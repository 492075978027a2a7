"""Numbers of pasted text that are shown with what they count come back as they were typed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from otop_report.intake.reading import read_submission
from otop_report.report.exchange import read_answers
from otop_report.report.kinds.values import BulletsAnswer, MessageAnswer
from otop_report.report.model import Report
from otop_report.report.text import plain
from otop_report.workshop.model import Kind, Workshop
from tests.builders import a_question, a_report, a_workshop, words
from tests.intake.exporting import different, exported_to

MESSAGE, BULLETS = "overview.background", "overview.goals"
ANSWERS: dict[str, Any] = {
    MESSAGE: {
        "headline": "The questions are 1.",
        "points": ["The questions are 1.", "Who sells the honey?", "2.", "Who buys it?", "3."],
        "details": "The questions are 1. Who sells the honey? 2. Who buys it? 3. Nobody knows.",
    },
    BULLETS: ["(a)", "Ask first.", "(b)", "Then write."],
}


def a_workshop_of_lists() -> Workshop:
    return a_workshop(a_question(MESSAGE, Kind.MESSAGE), a_question(BULLETS, Kind.BULLETS))


def read_after(edits: dict[str, tuple[str, str]], path: Path, workshop: Workshop, report: Report) -> Report:
    """The report read back after texts were changed in boxes: anchor → (old, new)."""
    office: Any = Presentation(str(exported_to(path, workshop, report)))
    for slide in office.slides:
        for shape in slide.shapes:
            if shape.name in edits:
                for run in [run for paragraph in shape.text_frame.paragraphs for run in paragraph.runs]:
                    run.text = run.text.replace(*edits[shape.name])
    office.save(str(path))
    return read_submission(path, workshop).report


def points_of(report: Report) -> list[str]:
    answer = report.answers[MESSAGE]
    assert isinstance(answer, MessageAnswer)
    return [plain(runs) for runs in answer.points]


def test_an_unchanged_deck_gives_back_what_was_typed(tmp_path: Path) -> None:
    workshop = a_workshop_of_lists()
    report = a_report(workshop, ANSWERS)
    assert different(report, read_after({}, tmp_path / "a.pptx", workshop, report)) == []


def test_points_beside_a_changed_one_stay_as_they_were_typed(tmp_path: Path) -> None:
    workshop = a_workshop_of_lists()
    report = a_report(workshop, ANSWERS)
    edits = {f"otop:{MESSAGE}/points": ("Who buys it?", "Who pays for it?")}
    back = read_after(edits, tmp_path / "a.pptx", workshop, report)
    assert points_of(back) == ["The questions are 1.", "Who sells the honey?", "2. Who pays for it?"]
    answer, typed = back.answers[MESSAGE], report.answers[MESSAGE]
    assert isinstance(answer, MessageAnswer)
    assert isinstance(typed, MessageAnswer)
    assert (answer.headline, answer.details) == (typed.headline, typed.details)


def test_a_number_that_nothing_follows_stays_where_the_point_before_it_did(tmp_path: Path) -> None:
    workshop = a_workshop_of_lists()
    report = a_report(workshop, ANSWERS)
    edits = {f"otop:{MESSAGE}/points": ("The questions are", "The two questions are")}
    back = read_after(edits, tmp_path / "a.pptx", workshop, report)
    assert points_of(back) == ["The two questions are", "1. Who sells the honey?", "2.", "Who buys it?", "3."]


def test_bullets_beside_a_changed_one_stay_as_they_were_typed(tmp_path: Path) -> None:
    workshop = a_workshop_of_lists()
    report = a_report(workshop, ANSWERS)
    back = read_after({f"otop:{BULLETS}": ("Then", "Later")}, tmp_path / "a.pptx", workshop, report)
    answer = back.answers[BULLETS]
    assert isinstance(answer, BulletsAnswer)
    assert [plain(runs) for runs in answer.items] == ["(a)", "Ask first.", "(b) Later write."]


def test_a_point_that_somebody_parted_stays_parted(tmp_path: Path) -> None:
    workshop = a_workshop_of_lists()
    report = a_report(workshop, {BULLETS: ["Ask first and then write.", "Wait."]})
    path = exported_to(tmp_path / "a.pptx", workshop, report)
    office: Any = Presentation(str(path))
    frame = next(s for slide in office.slides for s in slide.shapes if s.name == f"otop:{BULLETS}").text_frame
    first, second = frame.paragraphs
    first.runs[0].text = "Ask first"
    second.runs[0].text = "and then write."
    frame.add_paragraph().text = "Wait a day."
    office.save(str(path))
    answer = read_submission(path, workshop).report.answers[BULLETS]
    assert isinstance(answer, BulletsAnswer)
    assert [plain(runs) for runs in answer.items] == ["Ask first", "and then write.", "Wait a day."]


@pytest.mark.parametrize("headline", ["The questions are 1.", "Because of the floods,", "1."])
def test_a_headline_comes_back_as_typed_without_the_carried_answers(tmp_path: Path, headline: str) -> None:
    workshop = a_workshop_of_lists()
    report = a_report(workshop, {MESSAGE: ANSWERS[MESSAGE] | {"headline": headline}})
    path = exported_to(tmp_path / "a.pptx", workshop, report, carry=False)
    answer = read_submission(path, workshop).report.answers[MESSAGE]
    typed = report.answers[MESSAGE]
    assert isinstance(answer, MessageAnswer)
    assert isinstance(typed, MessageAnswer)
    assert (answer.headline, answer.details) == (typed.headline, typed.details)


@pytest.mark.parametrize("question", ["case.background", "case.expected", "case.reasons"])
def test_a_real_case_keeps_its_pasted_numbers_beside_a_change(
    question: str, shared: Path, tmp_path: Path, otop: Workshop
) -> None:
    report = read_answers(shared / "cases" / "eswatini.json", otop)
    typed = report.answers[question]
    assert isinstance(typed, MessageAnswer)
    last = plain(typed.points[-1])
    edits = {f"otop:{question}/points{box}": (last, "Something else.") for box in ("", "#2")}
    back = read_after(edits, tmp_path / "a.pptx", otop, report)
    answer = back.answers[question]
    assert different(report, back) == [question]
    assert isinstance(answer, MessageAnswer)
    assert [plain(runs) for runs in answer.points] == [*map(plain, typed.points[:-1]), "Something else."]
    assert (answer.headline, answer.details) == (typed.headline, typed.details)


def test_points_that_open_with_their_number_are_not_joined_at_the_border_of_two_slides(tmp_path: Path) -> None:
    workshop = a_workshop_of_lists()
    given = [part for number in range(1, 9) for part in (f"{number}.", words(30, 30 * number))]
    report = a_report(workshop, {MESSAGE: {"headline": "Eight points", "points": given}})
    path = exported_to(tmp_path / "a.pptx", workshop, report, carry=False)
    back = points_of(read_submission(path, workshop).report)
    assert back == [f"{number}. {words(30, 30 * number)}" for number in range(1, 9)]
