"""Pictures and charts of the document, each on a line of its own, named by its anchor and described in words.

Charts are native and carry their workbook. A picture that was turned is written turned, because programs disagree on
how a turned picture takes its place in a line; every other picture keeps its bytes.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from lxml import etree

from otop_report.compose.flow import Caption, Document, FlowChart, FlowPicture, PictureRow
from otop_report.compose.geometry import HAIR, STONE, WHITE
from otop_report.compose.pages import PICTURES_APART
from otop_report.export.office_xml import NAMESPACES, make
from otop_report.export.to_docx_text import TextWriter
from otop_report.export.to_docx_xml import emu, run, run_properties, twips, value
from otop_report.export.to_pptx_chart import chart_part, chart_workbook
from otop_report.export.to_pptx_xml import ANY_TONES, Tones
from otop_report.report.model import Picture

if TYPE_CHECKING:
    from docx.opc.part import Part

_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PICTURES = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_JPEG_QUALITY = 92
_FIRST_DRAWING = 1000
_HOUSE_TONES = Tones(HAIR, STONE, WHITE)


class FigureWriter:
    """Makes the pictures and charts of one document, and numbers them."""

    def __init__(self, writer: TextWriter, pictures: Mapping[str, Picture]) -> None:
        self._writer = writer
        self._pictures = pictures
        self._count = 0

    def chart(self, flow: FlowChart) -> etree._Element:
        """A paragraph with a native chart."""
        tones = _HOUSE_TONES if self._writer.theme.house else ANY_TONES
        relation = _chart_relation(self._writer.document.part, flow, self._writer.language, tones)
        content = make("a:graphicData", {"uri": NAMESPACES["c"]}, make("c:chart", {"r:id": relation}))
        return self._figure(flow.anchor, flow.alt, flow.width, flow.height, content)

    def row(self, row: PictureRow, colour: int) -> list[etree._Element]:
        """Pictures with their captions: one across the page, several in a table without lines."""
        if len(row.pictures) == 1:
            return self._with_caption(row.pictures[0], colour)
        count = len(row.pictures)
        gap = PICTURES_APART
        cells = []
        grid = []
        for number, (each, picture) in enumerate(zip(row.column_widths, row.pictures, strict=True)):
            free = gap if number < count - 1 else 0.0
            grid.append(make("w:gridCol", {"w:w": twips(each + free)}))
            properties = make(
                "w:tcPr",
                None,
                make("w:tcW", {"w:w": twips(each + free), "w:type": "dxa"}),
                make(
                    "w:tcMar",
                    None,
                    *(_margin(side, free if side == "right" else 0) for side in ("left", "right")),
                ),
            )
            cells.append(make("w:tc", None, properties, *self._with_caption(picture, colour)))
        look = {f"w:{part}": 0 for part in ("firstRow", "lastRow", "firstColumn", "lastColumn")}
        properties = make(
            "w:tblPr",
            None,
            make("w:tblW", {"w:w": twips(sum(row.column_widths) + gap * (count - 1)), "w:type": "dxa"}),
            make("w:tblLayout", {"w:type": "fixed"}),
            make("w:tblLook", {"w:val": "0600", **look, "w:noHBand": 1, "w:noVBand": 1}),
            value("w:tblCaption", row.name) if row.name else None,
            value("w:tblDescription", row.alt) if row.alt else None,
        )
        line = make("w:tr", None, make("w:trPr", None, make("w:cantSplit")), *cells)
        return [make("w:tbl", None, properties, make("w:tblGrid", None, *grid), line)]

    def _with_caption(self, picture: FlowPicture, colour: int) -> list[etree._Element]:
        written = [self._picture(picture)]
        for line in picture.caption:
            if isinstance(line, Caption):
                written.append(self._writer.caption(line, colour, table=False))
            else:
                written += self._writer.paragraphs((line,), colour)
        return written

    def _picture(self, flow: FlowPicture) -> etree._Element:
        part = self._writer.document.part
        relation, _ = part.get_or_add_image(io.BytesIO(exported(self._pictures[flow.sha256], flow.turn)))
        left, top, right, bottom = flow.crop
        edges = {"l": left, "t": top, "r": 1 - right, "b": 1 - bottom}
        crop = {side: round(cut * 100000) for side, cut in edges.items() if round(cut * 100000)}
        size = {"cx": emu(flow.width), "cy": emu(flow.height)}
        picture = make(
            "pic:pic",
            None,
            make(
                "pic:nvPicPr", None, make("pic:cNvPr", {"id": 0, "name": flow.anchor}), make("pic:cNvPicPr")
            ),
            make(
                "pic:blipFill",
                None,
                make("a:blip", {"r:embed": relation}),
                make("a:srcRect", crop) if crop else None,
                make("a:stretch", None, make("a:fillRect")),
            ),
            make(
                "pic:spPr",
                None,
                make("a:xfrm", None, make("a:off", {"x": 0, "y": 0}), make("a:ext", size)),
                make("a:prstGeom", {"prst": "rect"}, make("a:avLst")),
            ),
        )
        content = make("a:graphicData", {"uri": _PICTURES}, picture)
        return self._figure(flow.anchor, flow.alt, flow.width, flow.height, content)

    def _figure(
        self, anchor: str, alt: str, width: float, height: float, content: etree._Element
    ) -> etree._Element:
        """A paragraph with a drawing in it."""
        self._count += 1
        label = anchor or f"Figure {self._count}"
        drawing = make(
            "w:drawing",
            None,
            make(
                "wp:inline",
                {"distT": 0, "distB": 0, "distL": 0, "distR": 0},
                make("wp:extent", {"cx": emu(width), "cy": emu(height)}),
                make("wp:docPr", {"id": _FIRST_DRAWING + self._count, "name": label, "descr": alt}),
                make("wp:cNvGraphicFramePr"),
                make("a:graphic", None, content),
            ),
        )
        writer = self._writer
        line = writer.paragraph(
            writer.theme.styles["figure"].name, run(run_properties(writer.language), drawing)
        )
        writer.mark_between(anchor, line, line)
        return line


def _margin(side: str, points: float) -> etree._Element:
    return make(f"w:{side}", {"w:w": twips(points), "w:type": "dxa"})


def _chart_relation(part: Part, flow: FlowChart, language: str, tones: Tones) -> str:
    """Adds a chart part with its workbook to the package; the id by which the document names it."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.part import Part as NewPart

    package = part.package
    workbook = NewPart(
        package.next_partname("/word/embeddings/chart%d.xlsx"),
        _WORKBOOK_TYPE,
        chart_workbook(flow.chart),
        package,
    )
    chart = NewPart(package.next_partname("/word/charts/chart%d.xml"), _CHART_TYPE, b"", package)
    root = etree.fromstring(chart_part(flow.chart, language, tones))
    data = make("c:externalData", {"r:id": chart.relate_to(workbook, RELATIONSHIP_TYPE.PACKAGE)})
    data.append(make("c:autoUpdate", {"val": 0}))
    root.append(data)
    chart._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return str(part.relate_to(chart, RELATIONSHIP_TYPE.CHART))


def exported(picture: Picture, turn: int) -> bytes:
    """The bytes of a picture as a document holds them: turned clockwise by so many degrees."""
    if turn % 360 == 0:
        return picture.data
    from PIL import Image

    with Image.open(io.BytesIO(picture.data)) as image:
        turned = image.rotate(-turn, expand=True)
        out = io.BytesIO()
        form = "PNG" if picture.media_type == "image/png" else "JPEG"
        turned.save(out, form, quality=_JPEG_QUALITY)
    return out.getvalue()


def exported_names(document: Document, pictures: Mapping[str, Picture]) -> Mapping[str, str]:
    """For each picture of a document: the SHA-256 it has in the file, and that of the one taken in."""
    return {
        hashlib.sha256(exported(pictures[each.sha256], each.turn)).hexdigest(): each.sha256
        for each in _pictures(document)
    }


def _pictures(document: Document) -> Iterator[FlowPicture]:
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, PictureRow):
                yield from block.pictures
