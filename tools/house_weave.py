"""The woven cloth of the house look, as plain geometry: which rectangles make the warp, the weft and the strand.

A cloth is a grid of cells. In every cell either a horizontal weft strip or a vertical warp strip lies on top, in
turn; one row of the weft is the honey strand. All lengths are inches, from the upper left corner of the slide or
page. The rectangles never overlap, so that each tone can be drawn as one freeform with a sub-path a rectangle.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Left, top, width and height in inches."""

    x: float
    y: float
    width: float
    height: float

    def clipped(self, frame: Rectangle) -> Rectangle | None:
        """The part of the rectangle that lies in `frame`; None when nothing does."""
        left, top = max(self.x, frame.x), max(self.y, frame.y)
        right = min(self.x + self.width, frame.x + frame.width)
        bottom = min(self.y + self.height, frame.y + frame.height)
        if right - left < 1e-6 or bottom - top < 1e-6:
            return None
        return Rectangle(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True)
class Cloth:
    """The rectangles of one cloth by tone: warp, weft, and the one honey strand."""

    warp: tuple[Rectangle, ...]
    weft: tuple[Rectangle, ...]
    honey: tuple[Rectangle, ...]


@dataclass(frozen=True, slots=True)
class Weave:
    """The measures of a plain weave: `pitch` of a cell, `strip` width, `gap` between strips, grid and origin."""

    pitch: float
    strip: float
    gap: float
    x: float
    y: float
    columns: int
    rows: int

    def cells(self, weft_on_even: bool, row: int) -> tuple[list[Rectangle], list[Rectangle]]:
        """Weft and warp rectangles; the weft lies on top where column + line + `row` is even (or odd)."""
        length = 2 * self.pitch - self.strip - 2 * self.gap
        weft: list[Rectangle] = []
        warp: list[Rectangle] = []
        for line in range(self.rows):
            for column in range(self.columns):
                middle = self.x + (column + 0.5) * self.pitch
                centre = self.y + (line + 0.5) * self.pitch
                if ((column + line + row) % 2 == 0) == weft_on_even:
                    weft.append(Rectangle(middle - length / 2, centre - self.strip / 2, length, self.strip))
                else:
                    warp.append(Rectangle(middle - self.strip / 2, centre - length / 2, self.strip, length))
        return weft, warp


def wide_cloth(weave: Weave, row: int, loose_end: float, frame: Rectangle) -> Cloth:
    """The cloth of covers and openers: line `row` is honey and begins `loose_end` before the cloth does."""
    weft, warp = weave.cells(weft_on_even=True, row=row)
    cloth = Rectangle(weave.x, frame.y, frame.x + frame.width - weave.x, frame.height)
    strand_y = weave.y + (row + 0.5) * weave.pitch - weave.strip / 2
    strand = [piece for piece in weft if abs(piece.y - strand_y) < 1e-6]
    first = strand[0]
    start = weave.x - loose_end
    honey = [Rectangle(start, first.y, first.x + first.width - start, first.height), *strand[1:]]
    return Cloth(
        warp=clip(warp, cloth),
        weft=clip([piece for piece in weft if piece not in strand], cloth),
        honey=clip(honey, frame),
    )


def selvedge(bar: Rectangle, height: float) -> Cloth:
    """The narrow edge of content slides inside `bar`, with one honey tick at about `height`."""
    weave = Weave(0.125, 0.084, 0.008, bar.x, bar.y, 2, round(bar.height / 0.125))
    row = int(height / weave.pitch)
    weft, warp = weave.cells(weft_on_even=False, row=row)
    tick = Rectangle(bar.x, bar.y + (row + 0.5) * weave.pitch - 0.055, bar.width, 0.11)
    free = [piece for piece in weft if piece.clipped(tick) is None]
    return Cloth(warp=clip(cut_out(warp, tick), bar), weft=clip(free, bar), honey=(tick,))


def cut_out(pieces: list[Rectangle], hole: Rectangle) -> list[Rectangle]:
    """The pieces without what a full-width horizontal `hole` covers of them."""
    kept: list[Rectangle] = []
    for piece in pieces:
        above = hole.y - piece.y
        below = piece.y + piece.height - (hole.y + hole.height)
        if piece.clipped(hole) is None:
            kept.append(piece)
            continue
        if above > 1e-6:
            kept.append(Rectangle(piece.x, piece.y, piece.width, above))
        if below > 1e-6:
            kept.append(Rectangle(piece.x, hole.y + hole.height, piece.width, below))
    return kept


def clip(pieces: list[Rectangle], frame: Rectangle) -> tuple[Rectangle, ...]:
    """The pieces cut at the frame; what lies outside is gone."""
    return tuple(part for part in (piece.clipped(frame) for piece in pieces) if part is not None)
