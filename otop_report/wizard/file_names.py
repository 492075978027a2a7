"""The names of files that are sent: `COUNTRY_Surname_otop-2017`, in letters that every system takes."""

from __future__ import annotations

import re
import unicodedata

from otop_report.report.countries import name_of
from otop_report.report.kinds.values import CountryAnswer, TextAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Role, Workshop

LONGEST_PART = 40
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)})
_NO_SURNAMES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "mba", "msc"})
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_NOT_DECOMPOSED = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae"})


def sending_name(workshop: Workshop, report: Report) -> str:
    """The name, without a suffix; what was not answered is left out."""
    parts = [_country(workshop, report).upper(), _surname(workshop, report), safe(workshop.id)]
    name = "_".join(part for part in parts if part)
    return f"_{name}" if name.upper() in _DEVICES else name


def safe(text: str) -> str:
    """A text in plain letters, digits and `-`; other scripts keep their letters; "" where nothing is left."""
    plain = unicodedata.normalize("NFKD", text.translate(_NOT_DECOMPOSED))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = unicodedata.normalize("NFC", plain)
    return re.sub(r"[^\w]+", "-", plain).replace("_", "-").strip("-")[:LONGEST_PART].rstrip("-")


def _country(workshop: Workshop, report: Report) -> str:
    question = workshop.with_role(Role.COUNTRY)
    answer = report.answers.get(question.id) if question is not None else None
    if not isinstance(answer, CountryAnswer):
        return ""
    return safe(name_of(answer.code, "en") if answer.code else answer.text)


def _surname(workshop: Workshop, report: Report) -> str:
    """The last word of the name, which most forms of a name put the surname at; a comma says that it comes first."""
    question = workshop.with_role(Role.NAME)
    answer = report.answers.get(question.id) if question is not None else None
    if not isinstance(answer, TextAnswer):
        return ""
    before, comma, _ = _IN_BRACKETS.sub(" ", answer.text).partition(",")
    words = [word for word in before.split() if word.strip(".").casefold() not in _NO_SURNAMES] or before.split()
    return safe(before if comma else words[-1]) if words else ""
