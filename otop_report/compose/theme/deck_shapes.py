"""The fixed shapes of a master or layout as backdrop items: frames, groups, pictures, drawn forms.

Placeholders are no part of it: what stands in them comes from the slide. What is not known is named in `unpainted`.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin

from lxml import etree

from otop_report.compose.geometry import Rect
from otop_report.compose.theme.backdrop import SAME_PLACE, Fill, FixedItem, FixedShape, FixedWords, Matrix
from otop_report.compose.theme.deck_fills import Inks
from otop_report.compose.theme.deck_outlines import outlines_of, rectangle
from otop_report.compose.theme.deck_package import A, P, whole
from otop_report.compose.theme.deck_places import Ground
from otop_report.compose.theme.deck_words import fixed_words, has_words

EMU = 12700
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_FRAMES = {
    "chart": "a chart", "table": "a table", "diagram": "a diagram", "ole": "an embedded file",
    "media": "a film or sound",
}  # fmt: skip
_DEEPEST = 20


class ShapeReader:
    """Reads the shapes of one part."""

    def __init__(self, inks: Inks, ground: Ground) -> None:
        self._inks = inks
        self._ground = ground

    def items(self, root: etree._Element) -> list[FixedItem]:
        """The part's fixed items, the farthest first."""
        tree = root.find(f"{P}cSld/{P}spTree")
        return list(self._of_tree(tree, SAME_PLACE, 0)) if tree is not None else []

    def _of_tree(self, tree: etree._Element, place: Matrix, depth: int) -> Iterator[FixedItem]:
        for shape in tree:
            kind = etree.QName(shape).localname
            if shape.tag == _ALTERNATIVES:
                chosen = next((part for part in reversed(shape) if len(part)), None)
                if chosen is not None and depth < _DEEPEST:
                    yield from self._of_tree(chosen, place, depth + 1)
            elif kind in ("sp", "cxnSp", "pic"):
                if not _is_hidden(shape) and shape.find(f"./*/{P}nvPr/{P}ph") is None:
                    yield from self._of_shape(shape, kind, place)
            elif kind == "grpSp" and depth < _DEEPEST:
                if not _is_hidden(shape):
                    yield from self._of_group(shape, place, depth)
            elif kind == "graphicFrame" and shape.find(f"./*/{P}nvPr/{P}ph") is None:
                self._cannot(_name_of_frame(shape))

    def _of_group(self, group: etree._Element, place: Matrix, depth: int) -> Iterator[FixedItem]:
        properties = group.find(f"{P}grpSpPr")
        frame = properties.find(f"{A}xfrm") if properties is not None else None
        outer = self._inks.group
        if self._inks.says_fill(properties):
            self._inks.group = self._inks.fill(properties)
        yield from self._of_tree(group, _times(place, _of_children(frame)), depth + 1)
        self._inks.group = outer

    def _of_shape(self, shape: etree._Element, kind: str, place: Matrix) -> Iterator[FixedItem]:
        properties = shape.find(f"{P}spPr")
        frame = properties.find(f"{A}xfrm") if properties is not None else None
        rect = _rect(frame)
        if properties is None or rect is None:
            return
        outlines = outlines_of(properties, rect.width, rect.height)
        if outlines is None:
            self._cannot(f"a shape of the form {_form(properties)}")
            outlines = ()
        if kind == "pic":
            blip = shape.find(f"{P}blipFill")
            fill: Fill | None = self._inks.picture(blip, self._inks.part) if blip is not None else None
            outlines = outlines or rectangle(rect.width, rect.height)
        else:
            fill = self._fill(shape, properties)
        style = shape.find(f"{P}style")
        stroke = self._inks.stroke(properties, style)
        if outlines and (fill is not None or stroke is not None):
            matrix = _times(place, _own(frame, rect))
            yield FixedShape(
                outlines=outlines, width=rect.width, height=rect.height, matrix=matrix, fill=fill, stroke=stroke
            )
        if kind == "sp":
            yield from self._words(shape, rect, _times(place, _own(frame, rect, mirrored=False)))

    def _fill(self, shape: etree._Element, properties: etree._Element) -> Fill | None:
        if self._inks.says_fill(properties):
            return self._inks.fill(properties)
        return self._inks.styled(shape.find(f"{P}style"), "fillRef")

    def _words(self, shape: etree._Element, rect: Rect, matrix: Matrix) -> Iterator[FixedItem]:
        reference = shape.find(f"{P}style/{A}fontRef")
        colour = self._inks.colour(reference, None)
        body = shape.find(f"{P}txBody/{A}bodyPr")
        turned = body.get("vert", "horz") if body is not None else "horz"
        if turned in ("vert", "vert270"):
            angle = 90.0 if turned == "vert" else -90.0
            middle = (rect.width / 2, rect.height / 2)
            rect = Rect(rect.x, rect.y, rect.height, rect.width)
            around = _times((1, 0, 0, 1, *middle), _turn(angle))
            matrix = _times(matrix, _times(around, (1, 0, 0, 1, -rect.width / 2, -rect.height / 2)))
        elif turned != "horz":
            if has_words(shape):
                self._cannot("words from top to bottom")
            return
        box = fixed_words(shape, rect.width, rect.height, self._ground, colour[0] if colour is not None else None)
        if box is not None:
            yield FixedWords(box=box, matrix=matrix)

    def _cannot(self, what: str) -> None:
        if what not in self._inks.unpainted:
            self._inks.unpainted.append(what)


def _is_hidden(shape: etree._Element) -> bool:
    named = shape.find(f"./*/{P}cNvPr")
    return named is not None and named.get("hidden") in ("1", "true")


def _name_of_frame(frame: etree._Element) -> str:
    data = frame.find(f"{A}graphic/{A}graphicData")
    uri = data.get("uri", "") if data is not None else ""
    return next((what for word, what in _FRAMES.items() if word in uri), "an object of another program")


def _form(properties: etree._Element) -> str:
    ready = properties.find(f"{A}prstGeom")
    return ready.get("prst", "") if ready is not None else ""


def _rect(frame: etree._Element | None) -> Rect | None:
    offset = frame.find(f"{A}off") if frame is not None else None
    extent = frame.find(f"{A}ext") if frame is not None else None
    if offset is None or extent is None:
        return None
    x, y = (whole(offset.get(name)) / EMU for name in ("x", "y"))
    width, height = (max(whole(extent.get(name)) / EMU, 0.0) for name in ("cx", "cy"))
    return Rect(x, y, width, height)


def _own(frame: etree._Element | None, rect: Rect, *, mirrored: bool = True) -> Matrix:
    """From a shape's own coordinates to those round it: mirrored and turned about its middle, then put in its place."""
    middle = rect.width / 2, rect.height / 2
    matrix: Matrix = (1, 0, 0, 1, rect.x + middle[0], rect.y + middle[1])
    if frame is not None:
        matrix = _times(matrix, _turn(whole(frame.get("rot")) / 60000))
        across, down = (-1 if frame.get(flip) in ("1", "true") and mirrored else 1 for flip in ("flipH", "flipV"))
        matrix = _times(matrix, (across, 0, 0, down, 0, 0))
    return _times(matrix, (1, 0, 0, 1, -middle[0], -middle[1]))


def _of_children(frame: etree._Element | None) -> Matrix:
    """From the coordinates inside a group to those round it."""
    rect = _rect(frame)
    offset = frame.find(f"{A}chOff") if frame is not None else None
    extent = frame.find(f"{A}chExt") if frame is not None else None
    if rect is None or offset is None or extent is None:
        return SAME_PLACE
    x, y = (whole(offset.get(name)) / EMU for name in ("x", "y"))
    wide, high = (whole(extent.get(name)) / EMU for name in ("cx", "cy"))
    across = rect.width / wide if wide > 0 else 1.0
    down = rect.height / high if high > 0 else 1.0
    return _times(_own(frame, rect), (across, 0, 0, down, -x * across, -y * down))


def _turn(angle: float) -> Matrix:
    """A turn clockwise about the origin, in degrees."""
    if angle % 360 == 0:
        return SAME_PLACE
    turned = radians(angle)
    return cos(turned), sin(turned), -sin(turned), cos(turned), 0.0, 0.0


def _times(outer: Matrix, inner: Matrix) -> Matrix:
    """One matrix that does the inner one first."""
    a, b, c, d, e, f = outer
    p, q, r, s, t, u = inner
    return (
        a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f,
    )  # fmt: skip
