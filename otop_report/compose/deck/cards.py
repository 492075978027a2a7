"""Cards: the rows of a table, each with what it is about, how severe it is, its area, and labelled texts.

The first column names a card and is its slide's title. A column of severities sorts the cards and is drawn as five
marks; a choice (the area) stands below them on a panel; the other columns are rows of a label and a text. A card that
is too long goes on over further slides. (`card_list` has the list of all, and two cards a slide.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import Anchor
from otop_report.compose.breaking import cut
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft, Piece
from otop_report.compose.deck.rows import LabelledRow, Placed, RowsLook, over_slides, placed
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.severity import MOST, Severity, marks, severity_column, severity_of
from otop_report.compose.deck.texts import STATEMENT_SIZES, Filled, as_runs, lines_of
from otop_report.compose.deck.titles import fitted, title_form
from otop_report.compose.geometry import INK, Rect
from otop_report.compose.placed import GroupBox, ShapeBox, TextBox
from otop_report.compose.theme import LevelStyle
from otop_report.report.text import Runs, plain, word_count
from otop_report.workshop.model import Column, Kind, Question

FEWEST_WORDS = 40
"""A part of a long card has at least so many, whatever its title and panel say."""
LABEL_SHARE, BESIDE_LABEL = 0.2044, 7.2
"""Of a row's width for its label, and the room between it and the text (points)."""
SHORT_LINES, LONGEST_SHORT = 2, 400
"""Many rows have the size of few where none of them has more lines; longer texts (characters) always have."""
_SIZES = (24.0, 20.0, 18.0, 16.0)
_MARGIN = 20.2
_AREA_AT = 230.4
_NUMBER_SIZES = (66.0, 54.0, 44.0, 36.0)


@dataclass(frozen=True, slots=True)
class Part:
    """A cell of a card: its column, its piece, and the anchor of its box."""

    column: Column
    piece: Piece
    anchor: str

    @property
    def text(self) -> str:
        """Its words."""
        return plain(self.piece.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A row as a card: the `number`-th of `count`, from 1. `name` is what it is about."""

    row: int
    number: int
    count: int
    name: Part | None
    severity: Severity | None
    area: Part | None
    parts: tuple[Part, ...]

    @property
    def level(self) -> int:
        """How severe it is, 0 where it does not say so."""
        return self.severity.level or 0 if self.severity is not None else 0


def cards_of(question: Question, rows: Sequence[Sequence[Runs]], topic: TopicSetting) -> tuple[Card, ...]:
    """The rows (cells in the order of the columns, as they are shown) as cards, the most severe first."""
    columns = question.columns
    severity = severity_column(question, topic.setting.words)
    area = next((column for column in columns[1:] if column.kind is Kind.CHOICE), None)
    cards = []
    for row, cells in enumerate(rows):
        found = {
            column.id: Part(column, *_placed_at(question, f"{row}/{column.id}", cell))
            for column, cell in zip(columns, cells, strict=True)
            if plain(cell).strip()
        }
        name = found.pop(columns[0].id, None)
        own_area = found.pop(area.id, None) if area is not None else None
        graded = found.pop(severity.id, None) if severity is not None else None
        cards.append(
            Card(
                row=row,
                number=0,
                count=len(rows),
                name=name,
                severity=severity_of(graded.column, graded.piece, graded.anchor) if graded is not None else None,
                area=own_area,
                parts=tuple(found.values()),
            )
        )
    cards.sort(key=lambda card: -card.level)
    return tuple(replace(card, number=number) for number, card in enumerate(cards, 1))


def _placed_at(question: Question, path: str, cell: Runs) -> tuple[Piece, str]:
    return Piece(runs=cell, question=question.id, path=path), str(Anchor(question.id, path))


def label_of(column: Column, topic: TopicSetting) -> str:
    """A column's heading without what stands in brackets after it: "Severity (1–5)" is "Severity"."""
    heading = topic.setting.text(column.label)
    for opening in ("(", "（"):
        before = heading.partition(opening)[0].strip()
        heading = before or heading
    return heading.strip()


def described(card: Card, topic: TopicSetting) -> str:
    """All of a card's head in one sentence, for those who do not see it."""
    label = label_of(card.name.column, topic) if card.name is not None else topic.title
    return topic.setting.words.say(
        "card_alt",
        name=label,
        number=card.number,
        count=card.count,
        text=card.name.text if card.name is not None else "",
        severity=card.level,
        most=MOST,
    )


def slides_of_cards(cards: Sequence[Card], topic: TopicSetting) -> dict[int, list[Draft] | None]:
    """The slides of each card, by its row: all of one size, the largest at which none needs a slide more than at the
    smallest; where there is none, each as it stands best.
    """
    alone = {card.row: card_slides(card, topic) for card in cards}
    own_sizes = {size for drafts in alone.values() for draft in drafts or () for size in _text_sizes(draft)}
    if len(own_sizes) < 2 or None in alone.values():
        return alone
    for size in (size for size in _SIZES if size < max(own_sizes)):
        alike = {card.row: card_slides(card, topic, size) for card in cards}
        if all(own is not None and len(own) <= len(alone[row] or ()) for row, own in alike.items()):
            return alike
    return alone


def _text_sizes(draft: Draft) -> set[float]:
    """The sizes of a card's texts beside its panel."""
    boxes = [box for box in draft.boxes if isinstance(box, TextBox) and box.role == "body"]
    return {paragraph.style.size for box in boxes for paragraph in box.paragraphs}


def card_slides(card: Card, topic: TopicSetting, size: float | None = None) -> list[Draft] | None:
    """The slides of one card, in parts where it is long; None where a text finds no place on them.

    `size` is that of its texts where all cards of a topic share one.
    """
    setting = topic.setting
    layout = setting.theme.layout("problem_card", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    title, parts = _title_and_parts(card, canvas)
    has_panel = card.severity is not None or card.area is not None
    panel = _panel(card, canvas) if has_panel else Placed(())
    if panel is None or not (parts or has_panel):
        return None
    rows = [LabelledRow(label_of(part.column, topic), (part.piece,), part.anchor) for part in parts]
    rect = _beside_panel(canvas) if has_panel else canvas.rect
    most_words = max(setting.most_words - words_in(panel), FEWEST_WORDS)
    look = _look(canvas, rows, rect.width, title.text if title is not None else topic.title)
    look = replace(look, balanced=card.count == len(rows) == 1)
    if size is not None:
        look = replace(look, sizes=(min(size, look.sizes[0]),), statement=(), alone=())
    slides = over_slides(canvas, rect, rows, look, most_words)
    if slides is None:
        return None
    return [
        Draft(
            layout=layout,
            boxes=(*_group(card, panel, canvas, again=number > 0), *own.boxes),
            placements=(*(panel.placements if number == 0 else ()), *own.placements),
            title=title.text if title is not None else None,
            title_from=(title.piece.question, title.piece.path) if title is not None else None,
            eyebrow=_place(card, topic),
        )
        for number, own in enumerate(slides)
    ]


def words_in(block: Placed) -> int:
    """The words that a block shows."""
    texts = (paragraph.text for box in block.boxes if isinstance(box, TextBox) for paragraph in box.paragraphs)
    return sum(word_count(text) for text in texts)


def _title_and_parts(card: Card, canvas: Canvas) -> tuple[Part | None, tuple[Part, ...]]:
    """What is the title, and the rows; a name too long for a title, or one that stands alone, is a row."""
    name = card.name
    if name is None:
        return None, card.parts
    if not card.parts or fitted(name.text, canvas.topic.setting, canvas.layout).rest:
        return None, (name, *card.parts)
    return name, card.parts


def _place(card: Card, topic: TopicSetting) -> str:
    """Which of how many cards it is, for the line above the title."""
    if card.count < 2:
        return ""
    return topic.setting.words.say("number_of", number=card.number, count=card.count)


def _look(canvas: Canvas, rows: Sequence[LabelledRow], width: float, title: str) -> RowsLook:
    count, setting = len(rows), canvas.topic.setting
    is_short = all(_lines(canvas, row, (1 - LABEL_SHARE) * width) <= SHORT_LINES for row in rows)
    sizes = _SIZES if count == 1 else _SIZES[1:] if count < 4 or is_short else _SIZES[2:]
    below_title = setting.theme.house and title_form((title,), setting, canvas.layout).size > STATEMENT_SIZES[0]
    return RowsLook(
        sizes=sizes,
        label_size=18.0,
        label_bold=True,
        label_colour=canvas.accent_text,
        label_width=LABEL_SHARE,
        statement=STATEMENT_SIZES if below_title else (),
        alone=_SIZES[:1] if count > 1 else (),
        over=True,
    )


def _lines(canvas: Canvas, row: LabelledRow, width: float) -> int:
    """How many lines a row takes at the size of short ones."""
    style = LevelStyle(size=20.0, font=canvas.topic.setting.theme.body_font)
    start = (cut(piece.runs, 0, LONGEST_SHORT) for piece in row.pieces)
    return sum(len(lines_of(runs, width - BESIDE_LABEL, style)[0]) for runs in start)


def _panel_rect(canvas: Canvas) -> Rect:
    """The panel at the left: 3 of 12 columns, 3 of 8 where the slide is narrow."""
    return replace(canvas.rect, width=(0.3568 if canvas.narrow else 0.2426) * canvas.rect.width)


def _beside_panel(canvas: Canvas) -> Rect:
    return canvas.rect.inset(left=(0.3858 if canvas.narrow else 0.2764) * canvas.rect.width)


def _panel(card: Card, canvas: Canvas) -> Placed | None:
    """Severity at the top, the area under a rule, on the section's tint; None where they do not fit."""
    rect = _panel_rect(canvas)
    margin = canvas.across(_MARGIN)
    inner = rect.inset(margin, canvas.down(16.0), margin, canvas.down(8.0))
    panel = placed(canvas.block(rect, canvas.tint, name="Panel"))
    if card.severity is not None:
        limit = rect.y + canvas.down(_AREA_AT) if card.area is not None else inner.bottom
        graded = _graded(card.severity, canvas, replace(inner, height=limit - inner.y))
        if graded is None:
            return None
        panel += graded
        if card.area is not None:
            panel += placed(canvas.rule(inner.x, limit, inner.width, 1.0, canvas.accent))
            inner = inner.inset(top=limit + canvas.down(8.6) - inner.y)
    if card.area is not None:
        area = _area(card.area, canvas, inner, alone=card.severity is None)
        if area is None:
            return None
        panel += area
    return panel


def _graded(severity: Severity, canvas: Canvas, rect: Rect) -> Placed | None:
    """The number large with "of 5" beside it, five marks, the word for it; a severity without a level as typed."""
    topic, colour = canvas.topic, canvas.on(canvas.tint, canvas.accent)
    label = _on_panel(canvas, rect, label_of(severity.column, topic))
    if label is None:
        return None
    below = rect.inset(top=label.box.text_height + canvas.down(8.0))
    if severity.level is None:
        sizes = canvas.sizes(28.0, 24.0, 20.0, 16.0)
        typed = canvas.text(below, (severity.piece,), sizes, bold=True, colour=colour, anchor=severity.anchor)
        return placed(label, typed) if typed is not None else None
    of_most = topic.setting.words.say("severity_of", most=MOST)
    for size in _NUMBER_SIZES:
        number = canvas.text(
            below, (severity.piece,), (size,), bold=True, colour=colour, role="figure", anchor=severity.anchor,
            line_spacing=0.8,
        )  # fmt: skip
        if number is None:
            continue
        high, wide = number.box.text_height, number.box.paragraphs[0].lines[0].width
        number = moved(number, Rect(below.x, below.y, wide + 1.0, high))
        beside = _beside_number(canvas, below, of_most, wide + 9.0, high, size)
        under = below.inset(top=high + canvas.down(5.0))
        end = _marks_and_word(canvas, under, severity.level)
        if beside is not None and end is not None:
            return placed(label, number, beside) + end
    return None


def _beside_number(
    canvas: Canvas, rect: Rect, text: str, start: float, height: float, size: float
) -> Filled | None:
    """The words "of 5" on the baseline of the large number that ends at `start`."""
    colour = canvas.on(canvas.tint, canvas.accent)
    for own in canvas.sizes(28.0, 24.0, 20.0, 18.0, 16.0):
        # Below 100 % a line loses height above its letters, so that what is below the baseline stays.
        room = Rect(rect.x + start, rect.y, rect.width - start, height - 0.269 * (size - own))
        filled = canvas.text(
            room, (Piece(runs=as_runs(text)),), (own,), colour=colour, vertical="bottom", role="label"
        )
        if filled is not None and len(filled.box.paragraphs[0].lines) == 1:
            return filled
    return None


def _marks_and_word(canvas: Canvas, rect: Rect, level: int) -> Placed | None:
    pitch = min(25.2, (rect.width - 18.7) / (MOST - 1))
    first = Rect(rect.x, rect.y, 0.743 * pitch, 24.5)
    said = canvas.topic.setting.words.say("severity_word", number=level)
    word = _on_panel(canvas, rect.inset(top=24.5 + canvas.down(13.0)), said[:1].upper() + said[1:], bold=True)
    return placed(*marks(canvas, level, first, pitch), word) if word is not None else None


def _area(area: Part, canvas: Canvas, rect: Rect, *, alone: bool) -> Placed | None:
    label = _on_panel(canvas, rect, label_of(area.column, canvas.topic))
    if label is None:
        return None
    value = canvas.text(
        rect.inset(top=label.box.text_height),
        (area.piece,),
        canvas.sizes(24.0, 20.0, 18.0, 16.0) if alone else canvas.sizes(16.0),
        bold=True,
        colour=canvas.on(canvas.tint, INK),
        anchor=area.anchor,
    )
    return placed(label, value) if value is not None else None


def _on_panel(canvas: Canvas, rect: Rect, text: str, *, bold: bool = False) -> Filled | None:
    """A label of the program on the panel, in a box as high as it needs."""
    piece, ink = Piece(runs=as_runs(text)), canvas.on(canvas.tint, INK)
    filled = canvas.text(rect, (piece,), canvas.sizes(16.0), bold=bold, colour=ink, role="label")
    return moved(filled, replace(rect, height=filled.box.text_height)) if filled is not None else None


def moved(filled: Filled, rect: Rect) -> Filled:
    """The same text in another rectangle, not narrower than its lines."""
    return replace(filled, box=replace(filled.box, rect=rect))


def _group(card: Card, panel: Placed, canvas: Canvas, *, again: bool) -> tuple[GroupBox, ...]:
    """The panel as one shape; on a further slide of the card its texts are no answers again."""
    if not panel.boxes:
        return ()
    boxes: tuple[TextBox | ShapeBox, ...] = panel.boxes
    if again:
        boxes = tuple(replace(box, anchor="") if isinstance(box, TextBox) else box for box in boxes)
    topic = canvas.topic
    said = []
    if card.severity is not None:
        said.append(topic.setting.words.say("severity", number=plain(card.severity.piece.runs), most=MOST))
    if card.area is not None:
        label = label_of(card.area.column, topic)
        said.append(topic.setting.words.say("label_and_value", label=label, value=card.area.text))
    return (GroupBox(rect=_panel_rect(canvas), boxes=boxes, name="Panel", alt=". ".join(said)),)
