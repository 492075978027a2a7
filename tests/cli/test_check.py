"""`check`: every report beside the list of who is expected, in every form, with the right exit status."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from otop_report.assets import resource
from otop_report.cli.root import run

SAMPLE = resource("sample")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder as an office has it: a complete report, an incomplete one, a broken file, and other things."""
    folder = tmp_path / "inbox"
    shutil.copytree(SAMPLE, folder / "honduras")
    (folder / "togo.json").write_text(json.dumps({"workshop": "otop-2017", "answers": {"participant.country": "TG"}}))
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    (folder / "~$broken.docx").write_bytes(b"lock")
    (folder / ".hidden.json").write_text("{}")
    (folder / "settings.json").write_text('{"theme": "dark"}')
    (folder / "list.csv").write_text("name,country\n")
    return folder


def checked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    status = run(["check", *arguments, "--format", "json"])
    return status, json.loads(capsys.readouterr().out)


def test_a_complete_report_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    status, content = checked(capsys, str(SAMPLE / "honduras.json"))
    assert status == 0
    [report] = content["reports"]
    assert (report["kind"], report["workshop"], report["status"]) == ("answers", "otop-2017", "complete")
    assert report["participant"]["country"] == "HN"
    assert [section["id"] for section in report["sections"]] == ["participant", "overview", "problems", "case"]
    assert content["summary"] == {"complete": 1, "incomplete": 0, "unsure": 0, "unreadable": 0}


def test_a_folder_is_read_with_what_is_below_it_in_order_of_path(
    inbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, content = checked(capsys, str(inbox))
    assert status == 1
    files = [Path(report["file"]).relative_to(inbox).as_posix() for report in content["reports"]]
    assert files == ["broken.docx", "honduras/honduras.json", "togo.json"]
    assert [report["status"] for report in content["reports"]] == ["unreadable", "complete", "incomplete"]


def test_an_unreadable_file_has_its_reason_as_a_finding(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, content = checked(capsys, str(inbox / "broken.docx"))
    assert status == 3
    [report] = content["reports"]
    assert (report["kind"], report["status"], report["sections"]) == ("docx", "unreadable", [])
    assert "damaged" in report["findings"][0]["message"]


def test_answers_with_faults_tell_them_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "faulty.json"
    content = {"workshop": "otop-2017", "answers": {"case.otcome": "success", "overview.goals": {"a": 1}}}
    path.write_text(json.dumps(content, indent=1))
    status, told = checked(capsys, str(path))
    assert status == 3
    messages = [finding["message"] for finding in told["reports"][0]["findings"]]
    assert len(messages) == 2
    assert "case.outcome" in messages[0]


def test_a_roster_tells_who_has_not_sent_a_report(
    inbox: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = json.loads((SAMPLE / "honduras.json").read_text(encoding="utf-8"))["answers"]["participant.name"]
    roster = tmp_path / "roster.csv"
    roster.write_text(f"Name;Country\n{name};Honduras\nKofi Mensah;Ghana\n", encoding="utf-8-sig")
    status, content = checked(capsys, str(inbox / "honduras"), "--roster", str(roster))
    assert status == 1
    assert content["not_received"] == [{"name": "Kofi Mensah", "country": "GH"}]
    assert content["unmatched"] == []


def test_an_empty_folder_is_nothing_to_read_unless_people_are_expected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    assert run(["check", str(folder)]) == 3
    assert "There is no report in it" in capsys.readouterr().err
    roster = tmp_path / "roster.csv"
    roster.write_text("name\nAna\n")
    status, content = checked(capsys, str(folder), "--roster", str(roster))
    assert status == 1
    assert content["not_received"] == [{"name": "Ana", "country": ""}]


def test_reports_exported_and_kept_as_files_are_checked_alike(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sample = str(SAMPLE / "honduras.json")
    folder = tmp_path / "inbox"
    folder.mkdir()
    assert run(["new", str(folder / "a.otopreport"), "--workshop", "otop-2017", "--answers", sample]) == 0
    assert run(["export", sample, "--to", str(folder / "b.pptx"), "--to", str(folder / "c.docx")]) == 0
    capsys.readouterr()
    status, content = checked(capsys, str(folder))
    assert [report["kind"] for report in content["reports"]] == ["report", "pptx", "docx"]
    assert [report["status"] for report in content["reports"]] == ["complete"] * 3
    assert status == 0


def test_files_of_several_workshops_need_to_be_told_which(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from otop_report.workshop.load import load_workshop

    other = tmp_path / "other"
    other.mkdir()
    text = load_workshop("otop-2017").files["workshop.toml"].decode()
    for name in ("deck.pptx", "document.docx"):
        (other / name).write_bytes(load_workshop("otop-2017").files[name])
    (other / "workshop.toml").write_text(text.replace('id = "otop-2017"', 'id = "other"', 1), encoding="utf-8")
    first, second = tmp_path / "a.otopreport", tmp_path / "b.otopreport"
    assert run(["new", str(first), "--workshop", "otop-2017"]) == 0
    assert run(["new", str(second), "--workshop", str(other)]) == 0
    capsys.readouterr()
    assert run(["check", str(first), str(second)]) == 2
    assert "several workshops (otop-2017, other)" in capsys.readouterr().err
    status, content = checked(capsys, str(first), str(second), "--workshop", "otop-2017")
    assert status == 1
    assert [report["status"] for report in content["reports"]] == ["incomplete", "unreadable"]


@pytest.mark.parametrize("suffix", ["json", "csv", "xlsx", "html"])
def test_the_form_follows_the_name_of_the_file(suffix: str, inbox: Path, tmp_path: Path) -> None:
    target = tmp_path / f"told.{suffix}"
    assert run(["check", str(inbox), "--to", str(target)]) == 1
    start = {"json": b"{", "csv": b"\xef\xbb\xbffile,", "xlsx": b"PK", "html": b"<!DOCTYPE html>"}[suffix]
    assert target.read_bytes().startswith(start)


def test_a_workbook_needs_a_file_to_go_to(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(inbox), "--format", "xlsx"]) == 2
    assert "--to FILE.xlsx" in capsys.readouterr().err


def test_the_table_tells_every_report_and_every_finding(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(inbox)]) == 1
    told = capsys.readouterr().out
    assert "honduras.json" in told
    assert "missing overview.background" in told
    assert "1 complete, 1 incomplete, 1 unreadable" in told
    assert "\x1b[" not in told


def test_the_real_cases_are_read_and_judged(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, content = checked(capsys, str(shared / "cases"))
    assert status == 1
    assert [report["participant"]["country"] for report in content["reports"]] == ["SZ", "MA", "NP", "TG"]
    assert {report["status"] for report in content["reports"]} == {"incomplete"}
