"""Text boxes, pictures and drawn shapes of a slide, in the placeholders that composing named."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from otop_report.compose.geometry import Rect
from otop_report.compose.placed import GroupBox, PictureBox, PlaceholderRef, ShapeBox, TextBox
from otop_report.export.office_xml import make, name
from otop_report.export.to_pptx_text import Setting, paragraphs
from otop_report.export.to_pptx_xml import emu, fill, line, named, transform

KIND_TYPES = {
    "title": "title", "subtitle": "subTitle", "body": "body", "object": None, "picture": "pic", "chart": "chart",
    "table": "tbl", "footer": "ftr", "slide_number": "sldNum", "date": "dt",
}  # fmt: skip
"""What a placeholder's kind is called in `p:ph@type`; objects have no type."""
_TYPE_KINDS = {kind: [known] for known, kind in KIND_TYPES.items()} | {"ctrTitle": ["title"], "obj": ["object"]}
_ANCHORS = {"top": "t", "middle": "ctr", "bottom": "b"}
_HANDED_DOWN = ("type", "orient", "sz", "idx")


class LayoutPlaces:
    """The placeholders of one layout as they are written on its slides."""

    def __init__(self, layout: etree._Element) -> None:
        self._shapes: dict[tuple[str, str], etree._Element] = {}
        for shape in layout.iterfind(f"{name('p:cSld')}/{name('p:spTree')}/*"):
            holder = shape.find(f"./*/{name('p:nvPr')}/{name('p:ph')}")
            if holder is None:
                continue
            for kind in _TYPE_KINDS.get(holder.get("type"), ()):
                self._shapes.setdefault((holder.get("idx", "0"), kind), shape)

    def find(self, ref: PlaceholderRef) -> etree._Element | None:
        """The layout's shape that a reference means; None where the layout has none such."""
        return self._shapes.get((str(ref.idx), ref.kind))

    def written(self, ref: PlaceholderRef | None) -> etree._Element | None:
        """`p:ph` for a box, or None for a box of its own."""
        if ref is None:
            return None
        found = self.find(ref) if ref.inherits else None
        if found is None:
            return make("p:ph", {"type": KIND_TYPES[ref.kind], "idx": ref.idx if ref.idx > 0 else None})
        holder = found.find(f"./*/{name('p:nvPr')}/{name('p:ph')}")
        assert holder is not None
        return make("p:ph", {key: holder.get(key) for key in _HANDED_DOWN})

    def columns(self, ref: PlaceholderRef | None) -> int:
        """The columns that text of a placeholder flows in."""
        shape = self.find(ref) if ref is not None and ref.inherits else None
        body = shape.find(f"{name('p:txBody')}/{name('a:bodyPr')}") if shape is not None else None
        return int(body.get("numCol", "1")) if body is not None else 1

    def anchor(self, ref: PlaceholderRef | None) -> str:
        """Where text of a placeholder stands in its height, as the layout says it (at the top where it does not)."""
        shape = self.find(ref) if ref is not None and ref.inherits else None
        body = shape.find(f"{name('p:txBody')}/{name('a:bodyPr')}") if shape is not None else None
        return body.get("anchor", "t") if body is not None else "t"

    def label(self, ref: PlaceholderRef | None) -> str:
        """The layout's own name of a placeholder."""
        shape = self.find(ref) if ref is not None and ref.inherits else None
        properties = shape.find(f"./*/{name('p:cNvPr')}") if shape is not None else None
        return properties.get("name", "") if properties is not None else ""


def inherits(ref: PlaceholderRef | None, places: LayoutPlaces) -> bool:
    """Whether a box takes place and look from its layout."""
    return ref is not None and ref.inherits and places.find(ref) is not None


def text_shape(box: TextBox, number: int, places: LayoutPlaces, setting: Setting) -> etree._Element:
    """A text box; in a placeholder it says only what differs from the layout."""
    holder = places.written(box.placeholder)
    from_layout = inherits(box.placeholder, places)
    label = box.anchor or places.label(box.placeholder) or f"{box.role.capitalize() or 'Text'} {number}"
    locks = make("a:spLocks", {"noGrp": 1}) if holder is not None else None
    own_frame = not from_layout or box.moved
    properties = make(
        "p:spPr",
        None,
        transform(box.rect) if own_frame else None,
        make("a:prstGeom", {"prst": "rect"}, make("a:avLst")) if own_frame else None,
        fill(box.fill) if box.fill is not None or holder is None else None,
    )
    kind = {"txBox": 1 if holder is None else None}
    words = paragraphs(box.paragraphs, setting)
    body = make("p:txBody", None, _body(box, from_layout, places), make("a:lstStyle"), *words)
    return make(
        "p:sp",
        None,
        make("p:nvSpPr", None, named(number, label), make("p:cNvSpPr", kind, locks), make("p:nvPr", None, holder)),
        properties,
        body,
    )


def _body(box: TextBox, from_layout: bool, places: LayoutPlaces) -> etree._Element:
    """`a:bodyPr`: never fitted by Office, because composing chose the size."""
    attributes: dict[str, str | int | None] = {}
    if not from_layout:
        insets = dict(zip(("lIns", "tIns", "rIns", "bIns"), map(emu, box.insets), strict=True))
        attributes = {"wrap": "square", **insets, "anchor": _ANCHORS[box.vertical]}
    elif box.moved and places.anchor(box.placeholder) != _ANCHORS[box.vertical]:
        attributes = {"anchor": _ANCHORS[box.vertical]}
    if box.columns > 1 or places.columns(box.placeholder) > 1:
        attributes |= {"numCol": box.columns, "spcCol": emu(box.column_gap) if box.column_gap else None}
    if attributes:
        order = ("wrap", "lIns", "tIns", "rIns", "bIns", "numCol", "spcCol", "anchor")
        attributes = {key: attributes.get(key) for key in order}
    return make("a:bodyPr", attributes, make("a:noAutofit"))


def picture_shape(box: PictureBox, number: int, relation: str, places: LayoutPlaces) -> etree._Element:
    """A picture, turned and cropped by Office itself, so that its bytes stay those of the report."""
    holder = places.written(box.placeholder)
    left, top, right, bottom = crop_of_file(box.crop, box.turn)
    cut = {
        "l": round(left * 100000) or None,
        "t": round(top * 100000) or None,
        "r": round((1 - right) * 100000) or None,
        "b": round((1 - bottom) * 100000) or None,
    }
    locks = make("a:picLocks", {"noGrp": 1 if holder is not None else None, "noChangeAspect": 1})
    return make(
        "p:pic",
        None,
        make(
            "p:nvPicPr",
            None,
            named(number, box.anchor or f"Picture {number}", box.alt),
            make("p:cNvPicPr", None, locks),
            make("p:nvPr", None, holder),
        ),
        make(
            "p:blipFill",
            None,
            make("a:blip", {"r:embed": relation}),
            make("a:srcRect", cut),
            make("a:stretch", None, make("a:fillRect")),
        ),
        make(
            "p:spPr",
            None,
            transform(unturned(box.rect, box.turn), turn=box.turn % 360),
            make("a:prstGeom", {"prst": "rect"}, make("a:avLst")),
        ),
    )


def crop_of_file(
    crop: tuple[float, float, float, float], turn: int
) -> tuple[float, float, float, float]:
    """A crop of the turned picture as one of the picture before it is turned (left, top, right, bottom as parts)."""
    left, top, right, bottom = crop
    match turn % 360:
        case 90:
            return top, 1 - right, bottom, 1 - left
        case 180:
            return 1 - right, 1 - bottom, 1 - left, 1 - top
        case 270:
            return 1 - bottom, left, 1 - top, right
    return crop


def unturned(rect: Rect, turn: int) -> Rect:
    """The frame that covers `rect` once it is turned about its middle."""
    if turn % 180 == 0:
        return rect
    centre_x, centre_y = rect.x + rect.width / 2, rect.y + rect.height / 2
    return Rect(centre_x - rect.height / 2, centre_y - rect.width / 2, rect.height, rect.width)


def drawn_shape(box: ShapeBox, number: int) -> etree._Element:
    """A rectangle or a line, marked as decoration."""
    is_line = box.rect.width < 0.01 or box.rect.height < 0.01
    outline = box.outline if box.outline is not None or not is_line else box.fill
    properties = make(
        "p:spPr",
        None,
        transform(box.rect),
        make("a:prstGeom", {"prst": "line" if is_line else "rect"}, make("a:avLst")),
        None if is_line else fill(box.fill),
        line(outline, box.outline_width),
    )
    label = named(number, box.name or f"Ornament {number}", decorative=True)
    if is_line:
        return make(
            "p:cxnSp", None, make("p:nvCxnSpPr", None, label, make("p:cNvCxnSpPr"), make("p:nvPr")), properties
        )
    return make("p:sp", None, make("p:nvSpPr", None, label, make("p:cNvSpPr"), make("p:nvPr")), properties)


def grouped(box: GroupBox, number: int, members: Sequence[etree._Element]) -> etree._Element:
    """Shapes that are moved together, with one description; their own places stay those of the slide."""
    frame = transform(box.rect)
    for corner, child in (("off", "chOff"), ("ext", "chExt")):
        own = frame.find(name(f"a:{corner}"))
        assert own is not None
        frame.append(make(f"a:{child}", {str(key): str(value) for key, value in own.attrib.items()}))
    head = make(
        "p:nvGrpSpPr", None, named(number, box.name, box.alt), make("p:cNvGrpSpPr"), make("p:nvPr")
    )
    return make("p:grpSp", None, head, make("p:grpSpPr", None, frame), *members)
