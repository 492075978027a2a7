from __future__ import annotations

import pytest

from otop_report.wizard.country_search import all_countries, nearest_country, search


@pytest.mark.parametrize(
    ("typed", "name", "also"),
    [
        ("hon", "Honduras", ""),
        ("HN", "Honduras", "HN"),
        ("宏都", "Honduras", "宏都拉斯"),
        ("cote", "Côte d’Ivoire", ""),
        ("ivory", "Côte d’Ivoire", "Ivory Coast"),
        ("Alema", "Germany", "Alemania"),
        ("etats", "United States", "États-Unis"),
    ],
)
def test_a_country_is_found_by_any_of_its_names(typed: str, name: str, also: str) -> None:
    first = search(typed, "en")[0]
    assert (first.name, first.also) == (name, also)


def test_names_are_in_the_language_asked_for() -> None:
    first = search("germany", "es")[0]
    assert (first.name, first.also) == ("Alemania", "Germany")


def test_a_name_that_begins_so_comes_before_a_word_that_does() -> None:
    names = [one.name for one in search("guinea", "en")]
    assert names[:2] == ["Guinea", "Guinea-Bissau"]
    assert "Papua New Guinea" in names


def test_nothing_typed_finds_nothing_and_two_letters_find_no_middles() -> None:
    assert search("  ", "en") == ()
    assert all("ax" in f" {one.name} {one.also}".lower().replace(" ", " ") for one in search("ax", "en"))
    assert "Madagascar" not in [one.name for one in search("as", "en", most=250)]


def test_all_countries_stand_in_the_order_of_their_names() -> None:
    names = [one.name for one in all_countries("es")]
    assert len(names) > 200
    assert names.index("Åland") < names.index("Albania") if "Åland" in names else names[0].startswith("A")


def test_a_mistyped_name_has_a_nearest_one() -> None:
    near = nearest_country("Hondurus", "en")
    assert near is not None
    assert near.code == "HN"
    assert nearest_country("Atlantis", "en") is None
    assert nearest_country("Honduras", "en") is None
