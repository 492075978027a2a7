"""Placed values for tests of writers: slides over the layouts of a theme, with as few words as possible."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from typing import Any

from PIL import Image

from otop_report.compose.charts import Chart, ChartSeries
from otop_report.compose.geometry import HAIR, Rect, accent, tint
from otop_report.compose.placed import (
    Box,
    Cell,
    ChartBox,
    Deck,
    Line,
    ParagraphStyle,
    PictureBox,
    PlacedParagraph,
    PlaceholderRef,
    Properties,
    ShapeBox,
    Slide,
    TableBox,
    TableRow,
    TextBox,
)
from otop_report.compose.theme import DeckTheme, Layout
from otop_report.report.model import Picture
from otop_report.report.text import Run


def a_paragraph(*runs: str | Run, size: float = 20.0, **style: Any) -> PlacedParagraph:
    """A paragraph of one line; strings are plain runs."""
    made = tuple(run if isinstance(run, Run) else Run(run) for run in runs)
    return PlacedParagraph(lines=(Line(made, 100.0),), style=ParagraphStyle(size=size, **style))


def a_text_box(layout: Layout, kind: str, *paragraphs: PlacedParagraph, anchor: str = "") -> TextBox:
    """Text in the first placeholder of that kind, or free-standing in the middle of nowhere."""
    kinds = ("object", "body") if kind == "body" else (kind,)
    bodies = [place for place in layout.all(*kinds) if place.idx not in (10, 30, 33)]
    role = kind if kind in ("title", "body") else "label"
    if not bodies:
        ref = PlaceholderRef(0, "title", inherits=False) if kind == "title" else None
        rect = Rect(40, 20 if kind == "title" else 120, 500, 60)
        return TextBox(rect=rect, paragraphs=paragraphs, role=role, anchor=anchor, placeholder=ref)
    ref = PlaceholderRef(bodies[0].idx, bodies[0].kind)
    return TextBox(rect=bodies[0].rect, paragraphs=paragraphs, role=role, anchor=anchor, placeholder=ref)


def a_slide(layout: Layout, *boxes: Box, title: str = "A title", notes: Sequence[str] = ()) -> Slide:
    """A slide with its title in place."""
    head = a_text_box(layout, "title", a_paragraph(title, size=32), anchor="otop:overview.background/headline")
    return Slide(id="overview.background", layout=layout.index, title=title, boxes=(head, *boxes), notes=tuple(notes))


def a_deck(theme: DeckTheme, *slides: Slide, language: str = "en-GB") -> Deck:
    """A deck of a sample participant."""
    properties = Properties(title="Honduras & friends", author="Sample Participant", language=language)
    return Deck(width=theme.width, height=theme.height, slides=slides, properties=properties)


def a_table(rect: Rect, rows: int = 3, columns: int = 3, **more: Any) -> TableBox:
    """A table with a head; the last row's first cell spans two columns."""
    made = []
    for row in range(rows):
        texts = [f"Head {column}" if row == 0 else f"Cell {row}.{column}" for column in range(columns)]
        cells = [Cell(paragraphs=(a_paragraph(text, size=16, bold=row == 0),)) for text in texts]
        if row == rows - 1 and columns > 1:
            cells = [Cell(paragraphs=(a_paragraph("Spanning", size=16),), span=2), *cells[2:]]
        made.append(TableRow(28.0, tuple(cells), row - 1 if row else None))
    values: dict[str, Any] = {"anchor": "otop:overview.products", "alt": "Products", "colour": accent(1)} | more
    return TableBox(
        rect=Rect(rect.x, rect.y, rect.width, 28.0 * rows),
        column_widths=(rect.width / columns,) * columns,
        rows=tuple(made),
        **values,
    )


def a_chart(kind: str = "column", series: int = 1, **more: Any) -> Chart:
    """Four years with a gap, and one label in the officer's words."""
    made = tuple(
        ChartSeries(f"Series {number}", (1.5, None, 15982.0, 73.0), ("", "", "about 16K", ""), accent(number + 1))
        for number in range(series)
    )
    return Chart(kind=kind, categories=("2018", "2019", "=2020", "2021"), series=made, **more)


def a_chart_box(rect: Rect, chart: Chart, placeholder: PlaceholderRef | None = None) -> ChartBox:
    anchor = "otop:overview.indicators/0"
    return ChartBox(rect=rect, chart=chart, anchor=anchor, alt="Producers", placeholder=placeholder)


def a_picture(width: int = 300, height: int = 200, colour: str = "tan") -> Picture:
    """A JPEG whose upper left quarter is dark, so that turning shows."""
    image = Image.new("RGB", (width, height), colour)
    image.paste("black", (0, 0, width // 2, height // 2))
    out = io.BytesIO()
    image.save(out, "JPEG")
    data = out.getvalue()
    return Picture(hashlib.sha256(data).hexdigest(), "image/jpeg", width, height, data)


def a_picture_box(picture: Picture, rect: Rect, placeholder: PlaceholderRef | None = None, **more: Any) -> PictureBox:
    anchor = "otop:overview.pictures/0"
    return PictureBox(
        rect=rect, sha256=picture.sha256, anchor=anchor, alt="A pot", placeholder=placeholder, **more
    )


def ornaments(rect: Rect) -> tuple[ShapeBox, ShapeBox]:
    """A card and a rule."""
    card = ShapeBox(rect=rect, name="Card", fill=tint(1), outline=HAIR)
    return card, ShapeBox(rect=Rect(rect.x, rect.y, rect.width, 0), name="Rule", outline=accent(1), outline_width=2)
