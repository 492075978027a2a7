"""What each answer must and should be: one function a rule, each from a question that is asked to its findings.

The messages are for people whose second language is English: what is there, what is asked, what to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from otop_report.completeness.finding import Finding, Level
from otop_report.completeness.shown import Asked
from otop_report.report.kinds.values import (
    BulletsAnswer,
    ChoiceAnswer,
    CountryAnswer,
    DateAnswer,
    MessageAnswer,
    NumberAnswer,
    ParagraphsAnswer,
    PicturesAnswer,
    SeriesAnswer,
    TableAnswer,
    TextAnswer,
    YearAnswer,
)
from otop_report.report.model import Report
from otop_report.report.numbers import parse_number
from otop_report.report.text import Runs, plain, plain_blocks, word_count
from otop_report.workshop.model import Column, Kind, LocalText, Option

MAX_HEADLINE_WORDS = 12
MAX_POINTS = 6
_COUNTED = {
    Kind.BULLETS: ("item", "items"),
    Kind.TABLE: ("row", "rows"),
    Kind.SERIES: ("indicator", "indicators"),
    Kind.PICTURES: ("picture", "pictures"),
}


def is_answered(asked: Asked) -> bool:
    """Whether a question has an answer in full form: a message needs a headline and (points or details)."""
    answer = asked.answer
    if isinstance(answer, MessageAnswer):
        complete = bool(answer.headline and (answer.points or answer.details))
        return complete and bool(answer.details or not asked.question.limits.min_words)
    return answer is not None


def required_answer(asked: Asked, report: Report) -> Iterator[Finding]:
    """A required question without any answer."""
    if asked.question.required and asked.answer is None:
        text = f"{_name(asked)} has no answer, and it is required. The question is"
        yield _finding(asked, Level.MISSING, f"{text}: {_english(asked.question.prompt)}")


def parts_of_message(asked: Asked, report: Report) -> Iterator[Finding]:
    """A message that was begun and lacks its headline, what carries it, or details that have a minimum."""
    answer, limits = asked.answer, asked.question.limits
    if not isinstance(answer, MessageAnswer):
        return
    level = Level.MISSING if asked.question.required else Level.ADVICE
    if not answer.headline:
        yield _finding(
            asked, level, f"{_name(asked)} has no headline. Say the most important thing in one short sentence."
        )
    if not answer.details and limits.min_words:
        yield _finding(
            asked,
            Level.MISSING,
            f"{_name(asked)} has no details. Write at least {_words(limits.min_words)}.",
        )
    elif not answer.points and not answer.details:
        yield _finding(
            asked, level, f"{_name(asked)} has only a headline. Add points, or explain it in the details."
        )


def size_of_message(asked: Asked, report: Report) -> Iterator[Finding]:
    """The words of a headline and the number of points."""
    answer, limits = asked.answer, asked.question.limits
    if not isinstance(answer, MessageAnswer):
        return
    most_words, most_points = limits.max_headline_words or MAX_HEADLINE_WORDS, limits.max_points or MAX_POINTS
    words = word_count(answer.headline)
    if words > most_words:
        yield _finding(
            asked,
            Level.LIMIT,
            f"The headline of {_name(asked)} has {_words(words)}; at most {most_words} are asked. Make it shorter.",
        )
    if len(answer.points) > most_points:
        yield _finding(
            asked,
            Level.LIMIT,
            f"{_name(asked)} has {len(answer.points)} points; at most {most_points} are asked. "
            "Keep the most important ones, and move the others to the details.",
        )


def length_of_text(asked: Asked, report: Report) -> Iterator[Finding]:
    """The words of a text, of paragraphs, of a message's details, of each bullet."""
    match asked.answer:
        case TextAnswer(text):
            yield from _length(asked, _name(asked), word_count(text))
        case ParagraphsAnswer(blocks):
            yield from _length(asked, _name(asked), word_count(plain_blocks(blocks)))
        case MessageAnswer(details=details) if details:
            yield from _length(asked, f"The details of {_name(asked)}", word_count(plain_blocks(details)), have="have")
        case BulletsAnswer(items):
            for number, item in enumerate(items, 1):
                name = f"Item {number} of {_name(asked)}"
                yield from _length(asked, name, word_count(plain(item)), row=number)
        case _:
            return


def count_of_items(asked: Asked, report: Report) -> Iterator[Finding]:
    """How many bullets, rows, indicators or pictures there are."""
    match asked.answer:
        case BulletsAnswer(items) | PicturesAnswer(items):
            count = len(items)
        case TableAnswer(rows):
            count = len(rows)
        case SeriesAnswer(indicators):
            count = len(indicators)
        case _:
            return
    limits = asked.question.limits
    one, many = _COUNTED[asked.question.kind]
    there = f"{_name(asked)} has {count} {one if count == 1 else many}"
    if limits.min_count is not None and count < limits.min_count:
        more = limits.min_count - count
        text = f"{there}; at least {limits.min_count} are asked. Add {more} more."
        yield _finding(asked, Level.MISSING, text)
    if limits.max_count is not None and count > limits.max_count:
        text = f"{there}; at most {limits.max_count} are asked. Keep the most important ones."
        yield _finding(asked, Level.LIMIT, text)


def size_of_value(asked: Asked, report: Report) -> Iterator[Finding]:
    """A number, a year or a day's year below its minimum or above its maximum, or not readable as one."""
    limits = asked.question.limits
    match asked.answer:
        case NumberAnswer(typed, _, value):
            number = float(value) if value is not None else _number(typed)
        case YearAnswer(typed, year):
            number = year
        case DateAnswer(day):
            typed, number = day.isoformat(), day.year
        case _:
            return
    about = asked.question.kind, limits.minimum, limits.maximum
    yield from _value(asked, _name(asked), typed, number, *about)


def known_choice(asked: Asked, report: Report) -> Iterator[Finding]:
    """A choice that is not in the list."""
    if isinstance(asked.answer, ChoiceAnswer) and asked.question.option(asked.answer.option) is None:
        yield _finding(
            asked, Level.UNSURE, _not_in_list(_name(asked), asked.answer.option, asked.question.options)
        )


def known_country(asked: Asked, report: Report) -> Iterator[Finding]:
    """A country whose name the program does not know."""
    if isinstance(asked.answer, CountryAnswer) and not asked.answer.code:
        text = f"{_name(asked)} is “{asked.answer.text}”, and no country of that name is known."
        yield _finding(asked, Level.UNSURE, f"{text} Choose the country from the list.")


def cells_of_table(asked: Asked, report: Report) -> Iterator[Finding]:
    """Every cell: required and blank, too long, not in its list, not readable, too small or too large."""
    if not isinstance(asked.answer, TableAnswer):
        return
    for number, row in enumerate(asked.answer.rows, 1):
        for column in asked.question.columns:
            yield from _cell(asked, number, column, row.cell(column.id))


def indicators_of_series(asked: Asked, report: Report) -> Iterator[Finding]:
    """An indicator without a name (which is required), or without a figure."""
    if not isinstance(asked.answer, SeriesAnswer):
        return
    for number, line in enumerate(asked.answer.indicators, 1):
        if not line.indicator:
            text = f"Row {number} of {_name(asked)} does not say what was counted. Name the indicator."
            yield _finding(asked, Level.MISSING, text, number, "indicator")
        elif not any(value.strip() for _, value in line.values):
            text = f"The indicator “{line.indicator}” has no figure. Add one, or take the indicator out."
            yield _finding(asked, Level.ADVICE, text, row=number)


def pictures_there(asked: Asked, report: Report) -> Iterator[Finding]:
    """A picture whose file the report does not hold."""
    if not isinstance(asked.answer, PicturesAnswer):
        return
    for number, item in enumerate(asked.answer.items, 1):
        called = f"Picture {number} of {_name(asked)}" + (f" ({item.file})" if item.file else "")
        if item.sha256 not in report.pictures:
            text = f"{called} is named, but its file is not in the report. Add the picture again."
            level = Level.MISSING if asked.question.required else Level.ADVICE
            yield _finding(asked, level, text, row=number)


def _cell(asked: Asked, row: int, column: Column, runs: Runs) -> Iterator[Finding]:
    text = plain(runs).strip()
    name = f"“{_english(column.label)}” in row {row} of {_name(asked)}"
    if not text:
        if column.required:
            message = f"{name} is blank, and it is required. Fill it in."
            yield _finding(asked, Level.MISSING, message, row, column.id)
        return
    words = word_count(text)
    if column.max_words is not None and words > column.max_words:
        message = f"{name} has {_words(words)}; at most {column.max_words} are asked. Make it shorter."
        yield _finding(asked, Level.LIMIT, message, row, column.id)
    if column.kind is Kind.CHOICE and text not in {option.id for option in column.options}:
        yield _finding(asked, Level.UNSURE, _not_in_list(name, text, column.options), row, column.id)
    if column.kind in (Kind.NUMBER, Kind.YEAR, Kind.DATE):
        number = _day_year(text) if column.kind is Kind.DATE else _number(text)
        if column.kind is Kind.YEAR and number is not None and not number.is_integer():
            number = None
        limits = column.minimum, column.maximum
        yield from _value(asked, name, text, number, column.kind, *limits, row=row, column=column.id)


def _value(
    asked: Asked,
    name: str,
    typed: str,
    number: float | None,
    kind: Kind,
    minimum: float | None,
    maximum: float | None,
    *,
    row: int | None = None,
    column: str = "",
) -> Iterator[Finding]:
    """Findings about one value; a number is free text (`300–400`) unless there is a limit to hold it against."""
    if number is None:
        if kind is Kind.NUMBER and minimum is None and maximum is None:
            return
        what = {Kind.YEAR: "a year, such as 2017", Kind.DATE: "a day, such as 2017-03-16"}.get(kind, "one number")
        limits = _between(minimum, maximum)
        message = f"{name} is “{typed}”, which cannot be read as {what}. Write {what}{limits and f' {limits}'}."
        yield _finding(asked, Level.UNSURE, message, row, column)
    elif minimum is not None and number < minimum:
        message = f"{name} is {typed}; {_between(minimum, maximum)} is asked. Check it."
        yield _finding(asked, Level.MISSING, message, row, column)
    elif maximum is not None and number > maximum:
        message = f"{name} is {typed}; {_between(minimum, maximum)} is asked. Check it."
        yield _finding(asked, Level.LIMIT, message, row, column)


def _length(
    asked: Asked, name: str, words: int, *, row: int | None = None, have: str = "has"
) -> Iterator[Finding]:
    limits = asked.question.limits
    if limits.min_words is not None and words < limits.min_words:
        message = f"{name} {have} {_words(words)}; at least {limits.min_words} are asked. Write more."
        yield _finding(asked, Level.MISSING, message, row)
    if limits.max_words is not None and words > limits.max_words:
        message = f"{name} {have} {_words(words)}; at most {limits.max_words} are asked. Make it shorter."
        yield _finding(asked, Level.LIMIT, message, row)


def _finding(
    asked: Asked, level: Level, message: str, row: int | None = None, column: str = ""
) -> Finding:
    return Finding(
        level=level,
        message=message,
        section=asked.section.id,
        question=asked.question.id,
        row=row,
        column=column,
    )


def _name(asked: Asked) -> str:
    return f"“{_english(asked.question.label)}”"


def _english(text: LocalText) -> str:
    return text.in_language("en")


def _words(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"


def _not_in_list(name: str, given: str, options: tuple[Option, ...]) -> str:
    choices = ", ".join(option.id for option in options)
    return f"{name} is “{given}”, which is not in the list. Choose one of: {choices}."


def _between(minimum: float | None, maximum: float | None) -> str:
    if minimum is not None and maximum is not None:
        return f"from {minimum:g} to {maximum:g}"
    if minimum is not None:
        return f"at least {minimum:g}"
    return f"at most {maximum:g}" if maximum is not None else ""


def _number(text: str) -> float | None:
    value = parse_number(text)
    return None if value is None else float(value)


def _day_year(text: str) -> float | None:
    try:
        return date.fromisoformat(text).year
    except ValueError:
        return None
