"""Writes a Deck over a base deck: an ordinary PowerPoint file that people go on editing.

Every box goes into the placeholder that composing named, with what differs from the layout and nothing else; no
placeholder stays empty, no line break is ours, tables and charts are native. Pictures keep their bytes. Nothing about
content is decided here. The result is the finished file's bytes; `replacing.replace_in_one_step` puts it in its place.

    to_pptx_base    the base deck without its own slides
    to_pptx_parts   new parts: slides, notes pages, pictures, charts
    to_pptx_text    paragraphs and runs
    to_pptx_shapes  text boxes, pictures, drawn shapes
    to_pptx_table, to_pptx_chart, to_pptx_notes
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING

from otop_report.compose.anchors import PROPERTY_NAME
from otop_report.compose.placed import (
    Box,
    ChartBox,
    Deck,
    GroupBox,
    PictureBox,
    PlaceholderRef,
    ShapeBox,
    Slide,
    TableBox,
    TextBox,
)
from otop_report.export.office_xml import make, office_language
from otop_report.export.to_pptx_base import empty_deck
from otop_report.export.to_pptx_chart import chart_part, chart_workbook
from otop_report.export.to_pptx_notes import add_notes
from otop_report.export.to_pptx_parts import DeckParts
from otop_report.export.to_pptx_shapes import (
    LayoutPlaces,
    drawn_shape,
    grouped,
    inherits,
    picture_shape,
    text_shape,
)
from otop_report.export.to_pptx_table import house_styles, table_frame
from otop_report.export.to_pptx_text import Setting
from otop_report.export.to_pptx_xml import ANY_TONES, HOUSE_TONES, named, transform
from otop_report.export.writing import saved_package
from otop_report.report.model import Picture

if TYPE_CHECKING:
    from lxml import etree
    from pptx.presentation import Presentation
    from pptx.slide import SlideLayout


def to_pptx(
    deck: Deck, base: bytes, pictures: Mapping[str, Picture], carried: str = "", base_name: str = "deck.pptx"
) -> bytes:
    """The .pptx of a deck, over the base deck it was composed for.

    `pictures` are the report's, by SHA-256. `carried` is the value of the carried property, "" for none. Raises
    UnreadableFile where the base deck cannot be read (`base_name` names it).
    """
    from pptx import Presentation

    office = Presentation(io.BytesIO(empty_deck(base, base_name, deck.properties)))
    parts = DeckParts(office)
    layouts = [layout for master in office.slide_masters for layout in master.slide_layouts]
    styles = house_styles(_table_styles(office))
    language = office_language(deck.properties.language)
    for slide in deck.slides:
        _SlideWriter(parts, layouts[slide.layout], language, pictures, styles).write(slide)
    return saved_package(office.part.package, ((PROPERTY_NAME, carried),) if carried else ())


def _table_styles(office: Presentation) -> bytes | None:
    """The part with the base deck's table styles."""
    for relation in office.part.rels.values():
        if relation.reltype.endswith("/tableStyles"):
            return bytes(relation.target_part.blob)
    return None


class _SlideWriter:
    """Puts the boxes of one slide where they are placed, in their reading order."""

    def __init__(
        self,
        parts: DeckParts,
        layout: SlideLayout,
        language: str,
        pictures: Mapping[str, Picture],
        styles: Mapping[str, str],
    ) -> None:
        self._parts = parts
        self._slide = parts.add_slide(layout)
        self._language = language
        self._pictures = pictures
        self._styles = styles
        self._tones = HOUSE_TONES if styles else ANY_TONES
        self._places = LayoutPlaces(layout.element)
        self._links: dict[str, str] = {}
        self._numbers = count(2)

    def write(self, placed: Slide) -> None:
        """The slide's boxes and notes."""
        tree = self._slide.shapes.element
        for box in placed.boxes:
            tree.append(self._shape(box, next(self._numbers)))
        if placed.notes:
            add_notes(self._parts, self._slide, placed.notes, self._language)

    def _shape(self, box: Box, number: int) -> etree._Element:
        match box:
            case TextBox():
                return text_shape(box, number, self._places, self._setting(box.placeholder))
            case TableBox():
                return table_frame(box, number, self._places, self._setting(box.placeholder), self._styles, self._tones)
            case ChartBox():
                return self._chart(box, number)
            case PictureBox():
                return picture_shape(box, number, self._picture(box.sha256), self._places)
            case GroupBox():
                members = [self._shape(member, next(self._numbers)) for member in box.boxes]
                return grouped(box, number, members)
            case ShapeBox():
                return drawn_shape(box, number)

    def _setting(self, placeholder: PlaceholderRef | None) -> Setting:
        kind = placeholder.kind if placeholder is not None else ""
        return Setting(
            language=self._language,
            add_link=self._link,
            whole=not inherits(placeholder, self._places),
            weighed=kind in ("footer", "date"),
            field="slidenum" if kind == "slide_number" else "",
        )

    def _link(self, address: str) -> str:
        """The relationship id of an address; one for all its uses on the slide."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        if address not in self._links:
            kind = RELATIONSHIP_TYPE.HYPERLINK
            self._links[address] = self._slide.part.relate_to(address, kind, is_external=True)
        return self._links[address]

    def _picture(self, sha256: str) -> str:
        """The relationship id of a picture; the file holds each picture once."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        return self._slide.part.relate_to(self._parts.picture(self._pictures[sha256]), RELATIONSHIP_TYPE.IMAGE)

    def _chart(self, box: ChartBox, number: int) -> etree._Element:
        from pptx.opc.constants import RELATIONSHIP_TYPE

        part = self._parts.add_chart(chart_part(box.chart, self._language, self._tones), chart_workbook(box.chart))
        chart = make("c:chart", {"r:id": self._slide.part.relate_to(part, RELATIONSHIP_TYPE.CHART)})
        data = make("a:graphicData", {"uri": chart.nsmap["c"]}, chart)
        locks = make("a:graphicFrameLocks", {"noGrp": 1})
        return make(
            "p:graphicFrame",
            None,
            make(
                "p:nvGraphicFramePr",
                None,
                named(number, box.anchor or f"Chart {number}", box.alt),
                make("p:cNvGraphicFramePr", None, locks),
                make("p:nvPr", None, self._places.written(box.placeholder)),
            ),
            transform(box.rect, "p:xfrm"),
            make("a:graphic", None, data),
        )
