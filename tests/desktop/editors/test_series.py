"""Indicators over years, in a grid with its charts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from otop_report.desktop.editors import editor_for
from otop_report.desktop.editors.tables.paste_preview import PastePreview
from otop_report.desktop.editors.tables.series import SeriesEditor
from otop_report.desktop.open_report import OpenReport
from otop_report.report.kinds import write_answer
from otop_report.workshop.model import Kind
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded

INDICATORS = a_question("overview.indicators", Kind.SERIES)
JOBS: dict[str, Any] = {"indicator": "Jobs", "unit": "people", "values": {"2019": "73", "2020": "", "2021": "120"}}
SALES: dict[str, Any] = {"indicator": "Sales", "source": "Association", "values": {"2020": "35K"}}
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Opened = Callable[..., SeriesEditor]


@pytest.fixture
def opened(qtbot: QtBot, surrounded: Surrounded) -> Opened:
    """A series editor in a window."""
    windows = []

    def open_series(*lines: dict[str, Any]) -> SeriesEditor:
        workshop = a_workshop(INDICATORS)
        report = a_report(workshop, {INDICATORS.id: list(lines)} if lines else {})
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        editor = editor_for(INDICATORS, INDICATORS.id, surrounded(workshop, report), window)
        assert isinstance(editor, SeriesEditor)
        QVBoxLayout(window).addWidget(editor)
        window.resize(760, 640)
        with qtbot.waitActive(window):
            window.show()
        return editor

    return open_series


def press(*keys: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> None:
    for key in [one for part in keys for one in (part if isinstance(part, str) else (part,))]:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key, held)


def answer(editor: SeriesEditor) -> object:
    value = editor.answer
    return None if value is None else write_answer(editor.question, value)


def report_of(editor: SeriesEditor) -> OpenReport:
    return editor.surroundings.open_report


def headings(editor: SeriesEditor) -> list[str]:
    return [editor.model.label(column) for column in range(editor.model.columnCount())]


def asked_name(editor: SeriesEditor, name: str) -> None:
    """Answers the small window that asks for a name."""
    dialogs = editor.window().findChildren(QInputDialog)
    assert len(dialogs) == 1
    dialogs[0].setTextValue(name)
    dialogs[0].accept()


def test_the_grid_has_the_years_of_all_indicators_between_unit_and_source(opened: Opened) -> None:
    editor = opened(JOBS, SALES)
    assert headings(editor) == ["Indicator", "Unit", "2019", "2020", "2021", "Source"]
    assert editor.shown() == editor.answer


def test_a_value_is_typed_where_it_belongs_and_nothing_else_differs(opened: Opened) -> None:
    editor = opened(JOBS, SALES)
    editor.focus_part("0/values/2020")
    press("90", Qt.Key.Key_Return)
    assert answer(editor) == [JOBS | {"values": {"2019": "73", "2020": "90", "2021": "120"}}, SALES]
    stack = report_of(editor).undo_stack
    assert (stack.count(), stack.undoText()) == (1, "typing in 2020")
    stack.undo()
    assert answer(editor) == [JOBS, SALES]


def test_an_empty_series_begins_with_five_years(opened: Opened) -> None:
    editor = opened()
    assert len(editor.labels) == 5
    first, last = editor.labels[0], editor.labels[-1]
    editor.focus_part("")
    press("Jobs", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "1", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "3", Qt.Key.Key_Return)
    third = editor.labels[2]
    assert answer(editor) == [{"indicator": "Jobs", "values": {first: "1", editor.labels[1]: "", third: "3"}}]
    assert editor.labels[-1] == last


def test_the_next_year_is_a_click_away_and_in_the_answer_when_it_is_filled(opened: Opened) -> None:
    editor = opened(JOBS)
    assert editor.add_button.text() == "Add 2022"
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    assert editor.labels == ("2019", "2020", "2021", "2022")
    assert answer(editor) == [JOBS]
    press("150", Qt.Key.Key_Return)
    values = {"2019": "73", "2020": "", "2021": "120", "2022": "150"}
    assert answer(editor) == [JOBS | {"values": values}]


def test_a_column_gets_another_name_in_one_step(opened: Opened) -> None:
    editor = opened(JOBS, SALES)
    editor.focus_part("0/values/2020")
    editor.rename_column()
    asked_name(editor, "2020 (until June)")
    assert answer(editor) == [
        JOBS | {"values": {"2019": "73", "2020 (until June)": "", "2021": "120"}},
        SALES | {"values": {"2020 (until June)": "35K"}},
    ]
    stack = report_of(editor).undo_stack
    assert (stack.count(), stack.undoText()) == (1, "naming 2020 (until June)")
    stack.undo()
    assert answer(editor) == [JOBS, SALES]
    assert editor.labels == ("2019", "2020", "2021")


def test_two_columns_never_have_one_name(opened: Opened) -> None:
    editor = opened(JOBS)
    editor.focus_part("0/values/2020")
    editor.rename_column()
    asked_name(editor, "2019")
    assert answer(editor) == [JOBS]
    assert editor.notes()[0].text == "There is a column “2019” already."


def test_a_column_is_taken_out_with_its_values_and_undo_brings_it_back(opened: Opened) -> None:
    editor = opened(JOBS, SALES)
    editor.focus_part("0/values/2021")
    editor.take_column_out()
    assert answer(editor) == [JOBS | {"values": {"2019": "73", "2020": ""}}, SALES]
    assert headings(editor) == ["Indicator", "Unit", "2019", "2020", "Source"]
    report_of(editor).undo_stack.undo()
    assert answer(editor) == [JOBS, SALES]
    assert editor.labels == ("2019", "2020", "2021")


def test_labels_need_not_be_years(opened: Opened) -> None:
    editor = opened(JOBS | {"values": {"before": "1", "after": "2"}})
    assert editor.labels == ("before", "after")
    assert editor.add_button.text() == "Add column"
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    asked_name(editor, "today")
    assert list(editor.labels) == ["before", "after", "today"]


def test_numbers_become_a_chart_and_ranges_a_table(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(JOBS)
    assert [chart.chart.kind for chart in editor.charts.drawn] == ["column"]
    assert editor.charts.drawn[0].chart.series[0].values == (73.0, None, 120.0)
    editor.focus_part("0/values/2020")
    press("80-90", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not editor.charts.drawn)


def test_a_value_that_is_read_otherwise_is_said_once_it_was_left(opened: Opened, qtbot: QtBot) -> None:
    editor = opened(JOBS)
    editor.focus_part("0/values/2020")
    press("4.215.004,10")
    assert editor.reading_notes == []
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(editor.reading_notes) == 1)
    note = editor.reading_notes[0]
    assert note.text == "We read “4.215.004,10” as 4,215,004.10. Your own text stays in the table."
    correct, change = note.findChildren(QPushButton)
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    assert editor.view.place() == (0, 3)
    QTest.mouseClick(correct, Qt.MouseButton.LeftButton)
    assert editor.reading_notes == []


def test_years_of_a_pasted_table_become_columns(opened: Opened) -> None:
    editor = opened(JOBS)
    editor.focus_part("1/indicator")
    QGuiApplication.clipboard().setText("Measure\t2021\t2022\tFrom\nVisitors\t300\t350\tTown hall")
    press(Qt.Key.Key_V, held=CTRL)
    previews = editor.window().findChildren(PastePreview)
    assert [box.currentText() for box in previews[0].targets] == ["Indicator", "2021", "2022", "Source"]
    QTest.mouseClick(previews[0].insert_button, Qt.MouseButton.LeftButton)
    assert editor.labels == ("2019", "2020", "2021", "2022")
    assert answer(editor) == [
        JOBS,
        {"indicator": "Visitors", "source": "Town hall", "values": {"2021": "300", "2022": "350"}},
    ]


def test_an_earlier_year_comes_to_stand_before_the_others(opened: Opened) -> None:
    editor = opened(JOBS)
    editor.add_any_column()
    asked_name(editor, "2016")
    assert list(editor.labels) == ["2016", "2019", "2020", "2021"]
    press("40", Qt.Key.Key_Return)
    values = {"2016": "40", "2019": "73", "2020": "", "2021": "120"}
    assert answer(editor) == [JOBS | {"values": values}]
