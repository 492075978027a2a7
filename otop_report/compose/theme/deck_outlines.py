"""The outlines of shapes in a base deck: drawn ones (`custGeom`), and the usual ready-made ones (`prstGeom`).

Formulas of a drawn shape (`gdLst`) are worked out; of ready-made shapes the common ones are known, for any other
`outlines_of` gives None.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import atan2, cos, degrees, pi, radians, sin, sqrt, tan

from lxml import etree

from otop_report.compose.theme.backdrop import Outline, Step
from otop_report.compose.theme.deck_package import A, whole

_ROUND = 0.5522847498
_MOST_STEPS = 20000
Point = tuple[float, float]


def outlines_of(properties: etree._Element, width: float, height: float) -> tuple[Outline, ...] | None:
    """The outlines of a shape of that size, from its properties; None for a form that is not known."""
    drawn = properties.find(f"{A}custGeom")
    if drawn is not None:
        return _drawn(drawn, width, height)
    ready = properties.find(f"{A}prstGeom")
    name = ready.get("prst", "rect") if ready is not None else "rect"
    adjusted = {}
    for guide in ready.iterfind(f"{A}avLst/{A}gd") if ready is not None else ():
        words = guide.get("fmla", "").split()
        adjusted[guide.get("name", "")] = whole(words[1]) if len(words) == 2 and words[0] == "val" else 0
    return _ready_made(name, width, height, adjusted)


def rectangle(width: float, height: float) -> tuple[Outline, ...]:
    """A rectangle of that size."""
    return (_polygon([(0, 0), (width, 0), (width, height), (0, height)]),)


def _ready_made(name: str, width: float, height: float, adjusted: Mapping[str, int]) -> tuple[Outline, ...] | None:
    if name in _RECTANGLES:
        return rectangle(width, height)
    if name in _LINES:
        return (Outline((("M", (0.0, 0.0)), ("L", (width, height))), filled=False),)
    if name in ("ellipse", "flowChartConnector"):
        return (_ellipse(0, 0, width, height),)
    if name in _ROUNDED:
        return (_rounded(name, width, height, adjusted),)
    if name in ("donut", "frame"):
        return _ring(name, width, height, adjusted)
    points = _corners(name, width, height, adjusted)
    return (_polygon(points),) if points else None


_RECTANGLES = {"rect", "flowChartProcess", "textBox"}
_LINES = {"line", "straightConnector1"}
_ROUNDED = {
    "roundRect": ("adj", (1, 1, 1, 1)),
    "flowChartAlternateProcess": ("adj", (1, 1, 1, 1)),
    "round1Rect": ("adj", (0, 1, 0, 0)),
    "round2SameRect": ("adj1", (1, 1, 0, 0)),
    "round2DiagRect": ("adj1", (1, 0, 1, 0)),
    "snip1Rect": ("adj", (0, 1, 0, 0)),
    "snip2SameRect": ("adj1", (1, 1, 0, 0)),
    "snip2DiagRect": ("adj2", (0, 1, 0, 1)),
    "octagon": ("adj", (1, 1, 1, 1)),
    "plaque": ("adj", (1, 1, 1, 1)),
}
"""The adjustment that says how far, and which corners (from the top left, clockwise)."""


def _rounded(name: str, width: float, height: float, adjusted: Mapping[str, int]) -> Outline:
    key, corners = _ROUNDED[name]
    usual = 29289 if name == "octagon" else 16667
    radius = min(width, height) * min(max(adjusted.get(key, usual), 0), 50000) / 100000
    cut = name.startswith("snip") or name == "octagon"
    steps: list[Step] = []
    around = [(0.0, 0.0, 0, 1), (width, 0.0, -1, 0), (width, height, 0, -1), (0.0, height, 1, 0)]
    after = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    for number, (x, y, dx, dy) in enumerate(around):
        own = radius * corners[number]
        start = (x + dx * own, y + dy * own)
        end = (x + after[number][0] * own, y + after[number][1] * own)
        steps.append(("L" if steps else "M", start))
        if own and cut:
            steps.append(("L", end))
        elif own:
            near, far = (_towards(start, (x, y)), _towards(end, (x, y)))
            steps.append(("C", (*near, *far, *end)))
    return Outline((*steps, ("Z", ())))


def _towards(start: Point, corner: Point) -> Point:
    return start[0] + (corner[0] - start[0]) * _ROUND, start[1] + (corner[1] - start[1]) * _ROUND


def _ring(name: str, width: float, height: float, adjusted: Mapping[str, int]) -> tuple[Outline, ...]:
    key, usual = ("adj", 25000) if name == "donut" else ("adj1", 12500)
    wide = min(width, height) * min(max(adjusted.get(key, usual), 0), 50000) / 100000
    if name == "donut":
        outer, inner = _ellipse(0, 0, width, height), _ellipse(wide, wide, width - 2 * wide, height - 2 * wide)
    else:
        outer = rectangle(width, height)[0]
        right, low = width - wide, height - wide
        inner = _polygon([(wide, wide), (wide, low), (right, low), (right, wide)])
    return (Outline(outer.steps + inner.steps),)


def _corners(name: str, width: float, height: float, adjusted: Mapping[str, int]) -> list[Point]:
    """The corners of a ready-made polygon; [] where it is not known."""
    w, h, least = width, height, min(width, height)
    first = adjusted.get("adj", adjusted.get("adj1"))

    def part(usual: int, most: float = 100000) -> float:
        return min(max(usual if first is None else first, 0), most) / 100000

    match name:
        case "triangle":
            return [(w * part(50000), 0), (w, h), (0, h)]
        case "rtTriangle":
            return [(0, 0), (w, h), (0, h)]
        case "diamond" | "flowChartDecision":
            return [(w / 2, 0), (w, h / 2), (w / 2, h), (0, h / 2)]
        case "parallelogram" | "flowChartInputOutput":
            slant = min(least * part(25000, 1e9), w)
            return [(slant, 0), (w, 0), (w - slant, h), (0, h)]
        case "trapezoid":
            slant = min(least * part(25000, 1e9), w / 2)
            return [(slant, 0), (w - slant, 0), (w, h), (0, h)]
        case "homePlate":
            point = min(least * part(50000, 1e9), w)
            return [(0, 0), (w - point, 0), (w, h / 2), (w - point, h), (0, h)]
        case "chevron":
            point = min(least * part(50000, 1e9), w)
            return [(0, 0), (w - point, 0), (w, h / 2), (w - point, h), (0, h), (point, h / 2)]
        case "hexagon":
            point = min(least * part(25000, 1e9), w / 2)
            rise = h / 2 * sin(radians(60)) * adjusted.get("vf", 115470) / 100000
            top = h / 2 - rise
            return [(0, h / 2), (point, top), (w - point, top), (w, h / 2), (w - point, h - top), (point, h - top)]
        case "plus" | "mathPlus":
            arm = least * part(25000, 50000)
            return [
                (arm, 0), (w - arm, 0), (w - arm, arm), (w, arm), (w, h - arm), (w - arm, h - arm), (w - arm, h),
                (arm, h), (arm, h - arm), (0, h - arm), (0, arm), (arm, arm),
            ]  # fmt: skip
        case "rightArrow" | "leftArrow":
            thick = h * min(max(adjusted.get("adj1", 50000), 0), 100000) / 200000
            head = w - min(least * max(adjusted.get("adj2", 50000), 0) / 100000, w)
            middle = h / 2
            points = [
                (0.0, middle - thick), (head, middle - thick), (head, 0.0), (w, middle), (head, h),
                (head, middle + thick), (0.0, middle + thick),
            ]  # fmt: skip
            return points if name == "rightArrow" else [(w - x, y) for x, y in points]
        case "corner" | "halfFrame":
            across = least * min(max(adjusted.get("adj2", 50000), 0), 100000) / 100000
            down = least * min(max(adjusted.get("adj1", 50000), 0), 100000) / 100000
            return [(0, 0), (across, 0), (across, h - down), (w, h - down), (w, h), (0, h)] if name == "corner" else []
    return []


def _polygon(points: Sequence[Point]) -> Outline:
    steps: list[Step] = [("L" if number else "M", (float(x), float(y))) for number, (x, y) in enumerate(points)]
    return Outline((*steps, ("Z", ())))


def _ellipse(x: float, y: float, width: float, height: float) -> Outline:
    start = (x + width, y + height / 2)
    return Outline((("M", start), *_arc(start, width / 2, height / 2, 0.0, 360.0), ("Z", ())))


def _arc(start: Point, across: float, down: float, begins: float, swings: float) -> list[Step]:
    """An arc of an ellipse as cubic curves: from a point of it that stands at `begins` degrees, clockwise."""
    first, last = (_on_ellipse(angle, across, down) for angle in (begins, begins + swings))
    if abs(swings) >= 360:
        last = first + (2 * pi if swings > 0 else -2 * pi)
    elif swings > 0 and last < first:
        last += 2 * pi
    elif swings < 0 and last > first:
        last -= 2 * pi
    centre = start[0] - across * cos(first), start[1] - down * sin(first)
    count = max(1, int(abs(last - first) / (pi / 2) + 0.999))
    each = (last - first) / count
    pull = 4 / 3 * tan(each / 4)
    steps: list[Step] = []
    for number in range(count):
        one, two = first + each * number, first + each * (number + 1)
        points = (
            centre[0] + across * (cos(one) - pull * sin(one)), centre[1] + down * (sin(one) + pull * cos(one)),
            centre[0] + across * (cos(two) + pull * sin(two)), centre[1] + down * (sin(two) - pull * cos(two)),
            centre[0] + across * cos(two), centre[1] + down * sin(two),
        )  # fmt: skip
        steps.append(("C", points))
    return steps


def _on_ellipse(angle: float, across: float, down: float) -> float:
    """The parameter of an ellipse at the place that is seen under an angle in degrees, on the same turn."""
    seen = radians(angle)
    turns = round(seen / (2 * pi))
    rest = seen - turns * 2 * pi
    return atan2(across * sin(rest), down * cos(rest)) + turns * 2 * pi


def _drawn(geometry: etree._Element, width: float, height: float) -> tuple[Outline, ...]:
    guides = _Guides(geometry, width, height)
    outlines = []
    for path in geometry.iterfind(f"{A}pathLst/{A}path"):
        own = whole(path.get("w")), whole(path.get("h"))
        scale = (width / own[0] if own[0] else 1 / 12700), (height / own[1] if own[1] else 1 / 12700)
        steps = _steps(path, guides, scale)
        if steps:
            outlines.append(Outline(steps, path.get("fill") != "none", path.get("stroke") not in ("0", "false")))
    return tuple(outlines)


def _steps(path: etree._Element, guides: _Guides, scale: Point) -> tuple[Step, ...]:
    steps: list[Step] = []
    here = (0.0, 0.0)
    for command in list(path)[:_MOST_STEPS]:
        points = [
            (guides.value(point.get("x", "0")) * scale[0], guides.value(point.get("y", "0")) * scale[1])
            for point in command.iterfind(f"{A}pt")
        ]
        kind = etree.QName(command).localname
        if kind in ("moveTo", "lnTo") and points:
            steps.append(("M" if kind == "moveTo" or not steps else "L", points[0]))
        elif kind == "cubicBezTo" and len(points) == 3:
            steps.append(("C", (*points[0], *points[1], *points[2])))
        elif kind == "quadBezTo" and len(points) == 2:
            (x, y), end = points
            near = here[0] + 2 / 3 * (x - here[0]), here[1] + 2 / 3 * (y - here[1])
            far = end[0] + 2 / 3 * (x - end[0]), end[1] + 2 / 3 * (y - end[1])
            steps.append(("C", (*near, *far, *end)))
        elif kind == "arcTo":
            across = guides.value(command.get("wR", "0")) * scale[0]
            down = guides.value(command.get("hR", "0")) * scale[1]
            begins, swings = (guides.value(command.get(key, "0")) / 60000 for key in ("stAng", "swAng"))
            if across > 0 and down > 0:
                steps += _arc(here, across, down, begins, min(max(swings, -360.0), 360.0))
        elif kind == "close" and steps:
            steps.append(("Z", ()))
        if steps and steps[-1][0] != "Z":
            here = steps[-1][1][-2], steps[-1][1][-1]
    return tuple(steps)


class _Guides:
    """The named values of a drawn shape, in its own units (EMU of the shape)."""

    def __init__(self, geometry: etree._Element, width: float, height: float) -> None:
        wide, high = width * 12700, height * 12700
        least = min(wide, high)
        self._values = {
            "w": wide, "h": high, "l": 0.0, "t": 0.0, "r": wide, "b": high, "hc": wide / 2, "vc": high / 2,
            "ss": least, "ls": max(wide, high), "cd2": 10800000.0, "cd4": 5400000.0, "cd8": 2700000.0,
            "3cd4": 16200000.0, "3cd8": 8100000.0, "5cd8": 13500000.0, "7cd8": 18900000.0,
        }  # fmt: skip
        for number in (2, 3, 4, 5, 6, 8, 10, 12, 16, 32):
            self._values |= {f"wd{number}": wide / number, f"hd{number}": high / number, f"ssd{number}": least / number}
        for guides in ("avLst", "gdLst"):
            for guide in geometry.iterfind(f"{A}{guides}/{A}gd"):
                self._values[guide.get("name", "")] = self._worked_out(guide.get("fmla", "").split())

    def value(self, word: str) -> float:
        """A number or a named value; 0 for what is neither."""
        if word in self._values:
            return self._values[word]
        try:
            return float(word)
        except ValueError:
            return 0.0

    def _worked_out(self, words: Sequence[str]) -> float:
        if not words:
            return 0.0
        x, y, z = (*(self.value(word) for word in words[1:4]), 0.0, 0.0, 0.0)[:3]
        try:
            return self._formula(words[0], x, y, z)
        except (ZeroDivisionError, ValueError, OverflowError):
            return 0.0

    @staticmethod
    def _formula(name: str, x: float, y: float, z: float) -> float:
        turned = radians(y / 60000)
        formulas = {
            "val": lambda: x,
            "*/": lambda: x * y / z,
            "+-": lambda: x + y - z,
            "+/": lambda: (x + y) / z,
            "?:": lambda: y if x > 0 else z,
            "abs": lambda: abs(x),
            "sqrt": lambda: sqrt(x),
            "max": lambda: max(x, y),
            "min": lambda: min(x, y),
            "pin": lambda: min(max(y, x), z),
            "mod": lambda: sqrt(x * x + y * y + z * z),
            "sin": lambda: x * sin(turned),
            "cos": lambda: x * cos(turned),
            "tan": lambda: x * tan(turned),
            "at2": lambda: degrees(atan2(y, x)) * 60000,
            "cat2": lambda: x * cos(atan2(z, y)),
            "sat2": lambda: x * sin(atan2(z, y)),
        }
        found = formulas.get(name)
        return found() if found is not None else 0.0
