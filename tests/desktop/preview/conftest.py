"""A window over a small report with slides, pages, notes and a table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from otop_report.desktop.wizard.window import WizardWindow
from otop_report.report.model import Report
from otop_report.workshop.model import ExportLimits, Kind, Workshop
from tests.builders import a_question, a_report, a_section, a_topic, a_workshop
from tests.desktop.conftest import Surrounded

ANSWERS = {
    "overview.background": {
        "headline": "One town, one product",
        "points": ["It began in 2013.", "Five towns take part."],
        "details": "The idea is simple. A town chooses what it does best.",
    },
    "overview.products": [{"name": "Pottery", "amount": "12"}, {"name": "Guava", "amount": "40"}],
    "overview.goals": ["Steady work", "A shared label"],
}


@pytest.fixture
def workshop() -> Workshop:
    return a_workshop(
        a_section(
            "overview",
            a_topic("overview.background", a_question("overview.background", Kind.MESSAGE)),
            a_topic("overview.products", a_question("overview.products", Kind.TABLE)),
            a_topic("overview.goals", a_question("overview.goals", Kind.BULLETS)),
        ),
        limits=ExportLimits(talk_minutes=10, max_pages=10, max_file_megabytes=10),
    )


@pytest.fixture
def report(workshop: Workshop) -> Report:
    return a_report(workshop, ANSWERS)


@pytest.fixture
def window(surrounded: Surrounded, workshop: Workshop, report: Report, qtbot: QtBot) -> Iterator[WizardWindow]:
    shown = WizardWindow(surrounded(workshop, report))
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    qtbot.waitUntil(lambda: shown.composition.latest is not None, timeout=10_000)
    yield shown
    shown.surroundings.background.wait()
