"""Lessons: numbered rows under rules, as many on a slide as stand well; a short first sentence is set bold.

One lesson has no number and is large. Lessons too long for rows are a numbered list in the body's placeholder, over as
many slides as it needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.breaking import cut, natural_width
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Content, Draft, Flow, Piece
from otop_report.compose.deck.kinds.items import item_pieces
from otop_report.compose.deck.places import body_place
from otop_report.compose.deck.rows import Placed, even_shares, placed, shared_heights
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.spread import over_boxes
from otop_report.compose.deck.texts import (
    MOST_ITEMS,
    Filled,
    Look,
    as_runs,
    one_box,
    sizes_for,
)
from otop_report.compose.geometry import Rect
from otop_report.compose.metrics import Font
from otop_report.compose.placed import PlacedParagraph
from otop_report.report.kinds.values import BulletsAnswer
from otop_report.report.sentences import sentence_ends
from otop_report.report.text import Runs, plain, word_count
from otop_report.workshop.model import Question

MOST_LEAD_WORDS = 6
_HIGHEST = 93.6
_TEXT_AT, _NUMBER_SIZE = 65.3, 40.0
_ALONE_SIZES = (28.0, 24.0, 20.0, 18.0, 16.0)
_ABOVE, _BELOW = 9.0, 5.0
MOST_MIDDLE_LINES = 2
_DEEP = 10000.0


@dataclass(frozen=True, slots=True)
class _Lesson:
    """A lesson with its number from 1 and the anchor of its box."""

    number: int
    piece: Piece
    anchor: str

    @property
    def words(self) -> int:
        """How many words the row shows, its number among them."""
        return word_count(plain(self.piece.runs)) + 1


def lessons_slides(question: Question, answer: BulletsAnswer, topic: TopicSetting) -> list[Content]:
    """The lessons in the officer's order, numbered through."""
    pieces, notes = item_pieces(question.id, answer.items, "", topic, level=0)
    lessons = [
        _Lesson(number, replace(piece, runs=_with_lead(piece.runs)), str(Anchor(question.id, piece.path)))
        for number, piece in enumerate(pieces, 1)
    ]
    if len(lessons) == 1:
        alone = _alone(question, lessons[0], topic)
        return [replace(alone, notes=notes)]
    rows = _in_rows(lessons, topic)
    drafts = rows
    if rows is None or 2 * len(rows) > len(lessons):
        listed = _as_list(question, lessons, topic)
        drafts = rows if rows is not None and len(rows) <= len(listed) else listed
    assert drafts
    return [replace(drafts[0], notes=notes), *drafts[1:]]


def _with_lead(runs: Runs) -> Runs:
    """The runs with their first sentence bold where it is short and more follows."""
    text = plain(runs)
    end = sentence_ends(text)[0] if text else 0
    if end >= len(text) or word_count(text[:end]) > MOST_LEAD_WORDS or any(run.bold for run in runs):
        return runs
    return (*(replace(run, bold=True) for run in cut(runs, 0, end)), *cut(runs, end, len(text)))


def _alone(question: Question, lesson: _Lesson, topic: TopicSetting) -> Content:
    """One lesson, large in the body's place; a long one flows as any text."""
    setting = topic.setting
    layout = setting.theme.layout("message", topic.colour)
    place = body_place(setting.theme, layout)
    look = Look(accent=topic.text_colour(layout))
    sizes = [size for size in _ALONE_SIZES if size >= setting.minimum]
    filled = one_box((lesson.piece,), place, sizes, look, str(Anchor(question.id)))
    if filled is None or lesson.words > setting.most_words:
        return Flow((lesson.piece,))
    return Draft(layout=layout, boxes=(filled.box,), placements=filled.placements())


def _in_rows(lessons: Sequence[_Lesson], topic: TopicSetting) -> list[Draft] | None:
    """A row a lesson on as few slides as hold them, evenly; None where one lesson is too long for a slide."""
    setting = topic.setting
    layout = setting.theme.layout("lessons", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    title = word_count(topic.title)
    for slides in range(-(-len(lessons) // MOST_ITEMS), len(lessons) + 1):
        pages = even_shares(lessons, slides)
        if any(sum(lesson.words for lesson in page) + title > setting.most_words for page in pages):
            continue
        for size in canvas.sizes(*((24.0, 20.0, 18.0, 16.0) if len(pages[0]) <= 3 else (20.0, 18.0, 16.0))):
            blocks = [block for page in pages if (block := _rows(page, size, canvas)) is not None]
            if len(blocks) == len(pages):
                return [Draft(layout=layout, boxes=one.boxes, placements=one.placements) for one in blocks]
    return None


def _rows(lessons: Sequence[_Lesson], size: float, canvas: Canvas) -> Placed | None:
    """The lessons of one slide under rules, number and text in the middle of their row; long texts begin at its top."""
    rect = canvas.rect
    text_at = max(canvas.across(_TEXT_AT), _number_width(lessons[-1].number, canvas) + 10.0)
    set_texts = []
    for lesson in lessons:
        room = Rect(rect.x + text_at, rect.y, rect.width - text_at, _DEEP)
        filled = canvas.text(room, (lesson.piece,), (size,), anchor=lesson.anchor)
        if filled is None:
            return None
        set_texts.append(filled)
    least = _NUMBER_SIZE * 1.22 * 0.8
    needed = [max(filled.box.text_height + _ABOVE + _BELOW, least + 2.0) for filled in set_texts]
    heights = shared_heights(needed, rect.height, canvas.down(_HIGHEST))
    if heights is None:
        return None
    short = all(len(filled.box.paragraphs[0].lines) <= MOST_MIDDLE_LINES for filled in set_texts)
    vertical, above = ("middle", 1.0) if short else ("top", canvas.down(_ABOVE))
    result, y = Placed(()), rect.y
    for lesson, filled, height in zip(lessons, set_texts, heights, strict=True):
        row = Rect(rect.x, y + above, text_at - 8.0, height - above)
        number = canvas.text(
            row, (Piece(runs=as_runs(str(lesson.number))),), (_NUMBER_SIZE,), bold=True, colour=canvas.accent_text,
            vertical=vertical, role="figure", line_spacing=0.8,
        )  # fmt: skip
        if number is None:
            return None
        beside = replace(filled.box.rect, y=row.y, height=row.height)
        text = replace(filled.box, rect=beside, vertical=vertical)
        rule = canvas.rule(rect.x, y, rect.width, 2.0 if lesson is lessons[0] else 1.0)
        result += placed(rule, number, replace(filled, box=text))
        y += height
    return result


def _number_width(number: int, canvas: Canvas) -> float:
    font = Font(canvas.topic.setting.theme.body_font, _NUMBER_SIZE, bold=True)
    return natural_width(as_runs(str(number)), font)


def _as_list(question: Question, lessons: Sequence[_Lesson], topic: TopicSetting) -> list[Draft]:
    """A numbered list in the body's placeholder, which goes on over further slides."""
    setting = topic.setting
    layout = setting.theme.layout("lessons", topic.colour)
    place = body_place(setting.theme, layout)
    pieces = [replace(lesson.piece, level=1) for lesson in lessons]
    numbers = {lesson.piece.path: lesson.number for lesson in lessons}
    look = Look(accent=topic.text_colour(layout))
    sizes = sizes_for(place, setting.minimum)
    boxes = over_boxes(pieces, place, sizes, look, str(Anchor(question.id)), setting.most_words)
    return [
        Draft(
            layout=layout,
            boxes=(replace(filled.box, paragraphs=_numbered(filled, numbers)),),
            placements=filled.placements(),
        )
        for filled in boxes
    ]


def _numbered(filled: Filled, numbers: Mapping[str, int]) -> tuple[PlacedParagraph, ...]:
    """The paragraphs with a number before each lesson that begins here."""
    return tuple(
        paragraph
        if piece.continued
        else replace(paragraph, style=replace(paragraph.style, number=numbers[piece.path], bullet=None))
        for paragraph, piece in zip(filled.box.paragraphs, filled.pieces, strict=True)
    )
