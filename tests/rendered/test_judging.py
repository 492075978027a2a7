"""The judges themselves: each fault is seen where there is one."""

from __future__ import annotations

import io
from collections import Counter

from pptx import Presentation
from pptx.util import Inches

from tests import office
from tests.builders import picture_bytes
from tests.rendered import judging


def word(text: str, left: float, top: float, width: float = 40, height: float = 20) -> office.Word:
    return office.Word(text, office.Box(left, top, left + width, top + height))


def page(*words: office.Word) -> office.Page:
    lines = tuple(office.Line((one,), one.box) for one in words)
    return office.Page(960, 540, lines)


def test_a_word_that_stands_on_no_page_is_lost() -> None:
    shown = judging.Shown([page(word("One", 0, 0), word("town", 50, 0))])
    assert judging.lost_words([("a.b", "One town, lost")], shown) == ["a.b: 'town,'", "a.b: 'lost'"]
    assert judging.lost_letters([("a.b", "One town t")], shown) == ["1 times 't'"]


def test_a_word_is_found_in_the_notes_and_over_two_lines() -> None:
    shown = judging.Shown([page(word("hand-", 0, 0), word("made", 0, 25))], ["And in the notes"])
    assert judging.lost_words([("a.b", "hand-made notes")], shown) == []


def test_each_word_is_wanted_as_often_as_it_was_written() -> None:
    shown = judging.Shown([page(word("honey", 0, 0))])
    assert judging.lost_letters([("a.b", "honey honey")], shown) != []


def test_words_over_each_other_are_seen_and_close_lines_are_none() -> None:
    assert judging.overlapping_words([page(word("One", 0, 0), word("two", 20, 4))]) == [
        "page 1: 'One' and 'two'"
    ]
    assert (
        judging.overlapping_words([page(word("One", 0, 0), word("two", 0, 14), word("three", 41, 0))]) == []
    )


def test_words_off_the_page_are_seen() -> None:
    assert judging.words_off_page([page(word("One", 930, 0))]) == ["page 1: 'One'"]
    assert judging.words_off_page([page(word("One", 0, 535))]) == ["page 1: 'One'"]
    assert judging.words_off_page([page(word("One", 0, 515))]) == []


def test_words_over_the_footer_are_seen() -> None:
    one = page(word("body", 0, 500), word("Togo", 0, 510))
    assert judging.words_over_footer([one], 500, [Counter(["Togo"])]) == ["slide 1: 'body'"]


def test_faults_of_a_written_deck_are_seen() -> None:
    deck = Presentation()
    for _ in range(2):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text_frame.text = "Same"
        picture = slide.shapes.add_picture(io.BytesIO(picture_bytes()), Inches(9), 0)
        picture._element.nvPicPr.cNvPr.set("descr", "")
    deck.slides.add_slide(deck.slide_layouts[6])
    target = io.BytesIO()
    deck.save(target)
    assert judging.deck_faults(target.getvalue()) == [
        "slide 1: Content Placeholder 2 is an empty placeholder",
        "slide 1: Picture 3 has no alternative text",
        "slide 1: Picture 3 leaves the slide",
        "slide 2: Content Placeholder 2 is an empty placeholder",
        "slide 2: Picture 3 has no alternative text",
        "slide 2: Picture 3 leaves the slide",
        "slide 3 has no title",
        "2 slides are titled 'Same'",
    ]
