"""From the tables of a sound workshop file to the Workshop."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from types import MappingProxyType

from otop_report.workshop.draft import Draft, PlacedQuestion, PlacedTopic, full_id
from otop_report.workshop.model import (
    MAX_HEADLINE_WORDS,
    MAX_POINTS,
    SHOWN_AS,
    Column,
    Condition,
    ConditionalPrompt,
    Contact,
    ExportLimits,
    Kind,
    Limits,
    LocalText,
    Option,
    Phase,
    Question,
    Role,
    Section,
    ShownAs,
    Topic,
    Workshop,
)
from otop_report.workshop.schema import ColumnTable, ConditionTable, LimitsTable, OptionTable
from otop_report.workshop.soundness.files import named_file
from otop_report.workshop.texts import Translation, in_languages, placed_texts, tidy
from otop_report.workshop.toml_lines import Path


def build(draft: Draft, translations: tuple[Translation, ...], files: Mapping[str, bytes]) -> Workshop:
    """The Workshop of a draft without faults; `files` are all that belong to it."""
    return _Builder(draft, translations).workshop(files)


def files_hash(files: Mapping[str, bytes]) -> str:
    """SHA-256 (hex) over names and bytes; the order and the packing do not matter."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{len(name.encode())} {len(files[name])} {name}\n".encode())
        digest.update(files[name])
    return digest.hexdigest()


class _Builder:
    def __init__(self, draft: Draft, translations: tuple[Translation, ...]) -> None:
        self.draft = draft
        self.translations = translations
        self.texts = {
            text.path: in_languages(text, draft.languages, translations) for text in placed_texts(draft)
        }

    def workshop(self, files: Mapping[str, bytes]) -> Workshop:
        table = self.draft.workshop
        title = self.texts[("title",)]
        return Workshop(
            id=table.id,
            version=table.version.strip(),
            title=title,
            short_title=self.text("short_title") or title,
            series=self.texts[("series",)],
            subtitle=self.texts[("subtitle",)],
            organiser=self.texts[("organiser",)],
            place=self.text("place"),
            starts=table.dates.starts,
            ends=table.dates.ends,
            deadline=table.dates.deadline,
            contact=Contact(
                name=tidy(table.contact.name, False),
                email=tidy(table.contact.email, False),
                phone=tidy(table.contact.phone, False),
            ),
            language=table.language,
            languages=self.draft.languages,
            limits=_export_limits(table.limits),
            phases=tuple(
                Phase(phase.id, self.texts[("phase", n, "name")]) for n, phase in enumerate(table.phase)
            ),
            sections=self.sections(),
            base_deck=named_file(self.draft, "deck") or None,
            base_document=named_file(self.draft, "document") or None,
            logo=named_file(self.draft, "logo") or None,
            files=MappingProxyType(dict(files)),
            hash=files_hash(files),
        )

    def text(self, *path: str | int) -> LocalText | None:
        """A text that may be left out."""
        text = self.texts[path]
        return text if str(text) else None

    def synonyms(self, given: list[str], key: str) -> tuple[str, ...]:
        """Those of the file and of the translations, each once."""
        more = (
            one
            for translation in self.translations
            for one in translation.synonyms.get(f"{key}.synonyms", ())
        )
        return tuple(dict.fromkeys(tidied for one in (*given, *more) if (tidied := tidy(one, False))))

    def sections(self) -> tuple[Section, ...]:
        sections = []
        turn = 0
        for position, table in enumerate(self.draft.workshop.section):
            turn += not table.presenter
            topics = [topic for topic in self.draft.topics if topic.path[1] == position]
            sections.append(
                Section(
                    id=table.id,
                    name=self.texts[("section", position, "name")],
                    topics=tuple(self.topic(topic) for topic in topics),
                    colour=table.colour or (1 if table.presenter else (turn - 1) % 4 + 1),
                    presenter=table.presenter,
                    optional=table.optional,
                    phase=table.phase or None,
                    synonyms=self.synonyms(table.synonyms, table.id),
                )
            )
        return tuple(sections)

    def topic(self, placed: PlacedTopic) -> Topic:
        questions = [question for question in self.draft.questions if question.topic.path == placed.path]
        return Topic(
            id=placed.id,
            name=self.texts[(*placed.path, "name")],
            questions=tuple(self.question(question) for question in questions),
            show_if=_condition(placed.section.id, placed.table.show_if),
            synonyms=self.synonyms(placed.table.synonyms, placed.id),
        )

    def question(self, placed: PlacedQuestion) -> Question:
        table, path = placed.table, placed.path
        kind = Kind(table.kind)
        forms = SHOWN_AS.get(kind, ())
        return Question(
            id=placed.id,
            kind=kind,
            label=self.text(*path, "label") or self.texts[(*placed.topic.path, "name")],
            prompt=self.texts[(*path, "prompt")],
            required=table.required,
            guidance=self.text(*path, "guidance"),
            example=self.text(*path, "example"),
            weak_example=self.text(*path, "weak_example"),
            strong_example=self.text(*path, "strong_example"),
            role=Role(table.role) if table.role else None,
            limits=_limits(placed),
            options=self.options(path, table.options),
            columns=tuple(
                self.column((*path, "columns", n), column, f"{placed.id}.columns.{column.id}")
                for n, column in enumerate(table.columns)
            ),
            asks_unit=table.asks_unit,
            shown_as=ShownAs(table.shown_as) if table.shown_as else (forms[0] if forms else None),
            show_if=_condition(placed.section.id, table.show_if),
            prompt_if=tuple(
                ConditionalPrompt(
                    _condition_of(placed.section.id, other), self.texts[(*path, "prompt_if", n, "prompt")]
                )
                for n, other in enumerate(table.prompt_if)
            ),
            # A topic and a question may share an id; the synonyms a translation gives then belong to both.
            synonyms=self.synonyms(table.synonyms, placed.id),
        )

    def options(self, path: Path, options: list[OptionTable]) -> tuple[Option, ...]:
        return tuple(
            Option(option.id, self.texts[(*path, "options", n, "label")]) for n, option in enumerate(options)
        )

    def column(self, path: Path, table: ColumnTable, key: str) -> Column:
        return Column(
            id=table.id,
            label=self.texts[(*path, "label")],
            kind=Kind(table.kind),
            required=table.required,
            options=self.options(path, table.options),
            max_words=table.max_words,
            minimum=table.minimum,
            maximum=table.maximum,
            synonyms=self.synonyms(table.synonyms, key),
        )


def _limits(placed: PlacedQuestion) -> Limits:
    table = placed.table
    is_message = table.kind == Kind.MESSAGE
    return Limits(
        min_words=table.min_words,
        max_words=table.max_words,
        min_count=table.min_count,
        max_count=table.max_count,
        max_headline_words=table.max_headline_words or (MAX_HEADLINE_WORDS if is_message else None),
        max_points=table.max_points or (MAX_POINTS if is_message else None),
        minimum=table.minimum,
        maximum=table.maximum,
    )


def _export_limits(table: LimitsTable) -> ExportLimits:
    # The one word a limit can be is "none".
    return ExportLimits(
        max_slides=None if isinstance(table.max_slides, str) else table.max_slides,
        talk_minutes=None if isinstance(table.talk_minutes, str) else table.talk_minutes,
        question_minutes=None if isinstance(table.question_minutes, str) else table.question_minutes,
        min_body_pt=table.min_body_pt,
        max_pages=None if isinstance(table.max_pages, str) else table.max_pages,
        max_file_megabytes=None if isinstance(table.max_file_megabytes, str) else table.max_file_megabytes,
    )


def _condition(section: str, table: ConditionTable | None) -> Condition | None:
    return None if table is None else _condition_of(section, table)


def _condition_of(section: str, table: ConditionTable) -> Condition:
    return Condition(full_id(section, table.question), tuple(table.values))
