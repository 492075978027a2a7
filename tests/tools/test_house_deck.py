"""The house base deck: what the script builds is what is committed, and what the look asks for is in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pptx import Presentation

from tools.house_deck import TARGET, build
from tools.house_deck_layouts import STANDARD, WIDESCREEN, Grid
from tools.house_weave import Rectangle, Weave, selvedge, wide_cloth

CONTENT = {
    "Opener", "At a glance", "Message", "Message + picture", "Text in two columns", "Table", "Problem list",
    "Problem card", "Timeline", "Before/after bars", "Before/after numbers", "Figures", "Lessons", "Chart",
    "Chart + callout", "Picture 1", "Picture 2", "Picture 3", "Picture 4",
}  # fmt: skip
DECKS = pytest.mark.parametrize("grid", [WIDESCREEN, STANDARD], ids=["16:9", "4:3"])


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_committed_deck_is_what_the_script_builds() -> None:
    assert parts_of(TARGET.read_bytes()) == parts_of(build(WIDESCREEN))


def test_building_again_changes_no_byte() -> None:
    assert build(STANDARD) == build(STANDARD)


@DECKS
def test_every_section_has_a_master_with_all_content_layouts(grid: Grid) -> None:
    deck = Presentation(io.BytesIO(build(grid)))
    first, *others = (
        {layout.name for layout in master.slide_layouts} for master in deck.slide_masters
    )
    assert first == CONTENT | {"Cover", "Cover with picture", "Contents", "Closing"}
    assert others == [CONTENT] * 3


@DECKS
def test_no_placeholder_leaves_the_slide_or_shares_its_index(grid: Grid) -> None:
    deck = Presentation(io.BytesIO(build(grid)))
    for master in deck.slide_masters:
        for layout in master.slide_layouts:
            places = list(layout.placeholders)
            indexes = [place.placeholder_format.idx for place in places]
            assert len(set(indexes)) == len(indexes), layout.name
            for place in places:
                assert place.left >= 0, (layout.name, place.name)
                assert place.left + place.width <= deck.slide_width + 1, (layout.name, place.name)
                assert place.top + place.height <= deck.slide_height, (layout.name, place.name)


@DECKS
def test_no_text_is_ever_shrunk_by_office(grid: Grid) -> None:
    for name, part in parts_of(build(grid)).items():
        assert b"normAutofit" not in part, name
        assert b"spAutoFit" not in part, name


@DECKS
def test_ornaments_are_decorative_and_cannot_be_selected(grid: Grid) -> None:
    for name, part in parts_of(build(grid)).items():
        assert part.count(b"<a:custGeom>") == part.count(b"<adec:decorative")
        assert part.count(b"<a:custGeom>") == part.count(b'noSelect="1"'), name


@DECKS
def test_the_open_xml_sdk_finds_nothing_wrong(
    grid: Grid, tmp_path: Path, ooxml_validator: Callable[..., list[str]]
) -> None:
    (tmp_path / "deck.pptx").write_bytes(build(grid))
    assert ooxml_validator(tmp_path / "deck.pptx") == []


def test_strips_of_a_cloth_never_overlap() -> None:
    frame = Rectangle(0, 0, 40 / 3, 7.5)
    weave = Weave(0.60, 0.44, 0.03, 9.133, -0.15, 7, 13)
    for cloth in (wide_cloth(weave, 6, 0.6, frame), selvedge(Rectangle(13.083, 0, 0.25, 7.5), 1.95)):
        pieces = [*cloth.warp, *cloth.weft, *cloth.honey]
        clashes = [(a, b) for n, a in enumerate(pieces) for b in pieces[n + 1 :] if a.clipped(b)]
        assert clashes == []


def test_the_strand_of_a_cloth_has_a_loose_end_and_stays_on_the_slide() -> None:
    frame = Rectangle(0, 0, 40 / 3, 7.5)
    strand = wide_cloth(Weave(0.60, 0.44, 0.03, 9.133, -0.15, 7, 13), 3, 0.6, frame).honey
    assert strand[0].x == pytest.approx(8.533)
    assert max(piece.x + piece.width for piece in strand) <= frame.width + 1e-9
    assert {round(piece.y + piece.height / 2, 3) for piece in strand} == {1.95}
