from __future__ import annotations

from collections.abc import Mapping
from dataclasses import FrozenInstanceError
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from otop_report.workshop.languages import Translated, translated
from otop_report.workshop.load import bundled, load_workshop, workshop_from_bytes
from otop_report.workshop.model import (
    Condition,
    ExportLimits,
    Kind,
    Limits,
    LocalText,
    Role,
    ShownAs,
    Workshop,
    in_english,
)
from tests.workshop.writing import DECK, DOCUMENT, SMALL, SPANISH, a_folder, a_zip, planted


def loaded(text: str = SMALL, files: Mapping[str, str | bytes] = MappingProxyType({})) -> Workshop:
    return workshop_from_bytes(a_zip({"workshop.toml": text, **files}), "honey.otopworkshop")


def test_a_workshop_is_what_its_file_says() -> None:
    workshop = loaded()
    assert (workshop.id, workshop.version, str(workshop.title)) == ("honey-2026", "1", "Workshop on honey")
    assert (workshop.starts, workshop.ends, workshop.deadline) == (date(2026, 3, 16), date(2026, 3, 29), None)
    assert workshop.contact.email == "honey@example.org"
    assert workshop.limits == ExportLimits(max_slides=12, min_body_pt=24.0)
    assert [section.id for section in workshop.sections] == ["participant", "case", "plan"]
    assert [phase.id for phase in workshop.phases] == ["closing"]
    assert workshop.section("plan") == next(one for one in workshop.sections if one.phase == "closing")


def test_short_ids_become_full() -> None:
    workshop = loaded()
    assert [topic.id for topic in workshop.topics][-1] == "plan.actions"
    reasons = workshop.question("case.reasons")
    assert reasons is not None
    assert reasons.prompt_if[0].condition == Condition("case.outcome", ("failure",))
    assert workshop.question("reasons") is None


def test_full_ids_mean_the_same_as_short_ones() -> None:
    full = planted(('id = "outcome"', 'id = "case.outcome"'), ('id = "glance"', 'id = "case.glance"'))
    assert loaded(full).sections == loaded().sections


def test_a_table_has_typed_columns_with_limits_and_options() -> None:
    steps = loaded().question("case.steps")
    assert steps is not None
    assert [(column.id, column.kind, column.required) for column in steps.columns] == [
        ("when", Kind.TEXT, True),
        ("event", Kind.TEXT, True),
        ("weight", Kind.NUMBER, False),
        ("sort", Kind.CHOICE, False),
    ]
    assert (steps.columns[2].minimum, steps.columns[2].maximum) == (1, 5)
    assert [option.id for option in steps.columns[3].options] == ["good"]


def test_what_is_left_out_has_its_default() -> None:
    workshop = loaded()
    assert workshop.short_title == workshop.title
    assert (str(workshop.series), str(workshop.subtitle), workshop.place) == ("", "", None)
    assert [section.colour for section in workshop.sections] == [1, 1, 2]
    outcome, steps = workshop.question("case.outcome"), workshop.question("case.steps")
    assert outcome is not None
    assert steps is not None
    assert str(outcome.label) == "At a glance"
    assert (outcome.guidance, outcome.role, outcome.shown_as) == (None, None, None)
    assert steps.limits == Limits()
    actions = workshop.question("plan.actions")
    assert actions is not None
    assert actions.shown_as is ShownAs.BULLETS


def test_a_message_has_twelve_words_and_six_points_unless_told() -> None:
    reasons = loaded().question("case.reasons")
    assert reasons is not None
    assert reasons.limits == Limits(min_words=60, max_words=200, max_headline_words=12, max_points=6)
    told = loaded(planted(("min_words = 60", "max_points = 3"))).question("case.reasons")
    assert told is not None
    assert (told.limits.max_headline_words, told.limits.max_points) == (12, 3)


def test_the_word_none_takes_a_limit_of_exports_away() -> None:
    limits = loaded(planted(("max_slides = 12", 'max_slides = "none"\nmax_file_megabytes = 2.5'))).limits
    assert (limits.max_slides, limits.max_file_megabytes, limits.max_pages) == (None, 2.5, 10)


def test_short_texts_are_one_line_and_long_ones_keep_their_lines() -> None:
    workshop = loaded(planted(('name = "Case study"', 'name = """\nCase\n  study\n"""')))
    section, reasons = workshop.section("case"), workshop.question("case.reasons")
    assert section is not None
    assert reasons is not None
    assert str(section.name) == "Case study"
    assert str(reasons.prompt) == "Why did it\nsucceed?"


def test_roles_find_their_question() -> None:
    name = loaded().with_role(Role.NAME)
    assert name is not None
    assert name.id == "participant.name"


def test_translations_join_what_the_workshop_says() -> None:
    workshop = loaded(SMALL, {"translations/es.toml": SPANISH})
    assert workshop.title == LocalText((("en", "Workshop on honey"), ("es", "Taller sobre la miel")))
    assert workshop.organiser == in_english("Ministry of Agriculture")
    reasons, steps = workshop.question("case.reasons"), workshop.question("case.steps")
    assert reasons is not None
    assert steps is not None
    assert reasons.prompt.in_language("es") == "¿Por qué resultó?"
    assert reasons.prompt_if[0].prompt.in_language("es") == "¿Por qué fracasó?"
    assert reasons.synonyms == ("Causas",)
    assert steps.columns[3].options[0].label.in_language("es") == "Bueno"
    assert workshop.phases[0].name.in_language("es") == "Clausura"
    topic = next(topic for topic in workshop.topics if topic.id == "case.reasons")
    assert topic.name.in_language("es") == "Motivos"


def test_translations_may_be_written_as_tables() -> None:
    tables = '[case.outcome.options]\nsuccess = "Éxito"\n[case.steps]\nprompt = "¿Qué pasó?"\n'
    workshop = loaded(SMALL, {"translations/es.toml": tables})
    steps = workshop.question("case.steps")
    assert steps is not None
    assert steps.prompt.in_language("es") == "¿Qué pasó?"


def test_how_much_is_translated_is_counted() -> None:
    assert translated(loaded()) == (Translated("es", 1, 27),)
    assert translated(loaded(SMALL, {"translations/es.toml": SPANISH})) == (Translated("es", 8, 27),)


def test_the_usual_base_files_are_taken_without_being_named() -> None:
    workshop = loaded(SMALL, {"deck.pptx": DECK, "document.docx": DOCUMENT, "notes.txt": "x"})
    assert (workshop.base_deck, workshop.base_document, workshop.logo) == ("deck.pptx", "document.docx", None)
    assert list(workshop.files) == ["workshop.toml", "deck.pptx", "document.docx"]
    assert loaded().base_deck is None


def test_a_folder_and_its_zip_are_the_same_workshop(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "workshop.toml": SMALL,
        "translations/es.toml": SPANISH,
        "deck.pptx": DECK,
    }
    folder = load_workshop(a_folder(tmp_path / "honey", files))
    (tmp_path / "honey.otopworkshop").write_bytes(a_zip(files))
    assert folder == load_workshop(tmp_path / "honey.otopworkshop")
    assert folder == load_workshop(tmp_path / "honey" / "workshop.toml")
    assert len(folder.hash) == 64


def test_the_hash_tells_workshops_apart() -> None:
    hashes = {
        loaded().hash,
        loaded(SMALL + "\n").hash,
        loaded(SMALL, {"deck.pptx": DECK}).hash,
        loaded(SMALL, {"translations/es.toml": ""}).hash,
    }
    assert len(hashes) == 4
    assert loaded(SMALL, {"notes.txt": "beside it"}).hash == loaded().hash


def test_a_workshop_cannot_be_changed() -> None:
    workshop = loaded()
    with pytest.raises(FrozenInstanceError):
        workshop.id = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        workshop.files["workshop.toml"] = b""  # type: ignore[index]


def test_a_bundled_workshop_is_loaded_by_its_id() -> None:
    assert "otop-2017" in bundled()
    assert load_workshop("otop-2017").id == "otop-2017"


def test_an_id_wins_over_a_folder_of_the_same_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_folder(tmp_path / "otop-2017", {"workshop.toml": SMALL})
    monkeypatch.chdir(tmp_path)
    assert load_workshop("otop-2017").id == "otop-2017"
    assert load_workshop("./otop-2017").id == "honey-2026"
    assert load_workshop(Path("otop-2017")).id == "honey-2026"
