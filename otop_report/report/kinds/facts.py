"""The kinds with one short value: text, number, year, date, country, choice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from otop_report.report.countries import code_of, name_of
from otop_report.report.kinds.kind import Piece, filled, read_line, read_object, read_typed
from otop_report.report.kinds.values import (
    ChoiceAnswer,
    CountryAnswer,
    DateAnswer,
    NumberAnswer,
    TextAnswer,
    YearAnswer,
)
from otop_report.report.place import Place, nearest, shown
from otop_report.workshop.model import Column, Question

_LARGEST_POWER = 40


def read_text(question: Question, value: object, place: Place) -> TextAnswer | None:
    """A string; line breaks in it become spaces."""
    text = read_line(value, place)
    return TextAnswer(text) if text else None


def write_text(question: Question, answer: TextAnswer) -> str:
    """The text."""
    return answer.text


def text_pieces(question: Question, answer: TextAnswer, language: str) -> tuple[Piece, ...]:
    """The text."""
    return filled((("", answer.text),))


def read_number(question: Question, value: object, place: Place) -> NumberAnswer | None:
    """`"as typed"`, a JSON number, or `{"typed", "unit", "value"}`; a unit alone answers nothing."""
    if not isinstance(value, dict):
        typed = read_typed(value, place)
        return NumberAnswer(typed) if typed else None
    fields = read_object(value, ("typed", "unit", "value"), place)
    typed = read_typed(fields.get("typed"), place.at("typed"))
    unit = read_line(fields.get("unit"), place.at("unit"))
    confirmed = _confirmed(fields.get("value"), place.at("value"))
    if not typed:
        if confirmed is not None:
            place.wrong("a value needs what was typed: expected {\"typed\": \"…\"} beside it")
        return None
    return NumberAnswer(typed, unit, confirmed)


def write_number(question: Question, answer: NumberAnswer) -> object:
    """The typed text alone where there is nothing beside it."""
    if not answer.unit and answer.value is None:
        return answer.typed
    written: dict[str, object] = {"typed": answer.typed}
    if answer.unit:
        written["unit"] = answer.unit
    if answer.value is not None:
        written["value"] = str(answer.value)
    return written


def number_pieces(question: Question, answer: NumberAnswer, language: str) -> tuple[Piece, ...]:
    """The number as typed, and its unit."""
    return filled((("", answer.typed), ("unit", answer.unit)))


def read_year(question: Question, value: object, place: Place) -> YearAnswer | None:
    """A string or a JSON number, kept as typed."""
    typed = read_typed(value, place)
    return YearAnswer(typed, year_of(typed)) if typed else None


def write_year(question: Question, answer: YearAnswer) -> str:
    """The year as typed."""
    return answer.typed


def year_pieces(question: Question, answer: YearAnswer, language: str) -> tuple[Piece, ...]:
    """The year as typed."""
    return filled((("", answer.typed),))


def year_of(typed: str) -> int | None:
    """The year a text says: four digits and nothing else; None for anything else."""
    return int(typed) if len(typed) == 4 and typed.isdecimal() and int(typed) >= 1000 else None


def read_date(question: Question, value: object, place: Place) -> DateAnswer | None:
    """An ISO day, `2017-03-16`."""
    text = read_line(value, place)
    if not text:
        return None
    day = day_of(text)
    if day is None:
        place.wrong(f"expected a day such as 2017-03-16, found {shown(text)}")
    return DateAnswer(day) if day else None


def write_date(question: Question, answer: DateAnswer) -> str:
    """An ISO day."""
    return answer.day.isoformat()


def date_pieces(question: Question, answer: DateAnswer, language: str) -> tuple[Piece, ...]:
    """The day in its ISO form, which every reader understands."""
    return (("", answer.day.isoformat()),)


def day_of(text: str) -> date | None:
    """The day an ISO text says (`2017-03-16`), else None."""
    if len(text) != len("2017-03-16") or not text.isascii():
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read_country(question: Question, value: object, place: Place) -> CountryAnswer | None:
    """ISO alpha-2 or any name the program knows; another name stays as text."""
    text = read_line(value, place)
    if not text:
        return None
    code = code_of(text)
    return CountryAnswer(code=code) if code else CountryAnswer(text=text)


def write_country(question: Question, answer: CountryAnswer) -> str:
    """ISO alpha-2, or the unknown name."""
    return answer.code or answer.text


def country_pieces(question: Question, answer: CountryAnswer, language: str) -> tuple[Piece, ...]:
    """The name in the language, or what was typed."""
    return filled((("", name_of(answer.code, language) if answer.code else answer.text),))


def read_choice(question: Question, value: object, place: Place) -> ChoiceAnswer | None:
    """The id of an option."""
    option = read_line(value, place)
    if not option:
        return None
    if not is_option(question, option, place):
        return None
    return ChoiceAnswer(option)


def write_choice(question: Question, answer: ChoiceAnswer) -> str:
    """The id of the option."""
    return answer.option


def choice_pieces(question: Question, answer: ChoiceAnswer, language: str) -> tuple[Piece, ...]:
    """The label of the option."""
    return filled((("", label_of(question, answer.option, language)),))


def is_option(asked: Question | Column, option_id: str, place: Place) -> bool:
    """Whether that is the id of an option; notes it where it is not."""
    by_name = {option.id: option.id for option in asked.options}
    if option_id in by_name:
        return True
    by_label = {text: option.id for option in asked.options for _, text in option.label.by_language}
    meant = by_label.get(option_id)
    hint = f"; did you mean “{meant}”?" if meant else nearest(option_id, by_name)
    place.wrong(f"{shown(option_id)} is not one of the choices ({', '.join(by_name)}){hint}")
    return False


def label_of(asked: Question | Column, option_id: str, language: str) -> str:
    """The label of an option; an id that is no option is its own label."""
    option = next((option for option in asked.options if option.id == option_id), None)
    return option.label.in_language(language) if option else option_id


def _confirmed(value: object, place: Place) -> Decimal | None:
    """A value that a person confirmed: a JSON number, or a string with a plain number."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        place.wrong(f"expected a number, found {shown(value)}")
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        place.wrong(f"expected a number such as 4215004.10, found {shown(value)}")
        return None
    if not number.is_finite() or abs(number.adjusted()) > _LARGEST_POWER:
        place.wrong("NaN, Infinity and numbers of no practical size cannot be shown")
        return None
    return number
