"""Amounts in a timeline are never torn apart by the end of a line, and come back as they were typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from otop_report.compose.placed import TextBox, flat
from otop_report.compose.theme import DeckTheme
from otop_report.intake.reading import read_submission
from otop_report.report.text import plain
from otop_report.workshop.model import Kind, ShownAs
from tests.builders import a_column, a_question, a_report, a_workshop
from tests.compose.deck.composing import composed
from tests.intake.exporting import exported_to

TIMELINE = (a_column("when", required=True), a_column("event", required=True), a_column("who"))
STEPS = a_question("overview.steps", Kind.TABLE, columns=TIMELINE, shown_as=ShownAs.TIMELINE)


def steps(amount: str, count: int) -> list[dict[str, str]]:
    return [
        {"when": str(2010 + number), "event": f"{'New ' * number}tools worth {amount} are handed over"}
        for number in range(count)
    ]


@pytest.mark.parametrize("amount", ["L 160,000", "Rs. 5,000", "USD 12 million", "L 4 215 004"])
@pytest.mark.parametrize("count", [1, 3, 5, 6, 7])
def test_no_line_of_a_timeline_ends_inside_an_amount(house_theme: DeckTheme, amount: str, count: int) -> None:
    workshop = a_workshop(STEPS)
    deck = composed(workshop, a_report(workshop, {STEPS.id: steps(amount, count)}), house_theme).deck
    boxes = [box for slide in deck.slides for box in flat(slide.boxes) if isinstance(box, TextBox)]
    lines = [plain(line.runs) for box in boxes if box.anchor.endswith("/event") for line in box.paragraphs[0].lines]
    assert sum(amount.replace(" ", "\u00a0") in line for line in lines) == count


def test_an_amount_too_wide_for_its_place_is_broken_after_all(house_theme: DeckTheme) -> None:
    workshop = a_workshop(STEPS)
    wide = "L " + " ".join(["004"] * 20)
    assert composed(workshop, a_report(workshop, {STEPS.id: steps(wide, 3)}), house_theme).deck.slides


@pytest.mark.parametrize("carry", [True, False])
def test_the_steps_come_back_as_they_were_typed(tmp_path: Path, carry: bool) -> None:
    workshop = a_workshop(STEPS)
    report = a_report(workshop, {STEPS.id: steps("L 160,000", 4)})
    read = read_submission(exported_to(tmp_path / "steps.pptx", workshop, report, carry=carry), workshop).report
    assert read.answers[STEPS.id] == report.answers[STEPS.id]
