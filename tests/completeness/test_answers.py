"""Every limit of every kind: what is missing, what is too much, what cannot be read, and how it is said."""

from datetime import date
from decimal import Decimal

import pytest

from otop_report.completeness import Level, check
from otop_report.report.kinds.values import (
    BulletsAnswer,
    ChoiceAnswer,
    CountryAnswer,
    DateAnswer,
    Indicator,
    MessageAnswer,
    NumberAnswer,
    ParagraphsAnswer,
    PictureItem,
    PicturesAnswer,
    Row,
    SeriesAnswer,
    TableAnswer,
    TextAnswer,
    YearAnswer,
)
from otop_report.report.model import Picture, Report
from otop_report.workshop.model import Kind, Limits
from tests.completeness.asking import (
    blocks,
    column,
    found,
    line,
    question,
    section,
    told,
    words,
    workshop,
)

MESSAGE = question(Kind.MESSAGE, required=True, limits=Limits(min_words=60, max_words=450))
PLAIN_MESSAGE = question(Kind.MESSAGE, required=True)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_required_question_without_an_answer_is_missing_whatever_its_kind(kind: Kind) -> None:
    assert told(question(kind, required=True), None) == [
        ("missing", "“Asked” has no answer, and it is required. The question is: What about Asked?")
    ]


@pytest.mark.parametrize("kind", list(Kind))
def test_an_optional_question_without_an_answer_is_not_spoken_of(kind: Kind) -> None:
    assert told(question(kind, limits=Limits(min_words=5, min_count=2, minimum=3)), None) == []


def test_a_finding_names_its_section_and_question() -> None:
    (finding,) = found(question(Kind.TEXT, required=True), None)
    assert (finding.section, finding.question, finding.row, finding.column) == ("overview", "overview.asked", None, "")


def test_a_message_with_headline_and_points_is_whole() -> None:
    assert told(PLAIN_MESSAGE, MessageAnswer("Honey sells", (line("A point"),))) == []


def test_a_message_with_headline_and_details_is_whole() -> None:
    assert told(PLAIN_MESSAGE, MessageAnswer("Honey sells", (), blocks(3))) == []


def test_a_required_message_with_a_headline_alone_is_missing_what_carries_it() -> None:
    assert told(PLAIN_MESSAGE, MessageAnswer("Honey sells")) == [
        ("missing", "“Asked” has only a headline. Add points, or explain it in the details.")
    ]


def test_a_required_message_without_a_headline_is_missing_it() -> None:
    assert told(PLAIN_MESSAGE, MessageAnswer("", (line("A point"),))) == [
        ("missing", "“Asked” has no headline. Say the most important thing in one short sentence.")
    ]


def test_an_optional_message_without_a_headline_is_only_advised_to_have_one() -> None:
    assert [level for level, _ in told(question(Kind.MESSAGE), MessageAnswer("", (line("A point"),)))] == ["advice"]


def test_a_minimum_for_details_makes_them_required() -> None:
    assert told(MESSAGE, MessageAnswer("Honey sells", (line("A point"),))) == [
        ("missing", "“Asked” has no details. Write at least 60 words.")
    ]


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (59, [("missing", "The details of “Asked” has 59 words; at least 60 are asked. Write more.")]),
        (60, []),
        (450, []),
        (451, [("limit", "The details of “Asked” has 451 words; at most 450 are asked. Make it shorter.")]),
    ],
)
def test_details_have_a_least_and_a_most(count: int, expected: list[tuple[str, str]]) -> None:
    expected = [(level, message.replace(" has ", " have ", 1)) for level, message in expected]
    assert told(MESSAGE, MessageAnswer("Honey sells", (), blocks(count))) == expected


def test_a_headline_of_twelve_words_is_in_order_and_one_of_thirteen_too_long() -> None:
    assert told(PLAIN_MESSAGE, MessageAnswer(words(12), (line("A point"),))) == []
    assert told(PLAIN_MESSAGE, MessageAnswer(words(13), (line("A point"),))) == [
        ("limit", "The headline of “Asked” has 13 words; at most 12 are asked. Make it shorter.")
    ]


def test_a_workshop_may_ask_for_shorter_headlines_and_fewer_points() -> None:
    strict = question(Kind.MESSAGE, limits=Limits(max_headline_words=5, max_points=2))
    answer = MessageAnswer(words(6), tuple(line(f"Point {number}") for number in range(3)))
    assert [level for level, _ in told(strict, answer)] == ["limit", "limit"]


def test_seven_points_are_one_too_many() -> None:
    answer = MessageAnswer("Honey sells", tuple(line(f"Point {number}") for number in range(7)))
    assert told(PLAIN_MESSAGE, answer) == [
        (
            "limit",
            "“Asked” has 7 points; at most 6 are asked. "
            "Keep the most important ones, and move the others to the details.",
        )
    ]


def test_paragraphs_and_texts_have_a_least_and_a_most() -> None:
    limits = Limits(min_words=2, max_words=4)
    assert told(question(Kind.PARAGRAPHS, limits=limits), ParagraphsAnswer(blocks(1))) == [
        ("missing", "“Asked” has 1 word; at least 2 are asked. Write more.")
    ]
    assert told(question(Kind.TEXT, limits=limits), TextAnswer(words(5))) == [
        ("limit", "“Asked” has 5 words; at most 4 are asked. Make it shorter.")
    ]


def test_each_bullet_is_measured_and_named_by_its_number() -> None:
    asked = question(Kind.BULLETS, limits=Limits(max_words=3))
    (finding,) = found(asked, BulletsAnswer((line("Short"), line(words(4)))))
    assert (finding.level, finding.row) == (Level.LIMIT, 2)
    assert finding.message.startswith("Item 2 of “Asked” has 4 words; at most 3 are asked.")


def test_too_few_bullets_are_missing_and_too_many_pass_a_limit() -> None:
    asked = question(Kind.BULLETS, limits=Limits(min_count=2, max_count=3))
    assert told(asked, BulletsAnswer((line("One"),))) == [
        ("missing", "“Asked” has 1 item; at least 2 are asked. Add 1 more.")
    ]
    assert told(asked, BulletsAnswer(tuple(line(f"Item {n}") for n in range(4)))) == [
        ("limit", "“Asked” has 4 items; at most 3 are asked. Keep the most important ones.")
    ]


def test_four_hundred_rows_are_one_finding() -> None:
    asked = question(Kind.TABLE, limits=Limits(max_count=30), columns=(column("product"),))
    rows = tuple(Row((("product", line(f"Honey {n}")),)) for n in range(400))
    assert told(asked, TableAnswer(rows)) == [
        ("limit", "“Asked” has 400 rows; at most 30 are asked. Keep the most important ones.")
    ]


def test_a_blank_cell_that_is_required_is_missing_with_its_row_and_column() -> None:
    asked = question(Kind.TABLE, columns=(column("product", required=True), column("place", required=True)))
    rows = (
        Row((("product", line("Honey")), ("place", line("Ojojona")))),
        Row((("product", line("Clay")),)),
    )
    (finding,) = found(asked, TableAnswer(rows))
    assert (finding.level, finding.row, finding.column) == (Level.MISSING, 2, "place")
    assert finding.message == "“Place” in row 2 of “Asked” is blank, and it is required. Fill it in."


def test_a_cell_is_held_against_the_limits_of_its_column() -> None:
    asked = question(
        Kind.TABLE,
        columns=(
            column("description", max_words=2),
            column("severity", Kind.NUMBER, minimum=1, maximum=5),
            column("category", Kind.CHOICE),
            column("since", Kind.YEAR, minimum=1950),
            column("day", Kind.DATE),
        ),
    )
    row = Row(
        (
            ("description", line("one two three")),
            ("severity", line("7")),
            ("category", line("kente")),
            ("since", line("1890")),
            ("day", line("next week")),
        )
    )
    assert [(f.column, str(f.level)) for f in found(asked, TableAnswer((row,)))] == [
        ("description", "limit"),
        ("severity", "limit"),
        ("category", "unsure"),
        ("since", "missing"),
        ("day", "unsure"),
    ]


def test_a_number_cell_without_limits_takes_what_people_write() -> None:
    asked = question(Kind.TABLE, columns=(column("producers", Kind.NUMBER),))
    typed = ("250", "300–400", "about 35K", "9.676.800 XOF = 16.060 USD", "25 families")
    rows = tuple(Row((("producers", line(text)),)) for text in typed)
    assert told(asked, TableAnswer(rows)) == []


def test_a_severity_in_words_cannot_be_held_against_its_limits() -> None:
    asked = question(Kind.TABLE, columns=(column("severity", Kind.NUMBER, minimum=1, maximum=5),))
    assert told(asked, TableAnswer((Row((("severity", line("high")),)),))) == [
        (
            "unsure",
            "“Severity” in row 1 of “Asked” is “high”, which cannot be read as one number. "
            "Write one number from 1 to 5.",
        )
    ]


@pytest.mark.parametrize(
    ("typed", "value", "levels"),
    [
        ("15 982", None, []),
        ("15 982", Decimal(5), ["missing"]),
        ("9", None, ["missing"]),
        ("20001", None, ["limit"]),
        ("300–400", None, ["unsure"]),
    ],
)
def test_a_number_is_held_against_its_limits_as_it_was_read(
    typed: str, value: Decimal | None, levels: list[str]
) -> None:
    asked = question(Kind.NUMBER, limits=Limits(minimum=10, maximum=20_000))
    assert [level for level, _ in told(asked, NumberAnswer(typed, value=value))] == levels


def test_a_number_without_limits_is_whatever_was_typed() -> None:
    assert told(question(Kind.NUMBER), NumberAnswer("300–400")) == []


def test_a_year_that_cannot_be_read_is_unsure() -> None:
    assert told(question(Kind.YEAR), YearAnswer("since the war")) == [
        (
            "unsure",
            "“Asked” is “since the war”, which cannot be read as a year, such as 2017. "
            "Write a year, such as 2017.",
        )
    ]


def test_years_and_days_have_a_first_and_a_last_year() -> None:
    limits = Limits(minimum=1950, maximum=2030)
    assert told(question(Kind.YEAR, limits=limits), YearAnswer("1900", 1900)) == [
        ("missing", "“Asked” is 1900; from 1950 to 2030 is asked. Check it.")
    ]
    assert told(question(Kind.DATE, limits=limits), DateAnswer(date(2031, 1, 1))) == [
        ("limit", "“Asked” is 2031-01-01; from 1950 to 2030 is asked. Check it.")
    ]
    assert told(question(Kind.DATE, limits=limits), DateAnswer(date(2017, 3, 16))) == []


def test_an_unknown_country_is_unsure_and_a_known_one_in_order() -> None:
    assert told(question(Kind.COUNTRY), CountryAnswer(text="Freedonia")) == [
        (
            "unsure",
            "“Asked” is “Freedonia”, and no country of that name is known. Choose the country from the list.",
        )
    ]
    assert told(question(Kind.COUNTRY), CountryAnswer("HN")) == []


def test_a_choice_that_is_not_in_the_list_is_told_with_the_list() -> None:
    asked = question(Kind.CHOICE, options=("success", "failure"))
    assert told(asked, ChoiceAnswer("unknown")) == [
        ("unsure", "“Asked” is “unknown”, which is not in the list. Choose one of: success, failure.")
    ]
    assert told(asked, ChoiceAnswer("failure")) == []


def test_an_indicator_needs_a_name_a_figure_and_a_source() -> None:
    lines = (
        Indicator("Jobs", (("2019", "12"),), source="Ministry"),
        Indicator("Sales", (("2019", "12"),)),
        Indicator("Shops", (("2019", " "),), source="Ministry"),
        Indicator("", (("2019", "12"),), source="Ministry"),
    )
    assert [(f.row, str(f.level)) for f in found(question(Kind.SERIES), SeriesAnswer(lines))] == [
        (3, "advice"),
        (4, "missing"),
        (2, "advice"),
    ]


def test_a_required_picture_that_is_not_in_the_report_is_missing() -> None:
    lost = PicturesAnswer((PictureItem("ab" * 32, "photo.jpg", "A pot"),))
    assert told(question(Kind.PICTURES, required=True), lost) == [
        (
            "missing",
            "Picture 1 of “Asked” (photo.jpg) is named, but its file is not in the report. Add the picture again.",
        )
    ]


def test_a_picture_without_words_is_advised_to_have_some() -> None:
    asked = question(Kind.PICTURES, limits=Limits(max_count=1))
    name = "ab" * 32
    pictures = {name: Picture(name, "image/png", 1, 1, b"")}
    given = Report(workshop="w", language="en", pictures=pictures).with_answer(
        asked.id, PicturesAnswer((PictureItem(name), PictureItem(name, caption="A pot")))
    )
    findings = check(workshop(section("overview", asked)), given)
    assert [(str(f.level), f.row) for f in findings] == [("limit", None), ("advice", 1)]
