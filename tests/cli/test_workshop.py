from __future__ import annotations

from pathlib import Path

import pytest

from otop_report.cli.root import run
from otop_report.workshop.load import load_workshop
from tests.workshop.writing import SMALL, SPANISH, a_folder, planted

Captured = pytest.CaptureFixture[str]


def honey(folder: Path, text: str = SMALL) -> Path:
    return a_folder(folder / "honey", {"workshop.toml": text, "translations/es.toml": SPANISH})


def test_list_names_the_bundled_workshops(capsys: Captured) -> None:
    assert run(["workshop", "list"]) == 0
    out, err = capsys.readouterr()
    rows = [line.split("\t") for line in out.splitlines()]
    assert rows[0] == ["id", "version", "questions", "title"]
    assert ["otop-2017", "1", "43"] in [row[:3] for row in rows]
    assert err == ""


def test_show_tells_every_question_in_order(tmp_path: Path, capsys: Captured) -> None:
    assert run(["workshop", "show", str(honey(tmp_path))]) == 0
    out, _ = capsys.readouterr()
    facts, _, table = out.partition("\n\n")
    assert "honey-2026, version 1: Workshop on honey" in facts
    assert "dates: 2026-03-16 to 2026-03-29" in facts
    assert "slides: at most 12" in facts
    rows = [line.split("\t") for line in table.splitlines()]
    assert [row[0] for row in rows if row[1] not in ("section", "topic", "kind")] == [
        "participant.name",
        "participant.country",
        "case.outcome",
        "case.reasons",
        "case.steps",
        "plan.actions",
    ]
    assert ["case.reasons", "message", "required", "60–200 words", "Why did it succeed?"] in rows
    assert ["plan", "section", "", "", "Plan, phase closing"] in rows


def test_check_of_a_sound_workshop_ends_with_0_and_counts_its_translations(
    tmp_path: Path, capsys: Captured
) -> None:
    folder = honey(tmp_path)
    assert run(["workshop", "check", str(folder)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "es: 8 of 27 texts are translated.",
        f"{folder}: nothing is wrong. 3 sections, 6 questions.",
    ]
    assert err == ""


def test_check_tells_all_that_is_wrong_and_ends_with_1(tmp_path: Path, capsys: Captured) -> None:
    text = planted(('kind = "bullets"', 'kind = "bulets"'), ("min_words = 60", "min_word = 60"))
    first, second = (text.splitlines().index(line) + 1 for line in ("min_word = 60", 'kind = "bulets"'))
    folder = honey(tmp_path, text)
    assert run(["workshop", "check", str(folder)]) == 1
    out, err = capsys.readouterr()
    file = folder / "workshop.toml"
    lines = out.splitlines()
    assert lines[0] == f'{file}:{first}: case.reasons: unknown key "min_word"; did you mean "min_words"?'
    assert lines[1].startswith(f'{file}:{second}: plan.actions: unknown kind "bulets"; expected one of')
    assert err == f"{folder}: 2 problems.\n"


def test_check_of_the_bundled_workshop_finds_nothing() -> None:
    assert run(["workshop", "check", "otop-2017"]) == 0


def test_an_unknown_id_ends_with_2_and_the_nearest_name(capsys: Captured) -> None:
    assert run(["workshop", "check", "otop-2107"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert 'Did you mean "otop-2017"?' in err


@pytest.mark.parametrize("command", ["check", "show"])
def test_what_cannot_be_read_ends_with_3(command: str, tmp_path: Path, capsys: Captured) -> None:
    broken = tmp_path / "broken.otopworkshop"
    broken.write_bytes(b"no zip")
    assert run(["workshop", command, str(broken)]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"{broken}: It is not a workshop file (not a zip), or it is damaged.\n"


def test_show_of_an_unsound_workshop_ends_with_3_and_tells_why(tmp_path: Path, capsys: Captured) -> None:
    assert (
        run(["workshop", "show", str(honey(tmp_path, planted(("max_slides = 12", "max_slides = 0"))))]) == 3
    )
    assert "expected at least 3" in capsys.readouterr().err


def test_pack_makes_one_file_of_the_folder(tmp_path: Path, capsys: Captured) -> None:
    folder, target = honey(tmp_path), tmp_path / "honey.otopworkshop"
    assert run(["workshop", "pack", str(folder), "--to", str(target)]) == 0
    assert load_workshop(target) == load_workshop(folder)
    out, err = capsys.readouterr()
    assert (out, err) == ("", f"{target}: honey-2026, version 1, 2 files.\n")


def test_pack_refuses_an_unsound_folder_and_leaves_the_old_file(tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "honey.otopworkshop"
    target.write_bytes(b"old")
    folder = honey(tmp_path, planted(("max_slides = 12", "max_slides = 0")))
    assert run(["workshop", "pack", str(folder), "--to", str(target)]) == 3
    assert target.read_bytes() == b"old"
    assert "expected at least 3" in capsys.readouterr().err


def test_pack_wants_the_suffix_of_workshop_files(tmp_path: Path, capsys: Captured) -> None:
    assert run(["workshop", "pack", str(honey(tmp_path)), "--to", str(tmp_path / "honey.zip")]) == 2
    assert "honey.otopworkshop" in capsys.readouterr().err
    assert not (tmp_path / "honey.zip").exists()


def test_pack_into_a_folder_that_is_not_there_ends_with_3(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "honey.otopworkshop"
    assert run(["workshop", "pack", str(honey(tmp_path)), "--to", str(target)]) == 3
