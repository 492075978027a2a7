"""Points out of a running text."""

from __future__ import annotations

import pytest

from otop_report.report.text import Block, Blocks, Run, parse_plain
from otop_report.wizard.points import proposed, sentences_of


def texts(text: Blocks) -> list[str]:
    return [one.text for one in sentences_of(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("We sold cheese. Then we sold honey! Why?", ["We sold cheese", "Then we sold honey!", "Why?"]),
        ("Dr. Diallo began in 1.5 towns, e.g. Ojojona. See No. 5.", [
            "Dr. Diallo began in 1.5 towns, e.g. Ojojona", "See No. 5",
        ]),
        ("We sell tea, coffee, etc.", ["We sell tea, coffee, etc."]),
        ("It was long ...", ["It was long ..."]),
        ("他們賣茶葉。後來也賣咖啡。", ["他們賣茶葉", "後來也賣咖啡"]),
        ("One line\n- and an item. With two sentences.", ["One line", "and an item", "With two sentences"]),
        ("… — .", []),
    ],
)
def test_sentences_become_points_without_their_full_stop(text: str, sentences: list[str]) -> None:
    assert texts(parse_plain(text)) == sentences


def test_looks_and_links_go_with_their_sentence() -> None:
    text = (Block((Run("One "), Run("bold. Two", bold=True), Run(" link", link="https://example.org"), Run("."))),)
    first, second = sentences_of(text)
    assert first.runs == (Run("One "), Run("bold", bold=True))
    assert second.runs == (Run("Two", bold=True), Run(" link", link="https://example.org"))


def test_the_sentence_that_opens_a_paragraph_is_proposed_first() -> None:
    text = "First of one here. Second of one here.\nFirst of two here. Second of two here."
    sentences = sentences_of(parse_plain(text))
    assert proposed(sentences, 2) == {0, 2}
    assert proposed(sentences, 3) == {0, 1, 2}
    assert proposed(sentences, 0) == frozenset()
    assert proposed(sentences, -1) == frozenset()


def test_what_is_very_short_very_long_or_a_point_already_is_not_proposed() -> None:
    long = " ".join(["Word"] * 30)
    text = f"Too short. {long}. We sell tea leaves. We sell tea leaves. It works well now."
    sentences = sentences_of(parse_plain(text))
    assert proposed(sentences, 6) == {2, 4}
    assert proposed(sentences, 6, [(Run("we sell tea leaves"),)]) == {4}
