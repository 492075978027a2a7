"""The inbox as JSON, CSV, a workbook and a page: everything in it, and nothing that a stranger wrote runs."""

import csv
import io
import json
import zipfile

from otop_report.completeness import Finding, Level, SectionState, Status
from otop_report.review.inbox import Inbox, Received, inbox
from otop_report.review.listing import COLUMNS, as_csv, as_json
from otop_report.review.page import as_html
from otop_report.review.roster import Expected
from otop_report.review.workbook import as_xlsx

BLANK_CELL = Finding(
    level=Level.MISSING,
    message="“Place” is blank. Fill it in.",
    section="overview",
    question="overview.products",
    row=2,
    column="place",
    where="slide 4",
)
WHOLE_FILE = Finding(level=Level.UNSURE, message="The file is damaged.")
HOSTILE = "=HYPERLINK(1)<script>alert(1)</script>"


def an_inbox() -> Inbox:
    complete = Received(
        file="a.otopreport",
        kind="report",
        status=Status.COMPLETE,
        workshop="w",
        name="Ana",
        country="HN",
        sections=(SectionState("overview", Status.COMPLETE, 5, 5),),
    )
    incomplete = Received(
        file="b.json", kind="answers", status=Status.INCOMPLETE, workshop="w", name=HOSTILE, findings=(BLANK_CELL,)
    )
    broken = Received(file="c.docx", kind="docx", status=Status.UNREADABLE, findings=(WHOLE_FILE,))
    return inbox([complete, incomplete, broken], [Expected("Ana", "HN"), Expected("Kofi", "TG")])


def test_the_inbox_tells_who_is_missing_and_whom_nobody_expected() -> None:
    received = an_inbox()
    assert received.not_received == (Expected("Kofi", "TG"),)
    assert received.unmatched == ("b.json", "c.docx")
    assert not received.all_complete
    assert inbox(received.received[:1]).all_complete
    assert inbox(received.received[:1]).unmatched == ()


def test_a_person_whose_file_cannot_be_read_has_not_sent_one() -> None:
    broken = Received(file="a.docx", kind="docx", status=Status.UNREADABLE, name="Ana", country="HN")
    received = inbox([broken], [Expected("Ana", "HN")])
    assert received.not_received == (Expected("Ana", "HN"),)
    assert received.unmatched == ()


def test_json_is_as_the_contract_has_it() -> None:
    content = json.loads(as_json(an_inbox()))
    assert list(content) == ["workshop", "reports", "not_received", "unmatched", "summary"]
    assert content["workshop"] == "w"
    assert content["reports"][0] == {
        "file": "a.otopreport",
        "kind": "report",
        "workshop": "w",
        "status": "complete",
        "participant": {"name": "Ana", "country": "HN"},
        "sections": [{"id": "overview", "status": "complete", "required": 5, "answered": 5}],
        "findings": [],
    }
    assert content["reports"][1]["findings"] == [
        {
            "level": "missing",
            "section": "overview",
            "question": "overview.products",
            "row": 2,
            "column": "place",
            "message": "“Place” is blank. Fill it in.",
            "where": "slide 4",
        }
    ]
    assert content["not_received"] == [{"name": "Kofi", "country": "TG"}]
    assert content["summary"] == {"complete": 1, "incomplete": 1, "unsure": 0, "unreadable": 1}


def test_csv_has_a_line_a_finding_and_one_for_each_report_without() -> None:
    lines = list(csv.reader(io.StringIO(as_csv(an_inbox()), newline="")))
    assert lines[0] == list(COLUMNS)
    assert [line[:3] for line in lines[1:]] == [
        ["a.otopreport", "report", "complete"],
        ["b.json", "answers", "incomplete"],
        ["c.docx", "docx", "unreadable"],
        ["", "", "not received"],
    ]
    assert lines[2][7:10] == ["overview.products", "2", "place"]


def test_a_name_that_is_a_formula_is_none_in_csv() -> None:
    assert "'" + HOSTILE in as_csv(an_inbox())


def test_the_workbook_holds_texts_and_no_formula() -> None:
    with zipfile.ZipFile(io.BytesIO(as_xlsx(an_inbox()))) as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
        texts = book.read("xl/sharedStrings.xml").decode()
    assert len(sheets) == 4
    assert not any("<f>" in sheet or "hyperlink" in sheet for sheet in sheets)
    assert "=HYPERLINK(1)&lt;script&gt;" in texts
    assert "not received" in texts


def test_the_page_escapes_what_a_stranger_wrote_and_fetches_nothing() -> None:
    page = as_html(an_inbox())
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "http" not in page
    assert "“Place” is blank. Fill it in." in page
    assert "Kofi" in page
