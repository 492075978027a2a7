from __future__ import annotations

import json
from pathlib import Path

import pytest

from otop_report.cli.root import run
from otop_report.report import store
from otop_report.report.exchange import read_answers
from otop_report.workshop.load import load_workshop
from tests.builders import a_picture_file

CASES = ["eswatini", "morocco", "nepal", "togo"]


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """Answers JSON with a picture beside it."""
    a_picture_file(tmp_path / "photos" / "hill.jpg")
    path = tmp_path / "answers.json"
    document = {
        "workshop": "otop-2017",
        "language": "es",
        "answers": {
            "participant.name": "Ñandú",
            "overview.budget": {"typed": "L 4,215,004.10", "unit": "lempira"},
            "overview.pictures": [{"file": "photos/hill.jpg", "caption": "A hill"}],
        },
    }
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_answers_shows_a_report_as_json(answers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["answers", str(answers)]) == 0

    shown = json.loads(capsys.readouterr().out)
    assert shown["language"] == "es"
    assert shown["answers"]["participant.name"] == "Ñandú"
    assert shown["answers"]["overview.pictures"] == [{"file": "hill.jpg", "caption": "A hill"}]


def test_a_report_file_gives_the_answers_it_was_made_of(answers: Path, tmp_path: Path) -> None:
    report, target = tmp_path / "r.otopreport", tmp_path / "out.json"
    run(["new", str(report), "--workshop", "otop-2017", "--answers", str(answers)])

    assert run(["answers", str(report), "--to", str(target)]) == 0

    workshop = load_workshop("otop-2017")
    assert read_answers(target, workshop) == read_answers(answers, workshop)
    assert (tmp_path / "out-pictures" / "hill.jpg").is_file()


def test_an_existing_target_is_replaced(answers: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")

    assert run(["answers", str(answers), "--to", str(target)]) == 0
    assert json.loads(target.read_text(encoding="utf-8"))["workshop"] == "otop-2017"


@pytest.mark.parametrize(
    ("name", "content", "status", "message"),
    [
        ("a.json", '{"workshop": "otop-2018", "answers": {}}', 2, "did you mean “otop-2017”?"),
        ("a.json", '{"workshop": "/etc", "answers": {}}', 2, "--workshop"),
        ("a.json", '{"answers": {}}', 2, "--workshop"),
        ("a.json", '{"workshop": 5}', 3, "expected a text"),
        ("a.json", "[]", 3, "expected answers as a JSON object"),
        ("a.json", "{", 3, ":1: this is not JSON"),
        ("a.otopreport", "{}", 3, "not a report file"),
        ("a.pptx", "PK\x03\x04", 3, "import"),
    ],
)
def test_what_cannot_be_read_ends_with_one_clear_error(
    name: str, content: str, status: int, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_text(content)

    assert run(["answers", str(path)]) == status

    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert "Traceback" not in err


def test_a_missing_file_and_a_folder_end_with_status_3(tmp_path: Path) -> None:
    assert run(["answers", str(tmp_path / "missing")]) == 3
    assert run(["answers", str(tmp_path)]) == 3
    assert run(["answers", str(tmp_path / "missing.otopreport")]) == 3


def test_a_workshop_can_be_named_for_answers_that_name_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"answers": {"participant.country": "Ivory Coast"}}')

    assert run(["answers", str(path), "--workshop", "otop-2017"]) == 0
    assert json.loads(capsys.readouterr().out)["answers"] == {"participant.country": "CI"}


@pytest.mark.parametrize("case", CASES)
def test_real_answers_go_through_a_report_file_and_come_out_equal(shared: Path, tmp_path: Path, case: str) -> None:
    source = shared / "cases" / f"{case}.json"
    report, target = tmp_path / "r.otopreport", tmp_path / "out.json"

    assert run(["new", str(report), "--workshop", "otop-2017", "--answers", str(source)]) == 0
    assert run(["answers", str(report), "--to", str(target)]) == 0

    workshop = load_workshop("otop-2017")
    given = read_answers(source, workshop)
    assert store.load(report)[0] == given
    assert read_answers(target, workshop) == given
    assert set(given.answers) == set(json.loads(source.read_text(encoding="utf-8"))["answers"])
