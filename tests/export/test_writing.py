"""A finished file takes its place in one step, or the old one stays and the error says why."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from otop_report import assets
from otop_report.errors import UnwritableFile
from otop_report.export.writing import finished_package, saved_package
from otop_report.replacing import replace_in_one_step
from tests.builders import picture_bytes


def custom_properties(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("docProps/custom.xml").decode()


def test_a_new_file_is_written(tmp_path: Path) -> None:
    replace_in_one_step(tmp_path / "report.docx", b"new")
    assert (tmp_path / "report.docx").read_bytes() == b"new"


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    replace_in_one_step(tmp_path / "report.docx", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["report.docx"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_bytes(b"old")
    replace_in_one_step(tmp_path / "report.docx", b"new")
    assert (tmp_path / "report.docx").read_bytes() == b"new"


def test_a_read_only_file_stays_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(UnwritableFile, match="read-only"):
        replace_in_one_step(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.docx"]


def test_a_file_open_in_libreoffice_stays_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    target.write_bytes(b"old")
    (tmp_path / ".~lock.report.docx#").write_text("somebody")
    with pytest.raises(UnwritableFile, match="open in LibreOffice"):
        replace_in_one_step(target, b"new")
    assert target.read_bytes() == b"old"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match="folder does not exist"):
        replace_in_one_step(tmp_path / "nowhere" / "report.docx", b"new")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match="This is a folder"):
        replace_in_one_step(tmp_path, b"new")


@pytest.fixture
def package() -> bytes:
    return assets.template("otop-2017", "document.docx").read_bytes()


def test_a_property_is_added(package: bytes) -> None:
    assert ">a value &amp; more<" in custom_properties(finished_package(package, [("otop", "a value & more")]))


def test_a_property_is_replaced_and_the_others_stay(package: bytes) -> None:
    first = finished_package(package, [("otop", "old"), ("Client", "kept")])
    second = custom_properties(finished_package(first, [("otop", "new")]))
    assert ">new<" in second
    assert ">kept<" in second
    assert ">old<" not in second


def test_a_package_with_properties_is_valid(
    package: bytes, tmp_path: Path, ooxml_validator: Callable[..., list[str]]
) -> None:
    target = tmp_path / "finished.docx"
    target.write_bytes(finished_package(package, [("otop", "x" * 60_000)]))
    assert ooxml_validator(target) == []
    assert Document(str(target)).paragraphs


def test_the_same_parts_give_the_same_bytes(package: bytes) -> None:
    assert finished_package(finished_package(package)) == finished_package(package)


def test_saving_a_package_gives_the_finished_form_of_what_the_library_saves(package: bytes) -> None:
    document = Document(io.BytesIO(package))
    document.add_picture(io.BytesIO(picture_bytes()))
    saved = io.BytesIO()
    document.save(saved)
    assert contents(saved_package(document.part.package, [("otop", "x")])) == contents(
        finished_package(saved.getvalue(), [("otop", "x")])
    )


def test_photos_are_stored_as_they_are_and_xml_is_packed() -> None:
    document = Document()
    document.add_picture(io.BytesIO(picture_bytes()))
    with zipfile.ZipFile(io.BytesIO(saved_package(document.part.package))) as package:
        ways = {entry.filename: entry.compress_type for entry in package.infolist()}
    assert ways["word/media/image1.jpg"] == zipfile.ZIP_STORED
    assert ways["word/document.xml"] == zipfile.ZIP_DEFLATED


def contents(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
