from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from otop_report.desktop.composition import Composition
from otop_report.desktop.preview.column import PreviewColumn
from otop_report.desktop.preview.slide_images import SlideImages
from tests.builders import a_question, a_report, a_workshop
from tests.desktop.conftest import Surrounded


def test_a_deck_that_cannot_be_read_is_told_where_its_slides_would_stand(surrounded: Surrounded, qtbot: QtBot) -> None:
    files = MappingProxyType({"ours.pptx": b"this is no deck"})
    workshop = replace(a_workshop(a_question("overview.name")), base_deck="ours.pptx", files=files)
    surroundings = surrounded(workshop, a_report(workshop, {"overview.name": "Valle"}))
    composition = Composition(surroundings.open_report, surroundings.background)
    column = PreviewColumn(composition, SlideImages(), surroundings)
    qtbot.addWidget(column)
    column.show()
    with qtbot.waitSignal(composition.failed):
        composition.start()
    assert any("ours.pptx" in label.text() and label.isVisible() for label in column.findChildren(QLabel))
