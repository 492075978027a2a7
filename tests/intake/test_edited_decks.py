"""A deck that somebody went on editing in PowerPoint: what was changed is read, everything else stays as it was."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from otop_report.completeness import Level
from otop_report.intake.reading import read_submission
from otop_report.intake.submission import Source, Submission
from otop_report.report.kinds import write_answer
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import ExportLimits, Kind, Workshop
from tests.builders import a_question, a_report, a_section, a_workshop
from tests.intake.exporting import different, exported_to

Edit = Callable[[Any], None]


def shape_of(office: Any, anchor: str) -> Any:
    return next(shape for slide in office.slides for shape in slide.shapes if shape.name == anchor)


def slide_of(office: Any, anchor: str) -> Any:
    return next(slide for slide in office.slides for shape in slide.shapes if shape.name == anchor)


@pytest.fixture
def edited(deck: Path, tmp_path: Path) -> Callable[[Edit], Submission]:
    """The submission read after an edit of the exported sample."""

    def read(edit: Edit) -> Submission:
        office = Presentation(str(deck))
        edit(office)
        office.save(str(tmp_path / "edited.pptx"))
        return read_submission(tmp_path / "edited.pptx")

    return read


def json_of(workshop: Workshop, report: Report, question: str) -> Any:
    asked = workshop.question(question)
    assert asked is not None
    return write_answer(asked, report.answers[question])


def test_a_new_headline_is_read_from_the_title(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        shape_of(office, "otop:overview.background/headline").text_frame.paragraphs[0].runs[0].text = "A new headline"

    submission = edited(edit)
    assert different(sample, submission.report) == ["overview.background"]
    expected = json_of(otop, sample, "overview.background") | {"headline": "A new headline"}
    assert json_of(otop, submission.report, "overview.background") == expected
    assert submission.origins["overview.background"].source is Source.VISIBLE
    assert submission.origins["overview.background"].where.startswith("slide ")
    assert submission.findings == ()


def test_a_changed_and_an_added_bullet_are_read(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        frame = shape_of(office, "otop:overview.background/points").text_frame
        frame.paragraphs[0].runs[0].text = "The first point is new"
        added = copy.deepcopy(frame.paragraphs[1]._p)
        frame._txBody.append(added)
        frame.paragraphs[-1].runs[0].text = "And one at the end"

    submission = edited(edit)
    before = json_of(otop, sample, "overview.background")
    after = json_of(otop, submission.report, "overview.background")
    assert after["points"] == ["The first point is new", *before["points"][1:], "And one at the end"]
    assert after["details"] == before["details"]
    assert different(sample, submission.report) == ["overview.background"]


def test_a_bullet_that_was_taken_out_is_gone(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        paragraph = shape_of(office, "otop:overview.background/points").text_frame.paragraphs[1]._p
        paragraph.getparent().remove(paragraph)

    points = json_of(otop, edited(edit).report, "overview.background")["points"]
    before = json_of(otop, sample, "overview.background")["points"]
    assert points == [before[0], *before[2:]]


def test_changed_notes_are_the_details(edited: Callable[[Edit], Submission], otop: Workshop, sample: Report) -> None:
    def edit(office: Any) -> None:
        slide = slide_of(office, "otop:overview.background/points")
        slide.notes_slide.notes_text_frame.paragraphs[0].runs[0].text = "What I really want to say."

    submission = edited(edit)
    after = json_of(otop, submission.report, "overview.background")
    assert after["details"].splitlines()[0] == "What I really want to say."
    assert after["points"] == json_of(otop, sample, "overview.background")["points"]
    assert submission.findings == ()


def test_slide_and_notes_both_changed_is_unsure(edited: Callable[[Edit], Submission]) -> None:
    def edit(office: Any) -> None:
        slide = slide_of(office, "otop:overview.background/points")
        slide.notes_slide.notes_text_frame.paragraphs[0].runs[0].text = "Other notes."
        shape_of(office, "otop:overview.background/points").text_frame.paragraphs[0].runs[0].text = "Another point"

    [finding] = edited(edit).findings
    assert (finding.level, finding.question) == (Level.UNSURE, "overview.background")
    assert "both changed" in finding.message


def test_a_changed_cell_and_a_new_row_of_a_table_are_read(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        table = shape_of(office, "otop:overview.products").table
        table.cell(1, 0).text_frame.paragraphs[0].runs[0].text = "Honey"
        row = copy.deepcopy(table._tbl.tr_lst[-1])
        table._tbl.append(row)
        table.cell(len(table.rows) - 1, 0).text_frame.paragraphs[0].runs[0].text = "Candles"

    submission = edited(edit)
    before = json_of(otop, sample, "overview.products")
    after = json_of(otop, submission.report, "overview.products")
    assert after[0] == before[0] | {"product": "Honey"}
    assert after[1 : len(before)] == before[1:]
    assert after[-1] == before[-1] | {"product": "Candles"}
    assert different(sample, submission.report) == ["overview.products"]


def test_a_row_that_was_taken_out_is_gone(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        table = shape_of(office, "otop:overview.products").table
        table._tbl.remove(table._tbl.tr_lst[2])

    before = json_of(otop, sample, "overview.products")
    assert json_of(otop, edited(edit).report, "overview.products") == [before[0], *before[2:]]


def test_a_changed_value_of_a_chart_is_read_and_the_others_stay_as_typed(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        chart = shape_of(office, "otop:overview.indicators/0").chart
        point = chart.plots[0]._element.find(
            ".//c:ser/c:val/c:numRef/c:numCache/c:pt[@idx='1']/c:v", chart._chartSpace.nsmap
        )
        point.text = "1200.5"

    submission = edited(edit)
    before = json_of(otop, sample, "overview.indicators")
    after = json_of(otop, submission.report, "overview.indicators")
    assert after[0]["values"] == before[0]["values"] | {"2018": "1200.5"}
    assert {**after[0], "values": None} == {**before[0], "values": None}
    assert after[1:] == before[1:]


def test_a_changed_fact_is_read_by_its_label(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        shape_of(office, "otop:participant.role").text_frame.paragraphs[0].runs[0].text = "Business owner"

    submission = edited(edit)
    assert different(sample, submission.report) == ["participant.role"]
    assert json_of(otop, submission.report, "participant.role") == "business_owner"


def test_a_fact_that_cannot_be_read_stays_and_is_told(
    edited: Callable[[Edit], Submission], sample: Report
) -> None:
    def edit(office: Any) -> None:
        shape_of(office, "otop:participant.role").text_frame.paragraphs[0].runs[0].text = "Juggler"

    submission = edited(edit)
    assert different(sample, submission.report) == []
    [finding] = submission.findings
    assert (finding.level, finding.question) == (Level.UNSURE, "participant.role")
    assert "“Juggler”" in finding.message


def test_the_country_on_the_cover_is_read(edited: Callable[[Edit], Submission], otop: Workshop) -> None:
    def edit(office: Any) -> None:
        shape_of(office, "otop:participant.country").text_frame.paragraphs[0].runs[0].text = "Guatemala"

    submission = edited(edit)
    assert json_of(otop, submission.report, "participant.country") == "GT"
    assert json_of(otop, submission.report, "participant.name")


def test_slides_in_another_order_are_the_same_report(edited: Callable[[Edit], Submission], sample: Report) -> None:
    def edit(office: Any) -> None:
        ids = office.slides._sldIdLst
        for one in reversed(list(ids)):
            ids.append(one)

    submission = edited(edit)
    assert different(sample, submission.report) == []


def test_a_slide_that_was_taken_out_leaves_its_answer_and_a_finding(
    edited: Callable[[Edit], Submission], sample: Report
) -> None:
    def edit(office: Any) -> None:
        ids = office.slides._sldIdLst
        slide = slide_of(office, "otop:overview.products")
        ids.remove(next(one for one in ids if one.id == slide.slide_id))

    submission = edited(edit)
    assert different(sample, submission.report) == []
    assert [finding.question for finding in submission.findings] == ["overview.products"]
    assert "no longer in the file" in submission.findings[0].message


def test_a_slide_somebody_added_is_told(edited: Callable[[Edit], Submission], sample: Report) -> None:
    def edit(office: Any) -> None:
        slide = office.slides.add_slide(office.slides[5].slide_layout)
        box = slide.shapes.add_textbox(0, 0, 3_000_000, 1_000_000)
        box.text_frame.text = "Unrelated thoughts concerning volcanoes, submarines and kangaroos"

    submission = edited(edit)
    assert different(sample, submission.report) == []
    [finding] = submission.findings
    assert finding.level is Level.UNPLACED
    assert "volcanoes" in finding.message
    assert finding.where.startswith("slide ")


def test_a_picture_that_was_replaced_is_taken_in(
    edited: Callable[[Edit], Submission], sample: Report, tmp_path: Path
) -> None:
    from tests.builders import a_picture_file

    new = a_picture_file(tmp_path / "new.png", colour="navy")

    def edit(office: Any) -> None:
        slide = next(
            slide
            for slide in office.slides
            if any(shape.name.startswith("otop:overview.pictures/0") for shape in slide.shapes)
        )
        picture = shape_of(office, "otop:overview.pictures/0")
        _, relation = slide.part.get_or_add_image_part(str(new))
        picture._element.blipFill.blip.rEmbed = relation
        caption = shape_of(office, "otop:overview.pictures/0/caption")
        caption.text_frame.paragraphs[0].runs[0].text = "The new one"

    submission = edited(edit)
    answer, before = (one.answers["overview.pictures"] for one in (submission.report, sample))
    assert isinstance(answer, PicturesAnswer)
    assert isinstance(before, PicturesAnswer)
    first, old = answer.items[0], before.items[0]
    assert (first.caption, first.credit) == ("The new one", old.credit)
    assert first.sha256 != old.sha256
    assert first.sha256 in submission.report.pictures
    assert answer.items[1:] == before.items[1:]


def test_another_caption_leaves_that_of_the_picture_on_the_cover(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        shape_of(office, "otop:overview.pictures/0/caption").text_frame.paragraphs[0].runs[0].text = "Pots"

    before = json_of(otop, sample, "overview.pictures")
    assert json_of(otop, edited(edit).report, "overview.pictures") == [before[0] | {"caption": "Pots"}, *before[1:]]


def test_a_new_caption_in_the_notes_of_the_cover_is_read(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(office: Any) -> None:
        notes = office.slides[0].notes_slide.notes_text_frame
        notes.paragraphs[0].runs[0].text = "Our town in the morning"

    submission = edited(edit)
    before = json_of(otop, sample, "overview.pictures")
    after = [*before[:-1], before[-1] | {"caption": "Our town in the morning"}]
    assert json_of(otop, submission.report, "overview.pictures") == after
    assert submission.findings == ()


def test_what_is_said_aloud_on_the_cover_is_no_caption(edited: Callable[[Edit], Submission], sample: Report) -> None:
    def edit(office: Any) -> None:
        notes = office.slides[0].notes_slide.notes_text_frame
        notes.text = "Good morning.\n" + notes.text + "\nLet us begin."

    assert different(sample, edited(edit).report) == []


def test_a_new_title_of_a_topic_is_kept_as_its_title(edited: Callable[[Edit], Submission], sample: Report) -> None:
    def edit(office: Any) -> None:
        title = shape_of(office, "otop:titles/overview.products")
        title.text_frame.paragraphs[0].runs[0].text = "Products of six towns"

    submission = edited(edit)
    assert different(sample, submission.report) == []
    assert submission.report.titles == dict(sample.titles) | {"overview.products": "Products of six towns"}
    assert submission.findings == ()


def test_topics_that_share_a_slide_are_kept_apart(tmp_path: Path) -> None:
    goals = a_question("overview.goals", Kind.BULLETS)
    message = a_question("overview.background", Kind.MESSAGE)
    workshop = a_workshop(a_section("overview", message, goals))
    workshop = replace(workshop, limits=ExportLimits(max_slides=3))
    report = a_report(
        workshop,
        {
            "overview.background": {"headline": "A headline", "points": ["One", "Two"], "details": "Why."},
            "overview.goals": ["First", "Second"],
        },
    )
    path = exported_to(tmp_path / "shared.pptx", workshop, report)
    office: Any = Presentation(str(path))
    frame = shape_of(office, "otop:overview.background/points").text_frame
    texts = [paragraph.text for paragraph in frame.paragraphs]
    assert texts == ["One", "Two", "Goals", "First", "Second"]
    frame.paragraphs[1].runs[0].text = "Two and a half"
    frame.paragraphs[4].runs[0].text = "Second to none"
    office.save(str(path))
    submission = read_submission(path, workshop)
    assert json_of(workshop, submission.report, "overview.goals") == ["First", "Second to none"]
    background = json_of(workshop, submission.report, "overview.background")
    assert background == {"headline": "A headline", "points": ["One", "Two and a half"], "details": "Why."}
    assert submission.findings == ()
