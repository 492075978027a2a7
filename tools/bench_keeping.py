"""What it costs to keep a report with 20 MB of pictures, against a bare synchronous SQLite write of the same size.

    python -m tools.bench_keeping [TIMES]

Prints two ratios to the bare write, each the median of what was measured in turns: an answer handed to the keeper until
it is in the file, and how long the caller waits for handing it over (the slowest of a hundred letters).
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random

from otop_report.report import store
from otop_report.report.keeping.keeper import Keeper
from otop_report.report.keeping.saving import State
from otop_report.report.kinds.values import PictureItem, PicturesAnswer, TextAnswer
from otop_report.report.model import Picture, Report
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Kind, Workshop

_PICTURES, _PICTURE_SIZE = 8, 2_500_000
_ANSWER_SIZE = 3_000
_LETTERS = 100


def measured(folder: Path, times: int) -> tuple[float, float]:
    """The two ratios."""
    workshop = load_workshop("otop-2017")
    report = _with_pictures(workshop)
    question = next(question.id for question in workshop.questions if question.kind is Kind.TEXT)
    path = folder / "pictures.otopreport"
    store.create(path, workshop, report)
    keeper = Keeper(path, workshop, report, _say_nothing)
    bare = _bare(folder / "bare.sqlite")
    whole, waits = [], []
    try:
        for number in range(times):
            text = f"{number} " + "x" * _ANSWER_SIZE
            answered = report.with_answer(question, TextAnswer(text))
            saved = _seconds(lambda: _saved(keeper, answered))  # noqa: B023 - called at once
            written = _seconds(lambda: bare(json.dumps(text)))  # noqa: B023
            if number:
                whole.append(saved / written)
                waits.append(_slowest(keeper, report, question) / written)
    finally:
        keeper.close(10)
    return statistics.median(whole), statistics.median(waits)


def _saved(keeper: Keeper, report: Report) -> None:
    keeper.keep(report)
    assert keeper.flush(30)


def _slowest(keeper: Keeper, report: Report, question: str) -> float:
    """The longest that the caller waits, while the keeper writes now and then."""
    typed = [report.with_answer(question, TextAnswer("y" * length)) for length in range(_LETTERS)]
    waits = []
    for letter in typed:
        waits.append(_seconds(lambda: keeper.keep(letter)))  # noqa: B023
        time.sleep(0.005)
    return max(waits)


def _bare(path: Path) -> Callable[[str], None]:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE answers (question TEXT PRIMARY KEY, value TEXT)")

    def write(value: str) -> None:
        database.execute("INSERT OR REPLACE INTO answers VALUES ('one', ?)", (value,))

    write("")
    return write


def _with_pictures(workshop: Workshop) -> Report:
    random = Random(1)
    pictures = {}
    for _ in range(_PICTURES):
        data = random.randbytes(_PICTURE_SIZE)
        digest = sha256(data).hexdigest()
        pictures[digest] = Picture(digest, "image/jpeg", 2000, 1500, data)
    question = next(question.id for question in workshop.questions if question.kind is Kind.PICTURES)
    answer = PicturesAnswer(tuple(PictureItem(digest, "photo.jpg") for digest in pictures))
    return replace(
        Report(workshop=workshop.id, language="en").with_answer(question, answer), pictures=pictures
    )


def _say_nothing(state: State) -> None:
    """Nobody listens."""


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(*measured(Path(name), int(sys.argv[1]) if len(sys.argv) > 1 else 20))
