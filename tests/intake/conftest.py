"""The sample report and the files exported from it, once for all tests of intake."""

from __future__ import annotations

from pathlib import Path

import pytest

from otop_report.assets import resource
from otop_report.report.exchange import read_answers
from otop_report.report.model import Report
from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Workshop
from tests.intake.exporting import exported_to


@pytest.fixture(scope="session")
def otop() -> Workshop:
    """The bundled workshop."""
    return load_workshop("otop-2017")


@pytest.fixture(scope="session")
def sample(otop: Workshop) -> Report:
    """The bundled sample report."""
    return read_answers(resource("sample", "honduras.json"), otop)


@pytest.fixture(scope="session")
def deck(tmp_path_factory: pytest.TempPathFactory, otop: Workshop, sample: Report) -> Path:
    """The sample as a presentation."""
    return exported_to(tmp_path_factory.mktemp("deck") / "sample.pptx", otop, sample)


@pytest.fixture(scope="session")
def document(tmp_path_factory: pytest.TempPathFactory, otop: Workshop, sample: Report) -> Path:
    """The sample as a document."""
    return exported_to(tmp_path_factory.mktemp("document") / "sample.docx", otop, sample)
