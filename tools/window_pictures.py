"""Makes the pictures of the program's windows for README.md and docs/guides/, from the sample report.

    python -m tools.window_pictures [FOLDER]

Writes docs/pictures/window-*.png (or FOLDER/window-*.png), always under the same names: run it again whenever a window
looks different. The windows are the real ones, opened on no screen; language, colours, clock and names of folders are
fixed, so that a picture differs only where the window does. Which font is drawn is what this computer has.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from otop_report.assets import resource
from tools.guide_pictures import TARGET, save

if TYPE_CHECKING:
    from PIL import Image
    from PySide6.QtWidgets import QLineEdit, QWidget

    from otop_report.desktop.program import Program
    from otop_report.desktop.wizard.report_window import ReportWindow

SIZE = (1260, 728)
"""Logical pixels of a window whose picture can still be read when a page shows it smaller."""
SMALL = (800, 520)
STAGE = (1280, 720)
CLOCK = "12:03"
SPOKEN = 100.0
"""Seconds that the rehearsal has run."""
FOLDER = "D:\\Workshop"
LONGEST_WAIT = 60.0
QUIET = 1.0
"""Seconds in which nothing is composed any more: what is shown then stays."""

UNANSWERED = ("participant.organisation", "overview.goals", "case.lessons")
"""Questions that are not answered in the picture of *Check and export*."""
LONG_HEADLINE = "Each town leads with the one product it does best, and all of them share one label and one shop"


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its name, and what shows the window that is drawn."""

    name: str
    draw: Callable[[Program, Path], Image.Image]


class NothingShown(Exception):
    """A window did not come to rest."""


def main(target: Path) -> None:
    """Make every picture, and say how large they are."""
    target.mkdir(parents=True, exist_ok=True)
    with started() as (program, folder):
        for shot in SHOTS:
            size = save(shot.draw(program, folder), target / f"{shot.name}.png")
            print(f"{shot.name}.png {size // 1000} kB")


@contextmanager
def started() -> Iterator[tuple[Program, Path]]:
    """The program without a screen, in English and in light colours, with a folder of its own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from otop_report.desktop.application import application
    from otop_report.desktop.look.theme import Look, Wish
    from otop_report.desktop.program import Program
    from otop_report.desktop.settings import Settings
    from otop_report.report.keeping.user_data import UserData

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = application()
    QApplication.setCursorFlashTime(0)  # a cursor that blinks would be there in one picture and not in the next
    with tempfile.TemporaryDirectory(prefix="window-pictures-") as name:
        folder = Path(name)
        program = Program(app, Look(app, Wish.LIGHT), UserData(folder / "data"), Settings("en", Wish.LIGHT, 1.0))
        try:
            yield program, folder
        finally:
            program.close_everything()


def start_window(program: Program, _folder: Path) -> Image.Image:
    """The start window with a report of this week and one of last week."""
    from otop_report.desktop.start.window import StartWindow
    from otop_report.report.keeping.recent import Recent

    day = datetime(2017, 3, 16, 9, 40).astimezone()
    files = (
        Recent(Path("/OTOP/USB stick/my report.otopreport"), "Sample Participant", "Honduras", 14, 25, day),
        Recent(Path("/Documents/draft.otopreport"), "Sample Participant", "", 3, 25, day - timedelta(days=6)),
    )
    window = StartWindow(program.look, files, "en")
    window.resize(1000, 560)
    window.show()
    rest()
    picture = grabbed(window)
    window.close()
    return picture


def at_question(question: str, path: str = "") -> Callable[[Program, Path], Image.Image]:
    """Draws the report window at a part of an answer."""

    def draw(program: Program, folder: Path) -> Image.Image:
        with opened(program, folder) as window:
            window.open_question(question, path)
            return settled(window)

    return draw


def check_and_export(program: Program, folder: Path) -> Image.Image:
    """*Check and export* of a report that lacks a few answers."""
    with opened(program, folder, unfinished=True) as window:
        window.open_topic("check")
        field(window.export, "Folder").setText(FOLDER)
        return settled(window)


def small_window(program: Program, folder: Path) -> Image.Image:
    """The window on a small screen, in dark colours."""
    from otop_report.desktop.look.theme import Wish

    program.look.set_wish(Wish.DARK)
    try:
        with opened(program, folder) as window:
            window.resize(*SMALL)
            window.open_question("problems.country", "1/problem")
            return settled(window)
    finally:
        program.look.set_wish(Wish.LIGHT)


def rehearsal(program: Program, folder: Path) -> Image.Image:
    """The rehearsal, on a slide with notes."""
    from otop_report.desktop.preview.rehearsal import Rehearsal

    with opened(program, folder) as window:
        settled(window)
        composed = window.composition.latest
        if composed is None:
            raise NothingShown("The sample has no slides.")
        seconds = iter((0.0,))
        stage = Rehearsal(
            composed, window.images, window.surroundings, clock=lambda: next(seconds, SPOKEN), parent=window
        )
        stage.resize(*STAGE)
        stage.show()
        stage.go_to(composed.slides_of["overview.background"][0])
        rest()
        picture = grabbed(stage)
        stage.close()
        return picture


SHOTS = (
    Shot("window-start", start_window),
    Shot("window-message", at_question("overview.background", "points/1")),
    Shot("window-table", at_question("overview.products", "2/place")),
    Shot("window-pictures", at_question("overview.pictures", "0/crop")),
    Shot("window-check", check_and_export),
    Shot("window-rehearsal", rehearsal),
    Shot("window-small", small_window),
)

PICTURES = tuple(shot.name for shot in SHOTS)
"""The names of all pictures."""


@contextmanager
def opened(program: Program, folder: Path, unfinished: bool = False) -> Iterator[ReportWindow]:
    """The window of a report file made of the sample, closed afterwards."""
    from otop_report.report.exchange import read_answers
    from otop_report.report.store import create
    from otop_report.workshop.load import load_workshop

    workshop = load_workshop("otop-2017")
    path = folder / f"{len(list(folder.glob('*.otopreport')))}.otopreport"
    answers = without_some(folder) if unfinished else resource("sample", "honduras.json")
    create(path, workshop, read_answers(answers, workshop))
    program.open_file(path)
    (window,) = program.reports
    window.resize(*SIZE)
    try:
        yield window
    finally:
        window.close()
        rest(0.1)
        if program.start is not None:
            program.start.hide()


def without_some(folder: Path) -> Path:
    """The answers of the sample without UNANSWERED, in a file."""
    sample = resource("sample", "honduras.json")
    content = json.loads(sample.read_text("utf-8"))
    answers = {name: answer for name, answer in content["answers"].items() if name not in UNANSWERED}
    answers = {name: answer for name, answer in answers.items() if not name.endswith(".pictures")}
    answers["overview.background"]["headline"] = LONG_HEADLINE
    path = folder / "unfinished.json"
    path.write_text(json.dumps({**content, "answers": answers}), "utf-8")
    return path


def settled(window: ReportWindow) -> Image.Image:
    """A picture of the window when its slides are there and nothing moves any more."""
    end = time.monotonic() + LONGEST_WAIT
    rest()
    while window.composition.is_busy or window.composition.latest is None:
        if time.monotonic() > end:
            raise NothingShown("The slides did not come.")
        rest(0.1)
    rest()
    window.saved.show_saved(CLOCK)
    rest(0.1)
    return grabbed(window)


def rest(seconds: float = QUIET) -> None:
    """Lets the windows do what they have to do."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def field(parent: QWidget, name: str) -> QLineEdit:
    """The field of a window that has this name for people who cannot see it."""
    from PySide6.QtWidgets import QLineEdit

    return next(one for one in parent.findChildren(QLineEdit) if one.accessibleName() == name)


def grabbed(window: QWidget) -> Image.Image:
    """What a window shows, as a picture."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    return Image.open(io.BytesIO(cast(bytes, buffer.data().data()))).convert("RGB")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
