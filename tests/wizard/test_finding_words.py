from __future__ import annotations

from otop_report.wizard.finding_words import hits
from otop_report.wizard.flow import pages
from otop_report.workshop.model import Kind
from tests.builders import a_question, a_report, a_workshop

WORKSHOP = a_workshop(a_question("overview.place"), a_question("overview.goals", Kind.BULLETS))


def found(words: str) -> list[tuple[str, str, str]]:
    report = a_report(
        WORKSHOP, {"overview.place": "Valle de Ángeles", "overview.goals": ["More jobs", "A label for every ÁNGEL"]}
    )
    return [(one.question, one.path, one.excerpt) for one in hits(pages(WORKSHOP, report), words, "en")]


def test_words_are_found_whatever_their_case_and_accents() -> None:
    assert found("angel") == [
        ("overview.place", "", "Valle de Ángeles"), ("overview.goals", "1", "A label for every ÁNGEL"),
    ]  # fmt: skip


def test_blank_words_find_nothing() -> None:
    assert found("  ") == []
    assert found("nowhere") == []


def test_long_texts_are_shown_around_the_words() -> None:
    report = a_report(WORKSHOP, {"overview.place": "a " * 60 + "town" + " b" * 60})
    (hit,) = hits(pages(WORKSHOP, report), "town", "en")
    assert hit.excerpt.startswith("… a")
    assert hit.excerpt.endswith("b …")
    assert len(hit.excerpt) < 90
