from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from otop_report.desktop.wizard.export_pane import ExportPane
from tests.builders import a_report, a_workshop
from tests.desktop.conftest import Surrounded


def test_the_language_of_the_report_is_chosen_where_it_is_exported_and_undone(
    surrounded: Surrounded, qtbot: QtBot, tmp_path: Path
) -> None:
    workshop = a_workshop()
    surroundings = surrounded(workshop, a_report(workshop, language="en"))
    pane = ExportPane(surroundings, tmp_path)
    qtbot.addWidget(pane)
    place = pane.language.findData("fr")
    pane.language.setCurrentIndex(place)
    pane.language.activated.emit(place)
    assert surroundings.open_report.report.language == "fr"
    surroundings.open_report.undo_stack.undo()
    assert surroundings.open_report.report.language == "en"
    assert pane.language.currentData() == "en"
