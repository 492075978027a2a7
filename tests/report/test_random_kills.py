from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tools.random_kills import kills

KILLS = int(os.environ.get("OTOP_KILLS", "8"))
"""`python -m tools.random_kills` makes 200."""


def test_a_program_that_is_killed_while_typing_loses_a_second_at_most(tmp_path: Path) -> None:
    done = list(kills(tmp_path, KILLS))

    assert len(done) == KILLS
    assert [kill for kill in done if not kill.is_well] == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are for Unix")
def test_a_program_that_is_killed_on_a_full_disk_loses_a_second_at_most(tmp_path: Path) -> None:
    done = list(kills(tmp_path, KILLS, full_disk=True))

    assert [kill for kill in done if not kill.is_well] == []
    assert any(kill.is_rescued for kill in done)
