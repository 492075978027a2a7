"""All cards at a glance: a list of them, one below the other, with the severity, name, first text and area of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import cut, natural_width
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.cards import Card, described, label_of, moved, words_in
from otop_report.compose.deck.draft import Draft, Piece
from otop_report.compose.deck.rows import Placed, even_shares, placed
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.severity import MOST, Severity, marks
from otop_report.compose.deck.texts import MOST_WORDS, Filled, as_runs, lines_of
from otop_report.compose.geometry import INK, STONE, WHITE, Colour, Rect
from otop_report.compose.metrics import Font
from otop_report.compose.placed import GroupBox, ShapeBox
from otop_report.compose.theme import LevelStyle
from otop_report.report.sentences import sentence_ends
from otop_report.report.text import Run, Runs, plain, word_count
from otop_report.workshop.model import Kind, Question

MOST_CARDS = 6
_SPACIOUS = 3
"""With so few cards on a slide each has all the height that a card may have."""
SUMMARY_LINES = 2
"""The lines of a text that has more to say on its own slide: as many whole sentences as they hold."""
_GAP, _HIGHEST = 10.1, 100.8
_INSIDE, _PADDING = 18.0, 5.0
_MARK_WIDTH, _MARK_HEIGHT, _MARK_PITCH = 14.4, 18.72, 19.44
"""As wide together as the words below them."""
_UNDER_MARKS, _LOW_MARKS, _AROUND_MARKS = 3.5, 14.0, 8.0
"""The room between marks and words; how high marks are where less than so much would be left around both (points)."""
_TEXT_AT, _AREA_WIDTH, _BETWEEN = 141.4, 130.6, 18.0
_MANY = 20
_SCALES = {
    1: ((24.0, 20.0), (20.0, 18.0), (18.0, 16.0), (16.0, 16.0)),
    4: ((20.0, 16.0), (18.0, 16.0), (16.0, 16.0)),
}
"""Sizes of name and text, for up to three cards and for more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """How all cards of a list are drawn: their sizes and places, and what of their text (column `text`) is shown.

    `whole`: every word of the cards that have no more to say; of others and otherwise up to so many `sentences`. `text`
    is "" for none.
    """

    name_size: float
    text_size: float
    height: float
    text_at: float
    area_width: float
    text: str
    whole: bool
    sentences: int


@dataclass(frozen=True, slots=True)
class CardList:
    """The slides of a list, and the rows that it says in full: the others have a slide of their own."""

    drafts: tuple[Draft, ...]
    said: frozenset[int]


def list_slides(cards: Sequence[Card], question: Question, topic: TopicSetting) -> CardList | None:
    """The list, over as few slides as hold it, evenly; None where a name is too long for a card."""
    setting = topic.setting
    layout = setting.theme.layout("problem_list", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    text = next((column.id for column in question.columns[1:] if column.kind is Kind.TEXT), "")
    lists = []
    for most in range(min(MOST_CARDS, len(cards)), 0, -1):
        found = _of_most(cards, most, text, canvas)
        if found is not None:
            lists.append(found)
        if lists and most <= _SPACIOUS:
            break
    # Fewer cards a slide are worth it where more of them then need no slide of their own.
    return min(lists, key=lambda one: len(one.drafts) - len(one.said), default=None)


def _of_most(cards: Sequence[Card], most: int, text: str, canvas: Canvas) -> CardList | None:
    """The list with up to so many cards a slide, all in the fullest form in which they fit."""
    pages = even_shares(cards, -(-len(cards) // most))
    for form in _forms(cards, max(map(len, pages)), text, canvas):
        slides = [slide for page in pages if (slide := _slide(page, form, canvas)) is not None]
        if len(slides) == len(pages):
            said = frozenset(row for slide in slides for row in slide.said)
            return CardList(tuple(draft for slide in slides for draft in slide.drafts), said)
    return None


def _forms(cards: Sequence[Card], count: int, text: str, canvas: Canvas) -> list[_Form]:
    """The forms to try, the fullest first."""
    gap = canvas.down(_GAP)
    height = min((canvas.rect.height - (count - 1) * gap) / count, canvas.down(_HIGHEST))
    label = max((_label_width(card, canvas) for card in cards if card.severity is not None), default=0.0)
    minimum = canvas.topic.setting.minimum
    return [
        _Form(
            name_size=max(name_size, minimum),
            text_size=max(text_size, minimum),
            height=height,
            text_at=max(canvas.across(_TEXT_AT), _INSIDE + label + _BETWEEN) if label else _INSIDE,
            area_width=_area_width(cards, canvas),
            text=text if sentences else "",
            whole=whole,
            sentences=sentences,
        )
        for whole, sentences in ((True, _MANY), (True, 1), (False, _MANY), (False, 1), (True, 0))
        if not sentences or count < MOST_CARDS
        for name_size, text_size in _SCALES[1 if count < 4 else 4]
    ]


def _area_width(cards: Sequence[Card], canvas: Canvas) -> float:
    """The width of the column of areas: the design's, or what the longest needs within reason."""
    if canvas.narrow:
        return 0.0
    font = Font(canvas.topic.setting.theme.body_font, canvas.sizes(16.0)[0])
    widths = [natural_width(card.area.piece.runs, font) + 1.0 for card in cards if card.area is not None]
    usual = canvas.across(_AREA_WIDTH)
    return max(usual, min(max(widths), 0.22 * canvas.rect.width)) if widths else 0.0


def _says_all(card: Card, form: _Form) -> bool:
    """Whether name, severity, area and the form's text are all that there is of a card."""
    return form.whole and all(part.column.id == form.text for part in card.parts)


def _slide(cards: Sequence[Card], form: _Form, canvas: Canvas) -> CardList | None:
    groups: list[GroupBox] = []
    block = Placed(())
    said = set()
    for number, card in enumerate(cards):
        y = canvas.rect.y + number * (form.height + canvas.down(_GAP))
        rect = Rect(canvas.rect.x, y, canvas.rect.width, form.height)
        whole = _listed(card, rect, form, canvas, whole=True) if _says_all(card, form) else None
        one = whole or _listed(card, rect, form, canvas, whole=False)
        if one is None:
            return None
        if whole is not None:
            said.add(card.row)
        block += one
        groups.append(as_group(card, rect, one, canvas))
    if words_in(block) + word_count(canvas.topic.title) > MOST_WORDS:
        return None
    return CardList((Draft(layout=canvas.layout, boxes=tuple(groups), placements=block.placements),), frozenset(said))


def as_group(card: Card, rect: Rect, block: Placed, canvas: Canvas) -> GroupBox:
    """A card as one shape with its description."""
    return GroupBox(rect=rect, boxes=block.boxes, name=f"Card {card.number}", alt=described(card, canvas.topic))


def card_block(rect: Rect, canvas: Canvas) -> ShapeBox:
    """The ground of a card: white under a thin outline in the house, elsewhere the outline alone."""
    return canvas.block(rect, WHITE if canvas.topic.setting.theme.house else None, canvas.hair, name="Card")


def on_card(canvas: Canvas, *wanted: Colour) -> Colour:
    """The first of the colours that can be read on a card."""
    setting = canvas.topic.setting
    return canvas.on(WHITE, *wanted) if setting.theme.house else setting.readable(canvas.layout, *wanted)


def _listed(card: Card, rect: Rect, form: _Form, canvas: Canvas, *, whole: bool) -> Placed | None:
    """One card of the list: marks at the left, name and text in the middle, the area at the right.

    Only what is said as a whole here is an answer with an anchor; else the card's own slide has the answers.
    """
    result = placed(card_block(rect, canvas))
    if card.severity is not None:
        room = replace(rect, x=rect.x + _INSIDE, width=form.text_at - _INSIDE - 4.0)
        graded = graded_words(card.severity, room, canvas, whole=whole)
        if graded is None:
            return None
        result += graded
    right = form.area_width + _BETWEEN if card.area is not None and not canvas.narrow else 0.0
    words = _words_of(card, rect.inset(form.text_at, _PADDING, _INSIDE + right, _PADDING), form, canvas, whole=whole)
    if words is None:
        return None
    result += words
    if card.area is None or canvas.narrow:
        return result
    beside = rect.inset(rect.width - _INSIDE - form.area_width, _PADDING, _INSIDE, _PADDING)
    piece, anchor = shown(card.area.piece, whole=whole), card.area.anchor if whole else ""
    area = canvas.text(
        beside, (piece,), canvas.sizes(16.0), colour=on_card(canvas, STONE), align="right", vertical="middle",
        role="label", anchor=anchor,
    )  # fmt: skip
    return result + placed(area) if area is not None else None


def _words_of(card: Card, rect: Rect, form: _Form, canvas: Canvas, *, whole: bool) -> Placed | None:
    """Name, text (and on a narrow slide the area), one under the other in the middle of the card."""
    name = card.name.piece if card.name is not None else Piece(runs=as_runs(canvas.topic.title))
    lines = [_Text(name, form.name_size, True, INK, card.name.anchor if card.name is not None else "")]
    if card.area is not None and canvas.narrow:
        lines.append(_Text(card.area.piece, canvas.sizes(16.0)[0], False, STONE, card.area.anchor))
    part = next((part for part in card.parts if part.column.id == form.text), None)
    if part is None:
        return _stacked(rect, lines, canvas, whole=whole)
    for piece in (part.piece,) if whole else _summaries(part.piece, rect.width, form, canvas):
        stacked = _stacked(
            rect, [*lines, _Text(piece, form.text_size, False, INK, part.anchor)], canvas, whole=whole
        )
        if stacked is not None or whole:
            return stacked
    return _stacked(rect, lines, canvas, whole=False)


@dataclass(frozen=True, slots=True)
class _Text:
    """One text of a card with its look."""

    piece: Piece
    size: float
    bold: bool
    colour: Colour
    anchor: str


def _stacked(rect: Rect, texts: Sequence[_Text], canvas: Canvas, *, whole: bool) -> Placed | None:
    boxes: list[Filled] = []
    for text in texts:
        filled = canvas.text(
            rect, (shown(text.piece, whole=whole),), (text.size,), bold=text.bold, colour=on_card(canvas, text.colour),
            anchor=text.anchor if whole else "",
        )  # fmt: skip
        if filled is None:
            return None
        boxes.append(filled)
    high = sum(filled.box.text_height for filled in boxes)
    if high > rect.height + 0.01:
        return None
    y = rect.y + (rect.height - high) / 2
    result = Placed(())
    for filled in boxes:
        result += placed(moved(filled, replace(rect, y=y, height=filled.box.text_height)))
        y += filled.box.text_height
    return result


def shown(piece: Piece, *, whole: bool) -> Piece:
    """A piece as it stands in the list: where a card's slide has the answer it is only shown again."""
    return piece if whole else replace(piece, question="")


def _summaries(piece: Piece, width: float, form: _Form, canvas: Canvas) -> list[Piece]:
    """The beginnings of a text that end with a sentence and stand on few lines, the longest first."""
    style = LevelStyle(size=form.text_size, font=canvas.topic.setting.theme.body_font)
    found: list[Piece] = []
    for end in sentence_ends(plain(piece.runs))[: form.sentences]:
        first = cut(piece.runs, 0, end)
        if word_count(plain(first)) > MOST_WORDS or len(lines_of(first, width, style)[0]) > SUMMARY_LINES:
            break
        found.insert(0, replace(piece, runs=first))
    return found


def graded_words(severity: Severity, rect: Rect, canvas: Canvas, *, whole: bool) -> Placed | None:
    """Five marks and the words below them in the middle of a place; without a level a label and what was typed."""
    upper, lower = rect.inset(bottom=rect.height / 2), rect.inset(top=rect.height / 2, bottom=1.0)
    level = severity.level
    if level is not None:
        lower = rect.inset(top=_LOW_MARKS + _UNDER_MARKS, bottom=1.0)
    runs = _severity_runs(severity, canvas.topic) if level is not None else bold(severity.piece.runs)
    said = canvas.text(
        lower, (shown(replace(severity.piece, runs=runs), whole=whole),), canvas.sizes(14.0),
        colour=on_card(canvas, INK), role="label", anchor=severity.anchor if whole else "",
    )  # fmt: skip
    if said is None:
        return None
    if level is not None:
        high = said.box.text_height
        is_low = rect.height < _MARK_HEIGHT + _UNDER_MARKS + high + _AROUND_MARKS
        mark = _LOW_MARKS if is_low else _MARK_HEIGHT
        first = Rect(rect.x, rect.y + (rect.height - mark - _UNDER_MARKS - high) / 2, _MARK_WIDTH, mark)
        words = replace(lower, y=first.bottom + _UNDER_MARKS, height=high)
        return placed(*marks(canvas, level, first, _MARK_PITCH), moved(said, words))
    heading = Piece(runs=as_runs(label_of(severity.column, canvas.topic)))
    label = canvas.text(
        upper, (heading,), canvas.sizes(14.0), colour=on_card(canvas, INK), vertical="bottom", role="label"
    )
    return placed(label, said) if label is not None else None


def bold(runs: Runs) -> Runs:
    """The runs, all bold."""
    return tuple(replace(run, bold=True) for run in runs)


def _severity_runs(severity: Severity, topic: TopicSetting) -> Runs:
    """The words "Severity 4 of 5", the number bold."""
    before, _, after = topic.setting.words.say("severity", number=_HERE, most=MOST).partition(_HERE)
    return tuple(run for run in (Run(before), *bold(severity.piece.runs), Run(after)) if run.text)


_HERE = "\N{OBJECT REPLACEMENT CHARACTER}"


def _label_width(card: Card, canvas: Canvas) -> float:
    """How wide marks and words are; what was typed without a level may take two lines."""
    assert card.severity is not None
    font = Font(canvas.topic.setting.theme.body_font, canvas.sizes(14.0)[0])
    marked = (MOST - 1) * _MARK_PITCH + _MARK_WIDTH
    if card.severity.level is None:
        label = natural_width(as_runs(label_of(card.severity.column, canvas.topic)), font)
        typed = min(natural_width(bold(card.severity.piece.runs), font), 1.3 * marked)
        return max(marked, label + 2.0, typed + 2.0)
    return max(marked, natural_width(_severity_runs(card.severity, canvas.topic), font) + 6.0)
