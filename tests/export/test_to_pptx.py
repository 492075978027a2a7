"""Writing a placed deck over base decks: ours, its 4:3 form, and decks nobody here made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pptx import Presentation

from otop_report.assets import template
from otop_report.compose.geometry import Rect, accent
from otop_report.compose.placed import Box, Deck, PlaceholderRef, TextBox
from otop_report.compose.theme import DeckTheme
from otop_report.compose.theme.deck import read_deck_theme
from otop_report.errors import UnreadableFile
from otop_report.export.to_pptx import to_pptx
from otop_report.report.text import Run
from tests.export.placing import (
    a_chart,
    a_chart_box,
    a_deck,
    a_paragraph,
    a_picture,
    a_picture_box,
    a_slide,
    a_table,
    a_text_box,
    ornaments,
)
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

STRANGERS = [
    "chart_external_workbook.pptx", "cropped_picture.pptx", "a4_ratio_141.pptx", "company_4layouts_only.potx",
    "google_slides_merged_tables.pptx", "real_widescreen_28slides_4smartart.pptx", "signed_with_comment.pptx",
    "placeholders_populated_picture_table_chart.pptx", "layout_without_placeholders.pptx", "notes_master.pptx",
]  # fmt: skip
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
PICTURE = a_picture()


@dataclass(frozen=True)
class Base:
    """A base deck with its theme."""

    data: bytes
    theme: DeckTheme

    def write(self, *boxes: Box, role: str = "message", carried: str = "", **slide: Any) -> bytes:
        """A deck with one slide of that role that holds these boxes."""
        layout = self.theme.layout(role)
        return self.written(a_deck(self.theme, a_slide(layout, *boxes, **slide)), carried)

    def written(self, deck: Deck, carried: str = "") -> bytes:
        return to_pptx(deck, self.data, {PICTURE.sha256: PICTURE}, carried)

    def body(self, *paragraphs: Any, anchor: str = "") -> TextBox:
        return a_text_box(self.theme.layout("message"), "body", *paragraphs, anchor=anchor)


@pytest.fixture(scope="module")
def house() -> Base:
    data = template("otop-2017", "deck.pptx").read_bytes()
    return Base(data, read_deck_theme(data))


def base_of(path: Path) -> Base:
    data = path.read_bytes()
    return Base(data, read_deck_theme(data, path.name))


def first_slide(data: bytes) -> Any:
    """The first slide as python-pptx reads it."""
    return Presentation(io.BytesIO(data)).slides[0]


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def slide_xml(data: bytes) -> Any:
    return etree.fromstring(part(data, "ppt/slides/slide1.xml"))


def a_full_deck(theme: DeckTheme) -> Deck:
    """Everything a slide can hold, over any base deck."""
    message, body = theme.layout("message"), theme.body
    house = theme.house
    words = a_text_box(
        message,
        "body",
        a_paragraph("Plain & <marked>"),
        a_paragraph("Small ", Run("bold", bold=True), Run("link", link="https://x.org/é x"), size=16, own_size=True),
        a_paragraph("Second", level=1),
        a_paragraph("Third", number=3),
        a_paragraph("نص عربي", rtl=True, align="right"),
    )
    left, right = (Rect(body.x + shift, body.y, body.width / 2 - 10, 150) for shift in (0, body.width / 2))
    table_ref, chart_ref = PlaceholderRef(31, "table"), PlaceholderRef(32, "chart")
    free = TextBox(rect=left, paragraphs=(a_paragraph("Free", align="center"),), role="label", fill=accent(1))
    slides = [
        a_slide(message, words, title="Words", notes=["One", "", "Two"]),
        a_slide(theme.layout("table"), a_table(body, placeholder=table_ref if house else None), title="Table"),
        a_slide(theme.layout("timeline"), *ornaments(left), free, title="Shapes"),
        a_slide(
            theme.layout("figures"),
            a_picture_box(PICTURE, left, turn=90, crop=(0, 0.1, 1, 0.9)),
            a_picture_box(PICTURE, right),
            title="Pictures",
        ),
    ]
    for kind in ("column", "bar", "line"):
        chart = a_chart(kind, series=2, legend=True, label_every_point=kind != "line")
        box = a_chart_box(body, chart, chart_ref if house else None)
        slides.append(a_slide(theme.layout("chart"), box, title=f"Chart {kind}"))
    return a_deck(theme, *slides)


def test_text_goes_into_the_placeholders_of_its_layout_under_its_anchors(house: Base) -> None:
    points = house.body(a_paragraph("A point"), anchor="otop:overview.background/points")
    slide = first_slide(house.write(points, title="Our title"))
    assert slide.slide_layout.name == "Message"
    assert {(place.placeholder_format.idx, place.name, place.text_frame.text) for place in slide.placeholders} == {
        (0, "otop:overview.background/headline", "Our title"),
        (1, "otop:overview.background/points", "A point"),
    }


def test_no_prompt_of_the_layout_is_left_on_a_slide(house: Base) -> None:
    slide = first_slide(house.write(role="picture_4"))
    assert [place.placeholder_format.idx for place in slide.placeholders] == [0]


def test_what_is_inherited_is_written_nowhere(house: Base) -> None:
    xml = slide_xml(house.write(house.body(a_paragraph("A point", size=24))))
    body = xml.findall(f".//{A}p")[1]
    assert etree.tostring(body).count(b"sz=") == 0
    assert body.find(f"{A}pPr") is None
    assert xml.findall(".//{*}xfrm") == []


def test_a_step_down_is_written_with_its_spacing_and_indent(house: Base) -> None:
    style = {"size": 16, "own_size": True, "indent": 17.28, "hanging": 17.28, "space_after": 8.0, "line_spacing": 0.95}
    xml = slide_xml(house.write(house.body(a_paragraph("A point", **style))))
    paragraph = xml.findall(f".//{A}p")[1]
    properties = paragraph.find(f"{A}pPr")
    assert properties is not None
    assert (properties.get("marL"), properties.get("indent")) == ("219456", "-219456")
    assert [child.get("val") for child in properties.iter(f"{A}spcPct", f"{A}spcPts")] == ["95000", "800"]
    assert [run.get("sz") for run in paragraph.iter(f"{A}rPr", f"{A}endParaRPr")] == ["1600", "1600"]


def test_a_paragraph_of_several_lines_has_no_break_and_whole_runs(house: Base) -> None:
    paragraph = a_paragraph("One line ", "and the next ", Run("in bold", bold=True))
    xml = slide_xml(house.write(house.body(paragraph)))
    runs = xml.findall(f".//{A}p")[1].findall(f"{A}r")
    assert [run.findtext(f"{A}t") for run in runs] == ["One line and the next ", "in bold"]
    assert xml.find(f".//{A}br") is None
    assert {run.get("lang") for run in xml.iter(f"{A}rPr")} == {"en-GB"}


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://example.org/a b?x=é", "https://example.org/a%20b?x=%C3%A9"),
        ("mailto:name@example.org", "mailto:name@example.org"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://example.org/" + "x" * 3000, None),
        ("http://[broken", None),
    ],
)
def test_links_are_real_and_lead_only_to_pages_and_letters(house: Base, link: str, target: str | None) -> None:
    written = house.write(house.body(a_paragraph(Run("there", link=link))))
    run = first_slide(written).placeholders[1].text_frame.paragraphs[0].runs[0]
    assert run.text == "there"
    assert run.hyperlink.address == target


def test_text_from_right_to_left_says_so(house: Base) -> None:
    xml = slide_xml(house.write(house.body(a_paragraph("שלום", rtl=True, align="right"))))
    properties = xml.findall(f".//{A}p")[1].find(f"{A}pPr")
    assert properties is not None
    assert (properties.get("rtl"), properties.get("algn")) == ("1", "r")


def test_a_numbered_list_counts_on_from_its_first_number(house: Base) -> None:
    points = [a_paragraph(f"Lesson {number}", number=number) for number in (4, 5, 6)]
    xml = slide_xml(house.write(house.body(*points)))
    assert [mark.get("startAt") for mark in xml.iter(f"{A}buAutoNum")] == ["4", "4", "4"]


def test_a_box_of_its_own_says_everything_itself(house: Base) -> None:
    box = TextBox(rect=Rect(60, 150, 200, 50), paragraphs=(a_paragraph("Free", size=18),), role="label")
    shape = first_slide(house.write(box)).shapes[1]
    assert not shape.is_placeholder
    assert (shape.left.pt, shape.top.pt, shape.width.pt, shape.height.pt) == (60, 150, 200, 50)
    assert shape.text_frame.paragraphs[0].runs[0].font.size.pt == 18
    assert shape.text_frame.margin_left == 0


def test_a_slide_number_is_a_field(house: Base) -> None:
    place = house.theme.layout("message").at(12)
    assert place is not None
    ref = PlaceholderRef(12, "slide_number")
    box = TextBox(rect=place.rect, paragraphs=(a_paragraph("7"),), role="footer", placeholder=ref)
    xml = slide_xml(house.write(box))
    field = xml.find(f".//{A}fld")
    assert field is not None
    assert (field.get("type"), field.findtext(f"{A}t")) == ("slidenum", "7")


def test_a_footer_says_its_weight_so_that_libreoffice_keeps_its_look(house: Base) -> None:
    place = house.theme.layout("message").at(11)
    assert place is not None
    ref = PlaceholderRef(11, "footer")
    box = TextBox(rect=place.rect, paragraphs=(a_paragraph("Honduras"),), role="footer", placeholder=ref)
    runs = [run.get("b") for run in slide_xml(house.write(box)).iter(f"{A}rPr")]
    assert runs == [None, "0"]


@pytest.mark.parametrize(("tag", "written"), [("en", "en-GB"), ("zh-Hant", "zh-TW"), ("pt-BR", "pt-BR"), ("xx", "xx")])
def test_a_language_is_written_with_the_region_that_office_wants(house: Base, tag: str, written: str) -> None:
    data = house.written(a_deck(house.theme, a_slide(house.theme.layout("message")), language=tag))
    assert {run.get("lang") for run in slide_xml(data).iter(f"{A}rPr")} == {written}
    assert Presentation(io.BytesIO(data)).core_properties.language == tag


def test_a_table_is_native_with_a_head_and_an_alternative_text(house: Base) -> None:
    place = house.theme.layout("table").at(31)
    assert place is not None
    written = house.write(a_table(place.rect, placeholder=PlaceholderRef(31, "table")), role="table")
    shape = first_slide(written).shapes[1]
    assert (shape.name, shape.placeholder_format.idx) == ("otop:overview.products", 31)
    assert shape.element.nvGraphicFramePr.cNvPr.get("descr") == "Products"
    assert shape.table.first_row
    assert not shape.table.horz_banding
    assert [cell.text for cell in shape.table.rows[0].cells] == ["Head 0", "Head 1", "Head 2"]
    spanning = shape.table.cell(2, 0)
    assert (spanning.is_merge_origin, spanning.span_width) == (True, 2)


def test_the_table_of_a_section_has_the_houses_style_of_that_section(house: Base) -> None:
    styles = set()
    for number in (1, 2, 3, 4):
        table = a_table(house.theme.body, colour=accent(number))
        written = house.write(table)
        styles.add(slide_xml(written).findtext(f".//{A}tableStyleId"))
    assert len(styles) == 4
    assert all((style or "").startswith("{0C5E9D1A") for style in styles)


def chart_of(data: bytes) -> Any:
    return etree.fromstring(part(data, "ppt/charts/chart1.xml"))


def test_a_chart_is_native_with_gaps_where_values_are_missing(house: Base) -> None:
    written = house.write(a_chart_box(house.theme.body, a_chart(), PlaceholderRef(32, "chart")), role="chart")
    shape = first_slide(written).shapes[1]
    assert (shape.has_chart, shape.name) == (True, "otop:overview.indicators/0")
    plot = shape.chart.plots[0]
    assert list(plot.categories) == ["2018", "2019", "=2020", "2021"]
    assert list(plot.series[0].values) == [1.5, None, 15982.0, 73.0]
    assert shape.element.nvGraphicFramePr.cNvPr.get("descr") == "Producers"
    xml = chart_of(written)
    assert xml.find(f".//{C}dispBlanksAs").get("val") == "gap"
    assert all(int(axis.get("val", "-1")) >= 0 for axis in xml.iter(f"{C}axId", f"{C}crossAx"))


def test_an_officers_own_words_stand_as_the_label_of_a_point(house: Base) -> None:
    xml = chart_of(house.write(a_chart_box(house.theme.body, a_chart())))
    labels = {label.find(f"{C}idx").get("val"): "".join(label.itertext()) for label in xml.iter(f"{C}dLbl")}
    assert labels == {"2": "about 16K"}


def test_a_line_says_only_its_first_and_last_value(house: Base) -> None:
    xml = chart_of(house.write(a_chart_box(house.theme.body, a_chart("line", label_every_point=False))))
    silent = [label for label in xml.iter(f"{C}dLbl") if label.find(f"{C}delete") is not None]
    assert [label.find(f"{C}idx").get("val") for label in silent] == ["2"]
    assert xml.find(f".//{C}valAx/{C}delete").get("val") == "0"


def test_the_workbook_of_a_chart_holds_text_as_text_and_no_formula(house: Base) -> None:
    written = house.write(a_chart_box(house.theme.body, a_chart()))
    book = part(written, "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx")
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        sheet, words = archive.read("xl/worksheets/sheet1.xml"), archive.read("xl/sharedStrings.xml")
    assert b"<f>" not in sheet
    assert b"=2020" in words


def test_a_picture_keeps_its_bytes_and_is_turned_and_cropped_by_office(house: Base) -> None:
    picture = a_picture_box(PICTURE, Rect(100, 150, 80, 120), turn=90, crop=(0.25, 0.0, 0.75, 0.5))
    written = house.write(picture)
    shape = first_slide(written).shapes[1]
    assert shape.image.blob == PICTURE.data
    assert shape.rotation == 90
    assert (shape.left.pt, shape.top.pt, shape.width.pt, shape.height.pt) == (80, 170, 120, 80)
    cropped = (shape.crop_left, shape.crop_top, shape.crop_right, shape.crop_bottom)
    assert cropped == pytest.approx((0.0, 0.25, 0.5, 0.25))
    assert shape.element.nvPicPr.cNvPr.get("descr") == "A pot"


def test_a_picture_used_twice_is_in_the_file_once(house: Base) -> None:
    written = house.write(a_picture_box(PICTURE, Rect(60, 150, 90, 60)), a_picture_box(PICTURE, Rect(260, 150, 90, 60)))
    names = zipfile.ZipFile(io.BytesIO(written)).namelist()
    assert len([name for name in names if name.startswith("ppt/media/")]) == 1


def test_drawn_shapes_are_decoration_without_words(house: Base) -> None:
    xml = slide_xml(house.write(*ornaments(Rect(60, 150, 100, 50))))
    marked = [shape for shape in xml.iter("{*}cNvPr") if shape.find(".//{*}decorative") is not None]
    assert [(shape.get("name"), shape.get("descr")) for shape in marked] == [("Card", ""), ("Rule", "")]


def test_characters_that_xml_cannot_hold_never_break_a_file(house: Base) -> None:
    bad = "a\x00b\ud800c\uffffd\x0be & <f>"
    chart = replace(a_chart(), categories=(bad, "2019", "2020", "2021"))
    boxes = (house.body(a_paragraph(bad), anchor=bad), replace(a_chart_box(house.theme.body, chart), alt=bad))
    deck = a_deck(house.theme, a_slide(house.theme.layout("message"), *boxes, title=bad, notes=[bad]))
    data = house.written(replace(deck, properties=replace(deck.properties, title=bad)))
    assert first_slide(data).shapes.title.text_frame.text.startswith("ab")
    assert chart_of(data) is not None


def test_notes_are_the_speakers_paragraphs(house: Base) -> None:
    slide = first_slide(house.write(notes=["First & foremost", "", "Second"]))
    frame = slide.notes_slide.notes_text_frame
    assert frame is not None
    assert [paragraph.text for paragraph in frame.paragraphs] == ["First & foremost", "", "Second"]


def test_notes_are_small_and_shrink_rather_than_run_off_their_page(house: Base) -> None:
    notes = etree.fromstring(part(house.write(notes=["word " * 1777]), "ppt/notesSlides/notesSlide1.xml"))
    assert notes.find(f".//{A}normAutofit") is not None
    assert [run.get("sz") for run in notes.iter(f"{A}defRPr")] == ["1100"]


def test_the_file_says_what_it_is_and_who_made_it(house: Base) -> None:
    properties = Presentation(io.BytesIO(house.write())).core_properties
    assert (properties.title, properties.author, properties.language) == (
        "Honduras & friends", "Sample Participant", "en-GB",
    )  # fmt: skip


def test_the_carried_property_is_there_or_not_as_asked(house: Base) -> None:
    assert b'name="otop"' in part(house.write(carried="eJwabc"), "docProps/custom.xml")
    assert "docProps/custom.xml" not in zipfile.ZipFile(io.BytesIO(house.write())).namelist()


def test_a_base_deck_that_was_exported_itself_hands_no_answers_on(house: Base) -> None:
    exported = Base(house.write(carried="secret"), house.theme)
    assert b"secret" not in part(exported.write(), "docProps/custom.xml")


def test_the_same_deck_gives_the_same_bytes(house: Base) -> None:
    deck = a_full_deck(house.theme)
    assert house.written(deck) == house.written(deck)


def test_what_cannot_be_a_base_deck_is_one_clear_error(house: Base) -> None:
    with pytest.raises(UnreadableFile, match="my\\.pptx"):
        to_pptx(a_deck(house.theme), b"no deck", {}, base_name="my.pptx")


@pytest.mark.parametrize("name", STRANGERS)
def test_slides_of_the_base_deck_are_gone_without_a_trace(name: str, shared: Path) -> None:
    base = base_of(shared / "real-files" / name)
    with zipfile.ZipFile(io.BytesIO(base.write(notes=["A note"]))) as archive:
        names = archive.namelist()
        types = archive.read("[Content_Types].xml").decode()
    assert [part for part in names if part.startswith("ppt/slides/slide")] == ["ppt/slides/slide1.xml"]
    assert [part for part in names if part.startswith("ppt/notesSlides/notes")] == ["ppt/notesSlides/notesSlide1.xml"]
    assert not any("comment" in part.lower() or "thumbnail" in part or "_xmlsignatures" in part for part in names)
    assert "template.main" not in types


def test_a_title_stands_on_a_slide_whose_layout_has_none(shared: Path) -> None:
    base = base_of(shared / "real-files" / "layout_without_placeholders.pptx")
    slide = first_slide(base.write(title="Still a title"))
    assert slide.shapes.title is not None
    assert slide.shapes.title.text_frame.text == "Still a title"
    assert slide.shapes.title.width.pt == 500


def test_the_open_xml_sdk_finds_nothing_wrong_over_any_base_deck(
    house: Base, shared: Path, tmp_path: Path, ooxml_validator: Callable[..., list[str]]
) -> None:
    standard = build(STANDARD)
    bases = {"house": house, "standard": Base(standard, read_deck_theme(standard))}
    bases |= {Path(name).stem: base_of(shared / "real-files" / name) for name in STRANGERS}
    files = []
    for name, base in bases.items():
        files.append(tmp_path / f"{name}.pptx")
        files[-1].write_bytes(base.written(a_full_deck(base.theme), carried="eJwabc"))
    assert ooxml_validator(*files) == []
