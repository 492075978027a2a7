"""Tables on slides: cells that can be read, columns that stand apart, nothing lost however long or wide."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.compose.placed import Cell, Slide, TableBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.workshop.model import Column, Kind
from tests.builders import a_column, a_question, a_report, a_workshop, words
from tests.compose.deck.composing import composed

PRODUCTS = (
    a_column("product", required=True), a_column("place"), a_column("producers", Kind.NUMBER), a_column("sales"),
)  # fmt: skip
GUAVA = {"product": "Guava", "place": "Comayagua", "producers": "73", "sales": "At fairs"}
TOPIC = "overview.products"


def tables(rows: list[dict[str, str]], theme: DeckTheme, *columns: Column) -> list[TableBox]:
    question = a_question(TOPIC, Kind.TABLE, columns=columns or PRODUCTS)
    workshop = a_workshop(question)
    deck = composed(workshop, a_report(workshop, {TOPIC: rows}), theme).deck
    return [table for slide in deck.slides if slide.topic == TOPIC for table in tables_on(slide)]


def tables_on(slide: Slide) -> list[TableBox]:
    return [box for box in flat(slide.boxes) if isinstance(box, TableBox)]


def spacing(cell: Cell) -> float | None:
    return cell.paragraphs[0].style.line_spacing


def test_a_row_with_running_text_stands_at_the_top_with_its_lines_apart(house_theme: DeckTheme) -> None:
    [table] = tables([GUAVA | {"sales": words(30)}, GUAVA], house_theme)
    _, long, short = table.rows
    assert len(long.cells[3].paragraphs[0].lines) >= 3
    assert {(cell.vertical, spacing(cell)) for cell in long.cells} == {("top", 1.0)}
    assert {(cell.vertical, spacing(cell)) for cell in short.cells} == {("middle", 0.9)}


def test_columns_stand_a_quarter_of_an_inch_apart_and_the_last_ends_with_the_table(house_theme: DeckTheme) -> None:
    [table] = tables([GUAVA | {"sales": words(30)}] * 3, house_theme)
    assert [table.insets_of(column)[2] for column in range(4)] == [18.0, 18.0, 18.0, 0.0]


@pytest.mark.parametrize("count", [1, 6, 16])
@pytest.mark.parametrize("length", [1, 10, 400])
def test_tables_of_any_length_lose_nothing(any_theme: DeckTheme, count: int, length: int) -> None:
    rows: list[dict[str, Any]] = [GUAVA | {"place": words(length), "sales": words(length)}] * count
    assert tables(rows[: 4 if length > 100 else count], any_theme)


def test_rows_that_need_several_slides_are_shared_evenly(house_theme: DeckTheme) -> None:
    assert [len(table.rows) - 1 for table in tables([GUAVA] * 25, house_theme)] == [7, 6, 6, 6]


def test_rows_stand_closer_where_that_saves_a_slide(house_theme: DeckTheme) -> None:
    row = GUAVA | {"place": words(13), "sales": words(13)}
    paddings = [tables([row] * count, house_theme)[0].insets_of(0)[1] for count in (2, 5, 6)]
    assert paddings == [7.0, 7.0, 4.0]


def test_many_columns_stand_closer_together(house_theme: DeckTheme) -> None:
    columns = tuple(a_column(f"c{number}") for number in range(9))
    [table] = tables([{column.id: "Guava" for column in columns}], house_theme, *columns)
    assert {table.insets_of(column)[2] for column in range(8)} == {10.8}
