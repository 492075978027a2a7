"""A whole report by keys and mouse alone: from an empty file to three exports that are those of the engine."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otop_report.assets import resource
from otop_report.desktop.editors.pictures.pictures import PicturesEditor
from otop_report.desktop.editors.tables.paste_preview import PastePreview
from otop_report.desktop.editors.texts.message import MessageEditor
from otop_report.desktop.look.theme import Look
from otop_report.desktop.program import Program
from otop_report.desktop.wizard.contents import CHECK
from otop_report.desktop.wizard.report_window import ReportWindow
from otop_report.export.order import Order, deck_of, document_of
from otop_report.report.exchange import read_answers
from otop_report.report.keeping.user_data import UserData
from otop_report.report.store import load
from tests.desktop.person import ALT, CONTROL, Key, Person

SAMPLE: Mapping[str, Any] = json.loads(resource("sample", "honduras.json").read_text(encoding="utf-8"))["answers"]
WRITTEN = (
    "participant.name", "participant.country", "participant.organisation", "participant.position",
    "participant.role", "participant.experience_years", "participant.email", "participant.responsibilities",
    "overview.programme_name", "overview.start_year", "overview.lead_agency", "overview.coverage",
    "overview.budget", "overview.background", "overview.goals", "overview.partners", "overview.indicators",
    "problems.country", "case.pictures",
)  # fmt: skip
"""The questions that are answered here: every kind of question among them."""
NAME = "HONDURAS_Participant_otop-2017"
"""What the exports are called, beside the report."""


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Program]:
    program = Program(qapp, look, UserData(tmp_path / "data"))
    yield program
    program.close_everything()


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of an Office file by their names."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def begin(person: Person, program: Program, path: Path) -> ReportWindow:
    """From the start window to an empty report in a file of one's own."""
    program.show_start()
    assert program.start is not None
    person.qtbot.waitActive(program.start)

    def name_the_file() -> None:
        person.press(Key.Key_F, held=ALT)
        person.press(Key.Key_A, held=CONTROL)
        person.type(str(path))
        person.press(Key.Key_Return)

    person.wait(program.start.write.hasFocus)
    person.answer_dialog(name_the_file)
    person.press(Key.Key_Space)
    person.window = window = program.reports[0]
    window.resize(1366, 728)  # the screen of tests is smaller
    person.wait(lambda: window.isActiveWindow() and window.composition.latest is not None)
    return window


def go_to(person: Person, window: ReportWindow, topic: str) -> None:
    """Goes on until a topic is on the sheet."""
    for _ in window.standing.pages:
        person.qtbot.wait(200)  # the page before goes, with its mnemonics, and the new one is drawn
        if window.topic == topic:
            return
        person.press(Key.Key_PageDown, held=CONTROL)
    raise AssertionError(f"{topic} was not reached")


def write_facts(person: Person, window: ReportWindow) -> None:
    person.write(SAMPLE["participant.name"])
    person.write("hondu", then=Key.Key_Return)
    person.press(Key.Key_Tab)
    person.write(SAMPLE["participant.organisation"], SAMPLE["participant.position"])
    person.press(Key.Key_Down, Key.Key_Tab)  # government officer
    person.write(str(SAMPLE["participant.experience_years"]), SAMPLE["participant.email"])
    go_to(person, window, "participant.work")
    person.type(SAMPLE["participant.responsibilities"])
    go_to(person, window, "overview.glance")
    person.write(SAMPLE["overview.programme_name"], str(SAMPLE["overview.start_year"]))
    person.write(SAMPLE["overview.lead_agency"])
    person.press(Key.Key_Down, Key.Key_Down, Key.Key_Tab)  # in some regions
    budget = SAMPLE["overview.budget"]
    person.write(budget["typed"], budget["unit"])


def write_texts(person: Person, window: ReportWindow) -> None:
    go_to(person, window, "overview.background")
    message = SAMPLE["overview.background"]
    person.write(message["headline"], *message["points"][:-1], then=Key.Key_Return)
    person.type(message["points"][-1])
    person.click(window.sheet.findChildren(MessageEditor)[-1].details.field.viewport())
    person.paste(message["details"])
    go_to(person, window, "overview.goals")
    person.write(*SAMPLE["overview.goals"][:-1], then=Key.Key_Return)
    person.type(SAMPLE["overview.goals"][-1])


def write_tables(person: Person, window: ReportWindow) -> None:
    go_to(person, window, "overview.partners")
    for row in SAMPLE["overview.partners"]:
        person.write(row["partner"])
        person.write(row["type"][0], then=Key.Key_Return)  # the list opens at the option
        person.press(Key.Key_Tab)
        person.write(row["role"])
    go_to(person, window, "overview.indicators")
    lines = SAMPLE["overview.indicators"]
    years = list(lines[0]["values"])
    rows = [["Indicator", "Unit", *years, "Source"]]
    rows += [[one["indicator"], one["unit"], *one["values"].values(), one["source"]] for one in lines]
    person.paste("\n".join("\t".join(row) for row in rows))
    person.wait(lambda: isinstance(QApplication.activeWindow(), PastePreview))
    person.press(Key.Key_Return)
    go_to(person, window, "problems.country")
    first, second = SAMPLE["problems.country"]
    write_problem(person, first)
    person.press(Key.Key_Return, held=CONTROL)  # a new one below
    write_problem(person, second)


def write_problem(person: Person, problem: Mapping[str, str]) -> None:
    person.write(problem["problem"], problem["description"], problem["cause"], problem["affected"])
    person.qtbot.wait(QApplication.keyboardInputInterval() + 50)  # else the letters count as those of one word
    person.write(problem["area"][:4])
    person.write(problem["severity"])
    person.type(problem["response"])


def add_pictures(person: Person, window: ReportWindow) -> None:
    go_to(person, window, "case.pictures")
    editor = window.sheet.findChildren(PicturesEditor)[-1]
    first, second = SAMPLE["case.pictures"]
    person.drop(editor.list.viewport(), resource("sample", first["file"]))
    person.wait(lambda: len(editor.list.pictures.items) == 1)
    describe(person, editor, first)
    person.click(editor.list.viewport())
    person.paste_files(resource("sample", second["file"]))
    person.wait(lambda: len(editor.list.pictures.items) == 2)
    describe(person, editor, second)


def describe(person: Person, editor: PicturesEditor, picture: Mapping[str, str]) -> None:
    person.click(editor.panel.fields["caption"])
    person.write(picture["caption"], picture["credit"], picture["alt"])


def export(person: Person, window: ReportWindow) -> None:
    person.press(Key.Key_E, held=CONTROL)
    assert window.topic == CHECK
    with person.qtbot.waitSignal(window.export.exported, timeout=90_000):
        person.click(window.export.button)


def test_a_report_is_written_and_exported_by_keys_and_mouse_alone(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    person = Person(qtbot)
    path = tmp_path / "mine.otopreport"
    window = begin(person, program, path)
    for write in (write_facts, write_texts, write_tables, add_pictures):
        write(person, window)
    sample = read_answers(resource("sample", "honduras.json"), window.open_report.workshop)
    report = window.open_report.report
    assert {one: report.answers.get(one) for one in WRITTEN} == {one: sample.answers[one] for one in WRITTEN}
    export(person, window)
    assert load(path)[0] == report
    order = Order(workshop=window.open_report.workshop, report=report)
    for name, made in ((f"{NAME}.pptx", deck_of(order)), (f"{NAME}.docx", document_of(order))):
        assert parts((tmp_path / name).read_bytes()) == parts(made.data)
    assert (tmp_path / f"{NAME}.pdf").read_bytes().startswith(b"%PDF-")
