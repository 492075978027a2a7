"""A sheet of paper to draw flat pictures on, for the scripts of this folder.

All lengths are in units of the finished picture (1 unit = 1 pixel of the file), y grows downwards. Shapes are
lists of (x, y) points; the functions `smooth`, `bezier`, `ellipse`, `lathe`, `leaf` … make such lists, and a
`Sheet` fills them. It draws three times larger and shrinks at the end, so that every edge is soft. The same
script writes the same bytes with the same Pillow.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

Point = tuple[float, float]
Shape = Sequence[Point]

OVERSAMPLE = 3
MAX_BYTES = 200_000

TEA, CLAY, INDIGO, BAMBOO = "#1F4D3A", "#A3442E", "#2F4B7C", "#526428"
HONEY, INK, STONE, PAPER, WHITE = "#E8B54A", "#22252A", "#645E54", "#FAF7F0", "#FFFFFF"
SKY = "#B4CDE6"


def mix(first: str, second: str, share: float) -> str:
    """The colour that lies `share` (0–1) of the way from `first` to `second`."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def bezier(start: Point, *parts: tuple[Point, Point, Point], steps: int = 24) -> list[Point]:
    """Cubic curves one after the other: each part is (control, control, end)."""
    points = [start]
    for c1, c2, end in parts:
        x0, y0 = points[-1]
        for step in range(1, steps + 1):
            t = step / steps
            u = 1 - t
            points.append(
                (
                    u**3 * x0 + 3 * u * u * t * c1[0] + 3 * u * t * t * c2[0] + t**3 * end[0],
                    u**3 * y0 + 3 * u * u * t * c1[1] + 3 * u * t * t * c2[1] + t**3 * end[1],
                )
            )
    return points


def smooth(points: Shape, closed: bool = False, steps: int = 14) -> list[Point]:
    """A soft curve through all points (Catmull-Rom)."""
    count = len(points)
    if closed:
        around = [points[-1], *points, points[0], points[1]]
        spans = count
    else:
        around = [points[0], *points, points[-1]]
        spans = count - 1
    curve: list[Point] = []
    for index in range(spans):
        p0, p1, p2, p3 = around[index : index + 4]
        for step in range(steps):
            t = step / steps
            curve.append((_between(p0[0], p1[0], p2[0], p3[0], t), _between(p0[1], p1[1], p2[1], p3[1], t)))
    if not closed:
        curve.append(points[-1])
    return curve


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


def rectangle(left: float, top: float, right: float, bottom: float, radius: float = 0) -> list[Point]:
    """A rectangle, its corners rounded by `radius`."""
    if radius <= 0:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    points: list[Point] = []
    corners = (
        (right - radius, top + radius, -90),
        (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 90),
        (left + radius, top + radius, 180),
    )
    for cx, cy, start in corners:
        points += arc(cx, cy, radius, radius, start, start + 90, steps=10)
    return points


def arc(cx: float, cy: float, rx: float, ry: float, start: float, end: float, steps: int = 48) -> list[Point]:
    """Points of an ellipse from angle `start` to `end` in degrees, 0 at the right, clockwise."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(cx + rx * math.cos(angle), cy + ry * math.sin(angle)) for angle in angles]


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None) -> list[Point]:
    """A whole ellipse; a circle without `ry`."""
    return arc(cx, cy, rx, rx if ry is None else ry, 0, 360, steps=120)


def lathe(cx: float, profile: Shape) -> list[Point]:
    """What a potter's wheel makes of a profile: (radius, y) points from the top down, mirrored at `cx`."""
    side = smooth(profile)
    return [(cx + r, y) for r, y in side] + [(cx - r, y) for r, y in reversed(side)]


def leaf(x: float, y: float, length: float, width: float, angle: float) -> list[Point]:
    """A pointed leaf that starts at (x, y) and grows in the direction `angle` (degrees, 0 = right)."""
    upper = bezier((0, 0), ((length * 0.25, -width * 0.75), (length * 0.7, -width * 0.6), (length, 0)))
    lower = bezier((length, 0), ((length * 0.7, width * 0.6), (length * 0.25, width * 0.75), (0, 0)))
    return moved(turned([*upper, *lower], angle), x, y)


def turned(points: Shape, angle: float, about: Point = (0, 0)) -> list[Point]:
    """The shape turned clockwise by `angle` degrees."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    ox, oy = about
    return [(ox + (x - ox) * cos - (y - oy) * sin, oy + (x - ox) * sin + (y - oy) * cos) for x, y in points]


def moved(points: Shape, dx: float, dy: float) -> list[Point]:
    """The shape shifted."""
    return [(x + dx, y + dy) for x, y in points]


def scaled(points: Shape, factor: float, about: Point = (0, 0), vertical: float | None = None) -> list[Point]:
    """The shape made larger or smaller, seen from `about`."""
    down = factor if vertical is None else vertical
    return [(about[0] + (x - about[0]) * factor, about[1] + (y - about[1]) * down) for x, y in points]


def mirrored(points: Shape, axis: float) -> list[Point]:
    """The shape mirrored left to right at the vertical line x = `axis`."""
    return [(2 * axis - x, y) for x, y in points]


class Sheet:
    """A picture of `width` × `height` units that is being drawn."""

    def __init__(self, width: int, height: int, ground: str = PAPER) -> None:
        self.width = width
        self.height = height
        self._image = Image.new("RGB", (width * OVERSAMPLE, height * OVERSAMPLE), ground)

    def fill(self, shape: Shape, colour: str, opacity: float = 1.0) -> None:
        """Fill a shape, wholly or like a thin layer of paint."""
        points = [(x * OVERSAMPLE, y * OVERSAMPLE) for x, y in shape]
        if opacity >= 1:
            ImageDraw.Draw(self._image).polygon(points, fill=colour)
            return
        left = max(0, math.floor(min(x for x, _ in points)))
        top = max(0, math.floor(min(y for _, y in points)))
        right = min(self._image.width, math.ceil(max(x for x, _ in points)) + 1)
        bottom = min(self._image.height, math.ceil(max(y for _, y in points)) + 1)
        if right <= left or bottom <= top:
            return
        mask = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], fill=round(255 * opacity))
        self._image.paste(Image.new("RGB", mask.size, colour), (left, top), mask)

    def stroke(self, points: Shape, width: float, colour: str, opacity: float = 1.0) -> None:
        """A line of even width with round ends and corners."""
        if opacity < 1:

            def draw(on: Sheet) -> None:
                on.stroke(points, width, colour)

            self._blended(draw, opacity)
            return
        pen = ImageDraw.Draw(self._image)
        large = [(x * OVERSAMPLE, y * OVERSAMPLE) for x, y in points]
        thick = max(1, round(width * OVERSAMPLE))
        pen.line(large, fill=colour, width=thick, joint="curve")
        half = thick / 2
        for x, y in (large[0], large[-1]):
            pen.ellipse((x - half, y - half, x + half, y + half), fill=colour)

    def taper(self, points: Shape, start: float, end: float, colour: str) -> None:
        """A line whose width goes from `start` to `end`: a branch, a stalk, a brush stroke."""
        left: list[Point] = []
        right: list[Point] = []
        last = len(points) - 1
        for index, (x, y) in enumerate(points):
            ax, ay = points[max(0, index - 1)]
            bx, by = points[min(last, index + 1)]
            length = math.hypot(bx - ax, by - ay) or 1.0
            half = (start + (end - start) * index / last) / 2
            nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
            left.append((x + nx, y + ny))
            right.append((x - nx, y - ny))
        self.fill([*left, *reversed(right)], colour)
        self.fill(ellipse(*points[0], start / 2), colour)
        self.fill(ellipse(*points[-1], end / 2), colour)

    def inside(self, shape: Shape, draw: Callable[[Sheet], None], opacity: float = 1.0) -> None:
        """Let `draw` paint, and keep only what falls inside the shape."""
        mask = Image.new("L", self._image.size, 0)
        points = [(x * OVERSAMPLE, y * OVERSAMPLE) for x, y in shape]
        ImageDraw.Draw(mask).polygon(points, fill=round(255 * opacity))
        layer = self._copy()
        draw(layer)
        self._image.paste(layer._image, (0, 0), mask)

    def fill_within(self, outline: Shape, shape: Shape, colour: str) -> None:
        """Fill that part of a shape which lies inside the outline."""
        self.inside(outline, lambda on: on.fill(shape, colour))

    def _blended(self, draw: Callable[[Sheet], None], opacity: float) -> None:
        layer = self._copy()
        draw(layer)
        self._image = Image.blend(self._image, layer._image, opacity)

    def fade(self, top: float, bottom: float, upper: str, lower: str) -> None:
        """A band over the whole width that goes softly from one colour to another: sky, wall, water."""
        first, last = round(top * OVERSAMPLE), round(bottom * OVERSAMPLE)
        pen = ImageDraw.Draw(self._image)
        for y in range(first, last):
            pen.line(
                (0, y, self._image.width, y), fill=mix(upper, lower, (y - first) / max(1, last - first - 1))
            )

    def glow(self, cx: float, cy: float, radius: float, colour: str, opacity: float) -> None:
        """A round light that fades to nothing at `radius`."""
        size = round(radius * 2 * OVERSAMPLE)
        mask = ImageChops.invert(Image.radial_gradient("L").resize((size, size), Image.Resampling.BICUBIC))
        # Pillow's gradient reaches 255 in the corners: beyond the circle (74 after inversion) nothing may remain.
        mask = mask.point([0 if v < 75 else round((v - 75) / 180 * 255 * opacity) for v in range(256)])
        left, top = round((cx - radius) * OVERSAMPLE), round((cy - radius) * OVERSAMPLE)
        self._image.paste(Image.new("RGB", mask.size, colour), (left, top), mask)

    def _copy(self) -> Sheet:
        twin = Sheet.__new__(Sheet)
        twin.width, twin.height = self.width, self.height
        twin._image = self._image.copy()
        return twin

    def save(self, path: Path) -> int:
        """Write the picture as JPEG; returns its size in bytes. Raises ValueError above 200 kB."""
        small = self._image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        for quality in (88, 84, 80, 76, 72):
            small.save(path, "JPEG", quality=quality, subsampling=0, optimize=True, progressive=True)
            size = path.stat().st_size
            if size < MAX_BYTES:
                return size
        raise ValueError(f"{path.name} has {size} bytes; a sample picture stays below {MAX_BYTES}")


def ridge(heights: Iterable[Point], width: float, bottom: float) -> list[Point]:
    """A hill line through the points, closed along the bottom of the picture."""
    return [(-20, bottom), *smooth([*heights]), (width + 20, bottom)]
