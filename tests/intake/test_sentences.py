"""The program's own sentences are read back, whatever stands in them."""

import pytest

from otop_report.intake.phrases import phrases
from otop_report.intake.sentences import Said
from otop_report.wording import languages, words


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("photo", {"credit": "A. Bird: (own) – photo"}),
        ("source", {"source": "Ministry; see page 3 (table 2)"}),
        ("in_unit", {"name": "Jobs (all)", "unit": "people"}),
    ],
)
def test_what_was_filled_in_is_read_back(language: str, sentence: str, values: dict[str, str]) -> None:
    said = words(language).say(sentence, **values)
    assert Said.of(words(language), sentence, *values).read(said) == values


@pytest.mark.parametrize("language", languages())
def test_a_title_is_read_without_what_makes_it_the_only_one(language: str) -> None:
    said = words(language)
    made = said.say("row_title", topic="Lessons", row="What: we learnt") + said.say("continuation", number=2, count=2)
    assert phrases(said).title(made, "Lessons") == "What: we learnt"
    assert phrases(said).title("What: we learnt", "Lessons") == "What: we learnt"


def test_another_sentence_is_not_read() -> None:
    assert Said.of(words("en"), "photo", "credit").read("Source: Ministry") is None


def test_a_mark_of_continuation_is_found_at_the_end_only() -> None:
    mark = Said.of(words("en"), "continuation", "number", "count")
    assert mark.ends(f"A title{words('en').say('continuation', number=2, count=3)}") == "A title"
    assert mark.ends("A title (2 of 3) and more") is None
    assert mark.ends("A title") is None
