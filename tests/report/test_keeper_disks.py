"""Disks that are full or read-only: made by the means this machine has, as root or not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from otop_report.report import store
from otop_report.report.keeping.saving import Saved, Trouble, TroubleKind
from tests.conftest import NOT_ALLOWED
from tests.report.keeping_desk import FIRST, WORKSHOP, Told, kept, text_in, the_same_workshop, typed

Disk = Callable[[str], Path]


@contextmanager
def _protected(path: Path) -> Iterator[None]:
    """A file or folder that nobody may write; root needs an attribute of the file system for that."""
    if os.geteuid() == 0:
        if shutil.which("chattr") is None or subprocess.run(["chattr", "+i", path], check=False).returncode != 0:
            pytest.skip(f"{NOT_ALLOWED}this file system has no attribute against writing")
        try:
            yield
        finally:
            subprocess.run(["chattr", "-i", path], check=True)
    else:
        mode = path.stat().st_mode
        path.chmod(mode & ~0o222)
        try:
            yield
        finally:
            path.chmod(mode)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """`disk("size=1m")` mounts a small disk of its own."""
    with ExitStack() as stack:

        def mounted(options: str) -> Path:
            folder = tmp_path / "disk"
            folder.mkdir()
            command = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
            if os.name != "posix" or subprocess.run(command, capture_output=True, check=False).returncode != 0:
                pytest.skip(f"{NOT_ALLOWED}no disk can be mounted")
            stack.callback(subprocess.run, ["umount", str(folder)], check=True)
            return folder

        yield mounted


@pytest.fixture
def rescues(tmp_path: Path) -> Path:
    return tmp_path / "data" / "rescued"


@pytest.mark.parametrize("protected", ["stick/honduras.otopreport", "stick"])
def test_what_is_read_only_can_be_opened_and_the_work_is_saved_once_it_may_be(
    protected: str, tmp_path: Path, rescues: Path
) -> None:
    told = Told()
    path = tmp_path / "stick" / "honduras.otopreport"
    path.parent.mkdir()
    store.create(path, WORKSHOP, FIRST)
    with kept(path, told, rescues=rescues) as keeper:
        with _protected(tmp_path / protected):
            keeper.keep(typed("second"))
            trouble = told.next(Trouble)
            assert trouble.kind is TroubleKind.READ_ONLY
            assert trouble.rescue is not None
            assert text_in(trouble.rescue) == "second"
            seen = told.count
        told.next(Saved, seen)

    assert text_in(path) == "second"


def test_work_on_a_read_only_file_goes_on_elsewhere(tmp_path: Path, rescues: Path) -> None:
    path, elsewhere = tmp_path / "honduras.otopreport", tmp_path / "elsewhere.otopreport"
    store.create(path, WORKSHOP, FIRST)
    with _protected(path), kept(path, Told(), rescues=rescues) as keeper:
        keeper.keep(typed("second"))
        assert keeper.flush(5) is False
        keeper.save_elsewhere(elsewhere)
        keeper.keep(typed("third"))
        assert keeper.flush(5)

    assert (text_in(path), text_in(elsewhere)) == ("first", "third")


def test_a_full_disk_costs_no_word(disk: Disk, rescues: Path) -> None:
    told = Told()
    path = disk("size=512k") / "honduras.otopreport"
    with kept(path, told, rescues=rescues) as keeper:
        filler = path.with_name("filler")
        _fill(filler)
        keeper.keep(typed("large " + "x" * 100_000))
        trouble = told.next(Trouble)
        assert trouble.kind is TroubleKind.DISK_FULL
        assert trouble.rescue is not None
        assert text_in(trouble.rescue).startswith("large")
        assert text_in(path) == "first"
        seen = told.count
        filler.unlink()
        told.next(Saved, seen)

    assert text_in(path).startswith("large")
    assert list(rescues.iterdir()) == []


def test_a_stick_that_is_pulled_and_put_back_gets_the_work(tmp_path: Path, rescues: Path) -> None:
    told = Told()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip(f"{NOT_ALLOWED}only an administrator can pull a disk")
    folder = tmp_path / "stick"
    folder.mkdir()
    path = folder / "honduras.otopreport"
    other = tmp_path / "other"
    other.mkdir()
    image = tmp_path / "copy.otopreport"

    def mount(what: Path) -> None:
        command = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(what)]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            pytest.skip(f"{NOT_ALLOWED}no disk can be mounted")

    mount(folder)
    try:
        with kept(path, told, rescues=rescues) as keeper:
            keeper.keep(typed("second"))
            assert keeper.flush(5)
            shutil.copy(path, image)
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
            keeper.keep(typed("third"))
            trouble = told.next(Trouble)
            assert trouble.kind is TroubleKind.OUT_OF_REACH
            assert trouble.rescue is not None
            assert not path.exists()

            seen = told.count
            mount(other)
            shutil.copy(image, other / path.name)
            subprocess.run(["mount", "--move", str(other), str(folder)], check=True)
            told.next(Saved, seen)
            assert text_in(path) == "third"
    finally:
        subprocess.run(["umount", str(folder)], check=False, capture_output=True)


def test_a_file_on_a_full_disk_is_put_back_from_the_rescue_when_there_is_room(disk: Disk, rescues: Path) -> None:
    told = Told()
    path = disk("size=1m") / "honduras.otopreport"
    with kept(path, told, rescues=rescues) as keeper:
        keeper.keep(typed("second"))
        assert keeper.flush(5)
        filler = path.with_name("filler")
        _fill(filler)
        path.unlink()
        _fill(path.with_name("more"))
        keeper.keep(typed("third"))
        trouble = told.next(Trouble)
        assert text_in(trouble.rescue or path) == "third"
        seen = told.count
        filler.unlink()
        told.next(Saved, seen)

    with store.ReportFile(path, workshop_loader=the_same_workshop) as file:
        assert file.report == typed("third")
        assert file.history("overview.text")


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
