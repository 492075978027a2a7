"""docs/workshop-file.md is the reference of workshop.toml: it names every key and its examples are read."""

from __future__ import annotations

import re

import pytest

from otop_report.workshop import schema
from otop_report.workshop.load import workshop_from_bytes
from otop_report.workshop.model import LIMITS_OF_KIND, SHOWN_AS, Kind, Role
from tests.conftest import PROJECT
from tests.workshop.writing import a_zip

REFERENCE = (PROJECT / "docs" / "workshop-file.md").read_text(encoding="utf-8")
TABLES = [one for one in vars(schema).values() if isinstance(one, type) and issubclass(one, schema.Table)]


@pytest.mark.parametrize("table", TABLES)
def test_every_key_is_in_the_reference(table: type[schema.Table]) -> None:
    lists = {"section": "[[section]]", "phase": "[[phase]]", "topic": "[[section.topic]]"}
    tables = {name: f"[{name}]" for name in ("dates", "contact", "look", "limits")}
    named = lists | tables | {"question": "[[section.topic.question]]"}
    missing = [
        key
        for key in schema.keys_of(table)
        if f"`{key}`" not in REFERENCE and named.get(key, "\0") not in REFERENCE
    ]
    assert missing == []


@pytest.mark.parametrize("kind", Kind)
def test_the_reference_tells_the_limits_and_forms_of_every_kind(kind: Kind) -> None:
    kinds = REFERENCE.partition("### Kinds")[2]
    row = next(line for line in kinds.splitlines() if re.match(rf"\| `{kind}` \|", line))
    assert set(re.findall(r"`((?:min|max)\w*)`", row)) == set(LIMITS_OF_KIND[kind])
    assert all(f"`{form}`" in REFERENCE for form in SHOWN_AS.get(kind, ()))


def test_the_reference_names_every_role() -> None:
    assert all(f"`{role}`" in REFERENCE for role in Role)


def test_the_example_of_the_reference_is_a_sound_workshop() -> None:
    example = re.search(r"## A whole small workshop\n```toml\n(.*?)```", REFERENCE, re.DOTALL)
    translation = re.search(r"### Translation files\n.*?```toml\n(.*?)```", REFERENCE, re.DOTALL)
    assert example is not None
    assert translation is not None
    text = 'languages = ["en", "es"]\n' + example.group(1)
    files = {"workshop.toml": text, "translations/es.toml": translation.group(1)}
    workshop = workshop_from_bytes(a_zip(files), "honey.otopworkshop")
    assert workshop.title.in_language("es") == "Taller sobre la promoción de la miel"
