"""Marks in a Word file back to anchors: a bookmark's name holds only a hash of its anchor, so the anchors are tried.

Which anchors there can be is told by the carried property; without it they are counted up from the questions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from otop_report.compose.anchors import TITLES, Anchor, Carried, bookmark_name, parse_anchor, tag_name
from otop_report.intake.visible import VisibleBox, VisibleFile
from otop_report.workshop.model import Kind, Question, Workshop

MARK = "otop_"
MOST_ROWS = 120
MOST_TABLES = 20
MOST_INDICATORS = 30
MOST_LABELS = 300
LONGEST_LABEL = 60


def with_anchors(file: VisibleFile, workshop: Workshop, carried: Carried | None) -> VisibleFile:
    """The file with the anchor of every mark that stands for one of this workshop."""
    wanted = {name for box in file.boxes for name in _names(box) if name.startswith(MARK)}
    known: dict[str, str] = {}
    for anchor in _anchors(file, workshop, carried):
        if wanted <= known.keys():
            break
        known.setdefault(bookmark_name(anchor), anchor)
        known.setdefault(tag_name(anchor), anchor)
    return replace(file, boxes=_once([_anchored(box, known, workshop) for box in file.boxes]))


def _once(boxes: Sequence[VisibleBox]) -> tuple[VisibleBox, ...]:
    """The boxes with each text once: a control and a bookmark of the same anchor hold the same, or one holds more."""
    best: dict[Anchor, int] = {}
    for at, box in enumerate(boxes):
        if box.anchor is not None and box.paragraphs and not box.slide:
            other = best.setdefault(box.anchor, at)
            if len(box.text) > len(boxes[other].text):
                best[box.anchor] = at
    return tuple(
        box
        for at, box in enumerate(boxes)
        if box.anchor is None or not box.paragraphs or box.slide or best[box.anchor] == at
    )


def _anchored(box: VisibleBox, known: dict[str, str], workshop: Workshop) -> VisibleBox:
    if box.anchor is not None:
        return box
    anchors = [anchor for name in box.name.split(" ") if (anchor := parse_anchor(known.get(name, name))) is not None]
    if not box.rows:
        return replace(box, anchor=anchors[0]) if anchors else box
    # All of a table's text may stand in the mark of its only cell, too; a table's own mark names no cell.
    own = [anchor for anchor in anchors if not _is_cell(anchor, workshop)]
    return replace(box, anchor=own[0] if own else _from_cells(box, known, workshop))


def _from_cells(box: VisibleBox, known: dict[str, str], workshop: Workshop) -> Anchor | None:
    """A table with a head whose cells are all of one question is that question's, though its own mark is lost."""
    rows = [[parse_anchor(known.get(name, name)) for name in row] for row in box.inner]
    found = {anchor.question for row in rows for anchor in row if anchor is not None}
    if len(found) != 1 or not rows or any(anchor is not None for anchor in rows[0]):
        return None
    question = workshop.question(found.pop())
    return Anchor(question.id) if question is not None and question.kind is Kind.TABLE else None


def _is_cell(anchor: Anchor, workshop: Workshop) -> bool:
    question = workshop.question(anchor.question)
    return question is not None and question.kind in (Kind.TABLE, Kind.SERIES) and "/" in anchor.path


def _names(box: VisibleBox) -> Iterator[str]:
    yield from box.name.split(" ")
    for row in box.inner:
        yield from row


def _anchors(file: VisibleFile, workshop: Workshop, carried: Carried | None) -> Iterator[str]:
    if carried is not None:
        yield from (placed.anchor for placed in carried.placed)
    for topic in workshop.topics:
        yield str(Anchor(TITLES, topic.id))
    for question in workshop.questions:
        yield from (str(Anchor(question.id, path)) for path in _paths(question))
        yield from (str(Anchor(question.id, "", number)) for number in range(2, MOST_TABLES))
    labels = [text.replace("%", "%25").replace("#", "%23") for text in _labels(file)]
    for question in workshop.questions:
        if question.kind is Kind.SERIES:
            for number in range(MOST_INDICATORS):
                for label in labels:
                    yield str(Anchor(question.id, f"{number}/values/{label}"))
                    yield str(Anchor(question.id, f"{number}/labels/{label}"))


def _paths(question: Question) -> Iterator[str]:
    yield ""
    if question.kind is Kind.MESSAGE:
        yield from ("headline", "points", "details")
    elif question.kind is Kind.TABLE:
        for row in range(MOST_ROWS):
            yield str(row)
            yield from (f"{row}/{column.id}" for column in question.columns)
    elif question.kind is Kind.SERIES:
        for row in range(MOST_INDICATORS):
            yield str(row)
            yield from (f"{row}/{part}" for part in ("indicator", "unit", "source"))
    elif question.kind is Kind.PICTURES:
        for row in range(MOST_INDICATORS):
            yield str(row)
            yield from (f"{row}/{part}" for part in ("caption", "credit"))


def _labels(file: VisibleFile) -> list[str]:
    """What may be the label of a value: the short texts of tables, and the categories of charts."""
    texts: dict[str, None] = {}
    for box in file.boxes:
        for text in box.chart.categories if box.chart is not None else ():
            texts[text] = None
        for row in box.rows:
            for cell in row:
                for paragraph in cell:
                    if len(paragraph.text) <= LONGEST_LABEL:
                        texts[paragraph.text] = None
    return list(texts)[:MOST_LABELS]
