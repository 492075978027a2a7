"""`import`: a new report from an exported file, and an edited file joined to the report it came from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from otop_report.assets import resource
from otop_report.cli.root import run
from otop_report.report import store
from otop_report.report.kinds.values import MessageAnswer, TextAnswer
from tests.intake.exporting import different

SAMPLE = str(resource("sample", "honduras.json"))


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """The sample as a report file."""
    path = tmp_path / "report.otopreport"
    assert run(["new", str(path), "--workshop", "otop-2017", "--answers", SAMPLE]) == 0
    return path


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """The exported sample with another name and another headline."""
    path = tmp_path / "edited.pptx"
    assert run(["export", SAMPLE, "--to", str(path)]) == 0
    office: Any = Presentation(str(path))
    for slide in office.slides:
        for shape in slide.shapes:
            if shape.name == "otop:participant.name":
                shape.text_frame.paragraphs[0].runs[0].text = "Another Name"
            if shape.name == "otop:overview.background/headline":
                shape.text_frame.paragraphs[0].runs[0].text = "Another headline"
    office.save(str(path))
    return path


def name_in(path: Path) -> str:
    answer = store.load(path)[0].answers["participant.name"]
    assert isinstance(answer, TextAnswer)
    return answer.text


def test_an_exported_file_becomes_a_new_report(tmp_path: Path, report: Path) -> None:
    document, target = tmp_path / "out.docx", tmp_path / "new.otopreport"
    assert run(["export", str(report), "--to", str(document)]) == 0
    assert run(["import", str(document), "--to", str(target)]) == 0
    (new, workshop), (old, _) = store.load(target), store.load(report)
    assert different(old, new) == []
    assert workshop.hash == store.load(report)[1].hash


def test_what_the_file_changed_is_taken_and_nothing_else(
    report: Path, edited: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = store.load(report)[0]
    assert run(["import", str(edited), "--to", str(report)]) == 0
    after = store.load(report)[0]
    assert different(before, after) == ["overview.background", "participant.name"]
    assert name_in(report) == "Another Name"
    answer = after.answers["overview.background"]
    assert isinstance(answer, MessageAnswer)
    assert answer.headline == "Another headline"
    assert after.pictures == before.pictures
    assert "2 answers taken" in capsys.readouterr().err


def test_what_only_the_report_changed_stays(report: Path, edited: Path) -> None:
    with store.ReportFile(report) as opened:
        opened.save_answer("participant.position", TextAnswer("Director"))
    assert run(["import", str(edited), "--to", str(report)]) == 0
    assert store.load(report)[0].answers["participant.position"] == TextAnswer("Director")
    assert name_in(report) == "Another Name"


def test_what_both_changed_is_told_and_decided_by_prefer(
    report: Path, edited: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with store.ReportFile(report) as opened:
        opened.save_answer("participant.name", TextAnswer("My Name"))
    assert run(["import", str(edited), "--to", str(report)]) == 0
    assert name_in(report) == "My Name"
    assert "was changed in the file and in the report" in capsys.readouterr().err
    assert run(["import", str(edited), "--to", str(report), "--prefer", "report"]) == 0
    assert name_in(report) == "My Name"
    assert run(["import", str(edited), "--to", str(report), "--prefer", "file"]) == 0
    assert name_in(report) == "Another Name"


def test_a_file_that_cannot_be_read_makes_no_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken, target = tmp_path / "broken.pptx", tmp_path / "new.otopreport"
    broken.write_bytes(b"not a deck")
    assert run(["import", str(broken), "--to", str(target)]) == 3
    assert not target.exists()
    assert "not a PowerPoint or Word file" in capsys.readouterr().err
