"""Reading a base deck into a theme: our own, its 4:3 form, and decks nobody here made."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from pptx import Presentation

from otop_report.assets import template
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.theme import LAYOUT_ROLES, DeckTheme
from otop_report.compose.theme.deck import read_deck_theme
from otop_report.errors import UnreadableFile
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

INCH = 72
STRANGERS = [
    "chart_external_workbook.pptx", "cropped_picture.pptx", "a4_ratio_141.pptx", "company_4layouts_only.potx",
    "google_slides_merged_tables.pptx", "real_widescreen_28slides_4smartart.pptx", "signed_with_comment.pptx",
    "placeholders_populated_picture_table_chart.pptx", "layout_without_placeholders.pptx", "notes_master.pptx",
    "themes_7masters_77layouts.pptx", "arabic_41slides_9masters_6charts_10tables.pptx", "nested_groups.pptx",
    "ms_template_handbook_9smartart.potx", "real_uae_lecture_rtl_attr_smartart.pptx", "broken/no_slides.pptx",
]  # fmt: skip


@pytest.fixture(scope="module")
def house() -> DeckTheme:
    return read_deck_theme(template("otop-2017", "deck.pptx").read_bytes())


def near(one: Rect, other: Rect) -> bool:
    pairs = ((one.x, other.x), (one.y, other.y), (one.right, other.right), (one.bottom, other.bottom))
    return all(abs(a - b) < 0.1 for a, b in pairs)


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    """A deck with one text of one part replaced, as a trainer's tool might."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            assert name != part or old.encode() in text
            target.writestr(name, text.replace(old.encode(), new.encode()) if name == part else text)
    return out.getvalue()


def test_the_house_deck_has_a_layout_of_its_own_for_every_role_and_section(house: DeckTheme) -> None:
    assert house.house
    assert set(house.roles) == {(role, colour) for role in LAYOUT_ROLES for colour in (1, 2, 3, 4)}
    assert house.layout("cover").name == "Cover"
    assert house.layout("closing", 3) is house.layout("closing", 1)
    messages = [house.layout("message", colour) for colour in (1, 2, 3, 4)]
    assert [layout.name for layout in messages] == ["Message"] * 4
    assert len({layout.index for layout in messages}) == 4


def test_layouts_are_counted_over_all_masters_as_office_does(house: DeckTheme) -> None:
    deck = Presentation(str(template("otop-2017", "deck.pptx")))
    names = [layout.name for master in deck.slide_masters for layout in master.slide_layouts]
    assert {layout.name: names[layout.index] for layout in house.roles.values()} == {
        layout.name: layout.name for layout in house.roles.values()
    }


def test_the_house_deck_gives_the_regions_and_sizes_of_the_look(house: DeckTheme) -> None:
    assert (house.width, house.height) == (960, 540)
    assert near(house.body, Rect(54, 144, 852, 338.4))
    assert house.footer_top == pytest.approx(6.98 * INCH)
    message = house.layout("message", 2)
    title, body, eyebrow = message.at(0), message.at(1), message.at(10)
    assert title is not None
    assert (title.kind, title.levels[0].size, title.levels[0].bold, title.vertical) == ("title", 32, True, "top")
    assert title.levels[0].line_spacing == pytest.approx(0.85)
    assert body is not None
    assert (body.kind, body.levels[0].size, body.levels[0].bullet) == ("object", 24, "▪")
    assert body.levels[0].indent == body.levels[0].hanging == pytest.approx(0.34 * INCH, abs=0.01)
    assert (body.levels[1].bullet, body.insets) == ("–", (0, 0, 0, 0))
    assert eyebrow is not None
    assert eyebrow.levels[0].colour == Colour("tx2")


def test_the_house_colours_and_fonts_are_those_of_the_theme(house: DeckTheme) -> None:
    assert house.colours["accent1"] == "1F4D3A"
    assert house.colours["tx1"] == "22252A"
    assert (house.heading_font, house.body_font, house.ea_font) == ("Calibri", "Calibri", "Microsoft JhengHei")
    assert house.accents == (1, 2, 3, 4)


def test_layouts_in_the_section_colour_are_dark_and_content_layouts_are_not(house: DeckTheme) -> None:
    dark = {layout.name for layout in house.roles.values() if layout.dark}
    assert dark == {"Cover", "Cover with picture", "Opener", "Closing"}


def test_derived_colours_keep_their_theme_slot(house: DeckTheme) -> None:
    numeral = house.layout("opener").at(42)
    assert numeral is not None
    assert numeral.levels[0].colour == Colour("accent5", 40, 60)


def test_the_4_by_3_deck_has_the_same_roles_in_other_places() -> None:
    theme = read_deck_theme(build(STANDARD))
    assert theme.house
    assert (theme.width, theme.height) == (720, 540)
    assert theme.body.right <= 9.21 * INCH
    title = theme.layout("message").first("title")
    assert title is not None
    assert title.levels[0].size == 28


def test_a_house_deck_with_three_masters_shows_the_fourth_section_in_the_first_colour() -> None:
    four = template("otop-2017", "deck.pptx").read_bytes()
    three = changed(four, "ppt/presentation.xml", f'<p:sldMasterId id="{2**31 + 64}" r:id="rId4"/>', "")
    theme = read_deck_theme(three)
    assert theme.accents == (1, 2, 3, 1)
    assert theme.layout("message", 4) is theme.layout("message", 1)


@pytest.mark.parametrize("name", STRANGERS)
def test_any_readable_deck_gives_a_whole_theme(name: str, shared: Path) -> None:
    theme = read_deck_theme((shared / "real-files" / name).read_bytes(), name)
    assert not theme.house
    assert theme.accents == (1, 1, 1, 1)
    assert {role for role, _ in theme.roles} == set(LAYOUT_ROLES)
    assert theme.body.x >= 0
    assert theme.body.y >= 0
    assert theme.body.right <= theme.width
    assert theme.body.bottom <= theme.footer_top + 0.01
    assert theme.body.width > 0.3 * theme.width
    assert theme.body.height > 0.25 * theme.height
    assert len(theme.colours) == 12


@pytest.mark.parametrize(
    ("name", "message", "cover"),
    [
        ("chart_external_workbook.pptx", "Título y objetos", "Diapositiva de título"),
        ("google_slides_merged_tables.pptx", "TITLE_AND_BODY", "TITLE"),
        ("real_widescreen_28slides_4smartart.pptx", "Title and Content", "2_Title Slide PLAIN"),
        ("a4_ratio_141.pptx", "Title and Content", "Title Slide"),
        ("arabic_41slides_9masters_6charts_10tables.pptx", "Title and Content", "Title and Content"),
    ],
)
def test_a_strangers_layouts_are_chosen_by_what_stands_on_them(
    name: str, message: str, cover: str, shared: Path
) -> None:
    theme = read_deck_theme((shared / "real-files" / name).read_bytes(), name)
    assert (theme.layout("message").name, theme.layout("cover").name) == (message, cover)


def test_a_placeholder_takes_its_place_and_look_from_the_master(shared: Path) -> None:
    theme = read_deck_theme((shared / "real-files" / "cropped_picture.pptx").read_bytes())
    body = theme.layout("message").at(1)
    assert body is not None
    assert near(body.rect, Rect(36, 126, 648, 356.375))
    assert body.insets == (7.2, 3.6, 7.2, 3.6)
    assert [level.size for level in body.levels] == [32, 28, 24]
    assert [level.bullet for level in body.levels] == ["•", "–", "•"]
    assert body.levels[0].space_before == pytest.approx(0.2 * 32 * 1.2)


def test_a_colour_that_no_slot_can_say_is_its_own_hex(shared: Path) -> None:
    theme = read_deck_theme((shared / "real-files" / "cropped_picture.pptx").read_bytes())
    footer = theme.layout("message").first("footer")
    assert footer is not None
    assert footer.levels[0].colour == Colour("898989")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("broken/encrypted.pptx", "password"),
        ("broken/fuzz_pptx_2.pptx", "damaged"),
        ("broken/owner_lock_file.pptx", "damaged"),
        ("broken/empty_docx.docx", "not a PowerPoint file"),
        ("macro_and_ole_attachments.pptm", "macros"),
        ("vba_in_pptx_extension_28slides.pptx", "macros"),
        ("strict_ooxml.docx", "Strict"),
    ],
)
def test_what_cannot_be_a_base_deck_is_refused_with_its_reason(name: str, reason: str, shared: Path) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        read_deck_theme((shared / "real-files" / name).read_bytes(), name)


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06" + bytes(18), b"no zip at all"])
def test_what_is_no_office_file_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        read_deck_theme(data, "deck.pptx")


def test_a_part_that_is_not_there_is_one_clear_error() -> None:
    house = template("otop-2017", "deck.pptx").read_bytes()
    lost = changed(house, "ppt/_rels/presentation.xml.rels", "slideMasters/slideMaster2.xml", "slideMasters/gone.xml")
    with pytest.raises(UnreadableFile, match="damaged"):
        read_deck_theme(lost)
