"""All cards at a glance: a list of them, one below the other; and two cards a slide where a deck must be short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.breaking import cut, natural_width
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.cards import Card, described, label_of, moved, words_in
from otop_report.compose.deck.draft import Draft, Piece
from otop_report.compose.deck.rows import LabelledRow, Placed, RowsLook, even_shares, placed, set_rows
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.severity import MOST, Severity, marks
from otop_report.compose.deck.texts import MOST_WORDS, Filled, as_runs
from otop_report.compose.fit import sentence_ends
from otop_report.compose.geometry import HAIR, INK, STONE, WHITE, Colour, Rect
from otop_report.compose.metrics import Font
from otop_report.compose.placed import GroupBox
from otop_report.report.text import Run, Runs, plain, word_count
from otop_report.workshop.model import Kind, Question

MOST_CARDS = 6
MOST_DENSE_WORDS = 160
"""Of a slide with two cards, which only a deck that must be short has."""
MOST_SUMMARY_WORDS = 25
_GAP, _HIGHEST = 10.1, 100.8
_INSIDE, _PADDING = 18.0, 5.0
_MARK = Rect(_INSIDE, 0.0, 12.24, 18.72)
_MARK_PITCH = 16.56
_TEXT_AT, _AREA_WIDTH, _BETWEEN = 141.4, 130.6, 18.0
_SCALES = {
    1: ((24.0, 20.0), (20.0, 18.0), (18.0, 16.0), (16.0, 16.0)),
    4: ((20.0, 16.0), (18.0, 16.0), (16.0, 16.0)),
}
"""Sizes of name and text, for up to three cards and for more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """How all cards of a list are drawn: their sizes, what of their text is shown, and where it stands.

    `whole`: every word of every card, with anchors; else the first sentence of the text, or with `texts` False none.
    """

    name_size: float
    text_size: float
    height: float
    text_at: float
    whole: bool
    texts: bool


def list_slides(cards: Sequence[Card], question: Question, topic: TopicSetting) -> tuple[list[Draft], bool] | None:
    """The list, over as few slides as hold it, evenly; and whether it says all there is to say of every card.

    None where a name is too long for a card. Only a list that says all has anchors: else the cards have the answers.
    """
    setting = topic.setting
    layout = setting.theme.layout("problem_list", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    text = next((column.id for column in question.columns[1:] if column.kind is Kind.TEXT), "")
    for most in range(min(MOST_CARDS, len(cards)), 0, -1):
        pages = even_shares(cards, -(-len(cards) // most))
        for form in _forms(cards, max(map(len, pages)), text, canvas):
            drafts = [_slide(page, form, text, canvas) for page in pages]
            whole = [draft for draft in drafts if draft is not None]
            if len(whole) == len(drafts):
                return whole, form.whole
    return None


def _forms(cards: Sequence[Card], count: int, text: str, canvas: Canvas) -> list[_Form]:
    """The forms to try, the fullest first."""
    high = canvas.rect.height
    gap = canvas.down(_GAP)
    height = min((high - (count - 1) * gap) / count, canvas.down(_HIGHEST))
    graded = any(card.severity is not None for card in cards)
    label = max((_label_width(card, canvas) for card in cards if card.severity is not None), default=0.0)
    text_at = max(canvas.across(_TEXT_AT), _INSIDE + label + _BETWEEN) if graded else _INSIDE
    says_all = count < MOST_CARDS and all(_says_all(card, text) for card in cards)
    forms = []
    for whole, texts in ((True, True), (False, True), (False, False)):
        if (whole and not says_all) or (texts and count >= MOST_CARDS):
            continue
        for name_size, text_size in _SCALES[1 if count < 4 else 4]:
            minimum = canvas.topic.setting.minimum
            forms.append(
                _Form(
                    name_size=max(name_size, minimum),
                    text_size=max(text_size, minimum),
                    height=height,
                    text_at=text_at,
                    whole=whole,
                    texts=texts,
                )
            )
    return forms


def _says_all(card: Card, text: str) -> bool:
    """Whether name, severity, area and text are all that there is of a card."""
    graded = card.severity is None or card.severity.level is not None
    return graded and all(part.column.id == text for part in card.parts)


def _slide(cards: Sequence[Card], form: _Form, text: str, canvas: Canvas) -> Draft | None:
    groups: list[GroupBox] = []
    block = Placed(())
    for number, card in enumerate(cards):
        y = canvas.rect.y + number * (form.height + canvas.down(_GAP))
        rect = Rect(canvas.rect.x, y, canvas.rect.width, form.height)
        one = _listed(card, rect, form, text, canvas)
        if one is None:
            return None
        block += one
        groups.append(_as_group(card, rect, one, canvas))
    if words_in(block) + word_count(canvas.topic.title) > MOST_WORDS:
        return None
    return Draft(layout=canvas.layout, boxes=tuple(groups), placements=block.placements)


def _as_group(card: Card, rect: Rect, block: Placed, canvas: Canvas) -> GroupBox:
    return GroupBox(rect=rect, boxes=block.boxes, name=f"Card {card.number}", alt=described(card, canvas.topic))


def _listed(card: Card, rect: Rect, form: _Form, text: str, canvas: Canvas) -> Placed | None:
    """One card of the list: marks at the left, name and text in the middle, the area at the right."""
    result = placed(canvas.block(rect, WHITE, HAIR, name="Card"))
    if card.severity is not None:
        graded = _graded(card.severity, rect, form, canvas)
        if graded is None:
            return None
        result += graded
    right = canvas.across(_AREA_WIDTH) + _BETWEEN if card.area is not None and not canvas.narrow else 0.0
    middle = rect.inset(form.text_at, _PADDING, _INSIDE + right, _PADDING)
    words = _words_of(card, middle, form, text, canvas)
    if words is None:
        return None
    result += words
    if card.area is None or canvas.narrow:
        return result
    beside = rect.inset(rect.width - _INSIDE - right + _BETWEEN, _PADDING, _INSIDE, _PADDING)
    area = canvas.text(
        beside, (_own(card.area.piece, form),), canvas.sizes(16.0), colour=canvas.on(WHITE, STONE), align="right",
        vertical="middle", role="label", anchor=card.area.anchor if form.whole else "",
    )  # fmt: skip
    return result + placed(area) if area is not None else None


def _words_of(card: Card, rect: Rect, form: _Form, text: str, canvas: Canvas) -> Placed | None:
    """Name, text (and on a narrow slide the area), one under the other in the middle of the card."""
    name = card.name.piece if card.name is not None else Piece(runs=as_runs(canvas.topic.title))
    lines = [(_own(name, form), form.name_size, True, INK, card.name.anchor if card.name is not None else "")]
    if card.area is not None and canvas.narrow:
        lines.append((_own(card.area.piece, form), canvas.sizes(16.0)[0], False, STONE, card.area.anchor))
    part = next((part for part in card.parts if part.column.id == text), None)
    piece = None if part is None or not form.texts else part.piece if form.whole else _summary(part.piece)
    if part is not None and piece is not None:
        lines.append((_own(piece, form), form.text_size, False, INK, part.anchor))
    stacked = _stacked(rect, lines, form, canvas)
    if stacked is None and piece is not None and not form.whole:
        stacked = _stacked(rect, lines[:-1], form, canvas)
    return stacked


def _stacked(
    rect: Rect, lines: Sequence[tuple[Piece, float, bool, Colour, str]], form: _Form, canvas: Canvas
) -> Placed | None:
    boxes: list[Filled] = []
    for piece, size, bold, colour, anchor in lines:
        filled = canvas.text(
            rect, (piece,), (size,), bold=bold, colour=canvas.on(WHITE, colour), anchor=anchor if form.whole else ""
        )
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


def _own(piece: Piece, form: _Form) -> Piece:
    """A piece as it stands in the list: where the cards have the answers it is only shown again."""
    return piece if form.whole else replace(piece, question="")


def _summary(piece: Piece) -> Piece | None:
    """The first sentence of a text where it is short."""
    end = sentence_ends(plain(piece.runs))[0]
    first = cut(piece.runs, 0, end)
    return replace(piece, runs=first) if word_count(plain(first)) <= MOST_SUMMARY_WORDS else None


def _graded(severity: Severity, rect: Rect, form: _Form, canvas: Canvas) -> Placed | None:
    """Five marks above the middle of the card, the words below it."""
    middle = rect.y + rect.height / 2
    level = severity.level
    room = Rect(rect.x + _INSIDE, middle, form.text_at - _INSIDE - 4.0, rect.height / 2 - 1.0)
    if level is None:
        room = replace(room, y=rect.y + 1.0, height=rect.height - 2.0)
    piece = replace(severity.piece, runs=_severity_runs(severity, canvas.topic))
    said = canvas.text(
        room, (_own(piece, form),), canvas.sizes(14.0), colour=canvas.on(WHITE, INK), role="label",
        vertical="middle" if level is None else "top", anchor=severity.anchor if form.whole else "",
    )  # fmt: skip
    if said is None:
        return None
    if level is None:
        return placed(said)
    first = Rect(rect.x + _MARK.x, middle - _MARK.height, _MARK.width, _MARK.height)
    return placed(*marks(canvas, level, first, _MARK_PITCH), said)


def _severity_runs(severity: Severity, topic: TopicSetting) -> Runs:
    """The words "Severity 4 of 5", the number bold; a severity without a level as typed."""
    say = topic.setting.words.say
    typed = plain(severity.piece.runs)
    if severity.level is None:
        return as_runs(say("label_and_value", label=label_of(severity.column, topic), value=typed))
    before, _, after = say("severity", number=_HERE, most=MOST).partition(_HERE)
    return tuple(run for run in (Run(before), Run(typed, bold=True), Run(after)) if run.text)


_HERE = "\N{OBJECT REPLACEMENT CHARACTER}"


def _label_width(card: Card, canvas: Canvas) -> float:
    """What the words beside the marks need on one line, or half of it where they have no level."""
    assert card.severity is not None
    font = Font(canvas.topic.setting.theme.body_font, canvas.sizes(14.0)[0])
    wide = natural_width(_severity_runs(card.severity, canvas.topic), font) + 6.0
    marked = 4 * _MARK_PITCH + _MARK.width
    return max(marked, wide if card.severity.level is not None else min(wide, 1.3 * marked))


def pair_slide(cards: Sequence[Card], topic: TopicSetting) -> Draft | None:
    """Two cards on one slide, one below the other, with all they say; None where they are too long for that."""
    setting = topic.setting
    layout = setting.theme.layout("problem_list", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    gap = canvas.down(_GAP)
    height = (canvas.rect.height - gap) / 2
    block = Placed(())
    groups = []
    for number, card in enumerate(cards):
        rect = Rect(canvas.rect.x, canvas.rect.y + number * (height + gap), canvas.rect.width, height)
        one = _half(card, rect, canvas)
        if one is None:
            return None
        block += one
        groups.append(_as_group(card, rect, one, canvas))
    if words_in(block) + word_count(topic.title) > MOST_DENSE_WORDS:
        return None
    return Draft(layout=layout, boxes=tuple(groups), placements=block.placements)


def _half(card: Card, rect: Rect, canvas: Canvas) -> Placed | None:
    """A card on half a slide: name, severity and area at the left, the rows at the right."""
    result = placed(canvas.block(rect, WHITE, HAIR, name="Card"))
    left = rect.inset(_INSIDE, 12.0, rect.width * (0.64 if canvas.narrow else 0.72), 8.0)
    if card.name is not None:
        name = canvas.text(
            left, (card.name.piece,), canvas.sizes(20.0, 18.0, 16.0), bold=True, colour=canvas.on(WHITE, INK),
            anchor=card.name.anchor,
        )  # fmt: skip
        if name is None:
            return None
        result += placed(moved(name, replace(left, height=name.box.text_height)))
        left = left.inset(top=name.box.text_height + 8.0)
    head = _head_of_half(card, left, canvas)
    if head is None:
        return None
    right = rect.inset(rect.width - (rect.width * (0.64 if canvas.narrow else 0.72)) + _BETWEEN, 4.0, _INSIDE, 2.0)
    rows = [LabelledRow(label_of(part.column, canvas.topic), (part.piece,), part.anchor) for part in card.parts]
    look = RowsLook(
        sizes=(16.0,), label_size=16.0, label_bold=True, label_colour=canvas.on(WHITE, canvas.accent),
        value_colour=canvas.on(WHITE, INK), label_width=0.19,
    )  # fmt: skip
    own = set_rows(canvas, right, rows, look) if rows else Placed(())
    return result + head + own if own is not None else None


def _head_of_half(card: Card, rect: Rect, canvas: Canvas) -> Placed | None:
    """Severity and area under the name of a card."""
    result = Placed(())
    form = _Form(name_size=20.0, text_size=16.0, height=0.0, text_at=rect.width + _INSIDE + 4.0, whole=True, texts=True)
    if card.severity is not None:
        high = 2 * (_MARK.height + 2.0)
        room = Rect(rect.x - _INSIDE, rect.y, rect.width, high)
        graded = _graded(card.severity, room, form, canvas)
        if graded is None or high > rect.height:
            return None
        result += graded
        rect = rect.inset(top=high + 4.0)
    if card.area is not None:
        area = canvas.text(
            rect, (card.area.piece,), canvas.sizes(16.0), colour=canvas.on(WHITE, STONE), role="label",
            anchor=card.area.anchor,
        )  # fmt: skip
        if area is None:
            return None
        result += placed(moved(area, replace(rect, height=area.box.text_height)))
    return result
