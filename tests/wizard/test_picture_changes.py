from __future__ import annotations

from dataclasses import replace

from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.model import Report
from otop_report.wizard.flow import State
from otop_report.wizard.picture_changes import (
    Sharpness,
    Taken,
    added,
    items_of,
    moved,
    on_cover,
    removed,
    sharpness_of,
    size_of,
    state_of_picture,
    turned,
    with_text,
)
from otop_report.workshop.model import Kind
from tests.builders import a_picture, a_question, a_report, a_workshop, with_pictures

WORKSHOP = a_workshop(a_question("overview.pictures", Kind.PICTURES), a_question("case.pictures", Kind.PICTURES))
RED, BLUE, GREEN = (a_picture(colour=colour) for colour in ("red", "blue", "green"))


def three() -> Report:
    return with_pictures(a_report(WORKSHOP), "overview.pictures", RED, BLUE, GREEN)


def names(report: Report, question: str = "overview.pictures") -> list[str]:
    colours = {RED.sha256: "red", BLUE.sha256: "blue", GREEN.sha256: "green"}
    return [colours[item.sha256] for item in items_of(report, question)]


def test_a_picture_is_added_with_its_file() -> None:
    report = added(a_report(WORKSHOP), "overview.pictures", Taken(RED, "C:\\photos\\IMG 1.heic"))
    assert items_of(report, "overview.pictures")[0].file == "IMG 1.jpg"
    assert report.pictures == {RED.sha256: RED}


def test_a_removed_picture_takes_its_file_along_unless_it_is_shown_elsewhere() -> None:
    report = removed(three(), "overview.pictures", 1)
    assert names(report) == ["red", "green"]
    assert set(report.pictures) == {RED.sha256, GREEN.sha256}
    both = added(three(), "case.pictures", Taken(RED, "red.jpg"))
    assert RED.sha256 in removed(both, "overview.pictures", 0).pictures


def test_the_last_picture_removed_leaves_no_answer() -> None:
    report = with_pictures(a_report(WORKSHOP), "overview.pictures", RED)
    assert removed(report, "overview.pictures", 0) == a_report(WORKSHOP)


def test_a_picture_moves() -> None:
    assert names(moved(three(), "overview.pictures", 0, 2)) == ["blue", "green", "red"]
    assert names(moved(three(), "overview.pictures", 2, 1)) == ["red", "green", "blue"]


def test_only_one_picture_of_the_report_is_on_the_cover() -> None:
    report = added(three(), "case.pictures", Taken(RED, "red.jpg"))
    report = on_cover(report, "overview.pictures", 1, True)
    report = on_cover(report, "case.pictures", 0, True)
    covers = [item.cover for answer in report.answers.values() if isinstance(answer, PicturesAnswer)
              for item in answer.items]  # fmt: skip
    assert covers == [False, False, False, True]
    assert not any(item.cover for item in items_of(on_cover(report, "case.pictures", 0, False), "case.pictures"))


def test_a_turned_picture_keeps_its_frame_on_the_same_part() -> None:
    report = three()
    answer = PicturesAnswer((replace(items_of(report, "overview.pictures")[0], crop=(0.0, 0.0, 0.5, 0.25)),))
    report = turned(report.with_answer("overview.pictures", answer), "overview.pictures", 0, -90)
    (item,) = items_of(report, "overview.pictures")
    assert (item.turn, item.crop) == (270, (0.0, 0.5, 0.25, 1.0))


def test_a_text_of_a_picture_is_one_line() -> None:
    report = with_text(three(), "overview.pictures", 1, "alt", " Two women\nfill bags ")
    assert [item.alt for item in items_of(report, "overview.pictures")] == ["", "Two women fill bags", ""]


def test_a_picture_is_complete_with_a_caption_and_a_description() -> None:
    known = {RED.sha256}
    assert state_of_picture(PictureItem(RED.sha256), known) is State.EMPTY
    assert state_of_picture(PictureItem(RED.sha256, caption="Pottery"), known) is State.STARTED
    assert state_of_picture(PictureItem(RED.sha256, caption="Pottery", alt="A jug"), known) is State.COMPLETE
    assert state_of_picture(PictureItem("missing", caption="Pottery", alt="A jug"), known) is State.ATTENTION


def test_the_size_is_that_of_the_turned_frame() -> None:
    picture = a_picture(400, 200)
    assert size_of(PictureItem(picture.sha256, turn=90, crop=(0.0, 0.0, 0.5, 0.5)), picture) == (100, 200)
    assert [sharpness_of(width) for width in (2000, 800, 300)] == [
        Sharpness.WHOLE, Sharpness.HALF, Sharpness.SMALL,
    ]  # fmt: skip
