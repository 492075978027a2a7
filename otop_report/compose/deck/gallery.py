"""Where pictures of any form stand side by side: frames of the pictures' own form, captions below or beside them.

Of the ways to part the pictures into rows, in their order, the one is taken that shows them largest while every caption
fits. Within a row all are of one height. Forms that are nearly alike share a frame; what that cuts away of a picture is
at most `MOST_CROPPED` of a side. Points throughout; the rectangle given is the one filled, from its upper left corner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from math import sqrt

from otop_report.compose.geometry import Rect

MOST_CROPPED = 0.12
LEAST_RATIO, MOST_RATIO = 0.4, 5.0
"""Width by height of a frame; longer pictures stand whole in one of these."""
PANORAMA = 2.0
GAP, ROW_GAP = 18.0, 16.0
BELOW_GAP, BESIDE_GAP, ALONE_GAP = 7.2, 13.0, 21.6
"""Between a picture and its caption: below it, beside it, and beside one that has the slide to itself."""
CAPTION_WIDTHS = (115.0, 154.0, 196.0)
"""The least width of captions beside pictures: the first in which they fit."""
MOST_CAPTION_WIDTH = 272.0
MOST_CAPTION = 0.3
"""Of a row's height, for captions below."""
CAPTION_LINES = 2.5
_LEAST_HEIGHT = 30.0
_KEPT = 1 - 0.98 * MOST_CROPPED
_NEARLY = 0.93
"""Pictures in equal columns may be that much lower than they could be."""
_USUAL = 1.1
"""How much better another way than the house's must be, to be taken."""
_LEAST_SIDE, _SMALL = 72.0, 0.6
"""A picture with a shorter side is worth that much less."""
_SQUEEZED = 0.85
"""So much less is a way worth for each panorama that has no row to itself."""
_BESIDE_OF_ONE = 0.23
_MOST_OF_LARGE = 0.7


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that wants a frame: width by height, its largest width, the height of its caption in a given width."""

    ratio: float
    widest: float
    caption_height: Callable[[float], float]

    @property
    def form(self) -> float:
        """The width by height of its frame."""
        return min(max(self.ratio, LEAST_RATIO), MOST_RATIO)

    @property
    def highest(self) -> float:
        """The largest height at which it is not blown up."""
        return self.widest / self.ratio


@dataclass(frozen=True, slots=True)
class Spot:
    """The frame of a picture and the rectangle of its caption, below it or beside it."""

    frame: Rect
    caption: Rect
    beside: bool


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to place pictures: how many stand in each row, and whether the captions of each row stand beside them.

    `large`: the first stands alone at the left, the rows are those of the others, at its right.
    """

    rows: tuple[int, ...]
    beside: tuple[bool, ...]
    large: bool = False

    @property
    def usual(self) -> bool:
        """Whether this is how the house shows so many pictures."""
        if self.large:
            return False
        return (self.rows, self.beside) in (
            ((1,), (True,)), ((2,), (False,)), ((3,), (False,)), ((2, 2), (True, True))
        )  # fmt: skip

    def squeezed(self, ratios: Sequence[float]) -> int:
        """How many panoramas have no row of the whole width to themselves."""
        alone = set() if self.large else {sum(self.rows[:at]) for at, count in enumerate(self.rows) if count == 1}
        return sum(ratio >= PANORAMA and number not in alone for number, ratio in enumerate(ratios))


def arranged(shown: Sequence[Shown], rect: Rect, line: float) -> list[Spot] | None:
    """The spots of one to four pictures in their order; None where the captions fit in no way.

    `line` is the height of a line of a caption.
    """
    free = [replace(one, caption_height=lambda width: CAPTION_LINES * line) for one in shown]
    hoped = [(_worth(free, _placed(free, rect, way, line), way), way) for way in _ways(shown)]
    best: tuple[float, list[Spot]] | None = None
    for hope, way in sorted(hoped, key=lambda pair: -pair[0]):
        if hope <= 0 or (best is not None and hope <= best[0]):
            break
        spots = _placed(shown, rect, way, line)
        worth = _worth(shown, spots, way)
        if spots is not None and (best is None or worth > best[0]):
            best = (worth, spots)
    return best[1] if best is not None else None


def _ways(shown: Sequence[Shown]) -> Iterator[_Way]:
    count = len(shown)
    most = 3 if any(one.ratio >= PANORAMA for one in shown) else 2
    for rows in _parted(count, most):
        for beside in product((False, True), repeat=len(rows)):
            yield _Way(rows, beside)
    if count == 3:
        for alike in (False, True):
            yield _Way((1, 1), (alike, alike), large=True)


def _parted(count: int, most: int) -> Iterator[tuple[int, ...]]:
    """The ways to part so many into at most so many rows, in order."""
    if count == 0:
        yield ()
    elif most:
        for first in range(1, count + 1):
            for rest in _parted(count - first, most - 1):
                yield (first, *rest)


def _worth(shown: Sequence[Shown], spots: Sequence[Spot] | None, way: _Way) -> float:
    """How well pictures are seen: the sum of their mean sides, the house's own way a little preferred."""
    if spots is None:
        return 0.0
    total = 0.0
    for one, spot in zip(shown, spots, strict=True):
        width = min(spot.frame.width, spot.frame.height * one.ratio, one.widest)
        is_small = min(width, width / one.ratio) < _LEAST_SIDE and width < one.widest
        total += width / sqrt(one.ratio) * (_SMALL if is_small else 1.0)
    total *= _SQUEEZED ** way.squeezed([one.ratio for one in shown])
    return total * (_USUAL if way.usual else 1.0)


def _placed(shown: Sequence[Shown], rect: Rect, way: _Way, line: float) -> list[Spot] | None:
    """The spots of pictures placed in one way, or None where they do not fit."""
    if not way.large:
        return _in_rows(shown, rect, way, line)
    first = _row(shown[:1], replace(rect, width=_MOST_OF_LARGE * rect.width), line, beside=False)
    # Its caption may be no wider than it, so that it may become higher.
    left = replace(rect, width=first[0].frame.width) if first is not None else rect
    first = _row(shown[:1], left, line, beside=False)
    others = _in_rows(shown[1:], rect.inset(left=left.width + GAP), way, line)
    return [*first, *others] if first is not None and others is not None else None


def _in_rows(shown: Sequence[Shown], rect: Rect, way: _Way, line: float) -> list[Spot] | None:
    """Rows below one another; what one does not need of its height the others have."""
    rows: list[Sequence[Shown]] = []
    start = 0
    for count in way.rows:
        rows.append(shown[start : start + count])
        start += count
    left = rect.height - ROW_GAP * (len(rows) - 1)
    heights = [left / len(rows)] * len(rows)
    spots: list[list[Spot]] = []
    for _ in range(2):
        spots = []
        y = rect.y
        used = []
        for row, high, beside in zip(rows, heights, way.beside, strict=True):
            placed = _row(row, Rect(rect.x, y, rect.width, high), line, beside=beside)
            if placed is None:
                return None
            spots.append(placed)
            used.append(max(max(spot.frame.bottom, spot.caption.bottom) for spot in placed) - y)
            y += used[-1] + ROW_GAP
        full = [number for number, high in enumerate(heights) if used[number] > high - 1.0]
        spare = left - sum(used)
        if not full or spare < 1.0 or len(rows) == 1:
            break
        heights = [
            used[number] + (spare / len(full) if number in full else 0.0) for number in range(len(rows))
        ]
    return [spot for row in spots for spot in row]


def _row(row: Sequence[Shown], rect: Rect, line: float, *, beside: bool) -> list[Spot] | None:
    """Pictures of one height side by side; None where they or their captions do not fit."""
    if not beside:
        return _above_captions(row, rect, line)
    widths = [_BESIDE_OF_ONE * rect.width] if len(row) == 1 and rect.width > 500 else CAPTION_WIDTHS
    for width in widths:
        spots = _beside_captions(row, rect, width)
        if spots is not None and all(
            one.caption_height(spot.caption.width) <= spot.caption.height + 0.01
            for one, spot in zip(row, spots, strict=True)
        ):
            return spots
    return None


def _above_captions(row: Sequence[Shown], rect: Rect, line: float) -> list[Spot] | None:
    """Captions below, as high as the highest of them needs."""
    caption = CAPTION_LINES * line
    while True:
        room = rect.height - BELOW_GAP - caption
        frames = _frames(row, rect, room, 0.0) if room >= _LEAST_HEIGHT else None
        if frames is None:
            return None
        widths = [after.x - GAP - frame.x for frame, after in pairwise(frames)]
        widths.append(rect.right - frames[-1].x)
        needed = max(one.caption_height(width) for one, width in zip(row, widths, strict=True))
        if needed <= caption + 0.01:
            break
        if needed > MOST_CAPTION * rect.height:
            return None
        caption = needed
    y = frames[0].bottom + BELOW_GAP
    return [
        Spot(frame, Rect(frame.x, y, width, caption), beside=False)
        for frame, width in zip(frames, widths, strict=True)
    ]


def _beside_captions(row: Sequence[Shown], rect: Rect, least: float) -> list[Spot] | None:
    """Captions at the right of each picture, as high as it."""
    gap = ALONE_GAP if len(row) == 1 and rect.width > 500 else BESIDE_GAP
    frames = _frames(row, rect, rect.height, gap + least)
    if frames is None:
        return None
    ends = [frame.x - GAP for frame in frames[1:]] + [rect.right]
    return [
        Spot(
            frame,
            Rect(frame.right + gap, frame.y, min(end - frame.right - gap, MOST_CAPTION_WIDTH), frame.height),
            beside=True,
        )
        for frame, end in zip(frames, ends, strict=True)
    ]


def _frames(row: Sequence[Shown], rect: Rect, height: float, beside: float) -> list[Rect] | None:
    """Frames of one height with `beside` points free at the right of each; what is left over is shared out."""
    count = len(row)
    cell = (rect.width - GAP * (count - 1)) / count
    height = min(height, max(one.highest for one in row))
    forms = _forms(row, (cell - beside) / height if height > 0 else 0.0)
    room = count * (cell - beside)
    if room <= 0 or cell <= beside:
        return None
    high = min(height, room / sum(forms))
    even = min(height, (cell - beside) / max(forms))
    if even >= _NEARLY * high:
        cells = [cell] * count
        high = even
    else:
        spare = (room - high * sum(forms)) / count
        cells = [high * form + beside + spare for form in forms]
    if high < _LEAST_HEIGHT:
        return None
    frames = []
    x = rect.x
    for form, width in zip(forms, cells, strict=True):
        frames.append(Rect(x, rect.y, high * form, high))
        x += width + GAP
    return frames


def _forms(row: Sequence[Shown], filling: float) -> list[float]:
    """Width by height of the frames of a row: one for all where they are nearly alike; else each picture's own.

    `filling` is the form of frames that would fill the row. Nothing is cut away but to share a form or to fill the row.
    """
    forms = [one.form for one in row]
    least, most = max(forms) * _KEPT, min(forms) / _KEPT
    if least <= most:
        alike = filling if least <= filling <= most else sqrt(max(forms) * min(forms))
        return [alike] * len(forms)
    wider = filling * len(forms) / sum(forms)
    return [form * wider for form in forms] if 1 <= wider <= 1 / _KEPT else forms


def side_by_side(count: int, rect: Rect) -> list[Spot]:
    """Equal columns with captions below, where nothing better is to be had."""
    width = (rect.width - GAP * (count - 1)) / count
    high = (1 - MOST_CAPTION) * rect.height
    return [
        Spot(
            Rect(x, rect.y, width, high - BELOW_GAP),
            Rect(x, rect.y + high, width, rect.height - high),
            beside=False,
        )
        for x in (rect.x + number * (width + GAP) for number in range(count))
    ]
