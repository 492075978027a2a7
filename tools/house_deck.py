"""Builds the house base deck: `python -m tools.house_deck` writes templates/otop-2017/deck.pptx.

Four masters of the same measures, one a section colour (Overview, Problems, Case, Accomplishments), so that a
slide's colour is inherited from its master and never painted on. Every master carries the content layouts, because
a workshop decides freely what its sections ask for; cover, contents and closing belong to Overview. 16:9 and 4:3 come
from one function, `build`, with another grid; the layouts are in `tools.house_deck_layouts`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools import house_deck_parts as parts
from tools.house_deck_layouts import (
    HEIGHT,
    SECTIONS,
    STANDARD,
    WIDESCREEN,
    Grid,
    Section,
    footers,
    layouts_of,
    message_body,
)
from tools.house_deck_parts import Slot, Style
from tools.house_package import DECLARATION, content_types, packed, relations
from tools.house_weave import selvedge

TARGET = Path(__file__).parent.parent / "templates" / "otop-2017" / "deck.pptx"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
TABLE_STYLES = (
    "{0C5E9D1A-3B52-4D0F-9A36-2C4D1F4E7A11}",
    "{0C5E9D1A-3B52-4D0F-9A36-2C4D1F4E7A12}",
    "{0C5E9D1A-3B52-4D0F-9A36-2C4D1F4E7A13}",
    "{0C5E9D1A-3B52-4D0F-9A36-2C4D1F4E7A14}",
)


def build(grid: Grid) -> bytes:
    """The whole base deck for one slide size, the same bytes whenever it is built."""
    files: list[tuple[str, str, str]] = []  # part name, content type, text
    links: list[tuple[str, list[tuple[str, str]]]] = []
    kinds = parts.PRESENTATION_TYPE
    master_ids: list[int] = []
    next_id, layout_number = 2**31, 0
    for number, section in enumerate(SECTIONS, start=1):
        layouts = layouts_of(section, grid)
        master_ids.append(next_id)
        layout_ids = range(next_id + 1, next_id + 1 + len(layouts))
        next_id = layout_ids.stop
        targets = []
        for layout in layouts:
            layout_number += 1
            path = f"ppt/slideLayouts/slideLayout{layout_number}.xml"
            own = selvedge(layout.own_selvedge, 3.75) if layout.own_selvedge else None
            files.append((path, f"{kinds}.slideLayout+xml", parts.layout_part(layout, section.accent, own)))
            links.append((path, [("slideMaster", f"../slideMasters/slideMaster{number}.xml")]))
            targets.append(("slideLayout", f"../slideLayouts/slideLayout{layout_number}.xml"))
        path = f"ppt/slideMasters/slideMaster{number}.xml"
        files.append((path, f"{kinds}.slideMaster+xml", master(section, grid, layout_ids)))
        links.append((path, [*targets, ("theme", f"../theme/theme{number}.xml")]))
        files.append((f"ppt/theme/theme{number}.xml", THEME_TYPE, parts.theme_part(f"OTOP {section.name}")))
    notes = len(SECTIONS) + 1
    files.append((f"ppt/theme/theme{notes}.xml", THEME_TYPE, parts.theme_part("OTOP notes")))
    notes_page = parts.notes_master_part(grid.width / HEIGHT)
    files.append(("ppt/notesMasters/notesMaster1.xml", f"{kinds}.notesMaster+xml", notes_page))
    links.append(("ppt/notesMasters/notesMaster1.xml", [("theme", f"../theme/theme{notes}.xml")]))
    return package(grid, master_ids, files, links)


def package(
    grid: Grid,
    master_ids: list[int],
    files: list[tuple[str, str, str]],
    links: list[tuple[str, list[tuple[str, str]]]],
) -> bytes:
    """The package around masters and layouts: presentation, properties, table styles, relationships, types."""
    kinds = parts.PRESENTATION_TYPE
    count = len(master_ids)
    plain = parts.text_styles(Style(18), Style(18), 1).partition("<p:otherStyle>")[2].partition("</p:otherStyle>")[0]
    main = [(f"slideMasters/slideMaster{n}.xml", "slideMaster") for n in range(1, count + 1)]
    main += [
        ("notesMasters/notesMaster1.xml", "notesMaster"),
        ("presProps.xml", "presProps"),
        ("viewProps.xml", "viewProps"),
        ("theme/theme1.xml", "theme"),
        ("tableStyles.xml", "tableStyles"),
    ]
    links.insert(0, ("ppt/presentation.xml", [(kind, target) for target, kind in main]))
    styles = [(TABLE_STYLES[n], f"OTOP {section.name}", section.accent) for n, section in enumerate(SECTIONS)]
    root = parts.presentation_part((grid.width, HEIGHT), master_ids, plain)
    files.insert(0, ("ppt/presentation.xml", f"{kinds}.presentation.main+xml", root))
    files += [
        ("ppt/presProps.xml", f"{kinds}.presProps+xml", EMPTY.format("presentationPr")),
        ("ppt/viewProps.xml", f"{kinds}.viewProps+xml", EMPTY.format("viewPr")),
        ("ppt/tableStyles.xml", f"{kinds}.tableStyles+xml", parts.table_styles_part(styles)),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", CORE),
        ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", APP),
    ]
    package_links = relations(
        [
            ("officeDocument", "ppt/presentation.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("extended-properties", "docProps/app.xml"),
        ]
    )
    types = content_types([(name, kind) for name, kind, _ in files])
    out = [("[Content_Types].xml", types), ("_rels/.rels", package_links)]
    of_part = {path: relations(targets) for path, targets in links}
    for name, _, text in files:
        out.append((name, text))
        if name in of_part:
            folder, _, leaf = name.rpartition("/")
            out.append((f"{folder}/_rels/{leaf}.rels", of_part[name]))
    return packed(out)


EMPTY = DECLARATION + "<p:{} " + parts.NAMESPACES + "/>"
CORE = (
    DECLARATION + "<cp:coreProperties "
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>One Town, One Product: country report</dc:title>'
    '<dcterms:created xsi:type="dcterms:W3CDTF">2017-03-16T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2017-03-16T00:00:00Z</dcterms:modified></cp:coreProperties>'
)
APP = (
    DECLARATION + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>OTOP Report Builder</Application></Properties>"
)


def master(section: Section, grid: Grid, layout_ids: range) -> str:
    """The master of a section: title, body, footer and slide number in their places, and the selvedge."""
    slots = (
        Slot("title", 0, "Title", grid.row(0.76, 1.06), anchor="t", prompt="Title"),
        Slot("body", 1, "Body", message_body(grid), anchor="t", prompt="Text\nSecond level"),
        *footers(grid),
    )
    after = 12 if grid.body >= 24 else 11
    styles = parts.text_styles(
        Style(grid.title, bold=True, line=85), Style(grid.body, line=95, after=after), section.accent
    )
    bar = grid.bar()
    return parts.master_part(slots, selvedge(bar, section.tick), bar, section.accent, styles, layout_ids)


def main(arguments: list[str]) -> int:
    """Writes the house deck; with `4:3 FILE` the narrow variant to a file of one's own."""
    if len(arguments) == 2 and arguments[0] == "4:3":
        Path(arguments[1]).write_bytes(build(STANDARD))
    else:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_bytes(build(WIDESCREEN))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
