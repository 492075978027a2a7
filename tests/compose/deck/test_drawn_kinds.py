"""Timelines, results before and after, large figures and charts: one, some, too many, and words that fit nowhere."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.assets import template
from otop_report.compose.deck import compose_deck
from otop_report.compose.deck.kinds.chart_slide import as_title
from otop_report.compose.placed import ChartBox, GroupBox, ShapeBox, Slide, TableBox, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.compose.theme.deck import read_deck_theme
from otop_report.wording import words as words_of
from otop_report.workshop.model import Column, ExportLimits, Kind, ShownAs
from tests.builders import a_column, a_question, a_report, a_workshop, words
from tests.compose.deck.judging import box_text, faults
from tools.house_deck import build
from tools.house_deck_layouts import STANDARD

STRANGERS = (
    "chart_external_workbook.pptx", "google_slides_merged_tables.pptx", "a4_ratio_141.pptx",
    "company_4layouts_only.potx",
)  # fmt: skip
TIMELINE = (a_column("when", required=True), a_column("event", required=True), a_column("who"))
RESULTS = (
    a_column("measure", required=True), a_column("unit"), a_column("before", Kind.NUMBER),
    a_column("after", Kind.NUMBER), a_column("source"),
)  # fmt: skip
Rows = list[dict[str, str]]


def steps(count: int, event: str = "The town opens a shop", **more: str) -> Rows:
    return [{"when": str(2010 + number), "event": event, **more} for number in range(count)]


def results(count: int, before: str = "10", after: str = "25", **more: str) -> Rows:
    return [{"measure": f"Measure {n}", "before": before, "after": after, **more} for n in range(count)]


def indicator(name: str, values: dict[str, str], unit: str = "people", source: str = "Town hall") -> dict[str, Any]:
    return {"indicator": name, "unit": unit, "source": source, "values": values}


def years(count: int, first: int = 100) -> dict[str, str]:
    return {str(2010 + number): str(first + 10 * number) for number in range(count)}


EVERYTHING: tuple[tuple[str, Kind, ShownAs, tuple[Column, ...], Any], ...] = (
    *(("timeline", Kind.TABLE, ShownAs.TIMELINE, TIMELINE, steps(n, who="Town hall")) for n in (1, 2, 4, 6, 7, 12)),
    ("timeline long", Kind.TABLE, ShownAs.TIMELINE, TIMELINE, steps(6, words(70), who=words(20))),
    ("timeline bare", Kind.TABLE, ShownAs.TIMELINE, TIMELINE, [{"event": "Later"}, {"when": "then"}, {"who": "we"}]),
    *(("results", Kind.TABLE, ShownAs.BEFORE_AFTER, RESULTS, results(n, source="Records")) for n in (1, 2, 3, 4, 6, 9)),
    ("results words", Kind.TABLE, ShownAs.BEFORE_AFTER, RESULTS, results(3, "about 20", "300–400 families")),
    ("results long", Kind.TABLE, ShownAs.BEFORE_AFTER, RESULTS, results(3, words(30), words(30), source=words(40))),
    ("results list", Kind.TABLE, ShownAs.BEFORE_AFTER, RESULTS, [{"measure": words(9)}] * 8),
    ("results mixed", Kind.TABLE, ShownAs.BEFORE_AFTER, RESULTS, [*results(2), {"measure": "Pride", "unit": "all"}]),
    *(
        ("figures", Kind.SERIES, ShownAs.CHART, (), [indicator(f"Figure {k}", {"2021": "L 4.2 m"}) for k in range(n)])
        for n in (1, 2, 3, 4, 6)
    ),
    ("figures long", Kind.SERIES, ShownAs.CHART, (), [indicator(words(30), {words(5): words(20)}, words(9))]),
    ("figures asked", Kind.SERIES, ShownAs.FIGURES, (), [indicator("Jobs", years(3))]),
    *(("line", Kind.SERIES, ShownAs.CHART, (), [indicator("Visitors", years(n))]) for n in (2, 5, 12, 40)),
    *(
        ("lines", Kind.SERIES, ShownAs.CHART, (), [indicator(f"Town {k}", years(8, 50 * k)) for k in range(n)])
        for n in (2, 3, 4, 7)
    ),
    ("bars", Kind.SERIES, ShownAs.CHART, (), [indicator("Sales", {f"A long name {k}": "7" for k in range(9)})]),
    ("ranges", Kind.SERIES, ShownAs.CHART, (), [indicator("Yield", {"2019": "300–400", "2020": "good"})]),
    ("gaps", Kind.SERIES, ShownAs.CHART, (), [indicator("Yield", {"2019": "3", "2020": "", "2021": "-4"})]),
)  # fmt: skip


EVERY_KIND = pytest.mark.parametrize(
    ("kind", "form", "columns", "value"), [one[1:] for one in EVERYTHING], ids=[one[0] for one in EVERYTHING]
)


@pytest.fixture(scope="session")
def narrow_theme() -> DeckTheme:
    """The theme of the house deck in 4:3."""
    return read_deck_theme(build(STANDARD), "narrow.pptx")


@pytest.fixture(scope="session")
def strange_themes(shared: Any) -> list[DeckTheme]:
    """The themes of four decks of other organisations."""
    folder = shared / "real-files"
    return [read_deck_theme((folder / name).read_bytes(), name) for name in STRANGERS]


def slides(kind: Kind, value: Any, theme: DeckTheme, columns: tuple[Column, ...] = (), **more: Any) -> list[Slide]:
    """The slides of one answer, after everything that must always hold has been looked at."""
    limits = more.pop("limits", ExportLimits())
    question = a_question("overview.answer", kind, **({"columns": columns} if columns else {}), **more)
    workshop = a_workshop(question, limits=limits)
    report = a_report(workshop, {"overview.answer": value})
    deck = compose_deck(workshop, report, theme, words_of("en"))
    assert faults(deck, workshop, report, theme) == []
    found = [slide for slide in deck.deck.slides if slide.topic == "overview.answer"]
    for slide in found:
        shown = "\n".join(box_text(box) for box in flat(slide.boxes) if not isinstance(box, ChartBox))
        if not any(isinstance(box, TableBox) for box in flat(slide.boxes)):
            assert len(shown.split()) <= 110
    return found


def timeline(rows: Rows, theme: DeckTheme, **more: Any) -> list[Slide]:
    return slides(Kind.TABLE, rows, theme, TIMELINE, shown_as=ShownAs.TIMELINE, **more)


def before_after(rows: Rows, theme: DeckTheme, **more: Any) -> list[Slide]:
    return slides(Kind.TABLE, rows, theme, RESULTS, shown_as=ShownAs.BEFORE_AFTER, **more)


def series(indicators: list[dict[str, Any]], theme: DeckTheme, **more: Any) -> list[Slide]:
    return slides(Kind.SERIES, indicators, theme, **more)


def boxes(slide: Slide, kind: type) -> list[Any]:
    return [box for box in flat(slide.boxes) if isinstance(box, kind)]


def texts(slide: Slide) -> list[str]:
    return [box_text(box) for box in boxes(slide, TextBox)]


def chart(slide: Slide) -> Any:
    return boxes(slide, ChartBox)[0].chart


@EVERY_KIND
@pytest.mark.parametrize("minimum", [16.0, 24.0])
def test_nothing_is_lost_or_overlaps_wide_or_narrow(
    house_theme: DeckTheme, narrow_theme: DeckTheme, kind: Kind, form: ShownAs, columns: tuple[Column, ...], value: Any,
    minimum: float,
) -> None:  # fmt: skip
    for theme in (house_theme, narrow_theme):
        assert slides(kind, value, theme, columns, shown_as=form, limits=ExportLimits(min_body_pt=minimum))


@EVERY_KIND
def test_nothing_is_lost_or_overlaps_in_decks_of_others(
    strange_themes: list[DeckTheme], kind: Kind, form: ShownAs, columns: tuple[Column, ...], value: Any
) -> None:
    for theme in strange_themes:
        assert slides(kind, value, theme, columns, shown_as=form)


def test_few_short_steps_stand_side_by_side_in_their_order(house_theme: DeckTheme) -> None:
    rows = [{"when": "then", "event": "Second"}, {"when": "2010", "event": "First"}]
    [slide] = timeline(rows, house_theme)
    dates = [box for box in boxes(slide, TextBox) if box_text(box) in ("then", "2010")]
    assert [box_text(box) for box in dates] == ["then", "2010"]
    assert dates[0].rect.y == dates[1].rect.y
    assert dates[0].rect.right <= dates[1].rect.x


def test_the_last_step_alone_has_an_outlined_node(house_theme: DeckTheme) -> None:
    shapes = [shape for slide in timeline(steps(8), house_theme) for shape in boxes(slide, ShapeBox)]
    nodes = [shape for shape in shapes if "node" in shape.name.casefold()]
    assert [node.outline is not None for node in nodes] == [False] * 7 + [True]


def test_more_steps_go_on_evenly_one_below_the_other(house_theme: DeckTheme) -> None:
    counts = [sum(text.startswith("201") for text in texts(slide)) for slide in timeline(steps(8), house_theme)]
    assert counts == [4, 4]


def test_a_timeline_says_all_its_steps_in_one_description(house_theme: DeckTheme) -> None:
    [slide] = timeline(steps(2), house_theme)
    [group] = [box for box in slide.boxes if isinstance(box, GroupBox)]
    assert group.alt == "Timeline: 2010: The town opens a shop; 2011: The town opens a shop."


def test_one_step_stands_as_a_message_without_a_strand(house_theme: DeckTheme) -> None:
    [slide] = timeline(steps(1), house_theme)
    assert boxes(slide, ShapeBox) == []
    assert "The town opens a shop" in texts(slide)


def test_very_long_steps_are_a_table(house_theme: DeckTheme) -> None:
    assert all(boxes(slide, TableBox) for slide in timeline(steps(6, words(90)), house_theme))


def test_numbers_before_and_after_are_a_chart_each_labelled_as_typed(house_theme: DeckTheme) -> None:
    [slide] = before_after(results(3, "1,050", "L 2,100"), house_theme)
    charts = [box.chart for box in boxes(slide, ChartBox)]
    assert len(charts) == 3
    assert charts[0].series[0].values == (1050.0, 2100.0)
    assert charts[0].series[0].labels == ("1,050", "L 2,100")
    assert charts[0].categories == ("Before", "After")


@pytest.mark.parametrize("rows", [results(4), results(2, before="about 10"), results(2, before=""), results(1, "-4")])
def test_many_measures_and_values_that_are_no_amounts_stand_as_numbers(house_theme: DeckTheme, rows: Rows) -> None:
    [slide] = before_after(rows, house_theme)
    assert boxes(slide, ChartBox) == []
    assert "25" in texts(slide)


def test_a_missing_value_is_a_dash_that_belongs_to_no_answer(house_theme: DeckTheme) -> None:
    [slide] = before_after(results(2, before=""), house_theme)
    assert texts(slide).count("–") == 2


def test_one_source_of_all_measures_is_said_once(house_theme: DeckTheme) -> None:
    [same] = before_after(results(3, source="Records"), house_theme)
    assert texts(same).count("Source: Records") == 1
    different = [row | {"source": f"Records {n}"} for n, row in enumerate(results(3))]
    [slide] = before_after(different, house_theme)
    assert [text for text in texts(slide) if text.startswith("Records")] == ["Records 0", "Records 1", "Records 2"]


def test_results_without_any_value_are_a_list(house_theme: DeckTheme) -> None:
    [slide] = before_after([{"measure": "Pride"}, {"measure": "Trust", "source": "The mayor"}], house_theme)
    assert [text for text in texts(slide) if text in ("Pride", "Trust", "Source: The mayor")] == [
        "Pride", "Trust", "Source: The mayor",
    ]  # fmt: skip
    assert not boxes(slide, TableBox)


def test_single_values_are_large_figures_of_one_size_as_typed(house_theme: DeckTheme) -> None:
    [slide] = series([indicator("Spent", {"2021": "L 4.2 m"}), indicator("Families", {"2021": "73"})], house_theme)
    numbers = [box for box in boxes(slide, TextBox) if box.role == "figure"]
    assert [box_text(box) for box in numbers] == ["L 4.2 m", "73"]
    assert {box.paragraphs[0].style.size for box in numbers} == {96.0}


@pytest.mark.parametrize(("value", "unit"), [("40", "%"), ("150,000", "USD"), ("4.2", "m"), ("72", "Rs.")])
def test_a_sign_stands_beside_its_number_at_half_its_size(house_theme: DeckTheme, value: str, unit: str) -> None:
    [slide] = series([indicator("Spent", {"2021": value}, unit)], house_theme)
    found = {box_text(box): box for box in boxes(slide, TextBox)}
    number, sign = found[value], found[unit]
    assert sign.paragraphs[0].style.size == number.paragraphs[0].style.size / 2
    assert sign.rect.x >= number.rect.right
    assert sign.rect.bottom < number.rect.bottom
    assert "2021" in found


@pytest.mark.parametrize(("value", "unit"), [("$ 40", "a month"), ("40%", "of all"), ("40", "families"), ("4 m", "L")])
def test_any_other_unit_stands_on_one_line_with_the_year(house_theme: DeckTheme, value: str, unit: str) -> None:
    [slide] = series([indicator("Spent", {"2021": value}, unit)], house_theme)
    found = {box_text(box): box for box in boxes(slide, TextBox)}
    assert found[unit].rect.y == found["·\u00a02021"].rect.y > found["Spent"].rect.y
    assert found[unit].rect.right < found["·\u00a02021"].rect.x


def test_a_unit_too_long_for_a_line_with_the_year_stands_above_it(house_theme: DeckTheme) -> None:
    long = [indicator(f"Figure {n}", {"2021": "7"}, words(9)) for n in range(3)]
    [slide] = series(long, house_theme)
    assert texts(slide).count("2021") == 3


def test_figures_of_an_answer_have_one_size_and_height_on_all_their_slides(house_theme: DeckTheme) -> None:
    rows = [indicator("Figure", {"2021": "7"}), indicator(words(12), {"2021": "12,345,678.90"}, "USD")]
    found = series([*[rows[0]] * 4, rows[1]], house_theme)
    numbers = [box for slide in found for box in boxes(slide, TextBox) if box.role == "figure"]
    assert len(found) == 2
    assert len({(box.rect.y, box.paragraphs[0].style.size) for box in numbers}) == 1


def test_more_than_four_figures_go_on_evenly(house_theme: DeckTheme) -> None:
    found = series([indicator(f"Figure {n}", {"2021": str(n)}) for n in range(6)], house_theme)
    assert [sum(box.role == "figure" for box in boxes(slide, TextBox)) for slide in found] == [3, 3]


def test_a_number_is_never_broken(house_theme: DeckTheme) -> None:
    long = [indicator(f"Figure {n}", {"2021": "L 124,215,004.10"}) for n in range(4)]
    for slide in series(long, house_theme):
        numbers = [box for box in boxes(slide, TextBox) if box.role == "figure"]
        assert all(len(box.paragraphs[0].lines) == 1 for box in numbers)


def test_a_single_series_in_time_says_its_last_value_beside_the_chart(house_theme: DeckTheme) -> None:
    [slide] = series([indicator("Families", {**years(6), "2016": ""})], house_theme)
    assert texts(slide).count("150") == 1
    assert "people, 2015" in texts(slide)


def test_columns_each_with_their_number_have_no_last_value_beside_them(house_theme: DeckTheme) -> None:
    [slide] = series([indicator("Families", {"2019": "10", "2020": "25", "2021": ""})], house_theme)
    assert "25" not in texts(slide)


def test_categories_that_are_not_in_time_have_no_last_value(house_theme: DeckTheme) -> None:
    [slide] = series([indicator("Sales", {"Fair": "10", "Shop": "25"})], house_theme)
    assert "25" not in texts(slide)


def test_several_series_are_named_in_the_line_of_the_title(house_theme: DeckTheme) -> None:
    towns = [indicator("San Marcos", years(4)), indicator("Erandique", years(4, 50))]
    [slide] = series(towns, house_theme)
    names = ("People", "San Marcos", "Erandique")
    heads = {box_text(box): box.rect.y for box in boxes(slide, TextBox) if box_text(box) in names}
    assert len(heads) == 3
    assert len(set(heads.values())) == 1
    assert len(boxes(slide, ShapeBox)) == 2
    assert not chart(slide).legend


def test_what_all_names_begin_with_stands_once(house_theme: DeckTheme) -> None:
    towns = [indicator(f"Visitors to {town}", years(4), "visitors a month") for town in ("San Marcos", "Erandique")]
    [slide] = series(towns, house_theme)
    shown = texts(slide)
    start = shown.index("Visitors a month")
    assert shown[start : start + 4] == ["Visitors a month", "Visitors to", "San Marcos", "Erandique"]
    assert [one.name for one in chart(slide).series] == ["Visitors to San Marcos", "Visitors to Erandique"]


@pytest.mark.parametrize(
    ("unit", "title"), [("guests a month", "Guests a month"), ("kg a month", "kg a month"), ("USD", "USD"), ("", "")]
)
def test_a_unit_over_a_chart_has_a_capital_where_it_is_a_word(unit: str, title: str) -> None:
    assert as_title(unit) == title


def test_categories_are_as_large_as_their_values_where_they_have_room(house_theme: DeckTheme) -> None:
    [wide] = series([indicator("Sales", years(4))], house_theme)
    assert chart(wide).axis_size == 16.0
    [close] = series([indicator("Sales", {f"December 201{n}": "7" for n in range(8)})], house_theme)
    assert chart(close).axis_size == 14.0


def test_names_too_long_for_that_line_are_the_chart_s_own_legend(house_theme: DeckTheme) -> None:
    [slide] = series([indicator(f"{words(11)} {n}", years(4)) for n in range(3)], house_theme)
    assert chart(slide).legend
    assert chart(slide).plot is None


def test_more_series_than_a_chart_holds_have_one_each_on_one_scale(house_theme: DeckTheme) -> None:
    [slide] = series([indicator(f"Town {n}", years(6, 100 * n)) for n in range(5)], house_theme)
    charts = [box.chart for box in boxes(slide, ChartBox)]
    assert len(charts) == 5
    assert len({one.axis_most for one in charts}) == 1


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (years(3), "column"),
        (years(7), "line"),
        ({"2015/16": "1", "2016/17": "2", "2017/18": "3", "2018/19": "4", "2019/20": "5"}, "line"),
        ({f"A long name of a shop {n}": str(n) for n in range(3)}, "bar"),
    ],
)
def test_a_chart_is_chosen_by_its_labels(house_theme: DeckTheme, values: dict[str, str], kind: str) -> None:
    [slide] = series([indicator("Sales", values)], house_theme)
    assert chart(slide).kind == kind


def test_ranges_and_words_are_a_table_without_dashes_for_what_was_said_above(house_theme: DeckTheme) -> None:
    [slide] = series([indicator("Yield", {"2019": "300–400", "2020": "good"})], house_theme)
    [table] = boxes(slide, TableBox)
    assert [["".join(p.text for p in cell.paragraphs) for cell in row.cells] for row in table.rows[1:]] == [
        ["Yield", "2019", "300–400", "people", "Town hall"],
        ["", "2020", "good", "", ""],
    ]


def test_the_same_slides_come_in_every_language(house_theme: DeckTheme) -> None:
    question = a_question("overview.answer", Kind.TABLE, columns=RESULTS, shown_as=ShownAs.BEFORE_AFTER)
    workshop = a_workshop(question)

    def says(language: str) -> str:
        report = a_report(workshop, {"overview.answer": results(4)}, language=language)
        deck = compose_deck(workshop, report, house_theme, words_of(language)).deck
        return next(box.alt for slide in deck.slides for box in slide.boxes if isinstance(box, GroupBox))

    assert says("es") == "Measure 0: antes 10, después 25."
    assert says("fr") == "Measure 0\u202f: avant 10, après 25."


def test_the_house_deck_has_a_layout_of_its_own_for_each_of_them() -> None:
    theme = read_deck_theme(template("otop-2017", "deck.pptx").read_bytes(), "deck.pptx")
    roles = ("timeline", "before_after", "before_after_bars", "figures", "chart", "chart_callout")
    assert len({theme.layout(role, 1).index for role in roles}) == len(roles)
