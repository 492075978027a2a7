"""What was exported comes back: every answer equal, whichever program saved the file in between."""

from pathlib import Path

import pytest

from otop_report.intake.reading import read_submission
from otop_report.intake.submission import Source
from otop_report.report.exchange import read_answers
from otop_report.report.kinds.values import PicturesAnswer
from otop_report.report.model import Report
from otop_report.workshop.model import Kind, Workshop
from tests.builders import a_picture, a_question, a_report, a_workshop, with_pictures
from tests.intake.exporting import different, different_to_the_eye, exported_to
from tests.office import Soffice

CASES = ("eswatini", "morocco", "nepal", "togo")
NOT_ON_SLIDES = ("accomplishments.", "overview.pictures", "case.pictures")


def test_every_answer_of_an_exported_deck_comes_back(deck: Path, sample: Report) -> None:
    submission = read_submission(deck)
    assert different(sample, submission.report) == []
    assert submission.findings == ()
    assert submission.workshop.id == "otop-2017"
    assert {origin.source for origin in submission.origins.values()} == {Source.CARRIED}


def test_every_answer_and_picture_of_an_exported_document_comes_back(document: Path, sample: Report) -> None:
    submission = read_submission(document)
    assert different(sample, submission.report) == []
    assert submission.findings == ()
    assert submission.report.pictures == sample.pictures
    assert submission.report.titles == sample.titles
    assert submission.report.leave_out == sample.leave_out


@pytest.mark.parametrize("suffix", [".pptx", ".docx"])
@pytest.mark.parametrize("case", CASES)
def test_every_answer_of_a_real_case_comes_back(
    case: str, suffix: str, shared: Path, otop: Workshop, tmp_path: Path
) -> None:
    report = read_answers(shared / "cases" / f"{case}.json", otop)
    submission = read_submission(exported_to(tmp_path / f"{case}{suffix}", otop, report))
    assert different(report, submission.report) == []
    assert submission.findings == ()


def test_every_answer_comes_back_after_libreoffice_has_saved_the_files(
    soffice: Soffice, deck: Path, document: Path, sample: Report
) -> None:
    for path in (deck, document):
        [saved] = soffice([path], path.suffix[1:])
        submission = read_submission(saved)
        assert different(sample, submission.report) == []
        assert submission.findings == ()


def test_real_cases_come_back_after_libreoffice_has_saved_them(
    soffice: Soffice, shared: Path, otop: Workshop, tmp_path: Path
) -> None:
    reports = {case: read_answers(shared / "cases" / f"{case}.json", otop) for case in CASES}
    for suffix in (".pptx", ".docx"):
        files = [exported_to(tmp_path / f"{case}{suffix}", otop, report) for case, report in reports.items()]
        for report, saved in zip(reports.values(), soffice(files, suffix[1:]), strict=True):
            submission = read_submission(saved, otop)
            assert different(report, submission.report) == []
            assert submission.findings == ()


def test_anchors_alone_bring_back_what_stands_on_slides(tmp_path: Path, otop: Workshop, sample: Report) -> None:
    bare = exported_to(tmp_path / "bare.pptx", otop, sample, carry=False)
    submission = read_submission(bare)
    left = {question for topic in sample.leave_out for question in questions_of(otop, topic)}
    lost = [name for name in different_to_the_eye(sample, submission.report) if not name.startswith(NOT_ON_SLIDES)]
    assert set(lost) <= left
    assert {origin.source for origin in submission.origins.values()} == {Source.VISIBLE}


def test_anchors_alone_bring_back_a_document(tmp_path: Path, otop: Workshop, sample: Report) -> None:
    bare = exported_to(tmp_path / "bare.docx", otop, sample, carry=False)
    lost = different_to_the_eye(sample, read_submission(bare).report)
    # The second indicator of a chart shares the source that is printed once.
    assert [name for name in lost if not name.startswith("accomplishments.")] in ([], ["overview.indicators"])


def test_a_carried_property_that_is_damaged_is_told_and_the_visible_text_read(
    tmp_path: Path, otop: Workshop, sample: Report
) -> None:
    from otop_report.export.writing import finished_package

    bare = exported_to(tmp_path / "bare.docx", otop, sample, carry=False)
    bare.write_bytes(finished_package(bare.read_bytes(), (("otop", "bm90IG91cnM="),)))
    submission = read_submission(bare)
    assert "cannot be read" in submission.findings[0].message
    assert submission.report.answers["participant.country"] == sample.answers["participant.country"]


@pytest.mark.parametrize("suffix", [".pptx", ".docx"])
def test_a_turned_and_cropped_picture_comes_back(suffix: str, tmp_path: Path) -> None:
    workshop = a_workshop(a_question("overview.pictures", Kind.PICTURES))
    report = with_pictures(
        a_report(workshop), "overview.pictures", a_picture(), turn=90, crop=(0.0, 0.1, 1.0, 0.9), caption="A pot"
    )
    submission = read_submission(exported_to(tmp_path / f"turned{suffix}", workshop, report), workshop)
    answer = submission.report.answers["overview.pictures"]
    assert isinstance(answer, PicturesAnswer)
    [item] = answer.items
    assert (item.caption, item.crop) == ("A pot", (0.0, 0.1, 1.0, 0.9))
    assert item.sha256 in submission.report.pictures
    # A document holds the turned picture itself, so that there is nothing left to turn.
    assert item.turn == (90 if suffix == ".pptx" else 0)


def test_anchors_alone_bring_back_the_picture_on_the_cover(tmp_path: Path) -> None:
    workshop = a_workshop(a_question("overview.pictures", Kind.PICTURES))
    report = with_pictures(
        a_report(workshop), "overview.pictures", a_picture(), caption="A pot", credit="Town hall", cover=True
    )
    submission = read_submission(exported_to(tmp_path / "bare.pptx", workshop, report, carry=False), workshop)
    assert different_to_the_eye(report, submission.report) == []


@pytest.mark.parametrize("suffix", [".pptx", ".docx"])
def test_a_report_of_another_workshop_is_refused(suffix: str, tmp_path: Path, deck: Path) -> None:
    from otop_report.errors import UnreadableFile

    with pytest.raises(UnreadableFile, match="was made for the workshop “otop-2017”"):
        read_submission(deck, a_workshop())


def questions_of(workshop: Workshop, topic: str) -> list[str]:
    return [question.id for one in workshop.topics if one.id == topic for question in one.questions]
