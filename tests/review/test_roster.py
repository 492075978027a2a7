"""The list of expected people, as offices really keep it, and who of them sent which file."""

from pathlib import Path

import pytest

from otop_report.errors import UnreadableFile
from otop_report.report.countries import code_of
from otop_report.review.roster import Expected, match, read_roster

ROSTER = (
    Expected("Ana María López", "HN"),
    Expected("Kofi Mensah", "TG"),
    Expected("Kofi Mensah", "GH"),
    Expected("陳小明", "TW"),
)


def roster_of(folder: Path, content: bytes) -> tuple[Expected, ...]:
    file = folder / "roster.csv"
    file.write_bytes(content)
    return read_roster(file, lambda name: code_of(name) or "")


def test_a_roster_is_names_and_countries(tmp_path: Path) -> None:
    people = roster_of(tmp_path, "name,country\nAna López,Honduras\n\nKofi Mensah,TG\n".encode())
    assert people == (Expected("Ana López", "HN"), Expected("Kofi Mensah", "TG"))


@pytest.mark.parametrize(
    "content",
    [
        "\ufeffName;Country\r\nAna López;Honduras\r\n".encode(),
        "No.\tname\tcountry\n1\tAna López\tHonduras\n".encode("utf-16"),
        "Country,First name,Last name\nHonduras,Ana,López\n".encode("cp1252"),
    ],
)
def test_a_roster_may_come_from_any_spreadsheet(tmp_path: Path, content: bytes) -> None:
    assert roster_of(tmp_path, content) == (Expected("Ana López", "HN"),)


def test_a_country_nobody_knows_stays_as_it_was_written(tmp_path: Path) -> None:
    assert roster_of(tmp_path, b"name,country\nAna,Freedonia\n") == (Expected("Ana", "Freedonia"),)


@pytest.mark.parametrize("content", [b"", b"Ana,Honduras\n", b"PK\x03\x04\0\0name\n", b'name\n"' + b"x" * 200_000])
def test_what_is_no_roster_is_refused_with_what_one_looks_like(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnreadableFile):
        roster_of(tmp_path, content)


def test_a_roster_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="cannot be read"):
        read_roster(tmp_path / "none.csv", lambda name: name)


@pytest.mark.parametrize(
    ("name", "country", "at"),
    [
        ("Ana María López", "HN", 0),
        ("LOPEZ, Ana Maria", "HN", 0),
        ("Ana María López", "", 0),
        ("Ana Maria Lopes", "HN", 0),
        ("Ana Maria Lopes", "GT", None),
        ("Kofi Mensah", "GH", 2),
        ("Kofi Mensah", "NG", None),
        ("陳小明", "TW", 3),
        ("", "HN", None),
        ("Somebody Else", "HN", None),
    ],
)
def test_a_participant_is_found_by_name_and_country(name: str, country: str, at: int | None) -> None:
    assert match(ROSTER, [(name, country)]) == (at,)


def test_two_files_of_one_person_both_match() -> None:
    assert match(ROSTER, [("Ana María López", "HN"), ("Ana Maria Lopez", "HN")]) == (0, 0)
