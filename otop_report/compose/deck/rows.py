"""Rows of a label and a value under rules: facts, the parts of a card, what is said of the presenter.

All rows of a block have one size. They stand at one pitch where that holds the longest, else each is as high as it
needs and what is left over is shared. Values too long for a slide are cut at the end of a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from typing import TypeVar

from otop_report.compose.breaking import cut, natural_width
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.spread import LOW, MOST_DOWN, UPPER
from otop_report.compose.deck.texts import (
    CHUNK,
    MOST_STATEMENT_WORDS,
    Filled,
    as_runs,
    in_chunks,
)
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.metrics import Font
from otop_report.compose.placed import Placement, ShapeBox, TextBox
from otop_report.report.sentences import sentence_ends
from otop_report.report.text import plain, word_count

MOST_WORDS = 100
"""Of the rows on one slide: with title and panel it then has no more than a listener can read."""
MOST_ROWS = 24
MOST_CHARACTERS = 12_000
"""More than this is no longer set as rows."""
_EVEN_STEPS = 6
LONG = 600
"""Over so many words slides are filled one after the other, not evenly."""
WIDEST_LABEL = 0.34
_DEEP = 10000.0
_LINE_SPACING = 0.95
_ABOVE, _BELOW, _BESIDE, _SPARE = 8.0, 5.0, 7.2, 6.0
"""Between rule and text, under a text, between label and value, beside the longest label (points)."""
_ABOVE_LABEL, _UNDER_LABEL, _WIDEST_TEXT = 6.0, 4.0, 0.915
"""More space above a label over its value than above others, between both (points), and the part of the block's width
that such a value may take.
"""
_DROP = 0.9
"""Where a line's letters stand, as a part of their size: labels of another size have the same baseline."""


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """A row before it has a place: its label, the paragraphs of its value, and the anchor of their box."""

    label: str
    pieces: tuple[Piece, ...]
    anchor: str

    @property
    def words(self) -> int:
        """How many words the row shows."""
        return word_count(self.label) + sum(word_count(plain(piece.runs)) for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsLook:
    """How rows are set: the sizes values may take, label and value, how wide labels are and how high rows at most.

    `label_width` is a part of the block's; longer labels get more. `most`, `above` and `below` a text are points.
    `statement` are larger sizes for one short text alone, `alone` where each slide has one row. `over`: the label of a
    row that is alone stands over its value. `balanced`: a low row that is alone stands in the middle of the upper two
    thirds.
    """

    sizes: tuple[float, ...]
    label_size: float
    label_bold: bool
    label_colour: Colour
    value_bold: bool = False
    value_colour: Colour | None = None
    label_width: float
    most: float = _DEEP
    above: float = _ABOVE
    below: float = _BELOW
    statement: tuple[float, ...] = ()
    alone: tuple[float, ...] = ()
    over: bool = False
    balanced: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Boxes in reading order and where the answers stand in them."""

    boxes: tuple[TextBox | ShapeBox, ...]
    placements: tuple[Placement, ...] = ()

    def __add__(self, other: Placed) -> Placed:
        return Placed((*self.boxes, *other.boxes), (*self.placements, *other.placements))


def placed(*filled: Filled | ShapeBox) -> Placed:
    """Filled boxes and shapes as placed ones."""
    boxes = tuple(one.box if isinstance(one, Filled) else one for one in filled)
    placements = tuple(
        placement for one in filled if isinstance(one, Filled) for placement in one.placements()
    )
    return Placed(boxes, placements)


Item = TypeVar("Item")


def even_shares(items: Sequence[Item], slides: int) -> list[Sequence[Item]]:
    """The items of each slide, the larger shares first: seven on two are four and three."""
    each, more = divmod(len(items), slides)
    ends = [each * number + min(number, more) for number in range(slides + 1)]
    return [items[start:end] for start, end in pairwise(ends)]


def set_rows(canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], look: RowsLook) -> Placed | None:
    """The rows in a rectangle at the first size at which all fit, a rule above each; None where none does."""
    for size in _sizes(canvas, rows, look):
        set_at = _set_at(canvas, rect, rows, look, size)
        if set_at is not None:
            return set_at
    return None


def over_slides(
    canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], look: RowsLook, most_words: int = MOST_WORDS
) -> list[Placed] | None:
    """The rows on as many slides as they need, all of one size, long values in parts.

    `most_words` is the most that a slide's rows may have. None where a word is too wide, or where there is so much that
    nobody would read it as rows: then the plain form is shown, which takes any length.
    """
    characters = sum(len(plain(piece.runs)) for row in rows for piece in row.pieces)
    if len(rows) > MOST_ROWS or characters > MOST_CHARACTERS:
        return None
    short = [part for row in rows for part in _shortened(row)]
    parted = _parted_over_slides(canvas, rect, short, look, most_words)
    is_parted = parted is None or len(parted) > 1
    larger = look.alone if is_parted and all(len(page) == 1 for page in parted or ()) else ()
    sizes = canvas.sizes(*larger, *look.sizes) if is_parted else _sizes(canvas, rows, look)
    for size in sizes if parted is not None else ():
        slides = [_set_at(canvas, rect, some, look, size) for some in parted or ()]
        whole = [one for one in slides if one is not None]
        if len(whole) == len(slides):
            return whole
    return None


def _sizes(canvas: Canvas, rows: Sequence[LabelledRow], look: RowsLook) -> tuple[float, ...]:
    """The sizes to try: one short text is a statement, and may be larger."""
    is_statement = len(rows) == 1 and rows[0].words <= MOST_STATEMENT_WORDS
    return canvas.sizes(*(look.statement if is_statement else ()), *look.sizes)


def _shortened(row: LabelledRow) -> list[LabelledRow]:
    """A row in parts none of which is longer than a box can hold by far, so that the work stays linear in the text."""
    if sum(len(plain(piece.runs)) for piece in row.pieces) <= CHUNK:
        return [row]
    return [replace(row, pieces=(piece,)) for piece in in_chunks(row.pieces)]


def _parted_over_slides(
    canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], look: RowsLook, most_words: int
) -> list[tuple[LabelledRow, ...]] | None:
    """The rows of each slide, as even as the fewest slides allow."""
    if _fits(canvas, rect, rows, look, most_words):
        return [tuple(rows)]
    tight = replace(look, sizes=canvas.sizes(*look.sizes)[-1:])
    slides = _packed(canvas, rect, rows, tight, most_words)
    total = sum(row.words for row in rows)
    if slides is None or total > LONG:
        return slides
    whole = _unparted(canvas, rect, rows, tight, len(slides), most_words)
    if whole is not None:
        return whole
    even = min(-(-total // len(slides)), most_words)
    for limit in (even + (most_words - even) * step // _EVEN_STEPS for step in range(_EVEN_STEPS)):
        attempt = _packed(canvas, rect, rows, tight, limit)
        if attempt is not None and len(attempt) <= len(slides):
            return attempt
    return slides


def _unparted(
    canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], look: RowsLook, count: int, most_words: int
) -> list[tuple[LabelledRow, ...]] | None:
    """The rows on so many slides with none parted, as even as that can be; None where it cannot."""
    if not 1 < count <= len(rows):
        return None
    options = []
    for ends in combinations(range(1, len(rows)), count - 1):
        pages = [tuple(rows[start:end]) for start, end in pairwise((0, *ends, len(rows)))]
        options.append((max(sum(row.words for row in page) for page in pages), pages))
    _, best = min(options, key=lambda option: option[0])
    return best if all(_fits(canvas, rect, page, look, most_words) for page in best) else None


def _packed(
    canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], look: RowsLook, most_words: int
) -> list[tuple[LabelledRow, ...]] | None:
    """The slides when each is filled as far as height and words allow."""
    slides: list[tuple[LabelledRow, ...]] = []
    taken: list[LabelledRow] = []
    waiting = list(reversed(rows))
    while waiting:
        row = waiting.pop()
        if _fits(canvas, rect, (*taken, row), look, most_words):
            taken.append(row)
            continue
        room = most_words - sum(one.words for one in taken)
        parts = _parted(canvas, rect, taken, row, look, room, forced=not taken)
        if parts is not None:
            taken.append(parts[0])
            waiting.append(parts[1])
        elif taken:
            waiting.append(row)
        else:
            return None
        slides.append(tuple(taken))
        taken = []
    return [*slides, tuple(taken)] if taken else slides


def _fits(
    canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], look: RowsLook, most_words: int
) -> bool:
    return sum(row.words for row in rows) <= most_words and set_rows(canvas, rect, rows, look) is not None


def _parted(
    canvas: Canvas,
    rect: Rect,
    taken: Sequence[LabelledRow],
    row: LabelledRow,
    look: RowsLook,
    most_words: int,
    *,
    forced: bool,
) -> tuple[LabelledRow, LabelledRow] | None:
    """A row in two, the first as long as height and words allow: it ends with a sentence, `forced` with a word."""
    low, best = 0, None
    ends = _ends(row, sentences=True)
    if forced and (not ends or not _first_fits(canvas, rect, taken, row, look, most_words, ends[0])):
        ends = _ends(row, sentences=False)
    high = len(ends)
    while low < high:
        middle = (low + high) // 2
        if _first_fits(canvas, rect, taken, row, look, most_words, ends[middle]):
            best, low = ends[middle], middle + 1
        else:
            high = middle
    return _split(row, *best) if best is not None else None


def _first_fits(
    canvas: Canvas,
    rect: Rect,
    taken: Sequence[LabelledRow],
    row: LabelledRow,
    look: RowsLook,
    most_words: int,
    end: tuple[int, int],
) -> bool:
    first, _ = _split(row, *end)
    return first.words <= most_words and set_rows(canvas, rect, (*taken, first), look) is not None


def _ends(row: LabelledRow, *, sentences: bool) -> list[tuple[int, int]]:
    """Where a row may be parted: (piece, position in its text), in order, never at the end of all."""
    ends = []
    for number, piece in enumerate(row.pieces):
        text = plain(piece.runs)
        if sentences:
            inside = [end for end in sentence_ends(text) if 0 < end < len(text)]
        else:
            inside = [at + 1 for at, character in enumerate(text[:-1]) if character == " "] or (
                list(range(20, len(text), 20))
            )
        ends += [(number, end) for end in inside]
        if number < len(row.pieces) - 1:
            ends.append((number, len(text)))
    return ends


def _split(row: LabelledRow, number: int, position: int) -> tuple[LabelledRow, LabelledRow]:
    piece = row.pieces[number]
    length = len(plain(piece.runs))
    if position >= length:
        return (
            replace(row, pieces=row.pieces[: number + 1]),
            replace(row, pieces=row.pieces[number + 1 :]),
        )
    first = replace(piece, runs=cut(piece.runs, 0, position), continues=True)
    rest = replace(piece, runs=cut(piece.runs, position, length), continued=True)
    return (
        replace(row, pieces=(*row.pieces[:number], first)),
        replace(row, pieces=(rest, *row.pieces[number + 1 :])),
    )


def _set_at(
    canvas: Canvas, rect: Rect, rows: Sequence[LabelledRow], look: RowsLook, size: float
) -> Placed | None:
    label_size = max(min(look.label_size, size), canvas.topic.setting.minimum)
    is_over = look.over and len(rows) == 1
    label_width = rect.width if is_over else _label_width(canvas, rect.width, rows, look, label_size)
    x = rect.x if is_over else rect.x + label_width + _BESIDE
    right = rect.x + _WIDEST_TEXT * rect.width if is_over else rect.right
    above = canvas.down(look.above) + (_ABOVE_LABEL if is_over and look.above >= _ABOVE else 0.0)
    pairs: list[tuple[Filled, Filled]] = []
    for row in rows:
        label = canvas.text(
            Rect(rect.x, rect.y, label_width, _DEEP),
            (Piece(runs=as_runs(row.label)),),
            (label_size,),
            bold=look.label_bold,
            colour=look.label_colour,
            role="label",
            line_spacing=_LINE_SPACING,
        )
        value = canvas.text(
            Rect(x, rect.y, right - x, _DEEP),
            row.pieces,
            (size,),
            bold=look.value_bold,
            colour=look.value_colour,
            anchor=row.anchor,
            line_spacing=_LINE_SPACING,
            space_after=0.3,
        )
        if label is None or value is None:
            return None
        pairs.append((label, value))
    drop = 0.0 if is_over else _DROP * (size - label_size)
    down = [label.box.text_height + _UNDER_LABEL if is_over else 0.0 for label, _ in pairs]
    needed = [
        above + max(label.box.text_height + drop, under + value.box.text_height) + look.below
        for (label, value), under in zip(pairs, down, strict=True)
    ]
    if look.balanced and len(rows) == 1 and needed[0] <= LOW * rect.height:
        lower = min((UPPER * rect.height - needed[0]) / 2, MOST_DOWN)
        above, needed = above + lower, [needed[0] + lower]
    heights = shared_heights(needed, rect.height, look.most)
    if heights is None:
        return None
    result = Placed(())
    y = rect.y
    for number, ((label, value), under, height) in enumerate(zip(pairs, down, heights, strict=True)):
        rule = canvas.rule(rect.x, y, rect.width, 2.0 if number == 0 else 1.0)
        room = height - above
        high = label.box.text_height if is_over else room - drop
        result += placed(
            rule, _moved(label, y + above + drop, high), _moved(value, y + above + under, room - under)
        )
        y += height
    return result


def shared_heights(needed: Sequence[float], height: float, most: float) -> list[float] | None:
    """Equal heights if the longest row can stand them, else what each needs and a share of the rest."""
    pitch = min(height / len(needed), most)
    if max(needed) <= pitch + 0.01:
        return [pitch] * len(needed)
    spare = height - sum(needed)
    if spare < -0.01:
        return None
    share = max(spare, 0.0) / len(needed)
    return [each + min(share, max(most - each, 0.0)) for each in needed]


def _label_width(
    canvas: Canvas, width: float, rows: Sequence[LabelledRow], look: RowsLook, size: float
) -> float:
    """The width of the labels' column: the look's, or as much more as its longest label needs within reason."""
    font = Font(canvas.topic.setting.theme.body_font, size, look.label_bold)
    longest = max(natural_width(as_runs(row.label), font) for row in rows) + _SPARE
    return max(look.label_width * width, min(longest, WIDEST_LABEL * width))


def _moved(filled: Filled, y: float, height: float) -> Filled:
    rect = replace(filled.box.rect, y=y, height=max(height, filled.box.text_height))
    return replace(filled, box=replace(filled.box, rect=rect))
