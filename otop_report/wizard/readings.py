"""How a typed number, year or day is read, and what is asked where there is doubt.

Nothing here changes what a person typed: a reading is offered, and only what they choose is taken. Numbers are shown
with a comma between thousands and a point before decimals, as the slides' charts have them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from otop_report.report.kinds.facts import day_of, year_of
from otop_report.report.numbers import parse_number, parse_numbers

_DIGITS = re.compile(r"\d[\d\s.,'’\u066b\u066c]*\d|\d")
_LONE_POINT = re.compile(r"\d{1,3}\.\d{3}")
_SEPARATORS = re.compile(r"[\s'’]")
_ONE_YEAR = re.compile(r"(?<!\d)([12]\d{3})(?!\d)")
_LOOKS_LIKE = str.maketrans({"I": "1", "l": "1", "i": "1", "|": "1", "!": "1", "L": "1",
                             "O": "0", "o": "0", "Q": "0", "D": "0", "S": "5", "s": "5", "B": "8", "Z": "2", "z": "2",
                             "G": "6", "b": "6", "q": "9"})  # fmt: skip
_THAI_YEARS = 543
_TAIWAN_YEARS = 1911
_EARLIEST, _LATEST = 1800, 2100
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january ene enero janv janvier", "feb february febrero fev fevr fevrier février févr",
            "mar march marzo mars", "apr april abr abril avr avril", "may mayo mai", "jun june junio juin",
            "jul july julio juil juillet", "aug august ago agosto aout août", "sep sept september septiembre septembre",
            "oct october octubre octobre", "nov november noviembre novembre",
            "dec december dic diciembre decembre décembre",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_THREE_NUMBERS = re.compile(r"(\d{1,4})\s*[./\s-]\s*(\d{1,2})\s*[./\s-]\s*(\d{1,4})")
_CHINESE_DAY = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?")


@dataclass(frozen=True, slots=True)
class NumberReading:
    """How a typed number can be read: each value with the typed text as it then reads."""

    value: Decimal
    shown: str


@dataclass(frozen=True, slots=True)
class YearReading:
    """The year that was perhaps meant. `letters` are those that stand for figures (`I` in `20I3`), `calendar` is
    `Thai` or `Taiwan` where the year was counted so; both are "" where other words stand beside it.
    """

    year: int
    letters: str = ""
    calendar: str = ""


def number_doubts(typed: str, confirmed: Decimal | None = None) -> tuple[NumberReading, ...]:
    """The readings to ask about: none where the text is plain (or says no number, or was confirmed), one where its
    marks are unusual (`4.215.004,10`), two where they can mean either (`1.234`).
    """
    if confirmed is not None:
        return ()
    digits = _DIGITS.search(typed)
    if digits is None:
        return ()
    value = parse_number(typed)
    if value is not None:
        shown = grouped(value)
        plain = _SEPARATORS.sub("", digits.group())
        return () if plain in (shown, shown.replace(",", "")) else (_reading(typed, value),)
    if not _LONE_POINT.fullmatch(digits.group()):
        return ()
    # Beside a value that shows its writer's decimal mark, the same text can be read.
    both = (parse_numbers((typed, sample))[0] for sample in ("0,5", "0.5"))
    return tuple(_reading(typed, one) for one in both if one is not None)


def grouped(value: Decimal) -> str:
    """A number with commas between thousands: `4,215,004.10`; its decimals stay as many as they are."""
    return f"{value:,f}"


def year_doubt(typed: str, minimum: float | None = None, maximum: float | None = None) -> YearReading | None:
    """The year that a text which is none, or lies outside its limits, perhaps means; None where nothing comes near."""
    text = typed.strip()
    year = year_of(text)
    if year is not None and not _outside(year, minimum, maximum):
        return None
    found = next((one for one in _meant_years(text) if not _outside(one.year, minimum, maximum)), None)
    return found if found is not None and _EARLIEST <= found.year <= _LATEST else None


def day_doubts(typed: str) -> tuple[date, ...]:
    """The days that a text which is no ISO day can mean: none, one, or two (`03/04/2017`), day before month first."""
    text = typed.strip()
    if not text or day_of(text) is not None:
        return ()
    chinese = _CHINESE_DAY.fullmatch(text)
    if chinese:
        return _days([tuple(map(int, chinese.groups()))])
    numbers = _THREE_NUMBERS.fullmatch(text)
    if numbers:
        first, middle, last = (int(one) for one in numbers.groups())
        if len(numbers[1]) == 4:
            return _days([(first, middle, last)])
        if len(numbers[3]) != 4:
            return ()
        return _days([(last, middle, first), (last, first, middle)])
    return _named_day(text)




def _reading(typed: str, value: Decimal) -> NumberReading:
    found = _DIGITS.search(typed)
    assert found is not None
    shown = grouped(value)
    before = typed[: found.start()]
    if shown.startswith("-") and before.rstrip().endswith(("-", "−")):
        shown = shown[1:]
    return NumberReading(value, (before + shown + typed[found.end() :]).strip())


def _meant_years(text: str) -> list[YearReading]:
    """What a text may mean as a year, the likeliest first."""
    readings: list[YearReading] = []
    if len(text) == 4 and any(c.isdecimal() for c in text):
        as_figures = text.translate(_LOOKS_LIKE)
        if year_of(as_figures) is not None and as_figures != text:
            letters = "".join(dict.fromkeys(c for c in text if not c.isdecimal()))
            readings.append(YearReading(int(as_figures), letters=letters))
    counted = text.removeprefix("民國").removeprefix("民国").removesuffix("年").strip()
    if counted.isdecimal():
        if len(counted) == 4:
            readings.append(YearReading(int(counted) - _THAI_YEARS, calendar="Thai"))
        if len(counted) == 3 or (len(counted) >= 2 and counted != text):
            readings.append(YearReading(int(counted) + _TAIWAN_YEARS, calendar="Taiwan"))
    years = list(dict.fromkeys(_ONE_YEAR.findall(text)))
    if years and years[0] != text:
        readings.append(YearReading(int(years[0])))
    return readings


def _outside(year: int, minimum: float | None, maximum: float | None) -> bool:
    return (minimum is not None and year < minimum) or (maximum is not None and year > maximum)


def _named_day(text: str) -> tuple[date, ...]:
    """A day with its month in words: `16 March 2017`, `March 16th, 2017`, `16 de marzo de 2017`."""
    words = [word.casefold().rstrip(".") for word in re.findall(r"[^\W\d_]+\.?|\d+", text)]
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    numbers = [int(word) for word in words if word.isdecimal()]
    if len(months) != 1 or len(numbers) != 2 or max(numbers) < 1000:
        return ()
    return _days([(max(numbers), months[0], min(numbers))])


def _days(candidates: list[tuple[int, ...]]) -> tuple[date, ...]:
    found: dict[date, None] = {}
    for year, month, day in candidates:
        if 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= _days_of(year, month):
            found[date(year, month, day)] = None
    return tuple(found)


def _days_of(year: int, month: int) -> int:
    if month == 12:
        return 31
    return (date(year, month + 1, 1) - timedelta(days=1)).day
