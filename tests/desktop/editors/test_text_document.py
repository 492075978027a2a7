"""Texts in a document and back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from otop_report.desktop.editors.texts.text_document import Dress, fill, lines_of, read, redress
from otop_report.report.text import Block, Run, clean, simplest

DRESS = Dress("#2F4B7C", gap=6, item_gap=3)

SPECIAL_TO_QT = "\u2028\u2029\ufdd0\ufdd1\ufffe\uffff\ufffc"
letters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=SPECIAL_TO_QT)
runs = st.builds(
    Run,
    text=st.text(letters, min_size=1, max_size=12),
    bold=st.booleans(),
    italic=st.booleans(),
    link=st.sampled_from(["", "https://example.org/a", "mailto:a@example.org"]),
)
blocks = st.builds(Block, st.lists(runs, max_size=4).map(simplest), st.integers(0, 2))
texts = st.lists(blocks.filter(lambda block: bool(block.runs)), max_size=6).map(tuple)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_a_text_comes_out_of_a_document_as_it_went_in(qapp: QApplication, text: tuple[Block, ...]) -> None:
    document = QTextDocument()
    fill(document, text, DRESS)
    assert read(document) == text


@given(texts, texts)
@settings(max_examples=50, deadline=None)
def test_nothing_of_the_text_before_stays_in_a_document(
    qapp: QApplication, first: tuple[Block, ...], second: tuple[Block, ...]
) -> None:
    document = QTextDocument()
    fill(document, first, DRESS)
    fill(document, second, DRESS)
    assert read(document) == second


@given(texts)
@settings(max_examples=50, deadline=None)
def test_other_colours_do_not_change_a_text(qapp: QApplication, text: tuple[Block, ...]) -> None:
    document = QTextDocument()
    fill(document, text, DRESS)
    redress(document, Dress("#A5BFF0", gap=12, item_gap=6))
    assert read(document) == text


def test_lines_without_words_stand_in_the_document_and_not_in_the_text(qapp: QApplication) -> None:
    document = QTextDocument()
    fill(document, [Block((Run("One"),)), Block(()), Block((Run("Two "),), 1)], DRESS)
    assert [line.text for line in lines_of(document)] == ["One", "", "Two "]
    assert read(document) == (Block((Run("One"),)), Block((Run("Two"),), 1))


@pytest.mark.parametrize("weight", [QFont.Weight.DemiBold, QFont.Weight.Bold, QFont.Weight.Black])
def test_every_heavy_weight_is_bold(qapp: QApplication, weight: QFont.Weight) -> None:
    document = QTextDocument()
    form = QTextCharFormat()
    form.setFontWeight(weight)
    QTextCursor(document).insertText("Heavy", form)
    assert read(document) == (Block((Run("Heavy", bold=True),)),)


def test_a_line_break_inside_a_paragraph_is_read_as_a_space(qapp: QApplication) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText("One\u2028two")
    assert read(document) == (Block((Run("One two"),)),)
    assert clean("One\u2028two") == "One\ntwo"
