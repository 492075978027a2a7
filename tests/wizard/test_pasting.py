"""What comes from Word, a browser, LibreOffice and a PDF arrives clean, and without a word lost."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from otop_report.report.text import Block, Blocks, Run, plain_blocks
from otop_report.wizard.pasting import Pasted, cleaned, untouched

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm} --></style>
<!--[if gte mso 9]><xml><o:p>hidden</o:p></xml><![endif]--></head>
<body lang=EN-US><!--StartFragment-->
<p class=MsoNormal><b>The programme</b> began
in&nbsp;2013<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference><sup>[1]</sup></span></a>,
see <a href="https://example.org/a b">the page</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>First item<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>
&nbsp;</span></span><![endif]>Inner <i>item</i><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><span
style='mso-list:Ignore'>§<span>&nbsp;</span></span>Deeper</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span
style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Step</p>
<!--EndFragment--></body></html>"""

WRITER = """<html><head><meta name="generator" content="LibreOffice 7.4"/></head><body>
<p style="line-height: 100%; margin-bottom: 0cm">Five towns,
one product each.</p>
<ul>
\t<li><p style="line-height: 100%">Ojojona: <span style="font-style: normal"><b>pottery</b></span></p></li>
\t<ul><li><p>red</p></li>
\t<ul><li><p>dark red</p></li></ul></ul>
</ul>
<table><tr><td><p>Town</p></td><td><p>Sales</p></td></tr><tr><td><p>Ojojona</p></td><td><p>L 40</p></td></tr></table>
</body></html>"""

BROWSER = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span
style="font-weight:400">One village </span><span style="font-weight:700">one product</span><span
style="font-style:italic"> works</span><sup><a href="#cite_note-1">[1]</a></sup>.</p><p>The shop<br><br>is open.</p>
<div>25&nbsp;m<sup>2</sup>, 10<sup>6</sup> people, the 1<sup>st</sup> time, water<sup>3</sup></div>
<a href="javascript:alert(1)">press</a><script>alert(1)</script></b>"""

PDF = """The idea of one town, one product has been used in
Taiwan since 1989, after the One Village One Product
movement in Japan. TaiwanICDF carried it to Hon-
duras, Guatemala and Nicaragua, with well-known hand-
icrafts. The well-
known pottery of Ojojona came ﬁrst.

12

The project was led by the Secretariat of the Presi-
dency. It worked with five

13

towns in the north until 2016.
"""


def looks(pasted: Pasted) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in pasted.blocks]


def test_word_gives_paragraphs_and_lists_of_two_levels() -> None:
    pasted = cleaned(WORD, "The programme began …")
    assert pasted.blocks == (
        Block((
            Run("The programme", bold=True),
            Run(" began in 2013, see "),
            Run("the page", link="https://example.org/ab"),
            Run("."),
        )),
        Block((Run("First item"),), 1),
        Block((Run("Inner "), Run("item", italic=True)), 2),
        Block((Run("Deeper"),), 2),
        Block((Run("Step"),), 1),
    )
    assert (pasted.note_marks, pasted.list_numbers, pasted.joined) == (1, 1, 0)
    assert pasted.original == "The programme began …"


def test_libreoffice_gives_its_lists_and_the_rows_of_a_table_as_lines() -> None:
    pasted = cleaned(WRITER, "")
    assert looks(pasted) == [
        (0, "Five towns, one product each."),
        (1, "Ojojona: pottery"),
        (2, "red"),
        (2, "dark red"),
        (0, "Town · Sales"),
        (0, "Ojojona · L 40"),
    ]
    assert pasted.blocks[1].runs == (Run("Ojojona: "), Run("pottery", bold=True))
    assert pasted.table_rows == 2


def test_a_browser_gives_looks_and_no_marks_of_footnotes() -> None:
    pasted = cleaned(BROWSER, "")
    assert pasted.blocks == (
        Block((Run("One village "), Run("one product", bold=True), Run(" works", italic=True), Run("."))),
        Block((Run("The shop"),)),
        Block((Run("is open."),)),
        Block((Run("25 m², 10⁶ people, the 1st time, water"),)),
        Block((Run("press"),)),
    )
    assert pasted.note_marks == 2


def test_a_column_of_a_pdf_becomes_paragraphs() -> None:
    pasted = cleaned("", PDF)
    assert looks(pasted) == [
        (0, "The idea of one town, one product has been used in Taiwan since 1989, after the One Village One Product "
            "movement in Japan. TaiwanICDF carried it to Honduras, Guatemala and Nicaragua, with well-known "
            "handicrafts. The well-known pottery of Ojojona came first."),
        (0, "The project was led by the Secretariat of the Presidency. It worked with five towns in the north until "
            "2016."),
    ]
    assert (pasted.page_numbers, pasted.parted) == (2, 3)
    assert pasted.is_changed


@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Economy\n12 Main Street\nTegucigalpa\nHonduras",
        "Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood",
        "Coffee from Marcala\nSweets from Cantarranas\nPottery from Ojojona and the villages around it",
        "We sold more cheese in 2014 than before.\nWe bought a new machine for the dairy.\nIt stands still today.",
        "2014\n2015\n2016",
        "A short line\n\nanother one",
        "咖啡\n茶葉\n陶器",
    ],
)
def test_lines_that_are_meant_stay_lines(text: str) -> None:
    assert plain_blocks(cleaned("", text).blocks) == re.sub(r"\n+", "\n", text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The project was carried out by the Secretariat of the\nPresidency in 2013.",
         "The project was carried out by the Secretariat of the Presidency in 2013."),
        ("「一鄉一品」運動自一九八九年起在台灣推行，以日本的一村一品運動為\n榜樣，後來由國際合作發展基金會帶到宏都拉斯。",
         "「一鄉一品」運動自一九八九年起在台灣推行，以日本的一村一品運動為榜樣，後來由國際合作發展基金會帶到宏都拉斯。"),
        ("Many stakeholders in the country were asked before1\n, and most of them agreed with the plan.",
         "Many stakeholders in the country were asked before, and most of them agreed with the plan."),
    ],
)
def test_broken_lines_are_joined(text: str, line: str) -> None:
    assert [block.text for block in cleaned("", text).blocks] == [line]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("•\tFirst point that goes on\nto a second line\n•\tSecond\no\tInner\n•\tThird",
         [(1, "First point that goes on to a second line"), (1, "Second"), (2, "Inner"), (1, "Third")]),
        ("Why:\n1. One thing\n2. Another thing\n3. A third",
         [(0, "Why:"), (1, "One thing"), (1, "Another thing"), (1, "A third")]),
        ("a) tea\nb) coffee", [(1, "tea"), (1, "coffee")]),
        ("\uf0b7 One\n\uf0b7 Two", [(1, "One"), (1, "Two")]),
        ("- One\n   - Two", [(1, "One"), (2, "Two")]),
        ("1. Introduction", [(0, "1. Introduction")]),
        ("2013. It began.\n2014. It grew.", [(0, "2013. It began."), (0, "2014. It grew.")]),
        ("vendemos leche\no queso", [(0, "vendemos leche"), (0, "o queso")]),
    ],
)
def test_signs_of_lists_make_lists(text: str, items: list[tuple[int, str]]) -> None:
    assert looks(cleaned("", text)) == items


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("One\u00a0town, one\u202fproduct", "One town, one product"),
        ("Pourquoi\u00a0? «\u00a0Oui\u00a0»", "Pourquoi\u00a0? «\u00a0Oui\u00a0»"),
        ("40\u202f000\u00a0familles", "40\u202f000 familles"),
        ("a\u00adgri\u00adcul\u00adture\u200b and\ufeff tea", "agriculture and tea"),
        ("The ofﬁce of the ﬂood", "The office of the flood"),
        ("It worked.[1][2] It grew¹, then stopped [3].", "It worked. It grew, then stopped."),
        ("40 km² and 5 m³ and x² and 10³", "40 km² and 5 m³ and x² and 10³"),
        ("[1] Smith 2010, page [12]", "[1] Smith 2010, page"),
        ("Tab\tand  many   spaces", "Tab and many spaces"),
        ("Family 👨\u200d👩\u200d👧", "Family 👨\u200d👩\u200d👧"),
    ],
)
def test_signs_that_nobody_wants_go_and_the_others_stay(text: str, clean: str) -> None:
    assert [block.text for block in cleaned("", text).blocks] == [clean]


def test_numbers_of_pages_go_only_where_they_are_sure() -> None:
    assert cleaned("", "Page 3 of 12\nText here").page_numbers == 1
    assert looks(cleaned("", "Sales\n40\nSales again\n41")) == [
        (0, "Sales"), (0, "40"), (0, "Sales again"), (0, "41"),
    ]
    assert looks(cleaned("", "The end\f7\nThe beginning")) == [(0, "The end"), (0, "The beginning")]


def test_a_fraction_is_no_number_of_a_page() -> None:
    assert looks(cleaned("", "Towns with a shop\n3/4\nThe others wait")) == [
        (0, "Towns with a shop"), (0, "3/4"), (0, "The others wait"),
    ]
    assert cleaned("", "The end.\n\n- 3 -\n\nThe beginning.").page_numbers == 1
    assert plain_blocks(cleaned("", "3/4").blocks) == "3/4"


def test_html_without_words_gives_way_to_the_plain_text() -> None:
    assert looks(cleaned("<html><body><img src='a.png'></body></html>", "Words")) == [(0, "Words")]
    assert cleaned("", " \n ").blocks == ()


def test_what_is_pasted_plain_is_not_changed() -> None:
    assert looks(untouched("1. One\n2. Two [1]\n\n• Three")) == [(0, "1. One"), (0, "2. Two [1]"), (0, "• Three")]


words = st.text(st.sampled_from("abcdefgäñ村一É"), min_size=3, max_size=9)
marks = st.sampled_from(["", "", "", ".", ",", "-", ":", "\u00ad", "[4]", "²", ")"])
openings = st.sampled_from(["", "", "", "• ", "1. ", "2. ", "  - ", "12", "\f"])
lines = st.tuples(openings, st.lists(st.tuples(words, marks), max_size=12)).map(
    lambda line: line[0] + " ".join(word + mark for word, mark in line[1])
)


def letters(text: str) -> str:
    return "".join(character for character in text if character.isalpha())


@given(st.lists(lines, max_size=14).map("\n".join))
@settings(max_examples=300, deadline=None)
def test_no_letter_is_lost_out_of_plain_text(text: str) -> None:
    assert letters(plain_blocks(cleaned("", text).blocks)) == letters(text)


tags = st.sampled_from(["p", "b", "i", "li", "ul", "ol", "div", "td", "tr", "table", "h2", "span", "a", "sup", "pre"])
pieces = st.one_of(words, tags.map(lambda tag: f"<{tag}>"), tags.map(lambda tag: f"</{tag}>"), st.just("<br>"))


@given(st.lists(pieces, max_size=25))
@settings(max_examples=300, deadline=None)
def test_no_letter_is_lost_out_of_html_however_broken(parts: list[str]) -> None:
    written = "".join(part for part in parts if not part.startswith("<"))
    blocks: Blocks = cleaned(" ".join(parts), "").blocks
    assert letters(plain_blocks(blocks)) == letters(written)


def test_a_long_text_is_no_trouble() -> None:
    started = time.process_time()
    cleaned("", PDF * 300)
    cleaned("<p>" + "word <b>bold</b> " * 20_000, "")
    assert time.process_time() - started < 8
