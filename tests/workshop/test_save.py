from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from otop_report.errors import UnwritableFile
from otop_report.workshop.load import bundled, load_workshop, workshop_from_bytes
from otop_report.workshop.save import pack, save_packed
from tests.workshop.writing import SMALL, SPANISH, a_folder, a_zip, planted


@pytest.mark.parametrize("workshop_id", bundled())
def test_a_packed_workshop_is_the_same_workshop(workshop_id: str) -> None:
    workshop = load_workshop(workshop_id)
    data = pack(workshop)
    assert workshop_from_bytes(data, "x.otopworkshop") == workshop
    assert pack(workshop_from_bytes(data, "x.otopworkshop")) == data


def test_a_packed_workshop_unpacks_into_its_folder(tmp_path: Path) -> None:
    files = {"workshop.toml": SMALL, "translations/es.toml": SPANISH}
    workshop = load_workshop(a_folder(tmp_path / "one", files))
    save_packed(workshop, tmp_path / "honey.otopworkshop")
    with zipfile.ZipFile(tmp_path / "honey.otopworkshop") as archive:
        assert archive.namelist() == ["workshop.toml", "translations/es.toml"]
        archive.extractall(tmp_path / "two")
    assert load_workshop(tmp_path / "two") == workshop
    assert (tmp_path / "two" / "workshop.toml").read_bytes() == SMALL.encode()


def test_packing_does_not_depend_on_when_or_in_which_order() -> None:
    files = {"workshop.toml": SMALL, "translations/es.toml": SPANISH}
    one = workshop_from_bytes(a_zip(files), "a")
    other = workshop_from_bytes(a_zip(dict(reversed(files.items()))), "b")
    assert pack(one) == pack(other)


TITLES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=20)


@settings(deadline=None, max_examples=40)
@given(TITLES)
def test_any_title_comes_back_as_it_was(title: str) -> None:
    quoted = title.replace("\\", "\\\\").replace('"', '\\"').replace("\ufffe", "").replace("\uffff", "")
    if not quoted:
        return
    text = planted(('title = "Workshop on honey"', f'title = "{quoted}"'))
    workshop = workshop_from_bytes(a_zip({"workshop.toml": text}), "a")
    again = workshop_from_bytes(pack(workshop), "b")
    assert again == workshop
    assert str(again.title) == title.replace("\ufffe", "").replace("\uffff", "")


def test_an_existing_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "honey.otopworkshop"
    target.write_bytes(b"old")
    save_packed(workshop_from_bytes(a_zip({"workshop.toml": SMALL}), "a"), target)
    assert load_workshop(target).id == "honey-2026"
    assert [file.name for file in tmp_path.iterdir()] == ["honey.otopworkshop"]


def test_a_folder_that_is_not_there_is_an_unwritable_file(tmp_path: Path) -> None:
    workshop = workshop_from_bytes(a_zip({"workshop.toml": SMALL}), "a")
    with pytest.raises(UnwritableFile, match="The folder does not exist"):
        save_packed(workshop, tmp_path / "nowhere" / "honey.otopworkshop")
