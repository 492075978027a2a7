"""Tables: as a table, or where they are shown as cards, a sub-heading and a table of facts for each row.

A timeline and a comparison of before and after are tables of their columns; a comparison without any value is a list.
"""

from __future__ import annotations

from otop_report.compose.anchors import Anchor
from otop_report.compose.direction import is_rtl
from otop_report.compose.document.grid import Grid, facts, tables
from otop_report.compose.document.passage import Entry, Passage, Source, paragraph, words
from otop_report.compose.document.setting import TopicSetting
from otop_report.compose.flow import Heading
from otop_report.report.kinds.table import shown_cell
from otop_report.report.kinds.values import Row, TableAnswer
from otop_report.report.text import Runs
from otop_report.workshop.model import Column, Kind, Question, ShownAs

LONGEST_HEADING = 160
"""Characters above which a row's name is no heading any more but a fact like the others."""


def table_passages(question: Question, answer: TableAnswer, topic: TopicSetting) -> list[Passage]:
    """The rows in the form the workshop asks for."""
    if question.shown_as is ShownAs.CARDS:
        return [
            passage
            for number, row in enumerate(answer.rows)
            for passage in _card(question, number, row, topic)
        ]
    if question.shown_as is ShownAs.BEFORE_AFTER and _has_one_column(question, answer):
        first = question.columns[0]
        return [
            paragraph(
                Source(question.id, f"{number}/{first.id}"),
                shown_cell(first, row.cell(first.id), ""),
                "bullet",
            )
            for number, row in enumerate(answer.rows)
        ]
    grid = Grid(
        question=question.id,
        headings=tuple(Entry(words(topic.setting.text(column.label))) for column in question.columns),
        rows=tuple(_entries(question, number, row, topic) for number, row in enumerate(answer.rows)),
        caption=topic.setting.text(question.label),
    )
    return tables(grid, topic)


def _has_one_column(question: Question, answer: TableAnswer) -> bool:
    """Whether nothing but the first column was filled in."""
    return all(not row.cell(column.id) for row in answer.rows for column in question.columns[1:])


def _entries(question: Question, number: int, row: Row, topic: TopicSetting) -> tuple[Entry, ...]:
    return tuple(
        Entry(_shown(column, row, topic), Source(question.id, f"{number}/{column.id}"))
        for column in question.columns
    )


def _shown(column: Column, row: Row, topic: TopicSetting) -> Runs:
    """A cell as it is shown: a choice by its label."""
    runs = row.cell(column.id)
    if column.kind is Kind.CHOICE and runs:
        return words(shown_cell(column, runs, topic.setting.report.language))
    return runs


def _card(question: Question, number: int, row: Row, topic: TopicSetting) -> list[Passage]:
    """A row under its name; a name too long for a heading, or none, gives the heading to the row's number."""
    entries = list(zip(question.columns, _entries(question, number, row, topic), strict=True))
    name = entries[0][1]
    if name.source and 0 < len(name.text) <= LONGEST_HEADING:
        heading = Heading(
            text=name.text, level=3, colour=topic.colour, anchor=name.source.anchor, rtl=is_rtl(name.text)
        )
        passages = [Passage(heading, (name.source.placed(name.text, paragraph=0),))]
        entries = entries[1:]
    else:
        title = topic.setting.words.say("row_title", topic=topic.setting.text(question.label), row=number + 1)
        passages = [Passage(Heading(text=title, level=3, colour=topic.colour))]
    rows = [(topic.setting.text(column.label), entry) for column, entry in entries if entry.text.strip()]
    if rows:
        passages.append(facts(rows, topic, str(Anchor(question.id, str(number)))))
    return passages
