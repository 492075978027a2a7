"""Items one below the other: what pasted text gave as items of their own, and are only numbers, open the next one."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.compose.deck.draft import Note, Piece
from otop_report.compose.deck.setting import TopicSetting
from otop_report.report.enumerators import shown_items
from otop_report.report.text import Runs, plain


def item_pieces(
    question: str, items: Sequence[Runs], part: str, topic: TopicSetting, level: int = 1
) -> tuple[tuple[Piece, ...], tuple[Note, ...]]:
    """The items as pieces, and in the notes those that are shown nowhere; `part` is that of their path, or ""."""

    def path(number: int) -> str:
        return f"{part}/{number}" if part else str(number)

    shown, left = shown_items(items)
    moved = {number for one in shown for number, _ in one.opened}
    pieces = tuple(
        Piece(
            runs=one.runs,
            question=question,
            path=path(one.item),
            level=level,
            continues=one.item in moved,
            opened=tuple((path(number), text) for number, text in one.opened),
        )
        for one in shown
    )
    say = topic.setting.words.say
    notes = tuple(
        Note(text=say("item_typed", text=plain(items[number])), question=question, path=path(number))
        for number in left
    )
    return pieces, notes
