"""One number given twice with different values, and the many pairs of numbers that are no contradiction."""

import pytest

from otop_report.completeness.advice_contradictions import numbers_that_differ
from tests.completeness.advising import said, told


def about(*lines: str) -> str:
    """What is said of these lines of one text."""
    return said(numbers_that_differ, {"case.transfer": "\n".join(lines)})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Equipment worth L 160,000 arrived when the factory opened.", "The equipment is worth L 180,000."),
        ("In 2021, 250 producers received seed capital.", "Seed capital for 200 guava producers in 2021."),
        ("They gave out 12,000 bags that protect the fruit.", "12,500 bags that protect the fruit on the tree"),
        ("The youth project had 4 components.", "The youth project had 7 components and a fund."),
        ("Nous avons testé 2 prototypes de vente.", "Nous avons testé 3 prototypes de vente en ligne."),
        ("El taller de dulces tiene 25 familias.", "En el taller de dulces trabajan 27 familias."),
    ],
)
def test_a_number_given_twice_is_said_with_both_values(one: str, other: str) -> None:
    message = about(one, other)
    assert "One number seems to be given twice" in message
    assert "If both mean the same, one of them must be changed." in message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The shared kitchen serves 25 families.", "The shared kitchen serves 25 families."),  # the same
        ("The shared kitchen serves 25 families.", "The toy workshop serves 27 families."),  # another thing
        ("In 2019, the kitchen served 25 families.", "In 2021, the kitchen served 40 families."),  # another year
        ("The group of San Marcos has 20 members.", "The group of Erandique has 35 members."),  # another place
        ("The tea group of the women has 20 members.", "The tea group of the men has 35 members."),  # other people
        ("The shared kitchen serves about 25 families.", "The shared kitchen serves 27 families."),  # roughly
        ("The shared kitchen serves 25 families.", "The shared kitchen will serve 40 families."),  # a plan
        ("The first group sold 20 pots at the fair.", "The second group sold 35 pots at the fair."),
        ("The price rose by 12 percent at the market.", "The price rose by 15 percent at the market."),
        ("The kitchen served 12 families before the loan.", "The kitchen served 25 families after the loan."),
        ("Each family sells 5 kg of guava a day.", "Each family sells 20 kg of guava a week."),
        ("The office printed 21 papers for the public.", "Again, the office printed 16 papers for the public."),
        ("We sold 12-15 pots at the fair.", "We sold 18 pots at the fair."),
        ("The women’s tea group has 20 members.", "The women’s honey group has 35 members."),
        ("From 12 to 30 shops sell our pots today.", "30 shops sell our pots today."),
    ],
)
def test_numbers_of_two_things_are_no_contradiction(one: str, other: str) -> None:
    assert about(one, other) == ""


def test_a_language_whose_little_words_are_not_known_is_left_alone() -> None:
    assert about("Kami menjual 20 pot merah besar.", "Kami menjual 35 pot merah besar.") == ""
    assert about("我們在 2019 年賣出 20 個紅色陶壺。", "我們在 2019 年賣出 35 個紅色陶壺。") == ""


def test_two_indicators_of_one_name_with_different_figures_contradict() -> None:
    lines = [
        {"indicator": "Jobs", "unit": "people", "values": {"2019": "120", "2020": "15 982"}},
        {"indicator": "jobs", "unit": "People", "values": {"2019": "140", "2020": "15,982"}},
    ]
    (finding,) = numbers_that_differ(told({"overview.indicators": lines}))
    assert "“jobs”, 2019, is 120 in row 1, and 140 in row 2" in finding.message
    assert (finding.question, finding.row) == ("overview.indicators", 2)


def test_an_indicator_of_another_source_may_differ() -> None:
    lines = [
        {"indicator": "Jobs", "source": "Ministry", "values": {"2019": "120"}},
        {"indicator": "Jobs", "source": "Survey", "values": {"2019": "140"}},
    ]
    assert said(numbers_that_differ, {"overview.indicators": lines}) == ""


def test_two_rows_that_are_the_same_but_for_a_number_contradict() -> None:
    rows = [
        {"product": "Tea", "place": "North", "category": "drink", "producers": "60"},
        {"product": "Honey", "place": "North", "category": "food", "producers": "80"},
        {"product": "Tea", "place": "North", "category": "drink", "producers": "75"},
    ]
    (finding,) = numbers_that_differ(told({"overview.products": rows}))
    assert "“Producers” of “Tea” is 60 in row 1, and 75 in row 3" in finding.message
    assert (finding.row, finding.column) == (3, "producers")


def test_a_sentence_that_says_all_of_an_indicator_is_held_against_it() -> None:
    given = {
        "overview.indicators": [
            {"indicator": "Visitors to Cantarranas", "unit": "visitors a month", "values": {"2019": "730"}},
        ],
        "case.transfer": "In 2019, there were 800 visitors a month to Cantarranas and its shops.",
    }
    message = said(numbers_that_differ, given)
    assert "“Visitors to Cantarranas”, 2019, is 730" in message
    assert "800 visitors" in message


def test_a_sentence_about_another_year_or_place_is_not_held_against_an_indicator() -> None:
    line = {"indicator": "Visitors to Cantarranas", "unit": "visitors a month", "values": {"2019": "730"}}
    for text in (
        "In 2018, there were 560 visitors a month to Cantarranas and its shops.",
        "In 2019, there were 1,360 visitors a month to Ojojona and its shops.",
        "In 2019, there were 730 visitors a month to Cantarranas, and 5 visitors bought.",
    ):
        assert said(numbers_that_differ, {"overview.indicators": [line], "case.transfer": text}) == "", text


def test_more_contradictions_are_counted_in_one_finding() -> None:
    message = about(
        "The shared kitchen serves 25 families.",
        "The shared kitchen serves 27 families.",
        "We handed out 12,000 bags that protect the fruit.",
        "We handed out 12,500 bags that protect the fruit.",
    )
    assert "There is 1 more like this." in message
