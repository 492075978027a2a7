"""Pasted text, made clean: what came from Word, a browser or a PDF as paragraphs and lists of the report.

`cleaned` takes what a clipboard holds (HTML, plain text or both) and gives blocks, with an account of what was done, so
that the person can be told. Lines that a page had broken are joined; lists become lists of two levels; bold, italic and
links to pages stay. What is taken out is counted: numbers of pages, marks of footnotes, the numbers of numbered lists
(lists here have bullets). Characters that cannot be seen go without a word. Nothing else is lost.
"""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.report.text import Block, Blocks, clean, one_line, plain_blocks, runs_of, word_count
from otop_report.wizard.pasted_html import paragraphs_of_html
from otop_report.wizard.pasted_lines import Taken, flowed
from otop_report.wizard.pasted_marks import tidied
from otop_report.wizard.pasted_pages import page_numbers_out


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted text, and what was done to it: broken lines joined, words that a line end had parted, numbers of pages,
    marks of footnotes and numbers of lists taken out, rows of tables written as lines.
    """

    blocks: Blocks
    original: str
    joined: int = 0
    parted: int = 0
    page_numbers: int = 0
    note_marks: int = 0
    list_numbers: int = 0
    table_rows: int = 0

    @property
    def words(self) -> int:
        """The words that arrived."""
        return word_count(plain_blocks(self.blocks))

    @property
    def is_changed(self) -> bool:
        """Whether anything was done that a person should know of."""
        return bool(self.joined or self.taken or self.table_rows)

    @property
    def taken(self) -> int:
        """How many things were taken out."""
        return self.page_numbers + self.note_marks + self.list_numbers


def cleaned(html: str, text: str) -> Pasted:
    """What a clipboard holds, clean. HTML is preferred, where there are words in it."""
    paragraphs, table_rows, html_taken = paragraphs_of_html(html) if html else ((), 0, Taken())
    original = text or "\n".join(one_line(line.text) for part in paragraphs for line in part)
    pages = 0
    if not any(line.runs for part in paragraphs for line in part):
        lines, pages = page_numbers_out(_without_carriage_returns(text).split("\n"))
        paragraphs, table_rows, html_taken = lines, 0, Taken()
    tidy, marks = tidied(paragraphs)
    blocks, taken = flowed(tidy)
    return Pasted(
        blocks,
        original,
        joined=taken.joined,
        parted=taken.parted,
        page_numbers=pages,
        note_marks=marks + taken.note_marks + html_taken.note_marks,
        list_numbers=taken.list_numbers + html_taken.list_numbers,
        table_rows=table_rows,
    )


def untouched(text: str) -> Pasted:
    """Plain text as it is: every line a paragraph."""
    lines = (runs_of(line) for line in clean(text).split("\n"))
    return Pasted(tuple(Block(runs) for runs in lines if runs), text)


def _without_carriage_returns(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")
