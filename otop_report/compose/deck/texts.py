"""Text into boxes: paragraphs broken into lines, sized to fit, and carried on over further slides.

What stands in a placeholder at its own size inherits everything; what was stepped down has its size, spacing and
indent said in proportion, so that it stays the designer's paragraph, only smaller.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from otop_report.compose.breaking import break_lines, cut
from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.places import reference
from otop_report.compose.deck.setting import MOST_WORDS as MOST_WORDS
from otop_report.compose.direction import is_rtl
from otop_report.compose.fit import whole_characters
from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.placed import Line, ParagraphStyle, PlacedParagraph, Placement, TextBox
from otop_report.compose.theme import LevelStyle, Placeholder
from otop_report.report.sentences import sentence_ends
from otop_report.report.text import Run, Runs, plain

BODY_SIZES = (32.0, 28.0, 24.0, 20.0, 18.0, 16.0)
STATEMENT_SIZES, MOST_STATEMENT_WORDS = (28.0,), 40
"""One text of so few words that stands alone on a slide is a statement, and may be as large: never as its title."""
MOST_ITEMS = 6
MOST_IN_A_BOX = 8000
"""Characters that no box can hold at any size."""
WIDE = "\u0e00"
"""From Thai on, scripts break lines between any two characters or syllables."""
CHUNK = 4000
"""Characters of one paragraph that are set at once."""
BULLETS = ("▪", "–")
BEFORE_LEAD = 0.4
"""More space before a lead that follows other text, as a part of the size: it opens a part of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the pieces of one box are set: `accent` is the section's colour, `role` what judges call the box.

    `compact` leaves no space between paragraphs, `air` at least so much of it (a part of the size).
    """

    accent: Colour
    role: str = "body"
    bold: bool | None = None
    colour: Colour | None = None
    bold_colour: Colour | None = None
    compact: bool = False
    air: float = 0.0


@dataclass(frozen=True, slots=True)
class Filled:
    """A box and the pieces that stand in it, paragraph by paragraph."""

    box: TextBox
    pieces: tuple[Piece, ...]

    @property
    def breaks_a_word(self) -> bool:
        """Whether a line of the box ends inside a word (of a script that parts its words by spaces)."""
        return any(
            before.isalnum() and after.isalnum() and before < WIDE and after < WIDE
            for paragraph in self.box.paragraphs
            for line, following in pairwise(paragraph.lines)
            if line.runs and following.runs
            for before, after in ((line.runs[-1].text[-1], following.runs[0].text[0]),)
        )

    def placements(self) -> tuple[Placement, ...]:
        """Where the answers' pieces stand; `where` is filled in when the slide has its number."""
        return tuple(
            Placement(
                question=piece.question,
                path=path,
                where="",
                anchor=self.box.anchor,
                paragraph=number,
                text=text,
                continues=piece.continues and path == piece.path,
            )
            for number, piece in enumerate(self.pieces)
            if piece.question
            for path, text in piece.parts
        )


def sizes_for(place: Placeholder, minimum: float) -> tuple[float, ...]:
    """The sizes body text may take in a place, largest first: the designer's own, then the steps below it."""
    own = place.levels[0].size
    steps = {size for size in BODY_SIZES if minimum <= size <= min(own, 28.0)}
    if minimum <= own <= 28.0:
        steps.add(own)
    return tuple(sorted(steps, reverse=True)) or (minimum,)


def one_box(
    pieces: Sequence[Piece], place: Placeholder, sizes: Sequence[float], look: Look, anchor: str = ""
) -> Filled | None:
    """All pieces in one box at the first size that fits, or None where none does."""
    if sum(len(run.text) for piece in pieces for run in piece.runs) > MOST_IN_A_BOX:
        return None
    for size in sizes:
        paragraphs = set_paragraphs(pieces, place, size, look)
        if height_of(paragraphs) <= place.inner.height + 0.01:
            return Filled(box_of(paragraphs, place, look, anchor), tuple(pieces))
    return None


def as_much_as_fits(
    pieces: Sequence[Piece], place: Placeholder, size: float, look: Look, anchor: str = ""
) -> tuple[Filled, tuple[Piece, ...]]:
    """What fits of the pieces in one box at one size, and what is left; the first line always stands."""
    some, left = taken(in_chunks(pieces), place, size, look, place.inner.height)
    paragraphs = set_paragraphs(some, place, size, look)
    return Filled(box_of(paragraphs, place, look, anchor), some), left


def set_paragraphs(
    pieces: Iterable[Piece], place: Placeholder, size: float, look: Look
) -> tuple[PlacedParagraph, ...]:
    """The pieces as paragraphs one below the other, their lines broken for the place's width."""
    return tuple(_settled(pieces, place, size, look))


def _settled(
    pieces: Iterable[Piece], place: Placeholder, size: float, look: Look
) -> Iterator[PlacedParagraph]:
    bottom = after = 0.0
    follows_text = False
    for number, piece in enumerate(pieces):
        level = place.levels[min(max(piece.level - 1, 0), len(place.levels) - 1)]
        style, set_as = _style(piece, level, place.levels[0], size, look, parts=piece.lead and follows_text)
        if place.kind == "free":
            style = _whole(style, set_as)
        lines, height = lines_of(piece.runs, place.inner.width, set_as)
        top = bottom + (after + set_as.space_before if number else 0.0)
        yield PlacedParagraph(lines=lines, style=style, y=top, height=height)
        bottom = top + height
        after = set_as.space_after
        follows_text = not piece.lead


@lru_cache(maxsize=1024)
def lines_of(runs: Runs, width: float, style: LevelStyle) -> tuple[tuple[Line, ...], float]:
    """The lines of a paragraph in a box of that width (points, indent included) and their height together."""
    font = Font(style.font, style.size, style.bold, style.italic)
    lines = break_lines(runs, font, max(width - style.indent, style.size))
    return lines, sum(line_height(font, style.line_spacing, plain(line.runs)) for line in lines)


def height_of(paragraphs: Sequence[PlacedParagraph]) -> float:
    """What paragraphs need, in points."""
    return paragraphs[-1].y + paragraphs[-1].height if paragraphs else 0.0


def box_of(
    paragraphs: tuple[PlacedParagraph, ...], place: Placeholder, look: Look, anchor: str, rect: Rect | None = None
) -> TextBox:
    """A text box in a place; `rect` where it is not the place's own."""
    return TextBox(
        rect=rect or place.rect,
        paragraphs=paragraphs,
        role=look.role,
        anchor=anchor,
        placeholder=reference(place),
        moved=rect is not None or place.moved,
        insets=place.insets,
        vertical=place.vertical,
        text_height=height_of(paragraphs),
    )


def _style(
    piece: Piece, level: LevelStyle, first: LevelStyle, size: float, look: Look, *, parts: bool
) -> tuple[ParagraphStyle, LevelStyle]:
    """The style to write, and the same with everything resolved for measuring."""
    share = size / first.size
    stepped = abs(share - 1) > 0.001
    level_size = size if level is first else max(min(level.size * share, size), size - 2)
    bullet, indent, hanging = _bullet(piece, level, size, look)
    bold = True if piece.lead else look.bold
    colour = look.accent if piece.lead else look.colour
    rtl = is_rtl(plain(piece.runs))
    after = max(level.space_after * share, look.air * size) if not look.compact else 0.0
    before = level.space_before * share
    if parts:
        before += BEFORE_LEAD * size
    own_bullet = bullet != level.bullet
    style = ParagraphStyle(
        size=level_size,
        own_size=abs(level_size - level.size) > 0.01,
        bold=bold,
        colour=colour,
        bold_colour=look.bold_colour,
        align="right" if rtl else None,
        rtl=rtl,
        level=max(piece.level - 1, 0),
        bullet=bullet if own_bullet else None,
        indent=indent if own_bullet or stepped else None,
        hanging=hanging if own_bullet or stepped else None,
        space_before=before if stepped or before != level.space_before else None,
        space_after=after if stepped or look.compact or look.air else None,
    )
    resolved = replace(
        level,
        size=level_size,
        bold=level.bold if bold is None else bold,
        space_before=before,
        space_after=after,
        indent=indent,
        hanging=hanging,
    )
    return style, resolved


def _whole(style: ParagraphStyle, resolved: LevelStyle) -> ParagraphStyle:
    """The style of text without a placeholder: nothing is inherited, so that everything is said."""
    return replace(
        style,
        own_size=True,
        bold=resolved.bold,
        italic=resolved.italic,
        colour=style.colour or resolved.colour,
        align=style.align or resolved.align,
        bullet=style.bullet or "",
        indent=resolved.indent,
        hanging=resolved.hanging,
        space_before=resolved.space_before,
        space_after=resolved.space_after,
        line_spacing=resolved.line_spacing,
    )


def _bullet(piece: Piece, level: LevelStyle, size: float, look: Look) -> tuple[str, float, float]:
    """The bullet of a piece with its indent and hanging; none for a paragraph, the middle of an item, or one that a
    number of its own opens.
    """
    if look.role != "body" or not piece.level:
        return "", 0.0, 0.0
    sign = level.bullet or BULLETS[min(piece.level, 2) - 1]
    share = size / level.size
    indent = level.indent * share if level.indent else 0.0142 * 72 * size * piece.level
    hanging = level.hanging * share if level.hanging else 0.0142 * 72 * size
    if piece.continued or piece.opened:
        return "", indent, 0.0
    return sign, indent, min(hanging, indent)


def taken(
    pieces: tuple[Piece, ...],
    place: Placeholder,
    size: float,
    look: Look,
    height: float,
    most_words: int = MOST_WORDS,
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The pieces that fit into `height`, and the rest. At least one line is taken, so that every text ends.

    Whole pieces if possible; running text and a piece too long for a box are cut at the end of a sentence, a
    sentence too long for a box at the end of a line.
    """
    most = MOST_ITEMS - 1 if size >= 24 else MOST_ITEMS
    count = items = words = 0
    over: PlacedParagraph | None = None
    for piece, paragraph in zip(pieces, _settled(pieces, place, size, look), strict=False):
        items += 1 if piece.level and not piece.continued else 0
        if items > most:
            break
        more = len(paragraph.text.split())
        if paragraph.y + paragraph.height > height + 0.01 or words + more > most_words:
            over = paragraph
            break
        words += more
        count += 1
    if count == len(pieces):
        return pieces, ()
    if over is not None:
        piece = pieces[count]
        fits_alone = over.height <= height and len(over.text.split()) <= most_words
        if not (count and piece.level and fits_alone):
            parts = _cut_to(piece, over, height - over.y, most_words - words, place, size, look, force=count == 0)
            if parts is not None:
                return (*pieces[:count], parts[0]), (parts[1], *pieces[count + 1 :])
    # A lead at the foot of a slide belongs to what follows it.
    while count > 1 and pieces[count - 1].lead:
        count -= 1
    count = max(count, 1)
    return pieces[:count], pieces[count:]


def _cut_to(
    piece: Piece,
    paragraph: PlacedParagraph,
    room: float,
    words: int,
    place: Placeholder,
    size: float,
    look: Look,
    *,
    force: bool,
) -> tuple[Piece, Piece] | None:
    """`_cut`, with fewer lines where those that come first are the high ones (of another script)."""
    each = paragraph.height / len(paragraph.lines)
    allowed = room
    while True:
        parts = _cut(piece, paragraph, allowed, words, force=force)
        if parts is None or allowed < each:
            return parts
        (first,) = set_paragraphs(parts[:1], place, size, look)
        if first.height <= room + 0.01:
            return parts
        allowed -= each


def _cut(
    piece: Piece, paragraph: PlacedParagraph, room: float, words: int, *, force: bool
) -> tuple[Piece, Piece] | None:
    """A piece in two: as many sentences as `room` (points) and `words` allow.

    With `force` at least one sentence is taken, or where that is too long for the room, as many lines as fit.
    """
    each = paragraph.height / len(paragraph.lines)
    lines = min(max(int(room / each + 0.001), 1 if force else 0), len(paragraph.lines))
    text = plain(piece.runs)
    end = sum(len(plain(line.runs)) for line in paragraph.lines[:lines])
    ends = [position for position in sentence_ends(text) if 0 < position <= end and position < len(text)]
    short = [position for position in ends if len(text[:position].split()) <= words]
    if short:
        end = short[-1]
    elif force and ends:
        end = ends[0]
    elif not force or end >= len(text):
        return None
    first = replace(piece, runs=cut(piece.runs, 0, end), continues=True)
    rest = replace(piece, runs=cut(piece.runs, end, len(text)), opened=(), continued=True)
    return first, rest


def in_chunks(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces with none longer than a box can hold by far, so that the work stays linear in the text."""
    chunks: list[Piece] = []
    for piece in pieces:
        text = plain(piece.runs)
        start = 0
        while len(text) - start > CHUNK:
            ends = [end for end in sentence_ends(text[start : start + CHUNK]) if end < CHUNK]
            end = start + (ends[-1] if ends else whole_characters(text[start:], CHUNK))
            chunks.append(
                replace(piece, runs=cut(piece.runs, start, end), continued=start > 0, continues=True)
            )
            start = end
        last = cut(piece.runs, start, len(text)) if start else piece.runs
        chunks.append(replace(piece, runs=last, continued=piece.continued or start > 0))
    return tuple(chunks)


def as_runs(text: str, *, bold: bool = False) -> Runs:
    """One run of the program's own words."""
    return (Run(text, bold=bold),)


def joined(parts: Iterable[str]) -> str:
    """The parts that are there, with a middle dot between."""
    return " · ".join(part for part in parts if part)
