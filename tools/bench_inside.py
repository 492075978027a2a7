"""One measure of the bench that has to be taken inside a process of its own; prints seconds a unit.

    python -m tools.bench_inside warm REPORT TARGET   the second export of a report file in one process
    python -m tools.bench_inside slides COUNT         a report of so many topics to .pptx: seconds a slide
    python -m tools.bench_inside rows COUNT           a table of so many rows to .pptx: seconds a row

Slides and rows are measured at their second export, too, so that imports do not count, and in processor time: only
their growth is of interest.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

from PIL import Image

from otop_report.cli.root import run
from otop_report.compose.placed import Deck
from otop_report.export.order import Order, deck_of
from otop_report.report.exchange import report_of_document
from otop_report.report.model import Picture
from otop_report.report.pictures import take_in
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import (
    Column,
    ExportLimits,
    Kind,
    Question,
    Section,
    ShownAs,
    Topic,
    in_english,
)

_WORDS = "the town makes one product well and shows it to guests who come from far away every spring"
_COLUMNS = tuple(Column(id=name, label=in_english(name.title())) for name in ("step", "who", "place", "result"))
_NO_LIMITS = ExportLimits(max_slides=None, talk_minutes=None, max_file_megabytes=None)
_KINDS = (
    (Kind.MESSAGE, None), (Kind.BULLETS, ShownAs.BULLETS), (Kind.TABLE, ShownAs.TABLE), (Kind.PARAGRAPHS, None),
    (Kind.TABLE, ShownAs.TIMELINE), (Kind.SERIES, ShownAs.CHART), (Kind.BULLETS, ShownAs.LESSONS),
    (Kind.PICTURES, None),
)  # fmt: skip


def warm(report: str, target: str) -> float:
    """The second export of a report file by the command line itself."""
    return _second(lambda: _exported(report, target), time.perf_counter)


def _exported(report: str, target: str) -> int:
    status = run(["export", report, "--to", target])
    if status != 0:
        raise SystemExit(status)
    return 1


def slides(count: int) -> float:
    """Seconds a slide, over `count` topics of all kinds in turns."""
    order = _order([_question(number, *_KINDS[number % len(_KINDS)]) for number in range(count)])
    return _second(lambda: _count_of_slides(order), time.process_time)


def rows(count: int) -> float:
    """Seconds a row of one long table."""
    question = _question(2, Kind.TABLE, ShownAs.TABLE)
    order = _order([question], {question.id: [_row(number) for number in range(count)]})

    def exported() -> int:
        deck_of(order)
        return count

    return _second(exported, time.process_time)


def _count_of_slides(order: Order) -> int:
    deck = deck_of(order).stages["deck"]
    assert isinstance(deck, Deck)
    return len(deck.slides)


def _second(work: Callable[[], int], clock: Callable[[], float]) -> float:
    """Seconds a unit of work, the second time that it is done."""
    times = [clock()]
    for _ in range(2):
        done = work()
        times.append(clock())
    return [end - start for start, end in pairwise(times)][1] / done


def _order(questions: list[Question], answers: dict[str, object] | None = None) -> Order:
    topics = tuple(Topic(id=question.id, name=question.label, questions=(question,)) for question in questions)
    parts = [topics[start : start + 50] for start in range(0, len(topics), 50)]
    sections = tuple(
        Section(id=f"part{number}", name=in_english(f"Part {number + 1}"), topics=part, colour=number % 4 + 1)
        for number, part in enumerate(parts)
    )
    workshop = replace(load_workshop("otop-2017"), sections=sections, limits=_NO_LIMITS)
    pictures = [_picture(number) for number, question in enumerate(questions) if question.kind is Kind.PICTURES]
    known = {picture.sha256: picture for picture in pictures}
    waiting = iter(pictures)
    given = answers or {question.id: _answer(question, waiting) for question in questions}
    report = report_of_document({"workshop": workshop.id, "answers": given}, workshop, known)
    return Order(workshop=workshop, report=report)


def _question(number: int, kind: Kind, shown_as: ShownAs | None) -> Question:
    label = in_english(f"Topic {number + 1} of a long report")
    columns = _COLUMNS if kind is Kind.TABLE else ()
    return Question(
        id=f"part{number // 50}.q{number}", kind=kind, label=label, prompt=label, shown_as=shown_as, columns=columns
    )


def _answer(question: Question, pictures: Iterator[Picture]) -> object:
    random = Random(question.id)
    match question.kind:
        case Kind.MESSAGE:
            return {"headline": _words(random, 8), "points": [_words(random, 12) for _ in range(4)],
                    "details": _words(random, 120)}  # fmt: skip
        case Kind.BULLETS:
            return [_words(random, 10) for _ in range(5)]
        case Kind.PARAGRAPHS:
            return _words(random, 70)
        case Kind.SERIES:
            values = {str(year): str(random.randrange(100, 900)) for year in range(2017, 2022)}
            return [{"indicator": _words(random, 3), "unit": "guests", "source": "count", "values": values}]
        case Kind.PICTURES:
            picture = next(pictures)
            return [{"sha256": picture.sha256, "file": "photo.jpg", "caption": _words(random, 5)}]
        case _:
            return [_row(row) for row in range(5)]


def _row(number: int) -> dict[str, str]:
    random = Random(number)
    return {column.id: _words(random, 4) for column in _COLUMNS}


def _words(random: Random, count: int) -> str:
    return " ".join(random.choices(_WORDS.split(), k=count)).capitalize()


def _picture(seed: int) -> Picture:
    image = Image.frombytes("RGB", (64, 48), Random(seed).randbytes(64 * 48 * 3))
    file = io.BytesIO()
    image.save(file, "JPEG")
    return take_in(file.getvalue(), "photo.jpg")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["warm", report, target]:
            print(warm(str(Path(report)), target))
        case ["slides", count]:
            print(slides(int(count)))
        case ["rows", count]:
            print(rows(int(count)))
        case _:
            raise SystemExit(__doc__)
