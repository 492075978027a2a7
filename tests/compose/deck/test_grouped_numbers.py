"""Plain numbers of four and more digits are grouped where they stand large, and come back as they were typed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from otop_report.compose.placed import ChartBox, ComposedDeck, GroupBox, TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.intake.reading import read_submission
from otop_report.workshop.model import Kind, Question, ShownAs
from tests.builders import a_column, a_question, a_report, a_section, a_topic, a_workshop
from tests.compose.deck.composing import composed, texts_on
from tests.intake.exporting import exported_to

NARROW = "\N{NARROW NO-BREAK SPACE}"
FIGURES = a_question("overview.figures", Kind.SERIES)
BUDGET = a_question("overview.budget", Kind.NUMBER, asks_unit=True)
TOWN = a_question("overview.town", Kind.TEXT)
GLANCE = a_section("overview", a_topic("overview.glance", BUDGET, TOWN))
RESULTS = a_question(
    "case.results", Kind.TABLE, shown_as=ShownAs.BEFORE_AFTER,
    columns=(a_column("measure", required=True), a_column("unit"), a_column("before"), a_column("after")),
)  # fmt: skip


def trees(values: dict[str, str], unit: str = "trees", name: str = "Argan trees") -> list[dict[str, Any]]:
    return [{"indicator": name, "unit": unit, "source": "", "values": values}]


def deck_of(question: Question, value: Any, theme: DeckTheme, language: str = "en") -> ComposedDeck:
    workshop = a_workshop(question)
    return composed(workshop, a_report(workshop, {question.id: value}, language=language), theme)


def texts(deck: ComposedDeck) -> list[str]:
    return [text for slide in deck.deck.slides for text in texts_on(slide)]


def charts(deck: ComposedDeck) -> list[Any]:
    return [box.chart for slide in deck.deck.slides for box in flat(slide.boxes) if isinstance(box, ChartBox)]


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "20,000,000"), ("fr", f"20{NARROW}000{NARROW}000"), ("es", f"20{NARROW}000{NARROW}000"),
     ("zh-Hant", "20,000,000")],
)  # fmt: skip
def test_a_large_figure_is_grouped_as_its_language_does(house_theme: DeckTheme, language: str, shown: str) -> None:
    assert shown in texts(deck_of(FIGURES, trees({"2023": "20000000"}), house_theme, language))


@pytest.mark.parametrize("typed", ["2023", "about 20000", "1.234", "0045", "12-5000", "$7371,00", "980"])
def test_years_and_odd_texts_stand_as_they_were_typed(house_theme: DeckTheme, typed: str) -> None:
    assert typed in texts(deck_of(FIGURES, trees({"2023": typed}), house_theme))


def test_what_was_typed_for_a_grouped_figure_stands_in_the_notes(house_theme: DeckTheme) -> None:
    [slide] = [one for one in deck_of(FIGURES, trees({"2023": "830000"}, "ha"), house_theme).deck.slides if one.topic]
    assert any("830000" in note for note in slide.notes)


@pytest.mark.parametrize(("value", "unit"), [("$7371,00", "USD"), ("40 %", "%"), ("12 groups", "groups")])
def test_a_unit_that_its_value_says_is_not_said_again(house_theme: DeckTheme, value: str, unit: str) -> None:
    assert unit not in texts(deck_of(FIGURES, trees({"2023": value}, unit), house_theme))


def test_plain_numbers_on_a_chart_are_its_own_grouped_labels(house_theme: DeckTheme) -> None:
    [chart] = charts(deck_of(FIGURES, trees({"2000": "111", "2015": "2280", "2019": "4525"}), house_theme))
    assert chart.number_format == "#,##0"
    assert chart.series[0].labels == ("", "", "")


def test_labels_that_no_format_groups_so_are_words(house_theme: DeckTheme) -> None:
    values = {"2000": "111", "2015": "2280", "2019": "4525"}
    [chart] = charts(deck_of(FIGURES, trees(values), house_theme, "fr"))
    assert chart.series[0].labels == ("", f"2{NARROW}280", f"4{NARROW}525")


def test_odd_labels_of_a_chart_stand_as_they_were_typed(house_theme: DeckTheme) -> None:
    [chart] = charts(deck_of(FIGURES, trees({"2000": "1,110", "2015": "2 280", "2019": "4525"}), house_theme))
    assert chart.series[0].labels == ("1,110", "2 280", "")


def test_a_column_says_its_number_once(house_theme: DeckTheme) -> None:
    deck = deck_of(FIGURES, trees({"2000": "111", "2015": "2280", "2019": "4525"}), house_theme)
    assert not [text for text in texts(deck) if text in ("4525", "4,525")]


def test_the_last_value_beside_a_line_is_grouped(house_theme: DeckTheme) -> None:
    values = {str(year): str(1000 * (year - 2000)) for year in range(2010, 2018)}
    assert "17,000" in texts(deck_of(FIGURES, trees(values), house_theme))


def test_a_large_number_at_a_glance_is_grouped(house_theme: DeckTheme) -> None:
    workshop = a_workshop(GLANCE)
    answers = {BUDGET.id: {"typed": "160000", "unit": "USD"}, TOWN.id: "Ojojona"}
    deck = composed(workshop, a_report(workshop, answers), house_theme)
    [group] = [box for slide in deck.deck.slides for box in slide.boxes if isinstance(box, GroupBox)]
    [number] = [box for box in group.boxes if isinstance(box, TextBox) and box.role == "figure"]
    assert number.paragraphs[0].text == "160,000"


def test_results_before_and_after_are_grouped(house_theme: DeckTheme) -> None:
    rows = [{"measure": "Sweets", "unit": "kg", "before": "3800", "after": "11500"}]
    [chart] = charts(deck_of(RESULTS, rows, house_theme))
    assert chart.series[0].labels == ("3,800", "11,500")


ANSWERS: tuple[tuple[Question, Any], ...] = (
    (FIGURES, trees({"2023": "20000000"})),
    (FIGURES, trees({"2000": "111", "2015": "2280", "2019": "4525"})),
    (FIGURES, trees({"2023": "$7371,00"}, "USD")),
    (RESULTS, [{"measure": "Sweets", "unit": "kg", "before": "3800", "after": "11500"}]),
    (BUDGET, {"typed": "160000", "unit": "USD"}),
)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("question", "value"), ANSWERS)
def test_the_answer_comes_back_as_it_was_typed(tmp_path: Path, question: Question, value: Any, language: str) -> None:
    workshop = a_workshop(GLANCE if question is BUDGET else question)
    report = a_report(workshop, {question.id: value}, language=language)
    if question is BUDGET:
        report = a_report(workshop, {question.id: value, TOWN.id: "Ojojona"}, language=language)
    read = read_submission(exported_to(tmp_path / "figures.pptx", workshop, report), workshop).report
    assert read.answers[question.id] == report.answers[question.id]


@pytest.mark.parametrize(("question", "value"), ANSWERS[:3])
def test_figures_come_back_as_typed_without_what_the_file_carries(
    tmp_path: Path, question: Question, value: Any
) -> None:
    workshop = a_workshop(question)
    report = a_report(workshop, {question.id: value})
    read = read_submission(exported_to(tmp_path / "figures.pptx", workshop, report, carry=False), workshop).report
    assert read.answers[question.id] == report.answers[question.id]


def test_a_figure_changed_in_office_is_read_as_it_stands_there(tmp_path: Path) -> None:
    from pptx import Presentation

    workshop = a_workshop(FIGURES)
    report = a_report(workshop, {FIGURES.id: trees({"2023": "20000000"})})
    path = exported_to(tmp_path / "figures.pptx", workshop, report)
    deck = Presentation(str(path))
    for shape in (one for slide in deck.slides for group in slide.shapes for one in getattr(group, "shapes", ())):
        if shape.has_text_frame and shape.text_frame.text == "20,000,000":
            shape.text_frame.paragraphs[0].runs[0].text = "21,000,000"
    deck.save(str(path))
    [figure] = read_submission(path, workshop).report.answers[FIGURES.id].indicators  # type: ignore[union-attr]
    assert dict(figure.values) == {"2023": "21,000,000"}
