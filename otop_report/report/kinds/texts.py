"""The kinds that are text through and through: paragraphs and bullets."""

from __future__ import annotations

from otop_report.report.kinds.kind import Piece, filled, read_items
from otop_report.report.kinds.values import BulletsAnswer, ParagraphsAnswer
from otop_report.report.place import Place
from otop_report.report.text import plain, read_blocks, read_runs, write_blocks, write_runs
from otop_report.workshop.model import Question


def read_paragraphs(question: Question, value: object, place: Place) -> ParagraphsAnswer | None:
    """A string or a list of blocks."""
    blocks = read_blocks(value, place)
    return ParagraphsAnswer(blocks) if blocks else None


def write_paragraphs(question: Question, answer: ParagraphsAnswer) -> object:
    """A string where it reads back the same, else blocks."""
    return write_blocks(answer.blocks)


def paragraphs_pieces(question: Question, answer: ParagraphsAnswer, language: str) -> tuple[Piece, ...]:
    """`0`, `1` …: a block each."""
    return filled((str(index), block.text) for index, block in enumerate(answer.blocks))


def read_bullets(question: Question, value: object, place: Place) -> BulletsAnswer | None:
    """A list of strings or lists of runs; a blank item is dropped."""
    items = tuple(runs for item, at in read_items(value, "item", place) if (runs := read_runs(item, at)))
    return BulletsAnswer(items) if items else None


def write_bullets(question: Question, answer: BulletsAnswer) -> object:
    """Strings, and lists of runs where an item has a look."""
    return [write_runs(runs) for runs in answer.items]


def bullets_pieces(question: Question, answer: BulletsAnswer, language: str) -> tuple[Piece, ...]:
    """`0`, `1` …: an item each."""
    return filled((str(index), plain(runs)) for index, runs in enumerate(answer.items))
