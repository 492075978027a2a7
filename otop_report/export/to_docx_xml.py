"""Small makers of WordprocessingML: elements by their usual prefix, properties of runs and paragraphs.

Lengths are points where nothing else is said.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
Attributes = Mapping[str, str | int | None]
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "dv", "yi"})
_SPELLED = {
    "en": "en-GB",
    "es": "es-ES",
    "fr": "fr-FR",
    "pt": "pt-PT",
    "zh": "zh-CN",
    "zh-hant": "zh-TW",
    "ar": "ar-SA",
}


def name(prefixed: str) -> str:
    """`w:p` as lxml wants it."""
    prefix, _, local = prefixed.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local


def make(tag: str, attributes: Attributes | None = None, *children: etree._Element | None) -> etree._Element:
    """An element with its attributes (None is left out) and children (None is left out)."""
    prefix = tag.partition(":")[0]
    element = etree.Element(name(tag), nsmap={prefix: NAMESPACES[prefix]})
    for key, value in (attributes or {}).items():
        if value is not None:
            element.set(name(key), str(value))
    for child in children:
        if child is not None:
            element.append(child)
    return element


def value(tag: str, content: str | int) -> etree._Element:
    """An element with nothing but a `w:val`."""
    return make(tag, {"w:val": content})


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def emu(points: float) -> int:
    """Points as English metric units."""
    return round(points * 12700)


def words(text: str) -> etree._Element:
    """`w:t` that keeps its spaces."""
    element = make("w:t")
    element.set(SPACE, "preserve")
    element.text = text
    return element


def language(tag: str) -> etree._Element:
    """`w:lang` for a language tag: Word keeps the languages of three kinds of script apart."""
    base = tag.replace("_", "-").split("-")[0].casefold()
    spelled = _SPELLED.get(tag.replace("_", "-").casefold(), tag.replace("_", "-"))
    if base in _EAST_ASIAN:
        return make("w:lang", {"w:eastAsia": spelled})
    if base in _RIGHT_TO_LEFT:
        return make("w:lang", {"w:bidi": spelled})
    return make("w:lang", {"w:val": spelled})


def run_properties(
    tag: str,
    *,
    style: str = "",
    bold: bool = False,
    italic: bool = False,
    link: bool = False,
    size: float = 0.0,
    rtl: bool = False,
) -> etree._Element:
    """`w:rPr` in the order of the schema. `link` looks like one where there is no style for links."""
    half_points = round(size * 2)
    return make(
        "w:rPr",
        None,
        value("w:rStyle", style) if style else None,
        make("w:b") if bold else None,
        make("w:bCs") if bold else None,
        make("w:i") if italic else None,
        make("w:iCs") if italic else None,
        make("w:color", {"w:val": "0563C1", "w:themeColor": "hyperlink"}) if link else None,
        value("w:sz", half_points) if size else None,
        value("w:szCs", half_points) if size else None,
        value("w:u", "single") if link else None,
        make("w:rtl") if rtl else None,
        language(tag),
    )


def run(properties: etree._Element, *content: etree._Element) -> etree._Element:
    """`w:r`."""
    return make("w:r", None, properties, *content)


def field(properties: etree._Element, instruction: str, shown: str) -> list[etree._Element]:
    """The runs of a field and of what it shows until it is updated; each has its own copy of the properties."""

    def copied() -> etree._Element:
        return etree.fromstring(etree.tostring(properties))

    code = make("w:instrText")
    code.set(SPACE, "preserve")
    code.text = f" {instruction} "
    parts = (
        make("w:fldChar", {"w:fldCharType": "begin"}),
        code,
        make("w:fldChar", {"w:fldCharType": "separate"}),
        words(shown),
        make("w:fldChar", {"w:fldCharType": "end"}),
    )
    return [run(copied(), part) for part in parts]
