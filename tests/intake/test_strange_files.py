"""Files that are damaged, locked, hostile or somebody else's: one clear reason, and never anything else."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from otop_report.errors import UnreadableFile
from otop_report.intake.package import LARGEST_UNPACKED, open_package
from otop_report.intake.reading import read_submission, read_visible
from otop_report.workshop.model import Kind, Workshop
from tests.builders import a_picture, a_question, a_report, a_workshop, with_pictures
from tests.intake.exporting import exported_to

NEVER_READ = ("slideLayout", "slideMaster", "theme", "fonts", "/header", "/footer")
OFFICE = {".pptx", ".pptm", ".potx", ".ppsx", ".docx", ".docm", ".dotx"}


def office_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in OFFICE)


def zipped(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_broken_file_is_refused_with_one_reason(shared: Path) -> None:
    files = office_files(shared / "real-files" / "broken")
    assert files
    for path in files:
        with pytest.raises(UnreadableFile) as refused:
            read_submission(path)
        assert refused.value.reason.endswith(".")
        assert "\n" not in refused.value.reason


def test_a_stranger_s_file_is_seen_but_no_submission_yet(shared: Path) -> None:
    for path in office_files(shared / "real-files"):
        if path.parent.name != "broken":
            assert read_visible(open_package(path)).kind in ("pptx", "docx")
            with pytest.raises(UnreadableFile, match="not exported by this program"):
                read_submission(path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "old form"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"%PDF-1.7 and so on", "not a PowerPoint or Word file"),
        (b"\x08somebody" + b" " * 156, "only the mark"),
        (b"PK\x03\x04 and then nothing", "damaged"),
    ],
)
def test_what_is_no_office_file_is_refused_for_what_it_is(data: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "report.pptx"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=reason):
        open_package(path)


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        open_package(tmp_path / "none.pptx")
    with pytest.raises(UnreadableFile, match="cannot be read"):
        open_package(tmp_path)


def test_a_zip_that_unpacks_to_far_too_much_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
    with archive, archive.open("word/document.xml", "w", force_zip64=True) as part:
        for _ in range(LARGEST_UNPACKED // 10_000_000 + 1):
            part.write(b" " * 10_000_000)
    assert path.stat().st_size < 2_000_000
    with pytest.raises(UnreadableFile, match="unpacks to far more"):
        open_package(path)


def test_entities_are_not_expanded_whatever_they_are_written_in(document: Path, tmp_path: Path) -> None:
    parts = parts_of(document)
    text = parts["word/document.xml"].decode()
    declaration = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    head, _, rest = text.partition("?>")
    for encoding in ("utf-8", "utf-16"):
        hostile = f"{head.replace('UTF-8', encoding)}?>{declaration}{rest}".encode(encoding)
        path = zipped(tmp_path / f"{encoding}.docx", parts | {"word/document.xml": hostile})
        with pytest.raises(UnreadableFile, match="entities"):
            read_submission(path)


def test_xml_nested_a_hundred_thousand_deep_is_refused(document: Path, tmp_path: Path) -> None:
    deep = b"<a>" * 100_000 + b"</a>" * 100_000
    path = zipped(tmp_path / "deep.docx", parts_of(document) | {"word/document.xml": deep})
    with pytest.raises(UnreadableFile):
        read_submission(path)


def test_a_relation_that_leads_out_of_the_file_is_not_followed(deck: Path, tmp_path: Path) -> None:
    parts = parts_of(deck)
    name = "ppt/_rels/presentation.xml.rels"
    hostile = parts[name].replace(b"slides/slide1.xml", b"../../../../etc/passwd")
    assert hostile != parts[name]
    with pytest.raises(UnreadableFile, match="slide 1 is missing"):
        read_submission(zipped(tmp_path / "out.pptx", parts | {name: hostile}))


def assert_read_or_refused(path: Path, workshop: Workshop) -> None:
    """Any other error than UnreadableFile fails the test that asks."""
    try:
        read_submission(path, workshop)
    except UnreadableFile as error:
        refused = error.reason
    else:
        refused = "no"
    assert refused


def test_every_part_may_be_missing_or_cut_off(tmp_path: Path) -> None:
    workshop = a_workshop(
        a_question("overview.points", Kind.BULLETS), a_question("overview.jobs", Kind.SERIES),
        a_question("overview.pictures", Kind.PICTURES),
    )  # fmt: skip
    jobs = {"indicator": "Jobs", "values": {"2019": "1", "2020": "2"}}
    report = a_report(workshop, {"overview.points": ["One", "Two"], "overview.jobs": [jobs]})
    report = with_pictures(report, "overview.pictures", a_picture(40, 30))
    for suffix in (".pptx", ".docx"):
        parts = parts_of(exported_to(tmp_path / f"whole{suffix}", workshop, report))
        for name in (one for one in parts if not any(other in one for other in NEVER_READ)):
            for damaged in ({**parts, name: parts[name][: len(parts[name]) // 2]}, without(parts, name)):
                assert_read_or_refused(zipped(tmp_path / f"damaged{suffix}", damaged), workshop)


def without(parts: dict[str, bytes], name: str) -> dict[str, bytes]:
    return {other: data for other, data in parts.items() if other != name}


def test_a_flipped_byte_anywhere_is_a_report_or_one_reason(document: Path, tmp_path: Path, otop: Workshop) -> None:
    data = document.read_bytes()
    path = tmp_path / "flipped.docx"
    for at in range(30, len(data), len(data) // 60):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
        assert_read_or_refused(path, otop)


def test_a_workbook_is_neither_deck_nor_document(tmp_path: Path) -> None:
    import xlsxwriter

    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as book:
        book.add_worksheet("Sheet")
    path = tmp_path / "report.docx"
    path.write_bytes(data.getvalue())
    with pytest.raises(UnreadableFile, match="neither a presentation nor a document"):
        read_submission(path)
