"""Small makers of WordprocessingML: elements by their usual prefix, properties of runs and paragraphs.

Lengths are points where nothing else is said.
"""

from __future__ import annotations

from lxml import etree

from otop_report.export.office_xml import make, office_language

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "dv", "yi"})


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
    spelled = office_language(tag)
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
