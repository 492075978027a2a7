"""The shape of `workshop.toml`: its tables and keys, as docs/workshop-file.md tells them.

This module imports pydantic and is imported late. `read_tables` looks only at keys and types; whatever needs a
second look (ids, limits, conditions) is `soundness`. A value of a wrong type is reported, taken out and remembered
as *spoiled*, so that everything else can still be checked and no fault is told twice.
"""

from __future__ import annotations

import copy
import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, ValidationError

from otop_report.workshop.toml_lines import Path

NO_LIMIT = "none"
NEWEST_FORMAT = 1


def _text(value: object) -> object:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and value and all(isinstance(text, str) for text in value.values()):
        return value
    raise ValueError('expected text in quotes, or { en = "…", es = "…" }')


def _number_or_none(value: object) -> object:
    if value == NO_LIMIT or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    raise ValueError('expected a number, or "none"')


def _count_or_none(value: object) -> object:
    if value == NO_LIMIT or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise ValueError('expected a whole number, or "none"')


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


Text = Annotated[str | dict[str, str], PlainValidator(_text)]
NumberOrNone = Annotated[float | Literal["none"], PlainValidator(_number_or_none)]
CountOrNone = Annotated[int | Literal["none"], PlainValidator(_count_or_none)]
Values = Annotated[list[str], BeforeValidator(_listed)]


class Table(BaseModel):
    """A table of the file; a key that must be given has a blank default, which `soundness` finds."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class OptionTable(Table):
    """One of `options`."""

    id: str = ""
    label: Text = ""


class ColumnTable(Table):
    """One of `columns`."""

    id: str = ""
    label: Text = ""
    kind: str = "text"
    required: bool = False
    options: list[OptionTable] = []
    max_words: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    synonyms: list[str] = []


class ConditionTable(Table):
    """`show_if`."""

    question: str = ""
    values: Values = Field(default=[], alias="is")


class PromptTable(ConditionTable):
    """One of `prompt_if`."""

    prompt: Text = ""


class QuestionTable(Table):
    """`[[section.topic.question]]`."""

    id: str = ""
    kind: str = ""
    label: Text = ""
    prompt: Text = ""
    required: bool = False
    guidance: Text = ""
    example: Text = ""
    weak_example: Text = ""
    strong_example: Text = ""
    role: str = ""
    shown_as: str = ""
    show_if: ConditionTable | None = None
    prompt_if: list[PromptTable] = []
    synonyms: list[str] = []
    options: list[OptionTable] = []
    columns: list[ColumnTable] = []
    asks_unit: bool = False
    min_words: int | None = None
    max_words: int | None = None
    min_count: int | None = None
    max_count: int | None = None
    max_headline_words: int | None = None
    max_points: int | None = None
    minimum: float | None = None
    maximum: float | None = None


class TopicTable(Table):
    """`[[section.topic]]`."""

    id: str = ""
    name: Text = ""
    show_if: ConditionTable | None = None
    synonyms: list[str] = []
    question: list[QuestionTable] = []


class SectionTable(Table):
    """`[[section]]`."""

    id: str = ""
    name: Text = ""
    colour: int | None = None
    presenter: bool = False
    optional: bool = False
    phase: str = ""
    synonyms: list[str] = []
    topic: list[TopicTable] = []


class PhaseTable(Table):
    """`[[phase]]`."""

    id: str = ""
    name: Text = ""


class DatesTable(Table):
    """`[dates]`."""

    starts: date | None = None
    ends: date | None = None
    deadline: date | None = None


class ContactTable(Table):
    """`[contact]`."""

    name: str = ""
    email: str = ""
    phone: str = ""


class LookTable(Table):
    """`[look]`."""

    deck: str = ""
    document: str = ""
    logo: str = ""


class LimitsTable(Table):
    """`[limits]`."""

    max_slides: CountOrNone = 20
    talk_minutes: CountOrNone = 10
    question_minutes: CountOrNone = 5
    min_body_pt: float = 16.0
    max_pages: CountOrNone = 10
    max_file_megabytes: NumberOrNone = 10.0


class WorkshopTable(Table):
    """The whole file."""

    format: int = NEWEST_FORMAT
    id: str = ""
    version: str = "1"
    title: Text = ""
    short_title: Text = ""
    series: Text = ""
    subtitle: Text = ""
    organiser: Text = ""
    place: Text = ""
    language: str = "en"
    languages: list[str] = []
    dates: DatesTable = DatesTable()
    contact: ContactTable = ContactTable()
    look: LookTable = LookTable()
    limits: LimitsTable = LimitsTable()
    phase: list[PhaseTable] = []
    section: list[SectionTable] = []


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong at `path` of workshop.toml."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Tables:
    """What could be read of the file, the faults of its shape, and the paths of values that were taken out."""

    workshop: WorkshopTable
    faults: tuple[Fault, ...]
    spoiled: frozenset[Path]


_TABLES: Mapping[str, type[Table]] = {
    "": WorkshopTable,
    "dates": DatesTable,
    "contact": ContactTable,
    "look": LookTable,
    "limits": LimitsTable,
    "phase": PhaseTable,
    "section": SectionTable,
    "topic": TopicTable,
    "question": QuestionTable,
    "options": OptionTable,
    "columns": ColumnTable,
    "show_if": ConditionTable,
    "prompt_if": PromptTable,
}
"""The table that stands under a key."""

_ONCE = ("", "dates", "contact", "look", "limits")
"""Tables that stand there once; a key that landed in the wrong one of them is told where it belongs."""

_EXPECTED: Mapping[str, str] = {
    "string_type": "text in quotes",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "date_type": "a date without quotes, as in 2017-03-16",
    "list_type": "a list in [ ]",
    "model_type": "a table",
}
"""What a kind of pydantic error expected, in plain words."""

_HEADS: Mapping[str, str] = {
    "section": "[[section]]",
    "topic": "[[section.topic]]",
    "question": "[[section.topic.question]]",
    "phase": "[[phase]]",
}


def read_tables(data: Mapping[str, Any]) -> Tables:
    """The tables in the data of a `workshop.toml`."""
    faults: list[Fault] = []
    spoiled: set[Path] = set()
    rest = dict(data)
    while True:
        try:
            return Tables(WorkshopTable.model_validate(rest), tuple(faults), frozenset(spoiled))
        except ValidationError as error:
            rest = copy.deepcopy(rest)
            # Errors inside a value that is itself wrong cannot come together with it, so each is told once.
            for one in error.errors(include_url=False):
                faults.append(Fault(one["loc"], _sentence(one["type"], one["loc"], one["input"], one["msg"])))
                spoiled.add(one["loc"])
                _take_out(rest, one["loc"])


def _take_out(data: Any, path: Path) -> None:
    """Remove a key; an element of a list is made blank instead, so that the others keep their position."""
    for part in path[:-1]:
        data = data[part]
    last = path[-1]
    if isinstance(last, int):
        data[last] = {} if path[-2] in _TABLES else ""
    else:
        del data[last]


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean "…"?`, or nothing where no known name is like it."""
    near = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f'; did you mean "{near[0]}"?' if near else ""


def _sentence(kind: str, path: Path, value: object, message: str) -> str:
    key = str(next((part for part in reversed(path) if isinstance(part, str)), ""))
    if kind == "extra_forbidden":
        return _unknown_key(path)
    if kind == "value_error":  # one of our own validators above
        return f"{key}: {message.removeprefix('Value error, ')}; found {described(value)}"
    if kind == "list_type" and key in _HEADS:
        return f"{key}: write {_HEADS[key]} with two brackets on each side; found {described(value)}"
    expected = _EXPECTED.get(kind)
    if expected is None:  # a rule of pydantic we have no words for is told in its own
        return f"{key}: {message}"
    return f"{key}: expected {expected}; found {described(value)}"


def _unknown_key(path: Path) -> str:
    key = str(path[-1])
    table = next((part for part in reversed(path[:-1]) if isinstance(part, str)), "")
    known = keys_of(_TABLES[table])
    if key not in known and table in _ONCE:
        for other in _ONCE:
            if key in keys_of(_TABLES[other]):
                place = f"in [{other}]" if other else "at the top of the file, before the first [ ]"
                return f'unknown key "{key}" here; it belongs {place}'
    return f'unknown key "{key}"{nearest(key, known) or "; expected " + ", ".join(known)}'


def keys_of(table: type[Table]) -> tuple[str, ...]:
    """The keys a table may have, as they are written."""
    return tuple(field.alias or name for name, field in table.model_fields.items())


def described(value: object) -> str:
    """A value as a person would name it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f'the text "{value if len(value) <= 40 else value[:37] + "..."}"'
        case int() | float():
            return f"the number {str(value)[:40]}"
        case list():
            return "a list"
        case dict():
            return "a table"
        case datetime() | date() | time():
            return f"the date or time {value}"
        case _:
            return type(value).__name__
