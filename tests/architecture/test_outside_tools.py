"""The tools tests judge files with do what the other tests take for granted."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.office import Page, Soffice, ToolFailed


def document(path: Path, *paragraphs: str) -> Path:
    import docx

    written = docx.Document()
    for paragraph in paragraphs:
        written.add_paragraph(paragraph)
    written.save(str(path))
    return path


def test_files_of_the_same_name_are_converted_together_and_kept_apart(
    soffice: Soffice,
    pdf_pages: Callable[[Path], list[Page]],
    pdf_text: Callable[[Path], str],
    tmp_path: Path,
) -> None:
    (tmp_path / "other").mkdir()
    first = document(tmp_path / "report.docx", "Seven products carry the programme")
    second = document(tmp_path / "other" / "report.docx", "一村一品", "Dos")
    results = soffice([first, second], "pdf")
    assert [result.is_file() for result in results] == [True, True]
    page = pdf_pages(results[0])[0]
    assert page.lines[0].text == "Seven products carry the programme"
    assert 0 < page.lines[0].box.left < page.words[1].box.left < page.width
    assert 0 < page.lines[0].box.top < page.lines[0].box.bottom < page.height
    assert pdf_text(results[1]).split() == ["一村一品", "Dos"]


def test_a_file_that_cannot_be_converted_is_named(soffice: Soffice, tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 not a document")
    with pytest.raises(ToolFailed, match=r"broken\.docx"):
        soffice([broken], "pdf")


def test_the_validator_names_the_file_and_the_part_of_an_error(
    ooxml_validator: Callable[..., list[str]], tmp_path: Path
) -> None:
    sound = document(tmp_path / "sound.docx", "Text")
    broken = tmp_path / "broken.docx"
    with zipfile.ZipFile(sound) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = data.replace(b"<w:body>", b"<w:body><w:bogus/>", 1)
            target.writestr(name, data)
    errors = ooxml_validator(sound, broken)
    assert errors
    assert all(error.startswith("broken.docx: /word/document.xml") for error in errors)
