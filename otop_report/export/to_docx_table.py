"""Tables of the document: in the base's table style, head repeated on every page, rows whole."""

from __future__ import annotations

from lxml import etree

from otop_report.compose.flow import FlowCell, FlowTable
from otop_report.export.office_xml import make, name
from otop_report.export.to_docx_text import TextWriter
from otop_report.export.to_docx_xml import twips, value


def table(flow: FlowTable, writer: TextWriter) -> etree._Element:
    """`w:tbl` with the widths that composing gave it, its alternative text, and a mark around every answer."""
    widths = [twips(width) for width in flow.column_widths]
    rows = [_row(flow, number, widths, writer) for number in range(len(flow.rows))]
    paragraphs = [paragraph for row in rows for paragraph in row.iter(name("w:p"))]
    writer.mark_between(flow.anchor, paragraphs[0], paragraphs[-1])
    grid = make("w:tblGrid", None, *(make("w:gridCol", {"w:w": width}) for width in widths))
    return make("w:tbl", None, _properties(flow, sum(widths), writer), grid, *rows)


def _properties(flow: FlowTable, width: int, writer: TextWriter) -> etree._Element:
    style = writer.theme.tables["facts" if flow.facts else "table", flow.colour]
    look = {
        "w:val": "0680" if flow.facts else "06A0",
        "w:firstRow": int(not flow.facts),
        "w:lastRow": 0,
        "w:firstColumn": 1,
        "w:lastColumn": 0,
        "w:noHBand": 1,
        "w:noVBand": 1,
    }
    return make(
        "w:tblPr",
        None,
        value("w:tblStyle", writer.style_id(style)),
        make("w:bidiVisual") if _runs_from_the_right(flow) else None,
        make("w:tblW", {"w:w": width, "w:type": "dxa"}),
        make("w:tblLayout", {"w:type": "fixed"}),
        make("w:tblLook", look),
        value("w:tblDescription", flow.alt),
    )


def _runs_from_the_right(flow: FlowTable) -> bool:
    """Whether the first row's texts run from right to left: then the first column stands at the right."""
    texts = [cell for cell in flow.rows[0] if any(cell.paragraphs)]
    return bool(texts) and all(cell.rtl for cell in texts)


def _row(flow: FlowTable, number: int, widths: list[int], writer: TextWriter) -> etree._Element:
    head = number < flow.header_rows
    properties = make(
        "w:trPr",
        None,
        None if flow.rows_may_split and not head else make("w:cantSplit"),
        make("w:tblHeader") if head else None,
    )
    stays = flow.short and number < len(flow.rows) - 1
    cells = (
        _cell(cell, width, writer, head=head, stays=stays)
        for cell, width in zip(flow.rows[number], widths, strict=True)
    )
    return make("w:tr", None, properties if len(properties) else None, *cells)


def _cell(cell: FlowCell, width: int, writer: TextWriter, *, head: bool, stays: bool) -> etree._Element:
    style = writer.theme.styles["table_head" if head else "table_text"].name
    part = writer.document.part
    paragraphs = []
    for number, runs in enumerate(cell.paragraphs):
        content = writer.runs(runs, part, rtl=cell.rtl)
        # A cell of several paragraphs would be marked by its first; composing gives an answer's cell one.
        marked = writer.marked(cell.anchor if number == 0 else "", content)
        paragraph = writer.paragraph(style, *marked, rtl=cell.rtl, stays=stays)
        if cell.numeric:
            paragraph[0].append(value("w:jc", "left" if cell.rtl else "right"))
        paragraphs.append(paragraph)
    margin = (
        make("w:tcMar", None, make("w:left", {"w:w": twips(cell.apart), "w:type": "dxa"}))
        if cell.apart
        else None
    )
    properties = make("w:tcPr", None, make("w:tcW", {"w:w": width, "w:type": "dxa"}), margin)
    return make("w:tc", None, properties, *paragraphs)
