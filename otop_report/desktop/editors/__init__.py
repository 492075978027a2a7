"""The editors of answers: one module a kind, found by EDITORS and imported when a page first needs them."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from otop_report.desktop.editors.editor import Editor
from otop_report.desktop.surroundings import Surroundings
from otop_report.workshop.model import Kind, Question, ShownAs

_HERE = "otop_report.desktop.editors"

EDITORS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.TEXT: f"{_HERE}.facts.line:LineEditor",
        Kind.YEAR: f"{_HERE}.facts.line:LineEditor",
        Kind.DATE: f"{_HERE}.facts.day:DayEditor",
        Kind.NUMBER: f"{_HERE}.facts.number:NumberEditor",
        Kind.COUNTRY: f"{_HERE}.facts.country:CountryEditor",
        Kind.PICTURES: f"{_HERE}.pictures.pictures:PicturesEditor",
        Kind.CHOICE: f"{_HERE}.facts.choice:ChoiceEditor",
        Kind.PARAGRAPHS: f"{_HERE}.texts.paragraphs:ParagraphsEditor",
        Kind.BULLETS: f"{_HERE}.texts.bullets:BulletsEditor",
        Kind.MESSAGE: f"{_HERE}.texts.message:MessageEditor",
        Kind.TABLE: f"{_HERE}.tables.table:TableEditor",
        Kind.SERIES: f"{_HERE}.tables.series:SeriesEditor",
    }
)
"""The editor of each kind, as `module:class`."""

CARDS = f"{_HERE}.tables.cards:CardsEditor"
"""The editor of a table whose rows are shown as cards: a list beside a form."""


def editor_for(question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None) -> Editor:
    """A new editor that shows the answer of now."""
    place = CARDS if question.shown_as is ShownAs.CARDS else EDITORS[question.kind]
    module, _, name = place.partition(":")
    editor = getattr(importlib.import_module(module), name)(question, topic, surroundings, parent)
    assert isinstance(editor, Editor)
    editor.show_answer(editor.answer)
    return editor
