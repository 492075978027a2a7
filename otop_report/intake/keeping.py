"""Keeps of an answer as exported what still reads the same: its looks, how a number was typed, what cannot be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from otop_report.report.enumerators import Shown, shown_items
from otop_report.report.grouping import is_plain
from otop_report.report.kinds import pieces
from otop_report.report.kinds.values import (
    Answer,
    BulletsAnswer,
    Indicator,
    MessageAnswer,
    NumberAnswer,
    ParagraphsAnswer,
    PictureItem,
    PicturesAnswer,
    Row,
    SeriesAnswer,
    TableAnswer,
)
from otop_report.report.numbers import parse_number
from otop_report.report.text import Block, Runs, plain
from otop_report.workshop.model import Question

ItemT = TypeVar("ItemT")


def same_words(one: str, other: str) -> bool:
    """Whether two texts read the same; white space of every kind counts as one space."""
    return one.split() == other.split()


def reconciled(question: Question, base: Answer | None, seen: Answer | None, language: str) -> Answer | None:
    """The answer as seen, with whatever reads the same as in the `base` left as it was there."""
    if base is None or seen is None or type(base) is not type(seen):
        return seen
    match base, seen:
        case MessageAnswer(), MessageAnswer():
            return MessageAnswer(
                base.headline if same_words(base.title, seen.headline) else seen.headline,
                tuple(_kept(base.points, _told_apart(base.points, seen.points), plain)),
                tuple(_kept(base.details, seen.details, _block_text)),
            )
        case ParagraphsAnswer(), ParagraphsAnswer():
            return ParagraphsAnswer(tuple(_kept(base.blocks, seen.blocks, _block_text)))
        case BulletsAnswer(), BulletsAnswer():
            return BulletsAnswer(tuple(_kept(base.items, _told_apart(base.items, seen.items), plain)))
        case TableAnswer(), TableAnswer():
            return TableAnswer(_kept_rows(base.rows, seen.rows))
        case SeriesAnswer(), SeriesAnswer():
            return SeriesAnswer(_kept_indicators(base.indicators, seen.indicators))
        case PicturesAnswer(), PicturesAnswer():
            return PicturesAnswer(_kept_pictures(base.items, seen.items))
        case NumberAnswer(), NumberAnswer() if not seen.unit and same_words(base.typed, seen.typed):
            return base  # the unit stands elsewhere, or nowhere
        case _:
            shown = [" ".join(text for _, text in pieces(question, one, language)) for one in (base, seen)]
            return base if same_words(*shown) else seen


def _told_apart(base: Sequence[Runs], seen: Sequence[Runs]) -> list[Runs]:
    """The seen items with those of the base that were shown as one (a number and what it counts) in their place."""
    joined = list(_joined(base))
    result: list[Runs] = []
    at = 0
    while at < len(seen):
        texts = [plain(runs) for runs in seen[at : at + 1 + max((len(shown) for shown, _ in joined), default=0)]]
        found = next((one for one in joined if all(map(same_words, one[0], texts)) and len(one[0]) <= len(texts)), None)
        if found is None:
            result.append(seen[at])
            at += 1
        else:
            joined.remove(found)
            result += found[1]
            at += len(found[0])
    return result


def _joined(base: Sequence[Runs]) -> Iterator[tuple[list[str], list[Runs]]]:
    """The items that are shown otherwise than they were given, a group at a time: as shown, and as given."""
    shown, left = shown_items(base)
    groups: list[tuple[list[Shown], list[int]]] = []
    for one in shown:
        numbers = [number for number, _ in one.opened]
        if groups and groups[-1][1][-1] in numbers:
            groups[-1][0].append(one)
        else:
            groups.append(([one], [numbers[0] if numbers else one.item]))
        groups[-1][1].append(one.item)
    for place, (ones, numbers) in enumerate(groups):
        last = left[-1] if left and place == len(groups) - 1 else numbers[-1]
        given = list(base[numbers[0] : last + 1])
        if len(given) > len(ones) or len(ones) > 1:
            yield [plain(one.runs) for one in ones], given


def _block_text(block: Block) -> str:
    return block.text


def _kept(base: Sequence[ItemT], seen: Sequence[ItemT], text: Callable[[ItemT], str]) -> list[ItemT]:
    """The seen items, each replaced by an item of the base that reads the same (every one at most once)."""
    waiting = list(base)
    kept = []
    for item in seen:
        found = next((one for one in waiting if same_words(text(one), text(item))), None)
        if found is not None:
            waiting.remove(found)
        kept.append(item if found is None else found)
    return kept


def _kept_rows(base: Sequence[Row], seen: Sequence[Row]) -> tuple[Row, ...]:
    """Rows that read the same as they were; of the others, the cells that read the same in the row of that number."""
    whole = _kept(base, seen, _row_text)
    rows = []
    for number, row in enumerate(whole):
        known = base[number] if number < len(base) else Row(())
        rows.append(
            Row(
                tuple(
                    (column, old if _reads_the_same(plain(old := known.cell(column)), plain(cell)) else cell)
                    for column, cell in row.cells
                )
            )
        )
    return tuple(rows)


def _reads_the_same(old: str, seen: str) -> bool:
    """Whether two cells read the same; plain numbers may have been shown in groups."""
    return same_words(old, seen) or (is_plain(old) and as_typed(old, seen) == old)


def _row_text(row: Row) -> str:
    return "\n".join(f"{column}: {plain(cell)}" for column, cell in row.cells)


def _kept_indicators(base: Sequence[Indicator], seen: Sequence[Indicator]) -> tuple[Indicator, ...]:
    """What was typed stays where the chart shows its number; unit and source where the file shows none."""
    kept = []
    for number, one in enumerate(seen):
        old = base[number] if number < len(base) else Indicator("")
        typed = dict(old.values)
        values = tuple((label, as_typed(typed.get(label, ""), value)) for label, value in one.values)
        if one.unit and same_words(f"{one.indicator} ({one.unit})", old.indicator):
            one = replace(one, indicator=old.indicator, unit=old.unit)  # its name ends in brackets, too
        shown = dict(one.values)
        gaps = tuple((label, value) for label, value in old.values if label not in shown and not value.strip())
        kept.append(
            replace(
                one,
                indicator=one.indicator or old.indicator,
                values=(*values, *gaps) if gaps else values,
                unit=one.unit or old.unit,
                source=one.source or old.source,
            )
        )
    return tuple(
        base[number] if number < len(base) and _same_figures(base[number], one) else one
        for number, one in enumerate(kept)
    )


def _same_figures(old: Indicator, new: Indicator) -> bool:
    return replace(old, values=()) == replace(new, values=()) and dict(old.values) == dict(new.values)


def as_typed(old: str, seen: str) -> str:
    """What was typed, where the number seen is its value."""
    if same_words(old, seen):
        return old
    known, now = parse_number(old), parse_number(seen)
    if known is None or now is None:
        return seen
    return old if f"{float(known):.10g}" == f"{float(now):.10g}" else seen


def _kept_pictures(base: Sequence[PictureItem], seen: Sequence[PictureItem]) -> tuple[PictureItem, ...]:
    """What cannot be seen of a picture stays: its file's name, its alternative text, how it was turned and cropped."""
    kept = []
    for number, item in enumerate(seen):
        old = next((one for one in base if one.sha256 == item.sha256), base[number] if number < len(base) else None)
        if old is not None and (old.sha256 == item.sha256 or not item.sha256):
            item = replace(
                old,
                caption=old.caption if same_words(old.caption, item.caption) else item.caption,
                credit=old.credit if same_words(old.credit, item.credit) else item.credit,
            )
        kept.append(item)
    return tuple(kept)
