"""The sentences in every language: all are there, filled with the same values, spelled and spaced as they should be."""

import re
import tomllib
from datetime import date

import jinja2
import pytest
from jinja2 import meta

from otop_report import assets
from otop_report.wording import languages, words

NARROW = "\N{NARROW NO-BREAK SPACE}"
NO_BREAK = "\N{NO-BREAK SPACE}"
OTHERS = tuple(language for language in languages() if language != "en")

# A Greek word stands for every value: what else is in Latin or Chinese letters, the program said.
VALUE = "Ωμέγα"
TEXT_VALUES = (
    "title section topic row year name country workshop source credit label value unit position organisation series "
    "subtitle organiser dates text version prompt measure before after"
)
SAMPLES: tuple[dict[str, object], ...] = (
    {
        **dict.fromkeys(TEXT_VALUES.split(), VALUE),
        "number": 2, "count": 3, "most": 5, "least": 60, "rows": 7, "severity": 4, "kind": "line",
        "day": 16, "month": VALUE, "first": 16, "last": VALUE, "last_month": VALUE, "starts": VALUE, "ends": VALUE,
        "items": [VALUE, VALUE], "topics": [VALUE], "sources": [VALUE], "columns": [VALUE, VALUE], "labels": [VALUE],
        "steps": [VALUE, VALUE], "keywords": [VALUE, VALUE], "options": [VALUE, VALUE],
    },
    {
        **dict.fromkeys(TEXT_VALUES.split(), ""),
        "number": 1, "count": 1, "most": 450, "least": 0, "rows": 1, "severity": "", "kind": "bar",
        "day": 1, "month": VALUE, "first": 1, "last": VALUE, "last_month": VALUE, "starts": VALUE, "ends": VALUE,
        "items": [VALUE], "topics": [], "sources": [], "columns": [], "labels": [], "steps": [], "keywords": [],
        "options": [],
    },
    {
        **dict.fromkeys(TEXT_VALUES.split(), VALUE),
        "number": 5, "count": 1, "most": 0, "least": 60, "rows": 0, "severity": 1, "kind": "column",
        "day": 2, "month": VALUE, "first": 1, "last": VALUE, "last_month": VALUE, "starts": VALUE, "ends": VALUE,
        "items": [], "topics": [VALUE], "sources": [VALUE], "columns": [], "labels": [VALUE], "steps": [VALUE],
        "keywords": [VALUE], "options": [VALUE],
    },
)  # fmt: skip
POINTS = [(VALUE, [("2019", "1.2"), ("2020", "")])]
"""What the series of a chart are, where `series` is not the name of the programme."""

SAME_AS_IN_ENGLISH = {
    "fr": {"contact", "source", "sources", "photo", "figure", "page", "image", "portrait", "logo"},
    "es": set[str](),
    "zh-Hant": set[str](),
}
"""Words that the language shares with English."""

FILLS_LESS = {("zh-Hant", "unit_years"): {"number"}}
"""Values of a sentence that a language has no use for: Chinese knows no plural."""


def sentences(language: str) -> dict[str, str]:
    content = tomllib.loads(assets.template("wording", f"{language}.toml").read_text(encoding="utf-8"))
    content["dates"].pop("months")
    return {name: text for table in content.values() for name, text in table.items()}


def values_of(text: str) -> set[str]:
    return meta.find_undeclared_variables(jinja2.Environment().parse(text))


def renderings(language: str, sentence: str) -> list[str]:
    """The sentence with every sample of values."""
    said = []
    for sample in SAMPLES:
        values = {**sample, "series": POINTS} if sentence == "chart_alt" else sample
        said.append(words(language).say(sentence, **values))
    return said


def own_words(text: str) -> set[str]:
    """The words in Latin letters, in small letters."""
    return {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", text.replace(VALUE, " "))}


def test_there_are_sentences_in_four_languages() -> None:
    assert set(languages()) == {"en", "es", "fr", "zh-Hant"}


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_sentences_of_english_and_no_others(language: str) -> None:
    assert set(sentences(language)) == set(sentences("en"))


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_fills_in_the_values_that_english_fills_in(language: str) -> None:
    english = sentences("en")
    for name, text in sentences(language).items():
        less = FILLS_LESS.get((language, name), set())
        assert values_of(text) == values_of(english[name]) - less, name


@pytest.mark.parametrize("sentence", sorted(sentences("en")))
@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left_in_a_sentence(language: str, sentence: str) -> None:
    english = {word for text in renderings("en", sentence) for word in own_words(text)}
    product = {"otop", "report", "builder"}
    for text in renderings(language, sentence):
        assert own_words(text) & english <= SAME_AS_IN_ENGLISH[language] | product, text


@pytest.mark.parametrize("sentence", sorted(sentences("en")))
def test_in_french_two_part_signs_stand_after_a_narrow_space_that_does_not_break(sentence: str) -> None:
    for text in renderings("fr", sentence):
        assert not re.search(f"[^{NARROW}][:;?!]", text), text


@pytest.mark.parametrize("sentence", sorted({*sentences("en")} - {"grouping"}))
def test_in_chinese_punctuation_is_full_width(sentence: str) -> None:
    for text in renderings("zh-Hant", sentence):
        assert not re.search(r"[,;:!?()]", text), text


@pytest.mark.parametrize("language", languages())
def test_a_continuation_mark_is_not_parted_from_its_title(language: str) -> None:
    mark = words(language).say("continuation", number=2, count=3)
    assert mark.startswith(NO_BREAK)
    assert " " not in mark


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "16–29 de marzo de 2017"),
        ("fr", "16–29 mars 2017"),
        ("zh-Hant", "2017年3月16日至29日"),
    ],
)
def test_the_days_of_a_workshop_are_said_as_in_an_official_letter(language: str, text: str) -> None:
    assert words(language).days(date(2017, 3, 16), date(2017, 3, 29)).replace(NO_BREAK, " ") == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "30 de marzo – 1 de abril de 2017"),
        ("fr", "30 mars – 1er avril 2017"),
        ("zh-Hant", "2017年3月30日至4月1日"),
    ],
)
def test_days_of_two_months_name_the_year_once(language: str, text: str) -> None:
    assert words(language).days(date(2017, 3, 30), date(2017, 4, 1)).replace(NO_BREAK, " ") == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "30 de diciembre de 2017 – 1 de enero de 2018"),
        ("fr", "30 décembre 2017 – 1er janvier 2018"),
        ("zh-Hant", "2017年12月30日至2018年1月1日"),
    ],
)
def test_days_of_two_years_name_both(language: str, text: str) -> None:
    assert words(language).days(date(2017, 12, 30), date(2018, 1, 1)).replace(NO_BREAK, " ") == text


@pytest.mark.parametrize(
    ("last", "text"),
    [
        ("pan", "cobre y pan"),
        ("Irán", "cobre e Irán"),
        ("higos", "cobre e higos"),
        ("hierro", "cobre y hierro"),
        ("yuca", "cobre y yuca"),
    ],
)
def test_spanish_joins_with_e_before_the_sound_of_i(last: str, text: str) -> None:
    assert words("es").listing(["cobre", last]) == text


def test_chinese_lists_with_its_own_comma() -> None:
    assert words("zh-Hant").listing(["竹", "陶", "茶"]) == "竹、陶及茶"


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("es", "Tabla: A. 1 fila.", "Tabla: A. 7 filas; columnas: B, C."),
        (
            "fr",
            f"Tableau{NARROW}: A. 1 ligne.",
            f"Tableau{NARROW}: A. 7 lignes{NARROW}; colonnes{NARROW}: B, C.",
        ),
        ("zh-Hant", "表格：A。共1列。", "表格：A。共7列；欄位：B、C。"),
    ],
)
def test_a_table_is_described_in_singular_and_plural(language: str, one: str, many: str) -> None:
    say = words(language).say
    assert say("table_alt", title="A", rows=1, columns=[]) == one
    assert say("table_alt", title="A", rows=7, columns=["B", "C"]) == many


def test_words_asked_for_are_characters_in_chinese() -> None:
    say = words("zh-Hant").say
    assert say("words_from_to", least=60, most=450) == "約100至750字"
    assert say("words_from_to", least=None, most=120) == "至多約200字"
    assert say("words_from_to", least=20, most=None) == "至少約34字"


@pytest.mark.parametrize("tag", ["zh", "zh-TW", "zh_TW", "zh-Hant-HK", "ZH-hant"])
def test_every_chinese_tag_finds_the_chinese_sentences(tag: str) -> None:
    assert words(tag).language == "zh-Hant"
    assert words(tag).say("before") == "之前"
