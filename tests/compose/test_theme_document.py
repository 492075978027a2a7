"""A base document is read into a theme, ours or a stranger's, and what is no document is said to be none."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from otop_report.compose.theme import DOCUMENT_ROLES
from otop_report.compose.theme.document import (
    base_document,
    house_document,
    open_document,
    read_document_theme,
)
from otop_report.errors import UnreadableFile
from tests.builders import a_workshop

STRANGERS = (
    "word_many_features.docx",
    "real_un_wgig_background_report.docx",
    "ms_template_critical_issue_report.dotx",
    "arabic_tracked.docx",
    "docx_7_charts.docx",
    "table_incomplete_rows.docx",
    "picture_content_control.docx",
)
BROKEN = (
    "encrypted_password_pass.docx",
    "truncated_zip.docx",
    "fuzz_docx_2.docx",
    "opc_noncompliant_part_name.docx",
)


def changed(old: bytes, part: str, before: bytes, after: bytes) -> bytes:
    """The package with a replacement made in one of its parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(old)) as package, zipfile.ZipFile(packed, "w") as copy:
        for name in package.namelist():
            content = package.read(name)
            copy.writestr(name, content.replace(before, after) if name == part else content)
    return packed.getvalue()


def test_the_house_document_plays_every_role_itself() -> None:
    theme = read_document_theme(house_document())
    assert set(theme.styles) == set(DOCUMENT_ROLES)
    assert theme.borrowed == {}
    assert theme.house
    assert theme.numbered


def test_figures_of_styles_are_those_of_the_look() -> None:
    styles = read_document_theme(house_document()).styles
    heading, normal = styles["heading_1"], styles["normal"]
    assert (heading.font, heading.size, heading.bold, heading.space_after) == ("Calibri", 22.0, True, 12.0)
    assert heading.page_break_before
    assert heading.keep_next
    assert (normal.size, normal.space_after, round(normal.line_spacing, 2)) == (11.0, 8.0, 1.12)


def test_the_house_document_has_the_section_colours() -> None:
    theme = read_document_theme(house_document())
    assert theme.style("heading_1", 2).name == "Heading 1 Problems"
    assert theme.tables["table", 3] == "OTOP Case"
    assert theme.labels[4] == "Section Accomplishments"


def test_the_cover_has_a_box_for_each_of_its_texts() -> None:
    theme = read_document_theme(house_document())
    assert {"series", "country", "name", "position", "workshop", "organiser"} <= set(theme.cover_boxes)
    assert theme.cover_bottom == pytest.approx(4.8 * 72)


@pytest.mark.parametrize("name", STRANGERS)
def test_a_strangers_document_plays_every_role_with_help(shared: Path, name: str) -> None:
    theme = read_document_theme((shared / "real-files" / name).read_bytes())
    assert set(theme.styles) == set(DOCUMENT_ROLES)
    assert not theme.house
    assert all(style.size > 4 for style in theme.styles.values())
    assert theme.text_width > 200
    assert theme.text_height > 300


def test_what_a_document_lacks_is_borrowed_under_a_free_name(shared: Path) -> None:
    theme = read_document_theme((shared / "real-files" / "word_many_features.docx").read_bytes())
    assert theme.borrowed["Key message"] == "Key message"
    assert theme.styles["key_message"].font == theme.styles["normal"].font
    assert "heading 1" not in theme.borrowed


def test_a_document_without_numbered_headings_keeps_them_so(shared: Path) -> None:
    assert not read_document_theme((shared / "real-files" / "word_many_features.docx").read_bytes()).numbered


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_document_is_refused_with_a_reason(shared: Path, name: str) -> None:
    with pytest.raises(UnreadableFile, match=name):
        read_document_theme((shared / "real-files" / "broken" / name).read_bytes(), name)


def test_the_strict_form_is_refused(shared: Path) -> None:
    with pytest.raises(UnreadableFile, match="strict form"):
        read_document_theme((shared / "real-files" / "strict_ooxml.docx").read_bytes())


def test_macros_are_refused(shared: Path) -> None:
    with pytest.raises(UnreadableFile, match="macros"):
        read_document_theme((shared / "real-files" / "macro_doc_tables.docm").read_bytes())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no document at all", b"\xd0\xcf\x11\xe0 old"])
def test_bytes_that_are_no_package_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        open_document(data)


def test_a_template_is_opened_as_a_document() -> None:
    template = changed(house_document(), "[Content_Types].xml", b"document.main+xml", b"template.main+xml")
    assert read_document_theme(template).house


def test_nonsense_in_a_style_does_no_harm() -> None:
    odd = changed(house_document(), "word/styles.xml", b'w:sz w:val="44"', b'w:sz w:val="large"')
    assert read_document_theme(odd).styles["heading_1"].size == 10.0


def test_a_workshop_without_a_base_document_takes_the_house() -> None:
    assert base_document(a_workshop()) == house_document()


def test_a_workshop_with_one_takes_its_own() -> None:
    assert base_document(a_workshop(base_document="own.docx", files={"own.docx": b"bytes"})) == b"bytes"
