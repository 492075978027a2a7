"""Tables: with a repeated header, or as cards, of which one too long for a card is a table of labels and values."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.card_list import CardList, list_slides
from otop_report.compose.deck.card_pair import pair_slide
from otop_report.compose.deck.cards import Card, cards_of, slides_of_cards
from otop_report.compose.deck.draft import Content, Draft, Flow, Piece
from otop_report.compose.deck.kinds.before_after import before_after_slides
from otop_report.compose.deck.kinds.facts import facts_table
from otop_report.compose.deck.kinds.timeline import timeline_slides
from otop_report.compose.deck.places import TABLE
from otop_report.compose.deck.rows import LabelledRow, RowsLook
from otop_report.compose.deck.rows import over_slides as over_slides_of_rows
from otop_report.compose.deck.setting import TopicSetting
from otop_report.compose.deck.tables import (
    Grid,
    GridCell,
    GridColumn,
    over_slides,
    table_look,
    without_empty_columns,
)
from otop_report.compose.deck.texts import as_runs
from otop_report.compose.deck.titles import fitted
from otop_report.report.kinds.table import shown_cell
from otop_report.report.kinds.values import TableAnswer
from otop_report.report.numbers import parse_number
from otop_report.report.text import Runs, plain
from otop_report.workshop.model import Column, Kind, Question, ShownAs

LONE_ROW_SIZES, LONE_ROW_LABEL, FEW_VALUES, MOST_BOLD_WORDS = (24.0, 20.0, 18.0, 16.0), 0.247, 4, 20
"""A table of one row: sizes of its values (of many without the first), its labels' part of the width, and up to how
many words in each value they are bold.
"""
HIGHEST_LONE_ROW, ABOVE_LONE_ROW = 84.0, 12.0
NUMERIC_SHARE = 0.8
"""A column is set right where this part of its cells are numbers."""


def table_slides(question: Question, answer: TableAnswer, topic: TopicSetting) -> list[Content]:
    """The slides of a table; one of which only the first column is filled is a list."""
    if question.shown_as is ShownAs.CARDS:
        return [*_cards(question, answer, topic)]
    drawn: list[Draft] | None = None
    if question.shown_as is ShownAs.TIMELINE:
        drawn = timeline_slides(question, _cells(question, answer, topic), topic)
    if question.shown_as is ShownAs.BEFORE_AFTER:
        drawn = before_after_slides(question, _cells(question, answer, topic), topic)
    if drawn is not None:
        return [*drawn]
    grid = without_empty_columns(_grid(question, answer, topic))
    if len(grid.columns) == 1:
        return [Flow(tuple(_item(row[0]) for row in grid.rows))]
    alone = row_slides(grid, topic) if len(grid.rows) == 1 else None
    return [*(alone if alone is not None else grid_slides(grid, topic))]


def _item(cell: GridCell) -> Piece:
    return Piece(runs=cell.runs, question=cell.question, path=cell.path, level=1)


def row_slides(grid: Grid, topic: TopicSetting) -> list[Draft] | None:
    """A table of one row as labels and values one below the other on a slide; None where that does not hold them."""
    layout = topic.setting.theme.layout("glance", topic.colour)
    canvas = Canvas(topic, layout, topic.setting.theme.body)
    rows = [
        LabelledRow(
            column.heading,
            (Piece(runs=cell.runs, question=cell.question, path=cell.path),),
            str(Anchor(cell.question, cell.path)),
        )
        for column, cell in zip(grid.columns, grid.rows[0], strict=True)
    ]
    look = RowsLook(
        sizes=tuple(size for size in LONE_ROW_SIZES if size < LONE_ROW_SIZES[0] or len(rows) <= FEW_VALUES),
        label_size=LONE_ROW_SIZES[1],
        label_bold=False,
        label_colour=canvas.stone,
        value_bold=all(row.words <= MOST_BOLD_WORDS for row in rows),
        label_width=LONE_ROW_LABEL,
        most=canvas.down(HIGHEST_LONE_ROW),
        above=ABOVE_LONE_ROW,
    )
    slides = over_slides_of_rows(canvas, canvas.rect, rows, look, topic.setting.most_words)
    if slides is None or len(slides) > 1:
        return None
    return [Draft(layout=layout, boxes=one.boxes, placements=one.placements) for one in slides]


def grid_slides(grid: Grid, topic: TopicSetting) -> list[Draft]:
    """A grid as native tables in the layout for tables."""
    setting = topic.setting
    layout = setting.theme.layout("table", topic.colour)
    place = layout.at(TABLE) if setting.theme.house else None
    rect = place.rect if place is not None else setting.theme.body
    look = table_look(topic, layout, setting.minimum, place)
    alt = setting.words.say(
        "table_alt", title=topic.title, rows=len(grid.rows), columns=[column.heading for column in grid.columns]
    )
    return [
        Draft(layout=layout, boxes=(slide.box,), placements=slide.placements)
        for slide in over_slides(grid, rect, look, alt)
    ]


def is_numeric(texts: list[str]) -> bool:
    """Whether enough of a column's cells are numbers to set it right."""
    filled = [text for text in texts if text.strip()]
    numbers = sum(parse_number(text) is not None for text in filled)
    return bool(filled) and numbers >= NUMERIC_SHARE * len(filled)


def _grid(question: Question, answer: TableAnswer, topic: TopicSetting) -> Grid:
    shown = _cells(question, answer, topic)
    columns = tuple(
        GridColumn(topic.setting.text(column.label), is_numeric([plain(cells[number]) for cells in shown]))
        for number, column in enumerate(question.columns)
    )
    rows = tuple(
        tuple(
            GridCell(runs=cell, question=question.id, path=f"{number}/{column.id}")
            for column, cell in zip(question.columns, cells, strict=True)
        )
        for number, cells in enumerate(shown)
    )
    return Grid(columns=columns, rows=rows, anchor=str(Anchor(question.id)))


def _cells(question: Question, answer: TableAnswer, topic: TopicSetting) -> list[list[Runs]]:
    """The cells of each row as they are shown: a choice by its label."""
    language = topic.setting.report.language
    return [
        [
            as_runs(shown_cell(column, cell, language)) if column.kind is Kind.CHOICE and cell else cell
            for column in question.columns
            for cell in (cells.get(column.id, ()),)
        ]
        for cells in (dict(row.cells) for row in answer.rows)
    ]


def _cards(question: Question, answer: TableAnswer, topic: TopicSetting) -> list[Draft]:
    """A list of all cards, and a slide for each of which it does not say all; one card has no list."""
    rows = _cells(question, answer, topic)
    cards = cards_of(question, rows, topic)
    dense = topic.setting.density.cards_a_slide > 1 and len(cards) > 1
    if dense and len(cards) == 2 and (pair := pair_slide(cards, topic)) is not None:
        return [pair]
    listed = list_slides(cards, question, topic) if len(cards) > 1 else CardList((), frozenset())
    if listed is None:
        listed = CardList(tuple(_list_of_cards(question, [rows[card.row] for card in cards], topic)), frozenset())
    drafts = [] if _only_repeats(listed, cards, topic) else [*listed.drafts]
    waiting = [card for card in cards if card.row not in listed.said]
    own = slides_of_cards(waiting, topic)
    while waiting:
        card = waiting.pop(0)
        pair = pair_slide((card, waiting[0]), topic) if dense and waiting else None
        if pair is not None:
            waiting.pop(0)
            drafts.append(pair)
        else:
            drafts += own[card.row] or _card(question, card.row, rows[card.row], topic)
    return drafts


def _only_repeats(listed: CardList, cards: Sequence[Card], topic: TopicSetting) -> bool:
    """Whether a list says nothing but what the cards after it say, under a title that nobody wrote."""
    is_graded = any(card.severity is not None or card.area is not None for card in cards)
    return not is_graded and not listed.said and topic.title == topic.setting.text(topic.topic.name)


def _list_of_cards(question: Question, rows: list[list[Runs]], topic: TopicSetting) -> list[Draft]:
    """The rows at a glance: the required first column and those that only hold a choice or a number."""
    shown = [
        number
        for number, column in enumerate(question.columns)
        if number == 0 or column.kind in {Kind.CHOICE, Kind.NUMBER}
    ]
    columns = tuple(
        GridColumn(topic.setting.text(question.columns[number].label)) for number in shown
    )
    grid = Grid(
        columns=columns,
        rows=tuple(tuple(GridCell(runs=cells[number]) for number in shown) for cells in rows),
        anchor="",
    )
    grid = without_empty_columns(grid)
    return grid_slides(grid, topic) if len(grid.columns) > 1 else []


def _card(question: Question, number: int, cells: list[Runs], topic: TopicSetting) -> list[Draft]:
    setting = topic.setting
    layout = setting.theme.layout("glance", topic.colour)
    name = plain(cells[0]).strip()
    title = name if name and not fitted(name, setting, layout).rest else None
    shown = [
        (column, cell)
        for position, (column, cell) in enumerate(zip(question.columns, cells, strict=True))
        if plain(cell).strip() and not (position == 0 and title)
    ]
    if not shown:
        shown, title = [(question.columns[0], cells[0])], None
    grid = Grid(
        columns=(GridColumn(""), GridColumn("")),
        rows=tuple(_card_row(question, number, column, cell, topic) for column, cell in shown),
        anchor=str(Anchor(question.id, str(number))),
        facts=True,
    )
    labels = [setting.text(column.label) for column, _ in shown]
    drafts = facts_table(grid, labels, topic)
    return [
        Draft(
            layout=draft.layout,
            boxes=draft.boxes,
            placements=draft.placements,
            title=title,
            title_from=(question.id, f"{number}/{question.columns[0].id}") if title else None,
        )
        for draft in drafts
    ]


def _card_row(
    question: Question, number: int, column: Column, cell: Runs, topic: TopicSetting
) -> tuple[GridCell, GridCell]:
    return (
        GridCell(runs=as_runs(topic.setting.text(column.label))),
        GridCell(runs=cell, question=question.id, path=f"{number}/{column.id}"),
    )
