from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from otop_report.errors import UnwritableFile
from otop_report.report import store
from otop_report.report.keeping.backups import Backups
from tests.report.keeping_desk import FIRST, WORKSHOP, text_in, the_same_workshop, typed

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> store.ReportFile:
    path = tmp_path / "honduras.otopreport"
    store.create(path, WORKSHOP, FIRST)
    return store.ReportFile(path, workshop_loader=the_same_workshop)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups" / "honduras")


def test_the_last_ten_are_kept_and_listed_with_their_times(file: store.ReportFile, backups: Backups) -> None:
    for number in range(13):
        file.save(typed(f"version {number}"))
        backups.make(file, NINE + timedelta(minutes=10 * number))

    listed = backups.listed()
    assert [text_in(backup.path) for backup in listed] == [f"version {number}" for number in range(12, 2, -1)]
    assert listed[0].made == NINE + timedelta(hours=2)
    assert len(list(backups.folder.iterdir())) == 10


def test_a_backup_is_not_made_twice_of_the_same(file: store.ReportFile, backups: Backups) -> None:
    assert backups.make(file, NINE) is not None
    assert backups.make(file, NINE + timedelta(minutes=10)) is None
    file.save(typed("second"))
    file.save(FIRST)
    assert backups.make(file, NINE + timedelta(minutes=20)) is None
    assert len(backups.listed()) == 1


def test_a_backup_has_the_whole_file(file: store.ReportFile, backups: Backups) -> None:
    file.save(typed("second"))
    made = backups.make(file, NINE)
    assert made is not None

    with store.ReportFile(made.path, workshop_loader=the_same_workshop) as copy:
        assert copy.report == typed("second")
        assert copy.history("overview.text") == file.history("overview.text")


def test_what_is_no_backup_is_neither_listed_nor_deleted(file: store.ReportFile, backups: Backups) -> None:
    backups.folder.mkdir(parents=True)
    mine = backups.folder / "my own copy.otopreport"
    mine.write_text("x")
    half = backups.folder / ".~20261123-090000-000000-0123456789abcdef.otopreport"
    half.write_text("half of one")
    for number in range(11):
        file.save(typed(f"version {number}"))
        backups.make(file, NINE + timedelta(minutes=number))

    assert len(backups.listed()) == 10
    assert mine.exists()
    assert not half.exists()


def test_no_folder_means_no_backups(backups: Backups) -> None:
    assert backups.listed() == ()


def test_a_folder_that_cannot_be_made_is_a_clear_error(file: store.ReportFile, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("x")

    with pytest.raises(UnwritableFile, match="backup"):
        Backups(tmp_path / "a file" / "backups").make(file, NINE)
