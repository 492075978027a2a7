"""Reads a base deck into a DeckTheme: the house deck, a 4:3 one, or any .pptx, .potx or .ppsx of an organiser.

Its own slides are not looked at; only sizes, masters, layouts and the theme count. What a deck does not say (a footer,
a body, a font) is filled in with what Office itself would take, so that every readable deck gives a whole theme.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from lxml import etree

from otop_report.compose.colours import hex_of, is_dark
from otop_report.compose.geometry import Rect
from otop_report.compose.theme import DeckTheme, Layout
from otop_report.compose.theme.deck_colours import colour_in, palette
from otop_report.compose.theme.deck_package import A, DeckPackage, P, R, open_deck, whole
from otop_report.compose.theme.deck_places import (
    EMU,
    Fonts,
    Ground,
    has_vertical_text,
    placeholders,
    placeholders_by_type,
)
from otop_report.compose.theme.deck_roles import (
    Candidate,
    house_roles,
    is_house,
    main_body,
    nearest_roles,
    suits,
)
from otop_report.errors import UnreadableFile

_SIDE, _TOP, _FOOT = 0.05, 0.25, 0.945
"""Margins of a deck that says none, as parts of the slide: left and right, under the title, above the footer."""


@dataclass(frozen=True, slots=True)
class _Master:
    """A master as read: the layouts with their kinds, and the ground they stand on."""

    candidates: tuple[Candidate, ...]
    ground: Ground


def read_deck_theme(data: bytes, name: str = "deck.pptx") -> DeckTheme:
    """The theme of a base deck given as bytes; `name` stands in error texts.

    Raises UnreadableFile where the bytes are no deck that can be a base (see `deck_package.open_deck`) or hold no
    layout.
    """
    package = open_deck(data, name)
    presentation = package.xml(package.main)
    width, height = size_of(presentation, package)
    masters = _masters(package, presentation)
    if not any(master.candidates for master in masters):
        raise UnreadableFile(name, "The deck has no slide layout. Add one in PowerPoint's slide master view.")
    every = [master.candidates for master in masters]
    house = is_house(every)
    if house:
        roles, accents = house_roles(every)
        ground = masters[0].ground
    else:
        chosen = max(masters, key=lambda master: suits(master.candidates, width * height))
        roles, accents = nearest_roles(chosen.candidates, width, height), (1, 1, 1, 1)
        ground = chosen.ground
    # A house deck keeps its content zone in the layouts that are built freely inside it.
    message = roles["glance" if house else "message", 1]
    footer_top = _footer_top(message, height)
    return DeckTheme(
        width=width,
        height=height,
        roles=MappingProxyType(roles),
        body=_body(message, width, height, footer_top),
        footer_top=footer_top,
        heading_font=ground.fonts.heading,
        body_font=ground.fonts.body,
        ea_font=ground.fonts.east_asian,
        colours=MappingProxyType(dict(ground.shown)),
        accents=accents,
        house=house,
    )


def size_of(presentation: etree._Element, package: DeckPackage) -> tuple[float, float]:
    """Width and height of the slides. UnreadableFile where they are out of all proportion."""
    found = presentation.find(f"{P}sldSz")
    if found is None:
        return 720.0, 540.0
    width, height = (whole(found.get(side)) / EMU for side in ("cx", "cy"))
    if not (144 <= width <= 4032 and 144 <= height <= 4032):
        raise UnreadableFile(package.name, "The deck's slides are smaller than 5 cm or larger than 1.42 m.")
    return width, height


def _masters(package: DeckPackage, presentation: etree._Element) -> list[_Master]:
    """All masters in the order of the deck, their layouts numbered through."""
    defaults = presentation.find(f"{P}defaultTextStyle")
    masters: list[_Master] = []
    number = 0
    for entry in presentation.iterfind(f"{P}sldMasterIdLst/{P}sldMasterId"):
        part = package.target(package.main, entry.get(f"{R}id", ""))
        master = package.xml(part)
        theme_part = package.related(part, "theme")
        theme = package.xml(theme_part) if theme_part else None
        here = palette(theme, master.find(f"{P}clrMap"))
        ground = Ground(
            master=master,
            on_master=placeholders_by_type(master),
            defaults=defaults,
            fonts=fonts_of(theme),
            palette=here,
            shown=MappingProxyType(dict(here.slots)),
        )
        candidates = []
        for reference in master.iterfind(f"{P}sldLayoutIdLst/{P}sldLayoutId"):
            layout = package.xml(package.target(part, reference.get(f"{R}id", "")))
            candidates.append(_candidate(layout, number, ground, theme))
            number += 1
        masters.append(_Master(tuple(candidates), ground))
    return masters


def _candidate(root: etree._Element, index: int, ground: Ground, theme: etree._Element | None) -> Candidate:
    """One layout as read, in the colours that hold on it."""
    override = root.find(f"{P}clrMapOvr/{A}overrideClrMapping")
    if override is not None:
        ground = replace(ground, palette=palette(theme, override))
    places = placeholders(root, ground)
    slide = root.find(f"{P}cSld")
    name = slide.get("name", "") if slide is not None else ""
    layout = Layout(index=index, name=name, placeholders=places, ground=_ground_colour(root, ground))
    return Candidate(layout, root.get("type", ""), has_vertical_text(root, ground))


def _ground_colour(root: etree._Element, ground: Ground) -> str:
    """The colour (hex) that text stands on; under a picture, black or white as the colour of ordinary text tells."""
    for slide in (root, ground.master):
        background = slide.find(f"{P}cSld/{P}bg")
        if background is None:
            continue
        fill = next((part for part in background.iter() if part.tag in _FILLS), None)
        colour = colour_in(fill, ground.palette, ground.shown)
        if colour is not None:
            return hex_of(colour, ground.shown)
        break
    return "FFFFFF" if is_dark(ground.palette.slots["tx1"]) else "000000"


_FILLS = {f"{A}solidFill", f"{A}gradFill", f"{P}bgRef"}


def fonts_of(theme: etree._Element | None) -> Fonts:
    """The fonts of a theme part's root."""
    def typeface(path: str) -> str:
        found = theme.find(f".//{A}fontScheme/{path}") if theme is not None else None
        return found.get("typeface", "") if found is not None else ""

    body = typeface(f"{A}minorFont/{A}latin") or "Calibri"
    return Fonts(typeface(f"{A}majorFont/{A}latin") or body, body, typeface(f"{A}minorFont/{A}ea"))


def _footer_top(layout: Layout, height: float) -> float:
    """The y below which footer, date or slide number begin; a strip at the foot where the layout has none."""
    low = [place.rect.y for place in layout.all("footer", "slide_number", "date") if place.rect.y > 0.6 * height]
    return min([_FOOT * height, *low])


def _body(layout: Layout, width: float, height: float, footer_top: float) -> Rect:
    """The region for content: the layout's own body where it can be used, else what title and footer leave."""
    title, body = layout.first("title"), main_body(layout)
    top = title.rect.bottom + 0.01 * height if title and title.rect.bottom < 0.5 * height else _TOP * height
    if body is not None and body.rect.height >= 0.25 * height and body.rect.width >= 0.3 * width:
        inner = body.inner
        left, right = max(inner.x, 0.0), min(inner.right, width)
        beside = title is None or title.rect.right <= left or title.rect.x >= right or title.rect.y > inner.y
        above = inner.y if beside else max(inner.y, min(top, inner.y + 0.3 * inner.height))
        return Rect(left, above, right - left, min(inner.bottom, footer_top) - above)
    left = title.inner.x if title and 0 < title.inner.x < 0.3 * width else _SIDE * width
    return Rect(left, top, width - left - _SIDE * width, footer_top - 0.01 * height - top)
