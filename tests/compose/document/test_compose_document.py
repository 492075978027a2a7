"""A report becomes a document of blocks: every answer stands in it once, with its anchor, and nothing else does."""

from __future__ import annotations

from typing import Any

import pytest

from otop_report.completeness import Level
from otop_report.compose.anchors import parse_anchor
from otop_report.compose.document import compose_document
from otop_report.compose.document.kinds.pictures import rows_of
from otop_report.compose.flow import (
    Block,
    Caption,
    ComposedDocument,
    Contents,
    Cover,
    FlowChart,
    FlowParagraph,
    FlowTable,
    Heading,
    PictureRow,
)
from otop_report.compose.pages import PICTURES_APART
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.document import house_document, read_document_theme
from otop_report.report.kinds import pieces
from otop_report.report.text import plain
from otop_report.wording import words
from otop_report.workshop.model import ExportLimits, Kind, Role, ShownAs, Workshop
from tests.builders import (
    a_column,
    a_picture,
    a_question,
    a_report,
    a_section,
    a_topic,
    a_workshop,
    a_workshop_of_all_kinds,
)

PICTURE = a_picture(1600, 1200)


@pytest.fixture(scope="module")
def theme() -> DocumentTheme:
    return read_document_theme(house_document())


def composed(
    theme: DocumentTheme, workshop: Workshop, answers: dict[str, Any], phase: str | None = None, **more: Any
) -> ComposedDocument:
    report = a_report(workshop, answers, pictures=[PICTURE], **more)
    return compose_document(workshop, report, theme, words(report.language), phase)


def blocks(document: ComposedDocument) -> list[Block]:
    return [block for section in document.document.sections[1:] for block in section.blocks]


def headings(document: ComposedDocument) -> list[tuple[int, str, str]]:
    return [(block.level, block.number, block.text) for block in blocks(document) if isinstance(block, Heading)]


def texts(document: ComposedDocument) -> list[str]:
    return [plain(block.runs) for block in blocks(document) if isinstance(block, FlowParagraph)]


def only(document: ComposedDocument, kind: type[Block]) -> Any:
    found = [block for block in blocks(document) if isinstance(block, kind)]
    assert len(found) == 1
    return found[0]


def cells(table: FlowTable) -> list[list[str]]:
    return [[plain(cell.paragraphs[0]) for cell in row] for row in table.rows]


ALL_KINDS: dict[str, Any] = {
    "overview.text": "A programme of six towns",
    "overview.number": {"typed": "15 982", "unit": "km"},
    "overview.year": "2017",
    "overview.date": "2017-03-16",
    "overview.country": "HN",
    "overview.choice": "success",
    "overview.message": {"headline": "It works", "points": ["First", "Second"], "details": "Why.\n- because"},
    "overview.paragraphs": "One paragraph\nand another",
    "overview.bullets": ["a bullet", "another bullet"],
    "overview.table": [{"name": "clay", "amount": "12"}, {"name": "wood", "note": "from the hills"}],
    "overview.series": [
        {"indicator": "jobs", "unit": "people", "source": "census", "values": {"2018": "1", "2019": "", "2020": "5"}},
        {"indicator": "sales", "values": {"2018": "about 3", "undated": "more"}},
    ],
    "overview.pictures": [{"sha256": PICTURE.sha256, "caption": "A kiln", "credit": "The town"}],
}


def test_every_displayed_text_of_every_kind_is_placed(theme: DocumentTheme) -> None:
    workshop = a_workshop_of_all_kinds()
    report = a_report(workshop, ALL_KINDS, pictures=[PICTURE])
    document = compose_document(workshop, report, theme, words("en"))
    placed = "\n".join(placement.text for placement in document.placements)
    for question in workshop.questions:
        for _, text in pieces(question, report.answers[question.id], "en"):
            assert text in placed, question.id


def test_every_placement_stands_under_an_anchor_of_its_question(theme: DocumentTheme) -> None:
    for placement in composed(theme, a_workshop_of_all_kinds(), ALL_KINDS).placements:
        anchor = parse_anchor(placement.anchor)
        assert anchor is not None
        assert anchor.question == placement.question
        assert placement.where.startswith("page ")


def test_what_was_not_answered_leaves_no_trace(theme: DocumentTheme) -> None:
    document = composed(theme, a_workshop_of_all_kinds(), {"overview.text": "alone"})
    assert headings(document) == [(1, "1", "Overview"), (2, "1.1", "Text")]


def test_a_report_without_answers_has_its_cover_alone(theme: DocumentTheme) -> None:
    document = composed(theme, a_workshop_of_all_kinds(), {})
    assert len(document.document.sections) == 1
    assert document.document.pages == 1


def test_short_answers_of_a_topic_share_a_table(theme: DocumentTheme) -> None:
    topic = a_topic("overview.glance", a_question("overview.name"), a_question("overview.start", Kind.YEAR))
    workshop = a_workshop(a_section("overview", topic))
    document = composed(theme, workshop, {"overview.name": "De Mi Pueblo", "overview.start": "2013"})
    table = only(document, FlowTable)
    assert table.facts
    assert cells(table) == [["Name", "De Mi Pueblo"], ["Start", "2013"]]


def test_a_number_stands_with_its_unit(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.budget", Kind.NUMBER))
    document = composed(theme, workshop, {"overview.budget": {"typed": "L 4,215,004.10", "unit": "lempira"}})
    assert cells(only(document, FlowTable)) == [["Budget", "L 4,215,004.10\u00a0lempira"]]


def test_a_message_is_key_message_list_and_text(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.background", Kind.MESSAGE))
    answer = {"headline": "It works", "points": ["First", "Second"], "details": "Why.\n- because"}
    document = composed(theme, workshop, {"overview.background": answer})
    flow = [(block.role, block.anchor) for block in blocks(document) if isinstance(block, FlowParagraph)]
    assert flow == [
        ("key_message", "otop:overview.background/headline"),
        ("bullet", "otop:overview.background/points"),
        ("bullet", "otop:overview.background/points"),
        ("normal", "otop:overview.background/details"),
        ("bullet", "otop:overview.background/details"),
    ]


def test_an_own_title_is_the_key_message_of_its_topic(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.goals", Kind.BULLETS))
    document = composed(theme, workshop, {"overview.goals": ["one"]}, titles={"overview.goals": "Four goals"})
    assert texts(document) == ["Four goals", "one"]
    assert headings(document)[1] == (2, "1.1", "Goals")


def test_a_topic_left_out_of_the_slides_is_in_the_document(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.goals", Kind.BULLETS))
    document = composed(theme, workshop, {"overview.goals": ["one"]}, leave_out=["overview.goals"])
    assert texts(document) == ["one"]


def test_lessons_are_numbered(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("case.lessons", Kind.BULLETS, shown_as=ShownAs.LESSONS))
    document = composed(theme, workshop, {"case.lessons": ["Start small", "Share"]})
    assert {block.role for block in blocks(document) if isinstance(block, FlowParagraph)} == {"number"}


def test_an_empty_column_is_left_out_and_an_empty_cell_shows_a_dash(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.products", Kind.TABLE))
    answer = [{"name": "clay", "amount": "12"}, {"name": "wood"}]
    table = only(composed(theme, workshop, {"overview.products": answer}), FlowTable)
    assert cells(table) == [["Name", "Amount"], ["clay", "12"], ["wood", "–"]]
    assert [cell.blank for cell in table.rows[2]] == [False, True]


def test_numbers_are_set_right(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.products", Kind.TABLE))
    answer = [{"name": "clay", "amount": "1 200", "note": "x"}, {"name": "wood", "amount": "30", "note": "y"}]
    table = only(composed(theme, workshop, {"overview.products": answer}), FlowTable)
    assert [cell.numeric for cell in table.rows[1]] == [False, True, False]
    assert table.rows[1][2].apart > 0


def test_many_columns_become_several_tables_that_repeat_the_first(theme: DocumentTheme) -> None:
    columns = tuple(a_column(f"c{number}") for number in range(60))
    workshop = a_workshop(a_question("overview.wide", Kind.TABLE, columns=columns))
    answer = [{f"c{number}": f"{row}/{number}" for number in range(60)} for row in range(2)]
    document = composed(theme, workshop, {"overview.wide": answer})
    tables = [block for block in blocks(document) if isinstance(block, FlowTable)]
    assert len(tables) > 5
    assert all(cells(table)[1][0] == "0/0" for table in tables)
    shown = {cell for table in tables for row in cells(table) for cell in row}
    assert {f"{row}/{number}" for row in range(2) for number in range(60)} <= shown
    assert len({table.anchor for table in tables}) == len(tables)


def test_column_widths_fill_the_page_exactly(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.products", Kind.TABLE))
    answer = [{"name": "x" * 3000, "amount": "1", "note": "a few words"}]
    table = only(composed(theme, workshop, {"overview.products": answer}), FlowTable)
    assert sum(table.column_widths) == pytest.approx(theme.text_width)
    assert min(table.column_widths) > 20


def test_a_cell_of_many_words_lets_rows_split(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.products", Kind.TABLE))
    short = composed(theme, workshop, {"overview.products": [{"name": "a few words"}]})
    long = composed(theme, workshop, {"overview.products": [{"name": "word " * 1500}]})
    assert not only(short, FlowTable).rows_may_split
    assert only(long, FlowTable).rows_may_split


def test_a_card_is_a_heading_and_a_table_of_facts(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("problems.country", Kind.TABLE, shown_as=ShownAs.CARDS))
    answer = [{"name": "Goods look unfinished", "note": "No label"}, {"name": "Storms"}]
    document = composed(theme, workshop, {"problems.country": answer})
    assert headings(document)[2:] == [(3, "", "Goods look unfinished"), (3, "", "Storms")]
    assert cells(only(document, FlowTable)) == [["Note", "No label"]]


def test_a_name_too_long_for_a_heading_is_a_fact(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("problems.country", Kind.TABLE, shown_as=ShownAs.CARDS))
    document = composed(theme, workshop, {"problems.country": [{"name": "long " * 60}]})
    assert headings(document)[2][2] == "Country: 1"
    assert cells(only(document, FlowTable))[0][1].startswith("long long")


def test_a_comparison_without_values_is_a_list(theme: DocumentTheme) -> None:
    columns = tuple(a_column(name) for name in ("measure", "before", "after"))
    question = a_question("case.results", Kind.TABLE, columns=columns, shown_as=ShownAs.BEFORE_AFTER)
    document = composed(theme, a_workshop(question), {"case.results": [{"measure": "More visitors"}]})
    assert texts(document) == ["More visitors"]
    assert not [block for block in blocks(document) if isinstance(block, FlowTable)]


def test_a_series_is_a_chart_with_its_values_under_it(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.jobs", Kind.SERIES))
    answer = [{"indicator": "Jobs", "unit": "people", "source": "census", "values": {"2019": "1", "2020": "2"}}]
    document = composed(theme, workshop, {"overview.jobs": answer})
    assert only(document, FlowChart).chart.categories == ("2019", "2020")
    assert cells(only(document, FlowTable)) == [["Indicator", "Unit", "2019", "2020"], ["Jobs", "people", "1", "2"]]
    source = [block for block in blocks(document) if isinstance(block, FlowParagraph)][-1]
    assert (source.label, plain(source.runs)) == ("Source: ", "census")


def test_many_years_stand_one_below_the_other(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.jobs", Kind.SERIES))
    values = {str(year): str(year - 2000) for year in range(2010, 2020)}
    document = composed(theme, workshop, {"overview.jobs": [{"indicator": "Jobs", "values": values}]})
    assert len(cells(only(document, FlowTable))) == 11


def test_the_label_of_a_gap_is_kept(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.jobs", Kind.SERIES))
    values = {"2018": "1", "2019": "", "2020": "5"}
    document = composed(theme, workshop, {"overview.jobs": [{"indicator": "Jobs", "values": values}]})
    assert "2019" in cells(only(document, FlowTable))[0]


@pytest.mark.parametrize(("count", "rows"), [(1, [1]), (3, [1, 2]), (4, [2, 2]), (5, [1, 2, 2]), (8, [2, 2, 2, 2])])
def test_pictures_stand_in_rows_in_their_order(theme: DocumentTheme, count: int, rows: list[int]) -> None:
    workshop = a_workshop(a_question("overview.pictures", Kind.PICTURES))
    answer = [{"sha256": PICTURE.sha256, "caption": f"picture {number}"} for number in range(count)]
    document = composed(theme, workshop, {"overview.pictures": answer})
    found = [block.pictures for block in blocks(document) if isinstance(block, PictureRow)]
    assert [len(row) for row in found] == rows
    captions = [line for row in found for picture in row for line in picture.caption if isinstance(line, Caption)]
    assert [plain(caption.text) for caption in captions] == [f"picture {number}" for number in range(count)]
    assert [caption.number for caption in captions] == list(range(1, count + 1))


@pytest.mark.parametrize(
    ("forms", "rows"),
    [
        ([1.5, 0.75, 4.0], [2, 1]),
        ([3.0, 1.5, 1.5, 2.5], [1, 2, 1]),
        ([0.75, 0.75, 0.75], [3]),
        ([0.75, 0.75, 0.75, 0.75], [2, 2]),
        ([], []),
    ],
)
def test_panoramas_stand_alone_and_upright_pictures_together(forms: list[float], rows: list[int]) -> None:
    assert rows_of(forms) == rows


def test_pictures_side_by_side_have_one_height(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.pictures", Kind.PICTURES))
    answer = [{"sha256": PICTURE.sha256}, {"sha256": PICTURE.sha256, "turn": 90}]
    row = only(composed(theme, workshop, {"overview.pictures": answer}), PictureRow)
    first, second = row.pictures
    assert first.height == pytest.approx(second.height)
    assert sum(row.column_widths) <= theme.text_width - PICTURES_APART + 0.01


def test_a_picture_is_not_distorted(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.pictures", Kind.PICTURES))
    answer = [{"sha256": PICTURE.sha256, "turn": 90, "crop": [0, 0.25, 1, 0.75]}]
    picture = only(composed(theme, workshop, {"overview.pictures": answer}), PictureRow).pictures[0]
    assert picture.width / picture.height == pytest.approx(1200 / (1600 * 0.5))


def test_the_words_of_a_picture_that_cannot_be_had_are_kept(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.pictures", Kind.PICTURES))
    report = a_report(
        workshop,
        {"overview.pictures": [{"sha256": PICTURE.sha256, "caption": "A kiln", "credit": "The town"}]},
        pictures=[PICTURE],
    )
    bare = type(report)(workshop=report.workshop, language=report.language, answers=report.answers)
    document = compose_document(workshop, bare, theme, words("en"))
    assert plain(only(document, Caption).text) == "A kiln"
    assert texts(document) == ["The town"]


def test_several_long_answers_of_a_topic_stand_under_their_labels(theme: DocumentTheme) -> None:
    topic = a_topic(
        "case.why", a_question("case.reasons", Kind.BULLETS), a_question("case.doubts", Kind.PARAGRAPHS)
    )
    document = composed(theme, a_workshop(a_section("case", topic)), {"case.reasons": ["a"], "case.doubts": "b"})
    assert [text for level, _, text in headings(document) if level == 3] == ["Reasons", "Doubts"]


def presenting() -> Workshop:
    you = a_section(
        "participant",
        a_question("participant.name", role=Role.NAME),
        a_question("participant.country", Kind.COUNTRY, role=Role.COUNTRY),
        a_question("participant.position", role=Role.POSITION),
        a_question("participant.work", Kind.PARAGRAPHS),
        presenter=True,
    )
    return a_workshop(you, a_section("overview", a_question("overview.goals", Kind.BULLETS)))


def test_the_presenter_is_on_the_cover_and_at_the_end(theme: DocumentTheme) -> None:
    answers = {
        "participant.name": "Ana",
        "participant.country": "HN",
        "participant.position": "Officer",
        "participant.work": "I work.",
        "overview.goals": ["one"],
    }
    document = composed(theme, presenting(), answers)
    cover = document.document.sections[0].blocks[0]
    assert isinstance(cover, Cover)
    assert (cover.country, cover.name, cover.lines) == ("Honduras", "Ana", ("Officer",))
    assert headings(document)[-2:] == [(1, "", "About the presenter"), (3, "", "Work")]
    assert len(document.document.sections) == 2


def test_a_position_too_long_for_the_cover_stands_in_full_at_the_end(theme: DocumentTheme) -> None:
    position = "Deputy director of many offices " * 20
    document = composed(theme, presenting(), {"participant.country": "HN", "participant.position": position})
    cover = document.document.sections[0].blocks[0]
    assert isinstance(cover, Cover)
    assert cover.lines == ()
    assert position.strip() in "\n".join(placement.text for placement in document.placements)


@pytest.mark.parametrize(("country", "size"), [("HN", 60.0), ("VC", 44.0)])
def test_the_country_is_as_large_as_its_box_allows(theme: DocumentTheme, country: str, size: float) -> None:
    cover = composed(theme, presenting(), {"participant.country": country}).document.sections[0].blocks[0]
    assert isinstance(cover, Cover)
    assert cover.country_size == size


def test_without_a_country_the_series_is_the_title(theme: DocumentTheme) -> None:
    cover = composed(theme, presenting(), {"overview.goals": ["one"]}).document.sections[0].blocks[0]
    assert isinstance(cover, Cover)
    assert (cover.country, cover.series) == ("One Town, One Product", "")


def test_a_phase_has_its_own_document(theme: DocumentTheme) -> None:
    later = a_section("closing", a_question("closing.plan", Kind.BULLETS), phase="closing")
    workshop = a_workshop(a_section("overview", a_question("overview.goals", Kind.BULLETS)), later)
    answers = {"overview.goals": ["one"], "closing.plan": ["two"]}
    assert texts(composed(theme, workshop, answers)) == ["one"]
    assert texts(composed(theme, workshop, answers, "closing")) == ["two"]


def test_contents_name_every_section_and_topic_with_its_page(theme: DocumentTheme) -> None:
    document = composed(theme, a_workshop_of_all_kinds(), ALL_KINDS)
    contents = document.document.sections[0].blocks[1]
    assert isinstance(contents, Contents)
    assert [(entry.level, entry.number, entry.text) for entry in contents.entries] == headings(document)
    assert all(2 <= entry.page <= document.document.pages for entry in contents.entries)


def test_long_contents_are_set_closer_to_stay_on_page_one(theme: DocumentTheme) -> None:
    few = a_workshop(*(a_question(f"overview.q{number}") for number in range(4)))
    many = a_workshop(*(a_question(f"overview.q{number}") for number in range(24)))
    spaces = []
    for workshop in (few, many):
        document = composed(theme, workshop, {question.id: "x" for question in workshop.questions})
        contents = document.document.sections[0].blocks[1]
        assert isinstance(contents, Contents)
        assert contents.entries[0].page == 2
        spaces.append(contents.space_scale)
    assert spaces[0] == 1.0 > spaces[1]


def test_too_many_pages_are_a_finding(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.text", Kind.PARAGRAPHS), limits=ExportLimits(max_pages=3))
    assert composed(theme, workshop, {"overview.text": "Short."}).findings == ()
    findings = composed(theme, workshop, {"overview.text": "many words " * 1500}).findings
    assert [finding.level for finding in findings] == [Level.LIMIT]
    assert "3 at most" in findings[0].message


def test_text_from_the_right_is_marked(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.goals", Kind.BULLETS))
    document = composed(theme, workshop, {"overview.goals": ["منتجات القرية", "Latin"]})
    assert [block.rtl for block in blocks(document) if isinstance(block, FlowParagraph)] == [True, False]


def test_a_label_with_any_sign_has_an_anchor_that_can_be_read(theme: DocumentTheme) -> None:
    workshop = a_workshop(a_question("overview.jobs", Kind.SERIES))
    values = {"#1": "1", "50 % / year": "2"}
    document = composed(theme, workshop, {"overview.jobs": [{"indicator": "Jobs", "values": values}]})
    anchors = [cell.anchor for cell in only(document, FlowTable).rows[0] if cell.anchor]
    assert [parse_anchor(anchor) is not None for anchor in anchors] == [True, True]
