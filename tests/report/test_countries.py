from __future__ import annotations

import json

import pytest

from otop_report.assets import resource
from otop_report.report.countries import code_of, name_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("HN", "HN"),
        ("hn", "HN"),
        ("Honduras", "HN"),
        ("宏都拉斯", "HN"),
        ("Ivory Coast", "CI"),
        ("cote d'ivoire", "CI"),
        ("Swaziland", "SZ"),
        ("Kingdom of Eswatini", "SZ"),
        ("Saint Lucia", "LC"),
        ("St. Lucia", "LC"),
        ("República de Honduras", "HN"),
        ("Royaume du Maroc", "MA"),
        ("Taiwan", "TW"),
        ("臺灣", "TW"),
        ("Republic of China (Taiwan)", "TW"),
        ("China", "CN"),
        ("People's Republic of China", "CN"),
        ("Republic of Korea", "KR"),
        ("Republic of the Congo", "CG"),
        ("DR Congo", "CD"),
        (" the  GAMBIA ", "GM"),
        ("Viet Nam", "VN"),
    ],
)
def test_a_country_is_known_by_its_code_and_its_names(name: str, code: str) -> None:
    assert code_of(name) == code


@pytest.mark.parametrize("name", ["", "Atlantis", "XX", "Europe", "Unknown Region"])
def test_what_is_no_country_has_no_code(name: str) -> None:
    assert code_of(name) is None


def test_names_come_in_the_language_asked_for_or_in_english() -> None:
    assert name_of("MA", "fr") == "Maroc"
    assert name_of("MA", "es-HN") == "Marruecos"
    assert name_of("MA", "zh-TW") == "摩洛哥"
    assert name_of("MA", "sw") == "Morocco"
    assert name_of("TW", "en") == "Taiwan"
    assert name_of("QQ", "en") == "QQ"


def test_every_name_in_every_language_leads_back_to_its_country() -> None:
    names = json.loads(resource("countries.json").read_text(encoding="utf-8"))["names"]

    wrong = [
        (language, code, name)
        for language, by_code in names.items()
        for code, name in by_code.items()
        if code_of(name) != code
    ]

    assert wrong == []
    assert all(len(by_code) == len(names["en"]) for by_code in names.values())
