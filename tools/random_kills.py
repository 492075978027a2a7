"""Kills a program at random moments while it types and saves, and says what of it is in the file.

    python -m tools.random_kills [--kills N] [--full-disk] [--seed N] [--keep FOLDER]

Each round starts a process that opens one report file as a window does, types a letter every few milliseconds, puts in
a picture now and then, and has backups made all the time. After a random while it is killed. Then the file (or, on a
full disk, the file or its rescue) must be readable, and hold everything that had been typed a second before. With
`--full-disk` the process may write nothing behind the first half of the report file.
The exit status is 1 where a file could not be read or more than the last second was lost.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from otop_report.errors import OtopError
from otop_report.report import store
from otop_report.report.keeping.backups import Backups
from otop_report.report.keeping.kept_report import KeptReport, open_to_keep, rescued
from otop_report.report.keeping.saving import State
from otop_report.report.keeping.user_data import UserData
from otop_report.report.kinds.values import PictureItem, PicturesAnswer, TextAnswer
from otop_report.report.model import Picture, Report
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Kind, Workshop

PROJECT = Path(__file__).resolve().parents[1]
FILE, DATA = "typed.otopreport", "data"
_LONGEST_LIFE = 2.5


@dataclass(frozen=True, slots=True)
class Kill:
    """What one kill left: whether the file could be read, the last number that was typed a second before the kill, the
    last one at all, the one that is there (in a rescue?), and how many seconds of typing are lost.
    """

    is_readable: bool
    due: int
    typed: int
    found: int
    lost: float
    is_rescued: bool = False

    @property
    def is_well(self) -> bool:
        """Nothing older than a second is lost."""
        return self.is_readable and self.found >= self.due


def kills(folder: Path, count: int, seed: int = 1, full_disk: bool = False) -> Iterator[Kill]:
    """Types into one file in the folder, and kills what types, so many times."""
    chance = random.Random(seed)
    workshop = load_workshop("otop-2017")
    path, data = folder / FILE, UserData(folder / DATA)
    store.create(path, workshop, Report(workshop=workshop.id, language="en"))
    if full_disk:
        _make_heavy(path, workshop)
    last = found = 0
    for _ in range(count):
        kill = _one(path, data, workshop, chance, last, found, full_disk)
        last, found = max(last, kill.typed), kill.found
        yield kill


def _one(
    path: Path, data: UserData, workshop: Workshop, chance: random.Random, last: int, found: int, full_disk: bool
) -> Kill:
    words = [str(path), str(data.folder), str(last + 1), str(chance.random()), str(int(full_disk))]
    command = [sys.executable, "-m", "tools.random_kills", "--type", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as program:
        assert program.stdout is not None
        lines = [program.stdout.readline()]
        if not lines[0]:
            raise SystemExit("the typing program did not start")
        time.sleep(chance.uniform(0.0, _LONGEST_LIFE))
        killed = time.monotonic()
        program.kill()
        lines += program.stdout.read().splitlines(keepends=True)
    typed = [(int(number), float(at)) for number, at in (line.split() for line in lines if line.endswith("\n"))]
    due = max((number for number, at in typed if at <= killed - 1.0), default=found)
    try:
        in_file, *in_rescues = _numbers(path, data, workshop)
        found = max(in_file, *in_rescues, 0)
    except OtopError as error:
        print(error)
        return Kill(False, due, typed[-1][0], -1, 0.0)
    lost = [at for number, at in typed if number > found]
    return Kill(True, due, typed[-1][0], found, killed - lost[0] if lost else 0.0, found > in_file)


def _numbers(path: Path, data: UserData, workshop: Workshop) -> Iterator[int]:
    """The last typed number in the file, and in its rescues."""
    report, _ = store.load(path, lambda packed, name: workshop)
    yield _number(report, workshop)
    for rescue in rescued(path, data, workshop_loader=lambda packed, name: workshop):
        yield _number(rescue.report, workshop)


def _number(report: Report, workshop: Workshop) -> int:
    answer = report.answers.get(_question(workshop, Kind.TEXT))
    return int(answer.text.split()[0]) if isinstance(answer, TextAnswer) else 0


def _question(workshop: Workshop, kind: Kind) -> str:
    return next(question.id for question in workshop.questions if question.kind is kind)


def _make_heavy(path: Path, workshop: Workshop) -> None:
    """History that a rescue need not carry: it still has room where the file itself has not."""
    question = _question(workshop, Kind.TEXT)
    with store.ReportFile(path) as file:
        for number in range(100):
            file.save_answer(question, TextAnswer(f"0 {number} " + "x" * 20_000))
        file.save_answer(question, TextAnswer("0"))


def type_on(path: Path, data: UserData, first: int, seed: float, full_disk: bool) -> None:
    """Types numbers, from `first` on, until it is killed; prints each of them when it has been handed over."""
    chance = random.Random(seed)
    kept = open_to_keep(path, data, _say_nothing)
    assert isinstance(kept, KeptReport)
    kept.keeper.flush(5)
    # Backups all the time: a kill may fall into one, too.
    kept.keeper.save_elsewhere(path, backups=Backups(data.backups(path), every=timedelta(seconds=0.3)))
    if full_disk:
        _limit(path.stat().st_size // 2)
    text, pictures = _question(kept.workshop, Kind.TEXT), _question(kept.workshop, Kind.PICTURES)
    report = kept.report
    for number in range(first, first + 100_000):
        length = chance.randrange(8_000, 40_000) if full_disk else chance.randrange(4_000)
        report = report.with_answer(text, TextAnswer(f"{number} " + "x" * length))
        if chance.random() < 0.01 and not full_disk:
            report = _with_picture(report, pictures, chance)
        kept.keeper.keep(report)
        print(number, time.monotonic(), flush=True)
        time.sleep(chance.uniform(0.0, 0.03))


def _say_nothing(state: State) -> None:
    """Nobody listens."""


def _with_picture(report: Report, question: str, chance: random.Random) -> Report:
    """With a picture of nothing in particular: only its bytes are kept here."""
    from hashlib import sha256

    data = chance.randbytes(200_000)
    picture = Picture(sha256(data).hexdigest(), "image/jpeg", 400, 300, data)
    answer = PicturesAnswer((PictureItem(picture.sha256, "photo.jpg"),))
    return replace(report, pictures={picture.sha256: picture}).with_answer(question, answer)


def _limit(size: int) -> None:
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def main() -> int:
    """Kills, and prints what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--full-disk", action="store_true")
    parser.add_argument("--keep", type=Path, help="a folder for the files, which then stay")
    parser.add_argument("--type", nargs=5, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.type is not None:
        path, data, first, seed, full_disk = given.type
        type_on(Path(path), UserData(Path(data)), int(first), float(seed), full_disk == "1")
        return 0
    with contextlib.ExitStack() as stack:
        folder = given.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        done = list(kills(folder, given.kills, given.seed, given.full_disk))
    bad = [kill for kill in done if not kill.is_well]
    for kill in bad:
        print(kill)
    readable = sum(kill.is_readable for kill in done)
    lost = max(kill.lost for kill in done)
    middle = sorted(kill.lost for kill in done)[len(done) // 2]
    print(f"{len(done)} kills while {done[-1].typed} changes were typed; {readable} readable files")
    by_rescue = sum(kill.is_rescued for kill in done)
    print(f"{len(done) - len(bad)} with at most the last second lost, {by_rescue} by a rescue")
    print(f"lost: {middle:.2f} s in the middle, {lost:.2f} s at most")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
