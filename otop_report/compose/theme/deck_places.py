"""The placeholders of a layout with everything they inherit: place, margins, and the look of each list level.

A placeholder takes what it does not say itself from the master's placeholder of its kind, from the master's text
styles, and last from the presentation's default text style. Lengths become points here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.theme import LevelStyle, Placeholder
from otop_report.compose.theme.deck_colours import Palette, colour_in
from otop_report.compose.theme.deck_package import A, P, whole

EMU = 12700
_RUNNING_TEXT = {"body": 3, "object": 3, "subtitle": 3}
"""How many list levels a kind of placeholder is read with; labels and titles have one."""
KINDS = {
    "title": "title", "ctrTitle": "title", "subTitle": "subtitle", "body": "body", "obj": "object", "pic": "picture",
    "chart": "chart", "tbl": "table", "ftr": "footer", "sldNum": "slide_number", "dt": "date",
}  # fmt: skip
"""What `p:ph@type` is called in a theme; kinds that are not here (media, diagrams) are never used."""
_UNUSED_IDX = 2**32 - 1
_ON_MASTER = {"title": "title", "footer": "ftr", "slide_number": "sldNum", "date": "dt"}
_STYLE_OF = {"title": "titleStyle", "footer": "otherStyle", "slide_number": "otherStyle", "date": "otherStyle"}
_ALIGN = {"l": "left", "r": "right", "ctr": "center", "just": "justify", "dist": "justify", "justLow": "justify"}
_VERTICAL = {"t": "top", "ctr": "middle", "b": "bottom", "just": "top", "dist": "top"}
_SINGLE = 1.2


@dataclass(frozen=True, slots=True)
class Fonts:
    """The theme's fonts: headings, text, and East Asian text."""

    heading: str
    body: str
    east_asian: str

    def named(self, typeface: str) -> str:
        """A typeface with the theme's own references (`+mj-lt`) resolved."""
        return {"+mj-lt": self.heading, "+mn-lt": self.body}.get(typeface, typeface)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a layout stands on: its master and the placeholders there by type, the text below all styles, fonts,
    the colours that hold here, and those of the theme as composing sees it (`shown`).
    """

    master: etree._Element
    on_master: Mapping[str, etree._Element]
    defaults: etree._Element | None
    fonts: Fonts
    palette: Palette
    shown: Mapping[str, str]


def placeholders_by_type(master: etree._Element) -> dict[str, etree._Element]:
    """The shapes of a master that layouts inherit from, by `p:ph@type`."""
    shapes: dict[str, etree._Element] = {}
    for shape, holder in _holders(master):
        shapes.setdefault(holder.get("type", "obj"), shape)
    return shapes


def placeholders(layout: etree._Element, ground: Ground) -> tuple[Placeholder, ...]:
    """The usable placeholders of a layout in their order on the slide (by y, then x)."""
    places = []
    for shape, kind, idx in _slots(layout):
        chain = _chain(shape, kind, ground)
        rect = _rect(chain)
        if rect is None or _is_vertical(chain):
            continue
        places.append(
            Placeholder(
                idx=idx,
                kind=kind,
                name=_name(shape) or kind,
                rect=rect,
                insets=insets_of(chain),
                vertical=vertical_of(chain),
                levels=_levels(chain, kind, ground),
            )
        )
    return tuple(sorted(places, key=lambda place: (place.rect.y, place.rect.x)))


def has_vertical_text(layout: etree._Element, ground: Ground) -> bool:
    """Whether any placeholder of the layout is set from top to bottom, so that the layout suits no report."""
    return any(_is_vertical(_chain(shape, kind, ground)) for shape, kind, _ in _slots(layout))


def places_with_chains(
    layout: etree._Element, ground: Ground
) -> Iterator[tuple[int, str, tuple[etree._Element, ...]]]:
    """Idx and kind of every placeholder of a layout, with its shape and those it inherits from."""
    for shape, kind, idx in _slots(layout):
        yield idx, kind, _chain(shape, kind, ground)


def _slots(slide: etree._Element) -> Iterator[tuple[etree._Element, str, int]]:
    """The shapes that are placeholders, with kind and idx."""
    for shape, holder in _holders(slide):
        kind = KINDS.get(holder.get("type", "obj"))
        idx = whole(holder.get("idx"))
        if kind is not None and idx < _UNUSED_IDX:
            yield shape, kind, idx


def _holders(slide: etree._Element) -> Iterator[tuple[etree._Element, etree._Element]]:
    """The shapes of a slide that are placeholders, each with its `p:ph`."""
    for shape in slide.iterfind(f"{P}cSld/{P}spTree/*"):
        holder = shape.find(f"./*/{P}nvPr/{P}ph")
        if holder is not None:
            yield shape, holder


def _chain(shape: etree._Element, kind: str, ground: Ground) -> tuple[etree._Element, ...]:
    """The shape and what it inherits from on the master."""
    parent = ground.on_master.get(_ON_MASTER.get(kind, "body"))
    return (shape,) if parent is None else (shape, parent)


def _name(shape: etree._Element) -> str:
    found = shape.find(f".//{P}cNvPr")
    return found.get("name", "") if found is not None else ""


def _rect(chain: Sequence[etree._Element]) -> Rect | None:
    for shape in chain:
        frame = shape.find(f"{P}spPr/{A}xfrm")
        if frame is None:
            frame = shape.find(f"{P}xfrm")
        offset = frame.find(f"{A}off") if frame is not None else None
        extent = frame.find(f"{A}ext") if frame is not None else None
        if offset is not None and extent is not None:
            x, y = (whole(offset.get(name)) / EMU for name in ("x", "y"))
            width, height = (whole(extent.get(name)) / EMU for name in ("cx", "cy"))
            return Rect(x, y, width, height)
    return None


def _body_attribute(chain: Sequence[etree._Element], name: str) -> str | None:
    for shape in chain:
        body = shape.find(f"{P}txBody/{A}bodyPr")
        if body is not None and name in body.attrib:
            return body.get(name)
    return None


def _is_vertical(chain: Sequence[etree._Element]) -> bool:
    holder = chain[0].find(f".//{P}ph")
    turned = holder is not None and holder.get("orient") == "vert"
    return turned or (_body_attribute(chain, "vert") or "horz") != "horz"


def vertical_of(chain: Sequence[etree._Element]) -> str:
    """Where text stands in a shape: top, middle or bottom."""
    return _VERTICAL.get(_body_attribute(chain, "anchor") or "t", "top")


def insets_of(chain: Sequence[etree._Element]) -> tuple[float, float, float, float]:
    """The margins (left, top, right, bottom) inside a shape with text, in points."""
    usual = (("lIns", 91440), ("tIns", 45720), ("rIns", 91440), ("bIns", 45720))
    left, top, right, bottom = (whole(_body_attribute(chain, name), inset) / EMU for name, inset in usual)
    return left, top, right, bottom


def _levels(chain: Sequence[etree._Element], kind: str, ground: Ground) -> tuple[LevelStyle, ...]:
    """One style a list level."""
    return tuple(level_of(steps, kind, ground) for steps in levels_of(chain, kind, ground))


def levels_of(chain: Sequence[etree._Element], kind: str, ground: Ground) -> tuple[list[etree._Element], ...]:
    """What says the look of each list level, the nearest first: the shape's own list style, that of the master's
    shape, its text style, the default.
    """
    styles = [shape.find(f"{P}txBody/{A}lstStyle") for shape in chain]
    styles.append(ground.master.find(f"{P}txStyles/{P}{_STYLE_OF.get(kind, 'bodyStyle')}"))
    styles.append(ground.defaults)
    given = [style for style in styles if style is not None]
    return tuple(
        [step for style in given if (step := style.find(f"{A}lvl{number}pPr")) is not None]
        for number in range(1, _RUNNING_TEXT.get(kind, 1) + 1)
    )


def level_of(steps: Sequence[etree._Element], kind: str, ground: Ground) -> LevelStyle:
    """The style of one list level, from what says its look."""
    runs = [run for step in steps if (run := step.find(f"{A}defRPr")) is not None]
    size = max(whole(_first(runs, "sz"), 1800), 100) / 100
    typeface = _child(runs, f"{A}latin")
    font = ground.fonts.named(typeface.get("typeface", "") if typeface is not None else "+mn-lt")
    fill = _child(runs, f"{A}solidFill")
    colour = colour_in(fill, ground.palette, ground.shown)
    indent = whole(_first(steps, "marL")) / EMU
    return LevelStyle(
        size=size,
        bold=_is_on(_first(runs, "b")),
        italic=_is_on(_first(runs, "i")),
        font=font or (ground.fonts.heading if kind == "title" else ground.fonts.body),
        colour=colour or Colour("tx1"),
        align=_ALIGN.get(_first(steps, "algn") or "l", "left"),
        line_spacing=_spacing(steps, "lnSpc", size, 1.0),
        space_before=_spacing(steps, "spcBef", size, 0.0),
        space_after=_spacing(steps, "spcAft", size, 0.0),
        bullet=_bullet(steps),
        indent=indent,
        hanging=-whole(_first(steps, "indent")) / EMU,
    )


def _first(elements: Sequence[etree._Element], attribute: str) -> str | None:
    return next((found for element in elements if (found := element.get(attribute)) is not None), None)


def _child(elements: Sequence[etree._Element], tag: str) -> etree._Element | None:
    return next((found for element in elements if (found := element.find(tag)) is not None), None)


def _is_on(value: str | None) -> bool:
    return value in ("1", "true", "on")


def _spacing(steps: Sequence[etree._Element], name: str, size: float, usual: float) -> float:
    """Line spacing as a part of single spacing, or the space around a paragraph in points."""
    found = _child(steps, f"{A}{name}")
    if found is None or len(found) == 0:
        return usual
    value = found[0].get("val", "0")
    if etree.QName(found[0]).localname == "spcPts":
        points = whole(value) / 100
        return points / (size * _SINGLE) if name == "lnSpc" else points
    part = whole(value.rstrip("%")) / (100 if value.endswith("%") else 100000)
    return part if name == "lnSpc" else part * size * _SINGLE


def _bullet(steps: Sequence[etree._Element]) -> str:
    """The bullet's character; "" for none. A numbered or pictured level counts as a plain bullet."""
    for step in steps:
        for mark in step:
            local = etree.QName(mark).localname
            if local == "buNone":
                return ""
            if local == "buChar":
                return mark.get("char", "•")
            if local in ("buAutoNum", "buBlip"):
                return "•"
    return ""
