"""Reads the backdrop of a base deck: what masters and layouts draw behind the boxes of a slide.

Only what the deck cannot do without (its masters) may end in UnreadableFile, as in `read_deck_theme`; a shape or a
picture that is broken or of an unknown kind is left out and named in `unpainted`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from lxml import etree

from otop_report.compose.geometry import Rect
from otop_report.compose.theme.backdrop import (
    Backdrop,
    Bullet,
    Fill,
    FixedItem,
    LayoutBackdrop,
    PlaceLook,
    SolidFill,
    Stroke,
)
from otop_report.compose.theme.deck import fonts_of, size_of
from otop_report.compose.theme.deck_colours import palette
from otop_report.compose.theme.deck_fills import Inks
from otop_report.compose.theme.deck_package import A, DeckPackage, P, R, open_deck
from otop_report.compose.theme.deck_places import (
    Ground,
    levels_of,
    placeholders,
    placeholders_by_type,
    places_with_chains,
)
from otop_report.compose.theme.deck_shapes import ShapeReader

_HOUSE_TABLES = 'styleName="OTOP '


def read_backdrop(data: bytes, name: str = "deck.pptx") -> Backdrop:
    """The backdrop of a base deck given as bytes; `name` stands in error texts. Raises UnreadableFile as
    `deck.read_deck_theme` does.
    """
    package = open_deck(data, name)
    presentation = package.xml(package.main)
    width, height = size_of(presentation, package)
    layouts: dict[int, LayoutBackdrop] = {}
    pictures: set[str] = set()
    east_asian = ""
    for entry in presentation.iterfind(f"{P}sldMasterIdLst/{P}sldMasterId"):
        part = package.target(package.main, entry.get(f"{R}id", ""))
        reader = _MasterReader(package, part, presentation, Rect(0.0, 0.0, width, height))
        east_asian = east_asian or reader.ground.fonts.east_asian
        for reference in reader.root.iterfind(f"{P}sldLayoutIdLst/{P}sldLayoutId"):
            layouts[len(layouts)] = reader.layout(package.target(part, reference.get(f"{R}id", "")))
        pictures |= reader.pictures
    return Backdrop(
        width=width,
        height=height,
        layouts=MappingProxyType(layouts),
        pictures=MappingProxyType({part: package.parts[part] for part in sorted(pictures)}),
        ea_font=east_asian,
        house_tables=_has_house_tables(package),
    )


@dataclass(frozen=True, slots=True)
class _OfMaster:
    """What a master gives to each of its layouts, in the colours that hold there."""

    inks: Inks
    items: tuple[FixedItem, ...]
    background: Fill | None


class _MasterReader:
    """Reads the layouts of one master."""

    def __init__(self, package: DeckPackage, part: str, presentation: etree._Element, slide: Rect) -> None:
        self._package = package
        self._part = part
        self._slide = slide
        self.root = package.xml(part)
        self._theme_part = package.related(part, "theme") or ""
        self._theme = package.xml(self._theme_part) if self._theme_part else None
        here = palette(self._theme, self.root.find(f"{P}clrMap"))
        self.ground = Ground(
            master=self.root,
            on_master=placeholders_by_type(self.root),
            defaults=presentation.find(f"{P}defaultTextStyle"),
            fonts=fonts_of(self._theme),
            palette=here,
            shown=MappingProxyType(dict(here.slots)),
        )
        self.pictures: set[str] = set()
        self._of_master = self._read_master(self.ground)

    def _read_master(self, ground: Ground) -> _OfMaster:
        inks = self._inks(self._part, ground)
        return _OfMaster(inks, tuple(ShapeReader(inks, ground).items(self.root)), self._background(self.root, inks))

    def _inks(self, part: str, ground: Ground) -> Inks:
        return Inks(self._package, part, ground.palette, self._theme, self._theme_part, pictures=self.pictures)

    def layout(self, part: str) -> LayoutBackdrop:
        """One layout, with what it shows of its master."""
        root = self._package.xml(part)
        ground, master = self.ground, self._of_master
        override = root.find(f"{P}clrMapOvr/{A}overrideClrMapping")
        if override is not None:
            ground = replace(ground, palette=palette(self._theme, override))
            master = self._read_master(ground)
        inks = self._inks(part, ground)
        background = self._background(root, inks) or master.background or SolidFill("FFFFFF")
        own = tuple(ShapeReader(inks, ground).items(root))
        shows_master = root.get("showMasterSp") not in ("0", "false")
        unpainted = [*(master.inks.unpainted if shows_master else ()), *inks.unpainted]
        return LayoutBackdrop(
            background=background,
            items=(*master.items, *own) if shows_master else own,
            placeholders=placeholders(root, ground),
            looks=MappingProxyType(_looks(root, ground, inks, master.inks)),
            colours=MappingProxyType(dict(ground.shown)),
            heading_font=ground.fonts.heading,
            body_font=ground.fonts.body,
            unpainted=tuple(dict.fromkeys(unpainted)),
        )

    @staticmethod
    def _background(root: etree._Element, inks: Inks) -> Fill | None:
        background = root.find(f"{P}cSld/{P}bg")
        if background is None:
            return None
        return inks.fill(background.find(f"{P}bgPr")) or inks.styled(background.find(f"{P}bgRef"), "")


def _looks(
    root: etree._Element, ground: Ground, of_layout: Inks, of_master: Inks
) -> dict[tuple[int, str], PlaceLook]:
    """What the placeholders of a layout hand down beside their text styles."""
    looks = {}
    for idx, kind, chain in places_with_chains(root, ground):
        properties = [shape.find(f"{P}spPr") for shape in chain]
        inks = [of_layout, of_master][: len(chain)]
        filled = next((n for n, own in enumerate(properties) if inks[n].says_fill(own)), None)
        lines = (n for n, own in enumerate(properties) if own is not None and own.find(f"{A}ln") is not None)
        lined = next(lines, None)
        levels = levels_of(chain, kind, ground)
        looks[idx, kind] = PlaceLook(
            fill=inks[filled].fill(properties[filled]) if filled is not None else None,
            stroke=inks[lined].stroke(properties[lined], None) if lined is not None else None,
            bullets=tuple(_bullet(steps, of_layout) for steps in levels),
            capitals=tuple(_has_capitals(steps) for steps in levels),
            letters=tuple(_outline(steps, of_layout) for steps in levels),
        )
    return looks


def _bullet(steps: list[etree._Element], inks: Inks) -> Bullet:
    """The look of a level's bullet, from the list styles that say it (the nearest first)."""
    colour = font = share = None
    for mark in (mark for step in steps for mark in step):
        match etree.QName(mark).localname:
            case "buClr" if colour is None:
                colour = inks.colour(mark, None)
            case "buFont" if font is None:
                font = mark.get("typeface")
            case "buSzPct" if share is None:
                share = _part(mark.get("val", ""))
    return Bullet(colour=colour[0] if colour is not None else None, font=font, share=share or 1.0)


def _outline(steps: list[etree._Element], inks: Inks) -> Stroke | None:
    """The line round the letters of a level."""
    runs = (run for step in steps if (run := step.find(f"{A}defRPr")) is not None and run.find(f"{A}ln") is not None)
    return inks.stroke(next(runs, None), None)


def _part(value: str) -> float | None:
    try:
        return float(value.rstrip("%")) / (100 if value.endswith("%") else 100000)
    except ValueError:
        return None


def _has_capitals(steps: list[etree._Element]) -> bool:
    found = (run.get("cap") for step in steps if (run := step.find(f"{A}defRPr")) is not None and run.get("cap"))
    return next(found, "none") == "all"


def _has_house_tables(package: DeckPackage) -> bool:
    styles = package.related(package.main, "tableStyles")
    return styles is not None and _HOUSE_TABLES.encode() in package.parts[styles]
