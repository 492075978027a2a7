from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from otop_report.errors import UnreadableFile
from otop_report.report import store
from otop_report.report.kinds.values import TextAnswer
from otop_report.report.model import Report
from otop_report.report.opening import is_report_file, open_report
from otop_report.workshop.load import load_workshop

NAME = TextAnswer("A participant")


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "r.otopreport"
    workshop = load_workshop("otop-2017")
    report = Report(workshop=workshop.id, language="en").with_answer("participant.name", NAME)
    store.create(path, workshop, report)
    return path


def test_a_report_file_opens_with_the_workshop_it_carries(report_file: Path) -> None:
    workshop, report = open_report(report_file)

    assert workshop == load_workshop("otop-2017")
    assert report.answers == {"participant.name": NAME}
    assert open_report(report_file, "otop-2017") == (workshop, report)


def test_a_report_file_is_known_by_its_content_whatever_its_name(report_file: Path) -> None:
    other = report_file.rename(report_file.with_name("copy of report"))

    assert is_report_file(other)
    assert open_report(other)[1].answers == {"participant.name": NAME}


def test_a_report_of_another_workshop_is_refused(report_file: Path) -> None:
    other = replace(load_workshop("otop-2017"), id="honey-2026")

    with pytest.raises(UnreadableFile, match="“otop-2017”, not for “honey-2026”"):
        open_report(report_file, other)


def test_answers_json_opens_with_the_bundled_workshop_that_it_names(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"workshop": "otop-2017", "answers": {"participant.name": "A participant"}}')

    workshop, report = open_report(path)

    assert workshop.id == "otop-2017"
    assert report.answers == {"participant.name": NAME}
    assert open_report(path, workshop) == (workshop, report)
