"""About the presenter: what the cover does not say, as rows of labels and values, beside the portrait if there is one.

Where the longer answers do not fit beside the portrait they have slides of their own, over the whole width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.completeness.shown import Asked
from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Content, Draft, Flow, Piece
from otop_report.compose.deck.kinds import KIND_SLIDES
from otop_report.compose.deck.kinds.facts import fact_text
from otop_report.compose.deck.kinds.pictures import in_frame, on_slides
from otop_report.compose.deck.places import FIRST_CAPTION, FIRST_PICTURE, free_place, reference
from otop_report.compose.deck.rows import LabelledRow, Placed, RowsLook, over_slides, set_rows
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.texts import MOST_WORDS, Filled, Look, as_runs, one_box
from otop_report.compose.geometry import Rect, accent
from otop_report.compose.placed import Box, PictureBox
from otop_report.compose.theme import Layout, Placeholder
from otop_report.report.kinds.values import ParagraphsAnswer, PictureItem, PicturesAnswer
from otop_report.report.text import Runs, word_count
from otop_report.workshop.model import FACT_KINDS, Question, Role

_FRAME_WIDTH = 0.4255
"""The portrait's part of the body's width."""
_FRAME_TOP, _CAPTION_HIGH = 4.3, 41.0
_GAP, _LEAST_WIDTH = 34.0, 190.0
_HIGHEST_ROW = 83.5
_CAPTION_SIZES = (14.0, 12.0)


@dataclass(frozen=True, slots=True)
class _Portrait:
    """The picture of the presenter with its caption, and the places they stand in."""

    box: PictureBox
    caption: Filled | None

    @property
    def boxes(self) -> tuple[Box, ...]:
        return (self.box, self.caption.box) if self.caption is not None else (self.box,)


def presenter_contents(
    questions: Sequence[Asked], on_cover: frozenset[str], topic: TopicSetting
) -> list[Content]:
    """The slides about the presenter: rows and portrait, then tables and further pictures of theirs."""
    answered = [one for one in questions if one.answer is not None and one.question.id not in on_cover]
    facts = [_fact_row(one, topic) for one in answered if one.question.kind in FACT_KINDS]
    longer = [_text_row(one, topic) for one in answered if isinstance(one.answer, ParagraphsAnswer)]
    portrait, shown = _portrait(answered, topic)
    drafts = _with_portrait(facts, longer, portrait, topic) if portrait is not None else None
    if drafts is None:
        shown = ""
        drafts = _rows(facts + longer, topic)
    contents: list[Content] = [*drafts] if drafts is not None else [_flow(answered, topic)]
    for one in answered:
        is_row = one.question.kind not in KIND_SLIDES or isinstance(one.answer, ParagraphsAnswer)
        if not is_row and one.question.id != shown:
            contents += KIND_SLIDES[one.question.kind](one.question, one.answer, topic)
    return contents


def _fact_row(one: Asked, topic: TopicSetting) -> LabelledRow:
    assert one.answer is not None
    text = fact_text(one.question, one.answer, topic.setting.report.language)
    piece = Piece(runs=as_runs(text, bold=True), question=one.question.id)
    return LabelledRow(topic.setting.text(one.question.label), (piece,), str(Anchor(one.question.id)))


def _text_row(one: Asked, topic: TopicSetting) -> LabelledRow:
    assert isinstance(one.answer, ParagraphsAnswer)
    pieces = tuple(
        Piece(runs=block.runs, question=one.question.id, path=str(number), level=block.level)
        for number, block in enumerate(one.answer.blocks)
    )
    return LabelledRow(topic.setting.text(one.question.label), pieces, str(Anchor(one.question.id)))


def _look(canvas: Canvas, label_width: float) -> RowsLook:
    return RowsLook(
        sizes=(20.0, 18.0, 16.0),
        label_size=16.0,
        label_bold=False,
        label_colour=canvas.stone,
        label_width=label_width,
        most=canvas.down(_HIGHEST_ROW),
    )


def _rows(rows: Sequence[LabelledRow], topic: TopicSetting) -> list[Draft] | None:
    """The rows over the whole width, on as many slides as they need."""
    if not rows:
        return []
    layout = topic.setting.theme.layout("glance", topic.colour)
    canvas = Canvas(topic, layout, topic.setting.theme.body)
    slides = over_slides(canvas, canvas.rect, rows, _look(canvas, 0.247))
    if slides is None:
        return None
    return [Draft(layout=layout, boxes=one.boxes, placements=one.placements) for one in slides]


def _with_portrait(
    facts: Sequence[LabelledRow], longer: Sequence[LabelledRow], portrait: _Portrait, topic: TopicSetting
) -> list[Draft] | None:
    """All rows beside the portrait, else the facts there and the longer ones on further slides."""
    setting = topic.setting
    layout = setting.theme.layout("message_picture", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    rect = replace(canvas.rect, width=portrait.box.rect.x - canvas.across(_GAP) - canvas.rect.x)
    for beside, after in (([*facts, *longer], []), ([*facts], [*longer])):
        words = sum(row.words for row in beside) + word_count(topic.title)
        rows = set_rows(canvas, rect, beside, _look(canvas, 0.3)) if beside and words <= MOST_WORDS else None
        further = _rows(after, topic)
        if rows is not None and further is not None:
            return [_draft(layout, rows, portrait), *further]
    return None


def _draft(layout: Layout, rows: Placed, portrait: _Portrait) -> Draft:
    caption = portrait.caption.placements() if portrait.caption is not None else ()
    return Draft(
        layout=layout, boxes=(*rows.boxes, *portrait.boxes), placements=(*rows.placements, *caption)
    )


def _portrait(answered: Sequence[Asked], topic: TopicSetting) -> tuple[_Portrait | None, str]:
    """The one picture of the first question with pictures, and that question's id; None where there are several."""
    for one in answered:
        if isinstance(one.answer, PicturesAnswer):
            shown = on_slides(one.question, one.answer, topic.setting)
            if len(shown) == 1:
                return _placed(one.question, *shown[0], topic), one.question.id
            break
    return None, ""


def _placed(question: Question, number: int, item: PictureItem, topic: TopicSetting) -> _Portrait | None:
    """The portrait at the right edge of the body; None where its caption is too long."""
    setting = topic.setting
    layout = setting.theme.layout("message_picture", topic.colour)
    body = setting.theme.body
    foot = _CAPTION_HIGH + 12.6
    frame = body.inset(left=(1 - _FRAME_WIDTH) * body.width, top=_FRAME_TOP, bottom=foot)
    rect, crop = in_frame(item, setting.report.pictures[item.sha256], frame)
    # Narrow pictures leave room for the rows, as far as their caption can do without it.
    rect = replace(rect, x=frame.right - max(rect.width, min(_LEAST_WIDTH, frame.width)))
    name = next((_answer_of(one, topic) for one in setting.workshop.questions if one.role is Role.NAME), "")
    place = layout.at(FIRST_PICTURE) if setting.theme.house else None
    box = PictureBox(
        rect=rect,
        sha256=item.sha256,
        anchor=str(Anchor(question.id, str(number))),
        alt=item.alt or item.caption or setting.words.say("portrait_alt", name=name),
        turn=item.turn,
        crop=crop,
        placeholder=reference(place) if place is not None else None,
    )
    pieces = [
        Piece(runs=as_runs(text), question=question.id, path=f"{number}/{part}")
        for part, text in (
            ("caption", item.caption),
            ("credit", setting.words.say("photo", credit=item.credit) if item.credit else ""),
        )
        if text
    ]
    if not pieces:
        return _Portrait(box, None)
    below = Rect(rect.x, rect.bottom + 8.0, frame.right - rect.x, _CAPTION_HIGH)
    look = Look(accent=accent(topic.accent), role="caption", compact=True)
    anchor = str(Anchor(question.id, f"{number}/caption"))
    caption = one_box(pieces, _caption_place(layout, below, topic), _CAPTION_SIZES, look, anchor)
    return _Portrait(box, replace(caption, box=replace(caption.box, moved=True))) if caption is not None else None


def _caption_place(layout: Layout, rect: Rect, topic: TopicSetting) -> Placeholder:
    theme = topic.setting.theme
    place = layout.at(FIRST_CAPTION) if theme.house else None
    return replace(place, rect=rect) if place is not None else free_place(theme, rect, _CAPTION_SIZES[0])


def _answer_of(question: Question, topic: TopicSetting) -> str:
    report = topic.setting.report
    answer = report.answers.get(question.id)
    return fact_text(question, answer, report.language) if answer is not None else ""


def _flow(answered: Sequence[Asked], topic: TopicSetting) -> Flow:
    """The plain form: facts as "label: value", then the longer answers."""
    setting = topic.setting
    pieces: list[Piece] = []
    for one in answered:
        if one.answer is not None and one.question.kind in FACT_KINDS:
            label = setting.words.say("presenter_fact", label=setting.text(one.question.label))
            text = fact_text(one.question, one.answer, setting.report.language)
            runs: Runs = (*as_runs(label, bold=True), *as_runs(text))
            pieces.append(Piece(runs=runs, question=one.question.id))
        elif isinstance(one.answer, ParagraphsAnswer):
            pieces += _text_row(one, topic).pieces
    return Flow(tuple(pieces))
