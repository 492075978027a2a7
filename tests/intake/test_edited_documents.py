"""A document that somebody went on editing in Word: what was changed is read, everything else stays as it was."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from otop_report.compose.anchors import bookmark_name
from otop_report.intake.reading import read_submission
from otop_report.intake.submission import Submission
from otop_report.report.kinds import write_answer
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop
from tests.intake.exporting import different

Edit = Callable[[Any], None]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def edited(document: Path, tmp_path: Path) -> Callable[[Edit], Submission]:
    """The submission read after an edit of the exported sample; the edit gets the body."""

    def read(edit: Edit) -> Submission:
        office = docx.Document(str(document))
        edit(office.element.body)
        office.save(str(tmp_path / "edited.docx"))
        return read_submission(tmp_path / "edited.docx")

    return read


def marked(body: Any, anchor: str) -> Any:
    """The paragraph in which the bookmark of an anchor begins."""
    start = body.find(f".//{W}bookmarkStart[@{W}name='{bookmark_name(anchor)}']")
    return next(start.iterancestors(f"{W}p"))


def paragraph_with(body: Any, text: str) -> Any:
    return next(one for one in body.iter(f"{W}p") if text in "".join(part.text or "" for part in one.iter(f"{W}t")))


def retype(paragraph: Any, text: str) -> None:
    texts = list(paragraph.iter(f"{W}t"))
    texts[0].text = text
    for other in texts[1:]:
        other.text = ""


def json_of(workshop: Workshop, report: Report, question: str) -> Any:
    asked = workshop.question(question)
    assert asked is not None
    return write_answer(asked, report.answers[question])


def test_a_changed_headline_is_read(edited: Callable[[Edit], Submission], otop: Workshop, sample: Report) -> None:
    before = json_of(otop, sample, "overview.background")

    def edit(body: Any) -> None:
        retype(marked(body, "otop:overview.background/headline"), "A new headline")

    submission = edited(edit)
    assert different(sample, submission.report) == ["overview.background"]
    assert json_of(otop, submission.report, "overview.background") == before | {"headline": "A new headline"}
    assert submission.findings == ()
    assert "under “Background”" in submission.origins["overview.background"].where


def test_a_changed_an_added_and_a_removed_bullet_are_read(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    before = json_of(otop, sample, "overview.goals")

    def edit(body: Any) -> None:
        retype(paragraph_with(body, before[0]), "A new first goal")
        second = paragraph_with(body, before[1])
        added = copy.deepcopy(second)
        for mark in [*added.iter(f"{W}bookmarkStart"), *added.iter(f"{W}bookmarkEnd")]:
            mark.getparent().remove(mark)
        retype(added, "A goal between")
        second.addnext(added)
        third = paragraph_with(body, before[2])
        third.getparent().remove(third)

    submission = edited(edit)
    assert json_of(otop, submission.report, "overview.goals") == [
        "A new first goal", before[1], "A goal between", *before[3:],
    ]  # fmt: skip
    assert different(sample, submission.report) == ["overview.goals"]


def test_a_changed_cell_a_new_row_and_a_removed_row_are_read(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    before = json_of(otop, sample, "overview.products")

    def edit(body: Any) -> None:
        cell = marked(body, "otop:overview.products/0/product")
        table = next(cell.iterancestors(f"{W}tbl"))
        rows = table.findall(f"{W}tr")
        retype(cell, "Honey")
        added = copy.deepcopy(rows[-1])
        for mark in [*added.iter(f"{W}bookmarkStart"), *added.iter(f"{W}bookmarkEnd")]:
            mark.getparent().remove(mark)
        retype(added.find(f".//{W}p"), "Candles")
        rows[-1].addnext(added)
        table.remove(rows[2])

    submission = edited(edit)
    after = json_of(otop, submission.report, "overview.products")
    assert after[0] == before[0] | {"product": "Honey"}
    assert after[1:-1] == before[2:]
    assert after[-1] == before[-1] | {"product": "Candles"}
    assert different(sample, submission.report) == ["overview.products"]


def test_a_changed_value_under_a_chart_is_read(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(body: Any) -> None:
        retype(marked(body, "otop:overview.indicators/0/values/2018"), "1,250")

    after = json_of(otop, edited(edit).report, "overview.indicators")
    before = json_of(otop, sample, "overview.indicators")
    assert after[0] == before[0] | {"values": before[0]["values"] | {"2018": "1,250"}}
    assert after[1:] == before[1:]


def test_a_changed_fact_and_caption_are_read(
    edited: Callable[[Edit], Submission], otop: Workshop, sample: Report
) -> None:
    def edit(body: Any) -> None:
        retype(marked(body, "otop:case.outcome"), "Failure")
        caption = paragraph_with(body, json_of(otop, sample, "overview.pictures")[0]["caption"])
        next(text for text in caption.iter(f"{W}t") if "Pottery" in (text.text or "")).text = "Pots"

    submission = edited(edit)
    assert json_of(otop, submission.report, "case.outcome") == "failure"
    before = json_of(otop, sample, "overview.pictures")
    assert json_of(otop, submission.report, "overview.pictures") == [before[0] | {"caption": "Pots"}, *before[1:]]
    assert different(sample, submission.report) == ["case.outcome", "overview.pictures"]


def test_text_deleted_with_changes_tracked_is_gone_and_inserted_text_is_there(
    edited: Callable[[Edit], Submission], otop: Workshop
) -> None:
    def edit(body: Any) -> None:
        paragraph = marked(body, "otop:participant.position")
        run = next(paragraph.iter(f"{W}r"))
        tracked = {f"{W}id": "9", f"{W}author": "Somebody"}
        deleted, inserted = (run.makeelement(f"{W}{kind}", tracked) for kind in ("del", "ins"))
        new = copy.deepcopy(run)
        new.find(f"{W}t").text = "Director"
        inserted.append(new)
        run.addprevious(inserted)
        run.addprevious(deleted)
        run.find(f"{W}t").tag = f"{W}delText"
        deleted.append(run)

    assert json_of(otop, edited(edit).report, "participant.position") == "Director"


def test_bold_and_links_of_an_unchanged_answer_stay(tmp_path: Path) -> None:
    from otop_report.workshop.model import Kind
    from tests.builders import a_question, a_report, a_workshop
    from tests.intake.exporting import exported_to

    workshop = a_workshop(a_question("overview.text", Kind.PARAGRAPHS), a_question("overview.other", Kind.BULLETS))
    runs = [{"text": "Look "}, {"text": "here", "bold": True, "link": "https://example.org/a"}, {"text": " now"}]
    report = a_report(workshop, {"overview.text": [{"list": 2, "runs": runs}], "overview.other": ["One", "Two"]})
    path = exported_to(tmp_path / "rich.docx", workshop, report, carry=False)
    assert different(report, read_submission(path, workshop).report) == []
