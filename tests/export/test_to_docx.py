"""A document is written over any base document as a Word file that people go on editing and programs find again."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree
from PIL import Image

from otop_report.compose.anchors import Carried, bookmark_name, pack, unpack
from otop_report.compose.document import compose_document
from otop_report.compose.flow import Document
from otop_report.compose.theme.document import house_document, read_document_theme
from otop_report.errors import UnreadableFile
from otop_report.export.to_docx import to_docx
from otop_report.export.to_docx_figures import exported_names
from otop_report.report.model import Picture, Report
from otop_report.wording import words
from otop_report.workshop.model import Kind, Role, ShownAs, Workshop
from tests.builders import a_picture, a_question, a_report, a_section, a_workshop, a_workshop_of_all_kinds
from tests.office import Page, Soffice

STRANGERS = (
    "word_many_features.docx",
    "real_un_wgig_background_report.docx",
    "ms_template_critical_issue_report.dotx",
    "arabic_tracked.docx",
)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PICTURE, SECOND = a_picture(800, 600), a_picture(600, 900, "red")

ALL_KINDS: dict[str, Any] = {
    "overview.text": "A programme of six towns",
    "overview.number": {"typed": "15 982", "unit": "km"},
    "overview.year": "2017",
    "overview.date": "2017-03-16",
    "overview.country": "HN",
    "overview.choice": "success",
    "overview.message": {"headline": "It works", "points": ["First", "Second"], "details": "Why.\n- because"},
    "overview.paragraphs": "One paragraph\nand another",
    "overview.bullets": ["a bullet", "another bullet"],
    "overview.table": [{"name": "clay", "amount": "12"}, {"name": "wood", "note": "from the hills"}],
    "overview.series": [
        {"indicator": "jobs", "unit": "people", "source": "census", "values": {"2018": "1", "2019": "", "2020": "5"}}
    ],
    "overview.pictures": [
        {"sha256": PICTURE.sha256, "caption": "A kiln", "credit": "The town", "alt": "A kiln beside a house"},
        {"sha256": SECOND.sha256, "caption": "A jar"},
    ],
}


def report_of(workshop: Workshop, answers: Mapping[str, Any], **more: Any) -> Report:
    return a_report(workshop, answers, pictures=[PICTURE, SECOND], **more)


def composed(workshop: Workshop, report: Report, base: bytes) -> Document:
    return compose_document(workshop, report, read_document_theme(base), words(report.language)).document


def written(
    workshop: Workshop, answers: Mapping[str, Any], base: bytes | None = None, carried: str = "", **more: Any
) -> bytes:
    base = base or house_document()
    report = report_of(workshop, answers, **more)
    return to_docx(composed(workshop, report, base), base, report.pictures, carried)


@pytest.fixture(scope="module")
def all_kinds() -> bytes:
    return written(a_workshop_of_all_kinds(), ALL_KINDS)


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def body(data: bytes) -> etree._Element:
    return part(data, "word/document.xml")


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.namelist()


def text_of(element: etree._Element) -> str:
    return "".join(words.text or "" for words in element.iter(f"{W}t"))


def shown_by(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())


def styles_of(data: bytes) -> list[tuple[str, str]]:
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    return [(paragraph.style.name or "", paragraph.text) for paragraph in paragraphs if paragraph.style is not None]


def valid(tmp_path: Path, validator: Callable[..., list[str]], **files: bytes) -> list[str]:
    paths = []
    for name, data in files.items():
        paths.append(tmp_path / f"{name}.docx")
        paths[-1].write_bytes(data)
    return validator(*paths)


def test_every_kind_gives_a_valid_file(
    all_kinds: bytes, tmp_path: Path, ooxml_validator: Callable[..., list[str]]
) -> None:
    assert valid(tmp_path, ooxml_validator, all=all_kinds) == []


def test_every_word_of_every_kind_is_in_the_file(all_kinds: bytes) -> None:
    shown = text_of(body(all_kinds))
    texts = ("six towns", "15 982", "Honduras", "It works", "because", "another bullet", "from the hills", "census")
    assert [text for text in texts if text not in shown] == []


def test_headings_are_real_and_number_themselves(all_kinds: bytes) -> None:
    headings = [(style, text) for style, text in styles_of(all_kinds) if style.startswith("Heading")]
    assert headings[:2] == [("Heading 1 Overview", "Overview"), ("Heading 2", "Text")]


def test_a_heading_without_number_belongs_to_no_list() -> None:
    you = a_section("participant", a_question("participant.name", role=Role.NAME), presenter=True)
    workshop = a_workshop(you, a_section("overview", a_question("overview.goals", Kind.BULLETS)))
    root = body(written(workshop, {"participant.name": "Ana", "overview.goals": ["one"]}))
    lines = [line for line in root.iter(f"{W}p") if text_of(line) == "About the presenter"]
    assert [number.get(f"{W}val") for number in lines[-1].iter(f"{W}numId")] == ["0"]


def test_captions_count_themselves(all_kinds: bytes) -> None:
    codes = [code.text for code in body(all_kinds).iter(f"{W}instrText")]
    assert sum("SEQ Table" in (code or "") for code in codes) == 1
    assert sum("SEQ Figure" in (code or "") for code in codes) == 3


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", {"Figure 2. A kiln", "Table 1. Table"}), ("zh-Hant", {"圖2\u3000A kiln", "表1\u3000Table"})],
)
def test_captions_say_their_number_as_their_language_does(language: str, said: set[str]) -> None:
    root = body(written(a_workshop_of_all_kinds(), ALL_KINDS, language=language))
    assert said <= {text_of(line) for line in root.iter(f"{W}p")}


def test_every_table_says_what_it_is_to_those_who_do_not_see_it(all_kinds: bytes) -> None:
    tables = list(body(all_kinds).iter(f"{W}tbl"))
    tags = {f"{W}tblCaption", f"{W}tblDescription"}
    told = [[one.get(f"{W}val") for one in table.iterfind(f"{W}tblPr/*") if one.tag in tags] for table in tables]
    assert ["Cover", "The names on the cover, one below the other"] in told
    assert ["Pictures", "2 pictures side by side, each with its caption"] in told
    assert all(told)


def test_the_contents_are_a_field_with_its_entries_in_it(all_kinds: bytes) -> None:
    root = body(all_kinds)
    bookmarks = {mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")}
    links = [link.get(f"{W}anchor") for link in root.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    assert len(links) == 13
    assert set(links) <= bookmarks
    assert any("TOC" in (code.text or "") for code in root.iter(f"{W}instrText"))


def test_fields_begin_and_end(all_kinds: bytes) -> None:
    kinds = [mark.get(f"{W}fldCharType") for mark in body(all_kinds).iter(f"{W}fldChar")]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") > 0


def test_answers_are_marked_by_tag_and_bookmark(all_kinds: bytes) -> None:
    root = body(all_kinds)
    tags = {tag.get(f"{W}val") for tag in root.iter(f"{W}tag")}
    bookmarks = {mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")}
    for anchor in (
        "otop:overview.text",
        "otop:overview.message/points",
        "otop:overview.table/1/note",
        "otop:overview.series/0/values/2020",
        "otop:overview.pictures/1/caption",
    ):
        assert anchor in tags
        assert bookmark_name(anchor) in bookmarks


def test_bookmarks_have_names_that_word_takes_and_each_once(all_kinds: bytes) -> None:
    marks = [mark.get(f"{W}name", "") for mark in body(all_kinds).iter(f"{W}bookmarkStart")]
    assert len(marks) == len(set(marks))
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,39}", mark) for mark in marks)


def test_no_word_of_the_program_stands_in_a_mark(all_kinds: bytes) -> None:
    controls = [each for each in body(all_kinds).iter(f"{W}sdt") if "credit" in etree.tostring(each).decode()]
    assert [text_of(control) for control in controls if control.find(f".//{W}sdt") is None] == ["The town"]


def test_tables_repeat_their_head_and_keep_their_rows_whole(all_kinds: bytes) -> None:
    tables = [table for table in body(all_kinds).iter(f"{W}tbl") if table.find(f"{W}tblPr/{W}tblStyle") is not None]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for table in tables for row in table.iter(f"{W}tr"))
    with_head = [table for table in tables if table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None]
    assert len(with_head) == 2


def test_everything_that_is_not_text_is_described(all_kinds: bytes) -> None:
    root = body(all_kinds)
    described = [properties.get("descr") for properties in root.iter(f"{WP}docPr")]
    assert len(described) == 3
    assert all(described)
    tables = [table for table in root.iter(f"{W}tbl") if table.find(f"{W}tblPr/{W}tblStyle") is not None]
    assert all(table.find(f"{W}tblPr/{W}tblDescription") is not None for table in tables)


def test_a_chart_is_native_and_carries_its_workbook(all_kinds: bytes) -> None:
    assert [name for name in names(all_kinds) if name.startswith("word/charts/chart")] == ["word/charts/chart1.xml"]
    assert [name for name in names(all_kinds) if name.endswith(".xlsx")] == ["word/embeddings/chart1.xlsx"]


def test_pictures_keep_their_bytes(all_kinds: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(all_kinds)) as package:
        media = {package.read(name) for name in package.namelist() if name.startswith("word/media/")}
    assert media == {PICTURE.data, SECOND.data}


def test_a_turned_picture_is_written_turned() -> None:
    workshop = a_workshop(a_question("overview.pictures", Kind.PICTURES))
    report = report_of(workshop, {"overview.pictures": [{"sha256": PICTURE.sha256, "turn": 90}]})
    document = composed(workshop, report, house_document())
    data = to_docx(document, house_document(), report.pictures)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        media = [package.read(name) for name in package.namelist() if name.startswith("word/media/")]
    with Image.open(io.BytesIO(media[0])) as image:
        assert image.size == (600, 800)
        # The white quarter has gone from the upper left to the upper right.
        assert image.convert("L").getpixel((590, 10)) == pytest.approx(255, abs=5)
    assert exported_names(document, report.pictures) == {hashlib.sha256(media[0]).hexdigest(): PICTURE.sha256}


def test_the_carried_property_can_be_read_back() -> None:
    carried = pack(Carried(workshop="w", version="1", workshop_hash="h", answers={"answers": {"a": "é & <"}}))
    data = written(a_workshop_of_all_kinds(), ALL_KINDS, carried=carried)
    root = part(data, "docProps/custom.xml")
    assert unpack(shown_by(root)).answers == {"answers": {"a": "é & <"}}


def test_without_a_carried_property_none_is_left_of_the_base() -> None:
    first = written(a_workshop_of_all_kinds(), ALL_KINDS, carried="old answers")
    again = written(a_workshop_of_all_kinds(), ALL_KINDS, base=first)
    custom = [shown_by(part(again, name)) for name in names(again) if name == "docProps/custom.xml"]
    assert "old answers" not in "".join(custom)


def test_the_file_says_what_it_is() -> None:
    you = a_section(
        "participant",
        a_question("participant.name", role=Role.NAME),
        a_question("participant.country", Kind.COUNTRY, role=Role.COUNTRY),
        presenter=True,
    )
    data = written(a_workshop(you), {"participant.name": "Ana", "participant.country": "HN"}, language="es")
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert properties.title == "One Town, One Product – Country report – Honduras"
    assert properties.author == "Ana"
    assert properties.language == "es"


def test_runs_name_their_language() -> None:
    data = written(a_workshop(a_question("overview.goals", Kind.BULLETS)), {"overview.goals": ["uno"]}, language="es")
    languages = {mark.get(f"{W}val") for mark in body(data).iter(f"{W}lang")}
    assert languages == {"es-ES"}


def test_bold_italic_and_links_are_kept() -> None:
    runs = [
        {"text": "page", "link": "https://example.org/a?q=<x>&y"},
        {"text": " bold", "bold": True},
        {"text": " italic", "italic": True},
        {"text": " bad", "link": "javascript:alert(1)"},
    ]
    workshop = a_workshop(a_question("overview.why", Kind.PARAGRAPHS))
    data = written(workshop, {"overview.why": [{"list": 0, "runs": runs}]})
    root = body(data)
    looks = {text_of(run): [etree.QName(look).localname for look in run[0]] for run in root.iter(f"{W}r")}
    assert {"b", "bCs"} <= set(looks[" bold"])
    assert {"i", "iCs"} <= set(looks[" italic"])
    links = [link for link in root.iter(f"{W}hyperlink") if link.get(f"{W}anchor") is None]
    assert [text_of(link) for link in links] == ["page"]
    assert "https://example.org/a?q=%3Cx%3E&amp;y" in etree.tostring(
        part(data, "word/_rels/document.xml.rels")
    ).decode()


def test_text_from_the_right_runs_from_the_right() -> None:
    data = written(a_workshop(a_question("overview.goals", Kind.BULLETS)), {"overview.goals": ["منتجات القرية"]})
    line = next(line for line in body(data).iter(f"{W}p") if "منتجات" in text_of(line))
    assert line.find(f"{W}pPr/{W}bidi") is not None
    assert line.find(f".//{W}rPr/{W}rtl") is not None


def test_each_list_of_lessons_begins_at_one() -> None:
    questions = [a_question(f"case.{name}", Kind.BULLETS, shown_as=ShownAs.LESSONS) for name in ("lessons", "advice")]
    data = written(a_workshop(*questions), {"case.lessons": ["a", "b"], "case.advice": ["c", "d"]})
    lists: dict[str, str] = {}
    for line in body(data).iter(f"{W}p"):
        number = line.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None:
            lists[text_of(line)] = number.get(f"{W}val", "")
    assert lists["a"] == lists["b"] != lists["c"] == lists["d"]


def test_every_section_has_a_header_with_its_name() -> None:
    names = ("overview", "problems")
    sections = [a_section(name, a_question(f"{name}.text"), colour=colour) for colour, name in enumerate(names, 1)]
    data = written(a_workshop(*sections), {"overview.text": "x", "problems.text": "y"})
    document = docx.Document(io.BytesIO(data))
    shown = [text_of(section.header._element) for section in document.sections]
    assert [text.rpartition("report")[2] for text in shown] == ["", "Overview", "Problems"]


def test_the_same_report_gives_the_same_bytes(all_kinds: bytes) -> None:
    assert written(a_workshop_of_all_kinds(), ALL_KINDS) == all_kinds


ODD = [
    "{{ 7*7 }} {% x %} ]]> <b>&amp;</b> _x000D_",
    "é combined e\u0301 and ẹ̀, \u00a0kept\u00a0, soft\u00adhyphen, zero\u200bwidth",
    "👩‍👩‍👧 and 漢字 and भारत",
    "supercalifragilistic" * 60,
    "W" * 5000,
]


@pytest.mark.parametrize("text", ODD)
def test_odd_text_is_written_as_it_is(text: str, tmp_path: Path, ooxml_validator: Callable[..., list[str]]) -> None:
    answers = {
        "overview.text": text,
        "overview.message": {"headline": text, "points": [text], "details": text},
        "overview.table": [{"name": text, "note": text}],
        "overview.series": [{"indicator": text, "values": {text: "1", "other": "2"}}],
        "overview.pictures": [{"sha256": PICTURE.sha256, "caption": text, "credit": text, "alt": text}],
    }
    data = written(a_workshop_of_all_kinds(), answers)
    assert text_of(body(data)).count(text) >= 8
    assert valid(tmp_path, ooxml_validator, odd=data) == []


def test_long_words_and_links_come_to_an_end_in_libreoffice(
    tmp_path: Path, soffice: Soffice, pdf_pages: Callable[[Path], list[Page]]
) -> None:
    link = {"text": "link", "link": "https://a.org"}
    linked = [{"list": level, "runs": [{"text": "x" * 300}, link]} for level in (0, 1, 2)]
    first = [{"list": level, "runs": [link, {"text": " bold", "bold": True}]} for level in (1, 0)]
    workshop = a_workshop(*(a_question(f"overview.{name}", Kind.PARAGRAPHS) for name in ("linked", "first")))
    target = tmp_path / "long.docx"
    target.write_bytes(written(workshop, {"overview.linked": linked, "overview.first": first}))
    shown = "\n".join(page.text for page in pdf_pages(soffice([target], seconds=60)[0]))
    assert "HYPERLINK" not in shown
    assert shown.count("link") >= 5


@pytest.mark.parametrize("name", STRANGERS)
def test_a_strangers_base_document_is_written_over(
    shared: Path, name: str, tmp_path: Path, ooxml_validator: Callable[..., list[str]]
) -> None:
    base = (shared / "real-files" / name).read_bytes()
    data = written(a_workshop_of_all_kinds(), ALL_KINDS, base)
    (tmp_path / name).write_bytes(base)
    before = {line.partition(": ")[2] for line in ooxml_validator(tmp_path / name)}
    after = {line.partition(": ")[2] for line in valid(tmp_path, ooxml_validator, written=data)}
    assert after <= before
    assert "from the hills" in text_of(body(data))


@pytest.mark.parametrize("name", STRANGERS)
def test_nothing_of_a_strangers_text_travels_on(shared: Path, name: str) -> None:
    base = (shared / "real-files" / name).read_bytes()
    data = written(a_workshop(a_question("overview.goals", Kind.BULLETS)), {"overview.goals": ["one"]}, base)
    own = [text_of(line) for line in body(base).iter(f"{W}p") if len(text_of(line)) > 30]
    assert not [text for text in own if text in text_of(body(data))]
    assert not [part for part in names(data) if "comments" in part or "embeddings" in part or "glossary" in part]


def test_a_strangers_headers_stay_as_they_are(shared: Path) -> None:
    base = (shared / "real-files" / "real_un_wgig_background_report.docx").read_bytes()
    data = written(a_workshop(a_question("overview.goals", Kind.BULLETS)), {"overview.goals": ["one"]}, base)
    assert "Glossary" in "".join(text_of(part(data, name)) for name in names(data) if "header" in name)


def test_a_template_becomes_a_document(shared: Path) -> None:
    base = (shared / "real-files" / "ms_template_critical_issue_report.dotx").read_bytes()
    data = written(a_workshop(a_question("overview.goals", Kind.BULLETS)), {"overview.goals": ["one"]}, base)
    types = etree.tostring(part(data, "[Content_Types].xml")).decode()
    assert "document.main+xml" in types
    assert "template.main+xml" not in types


def test_a_base_that_is_no_document_is_refused() -> None:
    workshop = a_workshop_of_all_kinds()
    document = composed(workshop, report_of(workshop, ALL_KINDS), house_document())
    pictures: Mapping[str, Picture] = {}
    with pytest.raises(UnreadableFile):
        to_docx(document, b"no document", pictures)


def page_of_cover(data: bytes) -> tuple[str | None, ...]:
    """What tells the cover's page from the others: its margins, and whether its first page has a header of its own."""
    page = next(body(data).iter(W + "sectPr"))
    margins = page.find(W + "pgMar")
    assert margins is not None
    own = str(page.find(W + "titlePg") is not None)
    return (*(margins.get(W + side) for side in ("left", "top", "header")), own)


def test_a_report_without_answers_is_a_whole_cover_page() -> None:
    workshop = a_workshop_of_all_kinds()
    full = written(workshop, {"overview.bullets": ["One", "Two"]})
    assert page_of_cover(written(workshop, {})) == page_of_cover(full)
