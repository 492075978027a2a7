"""Everything that is painted needs an application. It is the one of pytest-qt, because a process has only one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QCoreApplication) -> QCoreApplication:
    return qapp
