"""The styles of a Word document with everything they inherit, read from the XML of its parts. Points throughout."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from otop_report.compose.theme import TextStyle

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The styles of a document with what they inherit: elements by id and by name (in small letters)."""

    by_id: Mapping[str, etree._Element]
    by_name: Mapping[str, etree._Element]
    defaults: etree._Element | None
    default: etree._Element
    fonts: Mapping[str, str]
    colours: Mapping[str, str]

    @staticmethod
    def of(styles: etree._Element, theme: bytes | None = None) -> StyleSheet:
        """The style sheet in the root of a styles part, with fonts and colours of the theme part, if there is one."""
        found = [style for style in styles.findall(w("style")) if style.get(w("styleId"))]
        paragraphs = [style for style in found if style.get(w("type")) == "paragraph"]
        default = [style for style in paragraphs if style.get(w("default")) in ("1", "true", "on")]
        fonts, colours = _theme_of(theme)
        return StyleSheet(
            by_id={style.get(w("styleId"), ""): style for style in found},
            by_name={name_of(style).casefold(): style for style in reversed(found)},
            defaults=styles.find(w("docDefaults")),
            default=(default or paragraphs or [etree.Element(w("style"))])[0],
            fonts=fonts,
            colours=colours,
        )

    def chain(self, style: etree._Element) -> list[etree._Element]:
        """The style and what it is based on, the nearest first."""
        found = [style]
        while (above := self.by_id.get(_val(found[-1], "basedOn"))) is not None and above not in found:
            found.append(above)
        return found

    def numbers_itself(self, name: str) -> bool:
        """Whether paragraphs of the style of that name are numbered by a list."""
        return self.list_of(name) not in ("", "0")

    def list_of(self, name: str) -> str:
        """The number of the list that the style of that name belongs to, by itself or by what it is based on."""
        style = self.by_name.get(name.casefold())
        layers = [] if style is None else self.chain(style)
        return nearest(layers, "pPr/numPr/numId", "val")

    def text_style(self, style: etree._Element, under: StyleSheet | None = None) -> TextStyle:
        """The style with everything it inherits; `under`: the sheet whose defaults it will stand on, if another."""
        sheet = under or self
        layers = (
            self.chain(style)
            if under is None
            else [one for one in self.chain(style) if one is not self.default]
        )
        if under is not None:
            layers = [*layers, *under.chain(under.default)]
        if sheet.defaults is not None:
            layers = [
                *layers,
                *sheet.defaults.iterfind(f"{w('rPrDefault')}"),
                *sheet.defaults.iterfind(w("pPrDefault")),
            ]
        size = nearest(layers, "rPr/sz", "val")
        line, rule = nearest(layers, "pPr/spacing", "line"), nearest(layers, "pPr/spacing", "lineRule")
        height = number(size) / 2 or 10.0
        return TextStyle(
            name=name_of(style),
            font=sheet.font(layers),
            size=height,
            bold=_on(layers, "rPr/b"),
            space_before=points(nearest(layers, "pPr/spacing", "before")),
            space_after=points(nearest(layers, "pPr/spacing", "after")),
            line_spacing=_line_spacing(line, rule, height),
            indent=points(nearest(layers, "pPr/ind", "left") or nearest(layers, "pPr/ind", "start")),
            keep_next=_on(layers, "pPr/keepNext"),
            page_break_before=_on(layers, "pPr/pageBreakBefore"),
        )

    def font(self, layers: list[etree._Element]) -> str:
        """The Latin font of layered properties; the nearest layer that names one, itself or by the theme, decides."""
        for layer in layers:
            for fonts in layer.iterfind(f"{w('rPr')}/{w('rFonts')}"):
                named = self.fonts.get(fonts.get(w("asciiTheme"), "")) or fonts.get(w("ascii"))
                if named:
                    return str(named)
        return "Times New Roman"


def w(name: str) -> str:
    """A name of WordprocessingML as lxml wants it."""
    return f"{{{W}}}{name}"


def name_of(style: etree._Element) -> str:
    """The name of a style, in English for those that Word knows itself."""
    return _val(style, "name") or style.get(w("styleId"), "")


def _val(element: etree._Element, child: str) -> str:
    found = element.find(w(child))
    return "" if found is None else found.get(w("val"), "")


def nearest(layers: list[etree._Element], path: str, attribute: str) -> str:
    """The attribute in the nearest layer that has it."""
    steps = "/".join(w(step) for step in path.split("/"))
    for layer in layers:
        for found in layer.iterfind(steps):
            value = found.get(w(attribute))
            if value is not None:
                return value
    return ""


def _on(layers: list[etree._Element], path: str) -> bool:
    """Whether a switch such as `w:b` is on in the nearest layer that has it."""
    steps = "/".join(w(step) for step in path.split("/"))
    for layer in layers:
        for found in layer.iterfind(steps):
            return found.get(w("val"), "1") not in ("0", "false", "off")
    return False


def number(text: str) -> float:
    """The number an attribute says; 0 for none."""
    try:
        return float(text)
    except ValueError:
        return 0.0


def points(twips: str) -> float:
    """Twentieths of a point as points."""
    return number(twips) / 20


def _line_spacing(line: str, rule: str, size: float) -> float:
    """Line spacing as a part of single spacing; an exact one is compared with 1.22 em, the line of most fonts."""
    value = number(line)
    if value <= 0:
        return 1.0
    if rule in ("", "auto"):
        return value / 240
    spacing = value / 20 / (size * 1.22)
    return spacing if rule == "exact" else max(1.0, spacing)


def _theme_of(theme: bytes | None) -> tuple[dict[str, str], dict[str, str]]:
    """Fonts by the names styles use for them (`minorHAnsi`), and colours by slot, of a theme part."""
    if theme is None:
        return {}, {}
    root = etree.fromstring(theme, etree.XMLParser(resolve_entities=False, no_network=True))
    fonts: dict[str, str] = {}
    for use in ("major", "minor"):
        latin = root.find(f".//{{{_A}}}{use}Font/{{{_A}}}latin")
        for name in ("HAnsi", "Ascii", "EastAsia", "Bidi"):
            fonts[f"{use}{name}"] = "" if latin is None else latin.get("typeface", "")
    slots = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
    colours: dict[str, str] = {}
    for slot in root.iterfind(f".//{{{_A}}}clrScheme/*"):
        name = etree.QName(slot).localname
        for colour in slot:
            colours[slots.get(name, name)] = str(colour.get("lastClr") or colour.get("val", "000000"))
    return fonts, colours
