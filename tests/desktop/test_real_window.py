"""The program as a person starts it: a process of its own, a real window, keys."""

from __future__ import annotations

import shutil
import signal
from pathlib import Path

import pytest

from otop_report.errors import OtopError
from otop_report.export.order import Order, deck_of
from otop_report.report.kinds.values import CountryAnswer, MessageAnswer, TextAnswer
from otop_report.report.model import Report
from otop_report.report.store import create, load
from otop_report.workshop.load import load_workshop
from tests.desktop.screen import Screen, wait_until

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb and xdotool are not installed"
)


def answer(path: Path, question: str) -> object:
    try:
        return load(path)[0].answers.get(question)
    except OtopError:  # looked at while it was being written
        return None


def test_a_report_is_written_with_keys_closed_and_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "mine.otopreport"
    workshop = load_workshop("otop-2017")
    create(path, workshop, Report(workshop=workshop.id, language="en"))
    with Screen(tmp_path / "home") as screen:
        program = screen.run("open", str(path))
        screen.window("mine.otopreport")
        screen.write("Ana Sample")
        screen.press("Tab")
        screen.write("hondu")
        screen.press("Return", "Tab")
        wait_until(lambda: answer(path, "participant.country") == CountryAnswer("HN"), 20, "the country")
        screen.press("ctrl+Next", "ctrl+w")
        screen.window("OTOP Report Builder")
        screen.press("alt+F4")
        assert answer(path, "participant.name") == TextAnswer("Ana Sample")
        program.kill()
        assert program.stderr is not None
        assert program.stderr.read() == b""


def test_a_program_that_is_killed_has_kept_what_was_typed_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "mine.otopreport"
    workshop = load_workshop("otop-2017")
    create(path, workshop, Report(workshop=workshop.id, language="en"))
    with Screen(tmp_path / "home") as screen:
        program = screen.run("open", str(path))
        screen.window("mine.otopreport")
        screen.write("Ana Sample")
        wait_until(lambda: answer(path, "participant.name") == TextAnswer("Ana Sample"), 20, "the name")
        program.send_signal(signal.SIGKILL)
        program.wait()
        screen.run("open", str(path))
        screen.window("^OTOP Report Builder$")  # We kept your work
        screen.press("Return")
        screen.window("mine.otopreport")


def test_a_report_goes_from_the_start_window_to_its_files(tmp_path: Path) -> None:
    path = tmp_path / "mine.otopreport"
    with Screen(tmp_path / "home") as screen:
        screen.run()
        screen.window("^OTOP Report Builder$")
        screen.press("Return")
        screen.window("Write my report")
        screen.press("alt+f", "ctrl+a")
        screen.write(str(path))
        screen.press("Return")
        screen.window("mine.otopreport")
        screen.write("Ana Sample\t")
        screen.write("hondu")
        screen.press("Return", "ctrl+Next")
        screen.write("I visit the towns of the programme.")
        screen.press("ctrl+Next", "ctrl+Next")
        screen.write("One product for each town")
        wait_until(lambda: isinstance(answer(path, "overview.background"), MessageAnswer), 20, "the message")
        screen.press("ctrl+e", "alt+x")
        files = [tmp_path / f"HONDURAS_Sample_otop-2017.{kind}" for kind in ("pptx", "docx", "pdf")]
        wait_until(lambda: all(file.is_file() for file in files), 90, "the files")
        screen.press("ctrl+w")
        screen.window("^OTOP Report Builder$")
    report, workshop = load(path)
    assert report.answers["participant.country"] == CountryAnswer("HN")
    assert files[0].read_bytes() == deck_of(Order(workshop=workshop, report=report)).data
