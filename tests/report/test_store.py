from __future__ import annotations

import io
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from otop_report.errors import NewerFile, OtopError, UnreadableFile, UnsoundAnswers, UnwritableFile
from otop_report.report import store
from otop_report.report.kinds.values import TextAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop
from tests.builders import a_picture, a_report, a_workshop_of_all_kinds, with_pictures

WORKSHOP = a_workshop_of_all_kinds()
PROJECT = Path(__file__).resolve().parents[2]

FULL = {
    "overview.text": "Cantarranas & “friends” <b>",
    "overview.number": {"typed": "L 4,215,004.10", "unit": "lempira", "value": "4215004.10"},
    "overview.year": "2013",
    "overview.date": "2017-03-16",
    "overview.country": "HN",
    "overview.choice": "failure",
    "overview.message": {"headline": "One", "points": ["a", [{"text": "b", "bold": True}]], "details": "c\n- d"},
    "overview.paragraphs": [{"list": 2, "runs": [{"text": "deep", "link": "https://example.org"}]}],
    "overview.bullets": ["x", "y"],
    "overview.table": [{"name": "Sweets", "amount": "25 families"}],
    "overview.series": [{"indicator": "Visitors", "values": {"2019": "1,360", "2020": ""}}],
}


def the_same_workshop(data: bytes, name: str) -> Workshop:
    return WORKSHOP


def a_full_report() -> Report:
    titles, leave_out = {"overview.text": "A title"}, ["overview.table", "overview.date"]
    report = a_report(WORKSHOP, FULL, language="es", titles=titles, leave_out=leave_out)
    return with_pictures(report, "overview.pictures", a_picture(), caption="Two hills", cover=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "honduras.otopreport"


@pytest.fixture
def made(path: Path) -> Path:
    store.create(path, WORKSHOP, a_full_report())
    return path


def opened(path: Path, clock: Callable[[], datetime] = store.utc_now) -> store.ReportFile:
    return store.ReportFile(path, clock=clock, workshop_loader=the_same_workshop)


def test_a_report_of_every_kind_comes_back_equal(made: Path) -> None:
    report, workshop = store.load(made, the_same_workshop)

    assert report == a_full_report()
    assert workshop is WORKSHOP


def test_the_carried_workshop_is_what_went_in(path: Path) -> None:
    files = {"workshop.toml": b"id = 'x'", "translations/es.toml": b"# es"}
    with_files = replace(WORKSHOP, files=files)
    seen: list[bytes] = []

    def load(data: bytes, name: str) -> Workshop:
        seen.append(data)
        return WORKSHOP

    store.create(path, with_files, a_report(WORKSHOP))
    store.load(path, load)

    with zipfile.ZipFile(io.BytesIO(seen[0])) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files


def test_an_existing_file_is_never_overwritten(made: Path) -> None:
    before = made.read_bytes()

    with pytest.raises(UnwritableFile, match="already"):
        store.create(made, WORKSHOP, a_report(WORKSHOP))

    assert made.read_bytes() == before
    assert [file.name for file in made.parent.iterdir()] == [made.name]


def test_a_missing_folder_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match="folder does not exist"):
        store.create(tmp_path / "nowhere" / "x.otopreport", WORKSHOP, a_report(WORKSHOP))


def test_a_saved_answer_is_there_when_the_file_is_opened_again(made: Path) -> None:
    with opened(made) as file:
        file.save_answer("overview.text", TextAnswer("changed"))
        file.save_answer("overview.year", None)

    report, _ = store.load(made, the_same_workshop)

    assert report.answers["overview.text"] == TextAnswer("changed")
    assert "overview.year" not in report.answers
    assert len(report.answers) == len(a_full_report().answers) - 1


def test_titles_language_and_leave_out_are_saved(made: Path) -> None:
    changed = a_report(WORKSHOP, {}, language="fr", titles={"overview.year": "Since 2013"}, leave_out=["overview.text"])
    with opened(made) as file:
        file.save(changed)

    report, _ = store.load(made, the_same_workshop)

    assert report == changed


def test_the_history_keeps_what_an_answer_was_and_when_it_changed(path: Path) -> None:
    start = datetime(2026, 3, 1, 12, tzinfo=UTC)
    ticks = iter(start + timedelta(minutes=minute) for minute in range(10))

    def clock() -> datetime:
        return next(ticks)

    store.create(path, WORKSHOP, a_report(WORKSHOP, {"overview.text": "first"}), clock)
    with opened(path, clock) as file:
        file.save_answer("overview.text", TextAnswer("second"))
        file.save_answer("overview.text", None)
        file.save_answer("overview.text", TextAnswer("third"))

        assert file.history("overview.text") == (
            store.Change(start + timedelta(minutes=3), None),
            store.Change(start + timedelta(minutes=2), TextAnswer("second")),
            store.Change(start + timedelta(minutes=1), TextAnswer("first")),
        )
        assert file.history("overview.year") == ()


def test_saving_the_same_report_again_writes_nothing(made: Path) -> None:
    with opened(made) as file:
        file.save(a_full_report())
        assert file.history("overview.text") == ()


def test_a_copy_is_a_report_file_of_its_own_and_replaces_an_old_copy(made: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.otopreport"
    target.write_bytes(b"an old copy")
    with opened(made) as file:
        file.copy_to(target)

    assert store.load(target, the_same_workshop)[0] == a_full_report()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["copy.otopreport", "honduras.otopreport"]


def test_a_copy_to_a_missing_folder_is_a_clear_error(made: Path, tmp_path: Path) -> None:
    with opened(made) as file, pytest.raises(UnwritableFile):
        file.copy_to(tmp_path / "nowhere" / "copy.otopreport")


def test_a_newer_file_is_refused_and_left_untouched(made: Path) -> None:
    database = sqlite3.connect(made)
    database.execute("PRAGMA user_version = 99")
    database.close()
    before = made.read_bytes()

    with pytest.raises(NewerFile, match="newer version"):
        opened(made)

    assert made.read_bytes() == before


def test_a_strangers_database_is_refused(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE answers (x)")
    database.commit()
    database.close()

    with pytest.raises(UnreadableFile, match="not a report file"):
        opened(path)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW about2 AS SELECT * FROM about",
        "CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM answers; END",
        "CREATE VIRTUAL TABLE search USING fts5(text)",
    ],
)
def test_a_file_with_parts_that_could_run_is_refused(made: Path, statement: str) -> None:
    database = sqlite3.connect(made)
    database.execute(statement)
    database.commit()
    database.close()

    with pytest.raises(UnreadableFile, match="never has"):
        opened(made)


def test_a_report_file_without_its_tables_is_refused(made: Path) -> None:
    database = sqlite3.connect(made)
    database.execute("DROP TABLE pictures")
    database.close()

    with pytest.raises(UnreadableFile, match="damaged"):
        opened(made)


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "empty"), (b"hello", "not a report file"), (b"SQLite format 3\0", "not a"), (b"PK" * 99, "not a")],
)
def test_what_is_no_report_file_is_refused(path: Path, content: bytes, message: str) -> None:
    path.write_bytes(content)

    with pytest.raises(UnreadableFile, match=message):
        opened(path)


def test_a_folder_and_a_missing_file_are_clear_errors(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="folder"):
        opened(tmp_path)
    with pytest.raises(UnreadableFile, match="no such file"):
        opened(tmp_path / "missing.otopreport")


def test_a_file_that_is_cut_off_is_a_clear_error(made: Path) -> None:
    made.write_bytes(made.read_bytes()[:-4096])

    with pytest.raises(UnreadableFile, match="damaged"):
        opened(made)


def test_overwritten_bytes_are_noticed_wherever_they_are(made: Path) -> None:
    """Each byte pattern of the answers and of a picture, changed: an error or the same report, never another one."""
    whole = made.read_bytes()
    places = [whole.find(text) + 1 for text in (b"Cantarranas", b"25 families", b"JFIF")]
    for place in [*places, *range(200, len(whole), 4099)]:
        made.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            report, _ = store.load(made, the_same_workshop)
        except OtopError:
            continue
        assert place not in places
        assert report.answers == a_full_report().answers


def test_stored_answers_that_no_longer_fit_are_named(made: Path) -> None:
    narrow = replace(WORKSHOP, sections=())

    with pytest.raises(UnsoundAnswers, match=r"overview\.text"):
        store.load(made, lambda data, name: narrow)


def test_a_file_in_use_is_not_waited_for_without_end(made: Path) -> None:
    with store.ReportFile(made, workshop_loader=the_same_workshop, patience=0.05) as file:
        other = sqlite3.connect(made, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UnwritableFile, match="in use"):
            file.save_answer("overview.text", None)
        other.execute("ROLLBACK")
        other.close()
        file.save_answer("overview.text", None)


WRITER = """
import sys
from pathlib import Path
from otop_report.report.kinds.values import TextAnswer
from tests.report.test_store import opened

with opened(Path(sys.argv[1])) as file:
    number = 0
    while True:
        number += 1
        file.save_answer("overview.text", TextAnswer(f"answer {number} " + "x" * 20_000))
        print(number, flush=True)
"""


def test_the_file_is_readable_whenever_its_writer_is_killed(made: Path) -> None:
    for pause in (0.0, 0.013, 0.041, 0.007, 0.029):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(made)], stdout=subprocess.PIPE, text=True, cwd=PROJECT
        )
        assert writer.stdout is not None
        saved = int(writer.stdout.readline())
        time.sleep(pause)
        writer.send_signal(signal.SIGKILL)
        saved = max([saved, *(int(line) for line in writer.stdout.read().split("\n")[:-1])])
        writer.wait()
        writer.stdout.close()

        report, _ = store.load(made, the_same_workshop)
        answer = report.answers["overview.text"]
        assert isinstance(answer, TextAnswer)
        assert int(answer.text.split()[1]) in (saved, saved + 1)
        assert report.answers["overview.table"] == a_full_report().answers["overview.table"]
