from __future__ import annotations

from pathlib import Path

import pytest

from otop_report.cli.root import run
from otop_report.report import store
from tests.builders import a_picture_file


def test_new_starts_an_empty_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "honduras.otopreport"

    assert run(["new", str(target), "--workshop", "otop-2017"]) == 0

    report, workshop = store.load(target)
    assert (workshop.id, report.workshop, dict(report.answers)) == ("otop-2017", "otop-2017", {})
    out, err = capsys.readouterr()
    assert out == ""
    assert "without answers" in err


def test_new_starts_a_report_with_answers_and_their_pictures(tmp_path: Path) -> None:
    a_picture_file(tmp_path / "hill.jpg")
    answers = tmp_path / "answers.json"
    answers.write_text(
        '{"workshop": "otop-2017", "answers": {"participant.country": "Honduras",'
        ' "overview.pictures": [{"file": "hill.jpg"}]}}'
    )
    target = tmp_path / "honduras.otopreport"

    assert run(["new", str(target), "--workshop", "otop-2017", "--answers", str(answers)]) == 0

    report, _ = store.load(target)
    assert list(report.answers) == ["participant.country", "overview.pictures"]
    assert len(report.pictures) == 1


def test_new_refuses_an_existing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "honduras.otopreport"
    target.write_text("mine")

    assert run(["new", str(target), "--workshop", "otop-2017"]) == 3

    assert target.read_text() == "mine"
    assert "already" in capsys.readouterr().err


def test_new_with_unsound_answers_makes_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"answers": {"overview.goals": "one",\n "overview.goal": []}}')

    status = run(["new", str(tmp_path / "x.otopreport"), "--workshop", "otop-2017", "--answers", str(answers)])

    assert status == 3
    assert [file.name for file in tmp_path.iterdir()] == ["answers.json"]
    err = capsys.readouterr().err
    assert "answers.json:1: overview.goals: expected a list" in err
    assert "did you mean “overview.goals”?" in err


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["new"], 2),
        (["new", "x.otopreport"], 2),
        (["new", "x.otopreport", "--workshop", "otop-2018"], 2),
        (["new", "x.otopreport", "--workshop", "otop-2017", "--answers", "missing.json"], 3),
        (["new", "missing/x.otopreport", "--workshop", "otop-2017"], 3),
        (["new", ".", "--workshop", "otop-2017"], 3),
        (["new", "x.otopreport", "--workshop", "missing/workshop.toml"], 3),
    ],
)
def test_new_that_cannot_work_ends_with_its_status_and_makes_nothing(
    arguments: list[str], status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert run(arguments) == status
    assert list(tmp_path.iterdir()) == []
