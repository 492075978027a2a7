"""The base document of the house: the committed file is what the script builds, and Word accepts it."""

import io
import zipfile
from collections.abc import Callable

from docx import Document

from tools import house_document


def parts_of(packed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packed)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_committed_base_document_is_what_the_script_builds() -> None:
    assert parts_of(house_document.TARGET.read_bytes()) == parts_of(house_document.build())


def test_building_twice_gives_the_same_bytes() -> None:
    assert house_document.build() == house_document.build()


def test_the_base_document_is_valid(ooxml_validator: Callable[..., list[str]]) -> None:
    assert ooxml_validator(house_document.TARGET) == []


def test_every_section_has_its_own_heading_key_message_bullet_and_tables() -> None:
    names = {style.name for style in Document(io.BytesIO(house_document.build())).styles}
    for section in ("Overview", "Problems", "Case", "Accomplishments"):
        for style in ("Heading 1", "Key message", "List Bullet", "OTOP", "OTOP Facts"):
            assert f"{style} {section}" in names


def test_headings_are_numbered_by_one_multilevel_list() -> None:
    numbering = parts_of(house_document.build())["word/numbering.xml"].decode()
    headings = numbering[: numbering.index("</w:abstractNum>")]
    assert 'w:pStyle w:val="Heading1"' in headings
    assert 'w:pStyle w:val="Heading2"' in headings


def test_pages_are_a4() -> None:
    for section in Document(io.BytesIO(house_document.build())).sections:
        assert section.page_width is not None
        assert section.page_height is not None
        assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
