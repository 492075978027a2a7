from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from otop_report.errors import UnwritableFile
from otop_report.report import store
from otop_report.report.keeping.backups import Backups
from otop_report.report.keeping.keeper import Keeper, Rhythm
from otop_report.report.keeping.kept_file import HISTORY_EVERY
from otop_report.report.keeping.saving import Saved, Saving, State, Trouble, TroubleKind
from otop_report.report.kinds.values import ChoiceAnswer, TextAnswer
from otop_report.report.model import Report
from tests.builders import a_picture, a_report, a_workshop, with_pictures
from tests.report.keeping_desk import (
    FIRST,
    IN_A_HURRY,
    WORKSHOP,
    Told,
    kept,
    text_in,
    the_same_workshop,
    typed,
)

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "honduras.otopreport"


@pytest.fixture
def rescues(tmp_path: Path) -> Path:
    return tmp_path / "data" / "rescued"


def test_the_newest_report_is_in_the_file_within_a_second_of_the_first_change(path: Path) -> None:
    told = Told()
    with kept(path, told, rhythm=Rhythm()) as keeper:
        started = time.monotonic()
        for number in range(200):
            keeper.keep(typed(f"letter {number}"))
        told.next(Saved)
        assert time.monotonic() - started < 1.0

    assert text_in(path) == "letter 199"


def test_many_changes_are_one_writing(path: Path) -> None:
    told = Told()
    with kept(path, told) as keeper:
        for number in range(200):
            keeper.keep(typed(f"letter {number}"))
        keeper.flush(5)

    assert [type(state) for state in told.states] in ([Saving, Saved], [Saving, Saved] * 2)


def test_typing_goes_on_while_the_file_is_written(path: Path) -> None:
    with kept(path, Told()) as keeper:
        for number in range(100):
            keeper.keep(typed(f"letter {number}"))
            time.sleep(0.002)
        assert keeper.flush(5)
        assert text_in(path) == "letter 99"


def test_leaving_saves_without_waiting_for_more(path: Path) -> None:
    told = Told()
    with kept(path, told, rhythm=Rhythm(gather=60)) as keeper:
        keeper.keep(typed("the last words"))
        assert keeper.flush(5)
        assert text_in(path) == "the last words"
        keeper.keep(typed("the very last words"))
        assert keeper.close(5)

    assert text_in(path) == "the very last words"


def test_it_is_told_when_and_where_it_was_saved(path: Path) -> None:
    told = Told()
    noon = datetime(2026, 11, 23, 12, 3, tzinfo=UTC)
    with kept(path, told, clock=lambda: noon) as keeper:
        keeper.keep(typed("x"))
        keeper.flush(5)

    assert told.states[:2] == [Saving(noon), Saved(noon, path)]


def test_a_file_that_somebody_writes_into_is_waited_for_and_a_rescue_has_the_work(path: Path, rescues: Path) -> None:
    told = Told()
    with kept(path, told, rescues=rescues) as keeper:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        keeper.keep(typed("while it is in use"))
        trouble = told.next(Trouble)

        assert trouble.kind is TroubleKind.IN_USE
        assert trouble.rescue is not None
        assert text_in(trouble.rescue) == "while it is in use"
        keeper.keep(typed("and more"))
        assert keeper.flush(0.9) is False
        rescue = trouble.rescue
        _soon(lambda: text_in(rescue) == "and more")

        seen = told.count
        other.execute("ROLLBACK")
        other.close()
        told.next(Saved, seen)
        assert text_in(path) == "and more"
        assert list(rescues.iterdir()) == []


def test_keeping_returns_at_once_whatever_the_file_does(path: Path) -> None:
    with kept(path, Told()) as keeper:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        slowest = 0.0
        for number in range(100):
            before = time.perf_counter()
            keeper.keep(typed(f"letter {number}"))
            slowest = max(slowest, time.perf_counter() - before)
            time.sleep(0.005)
        other.execute("ROLLBACK")
        other.close()

    assert slowest < 0.25
    assert text_in(path) == "letter 99"


def test_a_deleted_file_is_put_back_with_its_history_even_when_nothing_changes(path: Path) -> None:
    told = Told()
    with kept(path, told) as keeper:
        keeper.keep(typed("second"))
        keeper.flush(5)
        seen = told.count
        path.unlink()

        assert told.next(Saved, seen).put_back is True
        assert text_in(path) == "second"
        keeper.keep(typed("third"))
        assert keeper.flush(5)

    with store.ReportFile(path, workshop_loader=the_same_workshop) as file:
        assert [change.previous for change in file.history("overview.text")] == [TextAnswer("first")]
        assert file.report == typed("third")


def test_a_moved_file_is_put_back_and_the_moved_one_is_left(path: Path) -> None:
    told = Told()
    with kept(path, told) as keeper:
        keeper.keep(typed("second"))
        keeper.flush(5)
        moved = path.rename(path.with_name("moved.otopreport"))
        keeper.keep(typed("third"))
        assert keeper.flush(5)

    assert (text_in(path), text_in(moved)) == ("third", "second")


def test_a_file_of_another_report_that_took_its_place_is_left_alone(path: Path, rescues: Path) -> None:
    told = Told()
    elsewhere = path.with_name("elsewhere.otopreport")
    with kept(path, told, rescues=rescues) as keeper:
        keeper.keep(typed("mine"))
        keeper.flush(5)
        _replaced(path, typed("of somebody else"))
        keeper.keep(typed("mine, and more"))
        trouble = told.next(Trouble)

        assert trouble.kind is TroubleKind.REPLACED
        assert trouble.rescue is not None
        assert text_in(trouble.rescue) == "mine, and more"
        keeper.save_elsewhere(elsewhere)
        assert keeper.path == elsewhere
        keeper.keep(typed("mine, and even more"))
        assert keeper.flush(5)

    assert (text_in(path), text_in(elsewhere)) == ("of somebody else", "mine, and even more")
    assert list(rescues.iterdir()) == []


def test_a_file_that_is_overwritten_while_nothing_changes_is_noticed(path: Path, rescues: Path) -> None:
    told = Told()
    with kept(path, told, rescues=rescues) as keeper:
        keeper.keep(typed("mine"))
        assert keeper.flush(5)
        path.write_bytes(b"something else" * 1000)
        trouble = told.next(Trouble)

        assert trouble.kind is TroubleKind.REPLACED
        assert keeper.flush(5) is False
        assert trouble.rescue is not None
        assert text_in(trouble.rescue) == "mine"


def test_leaving_notices_that_the_file_is_gone(path: Path) -> None:
    with kept(path, Told(), rhythm=Rhythm(look=60)) as keeper:
        keeper.keep(typed("mine"))
        assert keeper.flush(5)
        path.unlink()
        assert keeper.flush(5)
        assert text_in(path) == "mine"
        path.parent.rename(path.parent.with_name("away"))
        assert keeper.flush(5) is False


def test_a_file_that_is_no_report_at_all_is_left_alone(path: Path, rescues: Path) -> None:
    told = Told()
    with kept(path, told, rescues=rescues):
        letter = path.with_name("letter")
        letter.write_text("a letter")
        letter.replace(path)

        assert told.next(Trouble).kind is TroubleKind.REPLACED

    assert path.read_text() == "a letter"


def test_a_copy_of_the_same_file_that_took_its_place_is_gone_on_with(path: Path) -> None:
    told = Told()
    with kept(path, told) as keeper:
        keeper.keep(typed("second"))
        keeper.flush(5)
        copy = path.with_name("copy")
        shutil.copy(path, copy)
        copy.replace(path)
        keeper.keep(typed("third"))
        assert keeper.flush(5)

    assert text_in(path) == "third"
    assert not any(isinstance(state, Trouble) for state in told.states)


def test_the_place_that_another_file_took_can_be_taken_back(path: Path) -> None:
    with kept(path, Told()) as keeper:
        _replaced(path, typed("of somebody else"))
        keeper.keep(typed("mine"))
        assert keeper.flush(5) is False
        keeper.save_elsewhere(path)

    assert text_in(path) == "mine"


def test_what_another_program_wrote_meanwhile_stays_or_is_in_the_history(path: Path) -> None:
    with kept(path, Told()) as keeper:
        keeper.keep(typed("mine"))
        keeper.flush(5)
        with store.ReportFile(path, workshop_loader=the_same_workshop) as other:
            other.save(typed("theirs").with_answer("overview.choice", ChoiceAnswer("success")))
        keeper.keep(typed("mine again"))
        assert keeper.flush(5)

    with store.ReportFile(path, workshop_loader=the_same_workshop) as file:
        assert file.report == typed("mine again").with_answer("overview.choice", ChoiceAnswer("success"))
        assert file.history("overview.text")[0].previous == TextAnswer("theirs")


def test_a_file_that_was_only_touched_is_gone_on_with(path: Path) -> None:
    told = Told()
    with kept(path, told) as keeper:
        for number in range(5):
            keeper.keep(typed(f"letter {number}"))
            assert keeper.flush(5)
            os.utime(path, (number, number))

    assert text_in(path) == "letter 4"
    assert not any(isinstance(state, Trouble) for state in told.states)
    with store.ReportFile(path, workshop_loader=the_same_workshop) as file:
        assert [change.previous for change in file.history("overview.text")] == [TextAnswer("first")]


def test_a_file_that_was_filled_with_another_workshop_is_left_alone(path: Path, rescues: Path) -> None:
    told = Told()
    another = a_workshop(workshop_id="another")
    source = path.with_name("source.otopreport")
    store.create(source, another, a_report(another))
    with kept(path, told, rescues=rescues) as keeper:
        keeper.keep(typed("mine"))
        keeper.flush(5)
        path.write_bytes(source.read_bytes())
        keeper.keep(typed("mine, and more"))
        trouble = told.next(Trouble)

        assert trouble.kind is TroubleKind.REPLACED
        assert trouble.rescue is not None
        database = sqlite3.connect(trouble.rescue)
        assert database.execute("SELECT id FROM workshop").fetchone() == (WORKSHOP.id,)
        database.close()
        assert text_in(trouble.rescue) == "mine, and more"

    assert path.read_bytes() == source.read_bytes()


def test_a_folder_that_is_away_for_a_while_gets_the_work_when_it_is_back(path: Path, rescues: Path) -> None:
    told = Told()
    with kept(path, told, rescues=rescues) as keeper:
        keeper.keep(typed("second"))
        keeper.flush(5)
        away = path.parent.rename(path.parent.with_name("away"))
        keeper.keep(typed("third"))
        trouble = told.next(Trouble)

        assert trouble.kind is TroubleKind.OUT_OF_REACH
        assert text_in(trouble.rescue or path) == "third"
        seen = told.count
        away.rename(path.parent)
        told.next(Saved, seen)
        assert text_in(path) == "third"
        assert list(rescues.iterdir()) == []


def test_the_work_goes_on_elsewhere_with_its_history_when_the_folder_stays_away(path: Path, rescues: Path) -> None:
    elsewhere = path.parent.parent / "elsewhere.otopreport"
    with kept(path, Told(), rescues=rescues) as keeper:
        keeper.keep(typed("second"))
        keeper.flush(5)
        path.parent.rename(path.parent.with_name("away"))
        keeper.keep(typed("third"))
        assert keeper.flush(5) is False
        keeper.save_elsewhere(elsewhere)

    with store.ReportFile(elsewhere, workshop_loader=the_same_workshop) as file:
        assert file.report == typed("third")
        assert file.history("overview.text")[-1].previous == TextAnswer("first")


def test_a_place_where_nothing_can_be_saved_changes_nothing(path: Path) -> None:
    with kept(path, Told()) as keeper:
        keeper.keep(typed("second"))
        with pytest.raises(UnwritableFile):
            keeper.save_elsewhere(path.parent / "nowhere" / "x.otopreport")
        with pytest.raises(UnwritableFile):
            keeper.save_elsewhere(path.parent)
        assert keeper.path == path
        assert keeper.flush(5)

    assert text_in(path) == "second"


def test_saving_elsewhere_over_a_file_replaces_it(path: Path) -> None:
    elsewhere = path.with_name("elsewhere.otopreport")
    elsewhere.write_text("an old file")
    with kept(path, Told()) as keeper:
        keeper.keep(typed("second"))
        keeper.save_elsewhere(elsewhere)

    assert (text_in(path), text_in(elsewhere)) == ("first", "second")


def test_pictures_are_kept_too(path: Path) -> None:
    with_one = with_pictures(FIRST, "overview.pictures", a_picture())
    with_two = with_pictures(with_one, "overview.pictures", a_picture(), a_picture(colour="navy"))
    with kept(path, Told()) as keeper:
        keeper.keep(with_one)
        keeper.flush(5)
        keeper.keep(with_two)
        keeper.flush(5)

    assert store.load(path, the_same_workshop)[0] == with_two


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_listener_that_breaks_does_not_keep_the_work_from_being_saved(path: Path) -> None:
    def broken(state: State) -> None:
        raise RuntimeError("the window is gone")

    store.create(path, WORKSHOP, FIRST)
    keeper = Keeper(path, WORKSHOP, FIRST, broken, rhythm=IN_A_HURRY)
    keeper.keep(typed("second"))

    assert keeper.close(5)
    assert text_in(path) == "second"


def test_the_thread_ends_with_the_keeper(path: Path) -> None:
    with kept(path, Told()):
        assert "keeper" in [thread.name for thread in threading.enumerate()]

    assert "keeper" not in [thread.name for thread in threading.enumerate()]


def test_signs_of_life_are_given_while_nothing_happens(path: Path) -> None:
    signs: list[float] = []
    with kept(path, Told(), sign_of_life=lambda: signs.append(time.monotonic())):
        _soon(lambda: len(signs) > 2)


def test_backups_are_made_on_opening_and_while_something_changes(path: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups", every=timedelta(seconds=0.2))
    with kept(path, Told(), backups=backups) as keeper:
        keeper.keep(typed("second"))
        keeper.flush(5)
        _soon(lambda: len(backups.listed()) == 2)
        time.sleep(0.5)

    assert [text_in(backup.path) for backup in backups.listed()] == ["second", "first"]


def test_a_backup_on_demand_has_the_newest_words(path: Path, tmp_path: Path) -> None:
    with kept(path, Told(), backups=Backups(tmp_path / "backups")) as keeper:
        keeper.keep(typed("second"))
        made = keeper.back_up()
        assert made is not None
        assert text_in(made.path) == "second"
        assert keeper.back_up() is None


def test_typing_for_an_hour_leaves_a_few_values_in_the_history(path: Path) -> None:
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    store.create(path, WORKSHOP, FIRST, lambda: now)
    times = iter(now + timedelta(seconds=second) for second in range(1, 3601, 30))

    with store.ReportFile(
        path, workshop_loader=the_same_workshop, clock=lambda: next(times), history_every=HISTORY_EVERY
    ) as file:
        sizes = []
        for number in range(120):
            file.save(typed(f"letter {number} " + "x" * 2000))
            sizes.append(path.stat().st_size)
        history = file.history("overview.text")

    assert len(history) == 12
    assert history[-1].previous == TextAnswer("first")
    assert sizes[-1] - sizes[0] < 12 * 8192


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from otop_report.report.model import Report
from otop_report.report.keeping.saving import Saved, Trouble
from tests.report.keeping_desk import Told, kept, text_in, typed

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path, rescues = Path(sys.argv[1]), Path(sys.argv[2])
told = Told()
with kept(path, told, rescues=rescues) as keeper:
    keeper.keep(typed("small"))
    assert keeper.flush(5)
    size = path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, resource.RLIM_INFINITY))
    keeper.keep(typed("large " + "x" * 200_000))
    trouble = told.next(Trouble)
    print(trouble.kind.value, trouble.rescue)
    assert text_in(path) == "small"
    keeper.keep(typed("larger " + "x" * 200_000))
    assert keeper.flush(5) is False
    seen = told.count
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    told.next(Saved, seen)
print(text_in(path)[:6])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are for Unix")
def test_a_full_disk_is_told_and_the_work_is_saved_once_there_is_room(path: Path, rescues: Path) -> None:
    command = [sys.executable, "-c", FULL_DISK, str(path), str(rescues)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["disk full None", "larger"]
    assert list(rescues.iterdir()) == []


def _replaced(path: Path, report: Report) -> None:
    """As a program does it that keeps copies of files in step."""
    other = path.with_name("other")
    store.create(other, WORKSHOP, report)
    other.replace(path)


def _soon(is_so: object, timeout: float = 10.0) -> None:
    assert callable(is_so)
    deadline = time.monotonic() + timeout
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.01)
