from __future__ import annotations

from pathlib import Path

import pytest

from otop_report.errors import UnreadableFile, UnwritableFile
from otop_report.report import store
from otop_report.report.keeping.kept_report import KeptReport, drop, open_to_keep, rescued
from otop_report.report.keeping.sessions import InUse, beside_of
from otop_report.report.keeping.user_data import UserData
from tests.report.keeping_desk import FIRST, IN_A_HURRY, WORKSHOP, Told, text_in, the_same_workshop, typed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "stick" / "honduras.otopreport"
    path.parent.mkdir()
    store.create(path, WORKSHOP, FIRST)
    return path


@pytest.fixture
def data(tmp_path: Path) -> UserData:
    return UserData(tmp_path / "data")


def opened(path: Path, data: UserData) -> KeptReport:
    kept = open_to_keep(path, data, Told(), workshop_loader=the_same_workshop, rhythm=IN_A_HURRY)
    assert isinstance(kept, KeptReport)
    return kept


def test_a_report_is_opened_changed_and_closed(path: Path, data: UserData) -> None:
    kept = opened(path, data)
    assert kept.report == FIRST
    kept.keeper.keep(typed("second"))
    assert kept.close(5)

    assert text_in(path) == "second"
    assert [text_in(backup.path) for backup in kept.backups.listed()] == ["first"]
    assert not beside_of(path).exists()


def test_a_report_that_is_open_is_told(path: Path, data: UserData) -> None:
    kept = opened(path, data)

    assert isinstance(open_to_keep(path, data, Told(), workshop_loader=the_same_workshop), InUse)
    kept.close(5)


def test_a_file_that_cannot_be_opened_is_a_clear_error_and_leaves_no_lock(tmp_path: Path, data: UserData) -> None:
    path = tmp_path / "a letter.otopreport"
    path.write_text("x" * 200)

    for _ in range(2):
        with pytest.raises(UnreadableFile):
            open_to_keep(path, data, Told())
    assert not beside_of(path).exists()


def with_a_rescue(path: Path, data: UserData) -> None:
    """A session whose folder went away and that was closed without it."""
    kept = opened(path, data)
    away = path.parent.rename(path.parent.with_name("away"))
    kept.keeper.keep(typed("on the stick that was pulled"))
    assert kept.close(5) is False
    away.rename(path.parent)


def test_what_could_not_be_saved_is_taken_back_by_the_next_session(path: Path, data: UserData) -> None:
    with_a_rescue(path, data)
    assert text_in(path) == "first"

    kept = opened(path, data)

    assert kept.taken is not None
    assert kept.report == typed("on the stick that was pulled")
    assert kept.close(5)
    assert text_in(path) == "on the stick that was pulled"
    assert rescued(path, data, workshop_loader=the_same_workshop) == ()


def test_what_could_not_be_saved_twice_is_taken_back_as_it_was_last(path: Path, data: UserData) -> None:
    with_a_rescue(path, data)
    kept = opened(path, data)
    assert kept.keeper.flush(5)
    kept.close(5)
    with_a_rescue(path, data)
    with_a_rescue(path, data)

    kept = opened(path, data)

    assert kept.in_doubt == ()
    kept.close(5)
    assert rescued(path, data, workshop_loader=the_same_workshop) == ()


def test_a_rescue_of_a_file_that_was_changed_elsewhere_is_in_doubt(path: Path, data: UserData) -> None:
    with_a_rescue(path, data)
    with store.ReportFile(path, workshop_loader=the_same_workshop) as file:
        file.save(typed("changed on another computer"))

    kept = opened(path, data)

    assert kept.taken is None
    assert kept.report == typed("changed on another computer")
    assert [rescue.report for rescue in kept.in_doubt] == [typed("on the stick that was pulled")]
    kept.close(5)
    assert rescued(path, data, workshop_loader=the_same_workshop)[0].report == kept.in_doubt[0].report
    assert drop(kept.in_doubt[0])
    assert rescued(path, data, workshop_loader=the_same_workshop) == ()


def test_a_damaged_rescue_is_passed_over_and_left(path: Path, data: UserData) -> None:
    folder = data.rescues(path)
    folder.mkdir(parents=True)
    (folder / "20261123-120000-000000.otopreport").write_text("half of one")

    kept = opened(path, data)

    assert (kept.taken, kept.in_doubt) == (None, ())
    kept.close(5)
    assert len(list(folder.iterdir())) == 1


def test_the_session_goes_along_when_the_work_goes_on_elsewhere(path: Path, data: UserData, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.otopreport"
    kept = opened(path, data)
    kept.keeper.keep(typed("second"))
    assert kept.save_elsewhere(elsewhere) is None

    assert isinstance(open_to_keep(elsewhere, data, Told(), workshop_loader=the_same_workshop), InUse)
    opened(path, data).close(5)
    with pytest.raises(UnwritableFile):
        kept.save_elsewhere(tmp_path / "nowhere" / "x.otopreport")
    kept.keeper.keep(typed("third"))
    away = tmp_path / "away"
    away.mkdir()
    path.rename(away / "old")
    assert kept.close(5)
    assert text_in(elsewhere) == "third"
    assert len(list(tmp_path.glob(".*"))) == 0


def test_what_could_not_be_saved_elsewhere_either_is_taken_back_there(
    path: Path, data: UserData, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "drive" / "elsewhere.otopreport"
    elsewhere.parent.mkdir()
    kept = opened(path, data)
    kept.save_elsewhere(elsewhere)
    away = elsewhere.parent.rename(tmp_path / "away")
    kept.keeper.keep(typed("second"))
    assert kept.close(5) is False
    away.rename(elsewhere.parent)

    kept = opened(elsewhere, data)

    assert kept.report == typed("second")
    kept.close(5)


def test_nothing_is_saved_into_a_file_that_is_open_in_another_window(path: Path, data: UserData) -> None:
    other_path = path.with_name("other.otopreport")
    store.create(other_path, WORKSHOP, typed("other"))
    other, kept = opened(other_path, data), opened(path, data)

    assert isinstance(kept.save_elsewhere(other_path), InUse)
    other.close(5)
    kept.close(5)
    assert text_in(other_path) == "other"


def test_an_earlier_version_comes_back_and_the_present_one_becomes_a_version_too(path: Path, data: UserData) -> None:
    kept = opened(path, data)
    kept.keeper.keep(typed("second"))
    kept.keeper.flush(5)
    (first,) = kept.backups.listed()

    report = kept.earlier_version(first)
    kept.keeper.keep(report)
    assert kept.close(5)

    assert text_in(path) == "first"
    assert [text_in(backup.path) for backup in kept.backups.listed()] == ["second", "first"]
