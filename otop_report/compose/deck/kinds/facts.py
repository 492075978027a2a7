"""Facts: the short answers of a topic together, at a glance or as a table of labels and values."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft
from otop_report.compose.deck.glance import Fact, Glance, at_a_glance
from otop_report.compose.deck.places import body_place
from otop_report.compose.deck.rows import RowsLook, set_rows
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.tables import Grid, GridCell, GridColumn, over_slides, table_look
from otop_report.compose.deck.texts import as_runs
from otop_report.compose.deck.titles import title_form
from otop_report.compose.placed import GroupBox
from otop_report.report.kinds import pieces
from otop_report.report.kinds.values import Answer
from otop_report.workshop.model import Question

LARGEST = 20.0
_FEW_SIZES = {1: (28.0, 24.0), 2: (28.0, 24.0), 3: (24.0,)}
_HIGHEST_OF_FEW, _ABOVE_OF_FEW, _LABEL = 112.8, 14.0, 0.247


def fact_slides(facts: Sequence[tuple[Question, Answer]], topic: TopicSetting) -> list[Draft]:
    """All facts at a glance, or where they do not fit as a table, over as many slides as it needs."""
    setting = topic.setting
    language = setting.report.language
    shown = [
        Fact(question, answer, setting.text(question.label), fact_text(question, answer, language))
        for question, answer in facts
    ]
    layout = setting.theme.layout("glance", topic.colour)
    canvas = Canvas(topic, layout, setting.theme.body)
    slides = at_a_glance(canvas, shown)
    if slides is not None and not any(isinstance(box, GroupBox) for one in slides for box in one.boxes):
        few = _few(canvas, shown)
        slides = [few] if few is not None else slides
    if slides is not None:
        return [Draft(layout=layout, boxes=one.boxes, placements=one.placements, notes=one.notes) for one in slides]
    rows = tuple(
        (
            GridCell(runs=as_runs(fact.label)),
            GridCell(runs=as_runs(fact.text), question=fact.question.id, bold=True),
        )
        for fact in shown
    )
    anchor = str(Anchor(facts[0][0].id, "facts"))
    grid = Grid(columns=(GridColumn(""), GridColumn("")), rows=rows, anchor=anchor, facts=True)
    return facts_table(grid, [fact.label for fact in shown], topic)


def _few(canvas: Canvas, facts: Sequence[Fact]) -> Glance | None:
    """Up to three facts without a large number in larger rows, so that their slide is not left half empty."""
    sizes = _FEW_SIZES.get(len(facts))
    if sizes is None:
        return None
    title = title_form((canvas.topic.title,), canvas.topic.setting, canvas.layout).size
    look = RowsLook(
        sizes=tuple(size for size in sizes if size < title) or sizes[-1:],
        label_size=LARGEST,
        label_bold=False,
        label_colour=canvas.stone,
        value_bold=True,
        label_width=_LABEL,
        most=canvas.down(_HIGHEST_OF_FEW),
        above=_ABOVE_OF_FEW,
        balanced=True,
    )
    rows = set_rows(canvas, canvas.rect, [fact.row for fact in facts], look)
    return Glance(rows.boxes, rows.placements) if rows is not None else None


def fact_text(question: Question, answer: Answer, language: str) -> str:
    """A short answer in one line: a number with its unit, a choice by its label, a country by its name."""
    return "\u00a0".join(text for _, text in pieces(question, answer, language))


def facts_table(grid: Grid, labels: Sequence[str], topic: TopicSetting) -> list[Draft]:
    """A table of labels and values at the largest size at which it takes the fewest slides."""
    setting = topic.setting
    layout = setting.theme.layout("glance", topic.colour)
    place = body_place(setting.theme, layout)
    alt = setting.words.say("facts_alt", labels=list(labels))
    attempts = []
    for size in sorted({max(LARGEST, setting.minimum), setting.minimum}, reverse=True):
        look = table_look(topic, layout, size, place if place.kind == "object" else None)
        attempts.append(over_slides(grid, place.rect, look, alt))
    slides = min(attempts, key=len)
    return [Draft(layout=layout, boxes=(slide.box,), placements=slide.placements) for slide in slides]
