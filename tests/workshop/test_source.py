from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from otop_report.errors import UnreadableFile, WrongUsage
from otop_report.workshop import source
from otop_report.workshop.load import load_workshop, workshop_from_bytes
from tests.workshop.writing import SMALL, SPANISH, a_folder, a_zip

NAME = "honey.otopworkshop"


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableFile) as caught:
        workshop_from_bytes(data, NAME)
    return str(caught.value)


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04 and no more", bytes(1000)])
def test_what_is_no_zip_is_refused(data: bytes) -> None:
    assert refusal(data) == f"{NAME}: It is not a workshop file (not a zip), or it is damaged."


def test_a_zip_without_a_workshop_is_refused() -> None:
    assert "holds no workshop.toml" in refusal(a_zip({"notes.txt": "x"}))


@pytest.mark.parametrize(
    "name", ["../workshop.toml", "/etc/passwd", "a/../../b", "C:/x.txt", "..\\x", "a//b", "./x"]
)
def test_a_name_that_leads_out_of_the_folder_is_refused(name: str) -> None:
    assert "leads out of its folder" in refusal(a_zip({"workshop.toml": SMALL, name: "x"}))


def test_a_name_that_stands_there_twice_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = _zip_of([("workshop.toml", SMALL), ("workshop.toml", SMALL)])
    assert 'holds "workshop.toml" twice' in refusal(data)


def test_names_that_differ_only_in_capitals_are_refused_because_a_folder_cannot_hold_both() -> None:
    assert "twice" in refusal(a_zip({"workshop.toml": SMALL, "Deck.pptx": "x", "deck.pptx": "y"}))


def test_a_link_is_refused() -> None:
    link = zipfile.ZipInfo("deck.pptx")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("workshop.toml", SMALL)
        archive.writestr(link, "/etc/passwd")
    assert "is a link" in refusal(data.getvalue())


def test_a_zip_with_a_password_is_refused() -> None:
    data = bytearray(a_zip({"workshop.toml": SMALL}))
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1  # the flag of encryption
    assert "locked with a password" in refusal(bytes(data))


def test_a_damaged_zip_is_refused() -> None:
    data = bytearray(_zip_of([("workshop.toml", SMALL)], zipfile.ZIP_STORED))
    data[60] ^= 0xFF
    assert "It is damaged" in refusal(bytes(data))


def test_a_way_of_packing_we_do_not_read_is_refused() -> None:
    assert "ordinary zip" in refusal(_zip_of([("workshop.toml", SMALL)], zipfile.ZIP_BZIP2))


def test_a_text_that_grows_without_end_is_refused() -> None:
    data = a_zip({"workshop.toml": b"#" * (source.LARGEST_TEXT + 1)})
    assert len(data) < 10_000
    assert "larger than 2 MB" in refusal(data)


def test_a_zip_that_lies_about_sizes_gives_no_more_than_is_allowed() -> None:
    data = bytearray(a_zip({"workshop.toml": b"#" * (source.LARGEST_TEXT + 100)}))
    for at in (data.index(b"PK\x01\x02") + 24, data.index(b"PK\x03\x04") + 22):
        data[at : at + 4] = struct.pack("<I", 10)
    assert refusal(bytes(data))


def test_too_many_files_are_refused() -> None:
    names = {f"{number}.txt": "" for number in range(source.MOST_ENTRIES)}
    assert "more than 10000 files" in refusal(a_zip({"workshop.toml": SMALL, **names}))


def test_a_zip_of_the_folder_itself_is_read_as_file_managers_make_it() -> None:
    loaded = workshop_from_bytes(
        a_zip(
            {
                "honey/workshop.toml": SMALL,
                "honey/translations/es.toml": SPANISH,
                "honey/.DS_Store": "x",
                "__MACOSX/honey/._workshop.toml": "x",
            }
        ),
        NAME,
    )
    assert list(loaded.files) == ["workshop.toml", "translations/es.toml"]


def test_a_zip_made_with_backslashes_is_read() -> None:
    loaded = workshop_from_bytes(a_zip({"workshop.toml": SMALL, "translations\\es.toml": SPANISH}), NAME)
    assert "translations/es.toml" in loaded.files


def test_a_folder_without_a_workshop_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"holds no workshop\.toml"):
        load_workshop(tmp_path)


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file or folder"):
        load_workshop(tmp_path / "nothing.otopworkshop")


def test_a_folder_file_that_is_a_link_to_outside_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.toml").write_text(SMALL)
    folder = tmp_path / "honey"
    folder.mkdir()
    (folder / "workshop.toml").symlink_to(tmp_path / "secret.toml")
    with pytest.raises(UnreadableFile, match="leads out of its folder"):
        load_workshop(folder)


def test_a_workshop_that_is_not_bundled_is_wrong_usage_with_the_nearest_name() -> None:
    with pytest.raises(WrongUsage, match='Did you mean "otop-2017"'):
        load_workshop("otop-2016")
    with pytest.raises(WrongUsage, match=r"There are: .*otop-2017"):
        load_workshop("xyz")


def test_hidden_and_lock_files_are_passed_over(tmp_path: Path) -> None:
    folder = a_folder(
        tmp_path,
        {
            "workshop.toml": SMALL,
            "translations/._es.toml": b"\0",
            "translations/~$es.toml": b"\0",
            "notes.txt": "x",
        },
    )
    assert list(load_workshop(folder).files) == ["workshop.toml"]


def _zip_of(files: list[tuple[str, str]], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packing) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return data.getvalue()
