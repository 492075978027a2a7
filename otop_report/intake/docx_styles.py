"""What the styles of a document say about its paragraphs: which are list items, and which are headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from otop_report.intake.package import Element, Package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_BASED_ON = 12


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str
    level: int | None
    heading: bool


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a document by their ids."""

    by_id: Mapping[str, _Style]

    def of(self, properties: Element | None) -> tuple[int, str, bool]:
        """(list level, style's name, whether it is a heading) of a paragraph; level 0 is running text."""
        named = None if properties is None else properties.find(f"{_W}pStyle")
        style_id = "" if named is None else named.get(f"{_W}val") or ""
        style = self.by_id.get(style_id)
        name = style.name if style is not None else style_id
        heading = any(one.heading for one in self._chain(style_id))
        if heading:
            return 0, name, True
        own = _list_level(properties)
        if own is not None:
            deeper = re.search(r"\b([2-9])$", name)
            return (max(own, 2) if own and deeper else own), name, False
        for one in self._chain(style_id):
            listed = re.match(r"list (bullet|number|paragraph)\b\s*(\d?)", one.name.casefold())
            if listed and listed[1] != "paragraph":
                return min(int(listed[2] or 1), 2), name, False
            if one.level is not None:
                return one.level, name, False
        return 0, name, False

    def _chain(self, style_id: str) -> list[_Style]:
        """A style and those it is based on."""
        chain: list[_Style] = []
        while style_id in self.by_id and len(chain) < _MOST_BASED_ON:
            chain.append(self.by_id[style_id])
            style_id = chain[-1].based_on
        return chain


def read_styles(package: Package) -> Styles:
    """The styles of a document; none where it has no such part."""
    by_id = {}
    for part in package.related(package.main, "styles"):
        root = package.xml(part)
        for style in root.iterfind(f"{_W}style") if root is not None else ():
            properties = style.find(f"{_W}pPr")
            outline = None if properties is None else properties.find(f"{_W}outlineLvl")
            name = _val(style.find(f"{_W}name"))
            by_id[style.get(f"{_W}styleId") or ""] = _Style(
                name=name,
                based_on=_val(style.find(f"{_W}basedOn")),
                level=_list_level(properties),
                heading=name.casefold().startswith("heading") or (outline is not None and _val(outline) in "012345678"),
            )
    return Styles(by_id)


def _list_level(properties: Element | None) -> int | None:
    """1 or 2 for a list item, 0 where numbering is taken away, None where nothing is said of it."""
    numbering = None if properties is None else properties.find(f"{_W}numPr")
    if numbering is None:
        return None
    if _val(numbering.find(f"{_W}numId")) == "0":
        return 0
    level = _val(numbering.find(f"{_W}ilvl"))
    return min((int(level) if level.isdecimal() and len(level) < 3 else 0) + 1, 2)


def _val(element: Element | None) -> str:
    return "" if element is None else element.get(f"{_W}val") or ""
