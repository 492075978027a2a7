"""The workshop as a value: what is asked, of whom, within which limits, in which look.

Everything here is frozen and free of files: `workshop.load` makes it, every later stage only reads it.
Ids are contracts (they stand in report files and in exported files): a section's id is one word (`overview`),
a topic's is `section.topic`, a question's is `section.question`, and a question's topic is where it stands,
not part of its id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """The kinds of question; what an answer of each looks like is told in `report.kinds`."""

    TEXT = "text"
    NUMBER = "number"
    YEAR = "year"
    DATE = "date"
    COUNTRY = "country"
    CHOICE = "choice"
    MESSAGE = "message"
    PARAGRAPHS = "paragraphs"
    BULLETS = "bullets"
    TABLE = "table"
    SERIES = "series"
    PICTURES = "pictures"


FACT_KINDS = frozenset({Kind.TEXT, Kind.NUMBER, Kind.YEAR, Kind.DATE, Kind.COUNTRY, Kind.CHOICE})
"""Kinds with one short value; the facts of a topic share a slide and a table."""


class Role(StrEnum):
    """What a fact is used for beside its own place: the cover, the footer, the file's properties."""

    NAME = "name"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    POSITION = "position"
    CONTACT = "contact"


class ShownAs(StrEnum):
    """The form in which a table, bullets or a series is shown."""

    TABLE = "table"
    CARDS = "cards"
    TIMELINE = "timeline"
    BEFORE_AFTER = "before_after"
    BULLETS = "bullets"
    LESSONS = "lessons"
    CHART = "chart"
    FIGURES = "figures"


COLUMN_KINDS = (Kind.TEXT, Kind.NUMBER, Kind.YEAR, Kind.DATE, Kind.CHOICE)
"""Kinds a column of a table can have."""

SHOWN_AS: Mapping[Kind, tuple[ShownAs, ...]] = MappingProxyType(
    {
        Kind.TABLE: (ShownAs.TABLE, ShownAs.CARDS, ShownAs.TIMELINE, ShownAs.BEFORE_AFTER),
        Kind.BULLETS: (ShownAs.BULLETS, ShownAs.LESSONS),
        Kind.SERIES: (ShownAs.CHART, ShownAs.FIGURES, ShownAs.TABLE),
    }
)
"""The forms a kind can be shown in, the default first; other kinds have one form only."""

LIMITS_OF_KIND: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        Kind.TEXT: ("min_words", "max_words"),
        Kind.NUMBER: ("minimum", "maximum"),
        Kind.YEAR: ("minimum", "maximum"),
        Kind.DATE: ("minimum", "maximum"),
        Kind.COUNTRY: (),
        Kind.CHOICE: (),
        Kind.MESSAGE: ("min_words", "max_words", "max_headline_words", "max_points"),
        Kind.PARAGRAPHS: ("min_words", "max_words"),
        Kind.BULLETS: ("min_count", "max_count", "min_words", "max_words"),
        Kind.TABLE: ("min_count", "max_count"),
        Kind.SERIES: ("min_count", "max_count"),
        Kind.PICTURES: ("min_count", "max_count"),
    }
)
"""The limits (fields of Limits) that mean something for a kind."""

MAX_HEADLINE_WORDS = 12
MAX_POINTS = 6
"""The limits of a message that sets none of its own."""


@dataclass(frozen=True, slots=True)
class LocalText:
    """A sentence of the workshop in one or more languages.

    `by_language` holds (language tag, text) pairs, the workshop's own language first.
    """

    by_language: tuple[tuple[str, str], ...]

    def in_language(self, language: str) -> str:
        """The text in `language`, else in its base language (`zh` for `zh-Hant`), else in the first one
        given.
        """
        wanted = language.replace("_", "-").casefold()
        base = wanted.split("-")[0]
        for tag, text in self.by_language:
            if tag.replace("_", "-").casefold() == wanted:
                return text
        for tag, text in self.by_language:
            if tag.replace("_", "-").casefold().split("-")[0] == base:
                return text
        return self.by_language[0][1]

    def __str__(self) -> str:
        return self.by_language[0][1]


def in_english(text: str) -> LocalText:
    """A LocalText that has only English."""
    return LocalText((("en", text),))


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: the id that is stored and the label that is shown."""

    id: str
    label: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table question; `kind` is one of text, number, year, date, choice."""

    id: str
    label: LocalText
    kind: Kind = Kind.TEXT
    required: bool = False
    options: tuple[Option, ...] = ()
    max_words: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What an answer should keep to; None means no limit. Passing one is a finding, never an error.

    Words: of a text, of paragraphs, of each bullet, or of the *details* of a message.
    Count: items of bullets, rows of a table, indicators of a series, pictures. Values: of a number, a year or
    a date's year.
    """

    min_words: int | None = None
    max_words: int | None = None
    min_count: int | None = None
    max_count: int | None = None
    max_headline_words: int | None = None
    max_points: int | None = None
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """Shown only where the choice or text answer of `question` is one of `values`."""

    question: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConditionalPrompt:
    """Another prompt where a condition holds."""

    condition: Condition
    prompt: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing asked. `label` is its short name on a facts slide or in a table; `prompt` the sentence that
    asks.
    """

    id: str
    kind: Kind
    label: LocalText
    prompt: LocalText
    required: bool = False
    guidance: LocalText | None = None
    example: LocalText | None = None
    weak_example: LocalText | None = None
    strong_example: LocalText | None = None
    role: Role | None = None
    limits: Limits = field(default_factory=Limits)
    options: tuple[Option, ...] = ()
    columns: tuple[Column, ...] = ()
    asks_unit: bool = False
    shown_as: ShownAs | None = None
    show_if: Condition | None = None
    prompt_if: tuple[ConditionalPrompt, ...] = ()
    synonyms: tuple[str, ...] = ()

    def column(self, column_id: str) -> Column | None:
        """The column of that id."""
        return next((column for column in self.columns if column.id == column_id), None)

    def option(self, option_id: str) -> Option | None:
        """The option of that id."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A page of the wizard: one or more slides, one second-level heading."""

    id: str
    name: LocalText
    questions: tuple[Question, ...]
    show_if: Condition | None = None
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the report. `colour` 1–4 picks the accent of the base deck.

    `presenter` marks the section about the participant: it goes to the cover, an "about the presenter" slide
    and the closing slide instead of having an opener. `phase` is None for the report that is brought along; a
    section of a later phase is left out of everything else and exported by naming the phase. `optional`
    sections need not be there at all.
    """

    id: str
    name: LocalText
    topics: tuple[Topic, ...]
    colour: int = 1
    presenter: bool = False
    optional: bool = False
    phase: str | None = None
    synonyms: tuple[str, ...] = ()

    @property
    def questions(self) -> Iterator[Question]:
        """The questions of all topics in their order."""
        return (question for topic in self.topics for question in topic.questions)


@dataclass(frozen=True, slots=True)
class Phase:
    """A later moment at which further sections are asked (`closing`)."""

    id: str
    name: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportLimits:
    """What the exported files should keep to: slides, minutes, points (1/72 inch), A4 pages, megabytes."""

    max_slides: int | None = 20
    talk_minutes: int | None = 10
    question_minutes: int | None = 5
    min_body_pt: float = 16.0
    max_pages: int | None = 10
    max_file_megabytes: float | None = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom a participant asks."""

    name: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """What one workshop asks for.

    `series` and `subtitle` stand on the cover ("One Town, One Product", "Country report"), `short_title` in
    the footer. `languages` are those its strings are given in, `language` the first of them and the default
    of reports. `files` holds the bytes of the workshop file by their name inside it (`workshop.toml`,
    `deck.pptx`, …), so that a report can carry its workshop; `hash` is the SHA-256 (hex) over them, the same
    for folder and zip.
    """

    id: str
    version: str
    title: LocalText
    sections: tuple[Section, ...]
    short_title: LocalText
    series: LocalText
    subtitle: LocalText
    organiser: LocalText
    starts: date | None = None
    ends: date | None = None
    deadline: date | None = None
    place: LocalText | None = None
    contact: Contact = field(default_factory=Contact)
    language: str = "en"
    languages: tuple[str, ...] = ("en",)
    limits: ExportLimits = field(default_factory=ExportLimits)
    phases: tuple[Phase, ...] = ()
    base_deck: str | None = None
    base_document: str | None = None
    logo: str | None = None
    files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    hash: str = ""

    def section(self, section_id: str) -> Section | None:
        """The section of that id."""
        return next((section for section in self.sections if section.id == section_id), None)

    @property
    def topics(self) -> Iterator[Topic]:
        """All topics in their order."""
        return (topic for section in self.sections for topic in section.topics)

    @property
    def questions(self) -> Iterator[Question]:
        """All questions in their order."""
        return (question for section in self.sections for question in section.questions)

    def question(self, question_id: str) -> Question | None:
        """The question of that id."""
        return next((question for question in self.questions if question.id == question_id), None)

    def with_role(self, role: Role) -> Question | None:
        """The question that has this role."""
        return next((question for question in self.questions if question.role is role), None)
