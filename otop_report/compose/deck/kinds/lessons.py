"""Lessons: numbered rows under rules, as many on a slide as stand well; a short beginning is set bold.

One lesson has no number and is large. Rows get smaller before a lesson is parted; only where one is too long for a
slide of its own, they are a numbered list in the body's placeholder, over as many slides as it needs.
"""

from __future__ import annotations

import re
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
from otop_report.compose.placed import ParagraphStyle, PlacedParagraph
from otop_report.report.kinds.values import BulletsAnswer
from otop_report.report.sentences import sentence_ends
from otop_report.report.text import Runs, plain, word_count
from otop_report.workshop.model import Question

MOST_LEAD_WORDS = 12
"""Of a beginning that is set bold."""
MOST_LARGE = 3
"""So many lessons a slide may have the largest size."""
_ROW_SIZES, _LARGE = (24.0, 20.0, 18.0, 16.0), 24.0
_ALIKE = 24.0
"""Slides with as many lessons each are worth it to be fuller by so much (points)."""
_COLON = re.compile(r"[:：](?:\s|(?<=：))")
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
    leads = _with_leads([piece.runs for piece in pieces])
    lessons = [
        _Lesson(number, replace(piece, runs=runs), str(Anchor(question.id, piece.path)))
        for number, (piece, runs) in enumerate(zip(pieces, leads, strict=True), 1)
    ]
    if len(lessons) == 1:
        alone = _alone(question, lessons[0], topic)
        return [replace(alone, notes=notes)]
    drafts = _in_rows(lessons, topic) or _as_list(question, lessons, topic)
    return [replace(drafts[0], notes=notes), *drafts[1:]]


def _with_leads(items: Sequence[Runs]) -> list[Runs]:
    """The items with their beginnings bold: a short first sentence or what stands before a colon, if more follows."""
    ends = [_lead_end(plain(runs)) for runs in items]
    counts = [word_count(plain(runs)[:end]) for runs, end in zip(items, ends, strict=True)]
    return [
        (*(replace(run, bold=True) for run in cut(runs, 0, end)), *cut(runs, end, len(plain(runs))))
        if end and count <= MOST_LEAD_WORDS and not any(run.bold for run in runs)
        else runs
        for runs, end, count in zip(items, ends, counts, strict=True)
    ]


def _lead_end(text: str) -> int:
    """Where the first sentence of a text ends, or what stands before its first colon; 0 where nothing follows."""
    colon = _COLON.search(text)
    end = min(sentence_ends(text)[0] if text else 0, colon.end() if colon else len(text))
    return end if end < len(text) else 0


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
    layout = topic.setting.theme.layout("lessons", topic.colour)
    canvas = Canvas(topic, layout, topic.setting.theme.body)
    best: list[Sequence[_Row]] | None = None
    for size in canvas.sizes(*_ROW_SIZES):
        rows = [_row(lesson, size, lessons[-1].number, canvas) for lesson in lessons]
        set_rows = [row for row in rows if row is not None]
        pages = _pages(set_rows, canvas) if len(set_rows) == len(rows) else None
        if pages is not None and (size < _LARGE or max(map(len, pages)) <= MOST_LARGE):
            best = pages if best is None or len(pages) < len(best) else best
    blocks = [_placed_rows(page, canvas) for page in best or ()]
    drafts = [Draft(layout=layout, boxes=one.boxes, placements=one.placements) for one in blocks if one is not None]
    return drafts if drafts and len(drafts) == len(blocks) else None


@dataclass(frozen=True, slots=True)
class _Row:
    """A lesson set at a size: its text at the top of the body, and how high its row is at least."""

    lesson: _Lesson
    text: Filled
    needed: float


def _row(lesson: _Lesson, size: float, last: int, canvas: Canvas) -> _Row | None:
    rect = canvas.rect
    text_at = max(canvas.across(_TEXT_AT), _number_width(last, canvas) + 10.0)
    room = Rect(rect.x + text_at, rect.y, rect.width - text_at, _DEEP)
    filled = canvas.text(room, (lesson.piece,), (size,), anchor=lesson.anchor)
    if filled is None:
        return None
    least = _NUMBER_SIZE * 1.22 * 0.8
    return _Row(lesson, filled, max(filled.box.text_height + _ABOVE + _BELOW, least + 2.0))


def _pages(rows: Sequence[_Row], canvas: Canvas) -> list[Sequence[_Row]] | None:
    """The rows of each slide: as few slides as there can be, the fullest as low as it can be."""
    pages = _filled_to(rows, canvas.rect.height, canvas)
    if pages is None or len(pages) == len(rows):
        return pages
    low, high = max(row.needed for row in rows), canvas.rect.height
    while high - low > 1.0:
        middle = (low + high) / 2
        attempt = _filled_to(rows, middle, canvas)
        if attempt is not None and len(attempt) <= len(pages):
            pages, high = attempt, middle
        else:
            low = middle
    shares = even_shares(rows, len(pages))
    return shares if all(_stand(share, high + _ALIKE, canvas) for share in shares) else pages


def _filled_to(rows: Sequence[_Row], height: float, canvas: Canvas) -> list[Sequence[_Row]] | None:
    """The rows of each slide where each is filled up to `height`; None where one alone is too much."""
    pages: list[list[_Row]] = []
    for row in rows:
        if pages and _stand((*pages[-1], row), height, canvas):
            pages[-1].append(row)
        elif _stand((row,), height, canvas):
            pages.append([row])
        else:
            return None
    return [tuple(page) for page in pages]


def _stand(page: Sequence[_Row], height: float, canvas: Canvas) -> bool:
    """Whether the rows stand on one slide: not too many, not too many words, not higher than `height`."""
    words = sum(row.lesson.words for row in page)
    high = min(height, canvas.rect.height)
    return (
        len(page) <= MOST_ITEMS
        and words <= canvas.topic.setting.most_words
        and shared_heights([row.needed for row in page], high, canvas.down(_HIGHEST)) is not None
    )


def _placed_rows(page: Sequence[_Row], canvas: Canvas) -> Placed | None:
    """The lessons of one slide under rules, number and text in the middle of their row; long texts begin at its top."""
    rect = canvas.rect
    heights = shared_heights([row.needed for row in page], rect.height, canvas.down(_HIGHEST))
    if heights is None:
        return None
    short = all(len(row.text.box.paragraphs[0].lines) <= MOST_MIDDLE_LINES for row in page)
    vertical, above = ("middle", 1.0) if short else ("top", canvas.down(_ABOVE))
    result, y = Placed(()), rect.y
    for row, height in zip(page, heights, strict=True):
        beside = replace(row.text.box.rect, y=y + above, height=height - above)
        room = Rect(rect.x, y + above, beside.x - rect.x - 8.0, height - above)
        number = canvas.text(
            room, (Piece(runs=as_runs(str(row.lesson.number))),), (_NUMBER_SIZE,), bold=True,
            colour=canvas.accent_text, vertical=vertical, role="figure", line_spacing=0.8,
        )  # fmt: skip
        if number is None:
            return None
        text = replace(row.text.box, rect=beside, vertical=vertical)
        rule = canvas.rule(rect.x, y, rect.width, 2.0 if row is page[0] else 1.0)
        result += placed(rule, number, replace(row.text, box=text))
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
        else replace(paragraph, style=_numbered_style(paragraph.style, numbers[piece.path]))
        for paragraph, piece in zip(filled.box.paragraphs, filled.pieces, strict=True)
    )


def _numbered_style(style: ParagraphStyle, number: int) -> ParagraphStyle:
    hanging = style.hanging or style.indent  # what opens with a number of its own has no bullet that hangs
    return replace(style, number=number, bullet=None, hanging=hanging)
