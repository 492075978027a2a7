"""Headlines that say nothing, and those that are left alone."""

import pytest

from otop_report.completeness.advice_headlines import headlines_that_say_nothing
from tests.completeness.advising import bundled, message, said, told


def about(headline: str, details: str = "Something else.") -> str:
    return said(headlines_that_say_nothing, {"overview.background": message(headline, details)})


@pytest.mark.parametrize("headline", ["Background", "Background of OTOP", "introduction:", "HISTORY", "Context."])
def test_the_name_of_the_part_is_no_headline(headline: str) -> None:
    assert "only names this part" in about(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "The project was not successful",
        "OTOP is very important for our country",
        "Good cooperation",
        "The workshop was very useful",
        "Many activities were carried out",
        "Lack of marketing",
        "Le projet est un succès",
        "Antecedentes",
        "背景",
    ],
)
def test_words_that_fit_every_report_are_no_headline(headline: str) -> None:
    assert "“Background”" in about(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Due to the travel restrictions in our country,",
        "The farmers of the",
        "Les coopératives féminines de la",
        "Los productores de la región y",
        "The pilot project « Women in",
    ],
)
def test_a_sentence_broken_off_is_no_headline(headline: str) -> None:
    assert "only a part of a sentence" in about(headline)


def test_the_subject_of_the_first_sentence_is_no_headline() -> None:
    headline = "The history of the weavers"
    assert "part of a sentence" in about(headline, "The history of the weavers can be traced back to the market.")
    assert about(headline, "The history of the weavers") == ""


def test_a_side_clause_of_the_first_sentence_is_no_headline() -> None:
    details = "As the agency of the coast, we looked at the existence of local goods."
    assert "part of a sentence" in about("As the agency of the coast, we looked at the existence", details)


def test_a_sentence_that_ends_in_the_number_of_the_first_item_is_no_headline() -> None:
    assert "part of a sentence" in about("Our questions are 1.", "Our questions are 1. to find buyers. 2. to sell.")
    assert about("Submissions are due on October 1.") == ""


@pytest.mark.parametrize("headline", ["1.", "***", "…"])
def test_a_headline_without_words_says_nothing(headline: str) -> None:
    assert "has no words" in about(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Our weavers cannot reach the buyers in the capital",
        "No cooperation",
        "Seven products carry the programme",
        "The project failed in 9 of 12 towns",
        "What is quality made of?",
        "The price of grade A",
        "La valeur ajoutée part à l'étranger",
        "Los pueblos venden juntos",
        "織品走出山村",
        "Les tisserands vendent en ville",
        "Weavers cannot live from weaving",
        "A new label: one for all towns",
    ],
)
def test_a_headline_that_says_something_is_left_alone(headline: str) -> None:
    assert about(headline) == ""


def test_a_headline_that_begins_the_text_is_left_alone_if_it_is_a_sentence() -> None:
    assert about("Our weavers cannot reach the buyers", "Our weavers cannot reach the buyers in the capital.") == ""


def headline_in(example: str) -> str:
    return example.removeprefix("Headline: ").splitlines()[0]


def test_the_strong_examples_of_the_bundled_workshop_are_left_alone_and_the_weak_ones_are_not() -> None:
    for question in bundled().questions:
        if question.strong_example is None or question.weak_example is None or question.id.startswith("accomp"):
            continue
        failed = {"case.outcome": "failure"}
        strong, weak = (headline_in(str(example)) for example in (question.strong_example, question.weak_example))
        assert said(headlines_that_say_nothing, failed | {question.id: message(strong)}) == "", strong
        assert said(headlines_that_say_nothing, failed | {question.id: message(weak)}) != "", weak


def test_several_headlines_are_told_of_in_one_finding_at_the_first() -> None:
    given = {"overview.background": message("Background"), "problems.priority": message("Problems"),
             "case.background": message("Sixty families grew good tea")}  # fmt: skip
    (finding,) = headlines_that_say_nothing(told(given))
    assert finding.question == "overview.background"
    assert "The same goes for “Problem to solve first”." in finding.message


def test_a_message_without_a_headline_is_not_told_of_here() -> None:
    assert said(headlines_that_say_nothing, {"overview.background": {"points": ["A point."]}}) == ""
