"""The pictures of the windows: real windows on no screen, the same whenever they are drawn."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from tools.guide_pictures import TARGET
from tools.window_pictures import PICTURES, SIZE, SMALL, STAGE

PROJECT = Path(__file__).resolve().parents[2]
DRAWN = """
import sys
from pathlib import Path
from tools.window_pictures import SHOTS, started

with started() as (program, folder):
    for shot in SHOTS:
        if shot.name in ("window-start", "window-message"):
            for time in ("first", "second"):
                shot.draw(program, folder).save(Path(sys.argv[1]) / f"{shot.name}-{time}.png")
"""


def test_windows_are_drawn_alike_each_time_without_a_screen(tmp_path: Path) -> None:
    without_screen = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    subprocess.run([sys.executable, "-c", DRAWN, str(tmp_path)], cwd=PROJECT, env=without_screen, check=True)
    for name in ("window-start", "window-message"):
        with Image.open(tmp_path / f"{name}-first.png") as first, Image.open(tmp_path / f"{name}-second.png") as second:
            assert first.tobytes() == second.tobytes()
            assert len(first.getcolors(1_000_000) or ()) > 100


def test_pictures_kept_have_the_sizes_that_are_drawn() -> None:
    sizes = {}
    for name in PICTURES:
        with Image.open(TARGET / f"{name}.png") as kept:
            sizes[name] = kept.size
    assert sizes.pop("window-start") == (1000, 560)
    assert sizes.pop("window-rehearsal") == STAGE
    assert sizes.pop("window-small") == SMALL
    assert set(sizes.values()) == {SIZE}
