"""A window's surroundings for tests: the sample report, or a small one, with real widgets and no screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from otop_report.desktop.background import Background
from otop_report.desktop.look.theme import Look, Wish
from otop_report.desktop.open_report import OpenReport
from otop_report.desktop.surroundings import Remembered, Surroundings
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop

Surrounded = Callable[[Workshop, Report], Surroundings]


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The light look, made once: it belongs to the application."""
    return Look(qapp, Wish.LIGHT)


@pytest.fixture
def surrounded(qapp: QApplication, look: Look) -> Surrounded:
    """Gives the surroundings of a report."""

    def surround(workshop: Workshop, report: Report) -> Surroundings:
        open_report = OpenReport(workshop, report)
        return Surroundings(open_report, look, Background(open_report), Remembered())

    return surround
