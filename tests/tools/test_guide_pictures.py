"""The pictures of the guides: which there are, how they are put together, what is said where they cannot be made."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from otop_report.assets import template
from otop_report.compose.theme.deck import read_deck_theme
from tools import window_pictures
from tools.guide_pictures import (
    OTHER_COLOURS,
    PICTURES,
    ROOM,
    TARGET,
    CannotDraw,
    Source,
    beside,
    recoloured,
    save,
)

PROJECT = Path(__file__).resolve().parents[2]


def test_the_pictures_kept_are_those_that_the_scripts_make() -> None:
    made = (*PICTURES, *window_pictures.PICTURES)
    assert sorted(path.name for path in TARGET.iterdir()) == sorted(f"{name}.png" for name in made)


def test_without_libreoffice_and_poppler_it_says_what_to_install_and_writes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    done = subprocess.run(
        [sys.executable, "-m", "tools.guide_pictures", str(target)],
        cwd=PROJECT, env={**os.environ, "PATH": str(tmp_path)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "LibreOffice (Debian: libreoffice-impress-nogui" in done.stderr
    assert "poppler (Debian: poppler-utils)" in done.stderr
    assert "Traceback" not in done.stderr
    assert not target.exists()


def test_slides_are_found_by_their_topic() -> None:
    deck = Source("deck.pptx", b"", ("", "a.one", "a.two", "a.one"))
    assert deck.pages_of("a.one") == [2, 4]
    with pytest.raises(CannotDraw, match=r"deck\.pptx has no slide about the topic “a\.three”"):
        deck.pages_of("a.three")


def test_pictures_beside_each_other_do_not_overlap() -> None:
    red, blue, green = (Image.new("RGB", (40, 30), colour) for colour in ("red", "blue", "green"))
    sheet = beside([red, blue, green], columns=2)
    assert sheet.size == (2 * 40 + 3 * ROOM, 2 * 30 + 3 * ROOM)
    corners = [(ROOM, ROOM), (2 * ROOM + 40, ROOM), (ROOM, 2 * ROOM + 30)]
    assert [sheet.crop((x, y, x + 40, y + 30)).getcolors() for x, y in corners] == [
        [(1200, (255, 0, 0))], [(1200, (0, 0, 255))], [(1200, (0, 128, 0))],
    ]  # fmt: skip


def test_few_colours_are_kept_exactly(tmp_path: Path) -> None:
    drawn = beside([Image.new("RGB", (40, 30), "#A3442E")], columns=1)
    assert save(drawn, tmp_path / "one.png") < 1000
    with Image.open(tmp_path / "one.png") as kept:
        assert kept.convert("RGB").getpixel((ROOM, ROOM)) == (0xA3, 0x44, 0x2E)


def test_a_house_deck_in_other_theme_colours_is_read_in_those() -> None:
    house = template("otop-2017", "deck.pptx").read_bytes()
    other = recoloured(house)
    assert zipfile.ZipFile(BytesIO(other)).namelist() == zipfile.ZipFile(BytesIO(house)).namelist()
    before, after = read_deck_theme(house).colours, read_deck_theme(other).colours
    for name in ("accent1", "accent2", "accent3"):
        assert after[name] == OTHER_COLOURS[before[name]]
