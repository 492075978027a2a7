"""A text of an answer (blocks and runs) in a QTextDocument, and back, without loss.

The document is only a view: what is kept are blocks, never HTML. A paragraph is a text block, an item of a list a text
block in a list of its own level; bold, italic and links are formats of characters. Colours are put on for the look of
now and are not read back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from otop_report.report.text import Block, Blocks, Run, clean, simplest

DEEPEST = 2
"""Levels of a list."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What a text looks like beyond what it says: the colour of links, and the space below a block (pixels)."""

    link_colour: str
    gap: int = 0
    item_gap: int = 0

    def of_run(self, run: Run) -> QTextCharFormat:
        """The format of a run's characters."""
        form = QTextCharFormat()
        if run.bold:
            form.setFontWeight(QFont.Weight.Bold)
        if run.italic:
            form.setFontItalic(True)
        if run.link:
            form.setAnchor(True)
            form.setAnchorHref(run.link)
            form.setFontUnderline(True)
            form.setForeground(QColor(self.link_colour))
        return form

    def of_block(self, level: int) -> QTextBlockFormat:
        """The format of a paragraph (level 0) or an item."""
        form = QTextBlockFormat()
        form.setBottomMargin(self.item_gap if level else self.gap)
        return form


def fill(document: QTextDocument, lines: Sequence[Block], dress: Dress) -> None:
    """Puts a text into a document in place of what is there; blocks without words are lines without words."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, line in enumerate(lines or (Block(()),)):
        if number:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        set_level(cursor, line.level, dress)
        for run in line.runs:
            cursor.insertText(run.text, dress.of_run(run))
    cursor.endEditBlock()


def set_level(cursor: QTextCursor, level: int, dress: Dress) -> None:
    """Makes the block of a cursor a paragraph (0) or an item of a list (1, 2)."""
    before: QTextList | None = cursor.currentList()
    if before is not None:
        before.remove(cursor.block())
    cursor.setBlockFormat(dress.of_block(level))
    going_on = _list_above(cursor.block(), level) if level else None
    if going_on is not None:
        going_on.add(cursor.block())
    elif level:
        form = QTextListFormat()
        form.setIndent(min(level, DEEPEST))
        form.setStyle(QTextListFormat.Style.ListDisc if level == 1 else QTextListFormat.Style.ListCircle)
        cursor.createList(form)


def level_of(block: QTextBlock) -> int:
    """0 for a paragraph, 1 or 2 for an item of a list."""
    items: QTextList | None = block.textList()
    return 0 if items is None else max(1, min(DEEPEST, items.format().indent()))


def lines_of(document: QTextDocument) -> tuple[Block, ...]:
    """Every line of a document as it stands, also those without words and with white space at their ends."""
    return tuple(Block(tuple(_runs_of(block)), level_of(block)) for block in blocks_of(document))


def read(document: QTextDocument) -> Blocks:
    """The text of a document in its simplest form."""
    lines = ((simplest(line.runs), line.level) for line in lines_of(document))
    return tuple(Block(runs, level) for runs, level in lines if runs)


def blocks_of(document: QTextDocument) -> Iterable[QTextBlock]:
    """The text blocks of a document."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def redress(document: QTextDocument, dress: Dress) -> None:
    """Puts a text that is there into other colours and distances."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in blocks_of(document):
        cursor.setPosition(block.position())
        form = QTextBlockFormat()
        form.setBottomMargin(dress.of_block(level_of(block)).bottomMargin())
        cursor.mergeBlockFormat(form)
        for start, end in _links_in(block):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            coloured = QTextCharFormat()
            coloured.setForeground(QColor(dress.link_colour))
            cursor.mergeCharFormat(coloured)
    cursor.endEditBlock()


def utf16(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _list_above(block: QTextBlock, level: int) -> QTextList | None:
    """The list of that level that an item under other items goes on with."""
    before = block.previous()
    while before.isValid() and level_of(before) >= level:
        if level_of(before) == level:
            return before.textList()
        before = before.previous()
    return None


def _runs_of(block: QTextBlock) -> Iterable[Run]:
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        form = fragment.charFormat()
        yield Run(
            clean(fragment.text()).replace("\n", " "),
            bold=form.fontWeight() >= QFont.Weight.DemiBold,
            italic=form.fontItalic(),
            link="".join(clean(form.anchorHref()).split()) if form.isAnchor() else "",
        )
        walk += 1


def _links_in(block: QTextBlock) -> list[tuple[int, int]]:
    places = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        if fragment.charFormat().isAnchor():
            places.append((fragment.position(), fragment.position() + fragment.length()))
        walk += 1
    return places
