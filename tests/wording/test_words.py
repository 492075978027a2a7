"""Sentences the program adds: right in every language, and never a template of somebody's answer."""

import tomllib
from datetime import date

import jinja2
import pytest
from jinja2 import meta

from otop_report import assets
from otop_report.wording import UnknownSentence, languages, words

NO_BREAK = "\N{NO-BREAK SPACE}"


def test_a_continuation_mark_stays_together_and_with_its_title() -> None:
    assert words("en").say("continuation", number=2, count=3) == f"{NO_BREAK}(2{NO_BREAK}of{NO_BREAK}3)"


def test_what_looks_like_a_template_in_an_answer_stays_what_was_typed() -> None:
    typed = "{{ 7*7 }} {% for x in y %} <b>&amp;</b>"
    assert words("en").say("source", source=typed) == f"Source: {typed}"


def test_a_sentence_nobody_wrote_is_an_error() -> None:
    with pytest.raises(UnknownSentence, match="no_such_sentence"):
        words("en").say("no_such_sentence")


def test_a_value_that_is_missing_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        words("en").say("source")


def test_a_language_without_sentences_speaks_english() -> None:
    assert words("sw").say("closing") == "Thank you"
    assert words("sw").language == "en"


def test_a_region_of_a_language_speaks_that_language() -> None:
    assert words("en_GB").language == "en"
    assert words("EN-us").say("before") == "Before"


def values_asked_for(language: str) -> dict[str, set[str]]:
    """The names of the values each sentence of a language file asks for."""
    grammar = jinja2.Environment()
    return {
        name: meta.find_undeclared_variables(grammar.parse(text)) for name, text in sentences(language).items()
    }


def sentences(language: str) -> dict[str, str]:
    content = tomllib.loads(assets.template("wording", f"{language}.toml").read_text(encoding="utf-8"))
    content["dates"].pop("months")
    return {name: text for table in content.values() for name, text in table.items()}


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_sentence_and_twelve_months(language: str) -> None:
    assert len(words(language).months) == 12
    assert set(sentences(language)) == words("en").names


@pytest.mark.parametrize("language", languages())
def test_every_language_fills_the_same_values_into_a_sentence(language: str) -> None:
    asked, asked_in_english = values_asked_for(language), values_asked_for("en")
    assert {name for name in asked if asked[name] - asked_in_english[name]} == set()


@pytest.mark.parametrize(
    ("starts", "ends", "text"),
    [
        (date(2017, 3, 16), date(2017, 3, 29), "16–29 March 2017"),
        (date(2017, 3, 30), date(2017, 4, 2), "30 March – 2 April 2017"),
        (date(2017, 12, 30), date(2018, 1, 2), "30 December 2017 – 2 January 2018"),
        (date(2017, 3, 16), date(2017, 3, 16), "16 March 2017"),
    ],
)
def test_a_span_of_days_says_nothing_twice(starts: date, ends: date, text: str) -> None:
    assert words("en").days(starts, ends).replace(NO_BREAK, " ") == text


def test_a_date_stays_on_one_line() -> None:
    assert " " not in words("en").days(date(2017, 3, 16), date(2017, 3, 29))


def test_a_footer_leaves_out_what_was_not_answered() -> None:
    say = words("en").say
    assert say("deck_footer", country="Honduras", name="", workshop="OTOP", year=2017) == "Honduras · OTOP, 2017"
    assert say("deck_footer", country="Honduras", name="A. B.", workshop="OTOP", year="") == (
        "Honduras · A. B. · OTOP"
    )


def test_a_chart_is_described_with_every_figure_and_every_gap() -> None:
    text = words("en").say(
        "chart_alt",
        kind="line",
        title="Jobs",
        unit="people",
        series=[("Jobs", [("2019", "1.2"), ("2020", ""), ("2021", "15 982")])],
    )
    assert text == "Line chart: Jobs (people). Jobs: 2019 1.2, 2020 no figure, 2021 15 982."


def test_a_table_is_described_by_its_size_and_columns() -> None:
    say = words("en").say
    assert say("table_alt", title="Products", rows=1, columns=["Product", "Place"]) == (
        "Table: Products. 1 row; columns: Product, Place."
    )
    assert say("table_alt", title="Products", rows=7, columns=[]) == "Table: Products. 7 rows."


def test_items_are_listed_as_a_person_would() -> None:
    assert words("en").listing(["a", "b", "c"]) == "a, b and c"
    assert words("en").listing(["a"]) == "a"
    assert words("en").listing([]) == ""


def test_severity_is_said_in_words() -> None:
    say = words("en").say
    assert say("severity", number=4, most=5) == "Severity 4 of 5"
    assert say("severity_word", number="5") == "very severe"
    assert say("severity_word", number="high") == ""
