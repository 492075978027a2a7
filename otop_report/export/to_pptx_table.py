"""A native table: a strong line in the section's colour under its head, hairlines under its rows, nothing upright."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from lxml import etree

from otop_report.compose.geometry import Colour
from otop_report.compose.placed import Cell, TableBox
from otop_report.export.office_xml import make
from otop_report.export.to_pptx_shapes import LayoutPlaces
from otop_report.export.to_pptx_text import Setting, paragraphs
from otop_report.export.to_pptx_xml import Tones, emu, line, named, transform, written

PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""Office's own "No Style, No Grid"."""
_RULE, _HAIRLINE = 2.0, 0.75
_ANCHORS = {"top": "t", "middle": "ctr", "bottom": "b"}
_STYLE = re.compile(
    rb'<a:tblStyle styleId="(\{[^"]+\})" styleName="OTOP [^"]*">.*?<a:firstRow>.*?val="(accent\d)"', re.S
)


def house_styles(table_styles: bytes | None) -> dict[str, str]:
    """The house's table styles in a base deck, by the accent of their head; {} where it has none."""
    return {accent.decode(): style.decode() for style, accent in _STYLE.findall(table_styles or b"")}


def table_frame(
    box: TableBox, number: int, places: LayoutPlaces, setting: Setting, styles: Mapping[str, str], tones: Tones
) -> etree._Element:
    """The graphic frame of a table, with its head marked as such for screen readers."""
    text = replace(setting, whole=True)
    flags = {"firstRow": 1 if box.header_rows else None, "firstCol": 1 if box.facts else None}
    properties = make("a:tblPr", flags, written("a:tableStyleId", styles.get(box.colour.slot, PLAIN_STYLE)))
    grid = make("a:tblGrid", None, *(make("a:gridCol", {"w": emu(width)}) for width in box.column_widths))
    table = make("a:tbl", None, properties, grid)
    for position, row in enumerate(box.rows):
        edges = _edges(box, position, tones.hair)
        cells = make("a:tr", {"h": emu(row.height)})
        column = -1
        for cell in row.cells:
            column += cell.span
            for element in _cell(cell, box.insets_of(column), edges, text):
                cells.append(element)
        table.append(cells)
    data = make("a:graphicData", {"uri": "http://schemas.openxmlformats.org/drawingml/2006/table"}, table)
    return make(
        "p:graphicFrame",
        None,
        make(
            "p:nvGraphicFramePr",
            None,
            named(number, box.anchor or f"Table {number}", box.alt),
            make("p:cNvGraphicFramePr", None, make("a:graphicFrameLocks", {"noGrp": 1})),
            make("p:nvPr", None, places.written(box.placeholder)),
        ),
        transform(box.rect, "p:xfrm"),
        make("a:graphic", None, data),
    )


Edges = tuple[tuple[Colour, float] | None, tuple[Colour, float]]


def _edges(box: TableBox, position: int, hair: Colour) -> Edges:
    """The lines above and below a row."""
    head = position < box.header_rows
    below = (box.colour, _RULE) if head and position == box.header_rows - 1 else (hair, _HAIRLINE)
    if position and position == box.header_rows:
        above = (box.colour, _RULE)
    elif position:
        above = (hair, _HAIRLINE)
    else:
        return ((box.colour, _RULE) if box.facts else None), below
    return above, below


def _cell(
    cell: Cell, insets: tuple[float, float, float, float], edges: Edges, setting: Setting
) -> list[etree._Element]:
    """A cell, followed by the empty ones that it spans."""
    left, top, right, bottom = insets
    margins = {"marL": emu(left), "marR": emu(right), "marT": emu(top), "marB": emu(bottom)}
    above, below = edges
    properties = make(
        "a:tcPr",
        {**margins, "anchor": _ANCHORS[cell.vertical]},
        line(None, 0, "a:lnL"),
        line(None, 0, "a:lnR"),
        line(above[0], above[1], "a:lnT") if above else line(None, 0, "a:lnT"),
        line(below[0], below[1], "a:lnB"),
        make("a:noFill"),
    )
    span = cell.span if cell.span > 1 else None
    first = make("a:tc", {"gridSpan": span}, _body(paragraphs(cell.paragraphs, setting)), properties)
    merged = [make("a:tc", {"hMerge": 1}, _body([make("a:p")]), make("a:tcPr")) for _ in range(cell.span - 1)]
    return [first, *merged]


def _body(content: Sequence[etree._Element]) -> etree._Element:
    return make("a:txBody", None, make("a:bodyPr"), make("a:lstStyle"), *content)
