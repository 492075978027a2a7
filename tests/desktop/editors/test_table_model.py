"""The rows as a view sees them: Qt's own tester watches every change, and no change loses or invents a row."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from otop_report.desktop.editors.tables.table_model import Edited, RowsModel
from otop_report.report.kinds.values import Row
from otop_report.report.text import plain, runs_of
from otop_report.wizard.table_rows import BLANK
from tests.builders import a_column

COLUMNS = (a_column("name"), a_column("place"), a_column("note"))


def row(name: str) -> Row:
    return Row((("name", runs_of(name)),))


def names(model: RowsModel) -> list[str]:
    return [plain(one.cell("name")) for one in model.rows]


@pytest.mark.parametrize("seed", range(6))
def test_any_changes_in_any_order_keep_the_view_right(qapp: QApplication, qtlog: Any, seed: int) -> None:
    chance = random.Random(seed)
    owner = QObject(qapp)
    model = RowsModel(COLUMNS, "en", "Add", owner)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, owner)
    written = 0
    for _ in range(120):
        place, to = chance.randrange(model.rowCount()), chance.randrange(model.rowCount())
        before = sorted(names(model))
        match chance.choice(("type", "insert", "remove", "move", "show", "drop", "clear")):
            case "type":
                written += 1
                model.setData(model.index(place, chance.randrange(3)), f"word {written}")
            case "insert":
                model.insert(place, [row("new"), BLANK][: chance.randrange(3)], "adding")
            case "remove":
                model.remove({place, to})
            case "move":
                model.move(place, chance.choice((to, place - 1, place + 1)))
                assert sorted(names(model)) == before
            case "show":
                shown = tuple(chance.sample(model.rows, len(model.rows)))
                model.show_rows(shown)
                assert model.rows == shown
            case "drop":
                model.drop_blank_end(-1)
                assert not model.rows or model.rows[-1].cells
            case _:
                model.clear([model.index(place, 0), model.index(to, 1)])
        assert model.rowCount() == len(model.rows) + 1
    assert tester.model() is model
    assert {record.message for record in qtlog.records} == set()


def test_what_was_done_is_named_for_undo(qapp: QApplication) -> None:
    model = RowsModel(COLUMNS, "en", "Add", qapp)
    told: list[Edited] = []
    model.edited.connect(told.append)
    model.setData(model.index(0, 1), "North")
    model.insert(1, [row("a"), row("b")], "pasting 2 rows")
    model.move(0, 2)
    model.remove({0, 1})
    model.clear([model.index(0, 1)])
    assert [one.what for one in told] == [
        "typing in Place", "pasting 2 rows", "moving a row", "deleting 2 rows", "clearing a cell"
    ]
    assert [one.typing for one in told] == [True, False, False, False, False]


def test_the_first_row_does_not_move_up_nor_the_last_one_down(qapp: QApplication) -> None:
    model = RowsModel(COLUMNS, "en", "Add", qapp)
    model.insert(0, [row("a"), row("b")], "adding")
    assert not model.move(0, -1)
    assert not model.move(1, 2)
    assert not model.move(2, 1)
    assert names(model) == ["a", "b"]
