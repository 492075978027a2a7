from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from otop_report.report.keeping.recent import Recent, forget_recent, recent_files, remember_recent
from otop_report.report.keeping.user_data import UserData, key, user_data_folder

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path) -> UserData:
    return UserData(tmp_path / "data")


def a_recent(path: Path, hour: int = 0) -> Recent:
    path.touch()
    return Recent(path, "Towns 2026", "HN", 12, 25, NOON + timedelta(hours=hour))


def test_the_newest_is_first_and_nothing_is_there_twice(data: UserData, tmp_path: Path) -> None:
    one, two = a_recent(tmp_path / "one.otopreport"), a_recent(tmp_path / "two.otopreport", 1)
    for recent in (one, two, replace(one, done=13)):
        assert remember_recent(data, recent)

    assert recent_files(data) == (replace(one, done=13), two)


def test_twenty_are_kept(data: UserData, tmp_path: Path) -> None:
    for number in range(25):
        remember_recent(data, a_recent(tmp_path / f"{number}.otopreport"))

    assert [recent.path.stem for recent in recent_files(data)] == [str(number) for number in range(24, 4, -1)]


def test_a_missing_file_is_listed_as_missing_and_can_be_taken_off(data: UserData, tmp_path: Path) -> None:
    recent = a_recent(tmp_path / "one.otopreport")
    remember_recent(data, recent)
    recent.path.unlink()

    assert recent_files(data) == (replace(recent, is_missing=True),)
    assert forget_recent(data, recent.path)
    assert recent_files(data) == ()


@pytest.mark.parametrize("content", ["", "no JSON", "[]", '{"files": 3}', '{"files": [1, {}, {"path": "/x"}]}', "\xff"])
def test_a_damaged_list_is_an_empty_list(data: UserData, tmp_path: Path, content: str) -> None:
    data.recent.parent.mkdir()
    data.recent.write_text(content, encoding="latin-1")

    assert recent_files(data) == ()
    assert remember_recent(data, a_recent(tmp_path / "one.otopreport"))
    assert len(recent_files(data)) == 1


def test_what_can_be_understood_of_a_damaged_list_is_kept(data: UserData, tmp_path: Path) -> None:
    remember_recent(data, a_recent(tmp_path / "one.otopreport"))
    content = json.loads(data.recent.read_text())
    content["files"] += [{"path": "x", "opened": "yesterday"}, content["files"][0] | {"done": "many"}]
    data.recent.write_text(json.dumps(content))

    assert [recent.done for recent in recent_files(data)] == [12, 0]


def test_a_list_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert remember_recent(UserData(tmp_path / "file" / "x"), a_recent(tmp_path / "one.otopreport")) is False


def test_the_folder_for_the_data_is_the_one_of_the_system() -> None:
    assert user_data_folder({"XDG_DATA_HOME": "/home/ana/data"}, "linux") == Path("/home/ana/data/otop-report")
    assert user_data_folder({}, "linux") == Path.home() / ".local/share/otop-report"
    windows = user_data_folder({"LOCALAPPDATA": "C:/Users/ana/AppData/Local"}, "win32")
    assert windows == Path("C:/Users/ana/AppData/Local/OTOP Report Builder")


def test_files_of_one_name_in_two_folders_have_two_keys(tmp_path: Path) -> None:
    keys = {key(tmp_path / folder / "Mi informe (2).otopreport") for folder in ("a", "b", "a/../a")}

    assert len(keys) == 2
    assert all(name.startswith("Mi-informe-2-") for name in keys)
