"""Tables on slides: cells that can be read, columns that stand apart, nothing lost however long or wide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from otop_report.compose.placed import Cell, Slide, TableBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.intake.reading import read_submission
from otop_report.workshop.model import Column, Kind
from tests.builders import a_column, a_question, a_report, a_workshop, words
from tests.compose.deck.composing import composed, sizes_on, texts_on
from tests.intake.exporting import exported_to

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
    assert {(cell.vertical, spacing(cell)) for cell in short.cells} == {("top", 0.9)}


def test_rows_stand_in_their_middle_where_no_cell_is_running_text(house_theme: DeckTheme) -> None:
    [table] = tables([GUAVA, GUAVA], house_theme)
    assert {cell.vertical for row in table.rows[1:] for cell in row.cells} == {"middle"}


def test_one_row_stands_as_labels_and_values_in_large_text(house_theme: DeckTheme) -> None:
    workshop = a_workshop(a_question(TOPIC, Kind.TABLE, columns=PRODUCTS))
    deck = composed(workshop, a_report(workshop, {TOPIC: [{"product": "Guava", "place": "Siguatepeque"}]}), house_theme)
    [slide] = [one for one in deck.deck.slides if one.topic == TOPIC]
    assert tables_on(slide) == []
    assert texts_on(slide) == ["Product", "Guava", "Place", "Siguatepeque"]
    assert sizes_on(slide)["Guava"] == 24.0


@pytest.mark.parametrize("carry", [True, False])
def test_one_row_comes_back_as_it_was_typed(tmp_path: Path, carry: bool) -> None:
    columns = (*PRODUCTS, a_column("kind", Kind.CHOICE, options=("food", "craft")))
    question = a_question(TOPIC, Kind.TABLE, columns=columns)
    workshop = a_workshop(question)
    report = a_report(workshop, {TOPIC: [GUAVA | {"kind": "craft"}]})
    read = read_submission(exported_to(tmp_path / "row.pptx", workshop, report, carry=carry), workshop).report
    assert read.answers[TOPIC] == report.answers[TOPIC]


def test_columns_stand_a_quarter_of_an_inch_apart_and_the_last_ends_with_the_table(house_theme: DeckTheme) -> None:
    [table] = tables([GUAVA | {"sales": words(30)}] * 3, house_theme)
    assert [table.insets_of(column)[2] for column in range(4)] == [18.0, 18.0, 18.0, 0.0]


@pytest.mark.parametrize("count", [1, 6, 16])
@pytest.mark.parametrize("length", [1, 10, 400])
def test_tables_of_any_length_lose_nothing(any_theme: DeckTheme, count: int, length: int) -> None:
    rows: list[dict[str, Any]] = [GUAVA | {"place": words(length), "sales": words(length)}] * count
    found = tables(rows[: 4 if length > 100 else count], any_theme)
    assert bool(found) == (count > 1 or length > 100)


def test_rows_that_need_several_slides_are_shared_evenly(house_theme: DeckTheme) -> None:
    assert [len(table.rows) - 1 for table in tables([GUAVA] * 25, house_theme)] == [7, 6, 6, 6]


def test_rows_stand_closer_where_that_saves_a_slide(house_theme: DeckTheme) -> None:
    row = GUAVA | {"place": words(13), "sales": words(13)}
    paddings = [tables([row] * count, house_theme)[0].insets_of(0)[1] for count in (2, 5, 6)]
    assert paddings == [7.0, 7.0, 4.0]


def test_many_columns_stand_closer_together(house_theme: DeckTheme) -> None:
    columns = tuple(a_column(f"c{number}") for number in range(9))
    [table] = tables([{column.id: "Guava" for column in columns}] * 2, house_theme, *columns)
    assert {table.insets_of(column)[2] for column in range(8)} == {10.8}
