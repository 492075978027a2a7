"""What the clipboard holds, read as cells, and where its columns go."""

from __future__ import annotations

import pytest

from otop_report.report.text import plain
from otop_report.wizard.pasted_table import (
    grid_of,
    guessed,
    has_header,
    is_table,
    option_meant,
    prepared,
    tsv_of,
)
from otop_report.workshop.model import Kind
from tests.builders import a_column

PRODUCT = a_column("product", required=True, synonyms=("Name of product", "Item"))
PLACE = a_column("place", synonyms=("Town", "Municipality"))
CATEGORY = a_column("category", Kind.CHOICE, options=("food", "drink", "craft"))
PRODUCERS = a_column("producers", Kind.NUMBER, synonyms=("Families",))
COLUMNS = (PRODUCT, PLACE, CATEGORY, PRODUCERS)


def test_cells_of_excel_are_parted_by_tabs() -> None:
    assert grid_of("Pottery\t18\r\nToys\t12\r\n") == (("Pottery", "18"), ("Toys", "12"))


def test_a_quoted_cell_may_hold_line_breaks_tabs_and_quotes() -> None:
    grid = grid_of('"Sweets\nof the ""old"" kind"\t25\n"a\tb"\t12\n')
    assert grid == (('Sweets of the "old" kind', "25"), ("a b", "12"))


@pytest.mark.parametrize("text", ['"Best" sweets\t5\nToys\t3', '"Best sweets\t5\nToys\t3'])
def test_quotes_that_do_not_enclose_a_cell_are_words(text: str) -> None:
    grid = grid_of(text)
    assert grid[0][0].startswith('"Best')
    assert grid[1] == ("Toys", "3")


@pytest.mark.parametrize("mark", [";", ","])
def test_text_with_semicolons_or_commas_is_a_table_if_all_lines_have_as_many(mark: str) -> None:
    assert grid_of(f"Pottery{mark}18\nToys{mark}12") == (("Pottery", "18"), ("Toys", "12"))


def test_running_text_with_commas_is_no_table_of_them() -> None:
    grid = grid_of("First, we met.\nThen we talked, ate, and left.")
    assert grid == (("First, we met.",), ("Then we talked, ate, and left.",))


def test_one_line_is_one_cell() -> None:
    assert not is_table(grid_of("Pottery, toys; sweets"))


def test_blank_rows_and_columns_go_and_short_rows_are_filled() -> None:
    assert grid_of("a\t\tb\n\t\t\nc\n") == (("a", "b"), ("c", ""))


def test_nothing_is_an_empty_grid() -> None:
    assert grid_of("") == ()


def test_an_html_table_comes_before_the_text_beside_it() -> None:
    html = "<p>My list</p><table><tr><th>Product</th><th>Place</th></tr><tr><td><p>Old</p><p>pots</p></td>" \
           "<td>San&nbsp;Marcos<br>north</td></tr></table>"
    assert grid_of("Product\nPlace\nOld\npots", html) == (("Product", "Place"), ("Old pots", "San Marcos north"))


def test_a_cell_over_several_rows_is_said_in_each_and_one_over_columns_once() -> None:
    html = "<table><tr><td rowspan=2>North</td><td>Tea</td></tr><tr><td>Rice</td></tr>" \
           "<tr><td colspan='2'>All</td></tr></table>"
    assert grid_of("", html) == (("North", "Tea"), ("North", "Rice"), ("All", ""))


def test_a_table_inside_a_cell_is_its_text() -> None:
    html = "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>"
    assert grid_of("", html) == (("a b c", "d"),)


def test_unclosed_and_broken_html_gives_what_is_there() -> None:
    assert grid_of("", "<table><tr><td>a<td rowspan=x>b<tr><td>c") == (("a", "b"), ("c", ""))


def test_style_in_the_html_is_not_read_as_words() -> None:
    html = "<html><head><style>td {color: red}</style></head><table><tr><td><style>p</style>a</td><td>b</td></table>"
    assert grid_of("", html) == (("a", "b"),)


def test_html_without_a_table_leaves_the_text() -> None:
    assert grid_of("a\tb", "<p>a b</p>") == (("a", "b"),)


def test_names_of_columns_make_a_header() -> None:
    assert has_header((("Item", "Município", "Group"), ("Tea", "North", "food")), (*COLUMNS, a_column("group")))
    assert not has_header((("Tea", "North"), ("Rice", "South")), COLUMNS)


def test_words_above_numbers_make_a_header() -> None:
    assert has_header((("Nombre", "Cuantos"), ("Tea", "12"), ("Rice", "9")), COLUMNS)


def test_a_single_row_is_no_header() -> None:
    assert not has_header((("Product", "Place"),), COLUMNS)


def test_columns_are_found_by_name_synonym_and_without_accents_or_case() -> None:
    grid = (("FAMILIES", "Municipálity", "Name of the product", "Comments"), ("3", "North", "Tea", "x"))
    assert guessed(grid, COLUMNS, True) == ("producers", "place", "product", "")


def test_without_known_names_columns_go_in_order_and_choices_by_their_options() -> None:
    grid = (("Food", "Tea", "North"), ("craft", "Pots", "South"))
    assert guessed(grid, COLUMNS, False) == ("category", "product", "place")


def test_no_column_is_taken_twice() -> None:
    targets = guessed((("Place", "Place", "Town"), ("a", "b", "c")), COLUMNS, True)
    assert [one for one in targets if one] == ["place"]


def test_rows_hold_option_ids_and_tell_what_is_no_option() -> None:
    grid = (("Product", "Category", "No"), ("Tea", "DRINK ", "1"), ("Pots", "Fruit", "2"))
    made = prepared(grid, ("product", "category", ""), COLUMNS, True)
    assert [[(column, plain(cell)) for column, cell in row.cells] for row in made.rows] == [
        [("product", "Tea"), ("category", "drink")],
        [("product", "Pots")],
    ]
    assert made.unknown == (("category", "Fruit"),)


def test_a_row_of_which_no_column_is_taken_is_no_row() -> None:
    assert prepared((("a", ""), ("", "b")), ("product", ""), COLUMNS, False).rows == (
        prepared((("a",),), ("product",), COLUMNS, False).rows
    )


def test_an_option_is_meant_by_its_label_in_nearly_the_same_letters() -> None:
    assert option_meant(CATEGORY, " crafts") == "craft"
    assert option_meant(CATEGORY, "fish") == ""


def test_cells_go_to_the_clipboard_as_they_come_back() -> None:
    cells = (("Tea", '"old" style'), ("Pots", "25"))
    assert grid_of(tsv_of(cells)) == cells
