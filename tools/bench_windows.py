"""One measure of the windows, taken inside a process of its own, offscreen; the last line says what was measured.

    python -m tools.bench_windows files SAMPLE LONG   makes two report files: the sample, and one of 5,000 words
    python -m tools.bench_windows bare DATA           a bare Qt window shown
    python -m tools.bench_windows start DATA          the start window shown
    python -m tools.bench_windows open DATA FILE      a report file opened, its slides painted beside it
    python -m tools.bench_windows typing DATA FILE    typing into messages of a report

DATA is the user's data folder: what was open stands in the start window the next time. The first three say at which
moment they were there and how many heavy libraries were loaded by then; typing says, in milliseconds, what 95 % of the
keys keep to from key to paint, the slowest of them, and both again from key to preview.

The moment is that of the monotonic clock, so that whoever started the process knows how long it took. Keys come when
they are due, as under fingers, with pauses: a window that is busy then is late, and that counts.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from random import Random
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from otop_report.desktop.program import Program
    from otop_report.desktop.wizard.report_window import ReportWindow

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "honduras.json"
LONG = 5_000
"""Words of a long report."""
HEAVY = ("pptx", "docx", "pydantic", "jinja2")
WARMING, KEYS = 12, 100
GAPS, PAUSE, EVERY = (0.09, 0.22), (0.28, 0.5), 12
"""Seconds between two keys, of a pause, and after how many keys there is one."""
LATEST = 30.0
_WORDS = "guests come from far away every spring because the town makes one product well and tells its story"
_FAILED = "the window did not get there"


def bare(_data: Path) -> None:
    """A bare Qt window."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = QWidget()
    window.show()
    _until_exposed(application, window)
    _tell_moment()


def start(data: Path) -> None:
    """The start window, as the program itself shows it."""
    application, program = _program(data)
    program.show_start()
    assert program.start is not None
    _until_exposed(application, program.start)
    _tell_moment()
    program.close_everything()


def open_file(data: Path, file: Path) -> None:
    """The window of a report, and its slides painted."""
    application, program = _program(data)
    _opened(application, program, file)
    _tell_moment()
    program.close_everything()


def typing(data: Path, file: Path) -> None:
    """Keys into the points and the details of messages, as fast as people type."""
    from otop_report.report.kinds.values import MessageAnswer

    application, program = _program(data)
    window = _opened(application, program, file)
    answers = window.open_report.report.answers
    messages = [key for key, answer in answers.items() if isinstance(answer, MessageAnswer) and answer.points]
    to_paint, to_preview = [], []
    for question, part in ((messages[0], "points/0"), (messages[1], "details")):
        window.open_question(question, part)
        is_on_slide = part != "details"
        for paint, preview in _typed(application, window, Random(question), is_on_slide):
            to_paint.append(paint)
            to_preview += [preview] if is_on_slide else []
    program.close_everything()
    print(*(f"{seconds * 1000:.2f}" for times in (to_paint, to_preview) for seconds in _slowest(times)))


def _typed(
    application: QApplication, window: ReportWindow, chance: Random, is_on_slide: bool
) -> Iterator[tuple[float, float]]:
    """Seconds from each key to its paint, and to the painted slide that shows it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractScrollArea

    field = application.focusWidget()
    assert isinstance(field, QAbstractScrollArea)
    painted = _Seen(field.viewport(), window.preview.list.viewport())
    window.composition.composed.connect(lambda _: painted.forget("slides"))
    text = " ".join(chance.choices(_WORDS.split(), k=KEYS))[: WARMING + KEYS]
    due = time.monotonic()
    for number, letter in enumerate(text):
        due = max(due, time.monotonic()) + chance.uniform(*(GAPS if number % EVERY else PAUSE))
        _until(application, lambda: time.monotonic() >= due)  # noqa: B023 - called at once
        painted.forget("field")
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
            application.postEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        to_paint = _until(application, lambda: painted.seen["field"]) - due
        newest = window.open_report.report
        shown = partial(_shows, window, newest, painted if is_on_slide else None)
        to_preview = _until(application, shown) - due
        if number >= WARMING:
            yield to_paint, to_preview


def _slowest(times: list[float]) -> tuple[float, float]:
    """What 95 % keep to, and the slowest."""
    ordered = sorted(times)
    return ordered[int(len(ordered) * 0.95) - 1], ordered[-1]


def files(sample: Path, long: Path) -> None:
    """The sample as a report file, and with longer details as one of 5,000 words."""
    from dataclasses import replace

    from otop_report.desktop.composition import compose
    from otop_report.report.kinds.values import MessageAnswer
    from otop_report.report.opening import open_report
    from otop_report.report.store import create
    from otop_report.report.text import parse_plain

    workshop, report = open_report(SAMPLE, "otop-2017")
    create(sample, workshop, report)
    messages = [key for key, answer in report.answers.items() if isinstance(answer, MessageAnswer)]
    wanting = LONG - compose(workshop, report).words
    each = -(-wanting // len(messages))
    for key in messages:
        answer = report.answers[key]
        assert isinstance(answer, MessageAnswer)
        chance = Random(key)
        sentences: list[str] = []
        while len(sentences) * 12 < each:
            sentences.append(" ".join(chance.choices(_WORDS.split(), k=12)).capitalize() + ".")
        report = report.with_answer(key, replace(answer, details=(*answer.details, *parse_plain(" ".join(sentences)))))
    create(long, workshop, report)


class _Seen:
    """Which of two widgets were painted since nobody wanted to know."""

    def __init__(self, field: QWidget, slides: QWidget) -> None:
        from PySide6.QtCore import QEvent, QObject
        from PySide6.QtWidgets import QWidget

        seen = self.seen = {"field": False, "slides": False}
        names = {field: "field", slides: "slides"}

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
                    seen[names[watched]] = True
                return False

        self._watch = Watch()
        for widget in names:
            widget.installEventFilter(self._watch)

    def forget(self, name: str) -> None:
        """From now on."""
        self.seen[name] = False


def _shows(window: ReportWindow, report: object, painted: _Seen | None) -> bool:
    """Whether the slides of a report are composed, and painted where it is said by whom that is seen."""
    latest = window.composition.latest
    return latest is not None and latest.report is report and (painted is None or painted.seen["slides"])


def _program(folder: Path) -> tuple[QApplication, Program]:
    """The program as `application.run` starts it, with a data folder of its own."""
    from otop_report.desktop.application import application
    from otop_report.desktop.look.theme import Look
    from otop_report.desktop.program import Program
    from otop_report.desktop.settings import read_settings
    from otop_report.report.keeping.user_data import UserData

    running = application()
    data = UserData(folder)
    settings = read_settings(data)
    return running, Program(running, Look(running, settings.wish, settings.zoom), data, settings)


def _opened(application: QApplication, program: Program, file: Path) -> ReportWindow:
    """The window of a report file when its slides are painted."""
    assert program.open_file(file)
    (window,) = program.reports
    window.resize(1366, 728)  # the screen that Qt makes up is smaller than any laptop's
    window.activateWindow()
    _until(application, window.isActiveWindow)
    _until(application, lambda: window.composition.latest is not None)
    _until_exposed(application, window)
    return window


def _until_exposed(application: QApplication, window: QWidget) -> None:
    """Until a window is on the screen and painted."""
    _until(application, lambda: window.windowHandle().isExposed())
    application.processEvents()


def _until(application: QApplication, reached: Callable[[], bool]) -> float:
    """Waits for something, and says when it was so."""
    latest = time.monotonic() + LATEST
    while True:
        application.processEvents()
        now = time.monotonic()
        if reached():
            return now
        if now > latest:
            raise SystemExit(_FAILED)
        time.sleep(0.0005)  # as an event loop waits: threads have the interpreter meanwhile


def _tell_moment() -> None:
    print(time.monotonic(), sum(name in sys.modules for name in HEAVY))


_MEASURES: Mapping[str, Callable[..., None]] = MappingProxyType(
    {"files": files, "bare": bare, "start": start, "open": open_file, "typing": typing}
)

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _MEASURES[sys.argv[1]](*map(Path, sys.argv[2:]))
