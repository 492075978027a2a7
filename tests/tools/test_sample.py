"""The sample report: complete, short enough to be spoken, and with pictures that its script draws again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from otop_report.completeness import Status, check, section_states
from otop_report.report.exchange import read_answers
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Kind, Workshop
from tools.sample_pictures import PICTURES, SAMPLE

ANSWERS = SAMPLE / "honduras.json"


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    return load_workshop("otop-2017")


@pytest.mark.parametrize("phase", [None, "closing"])
def test_the_sample_is_complete_and_nothing_is_found_in_it(workshop: Workshop, phase: str | None) -> None:
    report = read_answers(ANSWERS, workshop)
    findings = check(workshop, report, phase)
    assert findings == ()
    states = section_states(workshop, report, findings, phase)
    assert {state.status for state in states} == {Status.COMPLETE}


def test_every_point_of_the_sample_can_be_said_in_one_breath() -> None:
    answers = json.loads(ANSWERS.read_text("utf-8"))["answers"]
    points = [point for one in answers.values() if isinstance(one, dict) for point in one.get("points", [])]
    assert points
    assert [point for point in points if len(point.split()) > 14] == []


def test_the_sample_says_that_it_is_a_sample_and_marks_made_up_figures() -> None:
    answers = json.loads(ANSWERS.read_text("utf-8"))["answers"]
    assert "Sample" in answers["participant.name"]
    assert "sample report" in answers["participant.responsibilities"]
    made_up = [*answers["overview.indicators"], *answers["case.results"]]
    assert {row["source"] for row in made_up} == {"Sample figure"}


def test_every_picture_of_the_sample_has_its_drawing_and_its_words() -> None:
    answers = json.loads(ANSWERS.read_text("utf-8"))["answers"]
    pictures = [*answers["overview.pictures"], *answers["case.pictures"]]
    assert {one["file"] for one in pictures} == {f"{name}.jpg" for name in PICTURES}
    assert all(one["caption"] and one["alt"] and one["credit"] for one in pictures)
    assert sum(one.get("cover", False) for one in pictures) == 1


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_small_as_a_file_and_large_enough_for_a_slide(name: str) -> None:
    path = SAMPLE / f"{name}.jpg"
    assert path.stat().st_size < 200_000
    with Image.open(path) as picture:
        assert sorted(picture.size) == [1200, 1600]


def test_the_script_draws_the_picture_that_is_in_the_sample(tmp_path: Path) -> None:
    drawn = tmp_path / "lagoon.jpg"
    PICTURES["lagoon"]().save(drawn)
    with Image.open(drawn) as fresh, Image.open(SAMPLE / "lagoon.jpg") as kept:
        # Another build of the JPEG library may round in another way, so the pictures are compared and not the bytes.
        assert max(ImageStat.Stat(ImageChops.difference(fresh, kept)).mean) < 0.5


def test_every_question_of_the_bundled_workshop_has_guidance_and_every_message_two_examples(
    workshop: Workshop,
) -> None:
    questions = [
        question for section in workshop.sections for topic in section.topics for question in topic.questions
    ]
    assert [question.id for question in questions if question.guidance is None] == []
    bare = [
        question.id
        for question in questions
        if question.kind is Kind.MESSAGE and not (question.weak_example and question.strong_example)
    ]
    assert bare == []
