"""Every kind: what it reads, that it reads back what it writes, what it displays, and which shapes are wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otop_report.errors import Problem
from otop_report.report.kinds import KINDS, Answer, pieces, read_answer, write_answer
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
from otop_report.report.place import Place
from otop_report.report.text import Block, Run
from otop_report.workshop.model import Kind, LocalText, Option, Question
from tests.builders import a_column, a_question

OPTIONS = (
    Option("food", LocalText((("en", "Food and sweets"), ("es", "Comida")))),
    Option("craft", LocalText((("en", "Craft"), ("es", "Artesanía")))),
)
COLUMNS = (
    a_column("product", required=True),
    a_column("category", Kind.CHOICE, options=OPTIONS),
    a_column("producers", Kind.NUMBER),
    a_column("since", Kind.YEAR),
)
MORE: dict[Kind, dict[str, Any]] = {Kind.CHOICE: {"options": OPTIONS}, Kind.TABLE: {"columns": COLUMNS}}
QUESTIONS = {kind: a_question(f"overview.{kind}", kind, **MORE.get(kind, {})) for kind in Kind}


def reading(kind: Kind, value: object) -> tuple[Answer | None, list[Problem]]:
    problems: list[Problem] = []
    question = QUESTIONS[kind]
    return read_answer(question, value, Place(question.id, problems)), problems


def answer_of(kind: Kind, value: object) -> Answer | None:
    answer, problems = reading(kind, value)
    assert not problems
    return answer


def test_every_kind_of_question_is_in_the_registry() -> None:
    assert set(KINDS) == set(Kind)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("nothing", [None, "", "   ", "\u00a0\n", []])
def test_missing_null_and_white_space_are_unanswered(kind: Kind, nothing: object) -> None:
    assert answer_of(kind, nothing) is None


@pytest.mark.parametrize(
    ("kind", "value", "answer"),
    [
        (Kind.TEXT, " De Mi\nPueblo ", TextAnswer("De Mi Pueblo")),
        (Kind.NUMBER, "L 4,215,004.10", NumberAnswer("L 4,215,004.10")),
        (Kind.NUMBER, 15982, NumberAnswer("15982")),
        (Kind.NUMBER, 1.5, NumberAnswer("1.5")),
        (Kind.NUMBER, Decimal("1E+3"), NumberAnswer("1000")),
        (Kind.NUMBER, {"typed": "15 982", "unit": "€"}, NumberAnswer("15 982", "€")),
        (Kind.NUMBER, {"typed": "15 982", "value": 15982}, NumberAnswer("15 982", "", Decimal(15982))),
        (Kind.NUMBER, {"typed": "", "unit": "€"}, None),
        (Kind.YEAR, "2013", YearAnswer("2013", 2013)),
        (Kind.YEAR, 2013, YearAnswer("2013", 2013)),
        (Kind.YEAR, "about 2013", YearAnswer("about 2013")),
        (Kind.DATE, "2017-03-16", DateAnswer(date(2017, 3, 16))),
        (Kind.COUNTRY, "hn", CountryAnswer(code="HN")),
        (Kind.COUNTRY, "Ivory Coast", CountryAnswer(code="CI")),
        (Kind.COUNTRY, "Atlantis", CountryAnswer(text="Atlantis")),
        (Kind.CHOICE, "craft", ChoiceAnswer("craft")),
        (Kind.MESSAGE, {"headline": "", "points": [" ", None], "details": "\n"}, None),
        (Kind.MESSAGE, {}, None),
        (Kind.MESSAGE, {"headline": "One", "points": None}, MessageAnswer("One")),
        (
            Kind.MESSAGE,
            {"points": ["a", [{"text": "b", "italic": True}]], "details": "c\n- d"},
            MessageAnswer(
                points=((Run("a"),), (Run("b", italic=True),)), details=(Block((Run("c"),)), Block((Run("d"),), 1))
            ),
        ),
        (Kind.PARAGRAPHS, "a\n\nb", ParagraphsAnswer((Block((Run("a"),)), Block((Run("b"),))))),
        (Kind.BULLETS, ["a", "", None, "- b"], BulletsAnswer(((Run("a"),), (Run("- b"),)))),
        (Kind.BULLETS, ["", " "], None),
        (
            Kind.TABLE,
            [{"producers": 250, "product": "Guava", "category": ""}, {}, {"product": " "}, None, {"category": "food"}],
            TableAnswer(
                (
                    Row((("product", (Run("Guava"),)), ("producers", (Run("250"),)))),
                    Row((("category", (Run("food"),)),)),
                )
            ),
        ),
        (Kind.TABLE, [{"product": None}], None),
        (
            Kind.SERIES,
            [
                {"indicator": "Jobs", "unit": "", "values": {"2019": "1.2", "at the start": None, "2020": 15}},
                {"indicator": ""},
            ],
            SeriesAnswer((Indicator("Jobs", (("2019", "1.2"), ("at the start", ""), ("2020", "15"))),)),
        ),
        (Kind.SERIES, [{"indicator": "", "values": {"2019": "3"}}], SeriesAnswer((Indicator("", (("2019", "3"),)),))),
        (
            Kind.PICTURES,
            [{"file": "a.jpg", "caption": "A", "turn": 90, "crop": [0, 0.1, 1, 0.9], "cover": True}, {"file": ""}],
            PicturesAnswer((PictureItem("", "a.jpg", "A", turn=90, crop=(0.0, 0.1, 1.0, 0.9), cover=True),)),
        ),
    ],
)
def test_an_answer_is_read_by_the_contract(kind: Kind, value: object, answer: Answer | None) -> None:
    assert answer_of(kind, value) == answer


WRONG_SHAPES: list[tuple[Kind, object, str]] = [
    *((Kind.TEXT, wrong, "expected a text") for wrong in (5, True, {"a": 1}, ["a"])),
    *((Kind.NUMBER, wrong, "expected a number") for wrong in (True, [1])),
    (Kind.NUMBER, float("nan"), "NaN"),
    (Kind.NUMBER, float("inf"), "NaN and Infinity"),
    (Kind.NUMBER, {"typed": True}, "typed"),
    (Kind.NUMBER, {"typed": "5", "unit": 5}, "unit"),
    (Kind.NUMBER, {"typed": "5", "value": "five"}, "value"),
    (Kind.NUMBER, {"typed": "5", "value": "nan"}, "NaN"),
    (Kind.NUMBER, {"typed": "5", "value": "sNaN"}, "NaN"),
    (Kind.NUMBER, {"typed": "5", "value": "1e99999"}, "size"),
    (Kind.NUMBER, {"typed": "5", "value": False}, "value"),
    (Kind.NUMBER, {"value": 5}, "typed"),
    (Kind.NUMBER, {"typed": "5", "units": "kg"}, "“unit”"),
    *((Kind.YEAR, wrong, "expected") for wrong in (True, [2013], {"typed": "2013"})),
    (Kind.YEAR, float("nan"), "NaN"),
    *((Kind.DATE, wrong, "expected") for wrong in (2017, "16 March 2017", "2017-02-30", "20170316", ["2017-03-16"])),
    *((Kind.COUNTRY, wrong, "expected a text") for wrong in (5, True, ["HN"], {"code": "HN"})),
    (Kind.CHOICE, "crafts", "“craft”"),
    (Kind.CHOICE, "Food and sweets", "“food”"),
    *((Kind.CHOICE, wrong, "expected a text") for wrong in (0, False, ["food"], {"id": "food"})),
    *((Kind.MESSAGE, wrong, "expected an object") for wrong in ("just text", 5, True, ["a"])),
    (Kind.MESSAGE, {"headlines": "a"}, "“headline”"),
    (Kind.MESSAGE, {"headline": 5}, "headline"),
    (Kind.MESSAGE, {"headline": [{"text": "a"}]}, "headline"),
    (Kind.MESSAGE, {"points": "a"}, "expected a list"),
    (Kind.MESSAGE, {"points": [5]}, "expected a text or a list of runs"),
    (Kind.MESSAGE, {"points": [{"text": "a"}]}, "point 1"),
    (Kind.MESSAGE, {"details": 5}, "details"),
    (Kind.MESSAGE, {"details": ["a"]}, "block 1"),
    *((Kind.PARAGRAPHS, wrong, "expected a text or a list of blocks") for wrong in (5, True, {"text": "a"})),
    *((Kind.BULLETS, wrong, "expected a list") for wrong in ("one", 5, True, {"0": "a"})),
    (Kind.BULLETS, [5], "item 1"),
    (Kind.BULLETS, [["a"]], "item 1, run 1"),
    *((Kind.TABLE, wrong, "expected a list") for wrong in ("one", 5, True, {"product": "a"})),
    (Kind.TABLE, ["a"], "row 1"),
    (Kind.TABLE, [[{"product": "a"}]], "row 1"),
    (Kind.TABLE, [{"product": "a"}, {"produkt": "a"}], "row 2: there is no column “produkt”; did you mean “product”"),
    (Kind.TABLE, [{"product": 5}], "row 1, product"),
    (Kind.TABLE, [{"producers": True}], "row 1, producers"),
    (Kind.TABLE, [{"producers": float("nan")}], "NaN"),
    (Kind.TABLE, [{"category": "drink"}], "row 1, category"),
    *((Kind.SERIES, wrong, "expected a list") for wrong in ("one", 5, True, {"indicator": "a"})),
    (Kind.SERIES, ["Jobs"], "indicator 1"),
    (Kind.SERIES, [{"values": {"2019": "1"}}], "needs its name"),
    (Kind.SERIES, [{"indicator": "a", "values": ["1"]}], "values"),
    (Kind.SERIES, [{"indicator": "a", "values": {"2019": True}}], "“2019”"),
    (Kind.SERIES, [{"indicator": "a", "values": {"2019": [1]}}], "“2019”"),
    (Kind.SERIES, [{"indicator": "a", "values": {"2019": float("nan")}}], "NaN"),
    (Kind.SERIES, [{"indicator": "a", "values": {"2019": "1", "2019 ": "2"}}], "two values"),
    (Kind.SERIES, [{"indicator": "a", "sources": "b"}], "“source”"),
    *((Kind.PICTURES, wrong, "expected a list") for wrong in ("a.jpg", 5, True, {"file": "a.jpg"})),
    (Kind.PICTURES, ["a.jpg"], "picture 1"),
    (Kind.PICTURES, [{"caption": "no file"}], "needs its file"),
    (Kind.PICTURES, [{"file": 5}], "file"),
    (Kind.PICTURES, [{"file": "a.jpg", "alt": 5}], "alt"),
    (Kind.PICTURES, [{"file": "a.jpg", "turn": 45}], "degrees"),
    (Kind.PICTURES, [{"file": "a.jpg", "turn": True}], "degrees"),
    (Kind.PICTURES, [{"file": "a.jpg", "crop": [0, 0, 1]}], "crop"),
    (Kind.PICTURES, [{"file": "a.jpg", "crop": [0.5, 0, 0.5, 1]}], "crop"),
    (Kind.PICTURES, [{"file": "a.jpg", "crop": [0, 0, 1, float("nan")]}], "crop"),
    (Kind.PICTURES, [{"file": "a.jpg", "crop": [0, 0, 1, 2]}], "crop"),
    (Kind.PICTURES, [{"file": "a.jpg", "cover": "yes"}], "cover"),
    (Kind.PICTURES, [{"file": "a.jpg", "captoin": "yes"}], "“caption”"),
]


@pytest.mark.parametrize(("kind", "value", "message"), WRONG_SHAPES)
def test_a_wrong_shape_is_an_error_that_names_its_place(kind: Kind, value: object, message: str) -> None:
    _, problems = reading(kind, value)

    assert problems
    assert all(problem.where.startswith(f"overview.{kind}") for problem in problems)
    assert message in "\n".join(f"{problem.where}: {problem.message}" for problem in problems)


def test_all_that_is_wrong_is_said_at_once_and_what_is_right_is_read() -> None:
    rows = [{"product": "a", "x": 1}, 5, {"product": "b", "category": "c", "since": True}]
    answer, problems = reading(Kind.TABLE, rows)

    assert [problem.where for problem in problems] == [
        "overview.table, row 1",
        "overview.table, row 2",
        "overview.table, row 3, category",
        "overview.table, row 3, since",
    ]
    assert isinstance(answer, TableAnswer)
    assert len(answer.rows) == 2


text = st.text(st.characters(exclude_categories=()), max_size=30)
number = st.one_of(text, st.integers(), st.decimals(allow_nan=False, allow_infinity=False))
run_list = st.lists(st.fixed_dictionaries({"text": text}, optional={"bold": st.booleans(), "link": text}), max_size=3)
line = st.one_of(text, run_list)
block = st.fixed_dictionaries({"runs": run_list}, optional={"list": st.sampled_from([0, 1, 2])})
block_list = st.lists(block, max_size=4)
part = st.floats(0, 1)
crop = st.tuples(part, part, part, part).filter(lambda crop: crop[0] < crop[2] and crop[1] < crop[3]).map(list)
moderate = st.decimals(-(10**9), 10**9)
labels = st.sampled_from(["2019", "2020", "2005–2010", "a/b"])
JSON_VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: text,
    Kind.NUMBER: st.one_of(
        number, st.fixed_dictionaries({"typed": number}, optional={"unit": text, "value": moderate})
    ).filter(lambda value: not isinstance(value, dict) or bool(str(value["typed"]).strip())),
    Kind.YEAR: number,
    Kind.DATE: st.dates().map(date.isoformat),
    Kind.COUNTRY: st.one_of(text, st.sampled_from(["HN", "Swaziland", "Côte d’Ivoire"])),
    Kind.CHOICE: st.sampled_from(["food", "craft"]),
    Kind.MESSAGE: st.fixed_dictionaries(
        {}, optional={"headline": text, "points": st.lists(line, max_size=3), "details": st.one_of(text, block_list)}
    ),
    Kind.PARAGRAPHS: st.one_of(text, block_list),
    Kind.BULLETS: st.lists(line, max_size=4),
    Kind.TABLE: st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "product": line,
                "category": st.sampled_from(["food", "craft", ""]),
                "producers": number,
                "since": number,
            },
        ),
        max_size=4,
    ),
    Kind.SERIES: st.lists(
        st.fixed_dictionaries(
            {"indicator": text},
            optional={
                "unit": text,
                "source": text,
                "values": st.dictionaries(labels, number),
            },
        ),
        max_size=3,
    ),
    Kind.PICTURES: st.lists(
        st.fixed_dictionaries(
            {"file": st.just("a photo.jpg")},
            optional={
                "sha256": st.just("ab" * 32),
                "caption": text,
                "credit": text,
                "alt": text,
                "turn": st.sampled_from([0, 90, 180, 270]),
                "crop": crop,
                "cover": st.booleans(),
            },
        ),
        max_size=3,
    ),
}


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_written_is_read_back_equal(kind: Kind) -> None:
    @given(JSON_VALUES[kind])
    def check(value: object) -> None:
        answer, problems = reading(kind, value)
        assert not problems
        if answer is not None:
            assert answer_of(kind, write_answer(QUESTIONS[kind], answer)) == answer
            assert all(text.strip() for _, text in pieces(QUESTIONS[kind], answer, "en"))

    check()


@pytest.mark.parametrize("kind", list(Kind))
def test_no_json_value_makes_reading_fail(kind: Kind) -> None:
    leaf = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), text)
    known = st.sampled_from(["typed", "value", "points", "details", "runs", "list", "text", "values", "file", "crop"])
    keys = st.one_of(text, known)
    anything = st.recursive(
        leaf,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3)),
        max_leaves=8,
    )

    @given(anything)
    def check(value: object) -> None:
        answer, problems = reading(kind, value)
        if answer is not None and not problems:
            assert answer_of(kind, write_answer(QUESTIONS[kind], answer)) == answer

    check()


def displayed(question: Question, value: object, language: str = "en") -> list[tuple[str, str]]:
    answer = read_answer(question, value, Place("", []))
    assert answer is not None
    return list(pieces(question, answer, language))


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Kind.TEXT, "a", [("", "a")]),
        (Kind.NUMBER, {"typed": "15 982", "unit": "€"}, [("", "15 982"), ("unit", "€")]),
        (Kind.YEAR, "2013", [("", "2013")]),
        (Kind.DATE, "2017-03-16", [("", "2017-03-16")]),
        (Kind.COUNTRY, "MA", [("", "Marruecos")]),
        (Kind.COUNTRY, "Atlantis", [("", "Atlantis")]),
        (Kind.CHOICE, "food", [("", "Comida")]),
        (
            Kind.MESSAGE,
            {"headline": "h", "points": ["a", "b"], "details": "c\n- d"},
            [("headline", "h"), ("points/0", "a"), ("points/1", "b"), ("details/0", "c"), ("details/1", "d")],
        ),
        (Kind.PARAGRAPHS, "a\nb", [("0", "a"), ("1", "b")]),
        (Kind.BULLETS, ["a", [{"text": "b", "bold": True}]], [("0", "a"), ("1", "b")]),
        (
            Kind.TABLE,
            [{"category": "craft", "product": "Pots"}, {"product": "Toys", "producers": "25 families"}],
            [("0/product", "Pots"), ("0/category", "Artesanía"), ("1/product", "Toys"), ("1/producers", "25 families")],
        ),
        (
            Kind.SERIES,
            [{"indicator": "Jobs", "unit": "people", "source": "Census", "values": {"2019/20": "7", "2021": ""}}],
            [
                ("0/indicator", "Jobs"),
                ("0/unit", "people"),
                ("0/labels/2019/20", "2019/20"),
                ("0/values/2019/20", "7"),
                ("0/labels/2021", "2021"),
                ("0/source", "Census"),
            ],
        ),
        (
            Kind.PICTURES,
            [{"file": "a.jpg", "alt": "x", "credit": "me"}, {"file": "b.jpg", "caption": "B"}],
            [("0/credit", "me"), ("1/caption", "B")],
        ),
    ],
)
def test_pieces_are_the_displayed_texts_in_reading_order(
    kind: Kind, value: object, expected: list[tuple[str, str]]
) -> None:
    assert displayed(QUESTIONS[kind], value, "es") == expected
