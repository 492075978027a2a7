"""The kinds of answer: the values, and what reads, writes and measures them.

`KINDS[question.kind]` offers `read`, `write` and `pieces` (see `AnswerKind`). A new kind is its value, its module here
and a line in `KINDS`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from otop_report.report.kinds import facts, message, pictures, series, table, texts
from otop_report.report.kinds.kind import AnswerKind, Piece
from otop_report.report.kinds.values import Answer
from otop_report.report.place import Place
from otop_report.workshop.model import Kind, Question

__all__ = ["KINDS", "Answer", "AnswerKind", "Piece", "pieces", "read_answer", "write_answer"]

KINDS: Mapping[Kind, AnswerKind[Any]] = MappingProxyType(
    {
        Kind.TEXT: AnswerKind(facts.read_text, facts.write_text, facts.text_pieces),
        Kind.NUMBER: AnswerKind(facts.read_number, facts.write_number, facts.number_pieces),
        Kind.YEAR: AnswerKind(facts.read_year, facts.write_year, facts.year_pieces),
        Kind.DATE: AnswerKind(facts.read_date, facts.write_date, facts.date_pieces),
        Kind.COUNTRY: AnswerKind(facts.read_country, facts.write_country, facts.country_pieces),
        Kind.CHOICE: AnswerKind(facts.read_choice, facts.write_choice, facts.choice_pieces),
        Kind.MESSAGE: AnswerKind(message.read, message.write, message.pieces),
        Kind.PARAGRAPHS: AnswerKind(texts.read_paragraphs, texts.write_paragraphs, texts.paragraphs_pieces),
        Kind.BULLETS: AnswerKind(texts.read_bullets, texts.write_bullets, texts.bullets_pieces),
        Kind.TABLE: AnswerKind(table.read, table.write, table.pieces),
        Kind.SERIES: AnswerKind(series.read, series.write, series.pieces),
        Kind.PICTURES: AnswerKind(pictures.read, pictures.write, pictures.pieces),
    }
)


def read_answer(question: Question, value: object, place: Place) -> Answer | None:
    """The answer that a JSON value holds; None where nothing was answered. Wrong shapes are noted at the place."""
    if value is None or value in ("", [], ()) or (isinstance(value, str) and not value.strip()):
        return None
    answer: Answer | None = KINDS[question.kind].read(question, value, place)
    return answer


def write_answer(question: Question, answer: Answer) -> object:
    """The JSON value that reads back equal."""
    return KINDS[question.kind].write(question, answer)


def pieces(question: Question, answer: Answer, language: str) -> tuple[Piece, ...]:
    """Every displayed text of an answer in reading order, with its path inside the answer."""
    return KINDS[question.kind].pieces(question, answer, language)
