from __future__ import annotations

from otop_report.report.keeping.differences import Difference, Differs, differences
from tests.builders import a_picture, a_report, a_workshop_of_all_kinds, with_pictures

WORKSHOP = a_workshop_of_all_kinds()
MESSAGE = {"headline": "One", "points": ["a", "b"]}


def test_reports_that_hold_the_same_do_not_differ() -> None:
    report = a_report(WORKSHOP, {"overview.message": MESSAGE, "overview.country": "HN"})
    again = a_report(WORKSHOP, {"overview.country": "Honduras", "overview.message": MESSAGE})

    assert differences(WORKSHOP, report, again) == ()


def test_every_kind_of_thing_that_differs_is_told_in_the_order_of_the_workshop() -> None:
    before = a_report(WORKSHOP, {"overview.message": MESSAGE, "overview.text": "old"}, leave_out=["overview.text"])
    after = a_report(
        WORKSHOP, {"overview.text": "new", "overview.country": "HN"}, titles={"overview.text": "T"}, language="es"
    )

    assert differences(WORKSHOP, before, after) == (
        Difference(Differs.LANGUAGE, "", "", "en", "es"),
        Difference(Differs.TITLE, "overview.text", "", None, "T"),
        Difference(Differs.LEFT_OUT, "overview.text", "", "left out", None),
        Difference(Differs.ANSWER, "overview.text", "overview.text", "old", "new"),
        Difference(Differs.ANSWER, "overview.country", "overview.country", None, "Honduras"),
        Difference(Differs.ANSWER, "overview.message", "overview.message", "One\na\nb", None),
    )


def test_bold_words_differ_though_their_text_is_the_same() -> None:
    before = a_report(WORKSHOP, {"overview.bullets": ["x"]})
    after = a_report(WORKSHOP, {"overview.bullets": [[{"text": "x", "bold": True}]]})

    (difference,) = differences(WORKSHOP, before, after)

    assert (difference.before, difference.after) == ("x", "x")


def test_pictures_are_told_by_file_and_caption() -> None:
    before = a_report(WORKSHOP)
    after = with_pictures(before, "overview.pictures", a_picture(), caption="Two hills", credit="Ana")

    (difference,) = differences(WORKSHOP, before, after)

    assert difference.after is not None
    assert difference.after.endswith(".jpg – Two hills – Ana")
