"""`export`: all files or none, what was found beside them, and the stages to look at."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from otop_report.assets import resource
from otop_report.cli.root import run
from otop_report.compose.anchors import unpack
from otop_report.intake.package import open_package

SAMPLE = str(resource("sample", "honduras.json"))


def answers(folder: Path, **more: object) -> str:
    """A short file of answers JSON."""
    path = folder / "answers.json"
    content = {
        "workshop": "otop-2017",
        "answers": {"participant.country": "HN", "participant.name": "A Sample", **more},
    }
    path.write_text(json.dumps(content))
    return str(path)


def test_the_sample_becomes_a_deck_and_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deck, document = tmp_path / "out.pptx", tmp_path / "out.docx"
    assert run(["export", SAMPLE, "--to", str(deck), "--to", str(document)]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [str(deck), str(document)]
    assert "Making out.pptx" in said.err
    assert zipfile.is_zipfile(deck)
    assert zipfile.is_zipfile(document)


def test_answers_are_carried_unless_that_is_not_wanted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    carrying, bare = tmp_path / "carrying.docx", tmp_path / "bare.docx"
    given = answers(tmp_path)
    assert run(["export", given, "--to", str(carrying)]) == 0
    assert run(["export", given, "--to", str(bare), "--no-carry"]) == 0
    value = open_package(carrying).custom_property("otop")
    assert value is not None
    assert unpack(value).answers["answers"]["participant.name"] == "A Sample"
    assert open_package(bare).custom_property("otop") is None
    assert "not carried" in capsys.readouterr().err


def test_what_is_missing_is_told_and_the_files_are_written_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.pptx"
    assert run(["export", answers(tmp_path), "--to", str(target)]) == 0
    assert "missing overview.background: “Background” has no answer" in capsys.readouterr().err
    assert target.exists()


def test_nothing_is_written_where_one_target_cannot_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "out.pptx", tmp_path / "none" / "out.docx"
    assert run(["export", SAMPLE, "--to", str(good), "--to", str(bad)]) == 3
    assert not good.exists()
    assert "The folder does not exist" in capsys.readouterr().err


def test_another_kind_of_file_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", SAMPLE, "--to", str(tmp_path / "out.odp")]) == 2
    assert "ends in .pptx, .docx, .pdf" in capsys.readouterr().err


def test_an_unknown_phase_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", SAMPLE, "--to", str(tmp_path / "out.pptx"), "--phase", "end"]) == 2
    assert "It has: closing." in capsys.readouterr().err


def test_a_phase_is_exported_alone(tmp_path: Path) -> None:
    target = tmp_path / "closing.pptx"
    assert run(["export", SAMPLE, "--to", str(target), "--phase", "closing"]) == 0
    value = open_package(target).custom_property("otop")
    assert value is not None
    carried = unpack(value)
    assert carried.phase == "closing"
    questions = {entry.anchor.removeprefix("otop:").split("/")[0] for entry in carried.placed}
    assert any(question.startswith("accomplishments.") for question in questions)
    assert not any(question.startswith(("overview.", "problems.", "case.")) for question in questions)


def test_the_stages_are_written_as_json(tmp_path: Path) -> None:
    stages = tmp_path / "stages"
    target = tmp_path / "out.pptx"
    assert run(["export", SAMPLE, "--to", str(target), "--dump-stages", str(stages)]) == 0
    names = [path.name for path in sorted(stages.iterdir())]
    assert names[:3] == ["1-workshop.json", "2-report.json", "3-findings.json"]
    assert any(name.endswith("-deck.json") for name in names)
    report = json.loads((stages / "2-report.json").read_text(encoding="utf-8"))
    assert report["is"] == "Report"
    assert report["answers"]["participant.country"] == {"is": "CountryAnswer", "code": "HN"}
    assert all("bytes" in picture["data"] for picture in report["pictures"].values())


def test_a_pdf_is_made_by_libreoffice(tmp_path: Path, soffice: object) -> None:
    deck, document = tmp_path / "out.pdf", tmp_path / "out.docx.pdf"
    assert run(["export", answers(tmp_path), "--to", str(deck), "--to", str(document)]) == 0
    assert deck.read_bytes().startswith(b"%PDF-")
    assert b"StructTreeRoot" in document.read_bytes()


def test_a_pdf_without_libreoffice_is_one_clear_error() -> None:
    from otop_report.export.to_pdf import NoPdf, to_pdf

    with pytest.raises(NoPdf, match="LibreOffice, and it is not installed here"):
        to_pdf(b"", ".docx", None)
