"""The roster: the people a workshop expects, and who of them sent which file.

A roster is a CSV file with a header that names a column `name` and, if there is one, a column `country`; commas,
semicolons or tabs part the cells. Names are compared without case, accents and order, and a small slip of the keyboard
is forgiven where the country agrees.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from otop_report.errors import UnreadableFile

MAX_BYTES = 5_000_000
SIMILAR = 0.87
_NAMES = ("name", "participant", "full name", "nombre", "nom", "姓名")
_GIVEN = ("first name", "given name")
_FAMILY = ("last name", "family name", "surname")
_COUNTRIES = ("country", "nation", "país", "pais", "pays", "國家")


@dataclass(frozen=True, slots=True)
class Expected:
    """A person on the roster; `country` is ISO alpha-2 where the name of the country is known, else as written."""

    name: str
    country: str = ""


def read_roster(path: Path, country_code: Callable[[str], str]) -> tuple[Expected, ...]:
    """The people of a roster file in their order; raises UnreadableFile with what the file should look like.

    `country_code` gives the ISO code for a country's name, or "" where it is not known.
    """
    rows = list(_rows(path))
    if not rows:
        raise UnreadableFile(path, "The roster is empty. Its first line must name the columns: name, country.")
    header = [cell.strip().casefold() for cell in rows[0]]
    name, given, family = (_column(header, names) for names in (_NAMES, _GIVEN, _FAMILY))
    name_columns = [name] if name is not None else [at for at in (given, family) if at is not None]
    if not name_columns:
        raise UnreadableFile(
            path, "The first line of the roster must name the columns, one of them “name” (and “country”)."
        )
    country = _column(header, _COUNTRIES)
    people = []
    for row in rows[1:]:
        full = " ".join(_cell(row, at) for at in name_columns if _cell(row, at))
        typed = _cell(row, country)
        if full or typed:
            people.append(Expected(full, country_code(typed) or typed))
    return tuple(people)


def match(roster: Sequence[Expected], participants: Sequence[tuple[str, str]]) -> tuple[int | None, ...]:
    """For each participant (name, country) the number of the expected person, or None; in the order given.

    Several files of one person all match. A person is found by the same name; else by a similar name of the same
    country, where no other person of the roster is as similar.
    """
    return tuple(_find(roster, name, country) for name, country in participants)


def _find(roster: Sequence[Expected], name: str, country: str) -> int | None:
    words = _words(name)
    if not words:
        return None
    same = [at for at, person in enumerate(roster) if _words(person.name) == words]
    of_country = [at for at in same if _agree(roster[at].country, country)]
    if len(of_country) == 1 or (of_country and same):
        return of_country[0]
    scores = sorted(
        (
            (SequenceMatcher(None, " ".join(words), " ".join(_words(person.name))).ratio(), at)
            for at, person in enumerate(roster)
            if country and person.country.casefold() == country.casefold()
        ),
        reverse=True,
    )
    if not scores or scores[0][0] < SIMILAR or (len(scores) > 1 and scores[1][0] == scores[0][0]):
        return None
    return scores[0][1]


def _agree(one: str, other: str) -> bool:
    """Whether two countries can be the same; one that was not given agrees with any."""
    return not one or not other or one.casefold() == other.casefold()


def _words(name: str) -> tuple[str, ...]:
    """A name's words for comparing: no case, no accents, no punctuation, in order of the alphabet."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return tuple(sorted("".join(c if c.isalnum() else " " for c in bare).split()))


def _rows(path: Path) -> list[list[str]]:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableFile(path, f"The roster cannot be read: {error.strerror}.") from error
    if len(raw) > MAX_BYTES:
        raise UnreadableFile(path, "This is too large for a list of participants.")
    text = _decoded(raw)
    if "\0" in text:
        raise UnreadableFile(path, "This is not a CSV file. Save the list as “CSV (comma separated)”.")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UnreadableFile(path, f"This is not a CSV file ({error}).") from error
    return [row for row in rows if any(cell.strip() for cell in row)]


def _decoded(raw: bytes) -> str:
    """UTF-8 or UTF-16 by its mark, UTF-8 without one, else what Windows writes in the west."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _column(header: Sequence[str], names: Sequence[str]) -> int | None:
    return next((at for at, cell in enumerate(header) if cell in names), None)


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""
