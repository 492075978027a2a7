"""Fills and lines of a base deck's shapes, with the theme's own ones where a shape only refers to them.

What a part says wrongly (a number that is none, a picture that is not there) is left out, never an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from otop_report.compose.colours import shifted
from otop_report.compose.theme.backdrop import Fill, GradientFill, PictureFill, Sides, SolidFill, Stroke
from otop_report.compose.theme.deck_colours import Palette
from otop_report.compose.theme.deck_package import A, DeckPackage, R, whole

EMU = 12700
_HEX = re.compile("[0-9A-Fa-f]{6}")
_PRESETS = {
    "black": "000000", "white": "FFFFFF", "red": "FF0000", "green": "008000", "blue": "0000FF", "yellow": "FFFF00",
    "gray": "808080", "grey": "808080", "silver": "C0C0C0", "orange": "FFA500", "navy": "000080", "teal": "008080",
}  # fmt: skip
_COLOURS = {f"{A}{kind}" for kind in ("schemeClr", "srgbClr", "sysClr", "prstClr", "scrgbClr", "hslClr")}
_FILLS = {f"{A}{kind}" for kind in ("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill")}
_DASHES = {
    "dot": (1.0, 3.0), "dash": (4.0, 3.0), "lgDash": (8.0, 3.0), "dashDot": (4.0, 3.0, 1.0, 3.0),
    "lgDashDot": (8.0, 3.0, 1.0, 3.0), "lgDashDotDot": (8.0, 3.0, 1.0, 3.0, 1.0, 3.0), "sysDot": (1.0, 1.0),
    "sysDash": (3.0, 1.0), "sysDashDot": (3.0, 1.0, 1.0, 1.0), "sysDashDotDot": (3.0, 1.0, 1.0, 1.0, 1.0, 1.0),
}  # fmt: skip
_CAPS = {"rnd": "round", "sq": "square", "flat": "flat"}
_WHOLE = 100000
PAINTED_PICTURES = (".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".tif", ".tiff", ".webp")


@dataclass(slots=True)
class Inks:
    """Reads the fills of one part: its package and name (for pictures), the colours that hold there, the theme's format
    scheme with its part. `unpainted` collects what cannot be drawn, `pictures` the names of the pictures met.
    """

    package: DeckPackage
    part: str
    palette: Palette
    theme: etree._Element | None = None
    theme_part: str = ""
    unpainted: list[str] = field(default_factory=list)
    pictures: set[str] = field(default_factory=set)
    group: Fill | None = None

    def fill(self, parent: etree._Element | None, holder: str = "") -> Fill | None:
        """The fill that stands in a shape's properties; None for none (or one that is not there)."""
        found = next((part for part in parent if part.tag in _FILLS), None) if parent is not None else None
        return self.of(found, holder or self.part)

    def says_fill(self, parent: etree._Element | None) -> bool:
        """Whether a fill stands in a shape's properties, be it that there is none."""
        return parent is not None and any(part.tag in _FILLS for part in parent)

    def of(self, fill: etree._Element | None, holder: str, own: tuple[str, float] | None = None) -> Fill | None:
        """The fill of a fill element; `own` is the colour that the theme's placeholder colour stands for."""
        match etree.QName(fill).localname if fill is not None else "noFill":
            case "solidFill" if fill is not None:
                colour = self.colour(fill, own)
                return SolidFill(*colour) if colour is not None else None
            case "gradFill" if fill is not None:
                return self._gradient(fill, own)
            case "blipFill" if fill is not None:
                return self.picture(fill, holder, own)
            case "pattFill" if fill is not None:
                ground = fill.find(f"{A}bgClr")
                colour = self.colour(ground, own)
                self._cannot("a pattern")
                return SolidFill(*colour) if colour is not None else None
            case "grpFill":
                return self.group
        return None

    def styled(self, style: etree._Element | None, kind: str) -> Fill | None:
        """The fill that a shape's style refers to (`fillRef`, or `bgRef` itself given as `style`)."""
        reference = style.find(f"{A}{kind}") if style is not None and kind else style
        number = whole(reference.get("idx")) if reference is not None else 0
        if reference is None or number == 0:
            return None
        names = ("bgFillStyleLst", number - 1001) if number > 1000 else ("fillStyleLst", number - 1)
        found = self._of_scheme(*names)
        own = self.colour(reference, None)
        if found is None:
            return SolidFill(*own) if own is not None else None
        return self.of(found, self.theme_part, own)

    def stroke(self, properties: etree._Element | None, style: etree._Element | None) -> Stroke | None:
        """The line round a shape: its own, over the one that its style refers to."""
        line = properties.find(f"{A}ln") if properties is not None else None
        reference = style.find(f"{A}lnRef") if style is not None else None
        number = whole(reference.get("idx")) if reference is not None else 0
        base = self._of_scheme("lnStyleLst", number - 1) if number else None
        own = self.colour(reference, None)
        steps = [step for step in (line, base) if step is not None]
        fills = [part for step in steps for part in step if part.tag in _FILLS]
        if not fills:
            return None
        fill = self.of(fills[0], self.part, own)
        if isinstance(fill, GradientFill):
            fill = SolidFill(*fill.stops[0][1:])
        if not isinstance(fill, SolidFill):
            return None
        widths = [whole(step.get("w")) for step in steps if step.get("w")]
        dash = next((part.get("val", "") for step in steps for part in step.iter(f"{A}prstDash")), "solid")
        cap = next((step.get("cap", "") for step in steps if step.get("cap")), "flat")
        return Stroke(
            colour=fill.colour,
            alpha=fill.alpha,
            width=(widths[0] if widths else 9525) / EMU,
            dash=_DASHES.get(dash, ()),
            cap=_CAPS.get(cap, "flat"),
        )

    def colour(self, parent: etree._Element | None, own: tuple[str, float] | None) -> tuple[str, float] | None:
        """The colour inside an element, as hex digits and alpha; None where there is none."""
        found = next((part for part in parent if part.tag in _COLOURS), None) if parent is not None else None
        return None if found is None else self._shown(found, own)

    def _shown(self, found: etree._Element, own: tuple[str, float] | None) -> tuple[str, float]:
        """A colour element as hex digits and alpha."""
        value, alpha = self._plain(found, own)
        shifts = {}
        for shift in found:
            name, amount = etree.QName(shift).localname, whole(shift.get("val"), _WHOLE)
            if name == "alpha":
                alpha *= min(max(amount / _WHOLE, 0.0), 1.0)
            else:
                shifts[name] = amount
        return shifted(value, shifts), alpha

    def picture(
        self, fill: etree._Element, holder: str, own: tuple[str, float] | None = None
    ) -> PictureFill | None:
        """The picture of a `blipFill`; None where it is not there or in a form that cannot be drawn."""
        blip = fill.find(f"{A}blip")
        relation = self.package.relations(holder).get(blip.get(f"{R}embed", "")) if blip is not None else None
        if blip is None or relation is None or relation.target not in self.package.parts:
            self._cannot("a picture that is not in the deck")
            return None
        if not relation.target.casefold().endswith(PAINTED_PICTURES):
            self._cannot(f"a picture in the format {relation.target.rpartition('.')[2].upper()}")
            return None
        self.pictures.add(relation.target)
        tile = fill.find(f"{A}tile")
        alpha = blip.find(f"{A}alphaModFix")
        return PictureFill(
            part=relation.target,
            crop=_crop(fill.find(f"{A}srcRect")),
            margins=_sides(fill.find(f"{A}stretch/{A}fillRect")),
            tile=_tile(tile) if tile is not None else None,
            alpha=whole(alpha.get("amt"), _WHOLE) / _WHOLE if alpha is not None else 1.0,
            duotone=self._duotone(blip.find(f"{A}duotone"), own),
        )

    def _duotone(self, duotone: etree._Element | None, own: tuple[str, float] | None) -> tuple[str, str] | None:
        if duotone is None or len(duotone) != 2:
            return None
        dark, light = (self._shown(value, own)[0] for value in duotone)
        return dark, light

    def _gradient(self, fill: etree._Element, own: tuple[str, float] | None) -> Fill | None:
        stops = []
        for stop in fill.iterfind(f"{A}gsLst/{A}gs"):
            colour = self.colour(stop, own)
            if colour is not None:
                stops.append((min(max(whole(stop.get("pos")) / _WHOLE, 0.0), 1.0), *colour))
        if not stops:
            return None
        if len(stops) == 1:
            return SolidFill(*stops[0][1:])
        stops.sort(key=lambda stop: stop[0])
        path = fill.find(f"{A}path")
        if path is not None:
            left, top, right, bottom = _sides(path.find(f"{A}fillToRect"))
            centre = ((left + 1 - right) / 2, (top + 1 - bottom) / 2)
            return GradientFill(stops=tuple(stops), centre=centre)
        straight = fill.find(f"{A}lin")
        angle = whole(straight.get("ang")) / 60000 if straight is not None else 0.0
        return GradientFill(stops=tuple(stops), angle=angle)

    def _plain(self, value: etree._Element, own: tuple[str, float] | None) -> tuple[str, float]:
        name = value.get("val", "")
        match etree.QName(value).localname:
            case "schemeClr" if name == "phClr":
                return own or ("000000", 1.0)
            case "schemeClr":
                return self.palette.slots.get(self.palette.slot(name), "000000"), 1.0
            case "prstClr":
                return _PRESETS.get(name.casefold(), "808080"), 1.0
            case "scrgbClr":
                parts = (min(max(whole(value.get(part)) / _WHOLE, 0.0), 1.0) for part in "rgb")
                return "".join(f"{round(255 * part ** (1 / 2.2)):02X}" for part in parts), 1.0
        text = value.get("lastClr") or name
        return (text.upper() if _HEX.fullmatch(text) else "000000"), 1.0

    def _of_scheme(self, kind: str, number: int) -> etree._Element | None:
        """The fill or line of that number in the theme's format scheme."""
        found = self.theme.find(f".//{A}fmtScheme/{A}{kind}") if self.theme is not None else None
        return found[number] if found is not None and 0 <= number < len(found) else None

    def _cannot(self, what: str) -> None:
        if what not in self.unpainted:
            self.unpainted.append(what)


def _crop(cut: etree._Element | None) -> Sides:
    left, top, right, bottom = _sides(cut)
    return left, top, 1 - right, 1 - bottom


def _sides(element: etree._Element | None) -> Sides:
    if element is None:
        return 0.0, 0.0, 0.0, 0.0
    left, top, right, bottom = (whole(element.get(side)) / _WHOLE for side in "ltrb")
    return left, top, right, bottom


def _tile(tile: etree._Element) -> Sides:
    x, y = (whole(tile.get(name)) / EMU for name in ("tx", "ty"))
    across, down = (whole(tile.get(name), _WHOLE) / _WHOLE for name in ("sx", "sy"))
    return x, y, across, down


