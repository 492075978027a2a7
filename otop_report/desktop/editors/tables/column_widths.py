"""The widths of columns: what each wants for its words, and what they get of the room there is."""

from __future__ import annotations

from collections.abc import Sequence

from otop_report.desktop.editors.tables.cell_text import text_width, widest_word
from otop_report.desktop.editors.tables.cells import CHEVRON, POINTS, SIDE
from otop_report.desktop.editors.tables.table_model import RUNS, WAITING, RowsModel
from otop_report.desktop.look.theme import Look
from otop_report.report.text import runs_of
from otop_report.workshop.model import Kind

WIDEST_WISH = 260
"""A cell wants no more than this width (logical pixels); longer words wrap."""
NARROWEST = 90
BLANK = 84
"""The width a column of words wants as long as nothing stands in the table."""


def wish_of(model: RowsModel, look: Look, column: int) -> tuple[int, int]:
    """(the width a column wants, the least it can do with)."""
    choice = model.columns[column].kind is Kind.CHOICE
    extra = 2 * SIDE + 3 + (look.scaled(CHEVRON) if choice else 0)
    head = look.font(POINTS)
    head.setBold(True)
    heading = text_width(runs_of(model.label(column)), head) + 2 * SIDE + 4
    font = look.font(POINTS)
    texts = [model.index(row, column).data(RUNS) for row in range(len(model.rows))]
    widest = max((text_width(text, font) for text in texts if text), default=0) + extra
    soft = [model.index(row, column).data(WAITING) for row in (0, len(model.rows))] if choice or not column else []
    choose = max((text_width(runs_of(str(one or "")), font) for one in soft), default=0) + extra if soft else 0
    word = max((widest_word(one.text, font) for text in texts for one in text or ()), default=0) + extra
    least = max(heading, min(look.scaled(NARROWEST), widest), min(word, look.scaled(WIDEST_WISH // 2)), choose)
    modest = look.scaled(BLANK) if model.columns[column].kind is Kind.TEXT and not model.rows else 0
    return max(heading, choose, modest, min(widest, look.scaled(WIDEST_WISH))), least


def shared_widths(natural: Sequence[int], least: Sequence[int], whole: int) -> list[int]:
    """The widths of columns: as wide as they want with what is left spread over all; narrower where there is less.

    No column gets less than its least; together they may then be wider than the whole.
    """
    wanted = [max(one, two) for one, two in zip(natural, least, strict=True)]
    if not wanted:
        return []
    if sum(wanted) <= whole:
        widths = [width + (whole - sum(wanted)) * width // sum(wanted) for width in wanted]
        widths[-1] += whole - sum(widths)
        return widths
    room, over = whole - sum(least), sum(wanted) - sum(least)
    if room <= 0 or over <= 0:
        return list(least)
    # Narrow columns keep what they want; the wide ones give way down to one width that all of them share.
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    widths, left = list(wanted), whole
    for count, place in enumerate(order):
        share = left // (len(order) - count)
        widths[place] = max(least[place], min(wanted[place], share))
        left -= widths[place]
    if left < 0:
        return [lower + (width - lower) * room // over for lower, width in zip(least, wanted, strict=True)]
    widths[order[-1]] += left
    return widths
