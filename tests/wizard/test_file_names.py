from __future__ import annotations

import pytest

from otop_report.wizard.file_names import safe, sending_name
from otop_report.workshop.model import Kind, Role, Workshop
from tests.builders import a_question, a_report, a_workshop


@pytest.fixture
def workshop() -> Workshop:
    return a_workshop(
        a_question("participant.name", role=Role.NAME),
        a_question("participant.country", Kind.COUNTRY, role=Role.COUNTRY),
        workshop_id="otop-2017",
    )


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Ana María Pérez", "HN", "HONDURAS_Perez_otop-2017"),
        ("Tshering, Dorji", "BT", "BHUTAN_Tshering_otop-2017"),
        ("王小明", "TW", "TAIWAN_王小明_otop-2017"),
        ("Ñandú O'Hara-Łuk", "CI", "COTE-D-IVOIRE_O-Hara-Luk_otop-2017"),
        ("Kofi Mensah Jr.", "TG", "TOGO_Mensah_otop-2017"),
        ("Ana Pérez (Sample)", "HN", "HONDURAS_Perez_otop-2017"),
        ("", "HN", "HONDURAS_otop-2017"),
        ("Ana", "", "Ana_otop-2017"),
    ],
)
def test_a_file_that_is_sent_says_who_and_where_from(
    workshop: Workshop, name: str, country: str, expected: str
) -> None:
    report = a_report(workshop, {"participant.name": name, "participant.country": country})
    assert sending_name(workshop, report) == expected


@pytest.mark.parametrize("text", ["a/b\\c:d*e?f", "..", "a" * 200, "con. ", "tab\tand\nline"])
def test_nothing_is_left_that_a_system_refuses(text: str) -> None:
    made = safe(text)
    assert not set(made) & set('<>:"/\\|?*\t\n .')
    assert len(made) <= 40
