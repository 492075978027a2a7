"""Short forms never explained, sentences too long to speak, texts that stand twice, failures without a cause."""

from typing import Any

import pytest

from otop_report.completeness.advice_abbreviations import unexplained_abbreviations
from otop_report.completeness.advice_repeats import (
    answers_given_twice,
    failures_without_a_cause,
)
from otop_report.completeness.advice_text import language_of, sentences
from otop_report.completeness.advice_writing import (
    long_sentences,
    pictures_without_words,
)
from tests.builders import a_picture
from tests.completeness.advising import message, said, told

CAUSE = "Electricity is cut on most afternoons, and nobody asked the group what it could pay for a dryer. " * 2
HISTORY = "The town grew mango for sixty years and sold it to one trader, who came once a week with a truck. " * 2


def abbreviations(*lines: str) -> str:
    return said(unexplained_abbreviations, {"case.transfer": "\n".join(lines)})


def test_a_short_form_never_explained_is_told_of_once() -> None:
    assert abbreviations("The QZT pays.", "The QZT decides.") == (
        "“QZT” is used in “For other countries” and never explained. "
        "Write the full name once, with the short form in brackets."
    )


def test_several_short_forms_are_told_of_together() -> None:
    text = abbreviations("QZTs meet the VKR, the PLO, the NNB, the WWQ, the JJK and the HHG.")
    assert "“QZT”, “VKR”, “PLO”, “NNB”, “WWQ” and 2 more are used and never explained" in text


@pytest.mark.parametrize(
    "explained",
    [
        "The Quick Zone Team (QZT) pays.",
        "The QZT (quick zone team) pays.",
        "The QZT Foundation (a network of shops) pays.",
        "The Quick Zone Team pays.",
        "QZT, the team of the zone, pays.",
        "QZT stands for the team of the zone.",
        "一個快速團隊（QZT）付款。",
        "L’Équipe de la Zone (QZT) paie.",
        "The team of the zone, or QZT, pays.",
    ],
)
def test_a_short_form_explained_anywhere_is_left_alone(explained: str) -> None:
    assert abbreviations("The QZT decides.", explained) == ""


def test_long_forms_in_small_letters_explain_longer_short_forms() -> None:
    assert abbreviations("The EWDE decides.", "The eastern water development enterprise pays.") == ""


def test_an_explanation_in_another_phase_of_the_report_counts() -> None:
    learnt = message("We met the Quick Zone Team")
    given = {"case.transfer": "The QZT decides.", "accomplishments.understanding": learnt}
    assert said(unexplained_abbreviations, given) == ""


@pytest.mark.parametrize(
    "text",
    [
        "UNDP, FAO and the PNUD pay; COVID came; the NGOs left.",  # known to all
        "OTOP and TaiwanICDF help.",  # the workshop's own
        "It costs HNL 500 and XOF 20.",  # currencies
        "Part III and chapter XIV follow.",  # Roman numbers
        "It is NOT easy, it is not cheap.",  # emphasis
        "MADE WITH LOVE IN THE HILLS",  # a line in capitals
        "The town of SAN JOSE sells pots.",  # a name in capitals
        "Mme DIOP leads the group.",  # a family name
        "Write to INFO@QZT.org or see https://QZT.org/QZT.",
        "CATALYZE helped.",  # a name, longer than a short form is
        "The R&D of model QZ9 and CO2.",
        "Vision first. The VISION file follows.",
    ],
)
def test_what_is_no_unknown_short_form_is_left_alone(text: str) -> None:
    assert abbreviations(text) == ""


def test_a_sentence_of_more_than_forty_words_is_quoted_with_its_length() -> None:
    text = "The farmers " + "walk and carry " * 13 + "fruit."
    assert len(text.split()) == 42
    assert said(long_sentences, {"case.transfer": f"It begins. {text}"}) == (
        "A sentence in “For other countries” has 42 words: "
        "“The farmers walk and carry walk and carry walk and carry…”. "
        "Make two or three sentences of it."
    )


@pytest.mark.parametrize(
    "text",
    [
        "The farmers " + "walk and carry " * 12 + "it home.",  # forty words
        "We list " + "pots, " * 20 + "and: " + "bags, " * 22 + "cups.",  # a colon
        "We walk " + "and carry " * 15 + "; we rest " + "and sleep " * 15 + ".",
        "Intent: a. " + "walk and carry " * 8 + " b. " + "rest and sleep " * 8,  # a list in one line
        "我們" + "走路並且背著水果" * 20 + "。",  # Chinese is not counted in words
        "เรา" + "เดินและแบกผลไม้" * 30,
    ],
)
def test_what_is_no_long_sentence_is_left_alone(text: str) -> None:
    assert said(long_sentences, {"case.transfer": text}) == ""


def test_a_sentence_that_stands_in_several_answers_is_told_of_once() -> None:
    text = "The farmers " + "walk and carry " * 13 + "fruit."
    given = {"case.transfer": text, "overview.background": message("The farmers walk", text, text)}
    assert "more" not in said(long_sentences, given)
    other = "The traders " + "drive and sell " * 14 + "fruit."
    assert said(long_sentences, given | {"case.lessons": [other]}) == (
        "A sentence in item 1 of “Lessons” has 45 words: “The traders drive and sell drive and sell drive and sell…”. "
        "1 more has over 40, in “Background”. Make two or three sentences of each."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
        ("Dr. Koffi came, e.g. on Monday. He left.", ["Dr. Koffi came, e.g. on Monday.", "He left."]),
        ("It costs 3.50 a day. Too much", ["It costs 3.50 a day.", "Too much"]),
        ("See otop.org for more. Yes.", ["See otop.org for more.", "Yes."]),
        ("“It works.” They said so.", ["“It works.”", "They said so."]),
        ("第一句。第二句！", ["第一句。", "第二句！"]),
        ("पहला वाक्य। दूसरा वाक्य।", ["पहला वाक्य।", "दूसरा वाक्य।"]),
        ("A line\nanother line", ["A line", "another line"]),
        (" \n ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert list(sentences(text)) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The town is known for its sweets and the people are proud of it.", "en"),
        ("La ville est connue pour ses douceurs et les gens en sont fiers.", "fr"),
        ("El pueblo es conocido por sus dulces y la gente está orgullosa de ellos.", "es"),
        ("Kota ini terkenal dengan permennya.", ""),
        ("小鎮以甜點聞名。", ""),
        ("", ""),
    ],
)
def test_a_language_is_known_by_its_little_words(text: str, language: str) -> None:
    assert language_of(text) == language


def failure(**answers: Any) -> dict[str, Any]:
    return {"case.outcome": "failure"} | {f"case.{name}": value for name, value in answers.items()}


def test_reasons_that_are_another_answer_again_give_no_cause() -> None:
    given = failure(background=message("Mango", HISTORY), reasons=message("Mango", HISTORY))
    assert said(failures_without_a_cause, given).startswith(
        "The case failed, and “Reasons” says the same as “Background of the case”, word for word. Say here why"
    )
    assert said(answers_given_twice, given) == ""


def test_reasons_that_only_say_that_it_failed_give_no_cause() -> None:
    given = failure(
        reasons=message(
            "The project was not successful",
            "The project did not reach its objectives because of several problems during implementation.",
            "It failed.",
        )
    )
    assert "“Reasons” says that the case failed, and not why." in said(failures_without_a_cause, given)


def test_a_part_failure_is_called_so() -> None:
    given = failure(reasons=message("It failed", "", "There were problems.")) | {"case.outcome": "mixed"}
    assert "the case failed in part, and not why" in said(failures_without_a_cause, given)


@pytest.mark.parametrize(
    "reasons",
    [
        message("Nobody asked the group", CAUSE),
        message("The project failed", "Electricity is cut on most afternoons."),
        message("The project failed", "", "The machine was too large."),
        message("Le projet a échoué", "L’électricité est coupée presque chaque après-midi."),
    ],
)
def test_reasons_that_name_something_are_left_alone(reasons: dict[str, Any]) -> None:
    assert said(failures_without_a_cause, failure(reasons=reasons, background=message("Mango", HISTORY))) == ""


def test_a_success_is_not_asked_why_it_failed() -> None:
    given = failure(background=message("Mango", HISTORY), reasons=message("Mango", HISTORY))
    given["case.outcome"] = "success"
    assert said(failures_without_a_cause, given) == ""
    assert said(answers_given_twice, given).startswith(
        "The same text stands in “Background of the case” and “Reasons”. Each question asks for something else"
    )


def test_a_failure_without_any_reasons_is_missing_and_needs_no_advice() -> None:
    assert said(failures_without_a_cause, failure(background=message("Mango", HISTORY))) == ""


def test_short_answers_may_be_the_same() -> None:
    given = {"case.background": message("A", "We began in 2012."), "case.reasons": message("B", "We began in 2012.")}
    assert said(answers_given_twice, given) == ""


def test_pictures_without_any_words_are_told_of_together() -> None:
    pictures = tuple(a_picture(colour=colour) for colour in ("red", "green", "blue", "gray"))
    items = [{"sha256": picture.sha256} for picture in pictures]
    items[1]["caption"] = "A pot"
    items[3]["alt"] = "A grey pot"
    (finding,) = pictures_without_words(told({"overview.pictures": items}, pictures=pictures))
    assert finding.message == (
        "Pictures 1 and 3 of “Pictures” have no caption and no description. Say in a few words what each shows."
    )
    assert (finding.question, finding.row) == ("overview.pictures", 1)
